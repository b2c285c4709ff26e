//! How bodies decided.

use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::caller::Caller;
use super::input::{Nothing, Path, Query};
use super::page::{List, Listing, PageParams, Paged};
use super::single;
use crate::db::read::votes::{self, PositionFilter, VoteFilter};
use crate::domain::{RecordKind, VoteId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Position, Vote};

/// List votes, newest first.
#[utoipa::path(get, path = "/v1/votes", tag = "votes", params(VoteFilter, PageParams),
    responses((status = 200, description = "A page of votes", body = List<Vote>)))]
pub async fn list_votes(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page }: Paged<VoteFilter>,
) -> Result<Listing<Vote>> {
    let mut conn = state.db.acquire().await?;
    let found = votes::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = votes::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last))
}

/// One vote with its evidence.
#[utoipa::path(get, path = "/v1/votes/{id}", tag = "votes", params(("id" = VoteId, Path)),
    responses((status = 200, description = "The vote", body = Vote)))]
pub async fn get_vote(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<VoteId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = votes::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    single::answer(&mut conn, RecordKind::Vote, id.0, "", found).await
}

/// The positions of a vote: who did what when the text was decided.
#[utoipa::path(get, path = "/v1/votes/{id}/positions", tag = "votes",
    params(("id" = VoteId, Path), PositionFilter, PageParams),
    responses((status = 200, description = "A page of positions", body = List<Position>)))]
pub async fn list_vote_positions(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<VoteId>,
    Paged { filter, page }: Paged<PositionFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !votes::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::answer(&mut conn, RecordKind::Vote, id.0, "/positions", None::<Vote>).await;
    }
    let (positions, last) = votes::positions(&mut conn, id, filter.option, &page.window).await?;
    Ok(page.answer(positions, last).into_response())
}
