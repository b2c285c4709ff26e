//! Same or different. A merge moves no report: the merged record's id leads to its survivor, and undoing the judgement
//! makes both what their reports say.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Error, Refusal, editor, live};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::review::Judgement;
use crate::db::save;
use crate::db::{changes, dependents, records, review};
use crate::domain::id::JudgementId;
use crate::domain::{RecordKind, Visibility};
use crate::ingest::apply::{self, Turn};

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
    records::merge(conn, survivor, other).await?;
    touched.insert(survivor);
    touched.remove(&other);
    let touched: Vec<Uuid> = touched.into_iter().collect();
    if kind == RecordKind::Actor {
        save::actors::strip(conn, &[survivor, other]).await?;
    }
    apply::remerge(conn, clock, &touched, Some(source), &Turn::default(), now).await?;
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
        review::propose_twin_votes(conn, survivor, now).await?;
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

/// Takes a judgement of any kind back.
pub async fn undo(conn: &mut PgConnection, clock: &Clock, by: By<'_>, id: JudgementId) -> Result<(), Error> {
    let now = clock.now();
    let source = editor(conn, clock, by.editor).await?;
    let judgement = review::find_judgement(conn, id.0).await?.ok_or(Refusal::NoSuchJudgement)?;
    review::undo(conn, id.0, source, now).await?;
    let mut touched = BTreeSet::from([judgement.left_id]);
    if let ("same", Some(other)) = (judgement.verdict.as_str(), judgement.right_id) {
        let survivors = records::survivors(conn, &[other]).await?;
        let survivor = survivors.first().map_or(judgement.left_id, |(_, survivor)| *survivor);
        touched = dependents::of(conn, &[survivor]).await?.into_iter().collect();
        records::unmerge(conn, other).await?;
        touched.extend([survivor, other]);
        if judgement.record_kind == RecordKind::Actor.code() {
            save::actors::strip(conn, &[survivor]).await?;
        }
    }
    let touched: Vec<Uuid> = touched.into_iter().collect();
    apply::remerge(conn, clock, &touched, Some(source), &Turn::default(), now).await?;
    Ok(())
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
