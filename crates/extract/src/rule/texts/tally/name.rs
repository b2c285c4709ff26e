//! The words that name what a number counts: `in favour`, `noes`, `pressed red`, `held back`.

use super::clause::{answered, away, stood};
use super::label::Label;
use super::*;

pub(super) fn label_at(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if doc.is(at, "in") && doc.any(at + 1, &["favour", "favor", "support"]) {
        return Some((Label::Yes, at + 2));
    }
    if doc.is(at, "in") && doc.any(at + 1, &["its", "their"]) && doc.any(at + 2, &["favour", "favor"]) {
        return Some((Label::Yes, at + 3));
    }
    // "77 states were in favour, 31 were not"
    let denied = at + 1 + usize::from(doc.seq(at, &["were", "not"]));
    if (denied > at + 1 || doc.denied(at) == Some("were"))
        && ends(doc, denied)
        && (at.saturating_sub(8)..at).any(|k| doc.has(k, Class::FAVOUR) || doc.is(k, "behind"))
    {
        return Some((Label::No, denied));
    }
    if let Some(end) = away(doc, at) {
        return Some((Label::Absent, end));
    }
    if let Some(found) = stood(doc, at).or_else(|| answered(doc, at)) {
        return Some(found);
    }
    // "32 would not choose", "six could not decide", "ten would not say"
    if doc.any(at, &["would", "could"])
        && doc.is(at + 1, "not")
        && doc.any(at + 2, &["choose", "decide", "say", "commit"])
        && ends(doc, at + 3)
    {
        return Some((Label::Abstain, at + 3));
    }
    // "stood up for the yeas, and nobody for the nays"
    if doc.any(at, &["for", "with"]) && doc.is(at + 1, "the") && ends(doc, at + 3) {
        match doc.low(at + 2) {
            "yeas" | "ayes" => return Some((Label::Yes, at + 3)),
            "nays" | "noes" => return Some((Label::No, at + 3)),
            _ => {}
        }
    }
    // "pressed the green button, two the red"
    let pressed = |k: usize| doc.any(k, &["button", "buttons", "key", "keys", "light", "card"]);
    if doc.is(at, "the")
        && number::before(doc, at)
        && ends(doc, at + 2)
        && (at.saturating_sub(8)..at).any(pressed)
    {
        match doc.low(at + 1) {
            "green" => return Some((Label::Yes, at + 2)),
            "red" => return Some((Label::No, at + 2)),
            "yellow" | "white" => return Some((Label::Abstain, at + 2)),
            _ => {}
        }
    }
    // "three would say neither yes nor no"
    let told = at + usize::from(doc.is(at, "would") && doc.seq(at + 1, &["say", "neither"]));
    if let Some(end) = neither(doc, told) {
        return Some((Label::Abstain, end));
    }
    // "Two drafts were rejected" counts texts.
    if doc.any(at, &["backed", "supported", "approved", "endorsed", "rejected"])
        && doc.any(at.saturating_sub(1), &["was", "were", "been", "be", "being", "are", "is"])
    {
        return None;
    }
    let label = match doc.low(at) {
        "greens" | "reds" | "yellows" if colours(doc, at) => match doc.low(at) {
            "greens" => Label::Yes,
            "reds" => Label::No,
            _ => Label::Abstain,
        },
        // "with 22 supporting and 45 opposing it"
        "supporting" | "backing"
            if number::before(doc, at) && (ends(doc, at + 1) || doc.is(at + 1, "it")) =>
        {
            Label::Yes
        }
        "blanks" if number::before(doc, at) => Label::Abstain,
        "green" | "red" | "yellow"
            if doc.any(at + 1, &["light", "lights", "one", "ones", "button", "buttons", "vote", "votes"])
                || doc.is(at, "yellow") && doc.is_kind(at + 1, Kind::Stop)
                || colours(doc, at) =>
        {
            match doc.low(at) {
                "green" => Label::Yes,
                "red" => Label::No,
                _ => Label::Abstain,
            }
        }
        // Tokyo's upper house votes with white and blue.
        "white" | "blue" if white_and_blue(doc, at) => {
            if doc.is(at, "white") {
                Label::Yes
            } else {
                Label::No
            }
        }
        "for" if doc.is_kind(at + 1, Kind::Stop) && doc.any(at.saturating_sub(1), &["hands", "votes"]) => {
            Label::Yes
        }
        _ if doc.any(at, CAMPS) && camps(doc, at) => {
            if doc.any(at, &["supporters", "backers"]) {
                Label::Yes
            } else {
                Label::No
            }
        }
        "for"
            if doc.is_kind(at + 1, Kind::Comma)
                || doc.is_kind(at + 1, Kind::Mark) && at > 0 && doc.is_kind(at - 1, Kind::Mark)
                || doc.any(at + 1, &["and", "to", "it", "while"])
                || doc.any(at.saturating_sub(1), &["voted", "voting", "votes"])
                || doc.dates_in(at.saturating_sub(3), at).next().is_some_and(|d| {
                    let on = d.from.saturating_sub(1);
                    d.to == at
                        && doc.any(on.saturating_sub(usize::from(doc.is(on, "on"))), &["voted", "voting"])
                }) =>
        {
            Label::Yes
        }
        "ayes" | "aye" | "yeas" | "yays" | "yeses" | "backed" | "supported" | "approved" | "favouring"
        | "favoring" | "yea" | "endorsed" => Label::Yes,
        "pro" | "contra" if number::before(doc, at) && ends(doc, at + 1) => {
            if doc.is(at, "pro") {
                Label::Yes
            } else {
                Label::No
            }
        }
        "yes" | "no" if yes_or_no(doc, at) => {
            if doc.is(at, "yes") {
                Label::Yes
            } else {
                Label::No
            }
        }
        "yes"
            if doc.any(at + 1, &["votes", "vote"]) || doc.any(at.saturating_sub(1), &["voted", "voting"]) =>
        {
            Label::Yes
        }
        "against" | "opposed" | "opposing" | "noes" | "nays" | "nay" | "contrary" | "rejected"
        | "dissenting" | "resisted" => Label::No,
        // The House of Lords says content and not-content.
        "contents" | "not-contents" => {
            if doc.is(at, "contents") {
                Label::Yes
            } else {
                Label::No
            }
        }
        "no" if doc.any(at + 1, &["votes", "vote"])
            || doc.any(at.saturating_sub(1), &["voted", "voting"]) =>
        {
            Label::No
        }
        "opposition" if doc.any(at.saturating_sub(1), &["in"]) => Label::No,
        // "All 22 senators present adopted it"
        "adopted" | "passed" if everyone(doc, at) => Label::Yes,
        "affirmative" | "favorable" | "favourable" | "positive" | "concurring"
            if doc.any(at + 1, &["votes", "vote"]) =>
        {
            Label::Yes
        }
        "negative" if doc.any(at + 1, &["votes", "vote", "ballots"]) => Label::No,
        // "with 20 affirmative votes, two negative and one blank"
        "affirmative" | "favorable" | "favourable" | "positive" | "negative" if elided(doc, at) => {
            if doc.is(at, "negative") { Label::No } else { Label::Yes }
        }
        "blank" | "empty" | "spoilt" | "void"
            if doc.any(at + 1, &["votes", "vote", "ballots", "ballot", "slips", "slip", "papers"]) =>
        {
            Label::Abstain
        }
        "dissented" | "objected"
            if doc.any(at.saturating_sub(1), &["members", "states", "countries", "senators"]) =>
        {
            Label::No
        }
        "present" if doc.any(at.saturating_sub(1), &["voted", "voting"]) => Label::Present,
        // "with two members registered as present, not voting"
        "present"
            if doc.any(at.saturating_sub(1), &["as", "recorded", "registered", "answering", "were"])
                && (at + 1..at + 3).any(|k| doc.seq(k, &["not", "voting"])) =>
        {
            Label::Present
        }
        // "voted in the absence of their chair" counts nobody.
        "absence" if counted(doc, at) => Label::Absent,
        "absent" | "absences" | "absentees" | "excused" => Label::Absent,
        "missing" if doc.has(at.saturating_sub(1), Class::AUX) => Label::Absent,
        // "7-7, with two members away"
        "away"
            if doc.has(at.wrapping_sub(1), Class::MEMBER)
                && (at.saturating_sub(5)..at).any(|k| doc.is(k, "with"))
                && ends(doc, at + 1) =>
        {
            Label::Absent
        }
        // "two, Fiji and Chad, did not send anyone", "three sent nobody"
        "did" if doc.seq(at + 1, &["not", "send"]) && doc.any(at + 3, &["anyone", "anybody"]) => {
            Label::Absent
        }
        "sent" if doc.seq(at + 1, &["no", "one"]) && ends(doc, at + 3) => Label::Absent,
        "sent" if doc.any(at + 1, &["nobody", "no-one"]) && ends(doc, at + 2) => Label::Absent,
        "abst" | "abst." => Label::Abstain,
        _ if doc.has(at, Class::ABSTAIN) => Label::Abstain,
        _ => return None,
    };
    Some((label, at + 1))
}

