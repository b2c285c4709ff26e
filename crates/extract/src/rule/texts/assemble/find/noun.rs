//! Texts of one sitting that go by different nouns: `the resolution` and `the recommendation`.

use super::*;

/// Nouns that tell two texts of one kind apart.
const APART: &[&str] = &["resolution", "recommendation"];

impl Reader<'_, '_> {
    /// `passed a resolution and a recommendation. She abstained on the resolution`: the one that was called so first.
    pub(super) fn by_noun(&self, s: &Sought<'_>, fit: impl Fn(&usize) -> bool) -> Option<usize> {
        let m = s.noun;
        let bare = m.article == Article::Known && m.part == Part::Whole && m.from + 1 == m.head;
        if !bare || s.date.is_some() || !self.doc.any(m.head, APART) {
            return None;
        }
        let own: Vec<usize> = self.recent().filter(|c| !self.aside(*c)).collect();
        let called = |c: &usize| self.first_noun(*c).is_some_and(|k| self.doc.low(k) == self.doc.low(m.head));
        // Every text may be called a resolution, but not a recommendation.
        let apart = |c: &usize| self.first_noun(*c).is_some_and(|k| self.doc.any(k, APART));
        let other = |c: &usize| !called(c) && (self.doc.is(m.head, "recommendation") || apart(c));
        let mut so = own.iter().copied().filter(|c| called(c) && fit(c));
        let one = so.next().filter(|_| so.next().is_none())?;
        own.iter().any(other).then_some(one)
    }

    /// The noun by which a text was first told of.
    fn first_noun(&self, text: usize) -> Option<usize> {
        let first = self.phrases(text).next()?;
        (first.0..first.1).rev().find(|k| self.doc.any(*k, APART) || self.doc.has(*k, Class::TEXT))
    }
}
