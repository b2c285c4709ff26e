//! What was decided long before a text came up is no decision on it.

use super::*;

impl Reader<'_, '_> {
    /// `L.7 was withdrawn. The mandate goes back to 2012, when it was set up by 22 to 5`: years before what this text met with.
    pub(in super::super) fn long_before(&self, c: usize, date: Option<Date>) -> bool {
        let (Some(date), Some(published)) = (date, self.doc.meta.published) else { return false };
        let met = |e: &Event| {
            let waits = matches!(e.stage, Stage::Withdrawn | Stage::Deferred);
            // "will vote on Friday on a text ... Last year it extended the mission by 23 to 12"
            // "The president signed the bill. It was approved by the Senate last year"
            let ruled = matches!(e.stage, Stage::Enacted | Stage::Vetoed) && self.drafts[c].kind.is_bill();
            !e.expected && waits && e.date.is_none() || !ruled && e.date.is_some_and(|d| apart(d, date))
        };
        // "The Seanad voted to delay a bill. The Dáil had passed it in April 2023"
        let before =
            self.drafts[c].kind.is_bill() && published.year() - date.year < 2 && self.had_passed_it();
        date.year < published.year()
            && !before
            && self.drafts[c].decided.is_none()
            && self.drafts[c].events.iter().any(met)
            && !in_its_course(&self.drafts[c], date)
    }

    /// `The draft would have sent a mission. In March, by 14 votes to none, the Council had called for a truce`: of a text that the article
    /// tells of as new, nothing was decided months ago. What goes through several houses takes long.
    pub(in super::super) fn told_anew(&self, c: usize, date: Option<Date>, tok: usize) -> bool {
        let (Some(date), Some(published)) = (date, self.doc.meta.published.map(Date::from)) else {
            return false;
        };
        let d = &self.drafts[c];
        // "Passed by the Assembly in May, it calls for talks", "had approved it in May": said of the text spoken of
        // "It was approved in committee in May"
        let from = self.doc.sent_of(tok).from;
        let passive = || self.doc.is(from, "it") && (from..tok).any(|k| self.doc.any(k, &["was", "been"]));
        let of_it = from == tok || self.doc.is(tok + 1, "it") || passive();
        let old = of_it || d.decided.is_some() || d.earlier || d.side || d.law;
        if old || date > published || !apart(date, published) {
            return false;
        }
        let long = d.kind.is_bill() || d.title.is_some() || d.symbol.as_deref().is_some_and(for_both);
        let first = self.doc.sent_of(self.phrases(c).next().map_or(tok, |x| x.0));
        let past = || self.doc.dates_in(first.from, first.to).any(|w| apart(w.past, published));
        let then = || d.events.iter().any(|e| e.date.is_some_and(|on| !apart(on, date)));
        !long && first.to <= self.doc.sent_of(tok).from && !past() && !then()
    }

    /// `voted in March to let planes fly. In February it had imposed an embargo`: what the same house had done a month before it decided
    /// on the text.
    pub(super) fn month_before(&self, c: usize, date: Option<Date>, tok: usize) -> bool {
        let had = (tok.saturating_sub(4)..tok).any(|k| self.doc.is(k, "had"));
        let on = self.drafts[c].decided.and_then(|d| d.1);
        let sooner = on.zip(date).is_some_and(|(on, date)| date < on && months_apart(on, date));
        had && sooner && act::mandated(self.doc, tok) && !self.doc.is(tok + 1, "it")
    }
}
