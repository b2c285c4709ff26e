//! A label before its number: `the noes came to 13`, `In favour, 25; against, 12`, `For 92, Against 7`.

use super::label::{Label, nobody, side_told};
use super::name::{ends, label_at};
use super::*;
use crate::words::Words;

/// Labels that may stand before their number.
pub(super) static FIRST: Words = Words::of(&[
    "ayes", "yeas", "noes", "nays", "abstentions", "abstaining", "abstained", "absent", "favour", "favor",
    "for", "yes", "no", "aye", "nay", "against", "contents", "not-contents", "supporters", "backers",
    "opponents", "abstainers", "abstain", "not", "number", "those", "opposed", "opposing", "abstention",
]);

/// Nouns for a side.
const NOUNS: &[&str] = &[
    "ayes", "yeas", "noes", "nays", "abstentions", "contents", "not-contents", "supporters", "backers",
    "opponents", "abstainers",
];

/// Between a label and its number: `the noes numbered 13`, `abstentions totalling ten`.
const NUMBERED: &[&str] = &[
    "came", "coming", "to", "at", "were", "being", "numbered", "numbering", "stood", "standing", "totalled",
    "totaled", "totalling", "totaling", "amounted", "amounting", "reached", "counted", "got", "had",
    "mustered", "was", "been", "also", "voted",
];

/// `64 voted for, 3 against, abstained | 17.`: a count told after its verb.
fn ends_row(doc: &Doc<'_>, i: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, i + 1) else { return false };
    let closes = matches!(doc.kind(i + 1 + len), None | Some(Kind::Stop | Kind::Comma | Kind::Semicolon));
    closes && i > 1 && (doc.is_kind(i - 1, Kind::Comma) || doc.is(i - 1, "and"))
}

