//! Whether the process lives, and whether it can do its work.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::input::{Nothing, Query};
use crate::error::{Code, Error, Result};
use crate::state::AppState;

#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`
    #[schema(example = "ok")]
    status: &'static str,
    /// Version of the service.
    version: &'static str,
}

const OK: Health = Health { status: "ok", version: env!("CARGO_PKG_VERSION") };

/// The process answers.
#[utoipa::path(get, path = "/healthz", tag = "service", responses((status = 200, description = "Alive", body = Health)))]
pub async fn get_health(_: Query<Nothing>) -> Json<Health> {
    Json(OK)
}

/// The database answers and has the schema of this version: requests can be sent here.
#[utoipa::path(get, path = "/readyz", tag = "service", responses((status = 200, description = "Ready", body = Health)))]
pub async fn get_readiness(State(state): State<AppState>, _: Query<Nothing>) -> Result<Json<Health>> {
    let applied = crate::db::applied_migrations(&mut *state.db.acquire().await?).await?;
    let expected = crate::db::MIGRATOR.iter().filter(|m| m.migration_type.is_up_migration()).count();
    if applied != expected {
        let detail = format!("The database has {applied} of {expected} migrations. Run `plenary migrate`.");
        return Err(Error::new(Code::Unavailable, detail));
    }
    Ok(Json(OK))
}
