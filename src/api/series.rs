//! The same body on the same situation, year after year.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sqlx::PgConnection;
use uuid::Uuid;

use super::caller::Caller;
use super::csv::Column::{self, Each, Plain};
use super::include::Include;
use super::input::{Path, Query};
use super::list::{self, Collection};
use super::page::{PageParams, Paged, Records};
use super::single;
use crate::db::read::Sight;
use crate::db::read::page::{Found, Window};
use crate::db::read::series::{self, SeriesFilter};
use crate::domain::{RecordKind, SeriesId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Series, Single};

/// List series, newest first.
#[utoipa::path(get, path = "/v1/series", tag = "series", params(SeriesFilter, PageParams, Include::<Series>),
    responses((status = 200, description = "A page of series; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Series> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_series(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<SeriesFilter, Include<Series>>,
) -> Result<Response> {
    list::answer::<AllSeries>(state, &caller, &headers, paged).await
}

pub struct AllSeries;

impl Collection for AllSeries {
    type Filter = SeriesFilter;
    type Record = Series;
    const NAME: &'static str = "series";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Column::Actor("body"),
        Column::Actor("subject"),
        Plain("title"),
        Plain("first_year"),
        Plain("last_year"),
        Each("texts", "resolution"),
        Each("findings", "detail"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &SeriesFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        series::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], _: Sight) -> sqlx::Result<Vec<Series>> {
        series::load(conn, ids).await
    }
}

/// One series: its texts with their ordinals and what articles claim, gaps, changes of mode, contradicted claims.
#[utoipa::path(get, path = "/v1/series/{id}", tag = "series", params(("id" = SeriesId, Path), Include::<Series>),
    responses((status = 200, description = "The series", body = Single<Series>)))]
pub async fn get_series(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<SeriesId>,
    Query(include): Query<Include<Series>>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = series::load(&mut conn, &[id.0]).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::plain(&mut conn, RecordKind::Series, id.0, found, included).await
}
