//! What a state says of its own vote beside it: `India said that it would abstain`, told once the vote was taken.

use super::{Cue, Side, VOTE, cue, says, skip, text_at, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, VoteOption};
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static MEANT: Words = Words::of(&["vote", "abstain"]);

/// `China said that it was for courts and that it would therefore vote against`, `Peru, who said her delegation would abstain`
pub(super) fn meant(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let mut would = i.checked_sub(1)?;
    while would > from && doc.has(would, Class::ADVERB) {
        would -= 1;
    }
    if would < from + 2 || !doc.is(would, "would") || doc.quoted(i) {
        return None;
    }
    let (option, end) = match doc.low(i) {
        "abstain" => (VoteOption::Abstain, i + 1),
        _ => word(doc, skip(doc, i + 1, to))?,
    };
    let say = said(doc, would, from)?;
    (of_state(doc, say, from) && at_once(doc, end, to)).then(|| cue(say, end, option, Side::Left)).flatten()
}

/// The verb of saying behind which `it would` or `her delegation would` stands, as its first clause or a further one.
fn said(doc: &Doc<'_>, would: usize, from: usize) -> Option<usize> {
    let noun =
        doc.any(would - 1, &["delegation", "country", "government"]) && doc.has(would - 2, Class::POSS);
    let subject = if noun { would - 2 } else { would - 1 };
    if !noun && !doc.any(subject, &["it", "he", "she", "they"]) || subject <= from {
        return None;
    }
    let that = usize::from(doc.is(subject - 1, "that"));
    let before = subject.checked_sub(1 + that).filter(|k| *k > from)?;
    if says(doc, before) {
        return Some(before);
    }
    // "said that the text was late and that it would"
    let further = doc.any(before, &["and", "but"]);
    let clauses = (from + 1..before).rev().take(40).take_while(|k| !doc.is_kind(*k, Kind::Semicolon));
    clauses.filter(|_| further).find(|k| says(doc, *k))
}

/// Does a state say it, or who acts for one without a name?
fn of_state(doc: &Doc<'_>, say: usize, from: usize) -> bool {
    // "Cuba, who was against, and Peru, who said that": which of them
    let row = doc.names.within(from, say);
    let others = doc.is(say - 1, "who") && (from..say - 1).any(|k| doc.is(k, "who"));
    if others {
        return false;
    }
    row.last().is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State) && say < m.to + 16)
}

/// Not of a vote that is still to come: `vote against it next week`, `abstain when the text comes up`.
fn at_once(doc: &Doc<'_>, end: usize, to: usize) -> bool {
    const LATER: &[&str] =
        &["when", "if", "unless", "next", "tomorrow", "later", "until", "again", "any", "future"];
    let closes = end >= to
        || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
        || doc.any(end, &["in", "on", "because", "as", "since", "and", "too"])
        || text_at(doc, end, to);
    let rest = end..to.min(end + 12);
    closes
        && !rest.clone().any(|k| doc.any(k, LATER))
        && !rest
            .clone()
            .any(|k| doc.is(k, "plenary") || doc.any(k, VOTE) && doc.any(k - 1, &["final", "plenary"]))
        && doc.dates_in(end, to).next().is_none()
}
