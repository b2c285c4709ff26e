//! Single records: evidence, ETags, and what became of those that are gone.

use serde_json::{Value, json};

use super::{article, get, problem, send};
use crate::support::TestApp;

#[tokio::test]
async fn every_record_of_an_article_can_be_read_with_its_evidence() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://news.example/1", "Vote on North Korea")).await;
    for kind in ["resolutions", "votes", "actors", "statements", "provisions"] {
        for record in sent[kind].as_array().unwrap() {
            let one = get(&app, &format!("/v1/{kind}/{}", record["id"].as_str().unwrap())).await;
            let mut expected = record.clone();
            expected.as_object_mut().unwrap().remove("mentions");
            assert_eq!(one["evidence"], expected["evidence"]);
            assert_eq!(one, expected);
        }
    }
    let vote = sent["votes"][0]["id"].as_str().unwrap();
    assert!(!sent["votes"][0]["evidence"].as_array().unwrap().is_empty());
    assert_eq!(
        get(&app, &format!("/v1/votes/{vote}/positions")).await["items"],
        sent["votes"][0]["positions"]
    );
    let resolution = sent["votes"][0]["resolution"].as_str().unwrap();
    let statements = get(&app, &format!("/v1/resolutions/{resolution}/statements")).await;
    assert!(!statements["items"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn what_the_client_has_is_not_sent_again() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://news.example/1", "A title")).await;
    let vote = format!("/v1/votes/{}", sent["votes"][0]["id"].as_str().unwrap());
    for path in [vote.as_str(), "/v1/votes", "/openapi.json", "/docs/errors", "/v1/search?q=norway"] {
        let first = app.get(path).send().await.unwrap();
        let tag = first.headers()["etag"].clone();
        let again = app.get(path).header("if-none-match", &tag).send().await.unwrap();
        assert_eq!(again.status(), 304, "{path}");
        assert_eq!(again.headers()["etag"], tag);
        assert!(again.bytes().await.unwrap().is_empty());
        let other = app.get(path).header("if-none-match", "\"other\"").send().await.unwrap();
        assert_eq!(other.status(), 200);
    }
    let before = app.get(&vote).send().await.unwrap().headers()["etag"].clone();
    send(&app, &article("https://news.example/1", "A title")).await;
    assert_eq!(app.get(&vote).send().await.unwrap().headers()["etag"], before);
}

#[tokio::test]
async fn head_answers_like_get_without_the_body() {
    let app = TestApp::start().await;
    for path in ["/v1/actors", "/healthz", "/openapi.json"] {
        let get = app.get(path).send().await.unwrap();
        let head = app.client.head(app.url(path)).send().await.unwrap();
        assert_eq!(head.status(), 200);
        for header in ["content-type", "etag", "content-length"] {
            assert_eq!(head.headers().get(header), get.headers().get(header), "{path} {header}");
        }
        assert!(head.bytes().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_merged_record_leads_to_its_survivor_and_a_withdrawn_one_is_gone() {
    let app = TestApp::start().await;
    let one = send(&app, &article("https://news.example/1", "A title")).await;
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    let (gone, kept) = (id(&one["statements"][0]["id"]), id(&one["statements"][1]["id"]));
    let uuid = |id: &str| id.trim_start_matches("statement_").parse::<uuid::Uuid>().unwrap();
    let merge = "update records set state = 'merged', merged_into = $2, survivor_id = $2 where id = $1";
    sqlx::query("delete from statements where id = $1").bind(uuid(&gone)).execute(&app.db).await.unwrap();
    sqlx::query(merge).bind(uuid(&gone)).bind(uuid(&kept)).execute(&app.db).await.unwrap();
    let client =
        reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let moved = client.get(app.url(&format!("/v1/statements/{gone}"))).send().await.unwrap();
    assert_eq!(moved.status(), 308);
    assert_eq!(moved.headers()["location"], format!("/v1/statements/{kept}").as_str());
    let asked = format!("/v1/statements/{gone}?include=actors%2Cresolutions");
    let moved = client.get(app.url(&asked)).send().await.unwrap();
    assert_eq!(moved.headers()["location"], asked.replace(&gone, &kept).as_str(), "what was asked is kept");
    let survivor = get(&app, &asked).await;
    assert_eq!((&survivor["id"], &survivor["included"]["more"]), (&json!(kept), &json!([])));
    let survivor = get(&app, &format!("/v1/statements/{gone}")).await;
    assert_eq!((&survivor["id"], &survivor["former_ids"]), (&json!(kept), &json!([gone])));

    let withdraw = "update records set state = 'withdrawn' where id = $1";
    sqlx::query("delete from statements where id = $1").bind(uuid(&kept)).execute(&app.db).await.unwrap();
    sqlx::query(withdraw).bind(uuid(&kept)).execute(&app.db).await.unwrap();
    problem(app.get(&format!("/v1/statements/{kept}")), 410, "gone").await;
}

#[tokio::test]
async fn every_answer_has_the_headers_that_keep_browsers_safe() {
    let app = TestApp::start().await;
    for path in ["/v1/votes", "/docs/", "/v1/nowhere", "/healthz"] {
        let headers = app.get(path).send().await.unwrap().headers().clone();
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["x-frame-options"], "DENY", "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert!(headers.contains_key("cache-control"), "{path}");
        assert!(!headers.contains_key("access-control-allow-origin"), "{path}");
    }
}

#[tokio::test]
async fn pages_of_other_sites_may_read_where_it_is_configured_and_write_nowhere() {
    let origin = "https://news.example";
    let asked = |app: &TestApp, method: &str| {
        let request = app.client.request(reqwest::Method::OPTIONS, app.url("/v1/articles"));
        request.header("origin", origin).header("access-control-request-method", method.to_owned())
    };
    let app = TestApp::start().await;
    problem(asked(&app, "GET"), 405, "method_not_allowed").await;
    let app = TestApp::with(|config| config.http.cors_origins = vec![origin.parse().unwrap()]).await;
    let answer = asked(&app, "GET").send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["access-control-allow-origin"]),
        (200, &origin.parse().unwrap())
    );
    assert_eq!(answer.headers()["access-control-allow-methods"], "GET,HEAD");
    let answer = app.get("/v1/articles").header("origin", "https://other.example").send().await.unwrap();
    assert!(!answer.headers().contains_key("access-control-allow-origin"));
    let write =
        app.post("/v1/articles").header("origin", origin).json(&article("https://news.example/1", "A title"));
    problem(write, 403, "cross_site_request").await;
}
