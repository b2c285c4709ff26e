//! A town's council told by its members: `Hamilton councillors have backed a motion`, `was backed by Hamilton councillors`,
//! `Leeds city councillors voted 51-20`, `Glasgow's councillors demanded`, `Councillors in Bristol have voted`, `Cook County
//! commissioners approved`.

use super::*;

pub(super) static NOUNS: Words =
    Words::of(&["councillors", "councilors", "aldermen", "alders", "supervisors", "commissioners"]);

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
    if let Some((from, to)) = lies_in(doc, names, i) {
        let town = doc.slice(i + 2, to);
        let actor = of(names, town).unwrap_or_else(|| {
            let council = format!("{town} {}", house(doc, i, doc.any(to - 1, &["county"])));
            names.push(Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, &council) })
        });
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Short, rule: "name.panel" });
        return;
    }
    let Some(from) = Some(i).filter(|i| *i > 0).and_then(|i| town(doc, names, i)) else { return };
    let county = doc.any(i - 1, &["county", "parish"]) && doc.cap(i - 1);
    let town = doc.slice(from, if county { i } else { end(doc, i) });
    let actor = of(names, town).unwrap_or_else(|| {
        if county || doc.any(i, &["supervisors", "commissioners"]) {
            let board = format!("{town} {}", house(doc, i, true));
            return names.push(Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, &board) });
        }
        let city = |k: usize| doc.seq(k, &["the", "city", "council"]);
        let city = doc.is(i - 1, "city") || (i..doc.len().min(i + NEAR)).any(city);
        let city = if city { "city " } else { "" };
        let council = Actor::new(ActorKind::Body, &format!("{town} {city}council"));
        names.push(Actor { confidence: 0.7, ..council })
    });
    let (start, end) = doc.bytes(from, i + 1);
    names.add(Mention { from, to: i + 1, start, end, actor, sense: Sense::Short, rule: "name.panel" });
}

/// What a town's or county's house is called behind its name.
const HOUSES: &[&str] = &[
    " council", " city council", " common council", " commission", " board of supervisors",
    " board of commissioners", " county commission", " county council", " county board",
];

/// The house of those at `i`: of supervisors a board, of a county's commissioners a commission, of all others a council.
fn house(doc: &Doc<'_>, i: usize, county: bool) -> &'static str {
    match doc.low(i) {
        "supervisors" => "Board of Supervisors",
        "commissioners" if county => "Commission",
        _ if doc.any(i.saturating_sub(1), &["city"]) => "city council",
        _ => "council",
    }
}

/// `Councillors in Bristol have voted`, `Aldermen in St. Paul on Tuesday backed`: their town behind them.
fn lies_in(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let sent = doc.sent_of(i);
    let led = i == sent.from || i == sent.from + 1 && doc.any(sent.from, KINDS);
    let led = led || i > 0 && doc.any(i - 1, KINDS);
    let word = |k: usize| {
        doc.cap(k)
            && doc.is_kind(k, Kind::Word)
            && (names.free(k) || names.place_at(k))
            && !doc.has(k, Class::MONTH.or(Class::WEEKDAY))
    };
    if !led || !doc.among(i, &NOUNS) || !doc.is(i + 1, "in") || !word(i + 2) {
        return None;
    }
    let to = (i + 3..i + 5).find(|k| !word(*k)).unwrap_or(i + 5);
    decide(doc, to - 1).then_some((i, to))
}

/// The town's council, if it is named already: `Hamilton council`, `Hamilton city council`, `Hamilton City Council`.
pub(super) fn of(names: &Names, town: &str) -> Option<usize> {
    let same = |a: &Actor| {
        let rest =
            a.name.get(..town.len()).filter(|t| t.eq_ignore_ascii_case(town)).map(|t| &a.name[t.len()..]);
        a.known.is_none()
            && a.is(ActorKind::Body)
            && rest.is_some_and(|r| {
                let house = |name: &&str| r.eq_ignore_ascii_case(name);
                HOUSES.iter().any(house)
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
    // "EU commissioners", "human rights commissioners" sit in no town.
    let county = doc.any(i - 1, &["county", "parish"]);
    let known = match doc.low(i) {
        "commissioners" => county || names.place_at(last),
        "supervisors" => county || names.place_at(last) || doc.is(last, "francisco"),
        _ => true,
    };
    if !doc.among(i, &NOUNS) || doc.cap(i) || !known || !word(last) || party() {
        return None;
    }
    // "St. Paul councillors", "Thunder Bay councillors"
    let from = (sent.from..last).rev().take(2).take_while(|k| word(*k)).last().unwrap_or(last);
    (decide(doc, i) || decided_by(doc, from)).then_some(from)
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

/// `was backed by | Hamilton councillors`
fn decided_by(doc: &Doc<'_>, from: usize) -> bool {
    let verb = from.checked_sub(2).filter(|_| doc.is(from - 1, "by"));
    verb.is_some_and(|v| doc.step(v).is_some() || doc.any(v, &["backed", "supported", "endorsed", "down"]))
}
