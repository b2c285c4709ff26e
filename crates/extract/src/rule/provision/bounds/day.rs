//! The day of a vote, behind what was voted for.

use super::decided::{decided, decides};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::rule::texts::act::counted_votes;
use crate::token::Kind;

/// `voted to suspend Mali on Thursday, with 93 votes in favour`, `adopted a resolution condemning the raids late on Monday`: without
/// the day of the vote, where it closes what was voted for and the sentence has told no other.
pub(super) fn undated(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    // "The council condemned Chad on Thursday in a motion passed by 40 votes to 3"
    let motion = || {
        doc.is(end, "in")
            && doc.has(end + 1, Class::INDEF)
            && (end + 2..end + 5).any(|k| doc.has(k, Class::TEXT))
    };
    let closes = matches!(doc.kind(end), None | Some(Kind::Stop | Kind::Dash | Kind::Comma))
        || decided(doc, end)
        || motion();
    let Some(day) = day_before(doc, end).filter(|d| closes && *d > from && !doc.quoted(*d)) else {
        return end;
    };
    let start = doc.sent_of(from).from;
    let voted =
        from > start + 2 && doc.is(from - 2, "to") && doc.any(from - 3, &["voted", "agreed", "decided"]);
    let act = |k: usize| decides(doc, k) || doc.is(k, "approval") && !doc.quoted(k);
    let acted = || (start..from - 1).any(|k| act(k) && (k + 1..from).any(|t| doc.has(t, Class::TEXT)));
    // "condemned the raids on Thursday, by 100 votes to 2": the day of what is counted
    let by = end + usize::from(doc.is_kind(end, Kind::Comma));
    let counted = doc.is(by, "by") && counted_votes(doc, by + 1);
    // "on Monday adopted a resolution condemning the raids on Sunday"
    let only = !(start..from).any(|k| doc.has(k, Class::WEEKDAY.or(Class::MONTH)));
    if only && (voted || counted || motion() || acted()) { day } else { end }
}

/// Where a day begins that ends right before `end`: `late on | Monday night`, `on | June 12`, `yesterday`, `in | May 2014`.
fn day_before(doc: &Doc<'_>, end: usize) -> Option<usize> {
    let last = end.checked_sub(1)?;
    let last = last - usize::from(doc.any(last, &["night", "evening", "morning", "afternoon"]));
    let month = |k: usize| doc.has(k, Class::MONTH) && doc.cap(k);
    // "in | December 2014", "on | 3 December 2014"
    let year = doc.digit(last) && doc.width(last) == 4 && last > 1 && month(last - 1);
    if year {
        let day = doc.digit(last - 2);
        let first = last - 1 - usize::from(day);
        let lead = first.checked_sub(1)?;
        return doc.is(lead, if day { "on" } else { "in" }).then_some(lead);
    }
    let mut first = match () {
        () if doc.has(last, Class::WEEKDAY) || doc.any(last, &["yesterday", "today"]) => last,
        () if last > 0 && (doc.digit(last) && month(last - 1) || month(last) && doc.digit(last - 1)) => {
            last - 1
        }
        () => return None,
    };
    while first > 0 && doc.any(first - 1, &["on", "late", "early", "last", "until"]) {
        first -= 1;
    }
    Some(first)
}
