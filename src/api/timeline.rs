//! What belongs to a resolution beside its votes and statements: its way, its sponsors, its sources.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::actors::Actors;
use super::caller::Caller;
use super::include::Include;
use super::input::{Nothing, Path};
use super::list;
use super::page::{List, PageParams, Paged, Records};
use super::single;
use crate::db::read::actors::ActorFilter;
use crate::db::read::{resolutions, timeline};
use crate::domain::{RecordKind, ResolutionId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Actor, SourceOfRecord, TimelineEntry};

/// The way of a resolution: stages, votes, statements and articles, the oldest first.
#[utoipa::path(get, path = "/v1/resolutions/{id}/timeline", tag = "resolutions", params(("id" = ResolutionId, Path), PageParams),
    responses((status = 200, description = "A page of the way", body = List<TimelineEntry>)))]
pub async fn list_resolution_timeline(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    Paged { page, .. }: Paged<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/timeline").await;
    }
    let (entries, last) = timeline::load(&mut conn, id, caller.in_list(), &page.window).await?;
    Ok(page.answer(entries, last)?.into_response())
}

/// Who drafted, tabled, introduced, led or co-sponsored a resolution.
#[utoipa::path(get, path = "/v1/resolutions/{id}/sponsors", tag = "resolutions",
    params(("id" = ResolutionId, Path), ActorFilter, PageParams, Include::<Actor>),
    responses((status = 200, description = "A page of actors; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Actor> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_resolution_sponsors(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ResolutionId>,
    mut paged: Paged<ActorFilter, Include<Actor>>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/sponsors").await;
    }
    drop(conn);
    paged.filter.sponsor_of = Some(id);
    list::answer::<Actors>(state, &caller, &headers, paged).await
}

/// The sources that speak of a resolution, and of which of its fields.
#[utoipa::path(get, path = "/v1/resolutions/{id}/sources", tag = "resolutions", params(("id" = ResolutionId, Path), PageParams),
    responses((status = 200, description = "A page of sources", body = List<SourceOfRecord>)))]
pub async fn list_resolution_sources(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    Paged { page, .. }: Paged<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/sources").await;
    }
    let (sources, last) = timeline::sources(&mut conn, id.0, caller.in_list(), &page.window).await?;
    Ok(page.answer(sources, last)?.into_response())
}
