//! Sending again, sending much, asking for little.

use reqwest::RequestBuilder;
use serde_json::{Value, json};

use super::{answer, article, problem};
use crate::support::TestApp;

fn post(app: &TestApp, key: &str, body: &Value) -> RequestBuilder {
    app.post("/v1/articles").header("idempotency-key", key).json(body)
}

async fn articles(app: &TestApp) -> i64 {
    sqlx::query_scalar("select count(*) from articles").fetch_one(&app.db).await.unwrap()
}

#[tokio::test]
async fn a_request_sent_again_is_answered_as_it_was() {
    let app = TestApp::start().await;
    let story = article("https://news.example/1", "A title");
    let first = post(&app, "\"k-1\"", &story).send().await.unwrap();
    assert_eq!(first.status(), 201);
    let location = first.headers()["location"].clone();
    let first = first.text().await.unwrap();
    let again = post(&app, "k-1", &story).send().await.unwrap();
    assert_eq!((again.status().as_u16(), &again.headers()["location"]), (201, &location));
    assert_eq!(again.headers()["idempotency-replayed"], "true");
    assert_eq!(again.headers()["content-type"], "application/json");
    assert_eq!(again.text().await.unwrap(), first);
    let (status, other) = answer(post(&app, "k-2", &story)).await;
    assert_eq!((status, &other["outcome"]), (200, &json!("unchanged")));
}

#[tokio::test]
async fn a_key_used_for_another_request_is_refused() {
    let app = TestApp::start().await;
    answer(post(&app, "k", &article("https://news.example/1", "A title"))).await;
    let other = article("https://news.example/2", "Another title");
    problem(post(&app, "k", &other), 422, "idempotency_key_reused").await;
    let elsewhere = app.post("/v1/articles?dry_run=true").header("idempotency-key", "k");
    problem(elsewhere.json(&article("https://news.example/1", "A title")), 422, "idempotency_key_reused")
        .await;
    assert_eq!(articles(&app).await, 1);
    let put = app.client.put(app.url("/v1/articles")).header("idempotency-key", "k");
    problem(put.json(&other), 405, "method_not_allowed").await;
    for key in ["", "\"\"", &"x".repeat(256)] {
        problem(post(&app, key, &other), 400, "invalid_parameter").await;
    }
}

#[tokio::test]
async fn a_key_whose_request_is_at_work_is_refused_until_it_is_done() {
    let app = TestApp::start().await;
    let story = article("https://news.example/1", "A title");
    let running = "insert into idempotency_keys (caller, key, fingerprint, state, created_at, expires_at)
                   select 'local', 'k', fingerprint, 'running', now(), '2999-01-01' from idempotency_keys";
    answer(post(&app, "other", &story)).await;
    sqlx::query(running).execute(&app.db).await.unwrap();
    let response = post(&app, "k", &story).send().await.unwrap();
    assert_eq!(response.headers()["retry-after"], "1");
    super::problem_of(response, 409, "idempotency_key_in_use").await;
    sqlx::query("update idempotency_keys set created_at = '2020-01-01', expires_at = '2020-01-02'")
        .execute(&app.db)
        .await
        .unwrap();
    assert_eq!(answer(post(&app, "k", &story)).await.0, 200);
}

#[tokio::test]
async fn a_request_that_failed_can_be_mended_under_its_key() {
    let app = TestApp::start().await;
    problem(post(&app, "k", &json!({"text": ""})), 422, "empty_text").await;
    assert_eq!(answer(post(&app, "k", &article("https://news.example/1", "A title"))).await.0, 201);
}

#[tokio::test]
async fn sixteen_clients_under_one_key_get_one_answer() {
    let app = TestApp::start().await;
    let sent = (0..16).map(|_| answer(post(&app, "k", &article("https://news.example/1", "A title"))));
    for task in sent.map(tokio::spawn).collect::<Vec<_>>() {
        let (status, answer) = task.await.unwrap();
        let is_waiting = answer["code"] == "idempotency_key_in_use";
        assert!(status == 201 || status == 409 && is_waiting, "{status} {answer}");
    }
    assert_eq!(articles(&app).await, 1);
}

#[tokio::test]
async fn a_batch_is_answered_line_by_line_and_a_bad_line_spoils_no_other() {
    let app = TestApp::start().await;
    let long = json!({"text": "x".repeat(3 << 20)}).to_string();
    let lines = [
        article("https://news.example/1", "One").to_string(),
        "{oops".to_owned(),
        String::new(),
        json!({"text": " "}).to_string(),
        article("https://news.example/1", "One").to_string(),
        long,
        json!({"headline": "Two", "body_text": super::COMMITTEE, "uri": "https://news.example/2"})
            .to_string(),
    ];
    let request = app.post("/v1/articles/batch").header("content-type", "application/x-ndjson");
    let response = request.body(lines.join("\n")).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let text = response.text().await.unwrap();
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let got: Vec<(i64, i64, &str)> = answers
        .iter()
        .map(|answer| {
            let word = answer["answer"]["outcome"].as_str().or(answer["problem"]["code"].as_str());
            (answer["line"].as_i64().unwrap(), answer["status"].as_i64().unwrap(), word.unwrap())
        })
        .collect();
    let expected = [
        (1, 201, "created"),
        (2, 400, "malformed_json"),
        (4, 422, "empty_text"),
        (5, 200, "unchanged"),
        (6, 413, "too_large"),
        (7, 201, "created"),
    ];
    assert_eq!(got, expected);
    assert_eq!(articles(&app).await, 2);
    let wrong = app.post("/v1/articles/batch").json(&article("https://news.example/3", "Three"));
    problem(wrong, 415, "unsupported_media_type").await;
}

#[tokio::test]
async fn a_dry_batch_stores_nothing() {
    let app = TestApp::start().await;
    let request = app.post("/v1/articles/batch?dry_run=true").header("content-type", "application/x-ndjson");
    let text =
        request.body(article("https://news.example/1", "One").to_string()).send().await.unwrap().text().await;
    assert!(text.unwrap().contains("\"created\""));
    assert_eq!(articles(&app).await, 0);
}

#[tokio::test]
async fn who_wants_little_gets_little() {
    let app = TestApp::start().await;
    let story = article("https://news.example/1", "A title");
    for (status, has_location) in [(201, true), (204, false)] {
        let response =
            app.post("/v1/articles").header("prefer", "return=minimal").json(&story).send().await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["preference-applied"], "return=minimal");
        assert_eq!(response.headers().contains_key("location"), has_location);
        assert!(response.bytes().await.unwrap().is_empty());
    }
}
