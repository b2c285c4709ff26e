//! What stands between a verb and what is done: for how long, in what manner.

use super::*;

/// `extends for two years the mandate`, `extends by two years the mandate`: how long belongs to the clause.
pub(super) fn lasts(doc: &Doc<'_>, i: usize) -> bool {
    let years = doc.has(i + 1, Class::NUMBER.or(Class::INDEF)) && doc.has(i + 2, Class::YEAR);
    lasting(doc, i).is_some() && (doc.is(i, "for") || years)
}

/// Where the words for how long end that begin here.
pub(in crate::rule::provision) fn lasting(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let further =
        |k: usize| k + usize::from(doc.any(k, &["further", "another", "additional", "final", "last"]));
    let long = |k: usize| doc.has(k, Class::NUMBER.or(Class::INDEF)) || doc.is_kind(k, Kind::Num);
    let first = further(i + 1);
    let unit = further(if long(first) { first + 1 } else { first });
    let unit = if long(unit) { unit + 1 } else { unit };
    let time =
        doc.has(unit, Class::YEAR) || doc.any(unit, &["month", "months", "week", "weeks", "day", "days"]);
    (doc.any(i, &["for", "by"]) && unit > i + 1 && time).then_some(unit + 1)
}

/// `decided by consensus to`, `resolved without a vote that`: over how it was done.
pub(super) fn after_manner(doc: &Doc<'_>, i: usize) -> usize {
    let by = doc.is(i, "by") && doc.any(i + 1, &["consensus", "acclamation", "unanimity"]);
    let end = i + if by { 2 } else { 3 * usize::from(doc.seq(i, &["without", "a", "vote"])) };
    if end > i && doc.any(end, &["to", "that"]) { end } else { i }
}
