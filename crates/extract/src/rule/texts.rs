//! The texts an article reports on, and what happened to them.
//!
//! `mention` finds where a text is named, `act` what is done to it, `tally` the counts, `position` who voted how,
//! `sponsor` who stands behind it, `recurrence` the how-manieth it is, `subject` whose conduct it addresses; `assemble`
//! makes the records.

mod act;
mod assemble;
mod list;
mod mention;
mod position;
mod recurrence;
mod sponsor;
mod subject;
mod tally;

use crate::doc::Doc;
use crate::reading::Texts;

pub fn find(doc: &Doc<'_>) -> Texts {
    assemble::texts(doc)
}