/// `held back`, `remained neutral`, `declined to take sides`, `sat on their hands`: where the words end.
pub(in crate::rule::texts) fn neither(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let next = |words: &[&str]| doc.any(at + 1, words);
    let to_choose = |k: usize| doc.is(k, "to") && doc.any(k + 1, &["take", "pick", "choose"]);
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
        "stayed" | "remained" | "were" | "staying" | "remaining"
            if doc.seq(at + 1, &["on", "the", "fence"]) =>
        {
            Some(at + 4)
        }
        // "thirty for, four against, ten neither way", "nine withheld"
        "neither" if number::before(doc, at) && next(&["way", "side"]) => Some(at + 2),
        "neither" if number::before(doc, at) && ends(doc, at + 1) => Some(at + 1),
        "withheld" if number::before(doc, at) && (ends(doc, at + 1) || doc.has(at + 1, Class::POSS)) => {
            Some(at + 1)
        }
        // "ten chose neither side", "three took neither"
        "chose" | "took" | "picked" | "backed" | "choosing" | "taking" if next(&["neither"]) => {
            Some(at + 2 + usize::from(doc.any(at + 2, &["side", "camp", "option"])))
        }
        // "20 chose to sit on the fence", "six preferred to stay out of it"
        "chose" | "opted" | "preferred" | "decided"
            if next(&["to"]) && doc.any(at + 2, &["sit", "stay", "remain"]) =>
        {
            neither(doc, at + 2)
        }
        // "32 did not define their position"
        "did" if next(&["not"]) && doc.any(at + 2, UNTOLD) => neither(doc, at + 2),
        "didn't" | "didn’t" if doc.any(at + 1, UNTOLD) => neither(doc, at + 1),
        _ if doc.any(at, UNTOLD)
            && (1..3).any(|b| at >= b && (doc.is(at - b, "not") || doc.denied(at - b).is_some()))
            && doc.has(at + 1, Class::POSS.or(Class::DET))
            && doc
                .any(at + 2, &["position", "positions", "view", "views", "stand", "preference", "mind"]) =>
        {
            Some(at + 3)
        }
        // "came down on neither side", "came out for neither"
        "came" | "come" | "coming" if next(&["down", "out"]) && doc.any(at + 2, &["on", "for"]) => {
            doc.is(at + 3, "neither").then_some(at + 4 + usize::from(doc.any(at + 4, &["side", "camp"])))
        }
        // "would say neither yes nor no", "said neither"
        "say" | "said" | "saying" if next(&["neither"]) => {
            Some(at + 2 + 3 * usize::from(doc.any(at + 2, &["yes", "aye"]) && doc.is(at + 3, "nor")))
        }
        "remained" | "stayed" | "remaining" | "staying" | "kept" if next(&["neutral", "aloof"]) => {
            Some(at + 2)
        }
        "stayed" | "stay" | "kept" if next(&["out"]) && doc.is(at + 2, "of") => Some(at + 4),
        "declined" | "refused" | "preferred" | "chose" | "declining" | "refusing"
            if (to_choose(at + 1) || doc.is(at + 1, "not") && to_choose(at + 2))
                && (at + 3..at + 6).any(|k| doc.any(k, &["side", "sides"])) =>
        {
            (at + 3..at + 6).find(|k| doc.any(*k, &["side", "sides"])).map(|k| k + 1)
        }
        "took" | "take" | "taking" | "pick" | "choose"
            if doc.any(at + 1, &["no", "neither", "a", "any", "sides"])
                && (doc.is(at, "took") && !doc.any(at + 1, &["a", "any", "sides"])
                    || (1..3)
                        .any(|b| at >= b && (doc.is(at - b, "not") || doc.denied(at - b).is_some())))
                && (at + 1..at + 3).any(|k| doc.any(k, &["side", "sides", "position", "stand"])) =>
        {
            (at + 1..at + 3).find(|k| doc.any(*k, &["side", "sides", "position", "stand"])).map(|k| k + 1)
        }
        // "with 12 sitting out", "nine sat the vote out"
        "sat" | "sitting" | "sit" if counted(doc, at) && sits_out(doc, at).is_some() => sits_out(doc, at),
        "sat" | "sitting" | "sit" if next(&["on"]) && doc.seq(at + 2, &["the", "fence"]) => Some(at + 4),
        "undecided" if number::before(doc, at) => Some(at + 1),
        "sat" | "sitting" | "sit"
            if next(&["on"])
                && doc.any(at + 2, &["their", "its", "her", "his"])
                && doc.is(at + 3, "hands") =>
        {
            Some(at + 4)
        }
        "refrained" | "refraining" if !next(&["from"]) || doc.any(at + 2, &["voting", "taking"]) => {
            Some(at + 1)
        }
        "chose" | "opted" | "decided" | "preferred"
            if doc.any(at + 1, &["to", "for"]) && doc.has(at + 2, Class::ABSTAIN) =>
        {
            Some(at + 3)
        }
        "preferred" | "chose" if doc.has(at + 1 + usize::from(doc.is(at + 1, "the")), Class::ABSTAIN) => {
            Some(at + 2 + usize::from(doc.is(at + 1, "the")))
        }
        _ => None,
    }
}

