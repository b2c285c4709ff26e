//! Webhooks: told of what changed, signed, until it got through, and of nothing that is hidden.

use plenary::clock::Clock;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::macros::datetime;

use super::{answer, article, get, problem, send};
use crate::support::{Message, Receiver, TestApp};

/// The official library looks at the time.
fn now() -> Clock {
    Clock::system()
}

async fn start() -> (TestApp, Receiver) {
    let app = TestApp::with(|config| config.webhooks.webhook_private_addresses = true).await;
    (app, Receiver::start().await)
}

/// A webhook to the receiver: its path and its secret.
async fn hook(app: &TestApp, receiver: &Receiver, more: Value) -> (String, String) {
    app.settled().await;
    let mut body = json!({"url": receiver.url});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let (status, created) = answer(app.post("/v1/webhooks").json(&body)).await;
    assert_eq!(status, 201, "{created}");
    let path = format!("/v1/webhooks/{}", created["id"].as_str().unwrap());
    (path, created["secret"].as_str().unwrap().to_owned())
}

async fn story(app: &TestApp, number: usize) -> Value {
    send(app, &article(&format!("https://news.example/{number}"), &format!("Story {number}"))).await
}

fn ids(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(Message::id).collect()
}

async fn deliveries(app: &TestApp, path: &str) -> Vec<Value> {
    get(app, &format!("{path}/deliveries?sort=created_at&limit=100")).await["items"]
        .as_array()
        .unwrap()
        .clone()
}

#[tokio::test]
async fn every_change_is_told_once_and_signed() {
    let (app, receiver) = start().await;
    story(&app, 0).await;
    let (path, secret) =
        hook(&app, &receiver, json!({"description": "the desk", "include_record": true})).await;
    let from = get(&app, &path).await["cursor"].as_str().unwrap().to_owned();
    story(&app, 1).await;
    app.deliver(&now(), |_| {}).await;
    let messages = receiver.take();
    let log = get(&app, &format!("/v1/changes?include=record&cursor={from}")).await;
    let mut logged: Vec<&str> =
        log["items"].as_array().unwrap().iter().map(|c| c["cursor"].as_str().unwrap()).collect();
    let mut told = ids(&messages);
    told.sort_unstable();
    logged.sort_unstable();
    assert_eq!(told, logged);
    for message in &messages {
        message.verify(&secret).unwrap();
        assert!(message.verify("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").is_err());
        let data = &message.body["data"];
        let event = format!("{}.{}", data["kind"].as_str().unwrap(), data["action"].as_str().unwrap());
        assert_eq!((&message.body["type"], &message.body["timestamp"]), (&json!(event), &data["at"]));
        assert_eq!(data["record"]["id"], data["id"]);
        assert_eq!(data["fields"], Value::Null, "what everybody sees");
    }
    app.deliver(&now(), |_| {}).await;
    assert!(receiver.take().is_empty());
    let seen = deliveries(&app, &path).await;
    assert_eq!(seen.len(), messages.len());
    assert!(seen.iter().all(|d| d["state"] == "delivered" && d["attempts"][0]["status"] == 204), "{seen:?}");
    let shown = get(&app, &path).await;
    assert_eq!((&shown["state"], &shown["description"]), (&json!("active"), &json!("the desk")));
    assert!(shown["last_delivered_at"].is_string() && shown.get("secret").is_none(), "{shown}");
    assert_eq!(app.client.delete(app.url(&path)).send().await.unwrap().status(), 204);
    problem(app.get(&path), 404, "not_found").await;
    story(&app, 2).await;
    app.deliver(&now(), |_| {}).await;
    assert!(receiver.take().is_empty());
}

#[tokio::test]
async fn only_the_kinds_asked_for_are_told() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["vote", "article"]})).await;
    story(&app, 1).await;
    app.deliver(&now(), |_| {}).await;
    let kinds: Vec<Value> = receiver.take().iter().map(|message| message.body["type"].clone()).collect();
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&json!("vote.created")) && kinds.contains(&json!("article.created")), "{kinds:?}");
    let (status, changed) = answer(app.patch(&path).json(&json!({"kinds": ["series"]}))).await;
    assert_eq!((status, &changed["kinds"], &changed["url"]), (200, &json!(["series"]), &json!(receiver.url)));
    story(&app, 2).await;
    app.deliver(&now(), |_| {}).await;
    assert!(receiver.take().is_empty());
}

