//! The change log as a stream of events.

use std::time::Duration;

use futures_util::StreamExt;
use serde_json::Value;

use super::{article, get, problem, roles, send};
use crate::support::TestApp;

/// The next events of a stream: id, name, data.
async fn events(response: reqwest::Response, count: usize) -> Vec<(String, String, Value)> {
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut stream = response.bytes_stream();
    let mut text = String::new();
    let read = async {
        while text.matches("\n\n").count() < count {
            text.push_str(std::str::from_utf8(&stream.next().await.unwrap().unwrap()).unwrap());
        }
    };
    tokio::time::timeout(Duration::from_secs(60), read).await.expect("events that never come");
    let field = |event: &str, name: &str| {
        let line = event.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.trim_start_matches(": ").to_owned()
    };
    let events = text.split("\n\n").filter(|event| event.contains("data")).take(count);
    events
        .map(|event| {
            let data = serde_json::from_str(&field(event, "data")).unwrap();
            (field(event, "id"), field(event, "event"), data)
        })
        .collect()
}

#[tokio::test]
async fn a_stream_tells_what_is_committed_and_goes_on_after_the_last_id() {
    let app = TestApp::start().await;
    send(&app, &article("https://news.example/0", "Before")).await;
    app.settled().await;
    let stream = app.get("/v1/events?kind=article").send().await.unwrap();
    let mut sent = Vec::new();
    for number in 1..4 {
        let story = article(&format!("https://news.example/{number}"), &format!("Story {number}"));
        sent.push(send(&app, &story).await["article"]["id"].clone());
    }
    let seen = events(stream, 3).await;
    let ids: Vec<&Value> = seen.iter().map(|(_, _, data)| &data["id"]).collect();
    assert_eq!(ids, sent.iter().collect::<Vec<_>>());
    assert!(seen.iter().all(|(_, name, _)| name == "article.created"), "{seen:?}");
    let on = app.get("/v1/events?kind=article&include=record").header("last-event-id", &seen[0].0);
    let rest = events(on.send().await.unwrap(), 2).await;
    assert_eq!(rest[0].2["record"]["title"], "Story 2");
    assert_eq!((&rest[1].0, &rest[1].2["id"]), (&seen[2].0, &sent[2]));
    let log = get(&app, &format!("/v1/changes?kind=article&cursor={}", seen[1].0)).await;
    assert_eq!(log["items"][0]["cursor"], seen[2].0.as_str());
    problem(app.get("/v1/events").header("last-event-id", "x"), 400, "invalid_cursor").await;
}

#[tokio::test]
async fn to_readers_of_the_stream_hidden_records_are_deleted_ones() {
    let app = TestApp::start().await;
    let contributor = roles::key(&app, "contributor").await;
    let mut story = article("https://news.example/1", "A title nobody may read");
    story["visibility"] = "restricted".into();
    app.post("/v1/articles").bearer_auth(&contributor).json(&story).send().await.unwrap();
    let start = "AAAAAAAAAAAAAAAAAAAAAA";
    let public = app.get(&format!("/v1/events?kind=article&include=record&cursor={start}"));
    let seen = events(public.send().await.unwrap(), 1).await;
    assert_eq!((seen[0].1.as_str(), &seen[0].2["record"]), ("article.deleted", &Value::Null));
}
