//! Where a relative clause of a text ends.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// `says the resolution, which calls for a truce, | will change nothing`: the comma before the verb of the text itself.
pub fn relative_ends(doc: &Doc<'_>, start: usize, to: usize) -> usize {
    let which = (start.saturating_sub(4).max(1)..start)
        .find(|k| doc.is(*k, "which") && doc.is_kind(k - 1, Kind::Comma));
    let verb = |k: usize| doc.has(k, Class::AUX.or(Class::MODAL)) && !doc.quoted(k);
    let ends = |k: &usize| doc.is_kind(*k, Kind::Comma) && verb(k + 1);
    which.and_then(|_| (start + 1..to).find(ends)).unwrap_or(to)
}
