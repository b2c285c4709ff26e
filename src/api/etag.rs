//! ETags: every answer to a GET that is no stream carries a hash of its bytes, and who has them already gets 304.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use http_body::Body as _;
use sha2::{Digest, Sha256};

use crate::error::Error;

pub async fn tag(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let cached = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    let is_tagged = response.headers().contains_key(header::ETAG);
    // Streams have no size: they are not held back to be hashed.
    let is_whole = response.body().size_hint().exact().is_some();
    if !reads || response.status() != StatusCode::OK || is_tagged || !is_whole {
        return response;
    }
    tagged(response, cached).await.unwrap_or_else(IntoResponse::into_response)
}

async fn tagged(response: Response, cached: Option<HeaderValue>) -> Result<Response, Error> {
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(Error::internal)?;
    let tag = of(&bytes);
    let is_known =
        cached.as_ref().and_then(|value| value.to_str().ok()).is_some_and(|value| matches(value, &tag));
    mark(&mut parts.headers, &tag).map_err(Error::internal)?;
    if is_known {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        parts.headers.remove(header::CONTENT_LENGTH);
        return Ok(Response::from_parts(parts, Body::empty()));
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

/// The tag of an answer with this body.
pub fn of(bytes: &[u8]) -> String {
    format!("\"{}\"", BASE64.encode(&Sha256::digest(bytes)[..12]))
}

fn mark(headers: &mut HeaderMap, tag: &str) -> Result<(), header::InvalidHeaderValue> {
    headers.insert(header::ETAG, HeaderValue::from_str(tag)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.append(header::VARY, HeaderValue::from_static("authorization, accept"));
    Ok(())
}

/// RFC 9110 §13.1.2: `*` or a list of tags, compared without their weakness.
fn matches(header: &str, tag: &str) -> bool {
    header.split(',').map(str::trim).any(|other| other == "*" || other.trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn tags_are_compared_weakly() {
        for (header, good) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
        ] {
            assert_eq!(matches(header, "\"a\""), good, "{header}");
        }
    }
}
