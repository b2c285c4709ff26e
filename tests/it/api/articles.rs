//! Sending articles.

use serde_json::{Value, json};

use super::{COMMITTEE, answer, article, get, send};
use crate::support::TestApp;

async fn counts(app: &TestApp) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in [
        "articles", "article_revisions", "records", "reports", "resolutions", "votes", "statements",
        "changes",
    ] {
        let sql = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
        counts.push(sqlx::query_scalar(sql).fetch_one(&app.db).await.unwrap());
    }
    counts
}

fn chars(text: &str, start: &Value, end: &Value) -> String {
    let (start, end) = (start.as_u64().unwrap() as usize, end.as_u64().unwrap() as usize);
    text.chars().skip(start).take(end - start).collect()
}

#[tokio::test]
async fn an_article_is_stored_and_answered_with_its_records() {
    let app = TestApp::start().await;
    let response =
        app.post("/v1/articles").json(&article("https://news.example/1", "Vote on North Korea")).send();
    let response = response.await.unwrap();
    assert_eq!(response.status(), 201);
    let location = response.headers()["location"].to_str().unwrap().to_owned();
    let answer: Value = response.json().await.unwrap();
    assert_eq!(answer["outcome"], "created");
    let stored = &answer["article"];
    assert_eq!(location, format!("/v1/articles/{}", stored["id"].as_str().unwrap()));
    assert_eq!(stored["text"], format!("Vote on North Korea\n\n{COMMITTEE}"));
    assert_eq!(stored["published_on"], "2024-11-21");
    let vote = &answer["votes"][0];
    assert_eq!((&vote["yes"], &vote["no"], &vote["abstain"]), (&json!(101), &json!(12), &json!(30)));
    assert_eq!(vote["resolution"], answer["resolutions"][0]["id"]);
    let ids: Vec<&Value> = answer["actors"].as_array().unwrap().iter().map(|actor| &actor["id"]).collect();
    assert!(ids.contains(&&vote["body"]), "{vote}");
    assert!(ids.contains(&&answer["statements"][0]["speaker"]), "{}", answer["statements"]);
    let text = stored["text"].as_str().unwrap();
    for kind in ["actors", "resolutions", "votes", "statements", "provisions"] {
        for record in answer[kind].as_array().unwrap() {
            for evidence in record["evidence"].as_array().unwrap() {
                assert_eq!(evidence["article"], stored["id"]);
                assert_eq!(
                    chars(text, &evidence["start"], &evidence["end"]),
                    evidence["exact"].as_str().unwrap()
                );
            }
        }
    }
    for actor in answer["actors"].as_array().unwrap() {
        for mention in actor["mentions"].as_array().unwrap() {
            assert_eq!(chars(text, &mention["start"], &mention["end"]), mention["exact"].as_str().unwrap());
        }
    }
    let read = get(&app, &location).await;
    assert_eq!(&read, stored);
}

#[tokio::test]
async fn the_same_article_again_changes_nothing() {
    let app = TestApp::start().await;
    let first = send(&app, &article("https://news.example/1", "A title")).await;
    let before = counts(&app).await;
    let (status, again) =
        answer(app.post("/v1/articles").json(&article("https://news.example/1", "A title"))).await;
    assert_eq!((status, &again["outcome"]), (200, &json!("unchanged")));
    assert_eq!(again["article"], first["article"]);
    assert_eq!(again["votes"], first["votes"]);
    assert_eq!(counts(&app).await, before);
}

#[tokio::test]
async fn another_text_at_the_same_url_is_a_revision() {
    let app = TestApp::start().await;
    let first = send(&app, &article("https://news.example/1", "A title")).await;
    let mut changed = article("https://news.example/1", "A title");
    changed["text"] = json!(COMMITTEE.replace("101 in favor", "102 in favor"));
    let (status, second) = answer(app.post("/v1/articles").json(&changed)).await;
    assert_eq!((status, &second["outcome"]), (200, &json!("revised")));
    assert_eq!(second["article"]["id"], first["article"]["id"]);
    assert_eq!(second["article"]["revision"], 2);
    assert_eq!(second["votes"][0]["yes"], 102);
}

#[tokio::test]
async fn a_dry_run_answers_and_stores_nothing() {
    let app = TestApp::start().await;
    let before = counts(&app).await;
    let dry = app.post("/v1/articles?dry_run=true").json(&article("https://news.example/1", "A title"));
    let (status, dry) = answer(dry).await;
    assert_eq!((status, &dry["outcome"]), (200, &json!("created")));
    assert_eq!(dry["votes"][0]["yes"], 101);
    assert_eq!(counts(&app).await, before);
}

#[tokio::test]
async fn plain_text_html_and_ninjs_are_read_as_json_is() {
    let app = TestApp::start().await;
    let paragraphs = COMMITTEE.split("\n\n").map(|p| format!("<p>{p}</p>")).collect::<String>();
    let html = format!(
        "<html><head><title>A title</title></head><body><article>{paragraphs}</article></body></html>"
    );
    let about = "publisher=Example+News&published_at=2024-11-21";
    let plain = app.post(&format!("/v1/articles?url=https://news.example/plain&title=A+title&{about}"));
    let page = app.post(&format!("/v1/articles?url=https://news.example/page&{about}"));
    let ninjs = json!({
        "uri": "https://news.example/ninjs", "headline": "A title", "body_text": COMMITTEE,
        "copyrightholder": "Example News", "versioncreated": "2024-11-21T00:00:00Z", "urgency": 4,
    });
    let marked = format!("\u{feff}{}", article("https://news.example/marked", "A title"));
    for request in [
        plain.header("content-type", "text/plain; charset=UTF-8").body(COMMITTEE),
        page.header("content-type", "text/html").body(html),
        app.post("/v1/articles").header("content-type", "application/json").body(marked),
        app.post("/v1/articles").json(&ninjs),
    ] {
        let (status, answer) = answer(request).await;
        assert_eq!(status, 201, "{answer}");
        assert_eq!(answer["article"]["title"], "A title");
        assert_eq!(answer["article"]["publisher"], "Example News");
        assert_eq!(answer["article"]["published_on"], "2024-11-21");
        assert_eq!(answer["votes"][0]["yes"], 101, "{answer}");
    }
}

#[tokio::test]
async fn extract_reads_and_stores_nothing() {
    let app = TestApp::start().await;
    let before = counts(&app).await;
    let body = json!({"title": "A title", "text": COMMITTEE, "published_at": "2024-11-21"});
    let (status, answer) = answer(app.post("/v1/extract").json(&body)).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["published_on"], "2024-11-21");
    assert_eq!(answer["votes"][0]["date"], "2024-11-20");
    let text = answer["text"].as_str().unwrap();
    let evidence = &answer["votes"][0]["evidence"][0];
    assert_eq!(chars(text, &evidence["start"], &evidence["end"]), evidence["exact"].as_str().unwrap());
    assert_eq!(counts(&app).await, before);
}

#[tokio::test]
async fn thirty_two_clients_with_one_article_make_one() {
    let app = TestApp::start().await;
    let sent =
        (0..32).map(|_| answer(app.post("/v1/articles").json(&article("https://news.example/1", "A title"))));
    let mut created = 0;
    for task in sent.map(tokio::spawn).collect::<Vec<_>>() {
        let (status, answer) = task.await.unwrap();
        assert!(status == 200 || status == 201, "{status} {answer}");
        created += i32::from(status == 201);
    }
    assert_eq!(created, 1);
    let alone = TestApp::start().await;
    send(&alone, &article("https://news.example/1", "A title")).await;
    assert_eq!(counts(&app).await, counts(&alone).await);
}
