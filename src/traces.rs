//! Traces for an OpenTelemetry collector: a span a request, in the trace of whoever asked, where an endpoint is set.
//! Labelled as the log's lines are: the route and not the path, which may name persons. Headers, time-out, sampling and the
//! service's name are settings of the standard (`OTEL_*`).

use anyhow::{Context, Result};
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use opentelemetry::global;
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::HeaderExtractor;
use opentelemetry_otlp::{SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::{Instrument, Subscriber, field};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::registry::LookupSpan;

/// Target of our spans, which are of the level `trace`: the log does not show them.
const TARGET: &str = "plenary_traces";

/// What was not sent yet is sent when this goes.
#[derive(Debug)]
pub struct Traces(SdkTracerProvider);

impl Traces {
    pub fn new(endpoint: &str) -> Result<Self> {
        let endpoint = format!("{}/v1/traces", endpoint.trim_end_matches('/'));
        let exporter = SpanExporter::builder().with_http().with_endpoint(endpoint).build();
        let exporter = exporter.context("cannot send traces")?;
        let name = std::env::var("OTEL_SERVICE_NAME").unwrap_or_else(|_| "plenary".to_owned());
        let resource = Resource::builder().with_service_name(name).build();
        global::set_text_map_propagator(TraceContextPropagator::new());
        Ok(Self(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build()))
    }

    pub fn layer<S: Subscriber + for<'a> LookupSpan<'a>>(&self) -> impl Layer<S> + use<S> {
        let only = Targets::new().with_target(TARGET, LevelFilter::TRACE);
        tracing_opentelemetry::layer().with_tracer(self.0.tracer("plenary")).with_filter(only)
    }
}

impl Drop for Traces {
    fn drop(&mut self) {
        if let Err(error) = self.0.shutdown() {
            tracing::warn!(%error, "the last traces were not sent");
        }
    }
}

/// The span of a request: nothing where no traces are sent.
pub async fn span(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    let span = tracing::trace_span!(
        target: TARGET,
        "request",
        otel.name = format!("{} {route}", request.method()),
        otel.kind = "server",
        otel.status_code = field::Empty,
        http.request.method = %request.method(),
        http.route = route,
        http.response.status_code = field::Empty,
    );
    if !span.is_disabled() {
        let caller =
            global::get_text_map_propagator(|known| known.extract(&HeaderExtractor(request.headers())));
        if let Err(error) = span.set_parent(caller) {
            tracing::debug!(%error, "the span stays without a parent");
        }
    }
    let response = next.run(request).instrument(span.clone()).await;
    span.record("http.response.status_code", i64::from(response.status().as_u16()));
    if response.status().is_server_error() {
        span.record("otel.status_code", "error");
    }
    response
}
