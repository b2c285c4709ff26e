//! Texts decided together and told by their number: `passed all three in June`, `The House cleared the pair`, `sent back both of them`.

use super::*;
use crate::rule::texts::assemble::several::Told;

impl Reader<'_, '_> {
    /// What was done to each of the texts spoken of last, where the act names them by how many they are.
    pub(super) fn together(&mut self, c: &Case<'_>) -> bool {
        let doc = self.doc;
        let plain = |a: &Act| matches!(a.step, Step::Adopt | Step::Reject) && !a.expected && !a.votes;
        let Some(act) = c.decision.act.filter(|a| plain(a) && c.tally.is_none()) else { return false };
        let object = mention::together(doc, act.tok + 1).filter(|_| !act.passive);
        let number = object.or_else(|| opens(doc, c.from, act.tok));
        // "both of the bills": the same texts
        let other = c.linked.is_some_and(|m| !m.plural || m.article == Article::New);
        let Some((count, _)) = number.filter(|_| !other) else { return false };
        let texts = self.last_of(count, c.from);
        let date = self.day(c);
        let (mode, lost) = (c.decision.manner.map(|m| m.mode), act.step == Step::Reject);
        for text in &texts {
            let body = c.body.or(self.drafts[*text].body).or(self.body);
            self.share(*text, &Told { body, date, mode, lost, tok: c.tok });
        }
        !texts.is_empty()
    }

    /// So many texts as were spoken of last before a token, in their order: those announced together, else those named.
    pub(in crate::rule::texts::assemble) fn last_of(&self, count: usize, before: usize) -> Vec<usize> {
        if let Some((first, _)) =
            self.row.filter(|r| r.1 as usize == count && self.drafts.len() >= r.0 + count)
        {
            return (first..first + count).collect();
        }
        let mut texts: Vec<usize> = Vec::new();
        for m in self.mentions.iter().rev().take(WINDOW).filter(|m| m.1 <= before) {
            if !texts.contains(&m.2) && !self.aside(m.2) && !self.drafts[m.2].law {
                texts.push(m.2);
            }
        }
        if texts.len() < count {
            return Vec::new();
        }
        texts.truncate(count);
        texts.sort_unstable();
        texts
    }
}

/// `Both were adopted`, `All three had gone through the Senate`: the number opens the sentence or its clause.
fn opens(doc: &Doc<'_>, from: usize, act: usize) -> Option<(usize, usize)> {
    let before = act.saturating_sub(7).max(from)..act;
    before.into_iter().find_map(|k| {
        mention::together(doc, k)
            .filter(|(_, end)| (*end..act).all(|t| doc.has(t, Class::AUX.or(Class::ADVERB))))
    })
}
