//! The service as a whole, over a socket.

use serde_json::Value;

use crate::support::TestApp;

#[tokio::test]
async fn each_test_has_a_migrated_database_of_its_own() {
    let (one, two) = tokio::join!(TestApp::start(), TestApp::start());
    sqlx::query("create table mine ()").execute(&one.db).await.unwrap();
    let there = "select to_regclass('mine') is not null, to_regclass('articles') is not null";
    assert_eq!(sqlx::query_as::<_, (bool, bool)>(there).fetch_one(&one.db).await.unwrap(), (true, true));
    assert_eq!(sqlx::query_as::<_, (bool, bool)>(there).fetch_one(&two.db).await.unwrap(), (false, true));
}

#[tokio::test]
async fn a_path_that_leads_nowhere_is_not_found() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/v1/nowhere").send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn the_article_of_the_readme_goes_in_as_it_is_printed() {
    let app = TestApp::start().await;
    let example = include_str!("../../examples/iran-committee-and-house.json");
    let sent = app
        .post("/v1/articles")
        .header("content-type", "application/json")
        .body(example)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.status(), 201);
    let answer: Value = sent.json().await.unwrap();
    assert_eq!(answer["outcome"], "created");
    let bodies: Vec<_> =
        answer["resolutions"].as_array().unwrap().iter().map(|r| r["kind"].as_str().unwrap()).collect();
    assert_eq!(bodies, ["resolution", "bill"]);
    assert_eq!(answer["votes"].as_array().unwrap().len(), 2);
}
