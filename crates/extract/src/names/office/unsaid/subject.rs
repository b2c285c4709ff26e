//! What heads the sentence of an office.

use super::super::super::{Mention, NEXT, Names};
use super::super::owner;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;

/// What heads the sentence, or the one before where the office heads its own: `Labor voted with the Coalition; its
/// spokesman, X`.
pub(super) fn subject_before<'n>(doc: &Doc<'_>, names: &'n Names, at: usize) -> Option<&'n Mention> {
    // "In March the Committee had recommended it. Its chair, X,"
    let heads = |from: usize, to: usize| {
        let led = doc.has(from, Class::PREP);
        let reach = if led { 6 } else { 3 };
        // "Outside Parliament, the Network hailed the vote": the subject, not the place
        let comma = (from..to.min(from + 7)).find(|k| led && doc.is_kind(*k, Kind::Comma));
        let behind = comma.and_then(|c| names.within(c, to.min(c + 4)).first());
        if behind.is_some() {
            return behind;
        }
        // "The opposition United National Movement thanked the chamber"
        names.within(from, to.min(from + reach + 6)).first().filter(|m| m.from < from + reach)
    };
    let sent = doc.sent_of(at);
    // `The group hailed it. "They are not forgotten," its president, X, said`
    let word = |i: &usize| matches!(doc.kind(*i), Some(Kind::Word | Kind::Num));
    // `"This is oxygen," said its chair, X`, `said its Geneva director, X`
    let small = |i: &usize| {
        doc.cue(*i).is_some() || doc.any(*i, &["its", "their", "the"]) || owner::is_city(doc, names, *i)
    };
    let last = (sent.from..at).rev().filter(word).take(4).find(|i| doc.quoted(*i) || !small(i));
    let spoken = last.filter(|i| doc.quoted(*i));
    if at > sent.from + 4 && spoken.is_none() {
        return heads(sent.from, at);
    }
    let opens = spoken.map_or(at, |i| doc.quotes[doc.toks[i].quote as usize - 1].open);
    let before = doc.toks[opens].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
    heads(before.from, before.to).filter(|_| before.para + usize::from(spoken.is_some()) >= sent.para)
}

/// `In neighbouring Kenya, lawmakers passed a bill. President X signed it`: the state that the paragraph is set in.
pub(super) fn set_in(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let open = doc.opening_of(at);
    let name = open + 1 + usize::from(doc.is(open + 1, "the") || doc.any(open + 1, NEXT));
    let m = names
        .mention_at(name)
        .filter(|m| doc.is(open, "in") && m.from == name && doc.is_kind(m.to, Kind::Comma) && m.to < at)?;
    let state = |a: usize| names.actors[a].is(ActorKind::State);
    let elsewhere = |n: &Mention| n.actor != m.actor && doc.any(n.from - 1, &["in", "from"]);
    let other = names.within(m.to, at).iter().any(|n| state(n.actor) && elsewhere(n));
    (state(m.actor) && !other && at < m.to + 80).then_some(m.actor)
}

/// `The Arab Parliament rejected the resolution of the European Parliament. In a statement, Speaker X said`: the house that acted.
pub(super) fn acted_before(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let sent = doc.sent_of(at);
    let before = doc.sents.get((doc.toks[at].sent as usize).checked_sub(1)?)?;
    let first = names.within(before.from, before.to.min(before.from + 6)).first()?;
    let actor = &names.actors[first.actor];
    let house = actor.is(ActorKind::Body)
        && actor.entry(doc.lex).map_or(actor.name.contains("Parliament"), |k| {
            matches!(k.role, "lower" | "single" | "legislature") || actor.name.contains("Parliament")
        });
    let opens = first.from < before.from + 2 && before.para + 1 >= sent.para;
    (house && opens && names.within(sent.from, at).is_empty()).then_some(first.actor)
}
