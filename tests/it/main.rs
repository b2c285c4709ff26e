//! The tests of the whole: the service over HTTP and the program at the terminal, on a real PostgreSQL.
//!
//! No set-up: a cluster of its own is started once for the run, unless `DATABASE_URL` names a server. Each test has a
//! database of its own, so all run at once.

#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a panic is how a test fails, and some print figures"
)]

pub mod api;
mod cli;
mod durability;
mod ending;
mod http;
pub mod import;
mod ingest;
mod local;
mod mirror;
mod scenarios;
mod support;
mod traces;
mod worker;
