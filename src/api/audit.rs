//! The audit log: who asked for what. Every write, and every read that only editors and admins may do.
//!
//! An entry is written before the request is carried out: no write without one. If it cannot be written, nothing is. How
//! it ended is added afterwards, a time-out too; a panic and a client that does not wait for the answer leave that open.

use std::collections::HashSet;
use std::sync::LazyLock;

use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower_http::request_id::RequestId;

use super::caller::{Administering, Caller};
use super::openapi::{role, stores, writes};
use super::page::{List, PageParams, Paged};
use crate::db::audit::{self, Entry};
use crate::db::read::audit::{self as read, AuditFilter};
use crate::domain::Role;
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::view::AuditEntry;

/// Who asked for what, newest first: writes, and reads that only editors and admins may do.
#[utoipa::path(get, path = "/v1/audit", tag = "service", params(AuditFilter, PageParams), security(("key" = ["admin"])),
    responses((status = 200, description = "A page of entries", body = List<AuditEntry>)))]
pub async fn list_audit_entries(
    State(state): State<AppState>,
    Administering(caller): Administering,
    Paged { filter, page, .. }: Paged<AuditFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = read::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = read::load(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}

pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    static AUDITED: LazyLock<HashSet<(Method, String)>> = LazyLock::new(audited);
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    // HEAD reads as GET does.
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    match route {
        Some(route) if AUDITED.contains(&(method.clone(), route.clone())) => {
            noted(&state, &route, request, next).await.unwrap_or_else(IntoResponse::into_response)
        }
        _ => next.run(request).await,
    }
}

/// The operations with an entry, as documented.
fn audited() -> HashSet<(Method, String)> {
    let mut all = HashSet::new();
    for (path, mut item) in super::document().paths.paths {
        let writes = writes(&mut item).filter(|(_, operation)| stores(&path, operation));
        all.extend(writes.map(|(method, _)| (method, path.clone())));
        if item.get.as_ref().and_then(role).is_some_and(|role| role >= Role::Editor) {
            all.insert((Method::GET, path));
        }
    }
    all
}

async fn noted(state: &AppState, route: &str, request: Request, next: Next) -> Result<Response> {
    let (mut parts, body) = request.into_parts();
    let caller = Caller::from_request_parts(&mut parts, state).await?;
    let request_id = parts.extensions.get::<RequestId>().and_then(|id| id.header_value().to_str().ok());
    let request_id = request_id.unwrap_or_default().to_owned();
    let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
    let request = Request::from_parts(parts, body);
    if caller.role == Role::Anonymous {
        // Not let in, and not known.
        return Ok(next.run(request).await);
    }
    let id = state.clock.id();
    let entry = Entry {
        id,
        at: state.clock.now(),
        key_id: caller.key,
        name: &caller.name,
        role: caller.role.code(),
        method: method.as_str(),
        route,
        path: &path,
        request_id: &request_id,
    };
    audit::begin(&mut *state.db.acquire().await?, &entry).await?;
    let response = next.run(request).await;
    let status = i16::try_from(response.status().as_u16()).map_err(Error::internal)?;
    let ended = async { audit::end(&mut *state.db.acquire().await?, id, status).await };
    // What was carried out is answered as carried out.
    if let Err(error) = ended.await {
        tracing::error!(%error, request_id, "the audit log does not know how a request ended");
    }
    Ok(response)
}
