//! What a number counts, by the words beside it: `80 in favour`, `voted against, 13`.

use super::*;
use crate::words::Words;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Yes,
    No,
    Abstain,
    Present,
    Absent,
}

/// A number with its label: the words after it, or before it (`with 46 against`, `voting against: 13`).
pub(super) fn labelled(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, Label, usize)> {
    if let Some(found) = doc.opening(i, &FIRST, || label_first(doc, i, to)) {
        return Some(found);
    }
    // "joined 24 others in voting for": the one that joins counts too.
    let joined = i > from && doc.is(i - 1, "joined");
    let none = doc.any(i, &["none", "no", "nobody", "nil"]);
    let (value, len) = if none {
        (0, 1)
    } else if doc.seq(i, &["without", "a", "single"]) {
        (0, 3)
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
            && (doc.has(i - 1, Class::MONTH) || doc.any(i - 1, &["article", "paragraph", "rule"]))
    {
        return None;
    }
    if !none && i > from {
        // "backed by 18 countries", "rejected by three", "turned down by the same 25", "obtained 25 votes"
        let before = i - 1;
        let mut lead = before;
        while lead > from && doc.any(lead, &["the", "same", "just", "only", "some"]) {
            lead -= 1;
        }
        if doc.is(lead, "by") && lead > from {
            let label = match doc.low(lead - 1) {
                "backed" | "supported" | "approved" | "endorsed" | "favoured" | "favored" => Some(Label::Yes),
                "opposed" | "rejected" => Some(Label::No),
                "down" if lead > from + 1 && doc.any(lead - 2, &["turned", "voted", "put"]) => {
                    Some(Label::No)
                }
                _ => None,
            };
            let member = doc.has(i + len, Class::MEMBER) && !doc.any(i + len, &["votes", "vote"])
                || doc.is_kind(i + len, Kind::Colon)
                || doc.is_kind(i + len, Kind::Stop)
                || doc.is_kind(i + len, Kind::Comma)
                || doc.any(i + len, &["and", "of"]);
            if let Some(label) = label.filter(|_| member && !doc.is(i + len + 1, "to")) {
                return Some((value, label, i + len));
            }
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
        let goes_on = doc.any(after, &["with", "and"]) && number::cardinal(doc, after + 1).is_some();
        if votes && carried && goes_on && !about_election(doc, from, to) {
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
                "collected", "polled", "attracted",
            ],
        ) || verb > from
            && doc.is(verb, "with")
            && ((from.max(verb.saturating_sub(8))..verb)
                .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.is(k, "through"))
                || doc.any(verb - 1, &["through", "so"]));
        let affirmative =
            usize::from(doc.any(i + len, &["affirmative", "favourable", "favorable", "positive", "yes"]));
        if got
            && doc.any(i + len + affirmative, &["votes", "vote"])
            && !doc.any(i + len + affirmative + 1, &["to", "in", "for", "against"])
            && !about_election(doc, from, to)
        {
            return Some((value, Label::Yes, i + len + affirmative + 1));
        }
    }
    let mut at = i + len;
    let limit = to.min(at + 18).max(to.min(at + 44) * usize::from(doc.is_kind(at + 1, Kind::Dash)));
    let mut gap = 0;
    while at < limit {
        if let Some((label, end)) = label_at(doc, at) {
            // "no" as a number needs the label's noun right after: "no votes against", "none opposed".
            if none && (gap > 2 || doc.is(i, "no") && label == Label::Yes) {
                return None;
            }
            if doc.has(at, Class::AGAINST)
                && doc.is(at, "against")
                && gap > 0
                && !votes_between(doc, i + len, at)
                && gap > 3
            {
                return None;
            }
            let value = if joined && (i + len..at).any(|k| doc.any(k, &["other", "others"])) {
                value + 1
            } else {
                value
            };
            return Some((value, label, end));
        }
        let passes = doc.has(at, Class::MEMBER)
            || doc.any(
                at,
                &[
                    "of",
                    "the",
                    "its",
                    "other",
                    "more",
                    "others",
                    "were",
                    "was",
                    "had",
                    "have",
                    "voted",
                    "voting",
                    "vote",
                    "being",
                    "and",
                    "cast",
                    "in",
                    "them",
                    "council",
                    "assembly",
                    "league",
                    "chamber",
                    "committee",
                    "a",
                    "this",
                    "that",
                    "further",
                    "additional",
                    "house",
                    "senate",
                    "present",
                    "stood",
                    "came",
                    "out",
                    "who",
                    "hands",
                ],
            )
            || doc.is_kind(at, Kind::Poss)
            // "two, Vietnam and Indonesia, abstained"
            || doc.is_kind(at, Kind::Comma) && (at == i + len || doc.names.mention_at(at - 1).is_some())
            || doc.cap(at) && doc.names.mention_at(at).is_some()
            || doc.is_kind(at, Kind::Num) && doc.is_kind(at.saturating_sub(1), Kind::Poss)
            || number::cardinal(doc, at).is_some()
                && i + len + 1 < at
                && (doc.is_kind(at - 1, Kind::Poss) || doc.any(at - 1, &["the", "of", "its", "their"]));
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
        if !passes && !far {
            return None;
        }
        gap += 1;
        at += 1;
    }
    None
}

