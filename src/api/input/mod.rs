//! The extractors: how a request becomes typed values, and what a bad one is told.
//!
//! They stand in for axum's own, whose refusals are plain text. A handler takes [`Query`], [`Path`], [`Payload`] or
//! a type built on them, and never looks at raw input.

mod body;
mod path;
mod prefer;
mod query;

pub use body::{Payload, media_type, too_large_or_broken};
pub use path::Path;
pub use prefer::{prefers, strictness};
pub use query::{Nothing, Query, parse};
