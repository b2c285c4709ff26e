//! A town's council told by its members: `Hamilton councillors have backed a motion`, `Leeds city councillors voted 51-20`,
//! `Glasgow's councillors demanded`.

use super::*;

static NOUNS: Words = Words::of(&["councillors", "councilors"]);

/// What councillors are called by, and no town.
const SORTS: &[&str] = &[
    "independent", "opposition", "coalition", "several", "many", "some", "most", "all", "other", "ward",
    "labour", "labor", "tory", "conservative", "green", "liberal", "democrat", "muslim", "jewish",
    "christian", "catholic", "protestant", "unionist", "nationalist", "republican", "democratic",
    "socialist", "left", "right", "black", "female", "senior", "fellow", "former", "both", "two", "three",
    "four", "five",
];

/// How far on `the city council` may tell that the town is a city.
const NEAR: usize = 200;

/// An article names its councils among its first actors.
const MANY: usize = 64;

pub(super) fn find(doc: &Doc<'_>, names: &mut Names, i: usize) {
    let Some(from) = town(doc, names, i) else { return };
    let town = doc.slice(from, end(doc, i));
    let actor = of(names, town).unwrap_or_else(|| {
        let city = |k: usize| doc.seq(k, &["the", "city", "council"]);
        let city = doc.is(i - 1, "city") || (i..doc.len().min(i + NEAR)).any(city);
        let city = if city { "city " } else { "" };
        let council = Actor::new(ActorKind::Body, &format!("{town} {city}council"));
        names.push(Actor { confidence: 0.7, ..council })
    });
    let (start, end) = doc.bytes(from, i + 1);
    names.add(Mention { from, to: i + 1, start, end, actor, sense: Sense::Short, rule: "name.panel" });
}

/// The town's council, if it is named already: `Hamilton council`, `Hamilton city council`, `Hamilton City Council`.
pub(super) fn of(names: &Names, town: &str) -> Option<usize> {
    let same = |a: &Actor| {
        let rest =
            a.name.get(..town.len()).filter(|t| t.eq_ignore_ascii_case(town)).map(|t| &a.name[t.len()..]);
        a.known.is_none()
            && a.is(ActorKind::Body)
            && rest.is_some_and(|r| {
                r.eq_ignore_ascii_case(" council") || r.eq_ignore_ascii_case(" city council")
            })
    };
    names.actors.iter().take(MANY).position(same)
}

/// Where the name of the town ends, before `city councillors`, `'s councillors`.
fn end(doc: &Doc<'_>, i: usize) -> usize {
    let noun = i - usize::from(i > 0 && doc.any(i - 1, KINDS));
    noun - usize::from(noun > 0 && doc.is_kind(noun - 1, Kind::Poss))
}

/// Where the name of the town begins whose councillors do something to a text.
fn town(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    let last = end(doc, i).checked_sub(1)?;
    let sent = doc.sent_of(i);
    let other =
        Class::DET.or(Class::POSS).or(Class::PREP).or(Class::PRON).or(Class::NUMBER).or(Class::ADVERB);
    let word = |k: usize| {
        k >= sent.from
            && doc.cap(k)
            && doc.is_kind(k, Kind::Word)
            && (names.free(k) || names.place_at(k))
            && names.role_at(k).is_none()
            && names.demonym_at(k).is_none()
            && !doc.has(k, other)
            && !doc.any(k, KINDS)
            && !doc.any(k, SORTS)
    };
    let party = || {
        let known = |e: &crate::lexicon::Entry| super::super::known_of(e.target);
        let kind = |k: u32| doc.lex.known[k as usize].kind() == ActorKind::Organization;
        doc.lex.find_forms(doc.slice(last, last + 1)).iter().filter_map(known).any(kind)
    };
    if !doc.among(i, &NOUNS) || doc.cap(i) || !word(last) || party() || !decide(doc, i) {
        return None;
    }
    // "St. Paul councillors", "Thunder Bay councillors"
    (sent.from..last).rev().take(2).take_while(|k| word(*k)).last().or(Some(last))
}

/// `voted`, `have unanimously backed`, `on Tuesday called on`
fn decide(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let small = Class::ADVERB.or(Class::WEEKDAY).or(Class::TIMEAGO).or(Class::AUX);
    let day = |k: usize| doc.any(k, &["on", "late", "last", "night", "this", "week"]);
    let verb = (i + 1..sent.to.min(i + 6)).find(|k| !doc.has(*k, small) && !day(*k));
    verb.is_some_and(|k| {
        doc.step(k).is_some()
            || doc.verb(k).is_some_and(|v| v.force.is_some())
            || doc.any(k, &["voted", "vote", "backed", "added", "agreed", "unanimously"])
    })
}
