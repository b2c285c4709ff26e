//! Matched rows, extended with values of the records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::types::{self, Property, Term};
use super::{MOST_PROPERTIES, batch};
use crate::db::read::Sight;
use crate::domain::{RecordId, RecordKind};
use crate::error::Result;

/// Ids of a request, at most.
const MOST_IDS: usize = 1000;

#[derive(Debug, Deserialize)]
pub struct Asked {
    ids: Vec<String>,
    properties: Vec<AskedProperty>,
}

#[derive(Debug, Deserialize)]
struct AskedProperty {
    id: String,
}

/// Values by id and property.
#[derive(Debug, Serialize, ToSchema)]
pub struct Extended {
    meta: Vec<Term>,
    /// `{id: {property: [{"str": …} | {"int": …} | {"id": …, "name": …}]}}`; empty where nothing is known.
    #[schema(value_type = Object)]
    rows: BTreeMap<String, BTreeMap<String, Vec<Value>>>,
}

pub async fn answer(conn: &mut PgConnection, asked: Asked, sight: Sight) -> Result<Extended> {
    if asked.ids.len() > MOST_IDS {
        return Err(super::invalid("/extend", format!("holds more than {MOST_IDS} ids")));
    }
    if asked.properties.len() > MOST_PROPERTIES {
        return Err(super::invalid("/extend", format!("holds more than {MOST_PROPERTIES} properties")));
    }
    // Unknown properties have no values, unknown ids no properties: a table goes on as it is.
    let properties: Vec<(String, Option<Property>)> =
        asked.properties.into_iter().map(|asked| (asked.id.clone(), types::find(&asked.id))).collect();
    let wanted: Vec<(Uuid, &str)> = asked.ids.iter().filter_map(|id| matchable(id)).collect();
    let seen = batch::load(conn, &wanted, sight).await?;
    let names = batch::names(conn, seen.values(), sight).await?;
    let name = |id: &str| names.get(&id.parse().ok()?).cloned();
    let mut rows = BTreeMap::new();
    for id in &asked.ids {
        let seen = matchable(id).and_then(|(uuid, _)| seen.get(&uuid));
        let values = |property: Option<Property>| match (property, seen) {
            (Some(property), Some(seen)) => {
                let values = property.values(&seen.record);
                values.iter().filter_map(|value| property.cell(value, name)).collect()
            }
            _ => Vec::new(),
        };
        let row = properties.iter().map(|(id, property)| (id.clone(), values(*property)));
        rows.insert(id.clone(), row.collect::<BTreeMap<_, Vec<Value>>>());
    }
    let meta = properties.iter().map(|(id, _)| types::named(id));
    Ok(Extended { meta: meta.collect(), rows })
}

/// An id of a kind that can be matched.
pub fn matchable(id: &str) -> Option<(Uuid, &'static str)> {
    let record: RecordId = id.parse().ok()?;
    let is_matchable = matches!(record.kind, RecordKind::Actor | RecordKind::Resolution);
    is_matchable.then(|| (record.id, record.kind.code()))
}
