//! The API: what each endpoint answers, to good requests and to bad ones.

mod articles;
mod audit;
mod bad_input;
mod bad_query;
mod changes;
mod docs;
mod edits;
mod events;
mod exports;
mod feeds;
mod forms;
mod health;
mod include;
mod linked;
mod lists;
mod matching;
mod merges;
mod rates;
mod roles;
mod search;
mod singles;
mod walks;
mod webhooks;
mod writes;

use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};

use crate::support::TestApp;

/// A committee approves a text by a recorded vote; an invented diplomat speaks.
pub const COMMITTEE: &str = "The U.N. General Assembly's Third Committee on Wednesday approved a draft resolution \
    condemning human rights violations in North Korea by a recorded vote of 101 in favor to 12 against, with 30 \
    abstentions.\n\n\"The text speaks for the whole membership,\" said Ana Example, Norway's ambassador to the United \
    Nations.\n\nIranian delegate Omid Sample said his country would vote against the resolution.";

/// An article as a newsroom would send it.
pub fn article(url: &str, title: &str) -> Value {
    json!({"url": url, "title": title, "text": COMMITTEE, "publisher": "Example News", "published_at": "2024-11-21"})
}

/// Sends an article that must be taken in.
pub async fn send(app: &TestApp, article: &Value) -> Value {
    let (status, answer) = answer(app.post("/v1/articles").json(article)).await;
    assert!(status == 201 || status == 200, "{status} {answer}");
    answer
}

/// Status and JSON body of an answer.
pub async fn answer(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// A GET that must succeed.
pub async fn get(app: &TestApp, path: &str) -> Value {
    let (status, body) = answer(app.get(path)).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

/// Checks that an answer is a problem as documented, and gives it back.
pub async fn problem(request: RequestBuilder, status: u16, code: &str) -> Value {
    problem_of(request.send().await.unwrap(), status, code).await
}

pub async fn problem_of(response: Response, status: u16, code: &str) -> Value {
    let got = response.status().as_u16();
    let content_type = response.headers()["content-type"].to_str().unwrap().to_owned();
    let request_id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let problem: Value = response.json().await.unwrap();
    assert_eq!((got, problem["code"].as_str()), (status, Some(code)), "{problem}");
    assert_eq!(content_type, "application/problem+json");
    assert_eq!(problem["status"], status);
    assert_eq!(problem["request_id"], request_id.as_str());
    assert_eq!(problem["type"], format!("/docs/errors#{code}"));
    for word in ["sql", "select ", "constraint", "panicked", "relation "] {
        let text = problem.to_string().to_lowercase();
        assert!(!text.contains(word), "`{word}` in {text}");
    }
    problem
}

/// The ids of a list, page by page.
pub async fn walk(app: &TestApp, path: &str) -> Vec<String> {
    walk_beside(app, path, async |_| ()).await
}

/// With something that goes on between the pages.
pub async fn walk_beside(app: &TestApp, path: &str, mut between: impl AsyncFnMut(usize)) -> Vec<String> {
    let mut ids = Vec::new();
    let mut next = Some(path.to_owned());
    for number in 0.. {
        let Some(path) = next else { break };
        between(number).await;
        let response = app.get(&path).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let link = response.headers().get("link").map(|link| link.to_str().unwrap().to_owned());
        let page: Value = response.json().await.unwrap();
        ids.extend(
            page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()),
        );
        assert_eq!(link.is_some(), page["next_cursor"].is_string());
        next = link.map(|link| link.split(['<', '>']).nth(1).unwrap().to_owned());
    }
    ids
}
