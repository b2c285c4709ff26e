//! The commands.

mod doctor;
mod eval;
mod extract;
mod ingest;
mod keys;
mod serve;
