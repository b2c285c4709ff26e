//! Who may do what: every operation, every role.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use plenary::db::keys::{self, Key};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::macros::datetime;

use super::{answer, article, get, problem, send};
use crate::support::TestApp;

const ROLES: [&str; 5] = ["anonymous", "reader", "contributor", "editor", "admin"];

/// Operations that are not for everybody, and the least role they take.
const NEEDED: &[(&str, &str)] = &[
    ("extract_article", "reader"),
    ("get_metrics", "reader"),
    ("export_records", "reader"),
    ("create_article", "contributor"),
    ("create_articles", "contributor"),
    ("list_proposals", "contributor"),
    ("get_proposal", "contributor"),
    ("get_judgement", "contributor"),
    ("list_article_history", "contributor"),
    ("list_actor_history", "contributor"),
    ("list_resolution_history", "contributor"),
    ("list_vote_history", "contributor"),
    ("list_statement_history", "contributor"),
    ("retract_article", "editor"),
    ("judge_proposal", "editor"),
    ("undo_judgement", "editor"),
    ("attach_vote", "editor"),
    ("list_imports", "contributor"),
    ("get_import", "contributor"),
    ("list_import_remarks", "contributor"),
];

/// Operations that editors have on every kind of record.
const EDITS: [&str; 7] = ["create", "correct", "confirm", "reject", "merge", "split", "withdraw"];
const EDITED: [&str; 4] = ["actor", "resolution", "vote", "statement"];

fn needed(operation: &str) -> &'static str {
    let is_edit =
        operation.split_once('_').is_some_and(|(verb, kind)| EDITS.contains(&verb) && EDITED.contains(&kind));
    let named = NEEDED.iter().find(|(name, _)| *name == operation).map(|(_, role)| *role);
    named.unwrap_or(if is_edit { "editor" } else { "anonymous" })
}

/// Makes a key of a role.
pub async fn key(app: &TestApp, role: &str) -> String {
    let id = uuid::Uuid::from_u128(ROLES.iter().position(|r| *r == role).unwrap() as u128);
    let secret = format!("plenary_{}", BASE64_URL_SAFE_NO_PAD.encode(role));
    let at = datetime!(2025-01-01 0:00 UTC);
    let (name, prefix, role) = (role.to_owned(), "plenary_".to_owned(), role.to_owned());
    let key = Key { id, name, prefix, role, created_at: at, last_used_at: None, revoked_at: None };
    keys::insert(&mut app.db.acquire().await.unwrap(), &key, &Sha256::digest(&secret)).await.unwrap();
    secret
}

#[tokio::test]
async fn every_operation_is_open_to_the_roles_it_names_and_to_no_lesser_one() {
    let app = TestApp::start().await;
    let document = get(&app, "/openapi.json").await;
    let mut secrets = vec![None];
    for role in &ROLES[1..] {
        secrets.push(Some(key(&app, role).await));
    }
    let mut restricted = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            let needed = needed(name);
            let documented = operation["security"][0]["key"][0].as_str().unwrap_or("anonymous");
            assert_eq!(documented, needed, "{name}");
            restricted.extend((needed != "anonymous").then_some(name));
            for (role, secret) in ROLES.iter().zip(&secrets) {
                let method = method.to_uppercase().parse().unwrap();
                let mut request = app.client.request(method, app.url(&path.replace("{id}", "x")));
                if let Some(secret) = secret {
                    request = request.bearer_auth(secret);
                }
                let status = request.send().await.unwrap().status().as_u16();
                let rank = |role: &str| ROLES.iter().position(|r| *r == role).unwrap();
                let expected = match () {
                    () if rank(role) >= rank(needed) => None,
                    () if *role == "anonymous" => Some(401),
                    () => Some(403),
                };
                match expected {
                    Some(refusal) => assert_eq!(status, refusal, "{name} as {role}"),
                    None => assert!(status != 401 && status != 403, "{name} as {role}: {status}"),
                }
            }
        }
    }
    assert_eq!(restricted.len(), NEEDED.len() + EDITS.len() * EDITED.len());
}

#[tokio::test]
async fn as_long_as_there_is_no_key_none_is_needed() {
    let app = TestApp::start().await;
    send(&app, &article("https://news.example/1", "A title")).await;
}

#[tokio::test]
async fn what_is_no_key_is_refused_even_where_none_is_needed() {
    let app = TestApp::start().await;
    let secret = key(&app, "admin").await;
    for header in ["Bearer plenary_wrong", "Bearer", "Basic dXNlcjpwYXNz", secret.as_str()] {
        let response = app.get("/v1/votes").header("authorization", header).send().await.unwrap();
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        super::problem_of(response, 401, "unauthorized").await;
    }
    assert_eq!(app.get("/v1/votes").bearer_auth(&secret).send().await.unwrap().status(), 200);
    let used: bool =
        sqlx::query_scalar("select last_used_at is not null from api_keys").fetch_one(&app.db).await.unwrap();
    assert!(used);
    sqlx::query("update api_keys set revoked_at = now()").execute(&app.db).await.unwrap();
    problem(app.get("/v1/votes").bearer_auth(&secret), 401, "unauthorized").await;
}

