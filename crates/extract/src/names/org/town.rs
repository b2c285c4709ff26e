//! The town whose council is named in capitals.

use super::*;
use crate::names::panel::KINDS;
use crate::text::Role;

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
    let mut fit = called(doc, names, doc.low(from), doc.low(from + 1));
    fit.next().filter(|_| fit.next().is_none())
}

/// `City Council opposes`, where a headline opens with it and the run ends there.
pub(super) fn of_headline(doc: &Doc<'_>, end: usize) -> bool {
    let noun = doc.any(1, &["council", "board", "commission"]) && doc.cap(1) && !doc.cap(2);
    end == 2 && doc.role_of(0) == Role::Headline && doc.any(0, KINDS) && doc.cap(0) && noun
}

/// `City Council opposes Indian law`, over an article on Dover City Council: the first that is called so.
pub(super) fn in_headline(doc: &Doc<'_>, names: &mut Names) {
    if doc.is_empty() || !of_headline(doc, 2) || !names.free(0) {
        return;
    }
    let Some(actor) = called(doc, names, doc.low(0), doc.low(1)).next() else {
        add(doc, names, 0, 2, ActorKind::Body);
        return;
    };
    let (start, end) = doc.bytes(0, 2);
    names.add(Mention { from: 0, to: 2, start, end, actor, sense: Sense::Short, rule: "name.head_noun" });
}

/// The bodies of an article that end in a kind of town and a noun: `Dover City Council`.
pub(super) fn called<'n>(
    doc: &'n Doc<'_>,
    names: &'n Names,
    kind: &'n str,
    noun: &'n str,
) -> impl Iterator<Item = usize> + use<'n> {
    let called = move |a: &Actor| match a.entry(doc.lex) {
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
    (0..names.actors.len().min(64)).filter(move |a| {
        let actor = &names.actors[*a];
        actor.is(ActorKind::Body) && called(actor)
    })
}
