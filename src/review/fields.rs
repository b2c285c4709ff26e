//! What editors may say of each kind of record, and which values can be.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Error, Refusal};
use crate::domain::RecordKind;
use crate::domain::report::Content;

/// Fields that editors may say something of.
pub const fn known(kind: RecordKind) -> &'static [&'static str] {
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

/// Fields without which there is no record.
pub const fn needed(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Actor => &["kind", "name"],
        RecordKind::Resolution => &["kind", "stage"],
        RecordKind::Vote => &["scope", "mode"],
        RecordKind::Statement => &["kind", "segments"],
        RecordKind::Provision => &["force", "clause"],
        RecordKind::Series => &[],
    }
}

/// Fields of which a single value can be rejected. Lists are merged of their members: one member is rejected.
pub fn is_rejectable(kind: RecordKind, field: &str) -> bool {
    let is_whole = matches!(field, "names" | "events" | "positions");
    known(kind).contains(&field) && !needed(kind).contains(&field) && !is_whole
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

/// Longest short text, in characters: names and titles fit into indexes.
const LONGEST: usize = 500;

/// Whether the field is known and the value can be its own.
pub fn check(kind: RecordKind, field: &str, value: &Value) -> Result<(), Error> {
    if !known(kind).contains(&field) {
        return Err(Refusal::NoSuchField(field.to_owned()).into());
    }
    let bad = |reason: &str| Refusal::BadValue { field: field.to_owned(), reason: reason.to_owned() };
    parse(kind, Value::Object(Map::from_iter([(field.to_owned(), value.clone())])), field)?;
    let words = WORDS.iter().find(|(name, _)| *name == field);
    if let (Some((_, words)), Some(word)) = (words, value.as_str())
        && !words.contains(&word)
    {
        return Err(bad(&format!("is none of {}", words.join(", "))).into());
    }
    if let Some(text) = value.as_str() {
        is_short(text).map_err(bad)?;
    }
    let is_odd = match field {
        "iso3" => value
            .as_str()
            .is_some_and(|iso3| iso3.len() != 3 || !iso3.bytes().all(|b| b.is_ascii_uppercase())),
        "year" => value.as_i64().is_some_and(|year| !(1800..=2200).contains(&year)),
        "recurrence" | "seats" => value.as_i64().is_some_and(|n| !(1..=1_000_000).contains(&n)),
        _ => value.as_u64().is_some_and(|n| i32::try_from(n).is_err()),
    };
    if is_odd {
        return Err(bad("is not a value it can have").into());
    }
    if field == "segments" && value.as_array().is_none_or(Vec::is_empty) {
        return Err(bad("holds no words").into());
    }
    for item in value.as_array().into_iter().flatten() {
        check_item(field, item).map_err(bad)?;
    }
    Ok(())
}

fn is_short(text: &str) -> Result<(), &'static str> {
    match text.chars().count() {
        _ if text.trim().is_empty() => Err("is empty"),
        n if n > LONGEST => Err("is longer than 500 characters"),
        _ => Ok(()),
    }
}

/// An object in a list, which has parsed as what it should be.
fn check_item(field: &str, item: &Value) -> Result<(), &'static str> {
    let text = |name: &str| item[name].as_str().unwrap_or_default();
    match field {
        "names" => {
            is_short(text("name"))?;
            let (from, to) = (item["from"].as_str(), item["to"].as_str());
            if from.zip(to).is_some_and(|(from, to)| from > to) {
                Err("ends before it begins")
            } else {
                Ok(())
            }
        }
        "identifiers" => {
            is_short(text("identifier"))?;
            let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
            let scheme = text("scheme");
            let is_good = !scheme.is_empty() && scheme.len() <= 50 && scheme.chars().all(is_word);
            if is_good { Ok(()) } else { Err("has a scheme of other signs than a-z, 0-9, _ and -") }
        }
        "segments" if text("text").trim().is_empty() => Err("holds no words"),
        _ => Ok(()),
    }
}

/// The records that a content names, each with the field that does.
pub fn references(kind: RecordKind, content: &Map<String, Value>) -> Result<BTreeMap<Uuid, String>, Error> {
    let mut references = BTreeMap::new();
    for (field, value) in content {
        let alone = Value::Object(Map::from_iter([(field.clone(), value.clone())]));
        parse(kind, alone, field)?.each_reference(&mut |id| {
            references.insert(*id, field.clone());
        });
    }
    Ok(references)
}

pub fn parse(kind: RecordKind, content: Value, field: &str) -> Result<Content, Error> {
    let bad =
        |error: serde_json::Error| Refusal::BadValue { field: field.to_owned(), reason: error.to_string() };
    Ok(Content::from_json(kind, content).map_err(bad)?)
}
