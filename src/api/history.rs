//! What happened to a record: who, when, before, after.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::caller::Contributing;
use super::input::{Nothing, Path};
use super::page::{List, Page, PageParams, Paged};
use super::single;
use crate::db::read::{Fate, fate, history};
use crate::domain::{ActorId, ArticleId, RecordKind, ResolutionId, StatementId, VoteId};
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::view::HistoryEntry;

macro_rules! histories {
    ($($name:ident = $kind:ident, $id:ident, $tag:literal)+) => {$(
        /// Changes and decisions, newest first, with who made them.
        #[utoipa::path(get, path = concat!("/v1/", $tag, "/{id}/history"), tag = $tag, params(("id" = $id, Path), PageParams),
            security(("key" = ["contributor"])),
            responses((status = 200, description = "A page of history", body = List<HistoryEntry>)))]
        pub async fn $name(
            State(state): State<AppState>,
            _: Contributing,
            Path(id): Path<$id>,
            Paged { page, .. }: Paged<Nothing>,
        ) -> Result<Response> {
            of(state, RecordKind::$kind, id.0, page).await
        }
    )+};
}

histories! {
    list_actor_history = Actor, ActorId, "actors"
    list_resolution_history = Resolution, ResolutionId, "resolutions"
    list_vote_history = Vote, VoteId, "votes"
    list_statement_history = Statement, StatementId, "statements"
}

/// Also of a withdrawn record; that of a merged one is its survivor's.
async fn of(state: AppState, kind: RecordKind, id: Uuid, page: Page) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if let Fate::Merged { .. } = fate(&mut conn, kind, id).await? {
        return single::became(&mut conn, kind, id, "/history").await;
    }
    let (entries, last) = history::load(&mut conn, kind.code(), id, &page.window).await?;
    if entries.is_empty() && page.window.after.is_none() {
        return single::became(&mut conn, kind, id, "/history").await;
    }
    Ok(page.answer(entries, last)?.into_response())
}

/// Revisions of an article, newest first.
#[utoipa::path(get, path = "/v1/articles/{id}/history", tag = "articles", params(("id" = ArticleId, Path), PageParams),
    security(("key" = ["contributor"])),
    responses((status = 200, description = "A page of history", body = List<HistoryEntry>)))]
pub async fn list_article_history(
    State(state): State<AppState>,
    _: Contributing,
    Path(id): Path<ArticleId>,
    Paged { page, .. }: Paged<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let (entries, last) = history::load(&mut conn, "article", id.0, &page.window).await?;
    if entries.is_empty() && page.window.after.is_none() {
        return Err(Error::not_found("article", id));
    }
    Ok(page.answer(entries, last)?.into_response())
}
