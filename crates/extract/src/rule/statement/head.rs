//! The head of a noun phrase, and the person or subject behind it.

use super::scene::Scene;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// `Minister of Foreign Affairs X`, `Ambassador to the U.N. X`: the person whose title holds a preposition.
pub fn titled<'s>(scene: &'s Scene<'_, '_>, from: usize, head: usize, to: usize) -> Option<&'s Mention> {
    let doc = scene.doc;
    let names = &doc.names;
    let m = names.mention_at(to.checked_sub(1)?)?;
    let before = m.from.checked_sub(1).filter(|b| *b > head)?;
    // "Law and Institutional Reform Minister X"
    let portfolio = |role: usize| {
        // "Council President and District 2 Member X"
        let words =
            |i: usize| names.free(i) && (doc.cap(i) || doc.has(i, Class::CONJ) || doc.is_kind(i, Kind::Num));
        // "Bloggers of Zambia chief executive X"
        let of = || doc.is(head + 1, "of") && names.mention_at(head + 2).is_some_and(|m| m.to >= role);
        // "Opposition Spokesman on Justice X": what the office is for is itself a title
        let on = || doc.any(head + 1, &["on", "for"]) && role == head + 2;
        // "DMK leader and former Minister X": two offices of one
        let two = || doc.is(head + 1, "and") && names.role_at(head).is_some() && role <= head + 3;
        doc.has(head + 1, Class::CONJ) && (from..role).all(words) || two() || of() || on()
    };
    // "Deputy minister of international relations X"
    let own = |i: usize| names.actors[m.actor].role.is_some_and(|(a, b)| a <= i && i < b);
    // "head of the Armenian delegation X", "member of the ruling party X"
    let leads = doc.any(head, LEADERS) && doc.is(head + 1, "of");
    let organ = doc.has(before, Class::AGENCYNOUN.or(Class::BODYNOUN).or(Class::ORGNOUN));
    let fits = names.actors[m.actor].is(ActorKind::Person)
        && m.to == to
        && m.from > from
        && (doc.cap(before)
            || own(before)
            || names.role_at(before).is_some_and(|r| r.from >= from)
            || leads && organ)
        && (!doc.is(head + 1, "for")
            || doc.any(head, &["minister", "secretary", "commissioner", "shadow"])
            // "the Minister Delegate for Foreign Trade X"
            || own(head + 1))
        && !doc.has(head, Class::AGENCYNOUN)
        // "Adviser to the Prime Minister X"
        && names.role_at(before).is_none_or(|r| r.from <= head + 1 || portfolio(r.from) || own(head))
        && (from..m.from).all(|i| {
            doc.cap(i)
                || matches!(doc.kind(i), Some(Kind::Num | Kind::Open | Kind::Close))
                || doc.has(i, Class::PREP.or(Class::DET).or(Class::CONJ))
                || doc.is_kind(i, Kind::Poss)
                || names.role_at(i).is_some()
                || doc.has(i, Class::OFFICIAL)
                || own(i)
                || i == head && leads
                || i == before && organ
                || doc.any(i, &["former", "ex", "then", "ruling"])
        });
    fits.then_some(m)
}

/// Who stands at the head of a group, or is one of it.
const LEADERS: &[&str] = &[
    "head", "leader", "chief", "member", "chair", "chairman", "chairwoman", "chairperson", "president",
    "secretary", "deputy", "spokesperson", "spokesman", "spokeswoman", "representative", "delegate",
];

/// The last word of a noun phrase before what hangs on it.
pub fn head_of(scene: &Scene<'_, '_>, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let mut i = from;
    while i < to {
        let mut end = doc.names.mention_at(i).map_or(i + 1, |m| m.to.max(i + 1));
        // "Ministry of External Affairs (MEA) spokesperson"
        if doc.is_kind(end, Kind::Open)
            && doc.is_kind(end + 2, Kind::Close)
            && end + 3 < to
            && doc.is_kind(end + 3, Kind::Word)
            && !scene.verbal(end + 3)
            && !doc.has(end + 3, Class::PREP.or(Class::REL).or(Class::CONJ))
        {
            end += 3;
        }
        let stops = end >= to
            || doc.has(end, Class::PREP.or(Class::REL).or(Class::CONJ))
            || matches!(
                doc.kind(end),
                Some(Kind::Comma | Kind::Open | Kind::Dash | Kind::Semicolon | Kind::Colon)
            )
            || scene.verbal(end);
        if stops {
            return end.min(to).max(from + 1) - 1;
        }
        i = end;
    }
    from
}

/// Where the subject starts after a leading phrase.
pub fn after_phrase(scene: &Scene<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let doc = scene.doc;
    let mut i = from + 1;
    // The phrase's own noun.
    let mut own = false;
    while i < to {
        let start = doc.has(i, Class::DET.or(Class::SUBJ))
            || doc.names.mention_at(i).is_some_and(|m| m.from == i)
            || doc.names.role_at(i).is_some_and(|r| r.from == i && doc.cap(i));
        let start = start || doc.has(i, Class::POSS) && doc.has(i + 1, Class::AGENCYNOUN.or(Class::OFFICIAL));
        // "To that the league replied"
        let this = |k: usize| k == from + 1 && doc.any(k, &["this", "that"]);
        if start && (own && !doc.has(i - 1, Class::PREP.or(Class::DET)) || this(i - 1)) {
            return Some(i);
        }
        own |= doc.is_kind(i, Kind::Word) && !doc.has(i, Class::DET.or(Class::PREP));
        i += 1;
    }
    None
}

/// `From the Dispatch Box Mrs Castle, Minister of State, replied`: a leading phrase that the subject follows at once.
pub fn ends_in_person(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let names = &scene.doc.names;
    let person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person) && m.from > a + 1;
    names.mention_at(b - 1).filter(person).is_some_and(|m| {
        let start = names.role_at(m.from - 1).map_or(m.from, |r| r.from);
        start > a + 1
            && scene.doc.has(a, Class::PREP)
            && !scene.doc.has(start - 1, Class::PREP.or(Class::CONJ))
            && !scene.doc.is_kind(start - 1, Kind::Poss)
    })
}
