//! Sides that are told by a colour: `The board showed 25 green, 12 red`, `131 white ballots, 105 blue`.

use super::*;

/// `25 green`, `the red light`, `131 white ballots`: what voters show or press.
pub(super) fn colour(doc: &Doc<'_>, at: usize) -> Option<Label> {
    match doc.low(at) {
        "greens" | "reds" | "yellows" if colours(doc, at) => {}
        "green" | "red" | "yellow"
            if doc.any(at + 1, &["light", "lights", "one", "ones", "button", "buttons", "vote", "votes"])
                || doc.is(at, "yellow") && doc.is_kind(at + 1, Kind::Stop)
                || colours(doc, at) => {}
        // Tokyo's upper house votes with white and blue.
        "white" | "blue" if white_and_blue(doc, at) => return Some(side(doc.is(at, "white"))),
        _ => return None,
    }
    Some(match doc.low(at) {
        "green" | "greens" => Label::Yes,
        "red" | "reds" => Label::No,
        _ => Label::Abstain,
    })
}

/// `The board showed 25 green, 12 red and 10 yellow`
fn colours(doc: &Doc<'_>, at: usize) -> bool {
    let colour = |k: usize| doc.any(k, &["green", "red", "yellow", "greens", "reds", "yellows"]);
    number::before(doc, at)
        && ends(doc, at + 1)
        && (at.saturating_sub(6)..at + 7).any(|k| k != at && colour(k))
}

/// `131 white ballots, 105 blue`
fn white_and_blue(doc: &Doc<'_>, at: usize) -> bool {
    let other = if doc.is(at, "white") { "blue" } else { "white" };
    let sent = doc.sent_of(at);
    let near = sent.from.max(at.saturating_sub(6))..sent.to.min(at + 7);
    number::before(doc, at)
        && near.clone().any(|k| doc.is(k, other) && number::before(doc, k))
        && near.clone().any(|k| doc.any(k, &["ballots", "votes", "slips"]))
}
