//! Lists: pages, filters, orders.

use serde_json::{Value, json};

use super::{article, get, send, walk};
use crate::support::TestApp;

#[tokio::test]
async fn pages_show_every_record_once_in_every_order_and_under_filters() {
    let app = TestApp::start().await;
    for number in 0..5 {
        let mut story = article(&format!("https://news.example/{number}"), &format!("Story {number}"));
        story["published_at"] = json!(format!("2024-11-{:02}", 20 - number));
        story["publisher"] = json!(if number % 2 == 0 { "Example News" } else { "Sample Wire" });
        if number == 3 {
            story["published_at"] = Value::Null;
        }
        send(&app, &story).await;
    }
    for (path, sorts) in [
        (
            "/v1/actors?kind=state",
            &["-created_at", "created_at", "name", "-name", "updated_at", "-updated_at"][..],
        ),
        ("/v1/articles?", &["-created_at", "published_at", "-published_at", "updated_at"][..]),
        ("/v1/articles?publisher=Example+News", &["created_at", "-updated_at"][..]),
        ("/v1/statements?", &["-created_at", "date", "-date", "updated_at"][..]),
        ("/v1/votes?", &["-created_at", "date", "-date", "updated_at"][..]),
        ("/v1/resolutions?", &["-created_at", "stage_on", "-stage_on", "updated_at"][..]),
    ] {
        let mut every = walk(&app, &format!("{path}&limit=100")).await;
        assert!(!every.is_empty(), "{path}");
        every.sort();
        for sort in sorts {
            // Pages of one where there are few, of a few dozen where there are hundreds.
            for limit in [every.len() / 8 + 1, every.len() / 3 + 2] {
                let mut walked = walk(&app, &format!("{path}&sort={sort}&limit={limit}")).await;
                let forwards = walked.clone();
                walked.sort();
                assert_eq!(walked, every, "{path} {sort} {limit}");
                let opposite = sort.strip_prefix('-').map_or(format!("-{sort}"), str::to_owned);
                let mut backwards = walk(&app, &format!("{path}&sort={opposite}&limit=100")).await;
                backwards.reverse();
                assert_eq!(backwards, forwards, "{path} {sort}");
            }
        }
    }
}

#[tokio::test]
async fn a_walk_shows_what_was_there_throughout_once_while_others_come_and_go() {
    let app = TestApp::start().await;
    let every = walk(&app, "/v1/actors?kind=body&sort=name&limit=100").await;
    let mut seen = Vec::new();
    let mut path = "/v1/actors?kind=body&sort=name&limit=20".to_owned();
    for number in 0.. {
        send(&app, &article(&format!("https://news.example/{number}"), "Story")).await;
        let page = get(&app, &path).await;
        seen.extend(
            page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()),
        );
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("/v1/actors?kind=body&sort=name&limit=20&cursor={cursor}"),
            None => break,
        }
    }
    for id in &every {
        assert_eq!(seen.iter().filter(|other| *other == id).count(), 1, "{id}");
    }
}

#[tokio::test]
async fn texts_are_found_by_their_document_numbers() {
    let app = TestApp::start().await;
    let mut story = article("https://news.example/bill", "House passes bill on Uyghur labor");
    story["text"] = json!(
        "WASHINGTON — The House of Representatives on Wednesday passed the Example Labor Transparency Act, H.R. 3012, by a \
         vote of 414 to 11. A U.N. draft resolution, A/C.3/79/L.34/Rev.1, was approved by the General Assembly's Third \
         Committee on the same day."
    );
    let sent = send(&app, &story).await;
    let named = |number: &str| {
        let named = |text: &&Value| text["identifiers"].to_string().contains(number);
        sent["resolutions"].as_array().unwrap().iter().find(named).unwrap()["id"].clone()
    };
    let (bill, draft) = (named("3012"), named("L.34"));
    for (symbol, expected) in [
        ("H.R.%203012", Some(&bill)),
        ("hr3012-118", Some(&bill)),
        ("hr3012-117", None),
        ("H.R.%20301", None),
        ("a/c.3/79/l.34", Some(&draft)),
        ("A/C.3/79/L.34/Rev.2", Some(&draft)),
        ("A/C.3/79/L.3", None),
    ] {
        let found = get(&app, &format!("/v1/resolutions?symbol={symbol}")).await;
        assert_eq!(found["items"].as_array().unwrap().first().map(|item| &item["id"]), expected, "{symbol}");
    }
}

