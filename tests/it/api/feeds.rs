//! Lists as feeds.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::json;

use super::{article, get, problem, roles, send};
use crate::support::TestApp;

#[tokio::test]
async fn a_list_is_a_json_feed() {
    let app = TestApp::start().await;
    for number in 0..3 {
        send(&app, &article(&format!("https://news.example/{number}"), "Vote & <more>")).await;
    }
    let response =
        app.get("/v1/articles?limit=2").header("accept", "application/feed+json").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/feed+json");
    assert!(response.headers().contains_key("etag"));
    let feed: serde_json::Value = response.json().await.unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], app.url("/v1/articles?limit=2"));
    let first = &get(&app, "/v1/articles").await["items"][0];
    let item = &feed["items"][0];
    assert_eq!(item["url"], first["url"]);
    assert_eq!((&item["title"], &item["date_modified"]), (&json!("Vote & <more>"), &first["updated_at"]));
    assert!(item["id"].as_str().unwrap().starts_with("urn:uuid:"));
    let next = feed["next_url"].as_str().unwrap();
    let rest: serde_json::Value = app
        .client
        .get(next)
        .header("accept", "application/feed+json")
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!((rest["items"].as_array().unwrap().len(), rest.get("next_url")), (1, None));
}

#[tokio::test]
async fn a_list_is_an_atom_feed() {
    let app = TestApp::with(|config| config.http.public_url = Some("https://plenary.example".into())).await;
    let sent = send(&app, &article("https://news.example/1", "Vote & <more>\u{7}\u{fffe}\u{ffff}")).await;
    for (path, entries) in [
        ("/v1/articles?format=atom", 1),
        ("/v1/votes?format=atom", 1),
        ("/v1/votes?format=atom&scope=amendment", 0),
        ("/v1/actors?format=atom&kind=body&limit=7", 7),
    ] {
        let response = app.get(path).send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "application/atom+xml", "{path}");
        let text = response.text().await.unwrap();
        let (mut reader, mut found, mut ids) = (Reader::from_str(&text), 0, 0);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) if start.name().as_ref() == "entry" => found += 1,
                Event::Start(start) if start.name().as_ref() == "id" => ids += 1,
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!((found, ids), (entries, entries + 1), "{path}: {text}");
        assert!(text.contains("href=\"https://plenary.example/v1/"), "{text}");
        assert!(!text.contains(['\u{7}', '\u{fffe}', '\u{ffff}']), "no XML: {text}");
    }
    let text = app.get("/v1/votes?format=atom").send().await.unwrap().text().await.unwrap();
    let vote = sent["votes"][0]["id"].as_str().unwrap();
    assert!(text.contains(&format!("https://plenary.example/v1/votes/{vote}")), "{text}");
    assert!(text.contains("<summary>101 yes, 12 no"), "a vote is told by its count: {text}");
    problem(app.get("/v1/search?q=a&format=atom"), 406, "not_acceptable").await;
    problem(app.get("/v1/votes?format=rss"), 400, "invalid_parameter").await;
}

#[tokio::test]
async fn feeds_show_readers_nothing_hidden() {
    let app = TestApp::start().await;
    let contributor = roles::key(&app, "contributor").await;
    let mut story = article("https://news.example/1", "A title nobody may read");
    story["embargo_until"] = json!("2999-01-01");
    app.post("/v1/articles").bearer_auth(&contributor).json(&story).send().await.unwrap();
    for kind in ["articles", "votes", "statements", "resolutions"] {
        for format in ["atom", "json_feed"] {
            let path = format!("/v1/{kind}?format={format}");
            let all = app.get(&path).bearer_auth(&contributor).send().await.unwrap().text().await.unwrap();
            assert!(all.contains("urn:uuid:"), "{path}");
            let public = app.get(&path).send().await.unwrap().text().await.unwrap();
            assert!(!public.contains("urn:uuid:"), "{path}");
        }
    }
}
