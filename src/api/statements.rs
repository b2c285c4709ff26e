//! What was said.

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
use crate::db::read::page::{Found, Window};
use crate::db::read::statements::{self, StatementFilter};
use crate::domain::{RecordKind, StatementId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Single, Statement};

/// List statements, newest first.
#[utoipa::path(get, path = "/v1/statements", tag = "statements", params(StatementFilter, PageParams, Include::<Statement>),
    responses((status = 200, description = "A page of statements; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Statement> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_statements(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<StatementFilter, Include<Statement>>,
) -> Result<Response> {
    list::answer::<Statements>(state, &caller, &headers, paged).await
}

pub struct Statements;

impl Collection for Statements {
    type Filter = StatementFilter;
    type Record = Statement;
    const NAME: &'static str = "statements";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Column::Actor("speaker"),
        Column::Actor("on_behalf_of"),
        Plain("kind"),
        Plain("stance"),
        Plain("resolution"),
        Plain("context"),
        Plain("date"),
        Each("segments", "exact"),
        Plain("confidence"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &StatementFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        statements::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Statement>> {
        statements::load(conn, ids, sight).await
    }
}

/// One statement with its evidence.
#[utoipa::path(get, path = "/v1/statements/{id}", tag = "statements", params(("id" = StatementId, Path), Include::<Statement>),
    responses((status = 200, description = "The statement", content((Single<Statement> = "application/json"), (serde_json::Value = "application/ld+json")))))]
pub async fn get_statement(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<StatementId>,
    wanted: Wanted,
    Query(include): Query<Include<Statement>>,
) -> Result<Response> {
    include.check(&wanted)?;
    let mut conn = state.db.acquire().await?;
    let found = statements::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::show(&mut conn, &wanted, RecordKind::Statement, id.0, found, included).await
}
