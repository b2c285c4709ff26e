//! The town whose council is named in capitals.

use super::*;

/// `San Jose's City Council`: where the name of the town begins.
pub(super) fn owner(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    let whose = from.checked_sub(1).filter(|p| doc.is_kind(*p, Kind::Poss))?;
    let council = to == from + 2
        && doc.any(from, &["city", "county", "town", "borough", "village"])
        && doc.any(from + 1, &["council", "board", "commission"]);
    let sent = doc.sent_of(from).from;
    let part = |k: &usize| is_name_word(doc, *k) && (names.free(*k) || names.place_at(*k));
    let town = (sent.max(whose.saturating_sub(3))..whose).rev().take_while(part).last()?;
    (council && !doc.has(town, Class::DET.or(Class::PREP).or(Class::CONJ))).then_some(town)
}
