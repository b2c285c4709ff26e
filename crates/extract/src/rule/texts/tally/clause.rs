//! Clauses that tell a side or an absence: `were behind it`, `went the other way`, `answered "Yes"`, `took no part`.

use super::label::Label;
use super::name::ends;
use super::predicate::beside;
use super::*;

const SEATS: &[&str] = &["chair", "chairs", "seat", "seats", "places", "benches"];

/// `were behind it`, `raised a hand for it`, `hands went up`, `went the other way`: the side and where the words end.
pub(super) fn stood(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    let next = |words: &[&str]| doc.any(at + 1, words);
    match doc.low(at) {
        // "40 nations were behind it"
        "were" | "was" | "stood" if next(&["behind"]) && object(doc, at + 2) => Some((Label::Yes, at + 2)),
        // "101 states lined up behind it"
        "lined" | "fell" | "rallied"
            if (next(&["behind"]) || next(&["up", "in"]) && doc.is(at + 2, "behind")) =>
        {
            let behind = at + 1 + usize::from(!next(&["behind"]));
            object(doc, behind + 1).then_some((Label::Yes, behind + 1))
        }
        // "181 MPs in the aye lobby"
        "in" if next(&["the"]) && doc.any(at + 3, &["lobby", "camp", "column"]) => match doc.low(at + 2) {
            "aye" | "yes" => Some((Label::Yes, at + 4)),
            "no" | "nay" => Some((Label::No, at + 4)),
            _ => None,
        },
        // "181 voting against it and 120 for."
        "for" if number::before(doc, at) && ends(doc, at + 1) && other_side(doc, at) => {
            Some((Label::Yes, at + 1))
        }
        // "a draft that had 13 votes behind it"
        "behind"
            if doc.any(at.wrapping_sub(1), &["votes", "members", "countries", "states"])
                && object(doc, at + 1) =>
        {
            Some((Label::Yes, at + 1))
        }
        // "29 MPs put up their hands, 12 did not"
        "put" | "held" => {
            let hand = (at + 1..at + 4).find(|k| doc.any(*k, &["hand", "hands"]))?;
            ends(doc, hand + 1).then_some((Label::Yes, hand + 1))
        }
        // "29 were for expulsion"
        "were" if next(&["for"]) && number::before(doc, at) && !doc.form(at + 2).has(Form::ING) => {
            Some((Label::Yes, at + 2))
        }
        // "eleven hands went up, two against"
        "went" if next(&["up"]) && hands(doc, at) && ends(doc, at + 2) => Some((Label::Yes, at + 2)),
        // "25 governors raised a hand for the draft"
        "for" if hands(doc, at) && object(doc, at + 1) => Some((Label::Yes, at + 1)),
        // "only 14 took its side; 89 did not"
        "took" if doc.has(at + 1, Class::POSS) && doc.is(at + 2, "side") => Some((Label::Yes, at + 3)),
        "did" | "would" | "could"
            if next(&["not"]) && ends(doc, at + 2) && voters_before(doc, at) && side_before(doc, at) =>
        {
            Some((Label::No, at + 2))
        }
        // "Sixteen agreed with him. Twenty-five didn't"
        "didn't" | "didn’t" | "wouldn't" | "wouldn’t"
            if ends(doc, at + 1) && voters_before(doc, at) && side_before(doc, at) =>
        {
            Some((Label::No, at + 1))
        }
        "agreed"
            if next(&["with"]) && doc.any(at + 2, &["him", "her", "them", "it"]) && ends(doc, at + 3) =>
        {
            Some((Label::Yes, at + 3))
        }
        // "It got 14 delegations to agree; 23 did not"
        "to" if next(&["agree"]) && doc.has(at.wrapping_sub(1), Class::MEMBER) && ends(doc, at + 2) => {
            Some((Label::Yes, at + 2))
        }
        // "28 members obliged"
        "obliged" | "concurred" | "assented" | "agreed"
            if doc.has(at.wrapping_sub(1), Class::MEMBER) && ends(doc, at + 1) =>
        {
            Some((Label::Yes, at + 1))
        }
        // "secured six votes, 45 going the other way"
        "going" | "went" | "voting" | "voted" | "cast" if doc.seq(at + 1, &["the", "other", "way"]) => {
            Some((Label::No, at + 4))
        }
        _ => None,
    }
}

/// `answered "Yes"`, `said no`, `cried “Aye”`: the side and where the words end.
pub(super) fn answered(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if !doc.any(at, &["said", "answered", "replied", "called", "responded", "shouted", "say", "saying"]) {
        return None;
    }
    let word = at + 1 + usize::from(doc.is_kind(at + 1, Kind::Mark));
    let label = match doc.low(word) {
        "yes" | "aye" | "yea" => Label::Yes,
        "no" | "nay"
            // "Eight said no: Chad, Mali and six others"
            if ends(doc, word + 1)
                || doc.is(word + 1, "to")
                || matches!(doc.kind(word + 1), Some(Kind::Mark | Kind::Open | Kind::Colon)) =>
        {
            Label::No
        }
        _ => return None,
    };
    Some((label, word + 1))
}

/// `it`, `the text`: what hands are raised for.
pub(super) fn object(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["it", "them"])
        || doc.has(k, Class::DET.or(Class::POSS)) && (k + 1..k + 6).any(|t| doc.has(t, Class::TEXT))
}

/// `181 against and 120`: the votes against were told shortly before.
fn other_side(doc: &Doc<'_>, at: usize) -> bool {
    (doc.sent_of(at).from.max(at.saturating_sub(10))..at).any(|k| doc.any(k, &["against", "opposed", "no"]))
}

