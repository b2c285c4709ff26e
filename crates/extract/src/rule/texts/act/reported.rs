//! What a committee sends on to its house, which is its approval: `reported it out`, `recommended the bill`.

use super::clause::near_body;
use super::*;

impl At<'_, '_> {
    /// Whether the words stand in the passive, where they tell it.
    pub(super) fn reported(&self) -> Option<bool> {
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            // "The committee reported it out in May"
            "reported" if self.next(&["it"]) && doc.is(i + 2, "out") => Some(false),
            // "The bill was reported by the committee"
            "reported"
                if self.next(&["by", "favorably", "favourably"])
                    && near_body(doc, i + 2, self.to)
                    && self.is_passive() =>
            {
                Some(true)
            }
            // "The Committee on Administration recommended it in August"
            "recommended"
                if (self.next(&["it"]) || self.text_in(i + 1, 4))
                    && near_body(doc, self.from, i)
                    && !self.is_passive() =>
            {
                Some(false)
            }
            // "The committee reported the bill favorably, 12-3"
            "reported"
                if self.text_in(i + 1, 5)
                    && (i + 3..self.to.min(i + 12)).any(|k| doc.any(k, &["favorably", "favourably"])) =>
            {
                Some(false)
            }
            _ => None,
        }
    }
}
