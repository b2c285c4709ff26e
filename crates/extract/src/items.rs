//! Articles that tell of several matters one after the other: round-ups, digests, newsletters. Each item has a house of its own,
//! days of its own, and speakers of its own.

use crate::doc::Doc;
use crate::names::Mention;
use crate::record::{ActorKind, Short};
use crate::text::{Para, Role};
use crate::token::{Kind, Sent};

/// How many sentences of an item are looked at for its house.
const LEAD: usize = 2;

/// How many paragraphs an article may have that is looked over for its items.
const LONGEST: usize = 200;

/// How an item opens, and how many of them make a round-up.
type Opening = (fn(&Doc<'_>, usize) -> bool, usize);

/// The item that each paragraph belongs to; nothing where the article is one story.
pub fn find(doc: &Doc<'_>) -> Vec<usize> {
    const OPENINGS: [Opening; 3] = [(by_dateline, 2), (by_clock, 3), (by_heading, 3)];
    if doc.paras.len() > LONGEST {
        return Vec::new();
    }
    let numbered = OPENINGS.iter().find_map(|(opens, least)| {
        let starts: Vec<bool> = (0..doc.paras.len()).map(|p| opens(doc, p)).collect();
        let enough = starts.iter().filter(|s| **s).count() >= *least;
        let items = enough.then(|| number(doc, &starts))?;
        (houses(doc, &items) >= *least).then_some(items)
    });
    numbered.unwrap_or_default()
}

/// `SUVA (Agency) -- `, `PORT VILA -- `
fn by_dateline(doc: &Doc<'_>, para: usize) -> bool {
    let Para { start, body, role, .. } = doc.paras[para];
    role == Role::Prose && body > start && doc.text[start..].starts_with(char::is_alphabetic)
}

/// `14.05 GMT`, `3:20pm - The Senate has voted`
fn by_clock(doc: &Doc<'_>, para: usize) -> bool {
    tells_time(&doc.text[doc.paras[para].start..])
}

/// Does a line open with the time of day?
pub fn tells_time(line: &str) -> bool {
    let line = line.as_bytes();
    let digits = line.iter().take(3).take_while(|b| b.is_ascii_digit()).count();
    let minutes = line.get(digits + 1..digits + 3).is_some_and(|m| m.iter().all(u8::is_ascii_digit));
    (1..3).contains(&digits) && line.get(digits).is_some_and(|b| matches!(b, b':' | b'.')) && minutes
}

/// A line by itself, or a name before a colon or a full stop: `AFGHANISTAN. The Assembly voted`.
fn by_heading(doc: &Doc<'_>, para: usize) -> bool {
    doc.paras[para].role == Role::Heading || run_in(doc, para)
}

/// `Chad. By 30 votes to 4`, `Chad: The Assembly voted`: a name that heads its own paragraph.
pub fn run_in(doc: &Doc<'_>, para: usize) -> bool {
    let first = doc.sents[doc.sents.partition_point(|s| s.para < para)..].first();
    let Some(s) = first.filter(|s| s.para == para && doc.paras[para].role == Role::Prose) else {
        return false;
    };
    let land = |m: &Mention| {
        matches!(doc.names.actors[m.actor].kind, ActorKind::State | ActorKind::Body | ActorKind::Organization)
    };
    let named = doc.names.mention_at(s.from).filter(|m| m.from == s.from && land(m)).map(|m| m.to);
    let place = || doc.names.place_of(s.from).filter(|p| p.0 == s.from).map(|p| p.1);
    let Some(end) = named.or_else(place) else { return false };
    doc.is_kind(end, Kind::Colon) && doc.cap(end + 1) || end + 1 >= s.to && doc.is_kind(end, Kind::Stop)
}

/// A heading belongs to what stands before it.
fn number(doc: &Doc<'_>, starts: &[bool]) -> Vec<usize> {
    let mut count = 0;
    let item = |(para, starts): (usize, &bool)| {
        let before = count;
        count += usize::from(*starts);
        if doc.paras[para].role == Role::Heading { before } else { count }
    };
    starts.iter().enumerate().map(item).collect()
}

/// The first body that the sentences of an item name.
pub fn house(doc: &Doc<'_>, items: &[usize], item: usize) -> Option<usize> {
    let first = doc.sents.partition_point(|s| items[s.para] < item);
    let own = |s: &&Sent| items[s.para] == item;
    let prose = |s: &&Sent| doc.paras[s.para].role == Role::Prose;
    let mut lead = doc.sents[first..].iter().take_while(own).filter(prose).take(LEAD);
    let acts = |m: &&Mention| {
        let court = || doc.names.entry(doc.lex, m.actor).is_some_and(|k| k.role == "court");
        doc.names.actors[m.actor].is(ActorKind::Body) && !court()
    };
    lead.find_map(|s| doc.names.within(s.from, s.to).iter().find(acts)).map(|m| m.actor)
}

/// Of how many lands and unions the houses of the items are.
fn houses(doc: &Doc<'_>, items: &[usize]) -> usize {
    let last = items.last().copied().unwrap_or_default();
    let whose = |item: usize| -> Option<Short> {
        let house = house(doc, items, item)?;
        let Some(known) = doc.names.entry(doc.lex, house) else {
            return Some(doc.names.actors[house].name.as_str().into());
        };
        // Of all organs of the United Nations there is one house.
        let top = std::iter::successors(Some(known), |k| k.parent.map(|p| &doc.lex.known[p as usize]))
            .take(5)
            .last();
        let land = known.state.filter(|_| !known.regional).map(|s| &doc.lex.known[s as usize]);
        land.or(if known.regional { Some(known) } else { top }).map(|k| k.key.clone())
    };
    let mut all: Vec<_> = (1..=last).filter_map(whose).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}
