//! The reference: true, complete, and at home.

use serde_json::Value;

use super::get;
use crate::support::TestApp;

const COMMITTED: &str = include_str!("../../../docs/openapi.json");

#[tokio::test]
async fn the_committed_document_is_the_one_served() {
    let app = TestApp::start().await;
    let committed: Value = serde_json::from_str(COMMITTED).unwrap();
    let served = get(&app, "/openapi.json").await;
    assert!(
        committed == served,
        "docs/openapi.json is not what is served: run `plenary openapi > docs/openapi.json`"
    );
    assert_eq!(served["openapi"], "3.1.0");
}

#[tokio::test]
async fn every_documented_path_is_served() {
    let app = TestApp::start().await;
    let document = get(&app, "/openapi.json").await;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let url = app.url(&path.replace("{id}", "x"));
            let method: reqwest::Method = method.to_uppercase().parse().unwrap();
            let response = app.client.request(method.clone(), url).send().await.unwrap();
            let status = response.status().as_u16();
            let documented = operation["responses"].as_object().unwrap();
            assert!(documented.contains_key(&status.to_string()), "{method} {path} answers {status}");
            assert_ne!(status, 405, "{method} {path}");
            // Whoever is not found was looked for: the path itself is known.
            if status == 404 {
                let problem: Value = response.json().await.unwrap();
                let detail = problem["detail"].as_str().unwrap();
                assert!(!detail.contains("no such path"), "{method} {path}: {detail}");
            }
        }
    }
}

#[tokio::test]
async fn every_operation_says_what_it_does_and_how_it_fails() {
    let app = TestApp::start().await;
    let document = get(&app, "/openapi.json").await;
    let mut names = std::collections::BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{name} twice");
            assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{path}");
            for (status, response) in operation["responses"].as_object().unwrap() {
                if status.starts_with(['4', '5']) {
                    let content = &response["content"]["application/problem+json"];
                    assert_eq!(content["schema"]["$ref"], "#/components/schemas/Problem", "{path} {status}");
                    assert!(!content["examples"].as_object().unwrap().is_empty());
                }
            }
        }
    }
}

#[tokio::test]
async fn the_reference_page_loads_nothing_from_elsewhere() {
    let app = TestApp::start().await;
    let page = app.get("/docs/").send().await.unwrap();
    assert_eq!(page.status(), 200);
    let home = app.get("/").send().await.unwrap();
    assert_eq!((home.status().as_u16(), home.url().path()), (200, "/docs/"));
    let mut page = page.text().await.unwrap();
    page.push_str(&app.get("/docs/swagger-initializer.js").send().await.unwrap().text().await.unwrap());
    page.push_str(&app.get("/docs/errors").send().await.unwrap().text().await.unwrap());
    for elsewhere in ["src=\"http", "href=\"http", "src=\"//", "href=\"//", "@import", "validator.swagger.io"]
    {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
    for asset in ["swagger-ui.css", "swagger-ui-bundle.js"] {
        assert!(page.contains(asset));
        assert_eq!(app.get(&format!("/docs/{asset}")).send().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn the_error_page_lists_every_code() {
    let app = TestApp::start().await;
    let page = app.get("/docs/errors").send().await.unwrap().text().await.unwrap();
    for code in plenary::error::Code::ALL {
        assert!(page.contains(&format!("<tr id={}>", code.code())), "{code:?}");
    }
}

#[tokio::test]
async fn codes_are_documented_as_they_are_written() {
    let app = TestApp::start().await;
    let document = get(&app, "/openapi.json").await;
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let mut seen = 0;
    for (name, schema) in schemas {
        for code in schema["enum"].as_array().into_iter().flatten() {
            let code = code.as_str().unwrap();
            assert!(code.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_' | b'-')), "{name}: {code}");
            seen += 1;
        }
    }
    assert!(seen > 50);
}

#[tokio::test]
async fn every_reference_leads_somewhere() {
    let app = TestApp::start().await;
    let document = get(&app, "/openapi.json").await;
    fn walk<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|member| walk(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&document, &mut found);
    assert!(found.len() > 100);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}
