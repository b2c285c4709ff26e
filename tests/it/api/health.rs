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
