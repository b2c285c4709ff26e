//! Official files sent over HTTP: read in the background, and gone from the disk afterwards.

use plenary::import::spool;
use plenary::worker::Worker;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use super::undl;
use crate::api::{answer, get, problem};
use crate::support::{Scratch, TestApp};

const BOUNDARY: &str = "----example";

/// A part of a form: its name, a file's name, and what it holds.
type Part<'a> = (&'a str, Option<&'a str>, &'a str);

fn form(app: &TestApp, parts: &[Part<'_>]) -> RequestBuilder {
    let part = |(name, file, content): &Part<'_>| {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n")
    };
    let body = parts.iter().map(part).collect::<String>() + &format!("--{BOUNDARY}--\r\n");
    raw(app, body)
}

fn raw(app: &TestApp, body: String) -> RequestBuilder {
    let media_type = format!("multipart/form-data; boundary={BOUNDARY}");
    app.post("/v1/imports").header("content-type", media_type).body(body)
}

async fn app(scratch: &Scratch) -> TestApp {
    let folder = scratch.path().to_owned();
    TestApp::with(|config| {
        config.database.data_dir = folder;
        config.http.max_upload_bytes = 100_000;
        config.http.max_body_bytes = 1000;
    })
    .await
}

fn belarus() -> String {
    let rows = [["FRA", "FRANCE", "Y"], ["QQQ", "ATLANTIS", "N"]];
    undl::file(&[undl::vote(
        901,
        "A/RES/62/901",
        "2007-12-18",
        "Situation of human rights in Belarus",
        [1, 0, 0, 0],
        &rows,
    )])
}

async fn work(worker: &Worker) {
    while worker.turn().await.unwrap() {}
}

fn left(scratch: &Scratch) -> usize {
    std::fs::read_dir(scratch.path().join("uploads")).map_or(0, Iterator::count)
}

#[tokio::test]
async fn a_file_is_taken_read_in_the_background_and_told_of() {
    let scratch = Scratch::new();
    let app = app(&scratch).await;
    let csv = belarus() + &"\n".repeat(5000);
    let parts = [
        ("file", Some("../votes.csv"), csv.as_str()),
        ("source_format", None, "undl"),
        ("since", None, "2000-01-01"),
    ];
    let sent = form(&app, &parts).send().await.unwrap();
    assert_eq!(sent.status(), 202);
    let place = sent.headers()["location"].to_str().unwrap().to_owned();
    let taken: Value = sent.json().await.unwrap();
    assert_eq!(place, format!("/v1/imports/{}", taken["id"].as_str().unwrap()));
    assert_eq!(
        json!([taken["state"], taken["file_name"], taken["format"]]),
        json!(["queued", "votes.csv", "undl"])
    );
    assert_eq!(left(&scratch), 1);

    work(&app.worker()).await;
    let done = get(&app, &place).await;
    assert_eq!(
        json!([done["state"], done["rows_new"], done["rows_refused"]]),
        json!(["done", 1, 1]),
        "{done}"
    );
    let remarks = get(&app, &format!("{place}/remarks")).await;
    assert_eq!(remarks["items"][0]["reason"], "neither code nor name is that of a known state");
    assert_eq!(left(&scratch), 0);

    // The same again changes nothing.
    let (_, again) = answer(form(&app, &parts)).await;
    work(&app.worker()).await;
    let again = get(&app, &format!("/v1/imports/{}", again["id"].as_str().unwrap())).await;
    assert_eq!(json!([again["state"], again["rows_new"], again["rows_same"]]), json!(["done", 0, 1]));
}

#[tokio::test]
async fn a_run_that_was_cut_off_is_begun_again_and_one_without_its_files_says_so() {
    let scratch = Scratch::new();
    let app = app(&scratch).await;
    let csv = belarus();
    let parts = [("file", Some("votes.csv"), csv.as_str()), ("source_format", None, "undl")];
    let (_, taken) = answer(form(&app, &parts)).await;
    let place = format!("/v1/imports/{}", taken["id"].as_str().unwrap());
    // As a worker leaves it that dies in the middle.
    let half = "update imports set state = 'running', rows_read = 1, rows_refused = 1";
    sqlx::query(half).execute(&app.db).await.unwrap();
    let remark =
        "insert into import_remarks (import_id, position, severity, file_name, line, reason, content)
        select id, 0, 'refused', 'votes.csv', 3, 'as before', '' from imports";
    sqlx::query(remark).execute(&app.db).await.unwrap();
    work(&app.worker()).await;
    let done = get(&app, &place).await;
    assert_eq!(
        json!([done["state"], done["rows_read"], done["rows_refused"]]),
        json!(["done", 2, 1]),
        "{done}"
    );
    assert_eq!(get(&app, &format!("{place}/remarks")).await["items"].as_array().unwrap().len(), 1);

    let (_, lost) = answer(form(&app, &parts)).await;
    std::fs::remove_dir_all(scratch.path().join("uploads")).unwrap();
    work(&app.worker()).await;
    let lost = get(&app, &format!("/v1/imports/{}", lost["id"].as_str().unwrap())).await;
    assert_eq!(lost["state"], "failed");
    assert!(lost["error"].as_str().unwrap().starts_with("the files that were sent are gone"), "{lost}");
    let awaited = "select count(*) from imports where spool is not null";
    let awaited: i64 = sqlx::query_scalar(awaited).fetch_one(&app.db).await.unwrap();
    assert_eq!(awaited, 0, "nobody waits for them");
}

