//! A side that voters declare: `declared itself in favour`, `registered its dissent in the vote`.

use super::{Cue, Side, VOTE, cue, real, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::words::Words;

/// The words that can start it.
pub(super) static DECLARED: Words = Words::of(&[
    "pronounced", "declared", "voiced", "registered", "recorded", "expressed", "noted", "minuted",
]);

static ASKS: Words = Words::of(&["asked", "had", "requested", "wanted", "wished", "insisted", "demanded"]);

/// `asked that their opposition be recorded`, `had her dissent noted in the minutes`: where the verb of asking stands.
fn on_record(doc: &Doc<'_>, i: usize, from: usize) -> Option<(usize, VoteOption)> {
    if !doc.any(i, &["recorded", "noted", "registered", "minuted"]) {
        return None;
    }
    let noun = (from.max(i.saturating_sub(5))..i).rev().find_map(|k| Some((k, stand_of(doc, k)?)))?;
    let own = (from.max(noun.0.saturating_sub(4))..noun.0).rev().find(|k| doc.has(*k, Class::POSS))?;
    let link = |k: usize| doc.any(k, &["to", "be", "on", "vote", "votes", "formally"]);
    let asks = (from.max(own.saturating_sub(4))..own).rev().find(|k| doc.among(*k, &ASKS))?;
    (noun.0 + 1..i).all(link).then_some((asks, noun.1))
}

/// `asked | that their opposition be recorded`: does the verb at `v` ask for that?
pub fn asks_record(doc: &Doc<'_>, v: usize) -> bool {
    doc.among(v, &ASKS) && (v + 3..v + 9).any(|k| on_record(doc, k, v).is_some_and(|found| found.0 == v))
}

/// What a noun says of the side taken.
fn stand_of(doc: &Doc<'_>, k: usize) -> Option<VoteOption> {
    Some(match doc.low(k) {
        "objection" | "opposition" | "dissent" | "rejection" => VoteOption::No,
        "support" | "approval" => VoteOption::Yes,
        "abstention" | "abstentions" => VoteOption::Abstain,
        _ => return None,
    })
}

/// `declared itself in favour`, where votes are told of; `registered its dissent in the vote`
pub(super) fn declared(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if let Some((asks, option)) = on_record(doc, i, from) {
        return cue(asks, i + 1, option, Side::Left);
    }
    if !real(doc, i, from) || doc.any(i, &["noted", "minuted"]) {
        return None;
    }
    if doc.any(i, &["pronounced", "declared"]) {
        let own = doc.any(i + 1, &["themselves", "itself", "himself", "herself"]);
        let (option, end) = word(doc, i + 2).filter(|_| own && votes_near(doc, from))?;
        return cue(i, end, option, Side::Left);
    }
    let noun = i + 2;
    let option = stand_of(doc, noun)?;
    let ballot = |k: usize| doc.any(k, &["in", "at", "during"]) && (k + 1..k + 3).any(|v| doc.any(v, VOTE));
    let told = doc.has(i + 1, Class::POSS) && (noun + 1..to.min(noun + 7)).any(ballot);
    told.then(|| cue(i, noun + 1, option, Side::Left)).flatten()
}

/// Do this sentence or those beside it tell of votes or abstentions?
fn votes_near(doc: &Doc<'_>, from: usize) -> bool {
    let s = doc.toks[from].sent as usize;
    let para = doc.sents[s].para;
    let told = |k: usize| doc.any(k, &["votes", "voted"]) || doc.has(k, Class::ABSTAIN.or(Class::FAVOUR));
    let near = doc.sents[s.saturating_sub(2)..doc.sents.len().min(s + 2)].iter();
    near.filter(|t| t.para + 2 > para && t.para <= para).any(|t| (t.from..t.to).take(80).any(told))
}