/// `The noes came to 13`, `abstentions to eight`, `against: 13`, `Against: nobody`: the label before its number.
pub(super) fn label_first(doc: &Doc<'_>, i: usize, to: usize) -> Option<(u32, Label, usize)> {
    if doc.any(i, &["number", "those"]) {
        return number_of(doc, i, to);
    }
    let colon = |k: usize| doc.is_kind(k, Kind::Colon) || dashed(doc, k);
    if let Some(told) = for_text(doc, i) {
        return Some(told);
    }
    let label = match doc.low(i) {
        "ayes" | "yeas" | "contents" | "supporters" | "backers" => Label::Yes,
        "noes" | "nays" | "not-contents" | "opponents" => Label::No,
        "abstentions" | "abstainers" => Label::Abstain,
        // "the yes camp counted 101 votes, the no camp 12"
        "yes" | "aye" if camp(doc, i) => Label::Yes,
        "no" | "nay" if camp(doc, i) => Label::No,
        "favour" | "favor" | "for" | "yes" if colon(i + 1) => Label::Yes,
        "favour" | "favor" | "for" if apart(doc, i) => Label::Yes,
        "against" if apart(doc, i) => Label::No,
        "abstaining" if apart(doc, i) => Label::Abstain,
        "abstained" if ends_row(doc, i) => Label::Abstain,
        // "In favour were 101 states, against 12"
        "favour" | "favor" if opens_row(doc, i) => Label::Yes,
        "against" if opens_row(doc, i) => Label::No,
        "favour" | "favor" if amounted(doc, i).is_some() => Label::Yes,
        "against" if amounted(doc, i).is_some() => Label::No,
        "against" if closes_row(doc, i) => Label::No,
        // "Abstaining were 22 states"
        "abstaining" if opens_row(doc, i) => Label::Abstain,
        "no" if colon(i + 1) => Label::No,
        "against" | "opposed" | "opposing" if colon(i + 1) => Label::No,
        "abstention" if camp(doc, i) => Label::Abstain,
        "abstaining" | "abstained" | "abstain" if colon(i + 1) => Label::Abstain,
        "absent" if colon(i + 1) => Label::Absent,
        // "attracted 25 votes, against 12, with 10 abstentions"
        "against" if after_votes(doc, i) => Label::No,
        // "In favour (29): Fiji, Peru"
        "favour" | "favor" if bracketed(doc, i) => Label::Yes,
        "against" if bracketed(doc, i) => Label::No,
        "abstaining" | "abstained" if bracketed(doc, i) => Label::Abstain,
        "not" if doc.is(i + 1, "voting") && in_row(doc, i + 1) => Label::Absent,
        "abstain" | "abstained" | "abstaining" if in_row(doc, i) => Label::Abstain,
        "favour" | "favor" if in_row(doc, i) => Label::Yes,
        "for" | "yes" if in_row(doc, i) => Label::Yes,
        "against" | "no" if in_row(doc, i) => Label::No,
        _ => return None,
    };
    let camped = camp(doc, i);
    let marked = usize::from(camped && doc.is_kind(i + 1, Kind::Mark));
    let mut at = i + 1 + marked + usize::from(camped || label == Label::Absent && doc.is(i, "not"));
    let first = at;
    if bracketed(doc, i) {
        let (value, len) = number::cardinal(doc, i + 2)?;
        return Some((value, label, i + 3 + len));
    }
    // "the ayes to the right were 181, the noes to the left 120"
    if doc.seq(at, &["to", "the"]) && doc.any(at + 2, &["right", "left"]) {
        at += 3;
    }
    // "Contents in the upper House numbered 155"
    if doc.any(i, NOUNS) && doc.any(at, &["in", "of", "on", "at"]) {
        at = (at..to.min(i + 7)).find(|k| doc.any(*k, &NUMBERED[6..])).unwrap_or(at);
    }
    // "The votes in favour of it amounted to 94"
    at = amounted(doc, i).unwrap_or(at);
    // "Ayes ...... 10"
    let dots = |k: usize| doc.any(i, NOUNS) && doc.is_kind(k, Kind::Stop) && doc.width(k) > 1;
    let start = at;
    while at < to
        && at < start + 3
        && (doc.is_kind(at, Kind::Colon) || dashed(doc, at) || doc.any(at, NUMBERED) || dots(at))
    {
        at += 1;
    }
    // "Ayes, 402; Noes, 12"
    if at == i + 1 && doc.is_kind(at, Kind::Comma) {
        let end = number::cardinal(doc, at + 1).map(|n| at + 1 + n.1)?;
        let closed = matches!(doc.kind(end), Some(Kind::Comma | Kind::Semicolon | Kind::Stop));
        let said = doc.any(i, &["favour", "favor", "against", "abstaining", "for"])
            && matches!(doc.kind(end), Some(Kind::Semicolon | Kind::Stop));
        if !closed || !said && !doc.any(i, NOUNS) {
            return None;
        }
        at += 1;
    }
    if at == i + 1
        && first == at
        && !closes_row(doc, i)
        && !in_row(doc, i)
        && !fills_line(doc, i)
        && !after_votes(doc, i)
        && !ends_row(doc, i)
    {
        return None;
    }
    // "Against: nobody."
    let nobody = nobody(doc, at);
    if nobody > 0 && doc.is_kind(at - 1, Kind::Colon) && label != Label::Absent {
        return Some((0, label, at + nobody));
    }
    let (value, len) = number::cardinal(doc, at)?;
    // A union's card vote counts millions.
    let most = if doc.raw(at).contains(',') { u32::MAX } else { 5000 };
    (value < most && at + len <= to).then_some((value, label, at + len))
}

/// `For the amendment, 2,876,000. Against, 3,441,000.`: the side that opens its own sentence, the text beside it.
fn for_text(doc: &Doc<'_>, i: usize) -> Option<(u32, Label, usize)> {
    let text = doc.is(i, "for") && i == doc.sent_of(i).from && doc.has(i + 1, Class::DET);
    let comma = (i + 2..i + 5).find(|k| doc.is_kind(*k, Kind::Comma)).filter(|_| text)?;
    let (value, len) = number::cardinal(doc, comma + 1)?;
    let end = comma + 1 + len;
    let other = matches!(doc.kind(end), Some(Kind::Stop | Kind::Semicolon | Kind::Comma));
    (doc.has(comma - 1, Class::TEXT) && other && doc.is(end + 1, "against")).then_some((
        value,
        Label::Yes,
        end,
    ))
}

