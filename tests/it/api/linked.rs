//! Single records as JSON-LD.

use serde_json::{Value, json};

use super::{article, get, problem, send};
use crate::support::TestApp;

#[tokio::test]
async fn single_records_are_linked_data_for_those_who_ask() {
    let app = TestApp::with(|config| config.http.public_url = Some("https://plenary.example".into())).await;
    let sent = send(&app, &article("https://news.example/1", "Vote on North Korea")).await;
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    let (vote, statement) = (&sent["votes"][0], &sent["statements"][0]);
    let paths = [
        (format!("/v1/articles/{}", id(&sent["article"]["id"])), "NewsArticle"),
        (format!("/v1/resolutions/{}", id(&vote["resolution"])), "Legislation"),
        (format!("/v1/votes/{}", id(&vote["id"])), "VoteAction"),
        (format!("/v1/statements/{}", id(&statement["id"])), "Quotation"),
        (format!("/v1/actors/{}", id(&statement["speaker"])), "Person"),
        (format!("/v1/actors/{}", id(&sent["resolutions"][0]["subjects"][0])), "Country"),
    ];
    for (path, kind) in &paths {
        let response = app.get(path).header("accept", "application/ld+json").send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "application/ld+json", "{path}");
        assert_eq!(response.headers()["vary"], "authorization, accept", "{path}");
        let linked: Value = response.json().await.unwrap();
        assert_eq!(
            (&linked["@context"], &linked["@type"]),
            (&json!("https://schema.org"), &json!(kind)),
            "{linked}"
        );
        assert_eq!(linked["@id"], format!("https://plenary.example{path}"));
        assert!(linked.as_object().unwrap().values().all(|value| !value.is_null()), "{linked}");
        // Nobody else gets it.
        assert!(get(&app, path).await.get("@context").is_none(), "{path}");
    }
    let read = async |path: &str| -> Value {
        app.get(path).header("accept", "application/ld+json").send().await.unwrap().json().await.unwrap()
    };
    let linked = read(&paths[2].0).await;
    assert_eq!(linked["object"]["@id"], format!("https://plenary.example{}", paths[1].0));
    assert_eq!(linked["description"], "101 yes, 12 no, 30 abstain");
    let linked = read(&paths[3].0).await;
    assert_eq!(linked["text"], "The text speaks for the whole membership");
    problem(app.get(&paths[0].0).header("accept", "image/png"), 406, "not_acceptable").await;
    let missing = "/v1/votes/vote_01939f2e6d2b7c3a8f102b7f3f0c9a11";
    problem(app.get(missing).header("accept", "application/ld+json"), 404, "not_found").await;
}
