//! A decision whose count a later sentence gives.

use super::*;

/// A decision that still waits for its count.
#[derive(Debug, Clone, Copy)]
pub(super) struct Awaited {
    pub text: usize,
    pub scope: Scope,
    pub lost: bool,
    /// The larger side may have lost.
    pub over: bool,
    pub date: Option<Date>,
    pub tok: usize,
}

impl Reader<'_, '_> {
    pub(super) fn await_count(&mut self, decision: Awaited) {
        self.awaited = Some(decision);
    }

    /// `Another text was put to the vote and fell. Only A backed it; the remaining ten abstained`: the vote on the text told of last, where
    /// one on another text was counted before it.
    pub(super) fn of_awaited(&mut self, from: usize) -> Option<usize> {
        let doc = self.doc;
        let (w, (vote, _)) = (self.awaited?, self.vote?);
        let near = doc.toks[from].sent <= doc.toks[w.tok].sent + 2 && doc.para_of(from) == doc.para_of(w.tok);
        let other = self.votes[vote].resolution != w.text && self.drafts[w.text].votes == 0;
        if !near || !other || w.scope != Scope::Final {
            return None;
        }
        let body = self.drafts[w.text].decided.and_then(|d| d.0);
        self.vote(w.text, body, w.scope, Mode::Vote, None, w.date, w.lost, from, w.over);
        self.awaited = None;
        self.vote.map(|v| v.0)
    }

    /// `The Council threw out the draft. The vote was 18 to 21.`: the decision that a bare count belongs to.
    pub(super) fn awaited(
        &mut self,
        decision: &Decision,
        linked: Option<&Mention>,
        scope: Scope,
        body: Option<usize>,
        date: Option<Date>,
    ) -> Option<Awaited> {
        let doc = self.doc;
        let counted = decision.tally.is_some() || decision.manner.is_some();
        let told = self.awaited.filter(|_| counted)?;
        let near = doc.toks[decision.tok].sent.saturating_sub(doc.toks[told.tok].sent) <= 2;
        let draft = &self.drafts[told.text];
        let (by, on) = draft.decided.unwrap_or((draft.body, None));
        let elsewhere = matches!((by, body), (Some(a), Some(b)) if a != b)
            || matches!((on, date), (Some(a), Some(b)) if apart(a, b))
            || self.condemned(decision.tok).is_some_and(|c| self.turns_on(told.text, date, &c.1))
            // "postponed it in February. The vote on Monday was 5-2": on the text
            || told.scope == Scope::Procedural && date.is_some() && date != told.date
            // "put off a vote on a text. A first version was vetoed. It won 10 votes": that of the one told of last
            || told.scope == Scope::Procedural
                && doc.is(doc.sent_of(decision.tok).from, "it")
                && self.current.is_some_and(|c| c != told.text);
        // "rejected another. Members backed the first motion by 37 votes to 24"
        let placed = |n: u32| self.recent().filter(|c| !self.aside(*c)).nth((n as usize).saturating_sub(1));
        let other = linked.is_some_and(|m| {
            self.row.is_none() && m.order.and_then(placed).is_some_and(|c| c != told.text)
                || matches!(m.article, Article::New | Article::Other | Article::Earlier)
                || m.symbol.is_some() && (draft.symbol.is_some() || self.other_state(told.text, m))
                || self.anothers(told.text, owner(doc, m).or_else(|| author(doc, m)))
                || told.scope != Scope::Final
        });
        // "House File 12 passed 58-6": the number of the text passed a sentence before.
        let numbered =
            linked.is_some_and(|m| m.symbol.is_some() && matches!(m.article, Article::Bare | Article::Known));
        // "was vetoed. The Council then voted on a rival text. That draft received only Russia's vote": the one taken up since.
        let since = |c: usize| {
            let d = &self.drafts[c];
            let named = self.mentions.iter().rev().take(WINDOW).any(|x| x.2 == c && x.0 > told.tok);
            c != told.text && named && d.decided.is_none() && d.votes == 0 && !d.law
        };
        let lost = decision.tally.as_ref().is_some_and(counted_out) && self.carried_beside(told.text);
        let other = other || lost || self.current.is_some_and(since);
        let bare = (decision.act.is_none() && decision.tally.is_some() || numbered)
            && scope == Scope::Final
            && !other
            && !elsewhere;
        self.awaited = None;
        Some(told).filter(|_| near && bare)
    }

    /// `The vote was put off`, `Members agreed to postpone the vote`: on the text spoken of, while nothing is decided.
    pub(super) fn vote_waits(&self, act: &Act, from: usize) -> bool {
        let doc = self.doc;
        let the = |k: usize| doc.any(k, &["the", "a"]) && doc.any(k + 1, &["vote", "voting"]);
        let told = act.passive && the(from) && act.tok < from + 7
            || the(act.tok + 1 + usize::from(doc.any(act.tok + 1, &["off", "back"])));
        told && self.current.is_some_and(|t| self.undecided(t))
    }

    /// `Doe's motion was due as well. The speaker put it over to June`: the text spoken of, while nothing is decided.
    pub(super) fn puts_it_off(&self, act: &Act) -> bool {
        let undecided = |t: usize| self.undecided(t);
        !act.passive && self.doc.is(act.tok + 1, "it") && self.current.is_some_and(undecided)
    }

    /// Has nothing been decided or counted on a text?
    fn undecided(&self, text: usize) -> bool {
        self.drafts[text].decided.is_none() && self.drafts[text].votes == 0
    }
}
