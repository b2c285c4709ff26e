//! Records that nobody spoke of yet, from an official file: each has one report, which is its merge, so that nothing is
//! read back and all of it is written in bulk. What somebody else speaks of too goes through [`super::apply`].

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{reconcile, series};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::reports::NewReport;
use crate::db::review::ConflictRow;
use crate::db::save::{self, Projected};
use crate::db::{changes, records, reports, review};
use crate::domain::merge::{Merged, Rejected, Resolution, Said, Vote};
use crate::domain::report::{Content, ResolutionReport, VoteReport};
use crate::domain::{RecordKind, ReportId, SourceKind, Visibility};

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
    let none = Rejected::new();
    let mut batch =
        Batch { clock, source, now, reports: Vec::new(), changes: Vec::new(), conflicts: Vec::new() };
    let mut resolutions: Vec<Projected<Resolution>> = Vec::new();
    let mut ballots: Vec<Projected<Vote>> = Vec::new();
    for (id, report) in texts {
        let said = batch.said(id, report, Content::Resolution)?;
        if let Some(merged) = Resolution::merge(&[said], &none) {
            batch.log(RecordKind::Resolution, id, &merged)?;
            resolutions.push(Projected::new(id, merged)?);
        }
    }
    for (id, report) in votes {
        let said = batch.said(id, report, Content::Vote)?;
        if let Some(merged) = Vote::merge(&[said], &none) {
            batch.log(RecordKind::Vote, id, &merged)?;
            ballots.push(Projected::new(id, merged)?);
        }
    }
    let subjects: BTreeSet<Uuid> = resolutions
        .iter()
        .flat_map(|row| row.merged.record.subjects.iter().map(|subject| subject.0))
        .collect();
    let subjects: Vec<Uuid> = subjects.into_iter().collect();
    if !subjects.is_empty() {
        series::lock(conn, &subjects).await?;
    }
    reports::insert(conn, source.id, &batch.reports, now).await?;
    save::resolutions::save(conn, &resolutions, now).await?;
    save::votes::save(conn, &ballots, now).await?;
    let in_conflict: Vec<Uuid> = batch.conflicts.iter().map(|conflict| conflict.record_id).collect();
    review::replace_conflicts(conn, &in_conflict, &batch.conflicts, now).await?;
    let written: Vec<Uuid> = ballots.iter().map(|row| row.id).collect();
    reconcile::votes(conn, clock, &written, now).await?;
    if !subjects.is_empty() {
        batch.changes.extend(series::recount(conn, clock, &subjects, now).await?);
    }
    changes::append(conn, Some(source.id), &batch.changes, now).await
}

struct Batch<'a> {
    clock: &'a Clock,
    source: &'a Official,
    now: OffsetDateTime,
    reports: Vec<NewReport>,
    changes: Vec<Change>,
    conflicts: Vec<ConflictRow>,
}

impl Batch<'_> {
    /// Keeps the report, and gives it as a merge takes it.
    fn said<R: Clone>(&mut self, record: Uuid, report: R, wrap: fn(R) -> Content) -> sqlx::Result<Said<R>> {
        let content = wrap(report.clone());
        let id = self.clock.id();
        self.reports.push(NewReport {
            id,
            record_id: record,
            record_kind: content.kind().code(),
            content: content.to_json().map_err(|error| sqlx::Error::Encode(error.into()))?,
            evidence: Vec::new(),
            confidence: 1.0,
        });
        Ok(Said {
            report: ReportId(id),
            source: SourceKind::Official,
            source_name: self.source.name.to_owned(),
            voice: self.source.id.to_string(),
            original: self.source.id,
            visibility: Visibility::Public,
            confidence: 1.0,
            published: None,
            created: self.now,
            revision: None,
            content: report,
        })
    }

    fn log<T>(&mut self, kind: RecordKind, id: Uuid, merged: &Merged<T>) -> sqlx::Result<()> {
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
