//! How bodies decided.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::caller::{Caller, Editing};
use super::csv::Column::{self, Plain};
use super::edit::{self, fields::VoteEdit};
use super::include::Include;
use super::input::{IfMatch, JsonBody, Nothing, Path, Query};
use super::linked::Wanted;
use super::list::{self, Collection};
use super::page::{List, PageParams, Paged, Records};
use super::single;
use crate::db::read::Sight;
use crate::db::read::page::{Found, Window};
use crate::db::read::votes::{self, PositionFilter, VoteFilter};
use crate::domain::{RecordKind, ResolutionId, VoteId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Position, Single, Vote};

/// List votes, newest first.
#[utoipa::path(get, path = "/v1/votes", tag = "votes", params(VoteFilter, PageParams, Include::<Vote>),
    responses((status = 200, description = "A page of votes; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Vote> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_votes(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<VoteFilter, Include<Vote>>,
) -> Result<Response> {
    list::answer::<Votes>(state, &caller, &headers, paged).await
}

pub struct Votes;

impl Collection for Votes {
    type Filter = VoteFilter;
    type Record = Vote;
    const NAME: &'static str = "votes";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Plain("resolution"),
        Column::Actor("body"),
        Plain("scope"),
        Plain("mode"),
        Plain("outcome"),
        Plain("date"),
        Plain("yes"),
        Plain("no"),
        Plain("abstain"),
        Plain("present"),
        Plain("absent"),
        Plain("not_voting"),
        Plain("requirement"),
        Plain("tally_check"),
        Plain("official_status"),
        Plain("confidence"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &VoteFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        votes::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Vote>> {
        votes::load(conn, ids, sight).await
    }
}

/// One vote with its evidence.
#[utoipa::path(get, path = "/v1/votes/{id}", tag = "votes", params(("id" = VoteId, Path), Include::<Vote>),
    responses((status = 200, description = "The vote", content((Single<Vote> = "application/json"), (serde_json::Value = "application/ld+json")))))]
pub async fn get_vote(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<VoteId>,
    wanted: Wanted,
    Query(include): Query<Include<Vote>>,
) -> Result<Response> {
    include.check(&wanted)?;
    let mut conn = state.db.acquire().await?;
    let found = votes::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::show(&mut conn, &wanted, RecordKind::Vote, id.0, found, included).await
}

/// The positions of a vote: who did what when the text was decided.
#[utoipa::path(get, path = "/v1/votes/{id}/positions", tag = "votes",
    params(("id" = VoteId, Path), PositionFilter, PageParams),
    responses((status = 200, description = "A page of positions", body = List<Position>)))]
pub async fn list_vote_positions(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<VoteId>,
    Paged { filter, page, .. }: Paged<PositionFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !votes::is_shown(&mut conn, id, caller.in_list()).await? {
        return single::became(&mut conn, RecordKind::Vote, id.0, "/positions").await;
    }
    let (positions, last) =
        votes::positions(&mut conn, id, filter.option, caller.in_list(), &page.window).await?;
    Ok(page.answer(positions, last)?.into_response())
}

/// The text a vote was on.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct VoteAttachment {
    resolution: ResolutionId,
}

/// Attach a vote to another resolution.
#[utoipa::path(post, path = "/v1/votes/{id}/attach", tag = "votes",
    params(("id" = VoteId, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])),
    request_body = VoteAttachment,
    responses((status = 200, description = "The vote as it is now", body = Vote, headers(("ETag" = String)))))]
pub async fn attach_vote(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Path(id): Path<VoteId>,
    _: Query<Nothing>,
    if_match: IfMatch,
    JsonBody(VoteAttachment { resolution }): JsonBody<VoteAttachment>,
) -> Result<Response> {
    let edit = VoteEdit { resolution: Some(Some(resolution)), ..VoteEdit::default() };
    edit::correct::<Votes>(state, caller, id.0, if_match, edit).await
}
