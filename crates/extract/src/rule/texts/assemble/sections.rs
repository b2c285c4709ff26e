//! Parts of an article under headings.

use super::*;

/// How many headings stand before each paragraph.
pub(super) fn sections(doc: &Doc<'_>) -> Vec<usize> {
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
