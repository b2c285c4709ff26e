//! Turns of an interview: `Q. What is new in the draft?` and `A. It names Mali.`, each a paragraph.

use crate::doc::Doc;
use crate::token::Kind;

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

/// Is this the letter of a question or an answer, and no initial?
pub fn is_mark(doc: &Doc<'_>, i: usize) -> bool {
    question(doc, i).is_some() || answer(doc, i).is_some()
}

fn mark(doc: &Doc<'_>, i: usize, words: &[&str]) -> Option<usize> {
    let raw = doc.raw(i);
    let first = i == 0 || doc.toks.get(i).is_some() && doc.para_of(i - 1) != doc.para_of(i);
    if !first || !words.contains(&raw) {
        return None;
    }
    // "Q. Critics say", but "Q is for question"
    let colon = doc.is_kind(i + 1, Kind::Colon);
    (colon || raw.ends_with('.') && !doc.is_kind(i + 1, Kind::Comma)).then(|| i + 1 + usize::from(colon))
}
