//! Single records: found, merged into another, withdrawn, or never there.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::etag;
use super::linked::{Linked, Wanted};
use crate::db::read::{Fate, fate};
use crate::domain::{RecordId, RecordKind};
use crate::error::{Code, Error, Result};

/// The ETag that a GET of the record answers with.
pub fn tag<T: Serialize>(record: &T) -> Result<String> {
    Ok(etag::of(&serde_json::to_vec(record).map_err(Error::internal)?))
}

/// The record as a write leaves it, with the ETag for the next.
pub fn tagged<T: Serialize>(record: &T) -> Result<Response> {
    let tag = HeaderValue::from_str(&tag(record)?).map_err(Error::internal)?;
    Ok(([(header::ETAG, tag)], Json(record)).into_response())
}

/// Answers with a record in the form that is wanted, or with what became of it.
pub async fn show<T: Serialize + Linked>(
    conn: &mut PgConnection,
    wanted: &Wanted,
    kind: RecordKind,
    id: Uuid,
    found: Option<T>,
) -> Result<Response> {
    match wanted.linked(found.as_ref()) {
        Some(linked) => linked,
        None => answer(conn, kind, id, "", found).await,
    }
}

/// Answers with a record, or with what became of it. `rest` is the path below the record, as `/votes`.
pub async fn answer<T: Serialize>(
    conn: &mut PgConnection,
    kind: RecordKind,
    id: Uuid,
    rest: &str,
    found: Option<T>,
) -> Result<Response> {
    if let Some(record) = found {
        return Ok(Json(record).into_response());
    }
    match fate(conn, kind, id).await? {
        Fate::Unknown => Err(Error::not_found(kind.code(), RecordId { kind, id })),
        Fate::Withdrawn => {
            Err(Error::new(Code::Gone, format!("The {kind} was withdrawn, or nobody reports it any more.")))
        }
        Fate::Merged { survivor } => {
            let to = format!("/v1/{}/{}{rest}", kind.plural(), RecordId { kind, id: survivor });
            let location = HeaderValue::from_str(&to).map_err(Error::internal)?;
            Ok((StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, location)]).into_response())
        }
    }
}
