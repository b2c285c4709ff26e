//! What a number counts, by the words beside it: `80 in favour`, `voted against, 13`.

use super::first::{FIRST, label_first};
use super::name::label_at;
use super::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Yes,
    No,
    Abstain,
    Present,
    Absent,
}

/// Words that may stand between a number and its label.
static BESIDE: Words = Words::of(&[
    "of", "the", "its", "all", "been", "those", "other", "more", "others", "were", "was", "had", "have",
    "voted", "voting", "vote", "being", "and", "cast", "in", "them", "council", "assembly", "league",
    "chamber", "committee", "a", "this", "that", "further", "additional", "house", "senate", "present",
    "stood", "came", "out", "who", "which", "hands", "hand", "chairs", "seats", "up", "went", "rose",
    "raised", "their", "pressed", "pushed", "expressed", "pronounced", "themselves", "declared", "voice",
    "as", "recorded", "casting", "registered",
]);

/// A number with its label: the words after it, or before it (`with 46 against`, `voting against: 13`).
pub(super) fn labelled(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, Label, usize)> {
    if let Some(found) = doc.opening(i, &FIRST, || label_first(doc, i, to)) {
        return Some(found);
    }
    // "with the abstention of Senator Roe"
    if doc.seq(i, &["the", "abstention", "of"]) && i > from && doc.is(i - 1, "with") && single(doc, i + 3, to)
    {
        return Some((1, Label::Abstain, i + 2));
    }
    // "One Nation lined up behind it"
    if doc.has(i, Class::NUMBER)
        && doc.cap(i)
        && doc.names.mention_at(i).is_some_and(|m| m.from < i || doc.is(i, "one") && m.to > i + 1)
    {
        return None;
    }
    // "Mlilo, the one opposition member in it, voted for the mission"; "In the last one, approved in May"
    let told = &["the", "this", "that", "last", "previous", "latest", "earlier", "similar", "new"];
    if doc.is(i, "one") && i > from && doc.any(i - 1, told) {
        return None;
    }
    // "joined 24 others in voting for": the one that joins counts too.
    let joined = i > from && doc.is(i - 1, "joined");
    // "has voted with 25 others for the resolution"
    if let Some((others, len)) = number::cardinal(doc, i)
        .filter(|_| i > from + 1 && doc.is(i - 1, "with") && doc.any(i - 2, &["voted", "voting", "vote"]))
        && doc.is(i + len, "others")
    {
        let label = match doc.low(i + len + 1) {
            "for" => Label::Yes,
            "in" if doc.any(i + len + 2, &["favour", "favor", "support"]) => Label::Yes,
            "in" if doc.is(i + len + 2, "opposition") => Label::No,
            "against" => Label::No,
            _ => return None,
        };
        return Some((others + 1, label, i + len + 2));
    }
    let nil = nobody(doc, i);
    let none = nil > 0;
    // "all but one of the ministers were absent" counts nobody.
    if i > from && doc.is(i - 1, "but") && doc.any(i.wrapping_sub(2), &["all", "nobody", "none"]) {
        return None;
    }
    // "with a single vote against"
    let lone = i > from
        && doc.any(i, &["single", "lone", "sole"])
        && doc.any(i - 1, &["a", "one"])
        && doc.any(i + 1, &["vote", "voice", "member", "delegation"])
        && !doc.any(i.wrapping_sub(2), &["not", "without"]);
    let (value, len) = if lone {
        (1, 1)
    } else if none {
        (0, nil)
    } else {
        number::cardinal(doc, i)?
    };
    // "on Nov. 21, 2020 approved": a year.
    if doc.is_kind(i, Kind::Num) && doc.raw(i).len() == 4 && (1900..2100).contains(&value) {
        return None;
    }
    if value > 5000
        || doc.is_kind(i, Kind::Num)
            && i > from
            && (doc.has(i - 1, Class::MONTH) && !doc.has(i + 1, Class::MEMBER)
                || doc.any(i - 1, &["article", "paragraph", "rule"]))
    {
        return None;
    }
    if !none && i > from {
        // "backed by 18 countries", "rejected by three", "turned down by the same 25", "obtained 25 votes"
        let before = i - 1;
        let mut lead = before;
        while lead > from && doc.any(lead, &["the", "same", "just", "only", "some", "other"]) {
            lead -= 1;
        }
        if doc.is(lead, "by") && lead > from {
            let label = match doc.low(lead - 1) {
                "backed" | "supported" | "approved" | "endorsed" | "favoured" | "favored" => Some(Label::Yes),
                // "adopted by 32 of the Council's 47 members"
                "adopted" | "passed" | "carried" if total(doc, i, to).is_some() => Some(Label::Yes),
                "opposed" | "rejected" => Some(Label::No),
                "for" if doc.is(lead.wrapping_sub(2), "voted") => Some(Label::Yes),
                "against" if doc.is(lead.wrapping_sub(2), "voted") => Some(Label::No),
                "down" if lead > from + 1 && doc.any(lead - 2, &["turned", "voted", "put"]) => {
                    Some(Label::No)
                }
                _ => None,
            };
            let member = doc.has(i + len, Class::MEMBER) && !doc.any(i + len, &["votes", "vote"])
                || doc.is_kind(i + len, Kind::Colon)
                || doc.is_kind(i + len, Kind::Stop)
                || doc.is_kind(i + len, Kind::Comma)
                || doc.is_kind(i + len, Kind::Semicolon)
                || doc.any(i + len, &["and", "of"]);
            if let Some(label) = label.filter(|_| member && !doc.is(i + len + 1, "to")) {
                return Some((value, label, i + len));
            }
        }
        // "with the support of 101 countries", "support came from 101 states", "the opposition of 12"
        if let Some(label) = backing(doc, lead, from)
            && (doc.has(i + len, Class::MEMBER) || label == Label::No)
            && contested(doc, from, to)
        {
            return Some((value, label, i + len));
        }
        // "adopted by 143 votes, with nine against"
        let votes = doc.any(i + len, &["votes", "vote"])
            && !doc.any(i + len + 1, &["to", "in", "for", "against", "cast"])
            && !doc.is_kind(i + len + 1, Kind::Dash);
        let carried = lead > from
            && doc.is(lead, "by")
            && (from.max(lead.saturating_sub(14))..lead)
                .any(|k| doc.step(k) == Some(Step::Adopt) || doc.any(k, &["carried", "passed", "through"]));
        // A margin is told the same way: the other side's count must follow.
        let after = i + len + 1 + usize::from(doc.is_kind(i + len + 1, Kind::Comma));
        let next = after + 1 + usize::from(doc.is(after + 1, "the"));
        let goes_on = doc.any(after, &["with", "and"])
            && (number::cardinal(doc, next).is_some() || nobody(doc, next) > 0)
            || doc.is(after, "without") && nobody(doc, after) > 0;
        // "By 30 votes, with six against, the Council adopted it"
        let opening =
            doc.is(lead, "by") && (i + len..to.min(i + len + 30)).any(|k| doc.step(k) == Some(Step::Adopt));
        if votes && (carried || opening) && goes_on && !about_election(doc, from, to) {
            return Some((value, Label::Yes, i + len + 1));
        }
        let mut verb = before;
        while verb > from
            && doc.any(
                verb,
                &["only", "just", "scarcely", "barely", "some", "about", "the", "a", "mere", "paltry"],
            )
        {
            verb -= 1;
        }
        let got = doc.any(
            verb,
            &[
                "obtained", "got", "received", "garnered", "secured", "won", "mustered", "gathered", "drew",
                "scored", "collected", "polled", "attracted", "garnering", "winning", "securing", "getting",
                "receiving",
            ],
        ) || verb > from
            && doc.is(verb, "with")
            && ((from.max(verb.saturating_sub(8))..verb)
                .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.is(k, "through"))
                || doc.any(verb - 1, &["through", "so"]));
        // "getting only eight of the nine votes it needed"
        let needed = i + len + 2;
        if got
            && doc.seq(i + len, &["of", "the"])
            && number::cardinal(doc, needed).is_some_and(|n| doc.any(needed + n.1, &["votes", "ballots"]))
        {
            return Some((value, Label::Yes, i + len));
        }
        // "The other got 453, with 31 against": the noun is left out.
        let next = i + len + 1 + usize::from(doc.any(i + len + 1, &["with", "to", "and"]));
        let goes_on = doc.is_kind(i + len, Kind::Comma)
            && number::cardinal(doc, next)
                .is_some_and(|n| (0..3).any(|k| label_at(doc, next + n.1 + k).is_some()));
        if got && goes_on && !about_election(doc, from, to) {
            return Some((value, Label::Yes, i + len));
        }
        let affirmative =
            usize::from(doc.any(i + len, &["affirmative", "favourable", "favorable", "positive", "yes"]));
        if got
            && doc.any(i + len + affirmative, &["votes", "vote"])
            && label_at(doc, i + len + affirmative + 1).is_none()
            && (!doc.is(i + len + affirmative + 1, "in") || (from..i).any(|k| doc.has(k, Class::TEXT)))
            && !doc.any(i + len + affirmative + 1, &["to", "for", "against"])
            && !about_election(doc, from, to)
        {
            return Some((value, Label::Yes, i + len + affirmative + 1));
        }
    }
    // "Forty-two of the 47 lawmakers present voted to send it to a committee"
    if let Some(verb) =
        total(doc, i, to).and_then(|_| (i + len..to.min(i + len + 8)).find(|k| doc.is(*k, "voted")))
        && doc.is(verb + 1, "to")
        && !matches!(doc.step(verb + 2), Some(Step::Reject | Step::Veto))
        && !doc.has(verb + 2, Class::ABSTAIN)
    {
        return Some((value, Label::Yes, verb + 1));
    }
    let mut at = i + len;
    let limit = to.min(at + 18).max(to.min(at + 44) * usize::from(doc.is_kind(at + 1, Kind::Dash)));
    let mut gap = 0;
    while at < limit {
        if let Some((label, end)) = label_at(doc, at) {
            // "no" as a number needs the label's noun right after: "no votes against", "none opposed".
            if none && (gap > 4 || doc.is(i, "no") && len == 1 && (gap > 2 || label == Label::Yes)) {
                return None;
            }
            if doc.is(at, "against") && !votes_between(doc, i + len, at) && gap > 3 {
                return None;
            }
            // "by 14 votes and again over a Russian abstention": one.
            if doc.is(at, "abstention") && value > 1 && gap > 1 && !doc.any(at - 1, &["the"]) {
                return None;
            }
            let value = if joined && (i + len..at).any(|k| doc.any(k, &["other", "others"])) {
                value + 1
            } else if joined {
                value + joiners(doc, i - 1, from)
            } else {
                value
            };
            return Some((value, label, end));
        }
        let passes = doc.has(at, Class::MEMBER)
            || doc.among(at, &BESIDE)
            || doc.is_kind(at, Kind::Poss)
            // `29 votes "for", 12 "against"`
            || doc.is_kind(at, Kind::Mark) && label_at(doc, at + 1).is_some()
            // "two, Vietnam and Indonesia, abstained"
            || doc.is_kind(at, Kind::Comma) && (at == i + len || doc.names.mention_at(at - 1).is_some())
            // "101 of 150, backed the motion"
            || doc.is_kind(at, Kind::Comma) && doc.is(i + len, "of") && number::before(doc, at)
            || doc.cap(at) && doc.names.mention_at(at).is_some()
            || doc.is_kind(at, Kind::Num) && doc.is_kind(at.saturating_sub(1), Kind::Poss)
            || number::cardinal(doc, at).is_some()
                // "160 of 230 deputies voting in favour"
                && (i + len + 1 < at || total(doc, i, to).is_some())
                && (doc.is_kind(at - 1, Kind::Poss) || doc.any(at - 1, &["the", "of", "its", "their"]));
        // "with the 15 liberals abstaining"
        let passes = passes
            || at == i + len
                && doc.is_kind(at, Kind::Word)
                && doc.low(at).ends_with('s')
                && doc.form(at + 1).has(Form::ING)
                && doc.has(at + 1, Class::ABSTAIN);
        // "A total of 229 members of the National Assembly, the lower house, voted in favour"
        let described = doc.kind(i + len) == Some(Kind::Word)
            && !doc
                .has(i + len, Class::PREP.or(Class::CONJ).or(Class::VERB).or(Class::AUX).or(Class::VOTENOUN))
            && !doc.cap(i + len)
            && doc.has(i + len + 1, Class::MEMBER)
            && !doc.any(i + len + 1, &["votes", "vote", "voting"]);
        let who =
            described || doc.has(i + len, Class::MEMBER) || doc.is(i + len, "other") || doc.is(i + len, "of");
        let far = who
            && number::cardinal(doc, at).is_none()
            && !doc.is_kind(at, Kind::Stop)
            && !doc.is_kind(at, Kind::Semicolon)
            && !doc.has(at, Class::VERB)
            && at < i + 14;
        // "Seven members - A, B and C - rejected it"
        if doc.is_kind(at, Kind::Dash) && who && doc.toks[at].gap {
            let close = (at + 1..to.min(at + 40)).find(|k| doc.is_kind(*k, Kind::Dash))?;
            at = close + 1;
            gap += 1;
            continue;
        }
        // "nine (the Soviet bloc to a man) answered no"
        if doc.is_kind(at, Kind::Open) && at == i + len {
            let close = (at + 1..to.min(at + 14)).find(|k| doc.is_kind(*k, Kind::Close))?;
            let apart =
                (at + 1..close).any(|k| number::cardinal(doc, k).is_some() || label_at(doc, k).is_some());
            if apart {
                return None;
            }
            at = close + 1;
            gap += 1;
            continue;
        }
        if let Some(close) = aside(doc, at, to) {
            at = close;
            gap += 1;
            continue;
        }
        // "(Peru and four others) against": the bracket ends what the number counts.
        let shut = doc.is_kind(at, Kind::Close) && !(i..at).any(|k| doc.is_kind(k, Kind::Open));
        if !passes && !far || shut {
            return None;
        }
        gap += 1;
        at += 1;
    }
    None
}

