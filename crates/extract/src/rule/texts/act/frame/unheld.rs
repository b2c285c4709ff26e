//! Votes that a house set out to take and did not take: `failed on Sunday to vote on the bill`, `could not vote on the draft`.

use super::*;

/// The vote that is not held, as a verb or as a noun.
pub static VOTE: Words = Words::of(&["vote"]);

/// `failed to convene on Sunday to vote on the bill`, `was unable to hold a vote on the draft`, `did not vote on it for lack of
/// a quorum`: the text waits.
pub(super) fn unheld(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    if !doc.is(i, "vote") || !doc.is(i + 1, "on") || i < from + 2 {
        return None;
    }
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Num);
    let text = (i + 2..to.min(i + 12)).take_while(plain).any(|k| doc.has(k, Class::TEXT));
    // "hold a vote on"
    let noun = doc.any(i - 1, &["a", "the", "its"]);
    let verb = if noun { i - 2 } else { i };
    if !text || noun && !doc.any(verb, &["hold", "take", "holding"]) || verb == from {
        return None;
    }
    let before = |reach: usize| (from.max(verb.saturating_sub(reach))..verb).rev().take_while(plain);
    let tried = doc.is(verb - 1, "to")
        && before(11).any(|k| doc.any(k, &["failed", "fails", "unable", "failing"]))
        && !before(11).any(|k| doc.has(k, Class::TEXT));
    let not = |word: &str| {
        before(3).any(|k| doc.denied(k) == Some(word) || doc.is(k, word) && doc.is(k + 1, "not"))
            || word == "could" && before(2).any(|k| doc.is(k, "cannot"))
    };
    let quorum = || (from..to).any(|k| doc.any(k, &["quorum", "inquorate"]));
    (tried || not("could") || not("did") && quorum()).then_some((Step::Defer, false, true))
}
