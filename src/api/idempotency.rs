//! `Idempotency-Key`: a write that is sent again under the same key is answered as it was the first time.
//!
//! The key is claimed before the write and settled after it. If the service dies in between, the claim runs out with the
//! time a request may take, and the write can be sent again; sending an article twice changes nothing anyhow.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, FromRequestParts, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use utoipa::openapi::path::Operation;

use super::caller::Caller;
use super::input::too_large_or_broken;
use super::openapi::{stores, writes};
use crate::db::idempotency::{self, Answer, Claim};
use crate::domain::Role;
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;

pub const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
/// Headers of an answer that are worth repeating.
const KEPT: &[&str] = &["content-type", "location", "preference-applied"];

/// Whether an operation honours keys. What stores nothing needs none; the lines of a batch
/// and official files can be sent again safely.
pub fn is_honoured(path: &str, operation: &Operation) -> bool {
    stores(path, operation) && !matches!(path, "/v1/articles/batch" | "/v1/imports")
}

pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    static HONOURING: LazyLock<HashSet<(Method, String)>> = LazyLock::new(honouring);
    let path = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    match (request.headers().get(HEADER).cloned(), path) {
        (Some(key), Some(path)) if HONOURING.contains(&(request.method().clone(), path.clone())) => {
            once(&state, &key, request, next).await.unwrap_or_else(IntoResponse::into_response)
        }
        _ => next.run(request).await,
    }
}

/// Operations that honour keys, as documented.
fn honouring() -> HashSet<(Method, String)> {
    let mut all = HashSet::new();
    for (path, mut item) in super::document().paths.paths {
        let methods = writes(&mut item).filter(|(_, operation)| is_honoured(&path, operation));
        all.extend(methods.map(|(method, _)| (method, path.clone())));
    }
    all
}

async fn once(state: &AppState, key: &HeaderValue, request: Request, next: Next) -> Result<Response> {
    let key = parse(key)?;
    let (mut parts, body) = request.into_parts();
    let caller = Caller::from_request_parts(&mut parts, state).await?;
    if caller.role == Role::Anonymous {
        // Not let in, as the handler says.
        return Ok(next.run(Request::from_parts(parts, body)).await);
    }
    let caller = caller.key.map_or_else(|| "local".to_owned(), |id| id.to_string());
    let body = Bytes::from_request(Request::from_parts(parts.clone(), body), &())
        .await
        .map_err(too_large_or_broken)?;
    let mut fingerprint = Sha256::new();
    fingerprint.update(format!("{} {}\n", parts.method, parts.uri));
    fingerprint.update(&body);
    let lease = state.config.http.request_timeout.try_into().map_err(Error::internal)?;
    let now = state.clock.now();
    let mut conn = state.db.acquire().await?;
    let fingerprint = fingerprint.finalize();
    match idempotency::claim(&mut conn, &caller, &key, &fingerprint, now, lease).await? {
        Claim::Ours => {}
        Claim::Answered(answer) => return replay(answer),
        Claim::Running => {
            return Err(Error::new(Code::InProgress, "Wait for its answer, or send it again in a moment."));
        }
        Claim::Reused => {
            let field =
                FieldError::header(HEADER.as_str(), "was used for a request with another path or body");
            return Err(Error::field(Code::KeyReused, field));
        }
    }
    drop(conn);
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let error = response.extensions().get::<Arc<Error>>().cloned();
    let is_done = error.is_none() && response.status().is_success();
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(Error::internal)?;
    let answer =
        Answer { status: parts.status.as_u16() as i16, headers: kept(&parts.headers), body: bytes.to_vec() };
    let kept = async {
        let mut conn = state.db.acquire().await?;
        if is_done {
            idempotency::settle(&mut conn, &caller, &key, &fingerprint, &answer, state.clock.now()).await
        } else {
            // Failures were not carried out: the corrected or repeated request may come under the same key.
            idempotency::release(&mut conn, &caller, &key, &fingerprint).await
        }
    };
    // What was carried out is answered as carried out, whatever becomes of the key.
    if let Err(error) = kept.await {
        tracing::error!(%error, "an idempotency key cannot be settled; it runs out by itself");
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

/// The key as it is written, with or without the quotation marks of a structured field.
fn parse(value: &HeaderValue) -> Result<String> {
    let key = value.to_str().unwrap_or_default().trim();
    let key = key.strip_prefix('"').and_then(|key| key.strip_suffix('"')).unwrap_or(key);
    if (1..=255).contains(&key.len()) {
        return Ok(key.to_owned());
    }
    let field = FieldError::header(HEADER.as_str(), "is not between 1 and 255 visible ASCII characters");
    Err(Error::field(Code::InvalidParameter, field))
}

fn kept(headers: &HeaderMap) -> Value {
    let pair = |name: &&str| Some(((*name).to_owned(), headers.get(*name)?.to_str().ok()?.into()));
    Value::Object(KEPT.iter().filter_map(pair).collect::<Map<_, _>>())
}

fn replay(answer: Answer) -> Result<Response> {
    let status = u16::try_from(answer.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    let mut response = (status.unwrap_or(StatusCode::OK), answer.body).into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    for (name, value) in answer.headers.as_object().into_iter().flatten() {
        let name = HeaderName::try_from(name).map_err(Error::internal)?;
        let value = HeaderValue::from_str(value.as_str().unwrap_or_default()).map_err(Error::internal)?;
        response.headers_mut().insert(name, value);
    }
    response.headers_mut().insert("idempotency-replayed", HeaderValue::from_static("true"));
    Ok(response)
}
