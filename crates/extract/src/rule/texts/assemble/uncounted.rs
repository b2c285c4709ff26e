//! Voters of the text that the article is about, where nobody counted its vote and other counts are told.

use super::voters::Heard;
use super::*;

impl Reader<'_, '_> {
    /// `The Senate passed a bill. An amendment was rejected 30-10. It would ban masks. Sen. Roe voted no`: on the bill, which nobody
    /// counted, where the only count is an amendment's or another year's and the sentence before does not tell it.
    pub(super) fn of_uncounted(&self, h: &Heard, last: usize, lead: Option<Date>) -> Option<usize> {
        let doc = self.doc;
        let told = |d: &Draft| d.decided.is_some() && d.tok < h.from;
        let own = |c: &usize| !self.aside(*c) && told(&self.drafts[*c]);
        let text = Some(h.text).filter(|c| h.named && own(c));
        let text = text.or_else(|| self.recent().take(WINDOW).find(own))?;
        let aside = self.told_aside(last, lead);
        let same = self.votes[last].resolution == text;
        let beside =
            aside || same && (self.votes[last].scope != Scope::Final || self.sooner(last, text, lead));
        let own = |v: usize| {
            let told = &self.votes[v];
            let counted = told.evidence.iter().all(|e| e.rule != "vote.uncounted");
            told.resolution == text && told.scope == Scope::Final && counted && !self.sooner(v, text, lead)
        };
        let counted = self.latest().any(own);
        let said = |k: usize| {
            doc.any(k, &["amendment", "amendments", "paragraph", "occasion", "previously", "then"])
        };
        let named = h.named && h.whole && h.text == text;
        let other = (h.from..h.to).any(said)
            || doc.dates_in(h.from, h.to).any(|d| lead.is_none_or(|lead| apart(d.past, lead)));
        let near = self.just_told(last, h.from) || self.told_at(last) >= h.from;
        (beside && !counted && !other && !h.consensus() && (named || !near)).then_some(text)
    }

    /// `The committee approved it in May, 12-3`: a vote of the text's way to the house that has now decided on it.
    pub(super) fn sooner(&self, vote: usize, text: usize, lead: Option<Date>) -> bool {
        let told = &self.votes[vote];
        let by = self.drafts[text].decided.and_then(|d| d.0);
        matches!((told.body, by), (Some(a), Some(b)) if a != b)
            && matches!((told.date, lead), (Some(a), Some(b)) if a < b && (a.year, a.month) != (b.year, b.month))
    }

    /// The token from which a vote was read.
    pub(super) fn told_at(&self, vote: usize) -> usize {
        let start = self.votes[vote].evidence.first().map_or(0, |e| e.start);
        self.doc.toks.partition_point(|t| t.start < start)
    }

    /// Does the sentence before the one at `from` tell the vote?
    pub(super) fn just_told(&self, vote: usize, from: usize) -> bool {
        self.doc.toks[self.told_at(vote)].sent + 1 == self.doc.toks[from].sent
    }

    /// The paragraph that tells a vote.
    pub(super) fn told_in(&self, vote: usize) -> usize {
        self.doc.para_of(self.told_at(vote))
    }
}
