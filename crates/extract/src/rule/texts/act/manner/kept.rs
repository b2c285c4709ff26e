//! Manners in which nothing was decided, since somebody stood in the way.

use super::*;

/// `stopped the bill from passing | by unanimous consent`, `blocked an attempt to pass it`: what was not done in that manner.
pub fn kept_from(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const STOPS: &[&str] = &[
        "stopped", "blocked", "prevented", "thwarted", "foiled", "kept", "halted", "stymied", "barred",
        "derailed", "frustrated",
    ];
    const TRIED: &[&str] =
        &["attempt", "attempts", "bid", "bids", "effort", "efforts", "move", "request", "from"];
    let lo = from.max(i.saturating_sub(16));
    let stop = (lo..i).rev().find(|k| doc.any(*k, STOPS) && !doc.quoted(*k));
    // "blocked a bid to amend it and adopted the text": done all the same
    let done = |k: usize| {
        doc.step(k).is_some() && doc.form(k).has(Form::PAST) && !doc.any(k - 1, &["be", "being", "been"])
    };
    // "stopped crowds from entering, the House passed it | by unanimous consent": another clause, but for what stands between two commas
    let on = |from: usize| {
        (from..i).filter(|k| doc.is_kind(*k, Kind::Comma)).count() % 2 == 0
            && !(from..i).any(|k| doc.is_kind(k, Kind::Semicolon))
    };
    stop.is_some_and(|s| (s + 1..i).any(|k| doc.any(k, TRIED) && on(k + 1)) && !(s + 1..i).any(done))
}
