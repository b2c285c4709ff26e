//! An article in a request, whatever form it was sent in.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

use super::input::{Payload, Query, prefers, strictness};
use crate::error::{Error, Result};
use crate::intake::{self, Article, Draft, Given, Instant, Strictness};
use crate::state::AppState;

/// What comes beside the body of `POST /v1/articles`. `url`, `title`, `publisher` and `published_at` are for bodies of
/// plain text and HTML; in JSON the body's own fields come first.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct SubmitParams {
    /// Where it was published.
    #[param(required = false)]
    url: Option<String>,
    #[param(required = false)]
    title: Option<String>,
    #[param(required = false)]
    publisher: Option<String>,
    /// RFC 3339 instant or day.
    #[param(required = false, value_type = Option<Instant>)]
    published_at: Option<String>,
    /// Answer as if, store nothing.
    #[param(required = false)]
    dry_run: Option<bool>,
    /// Refuse fields that nobody knows, as `Prefer: handling=strict` does.
    #[param(required = false)]
    strict: Option<bool>,
}

impl SubmitParams {
    pub fn is_dry_run(&self) -> bool {
        self.dry_run.unwrap_or(false)
    }
}

/// What comes beside the body of `POST /v1/extract`.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ExtractParams {
    #[param(required = false)]
    title: Option<String>,
    /// RFC 3339 instant or day; "Wednesday" and "last month" are read from it.
    #[param(required = false, value_type = Option<Instant>)]
    published_at: Option<String>,
    /// Refuse fields that nobody knows, as `Prefer: handling=strict` does.
    #[param(required = false)]
    strict: Option<bool>,
}

/// Parameters that describe an article.
pub trait Describes: DeserializeOwned + IntoParams + Clone + Send {
    fn given(&self) -> Given;
    fn is_strict(&self) -> bool;
}

impl Describes for SubmitParams {
    fn given(&self) -> Given {
        let Self { url, title, publisher, published_at, .. } = self.clone();
        Given { url, title, publisher, published_at }
    }

    fn is_strict(&self) -> bool {
        self.strict.unwrap_or(false)
    }
}

impl Describes for ExtractParams {
    fn given(&self) -> Given {
        let Self { title, published_at, .. } = self.clone();
        Given { title, published_at, ..Given::default() }
    }

    fn is_strict(&self) -> bool {
        self.strict.unwrap_or(false)
    }
}

/// An article that can be stored, and the parameters it came with.
#[derive(Debug)]
pub struct Submission<P> {
    pub article: Article,
    pub params: P,
    pub wants: Wants,
}

/// How much of an answer the client wants (RFC 7240, `Prefer: return=minimal`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    Representation,
    Minimal,
}

impl<P: Describes> FromRequest<AppState> for Submission<P> {
    type Rejection = Error;

    async fn from_request(request: Request<Body>, state: &AppState) -> Result<Self> {
        let (parts, body) = request.into_parts();
        let Query(params) = Query::<P>::of(&parts)?;
        let wants =
            if prefers(&parts.headers, "return=minimal") { Wants::Minimal } else { Wants::Representation };
        let strict = if params.is_strict() { Strictness::Refuse } else { strictness(&parts.headers) };
        let payload = Payload::read(Request::from_parts(parts, body), intake::ACCEPTED).await?;
        let (given, now) = (Draft::from(params.given()), state.clock.now());
        let read = move || intake::read(&payload.media_type, payload.text, given, strict, now);
        // Pages take milliseconds to read: not on a thread that others wait for.
        let article = tokio::task::spawn_blocking(read).await.map_err(Error::internal)??;
        Ok(Self { article, params, wants })
    }
}
