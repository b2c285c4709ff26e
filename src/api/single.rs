//! Single records: found, merged into another, withdrawn, or never there.

use axum::Json;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::etag;
use super::linked::{Linked, Wanted};
use crate::db::read::{Fate, fate};
use crate::domain::{RecordId, RecordKind};
use crate::error::{Code, Error, Result};
use crate::view::{Included, Single};

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
    included: Option<Included>,
) -> Result<Response> {
    match found {
        Some(record) => form(wanted, record, included),
        None => became(conn, kind, id, "").await,
    }
}

/// The same of a record that has but one form.
pub async fn plain<T: Serialize>(
    conn: &mut PgConnection,
    kind: RecordKind,
    id: Uuid,
    found: Option<T>,
    included: Option<Included>,
) -> Result<Response> {
    match found {
        Some(record) => Ok(with(record, included)),
        None => became(conn, kind, id, "").await,
    }
}

/// A record in the form that is wanted.
pub fn form<T: Serialize + Linked>(
    wanted: &Wanted,
    record: T,
    included: Option<Included>,
) -> Result<Response> {
    match wanted.linked(Some(&record)) {
        Some(linked) => linked,
        None => Ok(with(record, included)),
    }
}

/// A record and what comes with it: nothing around it where nothing does, for its bytes are what `If-Match` is told by.
pub fn with<T: Serialize>(record: T, included: Option<Included>) -> Response {
    match included {
        None => Json(record).into_response(),
        included => Json(Single { record, included }).into_response(),
    }
}

/// Answers with what became of a record that is not served. `rest` is the path below it, as `/votes`.
pub async fn became(conn: &mut PgConnection, kind: RecordKind, id: Uuid, rest: &str) -> Result<Response> {
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

/// Whoever is sent on from a merged id asks the same of the survivor.
pub async fn keep_query(request: Request, next: Next) -> Response {
    let query = request.uri().query().map(str::to_owned);
    let mut response = next.run(request).await;
    if response.status() == StatusCode::PERMANENT_REDIRECT
        && let Some(query) = query
        && let Some(to) = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok())
        && let Ok(to) = HeaderValue::from_str(&format!("{to}?{query}"))
    {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}
