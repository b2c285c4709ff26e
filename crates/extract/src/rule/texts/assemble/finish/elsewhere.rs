//! States that the article names for another text.

use super::super::*;
use super::whole::{NAMED, Whole};

impl Whole<'_, '_, '_> {
    /// `rejected a motion on the Uyghurs. A motion on Syria fell too`: a state that is named only behind its sentence, beside another
    /// text, is that one's.
    pub(super) fn told_of_another(&self, text: usize, d: &Draft, state: usize) -> bool {
        let doc = self.reader.doc;
        let here = doc.sent_of(d.tok);
        let known = doc.names.actors[state].known;
        let demonym = doc.names.demonyms.iter().take(NAMED).find(|x| Some(x.known) == known).map(|x| x.from);
        let named = doc.names.mentions.iter().take(NAMED).find(|m| m.actor == state).map(|m| m.from);
        let first = demonym.into_iter().chain(named).min().filter(|f| d.tok > 0 && *f >= here.to);
        let Some(sent) = first.map(|f| doc.sent_of(f)) else { return false };
        let mut there = self
            .reader
            .mentions
            .iter()
            .take(NAMED)
            .filter(|m| m.0 >= sent.from && m.0 < sent.to)
            .map(|m| m.2)
            .peekable();
        there.peek().is_some() && there.all(|t| t != text)
    }
}
