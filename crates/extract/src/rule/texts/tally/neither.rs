//! Words for taking neither side: `held back`, `remained neutral`, `declined to take sides`, `sat on their hands`.

use super::name::{counted, ends};
use super::*;

/// Where the words end.
pub(in crate::rule::texts) fn neither(doc: &Doc<'_>, at: usize) -> Option<usize> {
    kept_out(doc, at)
        .or_else(|| sat(doc, at))
        .or_else(|| neither_way(doc, at))
        .or_else(|| unsaid(doc, at))
        .or_else(|| no_side(doc, at))
        .or_else(|| chose(doc, at))
}

/// `held back`, `stood aside`, `remained neutral`, `stayed on the fence`, `kept out of it`
fn kept_out(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let next = |words: &[&str]| doc.any(at + 1, words);
    match doc.low(at) {
        "held" | "holding" if next(&["back", "aloof"]) => Some(at + 2),
        "stood" | "standing" if next(&["aside", "aloof"]) => Some(at + 2),
        // "seven members holding their peace"
        "held" | "holding" | "kept" | "keeping"
            if doc.has(at + 1, Class::POSS)
                && doc.any(at + 2, &["peace", "counsel", "tongue", "tongues"]) =>
        {
            Some(at + 3)
        }
        // "60 stayed on the fence", "ten were on the fence"
        "stayed" | "remained" | "were" | "staying" | "remaining" | "stay" | "remain"
            if doc.seq(at + 1, &["on", "the", "fence"]) =>
        {
            Some(at + 4)
        }
        "remained" | "stayed" | "remaining" | "staying" | "kept" | "stay" | "remain"
            if next(&["neutral", "aloof"]) =>
        {
            Some(at + 2)
        }
        "stayed" | "stay" | "kept" if next(&["out"]) && doc.is(at + 2, "of") => Some(at + 4),
        "refrained" | "refraining" if !next(&["from"]) || doc.any(at + 2, &["voting", "taking"]) => {
            Some(at + 1)
        }
        _ => None,
    }
}

/// `58 delegations, Brazil among them, | sat it out`: their number stands before a phrase put in.
fn counted_aside(doc: &Doc<'_>, at: usize) -> bool {
    let lo = doc.sent_of(at).from.max(at.saturating_sub(14));
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma);
    let close = at.checked_sub(1).filter(|k| *k > lo && comma(k));
    let open = close.and_then(|c| (lo + 1..c).rev().find(|k| comma(k) && doc.has(k - 1, Class::MEMBER)));
    open.is_some_and(|o| counted(doc, o - 1))
}

/// `with 12 sitting out`, `nine sat the vote out`, `sat on the fence`, `sat on their hands`
fn sat(doc: &Doc<'_>, at: usize) -> Option<usize> {
    if !doc.any(at, &["sat", "sitting", "sit"]) {
        return None;
    }
    let out = (counted(doc, at) || counted_aside(doc, at)).then(|| sits_out(doc, at)).flatten();
    let fence = || doc.seq(at + 1, &["on", "the", "fence"]);
    let hands = || {
        doc.is(at + 1, "on") && doc.any(at + 2, &["their", "its", "her", "his"]) && doc.is(at + 3, "hands")
    };
    out.or_else(|| (fence() || hands()).then_some(at + 4))
}

/// `ten neither way`, `chose neither side`, `came down on neither side`, `would say neither yes nor no`
fn neither_way(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let next = |words: &[&str]| doc.any(at + 1, words);
    match doc.low(at) {
        "neither" if number::before(doc, at) && next(&["way", "side"]) => Some(at + 2),
        "neither" if number::before(doc, at) && ends(doc, at + 1) => Some(at + 1),
        // "ten chose neither side", "three took neither"
        "chose" | "took" | "picked" | "backed" | "choosing" | "taking" if next(&["neither"]) => {
            Some(at + 2 + usize::from(doc.any(at + 2, &["side", "camp", "option"])))
        }
        // "came down on neither side", "came out for neither"
        "came" | "come" | "coming" if next(&["down", "out"]) && doc.any(at + 2, &["on", "for"]) => {
            doc.is(at + 3, "neither").then_some(at + 4 + usize::from(doc.any(at + 4, &["side", "camp"])))
        }
        // "would say neither yes nor no", "said neither"
        "say" | "said" | "saying" if next(&["neither"]) => {
            Some(at + 2 + 3 * usize::from(doc.any(at + 2, &["yes", "aye"]) && doc.is(at + 3, "nor")))
        }
        _ => None,
    }
}

