//! Path parameters. A path that cannot be read names nothing: 404, as for an id of another kind of record.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use std::str::FromStr;

use crate::error::{Code, Error};

/// The one parameter of a path, read as `T`.
#[derive(Debug, Clone, Copy)]
pub struct Path<T>(pub T);

impl<S, T> FromRequestParts<S> for Path<T>
where
    S: Send + Sync,
    T: FromStr<Err: std::fmt::Display> + Send,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let params = RawPathParams::from_request_parts(parts, state).await;
        let params = params.map_err(|_| Error::new(Code::NotFound, "The path is not UTF-8."))?;
        let raw = params.iter().next().map(|(_, value)| value).unwrap_or_default();
        raw.parse().map(Self).map_err(|error| Error::new(Code::NotFound, format!("`{raw}` {error}.")))
    }
}
