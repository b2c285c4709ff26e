//! The sample articles, as newsrooms would send them: in any order, twice, all at once. The records come out the same.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use plenary::intake::Article;
use plenary_extract::{Extraction, Meta};
use serde_json::Value;
use sha2::{Digest, Sha256};
use time::format_description::well_known::Iso8601;

use super::support::{Newsroom, article};

/// An article and what the reader finds in it: read once, since it is the same each time.
type Sample = (Article, Extraction);

fn samples() -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/extract/tests/corpus");
    let engine = crate::support::engine();
    let mut articles = Vec::new();
    for part in ["tune", "watch", "fresh"] {
        let mut files: Vec<_> =
            std::fs::read_dir(folder.join(part)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|e| e == "json"));
        files.sort();
        for file in files {
            let gold: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
            let text = std::fs::read_to_string(file.with_extension("txt")).unwrap();
            let name = file.file_stem().unwrap().display().to_string();
            let mut article = article(&format!("https://paper.example/{part}/{name}"), &text);
            let day = time::Date::parse(gold["published_on"].as_str().unwrap(), &Iso8601::DATE).unwrap();
            article.published_at = Some(day.midnight().assume_utc());
            article.publisher = gold["publisher"].as_str().map(str::to_owned);
            let found = engine.extract(&text, &Meta { published: Some(day) });
            articles.push((article, found));
        }
    }
    assert!(articles.len() >= 80, "the samples are there");
    articles
}

/// What the database holds, without ids and times.
async fn content(room: &Newsroom) -> Vec<(&'static str, Value)> {
    const QUERIES: &[(&str, &str)] = &[
        (
            "actors",
            "select a.kind, a.name, a.role, r.name as represents, a.iso3, a.known_as, a.classification, p.name as parent,
                 (select jsonb_agg(n.name order by n.name) from actor_names n where n.actor_id = a.id) as names,
                 (select jsonb_agg(jsonb_build_array(o.name, m.role, m.valid_from, m.valid_to) order by o.name, m.role, m.valid_from)
                  from memberships m join actors o on o.id = m.organization_id where m.person_id = a.id) as memberships
             from actors a left join actors r on r.id = a.represents_id left join actors p on p.id = a.parent_id",
        ),
        (
            "resolutions",
            "select r.kind, b.name as body, r.title, r.symbol, r.session, r.year, r.stage, r.stage_on, r.recurrence, r.ordinal,
                 z.title as series,
                 (select jsonb_agg(s.name order by s.name) from resolution_subjects x join actors s on s.id = x.actor_id
                  where x.resolution_id = r.id) as subjects,
                 (select jsonb_agg(s.name order by s.name) from sponsorships x join actors s on s.id = x.actor_id
                  where x.resolution_id = r.id) as sponsors,
                 (select jsonb_agg(i.scheme || ':' || i.identifier order by i.scheme, i.identifier) from resolution_identifiers i
                  where i.resolution_id = r.id) as identifiers,
                 (select jsonb_agg(jsonb_build_array(e.stage, o.name, e.event_on, e.expectation) order by e.position)
                  from resolution_events e left join actors o on o.id = e.body_id where e.resolution_id = r.id) as events
             from resolutions r left join actors b on b.id = r.body_id left join series z on z.id = r.series_id",
        ),
        (
            "votes",
            "select b.name as body, record_label(v.resolution_id) as resolution, v.scope, v.mode, v.vote_on, v.yes, v.no, v.abstain,
                 v.present, v.absent, v.outcome, v.tally_check,
                 (select jsonb_agg(jsonb_build_array(a.name, p.option) order by a.name, p.option)
                  from vote_positions p join actors a on a.id = p.actor_id where p.vote_id = v.id) as positions
             from votes v left join actors b on b.id = v.body_id",
        ),
        (
            "statements",
            "select a.name as speaker, o.name as on_behalf_of, record_label(s.resolution_id) as resolution, s.kind, s.stance, s.said_on,
                 string_agg(g.text, ' … ' order by g.position) as words
             from statements s left join actors a on a.id = s.speaker_id left join actors o on o.id = s.on_behalf_of_id
             join statement_segments g on g.statement_id = s.id
             group by s.id, a.name, o.name",
        ),
        ("provisions", "select force, text, record_label(resolution_id) as resolution from provisions"),
        (
            "conflicts",
            "select record_label(record_id) as record, record_kind, field, cause,
                 (select jsonb_agg(jsonb_array_length(c -> 'reports') order by 1) from jsonb_array_elements(claims) c) as claims
             from conflicts",
        ),
        (
            "proposals",
            "select p.record_kind, p.score, p.state, least(l.label, r.label) as one, greatest(l.label, r.label) as other
             from proposals p, lateral (select record_label(p.left_id) as label) l, lateral (select record_label(p.right_id) as label) r",
        ),
        (
            "articles",
            "select a.title, a.state, a.extraction, a.canonical_url,
                 (select jsonb_agg(b.canonical_url order by 1) from articles b
                  where coalesce(b.syndicated_from, b.id) = coalesce(a.syndicated_from, a.id)) as family
             from articles a",
        ),
    ];
    let mut all = Vec::new();
    for (name, sql) in QUERIES {
        let mut rows = room.rows(sql).await;
        rows.as_array_mut().unwrap().sort_by_key(Value::to_string);
        all.push((*name, rows));
    }
    all
}

