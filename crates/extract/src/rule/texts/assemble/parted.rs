//! Texts that the day of a decision, or the fate of one, tells apart.

use super::*;

impl Reader<'_, '_> {
    /// `On Tuesday the experts condemned Chad for the raids, by 17 votes to one`: whom a decision condemns, and the verb.
    pub(super) fn condemned(&self, tok: usize) -> Option<(usize, Vec<usize>)> {
        let doc = self.doc;
        let blames = |v: &usize| {
            let past = doc.form(*v).has(Form::PAST);
            !doc.quoted(*v)
                && (doc.is(*v, "censured")
                    || past && doc.verb(*v).is_some_and(|x| x.force == Some(Force::Condemns)))
        };
        let verb = (doc.sent_of(tok).from..=tok).find(|v| blames(v) && !decide::by_the_way(doc, *v, tok))?;
        Some((verb, subject::told(doc, verb))).filter(|c| !c.1.is_empty())
    }

    /// `The Commission condemned Chad for the raids. | The resolution was carried`: whom a body condemned in the sentences before.
    pub(super) fn condemned_before(&self, tok: usize) -> Vec<usize> {
        let doc = self.doc;
        let last = doc.toks[tok].sent as usize;
        let told = (last.saturating_sub(2)..last).rev().find_map(|s| {
            let sent = doc.sents[s];
            let (verb, on) = self.condemned(sent.to - 1)?;
            let body = |m: &crate::names::Mention| {
                doc.names.actors[m.actor].is(ActorKind::Body) && self.roles[m.actor] != "court"
            };
            let prose = doc.paras[sent.para].role == Role::Prose;
            (prose && doc.names.within(sent.from, verb).iter().any(body)).then_some(on)
        });
        told.unwrap_or_default()
    }

    /// `adopted a text on Mali on Monday. On Tuesday the experts condemned Chad, by 17 votes to one`: not the one on Mali.
    pub(super) fn turns_on(&self, text: usize, date: Option<Date>, on: &[usize]) -> bool {
        let draft = &self.drafts[text];
        let day = draft.decided.and_then(|d| d.1);
        day.is_some() && date.is_some() && day != date && draft.subjects.iter().all(|s| !on.contains(s))
    }

    /// `passed a bill on Tuesday. On Monday it passed a bill on prisons`: one house does not pass a text anew the day before.
    pub(super) fn on_another_day(&self, c: usize, s: &find::Sought<'_>) -> bool {
        let Some((by, Some(on))) = self.drafts[c].decided else { return false };
        let Some(date) = s.date else { return false };
        let days = on.day.is_some() && date.day.is_some();
        // "rejected a text on Monday. Last week a Brazilian draft was vetoed"
        let sent = self.doc.sent_of(s.tok);
        let last = |k: usize| self.doc.is(k, "last") && self.doc.any(k + 1, &["week", "month"]);
        let ago = || on.day.is_some() && date.day.is_none() && (sent.from..s.tok).any(last);
        let other = if days { on != date } else { months_apart(on, date) || ago() };
        let same = s.body.is_none() || by.is_none() || by == s.body;
        // "became second, after Chad on Monday, to adopt a resolution"
        let told = !self.doc.is(s.tok.saturating_sub(1), "to");
        other && same && told && self.step.is_some_and(decides)
    }

    /// `passed a bill. A rival one was rejected. The Senate approved the bill in May`: not the one that was lost.
    pub(super) fn lost_beside(&self, c: usize, from: usize) -> bool {
        let carried = |o: usize| {
            let like = self.drafts[o].kind == self.drafts[c].kind && !self.aside(o);
            o != c && like && self.met(o, Stage::Adopted) && !self.lost(o)
        };
        self.step == Some(Step::Adopt) && self.told.0 >= from && self.lost(c) && self.recent().any(carried)
    }

    /// `threw out a text and adopted a milder one. The draft got 19 votes, with 24 against`: not the one that was carried.
    pub(super) fn carried_beside(&self, c: usize) -> bool {
        let fallen = |o: usize| o != c && self.drafts[o].votes == 0 && !self.aside(o) && self.lost(o);
        self.met(c, Stage::Adopted) && self.recent().any(fallen)
    }

    /// Has a house voted it down, for good as far as is told?
    pub(super) fn lost(&self, c: usize) -> bool {
        let by_house = |e: &Event| {
            let panel = e.body.is_some_and(|b| self.roles[b] == "committee");
            e.stage == Stage::Rejected && !e.expected && !panel
        };
        self.drafts[c].events.iter().any(by_house) && !self.met(c, Stage::Adopted)
    }
}

/// More against than for.
pub(super) fn counted_out(t: &Tally) -> bool {
    t.yes.zip(t.no).is_some_and(|(yes, no)| yes < no)
}
