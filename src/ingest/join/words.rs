//! Statements and provisions: the same words of the same speaker on the same text are one.

use std::collections::HashMap;

use plenary_extract::record::{Provision, Span, Statement};
use uuid::Uuid;

use super::Joining;
use crate::db::records;
use crate::domain::report::{Content, ProvisionReport, Segment, StatementReport};
use crate::domain::{RecordKind, fold};
use crate::ingest::apply::Draft;

fn name(id: Option<Uuid>) -> String {
    id.map_or_else(|| "-".to_owned(), |id| id.simple().to_string())
}

fn statement_key(joining: &Joining<'_>, statement: &Statement) -> String {
    let words: Vec<&str> = statement.segments.iter().map(|segment| segment.exact.as_str()).collect();
    let (text, speaker) =
        (joining.id_of(statement.resolution.as_ref()), joining.id_of(statement.speaker.as_ref()));
    format!("words:{}:{}:{}", name(text), name(speaker), fold::fingerprint(&words.join(" ")))
}

fn provision_key(joining: &Joining<'_>, provision: &Provision) -> String {
    let text = joining.id_of(provision.resolution.as_ref());
    format!("words:{}:{}:{}", name(text), provision.force, fold::fingerprint(&provision.text))
}

pub async fn join(joining: &mut Joining<'_>) -> sqlx::Result<()> {
    let (found, kind) = (joining.found, RecordKind::Statement);
    let statements: Vec<&Statement> = found
        .statements
        .iter()
        .filter(|s| s.segments.iter().any(|segment| !segment.exact.is_empty()))
        .collect();
    let keys: Vec<String> = statements.iter().map(|statement| statement_key(joining, statement)).collect();
    let ids = identify(joining, kind, &keys).await?;
    for (statement, key) in statements.iter().zip(&keys) {
        draft_statement(joining, statement, ids[key]);
    }
    let kind = RecordKind::Provision;
    let provisions: Vec<&Provision> =
        found.provisions.iter().filter(|p| !p.text.is_empty() && p.start < p.end).collect();
    let keys: Vec<String> = provisions.iter().map(|provision| provision_key(joining, provision)).collect();
    let ids = identify(joining, kind, &keys).await?;
    for (provision, key) in provisions.iter().zip(&keys) {
        draft_provision(joining, provision, ids[key]);
    }
    Ok(())
}

/// The record of each key, found under its lock or new.
async fn identify(
    joining: &mut Joining<'_>,
    kind: RecordKind,
    keys: &[String],
) -> sqlx::Result<HashMap<String, Uuid>> {
    let locks: Vec<String> = keys.iter().map(|key| format!("{kind} {key}")).collect();
    records::lock(joining.conn, &locks).await?;
    let known = records::find_keys(joining.conn, kind, keys).await?;
    let mut ids: HashMap<String, Uuid> = known.into_iter().map(|key| (key.key, key.record_id)).collect();
    for key in keys {
        if !ids.contains_key(key) {
            let id = joining.mint(kind);
            joining.key(kind, key.clone(), id);
            ids.insert(key.clone(), id);
        }
    }
    Ok(ids)
}

fn draft_statement(joining: &mut Joining<'_>, statement: &Statement, id: Uuid) {
    joining.ids.insert(statement.r#ref.clone(), id);
    let segment =
        |span: &Span| Segment { text: span.exact.to_string(), start: Some(span.start), end: Some(span.end) };
    let content = StatementReport {
        speaker: joining.id_of(statement.speaker.as_ref()),
        kind: Some(statement.kind),
        segments: statement.segments.iter().filter(|span| !span.exact.is_empty()).map(segment).collect(),
        stance: statement.stance,
        resolution: joining.id_of(statement.resolution.as_ref()),
        ..StatementReport::default()
    };
    let field = |i| format!("segments[{i}]");
    let evidence = joining.evidence(&statement.evidence, &statement.segments, field, "statement");
    let content = Content::Statement(content);
    joining.draft(Draft { record: id, content, evidence, confidence: statement.confidence });
}

fn draft_provision(joining: &mut Joining<'_>, provision: &Provision, id: Uuid) {
    joining.ids.insert(provision.r#ref.clone(), id);
    let content = ProvisionReport {
        resolution: joining.id_of(provision.resolution.as_ref()),
        force: Some(provision.force),
        clause: Some(Segment {
            text: provision.text.clone(),
            start: Some(provision.start),
            end: Some(provision.end),
        }),
    };
    let span = Span { start: provision.start, end: provision.end, exact: (&provision.text).into() };
    let evidence = joining.evidence(&provision.evidence, &[span], |_| "text".to_owned(), "provision");
    let content = Content::Provision(content);
    joining.draft(Draft { record: id, content, evidence, confidence: provision.confidence });
}
