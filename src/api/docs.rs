//! The reference: the OpenAPI document, Swagger UI over it (its files are inside the binary), and the error table.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::get;
use utoipa_swagger_ui::{Config, SwaggerUi};

use super::input::{Nothing, Query};
use crate::error::Code;
use crate::state::AppState;

/// The reference page at `/docs`, where who opens the service's bare address is sent. The online validator is off: nothing
/// is loaded from elsewhere.
pub fn reference() -> axum::Router<AppState> {
    let config =
        Config::from("/openapi.json").validator_url("none").try_it_out_enabled(true).deep_linking(true);
    let page: axum::Router<AppState> = SwaggerUi::new("/docs").config(config).into();
    page.route("/", get(|| async { Redirect::temporary("/docs/") }))
}

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "service", responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json", body = serde_json::Value)))]
pub async fn get_openapi(_: Query<Nothing>) -> impl IntoResponse {
    static DOCUMENT: LazyLock<String> = LazyLock::new(|| super::document().to_json().unwrap_or_default());
    ([(header::CONTENT_TYPE, "application/json")], DOCUMENT.as_str())
}

/// Every kind of failure, with its status and code.
#[utoipa::path(get, path = "/docs/errors", tag = "service", responses((status = 200, description = "A page", content_type = "text/html", body = String)))]
pub async fn get_errors(_: Query<Nothing>) -> Html<String> {
    let rows = Code::ALL.iter().map(|code| {
        let (status, name, title) = code.spec();
        let detail = super::openapi::example(*code).detail.replace('<', "&lt;");
        format!("<tr id={name}><td>{status}<td><code>{name}</code><td>{title}<td>{detail}\n")
    });
    Html(format!(include_str!("errors.html"), rows = rows.collect::<String>()))
}