/// `the support of`, `support came from`, `the opposition of`: the side of those whose number follows.
fn backing(doc: &Doc<'_>, lead: usize, from: usize) -> Option<Label> {
    let noun = match doc.low(lead) {
        "of" => lead.checked_sub(1)?,
        "from" => lead.checked_sub(1 + usize::from(doc.is(lead.wrapping_sub(1), "came")))?,
        _ => return None,
    };
    let near = noun >= from
        && (noun == from || doc.has(noun - 1, Class::DET) || doc.any(noun - 1, &["with", "won", "had"]));
    match doc.low(noun) {
        "support" | "backing" | "approval" | "assent" | "votes" if near => Some(Label::Yes),
        "opposition" if near => Some(Label::No),
        _ => None,
    }
}

/// One voter named, and no list.
fn single(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    let Some(m) = (at..to.min(at + 6)).find_map(|k| doc.names.mention_at(k)) else { return false };
    !(m.to..to.min(m.to + 6)).any(|k| doc.any(k, &["and", "as"]))
}

/// Is a text decided on in this sentence, or another side told?
fn contested(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.has(k, Class::ABSTAIN)
            || doc.any(k, &["against", "opposed", "opposition"])
    })
}

/// `nobody`, `no one`, `not a single`: how many tokens say that there was none; 0 where nothing does.
pub(super) fn nobody(doc: &Doc<'_>, i: usize) -> usize {
    match doc.low(i) {
        "no" if doc.is(i + 1, "one") => 2,
        "none" | "no" | "nobody" | "nil" | "no-one" => 1,
        "not" if doc.is(i + 1, "one") => 2,
        "not" | "without" if doc.seq(i + 1, &["a", "single"]) => 3,
        "without" if doc.is(i + 1, "a") && doc.any(i + 2, &["vote", "voice"]) && doc.is(i + 3, "against") => {
            2
        }
        _ => 0,
    }
}

