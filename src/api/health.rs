//! Whether the process lives, whether it can do its work, and how it does.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::caller::Reading;
use super::input::{Nothing, Query};
use crate::db::read::{articles, webhooks};
use crate::error::{Code, Error, Result};
use crate::state::AppState;
use crate::telemetry;

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

/// The database answers and has the schema of this version, and the service is not about to stop: requests can be sent here.
#[utoipa::path(get, path = "/readyz", tag = "service", responses((status = 200, description = "Ready", body = Health)))]
pub async fn get_readiness(State(state): State<AppState>, _: Query<Nothing>) -> Result<Json<Health>> {
    if state.stop.is_cancelled() {
        return Err(Error::new(
            Code::Unavailable,
            "The service stops: running requests are finished, no new ones taken.",
        ));
    }
    let applied = crate::db::applied_migrations(&mut *state.db.acquire().await?).await?;
    let expected = crate::db::MIGRATOR.iter().filter(|m| m.migration_type.is_up_migration()).count();
    if applied != expected {
        let detail = format!("The database has {applied} of {expected} migrations. Run `plenary migrate`.");
        return Err(Error::new(Code::Unavailable, detail));
    }
    Ok(Json(OK))
}

/// What the service did, for Prometheus: requests by route and status, articles, webhooks, database connections, freshness.
#[utoipa::path(get, path = "/metrics", tag = "service", security(("key" = ["reader"])),
    responses((status = 200, description = "Prometheus text format", body = String, content_type = "text/plain")))]
pub async fn get_metrics(
    State(state): State<AppState>,
    _: Reading,
    _: Query<Nothing>,
) -> Result<impl IntoResponse> {
    let mut conn = state.db.acquire().await?;
    let newest = articles::newest_change(&mut conn).await?;
    metrics::gauge!("plenary_webhook_deliveries_waiting").set(webhooks::waiting(&mut conn).await? as f64);
    drop(conn);
    if let Some(newest) = newest {
        let age = (state.clock.now() - newest).as_seconds_f64();
        metrics::gauge!("plenary_newest_article_seconds").set(age.max(0.0));
    }
    let (idle, all) = (state.db.num_idle() as f64, f64::from(state.db.size()));
    metrics::gauge!("plenary_database_connections", "state" => "idle").set(idle);
    metrics::gauge!("plenary_database_connections", "state" => "used").set((all - idle).max(0.0));
    let text = telemetry::metrics().render();
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text))
}
