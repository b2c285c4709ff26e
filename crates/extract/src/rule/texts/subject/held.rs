//! States told by those whom they rule: `the Uyghurs`, `the camps in Xinjiang`, `occupied Palestinian territory`.

use crate::doc::Doc;
use crate::words::Words;

/// Peoples and lands, and the state that is meant where they are spoken of: the one that rules there.
static HELD: [(Words, &str); 7] = [
    (Words::of(&["uyghurs", "uyghur", "uighurs", "uighur", "xinjiang", "tibet", "tibetans"]), "CHN"),
    (Words::of(&["rohingya", "rohingyas"]), "MMR"),
    (Words::of(&["chechnya"]), "RUS"),
    (Words::of(&["darfur"]), "SDN"),
    (Words::of(&["tigray"]), "ETH"),
    (Words::of(&["crimea", "crimean", "sevastopol"]), "RUS"),
    (Words::of(&["golan"]), "ISR"),
];

static ALL_HELD: Words =
    Words::marks_of(&[&HELD[0].0, &HELD[1].0, &HELD[2].0, &HELD[3].0, &HELD[4].0, &HELD[5].0, &HELD[6].0]);

#[inline]
pub(super) fn people(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let may = doc.any(i, &["west", "east"]) || doc.may_be(i, &ALL_HELD);
    if may { ruled(doc, i) } else { None }
}

fn ruled(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.seq(i, &["west", "bank"]) || doc.seq(i, &["east", "jerusalem"]) {
        return named(doc, "ISR");
    }
    let (_, iso) = HELD.iter().find(|h| doc.among(i, &h.0))?;
    named(doc, iso)
}

/// The state of a place, or of a people, at token `i`: `the camps in Xinjiang`, `arrests in Tbilisi`.
pub fn held(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let people = people(doc, i);
    if people.is_some() {
        return people;
    }
    if !doc.names.place_at(i) {
        return None;
    }
    let at = doc.names.places.partition_point(|p| p.0 < i);
    let place = doc.names.places.get(at).filter(|p| p.0 == i)?;
    let state = place.2?;
    let iso = doc.lex.known[state as usize].iso3?;
    occupier(doc, iso, i.saturating_sub(4), place.1).or_else(|| doc.names.known(state))
}

/// The state of this code, where the article names it.
fn named(doc: &Doc<'_>, iso: &str) -> Option<usize> {
    doc.lex.known_by_key(iso).and_then(|k| doc.names.known(k))
}

/// Whose land, or what was invaded, and who holds it.
const OCCUPIERS: &[(&str, &str)] = &[
    ("PSE", "ISR"),
    ("SYR", "ISR"),
    ("UKR", "RUS"),
    ("GEO", "RUS"),
    ("AZE", "ARM"),
    ("CYP", "TUR"),
    ("ESH", "MAR"),
    ("KWT", "IRQ"),
];

/// `rights in occupied Ukrainian land`, `the invasion of Kuwait`, `in Crimea, Ukraine`: who holds the land, told between `from` and
/// `to`, of the state with this code.
pub(super) fn occupier(doc: &Doc<'_>, iso: &str, from: usize, to: usize) -> Option<usize> {
    static TAKEN: Words =
        Words::of(&["occupied", "annexed", "invaded", "invasion", "aggression", "annexation", "occupation"]);
    let (_, holder) = OCCUPIERS.iter().find(|o| o.0 == iso)?;
    let holder = named(doc, holder)?;
    let taken = |k: usize| doc.among(k, &TAKEN) || people(doc, k) == Some(holder);
    (from.max(to.saturating_sub(14))..to).any(taken).then_some(holder)
}

/// `the Saudi-led | war in Yemen`: whose deeds are meant, not whose land they are done in.
pub(super) fn leads_war(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    static DEEDS: Words = Words::of(&[
        "war", "coalition", "campaign", "bombing", "intervention", "invasion", "offensive", "airstrikes",
        "strikes", "blockade", "siege", "operation", "forces", "attack", "attacks",
    ]);
    m.rule == "name.compound"
        && doc.ends(m.from, "-led")
        && doc.names.actors[m.actor].is(crate::record::ActorKind::State)
        && doc.among(m.to, &DEEDS)
}
