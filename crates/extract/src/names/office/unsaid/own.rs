//! Whose state it is by what somebody in office says of it.

use super::super::super::Names;
use super::last;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue};
use crate::record::ActorKind;

/// What an official tells of the state he speaks for, hardly of another.
const AVOWED: &[&str] = &[
    "vote", "abstain", "support", "oppose", "reject", "accept", "recognise", "recognize", "cooperate",
    "co-operate", "join", "welcome", "believe", "regret", "respect", "sign", "ratify", "appeal",
    "co-sponsor", "reserve",
];

/// `Ambassador X said Ethiopia will not cooperate`, `the minister, Y, explained that Jamaica would vote against`: the state
/// that opens what is said at the office, and what it will or did.
pub fn state(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let stop = doc.sent_of(at).to.min(at + 30);
    let says = (at + 2..stop).find(|i| doc.cue(*i) == Some(Cue::Say) && !doc.quoted(*i))?;
    let that = (says + 1..stop.min(says + 10)).find(|i| doc.is(*i, "that")).unwrap_or(says);
    let m = names.mention_at(that + 1).filter(|m| names.actors[m.actor].is(ActorKind::State))?;
    let aux = Class::AUX.or(Class::MODAL).or(Class::NEG).or(Class::ADVERB);
    let verb = (m.to..stop.min(m.to + 4)).find(|i| !doc.has(*i, aux))?;
    // "said China must accept it": what another is told to do
    let told = (m.to..verb).any(|i| doc.any(i, &["must", "should", "could", "may", "might"]));
    let form =
        |w: &&str| doc.low(verb).strip_prefix(*w).is_some_and(|end| matches!(end, "" | "s" | "d" | "ed"));
    let avowed = AVOWED.iter().any(form);
    (avowed && !told).then_some(m.actor)
}

/// `Speaker X said Fiji would not yield`, in an article on two houses: that of the land spoken for.
pub fn house(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let land = names.actors[state(doc, names, at)?].known?;
    let house = |a: usize| {
        let known = names.entry(doc.lex, a);
        known.is_some_and(|k| k.state == Some(land) && matches!(k.role, "lower" | "single" | "legislature"))
    };
    last(names, at, usize::MAX, house).map(|m| m.actor)
}
