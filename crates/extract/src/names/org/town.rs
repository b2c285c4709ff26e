//! The town whose council is named in capitals.

use super::*;
use crate::names::panel::KINDS;

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

/// `the seven-member City Council`, `the State Assembly`: the only one named before.
pub(super) fn spoken_of(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    if to != from + 2 || !doc.any(from, KINDS) || from == 0 || doc.is_kind(from - 1, Kind::Poss) {
        return None;
    }
    let (kind, noun) = (doc.low(from), doc.low(from + 1));
    let called = |a: &Actor| match a.entry(doc.lex) {
        Some(entry) => {
            matches!(kind, "state" | "provincial") && entry.role != "committee" && {
                entry.generic.iter().any(|g| g == noun) && entry.regional
            }
        }
        None => {
            let rest = a.name.len().checked_sub(kind.len() + noun.len() + 2);
            let tail = rest.and_then(|at| a.name.get(at..));
            tail.is_some_and(|t| t.eq_ignore_ascii_case(&format!(" {kind} {noun}")))
        }
    };
    let mut fit = (0..names.actors.len().min(64)).filter(|a| {
        let actor = &names.actors[*a];
        actor.is(ActorKind::Body) && called(actor)
    });
    fit.next().filter(|_| fit.next().is_none())
}
