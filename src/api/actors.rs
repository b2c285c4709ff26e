//! Who acts.

use axum::extract::State;
use axum::response::Response;

use super::caller::Caller;
use super::input::{Nothing, Path, Query};
use super::page::{List, Listing, PageParams, Paged};
use super::single;
use crate::db::read::actors::{self, ActorFilter};
use crate::domain::{ActorId, RecordKind};
use crate::error::Result;
use crate::state::AppState;
use crate::view::Actor;

/// List actors, newest first.
#[utoipa::path(get, path = "/v1/actors", tag = "actors", params(ActorFilter, PageParams),
    responses((status = 200, description = "A page of actors", body = List<Actor>)))]
pub async fn list_actors(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page }: Paged<ActorFilter>,
) -> Result<Listing<Actor>> {
    let mut conn = state.db.acquire().await?;
    let found = actors::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = actors::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last))
}

/// One actor with its evidence.
#[utoipa::path(get, path = "/v1/actors/{id}", tag = "actors", params(("id" = ActorId, Path)),
    responses((status = 200, description = "The actor", body = Actor)))]
pub async fn get_actor(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ActorId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = actors::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    single::answer(&mut conn, RecordKind::Actor, id.0, "", found).await
}
