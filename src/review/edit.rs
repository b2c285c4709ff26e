//! Corrections. An editor's word is a report like any other, of the highest rank: later articles and files do not touch
//! it. Rejected values and withdrawn records are judgements, and can be undone.

use serde_json::{Map, Value};
use sqlx::PgConnection;
use uuid::Uuid;

use super::judge::By;
use super::{Error, Refusal, editor, fields, live};
use crate::clock::Clock;
use crate::db::review::Judgement;
use crate::db::{dependents, records, reports, review};
use crate::domain::id::JudgementId;
use crate::domain::{RecordId, RecordKind, symbol};
use crate::ingest::apply::{self, Draft, Snapshot, Speech};

/// Corrects fields of a record. `null` takes the editor's own word on a field back. A value that was rejected before
/// may be said again: the rejection is undone.
pub async fn correct(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    record: RecordId,
    changes: Map<String, Value>,
) -> Result<(), Error> {
    let source = editor(conn, clock, by.editor).await?;
    let id = live(conn, record.kind, &[record.id]).await?[0];
    let said = reports::content_of(conn, source, id).await?;
    let mut all = match said {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    for (field, value) in changes {
        if value.is_null() {
            all.remove(&field);
            continue;
        }
        fields::check(record.kind, &field, &value)?;
        let values = value.as_array().map_or(std::slice::from_ref(&value), Vec::as_slice);
        review::allow(conn, id, &field, values, source, clock.now()).await?;
        all.insert(field, value);
    }
    say(conn, clock, source, record.kind, id, all).await
}

/// Makes a record that no source speaks of yet.
pub async fn create(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    kind: RecordKind,
    mut content: Map<String, Value>,
) -> Result<RecordId, Error> {
    let source = editor(conn, clock, by.editor).await?;
    content.retain(|_, value| !value.is_null());
    for (field, value) in &content {
        fields::check(kind, field, value)?;
    }
    for field in fields::needed(kind) {
        if !content.contains_key(*field) {
            let reason = "is needed".to_owned();
            return Err(Refusal::BadValue { field: (*field).to_owned(), reason }.into());
        }
    }
    // Articles find the text by its number.
    if let (RecordKind::Resolution, Some(printed), false) =
        (kind, content.get("symbol").and_then(Value::as_str), content.contains_key("identifiers"))
    {
        let congress = content.get("session").and_then(|session| session.as_str()?.parse().ok());
        if let Some(identifier) = symbol::identify(printed, congress) {
            let identifiers = records::rows(&[identifier])?;
            content.insert("identifiers".to_owned(), identifiers);
        }
    }
    let id = clock.id();
    records::insert(conn, &[(id, kind)], clock.now()).await?;
    say(conn, clock, source, kind, id, content).await?;
    Ok(RecordId { kind, id })
}

async fn say(
    conn: &mut PgConnection,
    clock: &Clock,
    source: Uuid,
    kind: RecordKind,
    id: Uuid,
    content: Map<String, Value>,
) -> Result<(), Error> {
    let references = fields::references(kind, &content)?;
    let known = records::served(conn, &references.keys().copied().collect::<Vec<_>>()).await?;
    if let Some((missing, field)) = references.into_iter().find(|(id, _)| !known.contains(id)) {
        let reason = format!("there is no record {}", missing.simple());
        return Err(Refusal::BadValue { field, reason }.into());
    }
    let content = fields::parse(kind, Value::Object(content), "content")?;
    let draft = Draft { record: id, content, evidence: Vec::new(), confidence: 1.0 };
    let speech = Speech { source, revision: None, drafts: vec![draft], whole: false, also: None };
    apply::apply(conn, clock, speech, clock.now()).await?;
    Ok(())
}

/// Confirms what is served: a report of the editor that says the same.
pub async fn confirm(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    record: RecordId,
    field: &str,
    value: Value,
) -> Result<JudgementId, Error> {
    let changes = Map::from_iter([(field.to_owned(), value)]);
    correct(conn, clock, by, record, changes).await?;
    let source = editor(conn, clock, by.editor).await?;
    let id = live(conn, record.kind, &[record.id]).await?[0];
    let judgement =
        Judgement { field: Some(field.to_owned()), ..judgement(clock, "confirm", record.kind, id) };
    review::judge(conn, &judgement, source, by.note, clock.now()).await?;
    Ok(JudgementId(judgement.id))
}

/// The value is wrong: it does not come back, whoever says it again.
pub async fn reject(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    record: RecordId,
    field: &str,
    value: Value,
) -> Result<JudgementId, Error> {
    // Without some there is no record: withdraw it, or correct the value.
    if !fields::is_rejectable(record.kind, field) {
        return Err(Refusal::NoSuchField(field.to_owned()).into());
    }
    let source = editor(conn, clock, by.editor).await?;
    let id = live(conn, record.kind, &[record.id]).await?[0];
    let judgement = Judgement {
        field: Some(field.to_owned()),
        value: Some(value),
        ..judgement(clock, "reject", record.kind, id)
    };
    let before = Snapshot::of(conn, &[id], clock.now()).await?;
    review::judge(conn, &judgement, source, by.note, clock.now()).await?;
    apply::remerge(conn, clock, &[id], Some(source), &before.turn(), clock.now()).await?;
    Ok(JudgementId(judgement.id))
}

/// The record should not be. A resolution goes with its votes, statements and provisions, and comes back with them; an
/// actor must not be spoken of.
pub async fn withdraw(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    record: RecordId,
) -> Result<JudgementId, Error> {
    let id = live(conn, record.kind, &[record.id]).await?[0];
    let dependents = dependents::of(conn, &[id]).await?;
    if record.kind == RecordKind::Actor && !dependents.is_empty() {
        return Err(Refusal::InUse(record).into());
    }
    let (source, now) = (editor(conn, clock, by.editor).await?, clock.now());
    let mut gone = vec![id];
    gone.extend(&dependents);
    let before = Snapshot::of(conn, &gone, now).await?;
    for part in records::find(conn, &dependents).await? {
        let kind = RecordKind::from_code(&part.kind).ok_or(Refusal::OtherKind)?;
        review::judge(conn, &judgement(clock, "withdraw", kind, part.id), source, by.note, now).await?;
    }
    let own = judgement(clock, "withdraw", record.kind, id);
    review::judge(conn, &own, source, by.note, now).await?;
    apply::remerge(conn, clock, &gone, Some(source), &before.turn(), now).await?;
    Ok(JudgementId(own.id))
}

fn judgement(clock: &Clock, verdict: &str, kind: RecordKind, record: Uuid) -> Judgement {
    Judgement {
        id: clock.id(),
        verdict: verdict.to_owned(),
        record_kind: kind.code().to_owned(),
        left_id: record,
        right_id: None,
        field: None,
        value: None,
    }
}
