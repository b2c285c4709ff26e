//! Names beside places: `its ambassador in Geneva Ali Bahar`.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Names;

/// `its ambassador in Geneva Ali Bahar`, `its envoy to the UN in New York Kim Song`: a name right behind where its bearer is
/// posted; the place goes.
pub(super) fn behind_place(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> usize {
    let posted = from > 0 && doc.any(from - 1, &["in", "at"]) && names.place_at(from);
    let to = (from..end).find(|i| !names.place_at(*i)).filter(|to| posted && to + 2 <= end);
    to.filter(|to| doc.has(*to, Class::GIVEN)).unwrap_or(from)
}

/// Places inside a run end it.
pub(super) fn before_place(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> usize {
    match (from..end).find(|t| names.place_at(*t)) {
        Some(p) if p > from && !doc.has(from, Class::GIVEN) => p,
        _ => end,
    }
}
