//! Analyses of official roll calls: where an actor stood, with whom it agreed, when it changed its mind.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sqlx::PgConnection;

use super::input::{Nothing, Path, Query};
use super::page::{List, PageParams, Paged};
use super::single;
use crate::db::read::analysis::{self, BallotFilter};
use crate::domain::{ActorId, RecordKind, ResolutionId};
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;
use crate::view::{Agreement, OfficialPosition, PositionChanges};

/// Fewer shared votes say nothing.
const MINIMUM: i64 = 20;

const LOPSIDED: &str = "Most recorded votes are won by large majorities, which raises everybody's agreement with everybody: compare figures, \
    do not read them alone.";
const SAMPLE: &str = "Only texts that were put to a recorded vote and are in the imported files count; texts adopted without a vote do not.";

/// An actor's positions in official roll calls, the newest first.
#[utoipa::path(get, path = "/v1/actors/{id}/positions", tag = "actors",
    params(("id" = ActorId, Path), BallotFilter, PageParams),
    responses((status = 200, description = "A page of positions", body = List<OfficialPosition>)))]
pub async fn list_actor_positions(
    State(state): State<AppState>,
    Path(id): Path<ActorId>,
    Paged { filter, page, .. }: Paged<BallotFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !analysis::is_actor(&mut conn, id).await? {
        return no_actor(&mut conn, id, "/positions").await;
    }
    let (positions, last) = analysis::positions(&mut conn, id, &filter, &page.window).await?;
    Ok(page.answer(positions, last)?.into_response())
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct AgreementParams {
    /// With this actor only.
    #[param(required = false)]
    with: Option<ActorId>,
    /// Least number of shared votes; 20 unless said otherwise, 1 where `with` is given.
    #[param(required = false, minimum = 1)]
    minimum: Option<i64>,
    /// On texts about this situation.
    #[param(required = false)]
    subject: Option<ActorId>,
    /// By this body.
    #[param(required = false)]
    body: Option<ActorId>,
    /// Held on this day, month or year, or later.
    #[param(required = false)]
    date_from: Option<plenary_extract::Date>,
    /// Held on this day, month or year, or earlier.
    #[param(required = false)]
    date_to: Option<plenary_extract::Date>,
}

/// How alike an actor and another, or all others, voted.
#[utoipa::path(get, path = "/v1/actors/{id}/agreement", tag = "actors", params(("id" = ActorId, Path), AgreementParams),
    responses((status = 200, description = "The closest first", body = Agreement)))]
pub async fn get_actor_agreement(
    State(state): State<AppState>,
    Path(id): Path<ActorId>,
    Query(params): Query<AgreementParams>,
) -> Result<Response> {
    let AgreementParams { with, minimum, subject, body, date_from, date_to } = params;
    let minimum = minimum.unwrap_or(if with.is_some() { 1 } else { MINIMUM });
    if minimum < 1 {
        return Err(Error::field(Code::InvalidParameter, FieldError::parameter("minimum", "is at least 1")));
    }
    let mut conn = state.db.acquire().await?;
    if !analysis::is_actor(&mut conn, id).await? {
        return no_actor(&mut conn, id, "/agreement").await;
    }
    let filter = BallotFilter { subject, body, date_from, date_to };
    let items = analysis::agreement(&mut conn, id, with, minimum, &filter).await?;
    let method = "(same + half / 2) / shared. Shared: final official roll calls in which both voted yes, no or abstained. \
        Half: one abstained and the other did not. Absent, not voting and present do not count.";
    let caveats = vec![LOPSIDED.to_owned(), SAMPLE.to_owned()];
    Ok(Json(Agreement { method: method.to_owned(), minimum, caveats, items }).into_response())
}

/// When an actor took another position on a situation than the time before.
#[utoipa::path(get, path = "/v1/actors/{id}/changes", tag = "actors", params(("id" = ActorId, Path)),
    responses((status = 200, description = "The newest first", body = PositionChanges)))]
pub async fn list_actor_changes(
    State(state): State<AppState>,
    Path(id): Path<ActorId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !analysis::is_actor(&mut conn, id).await? {
        return no_actor(&mut conn, id, "/changes").await;
    }
    let items = analysis::changes(&mut conn, Some(id), None).await?;
    Ok(changes(items).into_response())
}

/// Who took another position on this text than on the one before it in its series.
#[utoipa::path(get, path = "/v1/resolutions/{id}/swings", tag = "resolutions", params(("id" = ResolutionId, Path)),
    responses((status = 200, description = "By name", body = PositionChanges)))]
pub async fn list_resolution_swings(
    State(state): State<AppState>,
    Path(id): Path<ResolutionId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if !analysis::is_text(&mut conn, id).await? {
        return single::became(&mut conn, RecordKind::Resolution, id.0, "/swings").await;
    }
    let items = analysis::changes(&mut conn, None, Some(id)).await?;
    Ok(changes(items).into_response())
}

fn changes(items: Vec<crate::view::PositionChange>) -> Json<PositionChanges> {
    let method = "Each text of a series against the one before it that was put to an official recorded vote in the same assembly; \
        a change is another option, absence included.";
    let caveats = vec![
        "Years in which the text was adopted without a vote are passed over.".to_owned(),
        "Absent and not voting are often one code in the files: coming and going is no change of mind."
            .to_owned(),
    ];
    Json(PositionChanges { method: method.to_owned(), caveats, items })
}

async fn no_actor(conn: &mut PgConnection, id: ActorId, tail: &str) -> Result<Response> {
    single::became(conn, RecordKind::Actor, id.0, tail).await
}
