//! The log, to stderr because stdout is for answers; and what is counted.

use std::io::{IsTerminal, stderr};
use std::sync::LazyLock;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, fmt, registry};

use crate::config::{LogConfig, LogFormat};
use crate::traces::Traces;

const UPKEEP: Duration = Duration::from_secs(10);

/// Starts the log, and traces where they are wanted; those stop when what is given back goes. `default` is the filter where
/// nothing is configured: a service tells more than a command.
pub fn init(config: &LogConfig, default: &str) -> Result<Option<Traces>> {
    let filter = config.log.as_deref().unwrap_or(default);
    let filter =
        EnvFilter::try_new(filter).with_context(|| format!("cannot read the log filter `{filter}`"))?;
    let log = fmt::layer().with_writer(stderr).with_ansi(stderr().is_terminal());
    let log = match config.log_format {
        LogFormat::Text => log.with_target(false).boxed(),
        LogFormat::Json => log.json().flatten_event(true).boxed(),
    };
    let traces = config.otlp_endpoint.as_deref().map(Traces::new).transpose()?;
    let started =
        registry().with(log.with_filter(filter)).with(traces.as_ref().map(Traces::layer)).try_init();
    started.map_err(|error| anyhow::anyhow!("cannot start the log: {error}"))?;
    Ok(traces)
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
    let labels = [
        ("method", known(&method).to_owned()),
        ("route", route.clone().unwrap_or_else(|| "none".to_owned())),
        ("status", status.to_string()),
    ];
    metrics::counter!("plenary_http_requests_total", &labels).increment(1);
    metrics::histogram!("plenary_http_request_seconds", &labels).record(milliseconds / 1000.0);
    let request_id =
        response.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    let route = route.as_deref().unwrap_or("none");
    match route {
        "/healthz" | "/readyz" | "/metrics" => {
            tracing::debug!(%method, route, status, milliseconds, request_id, "request")
        }
        _ => tracing::info!(%method, route, status, milliseconds, request_id, "request"),
    }
    response
}

/// A method as a label: clients may make up as many as they like.
fn known(method: &Method) -> &str {
    match *method {
        Method::GET
        | Method::HEAD
        | Method::POST
        | Method::PUT
        | Method::PATCH
        | Method::DELETE
        | Method::OPTIONS => method.as_str(),
        _ => "other",
    }
}

/// What was counted since the process began. One for the process, as the macros of `metrics` know only one.
pub fn metrics() -> &'static PrometheusHandle {
    static HANDLE: LazyLock<PrometheusHandle> = LazyLock::new(|| {
        const SECONDS: &[f64] =
            &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
        let builder =
            PrometheusBuilder::new().set_buckets(SECONDS).unwrap_or_else(|_| PrometheusBuilder::new());
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        // Set before in this process: then that one counts, and this shows nothing.
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("something else counts already");
        }
        describe();
        handle
    });
    &HANDLE
}

/// Sorts what was timed into its buckets now and then, so that it does not heap up where nobody asks for it.
pub async fn keep_metrics(stop: CancellationToken) {
    while tokio::time::timeout(UPKEEP, stop.cancelled()).await.is_err() {
        metrics().run_upkeep();
    }
}

fn describe() {
    metrics::describe_counter!(
        "plenary_http_requests_total",
        "Requests answered, by method, route and status"
    );
    metrics::describe_histogram!(
        "plenary_http_request_seconds",
        "Time until the head of the answer, in seconds"
    );
    metrics::describe_counter!(
        "plenary_articles_total",
        "Articles taken in, by outcome and how far the reader got"
    );
    metrics::describe_counter!("plenary_webhook_attempts_total", "Messages sent to webhooks, by outcome");
    metrics::describe_histogram!("plenary_webhook_seconds", "Time until a webhook answered, in seconds");
    metrics::describe_gauge!("plenary_webhook_deliveries_waiting", "Messages to webhooks not delivered yet");
    metrics::describe_gauge!("plenary_database_connections", "Connections to the database, by state");
    metrics::describe_gauge!("plenary_newest_article_seconds", "Age of the newest change of an article");
}
