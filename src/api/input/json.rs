//! JSON bodies.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use serde::de::DeserializeOwned;

use super::body::Payload;
use crate::error::Error;
use crate::intake::{JSON, Strictness, document, fields};

/// A JSON body read as `T`. Unknown fields are ignored, unless the request says `Prefer: handling=strict`.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request<Body>, _: &S) -> Result<Self, Error> {
        let strictness = strictness(request.headers());
        let payload = Payload::read(request, &[JSON]).await?;
        fields(document(&payload.text)?, strictness).map(Self)
    }
}

/// RFC 7240: `Prefer: handling=strict`.
pub fn strictness(headers: &HeaderMap) -> Strictness {
    let strict = headers
        .get_all("prefer")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split([',', ';']))
        .any(|preference| preference.trim().eq_ignore_ascii_case("handling=strict"));
    if strict { Strictness::Refuse } else { Strictness::Ignore }
}
