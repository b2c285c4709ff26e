//! The day of a vote that a sentence of its own tells.

use super::*;

impl Reader<'_, '_> {
    /// `has approved a resolution. The vote was held on 3 May`, `The draft was put to the vote on 3 May`, `In the May 3 vote, Chad
    /// was absent`: the day of what was decided and told without one.
    pub(super) fn held(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let mut told = doc.dates_in(from, to).filter(|d| !doc.quoted(d.from) && !d.ahead);
        let Some(date) = told.find(|d| voted_on(doc, d, from)).map(|d| d.past) else { return };
        let Some(text) = self.current.filter(|c| !self.aside(*c)) else { return };
        // "struck them out on 16 November. The November vote was a mistake": another vote's day, told before.
        let same = |v: usize| {
            let on = self.votes[v].date.filter(|_| self.votes[v].resolution == text);
            on.is_some_and(|on| (on.year, on.month) == (date.year, date.month))
        };
        if date.day.is_none() && self.latest().any(same) {
            return;
        }
        let draft = &mut self.drafts[text];
        let Some((body, on @ None)) = &mut draft.decided else { return };
        *on = Some(date);
        let body = *body;
        let undated = |e: &&mut Event| e.date.is_none() && !e.expected && acts(e.stage) && e.body == body;
        draft.events.iter_mut().filter(undated).for_each(|e| e.date = Some(date));
        for v in self.latest() {
            let v = &mut self.votes[v];
            if v.resolution == text && v.body == body {
                v.date = v.date.or(Some(date));
            }
        }
        self.last_date = Some(date);
    }
}

/// `was put to the vote on 3 May`, `The vote was held on`, `Voting took place on`, `at the vote on`, `the May 3 vote`: the day of a vote.
pub(super) fn voted_on(doc: &Doc<'_>, d: &crate::date::When, from: usize) -> bool {
    let vote = |k: usize| doc.any(k, &["vote", "voting", "ballot"]);
    let at = d.to + usize::from(doc.is_kind(d.to, Kind::Poss));
    // "demands that the November 7 vote be observed", "condemns the May 3 ballot": an election
    let within = d.from > from + 1
        && (doc.is(d.from - 2, "that")
            || doc.is(at, "ballot") && !doc.any(d.from - 2, &["in", "at", "during"]));
    if d.from > from && vote(at) && doc.any(d.from - 1, &["the", "in", "at", "during"]) {
        return !within;
    }
    let small = |k: usize| doc.has(k, Class::PREP) || doc.any(k, &["the", "late", "early"]);
    let Some(end) = (from + 3..d.from + 1).rev().find(|k| !small(*k - 1)) else { return false };
    let ahead = |k: usize| {
        doc.has(k, Class::FUTURE.or(Class::MODAL).or(Class::NEG)) || doc.is(k, "be") || doc.is(k, "not")
    };
    if (from.max(end.saturating_sub(8))..end).any(ahead) {
        return false;
    }
    let put = |k: usize| doc.any(k, &["put", "came", "brought"]) && doc.is(k + 1, "to");
    let held = doc.any(end - 2, &["was", "were"]) && doc.any(end - 1, &["held", "taken", "conducted"]);
    (held || doc.seq(end - 2, &["took", "place"])) && vote(end - 3)
        || vote(end - 1)
            && (doc.any(end - 3, &["at", "in", "during"])
                || (from.max(end.saturating_sub(5))..end - 2).any(put))
}
