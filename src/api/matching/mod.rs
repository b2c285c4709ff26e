//! OpenRefine's reconciliation protocol 0.2: which of our actors and resolutions the names in somebody's table mean, and what
//! else we know of them.
//!
//! Not to be confused with the reconciliations of articles with official files (`super::reconciliations`).

mod batch;
mod extend;
pub mod suggest;
mod types;

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use self::batch::Candidates;
use self::extend::Extended;
use self::types::Term;
use super::caller::Caller;
use super::input::{Nothing, Payload, Query};
use super::list::base;
use super::search::LONGEST;
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;

/// Queries of a batch, at most.
const MOST_QUERIES: usize = 50;
/// Properties of a query, or of a table; and those that are proposed.
const MOST_PROPERTIES: usize = 100;
const FORM: &str = "application/x-www-form-urlencoded";

/// What the service offers.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MatchManifest {
    versions: [&'static str; 1],
    name: &'static str,
    identifier_space: String,
    schema_space: String,
    documentation: String,
    service_version: &'static str,
    default_types: Vec<Term>,
    view: Address,
    preview: Preview,
    suggest: Suggest,
    extend: Extend,
}

#[derive(Debug, Serialize, ToSchema)]
struct Address {
    url: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct Preview {
    url: String,
    width: u32,
    height: u32,
}

#[derive(Debug, Serialize, ToSchema)]
struct Suggest {
    entity: Place,
    property: Place,
    r#type: Place,
}

#[derive(Debug, Serialize, ToSchema)]
struct Extend {
    propose_properties: Place,
}

#[derive(Debug, Serialize, ToSchema)]
struct Place {
    service_url: String,
    service_path: &'static str,
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct MatchParams {
    /// A batch of queries as JSON, as in a POST.
    #[param(required = false, example = r#"{"q0":{"query":"North Korea","type":"state"}}"#)]
    queries: Option<String>,
}

/// A form with one of the two.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct MatchForm {
    /// A batch of queries as JSON: `{"q0": {"query": "North Korea", "type": "state", "limit": 3, "properties": [{"pid": "iso3", "v":
    /// "PRK"}]}}`. At most 50.
    #[schema(example = r#"{"q0":{"query":"North Korea","type":"state"}}"#)]
    queries: Option<String>,
    /// Ids and properties as JSON: `{"ids": ["actor_…"], "properties": [{"id": "iso3"}]}`. At most 1000 ids.
    extend: Option<String>,
}

/// Candidates by the names of the queries, or an extended table, as asked.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Matched {
    Batch(BTreeMap<String, Candidates>),
    Extended(Extended),
}

/// The manifest of the reconciliation service (OpenRefine, protocol 0.2); with `queries` the candidates for them.
#[utoipa::path(get, path = "/v1/reconcile", tag = "matching", params(MatchParams),
    responses((status = 200, description = "The manifest; with `queries` candidates", body = MatchManifest)))]
pub async fn get_matching(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Query(params): Query<MatchParams>,
) -> Result<Response> {
    match params.queries {
        Some(queries) => Ok(Json(candidates(&state, &caller, &queries).await?).into_response()),
        None => Ok(Json(manifest(&base(&state, &headers))).into_response()),
    }
}

/// Match a batch of names, or extend matched rows with what is known of them.
#[utoipa::path(post, path = "/v1/reconcile", tag = "matching",
    request_body(content((MatchForm = "application/x-www-form-urlencoded"))),
    responses((status = 200, description = "Candidates by the names of the queries, or the extended rows", body = Matched)))]
pub async fn match_names(
    State(state): State<AppState>,
    caller: Caller,
    _: Query<Nothing>,
    request: Request<Body>,
) -> Result<Json<Matched>> {
    let payload = Payload::read(request, &[FORM]).await?;
    let form: MatchForm = serde_html_form::from_str(&payload.text)
        .map_err(|error| invalid("", format!("The form cannot be read: {error}.")))?;
    match (form.queries, form.extend) {
        (Some(queries), None) => Ok(Json(candidates(&state, &caller, &queries).await?)),
        (None, Some(extend)) => {
            let asked = read("extend", &extend)?;
            let mut conn = state.db.acquire().await?;
            Ok(Json(Matched::Extended(extend::answer(&mut conn, asked, caller.in_copy()).await?)))
        }
        _ => Err(invalid("", "The form has `queries` or `extend`, one of the two.")),
    }
}

async fn candidates(state: &AppState, caller: &Caller, queries: &str) -> Result<Matched> {
    let asked: BTreeMap<String, batch::Asked> = read("queries", queries)?;
    if asked.len() > MOST_QUERIES {
        return Err(invalid("/queries", format!("holds more than {MOST_QUERIES} queries")));
    }
    if let Some((key, _)) = asked.iter().find(|(_, asked)| asked.is_too_long()) {
        let detail = format!(
            "`{key}` is longer than {LONGEST} characters or holds more than {MOST_PROPERTIES} properties or values"
        );
        return Err(invalid("/queries", detail));
    }
    let mut conn = state.db.acquire().await?;
    Ok(Matched::Batch(batch::answer(&mut conn, asked, caller.in_copy()).await?))
}

/// JSON in a field of the form.
fn read<T: DeserializeOwned>(field: &str, json: &str) -> Result<T> {
    if json.contains("\\u0000") {
        return Err(invalid(&format!("/{field}"), "holds a NUL character"));
    }
    serde_json::from_str(json).map_err(|error| invalid(&format!("/{field}"), error.to_string()))
}

fn invalid(pointer: &str, detail: impl Into<String>) -> Error {
    Error::field(Code::Invalid, FieldError::pointer(pointer, detail))
}

fn manifest(base: &str) -> MatchManifest {
    let own = format!("{base}/v1/reconcile");
    let place = |service_path| Place { service_url: own.clone(), service_path };
    MatchManifest {
        versions: ["0.2"],
        name: "Plenary",
        identifier_space: format!("{base}/v1/"),
        schema_space: format!("{base}/docs#"),
        documentation: format!("{base}/docs"),
        service_version: env!("CARGO_PKG_VERSION"),
        default_types: types::types(),
        view: Address { url: format!("{own}/preview?id={{{{id}}}}") },
        preview: Preview { url: format!("{own}/preview?id={{{{id}}}}"), width: 400, height: 160 },
        suggest: Suggest {
            entity: place("/suggest/entity"),
            property: place("/suggest/property"),
            r#type: place("/suggest/type"),
        },
        extend: Extend { propose_properties: place("/properties") },
    }
}