/// `32 did not define their position`, `nine withheld`, `six undecided`
fn unsaid(doc: &Doc<'_>, at: usize) -> Option<usize> {
    match doc.low(at) {
        "withheld" if number::before(doc, at) && (ends(doc, at + 1) || doc.has(at + 1, Class::POSS)) => {
            Some(at + 1)
        }
        "undecided" if number::before(doc, at) => Some(at + 1),
        "did" if doc.is(at + 1, "not") && doc.any(at + 2, UNTOLD) => neither(doc, at + 2),
        "didn't" | "didn’t" if doc.any(at + 1, UNTOLD) => neither(doc, at + 1),
        _ if doc.any(at, UNTOLD)
            && denied(doc, at)
            && doc.has(at + 1, Class::POSS.or(Class::DET))
            && doc
                .any(at + 2, &["position", "positions", "view", "views", "stand", "preference", "mind"]) =>
        {
            Some(at + 3)
        }
        _ => None,
    }
}

/// What those do not do with their position who stay out of a vote.
const UNTOLD: &[&str] =
    &["define", "state", "declare", "give", "make", "express", "show", "take", "pick", "choose"];

/// `did not`, `didn't` before a verb, with a word between them at most.
fn denied(doc: &Doc<'_>, at: usize) -> bool {
    (1..3).any(|b| at >= b && (doc.is(at - b, "not") || doc.denied(at - b).is_some()))
}

/// `declined to take sides`, `took no position`, `did not pick a side`
fn no_side(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let to_choose = |k: usize| doc.is(k, "to") && doc.any(k + 1, &["take", "pick", "choose"]);
    let end = |words: &[&str], from: usize, to: usize| (from..to).find(|k| doc.any(*k, words)).map(|k| k + 1);
    match doc.low(at) {
        "declined" | "refused" | "preferred" | "chose" | "declining" | "refusing"
            if to_choose(at + 1) || doc.is(at + 1, "not") && to_choose(at + 2) =>
        {
            end(&["side", "sides"], at + 3, at + 6)
        }
        "took" | "take" | "taking" | "pick" | "choose"
            if doc.is(at, "took") && doc.any(at + 1, &["no", "neither"])
                || doc.any(at + 1, &["no", "neither", "a", "any", "sides"]) && denied(doc, at) =>
        {
            end(&["side", "sides", "position", "stand"], at + 1, at + 3)
        }
        _ => None,
    }
}

/// `20 chose to sit on the fence`, `six preferred to stay out of it`, `opted for abstention`
fn chose(doc: &Doc<'_>, at: usize) -> Option<usize> {
    if !doc.any(at, &["chose", "opted", "preferred", "decided"]) {
        return None;
    }
    if doc.is(at + 1, "to") && doc.any(at + 2, &["sit", "stay", "remain"]) {
        return neither(doc, at + 2);
    }
    if doc.any(at + 1, &["to", "for"]) && doc.has(at + 2, Class::ABSTAIN) {
        return Some(at + 3);
    }
    let noun = at + 1 + usize::from(doc.is(at + 1, "the"));
    (doc.any(at, &["preferred", "chose"]) && doc.has(noun, Class::ABSTAIN)).then_some(noun + 1)
}

/// `sat out`, `sitting it out`, `sat the vote out`: where the words end.
fn sits_out(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let out = (at + 1..at + 4).find(|k| doc.is(*k, "out"))?;
    let plain = (at + 1..out).all(|k| doc.any(k, &["it", "the", "this", "that", "vote", "one", "ballot"]));
    (plain && !doc.is(out + 1, "of")).then_some(out + 1)
}
