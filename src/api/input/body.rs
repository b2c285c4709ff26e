//! The raw body: its type, its size and its encoding.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use http_body_util::LengthLimitError;

use crate::error::{Code, Error, FieldError};

/// A body that was read whole, within the limit, and is UTF-8.
#[derive(Debug)]
pub struct Payload {
    /// The essence of the content type, lower case: `application/json`.
    pub media_type: String,
    pub text: String,
}

impl Payload {
    /// Reads the body if its type is one of `accepted`. The size limit is the router's `DefaultBodyLimit`, which counts
    /// what comes out of decompression, so that a small file cannot unfold into a large one.
    pub async fn read(request: Request<Body>, accepted: &[&str]) -> Result<Self, Error> {
        let media_type = media_type(request.headers(), accepted)?;
        let bytes = Bytes::from_request(request, &()).await.map_err(too_large_or_broken)?;
        let text = String::from_utf8(bytes.into()).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            let detail = format!("Byte {offset} of the body does not continue valid UTF-8.");
            let field = FieldError { offset: Some(offset), detail, ..FieldError::default() };
            Error::field(Code::InvalidUtf8, field)
        })?;
        Ok(Self { media_type, text })
    }
}

/// Why a body could not be read.
pub fn too_large_or_broken(rejection: BytesRejection) -> Error {
    match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Error::new(Code::TooLarge, "The body is larger than this service accepts.")
        }
        _ => broken(),
    }
}

/// A body up to a limit of its own.
pub async fn read_to(body: Body, limit: usize) -> Result<Bytes, Error> {
    to_bytes(body, limit).await.map_err(|error| {
        let is_too_large = |error: &(dyn std::error::Error + 'static)| error.is::<LengthLimitError>();
        let mut causes = std::iter::successors(std::error::Error::source(&error), |error| error.source());
        match causes.any(is_too_large) {
            true => Error::new(Code::TooLarge, "The body is larger than this service accepts."),
            false => broken(),
        }
    })
}

fn broken() -> Error {
    Error::new(Code::MalformedBody, "The body ended early or does not match its content encoding.")
}

/// The content type of a request, if it is one of `accepted`. Parameters are ignored, but for a charset that is not
/// UTF-8.
pub fn media_type(headers: &HeaderMap, accepted: &[&str]) -> Result<String, Error> {
    let refuse = |given: &str| {
        let detail = format!("{given} Types read here: {}.", accepted.join(", "));
        Error::field(Code::UnsupportedMediaType, FieldError::header("content-type", detail))
    };
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return Err(refuse("The request names no content type."));
    };
    let value = value.to_str().unwrap_or_default().to_ascii_lowercase();
    let mut parts = value.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let charset = parts.find_map(|part| part.strip_prefix("charset=")).map(|c| c.trim_matches('"'));
    let is_utf8 = charset.is_none_or(|c| matches!(c, "utf-8" | "utf8" | "us-ascii"));
    if accepted.contains(&essence) && is_utf8 {
        Ok(essence.to_owned())
    } else {
        Err(refuse(&format!("`{value}` is not read here.")))
    }
}
