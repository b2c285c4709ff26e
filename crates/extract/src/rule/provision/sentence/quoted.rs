//! Words quoted from a text, clause by clause.

use super::super::frame::Frame;
use super::super::{bounds, excerpt, items, push, verb};
use super::{Open, Reading};
use crate::lexicon::Form;
use crate::quote::Quote;
use crate::record::Force;

impl Reading<'_, '_> {
    /// `The motion reads: “...”`, `the text is “a first step”`: words quoted from a text.
    pub(super) fn quotation(&mut self, i: usize) -> Option<usize> {
        let doc = self.doc;
        let quote = doc.quotes.get(usize::from(doc.toks[i].quote).wrapping_sub(1)).filter(|q| q.from == i)?;
        let Quote { from, to, .. } = *quote;
        let sent = doc.toks[i].sent as usize;
        if let Some((resolution, force)) = excerpt::of(doc, self.texts, quote) {
            // "The motion reads: “": the verb before it only opens the quotation.
            self.open = self.open.filter(|o| o.start + 1 < quote.open);
            // "The motion reads: “That the Senate:": its list follows.
            if to > self.to() && items::leads(doc, self.here.sent) {
                self.frame = Some(Frame::of(resolution, sent));
                return Some(self.to());
            }
            let Some((verb, start, force)) = excerpt::own(doc, quote) else {
                push(doc, self.out, from, to, force, resolution, "provision.excerpt");
                self.frame = Some(Frame::of(resolution, sent));
                return Some(to);
            };
            // "“This House condemns A, calls for B; and urges C”"
            let rule = "provision.excerpt";
            self.frame = Some(Frame { form: verb.form, rule, ..Frame::of(resolution, sent) });
            let to = to.min(self.to());
            let limit = bounds::leaves(doc, start, to, false).min(to);
            self.open = Some(Open { start, limit, force, resolution, rule, split: false });
            return Some(start);
        }
        if self.open.is_some() {
            return None;
        }
        let resolution = excerpt::predicate(doc, self.texts, quote)?;
        // "The resolution “decides to revoke it”": the quotation opens with the text's own verb
        let own = verb::at(doc, from).filter(|v| v.known && v.force == Force::Decides && from + 3 < to);
        let (start, force) = own.map_or((from, Force::Other), |v| (from + 1, v.force));
        push(doc, self.out, start, to, force, resolution, "provision.predicate");
        self.frame = Some(Frame { form: Form::THIRD, ..Frame::of(resolution, sent) });
        self.bare = Some((to, to + 8));
        Some(to)
    }
}
