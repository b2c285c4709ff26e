//! What the rules have read, before it is written out: actors by index, places by byte.

use std::borrow::Cow;

use crate::record::{
    Date, Force, Mode, Outcome, ResolutionKind, Scope, Stage, Stance, StatementKind, VoteOption,
};

/// The words behind one field, by byte.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    pub field: Cow<'static, str>,
    pub start: u32,
    pub end: u32,
    pub rule: &'static str,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub stage: Stage,
    pub body: Option<usize>,
    pub date: Option<Date>,
    pub expected: bool,
}

#[derive(Debug, Clone)]
pub struct Resolution {
    pub kind: ResolutionKind,
    pub body: Option<usize>,
    pub subjects: Vec<usize>,
    pub symbol: Option<String>,
    pub title: Option<String>,
    pub stage: Stage,
    pub sponsors: Vec<usize>,
    pub recurrence: Option<u32>,
    pub events: Vec<Event>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone)]
pub struct Vote {
    pub resolution: usize,
    pub body: Option<usize>,
    pub scope: Scope,
    pub mode: Mode,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    pub date: Option<Date>,
    pub outcome: Option<Outcome>,
    pub positions: Vec<(usize, VoteOption)>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone)]
pub struct Statement {
    pub speaker: Option<usize>,
    pub kind: StatementKind,
    /// Byte ranges in the order of the text.
    pub segments: Vec<(u32, u32)>,
    pub stance: Option<Stance>,
    pub resolution: Option<usize>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone)]
pub struct Provision {
    pub resolution: Option<usize>,
    pub force: Force,
    pub start: u32,
    pub end: u32,
    pub rule: &'static str,
    pub confidence: f32,
}

/// The texts of an article, and where it speaks of them.
#[derive(Debug, Default)]
pub struct Texts {
    pub resolutions: Vec<Resolution>,
    pub votes: Vec<Vote>,
    /// Mentions of a text (`the resolution`, `the bill`), sorted: first token, token after the last, resolution.
    pub mentions: Vec<(usize, usize, usize)>,
    /// Token -> mention index + 1; nothing behind the last mention.
    named: Vec<u32>,
    /// Mention indices by text, in their order.
    by_text: Vec<u32>,
    /// The texts that no noun names, by the first byte of the verb that decided on them.
    unnamed: Vec<(u32, usize)>,
    /// Those of them that a sentence tells of before it names any text, by the token of the verb.
    decided: Vec<(usize, usize)>,
    /// Where each text is told of first, and the text.
    told: Vec<(usize, usize)>,
}

impl Texts {
    /// `place` gives the token that a byte stands in, and the first of its sentence.
    pub fn new(
        resolutions: Vec<Resolution>,
        votes: Vec<Vote>,
        mentions: Vec<(usize, usize, usize)>,
        place: impl Fn(u32) -> (usize, usize),
    ) -> Self {
        let mut named = vec![0; mentions.iter().map(|m| m.1).max().unwrap_or(0)];
        // Where two overlap, the first has the words.
        for (i, (from, to, _)) in mentions.iter().enumerate().rev() {
            named[*from..*to].fill(i as u32 + 1);
        }
        let mut by_text: Vec<u32> = (0..mentions.len() as u32).collect();
        by_text.sort_by_key(|m| mentions[*m as usize].2);
        let verbs = |r: &Resolution| r.evidence.iter().find(|e| e.rule == "text.unnamed").map(|e| e.start);
        let mut unnamed: Vec<_> =
            resolutions.iter().enumerate().filter_map(|(i, r)| Some((verbs(r)?, i))).collect();
        unnamed.sort_unstable();
        // "was adopted by 90 to 4, a wider margin than last year's 80 to 9": told of beside the one that is named
        let first = |(byte, text): &(u32, usize)| {
            let (tok, sent) = place(*byte);
            let before = mentions[..mentions.partition_point(|m| m.0 < tok)].last();
            before.is_none_or(|m| m.0 < sent).then_some((tok, *text))
        };
        let decided = unnamed.iter().filter_map(first).collect();
        let start = |r: &Resolution| {
            r.evidence.iter().filter(|e| e.field != "subjects").map(|e| place(e.start).0).min()
        };
        let mut told: Vec<_> =
            resolutions.iter().enumerate().filter_map(|(i, r)| Some((start(r)?, i))).collect();
        told.sort_unstable();
        Self { resolutions, votes, mentions, named, by_text, unnamed, decided, told }
    }