#[tokio::test]
async fn what_is_restricted_or_under_embargo_is_hidden_from_readers() {
    let app = TestApp::start().await;
    let (contributor, reader) = (key(&app, "contributor").await, key(&app, "reader").await);
    let mut hidden = Vec::new();
    for (url, field, value) in [
        ("https://news.example/restricted", "visibility", "restricted"),
        ("https://news.example/embargo", "embargo_until", "2999-01-01T00:00:00Z"),
    ] {
        let mut body = article(url, "A title");
        body["text"] =
            json!(format!("{}\n\n{url}", super::COMMITTEE.replace("Ana Example", "Hidden Person")));
        body[field] = json!(value);
        let (status, sent) = answer(app.post("/v1/articles").bearer_auth(&contributor).json(&body)).await;
        assert_eq!(status, 201, "{sent}");
        hidden.push(sent);
    }
    for path in ["/v1/articles", "/v1/votes", "/v1/statements", "/v1/resolutions"] {
        let (_, seen) = answer(app.get(path).bearer_auth(&contributor)).await;
        assert!(!seen["items"].as_array().unwrap().is_empty(), "{path}");
        for request in [app.get(path), app.get(path).bearer_auth(&reader)] {
            let (_, list) = answer(request).await;
            assert_eq!(list["items"], json!([]), "{path}");
        }
    }
    for sent in &hidden {
        let mut records: Vec<(&str, &Value)> = vec![("articles", &sent["article"])];
        for kind in ["votes", "statements", "resolutions"] {
            records.extend(sent[kind].as_array().unwrap().iter().map(|record| (kind, record)));
        }
        for (kind, record) in records {
            let path = format!("/v1/{kind}/{}", record["id"].as_str().unwrap());
            problem(app.get(&path), 404, "not_found").await;
            assert_eq!(
                app.get(&path).bearer_auth(&contributor).send().await.unwrap().status(),
                200,
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn whole_texts_are_for_contributors_unless_configured_otherwise() {
    for (public_text, shown) in
        [(plenary::config::PublicText::Excerpt, false), (plenary::config::PublicText::Whole, true)]
    {
        let app = TestApp::with(|config| config.http.public_text = public_text).await;
        let sent = send(&app, &article("https://news.example/1", "A title")).await;
        let contributor = key(&app, "contributor").await;
        // The gate remembers for a second that there was no key.
        let reader = key(&app, "reader").await;
        let path = format!("/v1/articles/{}", sent["article"]["id"].as_str().unwrap());
        let (_, read) = answer(app.get(&path).bearer_auth(&reader)).await;
        assert_eq!(read["text"].is_string(), shown);
        assert!(read["excerpt"].as_str().unwrap().starts_with("A title"));
        let (_, read) = answer(app.get(&path).bearer_auth(&contributor)).await;
        assert!(read["text"].is_string());
    }
}

#[tokio::test]
async fn beyond_this_machine_nobody_writes_without_a_key_even_where_there_is_none() {
    let app = TestApp::with(|config| config.http.listen = ([0, 0, 0, 0], 8080).into()).await;
    let body = article("https://news.example/1", "A title");
    problem(app.post("/v1/articles").json(&body), 401, "unauthorized").await;
    assert_eq!(get(&app, "/v1/articles").await["items"], json!([]));
}

#[tokio::test]
async fn to_readers_of_the_log_hidden_records_are_deleted_ones() {
    let app = TestApp::start().await;
    let (contributor, reader) = (key(&app, "contributor").await, key(&app, "reader").await);
    let mut body = article("https://news.example/restricted", "A title");
    body["visibility"] = json!("restricted");
    app.post("/v1/articles").bearer_auth(&contributor).json(&body).send().await.unwrap();
    app.settled().await;
    for kind in ["article", "vote", "statement", "resolution"] {
        let path = format!("/v1/changes?include=record&kind={kind}");
        let (_, all) = answer(app.get(&path).bearer_auth(&contributor)).await;
        assert!(all["items"][0]["record"].is_object(), "{all}");
        let (_, public) = answer(app.get(&path).bearer_auth(&reader)).await;
        assert_eq!(public["items"].as_array().unwrap().len(), all["items"].as_array().unwrap().len());
        for change in public["items"].as_array().unwrap() {
            assert_eq!((&change["action"], &change["record"]), (&json!("deleted"), &Value::Null), "{change}");
            assert_eq!(change["fields"], Value::Null);
        }
    }
}
