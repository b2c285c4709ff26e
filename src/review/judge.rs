//! Same or different. A merge moves no report: the merged record's id leads to its survivor, and undoing the judgement
//! makes both what their reports say. Articles that were read meanwhile say again what they said when it was passed, and
//! are then read again: each finds the one of the two that it means.

use std::collections::BTreeSet;
use std::sync::Arc;

use plenary_extract::Engine;
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Error, Refusal, editor, live};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::records::Registered;
use crate::db::review::{Judgement, NewProposal};
use crate::db::save;
use crate::db::{changes, dependents, records, reports, review};
use crate::domain::id::JudgementId;
use crate::domain::{RecordId, RecordKind, Visibility};
use crate::ingest;
use crate::ingest::apply::{self, Snapshot, Turn};

/// Who decides, and why.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    pub editor: &'a str,
    pub note: Option<&'a str>,
}

/// The two are one: `other` becomes `survivor`.
pub async fn same(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    kind: RecordKind,
    survivor: Uuid,
    other: Uuid,
) -> Result<JudgementId, Error> {
    let now = clock.now();
    let source = editor(conn, clock, by.editor).await?;
    let (survivor, other) = pair(conn, kind, survivor, other).await?;
    let judgement = judgement(clock, "same", kind, survivor, other);
    review::judge(conn, &judgement, source, by.note, now).await?;
    review::answer(conn, (survivor, other), true, judgement.id, now).await?;
    let mut touched: BTreeSet<Uuid> = dependents::of(conn, &[other]).await?.into_iter().collect();
    touched.insert(survivor);
    touched.remove(&other);
    let touched: Vec<Uuid> = touched.into_iter().collect();
    let before = Snapshot::of(conn, &touched, now).await?;
    records::merge(conn, survivor, other).await?;
    if kind == RecordKind::Actor {
        save::actors::strip(conn, &[survivor, other]).await?;
    }
    apply::remerge(conn, clock, &touched, Some(source), &before.turn(), now).await?;
    let versions = save::delete(conn, &[(other, kind)]).await?;
    let tombstones: Vec<Change> = versions
        .into_iter()
        .map(|(id, version)| Change {
            kind: kind.code(),
            record_id: id,
            action: Action::Merged,
            version,
            visibility: Visibility::Public.code(),
            survivor_id: Some(survivor),
            fields: json!({}),
        })
        .collect();
    if kind == RecordKind::Resolution {
        ask_about_twins(conn, clock, survivor).await?;
    }
    review::replace_conflicts(conn, &[other], &[], now).await?;
    changes::append(conn, Some(source), &tombstones, now).await?;
    Ok(JudgementId(judgement.id))
}

/// The two are not one, whatever they look like.
pub async fn different(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    kind: RecordKind,
    left: Uuid,
    right: Uuid,
) -> Result<JudgementId, Error> {
    let now = clock.now();
    let source = editor(conn, clock, by.editor).await?;
    let (left, right) = pair(conn, kind, left, right).await?;
    let judgement = judgement(clock, "different", kind, left, right);
    review::judge(conn, &judgement, source, by.note, now).await?;
    review::answer(conn, (left, right), false, judgement.id, now).await?;
    Ok(JudgementId(judgement.id))
}