#[tokio::test]
async fn filters_find_what_they_name() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://www.news.example/1?utm_source=x", "Vote on North Korea")).await;
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    let vote = &sent["votes"][0];
    let (resolution, body) = (id(&vote["resolution"]), id(&vote["body"]));
    let statement = &sent["statements"][0];
    let (speaker, source) = (id(&statement["speaker"]), id(&sent["article"]["id"]));
    let subject = id(&sent["resolutions"][0]["subjects"][0]);
    for (path, expected) in [
        (format!("/v1/votes?resolution={resolution}"), &vote["id"]),
        (format!("/v1/votes?body={body}&scope=final&outcome=adopted&mode=recorded_vote"), &vote["id"]),
        ("/v1/votes?date_from=2024-11&date_to=2024".to_owned(), &vote["id"]),
        ("/v1/votes?date_from=2024-11-20&date_to=2024-11-20".to_owned(), &vote["id"]),
        (format!("/v1/resolutions/{resolution}/votes"), &vote["id"]),
        (format!("/v1/resolutions?subject={subject}&stage=committee_approved"), &vote["resolution"]),
        (format!("/v1/resolutions?body={body}&kind=resolution&year=2024"), &vote["resolution"]),
        (format!("/v1/statements?speaker={speaker}&article={source}"), &statement["id"]),
        (format!("/v1/votes?article={source}"), &vote["id"]),
        (format!("/v1/resolutions?article={source}"), &vote["resolution"]),
        ("/v1/actors?kind=body&name=third%20committee".to_owned(), &vote["body"]),
        ("/v1/actors?known_as=UNGA.C3".to_owned(), &vote["body"]),
        ("/v1/actors?kind=state&iso3=prk".to_owned(), &sent["resolutions"][0]["subjects"][0]),
        ("/v1/actors?identifier=iso3166-1-alpha-3:PRK".to_owned(), &sent["resolutions"][0]["subjects"][0]),
        ("/v1/actors?identifier=PRK".to_owned(), &sent["resolutions"][0]["subjects"][0]),
        (format!("/v1/series?subject={subject}"), &sent["resolutions"][0]["series"]),
        ("/v1/actors?name=NORTH%20KOREA".to_owned(), &sent["resolutions"][0]["subjects"][0]),
        ("/v1/articles?url=https://news.example/1".to_owned(), &sent["article"]["id"]),
        (
            "/v1/articles?publisher=Example%20News&language=en&extraction=complete".to_owned(),
            &sent["article"]["id"],
        ),
        (
            "/v1/articles?published_from=2024-11-21&published_before=2024-11-22".to_owned(),
            &sent["article"]["id"],
        ),
        ("/v1/votes?updated_since=2025-01-01T00:00:00Z".to_owned(), &vote["id"]),
    ] {
        assert_eq!(&get(&app, &path).await["items"][0]["id"], expected, "{path}");
    }
    for path in [
        "/v1/votes?scope=amendment",
        "/v1/votes?date_from=2024-11-21",
        "/v1/votes?date_to=2024-11-19",
        "/v1/votes?updated_since=2026-01-01",
        "/v1/actors?identifier=wikidata:PRK",
        "/v1/resolutions?year=2023",
        "/v1/articles?language=fr",
    ] {
        assert_eq!(get(&app, path).await["items"], json!([]), "{path}");
    }
}
