//! Records that nobody spoke of yet, from an official file: each has one report, which is its merge, so that nothing is
//! read back and all of it is written in bulk. What somebody else speaks of too goes through [`super::apply`].

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use tokio::task::{JoinHandle, spawn_blocking};
use uuid::Uuid;

use super::{joined, reconcile, series};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::reports::NewReport;
use crate::db::review::ConflictRow;
use crate::db::save::votes::Ready;
use crate::db::save::{self, Projected};
use crate::db::{changes, records, reports, review};
use crate::domain::merge::{Merged, Rejected, Resolution, Said, Vote};
use crate::domain::report::{Content, ResolutionReport, VoteReport};
use crate::domain::{RecordKind, ReportId, SourceKind, Visibility};

/// Positions in a part of the votes: the next part is made while the database takes this one.
const PART: usize = 8_000;

/// An official source.
#[derive(Debug, Clone)]
pub struct Official {
    pub id: Uuid,
    pub name: &'static str,
}

/// Writes new texts and votes. Every record named must be registered, and nobody may have spoken of it.
pub async fn create(
    conn: &mut PgConnection,
    clock: &Clock,
    source: &Official,
    texts: Vec<(Uuid, ResolutionReport)>,
    votes: Vec<(Uuid, VoteReport)>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let maker = Maker { clock: clock.clone(), source: source.clone(), now };
    let mut parts = parts(votes).into_iter().map(|part| maker.clone().start(part));
    let mut next = parts.next();
    let texts = maker.make(texts, Content::Resolution, Resolution::merge)?;
    let subjects: BTreeSet<Uuid> = texts
        .rows
        .iter()
        .flat_map(|row| row.merged.record.subjects.iter().map(|subject| subject.0))
        .collect();
    let subjects: Vec<Uuid> = subjects.into_iter().collect();
    if !subjects.is_empty() {
        series::lock(conn, &subjects).await?;
    }
    reports::insert(conn, source.id, &texts.reports, now).await?;
    save::resolutions::save(conn, &texts.rows, now).await?;
    let (mut log, mut conflicts, mut written) = (texts.changes, texts.conflicts, Vec::new());
    while let Some(part) = next {
        let (votes, ready) = joined(part.await)??;
        next = parts.next();
        reports::insert(conn, source.id, &votes.reports, now).await?;
        save::votes::create(conn, ready, now).await?;
        log.extend(votes.changes);
        conflicts.extend(votes.conflicts);
        written.extend(votes.rows.iter().map(|row| row.id));
    }
    let in_conflict: Vec<Uuid> = conflicts.iter().map(|conflict| conflict.record_id).collect();
    review::replace_conflicts(conn, &in_conflict, &conflicts, now).await?;
    reconcile::votes(conn, clock, &written, now).await?;
    if !subjects.is_empty() {
        log.extend(series::recount(conn, clock, &subjects, now).await?);
    }
    changes::append(conn, Some(source.id), &log, now).await
}

/// Votes in parts of about as many positions.
fn parts(votes: Vec<(Uuid, VoteReport)>) -> Vec<Vec<(Uuid, VoteReport)>> {
    let (mut parts, mut part, mut held) = (Vec::new(), Vec::new(), 0);
    for (id, vote) in votes {
        held += 1 + vote.positions.len();
        part.push((id, vote));
        if held >= PART {
            parts.push(std::mem::take(&mut part));
            held = 0;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

type Merge<R, T> = fn(&[Said<R>], &Rejected) -> Option<Merged<T>>;

/// Reports become records.
#[derive(Clone)]
struct Maker {
    clock: Clock,
    source: Official,
    now: OffsetDateTime,
}

/// Rows to be written.
struct Made<T> {
    rows: Vec<Projected<T>>,
    reports: Vec<NewReport>,
    changes: Vec<Change>,
    conflicts: Vec<ConflictRow>,
}

impl Maker {
    fn start(self, votes: Vec<(Uuid, VoteReport)>) -> JoinHandle<sqlx::Result<(Made<Vote>, Ready)>> {
        spawn_blocking(move || {
            let made = self.make(votes, Content::Vote, Vote::merge)?;
            let ready = save::votes::ready(&made.rows)?;
            Ok((made, ready))
        })
    }

    fn make<R: Clone, T: Serialize>(
        &self,
        said: Vec<(Uuid, R)>,
        wrap: fn(R) -> Content,
        merge: Merge<R, T>,
    ) -> sqlx::Result<Made<T>> {
        let none = Rejected::new();
        let mut made =
            Made { rows: Vec::new(), reports: Vec::new(), changes: Vec::new(), conflicts: Vec::new() };
        for (record, report) in said {
            let (id, content) = (self.clock.id(), wrap(report.clone()));
            let kind = content.kind();
            made.reports.push(NewReport {
                id,
                record_id: record,
                record_kind: kind.code(),
                content: content.to_json().map_err(|error| sqlx::Error::Encode(error.into()))?,
                evidence: Vec::new(),
                confidence: 1.0,
            });
            if let Some(merged) = merge(&[self.said(id, report)], &none) {
                made.log(kind, record, &merged)?;
                made.rows.push(Projected::new(record, merged)?);
            }
        }
        Ok(made)
    }

    /// The report as a merge takes it.
    fn said<R>(&self, id: Uuid, content: R) -> Said<R> {
        Said {
            report: ReportId(id),
            source: SourceKind::Official,
            source_name: self.source.name.to_owned(),
            voice: self.source.id.to_string(),
            visibility: Visibility::Public,
            confidence: 1.0,
            published: None,
            created: self.now,
            revision: None,
            original: self.source.id,
            content,
        }
    }
}

impl<T> Made<T> {
    fn log(&mut self, kind: RecordKind, id: Uuid, merged: &Merged<T>) -> sqlx::Result<()> {
        self.changes.push(Change {
            kind: kind.code(),
            record_id: id,
            action: Action::Created,
            version: 1,
            visibility: merged.visibility.code(),
            survivor_id: None,
            fields: json!({}),
        });
        for conflict in &merged.conflicts {
            self.conflicts.push(ConflictRow {
                record_id: id,
                record_kind: kind.code(),
                field: conflict.field,
                cause: conflict.cause.code(),
                claims: records::rows(&conflict.claims)?,
            });
        }
        Ok(())
    }
}
