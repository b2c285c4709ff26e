//! What a text thinks of things, told of the things: `The use of torture is condemned`, `Egypt is criticised for jailing writers`,
//! `Concern is expressed at the closure of schools`.

use super::fits::spoken;
use super::frame::Frame;
use super::start;
use super::verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::Texts;
use crate::record::Force;
use crate::token::{Kind, Sent};

/// Feelings that are expressed.
const FELT: &[&str] = &["concern", "alarm", "dismay", "regret", "worry", "unease"];

/// The words, the text of the frame before, and the force.
pub fn at(doc: &Doc<'_>, sent: Sent, last: Option<Frame>) -> Option<(usize, usize, usize, Force)> {
    let Sent { from, to, para } = sent;
    let text = last.filter(|f| doc.sents[f.sent].para == para)?.resolution;
    let plain = |k: &usize| {
        !doc.is_kind(*k, Kind::Comma)
            && !doc.has(*k, Class::SUBJ.or(Class::REL).or(Class::MODAL).or(Class::TEXT))
            && !doc.any(*k, &["there", "that"])
    };
    let be = (from..to.min(from + 16)).take_while(plain).find(|k| doc.any(*k, &["is", "are"]))?;
    let told = be + 1 + usize::from(doc.has(be + 1, Class::ADVERB) || doc.ends(be + 1, "ly"));
    if be == from || told + 1 >= to || spoken(doc, from, be) || doc.quoted(told) {
        return None;
    }
    let after = told + 1;
    // "Grave concern is expressed at the raids"
    if doc.any(be - 1, FELT) && be < from + 4 && doc.any(told, &["expressed", "voiced"]) {
        let about = doc.any(after, &["at", "about", "over", "that"]);
        return about.then_some((
            after + 1,
            super::bounds::leaves(doc, after + 1, to, false),
            text,
            Force::Concerned,
        ));
    }
    let verb = verb::at(doc, told).filter(|v| v.speaks && v.form.has(Form::PARTICIPLE))?;
    if !matches!(verb.force, Force::Condemns | Force::Welcomes | Force::Concerned) {
        return None;
    }
    // "is criticised for its silence": what for belongs to it
    if doc.is(after, "for") && verb.force != Force::Concerned {
        return Some((from, super::bounds::leaves(doc, after, to, false), text, verb.force));
    }
    let end = start::over_terms(doc, after);
    doc.is_kind(end, Kind::Stop).then_some((from, be, text, verb.force))
}

/// `The mandate of the expert on Chad, who was never let in, was renewed by 22 votes to 5`: what was done to it is all that the text
/// of that vote says.
pub fn renewed(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Option<(usize, usize, usize)> {
    let Sent { from, to, .. } = sent;
    let first = (from..to.min(from + 6)).find(|k| doc.any(*k, &["mandate", "mandates"]))?;
    let be = |k: &usize| {
        // "has not been renewed", "would have been extended"
        let open = |n: usize| doc.has(n, Class::NEG.or(Class::MODAL)) || doc.denied(n).is_some();
        doc.any(*k, &["was", "were", "been"])
            && doc.any(k + 1, &["extended", "renewed", "prolonged"])
            && !(k.saturating_sub(4).max(from)..*k).any(open)
    };
    let verb = (first + 1..to.min(first + 40)).find(be)? + 1;
    // The verb has decided it, or the count behind.
    let text = texts.decided_within(doc.bytes(from, from + 1).0, doc.bytes(to - 1, to).0)?.1;
    let end = (first..verb).find(|k| doc.is_kind(*k, Kind::Comma) || doc.has(*k, Class::AUX))?;
    let start = first - usize::from(first > from && doc.has(first - 1, Class::DET.or(Class::POSS)));
    (!doc.quoted(first)).then_some((start, end, text))
}
