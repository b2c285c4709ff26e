//! The log: to stderr, because stdout is for answers.

use std::io::{IsTerminal, stderr};

use anyhow::{Context, Result};
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing_subscriber::EnvFilter;

use crate::config::{LogConfig, LogFormat};

/// Starts logging. `default` is used where nothing is configured: a service tells more than a command.
pub fn init(config: &LogConfig, default: &str) -> Result<()> {
    let filter = config.log.as_deref().unwrap_or(default);
    let filter =
        EnvFilter::try_new(filter).with_context(|| format!("cannot read the log filter `{filter}`"))?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    let started = match config.log_format {
        LogFormat::Text => log.with_target(false).try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
    started.map_err(|error| anyhow::anyhow!("cannot start the log: {error}"))
}

/// A line a request: which route, how it ended, how long it took. The route and not the path, which may name persons;
/// signs of life are asked for too often to be worth a line.
pub async fn log_request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let started = Instant::now();
    let response = next.run(request).await;
    let milliseconds = started.elapsed().as_micros() as f64 / 1000.0;
    let status = response.status().as_u16();
    let request_id =
        response.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    let route = route.as_deref().unwrap_or("none");
    match route {
        "/healthz" | "/readyz" => {
            tracing::debug!(%method, route, status, milliseconds, request_id, "request")
        }
        _ => tracing::info!(%method, route, status, milliseconds, request_id, "request"),
    }
    response
}
