//! Participles of a text: `the resolution urging`, `Paragraph 9, inviting the Council to`.

use super::super::super::speaker::PAPERS;
use super::Verb;
use crate::lexicon::Form;
use crate::rule::texts::position::voiced;
use crate::token::Kind;

/// What a text is made of.
const PARTS: &[&str] =
    &["paragraph", "clause", "article", "section", "subparagraph", "prayer", "amendment", "recital", "point"];

impl Verb<'_, '_, '_> {
    /// `the resolution urging`, `Paragraph 9, inviting the Council to`
    pub(super) fn is_text_before(&self, p: usize) -> bool {
        let (scene, doc) = (self.scene, self.scene.doc);
        let part = doc.is_kind(p, Kind::Comma)
            && (p.saturating_sub(2)..p).any(|i| doc.any(i, PARTS))
            && p < self.unit.from + 6;
        // "Her countermotion, asking that", "A motion by the Left, urging Paris to pay": the subject of the sentence
        let from = self.unit.from;
        let subject = || {
            let noun = (from..p.min(from + 8)).find(|i| scene.is_text(*i));
            noun.is_some_and(|n| !doc.among(n, &PAPERS) && !(from..p).any(|i| scene.verbal(i) && i != n))
        };
        // "The words asking that they be freed were dropped"
        let one = p > 0 && doc.is(p, "one") && doc.is(p - 1, "the");
        const WORDING: &[&str] = &[
            "words", "passage", "line", "sentence", "phrase", "paragraph", "clause", "section", "provision",
            "wording", "language",
        ];
        let words = one || doc.any(p, WORDING);
        // "passed two motions, both demanding that"
        let each = || p > 0 && scene.is_text(p - 1) && doc.any(p + 1, &["both", "all", "each"]);
        // "takes up a resolution, sponsored by X, urging Chad to pay"
        let brought = || {
            let comma = (from + 1..p).rev().take(12).find(|i| doc.is_kind(*i, Kind::Comma));
            let by = |c: usize| doc.form(c + 1).has(Form::PARTICIPLE) && doc.is(c + 2, "by");
            comma.is_some_and(|c| scene.is_text(c - 1) && by(c))
        };
        if doc.is_kind(p, Kind::Comma) && (subject() || each() || brought()) || words {
            return true;
        }
        // "read out a statement saying that": a paper, no text that a body adopts
        let voter = || voiced(doc, self.at, self.unit.from);
        part || scene.is_text(p) && !voter() && !(doc.among(p, &PAPERS) && scene.texts.at(p).is_none())
    }
}
