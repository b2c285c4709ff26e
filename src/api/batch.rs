//! Many articles in one request: NDJSON in, NDJSON out, a line each.
//!
//! Every line is its own transaction: one bad line spoils no other, and what was answered is stored. The body is read
//! whole before the first answer, so that clients which send all before they read cannot block.

use std::convert::Infallible;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;
use tower_http::request_id::RequestId;
use utoipa::ToSchema;

use super::articles::{Answer, store};
use super::caller::{Caller, Contributing};
use super::input::{Query, media_type, read_to, strictness};
use super::problem::Problem;
use crate::error::{Code, Error, Result};
use crate::intake::{self, Draft, Strictness};
use crate::state::AppState;

const NDJSON: &str = "application/x-ndjson";
/// A batch may be as large as this many articles of the largest size.
const LARGEST: usize = 16;

/// How a batch is taken.
#[derive(Debug, Clone, Default, serde::Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct BatchParams {
    /// Answer as if, store nothing.
    #[param(required = false)]
    dry_run: Option<bool>,
    /// Refuse fields that nobody knows.
    #[param(required = false)]
    strict: Option<bool>,
}

/// What became of a line.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineAnswer {
    /// Line of the request, counted from 1.
    line: usize,
    /// As a request with this line alone would have got.
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem>,
}

/// Send many articles: a JSON object a line, answered a line each.
#[utoipa::path(post, path = "/v1/articles/batch", tag = "articles", params(BatchParams),
    security(("key" = ["contributor"])),
    request_body(content = Draft, content_type = "application/x-ndjson"),
    responses((status = 200, description = "A line for every line, in order", body = LineAnswer, content_type = "application/x-ndjson")))]
pub async fn create_articles(
    State(state): State<AppState>,
    Contributing(caller): Contributing,
    Query(params): Query<BatchParams>,
    request: Request,
) -> Result<Response> {
    media_type(request.headers(), &[NDJSON, "application/ndjson", "application/jsonl"])?;
    let strict = match params.strict.unwrap_or(false) {
        true => Strictness::Refuse,
        false => strictness(request.headers()),
    };
    let id = request.extensions().get::<RequestId>().and_then(|id| id.header_value().to_str().ok());
    let request_id = id.unwrap_or_default().to_owned();
    let limit = state.config.http.max_body_bytes.saturating_mul(LARGEST);
    let body = read_to(request.into_body(), limit).await?;
    let batch = Batch { state, caller, strict, dry_run: params.dry_run.unwrap_or(false), request_id };
    let lines: Vec<(usize, Vec<u8>)> = body
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .enumerate()
        .filter(|(_, line)| !line.is_empty())
        .map(|(index, line)| (index + 1, line.to_vec()))
        .collect();
    let answers = stream::unfold((batch, lines.into_iter()), |(batch, mut lines)| async move {
        let (number, line) = lines.next()?;
        let answer = batch.line(number, line).await;
        Some((Ok::<_, Infallible>(answer), (batch, lines)))
    });
    Ok(([(header::CONTENT_TYPE, NDJSON)], Body::from_stream(answers)).into_response())
}

struct Batch {
    state: AppState,
    caller: Caller,
    strict: Strictness,
    dry_run: bool,
    request_id: String,
}

impl Batch {
    async fn line(&self, number: usize, line: Vec<u8>) -> Vec<u8> {
        let answer = match self.take(line).await {
            Ok((status, answer)) => LineAnswer { line: number, status, answer: Some(answer), problem: None },
            Err(error) => {
                super::problem::log(&error, &self.request_id);
                let problem = Problem::new(&error, "/v1/articles/batch", &self.request_id);
                LineAnswer { line: number, status: problem.status, answer: None, problem: Some(problem) }
            }
        };
        let mut out = serde_json::to_vec(&answer).unwrap_or_default();
        out.push(b'\n');
        out
    }

    async fn take(&self, line: Vec<u8>) -> Result<(u16, Answer)> {
        if line.len() > self.state.config.http.max_body_bytes {
            return Err(Error::new(Code::TooLarge, "The line is larger than this service accepts."));
        }
        let text =
            String::from_utf8(line).map_err(|_| Error::new(Code::InvalidUtf8, "The line is not UTF-8."))?;
        let (strict, now) = (self.strict, self.state.clock.now());
        let read = move || intake::read(intake::JSON, text, Draft::default(), strict, now);
        let article = tokio::task::spawn_blocking(read).await.map_err(Error::internal)??;
        let (status, answer) = store(&self.state, &self.caller, &article, self.dry_run).await?;
        Ok((status.as_u16(), answer))
    }
}
