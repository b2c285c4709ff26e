//! The second half of every write: reports in, merged records out. Articles, official files, the lexicon and editors
//! all end here, and nothing else writes a projection.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::merges::Merges;
use super::{reconcile, series};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::reports::NewReport;
use crate::db::{changes, records, reports, review, save};
use crate::domain::Visibility;
use crate::domain::report::{Content, Evidence};

/// What a source says of one record.
#[derive(Debug, Clone)]
pub struct Draft {
    pub record: Uuid,
    pub content: Content,
    pub evidence: Vec<Evidence>,
    pub confidence: f32,
}

/// What a source says now.
#[derive(Debug)]
pub struct Speech {
    pub source: Uuid,
    /// The article's text that the evidence points into.
    pub revision: Option<Uuid>,
    pub drafts: Vec<Draft>,
    /// Whether the source was read as a whole: what it said before and does not say now is dropped.
    pub whole: bool,
    /// Records to be merged anew though this source need not speak of them, as they were before.
    pub also: Option<Snapshot>,
}

/// Writes the reports, merges the records they touch, saves them, and logs what changed. Every record named must be
/// registered.
pub async fn apply(
    conn: &mut PgConnection,
    clock: &Clock,
    speech: Speech,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Change>> {
    let mut touched: BTreeSet<Uuid> = BTreeSet::new();
    let mut new = Vec::with_capacity(speech.drafts.len());
    for draft in speech.drafts {
        let content = draft.content.to_json().map_err(|error| sqlx::Error::Encode(error.into()))?;
        // A mere mention of a known actor changes nothing about it: the busiest records stay unlocked.
        if content.get() != "{}" {
            touched.insert(draft.record);
        }
        new.push(NewReport {
            id: clock.id(),
            record_id: draft.record,
            record_kind: draft.content.kind().code(),
            content,
            evidence: draft.evidence,
            confidence: draft.confidence.clamp(0.0, 1.0),
        });
    }
    let ended = reports::replace(conn, speech.source, speech.revision, &new, speech.whole, now).await?;
    touched.extend(ended.iter().filter(|report| report.has_content).map(|report| report.record_id));
    touched.extend(speech.also.iter().flat_map(Snapshot::records));
    let touched: Vec<Uuid> = touched.into_iter().collect();
    let turn = Turn {
        begun: new.iter().map(|report| report.id).collect(),
        ended: ended.iter().map(|report| report.id).collect(),
        before: None,
        also: speech.also,
    };
    remerge(conn, clock, &touched, Some(speech.source), &turn, now).await
}

/// What tells before from after: the reports that began and ended in this transaction, or, where it was something else
/// that changed, how the records were.
#[derive(Debug, Default)]
pub struct Turn {
    pub begun: BTreeSet<Uuid>,
    pub ended: Vec<Uuid>,
    pub before: Option<Snapshot>,
    /// How some of them were, where there was more to it than reports.
    pub also: Option<Snapshot>,
}

/// Records as their reports and judgements made them at a time.
#[derive(Debug)]
pub struct Snapshot(Merges);

impl Snapshot {
    /// Taken before a judgement is passed, or of the time before an embargo ended.
    pub async fn of(conn: &mut PgConnection, records: &[Uuid], at: OffsetDateTime) -> sqlx::Result<Self> {
        let records = records::hold_survivors(conn, records).await?;
        Merges::load(conn, &records, &Turn::default(), at).await.map(Self)
    }

    /// To be shown as what was before; the records are held when they are merged anew.
    pub async fn glimpse(
        conn: &mut PgConnection,
        records: &[Uuid],
        at: OffsetDateTime,
    ) -> sqlx::Result<Self> {
        let merged: BTreeMap<Uuid, Uuid> = records::survivors(conn, records).await?.into_iter().collect();
        let records: BTreeSet<Uuid> = records.iter().map(|id| *merged.get(id).unwrap_or(id)).collect();
        let records: Vec<Uuid> = records.into_iter().collect();
        Merges::load(conn, &records, &Turn::default(), at).await.map(Self)
    }

    pub fn records(&self) -> impl Iterator<Item = Uuid> {
        self.0.served.iter().copied().chain(self.0.gone.iter().map(|(id, _)| *id))
    }

    pub fn turn(self) -> Turn {
        Turn { before: Some(self), ..Turn::default() }
    }
}

/// Merges records anew from their reports, saves and logs what changed. What was merged into another stands for it.
pub async fn remerge(
    conn: &mut PgConnection,
    clock: &Clock,
    touched: &[Uuid],
    source: Option<Uuid>,
    turn: &Turn,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Change>> {
    let touched = &records::hold_survivors(conn, touched).await?;
    let mut merges = Merges::load(conn, touched, turn, now).await?;
    if let Some(Snapshot(before)) = &turn.before {
        merges.come_after(before);
    }
    if let Some(Snapshot(also)) = &turn.also {
        merges.know(also);
    }
    let subjects = merges.subjects();
    if !subjects.is_empty() {
        series::lock(conn, &subjects).await?;
    }
    let mut changes = Vec::new();
    let written = save::actors::save(conn, &merges.actors.rows, now).await?;
    merges.actors.log(&written, &mut changes);
    let written = save::resolutions::save(conn, &merges.resolutions.rows, now).await?;
    merges.resolutions.log(&written, &mut changes);
    let written = save::votes::save(conn, &merges.votes.rows, now).await?;
    merges.votes.log(&written, &mut changes);
    let written = save::statements::save(conn, &merges.statements.rows, now).await?;
    merges.statements.log(&written, &mut changes);
    let written = save::provisions::save(conn, &merges.provisions.rows, now).await?;
    merges.provisions.log(&written, &mut changes);
    let versions: BTreeMap<Uuid, i32> = save::delete(conn, &merges.gone).await?.into_iter().collect();
    for (id, kind) in &merges.gone {
        let Some(version) = versions.get(id) else { continue };
        changes.push(Change {
            kind: kind.code(),
            record_id: *id,
            action: Action::Deleted,
            version: *version,
            visibility: Visibility::Public.code(),
            survivor_id: None,
            fields: json!({}),
        });
    }
    let gone: Vec<Uuid> = merges.gone.iter().map(|(id, _)| *id).collect();
    records::settle(conn, &merges.served, &gone).await?;
    review::replace_conflicts(conn, touched, &merges.conflicts()?, now).await?;
    reconcile::votes(conn, clock, &merges.votes(), now).await?;
    if !subjects.is_empty() {
        changes.extend(series::recount(conn, clock, &subjects, now).await?);
    }
    changes::append(conn, source, &changes, now).await?;
    Ok(changes)
}
