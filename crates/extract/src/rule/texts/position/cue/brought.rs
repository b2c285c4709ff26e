//! Parties that bring so many votes to one side of a text.

use super::{Cue, Side, cue, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::number;
use crate::record::VoteOption;
use crate::token::Kind;

/// `The ANC and EFF mustered 229 votes for the motion`, `the IFP could put together only 88 against it`: parties that bring so
/// many votes to one side.
pub(super) fn brought(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    const BRING: &[&str] = &[
        "mustered", "muster", "secured", "gathered", "gather", "managed", "garnered", "mobilised",
        "mobilized",
    ];
    let side = i + usize::from(doc.is(i, "votes"));
    let (option, end) = super::word(doc, side).or_else(|| to_side(doc, side))?;
    let to = doc.sent_of(i).to;
    let of_text =
        end >= to || doc.is_kind(end, Kind::Stop) || doc.is_kind(end, Kind::Comma) || text_at(doc, end, to);
    if !of_text || doc.quoted(i) || !matches!(option, VoteOption::Yes | VoteOption::No) {
        return None;
    }
    let mut k =
        i.checked_sub(1).filter(|k| *k > from + 1 && number::before(doc, i).then_some(*k).is_some())?;
    while k > from + 1
        && (doc.is_kind(k, Kind::Num)
            || doc.has(k, Class::NUMBER)
            || doc.any(k, &["only", "just", "barely", "the", "some"]))
    {
        k -= 1;
    }
    let verb = if doc.is(k, "together") && doc.any(k - 1, &["put", "scraped", "scrape", "pulled"]) {
        k - 1
    } else {
        k
    };
    if verb == k && !doc.any(k, BRING) {
        return None;
    }
    let mut start = verb;
    while start > from + 1
        && (doc.has(start - 1, Class::MODAL.or(Class::AUX))
            || doc.any(start - 1, &["only", "together", "just"]))
    {
        start -= 1;
    }
    cue(start, end, option, Side::Left).map(|c| Cue { party: true, ..c })
}

/// `231 votes | to carry the motion`, `84 votes | in opposing it`.
fn to_side(doc: &Doc<'_>, i: usize) -> Option<(VoteOption, usize)> {
    let fate = || match doc.step(i + 1)? {
        Step::Adopt => Some((VoteOption::Yes, i + 2)),
        Step::Reject => Some((VoteOption::No, i + 2)),
        _ => None,
    };
    match doc.low(i) {
        "in" => super::along::shared(doc, i),
        "to" => fate(),
        _ => None,
    }
}
