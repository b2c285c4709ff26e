//! Who acts.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sqlx::PgConnection;
use uuid::Uuid;

use super::caller::Caller;
use super::csv::Column::{self, Each, Plain};
use super::include::Include;
use super::input::{Path, Query};
use super::linked::Wanted;
use super::list::{self, Collection};
use super::page::{PageParams, Paged, Records};
use super::single;
use crate::db::read::Sight;
use crate::db::read::actors::{self, ActorFilter};
use crate::db::read::page::{Found, Window};
use crate::domain::{ActorId, RecordKind};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Actor, Single};

/// List actors, newest first.
#[utoipa::path(get, path = "/v1/actors", tag = "actors", params(ActorFilter, PageParams, Include::<Actor>),
    responses((status = 200, description = "A page of actors; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Actor> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_actors(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<ActorFilter, Include<Actor>>,
) -> Result<Response> {
    list::answer::<Actors>(state, &caller, &headers, paged).await
}

pub struct Actors;

impl Collection for Actors {
    type Filter = ActorFilter;
    type Record = Actor;
    const NAME: &'static str = "actors";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Plain("kind"),
        Plain("name"),
        Plain("iso3"),
        Plain("known_as"),
        Plain("classification"),
        Column::Actor("parent"),
        Column::Actor("represents"),
        Plain("role"),
        Plain("seats"),
        Plain("founded_on"),
        Plain("dissolved_on"),
        Each("names", "name"),
        Plain("confidence"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &ActorFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        actors::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Actor>> {
        actors::load(conn, ids, sight).await
    }
}

/// One actor with its evidence.
#[utoipa::path(get, path = "/v1/actors/{id}", tag = "actors", params(("id" = ActorId, Path), Include::<Actor>),
    responses((status = 200, description = "The actor", content((Single<Actor> = "application/json"), (serde_json::Value = "application/ld+json")))))]
pub async fn get_actor(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ActorId>,
    wanted: Wanted,
    Query(include): Query<Include<Actor>>,
) -> Result<Response> {
    include.check(&wanted)?;
    let mut conn = state.db.acquire().await?;
    let found = actors::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::show(&mut conn, &wanted, RecordKind::Actor, id.0, found, included).await
}
