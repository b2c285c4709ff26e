//! Counts of votes: `335-37`, `by 80 votes to 61, with 42 abstentions`, `20 against, 16 for, 11 abstentions`,
//! `Twenty-two members backed the move, 13 voted against and 12 abstained`.
//!
//! Numbers get a label from the words beside them; a label that comes a second time starts the next tally. Guards keep
//! out years, ages, scores and numbers of documents: a bare pair of numbers needs a word of voting near it.

mod alone;
mod before;
mod clause;
mod first;
mod group;
mod label;
mod led;
mod name;
mod neither;
mod pair;
mod predicate;
mod rest;
mod signs;
mod three;
mod told;
mod toward;
mod whole;

pub use led::gets;
use std::cell::LazyCell;

use crate::doc::Doc;
use crate::gate::{Gate, Pass, Shapes};
use crate::lexicon::{Class, Form, Step};
use crate::number;
use crate::rule::texts::mention::{self, by_session};
use crate::token::Kind;
use crate::words::Words;

pub(super) use alone::{ALONE, alone};
use before::of_before;
use group::of_group;
use label::{Label, labelled};
pub(super) use neither::neither;
use pair::pair;
use three::{Triple, triple};
use told::{told_after, told_before};

/// `, | 128 members voting against it`, `: | 29 were for`: does a count of one side begin here?
pub fn counts_side(doc: &Doc<'_>, at: usize) -> bool {
    number::cardinal(doc, at).is_some() && labelled(doc, at, at, doc.sent_of(at).to).is_some()
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
    read(doc, from, to, || told_before(doc, from) || told_after(doc, from, to))
}

/// `Two members were absent.`: does a short sentence tell no more than who had no part in a vote?
pub fn only_away(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let away = |k: usize| doc.any(k, &["absent", "abstained", "abstentions", "absentees", "away"]);
    to < from + 14 && number::cardinal(doc, from).is_some() && (from..to).any(away)
}

/// The count of a headline, which needs no word of voting: `Assembly condemns Chad, 80 to 12`.
pub fn in_headline(doc: &Doc<'_>, from: usize, to: usize) -> Option<Tally> {
    read(doc, from, to, || true).into_iter().find(|t| t.yes.is_some() && t.no.is_some())
}

/// A count is told by a number, or a word for one or for a side.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &first::FIRST,
        &ALONE,
        &Words::of(&[
            "no", "none", "nobody", "nil", "no-one", "not", "nor", "without", "single", "lone", "sole",
        ]),
        &number::WORDS,
        &Words::of(&["the"]),
    ]),
    class: Class::NUMBER,
    shapes: number::SHAPES.or(Shapes::OPEN),
    ..Gate::CLOSED
};

fn read(doc: &Doc<'_>, from: usize, to: usize, told: impl Fn() -> bool) -> Vec<Tally> {
    let mut out: Vec<Tally> = Vec::new();
    let mut next = from;
    let told = LazyCell::new(told);
    let group = LazyCell::new(|| of_group(doc, from, to));
    while let Some(i) = doc.next(next, to, Pass::Tally) {
        let read = || count(doc, i, (from, to), || *told, || *group, &mut out);
        next = doc.gated(i, Pass::Tally, read).unwrap_or(i + 1);
    }
    // "deadlocked 4-4 ..., the mayor came down on the side of the ayes for a 5-4 finish": what broke the tie counts.
    let tied = |t: &Tally| t.pair && t.yes == t.no;
    let broken = |a: &Tally, b: &Tally| {
        tied(a)
            && b.pair
            && !(a.to..b.from).any(|k| doc.has(k, Class::TEXT) && decided(doc, k, a.to, b.from))
            && (b.yes == a.yes.map(|n| n + 1) && b.no == a.no
                || b.no == a.no.map(|n| n + 1) && b.yes == a.yes)
    };
    if let Some(k) = (1..out.len()).find(|k| broken(&out[k - 1], &out[*k])) {
        out.remove(k - 1);
    }
    // "with 79 in favour and 31 against, so that 99 withheld their yes, to only 79 in favour": told over again.
    let again = |t: &Tally, first: &Tally| t.yes.is_some() && t.yes == first.yes && first.no.is_some();
    let alone = |t: &Tally| t.no.is_none() && t.abstain.is_none() && t.absent.is_none();
    if let Some(k) = (1..out.len()).find(|k| alone(&out[*k]) && again(&out[*k], &out[k - 1])) {
        out.remove(k);
    }
    out
}

