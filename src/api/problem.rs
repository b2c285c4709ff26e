//! Renders failures as RFC 9457 problem details, with the request id, and logs those that are ours.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tower_http::request_id::{MakeRequestId, RequestId};

use crate::clock::Clock;
use crate::error::{Code, Error, FieldError, with_causes};

pub const MEDIA_TYPE: &str = "application/problem+json";

/// RFC 9457 problem details.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// Page that explains this kind of problem.
    #[schema(example = "/docs/errors#invalid_field")]
    pub r#type: String,
    /// The same for every problem of this code.
    pub title: String,
    pub status: u16,
    /// Stable; the thing to branch on.
    pub code: String,
    /// What is wrong with this request, in a sentence.
    pub detail: String,
    /// Path of the request.
    pub instance: String,
    /// To be named when asking for help.
    pub request_id: String,
    /// The places in the request that are at fault.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

impl Problem {
    pub fn new(error: &Error, instance: &str, request_id: &str) -> Self {
        Self {
            r#type: format!("/docs/errors#{}", error.code.code()),
            title: error.code.title().into(),
            status: error.code.spec().0,
            code: error.code.code().into(),
            detail: error.detail.clone(),
            instance: instance.into(),
            request_id: request_id.into(),
            errors: error.fields.clone(),
        }
    }
}

/// Ids of requests that bring none of their own.
#[derive(Debug, Clone)]
pub struct NewRequestId(pub Clock);

impl MakeRequestId for NewRequestId {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        HeaderValue::from_str(&self.0.id().to_string()).ok().map(RequestId::new)
    }
}

/// The outermost layer: gives every failed request its body. Also those that never met a handler of ours.
pub async fn render(request: Request, next: Next) -> Response {
    let instance = request.uri().path().to_owned();
    let request_id = request.extensions().get::<RequestId>().and_then(|id| id.header_value().to_str().ok());
    let request_id = request_id.unwrap_or_default().to_owned();
    let response = next.run(request).await;
    let error = match response.extensions().get::<Arc<Error>>() {
        Some(error) => error.clone(),
        None => match foreign(&response) {
            Some(error) => Arc::new(error),
            None => return response,
        },
    };
    log(&error, &request_id);
    let (mut parts, _) = response.into_parts();
    let problem = Problem::new(&error, &instance, &request_id);
    parts.status = error.code.status();
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut set = |name: HeaderName, value: HeaderValue| parts.headers.insert(name, value);
    set(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    set(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = error.retry_after() {
        set(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if error.code == Code::Unauthorized {
        set(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    match serde_json::to_vec(&problem) {
        Ok(body) => Response::from_parts(parts, Body::from(body)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Refusals of the framework and its layers, in our words.
fn foreign(response: &Response) -> Option<Error> {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return None;
    }
    let is_ours = response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v == MEDIA_TYPE);
    if is_ours {
        return None;
    }
    let encodings = response.headers().get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok());
    Some(match (status, encodings) {
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, Some(encodings)) => {
            Error::new(Code::UnsupportedEncoding, format!("Content encodings read here: {encodings}."))
        }
        // The router adds the header behind us.
        (StatusCode::METHOD_NOT_ALLOWED, _) => {
            Error::new(Code::MethodNotAllowed, "The header `Allow` names the methods that are offered here.")
        }
        (StatusCode::REQUEST_TIMEOUT, _) => Error::new(Code::RequestTimeout, Code::RequestTimeout.title()),
        (StatusCode::PAYLOAD_TOO_LARGE, _) => Error::new(Code::TooLarge, Code::TooLarge.title()),
        (StatusCode::FORBIDDEN, _) => Error::new(Code::CrossSite, Code::CrossSite.title()),
        (StatusCode::SERVICE_UNAVAILABLE, _) => Error::unavailable(anyhow::anyhow!("refused by a layer")),
        (status, _) if status.is_client_error() => {
            Error::new(Code::MalformedBody, "The request cannot be read.")
        }
        (status, _) => Error::internal(anyhow::anyhow!("a layer answered {status}")),
    })
}

pub fn log(error: &Error, request_id: &str) {
    if let Some(source) = &error.source {
        tracing::error!(code = error.code.code(), request_id, error = with_causes(source), "request failed");
    }
}