/// Takes a judgement of any kind back. After a merge, articles that came in since are read again: each of them finds the
/// one of the two that it means.
pub async fn undo(
    conn: &mut PgConnection,
    engine: &Arc<Engine>,
    clock: &Clock,
    by: By<'_>,
    id: JudgementId,
) -> Result<(), Error> {
    let now = clock.now();
    let source = editor(conn, clock, by.editor).await?;
    let judgement = review::find_judgement(conn, id.0).await?.ok_or(Refusal::NoSuchJudgement)?;
    let spoken_of = review::spoken_of(conn, id.0).await?;
    let mut touched: BTreeSet<Uuid> = spoken_of.into_iter().collect();
    let merged = judgement.right_id.filter(|_| judgement.verdict == "same");
    let mut survivor = judgement.left_id;
    let mut silenced = Vec::new();
    if let Some(merged) = merged {
        let survivors = records::survivors(conn, &[merged]).await?;
        survivor = survivors.first().map_or(survivor, |(_, survivor)| *survivor);
        touched.extend(dependents::of(conn, &[survivor]).await?);
        touched.insert(survivor);
        silenced = reports::silenced(conn, survivor, id.0).await?;
        touched.extend(silenced.iter().map(|(_, record)| *record));
    }
    let before = Snapshot::of(conn, &touched.iter().copied().collect::<Vec<_>>(), now).await?;
    review::undo(conn, id.0, source, now).await?;
    let mut again = Vec::new();
    if let Some(merged) = merged {
        again = reports::end_since(conn, survivor, id.0, now).await?;
        // Their records are those that the articles are to find, by the ids that the world knows.
        reports::revive(conn, &silenced.iter().map(|(report, _)| *report).collect::<Vec<_>>()).await?;
        records::unmerge(conn, merged).await?;
        touched.insert(merged);
        if judgement.record_kind == RecordKind::Actor.code() {
            save::actors::strip(conn, &[survivor]).await?;
        }
    }
    let touched: Vec<Uuid> = touched.into_iter().collect();
    let remerged = apply::remerge(conn, clock, &touched, Some(source), &before.turn(), now).await;
    remerged.map_err(lacking)?;
    for article in again {
        ingest::reread(conn, engine, clock, article).await?;
    }
    // Of the two there may be one that nobody means any more.
    let pair: Vec<Uuid> = merged.into_iter().chain(merged.map(|_| survivor)).collect();
    let ended = reports::of_silent(conn, &pair).await?;
    if !ended.is_empty() {
        let turn = Turn { ended, ..Turn::default() };
        apply::remerge(conn, clock, &pair, Some(source), &turn, now).await.map_err(lacking)?;
    }
    Ok(())
}

/// As a vote whose resolution was withdrawn after it.
fn lacking(error: sqlx::Error) -> Error {
    match error.as_database_error() {
        Some(cause) if cause.is_foreign_key_violation() => Refusal::Lacking.into(),
        _ => Error::from(error),
    }
}

/// The merged record stands for itself again: undoes the judgement that made it the survivor.
pub async fn split(
    conn: &mut PgConnection,
    engine: &Arc<Engine>,
    clock: &Clock,
    by: By<'_>,
    kind: RecordKind,
    survivor: Uuid,
    merged: Uuid,
) -> Result<JudgementId, Error> {
    let found = records::find(conn, &[merged]).await?;
    let is_part = |record: &Registered| record.kind == kind.code() && record.survivor_id == survivor;
    if merged == survivor || !found.iter().any(is_part) {
        return Err(Refusal::NoPart(RecordId { kind, id: merged }).into());
    }
    let judgement = review::merge_of(conn, merged).await?.ok_or(Refusal::NoSuchJudgement)?;
    undo(conn, engine, clock, by, JudgementId(judgement)).await?;
    Ok(JudgementId(judgement))
}

/// Asks whether the votes of two texts that became one are one too.
async fn ask_about_twins(conn: &mut PgConnection, clock: &Clock, resolution: Uuid) -> Result<(), Error> {
    let reasons = json!([{
        "feature": "text", "detail": "their texts were judged to be one; same body, same scope",
    }]);
    let twins = review::twin_votes(conn, resolution).await?;
    let proposals = twins.into_iter().map(|(left_id, right_id)| NewProposal {
        id: clock.id(),
        record_kind: RecordKind::Vote.code(),
        left_id,
        right_id,
        score: 0.8,
        reasons: reasons.clone(),
    });
    Ok(review::propose(conn, &proposals.collect::<Vec<_>>(), clock.now()).await?)
}

async fn pair(conn: &mut PgConnection, kind: RecordKind, a: Uuid, b: Uuid) -> Result<(Uuid, Uuid), Error> {
    match live(conn, kind, &[a, b]).await?[..] {
        [a, b] if a != b => Ok((a, b)),
        _ => Err(Refusal::Itself.into()),
    }
}

fn judgement(clock: &Clock, verdict: &str, kind: RecordKind, left: Uuid, right: Uuid) -> Judgement {
    Judgement {
        id: clock.id(),
        verdict: verdict.to_owned(),
        record_kind: kind.code().to_owned(),
        left_id: left,
        right_id: Some(right),
        field: None,
        value: None,
    }
}
