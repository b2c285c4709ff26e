//! The change log, and copies kept by it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{COMMITTEE, article, get, problem, send};
use crate::support::TestApp;

/// A copy that follows the log.
#[derive(Default)]
struct Copy {
    cursor: Option<String>,
    records: BTreeMap<String, Value>,
}

impl Copy {
    async fn follow(&mut self, app: &TestApp) {
        app.settled().await;
        loop {
            let cursor = self.cursor.as_ref().map(|cursor| format!("&cursor={cursor}")).unwrap_or_default();
            let page = get(app, &format!("/v1/changes?include=record&limit=7{cursor}")).await;
            for change in page["items"].as_array().unwrap() {
                let id = change["id"].as_str().unwrap().to_owned();
                match &change["record"] {
                    Value::Null => drop(self.records.remove(&id)),
                    record => drop(self.records.insert(id, record.clone())),
                }
            }
            self.cursor = Some(page["next_cursor"].as_str().unwrap().to_owned());
            if page["has_more"] == json!(false) {
                return;
            }
        }
    }

    fn of(&self, kind: &str) -> Vec<&Value> {
        let of_kind = self.records.iter().filter(|(id, _)| id.starts_with(kind));
        of_kind.map(|(_, record)| record).collect()
    }
}

async fn exported(app: &TestApp, plural: &str) -> Vec<Value> {
    let request = app.get(&format!("/v1/{plural}")).header("accept", "application/x-ndjson");
    let text = request.send().await.unwrap().text().await.unwrap();
    let mut records: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    records.sort_by_key(|record| record["id"].as_str().unwrap().to_owned());
    records
}

#[tokio::test]
async fn a_copy_that_follows_the_log_is_the_same_as_an_export() {
    let app = TestApp::start().await;
    let mut copy = Copy::default();
    for round in 0..3 {
        for number in 0..3 {
            let mut story = article(&format!("https://news.example/{number}"), "A title");
            let text = COMMITTEE.replace("101 in favor", &format!("{} in favor", 100 + round));
            story["text"] = json!(format!(
                "{text}\n\nThe resolution, adopted for the 20th consecutive year, urges Pyongyang to close its camps."
            ));
            send(&app, &story).await;
        }
        copy.follow(&app).await;
        for (plural, kind) in [
            ("articles", "article_"),
            ("actors", "actor_"),
            ("resolutions", "resolution_"),
            ("votes", "vote_"),
            ("statements", "statement_"),
            ("provisions", "provision_"),
            ("series", "series_"),
        ] {
            let export = exported(&app, plural).await;
            assert!(!export.is_empty(), "{plural}");
            assert_eq!(copy.of(kind), export.iter().collect::<Vec<_>>(), "{plural} in round {round}");
        }
    }
}

#[tokio::test]
async fn what_commits_late_is_not_missed() {
    let app = TestApp::start().await;
    let log = "insert into changes (kind, record_id, action, version, created_at)
               values ('vote', gen_random_uuid(), 'created', 1, now())";
    let (mut late, mut early) = (app.db.begin().await.unwrap(), app.db.begin().await.unwrap());
    // Either may be first to begin writing and last to commit.
    sqlx::query("select pg_current_xact_id()").execute(&mut *early).await.unwrap();
    sqlx::query(log).execute(&mut *late).await.unwrap();
    sqlx::query(log).execute(&mut *early).await.unwrap();
    early.commit().await.unwrap();
    let first = get(&app, "/v1/changes?kind=vote").await;
    late.commit().await.unwrap();
    app.settled().await;
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = get(&app, &format!("/v1/changes?kind=vote&cursor={cursor}")).await;
    let seen = |page: &Value| page["items"].as_array().unwrap().len();
    assert_eq!(seen(&first) + seen(&second), 2, "{first} {second}");
}

#[tokio::test]
async fn the_log_is_read_by_kind_and_in_pages() {
    let app = TestApp::start().await;
    send(&app, &article("https://news.example/1", "A title")).await;
    app.settled().await;
    let articles = get(&app, "/v1/changes?kind=article").await;
    let items = articles["items"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["action"], &items[0]["version"]), (1, &json!("created"), &json!(1)));
    assert!(items[0].get("record").is_none());
    let cursor = articles["next_cursor"].as_str().unwrap();
    let none = get(&app, &format!("/v1/changes?kind=article&cursor={cursor}")).await;
    assert_eq!((&none["items"], &none["next_cursor"]), (&json!([]), &json!(cursor)));
    for (path, code) in [
        ("/v1/changes?cursor=x", "invalid_cursor"),
        ("/v1/changes?limit=0", "invalid_parameter"),
        ("/v1/changes?limit=1001", "invalid_parameter"),
        ("/v1/changes?kind=planet", "invalid_parameter"),
        ("/v1/changes?since=yesterday", "unknown_parameter"),
    ] {
        problem(app.get(path), 400, code).await;
    }
}
