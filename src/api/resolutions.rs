//! Texts that bodies adopt, their votes and what was said about them.

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
use super::statements::Statements;
use super::votes::Votes;
use crate::db::read::Sight;
use crate::db::read::page::{Found, Window};
use crate::db::read::resolutions::{self, ResolutionFilter};
use crate::db::read::statements::StatementFilter;
use crate::db::read::votes::VoteFilter;
use crate::domain::{RecordKind, ResolutionId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Resolution, Single, Statement, Vote};

/// List resolutions, newest first.
#[utoipa::path(get, path = "/v1/resolutions", tag = "resolutions", params(ResolutionFilter, PageParams, Include::<Resolution>),
    responses((status = 200, description = "A page of resolutions; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Resolution> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_resolutions(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<ResolutionFilter, Include<Resolution>>,
) -> Result<Response> {
    list::answer::<Resolutions>(state, &caller, &headers, paged).await
}

pub struct Resolutions;

impl Collection for Resolutions {
    type Filter = ResolutionFilter;
    type Record = Resolution;
    const NAME: &'static str = "resolutions";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Plain("kind"),
        Column::Actor("body"),
        Column::Actor("subjects"),
        Plain("symbol"),
        Plain("title"),
        Plain("session"),
        Plain("year"),
        Plain("stage"),
        Plain("stage_on"),
        Column::Actor("sponsors"),
        Plain("recurrence"),
        Plain("series"),
        Plain("ordinal"),
        Each("identifiers", "identifier"),
        Plain("confidence"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &ResolutionFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        resolutions::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Resolution>> {
        resolutions::load(conn, ids, sight).await
    }
}

/// One resolution with its evidence.
#[utoipa::path(get, path = "/v1/resolutions/{id}", tag = "resolutions", params(("id" = ResolutionId, Path), Include::<Resolution>),
    responses((status = 200, description = "The resolution", content((Single<Resolution> = "application/json"), (serde_json::Value = "application/ld+json")))))]
pub async fn get_resolution(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    wanted: Wanted,
    Query(include): Query<Include<Resolution>>,
) -> Result<Response> {
    include.check(&wanted)?;
    let mut conn = state.db.acquire().await?;
    let found = resolutions::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::show(&mut conn, &wanted, RecordKind::Resolution, id.0, found, included).await
}

/// The votes on a resolution, committee and plenary, amendments included.
#[utoipa::path(get, path = "/v1/resolutions/{id}/votes", tag = "resolutions",
    params(("id" = ResolutionId, Path), VoteFilter, PageParams, Include::<Vote>),
    responses((status = 200, description = "A page of votes; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Vote> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_resolution_votes(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ResolutionId>,
    mut paged: Paged<VoteFilter, Include<Vote>>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/votes").await;
    }
    drop(conn);
    paged.filter.resolution = Some(id);
    list::answer::<Votes>(state, &caller, &headers, paged).await
}

/// What was said about a resolution.
#[utoipa::path(get, path = "/v1/resolutions/{id}/statements", tag = "resolutions",
    params(("id" = ResolutionId, Path), StatementFilter, PageParams, Include::<Statement>),
    responses((status = 200, description = "A page of statements; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Statement> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_resolution_statements(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<ResolutionId>,
    mut paged: Paged<StatementFilter, Include<Statement>>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !resolutions::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/statements").await;
    }
    drop(conn);
    paged.filter.resolution = Some(id);
    list::answer::<Statements>(state, &caller, &headers, paged).await
}
