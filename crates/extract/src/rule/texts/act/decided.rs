//! What stands between a verb of deciding and what is decided: `decided by consensus on Friday to`, `agreed, 45-30, to`.

use super::*;

/// Words that tell how a house decides, between its verb and what it decides to do.
const MANNERS: &[&str] = &[
    "consensus", "unanimous", "unanimity", "without", "acclamation", "voice", "voices", "show", "hands",
    "common", "general", "accord", "agreement", "consent", "objection", "dissent", "opposition", "majority",
    "large", "narrow", "standing", "roll", "call", "recorded", "division",
];

/// May a word stand between a verb of deciding and what is decided: of a day, a count, a manner?
pub(super) fn told_between(doc: &Doc<'_>, k: usize) -> bool {
    let small = Class::NUMBER
        .or(Class::WEEKDAY)
        .or(Class::MONTH)
        .or(Class::TIMEAGO)
        .or(Class::ADVERB)
        .or(Class::VOTENOUN)
        .or(Class::ABSTAIN)
        .or(Class::FAVOUR);
    !matches!(doc.kind(k), Some(Kind::Word | Kind::Stop | Kind::Semicolon | Kind::Mark))
        || doc.has(k, small)
        || doc.any(k, &["by", "on", "in", "to", "against", "with", "a", "the", "of", "vote", "this", "and"])
        || doc.any(k, MANNERS)
}

/// `decided by consensus on Friday | to`, `agreed, 45-30, | to`: the verb of a house that has decided what follows `to`.
pub fn decided(doc: &Doc<'_>, to: usize, from: usize) -> Option<usize> {
    let lo = from.max(to.saturating_sub(24));
    let verb = (lo..to).rev().find(|k| !told_between(doc, *k));
    verb.filter(|k| doc.any(*k, DECIDES))
}

pub(super) const DECIDES: &[&str] = &["agreed", "decided", "resolved"];
