//! OpenRefine's reconciliation protocol.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{answer, article, get, problem, roles, send};
use crate::support::TestApp;

/// What the protocol answers to one query.
async fn candidates(app: &TestApp, query: Value) -> Vec<Value> {
    let form = [("queries", json!({"q0": query}).to_string())];
    let (status, batch) = answer(app.post("/v1/reconcile").form(&form)).await;
    assert_eq!(status, 200, "{batch}");
    batch["q0"]["result"].as_array().unwrap().clone()
}

#[tokio::test]
async fn the_manifest_leads_to_what_it_offers() {
    let app = TestApp::start().await;
    let manifest = get(&app, "/v1/reconcile").await;
    assert_eq!(manifest["versions"], json!(["0.2"]));
    for field in ["name", "identifierSpace", "schemaSpace"] {
        assert!(manifest[field].is_string(), "{manifest}");
    }
    assert!(manifest["view"]["url"].as_str().unwrap().contains("{{id}}"));
    assert!(manifest["preview"]["width"].is_u64() && manifest["preview"]["height"].is_u64());
    for service in ["entity", "property", "type"] {
        let place = &manifest["suggest"][service];
        let url =
            format!("{}{}", place["service_url"].as_str().unwrap(), place["service_path"].as_str().unwrap());
        let response = app.client.get(format!("{url}?prefix=s")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{url}");
        for item in response.json::<Value>().await.unwrap()["result"].as_array().unwrap() {
            assert!(item["id"].is_string() && item["name"].is_string(), "{item}");
        }
    }
    let place = &manifest["extend"]["propose_properties"];
    let url = format!(
        "{}{}?type=state",
        place["service_url"].as_str().unwrap(),
        place["service_path"].as_str().unwrap()
    );
    let proposed: Value = app.client.get(url).send().await.unwrap().json().await.unwrap();
    let ids: Vec<&Value> =
        proposed["properties"].as_array().unwrap().iter().map(|term| &term["id"]).collect();
    assert!(ids.contains(&&json!("iso3")) && !ids.contains(&&json!("symbol")), "{proposed}");
}

#[tokio::test]
async fn names_numbers_and_slips_find_whom_they_mean() {
    let app = TestApp::start().await;
    let mut story = article("https://news.example/1", "House passes bill on Uyghur labor");
    story["text"] = json!(
        "WASHINGTON — The House of Representatives on Wednesday passed the Example Labor Transparency Act, H.R. 3012, by a \
         vote of 414 to 11."
    );
    send(&app, &story).await;
    for (query, name, is_match) in [
        (json!({"query": "North Korea", "type": "state"}), "North Korea", true),
        (json!({"query": "north koera", "type": "actor"}), "North Korea", false),
        (json!({"query": "Türkiye"}), "Türkiye", true),
        (json!({"query": "PRK"}), "North Korea", true),
        (json!({"properties": [{"pid": "iso3", "v": "PRK"}]}), "North Korea", true),
        (json!({"query": "H.R. 3012", "type": ["resolution"]}), "Example Labor Transparency Act", true),
        (json!({"query": "Labor Transparency Act"}), "Example Labor Transparency Act", false),
        // A code and a name in one.
        (json!({"query": "USA", "type": "state"}), "United States", true),
        // The same words in another order.
        (json!({"query": "Korea North", "type": "state"}), "North Korea", false),
    ] {
        let found = candidates(&app, query.clone()).await;
        assert_eq!(
            (&found[0]["name"], &found[0]["match"]),
            (&json!(name), &json!(is_match)),
            "{query}: {found:?}"
        );
        let scores: Vec<f64> = found.iter().map(|candidate| candidate["score"].as_f64().unwrap()).collect();
        assert!(scores.is_sorted_by(|a, b| a >= b) && scores[0] <= 100.0, "{scores:?}");
        let ids: HashSet<&str> = found.iter().map(|candidate| candidate["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), found.len(), "{query}: {found:?}");
        for candidate in &found {
            assert!(candidate["id"].is_string() && candidate["type"][0]["id"].is_string(), "{candidate}");
        }
    }
    let about = candidates(&app, json!({"query": "On the Example Labor Transparency Act, H.R. 3012"})).await;
    assert!(!about.is_empty());
    assert!(
        about.iter().all(|candidate| candidate["match"] == false),
        "a number among words is no name: {about:?}"
    );
    for query in
        [json!({"query": "qqqqzz"}), json!({"query": "North Korea", "type": "planet"}), json!({"query": ""})]
    {
        assert_eq!(candidates(&app, query.clone()).await, [json!(null); 0], "{query}");
    }
    assert_eq!(candidates(&app, json!({"query": "Committee", "limit": 3})).await.len(), 3);
}

#[tokio::test]
async fn suggestions_go_on_behind_the_first_page() {
    let app = TestApp::start().await;
    let page = async |cursor: u32| {
        let found = get(&app, &format!("/v1/reconcile/suggest/entity?prefix=republic&cursor={cursor}")).await;
        let found = found["result"].as_array().unwrap().iter();
        found.map(|record| record["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (first, second) = (page(0).await, page(20).await);
    assert_eq!(first.len(), 20);
    assert!(!second.is_empty() && second.iter().all(|id| !first.contains(id)), "{second:?}");
}

#[tokio::test]
async fn properties_tell_apart_what_names_do_not() {
    let app = TestApp::start().await;
    let named = json!({"query": "Korea", "type": "state"});
    let plain = candidates(&app, named.clone()).await;
    assert!(plain.iter().all(|candidate| candidate["match"] == false), "{plain:?}");
    for (iso3, name) in [("PRK", "North Korea"), ("KOR", "South Korea")] {
        let mut query = named.clone();
        query["properties"] = json!([{"pid": "iso3", "v": iso3}, {"pid": "nonsense", "v": 7}]);
        let found = candidates(&app, query).await;
        assert_eq!(found[0]["name"], name, "{found:?}");
        assert_eq!(found[0]["features"][1], json!({"id": "iso3", "value": 1.0}));
    }
}

#[tokio::test]
async fn matched_rows_are_extended() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://news.example/1", "Vote on North Korea")).await;
    let state = sent["resolutions"][0]["subjects"][0].as_str().unwrap();
    let text = sent["resolutions"][0]["id"].as_str().unwrap();
    let asked = json!({
        "ids": [state, text, "actor_x", "vote_01939f2e6d2b7c3a8f102b7f3f0c9a11"],
        "properties": [{"id": "iso3"}, {"id": "subjects"}, {"id": "year"}, {"id": "nonsense"}],
    });
    let (status, table) = answer(app.post("/v1/reconcile").form(&[("extend", asked.to_string())])).await;
    assert_eq!(status, 200, "{table}");
    assert_eq!(table["meta"][0], json!({"id": "iso3", "name": "Iso3"}));
    assert_eq!(table["rows"][state]["iso3"], json!([{"str": "PRK"}]));
    assert_eq!(table["rows"][text]["subjects"], json!([{"id": state, "name": "North Korea"}]));
    assert_eq!(table["rows"][text]["year"], json!([{"int": 2024}]));
    assert_eq!(table["rows"]["actor_x"], json!({"iso3": [], "subjects": [], "year": [], "nonsense": []}));

    let response = app.get(&format!("/v1/reconcile/preview?id={state}")).send().await.unwrap();
    assert!(response.headers()["content-security-policy"].to_str().unwrap().contains("frame-ancestors *"));
    assert!(response.text().await.unwrap().contains(">North Korea</a>"));
    problem(app.get("/v1/reconcile/preview?id=vote_01939f2e6d2b7c3a8f102b7f3f0c9a11"), 404, "not_found")
        .await;
}

#[tokio::test]
async fn batches_that_cannot_be_read_are_refused_by_their_field() {
    let app = TestApp::start().await;
    let many: serde_json::Map<String, Value> =
        (0..51).map(|number| (format!("q{number}"), json!({"query": "a"}))).collect();
    for (form, pointer) in [
        (vec![("queries", "{".to_owned())], "/queries"),
        (vec![("queries", r#"{"q0": 7}"#.to_owned())], "/queries"),
        (vec![("queries", json!(many).to_string())], "/queries"),
        (vec![("extend", "[]".to_owned())], "/extend"),
        (vec![("extend", json!({"ids": vec!["a"; 1001], "properties": []}).to_string())], "/extend"),
        (
            vec![("extend", json!({"ids": [], "properties": vec![json!({"id": "a"}); 101]}).to_string())],
            "/extend",
        ),
        (vec![("queries", json!({"q0": {"query": "a".repeat(501)}}).to_string())], "/queries"),
        (
            vec![("queries", json!({"q0": {"properties": [{"pid": "a", "v": vec![1; 101]}]}}).to_string())],
            "/queries",
        ),
        (vec![], ""),
        (vec![("queries", "{}".to_owned()), ("extend", "{}".to_owned())], ""),
    ] {
        let refused = problem(app.post("/v1/reconcile").form(&form), 422, "invalid_field").await;
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
    for path in
        ["/suggest/entity?prefix=a&cursor=1001", "/suggest/type?prefix=a&cursor=1001", "/properties?limit=0"]
    {
        problem(app.get(&format!("/v1/reconcile{path}")), 400, "invalid_parameter").await;
    }
    problem(app.post("/v1/reconcile").json(&json!({})), 415, "unsupported_media_type").await;
}

#[tokio::test]
async fn hidden_records_are_no_candidates() {
    let app = TestApp::start().await;
    let contributor = roles::key(&app, "contributor").await;
    let mut story = article("https://news.example/restricted", "A title nobody may read");
    story["text"] = json!(super::COMMITTEE.replace("Ana Example", "Hidden Person"));
    story["visibility"] = json!("restricted");
    app.post("/v1/articles").bearer_auth(&contributor).json(&story).send().await.unwrap();
    let form = [("queries", json!({"q0": {"query": "Hidden Person", "type": "person"}}).to_string())];
    let (_, seen) = answer(app.post("/v1/reconcile").bearer_auth(&contributor).form(&form)).await;
    let id = seen["q0"]["result"][0]["id"].as_str().unwrap();
    assert_eq!(candidates(&app, json!({"query": "Hidden Person", "type": "person"})).await, [json!(null); 0]);
    assert_eq!(get(&app, "/v1/reconcile/suggest/entity?prefix=Hidden").await["result"], json!([]));
    problem(app.get(&format!("/v1/reconcile/preview?id={id}")), 404, "not_found").await;
    let asked = json!({"ids": [id], "properties": [{"id": "name"}]}).to_string();
    let (_, table) = answer(app.post("/v1/reconcile").form(&[("extend", asked)])).await;
    assert_eq!(table["rows"][id]["name"], json!([]));
}
