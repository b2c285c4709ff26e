//! Where a verb of saying says nothing: procedure, requests not to be named, what is answered by deeds, stages of a text.

use super::super::super::refuse::{ayes_have_it, no_comment, procedure, unnamed};
use super::super::super::said;
use super::super::frame::promises;
use super::Verb;
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::rule::texts::position::asks_record;
use crate::token::Kind;

/// What is answered by deeds: `answered that move by leaving`.
const ANSWERED: &[&str] =
    &["decision", "vote", "move", "step", "call", "question", "letter", "charge", "measure"];

impl Verb<'_, '_, '_> {
    /// `requested by the EU`, `asked not to be named`, `asked for a vote`, `said it had no comment`
    pub(super) fn asks_nothing(&self) -> bool {
        let (scene, v) = (self.scene, self.at);
        let doc = scene.doc;
        // "The chair asked whether there was any objection"
        let objections = || {
            self.is(&["ask"])
                && (v + 2..v + 8)
                    .any(|k| doc.any(k, &["objection", "objections", "quorum"]) && doc.is(k - 1, "any"))
        };
        // "answered that decision by leaving": what is answered
        let answered = || {
            doc.is(v + 1, "that")
                && (doc.has(v + 2, Class::TEXT.or(Class::VOTENOUN)) || doc.any(v + 2, ANSWERED))
                && doc.has(v + 3, Class::PREP)
                && self.is(&["answer", "reply", "respond", "contest", "protest"])
        };
        // "asked that their opposition be recorded": how they voted
        let recorded = || asks_record(doc, v);
        no_comment(scene, v, self.unit.to)
            || ayes_have_it(scene, v)
            || objections()
            || recorded()
            || answered()
            || self.frame == Frame::Ask
                && (scene.doc.any(v + 1, &["by", "not", "to"])
                    && !said::asks_to_know(scene, v)
                    && !promises(scene, v)
                    && scene.doc.verb(v).is_some_and(|v| v.lemma != "appeal")
                    && !self.quotes_within(40)
                    || unnamed(scene, v, self.unit.to)
                    || procedure(scene, v, self.unit.to))
    }

    /// `senators added a clause to end the cut-off`: to a text, not to what was said.
    pub(super) fn adds_to_text(&self) -> bool {
        const PIECES: &[&str] = &[
            "clause", "clauses", "paragraph", "provision", "provisions", "section", "sentence", "safeguards",
            "exception", "exceptions", "amendment", "amendments", "requirement", "language",
        ];
        let (doc, v) = (self.scene.doc, self.at);
        // "tried to widen the motion by adding cyber crime"
        let by =
            self.prev.is_some_and(|p| doc.is(p, "by")) && !doc.is(v + 1, "that") && !self.quotes_within(6);
        self.is(&["add"]) && by && doc.form(v).has(Form::ING)
            || self.is(&["add"])
                && (v + 1..v + 5)
                    .take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.any(*k, &["that", "to"]))
                    .any(|k| doc.any(k, PIECES))
    }

    /// `Kim, asked whether she had read it, nodded`
    pub(super) fn was_asked(&self) -> bool {
        let (scene, doc, v) = (self.scene, self.scene.doc, self.at);
        let asked = doc.any(v, &["asked", "pressed", "questioned"])
            && self.prev.is_some_and(|p| {
                p > self.unit.from && doc.is_kind(p, Kind::Comma) && doc.names.mention_at(p - 1).is_some()
            });
        let comma = || (v + 1..self.unit.to.min(v + 24)).find(|i| doc.is_kind(*i, Kind::Comma));
        asked && comma().is_some_and(|c| scene.verbal(c + 1) || doc.form(c + 1).has(Form::PAST))
    }

    /// `its third and final reading in the House`: a stage of a text, and nobody's words.
    pub(super) fn names_reading(&self) -> bool {
        let doc = self.scene.doc;
        let stage = |p: usize| doc.has(p, Class::ORDINAL) || doc.any(p, &["final", "last", "the", "its"]);
        // "with Peru reading on their behalf"
        let aloud = doc.any(self.at + 1, &["for", "on"]);
        self.is(&["read"]) && (aloud || self.prev.is_some_and(stage))
    }
}
