//! The HTTP interface. Conventions: docs/api-design.md.
//!
//! One file a resource: its parameters, its answers, its handlers. To add an endpoint: a handler with `utoipa::path`
//! and a line in [`routes`]; documentation and failures follow from the two.

mod accept;
mod actors;
mod analysis;
mod articles;
mod audit;
mod batch;
pub mod caller;
mod changes;
mod csv;
mod docs;
mod edit;
mod etag;
mod events;
pub mod export;
mod feed;
mod health;
mod history;
mod idempotency;
mod imports;
mod include;
pub mod input;
mod linked;
mod list;
mod matching;
mod openapi;
pub mod page;
mod problem;
mod provisions;
mod rate;
mod reconciliations;
mod resolutions;
mod review;
mod search;
mod series;
mod single;
mod statements;
mod submission;
mod timeline;
mod upload;
mod votes;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};
use tower_http::csrf::CsrfLayer;
use tower_http::decompression::RequestDecompressionLayer;
use tower_http::request_id::{PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::error::{Code, Error};
use crate::state::AppState;
use crate::{telemetry, traces};

/// Every route, on one screen; those that editors write by are the same for each kind of record.
fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::with_openapi(openapi::base())
        .routes(routes!(articles::list_articles, articles::create_article))
        .routes(routes!(articles::get_article, articles::retract_article))
        .routes(routes!(history::list_article_history))
        .routes(routes!(batch::create_articles))
        .routes(routes!(articles::extract_article))
        .routes(routes!(resolutions::list_resolutions, edit::routes::resolutions::create))
        .routes(routes!(resolutions::get_resolution, edit::routes::resolutions::correct))
        .routes(routes!(edit::routes::resolutions::confirm))
        .routes(routes!(edit::routes::resolutions::reject))
        .routes(routes!(edit::routes::resolutions::merge))
        .routes(routes!(edit::routes::resolutions::split))
        .routes(routes!(edit::routes::resolutions::withdraw))
        .routes(routes!(history::list_resolution_history))
        .routes(routes!(resolutions::list_resolution_votes))
        .routes(routes!(resolutions::list_resolution_statements))
        .routes(routes!(timeline::list_resolution_timeline))
        .routes(routes!(timeline::list_resolution_sponsors))
        .routes(routes!(timeline::list_resolution_sources))
        .routes(routes!(series::list_series))
        .routes(routes!(series::get_series))
        .routes(routes!(votes::list_votes, edit::routes::votes::create))
        .routes(routes!(votes::get_vote, edit::routes::votes::correct))
        .routes(routes!(edit::routes::votes::confirm))
        .routes(routes!(edit::routes::votes::reject))
        .routes(routes!(edit::routes::votes::merge))
        .routes(routes!(edit::routes::votes::split))
        .routes(routes!(edit::routes::votes::withdraw))
        .routes(routes!(history::list_vote_history))
        .routes(routes!(votes::list_vote_positions))
        .routes(routes!(votes::attach_vote))
        .routes(routes!(actors::list_actors, edit::routes::actors::create))
        .routes(routes!(actors::get_actor, edit::routes::actors::correct))
        .routes(routes!(edit::routes::actors::confirm))
        .routes(routes!(edit::routes::actors::reject))
        .routes(routes!(edit::routes::actors::merge))
        .routes(routes!(edit::routes::actors::split))
        .routes(routes!(edit::routes::actors::withdraw))
        .routes(routes!(history::list_actor_history))
        .routes(routes!(statements::list_statements, edit::routes::statements::create))
        .routes(routes!(statements::get_statement, edit::routes::statements::correct))
        .routes(routes!(edit::routes::statements::confirm))
        .routes(routes!(edit::routes::statements::reject))
        .routes(routes!(edit::routes::statements::merge))
        .routes(routes!(edit::routes::statements::split))
        .routes(routes!(edit::routes::statements::withdraw))
        .routes(routes!(history::list_statement_history))
        .routes(routes!(review::list_proposals))
        .routes(routes!(review::get_proposal))
        .routes(routes!(review::judge_proposal))
        .routes(routes!(review::list_conflicts))
        .routes(routes!(review::get_judgement))
        .routes(routes!(review::undo_judgement))
        .routes(routes!(reconciliations::list_reconciliations))
        .routes(routes!(analysis::list_actor_positions))
        .routes(routes!(analysis::get_actor_agreement))
        .routes(routes!(analysis::list_actor_changes))
        .routes(routes!(analysis::list_resolution_swings))
        .routes(routes!(provisions::list_provisions))
        .routes(routes!(provisions::get_provision))
        .routes(routes!(search::search_records))
        .routes(routes!(matching::get_matching, matching::match_names))
        .routes(routes!(matching::suggest::suggest_entities))
        .routes(routes!(matching::suggest::suggest_types))
        .routes(routes!(matching::suggest::suggest_properties))
        .routes(routes!(matching::suggest::propose_properties))
        .routes(routes!(matching::suggest::preview_match))
        .routes(routes!(imports::list_imports))
        .routes(routes!(imports::get_import))
        .routes(routes!(imports::list_import_remarks))
        .routes(routes!(changes::list_changes))
        .routes(routes!(events::stream_events))
        .routes(routes!(webhooks::list_webhooks, webhooks::create_webhook))
        .routes(routes!(webhooks::get_webhook, webhooks::update_webhook, webhooks::delete_webhook))
        .routes(routes!(webhooks::rotate_webhook_secret))
        .routes(routes!(webhooks::ping_webhook))
        .routes(routes!(webhooks::replay_webhook))
        .routes(routes!(webhooks::list_webhook_deliveries))
        .routes(routes!(audit::list_audit_entries))
        .routes(routes!(export::export_records))
        .routes(routes!(health::get_health))
        .routes(routes!(health::get_readiness))
        .routes(routes!(health::get_metrics))
        .routes(routes!(docs::get_openapi))
        .routes(routes!(docs::get_errors))
}

