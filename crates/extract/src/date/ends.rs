//! The end of a span as a day to come.

use super::{When, month_of, now};
use crate::doc::Doc;
use crate::record::Date;
use crate::token::Kind;

/// `before the end of the year`, `by year's end`, `before the year is out`, `before Christmas`: still to come.
pub(super) fn ends(doc: &Doc<'_>, i: usize) -> Option<When> {
    let published = now(doc)?;
    let this = Date { year: published.year(), month: None, day: None };
    let unit = |k: usize| match doc.low(k) {
        "year" => Some(this),
        "month" => Some(month_of(published)),
        _ => None,
    };
    let due = |k: usize| k > 0 && doc.any(k - 1, &["by", "before"]);
    let (from, date, to) = match doc.low(i) {
        // "by the end of the year", "by the end of this month"
        "end" if doc.is(i + 1, "of") && due(i.saturating_sub(1)) && doc.any(i + 2, &["the", "this"]) => {
            (i, unit(i + 3)?, i + 4)
        }
        "end" if i > 2 && doc.is_kind(i - 1, Kind::Poss) && due(i - 2) => (i - 2, unit(i - 2)?, i + 1),
        "out" if i > 3 && doc.is(i - 1, "is") && doc.is(i - 3, "the") && due(i - 3) => {
            (i - 2, unit(i - 2)?, i + 1)
        }
        "year-end" if due(i) => (i, this, i + 1),
        // "before Christmas", "before the Christmas recess"
        "christmas" if due(i) || due(i.saturating_sub(1)) && doc.is(i - 1, "the") => {
            (i, Date { month: Some(12), ..this }, i + 1)
        }
        _ => return None,
    };
    Some(When { from, to, past: date, future: date, ahead: true, firm: true })
}
