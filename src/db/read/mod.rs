//! The reading side: one file a kind, with what can be asked (filter and sort) and the two queries that answer.
//!
//! A list first finds the ids of its page (`list`), then loads the records (`load`), as a single read does. So there is
//! one place that says what a record looks like, and one ([`page`]) that knows how to page.

pub mod actors;
pub mod analysis;
pub mod articles;
pub mod audit;
pub mod changes;
pub mod history;
pub mod imports;
pub mod judgements;
pub mod matching;
pub mod page;
pub mod provisions;
pub mod queue;
pub mod reconciliations;
pub mod related;
pub mod resolutions;
pub mod search;
pub mod series;
pub mod statements;
pub mod timeline;
pub mod votes;
pub mod webhooks;

use sqlx::{PgConnection, PgPool, Postgres, Transaction};
use uuid::Uuid;

use crate::domain::{ArticleId, RecordKind};

/// What a reader may see, and how much evidence a record carries.
#[derive(Debug, Clone, Copy)]
pub struct Sight {
    /// Restricted and embargoed articles, and what only they say.
    pub restricted: bool,
    /// Most pieces of evidence a record. Without: the record as its version counts it, and nothing that moves while the
    /// version stands still (evidence, confidence, conflicts, former ids).
    pub evidence: Option<i64>,
    /// Evidence of this article only.
    pub source: Option<ArticleId>,
}

/// A transaction that sees one state of everything, however long it reads.
pub async fn snapshot(db: &PgPool) -> sqlx::Result<Transaction<'static, Postgres>> {
    db.begin_with("begin isolation level repeatable read, read only").await
}

/// Why an id that was given out leads to no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Unknown,
    Merged { survivor: Uuid },
    Withdrawn,
}

/// What became of a record that is not served.
pub async fn fate(conn: &mut PgConnection, kind: RecordKind, id: Uuid) -> sqlx::Result<Fate> {
    let row =
        sqlx::query!("select state, survivor_id from records where id = $1 and kind = $2", id, kind.code(),)
            .fetch_optional(conn)
            .await?;
    Ok(match row {
        Some(row) if row.state == "merged" => Fate::Merged { survivor: row.survivor_id },
        Some(row) if row.state == "withdrawn" => Fate::Withdrawn,
        _ => Fate::Unknown,
    })
}
