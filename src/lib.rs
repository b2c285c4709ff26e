//! Plenary: human-rights resolutions for newsrooms. Articles in, records out.
//!
//! The map of the house is ARCHITECTURE.md; the engine that reads is the crate `plenary_extract`.

pub mod api;
pub mod clock;
pub mod domain;
pub mod error;
pub mod intake;
