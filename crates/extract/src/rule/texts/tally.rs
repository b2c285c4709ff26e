//! Counts of votes: `335-37`, `by 80 votes to 61, with 42 abstentions`, `20 against, 16 for, 11 abstentions`,
//! `Twenty-two members backed the move, 13 voted against and 12 abstained`.
//!
//! Numbers get a label from the words beside them; a label that comes a second time starts the next tally. Guards keep
//! out years, ages, scores and numbers of documents: a bare pair of numbers needs a word of voting near it.

use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::number;
use crate::token::Kind;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Yes,
    No,
    Abstain,
    Present,
    Absent,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub from: usize,
    pub to: usize,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    /// Two bare numbers, larger first unless the text lost: who won is told by the verb.
    pub pair: bool,
}

impl Tally {
    fn has(&self, label: Label) -> bool {
        match label {
            Label::Yes => self.yes,
            Label::No => self.no,
            Label::Abstain => self.abstain,
            Label::Present => self.present,
            Label::Absent => self.absent,
        }
        .is_some()
    }

    fn slot(&mut self, label: Label) -> &mut Option<u32> {
        match label {
            Label::Yes => &mut self.yes,
            Label::No => &mut self.no,
            Label::Abstain => &mut self.abstain,
            Label::Present => &mut self.present,
            Label::Absent => &mut self.absent,
        }
    }

    /// Says how many were for or against.
    pub fn decides(&self) -> bool {
        self.yes.is_some() || self.no.is_some()
    }
}

/// The tallies of one sentence, in order.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Tally> {
    let mut out: Vec<Tally> = Vec::new();
    let mut i = from;
    while i < to {
        if doc.quoted(i) || numbered(doc, i, from) {
            i += 1;
            continue;
        }
        if let Some((a, b, c, end)) = pair(doc, i, from, to) {
            let mut tally = Tally {
                from: i,
                to: end,
                yes: Some(a),
                no: Some(b),
                abstain: c,
                pair: true,
                ..Tally::default()
            };
            // "9-3 vote in its favor" keeps its order.
            if (end..(end + 6).min(to)).any(|k| doc.is(k, "in") && doc.has(k + 2, Class::FAVOUR)) {
                tally.pair = false;
            }
            out.push(tally);
            i = end;
            continue;
        }
        if let Some((value, label, end)) = labelled(doc, i, from, to) {
            match out.last_mut().filter(|t| !t.has(label) && i < t.to + 60) {
                Some(tally) => {
                    *tally.slot(label) = Some(value);
                    tally.to = end;
                }
                None => {
                    let mut tally = Tally { from: i, to: end, ..Tally::default() };
                    *tally.slot(label) = Some(value);
                    out.push(tally);
                }
            }
            i = end;
            continue;
        }
        i += 1;
    }
    out
}

/// `H.R. 533`, `Resolution 2701`, `Bill No. 12`, `Article 7`: a number that names.
fn numbered(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from
        && doc.is_kind(i, Kind::Num)
        && (NAMED_BY_NUMBER.contains(&doc.low(i - 1)) || doc.has(i - 1, Class::MONTH))
}

/// Words before a number that names a text, a part of it, or a thing.
const NAMED_BY_NUMBER: &[&str] = &[
    "h.r.", "hr", "s.", "sb", "hb", "ab", "sr", "res.", "con.", "j.", "no.", "no", "nos.", "number",
    "resolution", "bill", "file", "act", "article", "articles", "paragraph", "paragraphs", "rule", "section",
    "clause", "chapter", "item", "page", "pages", "proposition", "amendment", "protocol", "room",
];

/// Is there a word of voting within reach?
fn about_votes(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let lo = from.max(i.saturating_sub(16));
    let hi = to.min(i + 10);
    (lo..hi).any(|k| {
        doc.has(k, Class::ABSTAIN)
            || doc.any(
                k,
                &[
                    "vote", "votes", "voted", "voting", "margin", "tally", "ballot", "roll-call", "roll",
                    "division", "majority", "against", "favor", "favour", "overrode",
                ],
            )
            || matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(
                k,
                &[
                    "failed", "fell", "down", "retained", "kept", "struck", "easy", "cleared", "tabled",
                    "tie", "tied", "deadlock", "deadlocked", "figures", "result", "killed", "died", "light",
                    "approval", "passage", "nod", "divided",
                ],
            )
    })
}