/// `The number of members who voted against the motion was 91`: the side before its number.
fn number_of(doc: &Doc<'_>, i: usize, to: usize) -> Option<(u32, Label, usize)> {
    // "Those who wanted it numbered 18"
    let those = doc.is(i, "those") && doc.is(i + 1, "who");
    if !those && !doc.is(i + 1, "of") {
        return None;
    }
    let voting = |k: &usize| doc.any(*k, &["voted", "voting"]);
    let by_verb = || {
        let verb = (i + 2..to.min(i + 13)).rev().find(voting)?;
        (verb + 1..to.min(verb + 3)).find_map(|k| Some((k, side_told(doc, k)?)))
    };
    // "The number of those who chose neither was 58"
    let told = || {
        let who = (i + 1..to.min(i + 8)).find(|k| doc.any(*k, &["who", "which", "that"]))?;
        let (label, end) = (who + 1..to.min(who + 4)).find_map(|k| label_at(doc, k))?;
        Some((end - 1, label))
    };
    let (side, label) = by_verb().or_else(told)?;
    let told = |k: &usize| {
        doc.any(*k, &["was", "stood", "reached", "totalled", "totaled", "came", "numbered", "amounted"])
    };
    let was = (side + 1..to.min(side + 8)).find(told)?;
    let at = was + 1 + usize::from(doc.any(was + 1, &["at", "to"]));
    let (value, len) = number::cardinal(doc, at)?;
    // "The number of states voting no was 9 in 2019": of another vote
    let ends =
        matches!(doc.kind(at + len), Some(Kind::Stop | Kind::Comma | Kind::Semicolon)) || at + len >= to;
    (value < 5000 && ends).then_some((value, label, at + len))
}

/// `the yes camp`, `the no side`
pub(super) fn camp(doc: &Doc<'_>, i: usize) -> bool {
    // "The “Yes” camp"
    let marked = usize::from(doc.is_kind(i + 1, Kind::Mark));
    doc.any(i, &["yes", "aye", "no", "nay", "abstention"])
        && doc.any(i + 1 + marked, &["camp", "side", "column", "lobby"])
        && doc.has(i.wrapping_sub(1 + marked), Class::DET)
}

/// `For – 143, against – 5`: a dash between label and number.
fn dashed(doc: &Doc<'_>, k: usize) -> bool {
    doc.is_kind(k, Kind::Dash)
        && doc.toks[k].gap
        && number::cardinal(doc, k + 1).is_some_and(|n| ends(doc, k + 1 + n.1))
}

/// `In favour (29): Fiji, Peru`, `Abstentions (6): Mali`
fn bracketed(doc: &Doc<'_>, i: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, i + 2).filter(|_| doc.is_kind(i + 1, Kind::Open)) else {
        return false;
    };
    doc.is_kind(i + 2 + len, Kind::Close) && doc.is_kind(i + 3 + len, Kind::Colon)
}

/// `In favour were 101 states`, `those against numbered 12`: a side before its verb and number.
fn opens_row(doc: &Doc<'_>, i: usize) -> bool {
    let from = doc.sent_of(i).from;
    let lead = i - usize::from(i > from && doc.is(i - 1, "in"));
    // "The votes in favour came to 94, against voted 11"
    let voted = doc.is(i + 1, "voted") && i > from && doc.is_kind(i - 1, Kind::Comma);
    let opens = lead == from
        || voted
        || doc.any(lead - 1, &["those", "and", "voting"])
        || doc.is_kind(lead - 1, Kind::Semicolon)
        || doc.is(i + 1, "were") && matches!(doc.kind(lead - 1), Some(Kind::Comma | Kind::Dash));
    opens
        && doc.any(i + 1, &["were", "was", "numbered", "came", "voted"])
        && number::cardinal(doc, i + 2).is_some()
}

/// `The votes in favour of the bill amounted to 94`, `the votes against it numbered 12`: where the verb stands.
fn amounted(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let noun = i.checked_sub(1 + usize::from(doc.any(i, &["favour", "favor"])))?;
    if !doc.any(noun, &["votes", "ballots"]) || number::before(doc, noun) {
        return None;
    }
    let open = |k: &usize| matches!(doc.kind(*k), Some(Kind::Word | Kind::Num)) && !doc.has(*k, Class::CONJ);
    let verbs = &["were", "came", "ascended", "rose", "added"];
    let mut words = (i + 1..i + 10).take_while(open);
    let verb = words.find(|k| doc.any(*k, &NUMBERED[6..17]) || doc.any(*k, verbs))?;
    let led = |k: usize| usize::from(doc.any(k, &["up", "to", "at"]));
    let at = verb + 1 + led(verb + 1);
    number::cardinal(doc, at + led(at)).map(|_| at + led(at) - 1)
}

/// `Noes 37`, in a line of its own.
fn fills_line(doc: &Doc<'_>, i: usize) -> bool {
    let line = doc.sent_of(i);
    i == line.from
        && doc.any(i, NOUNS)
        && number::cardinal(doc, i + 1).is_some_and(|n| i + 1 + n.1 == line.to)
}

