//! States told one beside the other: `on Cuba, Iran and Syria`, `on Mali, on the press in Chad`.

use super::{complement, held, names_state};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::token::Kind;

/// `on Mali, on the press in Chad and on torture`: the states of one item of a row, which begins at `on`.
pub(super) fn item(doc: &Doc<'_>, on: usize) -> Vec<usize> {
    let next = |k: &usize| doc.is(*k, "on") && (doc.is(k - 1, "and") || doc.is_kind(k - 1, Kind::Comma));
    let sent = doc.sent_of(on).to;
    let end = (on + 2..sent).find(next).unwrap_or(sent);
    let first = complement(doc, on).into_iter().next();
    let named = doc.names.within(on, end).iter().find(|m| Some(m.actor) == first);
    let Some(m) = named else {
        return first
            .filter(|_| end == sent || (on + 1..end).any(|k| held(doc, k) == first))
            .into_iter()
            .collect();
    };
    let mut out = vec![m.actor];
    let mut at = m.to;
    while let Some(m) = linked(doc, at).filter(|m| m.from < end) {
        out.push(m.actor);
        at = m.to;
    }
    out
}

/// A state and those listed after it: `on Cuba, Iran and Syria`.
pub(super) fn listed(doc: &Doc<'_>, first: usize, mut next: usize) -> Vec<usize> {
    let mut out = vec![first];
    while let Some(m) = linked(doc, next) {
        if !out.contains(&m.actor) {
            out.push(m.actor);
        }
        next = m.to;
    }
    out
}

pub(super) fn end_of_list(doc: &Doc<'_>, mut next: usize) -> usize {
    while let Some(m) = linked(doc, next) {
        next = m.to;
    }
    next
}

/// The state that a comma or `and` at `i` links to the one before.
pub(super) fn linked<'n>(doc: &'n Doc<'_>, i: usize) -> Option<&'n Mention> {
    // "Kenya's and Somalia's quarrel"
    let i = i + usize::from(doc.is_kind(i, Kind::Poss) && doc.is(i + 1, "and"));
    let link = (doc.is_kind(i, Kind::Comma) || doc.is(i, "and")) && !doc.has(i + 1, Class::REL);
    // "in Myanmar, although Vietnam and Laos asked", "on Iran, with Chile looking on", "on Iran, to Chile's relief"
    const OPENS: &[&str] = &[
        "although", "though", "while", "whereas", "but", "because", "after", "despite", "when", "if", "with",
        "as", "by", "to", "for", "before", "over", "until", "since", "like", "unlike", "without",
    ];
    let clause = || doc.any(i + 1, OPENS);
    // "rejected a text on Chad and adopted Peru's": a verb of its own
    let beside = || Some(i + 2).filter(|_| doc.step(i + 1).is_none()).and_then(|k| doc.names.mention_at(k));
    let m = doc.names.mention_at(i + 1).or_else(beside);
    m.filter(|m| link && names_state(doc, m) && !clause())
}
