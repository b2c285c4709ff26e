//! The nouns that tell what a text deals with and no other text of the article: `the mission`, where one keeps a mission and another
//! a rapporteur.

use rustc_hash::FxHashMap;

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::Evidence;
use crate::token::Kind;
use crate::words::Words;

/// How many words before and behind a decision tell what it is about.
const TOLD: usize = 32;

/// The words that tell what texts are about: the one text that a word is said of, none where it is said of several.
pub struct Matters<'d>(FxHashMap<&'d str, Option<usize>>);

impl<'d> Matters<'d> {
    /// Of these texts, from the sentence that first told of each.
    pub fn of<'e>(doc: &'d Doc<'_>, texts: impl Iterator<Item = (usize, &'e [Evidence])>) -> Self {
        let at = |byte: u32| doc.toks.partition_point(|t| t.end <= byte);
        let first =
            |shown: &[Evidence]| shown.iter().filter(|e| e.field != "subjects").map(|e| at(e.start)).min();
        let told: Vec<(usize, usize)> = texts
            .filter_map(|(text, shown)| Some((text, first(shown).filter(|k| *k < doc.len())?)))
            .collect();
        let mut words = FxHashMap::default();
        if told.len() < 2 {
            return Self(words);
        }
        for (text, tok) in &told {
            let sent = doc.sent_of(*tok);
            let others = || told.iter().map(|t| t.1);
            let alone = !others().any(|t| t < *tok && t >= sent.from);
            let from = if alone { sent.from.max(tok.saturating_sub(TOLD)) } else { *tok };
            let next = others().filter(|t| t > tok).min().unwrap_or(usize::MAX);
            let to = sent.to.min(tok + TOLD).min(next);
            for k in (from..to).filter(|k| is_matter(doc, *k)) {
                let of = words.entry(doc.low(k)).or_insert(Some(*text));
                *of = of.filter(|t| t == text);
            }
        }
        Self(words)
    }

    /// The only one of these texts whose matter the words name as known: `the mission`, not `a mission`.
    pub fn named(
        &self,
        doc: &Doc<'_>,
        range: (usize, usize),
        live: &impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let of = |k: usize| self.0.get(doc.low(k)).copied().flatten();
        let mut texts = things(doc, range).filter_map(of).filter(|r| live(*r));
        let text = texts.next()?;
        texts.all(|other| other == text).then_some(text)
    }
}

/// What the words of a range name as known.
pub fn things<'d>(doc: &'d Doc<'_>, (from, to): (usize, usize)) -> impl Iterator<Item = usize> + 'd {
    let known = |k: usize| {
        let mut lead = (k.saturating_sub(2)..k).rev().take_while(|d| doc.is_kind(*d, Kind::Word));
        lead.any(|d| doc.any(d, &["the", "this", "that", "such"]))
    };
    (from..to).filter(move |k| is_matter(doc, *k) && known(*k))
}

/// Nouns and others that any text may deal with.
static COMMON: Words = Words::of(&[
    "government", "country", "countries", "state", "states", "people", "rights", "situation", "world",
    "council", "nations", "house", "committee", "parliament", "assembly", "senate", "congress", "panel",
    "chamber", "ministry", "embassy", "delegation", "minister", "president", "ambassador", "regime",
    "spokesman", "majority", "support", "opposition", "debate", "session", "matter", "issue", "question",
    "authorities", "members", "other", "first", "second", "third", "human", "united", "international",
    "national", "party", "parties", "groups", "group", "lawmakers", "leaders", "public", "words", "language",
    "reference", "paragraph", "clause", "sentence", "general", "special", "draft", "latest", "former",
    "latter", "whole", "entire", "current", "recent", "final", "previous", "separate",
]);

/// A noun that tells what a text is about, and not who acts or what is done to texts.
fn is_matter(doc: &Doc<'_>, k: usize) -> bool {
    let small = Class::DET
        .or(Class::PREP)
        .or(Class::CONJ)
        .or(Class::AUX)
        .or(Class::MODAL)
        .or(Class::ADVERB)
        .or(Class::PRON)
        .or(Class::TEXT)
        .or(Class::VOTENOUN)
        .or(Class::MEMBER)
        .or(Class::WEEKDAY)
        .or(Class::MONTH)
        .or(Class::RULER)
        .or(Class::TIMEAGO)
        .or(Class::NUMBER);
    doc.is_kind(k, Kind::Word)
        && doc.width(k) > 4
        && !doc.cap(k)
        && doc.names.free(k)
        && !doc.has(k, small)
        && !doc.among(k, &COMMON)
        && doc.step(k).is_none()
        && doc.cue(k).is_none()
        && !doc.form(k).has(Form::PAST)
}
