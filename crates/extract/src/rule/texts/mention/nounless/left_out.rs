//! Texts whose noun is left out behind a verb of deciding, or that go by the noun of what they asked.

use super::*;
use crate::rule::texts::mention::made::takes;

/// `On Friday the United States vetoed | a similar demand`
pub(super) fn vetoed(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let asked = doc.any(i, &["demand", "call", "appeal", "proposal"]) && i > 2;
    let like = asked && doc.any(i - 1, &["similar", "rival", "comparable"]) && doc.is(i - 2, "a");
    let vetoed = like && doc.any(i - 3, &["vetoed", "blocked"]);
    vetoed.then(|| Mention::one(i - 2, i, ResolutionKind::Resolution, Article::Other, Part::Whole))
}

/// `rejected | another.`, `threw out | a second by 30 votes to 20`: what a verb of deciding takes, told in the sentence of a text, where
/// nothing but a count or the end follows.
pub(super) fn object(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let second = crate::number::ordinal(doc, i).is_some_and(|n| (2..6).contains(&n)) && doc.is(i - 1, "a");
    if !second && !doc.is(i, "another") {
        return None;
    }
    let from = i - usize::from(second);
    let sent = doc.sent_of(i).from;
    let ends = matches!(doc.kind(i + 1), None | Some(Kind::Stop | Kind::Semicolon))
        || doc.is_kind(i + 1, Kind::Comma) && doc.is_kind(i + 2, Kind::Num)
        || doc.is_kind(i + 1, Kind::Num)
        || doc.is(i + 1, "by") && crate::number::cardinal(doc, i + 2).is_some()
        || doc.any(i + 1, &["outright", "unanimously"]);
    if !ends || from <= sent + 1 || !takes(doc, from - 1) {
        return None;
    }
    let text = |k: &usize| doc.has(*k, Class::TEXT) && !doc.quoted(*k);
    let noun = (sent.max(from.saturating_sub(40))..from).rev().find(text)?;
    let (kind, part, _) = kind_of(doc.low(noun))?;
    (part == Part::Whole).then_some(Mention::one(from, i, kind, Article::Other, part))
}
