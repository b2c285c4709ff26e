//! Votes told by those who cast them and by no number: `received only Russia's vote`, `won the support of only Chad and Mali`.

use super::led::GOT;
use super::*;
use crate::record::ActorKind;
use crate::rule::texts::list::{self, Named};

/// What such a count is told at.
pub static ALONE: Words = Words::of(&["only", "just", "solely"]);

const VOTES: &[&str] = &["vote", "votes", "support", "backing"];

/// The states that alone voted for a text, where their list begins, and where the words end.
pub fn alone(doc: &Doc<'_>, i: usize, to: usize) -> Option<(Vec<Named>, usize, usize)> {
    if !doc.among(i, &ALONE) || i < 3 {
        return None;
    }
    let of = |k: usize| doc.any(k, VOTES) && doc.any(k + 1, &["of", "from"]);
    let won = |k: usize| doc.any(k, GOT);
    let at = match () {
        // "won the support of only Chad", "votes from only Chad and Mali"
        () if of(i - 2) && (won(i - 3) || doc.is(i - 3, "the") && i > 3 && won(i - 4)) => i + 1,
        // "received only the votes of Chad and Mali"
        () if won(i - 1) && doc.is(i + 1, "the") && of(i + 2) => i + 4,
        () if won(i - 1) => i + 1,
        () => return None,
    };
    let found = list::after(doc, at, to);
    let (first, last) = (found.first()?, found.last()?);
    let state = |n: &Named| doc.names.actors[n.actor].is(ActorKind::State);
    // "received only Russia's vote", but "received only Russia's comments"
    let owned = at > i + 1 || at == i + 1 && of(i - 2) || (last.to..last.to + 3).any(|k| doc.any(k, VOTES));
    let end = (last.to..to.min(last.to + 3)).rev().find(|k| doc.any(*k, VOTES)).map_or(last.to, |k| k + 1);
    (owned && first.from <= at + 1 && found.iter().all(state)).then_some((found, at, end))
}
