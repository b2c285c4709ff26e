//! What tests stand on.

mod app;
mod cluster;
mod program;
mod receiver;
mod scratch;
mod statements;

pub use app::{TestApp, client, engine};
pub use cluster::TestDatabase;
pub use program::{Program, User, postmaster, run, users};
pub use receiver::{Message, Receiver};
pub use scratch::Scratch;
pub use statements::Statements;
