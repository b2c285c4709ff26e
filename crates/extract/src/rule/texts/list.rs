//! Enumerations of actors: `A, B and C`; `those of A and B`; `the ruling X and its partner Y`; `X of Kentucky and Y of
//! Montana`; `A's delegate, B and the C members`. Read to the right ([`after`]) and to the left ([`before`]).
//!
//! A possessor (`A's text`) and what a preposition governs (`on A`) are no items, unless the noun means who acts for
//! them (`A's envoy`, `the representatives of A`). To teach another such noun, add it to [`ENVOYS`].

mod after;
mod before;
mod edge;
mod place;

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::names::person::SEATS;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

pub use after::after;
pub use before::before;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    pub actor: usize,
    pub from: usize,
    pub to: usize,
}

/// Those who act for the one they are named after.
pub static ENVOYS: Words = Words::of(&[
    "mks", "mk", "ambassador", "ambassadors", "counterpart", "counterparts", "bench", "benches", "bloc",
    "caucus", "deputies", "faction", "factions", "fraction", "fractions", "delegate", "delegates",
    "delegation", "delegations", "envoy", "envoys", "government", "governments", "group", "groups",
    "lawmakers", "legislators", "councillors", "councilors", "meps", "member", "members", "minister",
    "ministers", "mps", "party", "representative", "representatives", "senators", "side", "state", "states",
    "country", "countries", "vote", "votes", "parliamentarians", "those", "that", "peers", "seat", "seats",
    "chair", "chairs",
]);

fn envoy(doc: &Doc<'_>, i: usize) -> bool {
    doc.among(i, &ENVOYS)
}

fn comma(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Comma)
}

/// A lower-case word that only describes the name after it.
fn describes(doc: &Doc<'_>, i: usize) -> bool {
    doc.kind(i) == Some(Kind::Word)
        && !doc.has(
            i,
            Class::PREP.or(Class::CONJ).or(Class::REL).or(Class::AUX).or(Class::MODAL).or(Class::PRON),
        )
        && (doc.verb(i).is_none() || doc.ends(i, "ing") || ousted(doc, i))
        && (!doc.cap(i) || doc.has(i, Class::DET.or(Class::OFFICIAL)))
}

/// `Myanmar's ousted envoy`
fn ousted(doc: &Doc<'_>, i: usize) -> bool {
    doc.ends(i, "ed") && i > 0 && doc.is_kind(i - 1, Kind::Poss) && envoy(doc, i + 1)
}

/// `two Republicans`, `some EU members`: a part is not the whole; `all three X members`, `its two X members` are.
fn part_of(doc: &Doc<'_>, m: &Mention) -> bool {
    let a = &doc.names.actors[m.actor];
    if !(a.is(ActorKind::Organization) || m.sense == crate::names::Sense::Demonym) {
        return false;
    }
    let mut p = m.from;
    while p > 0 && describes(doc, p - 1) && !doc.has(p - 1, Class::DET.or(Class::NUMBER)) && p + 3 > m.from {
        if quantity(doc, p - 1) {
            break;
        }
        p -= 1;
    }
    if p == 0 {
        return false;
    }
    if doc.is(p.wrapping_sub(2), "all") || doc.is(p - 1, "all") {
        return false;
    }
    // "the two BJP legislators walked out", but "the two Republicans who crossed over"
    let whole = p > 1
        && (doc.has(p - 2, Class::POSS) || doc.is(p - 2, "the"))
        && doc.has(p - 1, Class::NUMBER)
        && envoy(doc, m.to)
        && !doc.has(m.to + 1, Class::REL);
    if whole {
        return false;
    }
    let one = doc.any(p - 1, &["a", "an", "one", "another"]);
    quantity(doc, p - 1) || one && !envoy(doc, m.to)
}

fn quantity(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::NUMBER.or(Class::QUANTITY))
        || doc.is_kind(i, Kind::Num)
        || doc
            .any(i, &["some", "several", "most", "many", "few", "other", "fellow", "former", "both", "half"])
}

/// Where the brackets or the party's tag after a name end: `(R-Ky.)`, `, D-N.Y.,`.
fn past_tag(doc: &Doc<'_>, i: usize) -> usize {
    if doc.is_kind(i, Kind::Open) {
        return (i..i + 14).find(|k| doc.is_kind(*k, Kind::Close)).map_or(i, |k| k + 1);
    }
    // "Ayes 68: National 49, New Zealand First 8"
    let closes = matches!(doc.kind(i + 1), Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Close));
    if doc.is_kind(i, Kind::Num) && (closes || doc.is(i + 1, "and")) {
        return i + 1;
    }
    if comma(doc, i)
        && let Some(end) = tag_end(doc, i + 1)
    {
        return end + usize::from(comma(doc, end));
    }
    i
}