/// `In favour were 101 states, against 12`
fn closes_row(doc: &Doc<'_>, i: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, i + 1).filter(|_| doc.is(i, "against")) else { return false };
    let lo = doc.sent_of(i).from.max(i.saturating_sub(9));
    let far = doc.sent_of(i).from.max(i.saturating_sub(18));
    let favour = |k: usize| doc.any(k, &["favour", "favor"]);
    // "For the document voted 64 deputies, against 3"
    let voted = |k: usize| {
        let at = k + 1 + usize::from(doc.any(k + 1, &["only", "just"]));
        doc.is(k, "voted") && number::cardinal(doc, at).is_some()
    };
    ends(doc, i + 1 + len)
        && (i > lo && doc.is_kind(i - 1, Kind::Comma) && (lo..i).any(voted)
            || (lo..i).any(|k| favour(k) && opens_row(doc, k))
            || (far..i).any(|k| favour(k) && amounted(doc, k).is_some()))
}

/// `In favour, 25; against, 12; abstaining, 10`
fn apart(doc: &Doc<'_>, i: usize) -> bool {
    let end = number::cardinal(doc, i + 2).map(|n| i + 2 + n.1);
    doc.is_kind(i + 1, Kind::Comma)
        && end.is_some_and(|e| matches!(doc.kind(e), Some(Kind::Semicolon | Kind::Stop)))
        && (i == 0
            || matches!(doc.kind(i - 1), Some(Kind::Semicolon | Kind::Colon | Kind::Stop))
            || doc.is(i - 1, "in"))
}

/// `25 votes, against 12`: the other side's count after the one side's.
fn after_votes(doc: &Doc<'_>, i: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, i + 1).filter(|_| doc.is(i, "against")) else { return false };
    let ends = matches!(doc.kind(i + 1 + len), Some(Kind::Comma | Kind::Stop | Kind::Semicolon))
        || doc.any(i + 1 + len, &["and", "with"]);
    let from = doc.sent_of(i).from;
    let voters =
        |k: usize| doc.is(k, "votes") || doc.has(k, Class::MEMBER) && doc.is_kind(k + 1, Kind::Comma);
    // "got three votes, Chad's, Mali's and Togo's, against seven"
    let named = |k: &usize| {
        doc.names.mention_at(*k).is_some()
            || matches!(doc.kind(*k), Some(Kind::Comma | Kind::Poss | Kind::Dash | Kind::Open | Kind::Close))
            || doc.any(*k, &["and", "from", "those", "of", "the", "by", "namely"])
    };
    let list = (i.saturating_sub(30).max(from + 1)..i).rev().take_while(named).last().unwrap_or(i);
    ends && (list.saturating_sub(7).max(from + 1)..i).any(|k| voters(k) && number::before(doc, k))
}

/// `For 92, Against 7, Abstentions 21`; `the ayes were 151 and the noes 13`: labels in a row, each before its number.
fn in_row(doc: &Doc<'_>, i: usize) -> bool {
    let label = |k: usize| doc.among(k, &FIRST) && number::cardinal(doc, k + 1).is_some();
    let after = number::cardinal(doc, i + 1).map(|n| i + 1 + n.1);
    let next = |k: usize| {
        let link = usize::from(doc.is_kind(k, Kind::Comma) || doc.is_kind(k, Kind::Semicolon));
        let and = usize::from(doc.is(k + link, "and"));
        link + and > 0 && label(k + link + and) && !doc.is(k + link + and, "for")
    };
    let before = |k: usize| (k.saturating_sub(7)..k).any(|b| doc.among(b, &FIRST) && !doc.is(b, "for"));
    let noun = doc.any(i, NOUNS);
    // "Ayes 68: National 49, ACT 19. Noes 55: Labour 34"
    let opens = i == doc.sent_of(i).from || doc.is_kind(i - 1, Kind::Stop);
    let set_off = |k: usize| matches!(doc.kind(k), Some(Kind::Stop | Kind::Colon | Kind::Open));
    if noun && opens && after.is_some_and(set_off) {
        return true;
    }
    after.is_some_and(next)
        || after.is_some()
            && !doc.is(i, "for")
            && (i.saturating_sub(4)..i).any(label)
            && (doc.is_kind(i.saturating_sub(1), Kind::Comma)
                || doc.any(i.saturating_sub(1), &["and", "the"]))
        || after.is_some() && noun && before(i)
}