    /// Where each text is told of first, and the text, in the article's order.
    pub fn told(&self) -> &[(usize, usize)] {
        &self.told
    }

    /// The last text without a name that a verb decided on between two bytes, with that verb's first byte.
    pub fn decided_within(&self, first: u32, last: u32) -> Option<(u32, usize)> {
        let end = self.unnamed.partition_point(|(start, _)| *start <= last);
        self.unnamed[..end].last().copied().filter(|(start, _)| *start >= first)
    }

    /// The text without a name that the verb which begins there decided on.
    pub fn decided_by(&self, verb: u32) -> Option<usize> {
        let place = self.unnamed.binary_search_by_key(&verb, |(start, _)| *start);
        place.ok().map(|i| self.unnamed[i].1)
    }

    /// The mentions of a text, in their order.
    pub fn of(&self, text: usize) -> impl Iterator<Item = &(usize, usize, usize)> {
        let first = self.by_text.partition_point(|m| self.mentions[*m as usize].2 < text);
        self.by_text[first..].iter().map(|m| &self.mentions[*m as usize]).take_while(move |m| m.2 == text)
    }

    /// The text that token `tok` is part of naming.
    #[inline]
    pub fn at(&self, tok: usize) -> Option<usize> {
        self.mention_at(tok).map(|m| m.2)
    }

    #[inline]
    pub fn mention_at(&self, tok: usize) -> Option<(usize, usize, usize)> {
        let place = *self.named.get(tok)? as usize;
        place.checked_sub(1).map(|i| self.mentions[i])
    }

    /// The texts named in a token range.
    pub fn within(&self, from: usize, to: usize) -> &[(usize, usize, usize)] {
        let first = self.mentions.partition_point(|m| m.0 < from);
        let last = self.mentions.partition_point(|m| m.0 < to);
        &self.mentions[first..last.max(first)]
    }

    /// Is a text told of only as still to come?
    pub fn announced(&self, r: usize) -> bool {
        let r = &self.resolutions[r];
        r.stage == Stage::Proposed && !r.events.is_empty() && r.events.iter().all(|e| e.expected)
    }

    /// The text last told of before a token, by a noun or by the verb that decided on it; else the article's first one.
    pub fn before(&self, tok: usize) -> Option<usize> {
        let i = self.mentions.partition_point(|m| m.0 < tok);
        let first = i.checked_sub(1).map_or(0, |m| self.mentions[m].0);
        let told = self.decided_between(first, tok).into_iter();
        let told = told.chain(self.mentions[..i].iter().rev().take(16).map(|m| m.2));
        self.spoken_of(told, 0).or_else(|| (!self.resolutions.is_empty()).then_some(0))
    }

    /// The texts without a name that verbs decide on in a token range, where their sentence names none before, and those verbs.
    pub fn decided_in(&self, from: usize, to: usize) -> &[(usize, usize)] {
        let first = self.decided.partition_point(|d| d.0 < from);
        let last = self.decided.partition_point(|d| d.0 < to);
        &self.decided[first..last.max(first)]
    }

    /// The last of them.
    pub fn decided_between(&self, from: usize, to: usize) -> Option<usize> {
        self.decided_in(from, to).last().map(|d| d.1)
    }

    /// Is the text told of first by the words from this token on?
    pub fn opens_with(&self, text: usize, (from, to): (usize, usize)) -> bool {
        let first = self.told.partition_point(|t| t.0 < from);
        self.told[first..].iter().take_while(|t| t.0 < to).any(|t| t.1 == text)
    }

    /// The text that a token range is the first to tell of.
    pub fn first_told(&self, from: usize, to: usize) -> Option<usize> {
        let next = self.told.partition_point(|t| t.0 < from);
        self.told.get(next).filter(|t| t.0 < to).map(|t| t.1)
    }

    /// The text spoken of after those told, the last one first: `adopted a resolution. The Assembly is to take up its own in the
    /// autumn` goes on about the one decided, not the one announced, unless that is the `first` of all.
    pub fn spoken_of(&self, mut told: impl Iterator<Item = usize>, first: usize) -> Option<usize> {
        let last = told.next()?;
        let aside = last != first && self.announced(last);
        aside.then(|| told.find(|r| !self.announced(*r))).flatten().or(Some(last))
    }
}

#[derive(Debug, Default)]
pub struct Reading {
    pub texts: Texts,
    pub statements: Vec<Statement>,
    pub provisions: Vec<Provision>,
}
