//! From a verb of saying over its adverbials to what is said: `said on Thursday, in a note of 8 November, that`.

use super::super::clause::{clause_first, past_quantity};
use super::super::scene::Scene;
use super::{Said, questions, subject_next};
use crate::lexicon::{Class, Form};
use crate::token::Kind;

/// The words behind a verb of saying.
pub(super) struct Way<'s, 'a, 'd> {
    pub scene: &'s Scene<'a, 'd>,
    pub verb: usize,
    pub lemma: &'a str,
    /// The verb names whom it speaks to.
    pub addressed: bool,
    pub end: usize,
}

/// What a token on the way is.
enum Next {
    /// What is said begins here; after `that` or a colon?
    Begins(usize, bool),
    /// It goes on here.
    On(usize),
    /// Nothing is said.
    Nothing,
}

impl Way<'_, '_, '_> {
    pub(super) fn from(&self, mut k: usize) -> Said {
        for _ in 0..40 {
            if k >= self.end {
                break;
            }
            match self.at_mark(k).unwrap_or_else(|| self.at_word(k)) {
                Next::Begins(start, that) => return Said::at(start, that),
                Next::On(next) => k = next,
                Next::Nothing => break,
            }
        }
        Said::nothing(k)
    }

    /// A mark, or `that`.
    fn at_mark(&self, k: usize) -> Option<Next> {
        let (scene, doc) = (self.scene, self.scene.doc);
        if scene.opens(k).is_some() {
            return Some(Next::Begins(k, false));
        }
        if doc.is(k, "that") {
            // "in a speech that was applauded"
            let relative = k > self.verb + 2 && scene.verbal(k + 1) && doc.any(k - 2, &["a", "an", "the"]);
            return Some(if relative { Next::Nothing } else { Next::Begins(k + 1, true) });
        }
        match doc.kind(k)? {
            Kind::Colon => Some(Next::Begins(k + 1, true)),
            Kind::Comma => Some(self.at_comma(k)),
            Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Close => Some(Next::Nothing),
            Kind::Open => {
                let close = (k..self.end.min(k + 12)).find(|i| doc.is_kind(*i, Kind::Close));
                Some(Next::On(close.unwrap_or(k) + 1))
            }
            _ => None,
        }
    }

    /// `, "..."`, `, however, that`, `, in a note of 8 November, that`
    fn at_comma(&self, k: usize) -> Next {
        let (scene, doc) = (self.scene, self.scene.doc);
        if scene.opens(k + 1).is_some() {
            return Next::Begins(k + 1, false);
        }
        let close =
            (k + 1..self.end.min(k + 16)).find(|i| doc.is_kind(*i, Kind::Comma) || scene.is_break(*i));
        let Some(close) = close.filter(|c| doc.is_kind(*c, Kind::Comma)) else { return Next::Nothing };
        // "they thought, in the words of Kim, that": Kim's
        if doc.seq(k + 1, &["in", "the", "words", "of"]) {
            return Next::Nothing;
        }
        if doc.is(close + 1, "that") {
            return Next::Begins(close + 2, true);
        }
        if scene.opens(close + 1).is_some() && !(k + 1..close).any(|i| scene.verbal(i)) {
            return Next::Begins(close + 1, false);
        }
        Next::Nothing
    }

    fn at_word(&self, k: usize) -> Next {
        let (scene, doc) = (self.scene, self.scene.doc);
        if let Some(behind) = self.past_adverb(k) {
            return Next::On(behind);
        }
        if self.acts(k) {
            return Next::Nothing;
        }
        // "said on Monday at least 40 were killed", "says about 60 people watched"
        let about = self.lemma == "say" && doc.is(k, "about");
        if past_quantity(scene, k) > k && (about || clause_first(scene, k)) {
            return Next::Begins(k, false);
        }
        // "worried about how it would be enforced"
        if doc.any(k, &["about", "over"]) && questions(scene, k + 1) && !doc.any(k + 1, &["what", "which"]) {
            return Next::Begins(k + 1, false);
        }
        // "said ahead of the vote that"
        if doc.seq(k, &["ahead", "of"]) || doc.seq(k, &["prior", "to"]) {
            return Next::On(phrase_end(scene, k + 1, self.end));
        }
        if doc.has(k, Class::PREP) && !doc.is(k, "like") {
            return Next::On(phrase_end(scene, k, self.end));
        }
        if self.goes_elsewhere(k) { Next::Nothing } else { Next::Begins(k, false) }
    }

    /// `on Tuesday`, `angrily`, `two days later`: where it ends.
    fn past_adverb(&self, k: usize) -> Option<usize> {
        let (scene, doc) = (self.scene, self.scene.doc);
        // "said on Tuesday that", but "said last week's vote was a mistake"
        let date = doc.dates_in(k, k + 1).next();
        let day = date.map_or(k + 1, |d| d.to.max(k + 1));
        if (date.is_some() || doc.has(k, Class::WEEKDAY)) && !doc.is_kind(day, Kind::Poss) {
            // "said Tuesday evening in a statement that"
            return Some(day + usize::from(doc.any(day, &["morning", "afternoon", "evening", "night"])));
        }
        let before_phrase = || doc.has(k + 1, Class::PREP.or(Class::CONJ)) || doc.is(k + 1, "that");
        if scene.adverb(k) && (!doc.any(k, &["only", "just", "even"]) || before_phrase()) {
            return Some(k + 1);
        }
        (doc.has(k, Class::NUMBER) && doc.any(k + 1, &["later", "earlier"])).then_some(k + 2)
    }

    /// Another verb follows, which tells what is to be done, or reports on its own.
    fn acts(&self, k: usize) -> bool {
        let doc = self.scene.doc;
        // "told the government to change the rules"
        self.addressed && doc.is(k, "to") && doc.form(k + 1).has(Form::BASE)
            // "wrote to all members urging them"
            || k > self.verb + 1
                && doc.cue(k).is_some()
                && doc.ends(k, "ing")
                && doc.form(k).has(Form::ING)
    }

    /// `spoke and left`, `told those who`: another clause.
    fn goes_elsewhere(&self, k: usize) -> bool {
        let doc = self.scene.doc;
        let links = &["and", "but", "while", "as", "when", "after", "before", "because"];
        // "“We cannot,” Kim said when she moved the text"
        let quoted = |i: usize| self.scene.closed(i).is_some();
        if k == self.verb + 1
            && doc.any(k, &["when", "while", "as"])
            && (doc.sent_of(self.verb).from.max(self.verb.saturating_sub(9))..self.verb).any(quoted)
        {
            return true;
        }
        k > self.verb + 1 && (doc.any(k, links) || self.scene.verbal(k) && doc.low(k) != "is")
            || doc.any(k, &["who", "which", "whose"]) && self.lemma != "ask"
    }
}

