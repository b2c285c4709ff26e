//! What a bad address gets: parameters, cursors, ids and methods. docs/bad-input.md lists these tests; `bad_input.rs` holds the list.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{article, get, problem, send};
use crate::support::TestApp;

#[tokio::test]
async fn unknown_query_parameters_are_refused_with_the_known_ones() {
    let app = TestApp::start().await;
    for path in ["/v1/votes", "/v1/actors", "/v1/statements", "/v1/resolutions", "/v1/articles"] {
        let problem = problem(app.get(&format!("{path}?limti=3")), 400, "unknown_parameter").await;
        assert!(
            problem["detail"].as_str().unwrap().contains("updated_since, sort, cursor, limit"),
            "{problem}"
        );
        assert_eq!(problem["errors"][0]["parameter"], "limti");
    }
    for path in ["/healthz", "/readyz", "/openapi.json", "/v1/votes/vote_00000000000070008000000000000000"] {
        problem(app.get(&format!("{path}?x=1")), 400, "unknown_parameter").await;
    }
    problem(app.post("/v1/articles?x=1").json(&article("https://a.example", "x")), 400, "unknown_parameter")
        .await;
}

#[tokio::test]
async fn query_parameters_that_cannot_be_are_refused_by_name() {
    let app = TestApp::start().await;
    for (path, name) in [
        ("/v1/votes?limit=0", "limit"),
        ("/v1/votes?limit=101", "limit"),
        ("/v1/resolutions?year=1799", "year"),
        ("/v1/votes?limit=ten", "limit"),
        ("/v1/votes?scope=middle", "scope"),
        ("/v1/votes?scope=final&scope=amendment", "scope"),
        ("/v1/votes?sort=loudest", "sort"),
        ("/v1/votes?date_from=2024-13", "date_from"),
        ("/v1/votes?body=resolution_00000000000070008000000000000000", "body"),
        ("/v1/resolutions?year=last", "year"),
        ("/v1/articles?updated_since=yesterday", "updated_since"),
        ("/v1/actors?kind=planet", "kind"),
    ] {
        let problem = problem(app.get(path), 400, "invalid_parameter").await;
        assert_eq!(problem["errors"][0]["parameter"], name, "{path}");
    }
    let twice = problem(app.get("/v1/votes?limit=1&limit=2"), 400, "invalid_parameter").await;
    assert_eq!(twice["detail"], "`limit`: is given twice");
    for path in ["/v1/proposals?format=csv", "/v1/conflicts?format=atom", "/v1/reconciliations?format=ndjson"]
    {
        let problem = problem(app.get(path), 406, "not_acceptable").await;
        assert_eq!(problem["errors"][0]["parameter"], "format", "{path}");
    }
}

#[tokio::test]
async fn a_cursor_of_another_query_is_refused() {
    let app = TestApp::start().await;
    let cursor = get(&app, "/v1/actors?kind=state&limit=2").await["next_cursor"].as_str().unwrap().to_owned();
    for path in [
        format!("/v1/actors?kind=body&limit=2&cursor={cursor}"),
        format!("/v1/actors?limit=2&cursor={cursor}"),
        format!("/v1/actors?kind=state&sort=name&cursor={cursor}"),
        format!("/v1/votes?cursor={cursor}"),
        "/v1/actors?cursor=x".to_owned(),
        "/v1/actors?cursor=".to_owned(),
    ] {
        problem(app.get(&path), 400, "invalid_cursor").await;
    }
    get(&app, &format!("/v1/actors?cursor={cursor}&limit=50&kind=state")).await;
}

#[tokio::test]
async fn a_forged_cursor_is_refused() {
    let app = TestApp::start().await;
    send(&app, &article("https://news.example/1", "A title")).await;
    for path in
        ["/v1/actors?", "/v1/actors?sort=updated_at", "/v1/actors?sort=name", "/v1/search?q=north+korea"]
    {
        let cursor = get(&app, &format!("{path}&limit=1")).await["next_cursor"].as_str().unwrap().to_owned();
        let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(&cursor).unwrap();
        bytes.truncate(24);
        bytes.extend_from_slice(b"2024-99-99\0");
        let forged = format!("{path}&limit=1&cursor={}", BASE64_URL_SAFE_NO_PAD.encode(&bytes));
        problem(app.get(&forged), 400, "invalid_cursor").await;
        problem(app.get(&forged).header("accept", "text/csv"), 400, "invalid_cursor").await;
    }
}

#[tokio::test]
async fn an_id_of_another_kind_or_of_nothing_is_not_found() {
    let app = TestApp::start().await;
    let actor = get(&app, "/v1/actors?limit=1").await["items"][0]["id"].as_str().unwrap().to_owned();
    let unknown = "00000000000070008000000000000000";
    for path in [
        format!("/v1/votes/{actor}"),
        format!("/v1/votes/{}", actor.replace("actor", "vote")),
        format!("/v1/actors/{}", actor.trim_start_matches("actor_")),
        format!("/v1/resolutions/resolution_{unknown}"),
        format!("/v1/resolutions/resolution_{unknown}/votes"),
        format!("/v1/resolutions/resolution_{unknown}/statements"),
        format!("/v1/votes/vote_{unknown}/positions"),
        format!("/v1/articles/article_{unknown}"),
        "/v1/statements/1".to_owned(),
        "/v1/statements/%00".to_owned(),
        "/v1/statements/%ff".to_owned(),
        "/v1/nowhere".to_owned(),
    ] {
        problem(app.get(&path), 404, "not_found").await;
    }
}

#[tokio::test]
async fn a_method_that_is_not_offered_is_refused_with_those_that_are() {
    let app = TestApp::start().await;
    for (path, allow) in
        [("/v1/conflicts", "GET,HEAD"), ("/v1/extract", "POST"), ("/v1/articles", "GET,HEAD,POST")]
    {
        let response = app.client.delete(app.url(path)).send().await.unwrap();
        assert_eq!(response.headers()["allow"], allow, "{path}");
        let problem = super::problem_of(response, 405, "method_not_allowed").await;
        assert_eq!(problem["detail"], "The header `Allow` names the methods that are offered here.");
    }
}
