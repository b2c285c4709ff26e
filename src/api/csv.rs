//! Records as rows. Columns keep their names and places; new ones come at the end.
//!
//! References show as two columns, the id and the name. Several values in a cell are divided by `; `. A text that a
//! spreadsheet would take for a formula gets an apostrophe in front.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;

use crate::db::read::{Sight, actors};
use crate::domain::ActorId;
use crate::error::{Error, Result};

/// A field of the record.
#[derive(Debug, Clone, Copy)]
pub enum Column {
    Plain(&'static str),
    /// An actor or several: `body` gives the columns `body` and `body_name`.
    Actor(&'static str),
    /// One member of each object in a list: `segments`, `exact`.
    Each(&'static str, &'static str),
}

pub struct Table {
    columns: &'static [Column],
}

impl Table {
    pub fn new(columns: &'static [Column]) -> Self {
        Self { columns }
    }

    pub fn header(&self) -> Result<Vec<u8>> {
        let mut names = Vec::new();
        for column in self.columns {
            match column {
                Column::Plain(field) | Column::Each(field, _) => names.push((*field).to_owned()),
                Column::Actor(field) => names.extend([(*field).to_owned(), format!("{field}_name")]),
            }
        }
        write([names])
    }

    pub async fn rows<T: Serialize>(
        &self,
        conn: &mut PgConnection,
        records: &[T],
        sight: Sight,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let records =
            records.iter().map(value).collect::<serde_json::Result<Vec<Value>>>().map_err(Error::internal)?;
        let actors = self.columns.iter().filter_map(|column| match column {
            Column::Actor(field) => Some(*field),
            _ => None,
        });
        let actors: BTreeSet<ActorId> = actors
            .flat_map(|field| records.iter().flat_map(move |record| texts(&record[field])))
            .filter_map(|id| id.parse().ok())
            .collect();
        let names = actors::names(conn, &actors.into_iter().collect::<Vec<_>>(), sight).await?;
        out.extend(write(records.iter().map(|record| self.row(record, &names)))?);
        Ok(())
    }

    fn row(&self, record: &Value, names: &HashMap<ActorId, String>) -> Vec<String> {
        let mut cells = Vec::new();
        for column in self.columns {
            match column {
                Column::Plain(field) => cells.push(cell(&record[*field])),
                Column::Each(field, member) => {
                    let objects = record[*field].as_array().into_iter().flatten();
                    cells.push(joined(objects.map(|object| cell(&object[*member]))));
                }
                Column::Actor(field) => {
                    let ids = texts(&record[*field]);
                    let name = |id: &&str| Some(names.get(&id.parse().ok()?)?.clone());
                    cells.push(joined(ids.iter().map(|id| (*id).to_owned())));
                    cells.push(safe(joined(ids.iter().filter_map(name))));
                }
            }
        }
        cells
    }
}

/// By way of the text: a confidence of 0.85 is to stay 0.85, whatever its bits.
fn value(record: &impl Serialize) -> serde_json::Result<Value> {
    serde_json::from_str(&serde_json::to_string(record)?)
}

fn write(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(|error| Error::internal(error.into_error()))
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        value => value.as_str().into_iter().collect(),
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => safe(text.clone()),
        Value::Array(_) => safe(joined(texts(value).into_iter().map(str::to_owned))),
        other => other.to_string(),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// CSV injection: what begins like a formula is made a text.
fn safe(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_hold_values_and_no_formulas() {
        for (value, expected) in [
            (json!(null), ""),
            (json!(0), "0"),
            (json!(-3), "-3"),
            (json!(true), "true"),
            (json!("a, \"b\"\nc"), "a, \"b\"\nc"),
            (json!("=HYPERLINK(1)"), "'=HYPERLINK(1)"),
            (json!("@sum"), "'@sum"),
            (json!(["a", "b"]), "a; b"),
        ] {
            assert_eq!(cell(&value), expected, "{value}");
        }
    }

    #[test]
    fn rows_are_quoted_as_rfc_4180_says() {
        let bytes = write([vec!["a,b".to_owned(), "say \"so\"".to_owned(), String::new()]]).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), "\"a,b\",\"say \"\"so\"\"\",\r\n");
    }
}