/// Adds the count that is told at token `i`; the token after it.
fn count(
    doc: &Doc<'_>,
    i: usize,
    (from, to): (usize, usize),
    told: impl Fn() -> bool,
    group: impl Fn() -> bool,
    out: &mut Vec<Tally>,
) -> Option<usize> {
    // But for "a dozen" and "with the abstention of Senator Roe", an article counts nothing.
    if doc.is(i, "the") && !doc.is(i + 1, "abstention") {
        let tally = out.last_mut().filter(|t| t.yes.is_some() && t.no.is_none() && i < t.to + 30)?;
        let (rank, end) = rest::by_rank(doc, i)?;
        (tally.no, tally.to) = (Some(rank), end);
        return Some(end);
    }
    if let Some((voters, _, end)) = alone(doc, i, to).filter(|_| !doc.quoted(i)) {
        out.push(Tally { from: i, to: end, yes: Some(voters.len() as u32), ..Tally::default() });
        return Some(end);
    }
    let plain = doc.is(i, "a") && !doc.any(i + 1, &["dozen", "hundred"])
        // "builds on one the Commons approved by 266 to 0"
        || doc.is(i, "one") && doc.is(i + 1, "the");
    // "all but two of the 389 members voted for it"
    let all_but = || (from.max(i.saturating_sub(5))..i).any(|k| doc.seq(k, &["all", "but"]));
    if let Some((yes, end)) = all_but_few(doc, i, from, to).filter(|_| !doc.quoted(i)) {
        out.push(Tally { from: i, to: end, yes: Some(yes), ..Tally::default() });
        return Some(end);
    }
    // "by votes ranging from 21-9 to 23-7"
    let range = || {
        (from.max(i.saturating_sub(8))..i)
            .any(|k| doc.any(k, &["ranging", "ranged"]) && doc.any(k + 1, &["from", "between"]))
    };
    if plain
        || group::whole_party(doc, i)
        || group::margin(doc, i, from)
        || range()
        || doc.quoted(i) && !first::camp(doc, i)
        || numbered(doc, i, from)
        || all_but()
    {
        return None;
    }
    if let Some((yes, no, abstain, end)) = triple(doc, i, from) {
        out.push(Tally { from: i, to: end, yes, no, abstain, ..Tally::default() });
        return Some(end);
    }
    if let Some((value, label, end)) = signs::behind(doc, i, from, to) {
        match out.last_mut().filter(|t| !t.has(label)) {
            Some(tally) => (*tally.slot(label), tally.to) = (Some(value), end),
            None => {
                let mut tally = Tally { from: i, to: end, ..Tally::default() };
                *tally.slot(label) = Some(value);
                out.push(tally);
            }
        }
        return Some(end);
    }
    if let Some((yes, no, abstain, end)) = signs::bracket(doc, i, from, to) {
        out.push(Tally { from: i, to: end, yes, no, abstain, ..Tally::default() });
        return Some(end);
    }
    if let Some((a, b, c, end)) = pair(doc, i, from, to, || told() || !out.is_empty()) {
        let mut tally =
            Tally { from: i, to: end, yes: Some(a), no: Some(b), abstain: c, pair: true, ..Tally::default() };
        // "9-3 vote in its favor" keeps its order.
        if (end..(end + 6).min(to)).any(|k| doc.is(k, "in") && doc.has(k + 2, Class::FAVOUR)) {
            tally.pair = false;
        }
        // "52 votes to 9 against it": told from the side of those who won, but not in "adopted by 52 votes to 9 against it".
        let adopted = || {
            let clause = (from.max(i.saturating_sub(4))..i).rev().take_while(|k| doc.is_kind(*k, Kind::Word));
            // "decided 52 to 9 against it"
            let decides = |k: usize| doc.any(k, &["decided", "agreed", "resolved"]);
            clause.into_iter().any(|k| doc.step(k) == Some(Step::Adopt) && !decides(k))
        };
        if doc.is(end, "against") && doc.any(end + 1, &["it", "them"]) && !adopted() {
            tally = Tally { yes: tally.no, no: tally.yes, pair: false, ..tally };
        }
        // "Ten of the members abstained; the others split 25-12"
        let apart = out.pop_if(|t| !t.decides() && t.abstain.is_some() && c.is_none() && i < t.to + 20);
        if let Some(apart) = apart {
            tally = Tally { yes: tally.yes, no: tally.no, pair: tally.pair, to: tally.to, ..apart };
        }
        out.push(tally);
        return Some(end);
    }
    if let Some(before) = out.last().and_then(|t| of_before(doc, i, t)) {
        out.push(before);
        return Some(before.to);
    }
    if let Some((value, label, end)) = labelled(doc, i, from, to).filter(|_| !group()) {
        // "10 did not vote and three were absent"
        let absent = label == Label::Absent && (i..end).any(|k| doc.is(k, "absent"));
        // "281-140, with 81 Democrats and 200 Republicans in favour"
        let whole = out.last().is_some_and(|t| t.yes.is_some() && t.no.is_some());
        let few = whole && matches!(label, Label::Yes | Label::No) && group::of_party(doc, i);
        match out.last_mut().filter(|t| (absent || !t.has(label)) && i < t.to + 60) {
            Some(tally) => {
                *tally.slot(label) = Some(value);
                tally.total = tally.total.or(total(doc, i, to));
                tally.no = tally.no.or(rest::put_in(doc, i, end));
                tally.to = end;
            }
            None if few => {}
            None => {
                let mut tally = Tally { from: i, to: end, ..Tally::default() };
                *tally.slot(label) = Some(value);
                tally.total = total(doc, i, to);
                tally.no = tally.no.or(rest::put_in(doc, i, end));
                out.push(tally);
            }
        }
        return Some(end);
    }
    if let Some((value, end)) = out.last().and_then(|t| rest::neither_of(doc, i, (from, to), t)) {
        let tally = out.last_mut()?;
        (tally.abstain, tally.to) = (Some(value), end);
        return Some(end);
    }
    None
}

