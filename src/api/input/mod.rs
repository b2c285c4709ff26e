//! The extractors: how a request becomes typed values, and what a bad one is told.
//!
//! They stand in for axum's own, whose refusals are plain text. A handler takes [`Query`], [`Path`], [`Json`] or a
//! type built on them, and never looks at raw input.

mod body;
mod json;
mod path;
mod query;

pub use body::{Payload, media_type};
pub use json::{Json, strictness};
pub use path::Path;
pub use query::{Nothing, Query, parse};
