//! Several texts that are told, by one noun, as still to come: a text on each.

use super::house::{DEALT, passive};
use super::*;

impl Reader<'_, '_> {
    /// `approved a text on Chad. Votes on Cuba and Sudan are due on Monday`: a text on each, which the same house has before it.
    pub(in super::super) fn votes_due(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        let at = from + usize::from(doc.has(from, Class::INDEF));
        if !doc.any(at, &["vote", "votes"]) || !doc.is(at + 1, "on") || !mentions.is_empty() {
            return;
        }
        let Some(body) = self.current.and_then(|c| self.drafts[c].decided?.0) else { return };
        let kind = self.current.map_or(ResolutionKind::Resolution, |c| self.drafts[c].kind);
        let due = |t: usize| doc.any(t, &["is", "are", "was", "were"]) && doc.among(t + 1, &EXPECTS);
        let Some(verb) = (at + 2..to.min(at + 16)).find(|t| due(*t)) else { return };
        let small = |k: usize| {
            doc.names.mention_at(k).is_some()
                || doc.has(k, Class::DET.or(Class::CONJ))
                || doc.is_kind(k, Kind::Comma)
        };
        let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
        let on: Vec<usize> = doc.names.within(at + 2, verb).iter().filter(state).map(|m| m.actor).collect();
        if on.is_empty() || !(at + 2..verb).all(small) {
            return;
        }
        let date = doc.dates_in(verb, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
        self.each_to_come(kind, &on, (Some(body), date), at);
    }

    /// `is expected to adopt resolutions on Iraq and Iran next week`, `Drafts on Mali and Togo will be put to the vote on Friday`: a text on
    /// each.
    pub(in super::super) fn several_to_come(&mut self, mentions: &[Mention], (from, to): (usize, usize)) {
        let doc = self.doc;
        let row = |m: &&Mention| m.plural && m.part == Part::Whole && m.article != Article::Earlier;
        let Some(m) = mentions.iter().find(row).filter(|_| mentions.len() == 1) else { return };
        let on = subject::of(doc, m);
        // "votes on | three drafts", "adopt | resolutions"
        let lead = m.from - usize::from(m.from > from && doc.is(m.from - 1, "on"));
        let deals = |k: usize| {
            doc.step(k) == Some(Step::Adopt) || doc.any(k, &["vote", "decide", "consider", "debate", "act"])
        };
        let verb = (from..lead).rev().take(3).find(|k| deals(*k));
        let house = verb.and_then(|v| {
            act::will(doc, v, from).and(self.body_of(v, from, to, None).or(self.body).or(self.main))
        });
        // "will be put to the vote", "are due to come up"
        let come = (m.to..to.min(m.to + 12)).find(|k| doc.any(*k, DEALT) || doc.seq(*k, &["come", "up"]));
        let own = || self.current.and_then(|c| self.drafts[c].decided?.0).or(self.main);
        let come = come
            .filter(|k| act::will(doc, passive(doc, *k).unwrap_or(*k), m.to).is_some())
            .and_then(|_| own());
        let Some(body) = house.or(come).filter(|b| on.len() > 1 && self.may_act(*b) && !doc.quoted(m.head))
        else {
            return;
        };
        let date = doc.dates_in(from, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
        self.each_to_come(m.kind, &on, (Some(body), date), m.head);
    }

    fn each_to_come(
        &mut self,
        kind: ResolutionKind,
        on: &[usize],
        (body, date): (Option<usize>, Option<Date>),
        at: usize,
    ) {
        let spoken = self.current;
        for state in on {
            if self.recent().any(|c| self.drafts[c].subjects == [*state]) {
                continue;
            }
            let new = self.open(kind, at);
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.unnamed, draft.proposed) = (vec![*state], false, true);
            (draft.body, draft.side) = (body, spoken.is_some());
            self.comes_up(new, body, date, at);
        }
        self.current = spoken.or(self.current);
    }
}
