//! The service as a whole, over a socket.

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
