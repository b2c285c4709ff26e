//! What commands say: answers to stdout, the rest to stderr.

use std::fmt::Display;
use std::io::{ErrorKind, Write};

use anyhow::Result;

use crate::error::with_causes;

/// One answer, with a line end.
pub fn line(answer: impl Display) -> Result<()> {
    Ok(writeln!(std::io::stdout().lock(), "{answer}")?)
}

/// An error with its causes, for a person.
pub fn error(error: &anyhow::Error) {
    // Nowhere left to report a stderr that is gone.
    let _ = writeln!(std::io::stderr().lock(), "plenary: {}", with_causes(error));
}

/// The reader of our output went away, as `head` does: no fault of ours.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == ErrorKind::BrokenPipe)
}