/// The end of a prepositional phrase after a verb of saying.
fn phrase_end(scene: &Scene<'_, '_>, from: usize, end: usize) -> usize {
    let doc = scene.doc;
    let mut i = from + 1;
    let mut noun = false;
    while i < end {
        let ends = !matches!(doc.kind(i), Some(Kind::Word | Kind::Num | Kind::Poss | Kind::Other))
            || doc.is(i, "that")
            || noun && doc.has(i, Class::PREP.or(Class::SUBJ).or(Class::CONJ))
            || noun && doc.has(i, Class::DET) && !doc.has(i - 1, Class::PREP)
            || noun && doc.is(i, "there") && doc.has(i + 1, Class::AUX.or(Class::MODAL))
            || noun && doc.any(i, &["why", "whether", "how", "what"])
            || noun && doc.dates_in(i, i + 1).any(|d| d.from == i)
            // "argued at the second reading that"
            || noun
                && doc.cue(i).is_some()
                && doc.ends(i, "ing")
                && !(doc.is(i, "reading") && crate::number::ordinal(doc, i - 1).is_some())
            || noun && subject_next(scene, i)
            || scene.opens(i).is_some();
        if ends && i > from + 1 || scene.opens(i).is_some() || scene.is_break(i) {
            break;
        }
        noun |= doc.is_kind(i, Kind::Word) && !doc.has(i, Class::DET.or(Class::POSS).or(Class::PREP));
        i += 1;
    }
    i.max(from + 1)
}
