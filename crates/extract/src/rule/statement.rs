//! What was said: direct, mixed and indirect speech with its speaker.

use crate::doc::Doc;
use crate::reading::{Statement, Texts};

pub fn find(_doc: &Doc<'_>, _texts: &Texts) -> Vec<Statement> {
    Vec::new()
}
