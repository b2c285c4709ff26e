//! Does a clause begin here, with its subject and a finite verb: `it was`, `thousands of people had`?

use super::super::refuse;
use super::super::scene::{FINITE, Scene};
use crate::lexicon::{Class, Form};
use crate::token::Kind;

/// Does a subject with its verb start here? `it was`, `the text had`
pub fn clause_first(scene: &Scene<'_, '_>, from: usize) -> bool {
    let doc = scene.doc;
    // "a small nation, if it kept silent, had better go home"
    if let Some(comma) = (from + 1..from + 6).find(|k| doc.is_kind(*k, Kind::Comma))
        && doc.has(from, Class::DET)
        && doc.any(comma + 1, &["if", "when", "unless", "though", "like", "as"])
        && let Some(close) = (comma + 2..comma + 16).find(|k| doc.is_kind(*k, Kind::Comma))
        && scene.verbal(close + 1)
    {
        return true;
    }
    if doc.has(from, Class::SUBJ) && doc.form(from + 1).has(Form::THIRD.or(Form::PAST)) {
        return true;
    }
    let mut i = past_quantity(scene, from);
    while i < from + 8 {
        let own = doc.low(i).strip_suffix("'d").or_else(|| doc.low(i).strip_suffix("'ll"));
        if doc.has(i, Class::AUX.or(Class::MODAL)) && !doc.any(i, &["being", "having"])
            || doc.among(i, &FINITE)
            || i > from && (present(scene, i) || past(scene, from, i))
            || own.is_some_and(|w| matches!(w, "i" | "he" | "she" | "it" | "we" | "you" | "they"))
        {
            return i > from;
        }
        if doc.has(i, Class::PREP.or(Class::REL)) || scene.is_break(i) || doc.is_kind(i, Kind::Comma) {
            return false;
        }
        i += 1;
    }
    false
}

/// `more than 200 people were`, `thousands of villagers had`, `most of the dead were`: past the words that tell how many.
pub fn past_quantity(scene: &Scene<'_, '_>, from: usize) -> usize {
    let doc = scene.doc;
    const PARTS: &[&str] = &[
        "most", "many", "some", "few", "several", "all", "none", "half", "part", "tens", "scores", "members",
    ];
    let number = |i: usize| doc.is_kind(i, Kind::Num) || doc.has(i, Class::NUMBER.or(Class::QUANTITY));
    let bound = doc.any(from, &["more", "fewer", "less"]) && doc.is(from + 1, "than")
        || doc.is(from, "at") && doc.any(from + 1, &["least", "most"])
        || doc.seq(from, &["up", "to"]);
    // "says about 60 people watched"
    let about = doc.any(from, &["about", "around", "over", "under"]) && number(from + 1);
    let mut at = if bound && number(from + 2) { from + 2 } else { from + usize::from(about) };
    while doc.is(at + 1, "of") && (number(at) || doc.any(at, PARTS)) {
        at += 2;
    }
    at
}

/// `the bill violated the constitution`, `Fiji respected Indonesia`: a verb in the past behind its subject, not a participle
/// (`the seat vacated by Cuba`, `the proposed text`).
pub fn past(scene: &Scene<'_, '_>, from: usize, i: usize) -> bool {
    let doc = scene.doc;
    if !scene.verbal(i) || doc.cap(i) || doc.has(i, Class::AUX.or(Class::MODAL)) {
        return false;
    }
    let lead = Class::DET.or(Class::POSS).or(Class::NUMBER).or(Class::NEG);
    let inside = lead.or(Class::SUBJ).or(Class::CONJ).or(Class::VERB);
    let named = doc.names.mention_at(from).is_some();
    let subject = (from + 1..i).all(|k| doc.names.mention_at(k).is_some() || !doc.has(k, inside));
    let before = doc.has(i - 1, Class::DET.or(Class::POSS).or(Class::ADVERB)) || doc.ends(i - 1, "ly");
    let other =
        Class::PREP.or(Class::CONJ).or(Class::ADVERB).or(Class::REL).or(Class::WEEKDAY).or(Class::AUX);
    let object = doc.has(i + 1, lead)
        || doc.names.mention_at(i + 1).is_some()
        || doc.is_kind(i + 1, Kind::Num)
        || doc.is_kind(i + 1, Kind::Word)
            && (named || doc.has(from, Class::DET))
            && !doc.has(i + 1, other)
            && !scene.adverb(i + 1);
    subject && !before && object
}

/// `the arithmetic counts for less`, `the state holds $41 million`: a verb in the present that is no noun.
pub(super) fn present(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let whole = Class::DET.or(Class::POSS).or(Class::NUMBER).or(Class::PRON).or(Class::NEG);
    let next = doc.has(i + 1, whole)
        || doc.any(i + 1, &["for", "to", "as"])
        || matches!(doc.kind(i + 1), Some(Kind::Num));
    // "believes the arithmetic counts for less": after these a noun is no object.
    let held = || {
        let low = doc.low(i);
        let plain =
            low.ends_with('s') && !low.ends_with("ss") && low.len() > 3 && !doc.cap(i) && doc.form(i).0 == 0;
        plain
            && (i.saturating_sub(5)..i).any(|k| {
                doc.verb(k).is_some_and(|v| matches!(v.lemma, "think" | "believe" | "feel" | "hope"))
            })
    };
    // "arguing the law violates freedom of speech"
    let of_law = || {
        i > 1
            && scene.is_text(i - 1)
            && doc.is(i - 2, "the")
            && doc.low(i).ends_with('s')
            && !doc.cap(i)
            && doc.is_kind(i + 1, Kind::Word)
    };
    ((doc.form(i).has(Form::THIRD) || held()) && next || of_law())
        && no_noun(scene, i)
        && doc.names.mention_at(i).is_none()
}

/// Is a word that may be a verb in the present no plural: neither `the calls`, `of 38 votes` nor one that hardly is a verb?
pub(super) fn no_noun(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let lead = Class::DET.or(Class::PREP).or(Class::POSS).or(Class::CONJ).or(Class::NUMBER);
    !doc.has(i - 1, lead)
        && !doc.is_kind(i - 1, Kind::Num)
        && !doc.verb(i).is_some_and(|v| refuse::NOUNS.contains(&v.lemma))
}