/// `335-37`, `41-0-14`, `415 to 2`, `by 80 votes to 61`, `23 to 11`
fn pair(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, u32, Option<u32>, usize)> {
    let (a, len) = number::cardinal(doc, i)?;
    if a > 5000 || i > from && doc.is_kind(i - 1, Kind::Dash) && !doc.toks[i - 1].gap {
        return None;
    }
    let mut at = i + len;
    // Hyphen without spaces.
    if doc.is_kind(i, Kind::Num)
        && doc.is_kind(at, Kind::Dash)
        && !doc.toks[at].gap
        && doc.is_kind(at + 1, Kind::Num)
        && !doc.toks[at + 1].gap
        && at + 1 < to
    {
        let (b, _) = number::cardinal(doc, at + 1)?;
        let mut end = at + 2;
        let mut c = None;
        if doc.is_kind(end, Kind::Dash) && !doc.toks[end].gap && doc.is_kind(end + 1, Kind::Num) {
            c = number::cardinal(doc, end + 1).map(|n| n.0);
            end += 2;
        }
        let year = (1800..2100).contains(&a);
        let dated = i > from
            && (doc.has(i - 1, Class::MONTH)
                || doc.any(
                    i - 1,
                    &[
                        "page", "pages", "article", "articles", "paragraph", "paragraphs", "no.", "aged",
                        "days", "ages",
                    ],
                ));
        let score = doc.any(end, &["win", "victory", "defeat", "draw", "ruling", "year-old", "years"]);
        return (!year && !dated && !score && b < 5000 && about_votes(doc, i, from, to))
            .then_some((a, b, c, end));
    }
    // "80 votes to 61"
    let votes = usize::from(doc.has(at, Class::MEMBER) || doc.any(at, &["ayes", "yeas"]));
    at += votes;
    let in_favour = if doc.is(at, "in") && doc.has(at + 1, Class::FAVOUR) {
        2
    } else {
        usize::from(votes == 0 && doc.is(at, "for"))
    };
    let comma = usize::from(in_favour > 0 && doc.is_kind(at + in_favour, Kind::Comma));
    at += in_favour + comma;
    if !doc.any(at, &["to", "versus", "against"]) || (doc.is(at, "against") && votes == 0) {
        return None;
    }
    let nil = doc.any(at + 1, &["nil", "none", "zero"]);
    let (b, blen) = if nil { (0, 1) } else { number::cardinal(doc, at + 1)? };
    let end = at + 1 + blen;
    let led = i > from
        && (doc.any(
            i - 1,
            &[
                "by", "of", "just", "only", "it", "voted", "votes", "agreed", "passed", "adopted",
                "approved", "was", "stood", "with", "got", "been", "margin", "favour", "favor",
            ],
        ) || doc.is_kind(i - 1, Kind::Comma))
        || votes == 1;
    let range = doc.any(
        end,
        &["years", "year", "percent", "per", "days", "months", "years'", "million", "people", "weeks"],
    ) || i > from && doc.any(i - 1, &["from", "aged", "between"]);
    // "112 in favour to 18 against": labelled, handled there.
    let labelled = doc.has(end, Class::AGAINST) && in_favour > 0;
    (led && !range && b < 5000 && !labelled && about_votes(doc, i, from, to) && end <= to)
        .then_some((a, b, None, end))
}

/// A number with its label: the words after it, or before it (`with 46 against`, `voting against: 13`).
fn labelled(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, Label, usize)> {
    if let Some(found) = label_first(doc, i, to) {
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
                || doc.is(i + len, "and");
            if let Some(label) = label.filter(|_| member && !doc.is(i + len + 1, "to")) {
                return Some((value, label, i + len));
            }
        }
        let mut verb = before;
        while verb > from && doc.any(verb, &["only", "just", "scarcely", "barely", "some", "about", "the"]) {
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
            && (doc.step(verb - 1).is_some() || doc.any(verb - 1, &["through", "so"]));
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
    let limit = to.min(at + 18);
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
                ],
            )
            || doc.is_kind(at, Kind::Poss)
            // "two, Vietnam and Indonesia, abstained"
            || doc.is_kind(at, Kind::Comma) && (at == i + len || doc.names.mention_at(at - 1).is_some())
            || doc.cap(at) && doc.names.mention_at(at).is_some()
            || doc.is_kind(at, Kind::Num) && doc.is_kind(at.saturating_sub(1), Kind::Poss)
            || number::cardinal(doc, at).is_some()
                && i + len + 1 < at
                && (doc.is_kind(at - 1, Kind::Poss) || doc.any(at - 1, &["the", "of"]));
        // "A total of 229 members of the National Assembly, the lower house, voted in favour"
        let who = doc.has(i + len, Class::MEMBER) || doc.is(i + len, "other") || doc.is(i + len, "of");
        let far = who
            && number::cardinal(doc, at).is_none()
            && !doc.is_kind(at, Kind::Stop)
            && !doc.is_kind(at, Kind::Semicolon)
            && !doc.has(at, Class::VERB)
            && at < i + 14;
        if !passes && !far {
            return None;
        }
        gap += 1;
        at += 1;
    }
    None
}

/// `The noes came to 13`, `abstentions to eight`, `against: 13`: the label before its number.
fn label_first(doc: &Doc<'_>, i: usize, to: usize) -> Option<(u32, Label, usize)> {
    let label = match doc.low(i) {
        "ayes" | "yeas" => Label::Yes,
        "noes" | "nays" => Label::No,
        "abstentions" => Label::Abstain,
        "favour" | "favor" if doc.is_kind(i + 1, Kind::Colon) => Label::Yes,
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

/// Seats and elections are counted in votes too.
fn about_election(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        doc.any(
            k,
            &[
                "seat", "seats", "election", "elected", "candidate", "candidates", "race", "secret-ballot",
                "runoff",
            ],
        )
    })
}

fn votes_between(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| doc.any(k, &["vote", "votes", "voted", "voting", "were", "members"]))
}

fn label_at(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if doc.is(at, "in") && doc.any(at + 1, &["favour", "favor", "support"]) {
        return Some((Label::Yes, at + 2));
    }
    if doc.is(at, "did") && doc.seq(at, &["did", "not", "vote"]) {
        return Some((Label::Absent, at + 3));
    }
    let label = match doc.low(at) {
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
        "absent" | "absences" | "absentees" => Label::Absent,
        _ if doc.has(at, Class::ABSTAIN) => Label::Abstain,
        _ => return None,
    };
    Some((label, at + 1))
}
