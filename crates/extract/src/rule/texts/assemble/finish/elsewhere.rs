//! States that the article names for another text.

use super::super::*;
use super::whole::Whole;

impl Whole<'_, '_, '_> {
    /// `rejected a motion on the Uyghurs. A motion on Syria fell too`: a state that is named only behind its sentence, beside another
    /// text, is that one's.
    pub(super) fn told_of_another(&self, text: usize, d: &Draft, state: usize) -> bool {
        let doc = self.reader.doc;
        let here = doc.sent_of(d.tok);
        let first = self.named[state].filter(|f| d.tok > 0 && *f >= here.to);
        let Some(sent) = first.map(|f| doc.sent_of(f)) else { return false };
        let near = self.reader.mentions.iter().skip(d.since.saturating_sub(WINDOW)).take(4 * WINDOW);
        let mut there = near.filter(|m| m.0 >= sent.from && m.0 < sent.to).map(|m| m.2).peekable();
        there.peek().is_some() && there.all(|t| t != text)
    }
}

/// Where each actor is named first, or its people.
pub(super) fn named(doc: &Doc<'_>) -> Vec<Option<usize>> {
    let mut first = vec![None; doc.names.actors.len()];
    let people = doc.names.demonyms.iter().filter_map(|x| Some((doc.names.known(x.known)?, x.from)));
    for (actor, at) in doc.names.mentions.iter().map(|m| (m.actor, m.from)).chain(people) {
        first[actor] = Some(first[actor].map_or(at, |f: usize| f.min(at)));
    }
    first
}