#[tokio::test]
async fn while_a_secret_is_rotated_both_sign() {
    let (app, receiver) = start().await;
    let (path, old) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    let (status, rotated) = answer(app.post(&format!("{path}/rotate-secret"))).await;
    assert_eq!(status, 200, "{rotated}");
    let new = rotated["secret"].as_str().unwrap();
    assert_ne!(new, old);
    // The clock of the service stands in January 2025; the old secret has a day from there.
    story(&app, 1).await;
    let until = "update webhooks set former_secret_until = now() + interval '1 hour'";
    sqlx::query(until).execute(&app.db).await.unwrap();
    app.deliver(&now(), |_| {}).await;
    let message = &receiver.take()[0];
    assert!(message.verify(new).is_ok() && message.verify(&old).is_ok());
    sqlx::query("update webhooks set former_secret_until = now()").execute(&app.db).await.unwrap();
    story(&app, 2).await;
    app.deliver(&now(), |_| {}).await;
    let message = &receiver.take()[0];
    assert!(message.verify(new).is_ok() && message.verify(&old).is_err());
}

#[tokio::test]
async fn what_fails_is_tried_again_on_schedule_under_the_same_id_and_then_given_up() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    story(&app, 1).await;
    let schedule = |config: &mut plenary::config::WebhookConfig| {
        config.webhook_retries = [10, 100].map(std::time::Duration::from_secs).to_vec();
    };
    let mut at = datetime!(2025-02-01 0:00 UTC);
    let mut seen = Vec::new();
    // A redirect is no success, and is not followed.
    receiver.answers(&[500, 302, 404]);
    for wait in [Some(10), Some(100), None] {
        app.deliver(&Clock::fixed(at), schedule).await;
        seen.extend(receiver.take());
        let delivery = deliveries(&app, &path).await.remove(0);
        let Some(wait) = wait else { break };
        let next = delivery["next_attempt_at"].as_str().unwrap();
        let next = OffsetDateTime::parse(next, &time::format_description::well_known::Rfc3339).unwrap();
        let waits = (next - at).as_seconds_f64();
        assert!((f64::from(wait)..=f64::from(wait) * 1.1).contains(&waits), "{waits}");
        app.deliver(&Clock::fixed(next - time::Duration::SECOND), schedule).await;
        assert!(receiver.take().is_empty(), "too early");
        at = next;
    }
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|message| message.id() == seen[0].id()));
    let delivery = deliveries(&app, &path).await.remove(0);
    let statuses: Vec<_> =
        delivery["attempts"].as_array().unwrap().iter().map(|a| a["status"].clone()).collect();
    assert_eq!((&delivery["state"], statuses), (&json!("failed"), vec![json!(500), json!(302), json!(404)]));
    let shown = get(&app, &path).await;
    assert_eq!((&shown["state"], &shown["disabled_reason"]), (&json!("disabled"), &json!("failing")));
    // Nothing is sent meanwhile, and nothing is missed.
    story(&app, 2).await;
    app.deliver(&now(), schedule).await;
    assert!(receiver.take().is_empty());
    let (_, shown) = answer(app.patch(&path).json(&json!({"state": "active"}))).await;
    assert_eq!((&shown["state"], &shown["disabled_reason"]), (&json!("active"), &Value::Null));
    app.deliver(&now(), schedule).await;
    assert_eq!(receiver.take().len(), 1);
}

#[tokio::test]
async fn a_receiver_may_ask_for_time_and_a_success_keeps_the_webhook() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    let once = |config: &mut plenary::config::WebhookConfig| config.webhook_retries = Vec::new();
    // Whichever of the two comes first.
    for (round, answers) in [[200, 503], [503, 200]].into_iter().enumerate() {
        story(&app, 2 * round).await;
        story(&app, 2 * round + 1).await;
        receiver.answers(&answers);
        app.deliver(&now(), once).await;
        let all = deliveries(&app, &path).await;
        let mut states: Vec<&str> = all[2 * round..].iter().map(|d| d["state"].as_str().unwrap()).collect();
        states.sort_unstable();
        assert_eq!(states, ["delivered", "failed"]);
        assert_eq!(get(&app, &path).await["state"], "active", "{answers:?}");
    }
}

#[tokio::test]
async fn a_replay_skips_nothing_and_does_not_wait_for_the_next_attempt() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    let replay = async |since: &str| {
        let replay = app.post(&format!("{path}/replay")).json(&json!({"since": since}));
        assert_eq!(answer(replay).await.0, 202);
    };
    receiver.answers(&[500]);
    story(&app, 1).await;
    let at = now().now();
    app.deliver(&Clock::fixed(at), |_| {}).await;
    let first = receiver.take();
    app.deliver(&Clock::fixed(at), |_| {}).await;
    assert!(receiver.take().is_empty(), "it waits");
    replay("2025-01-15").await;
    app.deliver(&Clock::fixed(at), |_| {}).await;
    assert_eq!(ids(&receiver.take()), ids(&first));
    // What came while it was disabled still comes, though somebody asks for a later time.
    answer(app.patch(&path).json(&json!({"state": "disabled"}))).await;
    story(&app, 2).await;
    app.settled().await;
    replay("2999-01-01").await;
    answer(app.patch(&path).json(&json!({"state": "active"}))).await;
    app.deliver(&now(), |_| {}).await;
    assert_eq!(receiver.take().len(), 1);
}

