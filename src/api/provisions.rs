//! What texts themselves say, one verb at a time.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sqlx::PgConnection;
use uuid::Uuid;

use super::caller::Caller;
use super::csv::Column::{self, Plain};
use super::include::Include;
use super::input::{Path, Query};
use super::list::{self, Collection};
use super::page::{PageParams, Paged, Records};
use super::single;
use crate::db::read::Sight;
use crate::db::read::page::{Found, Window};
use crate::db::read::provisions::{self, ProvisionFilter};
use crate::domain::{ProvisionId, RecordKind};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Provision, Single};

/// List provisions, newest first.
#[utoipa::path(get, path = "/v1/provisions", tag = "resolutions", params(ProvisionFilter, PageParams, Include::<Provision>),
    responses((status = 200, description = "A page of provisions; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Provision> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_provisions(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<ProvisionFilter, Include<Provision>>,
) -> Result<Response> {
    list::answer::<Provisions>(state, &caller, &headers, paged).await
}

pub struct Provisions;

impl Collection for Provisions {
    type Filter = ProvisionFilter;
    type Record = Provision;
    const NAME: &'static str = "provisions";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Plain("resolution"),
        Plain("force"),
        Plain("text"),
        Plain("article"),
        Plain("revision"),
        Plain("start"),
        Plain("end"),
        Plain("confidence"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &ProvisionFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        provisions::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Provision>> {
        provisions::load(conn, ids, sight).await
    }
}

/// One provision with its evidence.
#[utoipa::path(get, path = "/v1/provisions/{id}", tag = "resolutions", params(("id" = ProvisionId, Path), Include::<Provision>),
    responses((status = 200, description = "The provision", body = Single<Provision>)))]
pub async fn get_provision(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ProvisionId>,
    Query(include): Query<Include<Provision>>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = provisions::load(&mut conn, &[id.0], caller.in_full()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    single::plain(&mut conn, RecordKind::Provision, id.0, found, included).await
}
