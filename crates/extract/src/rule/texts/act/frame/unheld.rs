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

/// `postponed the vote on the draft`, `called off a vote`, `was put on hold`, `was pushed back to June`.
pub(super) fn waiting(doc: &Doc<'_>, i: usize, from: usize) -> Option<Told> {
    let off = usize::from(doc.is(i, "called"));
    if doc.among(i, &PUT_OFF) && (off == 0 || doc.is(i + 1, "off")) {
        let at = i + 1 + off;
        let vote = doc.any(at, &["a", "the", "its"]) && doc.any(at + 1, &["vote", "voting", "ballot"]);
        let before = || {
            is_passive(doc, i, from)
                && (from.max(i.saturating_sub(14))..i).any(|k| doc.any(k, &["vote", "voting"]))
                && (from.max(i.saturating_sub(14))..i).any(|k| doc.has(k, Class::TEXT))
        };
        // "The chair postponed the vote": whoever says so, the house waits.
        let chair =
            || (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["chair", "speaker", "chairman"]));
        let new = doc.any(i, &["cancelled", "canceled", "called"]);
        return ((new || chair()) && vote || new && before()).then_some((Step::Defer, true, false));
    }
    // "put off | until March its vote on the draft"
    let day = doc.dates_in(i + 3, i + 6).next().filter(|_| doc.any(i + 2, &["until", "till", "to"]));
    let then = day.map_or(i + 2, |d| d.to);
    // "The vote was put off", "agreed to push back the vote"
    let the_vote = || {
        (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["vote", "voting"]))
            && is_passive(doc, i, from)
            || doc.any(then, &["the", "a", "its", "their"]) && doc.any(then + 1, &["vote", "voting"])
    };
    if doc.any(i, &["put", "pushed"]) && doc.any(i + 1, &["off", "back"]) && the_vote() {
        return Some((Step::Defer, is_passive(doc, i, from), false));
    }
    let held = match doc.low(i) {
        "put" if doc.is(i + 1, "on") => doc.any(i + 2, &["hold", "ice"]),
        // "was put back to December"
        "put" | "pushed" => doc.is(i + 1, "back") && doc.any(i + 2, &["to", "until", "by"]),
        "kicked" => doc.seq(i + 1, &["down", "the", "road"]),
        _ => false,
    };
    (held && is_passive(doc, i, from) && text_before(doc, i, from)).then_some((Step::Defer, true, false))
}

/// `did not`, `could not`: it has been tried; `has not yet` leaves it open.
pub(super) fn tried(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(4));
    undone(doc, i, from)
        && (lo..i).any(|k| doc.any(k, &["did", "could"]) || matches!(doc.denied(k), Some("did" | "could")))
        && !(lo..doc.sent_of(i).to.min(i + 4)).any(|k| doc.is(k, "yet"))
}
