//! Parts of an article under headings.

use super::*;

/// How many headings stand before each paragraph.
pub(super) fn sections(doc: &Doc<'_>) -> Vec<usize> {
    if !doc.items.is_empty() {
        return doc.items.clone();
    }
    let starts = |count: &mut usize, heading: bool| {
        let before = *count;
        *count += usize::from(heading);
        Some(before)
    };
    doc.paras.iter().map(|p| p.role == Role::Heading).scan(0, starts).collect()
}

/// `Myanmar`, `Islamic Republic of Iran`: do headings name a state each, of whose text they tell?
pub(super) fn by_states(doc: &Doc<'_>) -> bool {
    let state = |s: &&crate::token::Sent| {
        let whole = doc.names.mention_at(s.from + usize::from(doc.has(s.from, Class::DET)));
        doc.paras[s.para].role == Role::Heading
            && whole.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State) && m.to >= s.to)
    };
    doc.sents.iter().filter(state).take(2).count() == 2
}

impl Reader<'_, '_> {
    /// An item of a round-up goes on from nothing that stands before it.
    pub(super) fn item_opens(&mut self, s: usize) {
        let doc = self.doc;
        let item = doc.item_of(doc.sents[s].para);
        if s == 0 || item == doc.item_of(doc.sents[s - 1].para) {
            return;
        }
        (self.current, self.vote, self.last_date, self.awaited) = (None, None, None, None);
        (self.topic, self.option, self.column) = (None, None, None);
        self.main = crate::items::house(doc, &doc.items, item);
        self.body = self.main;
    }
}
