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
            // "The Committee on Administration recommended it in August", "The committee reported a milder bill in May, 15-2"
            "recommended" | "reported"
                if (self.next(&["it"]) || self.text_in(i + 1, 4))
                    && near_body(doc, self.from, i)
                    && (doc.is(i, "recommended") || sends(doc, i + 1))
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

/// `reported | the bill`, `recommended | it`: what a committee sends to its house, which is no news of it.
pub fn sends(doc: &Doc<'_>, at: usize) -> bool {
    const SENT: &[&str] = &["bill", "legislation", "measure", "resolution", "version", "it"];
    let object = (at..at + 5).take_while(|k| doc.is_kind(*k, Kind::Word)).find(|k| doc.any(*k, SENT));
    object.is_some_and(|k| !doc.any(k + 1, &["had", "was", "would", "is", "has"]))
}
