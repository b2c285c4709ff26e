//! Corrections. An editor's word is a report like any other, of the highest rank: later articles and files do not touch
//! it. Rejected values and withdrawn records are judgements, and can be undone.

use serde_json::{Map, Value};
use sqlx::PgConnection;
use uuid::Uuid;

use super::judge::By;
use super::{Error, Refusal, editor, live};
use crate::clock::Clock;
use crate::db::review::Judgement;
use crate::db::{dependents, records, reports, review};
use crate::domain::id::JudgementId;
use crate::domain::report::Content;
use crate::domain::{RecordId, RecordKind};
use crate::ingest::apply::{self, Draft, Speech, Turn};

/// What editors may say of each kind.
const fn fields(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Actor => &[
            "kind", "name", "names", "identifiers", "iso3", "classification", "parent", "represents", "role",
            "seats", "founded", "dissolved",
        ],
        RecordKind::Resolution => &[
            "kind", "body", "subjects", "symbol", "identifiers", "title", "session", "year", "stage",
            "sponsors", "recurrence", "events",
        ],
        RecordKind::Vote => &[
            "resolution", "body", "scope", "mode", "outcome", "requirement", "date", "yes", "no", "abstain",
            "present", "absent", "not_voting", "positions",
        ],
        RecordKind::Statement => {
            &["speaker", "on_behalf_of", "kind", "segments", "stance", "resolution", "context", "said_on"]
        }
        RecordKind::Provision => &["resolution", "force", "clause"],
        RecordKind::Series => &[],
    }
}

/// Texts of a fixed list: the columns are text, so that new words need no migration of types.
const WORDS: &[(&str, &[&str])] = &[
    ("requirement", &["simple_majority", "two_thirds", "three_fifths", "absolute_majority", "unanimity"]),
    (
        "context",
        &[
            "introduction", "general_statement", "explanation_of_vote", "right_of_reply", "dissociation",
            "press_statement", "interview", "social_post",
        ],
    ),
];

/// Corrects fields of a record. `null` takes the editor's own word on a field back.
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
        if !fields(record.kind).contains(&field.as_str()) {
            return Err(Refusal::NoSuchField(field).into());
        }
        if value.is_null() {
            all.remove(&field);
        } else {
            check(record.kind, &field, &value)?;
            all.insert(field, value);
        }
    }
    say(conn, clock, source, record.kind, id, all).await
}

/// Makes a record that no source speaks of yet.
pub async fn create(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    kind: RecordKind,
    content: Map<String, Value>,
) -> Result<RecordId, Error> {
    let source = editor(conn, clock, by.editor).await?;
    for (field, value) in &content {
        if !fields(kind).contains(&field.as_str()) {
            return Err(Refusal::NoSuchField(field.clone()).into());
        }
        check(kind, field, value)?;
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
    let mut content = parse(kind, Value::Object(content), "content")?;
    let mut references = Vec::new();
    content.each_reference(&mut |id| references.push(*id));
    let known = records::find(conn, &references).await?;
    let is_live = |id: &Uuid| known.iter().any(|record| record.id == *id && record.state != "withdrawn");
    if let Some(missing) = references.iter().find(|id| !is_live(id)) {
        let reason = format!("there is no record {}", missing.simple());
        return Err(Refusal::BadValue { field: "content".to_owned(), reason }.into());
    }
    let draft = Draft { record: id, content, evidence: Vec::new(), confidence: 1.0 };
    let speech = Speech { source, revision: None, drafts: vec![draft], whole: false };
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
    judge(conn, clock, by, "confirm", record, Some(field), None).await
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
    // Without these there is no record: withdraw it, or correct the value.
    const NEEDED: &[&str] =
        &["kind", "name", "scope", "mode", "stage", "force", "segments", "clause", "names"];
    if !fields(record.kind).contains(&field) || NEEDED.contains(&field) {
        return Err(Refusal::NoSuchField(field.to_owned()).into());
    }
    let judgement = judge(conn, clock, by, "reject", record, Some(field), Some(value)).await?;
    remerge(conn, clock, by, record).await?;
    Ok(judgement)
}

/// The record should not be. A resolution goes with its votes, statements and provisions; an actor must not be spoken of.
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
    for part in records::find(conn, &dependents).await? {
        let kind = RecordKind::from_code(&part.kind).ok_or(Refusal::OtherKind)?;
        let part = RecordId { kind, id: part.id };
        judge(conn, clock, by, "withdraw", part, None, None).await?;
        remerge(conn, clock, by, part).await?;
    }
    let judgement = judge(conn, clock, by, "withdraw", record, None, None).await?;
    remerge(conn, clock, by, record).await?;
    Ok(judgement)
}

async fn remerge(conn: &mut PgConnection, clock: &Clock, by: By<'_>, record: RecordId) -> Result<(), Error> {
    let source = editor(conn, clock, by.editor).await?;
    apply::remerge(conn, clock, &[record.id], Some(source), &Turn::default(), clock.now()).await?;
    Ok(())
}

async fn judge(
    conn: &mut PgConnection,
    clock: &Clock,
    by: By<'_>,
    verdict: &str,
    record: RecordId,
    field: Option<&str>,
    value: Option<Value>,
) -> Result<JudgementId, Error> {
    let source = editor(conn, clock, by.editor).await?;
    let id = live(conn, record.kind, &[record.id]).await?[0];
    let judgement = Judgement {
        id: clock.id(),
        verdict: verdict.to_owned(),
        record_kind: record.kind.code().to_owned(),
        left_id: id,
        right_id: None,
        field: field.map(str::to_owned),
        value,
    };
    review::judge(conn, &judgement, source, by.note, clock.now()).await?;
    Ok(JudgementId(judgement.id))
}

/// Whether the value can be the field's.
fn check(kind: RecordKind, field: &str, value: &Value) -> Result<(), Error> {
    let bad = |reason: &str| Refusal::BadValue { field: field.to_owned(), reason: reason.to_owned() };
    parse(kind, Value::Object(Map::from_iter([(field.to_owned(), value.clone())])), field)?;
    let words = WORDS.iter().find(|(name, _)| *name == field);
    if let (Some((_, words)), Some(word)) = (words, value.as_str())
        && !words.contains(&word)
    {
        return Err(bad(&format!("is none of {}", words.join(", "))).into());
    }
    let is_empty = value.as_str().is_some_and(|text| text.trim().is_empty());
    let is_odd = match field {
        "iso3" => value
            .as_str()
            .is_some_and(|iso3| iso3.len() != 3 || !iso3.bytes().all(|b| b.is_ascii_uppercase())),
        "year" => value.as_i64().is_some_and(|year| !(1800..=2200).contains(&year)),
        "recurrence" | "seats" => value.as_i64().is_some_and(|n| !(1..=1_000_000).contains(&n)),
        _ => value.as_u64().is_some_and(|n| i32::try_from(n).is_err()),
    };
    if is_empty || is_odd { Err(bad("is not a value it can have").into()) } else { Ok(()) }
}

fn parse(kind: RecordKind, content: Value, field: &str) -> Result<Content, Error> {
    let bad =
        |error: serde_json::Error| Refusal::BadValue { field: field.to_owned(), reason: error.to_string() };
    Ok(Content::from_json(kind, content).map_err(bad)?)
}
