//! A side that voters declare: `declared itself in favour`, `registered its dissent in the vote`.

use super::{Cue, Side, VOTE, cue, real, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::words::Words;

/// The words that can start it.
pub(super) static DECLARED: Words =
    Words::of(&["pronounced", "declared", "voiced", "registered", "recorded", "expressed"]);

/// `declared itself in favour`, where votes are told of; `registered its dissent in the vote`
pub(super) fn declared(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !real(doc, i, from) {
        return None;
    }
    if doc.any(i, &["pronounced", "declared"]) {
        let own = doc.any(i + 1, &["themselves", "itself", "himself", "herself"]);
        let (option, end) = word(doc, i + 2).filter(|_| own && votes_near(doc, from))?;
        return cue(i, end, option, Side::Left);
    }
    let noun = i + 2;
    let option = match doc.low(noun) {
        "objection" | "opposition" | "dissent" | "rejection" => VoteOption::No,
        "support" | "approval" => VoteOption::Yes,
        _ => return None,
    };
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
