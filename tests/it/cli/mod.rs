//! The commands.

mod doctor;
mod extract;
mod serve;
