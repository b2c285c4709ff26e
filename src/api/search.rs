//! Search over all kinds.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::caller::Caller;
use super::page::{PageParams, Paged};
use crate::db::read::page::Key;
use crate::db::read::search::{self, Hit};
use crate::domain::SearchKind;
use crate::error::{Code, Error, FieldError, Result};
use crate::state::AppState;

pub const LONGEST: usize = 500;

/// What to find.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SearchParams {
    /// Words, a `"phrase"`, `-word` to exclude, `or`. A document number finds the text that bears it. Accents and case do not
    /// matter; misspelt names are found, unless the query has a phrase or excludes something.
    #[param(min_length = 1, max_length = 500, pattern = r"\S", example = "north korea abductions")]
    q: String,
    /// Only records of this kind.
    kind: Option<SearchKind>,
}

/// A page of hits, the best first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Found {
    items: Vec<FoundRecord>,
    /// The next page; null on the last one.
    next_cursor: Option<String>,
    /// How many there are of each kind, whatever kind was asked for. 500 stands for 500 or more: of each kind the newest 500
    /// are ranked.
    facets: Vec<FoundKind>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FoundKind {
    kind: SearchKind,
    #[schema(minimum = 1, maximum = 500)]
    count: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FoundRecord {
    kind: SearchKind,
    /// Of the record or article.
    #[schema(example = "statement_0193493f0e7a7c3ab1c2d3e4f5061728")]
    id: String,
    /// One line to show: a name, a title, a speaker.
    title: String,
    /// HTML: escaped text, with what was found in `<mark>`.
    snippet: String,
    /// Higher is better; to be compared within one search only.
    score: f64,
}

/// Find records of all kinds by words.
#[utoipa::path(get, path = "/v1/search", tag = "search", params(SearchParams, PageParams),
    responses((status = 200, description = "A page of hits, the best first", body = Found)))]
pub async fn search_records(
    State(state): State<AppState>,
    caller: Caller,
    Paged { filter, page, .. }: Paged<SearchParams>,
) -> Result<Response> {
    let query = filter.q.trim();
    if query.is_empty() || query.chars().count() > LONGEST {
        let detail = format!("is not between 1 and {LONGEST} characters long");
        return Err(Error::field(Code::InvalidParameter, FieldError::parameter("q", detail)));
    }
    let after = match &page.window.after {
        None => None,
        Some(key) => Some((key.value.parse().map_err(|_| not_ours())?, key.id)),
    };
    let limit = page.window.limit as usize;
    let mut conn = state.db.acquire().await?;
    let asked = i64::from(page.window.limit) + 1;
    let (mut hits, facets) =
        search::search(&mut conn, query, filter.kind, caller.in_list(), after, asked).await?;
    let has_more = hits.len() > limit;
    hits.truncate(limit);
    let last = hits.last().filter(|_| has_more).map(|hit| Key { value: hit.score.to_string(), id: hit.id });
    let facets = facets.into_iter().map(|facet| FoundKind { kind: facet.kind, count: facet.count }).collect();
    let items = hits.into_iter().map(found).collect();
    Ok(page.answer_with(last, |next_cursor| Found { items, next_cursor, facets })?.into_response())
}

fn not_ours() -> Error {
    Error::field(Code::InvalidCursor, FieldError::parameter("cursor", "is not a cursor of a search"))
}

fn found(hit: Hit) -> FoundRecord {
    FoundRecord {
        id: format!("{}_{}", hit.kind, hit.id.simple()),
        kind: hit.kind,
        title: hit.title,
        snippet: hit.snippet,
        score: hit.score as f64 / 1e6,
    }
}
