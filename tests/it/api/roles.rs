//! Who may do what: every operation, every role.

use std::collections::BTreeMap;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use plenary::db::keys::{self, Key};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::macros::datetime;

use super::{answer, article, get, problem, send};
use crate::support::TestApp;

const ROLES: [&str; 5] = ["anonymous", "reader", "contributor", "editor", "admin"];

/// The table that people read is the one that is held.
const TABLE: &str = include_str!("../../../docs/roles.md");

/// Method and path of every row, and whether each role may.
fn table() -> BTreeMap<(String, String), Vec<bool>> {
    let rows = TABLE.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let rows = rows.map(|row| row.split(" | ").collect::<Vec<_>>()).filter(|row| row[1].starts_with("`/"));
    rows.map(|row| {
        let may = row[2..].iter().map(|cell| match *cell {
            "yes" => true,
            "no" => false,
            other => panic!("`{other}` in {row:?}"),
        });
        ((row[0].to_owned(), row[1].trim_matches('`').to_owned()), may.collect())
    })
    .collect()
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
    let mut secrets = vec![None];
    for role in &ROLES[1..] {
        secrets.push(Some(key(&app, role).await));
    }
    let document = get(&app, "/openapi.json").await;
    let mut table = table();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let method = method.to_uppercase();
            let row = table.remove(&(method.clone(), path.clone()));
            let row = row.unwrap_or_else(|| panic!("docs/roles.md has no row for {method} {path}"));
            assert_eq!(row.len(), ROLES.len(), "{method} {path}");
            let documented = operation["security"][0]["key"][0].as_str().unwrap_or("anonymous");
            let least = row.iter().position(|may| *may).expect("somebody may");
            assert_eq!(documented, ROLES[least], "{method} {path}");
            for ((role, secret), may) in ROLES.iter().zip(&secrets).zip(&row) {
                let mut request =
                    app.client.request(method.parse().unwrap(), app.url(&path.replace("{id}", "x")));
                if let Some(secret) = secret {
                    request = request.bearer_auth(secret);
                }
                let status = request.send().await.unwrap().status().as_u16();
                let refusal = if *role == "anonymous" { 401 } else { 403 };
                match may {
                    true => assert!(status != 401 && status != 403, "{method} {path} as {role}: {status}"),
                    false => assert_eq!(status, refusal, "{method} {path} as {role}"),
                }
            }
        }
    }
    assert!(table.is_empty(), "docs/roles.md has rows of nothing: {table:?}");
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

#[tokio::test]
async fn a_copy_does_not_tell_readers_which_hidden_article_it_is_a_copy_of() {
    let app = TestApp::start().await;
    let (contributor, reader) = (key(&app, "contributor").await, key(&app, "reader").await);
    for (n, (field, value)) in
        [("visibility", "restricted"), ("embargo_until", "2999-01-01T00:00:00Z")].into_iter().enumerate()
    {
        // Enough words of its own to be no copy of the other case.
        let own: String = (0..60).map(|word| format!(" case{n}word{word}")).collect();
        let post = async |outlet: &str, hidden: bool| {
            let mut body = article(&format!("https://{outlet}.example/{n}"), "A title");
            body["text"] = json!(format!("{}\n\n{own}.", super::COMMITTEE));
            body["publisher"] = json!(format!("{outlet} {n}"));
            if hidden {
                body[field] = json!(value);
            }
            let (status, sent) = answer(app.post("/v1/articles").bearer_auth(&contributor).json(&body)).await;
            assert_eq!(status, 201, "{sent}");
            sent
        };
        let original = post("wire", true).await["article"]["id"].clone();
        let copy = post("paper", false).await;
        let article = format!("/v1/articles/{}", copy["article"]["id"].as_str().unwrap());
        let sources = format!("/v1/resolutions/{}/sources", copy["resolutions"][0]["id"].as_str().unwrap());
        let copies = format!("/v1/articles?syndicated_from={}", original.as_str().unwrap());
        for (key, shown) in [(&contributor, true), (&reader, false)] {
            let read = async |path: &str| answer(app.get(path).bearer_auth(key)).await.1;
            let expected = if shown { original.clone() } else { Value::Null };
            assert_eq!(read(&article).await["syndicated_from"], expected, "{field}");
            let sources = read(&sources).await;
            let told = sources["items"]
                .as_array()
                .unwrap()
                .iter()
                .find(|source| source["publisher"] == json!(format!("paper {n}")));
            assert_eq!(told.unwrap()["syndicated_from"], expected, "{field}");
            assert_eq!(read(&copies).await["items"].as_array().unwrap().len(), usize::from(shown), "{field}");
        }
    }
}