#[tokio::test]
async fn files_that_cannot_be_read_at_the_moment_are_not_gone() {
    let scratch = Scratch::new();
    let app = app(&scratch).await;
    let csv = belarus();
    let parts = [("file", Some("votes.csv"), csv.as_str()), ("source_format", None, "undl")];
    let (_, taken) = answer(form(&app, &parts)).await;
    let place = format!("/v1/imports/{}", taken["id"].as_str().unwrap());
    let uploads = std::fs::read_dir(scratch.path().join("uploads")).unwrap();
    let folder = uploads.map(|entry| entry.unwrap().path()).next().unwrap();
    let (files, away) = (folder.join(spool::FILES), folder.join("away"));
    std::fs::rename(&files, &away).unwrap();
    std::fs::write(&files, "no folder").unwrap();
    work(&app.worker()).await;
    assert_ne!(get(&app, &place).await["state"], "failed");
    std::fs::remove_file(&files).unwrap();
    std::fs::rename(&away, &files).unwrap();
    sqlx::query("update jobs set run_at = created_at").execute(&app.db).await.unwrap();
    work(&app.worker()).await;
    assert_eq!(get(&app, &place).await["state"], "done");
}

#[tokio::test]
async fn old_uploads_that_nobody_will_read_are_swept_away() {
    let scratch = Scratch::new();
    let app = app(&scratch).await;
    let csv = belarus();
    let parts = [("file", Some("votes.csv"), csv.as_str()), ("source_format", None, "undl")];
    for _ in 0..2 {
        assert_eq!(answer(form(&app, &parts)).await.0, 202);
    }
    let gave_up = "update jobs set state = 'failed', finished_at = now() where id = (select min(id::text)::uuid from jobs)";
    sqlx::query(gave_up).execute(&app.db).await.unwrap();
    let uploads = scratch.path().join("uploads");
    std::fs::write(uploads.join("stray"), "").unwrap();
    let old = std::time::UNIX_EPOCH;
    for entry in std::fs::read_dir(&uploads).unwrap() {
        std::fs::File::open(entry.unwrap().path()).unwrap().set_modified(old).unwrap();
    }
    spool::sweep(&app.db, scratch.path()).await.unwrap();
    let left = std::fs::read_dir(&uploads).unwrap().map(|entry| entry.unwrap().file_type().unwrap().is_dir());
    let mut left: Vec<bool> = left.collect();
    left.sort_unstable();
    assert_eq!(left, [false, true], "the stray file, and the upload that waits");
}

#[tokio::test]
async fn bad_forms_are_refused_and_leave_nothing() {
    let scratch = Scratch::new();
    let app = app(&scratch).await;
    let csv = belarus();
    let file = ("file", Some("votes.csv"), csv.as_str());
    let format = ("source_format", None, "undl");
    let large = "x".repeat(100_001);
    let cases: &[(&[Part<'_>], u16, &str)] = &[
        (&[file], 422, "/source_format"),
        (&[format], 422, "/file"),
        (&[file, ("source_format", None, "excel")], 422, "/source_format"),
        (&[file, format, ("since", None, "yesterday")], 422, "/since"),
        (&[file, format, ("since", None, "2024-02-30")], 422, "/since"),
        (&[file, format, ("colour", None, "red")], 422, "/colour"),
        (&[file, file, format], 422, "/file"),
        (&[("file", None, "a,b"), format], 422, "/file"),
        (&[("file", Some("large.csv"), &large), format], 413, ""),
    ];
    for (parts, status, pointer) in cases {
        let code = if *status == 413 { "too_large" } else { "invalid_field" };
        let told = problem(form(&app, parts), *status, code).await;
        if !pointer.is_empty() {
            assert_eq!(told["errors"][0]["pointer"], *pointer, "{told}");
        }
    }
    problem(app.post("/v1/imports").json(&json!({})), 415, "unsupported_media_type").await;
    problem(
        app.post("/v1/imports").header("content-type", "multipart/form-data").body(""),
        400,
        "malformed_body",
    )
    .await;
    problem(
        raw(
            &app,
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nab"
            ),
        ),
        400,
        "malformed_body",
    )
    .await;
    assert_eq!(left(&scratch), 0);
    assert!(get(&app, "/v1/imports").await["items"].as_array().unwrap().is_empty());
}
