//! What a number counts, by the words beside it: `80 in favour`, `voted against, 13`.

use super::first::{FIRST, label_first};
use super::led::led;
use super::toward::{so_long_ago, toward};
use super::whole::whole;
use super::*;
use crate::rule::texts::act::throws_out;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Yes,
    No,
    Abstain,
    Present,
    Absent,
}

/// How many there were, on which side, and where the words end that tell it.
pub(super) type Labelled = (u32, Label, usize);

/// A number of a sentence, before it is known what it counts.
pub(super) struct Number {
    pub value: u32,
    /// Its tokens, the end exclusive.
    pub start: usize,
    pub end: usize,
    /// Told by a word that says there was none.
    pub nil: bool,
    /// The sentence.
    pub from: usize,
    pub to: usize,
}

/// A number with its label: the words after it, or before it (`with 46 against`, `voting against: 13`).
pub(super) fn labelled(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Labelled> {
    if let Some(found) = doc.opening(i, &FIRST, || label_first(doc, i, to)) {
        return Some(found);
    }
    // "with the abstention of Senator Roe"
    if doc.seq(i, &["the", "abstention", "of"]) && i > from && doc.is(i - 1, "with") && single(doc, i + 3, to)
    {
        return Some((1, Label::Abstain, i + 2));
    }
    if names(doc, i, from) || heads_row(doc, i, from) {
        return None;
    }
    // "has voted with 25 others for the resolution"
    if let Some((voters, side)) = with_others(doc, i, from) {
        return Some((voters, side_told(doc, side)?, side + 1));
    }
    let number = number_at(doc, i, from, to)?;
    if so_long_ago(doc, &number) {
        return None;
    }
    led(doc, &number)
        .or_else(|| voted_to(doc, &number))
        .or_else(|| toward(doc, &number))
        .or_else(|| whole(doc, &number))
}

/// `(present | 156, in favor 154, against 0)`: how many there were, before sides that each stand before their number.
fn heads_row(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const THERE: &[&str] =
        &["present", "attending", "attendance", "voting", "total", "members", "seats", "registered"];
    let Some(before) = i.checked_sub(1).filter(|k| *k >= from) else { return false };
    let noun = before - usize::from(before > from && doc.is_kind(before, Kind::Colon));
    if !doc.any(noun, THERE) {
        return false;
    }
    let Some((_, len)) = number::cardinal(doc, i) else { return false };
    let comma = i + len;
    let side = comma + 1 + usize::from(doc.is(comma + 1, "in"));
    matches!(doc.kind(comma), Some(Kind::Comma | Kind::Semicolon))
        && doc.among(side, &FIRST)
        && number::cardinal(doc, side + 1 + usize::from(doc.is_kind(side + 1, Kind::Colon))).is_some()
}

/// A number that is part of a name, or points to somebody or something.
fn names(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "One Nation lined up behind it"
    let name = doc.has(i, Class::NUMBER)
        && doc.cap(i)
        && doc.names.mention_at(i).is_some_and(|m| m.from < i || doc.is(i, "one") && m.to > i + 1);
    // "Mlilo, the one opposition member in it, voted for the mission"; "In the last one, approved in May"
    let told = &["the", "this", "that", "last", "previous", "latest", "earlier", "similar", "new"];
    // "was one of 32 countries that abstained": the 32.
    let member = doc.is(i, "one")
        && doc.is(i + 1, "of")
        && number::cardinal(doc, i + 2 + usize::from(doc.is(i + 2, "the"))).is_some()
        && i > from
        && (doc.has(i - 1, Class::AUX) || doc.any(i - 1, &["as", "being", "now"]));
    // "similar to one approved last year": a text
    let text = doc.is(i, "one")
        && i > from
        && doc.any(i - 1, &["to", "like", "than", "as", "from", "with"])
        && doc.any(i + 1, &["approved", "passed", "adopted", "backed", "rejected", "supported", "endorsed"]);
    // "Four in five of the union's members backed it": a share
    let share = || {
        let before = i > from + 1 && doc.is(i - 1, "in") && number::before(doc, i - 1) && !doc.digit(i);
        before
            || number::cardinal(doc, i).is_some_and(|(_, len)| {
                let at = i + len;
                doc.is(at, "in") && number::cardinal(doc, at + 1).is_some() && !doc.digit(at + 1)
            })
    };
    // "Councilmember Roe, D-Ward 3, was absent": whom a member stands for
    let seat = doc.is_kind(i, Kind::Num)
        && i > from
        && doc.cap(i - 1)
        && (doc.any(i - 1, &["ward", "district", "precinct", "seat", "place", "zone", "division"])
            || doc.ends(i - 1, "-ward")
            || doc.ends(i - 1, "-district"));
    // "Fatou Cham, one of five women in the chamber, opposed it": what somebody is
    let among = |k: usize| doc.is_kind(k, Kind::Comma) && doc.seq(k + 1, &["one", "of"]);
    const VOTED: &[&str] = &["who", "that", "which", "to", "for", "against", "opposed", "voting"];
    let sides = Class::ABSTAIN.or(Class::AGAINST).or(Class::FAVOUR);
    let described = || {
        let lead = i.saturating_sub(3 + usize::from(i > from && doc.is(i - 1, "the")));
        let closes = (i..doc.sent_of(i).to.min(i + 9)).find(|k| doc.is_kind(*k, Kind::Comma));
        lead > from
            && among(lead)
            && closes.is_some_and(|c| !(i..c).any(|k| doc.any(k, VOTED) || doc.has(k, sides)))
    };
    name || text
        || member
        || seat
        || described()
        || share()
        || part_of(doc, i, from)
        || doc.is(i, "one") && i > from && doc.any(i - 1, told)
        // "the only one that passed", but "the only one against"
        || doc.is(i, "one")
            && i > from + 1
            && doc.any(i - 1, &["only", "sole"])
            && doc.any(i + 1, &["that", "which", "to"])
            && !(i + 2..i + 4).any(|k| {
                doc.any(k, &["vote", "voted", "oppose", "opposed", "support", "supported"])
                    || doc.has(k, Class::ABSTAIN.or(Class::AGAINST))
            })
}

/// `nearly all of the 389 legislators voting for it`, `more than half of its 300 members`: a part of so many.
fn part_of(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const PARTS: &[&str] =
        &["all", "most", "half", "majority", "third", "thirds", "quarter", "quarters", "some"];
    let lo = from.max(i.saturating_sub(4));
    let Some(of) = (lo..i).rev().find(|k| doc.is(*k, "of")).filter(|of| *of > from) else { return false };
    let about =
        of > from + 1 && doc.is(of - 1, "all") && !doc.any(of - 2, &["almost", "nearly", "virtually"]);
    // "with 107 votes in favor of the 160 deputies"
    let whole = of > from + 3 && doc.any(of - 1, &["favor", "favour"]) && doc.is(of - 3, "votes");
    // "a majority of 388 MEPs supported it": so many
    let about = about || doc.is(of - 1, "majority") && of + 1 == i;
    // "most of the 12 abstentions": so many abstained
    let noun = number::cardinal(doc, i).is_some_and(|n| doc.has(i + n.1, Class::ABSTAIN));
    (doc.any(of - 1, PARTS) || whole)
        && !about
        && !noun
        && (of + 1..i).all(|k| doc.has(k, Class::DET.or(Class::POSS)))
}

/// `voted with 25 others for it`: how many voted so, and where their side is told.
fn with_others(doc: &Doc<'_>, i: usize, from: usize) -> Option<(u32, usize)> {
    if i <= from + 1 || !doc.is(i - 1, "with") || !doc.any(i - 2, &["voted", "voting", "vote"]) {
        return None;
    }
    let (others, len) = number::cardinal(doc, i)?;
    doc.is(i + len, "others").then_some((others + 1, i + len + 1))
}

pub(super) fn side_told(doc: &Doc<'_>, at: usize) -> Option<Label> {
    match doc.low(at) {
        "for" => Some(Label::Yes),
        "in" if doc.any(at + 1, &["favour", "favor", "support"]) => Some(Label::Yes),
        "in" if doc.is(at + 1, "opposition") => Some(Label::No),
        // "took no action on one against China": a text
        "against" if at > 0 && doc.is(at - 1, "one") && doc.names.mention_at(at + 1).is_some() => None,
        "against" => Some(Label::No),
        _ => None,
    }
}

/// The number that a token opens, unless it names a year or a part of a text.
fn number_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Number> {
    let none = nobody(doc, i);
    // "all but one of the ministers were absent" counts nobody.
    if i > from && doc.is(i - 1, "but") && doc.any(i.wrapping_sub(2), &["all", "nobody", "none"]) {
        return None;
    }
    let (value, len) = if lone(doc, i, from) {
        (1, 1)
    } else if none > 0 {
        (0, none)
    } else {
        number::cardinal(doc, i)?
    };
    if value > 5000 || doc.is_kind(i, Kind::Num) && dated_or_cited(doc, i, from, value) {
        return None;
    }
    Some(Number { value, start: i, end: i + len, nil: none > 0, from, to })
}

/// `with a single vote against`
fn lone(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from
        && doc.any(i, &["single", "lone", "sole"])
        && doc.any(i - 1, &["a", "one"])
        && (doc.any(i + 1, &["vote", "voice", "member", "delegation"]) || doc.has(i + 1, Class::ABSTAIN))
        && !doc.any(i.wrapping_sub(2), &["not", "without"])
}

/// `on Nov. 21, 2020 approved`, `May 12`, `article 7`: a year, a day, or where it stands in a text.
fn dated_or_cited(doc: &Doc<'_>, i: usize, from: usize, value: u32) -> bool {
    doc.raw(i).len() == 4 && (1900..2100).contains(&value)
        || i > from
            && (doc.has(i - 1, Class::MONTH) && !doc.has(i + 1, Class::MEMBER)
                || doc.any(i - 1, &["article", "paragraph", "rule"]))
}

/// `Forty-two of the 47 lawmakers present voted to send it to a committee`, `61 voted to override and 38 to sustain the veto`, `28 of
/// the 57 deputies voted to throw out the bill`
fn voted_to(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    let near = (n.end..n.to.min(n.end + 4)).find(|k| doc.is(*k, "to"));
    if let Some((to, label)) = near.and_then(|to| Some((to, aim(doc, to + 1, n.to)?))) {
        // "and 24 | to pass it": told by the number's own words
        return Some((n.value, label, if to == n.end { to + 2 } else { n.end }));
    }
    if with_ruler(doc, n) {
        return Some((n.value, Label::No, n.end));
    }
    if let Some(read) = members_voted(doc, n) {
        return Some((n.value, Label::Yes, read));
    }
    total(doc, n.start, n.to)?;
    let verb = (n.end..n.to.min(n.end + 11)).find(|k| doc.is(*k, "voted"))?;
    // "voted on Saturday to report Iran to the Council"
    let to = (verb + 1..n.to.min(verb + 5)).find(|k| doc.is(*k, "to"))?;
    if to > verb + 1 && crate::rule::provision::before_date(doc, to - 1, verb) != verb {
        return None;
    }
    if let Some(label) = aim(doc, to + 1, n.to) {
        return Some((n.value, label, n.end));
    }
    let against =
        matches!(doc.step(to + 1), Some(Step::Reject | Step::Veto)) || doc.has(to + 1, Class::ABSTAIN);
    (!against).then_some((n.value, Label::Yes, verb + 1))
}

/// `Sixteen senators voted to override the veto; nine sided with the governor`, `Nineteen members stood by the mayor`: where a veto is
/// voted on, those who would keep it.
fn with_ruler(doc: &Doc<'_>, n: &Number) -> bool {
    let verb = n.end + usize::from(doc.has(n.end, Class::MEMBER) && doc.names.mention_at(n.end).is_none());
    let sides = doc.any(verb, &["sided", "siding", "stood", "stuck"]) && doc.any(verb + 1, &["with", "by"]);
    let ruler = || (verb + 2..verb + 4).any(|k| doc.has(k, Class::RULER));
    let before = (doc.toks[n.from].sent as usize).saturating_sub(1);
    let veto = |k: usize| doc.any(k, &["override", "overriding", "overturn", "veto"]);
    sides && ruler() && (doc.sents[before].from..n.to).rev().take(80).any(veto)
}

/// `52 senators voted to pass a bill`, `52 senators, with 46 against, voted to revive it`: all who were for it; `Six Republicans voted
/// to pass it` are some of them.
fn members_voted(doc: &Doc<'_>, n: &Number) -> Option<usize> {
    if !doc.has(n.end, Class::MEMBER)
        || n.value < 10
        || n.start > n.from && doc.any(n.start - 1, &["the", "other"])
    {
        return None;
    }
    // "with 41 senators voting to discharge the resolution and 56 opposed"
    let votes = |k: &usize| doc.any(*k, &["voted", "voting"]) && doc.is(k + 1, "to");
    let verb = (n.end + 1..n.to.min(n.end + 8)).find(votes)?;
    let aside = doc.is_kind(n.end + 1, Kind::Comma)
        && doc.is(n.end + 2, "with")
        && (n.end + 3..verb).any(|k| doc.any(k, &["against", "opposed"]))
        && doc.is_kind(verb - 1, Kind::Comma);
    let against =
        matches!(doc.step(verb + 2), Some(Step::Reject | Step::Veto)) || doc.has(verb + 2, Class::ABSTAIN);
    let text = || {
        // "71 senators voted to invoke cloture, with 22 opposed"
        let debate = |k: usize| doc.any(k, &["cloture", "debate", "filibuster"]);
        let ends = doc.any(verb + 2, &["invoke", "end", "break", "limit", "close", "cut", "overcome"]);
        (doc.step(verb + 2) == Some(Step::Adopt) || doc.any(verb + 2, &["discharge", "advance", "debate"]))
            && (verb + 3..verb + 8)
                .any(|k| doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments"]))
            || ends && (verb + 3..verb + 6).any(debate)
    };
    let next = n.end + 1 + usize::from(doc.has(n.end + 1, Class::AUX));
    (!against && (aside || verb == next && text())).then_some(if aside { n.end } else { verb + 1 })
}

/// The side of those who voted to do this with a text, or with a veto.
fn aim(doc: &Doc<'_>, verb: usize, to: usize) -> Option<Label> {
    let text = |k: usize| doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments"]);
    let object = || doc.is(verb + 1, "it") || doc.has(verb + 1, Class::DET) && (verb + 2..verb + 5).any(text);
    match doc.low(verb) {
        "override" => Some(Label::Yes),
        "sustain" | "uphold" => Some(Label::No),
        // "and 18 to keep the veto"
        "keep" | "maintain" if doc.is(verb + 2, "veto") => Some(Label::No),
        // "and 15 to let the veto stand"
        "let" if (verb + 2..verb + 4).any(|k| doc.is(k, "stand")) => Some(Label::No),
        _ => match doc.step(verb) {
            // "265 MPs voted to reject the bill"
            Some(Step::Reject) => object().then_some(Label::No),
            // "and 240 to pass it"
            Some(Step::Adopt) if doc.is(verb + 1, "it") => Some(Label::Yes),
            _ => throws_out(doc, verb, to).then_some(Label::No),
        },
    }
}

/// One voter named, and no list.
fn single(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    let Some(m) = (at..to.min(at + 6)).find_map(|k| doc.names.mention_at(k)) else { return false };
    !(m.to..to.min(m.to + 6)).any(|k| doc.any(k, &["and", "as"]))
}

/// `nobody`, `no one`, `not a single`: how many tokens say that there was none; 0 where nothing does.
pub(super) fn nobody(doc: &Doc<'_>, i: usize) -> usize {
    match doc.low(i) {
        // "with A voting no and B abstaining"
        "no" if doc.any(i.wrapping_sub(1), &["voting", "voted"]) => 0,
        "no" if doc.is(i + 1, "one") => 2,
        "none" | "no" | "nobody" | "nil" | "no-one" => 1,
        "not" | "nor" if doc.is(i + 1, "one") => 2,
        "not" | "nor" | "without" if doc.seq(i + 1, &["a", "single"]) => 3,
        "without"
            if doc.any(i + 1, &["a", "any"])
                && doc.any(i + 2, &["vote", "voice"])
                && doc.is(i + 3, "against") =>
        {
            2
        }
        _ => 0,
    }
}
