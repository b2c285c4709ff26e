//! Texts that bodies adopt, their votes and what was said about them.

use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::caller::Caller;
use super::input::{Nothing, Path, Query};
use super::page::{List, Listing, PageParams, Paged};
use super::single;
use crate::db::read::resolutions::{self, ResolutionFilter};
use crate::db::read::statements::{self, StatementFilter};
use crate::db::read::votes::{self, VoteFilter};
use crate::domain::{RecordKind, ResolutionId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Resolution, Statement, Vote};

/// List resolutions, newest first.
#[utoipa::path(get, path = "/v1/resolutions", tag = "resolutions", params(ResolutionFilter, PageParams),
    responses((status = 200, description = "A page of resolutions", body = List<Resolution>)))]
pub async fn list_resolutions(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page }: Paged<ResolutionFilter>,
) -> Result<Listing<Resolution>> {
    let mut conn = state.db.acquire().await?;
    let found = resolutions::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = resolutions::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last))
}

/// One resolution with its evidence.
#[utoipa::path(get, path = "/v1/resolutions/{id}", tag = "resolutions", params(("id" = ResolutionId, Path)),
    responses((status = 200, description = "The resolution", body = Resolution)))]
pub async fn get_resolution(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = resolutions::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    single::answer(&mut conn, RecordKind::Resolution, id.0, "", found).await
}

/// The votes on a resolution, committee and plenary, amendments included.
#[utoipa::path(get, path = "/v1/resolutions/{id}/votes", tag = "resolutions",
    params(("id" = ResolutionId, Path), VoteFilter, PageParams),
    responses((status = 200, description = "A page of votes", body = List<Vote>)))]
pub async fn list_resolution_votes(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    Paged { mut filter, page }: Paged<VoteFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::answer(&mut conn, RecordKind::Resolution, id.0, "/votes", None::<Resolution>).await;
    }
    filter.resolution = Some(id);
    let found = votes::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = votes::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last).into_response())
}

/// What was said about a resolution.
#[utoipa::path(get, path = "/v1/resolutions/{id}/statements", tag = "resolutions",
    params(("id" = ResolutionId, Path), StatementFilter, PageParams),
    responses((status = 200, description = "A page of statements", body = List<Statement>)))]
pub async fn list_resolution_statements(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    Paged { mut filter, page }: Paged<StatementFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::answer(&mut conn, RecordKind::Resolution, id.0, "/statements", None::<Resolution>)
            .await;
    }
    filter.resolution = Some(id);
    let found = statements::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = statements::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last).into_response())
}
