//! A database with the reader's actors in it, and articles as an engine would have read them.

use std::sync::Arc;

use plenary::clock::Clock;
use plenary::ingest::{self, Reader, Submitted};
use plenary::intake::{Article, Visibility};
use plenary_extract::{Engine, Extraction};
use serde_json::{Value, json};
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use time::macros::datetime;

use crate::support::TestDatabase;

pub struct Newsroom {
    pub db: PgPool,
    pub clock: Clock,
    pub engine: Arc<Engine>,
    _database: TestDatabase,
}

impl Newsroom {
    pub async fn open() -> Self {
        let database = TestDatabase::create().await;
        let db =
            PgPoolOptions::new().max_connections(16).connect_with(database.options.clone()).await.unwrap();
        let clock = Clock::ticking(datetime!(2025-01-15 12:00 UTC));
        let engine = crate::support::engine();
        Self { db, clock, engine, _database: database }
    }

    /// Posts an article that was read as `found`.
    pub async fn post(&self, article: &Article, found: &Value) -> Submitted {
        self.post_read(article, serde_json::from_value(found.clone()).unwrap()).await
    }

    pub async fn post_read(&self, article: &Article, found: Extraction) -> Submitted {
        let mut tx = self.db.begin().await.unwrap();
        let reader = Reader::Done(Box::new(found));
        let submitted = ingest::submit_read(&mut tx, reader, &self.clock, article).await.unwrap();
        tx.commit().await.unwrap();
        submitted
    }

    /// Posts an article to be read by the engine.
    pub async fn read(&self, article: &Article) -> Submitted {
        let mut tx = self.db.begin().await.unwrap();
        let submitted = ingest::submit(&mut tx, &self.engine, &self.clock, article).await.unwrap();
        tx.commit().await.unwrap();
        submitted
    }

    /// Rows of every table that an article may write to.
    pub async fn counts(&self) -> Vec<(String, i64)> {
        const TABLES: &[&str] = &[
            "articles", "article_revisions", "sources", "records", "record_keys", "reports", "actors",
            "actor_names", "memberships", "resolutions", "resolution_events", "resolution_subjects", "votes",
            "vote_positions", "statements", "statement_segments", "provisions", "conflicts", "proposals",
            "changes",
        ];
        let mut counts = Vec::new();
        for table in TABLES {
            counts.push(((*table).to_owned(), self.number(&format!("select count(*) from {table}")).await));
        }
        counts
    }

    pub async fn number(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&self.db).await.unwrap()
    }

    /// A query's rows as JSON.
    pub async fn rows(&self, sql: &str) -> Value {
        let sql = format!("select coalesce(jsonb_agg(to_jsonb(q)), '[]') from ({sql}) as q");
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.db).await.unwrap()
    }
}

pub fn article(url: &str, text: &str) -> Article {
    Article {
        url: Some(url.to_owned()),
        title: None,
        text: text.to_owned(),
        publisher: None,
        published_at: Some(datetime!(2024-11-21 9:00 UTC)),
        updated_at: None,
        byline: None,
        language: None,
        licence: None,
        embargo_until: None,
        visibility: Visibility::Public,
    }
}

/// An article's extraction: a committee of the Assembly approves a text on a state.
pub fn committee_vote(yes: u32, no: u32) -> Value {
    json!({
        "language": "en", "extraction": "complete", "published_on": "2024-11-21",
        "actors": [
            actor("a1", "body", "Third Committee", Some("UNGA.C3"), None),
            actor("a2", "state", "Iran", None, Some("IRN")),
        ],
        "resolutions": [{
            "ref": "r1", "kind": "resolution", "body": "a1", "subjects": ["a2"], "symbol": null, "title": null,
            "stage": "committee_approved", "sponsors": [], "recurrence": null, "confidence": 0.9, "evidence": [],
            "events": [{"stage": "committee_approved", "body": "a1", "date": "2024-11-20", "expected": false}],
        }],
        "votes": [{
            "ref": "v1", "resolution": "r1", "body": "a1", "scope": "final", "mode": "vote", "yes": yes, "no": no,
            "abstain": null, "present": null, "absent": null, "date": "2024-11-20", "outcome": "adopted", "positions": [],
            "confidence": 0.9, "evidence": [],
        }],
        "statements": [], "provisions": [],
    })
}

pub fn actor(reference: &str, kind: &str, name: &str, known_as: Option<&str>, iso3: Option<&str>) -> Value {
    let known_as = known_as.or(iso3);
    json!({
        "ref": reference, "kind": kind, "name": name, "iso3": iso3, "known_as": known_as, "role": null, "represents": null,
        "mentions": [], "confidence": 0.9, "evidence": [],
    })
}

/// A person who says something on the text.
pub fn with_person(mut found: Value, name: &str, represents: Option<&str>, words: &str) -> Value {
    let mut person = actor("p1", "person", name, None, None);
    person["represents"] = json!(represents);
    person["role"] = json!("ambassador");
    found["actors"].as_array_mut().unwrap().push(person);
    let segment = json!({"start": 0, "end": words.chars().count(), "exact": words});
    found["statements"].as_array_mut().unwrap().push(json!({
        "ref": "s1", "speaker": "p1", "kind": "direct", "segments": [segment], "stance": "oppose", "resolution": "r1",
        "confidence": 0.9, "evidence": [],
    }));
    found
}
