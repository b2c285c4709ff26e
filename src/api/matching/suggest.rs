//! What may be meant while somebody types, and what a record looks like at a glance.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, header};
use axum::response::{Html, IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::types::{self, Term};
use super::{MOST_PROPERTIES, batch, extend};
use crate::api::caller::Caller;
use crate::api::input::Query;
use crate::db::read::matching;
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;

const MOST: i64 = 20;
const MOST_SKIPPED: u32 = 1000;

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SuggestParams {
    /// What is typed so far.
    #[param(example = "north k")]
    prefix: String,
    /// How many to leave out.
    #[serde(default)]
    #[param(required = false, minimum = 0, maximum = 1000)]
    cursor: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestedRecords {
    result: Vec<SuggestedRecord>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestedRecord {
    #[schema(example = "actor_0193493f0e7a7c3ab1c2d3e4f5061728")]
    id: String,
    name: String,
    description: String,
    /// Its types.
    notable: Vec<Term>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestedTerms {
    result: Vec<Term>,
}

/// Actors and resolutions whose names are like what is typed.
#[utoipa::path(get, path = "/v1/reconcile/suggest/entity", tag = "matching", params(SuggestParams),
    responses((status = 200, description = "The likeliest first", body = SuggestedRecords)))]
pub async fn suggest_entities(
    State(state): State<AppState>,
    caller: Caller,
    Query(params): Query<SuggestParams>,
) -> Result<Json<SuggestedRecords>> {
    let (prefix, skipped) = (params.prefix.trim(), skipped(&params)?);
    if prefix.is_empty() {
        return Ok(Json(SuggestedRecords { result: Vec::new() }));
    }
    let mut conn = state.db.acquire().await?;
    let sight = caller.in_copy();
    let likely =
        matching::likely(&mut conn, prefix, &types::leaves(&[]), sight, MOST + skipped as i64).await?;
    let likely = likely.get(skipped..).unwrap_or_default();
    let wanted: Vec<_> = likely.iter().map(|likely| (likely.id, likely.kind.as_str())).collect();
    let mut seen = batch::load(&mut conn, &wanted, sight).await?;
    let result = likely.iter().filter_map(|likely| {
        let seen = seen.remove(&likely.id)?;
        let id = seen.record["id"].as_str()?.to_owned();
        Some(SuggestedRecord { id, name: seen.name, description: seen.description, notable: seen.types })
    });
    Ok(Json(SuggestedRecords { result: result.collect() }))
}

/// Types whose names begin so.
#[utoipa::path(get, path = "/v1/reconcile/suggest/type", tag = "matching", params(SuggestParams),
    responses((status = 200, description = "Types", body = SuggestedTerms)))]
pub async fn suggest_types(_: Caller, Query(params): Query<SuggestParams>) -> Result<Json<SuggestedTerms>> {
    beginning(types::types().into_iter(), &params)
}

/// Properties whose names begin so.
#[utoipa::path(get, path = "/v1/reconcile/suggest/property", tag = "matching", params(SuggestParams),
    responses((status = 200, description = "Properties", body = SuggestedTerms)))]
pub async fn suggest_properties(
    _: Caller,
    Query(params): Query<SuggestParams>,
) -> Result<Json<SuggestedTerms>> {
    beginning(types::properties(None).map(types::Property::term), &params)
}

fn skipped(params: &SuggestParams) -> Result<usize> {
    match params.cursor.unwrap_or_default() {
        cursor if cursor <= MOST_SKIPPED => Ok(cursor as usize),
        _ => {
            let detail = format!("is not between 0 and {MOST_SKIPPED}");
            Err(Error::field(Code::InvalidParameter, FieldError::parameter("cursor", detail)))
        }
    }
}

fn beginning(terms: impl Iterator<Item = Term>, params: &SuggestParams) -> Result<Json<SuggestedTerms>> {
    let typed = params.prefix.trim().to_lowercase();
    let begins = |term: &Term| term.id.starts_with(&typed) || term.name.to_lowercase().starts_with(&typed);
    let result = terms.filter(begins).skip(skipped(params)?);
    Ok(Json(SuggestedTerms { result: result.collect() }))
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ProposeParams {
    /// A type; without it the properties of all types.
    #[param(required = false, example = "state")]
    r#type: Option<String>,
    #[param(required = false, minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ProposedProperties {
    r#type: Option<String>,
    properties: Vec<Term>,
}

/// The properties that rows of a type can be extended with.
#[utoipa::path(get, path = "/v1/reconcile/properties", tag = "matching", params(ProposeParams),
    responses((status = 200, description = "Properties", body = ProposedProperties)))]
pub async fn propose_properties(
    _: Caller,
    Query(params): Query<ProposeParams>,
) -> Result<Json<ProposedProperties>> {
    let limit = params.limit.map_or(MOST_PROPERTIES, |limit| limit as usize);
    if !(1..=MOST_PROPERTIES).contains(&limit) {
        let detail = format!("is not between 1 and {MOST_PROPERTIES}");
        return Err(Error::field(Code::InvalidParameter, FieldError::parameter("limit", detail)));
    }
    let properties = types::properties(params.r#type.as_deref()).map(types::Property::term);
    let properties = properties.take(limit).collect();
    Ok(Json(ProposedProperties { r#type: params.r#type, properties }))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PreviewParams {
    /// Of an actor or a resolution.
    #[param(example = "actor_0193493f0e7a7c3ab1c2d3e4f5061728")]
    id: String,
}

/// A record at a glance, for a frame of 400 by 160 pixels. May be shown in pages of others.
#[utoipa::path(get, path = "/v1/reconcile/preview", tag = "matching", params(PreviewParams),
    responses((status = 200, description = "A page", content_type = "text/html", body = String)))]
pub async fn preview_match(
    State(state): State<AppState>,
    caller: Caller,
    Query(params): Query<PreviewParams>,
) -> Result<Response> {
    let nothing = || Error::new(Code::NotFound, "There is no actor and no resolution with this id.");
    let (id, kind) = extend::matchable(&params.id).ok_or_else(nothing)?;
    let mut conn = state.db.acquire().await?;
    let seen =
        batch::load(&mut conn, &[(id, kind)], caller.in_copy()).await?.remove(&id).ok_or_else(nothing)?;
    let path = if kind == types::ACTOR { "actors" } else { "resolutions" };
    let page = format!(
        "<!doctype html><meta charset=utf-8><title>{name}</title><body style=\"font: 14px sans-serif\">\
         <h1 style=\"font-size: 18px\"><a href=\"/v1/{path}/{id}\">{name}</a></h1><p>{description}</p>",
        id = params.id,
        name = escaped(&seen.name),
        description = escaped(&seen.description),
    );
    // Goes before X-Frame-Options, which knows only one other site.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";
    let anywhere = (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    Ok(([(header::CONTENT_SECURITY_POLICY, policy), anywhere], Html(page)).into_response())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