/// Routes whose requests take as long as their files do.
fn uploads() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(imports::create_import))
}

/// The OpenAPI document, as it is served.
pub fn document() -> OpenApi {
    openapi::with_failures(routes().merge(uploads()).split_for_parts().1)
}

/// Everything the service answers to.
pub fn app(state: AppState) -> Router {
    telemetry::metrics();
    let http = &state.config.http;
    let id = HeaderName::from_static("x-request-id");
    let timeout =
        TimeoutLayer::with_status_code(axum::http::StatusCode::REQUEST_TIMEOUT, http.request_timeout);
    let limit = DefaultBodyLimit::max(http.max_body_bytes);
    let rates = Arc::new(rate::Rates::new(http.rate_limit, http.rate_limit_anonymous));
    // The last layer added is the first to see a request.
    let (router, _) = routes().split_for_parts();
    let router = router
        .merge(docs::reference())
        .fallback(nowhere)
        .layer(from_fn(etag::tag))
        .layer(from_fn(single::keep_query))
        .layer(from_fn_with_state(state.clone(), idempotency::layer))
        .layer(limit)
        .layer(RequestDecompressionLayer::new())
        .layer(timeout)
        .merge(uploads().split_for_parts().0.layer(DefaultBodyLimit::disable()))
        .layer(from_fn_with_state(state.clone(), audit::layer))
        .layer(from_fn_with_state((state.clone(), rates), rate::limit))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(|_| {
            Error::internal(anyhow::anyhow!("a handler panicked")).into_response()
        }))
        .layer(from_fn(problem::render));
    reading_pages(router, &http.cors_origins)
        .layer(said(header::CACHE_CONTROL, "no-store"))
        .layer(said(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(said(header::X_FRAME_OPTIONS, "DENY"))
        .layer(said(header::REFERRER_POLICY, "no-referrer"))
        .layer(said(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
        .layer(PropagateRequestIdLayer::new(id.clone()))
        .layer(from_fn(telemetry::log_request))
        .layer(from_fn(traces::span))
        .layer(SetRequestIdLayer::new(id, problem::NewRequestId(state.clock.clone())))
        .with_state(state)
}

/// Pages of these origins may read; none may write, whatever is configured.
fn reading_pages(router: Router<AppState>, origins: &[HeaderValue]) -> Router<AppState> {
    if origins.is_empty() {
        return router;
    }
    let cors = CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().cloned()))
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([header::AUTHORIZATION, header::ACCEPT, header::IF_NONE_MATCH])
        .expose_headers(
            ["etag", "link", "retry-after", "x-request-id", "ratelimit", "ratelimit-policy"]
                .map(HeaderName::from_static),
        )
        .max_age(Duration::from_secs(3600));
    router.layer(cors)
}

/// A header for all answers that have not got it.
fn said(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

async fn nowhere() -> Error {
    Error::new(Code::NotFound, "There is no such path. All of them are listed at /docs.")
}
