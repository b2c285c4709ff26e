//! Signs of life.

use super::{get, problem};
use crate::support::TestApp;

#[tokio::test]
async fn the_service_is_alive_and_ready() {
    let app = TestApp::start().await;
    assert_eq!(get(&app, "/healthz").await["status"], "ok");
    assert_eq!(get(&app, "/readyz").await["status"], "ok");
}

#[tokio::test]
async fn a_service_on_an_older_schema_is_alive_but_not_ready() {
    let app = TestApp::start().await;
    let forget = "delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)";
    sqlx::query(forget).execute(&app.db).await.unwrap();
    let problem = problem(app.get("/readyz"), 503, "unavailable").await;
    assert!(problem["detail"].as_str().unwrap().contains("plenary migrate"), "{problem}");
    get(&app, "/healthz").await;
}

#[tokio::test]
async fn a_request_id_of_the_client_comes_back() {
    let app = TestApp::start().await;
    let response = app.get("/v1/nowhere").header("x-request-id", "desk-7").send().await.unwrap();
    assert_eq!(response.headers()["x-request-id"], "desk-7");
    assert_eq!(response.json::<serde_json::Value>().await.unwrap()["request_id"], "desk-7");
}

#[tokio::test]
async fn metrics_count_what_was_done() {
    let app = TestApp::start().await;
    super::send(&app, &super::article("https://news.example/1", "A title")).await;
    let response = app.get("/metrics").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain; version=0.0.4");
    let text = response.text().await.unwrap();
    // The process counts for all tests in it.
    for (name, labels) in [
        ("plenary_http_requests_total", "route=\"/v1/articles\",status=\"201\""),
        ("plenary_http_request_seconds_bucket", "route=\"/v1/articles\",status=\"201\",le=\"0.001\""),
        ("plenary_articles_total", "outcome=\"created\",extraction=\"complete\""),
        ("plenary_database_connections", "state=\"idle\""),
        ("plenary_newest_article_seconds", ""),
    ] {
        let line = text.lines().find(|line| line.starts_with(name) && line.contains(labels));
        let value = line.and_then(|line| line.rsplit(' ').next()?.parse::<f64>().ok());
        assert!(value.is_some_and(|value| value >= 0.0), "{name} {labels}: {text}");
    }
}
