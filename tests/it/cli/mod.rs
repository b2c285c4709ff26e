//! The commands.

mod doctor;
mod extract;
mod keys;
mod serve;
