//! The texts an article reports on, and what happened to them.
//!
//! `mention` finds where a text is named, `act` what is done to it, `tally` the counts, `position` who voted how,
//! `sponsor` who stands behind it, `recurrence` the how-manieth it is, `subject` whose conduct it addresses; `assemble`
//! makes the records, `spoken` says which text a bare noun goes back to.

pub(crate) mod act;
pub(crate) mod assemble;
mod council;
mod list;
pub(crate) mod matter;
pub(crate) mod mention;
pub(crate) mod position;
pub(crate) mod recurrence;
pub mod spoken;
pub(crate) mod sponsor;
pub(super) mod subject;
pub(crate) mod tally;

use crate::doc::Doc;
use crate::reading::Texts;

pub fn find(doc: &Doc<'_>) -> Texts {
    let mut texts = assemble::texts(doc);
    spoken::settle(doc, &mut texts);
    texts
}
