//! Single records: a strong ETag from their content, and 304 for those who have it already.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// Answers with one record. The ETag is a hash of the bytes sent, so it moves exactly when the content does.
pub fn single<T: Serialize>(headers: &HeaderMap, record: &T) -> Result<Response> {
    let body = serde_json::to_vec(record).map_err(Error::internal)?;
    let tag = format!("\"{}\"", BASE64.encode(&Sha256::digest(&body)[..12]));
    let cached = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = cached.is_some_and(|value| matches(value, &tag));
    let mut response = match is_known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Body::from(body).into_response(),
    };
    let mut set = |name, value| response.headers_mut().insert(name, value);
    set(header::ETAG, HeaderValue::from_str(&tag).map_err(Error::internal)?);
    set(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if !is_known {
        set(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    Ok(response)
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
