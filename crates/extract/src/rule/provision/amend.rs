//! What an amendment says: `The amendment, in the name of Lord Pell, would oblige ministers to`, `accepted an amendment that
//! bars arms sales`. It says so in the text that it changes, unless it was lost or is put in the past conditional.

use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::reading::{Texts, Vote};
use crate::record::{Outcome, Scope};

pub const NOUNS: &[&str] = &["amendment", "rider", "substitute"];

/// How far what became of it is looked for.
const REACH: usize = 60;

/// So many votes are looked at.
const MOST: usize = 16;

/// Words of an amendment that did not get through.
const LOST: &[&str] = &[
    "lost", "fell", "failed", "rejected", "defeated", "negatived", "withdrawn", "beaten", "unsuccessful",
    "blocked", "tried", "sought", "attempted", "wanted", "proposed", "offered",
];

/// What amendments do to the words of a text, which says nothing itself.
const EDITS: &[&str] = &[
    "insert", "inserts", "inserting", "delete", "deletes", "deleting", "strike", "strikes", "striking",
    "replace", "replaces", "replacing", "remove", "removes", "removing", "rewrite", "rewrites", "rewriting",
];

/// The text that the amendment at `k` changes, if what it says is in that text.
pub fn speaks(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    if !doc.any(k, NOUNS) {
        return None;
    }
    let sent = doc.sent_of(k);
    let around = sent.from.max(k.saturating_sub(REACH))..sent.to.min(k + REACH);
    let lost = around.clone().any(|t| {
        doc.any(t, LOST)
            || doc.step(t) == Some(Step::Reject)
            || doc.any(t, &["voted", "thrown", "turned"]) && doc.any(t + 1, &["down", "out", "against"])
            // "would have barred": it did not.
            || doc.has(t, Class::MODAL) && doc.is(t + 1, "have")
    });
    if lost || (k + 1..sent.to.min(k + 16)).any(|t| doc.any(t, EDITS)) {
        return None;
    }
    let text = texts.within(sent.from, k + 1).last().map(|m| m.2).or_else(|| texts.before(k + 1))?;
    carried(doc, texts, k).then_some(text)
}

/// The amendment last voted on before the token, or right after it, was carried; one that nobody voted on waits.
fn carried(doc: &Doc<'_>, texts: &Texts, k: usize) -> bool {
    let sent = doc.sent_of(k);
    let (start, end) = doc.bytes(sent.from, sent.to);
    let changes = |v: &&Vote| v.scope == Scope::Amendment;
    let told = |v: &Vote| v.evidence.first().map_or(0, |e| e.start);
    let votes = || texts.votes.iter().take(MOST).filter(changes);
    let near = votes()
        .filter(|v| told(v) < end)
        .max_by_key(|v| told(v))
        .or_else(|| votes().filter(|v| told(v) >= start).min_by_key(|v| told(v)));
    near.is_none_or(|v| v.outcome != Some(Outcome::Rejected))
}

/// `an amendment to the aid bill`: the amendment before the text that starts at `start`.
pub fn of(doc: &Doc<'_>, start: usize) -> Option<usize> {
    (start.saturating_sub(4)..start).find(|k| doc.any(*k, NOUNS) && doc.any(k + 1, &["to", "of", "on"]))
}
