//! The commands.

mod doctor;
mod eval;
mod extract;
mod keys;
mod serve;
