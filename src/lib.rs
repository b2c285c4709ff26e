//! Plenary: human-rights resolutions for newsrooms. Articles in, records out.
//!
//! The map of the house is ARCHITECTURE.md; the engine that reads is the crate `plenary_extract`.

pub mod api;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod domain;
pub mod error;
pub mod gate;
pub mod import;
pub mod ingest;
pub mod intake;
pub mod lifecycle;
pub mod listen;
pub mod review;
pub mod state;
pub mod telemetry;
pub mod traces;
pub mod view;
pub mod webhooks;
pub mod worker;
