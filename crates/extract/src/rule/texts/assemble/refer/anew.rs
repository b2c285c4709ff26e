//! Texts that are named for the first time after one that was decided.

use super::*;

impl Reader<'_, '_> {
    /// Has the text spoken of been decided?
    pub(super) fn after_decision(&self) -> bool {
        self.current.is_some_and(|c| self.drafts[c].decided.is_some())
    }

    /// `The Council then turned to a Russian text`, after one that was decided.
    pub(super) fn next_business(&self, m: &Mention, from: usize) -> bool {
        let then =
            (from..m.from).any(|k| self.doc.any(k, &["then", "next", "afterwards", "subsequently", "else"]));
        // "The House would have considered a motion on Chad"
        let would = |k: usize| self.doc.seq(k, &["would", "have"]) || self.doc.seq(k, &["was", "to", "have"]);
        let then = then || m.article == Article::New && (from..m.from).any(would);
        then && self.after_decision()
    }

    /// `came back with a proposal of his own`, after a text that was decided.
    pub(super) fn of_their_own(&self, m: &Mention) -> bool {
        of_ones_own(self.doc, m) && self.after_decision()
    }

    /// `When she tried to table a motion on Chad`, after a text that was decided.
    pub(super) fn tried(&self, m: &Mention) -> bool {
        self.after_decision() && tried_to_bring(self.doc, m)
    }

    /// `The Greens submitted a draft on Monday. The Liberals' draft calls for talks`: of others than stand behind those told of.
    pub(super) fn of_another_author(&self, m: &Mention, from: usize) -> bool {
        let doc = self.doc;
        let says = |k: usize| {
            doc.verb(k).is_some_and(|v| v.force.is_some()) && doc.form(k).has(Form::THIRD.or(Form::PAST))
        };
        let whose = owner(doc, m).filter(|_| m.from <= from + 1 && (m.to..m.to + 6).any(says));
        whose.is_some_and(|o| self.recent().any(|c| self.kind_fits(c, m) && self.anothers(c, Some(o))))
    }

    /// `Chad fought hard against a resolution on torture. Its amendment was rejected`, after a text that was decided.
    pub(super) fn changed_next(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let sent = doc.sent_of(m.head);
        let next = doc.sents.get(doc.toks[m.head].sent as usize + 1).filter(|n| n.para == sent.para);
        let changes = |k: usize| doc.any(k, &["amendment", "amendments"]);
        let change = |n: &crate::token::Sent| {
            let its = doc.has(n.from, Class::POSS) && (n.from + 2..n.from + 4).any(changes);
            its || doc.any(n.from, &["a", "an", "its", "their"]) && changes(n.from + 1)
        };
        m.article == Article::New
            && m.from > sent.from + 1
            && next.is_some_and(change)
            && self.after_decision()
    }

    /// `The draft on Chad was not even examined`, after texts on others: what the sentence opens with, told of for the first time.
    pub(super) fn opens_on_another(&self, m: &Mention, from: usize) -> bool {
        let on = subject::of(self.doc, m);
        let had = |c: usize| {
            self.drafts[c].subjects.is_empty() || self.drafts[c].subjects.iter().any(|s| on.contains(s))
        };
        m.from == from && !on.is_empty() && self.doc.has(m.to, Class::AUX) && !self.recent().any(had)
    }

    /// `Before the American draft on Tibet could be discussed, its delegate moved that no action be taken`: a text not spoken of so
    /// far, of which the sentence asks something.
    pub(super) fn unheard(&self, m: &Mention, from: usize) -> bool {
        let doc = self.doc;
        owner(doc, m).is_some()
            && !subject::complement(doc, m.to).is_empty()
            && asks_for(doc, from, doc.sent_of(from).to) == Some(Scope::Procedural)
    }
}
