//! What was imported from official files, and what was wrong with them.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::caller::{Contributing, Editing};
use super::input::{Nothing, Path, Query};
use super::page::{List, PageParams, Paged};
use super::upload::{ImportForm, Upload};
use crate::db::read::imports::{self, ImportFilter};
use crate::domain::id::ImportId;
use crate::error::{Error, Result};
use crate::import::{self, Queued, Run};
use crate::state::AppState;
use crate::view::{Import, ImportRemark};
use crate::worker;

/// Runs over official files, newest first.
#[utoipa::path(get, path = "/v1/imports", tag = "imports", params(ImportFilter, PageParams), security(("key" = ["contributor"])),
    responses((status = 200, description = "A page of runs", body = List<Import>)))]
pub async fn list_imports(
    State(state): State<AppState>,
    Contributing(caller): Contributing,
    Paged { filter, page, .. }: Paged<ImportFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = imports::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = imports::load(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}

/// Send official files; they are read in the background.
///
/// The form's parts may come in any order. The answer tells where to look for how far it is. The same files again change
/// nothing.
#[utoipa::path(post, path = "/v1/imports", tag = "imports", security(("key" = ["editor"])),
    request_body(content = ImportForm, content_type = "multipart/form-data"),
    responses((status = 202, description = "Taken", body = Import, headers(("Location" = String, description = "The run")))))]
pub async fn create_import(State(state): State<AppState>, _: Editing, request: Request) -> Result<Response> {
    let Upload { folder, format, files, options } = Upload::receive(&state, request).await?;
    let clock = &state.clock;
    let run = Run { id: clock.id(), format, files, options, dry_run: false };
    let mut tx = state.db.begin().await?;
    let source = import::source(&mut tx, clock, format).await?;
    let job = worker::import::enqueue(&mut tx, clock, run.id).await?;
    let queued = Queued { spool: &folder.path().to_string_lossy(), job };
    import::begin(&mut tx, clock, &run, &source, Some(queued)).await?;
    let taken = imports::load(&mut tx, &[run.id]).await?.pop();
    let taken = taken.ok_or_else(|| Error::internal(anyhow::anyhow!("an import that was not stored")))?;
    // Kept before it is known to be awaited: a folder that nobody awaits is swept away, a file that is gone is lost.
    let _ = folder.keep();
    tx.commit().await?;
    let location = format!("/v1/imports/{}", taken.id);
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, location)], Json(taken)).into_response())
}

/// One run: how far it came.
#[utoipa::path(get, path = "/v1/imports/{id}", tag = "imports", params(("id" = ImportId, Path)), security(("key" = ["contributor"])),
    responses((status = 200, description = "The run", body = Import)))]
pub async fn get_import(
    State(state): State<AppState>,
    _: Contributing,
    Path(id): Path<ImportId>,
    _: Query<Nothing>,
) -> Result<Json<Import>> {
    let mut conn = state.db.acquire().await?;
    let found = imports::load(&mut conn, &[id.0]).await?.pop();
    found.map(Json).ok_or_else(|| Error::not_found("import", id))
}

/// What was wrong with the files of a run: rows refused, and rows taken in spite of a fault.
#[utoipa::path(get, path = "/v1/imports/{id}/remarks", tag = "imports", params(("id" = ImportId, Path), PageParams),
    security(("key" = ["contributor"])),
    responses((status = 200, description = "A page of remarks, in the order of the files", body = List<ImportRemark>)))]
pub async fn list_import_remarks(
    State(state): State<AppState>,
    _: Contributing,
    Path(id): Path<ImportId>,
    Paged { page, .. }: Paged<Nothing>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    if imports::load(&mut conn, &[id.0]).await?.is_empty() {
        return Err(Error::not_found("import", id));
    }
    let (remarks, last) = imports::remarks(&mut conn, id, &page.window).await?;
    Ok(page.answer(remarks, last)?.into_response())
}