#[tokio::test]
async fn what_was_sent_is_forgotten_after_a_month_though_nothing_happens() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    story(&app, 1).await;
    let at = now().now();
    for (days, known) in [(0, 1), (29, 1), (31, 0)] {
        app.deliver(&Clock::fixed(at + time::Duration::days(days)), |_| {}).await;
        assert_eq!(deliveries(&app, &path).await.len(), known, "{days}");
    }
}

#[tokio::test]
async fn what_cannot_be_forgotten_holds_up_no_message() {
    let (app, receiver) = start().await;
    hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    story(&app, 1).await;
    app.deliver(&now(), |_| {}).await;
    let refuse = "
        create function refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$;
        create trigger refuse before delete on webhook_deliveries for each row execute function refuse();
    ";
    sqlx::raw_sql(refuse).execute(&app.db).await.unwrap();
    story(&app, 2).await;
    app.deliver(&Clock::fixed(now().now() + time::Duration::days(31)), |_| {}).await;
    assert_eq!(receiver.take().len(), 2);
}

#[tokio::test]
async fn an_address_that_is_not_allowed_any_more_can_be_disabled_but_not_set() {
    let app = TestApp::start().await;
    let (_, created) =
        answer(app.post("/v1/webhooks").json(&json!({"url": "https://desk.example/hook"}))).await;
    let path = format!("/v1/webhooks/{}", created["id"].as_str().unwrap());
    let url = "http://127.0.0.1/hook";
    sqlx::query("update webhooks set url = $1").bind(url).execute(&app.db).await.unwrap();
    let (status, shown) = answer(app.patch(&path).json(&json!({"state": "disabled"}))).await;
    assert_eq!((status, &shown["state"], &shown["url"]), (200, &json!("disabled"), &json!(url)));
    problem(app.patch(&path).json(&json!({"url": url})), 422, "invalid_field").await;
    problem(app.patch(&path).json(&json!({"description": "a".repeat(501)})), 422, "invalid_field").await;
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_told_nothing_more() {
    let (app, receiver) = start().await;
    let (path, _) = hook(&app, &receiver, json!({"kinds": ["article"]})).await;
    receiver.answers(&[410]);
    story(&app, 1).await;
    app.deliver(&now(), |_| {}).await;
    let gone = receiver.take();
    assert_eq!(get(&app, &path).await["disabled_reason"], "gone");
    story(&app, 2).await;
    app.deliver(&now(), |_| {}).await;
    assert!(receiver.take().is_empty());
    answer(app.patch(&path).json(&json!({"state": "active"}))).await;
    app.deliver(&now(), |_| {}).await;
    let caught_up = receiver.take();
    assert_eq!((caught_up.len(), caught_up[0].id()), (2, gone[0].id()));
}

#[tokio::test]
async fn a_ping_is_sent_once_and_a_replay_sends_the_same_ids_again() {
    let (app, receiver) = start().await;
    let (path, secret) = hook(&app, &receiver, json!({"kinds": ["article", "vote"]})).await;
    let (status, ping) = answer(app.post(&format!("{path}/ping"))).await;
    assert_eq!((status, &ping["event"], &ping["state"]), (202, &json!("webhook.ping"), &json!("pending")));
    receiver.answers(&[500]);
    app.deliver(&now(), |_| {}).await;
    app.deliver(&now(), |_| {}).await;
    let pinged = receiver.take();
    assert_eq!((pinged.len(), &pinged[0].body["type"]), (1, &json!("webhook.ping")));
    pinged[0].verify(&secret).unwrap();
    let shown = get(&app, &path).await;
    assert_eq!(
        (&deliveries(&app, &path).await[0]["state"], &shown["state"]),
        (&json!("failed"), &json!("active"))
    );
    let from = shown["cursor"].as_str().unwrap().to_owned();
    for number in 1..4 {
        story(&app, number).await;
    }
    app.deliver(&now(), |_| {}).await;
    let first = receiver.take();
    for replay in [json!({"cursor": from}), json!({"since": "2025-01-15"})] {
        let (status, shown) = answer(app.post(&format!("{path}/replay")).json(&replay)).await;
        assert_eq!(status, 202, "{shown}");
        app.deliver(&now(), |_| {}).await;
        let again = receiver.take();
        let (mut one, mut other) = (ids(&first), ids(&again));
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!(one, other, "{replay}");
    }
    let (_, shown) = answer(app.post(&format!("{path}/replay")).json(&json!({"since": "2999-01-01"}))).await;
    app.deliver(&now(), |_| {}).await;
    assert!(receiver.take().is_empty(), "{shown}");
    for (replay, pointer) in [
        (json!({}), ""),
        (json!({"cursor": from, "since": "2025-01-15"}), ""),
        (json!({"cursor": "x"}), "/cursor"),
        (json!({"since": "yesterday"}), "/since"),
    ] {
        let refused = problem(app.post(&format!("{path}/replay")).json(&replay), 422, "invalid_field").await;
        assert_eq!(refused["errors"][0]["pointer"], pointer);
    }
}

#[tokio::test]
async fn what_is_hidden_is_told_to_nobody_even_if_it_was_public_when_it_changed() {
    const VOTES: &str = r#""yes":101"#; // the bare number may stand in an id
    let (app, receiver) = start().await;
    hook(&app, &receiver, json!({"include_record": true})).await;
    let mut hidden = article("https://news.example/1", "Hidden story");
    hidden["text"] = json!(super::COMMITTEE.replace("Ana Example", "Hidden Person"));
    hidden["visibility"] = json!("restricted");
    send(&app, &hidden).await;
    let mut embargoed = article("https://news.example/2", "Hidden story");
    embargoed["embargo_until"] = json!("2999-01-01T00:00:00Z");
    send(&app, &embargoed).await;
    app.deliver(&now(), |_| {}).await;
    let messages = receiver.take();
    assert!(messages.len() > 4);
    for message in &messages {
        let text = message.body.to_string();
        assert!(!text.contains("Hidden") && !text.contains(VOTES), "{text}");
    }
    app.run("embargo").await;
    app.deliver(&now(), |_| {}).await;
    let shown = receiver.take();
    assert!(shown.iter().any(|message| message.body["data"]["record"]["title"] == "Hidden story"));
    assert!(shown.iter().any(|message| message.body.to_string().contains(VOTES)));
    // Public when it changed, hidden when the message could be sent.
    receiver.answers(&[500; 20]);
    send(&app, &article("https://news.example/3", "Public story")).await;
    app.deliver(&now(), |_| {}).await;
    receiver.answers(&[]);
    assert!(receiver.take().iter().any(|message| message.body.to_string().contains("Public story")));
    let mut body = article("https://news.example/3", "Public story");
    body["visibility"] = json!("restricted");
    send(&app, &body).await;
    let an_hour_later = Clock::fixed(now().now() + time::Duration::HOUR);
    app.deliver(&an_hour_later, |_| {}).await;
    let later = receiver.take();
    assert!(later.iter().any(|message| message.body["type"] == "article.deleted"));
    assert!(!later.iter().any(|message| message.body.to_string().contains("Public story")));
}

#[tokio::test]
async fn addresses_that_are_not_public_are_not_called() {
    let (app, receiver) = start().await;
    let url = receiver.url.replace("127.0.0.1", "localhost");
    let (path, _) = hook(&app, &receiver, json!({"url": url, "kinds": ["article"]})).await;
    story(&app, 1).await;
    // As in production, after a name has begun to lead here.
    let production = |config: &mut plenary::config::WebhookConfig| {
        config.webhook_private_addresses = false;
    };
    sqlx::query("update webhooks set url = replace(url, 'http:', 'https:')").execute(&app.db).await.unwrap();
    app.deliver(&now(), production).await;
    let error = deliveries(&app, &path).await[0]["attempts"][0]["error"].clone();
    assert_eq!(error, "leads to an address that is not public");
    assert!(receiver.take().is_empty());
}

#[tokio::test]
async fn a_webhook_that_cannot_be_is_refused() {
    let app = TestApp::start().await;
    for (body, code, pointer) in [
        (json!({"url": "http://desk.example/"}), "invalid_field", "/url"),
        (json!({"url": "https://127.0.0.1/"}), "invalid_field", "/url"),
        (json!({"url": "https://[fd00::1]/"}), "invalid_field", "/url"),
        (json!({"url": "https://me:word@desk.example/"}), "invalid_field", "/url"),
        (json!({"url": "desk"}), "invalid_field", "/url"),
        (json!({"url": format!("https://desk.example/{}", "a".repeat(2000))}), "invalid_field", "/url"),
        (
            json!({"url": "https://desk.example/", "description": "a".repeat(501)}),
            "invalid_field",
            "/description",
        ),
        (json!({"url": "https://desk.example/", "description": "a\0"}), "nul_character", "/description"),
        (json!({"url": "https://desk.example/", "kinds": ["planet"]}), "invalid_field", "/kinds/0"),
        (json!({"url": "https://desk.example/", "secret": "mine"}), "unknown_field", "/secret"),
        (json!({}), "invalid_field", ""),
    ] {
        let refused = problem(app.post("/v1/webhooks").json(&body), 422, code).await;
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{body}");
    }
    assert_eq!(get(&app, "/v1/webhooks").await["items"], json!([]));
}
