//! Two numbers set against each other by a word: `by 80 votes to 61`, `23 to 11`, `a majority of 30 against 13`.

use super::super::name::ends;
use super::super::*;
use crate::record::ActorKind;

/// Verbs of texts with a word after them: `was voted down 58 to 32`, `went through 58 to 32`.
const FALLS: &[&str] = &[
    "going", "gone", "went", "goes", "voted", "turned", "shot", "struck", "knocked", "shouted", "beaten",
    "pushed", "put", "squeaked", "scraped", "sailed", "forced",
];

/// Words before a pair that say a count follows.
const LEADS: &[&str] = &[
    "by", "of", "just", "only", "it", "voted", "went", "decided", "defeated", "carried", "fell", "votes",
    "agreed", "passed", "adopted", "approved", "split", "divided", "was", "stood", "with", "got", "been",
    "margin", "favour", "favor", "out", "overridden", "at", "won", "lost", "voting", "ended", "refused",
    "declined", "outvoted",
];

pub(super) struct Against {
    /// Where the first number starts; the word between them; where the second one ends.
    start: usize,
    between: usize,
    pub end: usize,
    a: u32,
    pub b: u32,
    /// The first number counts votes.
    votes: bool,
    pub in_favour: bool,
}

/// `18 votes, against seven, and with eight abstentions`; but `18 votes, against seven last year`
fn set_against(doc: &Doc<'_>, comma: usize) -> bool {
    let closes = |end: usize| !doc.is_kind(end, Kind::Word) || doc.any(end, &["and", "with"]);
    doc.is_kind(comma, Kind::Comma)
        && doc.is(comma + 1, "against")
        && number::cardinal(doc, comma + 2).is_some_and(|n| closes(comma + 2 + n.1))
}

impl Against {
    /// `80 votes to 61`, `three yes votes to 20`, `112 in favour to 18`
    pub(super) fn read(doc: &Doc<'_>, i: usize, from: usize, (a, len): (u32, usize)) -> Option<Self> {
        let mut at = i + len;
        at += usize::from(
            doc.any(at, &["yes", "affirmative", "favourable", "favorable", "positive"])
                && doc.any(at + 1, &["votes", "ballots"]),
        );
        let votes = doc.has(at, Class::MEMBER) || doc.any(at, &["ayes", "yeas", "voices", "preferences"]);
        at += usize::from(votes);
        let favour = if doc.is(at, "in") && doc.has(at + 1, Class::FAVOUR) {
            2
        } else {
            usize::from(!votes && doc.is(at, "for"))
        };
        at += favour + usize::from(favour > 0 && doc.is_kind(at + favour, Kind::Comma));
        at += usize::from(votes && set_against(doc, at));
        let bare = doc.is(at, "against") && !votes;
        if !doc.any(at, &["to", "versus", "against"]) || bare && !opposed(doc, i, at, from) {
            return None;
        }
        let nil = doc.any(at + 1, &["nil", "none", "zero", "nothing", "nought", "naught"]);
        let (b, len) = if nil { (0, 1) } else { number::cardinal(doc, at + 1)? };
        Some(Self { start: i, between: at, end: at + 1 + len, a, b, votes, in_favour: favour > 0 })
    }

