//! Bodies of JSON that are read into a type.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use super::Payload;
use crate::error::{Error, Result};
use crate::intake::{self, Strictness};

/// A JSON body. Fields that nobody knows are refused: a misspelt correction must not pass for done.
#[derive(Debug, Clone, Copy)]
pub struct JsonBody<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = Error;

    async fn from_request(request: Request<Body>, _: &S) -> Result<Self> {
        let payload = Payload::read(request, &[intake::JSON]).await?;
        intake::fields(intake::document(&payload.text)?, Strictness::Refuse).map(Self)
    }
}
