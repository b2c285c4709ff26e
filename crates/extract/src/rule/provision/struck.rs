//! Parts that were taken out of a text, which it says no more: `agreed to strike out a demand that`, `an amendment deleting a section
//! that would have barred`.

use super::{noun, part};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// What takes words out of a text.
const CUTS: &[&str] = &[
    "expunge", "expunged", "strike", "struck", "striking", "delete", "deleted", "deleting", "remove",
    "removed", "removing", "drop", "dropped", "dropping", "cut", "cutting", "strip", "stripped", "stripping",
    "omitted", "omitting", "left", "leaving", "took", "taking", "jettisoned", "scrapped", "scrapping",
    "excised", "excising",
];

/// Cuts only with `out`.
const OUT: &[&str] = &["left", "leaving", "took", "taking"];

/// Words of a cut that was not made, or of which that is not told.
const NOT_MADE: &[&str] = &[
    "rejected", "rejecting", "defeated", "failed", "lost", "fell", "refused", "sought", "seeking", "wanted",
    "tried", "attempted", "proposed", "proposing", "proposal", "bid", "attempt", "motion", "moved", "asked",
    "offered", "would", "could", "against", "if", "without",
];

/// What is told behind a cut that was not made.
const KEPT: &[&str] = &["rejected", "defeated", "lost", "refused", "withdrawn", "dropped"];

/// Who decides `to` cut.
const DECIDED: &[&str] = &["agreed", "voted", "decided", "chose", "resolved", "opted", "forced"];

/// Does the verb or noun at `i` tell what a part says that was taken out?
pub(super) fn struck(doc: &Doc<'_>, i: usize) -> bool {
    let from = doc.sent_of(i).from;
    let Some(noun) = opened_by(doc, i, from) else { return false };
    let lead =
        |k: &usize| doc.has(*k, Class::DET.or(Class::INDEF).or(Class::POSS)) || doc.is_kind(*k, Kind::Poss);
    let Some(det) = (from.max(noun.saturating_sub(4))..noun).rev().find(lead) else { return false };
    let Some(verb) = (from.max(det.saturating_sub(3))..det).rev().find(|k| doc.any(*k, CUTS)) else {
        return false;
    };
    let out = (verb + 1..det).all(|k| doc.any(k, &["out", "away", "off", "from", "it", "entirely"]));
    let needs_out = doc.any(verb, OUT) && !doc.is(verb + 1, "out");
    let to = verb > from + 1 && doc.is(verb - 1, "to");
    // "An amendment deleting a demand that the army leave was rejected"
    let kept =
        || (i + 2..doc.sent_of(i).to).any(|k| doc.any(k, KEPT) && doc.any(k - 1, &["was", "were", "been"]));
    out && !needs_out
        && (!to || doc.any(verb - 2, DECIDED))
        && !(from.max(verb.saturating_sub(14))..verb).any(|k| doc.any(k, NOT_MADE) || doc.has(k, Class::NEG))
        && !kept()
}

/// `a demand | that`, `a section that would have | barred`, `the paragraph | urging`: the noun of the part.
fn opened_by(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    if doc.among(i, &noun::FIRST) {
        return Some(i);
    }
    let rel = (from.max(i.saturating_sub(5))..i).rev().find(|k| doc.any(*k, &["that", "which"]));
    let last = rel.unwrap_or(i).checked_sub(1)?;
    let ing = rel.is_some() || doc.ends(i, "ing");
    (ing && (part::named(doc, last) || doc.any(last, &["language", "words", "reference", "request"])))
        .then_some(last)
}
