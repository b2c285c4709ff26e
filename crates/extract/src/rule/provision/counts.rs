//! The votes that a sentence tells, and the one told beside it: which text a body speaks in that it does not name.

use super::govern::LEAD;
use crate::doc::Doc;
use crate::reading::Texts;
use crate::record::{Outcome, Scope};
use crate::text::Role;
use crate::token::Sent;

/// Where the article tells how a text was carried: byte and text, in order.
pub(super) fn tallies(texts: &Texts) -> Vec<(u32, usize)> {
    let carried =
        texts.votes.iter().filter(|v| v.scope == Scope::Final && v.outcome != Some(Outcome::Rejected));
    let mut all: Vec<_> = carried.flat_map(|v| v.evidence.iter().map(|e| (e.start, v.resolution))).collect();
    all.sort_unstable();
    all
}

#[derive(Clone, Copy)]
pub(super) struct Counts<'a> {
    /// The votes that the sentence tells.
    own: &'a [(u32, usize)],
    /// The text whose vote is told right behind the sentence or before it, where no text is named up to it.
    pub beside: Option<usize>,
    /// The text of the first vote told behind it in its paragraph.
    pub behind: Option<usize>,
}

impl<'a> Counts<'a> {
    pub fn of(doc: &Doc<'_>, texts: &Texts, all: &'a [(u32, usize)], sent: Sent) -> Self {
        let (start, end) = doc.bytes(sent.from, sent.to);
        let from = all.partition_point(|t| t.0 < start);
        let to = all.partition_point(|t| t.0 < end);
        let para = |t: &&(u32, usize)| doc.para_of(doc.toks.partition_point(|k| k.start < t.0)) == sent.para;
        let behind = all[to..].first().filter(para).map(|t| t.1);
        let beside = beside(doc, texts, sent).then(|| behind.or(all[..from].last().map(|t| t.1))).flatten();
        Self { own: &all[from..to], beside, behind }
    }

    /// The text of the first vote.
    pub fn first(&self) -> Option<usize> {
        self.own.first().map(|t| t.1)
    }

    /// `was approved by 329 to 2 in the house, whose members had urged it before, by 305 to 1`: the vote told behind a verb, else
    /// the last one before it.
    pub fn of_verb(&self, doc: &Doc<'_>, i: usize) -> Option<usize> {
        let at = doc.toks[i].start;
        let next = self.own.iter().find(|t| t.0 > at).or(self.own.last());
        next.map(|t| t.1)
    }
}

/// `The committee tonight called on all states to act. The roll call was 71 to 2`: an article's lead, in which no text was named.
fn beside(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> bool {
    let prose = |m: &(usize, usize, usize)| doc.paras[doc.para_of(m.0)].role == Role::Prose;
    sent.para < LEAD && !texts.within(0, sent.to).iter().any(prose)
}
