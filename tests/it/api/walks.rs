//! Walking a long list while others write: what was there throughout shows exactly once, in every form and order.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::watch;

use super::{answer, walk_beside};
use crate::support::TestApp;

/// Votes that nobody touches.
const ROWS: i32 = 20_000;
/// Votes that are changed and withdrawn meanwhile.
const MOVING: usize = 60;

/// Their ids lie around the time of the tests' clock, so that what is added comes in their midst; so do the dates.
const FILL: &str = "
    with made as (
        select
            number,
            (lpad(to_hex((extract(epoch from timestamptz '2025-01-15 12:00 UTC')::bigint - 10000 + number) * 1000), 12, '0')
                || '7' || lpad(to_hex(number % 4096), 3, '0') || '8' || lpad(to_hex(number), 15, '0'))::uuid as id
        from generate_series(1, $1) as number
    ),
    kept as (
        insert into records (kind, id, survivor_id, created_at)
        select 'vote', id, id, '2025-01-15'
        from made
    )
    insert into votes (id, scope, mode, outcome, vote_on, confidence, digest, created_at, updated_at)
    select
        id,
        'final',
        'vote',
        'adopted',
        case when number % 10 > 0 then (date '2020-01-01' + number % 1500)::text end,
        0.9,
        '',
        '2025-01-15',
        timestamptz '2025-01-15' + number % 97 * interval '1 s'
    from made";

/// A vote as an editor enters it.
async fn add(app: &TestApp, number: usize) -> Value {
    let body = json!({"scope": "final", "mode": "vote", "outcome": "rejected", "date": day(number)});
    let (status, vote) = answer(app.post("/v1/votes").json(&body)).await;
    assert_eq!(status, 201, "{vote}");
    vote
}

/// Days that jump about.
fn day(number: usize) -> String {
    format!("20{:02}-{:02}-{:02}", 20 + number * 7 % 5, 1 + number * 5 % 12, 1 + number * 11 % 28)
}

/// Adds, moves and withdraws as long as somebody listens.
async fn write(app: &TestApp, moving: &[Value], done: &watch::Sender<usize>) {
    for number in 0.. {
        if done.is_closed() {
            return;
        }
        let added = add(app, number).await;
        let path = format!("/v1/votes/{}", moving[number % moving.len()]["id"].as_str().unwrap());
        let response = app.get(&path).send().await.unwrap();
        let tag = response.headers()["etag"].clone();
        let change = app.patch(&path).header("if-match", tag).json(&json!({"date": day(number * 3 + 1)}));
        assert_eq!(change.send().await.unwrap().status(), 200);
        if number % 2 == 0 {
            let path = format!("/v1/votes/{}/withdraw", added["id"].as_str().unwrap());
            assert_eq!(app.post(&path).json(&json!({})).send().await.unwrap().status(), 201);
        }
        done.send_replace(number);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_20_000_shows_what_was_there_throughout_exactly_once() {
    let app = Arc::new(TestApp::start().await);
    sqlx::query(FILL).bind(ROWS).execute(&app.db).await.unwrap();
    let still: Vec<String> =
        sqlx::query_scalar("select wire_id('vote', id) from votes").fetch_all(&app.db).await.unwrap();
    assert_eq!(still.len(), ROWS as usize);
    let mut moving = Vec::new();
    for number in 0..MOVING {
        moving.push(add(&app, number).await);
    }
    let (done, mut writes) = watch::channel(0);
    let writer = tokio::spawn({
        let (app, moving) = (app.clone(), moving.clone());
        async move { write(&app, &moving, &done).await }
    });
    for (path, is_stream) in [
        ("/v1/votes?limit=100", false),
        ("/v1/votes?limit=100&sort=date", false),
        ("/v1/votes?limit=100&sort=-updated_at", false),
        ("/v1/votes?sort=-date", true),
    ] {
        let ids = if is_stream {
            stream(&app, path, &mut writes).await
        } else {
            walk_beside(&app, path, async |page| {
                if page % 20 == 10 {
                    writes.changed().await.unwrap()
                }
            })
            .await
        };
        let mut seen: HashMap<&str, u32> = HashMap::new();
        for id in &ids {
            *seen.entry(id).or_default() += 1;
        }
        for id in &still {
            assert_eq!(seen.get(id.as_str()), Some(&1), "{path} {id}");
        }
        // The order of ids is that of creation: what only changes keeps its place.
        if path == "/v1/votes?limit=100" {
            for vote in &moving {
                assert_eq!(seen.get(vote["id"].as_str().unwrap()), Some(&1), "{vote}");
            }
        }
    }
    drop(writes);
    writer.await.unwrap();
}

/// The ids of a stream, of which the rest is read when something was written.
async fn stream(app: &TestApp, path: &str, writes: &mut watch::Receiver<usize>) -> Vec<String> {
    let mut answer = app.get(path).header("accept", "application/x-ndjson").send().await.unwrap();
    let mut text = Vec::new();
    while let Some(piece) = answer.chunk().await.unwrap() {
        if text.is_empty() {
            for _ in 0..10 {
                writes.changed().await.unwrap();
            }
        }
        text.extend_from_slice(&piece);
    }
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    str::from_utf8(&text).unwrap().lines().map(id).collect()
}