/// `The noes came to 13`, `abstentions to eight`, `against: 13`: the label before its number.
/// Labels that may stand before their number.
static FIRST: Words = Words::of(&[
    "ayes", "yeas", "noes", "nays", "abstentions", "favour", "favor", "for", "yes", "no", "against",
]);

fn label_first(doc: &Doc<'_>, i: usize, to: usize) -> Option<(u32, Label, usize)> {
    let label = match doc.low(i) {
        "ayes" | "yeas" => Label::Yes,
        "noes" | "nays" => Label::No,
        "abstentions" => Label::Abstain,
        "favour" | "favor" | "for" | "yes" if doc.is_kind(i + 1, Kind::Colon) => Label::Yes,
        "no" if doc.is_kind(i + 1, Kind::Colon) => Label::No,
        "against" if doc.is_kind(i + 1, Kind::Colon) => Label::No,
        _ => return None,
    };
    let mut at = i + 1;
    while at < to
        && at < i + 4
        && (doc.is_kind(at, Kind::Colon)
            || doc.any(at, &["came", "to", "numbered", "stood", "at", "were", "totalled", "totaled"]))
    {
        at += 1;
    }
    if at == i + 1 {
        return None;
    }
    let (value, len) = number::cardinal(doc, at)?;
    (value < 5000 && at + len <= to).then_some((value, label, at + len))
}

fn label_at(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if doc.is(at, "in") && doc.any(at + 1, &["favour", "favor", "support"]) {
        return Some((Label::Yes, at + 2));
    }
    // "77 states were in favour, 31 were not"
    if doc.seq(at, &["were", "not"])
        && (matches!(doc.kind(at + 2), Some(Kind::Comma | Kind::Stop)) || doc.is(at + 2, "and"))
        && (at.saturating_sub(8)..at).any(|k| doc.has(k, Class::FAVOUR))
    {
        return Some((Label::No, at + 2));
    }
    if doc.is(at, "did") && doc.seq(at, &["did", "not", "vote"]) {
        // "Nine were present and did not vote" are not absent.
        if doc.seq(at.saturating_sub(2), &["present", "and"]) {
            return None;
        }
        return Some((Label::Absent, at + 3));
    }
    let label = match doc.low(at) {
        "green" | "red" | "yellow"
            if doc.any(at + 1, &["light", "lights", "one", "ones", "button", "buttons", "vote", "votes"])
                || doc.is(at, "yellow") && doc.is_kind(at + 1, Kind::Stop) =>
        {
            match doc.low(at) {
                "green" => Label::Yes,
                "red" => Label::No,
                _ => Label::Abstain,
            }
        }
        "for" if doc.is_kind(at + 1, Kind::Stop) && doc.any(at.saturating_sub(1), &["hands", "votes"]) => {
            Label::Yes
        }
        "said" if doc.is(at + 1, "no") => return Some((Label::No, at + 2)),
        "for"
            if doc.is_kind(at + 1, Kind::Comma)
                || doc.any(at + 1, &["and", "to", "it", "while"])
                || doc.any(at.saturating_sub(1), &["voted", "voting", "votes"]) =>
        {
            Label::Yes
        }
        "ayes" | "aye" | "yeas" | "yays" | "backed" | "supported" | "approved" | "favouring" | "favoring"
        | "yea" | "endorsed" => Label::Yes,
        "yes"
            if doc.any(at + 1, &["votes", "vote"]) || doc.any(at.saturating_sub(1), &["voted", "voting"]) =>
        {
            Label::Yes
        }
        "against" | "opposed" | "opposing" | "noes" | "nays" | "nay" | "contrary" | "rejected"
        | "dissenting" => Label::No,
        "no" if doc.any(at + 1, &["votes", "vote"])
            || doc.any(at.saturating_sub(1), &["voted", "voting"]) =>
        {
            Label::No
        }
        "opposition" if doc.any(at.saturating_sub(1), &["in"]) => Label::No,
        "affirmative" | "favorable" | "favourable" | "positive" if doc.any(at + 1, &["votes", "vote"]) => {
            Label::Yes
        }
        "negative" if doc.any(at + 1, &["votes", "vote"]) => Label::No,
        "present" if doc.any(at.saturating_sub(1), &["voted", "voting"]) => Label::Present,
        "absent" | "absences" | "absentees" | "excused" => Label::Absent,
        "missing" if doc.has(at.saturating_sub(1), Class::AUX) => Label::Absent,
        _ if doc.has(at, Class::ABSTAIN) => Label::Abstain,
        _ => return None,
    };
    Some((label, at + 1))
}
