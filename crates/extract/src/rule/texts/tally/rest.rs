//! Sides told by what is left: `21 votes to 13, with 13 members choosing not to soil their hands`, `Fiji made the third no`.

use super::*;
use crate::lexicon::Cue;

/// After those for and those against: how many did something else, and where that is told.
pub(super) fn neither_of(
    doc: &Doc<'_>,
    i: usize,
    (from, to): (usize, usize),
    told: &Tally,
) -> Option<(u32, usize)> {
    let open =
        told.yes.is_some() && told.no.is_some() && told.abstain.is_none() && i > told.to && i <= told.to + 3;
    let joint = |k: usize| {
        matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon)) || doc.any(k, &["and", "with", "while"])
    };
    if !open || i == from || !(told.to..i).all(joint) {
        return None;
    }
    let (value, len) = number::cardinal(doc, i)?;
    let member = doc.has(i + len, Class::MEMBER) && !doc.any(i + len, &["votes", "vote"]);
    let verb = i + len + usize::from(member);
    let past = doc.form(verb).has(Form::PAST) || doc.ends(verb, "ed");
    let does = doc.ends(verb, "ing") || past && !doc.has(verb, Class::AUX);
    // "and three spoke afterwards", "with ten co-sponsoring it"
    let other = doc.cue(verb).is_some_and(|c| c == Cue::Say)
        || doc.step(verb).is_some()
        || doc.any(verb, ELSE)
        || doc.ends(verb, "sponsoring");
    // A pair alone may be any numbers.
    let sure = member || !told.pair;
    let ends = (verb + 1..to.min(verb + 12)).find(|k| matches!(doc.kind(*k), Some(Kind::Comma | Kind::Stop)));
    (sure && does && !other && value < 1000 && (ends.is_some() || to <= verb + 1))
        .then_some((value, verb + 1))
}

/// What is no way of voting.
const ELSE: &[&str] = &[
    "spoke", "speaking", "asked", "asking", "signed", "signing", "joined", "joining", "changed", "changing",
    "needed", "required", "came", "coming", "representing", "including", "sat", "left", "leaving", "walked",
    "walking", "killed", "injured", "arrested", "elected", "having", "being", "resigned", "resigning",
    "died", "quit", "defected", "defecting", "fell", "crossing", "crossed",
];

/// `Fiji made the third no`, `cast the fifth vote against`: how many were against in all, and where that ends.
pub(super) fn by_rank(doc: &Doc<'_>, the: usize) -> Option<(u32, usize)> {
    const MADE: &[&str] = &[
        "made", "cast", "was", "provided", "supplied", "added", "making", "casting", "being", "providing",
        "adding", "gave", "giving", "became",
    ];
    let rank = number::ordinal(doc, the + 1).filter(|n| *n < 100 && the > 0 && doc.any(the - 1, MADE))?;
    let end = match doc.low(the + 2) {
        "no" | "nay" | "opponent" | "dissenter" | "naysayer" => the + 3,
        "negative" | "dissenting" | "opposing" => the + 4,
        "vote" | "voice" if doc.is(the + 3, "against") => the + 4,
        _ => return None,
    };
    Some((rank, end))
}

/// `28 members, against 24, obliged`: the other side, put in between a number and its side.
pub(super) fn put_in(doc: &Doc<'_>, from: usize, to: usize) -> Option<u32> {
    let against =
        (from..to).find(|k| doc.is(*k, "against") && *k > from && doc.is_kind(*k - 1, Kind::Comma))?;
    let (value, len) = number::cardinal(doc, against + 1)?;
    (against + 1 + len < to && doc.is_kind(against + 1 + len, Kind::Comma)).then_some(value)
}