/// `14, Peru and Fiji among them, abstained`, `ten, all from one party, held back`: an insertion between a number and its
/// label; where it ends.
fn aside(doc: &Doc<'_>, at: usize, to: usize) -> Option<usize> {
    if !doc.is_kind(at, Kind::Comma) {
        return None;
    }
    for k in at + 1..to.min(at + 30) {
        let other = matches!(doc.kind(k), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
            || number::cardinal(doc, k).is_some()
            || doc.is(k, "which");
        if other {
            return None;
        }
        if doc.is_kind(k, Kind::Comma) && k > at + 1 {
            let mut lead = k + 1;
            while lead < k + 3 && (doc.has(lead, Class::AUX) || doc.any(lead, &["voted", "all", "both"])) {
                lead += 1;
            }
            if label_at(doc, lead).or_else(|| label_at(doc, k + 1)).is_some() {
                return Some(k + 1);
            }
        }
        if label_at(doc, k).is_some() {
            return None;
        }
    }
    None
}

/// `Eleven Tories joined 43 Liberals in voting for the change`: those who cross over count with those they join.
fn joiners(doc: &Doc<'_>, joined: usize, from: usize) -> u32 {
    let lo = from.max(joined.saturating_sub(3));
    (lo..joined).find_map(|k| number::cardinal(doc, k)).map_or(0, |n| n.0)
}
