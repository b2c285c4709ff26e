//! What nouns tell of a side taken: `Moscow's first veto`, `explaining his "no" vote`, `the abstention of Senator Cruz`.

use super::super::super::scene::Scene;
use super::{Deed, side, verb};
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// How far a noun reaches for whose it is.
const REACH: usize = 5;

/// Words for what somebody did.
pub static NOUNS: Words = Words::of(&[
    "veto", "vetoes", "nyet", "nay", "objection", "dissent", "walkout", "boycott", "reservation",
    "reservations", "no", "yes", "aye", "yea", "abstention",
]);

pub fn told(scene: &Scene<'_, '_>, i: usize) -> Option<Deed> {
    let doc = scene.doc;
    if let Some(deed) = side::one_of(scene, i) {
        return Some(deed);
    }
    if !doc.among(i, &NOUNS) {
        return None;
    }
    let weight = match doc.low(i) {
        "veto" | "vetoes" | "nyet" | "nay" | "objection" | "dissent" => -2.0,
        "walkout" | "boycott" => -1.5,
        "reservation" | "reservations" => -1.0,
        "no" if ballot(scene, i) => -2.0,
        "yes" | "aye" | "yea" if ballot(scene, i) => 2.0,
        "abstention" => 0.0,
        _ => return None,
    };
    let denied = (i.saturating_sub(3)..i).any(|k| doc.has(k, Class::NEG) || doc.is(k, "without"));
    if denied {
        return None;
    }
    let actor = owner(scene, i).or_else(|| explained(scene, i)).or_else(|| after(scene, i))?;
    Some(Deed { actors: vec![actor], weight, text: scene.texts.before(i) })
}

/// `a "no" vote`, `the lone no`, `her yes`: a ballot, not the little word.
fn ballot(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let before = i.checked_sub(1).filter(|k| !doc.is_kind(*k, Kind::Mark)).or_else(|| i.checked_sub(2));
    doc.any(i + 1, &["vote", "ballot"])
        || doc.is_kind(i + 1, Kind::Mark) && doc.any(i + 2, &["vote", "ballot"])
        || before.is_some_and(|k| {
            doc.any(k, OWN) || doc.any(k, &["lone", "only", "sole", "single", "called", "voted", "votes"])
        })
}

/// `Moscow's first veto`, `a Soviet "nyet"`
fn owner(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let floor = i.saturating_sub(REACH).max(doc.sent_of(i).from);
    let last = doc.names.within(floor, i).iter().next_back()?;
    let gap = || (last.to..i).all(|k| doc.is_kind(k, Kind::Mark));
    let owns = doc.is_kind(last.to, Kind::Poss) && (last.to + 1..i).all(|k| !doc.is_kind(k, Kind::Comma));
    (owns || gap()).then_some(last.actor)
}

static EXPLAINS: Words = Words::of(&[
    "explain", "explains", "explaining", "explained", "defended", "defending", "justified", "justifying",
]);

static CASTS: Words =
    Words::of(&["cast", "casting", "lodged", "entered", "raised", "voiced", "registered", "used", "wielded"]);

const OWN: &[&str] = &["his", "her", "its", "their"];

/// `Explaining his "no" vote, Senator Cruz said`; `Cruz explained her abstention`
fn explained(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = doc.sent_of(i).from;
    let reach = i.saturating_sub(REACH).max(from);
    let verb = (reach..i).rev().find(|k| doc.among(*k, &EXPLAINS) || doc.among(*k, &CASTS))?;
    let explains = doc.among(verb, &EXPLAINS);
    if !(verb + 1..i).any(|k| doc.any(k, OWN) || !explains && doc.any(k, &["a", "an", "the"])) {
        return None;
    }
    if verb < from + 2 { verb::leader(scene, i) } else { verb::doers(scene, verb).first().copied() }
}

/// `the lone no came from Mr. Cruz`, `the abstention of Senator Cruz`, `a veto by Russia`
fn after(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let end = (i + REACH).min(doc.sent_of(i).to);
    let by = (i + 1..end).find(|k| doc.any(*k, &["of", "by", "from", "was"]))?;
    let plain = (i + 1..by)
        .all(|k| doc.any(k, &["vote", "votes", "came", "coming", "cast"]) || doc.is_kind(k, Kind::Mark));
    let named = doc.names.within(by + 1, (by + 6).min(doc.sent_of(i).to));
    let person = |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let first = named.first().filter(|m| plain && !doc.is_kind(m.to, Kind::Poss))?;
    Some(named.iter().find(person).unwrap_or(first).actor)
}
