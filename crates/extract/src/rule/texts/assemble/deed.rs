//! Voters told by what the text does: `Japan and Canada voted against expulsion`, `She opposed the boycott`.

use super::*;

/// What a text does by a noun, and how the verb for it begins.
const DEEDS: &[(&str, &str)] = &[
    ("abolition", "aboli"),
    ("admission", "admi"),
    ("ban", "ban"),
    ("boycott", "boycott"),
    ("censure", "censur"),
    ("condemnation", "condemn"),
    ("divestment", "divest"),
    ("embargo", "embargo"),
    ("exclusion", "exclu"),
    ("expulsion", "expel"),
    ("extension", "exten"),
    ("moratorium", "moratori"),
    ("readmission", "readmi"),
    ("recognition", "recogni"),
    ("repeal", "repeal"),
    ("sanctions", "sanction"),
    ("suspension", "suspen"),
    ("withdrawal", "withdraw"),
];

impl Reader<'_, '_> {
    /// The vote on the text that does what the voter is told to have voted on, where another was told last.
    pub(super) fn of_deed(&self, h: &Heard) -> Option<usize> {
        let doc = self.doc;
        let last = h.last.filter(|_| self.votes.len() > 1)?;
        let stem = (h.told.tok + 1..h.to.min(h.told.tok + 24)).find_map(|k| {
            let sides =
                ["against", "for", "opposed", "opposing", "favoured", "favored", "backed", "supported"];
            let noun = k + 1 + usize::from(doc.has(k + 1, Class::DET));
            let ends = !doc.is_kind(noun + 1, Kind::Word)
                || doc.has(noun + 1, Class::PREP.or(Class::CONJ).or(Class::ADVERB).or(Class::WEEKDAY));
            let backed = ends && doc.any(k, &sides);
            DEEDS.iter().find(|d| backed && doc.spelt(noun, d.0)).map(|d| d.1)
        })?;
        let does = |lo: usize, hi: usize| (lo..hi).any(|k| doc.begins(k, stem));
        let told = |v: &usize| {
            let vote = &self.votes[*v];
            let sent = doc.sent_of(self.told_at(*v));
            let phrase = |x: &(usize, usize, usize)| does(x.0, doc.sent_of(x.0).to.min(x.1 + LONGEST / 8));
            vote.scope == Scope::Final
                && (!self.aside(vote.resolution) || self.aside(self.votes[last].resolution))
                && (does(sent.from, sent.to.min(sent.from + LONGEST))
                    || self.phrases(vote.resolution).filter(|x| x.0 < h.from).take(2).any(phrase))
        };
        let first = last.saturating_sub(WINDOW);
        let found = (first..=last).rev().find(told)?;
        (found != last).then_some(found)
    }
}