    /// `22 to 12 | and 11`, `22 votes to 12, and 11.`: those who abstained, bare as the others, and where that ends.
    pub(super) fn third(&self, doc: &Doc<'_>, to: usize) -> Option<(u32, usize)> {
        let and = self.end + usize::from(doc.is_kind(self.end, Kind::Comma));
        let (value, len) = number::cardinal(doc, and + 1).filter(|_| doc.is(and, "and"))?;
        let end = and + 1 + len;
        let closed = matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Close));
        (value < 1000 && (end >= to || closed)).then_some((value, end))
    }

    /// Does what stands beside the numbers say that they are a count?
    pub(super) fn is_led(&self, doc: &Doc<'_>, from: usize, to: usize) -> bool {
        if self.votes || doc.is(self.between, "against") {
            return true;
        }
        let (i, end) = (self.start, self.end);
        if i == from {
            // "Twenty-five to twelve was the count by which", "Five to four. That is how the council voted"
            return doc.any(end, &["was", "were"])
                || matches!(doc.kind(end), Some(Kind::Stop | Kind::Colon | Kind::Dash));
        }
        doc.any(i - 1, LEADS)
            || matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open))
            || doc.has(i - 1, Class::TEXT)
            || doc.step(i - 1).is_some() && doc.form(i - 1).has(Form::PAST)
            || doc.any(i - 1, &["beaten", "outvoted"])
            || self.decided_before(doc, from) && closes(doc, end, to)
            || i > from + 1
                && doc.any(i - 1, &["down", "through", "back", "aside"])
                && doc.any(i - 2, FALLS)
            || self.measures(doc, from)
            || self.in_turn(doc, from)
            // "a 14 to 1 vote"
            || doc.has(i - 1, Class::DET) && doc.has(end, Class::VOTENOUN)
    }

    /// `was 28 to 10 in the Senate and | 53 to 18 in the Assembly`, `that on Mali | 26 to 9`: the next house's or text's count.
    fn in_turn(&self, doc: &Doc<'_>, from: usize) -> bool {
        let i = self.start;
        let at = self.end + 1 + usize::from(doc.has(self.end + 1, Class::DET));
        let body = doc.names.mention_at(at).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        if doc.any(i - 1, &["and", "but"]) {
            return doc.is(self.end, "in") && body;
        }
        let m = doc.names.mention_at(i - 1).filter(|m| m.to == i && m.from > from + 1);
        if self.next_house(doc, from) {
            return true;
        }
        // "On Mali it was 103 to 18, and on Chad | 96 to 28"
        let next = |at: usize| {
            doc.any(at, &["that", "one"])
                || doc.any(at, &["and", "while", "but"]) && counted_before(doc, from, at)
        };
        m.is_some_and(|m| doc.is(m.from - 1, "on") && next(m.from - 2))
    }

    /// `The Senate voted 62 to 31 for it and the House | 210 to 44`, `398 to 36 in the Chamber and in the Senate 67 to 3`, `Deputies voted
    /// 398 to 36 and senators 67 to 3`: the next house's, behind its name.
    fn next_house(&self, doc: &Doc<'_>, from: usize) -> bool {
        let i = self.start;
        let named = doc.names.mention_at(i - 1).filter(|m| m.to == i);
        let lead = match named {
            Some(m) if doc.names.actors[m.actor].is(ActorKind::Body) => m.from,
            None if doc.among(i - 1, &crate::names::members::NOUNS) => i - 1,
            _ => return false,
        };
        let lead = lead - usize::from(lead > from && doc.has(lead - 1, Class::DET));
        let lead = lead - usize::from(lead > from && doc.any(lead - 1, &["in", "among"]));
        let joined = lead > from
            && (doc.any(lead - 1, &["and", "while", "but"])
                || matches!(doc.kind(lead - 1), Some(Kind::Comma | Kind::Semicolon)));
        joined && counted_before(doc, from, lead)
    }

    /// `passed a bill on Chad 402 to 12`: the verb stands shortly before, and no range.
    fn decided_before(&self, doc: &Doc<'_>, from: usize) -> bool {
        let i = self.start;
        // "Knesset members backed the bill 52 to 44"
        let backed = |k: usize| {
            doc.any(k, &["backed", "endorsed", "supported"]) && (k + 1..i).any(|t| doc.has(t, Class::TEXT))
        };
        (from.max(i.saturating_sub(12))..i).any(|k| {
            let carried = doc.step(k) == Some(Step::Adopt) || backed(k);
            doc.form(k).has(Form::PAST) && (doc.step(k) == Some(Step::Reject) || carried && self.a >= self.b)
        }) && !doc.any(i - 1, &["article", "articles", "aged", "odds", "leads", "lead", "score"])
    }

    /// `10 to 12 years`, `from 30 to 40`
    pub(super) fn is_range(&self, doc: &Doc<'_>, from: usize) -> bool {
        let units = &[
            "years", "year", "percent", "per", "days", "months", "years'", "million", "people", "weeks",
            "times",
        ];
        let bounds = self.start > from
            && doc.any(self.start - 1, &["from", "aged", "between"])
            && !self.measures(doc, from);
        doc.any(self.end, units) || bounds
    }

    /// `down from 90 to 20 in 2023`, `a thinner majority than the 90 to 20`, `than last year's 90 to 20`: another vote's.
    fn measures(&self, doc: &Doc<'_>, from: usize) -> bool {
        let i = self.start;
        if i < from + 3 {
            return false;
        }
        let year = || {
            doc.any(i - 2, &["year", "session"])
                || doc.has(i - 2, Class::MONTH)
                || doc.is_kind(i - 2, Kind::Num)
        };
        let aside = || matches!(doc.kind(i - 3), Some(Kind::Comma | Kind::Dash | Kind::Open));
        doc.is(i - 1, "from") && doc.any(i - 2, &["down", "up"]) && aside()
            || doc.is(i - 1, "the") && doc.any(i - 2, &["than", "with", "from", "to", "against"])
            || doc.is_kind(i - 1, Kind::Poss) && year()
    }

    /// `By 402 to 12, the House passed a bill`
    pub(super) fn opens(&self, doc: &Doc<'_>, from: usize, to: usize) -> bool {
        let i = self.start;
        i <= from + 2
            && i > from
            && doc.any(i - 1, &["by", "of"])
            && doc.is_kind(self.end, Kind::Comma)
            && (self.end..to.min(self.end + 30))
                .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)))
    }

    /// `One hundred and fourteen nations to two: so the Assembly ended the mandate`
    pub(super) fn of_nations(&self, doc: &Doc<'_>) -> bool {
        self.votes
            && doc
                .any(self.between - 1, &["nations", "states", "countries", "members", "delegations", "votes"])
            && matches!(
                doc.kind(self.end),
                Some(Kind::Colon | Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash)
            )
    }
}

/// `by a majority of 30 against 13`, `was defeated, 7 against 26`: two bare numbers set against each other at `at`.
fn opposed(doc: &Doc<'_>, i: usize, at: usize, from: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, at + 1) else { return false };
    let led = i > from
        // "In 2003 the margin had been wider: 24 against 20"
        && (doc.any(i - 1, &["of", "by", "voted", "was", "with"])
            || matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Colon)))
        && !(i.saturating_sub(6).max(from)..i).any(|k| doc.any(k, &["votes", "favour", "favor"]));
    led && (ends(doc, at + 1 + len) || doc.has(at + 1 + len, Class::PREP))
}

/// Nothing that the numbers count follows: not `sending 300 to 500 troops`.
fn closes(doc: &Doc<'_>, end: usize, to: usize) -> bool {
    end >= to
        || ends(doc, end)
        || doc.is(end, "respectively")
        || doc.has(end, Class::PREP.or(Class::WEEKDAY).or(Class::REL).or(Class::MONTH))
        || doc.any(end, &["last", "late", "early", "this", "yesterday", "today", "tonight", "to"])
}

/// Were two numbers set against each other before, in the same sentence?
fn counted_before(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let counted = |k: usize| {
        doc.is_kind(k, Kind::Num)
            && (doc.is_kind(k + 1, Kind::Dash) || (k + 1..k + 4).any(|t| doc.is(t, "to")))
    };
    (from..to).any(counted)
}
