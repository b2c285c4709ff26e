//! `plenary extract`: one file is one object, several are a line each.

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::support::{Scratch, User, run};

const ARTICLE: &str =
    "Council backs text on Myanmar\n\nThe council adopted a resolution on Myanmar on Wednesday.\n";

fn json(out: &Output) -> Value {
    assert!(out.status.success(), "{out:?}");
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn one_file_is_one_object_with_or_without_a_date() {
    let scratch = Scratch::new();
    let file = scratch.path().join("a.txt");
    std::fs::write(&file, ARTICLE).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(json(&run(User::Me, &["extract", file]))["published_on"], Value::Null);
    let dated = json(&run(User::Me, &["extract", "--published", "2024-11-21", file]));
    assert_eq!(dated["published_on"], "2024-11-21");
    assert_eq!(dated.get("file"), None);
}

#[test]
fn a_folder_is_a_line_a_file_in_order() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "articles");
    for name in ["b.txt", "a.txt", "notes.json"] {
        std::fs::write(dir.join(name), ARTICLE).unwrap();
    }
    let out = run(User::Me, &["extract", dir.to_str().unwrap()]);
    let lines = String::from_utf8(out.stdout).unwrap();
    let files: Vec<_> =
        lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["file"].clone()).collect();
    assert_eq!(files, [dir.join("a.txt").to_str().unwrap(), dir.join("b.txt").to_str().unwrap()]);
}

#[test]
fn html_and_json_are_read_as_the_api_reads_them() {
    let scratch = Scratch::new();
    let (html, json_file) = (scratch.path().join("a.html"), scratch.path().join("a.json"));
    std::fs::write(&html, "<p>The council adopted a resolution on Myanmar on Wednesday.</p>").unwrap();
    let body =
        serde_json::json!({"title": "Council backs text", "text": ARTICLE, "published_at": "2024-11-21"});
    std::fs::write(&json_file, body.to_string()).unwrap();
    assert_eq!(json(&run(User::Me, &["extract", html.to_str().unwrap()]))["published_on"], Value::Null);
    assert_eq!(json(&run(User::Me, &["extract", json_file.to_str().unwrap()]))["published_on"], "2024-11-21");
}

#[test]
fn stdin_is_read_and_the_text_is_what_was_sent() {
    let mut child = User::Me
        .program()
        .args(["extract", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(ARTICLE.as_bytes()).unwrap();
    let found = json(&child.wait_with_output().unwrap());
    assert_eq!(found["language"], "en");
}

#[test]
fn people_get_text() {
    let scratch = Scratch::new();
    let file = scratch.path().join("a.txt");
    std::fs::write(&file, ARTICLE).unwrap();
    let file = file.to_str().unwrap();
    for option in ["--format=text", "--explain"] {
        let out = run(User::Me, &["extract", option, file]);
        assert!(out.status.success());
        assert!(serde_json::from_slice::<Value>(&out.stdout).is_err(), "{option}");
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let scratch = Scratch::new();
    let latin = scratch.path().join("latin.txt");
    std::fs::write(&latin, b"Caf\xe9").unwrap();
    let empty = User::Me.folder(&scratch, "empty");
    for (path, problem) in [
        (latin.to_str().unwrap(), "is not UTF-8"),
        (empty.to_str().unwrap(), "no .txt or .html"),
        (scratch.path().join("none.txt").to_str().unwrap(), "cannot read"),
    ] {
        let out = run(User::Me, &["extract", path]);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(!out.status.success() && said.contains(problem) && said.contains(path), "{said}");
    }
    let out = run(User::Me, &["extract", "--published", "yesterday", latin.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&out.stderr).contains("expected a date like 2024-11-21"));
}
