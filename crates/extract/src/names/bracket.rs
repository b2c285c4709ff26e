//! Parties that show only in the brackets behind those who sit for them: `Abdul Molla (IUML)`, `Senator Ada Mills (Jewish
//! Home)`, `Bart Peeters (Belgium, ALDE)`.
//!
//! Near misses: where somebody is from, an age, `(right)`, a constituency, and people who sit in no chamber.

use super::Names;
use super::affiliation::organization;
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class};
use crate::record::ActorKind;
use crate::token::Kind;

/// Tokens that brackets may hold.
const MOST: usize = 8;

/// What else brackets behind a name hold.
const OTHER: &[&str] = &[
    "ind", "independent", "non-attached", "ni", "chair", "rapporteur", "right", "left", "centre", "center",
    "pictured", "photo", "president", "speaker",
];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let (mut habit, mut sits) = (0, false);
    let mut single: Vec<(usize, usize)> = Vec::new();
    for m in names.mentions.iter().filter(|m| names.actors[m.actor].is(ActorKind::Person)) {
        let Some((from, to)) = inside(doc, m.to) else { continue };
        let party = |i: usize| names.actor_at(i).is_some_and(|a| names.actors[a].is(ActorKind::Organization));
        if (from..to).any(party) {
            habit += 1;
            continue;
        }
        // "Ms Oddny Hrein (Iceland, UEL)"
        let after_country = from;
        let (from, to) = part(doc, names, from, to);
        if fits(doc, names, from, to) {
            found.push((from, to));
            sits |= from > after_country || legislator(doc, names, m.from) || linked(doc, from, to);
        } else if to == from + 1 && fits_alone(doc, names, from) {
            single.push((from, to));
        }
    }
    // "Jane Roe (For Fatherland and Freedom), Ann Lind (Unity)": where brackets hold parties
    if habit > 0 || sits {
        found.append(&mut single);
    }
    if habit == 0 && !sits {
        return;
    }
    for (from, to) in found {
        organization(doc, names, from, to);
    }
    names.sort();
}

/// What the brackets at `open` hold.
fn inside(doc: &Doc<'_>, open: usize) -> Option<(usize, usize)> {
    let close = (open + 1..open + 2 + MOST).find(|i| doc.is_kind(*i, Kind::Close))?;
    doc.is_kind(open, Kind::Open).then_some((open + 1, close))
}

/// What stands before the comma; after it where a country goes first.
fn part(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> (usize, usize) {
    let comma = (from..to).find(|i| doc.is_kind(*i, Kind::Comma)).unwrap_or(to);
    let country = names.mention_at(from).is_some() || names.place_at(from);
    if country { (comma + 1, to) } else { (from, comma) }
}

/// The codes of the member states of the European Union, with its former one.
const STATES: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "UK",
];

/// `For Fatherland and Freedom`, `Union of Greens and Farmers`: capitals with a link between them.
fn linked(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    to > from + 2 && (from + 1..to - 1).any(|k| link(doc, k))
}

fn link(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["and", "of", "for", "the"]) && !doc.cap(i)
}

/// One word in capitals that could name a party, where others in brackets do.
fn fits_alone(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.is_kind(i, Kind::Word) && doc.width(i) > 3 && fitting(doc, names, i)
}

/// An acronym, or two or three capitalised words that name nothing else, or more with a link between them.
fn fits(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    let word = |i: usize| fitting(doc, names, i);
    // One word in small letters is where somebody was elected: `(Bafq)`.
    let named = to > from + 1 || doc.raw(from).chars().filter(|c| c.is_uppercase()).count() > 1;
    // "(CZ)": how the European Parliament tells where its members are from
    let code = to == from + 1
        && STATES.contains(&doc.raw(from))
        && doc.lex.known_by_key("EP").is_some_and(|k| names.known(k).is_some());
    let inner = |i: usize| i > from && i + 1 < to && link(doc, i);
    let most = if linked(doc, from, to) { 6 } else { 3 };
    from < to && to - from <= most && (from..to).all(|i| word(i) || inner(i)) && named && !code
}

/// A capitalised word that names nothing else.
fn fitting(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.is_kind(i, Kind::Word)
            && doc.cap(i)
            && doc.raw(i).chars().count() > 1
            && doc.raw(i).starts_with(|c: char| c.is_ascii_uppercase())
            && names.free(i)
            && !names.place_at(i)
            && names.demonym_at(i).is_none()
            && names.role_at(i).is_none()
            && !doc.has(i, Class::MONTH.or(Class::WEEKDAY))
            && !doc.any(i, OTHER)
            // "D-Ohio", "PH-Bukit Tengah", "OR-03": a seat
            && !doc.raw(i).split_once('-').is_some_and(|(party, seat)| {
                party.len() < 4 && seat.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            })
}

/// `Senator`, `MP`, `Deputy` before the name.
fn legislator(doc: &Doc<'_>, names: &Names, at: usize) -> bool {
    let role = at.checked_sub(1).and_then(|i| names.role_at(i));
    role.is_some_and(|r| doc.lex.roles[r.role as usize].acts_for == ActsFor::Body)
}
