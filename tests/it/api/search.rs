//! Search: by words, by numbers, with mistakes.

use serde_json::{Value, json};

use super::{COMMITTEE, answer, article, get, problem, roles, send, walk};
use crate::support::TestApp;

fn ids(found: &Value) -> Vec<&str> {
    found["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

/// Two articles: a committee on North Korea, a chamber on a bill.
async fn stocked() -> (TestApp, Value, Value) {
    let app = TestApp::start().await;
    let first = send(&app, &article("https://news.example/1", "Committee deplores abductions")).await;
    let mut story = article("https://news.example/2", "House passes bill on Uyghur labor");
    story["text"] = json!(
        "WASHINGTON — The House of Representatives on Wednesday passed the Example Labor Transparency Act, H.R. 3012, by a \
         vote of 414 to 11.\n\n\"Café owners everywhere will read <this> twice & more,\" said Ana Example, Norway's \
         ambassador to the United Nations."
    );
    let second = send(&app, &story).await;
    (app, first, second)
}

#[tokio::test]
async fn words_find_records_of_every_kind() {
    let (app, first, _) = stocked().await;
    let found = get(&app, "/v1/search?q=committee%20north%20korea").await;
    let kinds: Vec<&str> =
        found["facets"].as_array().unwrap().iter().map(|facet| facet["kind"].as_str().unwrap()).collect();
    for kind in ["article", "resolution", "vote"] {
        assert!(kinds.contains(&kind), "{found}");
    }
    let only = get(&app, "/v1/search?q=committee%20north%20korea&kind=vote").await;
    assert_eq!(ids(&only), [first["votes"][0]["id"].as_str().unwrap()]);
    assert_eq!(only["facets"], found["facets"]);
    let said = get(&app, "/v1/search?q=speaks%20membership&kind=statement").await;
    assert_eq!(ids(&said), [first["statements"][0]["id"].as_str().unwrap()]);
    assert_eq!(said["items"][0]["title"], "Ana Example");
}

#[tokio::test]
async fn phrases_exclusion_and_alternatives_mean_what_they_say() {
    let (app, ..) = stocked().await;
    for (query, hits) in [
        ("\"whole membership\"", 1),
        ("\"membership whole\"", 0),
        ("ambassador -membership", 1),
        ("ambassador", 2),
        ("membership or transparency", 2),
        ("-ambassador -\"united nations\" membership", 0),
        ("zzzqqq", 0),
    ] {
        let found = app.get("/v1/search").query(&[("q", query), ("kind", "article")]);
        let (status, found) = answer(found).await;
        assert_eq!((status, ids(&found).len()), (200, hits), "{query}: {found}");
    }
}

#[tokio::test]
async fn accents_case_and_slips_of_the_pen_do_not_matter() {
    let (app, _, second) = stocked().await;
    let statement = second["statements"][0]["id"].as_str().unwrap();
    for query in ["cafe owners", "CAFÉ OWNERS", "café owner"] {
        let (_, found) = answer(app.get("/v1/search").query(&[("q", query), ("kind", "statement")])).await;
        assert_eq!(ids(&found), [statement], "{query}");
    }
    for (query, kind, name) in [
        ("Turkiye", "actor", "Türkiye"),
        ("north koera", "actor", "North Korea"),
        ("labor transparncy act", "resolution", "Example Labor Transparency Act"),
        ("Ana Exmaple", "actor", "Ana Example"),
        ("comittee deplors abductions", "article", "Committee deplores abductions"),
    ] {
        let (_, found) = answer(app.get("/v1/search").query(&[("q", query), ("kind", kind)])).await;
        assert_eq!(found["items"][0]["title"], name, "{query}: {found}");
    }
}

#[tokio::test]
async fn a_document_number_is_an_exact_hit_and_comes_first() {
    let (app, _, second) = stocked().await;
    let bill = second["resolutions"][0]["id"].as_str().unwrap();
    for query in ["H.R. 3012", "hr3012-118", "what became of H.R.3012 then"] {
        let (_, found) = answer(app.get("/v1/search").query(&[("q", query)])).await;
        assert_eq!(ids(&found)[0], bill, "{query}: {found}");
    }
    let found = get(&app, "/v1/search?q=PRK").await;
    assert_eq!(found["items"][0]["title"], "North Korea");
}

#[tokio::test]
async fn snippets_are_safe_html_with_what_was_found_marked() {
    let (app, ..) = stocked().await;
    let found = get(&app, "/v1/search?q=owners%20twice&kind=statement").await;
    assert_eq!(
        found["items"][0]["snippet"],
        "Café <mark>owners</mark> everywhere will read &lt;this&gt; <mark>twice</mark> &amp; more"
    );
}

#[tokio::test]
async fn pages_of_hits_show_each_once() {
    let (app, ..) = stocked().await;
    let all = get(&app, "/v1/search?q=north%20korea&limit=100").await;
    assert!(all["next_cursor"].is_null() && ids(&all).len() > 20, "{all}");
    assert_eq!(walk(&app, "/v1/search?q=north%20korea&limit=7").await, ids(&all));
    problem(app.get("/v1/search"), 400, "invalid_parameter").await;
    problem(app.get("/v1/search?q=%20"), 400, "invalid_parameter").await;
    problem(app.get(&format!("/v1/search?q={}", "x".repeat(501))), 400, "invalid_parameter").await;
    problem(app.get("/v1/search?q=a&kind=planet"), 400, "invalid_parameter").await;
}

#[tokio::test]
async fn the_index_follows_what_becomes_of_records() {
    let (app, first, _) = stocked().await;
    let mut story = article("https://news.example/1", "Committee deplores abductions");
    story["text"] = json!(COMMITTEE.replace("whole membership", "happy few"));
    send(&app, &story).await;
    assert_eq!(ids(&get(&app, "/v1/search?q=%22whole%20membership%22").await), [""; 0]);
    assert_eq!(ids(&get(&app, "/v1/search?q=%22happy%20few%22").await).len(), 2);
    let clock = plenary::clock::Clock::system();
    let id = first["article"]["id"].as_str().unwrap().parse().unwrap();
    let mut tx = app.db.begin().await.unwrap();
    plenary::ingest::retract::retract(&mut tx, &clock, id, None).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ids(&get(&app, "/v1/search?q=%22happy%20few%22").await), [""; 0]);
}

#[tokio::test]
async fn hidden_records_are_neither_found_nor_counted() {
    let app = TestApp::start().await;
    let contributor = roles::key(&app, "contributor").await;
    for (url, field, value) in [
        ("https://news.example/restricted", "visibility", "restricted"),
        ("https://news.example/embargo", "embargo_until", "2999-01-01T00:00:00Z"),
    ] {
        let mut story = article(url, "A title nobody may read");
        story["text"] = json!(format!("{}\n\n{url}", COMMITTEE.replace("Ana Example", "Hidden Person")));
        story[field] = json!(value);
        let (status, sent) = answer(app.post("/v1/articles").bearer_auth(&contributor).json(&story)).await;
        assert_eq!(status, 201, "{sent}");
    }
    for query in ["nobody may read", "hidden person", "\"speaks for the whole membership\"", "hiden persn"] {
        let request = || app.get("/v1/search").query(&[("q", query)]);
        let (_, seen) = answer(request().bearer_auth(&contributor)).await;
        assert!(!ids(&seen).is_empty(), "{query}");
        let (_, public) = answer(request()).await;
        assert_eq!((&public["items"], &public["facets"]), (&json!([]), &json!([])), "{query}");
    }
}
