//! For how long something is done, told before what it is done to.

use super::*;

/// `extends for two years the mandate`, `prolonged by a further 12 months`: how long belongs to the clause.
pub(super) fn lasts(doc: &Doc<'_>, i: usize) -> bool {
    lasting(doc, i).is_some()
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
