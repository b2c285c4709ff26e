//! The extractors: how a request becomes typed values, and what a bad one is told.
//!
//! They stand in for axum's own, whose refusals are plain text. A handler takes [`Query`], [`Path`], [`Payload`] or
//! a type built on them, and never looks at raw input.

mod body;
mod if_match;
mod json;
mod path;
mod prefer;
mod query;

pub use body::{Payload, media_type, read_to, too_large_or_broken};
pub use if_match::IfMatch;
pub use json::JsonBody;
pub use path::Path;
pub use prefer::{prefers, strictness};
pub use query::{Nothing, Query, parse};