/// `All but three of the 141 deputies present voted for it`: how many did, and where the count ends.
fn all_but_few(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, usize)> {
    if i < from + 2 || !doc.seq(i - 2, &["all", "but"]) {
        return None;
    }
    let few = number::cardinal(doc, i)?;
    let all = total(doc, i, to)?;
    let end = to.min(i + few.1 + 14);
    let yes = |k: usize| {
        // "voted on Tuesday for the bill"
        let side = doc.dates_in(k + 1, k + 4).next().map_or(k + 1, |d| d.to);
        doc.any(k, &["backed", "supported", "approved", "endorsed"])
            || doc.any(k, &["voted", "voting"])
                && (doc.is(side, "for") || doc.is(side, "in") && doc.has(side + 1, Class::FAVOUR))
    };
    let at = (i + few.1..end).find(|k| yes(*k))?;
    Some((all - few.0, at + 1))
}

/// `on a 20-20 tie and the bill passed 21-20`: a text between two counts with a verb of its own.
fn decided(doc: &Doc<'_>, text: usize, from: usize, to: usize) -> bool {
    (from.max(text.saturating_sub(3))..to.min(text + 3))
        .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)))
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

/// `H.R. 533`, `Resolution 2701`, `Bill No. 12`, `Article 7`: a number that names.
fn numbered(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "passed the bill 35-15"
    let pair = doc.is_kind(i + 1, Kind::Dash) && !doc.toks[i + 1].gap && doc.is_kind(i + 2, Kind::Num);
    // "passed the bill 52 to 44"
    let closes = || name::ends(doc, i + 3) || doc.has(i + 3, Class::PREP.or(Class::WEEKDAY));
    let to =
        || doc.is(i + 1, "to") && doc.is_kind(i + 2, Kind::Num) && !doc.has(i + 3, Class::MONTH) && closes();
    let pair = pair || i > from && !doc.cap(i - 1) && to();
    if pair
        && i > from
        && !by_session(doc, i)
        && doc.any(i - 1, &["bill", "resolution", "act", "amendment", "motion", "ordinance"])
    {
        return false;
    }
    // "sponsored by Peru and 40 other states"
    // "co-sponsored by 123 countries"
    let sponsors = i > from + 1 && doc.is(i - 1, "by") && doc.ends(i - 2, "sponsored");
    let partners = sponsors
        || i > from
            && doc.any(i - 1, &["and", "with"])
            && doc.any(i + 1, &["other", "others"])
            && (i.saturating_sub(14).max(from)..i).any(|k| {
                doc.step(k) == Some(Step::Introduce)
                    && doc.form(k).has(Form::PARTICIPLE)
                    && doc.is(k + 1, "by")
            });
    // "L.30, the Council rejected": the end of a document's number
    let glued = i > from && doc.is_kind(i, Kind::Num) && !doc.toks[i].gap && doc.is_kind(i - 1, Kind::Word);
    // "Composite 7, moved by the dockers, was opposed", "Emergency motion 2 was carried"
    let listed = i > from && mention::of_conference(doc, i - 1).is_some();
    partners
        || glued
        || listed
        || i > from
            && doc.is_kind(i, Kind::Num)
            // "For the resolution 96 deputies voted"
            && (doc.any(i - 1, NAMED_BY_NUMBER) && !doc.has(i + 1, Class::MEMBER)
                || doc.has(i - 1, Class::MONTH) && !doc.has(i + 1, Class::MEMBER)
                // "on 12 June voted to reject"
                || doc.has(i + 1, Class::MONTH) && doc.cap(i + 1))
}

/// Words before a number that names a text, a part of it, or a thing.
const NAMED_BY_NUMBER: &[&str] = &[
    "h.r.", "hr", "s.", "sb", "hb", "ab", "sr", "res.", "con.", "j.", "no.", "no", "nos.", "number",
    "resolution", "bill", "file", "act", "article", "articles", "paragraph", "paragraphs", "rule", "section",
    "clause", "chapter", "item", "page", "ordinance", "pages", "proposition", "amendment", "protocol",
    "room",
];

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
    (from..to).any(|k| {
        doc.any(k, &["vote", "votes", "voted", "voting", "were", "members", "cast", "ballots", "themselves"])
    })
}

#[cfg(test)]
mod tests;
