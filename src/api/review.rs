//! The review queue: records that may be one, fields on which sources differ, and what was decided.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::caller::{Caller, Contributing, Editing};
use super::edit::{self, judged};
use super::input::{JsonBody, Nothing, Path, Query};
use super::page::{List, PageParams, Paged};
use crate::db::read::judgements;
use crate::db::read::queue::{self, ConflictFilter, ProposalFilter};
use crate::domain::id::{JudgementId, ProposalId};
use crate::domain::{RecordId, RecordKind};
use crate::error::{Code, Error, FieldError, Result};
use crate::review::judge::{self, By};
use crate::state::AppState;
use crate::view::{Judgement, OpenConflict, Proposal};

/// Records that may be one, the most uncertain first.
#[utoipa::path(get, path = "/v1/proposals", tag = "review", params(ProposalFilter, PageParams), security(("key" = ["contributor"])),
    responses((status = 200, description = "A page of proposals", body = List<Proposal>)))]
pub async fn list_proposals(
    State(state): State<AppState>,
    Contributing(caller): Contributing,
    Paged { filter, page, .. }: Paged<ProposalFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = queue::proposals(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = queue::load_proposals(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}

/// One proposal.
#[utoipa::path(get, path = "/v1/proposals/{id}", tag = "review", params(("id" = ProposalId, Path)), security(("key" = ["contributor"])),
    responses((status = 200, description = "The proposal", body = Proposal)))]
pub async fn get_proposal(
    State(state): State<AppState>,
    _: Contributing,
    Path(id): Path<ProposalId>,
    _: Query<Nothing>,
) -> Result<Json<Proposal>> {
    let mut conn = state.db.acquire().await?;
    let found = queue::load_proposals(&mut conn, &[id.0]).await?.pop();
    found.map(Json).ok_or_else(|| Error::not_found("proposal", id))
}

/// The answer to a proposal.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[schema(as = ProposalAnswer)]
pub struct Answer {
    verdict: Sameness,
    /// Of `same`: the id that stays; the older one by default.
    #[serde(default)]
    survivor: Option<String>,
    /// Why, for those who read the history.
    #[serde(default)]
    note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sameness {
    Same,
    Different,
}

/// Judge a proposal: the two are one, or they are not. Either is remembered.
#[utoipa::path(post, path = "/v1/proposals/{id}/judgement", tag = "review", params(("id" = ProposalId, Path)),
    security(("key" = ["editor"])), request_body = Answer,
    responses((status = 201, description = "The judgement", body = Judgement)))]
pub async fn judge_proposal(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Path(id): Path<ProposalId>,
    _: Query<Nothing>,
    JsonBody(answer): JsonBody<Answer>,
) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    let pair = queue::pair(&mut tx, id.0).await?;
    let (kind, left, right) = pair.ok_or_else(|| Error::not_found("proposal", id))?;
    let unknown = || Error::internal(anyhow::anyhow!("{id} is of an unknown kind"));
    let kind = RecordKind::from_code(&kind).ok_or_else(unknown)?;
    let by = edit::by(&caller, answer.note.as_ref())?;
    let judgement = match answer.verdict {
        Sameness::Different => judge::different(&mut tx, &state.clock, by, kind, left, right).await?,
        Sameness::Same => {
            let survivor = match answer.survivor.as_deref().map(str::parse::<RecordId>) {
                None => left,
                Some(Ok(named)) if named.kind == kind && (named.id == left || named.id == right) => named.id,
                Some(_) => {
                    let field = FieldError::pointer("/survivor", "is neither of the two records");
                    return Err(Error::field(Code::Invalid, field));
                }
            };
            let other = if survivor == left { right } else { left };
            judge::same(&mut tx, &state.clock, by, kind, survivor, other).await?
        }
    };
    let answer = judged(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Fields on which sources differ, the most doubtful first.
#[utoipa::path(get, path = "/v1/conflicts", tag = "review", params(ConflictFilter, PageParams),
    responses((status = 200, description = "A page of conflicts", body = List<OpenConflict>)))]
pub async fn list_conflicts(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page, .. }: Paged<ConflictFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = queue::conflicts(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = queue::load_conflicts(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}

/// One judgement.
#[utoipa::path(get, path = "/v1/judgements/{id}", tag = "review", params(("id" = JudgementId, Path)), security(("key" = ["contributor"])),
    responses((status = 200, description = "The judgement", body = Judgement)))]
pub async fn get_judgement(
    State(state): State<AppState>,
    _: Contributing,
    Path(id): Path<JudgementId>,
    _: Query<Nothing>,
) -> Result<Json<Judgement>> {
    let mut conn = state.db.acquire().await?;
    let found = judgements::load(&mut conn, id).await?;
    found.map(Json).ok_or_else(|| Error::not_found("judgement", id))
}

/// Undo a judgement of any kind: what it decided is open again.
#[utoipa::path(post, path = "/v1/judgements/{id}/undo", tag = "review", params(("id" = JudgementId, Path)),
    security(("key" = ["editor"])),
    responses((status = 200, description = "The judgement, undone", body = Judgement)))]
pub async fn undo_judgement(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Path(id): Path<JudgementId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    if judgements::load(&mut tx, id).await?.is_none() {
        return Err(Error::not_found("judgement", id));
    }
    let by = By { editor: &caller.name, note: None };
    judge::undo(&mut tx, &state.engine, &state.clock, by, id).await?;
    let undone = judgements::load(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Json(undone).into_response())
}
