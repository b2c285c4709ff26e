//! The sample articles, as newsrooms would send them: in any order, twice, all at once. The records come out the same.

use std::path::Path;
use std::sync::Arc;

use plenary::intake::Article;
use serde_json::Value;
use sha2::{Digest, Sha256};
use time::format_description::well_known::Iso8601;

use super::support::{Newsroom, article};

fn samples() -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/extract/tests/corpus");
    let mut articles = Vec::new();
    for half in ["tune", "watch"] {
        let mut files: Vec<_> =
            std::fs::read_dir(folder.join(half)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|e| e == "json"));
        files.sort();
        for file in files {
            let gold: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
            let text = std::fs::read_to_string(file.with_extension("txt")).unwrap();
            let name = file.file_stem().unwrap().display().to_string();
            let mut article = article(&format!("https://paper.example/{name}"), &text);
            let day = time::Date::parse(gold["published_on"].as_str().unwrap(), &Iso8601::DATE).unwrap();
            article.published_at = Some(day.midnight().assume_utc());
            article.publisher = gold["publisher"].as_str().map(str::to_owned);
            articles.push(article);
        }
    }
    assert!(articles.len() >= 20, "the samples are there");
    articles
}

/// What the database holds, without ids and times.
async fn content(room: &Newsroom) -> Vec<(&'static str, Value)> {
    const QUERIES: &[(&str, &str)] = &[
        (
            "actors",
            "select a.kind, a.name, a.role, r.name as represents, count(*) as times
             from actors a left join actors r on r.id = a.represents_id group by 1, 2, 3, 4 order by 2, 1, 3, 4",
        ),
        (
            "resolutions",
            "select r.kind, b.name as body, r.title, r.symbol, r.year, r.stage, r.stage_on, r.recurrence, r.ordinal,
                 (select jsonb_agg(s.name order by s.name) from resolution_subjects x join actors s on s.id = x.actor_id
                  where x.resolution_id = r.id) as subjects,
                 (select jsonb_agg(jsonb_build_array(e.stage, o.name, e.event_on, e.expectation) order by e.position)
                  from resolution_events e left join actors o on o.id = e.body_id where e.resolution_id = r.id) as events
             from resolutions r left join actors b on b.id = r.body_id order by 5, 2, 3, 4, 6, 7, r.id::text",
        ),
        (
            "votes",
            "select b.name as body, v.scope, v.mode, v.vote_on, v.yes, v.no, v.abstain, v.outcome,
                 (select jsonb_agg(jsonb_build_array(a.name, p.option) order by a.name)
                  from vote_positions p join actors a on a.id = p.actor_id where p.vote_id = v.id) as positions
             from votes v left join actors b on b.id = v.body_id order by 4, 1, 2, 5, 6, 7, 3",
        ),
        (
            "statements",
            "select a.name as speaker, s.kind, s.stance, string_agg(g.text, ' … ' order by g.position) as words
             from statements s left join actors a on a.id = s.speaker_id join statement_segments g on g.statement_id = s.id
             group by s.id, 1, 2, 3 order by 4, 1",
        ),
        ("provisions", "select force, text from provisions order by 2, 1"),
        ("conflicts", "select record_kind, field, cause, jsonb_array_length(claims) as claims from conflicts order by 1, 2, 3, 4"),
        ("proposals", "select record_kind, score, state from proposals order by 1, 2"),
        ("articles", "select title, state, extraction, version from articles order by 1"),
    ];
    let mut all = Vec::new();
    for (name, sql) in QUERIES {
        all.push((*name, room.rows(sql).await));
    }
    all
}

/// A shuffle that is the same on every machine.
fn shuffled(mut articles: Vec<Article>, seed: u8) -> Vec<Article> {
    articles.sort_by_key(|article| Sha256::digest(format!("{seed} {:?}", article.url)).to_vec());
    articles
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn any_order_any_number_of_clients_the_same_records() {
    let mut first: Option<Vec<(&str, Value)>> = None;
    for (seed, clients) in [(0, 1), (1, 16), (2, 16)] {
        let room = Arc::new(Newsroom::open().await);
        let mut posts = shuffled(samples(), seed);
        posts.extend(shuffled(samples(), seed + 100));
        let posts = Arc::new(posts);
        let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let clients: Vec<_> = (0..clients)
            .map(|_| {
                let (room, posts, next) = (room.clone(), posts.clone(), next.clone());
                tokio::spawn(async move {
                    while let Some(post) = posts.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                    {
                        room.read(post).await;
                    }
                })
            })
            .collect();
        for client in clients {
            client.await.unwrap();
        }
        let content = content(&room).await;
        match &first {
            None => first = Some(content),
            Some(first) => {
                for ((name, one), (_, other)) in first.iter().zip(&content) {
                    let (one, other) = (one.as_array().unwrap(), other.as_array().unwrap());
                    let missing: Vec<_> = one.iter().filter(|row| !other.contains(row)).collect();
                    let more: Vec<_> = other.iter().filter(|row| !one.contains(row)).collect();
                    assert_eq!((&missing, &more), (&vec![], &vec![]), "{name}, order {seed}");
                    assert_eq!(one.len(), other.len(), "{name}, order {seed}");
                }
            }
        }
    }
}
