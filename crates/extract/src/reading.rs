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
}

impl Texts {
    pub fn new(resolutions: Vec<Resolution>, votes: Vec<Vote>, mentions: Vec<(usize, usize, usize)>) -> Self {
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
        Self { resolutions, votes, mentions, named, by_text, unnamed }
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

    /// The text last named before a token; else the article's first one.
    pub fn before(&self, tok: usize) -> Option<usize> {
        let i = self.mentions.partition_point(|m| m.0 < tok);
        let told = self.mentions[..i].iter().rev().take(16).map(|m| m.2);
        self.spoken_of(told, 0).or_else(|| (!self.resolutions.is_empty()).then_some(0))
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
