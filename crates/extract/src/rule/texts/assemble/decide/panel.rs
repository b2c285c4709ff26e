//! What a committee that no name tells decided before its house did: `A committee had approved it 6-1`, `was adopted in committee`.

use super::*;

impl Reader<'_, '_> {
    /// The house's text had this stage and this vote in its committee; no other text.
    pub(super) fn in_its_committee(&mut self, c: &Case<'_>) -> bool {
        let doc = self.doc;
        if c.scope != Scope::Final || c.step != Step::Adopt || !told(doc, c.tok, c.from, c.to) {
            return false;
        }
        let panel = |a: usize| self.roles[a] == "committee";
        let named =
            c.body.is_some_and(panel) || doc.names.within(c.from, c.to).iter().any(|m| panel(m.actor));
        let by_house = |t: &usize| {
            let by = self.drafts[*t].decided.and_then(|d| d.0);
            by.is_some_and(|b| self.roles[b] != "committee") && !self.aside(*t)
        };
        let own = c.linked.is_none_or(|m| {
            matches!(m.article, Article::Known | Article::Bare) && !m.plural && m.symbol.is_none()
        });
        let Some(text) = self.current.filter(by_house).filter(|_| own && !named) else { return false };
        self.event(text, Stage::CommitteeApproved, None, c.date, false, c.tok);
        let mode = self.mode(c.decision, None, c.from, c.to).filter(|_| c.counted);
        if let Some(mode) = mode {
            self.vote(text, None, c.scope, mode, c.tally, c.date, false, c.tok, false);
        }
        true
    }

    /// `cleared the Foreign Affairs Committee. A companion bill was sent to the Senate Judiciary Committee. The committee approved the bill
    /// by voice vote`: the one that has decided on a text, not one that was only sent another.
    pub(super) fn committee_at_work(&self, named: usize, c: &Case<'_>) -> usize {
        let doc = self.doc;
        let by = |t: usize| self.drafts[t].decided.and_then(|d| d.0);
        let panel = |a: usize| self.roles[a] == "committee";
        // "The committee approved it. It had rejected"
        let before = (doc.toks[c.from].sent as usize).checked_sub(1).filter(|_| doc.is(c.from, "it"));
        let short = doc
            .names
            .within(before.map_or(c.from, |s| doc.sents[s].from), c.tok)
            .iter()
            .any(|m| m.actor == named && m.rule == "name.generic" && doc.any(m.to - 1, ORGANS));
        let acted = |e: &Event| e.body == Some(named) && e.stage != Stage::Referred;
        if !panel(named) || !short || self.recent().any(|t| self.drafts[t].events.iter().any(acted)) {
            return named;
        }
        let own = |t: usize| by(t).filter(|b| panel(*b) && !self.aside(t));
        self.recent().rev().find_map(own).unwrap_or(named)
    }
}

/// `in committee`, `at committee stage`, `won committee approval`; `the committee` as the one who acts.
pub(super) fn told(doc: &Doc<'_>, tok: usize, from: usize, to: usize) -> bool {
    let place = |k: usize| {
        doc.any(k, ORGANS)
            && k > from
            && (doc.any(k - 1, &["in", "at"])
                // "came out of committee in July"
                || k > from + 1 && doc.seq(k - 2, &["out", "of"]) && doc.names.free(k)
                || doc.any(k + 1, &["stage", "approval", "backing", "endorsement"]))
    };
    let near = (from..to.min(from + 4)).chain(tok.max(from)..to.min(tok + 10)).any(place);
    let free = |k: &usize| doc.any(*k, ORGANS) && doc.names.free(*k);
    let led = |k: usize| {
        (k.saturating_sub(3).max(from)..k).any(|d| doc.any(d, &["a", "the", "its", "one", "that"]))
    };
    let ends = |k: &usize| !doc.is_kind(*k, Kind::Comma) && !doc.has(*k, Class::REL);
    let subject = (from.max(tok.saturating_sub(8))..tok).rev().take_while(ends).find(free);
    // "approved by a committee"
    let agent = (tok + 2..to.min(tok + 6)).find(free).filter(|_| doc.is(tok + 1, "by"));
    // "the committee of the whole", "the committee's chair"
    let whole = |k: usize| {
        !doc.any(k + 1, &["of", "chair", "chairman", "chairwoman", "member", "members"])
            && !doc.is_kind(k + 1, Kind::Poss)
    };
    near || subject.or(agent).is_some_and(|k| led(k) && whole(k))
}
