//! Signs of a person before a run of words: titles, deeds, whose they are.

use super::{Run, gives_name, one_of, slot, title};
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Form as Past, Known, Step};
use crate::names::{Mention, Names};
use crate::record::ActorKind;
use crate::token::Kind;

/// A title, or words that rule a person out.
pub(super) fn before(doc: &Doc<'_>, names: &Names, Run { from, to, .. }: Run) -> i32 {
    let Some(b) = from.checked_sub(1).filter(|b| doc.toks[*b].sent == doc.toks[from].sent) else { return 0 };
    if title(names, from).is_some() || gives_name(doc, from) {
        return 4;
    }
    // "people in Nduga and Intan Jaya had fled": places
    let places =
        b > 2 && doc.is(b, "and") && doc.cap(b - 1) && doc.any(b - 2, &["in", "near", "around", "across"]);
    if places && !doc.has(from, Class::GIVEN) {
        return -3;
    }
    if ["-designate", "-elect"].iter().any(|s| doc.low(b).ends_with(s)) {
        return 3;
    }
    if doc.owns(b) {
        let owner = b.checked_sub(1).and_then(|o| names.mention_at(o));
        // "Labour's Ishbel Rintoul"
        let party = owner.is_some_and(|m| names.entry(doc.lex, m.actor).is_some_and(Known::is_party));
        // "CHA's Jordi Roca": a party that only its brackets tell
        let short = owner.is_some_and(|m| {
            let a = &names.actors[m.actor];
            a.known.is_none() && a.is(ActorKind::Organization) && m.to == m.from + 1 && doc.toks[m.from].caps
        });
        // "Zimbabwe's X stayed", "China's X, who"
        let acts = doc.is_kind(to, Kind::Comma)
            || doc.form(to).has(Past::PAST)
            || doc.ends(to, "ed")
            || doc.has(to, Class::AUX) && !doc.form(to + 1).has(Past::PARTICIPLE);
        return i32::from(owner.is_some()) + i32::from(party || short || acts && to == from + 2);
    }
    // "Christian Democrat Sven-Olof Berg pressed the button"
    let member = names.mention_at(b).filter(|m| m.to == from && m.rule == "name.party_tag");
    if member.is_some_and(|m| !doc.is_kind(m.from.wrapping_sub(1), Kind::Open)) {
        return 2;
    }
    // "the Finn X", "the Gaullist X"
    if one_of(doc, b) {
        return 2;
    }
    // "British Socialist X"
    let demonym = names.demonym_at(b).is_some()
        || b > 0 && names.demonym_at(b - 1).is_some() && names.mention_at(b).is_some();
    if demonym {
        // "the Chilean X was the abstention"
        let apart = doc.has(to, Class::AUX.or(Class::CONJ).or(Class::PREP))
            || matches!(doc.kind(to), Some(Kind::Comma | Kind::Stop | Kind::Open))
            || doc.form(to).has(Past::PAST);
        return 1 + i32::from(apart && to == from + 2 && doc.any(b.wrapping_sub(1), &["the", "a", "an"]));
    }
    if slot::opens(doc, names, from) {
        return 2;
    }
    // "X, head of Casa Memoria", "the Lima-based Justicia Viva": whom one is of
    let belongs = doc.any(b, &["of", "at", "from", "with"])
        && b > 1
        && (names
            .role_at(b - 1)
            .is_some_and(|r| doc.lex.roles[r.role as usize].acts_for == ActsFor::Organization)
            || doc.has(b - 2, Class::GIVEN) && doc.cap(b - 1) && doc.cap(b - 2));
    if belongs || doc.ends(b, "-based") {
        return -3;
    }
    match doc.low(b) {
        // "drawn up by Temba Ndala", but "moved by New Boston Rep. Temba Ndala"
        "by" if b > 0 && (brings_in(doc, b - 1) || doc.has(b - 1, Class::TEXT)) && !leads(doc, names, to) => {
            2
        }
        // "Another amendment, from Temba Ndala, was lost"
        "from"
            if b > 1
                && doc.any(b - 1 - usize::from(doc.is_kind(b - 1, Kind::Comma)), MOVED)
                && !leads(doc, names, to) =>
        {
            2
        }
        // "according to Temba Ndala"
        "to" if b > 0 && doc.is(b - 1, "according") => 2,
        "the" | "a" | "an" => -3,
        "in" | "at" | "near" | "outside" => -3,
        // "fled from Mar Kassem to Kenya", but "a letter from Temba Ndala to Mayor Roe"
        "from" if doc.is(to, "to") && is_land(names, to + 1) => -3,
        // "Senator from New Boston", "the MP for Wealden Vale", "a spokesman for Baltic Gas"
        "from" if b > 0 && names.role_at(b - 1).is_some() => -3,
        "for" if b > 0 && names.role_at(b - 1).is_some() => -2 - i32::from(doc.any(b - 1, SITS)),
        _ => 0,
    }
}

/// Does a land or another place stand here?
fn is_land(names: &Names, i: usize) -> bool {
    let state = |m: &Mention| names.actors[m.actor].is(ActorKind::State);
    names.place_at(i) || names.mention_at(i).is_some_and(state)
}

/// What one member puts to a house.
const MOVED: &[&str] = &["amendment", "motion", "question", "intervention", "interjection", "manuscript"];

/// `moved`, `seconded`, `drawn up`: what is mostly done by one person.
fn brings_in(doc: &Doc<'_>, i: usize) -> bool {
    doc.step(i) == Some(Step::Introduce)
        || doc.any(i, &["moved", "seconded", "drafted", "authored", "penned"])
        || doc.is(i, "up") && i > 0 && doc.is(i - 1, "drawn")
}

/// Do the words that end at `to` only lead to a name: `New Boston's X`, `New Boston Rep. X`?
fn leads(doc: &Doc<'_>, names: &Names, to: usize) -> bool {
    doc.owns(to) || doc.cap(to) || names.role_at(to).is_some()
}

/// Who sits for a place.
const SITS: &[&str] =
    &["mp", "mps", "member", "members", "deputy", "senator", "representative", "councillor"];
