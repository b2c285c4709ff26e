//! Claims of articles against official files.

use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::caller::Caller;
use super::page::{List, PageParams, Paged};
use crate::db::read::reconciliations::{self, ReconciliationFilter};
use crate::error::Result;
use crate::state::AppState;
use crate::view::Reconciliation;

/// Tallies that articles report, held against official votes: confirmed, contradicted or unmatched; newest first.
#[utoipa::path(get, path = "/v1/reconciliations", tag = "votes", params(ReconciliationFilter, PageParams),
    responses((status = 200, description = "A page of claims", body = List<Reconciliation>)))]
pub async fn list_reconciliations(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page, .. }: Paged<ReconciliationFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = reconciliations::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = reconciliations::load(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}
