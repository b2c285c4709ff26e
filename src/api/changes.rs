//! The change log: how a copy is kept.
//!
//! A copy asks again and again with the `next_cursor` it was given last. Every change comes at least once, tombstones
//! included. Where two writers meet, changes of one record may come out of their order: the higher `version` holds.

use std::collections::{HashMap, HashSet};

use axum::Json;
use axum::extract::State;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

use super::caller::Caller;
use super::input::Query;
use crate::db::read::changes::{self, Place, Row};
use crate::db::read::{Sight, actors, articles, provisions, resolutions, series, statements, votes};
use crate::domain::{Role, codes};
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;
use crate::view::Record;

const DEFAULT_LIMIT: u32 = 100;
const MAX_LIMIT: u32 = 1000;

/// Which changes.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ChangeParams {
    /// `next_cursor` of the answer before; without it from the beginning.
    #[param(required = false)]
    cursor: Option<String>,
    #[param(required = false)]
    kind: Option<ChangedKind>,
    /// `record`: with the records as they are now, so that a copy needs no second request.
    #[param(required = false)]
    include: Option<Include>,
    #[param(required = false, minimum = 1, maximum = 1000, default = 100)]
    limit: Option<u32>,
}

codes! {
    /// What the log tells of.
    ChangedKind {
        Article = "article",
        Actor = "actor",
        Resolution = "resolution",
        Vote = "vote",
        Statement = "statement",
        Provision = "provision",
        Series = "series",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Include {
    Record,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Changes {
    items: Vec<Change>,
    /// Where to go on; always there.
    next_cursor: String,
    /// Whether more can be read at once. If not, ask again later.
    has_more: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Change {
    /// Place in the log.
    pub cursor: String,
    /// `article` or the kind of the record.
    pub kind: String,
    /// Of the record or article.
    #[schema(example = "vote_0193493f0e7a7c3ab1c2d3e4f5061728")]
    id: String,
    /// `created`, `updated`, `deleted`, or `merged` into `survivor`. The last two are tombstones.
    #[schema(example = "updated")]
    pub action: String,
    /// Version of the record after the change; the highest one holds.
    version: i32,
    survivor: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    at: OffsetDateTime,
    /// What changed, field by field: `{field: {before, after}}`. For contributors and above.
    #[schema(value_type = Option<Object>)]
    fields: Option<Value>,
    /// The record as it is now, with `include=record`; null where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<Option<Record>>,
}

/// Every change since a cursor, tombstones included.
#[utoipa::path(get, path = "/v1/changes", tag = "sync", params(ChangeParams),
    responses((status = 200, description = "Changes in the order of the log", body = Changes)))]
pub async fn list_changes(
    State(state): State<AppState>,
    caller: Caller,
    Query(params): Query<ChangeParams>,
) -> Result<Json<Changes>> {
    let limit = limit(params.limit)?;
    let place = params.cursor.as_deref().map_or(Ok(Place::default()), decode)?;
    let mut conn = state.db.acquire().await?;
    let page = read(&mut conn, &caller, place, params.kind, params.include, limit).await?;
    Ok(Json(Changes { items: page.items, next_cursor: encode(page.end), has_more: page.has_more }))
}

/// Changes in the order of the log.
pub struct Log {
    pub items: Vec<Change>,
    /// Everything up to here was read.
    pub end: Place,
    pub has_more: bool,
}

/// Reads on from a place, as this caller may see it.
pub async fn read(
    conn: &mut PgConnection,
    caller: &Caller,
    place: Place,
    kind: Option<ChangedKind>,
    include: Option<Include>,
    limit: u32,
) -> Result<Log> {
    let kind = kind.map(ChangedKind::code);
    let mut rows = changes::after(conn, place, kind, i64::from(limit) + 1).await?;
    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let end = rows.last().map_or(place, |row| row.place);
    if rows.is_empty() {
        return Ok(Log { items: Vec::new(), end, has_more });
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.record_id).collect();
    let public: HashSet<Uuid> = match caller.role {
        role if role >= Role::Contributor => ids.into_iter().collect(),
        _ => changes::public(conn, &ids).await?.into_iter().collect(),
    };
    let records = match include {
        Some(Include::Record) => Some(records(conn, &rows, caller.in_copy()).await?),
        None => None,
    };
    let items = rows.into_iter().map(|row| {
        let record = records.as_ref().map(|records| records.get(&row.record_id).cloned());
        change(row, caller, &public, record)
    });
    Ok(Log { items: items.collect(), end, has_more })
}

/// A row as this caller may see it: what is hidden now shows as deleted.
fn change(row: Row, caller: &Caller, shown: &HashSet<Uuid>, record: Option<Option<Record>>) -> Change {
    let is_contributor = caller.role >= Role::Contributor;
    let wire = |id: Uuid| format!("{}_{}", row.kind, id.simple());
    let is_tombstone = matches!(row.action.as_str(), "deleted" | "merged");
    let is_hidden = !is_tombstone && !shown.contains(&row.record_id);
    Change {
        cursor: encode(row.place),
        id: wire(row.record_id),
        action: if is_hidden { "deleted".to_owned() } else { row.action },
        version: row.version,
        survivor: row.survivor_id.map(wire),
        at: row.created_at,
        fields: Some(row.fields).filter(|_| is_contributor),
        record,
        kind: row.kind,
    }
}

/// The records of the rows, as they are now.
async fn records(conn: &mut PgConnection, rows: &[Row], sight: Sight) -> Result<HashMap<Uuid, Record>> {
    let of = |kind: &str| -> Vec<Uuid> {
        let ids: HashSet<Uuid> =
            rows.iter().filter(|row| row.kind == kind).map(|row| row.record_id).collect();
        ids.into_iter().collect()
    };
    let mut all = HashMap::new();
    let found = articles::load(conn, &of("article"), sight, false).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Article(record.into()))));
    let found = actors::load(conn, &of("actor"), sight).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Actor(record.into()))));
    let found = resolutions::load(conn, &of("resolution"), sight).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Resolution(record.into()))));
    let found = votes::load(conn, &of("vote"), sight).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Vote(record.into()))));
    let found = statements::load(conn, &of("statement"), sight).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Statement(record.into()))));
    let found = provisions::load(conn, &of("provision"), sight).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Provision(record.into()))));
    let found = series::load(conn, &of("series")).await?;
    all.extend(found.into_iter().map(|record| (record.id.0, Record::Series(record.into()))));
    Ok(all)
}

fn limit(asked: Option<u32>) -> Result<u32> {
    let limit = asked.unwrap_or(DEFAULT_LIMIT);
    if (1..=MAX_LIMIT).contains(&limit) {
        return Ok(limit);
    }
    let field = FieldError::parameter("limit", format!("is not between 1 and {MAX_LIMIT}"));
    Err(Error::field(Code::InvalidParameter, field))
}

pub fn encode(place: Place) -> String {
    BASE64.encode([place.transaction.to_be_bytes(), place.number.to_be_bytes()].concat())
}

pub fn decode(cursor: &str) -> Result<Place> {
    let bytes: Option<[u8; 16]> = BASE64.decode(cursor).ok().and_then(|bytes| bytes.try_into().ok());
    let number = |bytes: &[u8]| bytes.try_into().ok().map(i64::from_be_bytes).filter(|number| *number >= 0);
    let place = bytes
        .and_then(|bytes| Some(Place { transaction: number(&bytes[..8])?, number: number(&bytes[8..])? }));
    place.ok_or_else(|| {
        Error::field(
            Code::InvalidCursor,
            FieldError::parameter("cursor", "is not a cursor of the change log"),
        )
    })
}
