//! Parts of an article under headings.

use super::*;

/// How many headings stand before each paragraph.
pub(super) fn sections(doc: &Doc<'_>) -> Vec<usize> {
    if !doc.items.is_empty() {
        return doc.items.clone();
    }
    let several = by_states(doc);
    let starts = |count: &mut usize, para: usize| {
        // A heading that runs on into its paragraph heads that one.
        *count += usize::from(several && crate::items::run_in(doc, para));
        let before = *count;
        *count += usize::from(doc.paras[para].role == Role::Heading);
        Some(before)
    };
    (0..doc.paras.len()).scan(0, starts).collect()
}

/// `Myanmar`, `Islamic Republic of Iran`, `Chad. By 30 votes to 4`: do headings name a state each, of whose text they tell?
pub(super) fn by_states(doc: &Doc<'_>) -> bool {
    let state = |s: &&crate::token::Sent| {
        let whole = doc.names.mention_at(s.from + usize::from(doc.has(s.from, Class::DET)));
        let heading = doc.paras[s.para].role == Role::Heading;
        let runs_in = || doc.opening_of(s.from) == s.from && crate::items::run_in(doc, s.para);
        whole.is_some_and(|m| {
            let ends = m.to + 1 >= s.to || doc.is_kind(m.to, Kind::Colon);
            let alone = heading && m.to >= s.to || ends && runs_in();
            alone && doc.names.actors[m.actor].is(ActorKind::State)
        })
    };
    doc.sents.iter().filter(state).take(2).count() == 2
}

/// `Chad: A declaration was adopted`: the state that heads the paragraph a text was decided in.
pub(super) fn headed(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let para = doc.para_of(tok);
    let m = doc.names.mention_at(doc.opening_of(tok)).filter(|m| m.to < tok)?;
    let state = doc.names.actors[m.actor].is(ActorKind::State) && crate::items::run_in(doc, para);
    (state && by_states(doc)).then_some(m.actor)
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
