//! Which of several texts announced together a heading or a sentence turns to.

use super::*;

impl Reader<'_, '_> {
    /// `The Hong Kong Autonomy Act` over what is told of it: the text that "it" and "the bill" then mean.
    pub(super) fn heading(&mut self, s: usize) {
        let (from, to) = (self.doc.sents[s].from, self.doc.sents[s].to);
        let first = self.all.partition_point(|m| m.from < from);
        let titled = self.all[first..].iter().take_while(|m| m.from < to).find(|m| m.title.is_some());
        if let Some(m) = titled.copied() {
            self.resolve(&m, None, None, &mut Vec::new(), m.head);
        } else if self.drafts.len() > 1 {
            self.headed(from, to);
        }
    }

    /// `Sudan: MEPs call for peace` over a section, where the lead told of texts on several states: the one on that state.
    fn headed(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let on = |actor: usize| {
            let mut fit = self.recent().filter(|c| self.drafts[*c].subjects == [actor] && !self.aside(*c));
            fit.next().filter(|_| fit.next().is_none())
        };
        let states =
            doc.names.within(from, to).iter().filter(|m| doc.names.actors[m.actor].is(ActorKind::State));
        if let Some((m, text)) = states.filter_map(|m| Some((m, on(m.actor)?))).next() {
            self.mentions.push((m.from, m.to, text));
            self.current = Some(text);
        }
    }

    /// `The Parliament also called on the Iranian government`, after `adopted resolutions on Mali, Iran and Chad` and the count of the
    /// one on Mali, or at the head of a paragraph: the one on the only state of them that the sentence names.
    pub(super) fn takes_up(&mut self, s: usize, mentions: &[Mention]) {
        let doc = self.doc;
        let (from, to) = (doc.sents[s].from, doc.sents[s].to);
        let mut row = self.recent().filter(|c| self.waits_alone(*c));
        if row.next().is_none() || !mentions.is_empty() {
            return;
        }
        let opens = s == 0 || doc.sents[s - 1].para != doc.sents[s].para;
        let told = self
            .current
            .is_none_or(|c| self.drafts[c].votes > 0 || self.waits_alone(c) && self.drafts[c].since == 0);
        if !opens && !told {
            return;
        }
        let spoken = self.current.map_or(&[][..], |c| &self.drafts[c].subjects);
        let mut turn: Option<(usize, usize, usize)> = None;
        for m in doc.names.within(from, to).iter().filter(|m| !doc.quoted(m.from)) {
            if spoken.contains(&m.actor) {
                return;
            }
            let Some(text) =
                self.recent().find(|c| self.drafts[*c].subjects == [m.actor] && self.drafts[*c].announced)
            else {
                continue;
            };
            if turn.is_some_and(|t| t.2 != text) {
                return;
            }
            turn = turn.or(Some((from, from, text)));
        }
        if let Some(t) = turn.filter(|t| self.unvoted(t.2)) {
            self.mentions.push(t);
            self.current = Some(t.2);
        }
    }

    /// Of those announced together: on one state, and no vote on it has been told.
    fn waits_alone(&self, c: usize) -> bool {
        self.unvoted(c) && self.drafts[c].subjects.len() == 1 && !self.aside(c)
    }
}
