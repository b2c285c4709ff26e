//! The text whose matter a statement names: `the mission`, where one text keeps a mission and another a rapporteur.

use super::super::Draft;
use super::super::scene::Scene;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::token::Kind;

/// How many words before and behind a decision tell what it is about.
const TOLD: usize = 32;

/// The words that tell what each text is about and no other text.
pub struct Matters<'d>(Vec<Vec<&'d str>>);

impl<'d> Matters<'d> {
    pub fn new(scene: &Scene<'d, '_>) -> Self {
        let (doc, texts) = (scene.doc, &scene.texts.resolutions);
        let looked = texts.len().min(super::LOOKED);
        if looked < 2 {
            return Self(Vec::new());
        }
        let at = |byte: u32| doc.toks.partition_point(|t| t.end <= byte);
        let told: Vec<Option<usize>> = texts[..looked]
            .iter()
            .map(|r| r.evidence.iter().filter(|e| e.field != "subjects").map(|e| at(e.start)).min())
            .collect();
        let words = |r: usize| {
            let Some(tok) = told[r].filter(|k| *k < doc.len()) else { return Vec::new() };
            let sent = doc.sent_of(tok);
            let first = told.iter().flatten().filter(|t| **t < tok).max().map_or(0, |t| t + 1);
            let next = told.iter().flatten().filter(|t| **t > tok).min().copied();
            let from = if first > sent.from { tok } else { sent.from.max(tok.saturating_sub(TOLD)) };
            let to = sent.to.min(tok + TOLD).min(next.unwrap_or(usize::MAX));
            (from..to).filter(|k| is_matter(doc, *k)).map(|k| doc.low(k)).collect()
        };
        let all: Vec<Vec<&str>> = (0..looked).map(words).collect();
        let own = |r: usize| {
            let others = |w: &&&str| all.iter().enumerate().any(|(o, words)| o != r && words.contains(*w));
            all[r].iter().filter(|w| !others(w)).copied().collect()
        };
        Self((0..looked).map(own).collect())
    }

    /// The only text whose matter the statement names, in its own words or in those around it.
    pub fn named(&self, doc: &Doc<'_>, draft: &Draft, live: impl Fn(usize) -> bool) -> Option<usize> {
        let around = super::window(draft.unit, draft);
        let here = draft.pieces.iter().find_map(|p| self.within(doc, *p, &live));
        here.or_else(|| self.within(doc, around, &live))
    }

    fn within(
        &self,
        doc: &Doc<'_>,
        (from, to): (usize, usize),
        live: &impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let known = |k: usize| {
            let lead = (k.saturating_sub(2)..k).rev().take_while(|d| doc.is_kind(*d, Kind::Word));
            k == doc.sent_of(k).from || lead.into_iter().any(|d| doc.any(d, &["the", "this", "that", "such"]))
        };
        let of = |k: usize| self.0.iter().position(|words| words.contains(&doc.low(k)));
        let things = (from..to).filter(|k| is_matter(doc, *k) && known(*k));
        let mut texts = things.filter_map(of).filter(|r| live(*r));
        let text = texts.next()?;
        texts.all(|other| other == text).then_some(text)
    }
}

/// A noun that tells what a text is about, and not who acts or what is done to texts.
fn is_matter(doc: &Doc<'_>, k: usize) -> bool {
    const COMMON: &[&str] = &[
        "government", "country", "countries", "state", "states", "people", "rights", "situation", "world",
        "council", "nations", "house", "committee", "parliament", "assembly", "senate", "congress", "panel",
        "chamber", "ministry", "embassy", "delegation", "minister", "president", "ambassador", "regime",
        "spokesman", "majority", "support", "opposition", "debate", "session", "matter", "issue", "question",
        "authorities", "members", "other", "first", "second", "third", "human", "united", "international",
        "national", "party", "parties", "groups", "group", "lawmakers", "leaders", "public",
    ];
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
        && doc.raw(k).len() > 4
        && !doc.cap(k)
        && doc.names.free(k)
        && !doc.has(k, small)
        && !doc.any(k, COMMON)
        && doc.step(k).is_none()
        && doc.cue(k).is_none()
        && !doc.form(k).has(Form::PAST)
}
