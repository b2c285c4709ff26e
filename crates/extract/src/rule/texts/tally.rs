//! Counts of votes: `335-37`, `by 80 votes to 61, with 42 abstentions`, `20 against, 16 for, 11 abstentions`,
//! `Twenty-two members backed the move, 13 voted against and 12 abstained`.
//!
//! Numbers get a label from the words beside them; a label that comes a second time starts the next tally. Guards keep
//! out years, ages, scores and numbers of documents: a bare pair of numbers needs a word of voting near it.

mod label;

use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::number;
use crate::token::Kind;

use label::{Label, labelled};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub from: usize,
    pub to: usize,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    /// How many could vote: `18 of the 22 members`.
    pub total: Option<u32>,
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
    let group = of_group(doc, from, to);
    let told = told_before(doc, from);
    while i < to {
        if doc.quoted(i) || numbered(doc, i, from) {
            i += 1;
            continue;
        }
        if let Some((yes, no, abstain, end)) = triple(doc, i, from) {
            out.push(Tally { from: i, to: end, yes, no, abstain, ..Tally::default() });
            i = end;
            continue;
        }
        if let Some((a, b, c, end)) = pair(doc, i, from, to, told || !out.is_empty()) {
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
        if let Some((value, label, end)) = labelled(doc, i, from, to).filter(|_| !group) {
            match out.last_mut().filter(|t| !t.has(label) && i < t.to + 60) {
                Some(tally) => {
                    *tally.slot(label) = Some(value);
                    tally.total = tally.total.or(total(doc, i, to));
                    tally.to = end;
                }
                None => {
                    let mut tally = Tally { from: i, to: end, ..Tally::default() };
                    *tally.slot(label) = Some(value);
                    tally.total = total(doc, i, to);
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

/// Does the sentence before tell of votes? `... by 25 votes to 6. It was renewed in April, 24 to 8.`
fn told_before(doc: &Doc<'_>, from: usize) -> bool {
    let Some(before) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else {
        return false;
    };
    before.para == doc.para_of(from)
        && (before.from..before.to)
            .take(80)
            .any(|k| doc.any(k, &["votes", "abstentions", "abstaining", "abstained"]) && !doc.quoted(k))
}

/// `71 of its members voted in favour`, `The X legislators were divided, with three voting in favour`: how a group split is
/// no count of the body's.
fn of_group(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        doc.is(k, "of")
            && doc.any(k + 1, &["its", "their"])
            && number::cardinal(doc, k + 2).is_none()
            && (doc.has(k + 2, Class::MEMBER) || doc.has(k + 3, Class::MEMBER))
            && k > from
            && number::cardinal(doc, k - 1).is_some()
            || doc.any(k, &["divided", "split"])
                && doc.has(k.wrapping_sub(1), Class::AUX)
                && (from..k).any(|m| {
                    doc.names
                        .mention_at(m)
                        .is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Organization))
                })
    })
}

/// `18 of the 22 members`, `Thirteen of the council's 15 members`: all who could vote.
fn total(doc: &Doc<'_>, i: usize, to: usize) -> Option<u32> {
    let (value, len) = number::cardinal(doc, i)?;
    let of = i + len;
    if !doc.is(of, "of") {
        return None;
    }
    let (all, at) = (of + 1..to.min(of + 7)).find_map(|k| Some((number::cardinal(doc, k)?, k)))?;
    let members = (at + all.1..at + all.1 + 3).any(|k| doc.has(k, Class::MEMBER));
    (members && all.0 > value).then_some(all.0)
}

type Triple = (Option<u32>, Option<u32>, Option<u32>, usize);

/// `the figures were 12, 138 and 22`: for, against and abstaining.
fn triple(doc: &Doc<'_>, i: usize, from: usize) -> Option<Triple> {
    let (yes, a) = number::cardinal(doc, i)?;
    let told = |k: usize| doc.any(k, &["figures", "tally", "count", "result", "numbers", "score", "vote"]);
    if i < from + 2
        || !doc.any(i - 1, &["were", "was", "read", "stood"]) && !doc.is_kind(i - 1, Kind::Colon)
        || !(from.max(i.saturating_sub(5))..i - 1).any(told)
        || !doc.is_kind(i + a, Kind::Comma)
    {
        return None;
    }
    let (no, b) = number::cardinal(doc, i + a + 1)?;
    let and = i + a + 1 + b;
    let and = and + usize::from(doc.is_kind(and, Kind::Comma));
    let (abstain, c) = number::cardinal(doc, and + 1).filter(|_| doc.is(and, "and"))?;
    Some((Some(yes), Some(no), Some(abstain), and + 1 + c))
}

/// `H.R. 533`, `Resolution 2701`, `Bill No. 12`, `Article 7`: a number that names.
fn numbered(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "passed the bill 35-15"
    let pair = doc.is_kind(i + 1, Kind::Dash) && !doc.toks[i + 1].gap && doc.is_kind(i + 2, Kind::Num);
    if pair && i > from && doc.any(i - 1, &["bill", "resolution", "act", "amendment", "motion"]) {
        return false;
    }
    // "sponsored by Peru and 40 other states"
    let partners = i > from
        && doc.any(i - 1, &["and", "with"])
        && doc.any(i + 1, &["other", "others"])
        && (i.saturating_sub(14).max(from)..i).any(|k| {
            doc.step(k) == Some(Step::Introduce) && doc.form(k).has(Form::PARTICIPLE) && doc.is(k + 1, "by")
        });
    partners
        || i > from
            && doc.is_kind(i, Kind::Num)
            && (doc.any(i - 1, NAMED_BY_NUMBER) || doc.has(i - 1, Class::MONTH))
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
                    "approval", "passage", "nod", "divided", "threw", "thrown", "beat", "beaten", "turned",
                    "split", "carried", "advanced", "recommended", "retain", "losing", "winning",
                ],
            )
    })
}

/// `335-37`, `41-0-14`, `415 to 2`, `by 80 votes to 61`, `23 to 11`
fn pair(
    doc: &Doc<'_>,
    i: usize,
    from: usize,
    to: usize,
    counting: bool,
) -> Option<(u32, u32, Option<u32>, usize)> {
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
        return (!year && !dated && !score && b < 5000 && (counting || about_votes(doc, i, from, to)))
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
                "approved", "split", "divided", "was", "stood", "with", "got", "been", "margin", "favour",
                "favor",
            ],
        ) || doc.is_kind(i - 1, Kind::Comma)
            || doc.has(i - 1, Class::TEXT))
        || votes == 1;
    let range = doc.any(
        end,
        &["years", "year", "percent", "per", "days", "months", "years'", "million", "people", "weeks"],
    ) || i > from && doc.any(i - 1, &["from", "aged", "between"]);
    // "112 in favour to 18 against": labelled, handled there.
    let labelled = doc.has(end, Class::AGAINST) && in_favour > 0;
    (led && !range && b < 5000 && !labelled && (counting || about_votes(doc, i, from, to)) && end <= to)
        .then_some((a, b, None, end))
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
    (from..to)
        .any(|k| doc.any(k, &["vote", "votes", "voted", "voting", "were", "members", "cast", "ballots"]))
}
