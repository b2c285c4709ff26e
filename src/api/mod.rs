//! The HTTP interface. Conventions: docs/api-design.md.

pub mod etag;
pub mod input;
pub mod openapi;
pub mod page;
pub mod problem;
