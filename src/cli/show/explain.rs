//! `plenary extract --explain`: every record, field by field, with the words and the rule behind it.
//!
//! Works on the JSON of the contract, so that a new field or a new kind of reason is shown without a change here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use plenary_extract::Extraction;
use serde_json::{Map, Value};

use super::snippet::snippet;

const KINDS: &[(&str, &str)] = &[
    ("actors", "actor"),
    ("resolutions", "resolution"),
    ("votes", "vote"),
    ("statements", "statement"),
    ("provisions", "provision"),
];

/// Not fields of the world: ties, places and the explanation itself.
const APPARATUS: &[&str] = &["ref", "evidence", "confidence", "reasons", "mentions", "start", "end"];

pub fn explain(article: &str, found: &Extraction) -> serde_json::Result<String> {
    let json = serde_json::to_value(found)?;
    let chars: Vec<char> = article.chars().collect();
    let names = names(&json);
    let mut out = String::new();
    for (list, kind) in KINDS {
        for record in json[list].as_array().into_iter().flatten().filter_map(Value::as_object) {
            // Writing to a string cannot fail.
            let _ = explain_one(kind, record, &chars, &names, &mut out);
        }
    }
    Ok(out)
}

/// What a ref stands for, for people.
fn names(json: &Value) -> BTreeMap<String, String> {
    let list = |kind: &str, field: &'static str| {
        json[kind]
            .as_array()
            .cloned()
            .unwrap_or_default()
            .into_iter()
            .map(move |r| (r["ref"].clone(), r[field].clone()))
    };
    let known = list("actors", "name").chain(list("resolutions", "title"));
    known.filter_map(|(r, name)| Some((r.as_str()?.to_owned(), name.as_str()?.to_owned()))).collect()
}

fn explain_one(
    kind: &str,
    record: &Map<String, Value>,
    article: &[char],
    names: &BTreeMap<String, String>,
    out: &mut String,
) -> std::fmt::Result {
    let said = |key: &str| record.get(key).and_then(Value::as_str).unwrap_or("");
    let confidence = record.get("confidence").and_then(Value::as_f64).unwrap_or(0.0);
    let name =
        ["name", "title", "symbol", "force", "mode", "kind"].iter().map(|k| said(k)).find(|s| !s.is_empty());
    writeln!(out, "{} {kind} {}", said("ref"), name.unwrap_or(""))?;
    writeln!(out, "  confidence {confidence:.2}: of records like this, {}", odds(confidence))?;
    for reason in record.get("reasons").and_then(Value::as_array).into_iter().flatten() {
        writeln!(out, "    because {}", value(reason, names))?;
    }
    let evidence = record.get("evidence").and_then(Value::as_array).cloned().unwrap_or_default();
    for e in &evidence {
        let text = |key: &str| e[key].as_str().unwrap_or("").to_owned();
        let at = |key: &str| u32::try_from(e[key].as_u64().unwrap_or(0)).unwrap_or(u32::MAX);
        let shown =
            lookup(record, &text("field")).map_or(String::new(), |v| format!(" = {}", value(v, names)));
        writeln!(out, "  {}{shown}  by {}, {}..{}", text("field"), text("rule"), at("start"), at("end"))?;
        out.push_str(&snippet(article, &[(at("start"), at("end"))], "    "));
    }
    for (field, v) in record {
        let told = evidence.iter().any(|e| e["field"].as_str().is_some_and(|f| root(f) == field));
        let empty = v.is_null() || v.as_array().is_some_and(Vec::is_empty);
        if !told && !empty && !APPARATUS.contains(&field.as_str()) {
            writeln!(out, "  {field} = {}  from the records around it", value(v, names))?;
        }
    }
    writeln!(out)
}

/// Confidence in words a reader can weigh.
fn odds(confidence: f64) -> String {
    match (confidence * 100.0).round() {
        n if n >= 99.0 => "nearly all are right".into(),
        n if n < 1.0 => "hardly any is right".into(),
        n => format!("about {n} in 100 are right"),
    }
}

/// `positions[2].option` -> `positions`.
fn root(field: &str) -> &str {
    field.split(['.', '[']).next().unwrap_or(field)
}

/// The value that a field's path leads to.
fn lookup<'a>(record: &'a Map<String, Value>, field: &str) -> Option<&'a Value> {
    let pointer = field.replace(['.', '['], "/").replace(']', "");
    let rest = pointer.strip_prefix(root(field))?;
    record.get(root(field))?.pointer(rest)
}

fn value(v: &Value, names: &BTreeMap<String, String>) -> String {
    match v {
        Value::String(s) => names.get(s).map_or_else(|| s.clone(), |name| format!("{s} ({name})")),
        Value::Array(items) => items.iter().map(|i| value(i, names)).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            if let Some(exact) = fields.get("exact") {
                return value(exact, names);
            }
            let shown = fields.values().filter(|v| !v.is_null() && **v != Value::Bool(false));
            shown.map(|v| value(v, names)).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}
