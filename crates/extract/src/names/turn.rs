//! Turns of an interview: `Q. What is new in the draft?` and `A. It names Mali.`, each a paragraph.

use super::{Mention, Names};
use crate::doc::Doc;
use crate::record::ActorKind;
use crate::token::{Kind, Sent};

/// How many sentences an answer before the question may have.
const REACH: usize = 40;

/// The question that opens the paragraph at `i`, and where its words begin.
pub fn question(doc: &Doc<'_>, i: usize) -> Option<usize> {
    mark(doc, i, &["Q", "Q.", "QUESTION", "Question"])
}

/// The answer that opens the paragraph at `i`, in an article that asks before it, and where its words begin.
pub fn answer(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let at = mark(doc, i, &["A", "A.", "ANSWER", "Answer"])?;
    asked(doc, i).map(|_| at)
}

/// Where the question begins that the answer at `i` is for.
pub fn asked(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let before = doc.sents[..doc.toks[i].sent as usize].iter().rev().take(REACH);
    before.map(|s| s.from).find(|k| question(doc, *k).is_some())
}

/// `What is China's comment?`: the state that is asked for its view between two tokens.
pub fn viewed(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    const VIEWS: &[&str] = &["comment", "comments", "response", "reaction", "position", "view", "take"];
    const ASKED: &[&str] = &["respond", "comment", "view", "see", "react", "say"];
    let asked = |m: &&Mention| {
        names.actors[m.actor].is(ActorKind::State)
            && (doc.is_kind(m.to, Kind::Poss) && (m.to + 1..m.to + 3).any(|k| doc.any(k, VIEWS))
                || doc.any(m.to, ASKED))
    };
    names.within(from, to).iter().find(asked).map(|m| m.actor)
}

/// `Q: What is China's comment?`, `Kyodo: How does China see it?`: the state that the reporters of a transcript ask for its view.
pub fn hosts(doc: &Doc<'_>, names: &Names) -> Option<usize> {
    let asks = |s: &&Sent| {
        let first = doc.opening_of(s.from);
        doc.raw(s.to - 1) == "?" && (first..first + 4).any(|k| doc.is_kind(k, Kind::Colon))
    };
    doc.sents.iter().take(REACH).filter(asks).find_map(|s| viewed(doc, names, s.from, s.to))
}

/// Is this the letter of a question or an answer, and no initial?
pub fn is_mark(doc: &Doc<'_>, i: usize) -> bool {
    question(doc, i).is_some() || answer(doc, i).is_some()
}

fn mark(doc: &Doc<'_>, i: usize, words: &[&str]) -> Option<usize> {
    let raw = doc.raw(i);
    if !words.contains(&raw) || doc.opening_of(i) != i {
        return None;
    }
    // "Q. Critics say", but "Q is for question"
    let colon = doc.is_kind(i + 1, Kind::Colon);
    (colon || raw.ends_with('.') && !doc.is_kind(i + 1, Kind::Comma)).then(|| i + 1 + usize::from(colon))
}