fn digest(content: &[(&str, Value)]) -> String {
    let digest = Sha256::digest(serde_json::to_vec(content).unwrap());
    digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A shuffle that is the same on every machine.
fn shuffled(samples: &[Sample], seed: u64) -> Vec<Sample> {
    let mut samples = samples.to_vec();
    samples.sort_by_key(|(article, _)| Sha256::digest(format!("{seed} {:?}", article.url)).to_vec());
    samples
}

/// `SAMPLES_SEED` repeats an order that was seen to come out otherwise.
fn seed() -> u64 {
    let given = std::env::var("SAMPLES_SEED").ok().map(|seed| seed.parse().expect("a number"));
    given.unwrap_or_else(|| u64::from(std::process::id()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn any_order_any_number_of_clients_the_same_records() {
    let samples = samples();
    let seed = seed();
    let mut first: Option<Vec<(&str, Value)>> = None;
    for (seed, clients) in [(seed, 1), (seed + 1, 16)] {
        let room = Arc::new(Newsroom::open().await);
        let mut posts = shuffled(&samples, seed);
        posts.extend(shuffled(&samples, seed + 100));
        let posts = Arc::new(posts);
        let next = Arc::new(AtomicUsize::new(0));
        let clients_at_work: Vec<_> = (0..clients)
            .map(|_| {
                let (room, posts, next) = (room.clone(), posts.clone(), next.clone());
                tokio::spawn(async move {
                    while let Some((article, found)) = posts.get(next.fetch_add(1, Ordering::Relaxed)) {
                        room.post_read(article, found.clone()).await;
                    }
                })
            })
            .collect();
        for client in clients_at_work {
            client.await.unwrap();
        }
        let content = content(&room).await;
        eprintln!("{} samples twice, order {seed}, {clients} clients: {}", samples.len(), digest(&content));
        let Some(first) = first.replace(content.clone()) else { continue };
        for ((name, one), (_, other)) in first.iter().zip(&content) {
            let (one, other) = (one.as_array().unwrap(), other.as_array().unwrap());
            let missing: Vec<_> = one.iter().filter(|row| !other.contains(row)).collect();
            let more: Vec<_> = other.iter().filter(|row| !one.contains(row)).collect();
            assert_eq!((&missing, &more), (&vec![], &vec![]), "{name}, SAMPLES_SEED={}", seed - 1);
        }
        assert_eq!(digest(&first), digest(&content), "SAMPLES_SEED={}", seed - 1);
    }
}