/// What those do not do with their position who stay out of a vote.
const UNTOLD: &[&str] =
    &["define", "state", "declare", "give", "make", "express", "show", "take", "pick", "choose"];

/// Is there a number right before?
fn counted(doc: &Doc<'_>, at: usize) -> bool {
    (at.saturating_sub(2)..at).any(|k| doc.has(k, Class::NUMBER) || doc.is_kind(k, Kind::Num))
}

/// Does the phrase end here?
pub(super) fn ends(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.kind(at), Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Close))
        || doc.any(at, &["and", "while", "but"])
}

/// `sat out`, `sitting it out`, `sat the vote out`: where the words end.
fn sits_out(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let out = (at + 1..at + 4).find(|k| doc.is(*k, "out"))?;
    let plain = (at + 1..out).all(|k| doc.any(k, &["it", "the", "this", "that", "vote", "one", "ballot"]));
    (plain && !doc.is(out + 1, "of")).then_some(out + 1)
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

/// `300 yes, 10 no and 50 abstentions`
fn yes_or_no(doc: &Doc<'_>, at: usize) -> bool {
    let other: &[&str] = if doc.is(at, "yes") { &["no", "nay"] } else { &["yes", "aye"] };
    // "119 yes, 36 abstaining", "Seventy-two said yes to the draft, 35 no"
    let side = |k: usize| {
        doc.any(k, other) && number::before(doc, k)
            || doc.has(k, Class::ABSTAIN)
            || doc.any(k, other) && doc.any(k.wrapping_sub(1), &["said", "voted", "saying", "answering"])
    };
    let lo = doc.sent_of(at).from.max(at.saturating_sub(12));
    number::before(doc, at) && ends(doc, at + 1) && (lo..at + 6).any(side)
}

/// `two negative`, where the votes were named before: an adjective that ends its phrase.
fn elided(doc: &Doc<'_>, at: usize) -> bool {
    number::before(doc, at)
        && (ends(doc, at + 1) || doc.is(at + 1, "with"))
        && (at.saturating_sub(12)..at).any(|k| doc.any(k, &["votes", "ballots"]))
}

/// Those for and those against, as nouns.
const CAMPS: &[&str] =
    &["supporters", "backers", "opponent", "opponents", "naysayers", "dissenters", "dissenter", "objectors"];

/// `five backers against four naysayers`: two camps, or a word of voting beside one.
fn camps(doc: &Doc<'_>, at: usize) -> bool {
    let sent = doc.sent_of(at);
    let (lo, hi) = (sent.from.max(at.saturating_sub(30)), sent.to.min(at + 30));
    (lo..hi).any(|k| {
        k != at && doc.any(k, CAMPS)
            || doc.has(k, Class::ABSTAIN)
            || doc.any(k, &["vote", "votes", "ballot", "tally"])
    })
}

/// `All 22 senators present`, before their verb.
fn everyone(doc: &Doc<'_>, at: usize) -> bool {
    let lo = doc.sent_of(at).from.max(at.saturating_sub(9));
    (lo..at).any(|k| {
        doc.is(k, "all") && number::cardinal(doc, k + 1).is_some_and(|n| doc.has(k + 1 + n.1, Class::MEMBER))
    })
}
