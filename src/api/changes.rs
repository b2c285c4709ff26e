//! The change log: how a copy is kept.
//!
//! A copy asks again and again with the `next_cursor` it was given last. Every change comes at least once, tombstones
//! included. Where two writers meet, changes of one record may come out of their order: the higher `version` holds.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::caller::Caller;
use super::input::Query;
use crate::db::read::changes::{self, NoPlace, Place};
use crate::domain::ChangedKind;
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;
use crate::view::Change;

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
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
    let (with_record, sight) = (params.include.is_some(), caller.in_copy());
    let mut conn = state.db.acquire().await?;
    let log = changes::read(&mut conn, place, params.kind, with_record, sight, limit).await?;
    Ok(Json(Changes { items: log.items, next_cursor: log.end.to_string(), has_more: log.has_more }))
}

fn limit(asked: Option<u32>) -> Result<u32> {
    let limit = asked.unwrap_or(DEFAULT_LIMIT);
    if (1..=MAX_LIMIT).contains(&limit) {
        return Ok(limit);
    }
    let field = FieldError::parameter("limit", format!("is not between 1 and {MAX_LIMIT}"));
    Err(Error::field(Code::InvalidParameter, field))
}

pub fn decode(cursor: &str) -> Result<Place> {
    cursor.parse().map_err(|error: NoPlace| {
        Error::field(Code::InvalidCursor, FieldError::parameter("cursor", error.to_string()))
    })
}