/// `14 took its side; 89`: the other side was told shortly before, if need be in the sentence before.
pub(super) fn side_before(doc: &Doc<'_>, at: usize) -> bool {
    let sent = doc.toks[at].sent as usize;
    // "... agreed with him. Twenty-five didn't"
    let from =
        if at < doc.sents[sent].from + 3 && sent > 0 && doc.sents[sent - 1].para == doc.sents[sent].para {
            doc.sents[sent - 1].from
        } else {
            doc.sents[sent].from
        };
    (from.max(at.saturating_sub(8))..at).any(|k| {
        doc.has(k, Class::FAVOUR)
            || doc.any(k, &["side", "backed", "supported", "endorsed", "agreed", "agree", "hands"])
    }) || beside(doc, at) && counts_before(doc, from, at)
}

/// `Thirty-four gave it their assent, five | did not`: other voters were counted before these.
fn counts_before(doc: &Doc<'_>, from: usize, at: usize) -> bool {
    let own = (at.saturating_sub(3)..at).find(|k| number::cardinal(doc, *k).is_some()).unwrap_or(at);
    (from.max(at.saturating_sub(24))..own).any(|k| {
        !doc.any(k, &["a", "another"])
            && number::cardinal(doc, k).is_some_and(|(_, len)| {
                k + len < own
                    && (doc.has(k + len, Class::MEMBER.or(Class::VERB))
                        || doc.any(k + len, &["other", "more", "of"]))
            })
    })
}

/// `Twelve countries | did not`: a number right before, if need be with those it counts.
fn voters_before(doc: &Doc<'_>, at: usize) -> bool {
    number::before(doc, at) || doc.has(at.wrapping_sub(1), Class::MEMBER) && number::before(doc, at - 1)
}

/// Hands or cards right before, as voters raise them.
fn hands(doc: &Doc<'_>, at: usize) -> bool {
    doc.any(at.saturating_sub(1), &["hand", "hands", "arm", "arms", "card", "cards", "placard", "placards"])
}

/// `did not vote`, `took no part in the ballot`, `stayed away`: where the words end.
pub(super) fn away(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let denied = if doc.is(at, "did") && doc.is(at + 1, "not") {
        at + 2
    } else if doc.denied(at) == Some("did") {
        at + 1
    } else {
        at
    };
    if denied > at {
        // "Nine were present and did not vote" are not absent.
        if doc.seq(at.saturating_sub(2), &["present", "and"]) {
            return None;
        }
        return match doc.low(denied) {
            // "sixteen did not vote either way" were there.
            "vote" if doc.any(denied + 1, &["either", "one"]) && doc.is(denied + 2, "way") => None,
            "vote" | "participate" | "attend" => Some(denied + 1),
            "take" if doc.is(denied + 1, "part") => Some(denied + 2),
            "show" | "turn" if doc.is(denied + 1, "up") => Some(denied + 2),
            "cast" => (denied + 1..denied + 4).find(|k| doc.any(*k, &["vote", "votes"])).map(|k| k + 1),
            _ => None,
        };
    }
    // "three were not in the hall", "with 12 abstaining and three not in the room", "and two not present"
    let not = at + usize::from(doc.any(at, &["were", "was"]));
    if doc.is(not, "not") && (not > at || number::before(doc, at)) {
        let there =
            doc.seq(not + 1, &["in", "the"]) && doc.any(not + 3, &["hall", "room", "chamber", "house"]);
        if there {
            return Some(not + 4);
        }
        // "Three members were not present"
        if doc.any(not + 1, &["present", "there"]) && ends(doc, not + 2) {
            return Some(not + 2);
        }
    }
    // "three left their chairs empty", "two chairs, those of Fiji and Chad, were vacant"
    const EMPTY: &[&str] = &["empty", "vacant", "unoccupied"];
    if doc.any(at, &["left", "leaving"]) {
        let seat = (at + 1..at + 4).find(|k| doc.any(*k, SEATS))?;
        return doc.any(seat + 1, EMPTY).then_some(seat + 2);
    }
    // "Two chairs stayed empty"
    if (doc.has(at, Class::AUX) || doc.any(at, &["stayed", "remained", "stood"])) && doc.any(at + 1, EMPTY) {
        let lo = doc.sent_of(at).from.max(at.saturating_sub(14));
        return (lo..at).any(|k| doc.any(k, SEATS)).then_some(at + 2);
    }
    match doc.low(at) {
        // "and one being out of the room"
        "out" if doc.seq(at + 1, &["of", "the"]) => {
            doc.any(at + 3, &["hall", "room", "chamber"]).then_some(at + 4)
        }
        // "five preferred not to vote"
        "preferred" | "chose" | "opted" | "decided"
            if doc.seq(at + 1, &["not", "to"])
                && (doc.any(at + 3, &["vote", "participate"]) || doc.seq(at + 3, &["take", "part"])) =>
        {
            Some(at + 4 + usize::from(doc.is(at + 3, "take")))
        }
        // "two not at their desks"
        "not"
            if doc.is(at + 1, "at")
                && doc.has(at + 2, Class::POSS)
                && doc.any(at + 3, &["desks", "seats", "places"]) =>
        {
            Some(at + 4)
        }
        "took" if doc.seq(at + 1, &["no", "part"]) => Some(at + 3),
        "cast" if doc.is(at + 1, "no") && doc.any(at + 2, &["vote", "votes", "ballot", "ballots"]) => {
            Some(at + 3)
        }
        "stayed" if doc.is(at + 1, "away") => Some(at + 2),
        "not" if doc.any(at + 1, &["voting", "participating"]) => Some(at + 2),
        "not" if doc.seq(at + 1, &["taking", "part"]) => Some(at + 3),
        _ => None,
    }
}
