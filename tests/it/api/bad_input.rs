//! What bad input gets. docs/bad-input.md lists these tests and those of `bad_query.rs`; the last one holds the list.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use super::{answer, article, get, problem, send};
use crate::support::TestApp;

const JSON: &str = "application/json";

async fn nothing_is_stored(app: &TestApp) {
    let rows = "select (select count(*) from articles) + (select count(*) from article_revisions) \
                + (select count(*) from sources where kind = 'article')";
    assert_eq!(sqlx::query_scalar::<_, i64>(rows).fetch_one(&app.db).await.unwrap(), 0);
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn an_article_without_text_is_refused() {
    let app = TestApp::start().await;
    for (body, pointer) in [
        (json!({"title": "A title alone"}), "/text"),
        (json!({"text": ""}), "/text"),
        (json!({"text": " \n\t "}), "/text"),
        (json!({"html": "<script>let x = 1;</script>"}), "/html"),
    ] {
        let problem = problem(app.post("/v1/articles").json(&body), 422, "empty_text").await;
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
    }
    let empty = app.post("/v1/articles").header("content-type", "text/plain").body("");
    problem(empty, 422, "empty_text").await;
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn an_article_in_another_language_is_stored_and_not_guessed_at() {
    let app = TestApp::start().await;
    let text = "Der Dritte Ausschuss der Generalversammlung hat am Mittwoch einen Entwurf zur Lage der Menschenrechte \
                angenommen. Die Abstimmung fiel deutlich aus, sagte eine Sprecherin nach der Sitzung in New York.";
    let answer = send(&app, &json!({"text": text, "url": "https://news.example/de"})).await;
    assert_eq!(answer["article"]["extraction"], "skipped_language");
    assert_eq!(answer["article"]["language"], "de");
    for kind in ["actors", "resolutions", "votes", "statements", "provisions"] {
        assert_eq!(answer[kind], json!([]), "{kind}");
    }
}

#[tokio::test]
async fn malformed_json_is_refused_with_its_position() {
    let app = TestApp::start().await;
    let deep = "[".repeat(100_000);
    for (body, line, column) in [
        ("{\n  \"text\": oops\n}", 2, 11),
        ("", 1, 0),
        ("{\"text\": \"a\"", 1, 12),
        ("{\"text\": \"\\ud800\"}", 1, 17),
        (deep.as_str(), 1, 128),
    ] {
        let request = app.post("/v1/articles").header("content-type", JSON).body(body.to_owned());
        let problem = problem(request, 400, "malformed_json").await;
        let place = &problem["errors"][0];
        assert_eq!((&place["line"], &place["column"]), (&json!(line), &json!(column)), "{problem}");
    }
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn a_body_of_another_type_is_refused_with_the_types_read() {
    let app = TestApp::start().await;
    for content_type in ["image/png", "application/xml", "text/plain; charset=latin1", "nonsense"] {
        let request = app.post("/v1/articles").header("content-type", content_type).body("text");
        let problem = problem(request, 415, "unsupported_media_type").await;
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("application/json, text/plain, text/html"), "{detail}");
    }
    problem(app.post("/v1/articles").body("text"), 415, "unsupported_media_type").await;
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let app = TestApp::with(|config| config.http.max_body_bytes = 10_000).await;
    let send = |body: String| app.post("/v1/articles").header("content-type", "text/plain").body(body);
    problem(send("a ".repeat(5_001)), 413, "too_large").await;
    nothing_is_stored(&app).await;
    assert_eq!(send("a ".repeat(4_000)).send().await.unwrap().status(), 201);
}

#[tokio::test]
async fn a_small_file_that_unfolds_into_a_large_one_is_refused() {
    let app = TestApp::start().await;
    let bomb = gzip(&vec![b'a'; 50 << 20]);
    assert!(bomb.len() < 100_000);
    let request =
        app.post("/v1/articles").header("content-type", "text/plain").header("content-encoding", "gzip");
    problem(request.body(bomb), 413, "too_large").await;
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn a_body_that_does_not_match_its_encoding_is_refused() {
    let app = TestApp::start().await;
    let send = |encoding: &str, body: Vec<u8>| {
        let request = app.post("/v1/articles").header("content-type", "text/plain");
        request.header("content-encoding", encoding.to_owned()).body(body)
    };
    problem(send("gzip", b"not gzip at all".to_vec()), 400, "malformed_body").await;
    let mut cut = gzip(b"The committee approved the text. ".repeat(50).as_slice());
    cut.truncate(cut.len() / 2);
    problem(send("gzip", cut.clone()), 400, "malformed_body").await;
    let batch = app.post("/v1/articles/batch").header("content-type", "application/x-ndjson");
    problem(batch.header("content-encoding", "gzip").body(cut), 400, "malformed_body").await;
    let unread = problem(send("zstd-of-tomorrow", b"?".to_vec()), 415, "unsupported_encoding").await;
    assert!(unread["detail"].as_str().unwrap().contains("gzip"), "{unread}");
    assert_eq!(send("gzip", gzip(b"The committee approved the text.")).send().await.unwrap().status(), 201);
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_are_refused_with_their_offset() {
    let app = TestApp::start().await;
    for content_type in ["text/plain", "text/html", JSON] {
        let request =
            app.post("/v1/articles").header("content-type", content_type).body(b"abc\xff\xfe".to_vec());
        let problem = problem(request, 400, "invalid_utf8").await;
        assert_eq!(problem["errors"][0]["offset"], 3);
    }
}

#[tokio::test]
async fn nul_characters_are_refused_with_their_offset() {
    let app = TestApp::start().await;
    let json = app.post("/v1/articles").json(&json!({"text": "fünf\0", "title": "x"}));
    let in_json = problem(json, 422, "nul_character").await;
    assert_eq!(
        (&in_json["errors"][0]["pointer"], &in_json["errors"][0]["offset"]),
        (&json!("/text"), &json!(4))
    );
    let plain = app.post("/v1/articles").header("content-type", "text/plain").body("fünf\0");
    assert_eq!(problem(plain, 422, "nul_character").await["errors"][0]["offset"], 4);
    problem(app.get("/v1/actors?name=%00"), 400, "invalid_parameter").await;
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn dates_that_cannot_be_are_refused() {
    let app = TestApp::start().await;
    for (field, date) in [
        ("published_at", "2025-01-17"),
        ("published_at", "2024-02-30"),
        ("published_at", "2023-02-29T10:00:00Z"),
        ("published_at", "21.11.2024"),
        ("published_at", "2025-01-15T14:00:00Z"),
        ("updated_at", "2031-01-01"),
        ("published_at", "0000-01-01"),
        ("published_at", "0001-01-01T00:30:00+01:00"),
        ("embargo_until", "soon"),
        ("embargo_until", "0000-12-31"),
    ] {
        let mut body = article("https://news.example/1", "A title");
        body[field] = json!(date);
        let problem = problem(app.post("/v1/articles").json(&body), 422, "invalid_date").await;
        assert_eq!(problem["errors"][0]["pointer"], format!("/{field}"), "{date}");
    }
    let plain =
        app.post("/v1/articles?published_at=2099-01-01").header("content-type", "text/plain").body("text");
    problem(plain, 422, "invalid_date").await;
    let beside =
        app.post("/v1/articles?published_at=soon").json(&article("https://news.example/1", "A title"));
    problem(beside, 422, "invalid_date").await;
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn unknown_fields_are_refused_in_strict_mode_and_ignored_otherwise() {
    let app = TestApp::start().await;
    let mut body = article("https://news.example/1", "A title");
    body["colour"] = json!("red");
    let strict = problem(app.post("/v1/articles?strict=true").json(&body), 422, "unknown_field").await;
    assert_eq!(strict["errors"][0]["pointer"], "/colour");
    let prefer = app.post("/v1/articles").header("prefer", "respond-async, handling=strict").json(&body);
    problem(prefer, 422, "unknown_field").await;
    nothing_is_stored(&app).await;
    send(&app, &body).await;
}

#[tokio::test]
async fn fields_that_cannot_be_are_refused_by_their_pointer() {
    let app = TestApp::start().await;
    let long = "x".repeat(2_001);
    for (field, value) in [
        ("url", json!("not a url")),
        ("url", json!("javascript:alert(1)")),
        ("url", json!(format!("https://news.example/{long}"))),
        ("title", json!(long)),
        ("title", json!(7)),
        ("html", json!("<p>too</p>")),
        ("language", json!("English!")),
        ("visibility", json!("secret")),
    ] {
        let mut body = article("https://news.example/1", "A title");
        body[field] = value;
        let problem = problem(app.post("/v1/articles").json(&body), 422, "invalid_field").await;
        assert_eq!(problem["errors"][0]["pointer"], format!("/{field}"), "{body}");
    }
    for body in [json!([1, 2]), json!(null), json!(12)] {
        let problem = problem(app.post("/v1/articles").json(&body), 422, "invalid_field").await;
        assert_eq!(problem["detail"], "The body is JSON, but no object.");
    }
    let deep = json!({"html": "<div>".repeat(100_000)});
    problem(app.post("/v1/articles").json(&deep), 422, "invalid_field").await;
    nothing_is_stored(&app).await;
}

#[tokio::test]
async fn a_page_of_another_site_may_not_write() {
    let app = TestApp::start().await;
    let post = || app.post("/v1/articles").json(&article("https://news.example/1", "A title"));
    problem(post().header("sec-fetch-site", "cross-site"), 403, "cross_site_request").await;
    problem(post().header("origin", "https://elsewhere.example"), 403, "cross_site_request").await;
    // A name that leads to this machine by somebody else's doing.
    problem(
        post().header("host", "elsewhere.example").header("origin", "http://elsewhere.example"),
        401,
        "unauthorized",
    )
    .await;
    nothing_is_stored(&app).await;
    for host in ["localhost:8080", "127.0.0.1", "[::1]:80", "LOCALHOST"] {
        let post = post().header("host", host).header("sec-fetch-site", "same-origin");
        assert!(post.send().await.unwrap().status().is_success(), "{host}");
    }
}

#[tokio::test]
async fn corrections_that_cannot_be_are_refused_and_change_nothing() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://news.example/1", "A title")).await;
    let id = |kind: &str| sent[kind][0]["id"].as_str().unwrap().to_owned();
    let (vote, text, actor) = (id("votes"), id("resolutions"), id("actors"));
    let before = get(&app, &format!("/v1/votes/{vote}")).await;
    let patch = |kind: &str, id: &str| app.patch(&format!("/v1/{kind}/{id}")).header("if-match", "*");
    let nobody = "actor_00000000000070008000000000000000";
    for (kind, id, body, code, pointer) in [
        ("votes", &vote, json!({"yess": 1}), "unknown_field", "/yess"),
        ("votes", &vote, json!({"yes": -1}), "invalid_field", "/yes"),
        ("votes", &vote, json!({"yes": 3_000_000_000_u32}), "invalid_field", "/yes"),
        ("votes", &vote, json!({"mode": "by hand"}), "invalid_field", "/mode"),
        ("votes", &vote, json!({"requirement": "most"}), "invalid_field", "/requirement"),
        ("votes", &vote, json!({"date": "2024-02-30"}), "invalid_field", "/date"),
        ("votes", &vote, json!({"date": "0000-01-01"}), "invalid_field", "/date"),
        ("votes", &vote, json!({"body": nobody}), "invalid_field", "/body"),
        ("votes", &vote, json!({"body": vote}), "invalid_field", "/body"),
        ("votes", &vote, json!({}), "invalid_field", ""),
        ("resolutions", &text, json!({"title": " "}), "invalid_field", "/title"),
        ("resolutions", &text, json!({"title": "x".repeat(501)}), "invalid_field", "/title"),
        ("resolutions", &text, json!({"year": 20_024}), "invalid_field", "/year"),
        (
            "resolutions",
            &text,
            json!({"identifiers": [{"scheme": "A b", "identifier": "1"}]}),
            "invalid_field",
            "/identifiers",
        ),
        ("actors", &actor, json!({"iso3": "north"}), "invalid_field", "/iso3"),
        (
            "actors",
            &actor,
            json!({"names": [{"name": "A", "use": "name", "from": "2024", "to": "2023"}]}),
            "invalid_field",
            "/names",
        ),
        ("actors", &actor, json!({"founded_on": "yesterday"}), "invalid_field", "/founded_on"),
        ("actors", &actor, json!({"founded_on": "0000"}), "invalid_field", "/founded_on"),
        (
            "actors",
            &actor,
            json!({"names": [{"name": "A", "use": "name", "from": "0000-01-01", "to": null}]}),
            "invalid_field",
            "/names/0/from",
        ),
    ] {
        let problem = problem(patch(kind, id).json(&body), 422, code).await;
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
    }
    for (body, pointer) in [
        (json!({"field": "yess", "value": 1}), "/field"),
        (json!({"field": "yes", "value": "many"}), "/value"),
        (json!({"field": "yes", "value": null}), "/value"),
        (json!({"field": "scope", "value": "final"}), "/scope"),
    ] {
        let reject = app.post(&format!("/v1/votes/{vote}/reject")).json(&body);
        let refused = answer(reject).await;
        assert_eq!((refused.0, &refused.1["errors"][0]["pointer"]), (422, &json!(pointer)), "{body}");
    }
    for (kind, body, pointer) in [
        ("votes", json!({"yes": 3}), "/scope"),
        ("actors", json!({"kind": "state"}), "/name"),
        ("statements", json!({"kind": "direct", "segments": []}), "/segments"),
    ] {
        let problem = problem(app.post(&format!("/v1/{kind}")).json(&body), 422, "invalid_field").await;
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
    }
    let twin = json!({"kind": "state", "name": "Another Norway", "iso3": "NOR"});
    problem(app.post("/v1/actors").json(&twin), 409, "conflict").await;
    assert_eq!(get(&app, &format!("/v1/votes/{vote}")).await, before);
    assert_eq!(get(&app, "/v1/actors?name=Another+Norway").await["items"], json!([]));
}

#[tokio::test]
async fn a_change_of_what_was_not_seen_is_refused() {
    let app = TestApp::start().await;
    let sent = send(&app, &article("https://news.example/1", "A title")).await;
    let path = format!("/v1/votes/{}", sent["votes"][0]["id"].as_str().unwrap());
    let body = json!({"yes": 1});
    problem(app.patch(&path).json(&body), 428, "precondition_required").await;
    for tag in ["\"other\"", "W/\"other\"", ""] {
        problem(app.patch(&path).header("if-match", tag).json(&body), 412, "precondition_failed").await;
    }
    let withdraw = app.post(&format!("{path}/withdraw")).header("if-match", "\"other\"").json(&json!({}));
    problem(withdraw, 412, "precondition_failed").await;
    assert_eq!(get(&app, &path).await["yes"], 101);
}

#[tokio::test]
async fn without_its_database_the_service_says_when_to_come_back() {
    let app = TestApp::start().await;
    app.db.close().await;
    let post = app.post("/v1/articles").json(&article("https://news.example/1", "A title"));
    for request in [post, app.get("/v1/votes"), app.get("/readyz")] {
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["retry-after"], "2");
        super::problem_of(response, 503, "unavailable").await;
    }
    get(&app, "/healthz").await;
}

#[test]
fn the_table_names_every_test_and_no_other() {
    let tests: Vec<&str> = [include_str!("bad_input.rs"), include_str!("bad_query.rs")]
        .iter()
        .flat_map(|file| file.lines())
        .filter_map(|line| line.strip_prefix("async fn ")?.split_once('('))
        .map(|(name, _)| name)
        .filter(|name| *name != "nothing_is_stored")
        .collect();
    let table = include_str!("../../../docs/bad-input.md");
    let mut named: Vec<&str> = table.lines().filter_map(|line| line.rsplit('`').nth(1)).collect();
    named.retain(|name| name.contains('_') && !name.contains(['/', ' ']));
    for test in &tests {
        assert!(named.contains(test), "{test} is not in docs/bad-input.md");
    }
    for name in named {
        assert!(tests.contains(&name), "docs/bad-input.md names {name}, which is no test");
    }
}
