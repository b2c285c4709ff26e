//! Lists as CSV and NDJSON.

use std::io::Write;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::{article, get, problem, send, walk};
use crate::support::TestApp;

async fn streamed(app: &TestApp, path: &str, accept: &str) -> String {
    let response = app.get(path).header("accept", accept).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    let content_type = response.headers()["content-type"].to_str().unwrap();
    assert!(content_type.starts_with(accept), "{content_type}");
    assert!(response.headers()["content-disposition"].to_str().unwrap().starts_with("attachment"));
    response.text().await.unwrap()
}

#[tokio::test]
async fn ndjson_holds_the_whole_list_a_record_a_line() {
    let app = TestApp::start().await;
    send(&app, &article("https://news.example/1", "A title")).await;
    for path in
        ["/v1/actors?kind=state&sort=name", "/v1/actors", "/v1/statements", "/v1/votes?scope=amendment"]
    {
        let text = streamed(&app, path, "application/x-ndjson").await;
        let records: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let ids: Vec<&str> = records.iter().map(|record| record["id"].as_str().unwrap()).collect();
        let separator = if path.contains('?') { '&' } else { '?' };
        assert_eq!(ids, walk(&app, &format!("{path}{separator}limit=100")).await, "{path}");
        if let Some(first) = records.first() {
            let mut paged = get(&app, path).await["items"][0].clone();
            for moving in ["confidence", "former_ids", "evidence", "conflicts"] {
                assert!(paged.as_object_mut().unwrap().remove(moving).is_some(), "{moving}");
            }
            if path == "/v1/statements" {
                assert!(paged.as_object_mut().unwrap().remove("names").is_some());
            }
            assert_eq!(first, &paged);
        }
    }
}

#[tokio::test]
async fn csv_has_a_header_and_a_row_a_record_with_names_beside_ids() {
    let app = TestApp::start().await;
    let mut story = article("https://news.example/1", "=1+1 is no formula");
    story["publisher"] = json!("Example, \"News\"");
    let sent = send(&app, &story).await;
    for (path, rows) in [
        ("/v1/votes", 1),
        ("/v1/articles", 1),
        ("/v1/statements", sent["statements"].as_array().unwrap().len()),
    ] {
        let text = streamed(&app, path, "text/csv").await;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().unwrap().clone();
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows, "{path}");
        let cell =
            |name: &str| records[0].get(header.iter().position(|h| h == name).unwrap()).unwrap().to_owned();
        match path {
            "/v1/votes" => {
                assert_eq!(
                    (cell("yes"), cell("no"), cell("present")),
                    ("101".into(), "12".into(), String::new())
                );
                assert_eq!(cell("body"), sent["votes"][0]["body"].as_str().unwrap());
                assert!(cell("body_name").contains("Third Committee"), "{}", cell("body_name"));
            }
            "/v1/articles" => {
                assert_eq!(cell("title"), "'=1+1 is no formula");
                assert_eq!(cell("publisher"), "Example, \"News\"");
            }
            _ => assert!(!cell("segments").is_empty()),
        }
    }
    let empty = streamed(&app, "/v1/votes?scope=amendment", "text/csv").await;
    assert_eq!(empty.lines().count(), 1, "{empty}");
}

#[tokio::test]
async fn a_form_that_is_not_offered_is_refused() {
    let app = TestApp::start().await;
    problem(app.get("/v1/votes").header("accept", "image/png"), 406, "not_acceptable").await;
}

#[tokio::test]
async fn a_stream_that_cannot_begin_fails_with_a_status() {
    let app = TestApp::start().await;
    app.db.close().await;
    problem(app.get("/v1/votes").header("accept", "text/csv"), 503, "unavailable").await;
}

#[tokio::test]
async fn a_list_that_breaks_off_is_no_whole_one_and_the_log_says_why() {
    let app = TestApp::start().await;
    let whole = app.get("/v1/actors?format=ndjson&sort=name").send().await.unwrap().text().await.unwrap();
    assert!(whole.lines().count() > 500, "more than is read at once");
    // A record of the last page that nobody can read.
    let spoil = "update actors set kind = 'planet'
                 where id = (select id from actors order by name desc limit 1)";
    sqlx::query("alter table actors drop constraint actors_kind_check").execute(&app.db).await.unwrap();
    sqlx::query(spoil).execute(&app.db).await.unwrap();
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let _listening = tracing::subscriber::set_default(subscriber);
    for format in ["ndjson", "csv"] {
        let list = app.get(&format!("/v1/actors?format={format}&sort=name")).header("x-request-id", format);
        let list = list.send().await.unwrap();
        assert_eq!(list.status(), 200);
        assert!(list.bytes().await.is_err(), "a part is not taken for the whole");
        let said = log.said();
        let line = said.lines().find(|line| line.contains("a list broke off") && line.contains(format));
        let line: Value = serde_json::from_str(line.expect(&said)).unwrap();
        assert_eq!(
            (&line["fields"]["list"], &line["fields"]["code"]),
            (&json!("actors"), &json!("internal"))
        );
        assert_eq!(line["fields"]["request_id"], format);
        assert!(line["fields"]["error"].as_str().is_some_and(|error| !error.is_empty()), "{line}");
    }
}

/// What is logged, while somebody listens.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn said(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
