//! The audit log: every write, and what only editors and admins read.

use serde_json::{Value, json};

use super::{answer, article, problem, roles};
use crate::support::TestApp;

#[tokio::test]
async fn writes_and_reads_of_editors_are_noted_with_who_and_how_they_ended() {
    let app = TestApp::start().await;
    let (admin, contributor) = (roles::key(&app, "admin").await, roles::key(&app, "contributor").await);
    let body = article("https://news.example/1", "A title");
    let sent = app.post("/v1/articles").bearer_auth(&contributor).header("x-request-id", "one").json(&body);
    let (_, sent) = answer(sent).await;
    let path = format!("/v1/articles/{}", sent["article"]["id"].as_str().unwrap());
    for (request, status) in [
        (app.client.delete(app.url(&path)).bearer_auth(&contributor), 403),
        (app.client.delete(app.url(&path)).bearer_auth(&admin), 204),
        (app.get("/v1/webhooks?limit=1").bearer_auth(&admin), 200),
        (app.client.head(app.url("/v1/webhooks")).bearer_auth(&admin), 200),
        // Not noted: what everybody reads, what stores nothing, who is nobody.
        (app.get("/v1/votes").bearer_auth(&admin), 200),
        (app.post("/v1/extract").bearer_auth(&admin).json(&body), 200),
        (app.post("/v1/reconcile").bearer_auth(&admin).form(&[("queries", "{}")]), 200),
        (app.post("/v1/articles").json(&body), 401),
    ] {
        assert_eq!(request.send().await.unwrap().status(), status);
    }
    let (status, log) = answer(app.get("/v1/audit?sort=at").bearer_auth(&admin)).await;
    assert_eq!(status, 200, "{log}");
    let told: Vec<Value> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            json!([
                entry["by"], entry["role"], entry["method"], entry["route"], entry["path"], entry["status"]
            ])
        })
        .collect();
    assert_eq!(
        told,
        [
            json!(["contributor", "contributor", "POST", "/v1/articles", "/v1/articles", 201]),
            json!(["contributor", "contributor", "DELETE", "/v1/articles/{id}", path, 403]),
            json!(["admin", "admin", "DELETE", "/v1/articles/{id}", path, 204]),
            json!(["admin", "admin", "GET", "/v1/webhooks", "/v1/webhooks", 200]),
            json!(["admin", "admin", "HEAD", "/v1/webhooks", "/v1/webhooks", 200]),
            // This very read.
            json!(["admin", "admin", "GET", "/v1/audit", "/v1/audit", null]),
        ]
    );
    assert_eq!(log["items"][0]["request_id"], "one");
    assert!(log["items"][0]["key"].as_str().unwrap().starts_with("key_"));
    for (filter, count) in
        [("by=contributor", 2), ("method=DELETE", 2), ("request_id=one", 1), ("since=2999-01-01", 0)]
    {
        let (_, found) = answer(app.get(&format!("/v1/audit?{filter}")).bearer_auth(&admin)).await;
        assert_eq!(found["items"].as_array().unwrap().len(), count, "{filter}");
    }
    problem(app.get("/v1/audit").bearer_auth(&contributor), 403, "forbidden").await;
}

#[tokio::test]
async fn what_took_too_long_is_noted_as_such() {
    let app =
        TestApp::with(|config| config.http.request_timeout = std::time::Duration::from_millis(200)).await;
    let mut busy = app.db.begin().await.unwrap();
    sqlx::query("lock table articles").execute(&mut *busy).await.unwrap();
    let sent = app.post("/v1/articles").json(&article("https://news.example/1", "A title"));
    problem(sent, 408, "request_timeout").await;
    busy.rollback().await.unwrap();
    let status: i16 = sqlx::query_scalar("select status from audit_log").fetch_one(&app.db).await.unwrap();
    assert_eq!(status, 408);
}

#[tokio::test]
async fn what_cannot_be_noted_is_not_done() {
    let app = TestApp::start().await;
    sqlx::query("drop table audit_log").execute(&app.db).await.unwrap();
    problem(app.post("/v1/articles").json(&article("https://news.example/1", "A title")), 500, "internal")
        .await;
    let stored: i64 = sqlx::query_scalar("select count(*) from articles").fetch_one(&app.db).await.unwrap();
    assert_eq!(stored, 0);
}
