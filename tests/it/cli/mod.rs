//! The commands.

mod doctor;
mod eval;
mod extract;
mod import;
mod ingest;
mod keys;
mod serve;