/// Where the tag that starts at `i` ends: `D-North Andover`, `D-N.Y.`, `D-Ward 2`, `R-Prince George's`, `Ward 4`, `R`.
fn tag_end(doc: &Doc<'_>, i: usize) -> Option<usize> {
    doc.kind(i)?;
    let to = doc.sent_of(i).to;
    let closes = |k: usize| {
        k >= to
            || !matches!(doc.kind(k), Some(Kind::Word | Kind::Num | Kind::Poss | Kind::Stop))
            || doc.is(k, "and")
    };
    let seat = doc.cap(i) && doc.any(i, SEATS) && doc.is_kind(i + 1, Kind::Num);
    let letter = ["R", "D", "I"].contains(&doc.raw(i)) && doc.names.free(i);
    if letter || seat {
        let end = i + 1 + usize::from(seat);
        return closes(end).then_some(end);
    }
    if !doc.tags(i) {
        return None;
    }
    let part = |k: &usize| doc.cap(*k) || matches!(doc.kind(*k), Some(Kind::Num | Kind::Poss | Kind::Stop));
    let long = (i + 1..i + 5).take_while(part).count() + i + 1;
    Some(if closes(long) { long } else { i + 1 })
}

/// Is the mention an item of a list, and where does it end?
fn item(doc: &Doc<'_>, m: &Mention) -> (bool, usize) {
    let actor = &doc.names.actors[m.actor];
    if part_of(doc, m) {
        return (false, m.to);
    }
    if doc.is_kind(m.to, Kind::Poss) {
        let noun = (m.to + 1..m.to + 6)
            .take_while(|k| {
                let counts = doc.has(*k, Class::NUMBER) || doc.is_kind(*k, Kind::Num);
                describes(doc, *k) || envoy(doc, *k) || counts
            })
            .find(|k| envoy(doc, *k));
        if let Some(noun) = noun {
            return (true, phrase_end(doc, person_after(doc, noun + 1)));
        }
        // "as did Russia's"
        let bare = comma(doc, m.to + 1) || doc.is_kind(m.to + 1, Kind::Stop) || doc.is(m.to + 1, "and");
        return (bare, m.to + 1);
    }
    if places_member(doc, m) {
        return (false, m.to);
    }
    if envoy(doc, m.to) && !actor.is(ActorKind::Person) {
        return (true, person_after(doc, m.to + 1));
    }
    (!actor.is(ActorKind::Body), m.to)
}

/// `X MP Name`, `council members Name and Name`: the member is meant, who follows.
fn places_member(doc: &Doc<'_>, m: &Mention) -> bool {
    let person = |k: usize| doc.names.mention_at(k).filter(|p| p.from == k);
    let is_person = |m: &Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    // "Republicans Thomas Maddox and Carl Dunn", "Labour's" is Labour
    if doc.names.actors[m.actor].is(ActorKind::Organization) && person(m.to).is_some_and(is_person) {
        return true;
    }
    let office = |k: usize| envoy(doc, k) || doc.names.role_at(k).is_some() || doc.any(k, &["mp", "mep"]);
    let last = (m.to..m.to + 3).take_while(|k| office(*k)).last();
    matches!(doc.names.actors[m.actor].kind, ActorKind::Organization | ActorKind::Body)
        && last
            .and_then(|k| doc.names.mention_at(k + 1))
            .is_some_and(|p| doc.names.actors[p.actor].is(ActorKind::Person))
}

/// Past `on the council`, `in the room` up to the comma or the end of the list.
fn phrase_end(doc: &Doc<'_>, i: usize) -> usize {
    if !doc.any(i, &["on", "in", "at"]) {
        return i;
    }
    (i + 1..i + 7).find(|k| comma(doc, *k) || doc.is(*k, "and")).unwrap_or(i)
}

/// Past the envoy's own name: `Japan's ambassador, Name,` is Japan.
fn person_after(doc: &Doc<'_>, i: usize) -> usize {
    let at = i + usize::from(comma(doc, i));
    match doc.names.mention_at(at).filter(|m| m.from == at) {
        Some(m) if doc.names.actors[m.actor].is(ActorKind::Person) => {
            m.to + usize::from(at > i && comma(doc, m.to))
        }
        _ => i,
    }
}
