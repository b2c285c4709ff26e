//! `plenary ingest`: every article of the files is stored once; what cannot be read is named and spoils nothing else.

use std::path::Path;

use serde_json::json;

use crate::support::{Scratch, User, run};

const ARTICLE: &str =
    "Council backs text on Myanmar\n\nThe council adopted a resolution on Myanmar on Wednesday.\n";

fn ingest(data_dir: &Path, paths: &[&Path]) -> (bool, String, String) {
    let paths = paths.iter().map(|path| path.to_str().unwrap());
    let args: Vec<&str> =
        ["ingest", "--data-dir", data_dir.to_str().unwrap()].into_iter().chain(paths).collect();
    let out = run(User::Me, &args);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (out.status.success(), text(out.stdout), text(out.stderr))
}

#[test]
fn a_folder_goes_in_once_and_bad_lines_are_named() {
    let scratch = Scratch::new();
    let data_dir = scratch.path().join("data");
    let articles = User::Me.folder(&scratch, "articles");
    std::fs::write(articles.join("a.txt"), ARTICLE).unwrap();
    std::fs::write(articles.join("b.html"), "<p>The committee approved a draft resolution on Iran.</p>")
        .unwrap();
    let body = json!({"url": "https://news.example/1", "title": "Assembly acts", "text": "The Assembly adopted a resolution on Syria."});
    std::fs::write(articles.join("c.json"), body.to_string()).unwrap();
    let lines = format!(
        "{}\n\n{{\"text\": \"\"}}\nno json\n",
        json!({"url": "https://news.example/2", "text": "A text."})
    );
    std::fs::write(articles.join("d.ndjson"), lines).unwrap();

    let (fine, said, refusals) = ingest(&data_dir, &[&articles]);
    assert_eq!(said.trim(), "4 new, 0 revised, 0 unchanged, 2 refused");
    assert!(!fine, "a refusal shows in the exit code");
    for line in ["d.ndjson:3", "d.ndjson:4"] {
        assert!(refusals.contains(line), "{refusals}");
    }

    let good = ["a.txt", "b.html", "c.json"].map(|name| articles.join(name));
    let (fine, said, _) = ingest(&data_dir, &good.each_ref().map(|path| path.as_path()));
    assert_eq!((fine, said.trim()), (true, "0 new, 0 revised, 3 unchanged, 0 refused"));

    // Read by this very version already: only if asked for.
    for (all, expected) in [(None, "0 articles"), (Some("--all"), "4 articles")] {
        let args = ["reextract", "--data-dir", data_dir.to_str().unwrap()].into_iter().chain(all);
        let out = run(User::Me, &args.collect::<Vec<_>>());
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success() && said.starts_with(&format!("{expected} read again")), "{said}");
    }
}
