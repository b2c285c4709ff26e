//! What was said.

use axum::extract::State;
use axum::response::Response;

use super::caller::Caller;
use super::input::{Nothing, Path, Query};
use super::page::{List, Listing, PageParams, Paged};
use super::single;
use crate::db::read::statements::{self, StatementFilter};
use crate::domain::{RecordKind, StatementId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::Statement;

/// List statements, newest first.
#[utoipa::path(get, path = "/v1/statements", tag = "statements", params(StatementFilter, PageParams),
    responses((status = 200, description = "A page of statements", body = List<Statement>)))]
pub async fn list_statements(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page }: Paged<StatementFilter>,
) -> Result<Listing<Statement>> {
    let mut conn = state.db.acquire().await?;
    let found = statements::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = statements::load(&mut conn, &found.ids, caller.in_list()).await?;
    Ok(page.answer(items, found.last))
}

/// One statement with its evidence.
#[utoipa::path(get, path = "/v1/statements/{id}", tag = "statements", params(("id" = StatementId, Path)),
    responses((status = 200, description = "The statement", body = Statement)))]
pub async fn get_statement(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<StatementId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = statements::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    single::answer(&mut conn, RecordKind::Statement, id.0, "", found).await
}
