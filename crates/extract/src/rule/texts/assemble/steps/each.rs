//! A step that is told of several texts at once.

use super::*;

impl Reader<'_, '_> {
    /// `postponed a text on drones and one on Mali`: the same step of the next.
    pub(super) fn one_beside(
        &mut self,
        act: &Act,
        m: &Mention,
        stage: Stage,
        (body, date): (Option<usize>, Option<Date>),
        (mentions, named): (&[Mention], &mut Vec<(usize, usize)>),
    ) {
        let doc = self.doc;
        let plain = |k: usize| doc.verb(k).is_none() && !doc.has(k, Class::AUX.or(Class::REL));
        let next = mentions.iter().find(|n| {
            let one =
                n.article == Article::Other && n.part == Part::Whole && doc.any(n.head, &["one", "another"]);
            one && n.from > m.to
                && n.from < m.to + 16
                && doc.is(n.from - 1, "and")
                && (m.to..n.from).all(plain)
        });
        let waits = matches!(stage, Stage::Withdrawn | Stage::Deferred | Stage::Referred);
        let Some(next) = next.filter(|_| waits && !act.passive && m.from > act.tok) else { return };
        let other = self.settle(None, next, named);
        self.event(other, stage, body, date, false, act.tok);
    }

    /// `The drafts of the ECR and the Left lapsed`, `Drafts L.3 and L.5 were withdrawn`: each of them.
    pub(super) fn step_on_items(
        &mut self,
        act: &Act,
        items: &[Mention],
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let Some(stage) = stage_of(act.step) else { return };
        let (date, body) = (self.step_day(act, from, to), self.body_of(act.tok, from, to, Some(act)));
        let spoken = self.current.filter(|c| self.drafts[*c].decided.is_some());
        for m in items {
            let text = self.of_row(m, body, date, named, act.tok);
            self.event(text, stage, body.or(self.body), date, false, act.tok);
        }
        // "was adopted; the drafts of A and B fell. It condemns": the one that was carried
        self.current = spoken.or(self.current);
    }

    /// `Two other drafts, on Mali and Chad, were deferred`: each of them, where each has a state of its own.
    pub(super) fn step_on_each(&mut self, act: &Act, m: &Mention, (from, to): (usize, usize)) {
        let doc = self.doc;
        let on = subject::of(doc, m);
        let stage =
            stage_of(act.step).filter(|s| !matches!(s, Stage::Enacted | Stage::Vetoed | Stage::Lapsed));
        let told =
            m.article != Article::Earlier && on.len() > 1 && (m.count < 2 || m.count as usize == on.len());
        if let Some(stage) = stage.filter(|s| !told && matches!(s, Stage::Withdrawn | Stage::Deferred)) {
            let (date, body) = (self.step_day(act, from, to), self.body_of(act.tok, from, to, Some(act)));
            self.each_met(m, stage, (body.or(self.body), date), act);
            return;
        }
        let Some(stage) = stage.filter(|_| told) else { return };
        if doc.is(act.tok + 1, "them") && m.head < act.tok {
            self.all_sent_on(act.tok);
            return;
        }
        let date = self.step_day(act, from, to);
        let body = self.body_of(act.tok, from, to, Some(act)).or(self.body);
        let body = body.filter(|_| act.step != Step::Introduce || date.is_some());
        let behind = sponsor::in_sentence(self.doc, from, to).into_iter().filter(|s| s.cue == act.tok);
        let behind: Vec<usize> = behind.map(|s| s.actor).collect();
        for state in on {
            let open = |c: &usize| {
                let d = &self.drafts[*c];
                d.subjects == [state] && d.decided.is_none() && !self.aside(*c)
            };
            let text = self.recent().rev().find(open).unwrap_or_else(|| self.open(m.kind, act.tok));
            let draft = &mut self.drafts[text];
            (draft.subjects, draft.unnamed, draft.tok) = (vec![state], false, act.tok);
            let new = behind.iter().filter(|s| !self.drafts[text].sponsors.contains(s)).copied();
            let new: Vec<usize> = new.collect();
            self.drafts[text].sponsors.extend(new);
            self.event(text, stage, body, date, false, act.tok);
        }
    }
}
