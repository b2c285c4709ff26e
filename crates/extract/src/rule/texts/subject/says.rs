//! The states that a text is told to condemn, by the verb behind its noun or by its house in the clause that follows; and the verbs
//! that tell what it is on.

use super::states;
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Verb};
use crate::record::{ActorKind, Force};
use crate::rule::texts::mention::Mention as Phrase;
use crate::token::Kind;

pub(super) fn says(doc: &Doc<'_>, m: &Phrase) -> Vec<usize> {
    [text_says(doc, m.to), house_says(doc, m), it_says(doc, m)]
        .into_iter()
        .find(|s| !s.is_empty())
        .unwrap_or_default()
}

/// `A second resolution fared worse. Drafted by the Greens, it condemned arrests in X`: what the text that opens a sentence of its own says
/// in the next one.
fn it_says(doc: &Doc<'_>, m: &Phrase) -> Vec<usize> {
    if m.head == 0 || crate::number::ordinal(doc, m.head - 1).is_none() {
        return Vec::new();
    }
    let sent = doc.sent_of(m.from);
    let next = doc.sents.get(doc.toks[m.from].sent as usize + 1);
    let Some(next) = next.filter(|n| n.para == sent.para && m.from <= sent.from + 1) else {
        return Vec::new();
    };
    let own =
        doc.names.within(sent.from, sent.to).iter().any(|x| doc.names.actors[x.actor].is(ActorKind::State));
    let opens = |k: &usize| doc.is(*k, "it") && (*k == next.from || doc.is_kind(*k - 1, Kind::Comma));
    let it = (next.from..next.to.min(next.from + 12)).find(opens);
    let verb = it
        .map(|k| k + 1)
        .filter(|v| !own && doc.verb(*v).is_some_and(blames) && doc.form(*v).has(Form::PAST.or(Form::THIRD)));
    verb.map_or_else(Vec::new, |v| states(doc, v + 1, v))
}

fn blames(verb: &Verb) -> bool {
    matches!(verb.force, Some(Force::Condemns | Force::Concerned))
}

/// Who is only asked to act is no subject. `The text condemns arrests in X`, `A second text, put forward by Y, deplores attacks in X`: what the text itself says.
fn text_says(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    let end = doc.toks.get(from).map_or(from, |_| doc.sent_of(from).to);
    let verb = if doc.is_kind(from, Kind::Comma) {
        (from + 1..end.min(from + 20)).find(|k| doc.is_kind(*k, Kind::Comma)).map(|k| k + 1)
    } else {
        Some(from)
    };
    let verb = verb.map(|v| v + usize::from(doc.is_kind(v, Kind::Mark)));
    let verb = verb.map(|v| v + usize::from(doc.has(v, Class::ADVERB)));
    // "deplored the arrests in X", but "condemned in X"
    let object =
        |v: usize| doc.has(v + 1, Class::DET.or(Class::POSS)) || doc.names.mention_at(v + 1).is_some();
    let active = |v: usize| doc.form(v).has(Form::THIRD) || doc.form(v).has(Form::PAST) && object(v);
    let speaks = |v: &usize| *v < end && doc.verb(*v).is_some_and(blames) && active(*v);
    match verb.filter(speaks) {
        Some(v) => states(doc, v + 1, v),
        None => Vec::new(),
    }
}

/// `In a separate resolution, adopted unanimously, ministers condemned arrests in X`
fn house_says(doc: &Doc<'_>, m: &Phrase) -> Vec<usize> {
    let comma = |k: usize| doc.is_kind(k, Kind::Comma);
    if m.from == 0 || !doc.is(m.from - 1, "in") || !comma(m.to) {
        return Vec::new();
    }
    let adopted = doc.any(m.to + 1, &["adopted", "approved", "passed", "also"]);
    let close = (m.to + 2..m.to + 12).find(|k| adopted && comma(*k));
    let start = close.unwrap_or(m.to) + 1;
    let end = doc.sent_of(m.to).to.min(start + 6);
    let verb = (start + 1..end).take_while(|k| !comma(*k)).find(|k| doc.verb(*k).is_some_and(blames));
    match verb.filter(|v| doc.form(*v).has(Form::PAST) || doc.form(*v).has(Form::THIRD)) {
        Some(v) => states(doc, v + 1, v),
        None => Vec::new(),
    }
}

/// `The first concerns X`, `It deals with X`, `The text relates to X`, `is about X`: does the verb at `i` say what a text is on?
pub fn is_on(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["is", "was"]) && doc.any(i + 1, &["on", "about"])
        || doc.any(i, &["concerns", "concerned", "addresses", "addressed", "covers", "covered"])
            && (doc.has(i + 1, Class::DET.or(Class::POSS)) || doc.names.mention_at(i + 1).is_some())
        || doc.any(i, &["pertains", "pertained", "relates", "related"]) && doc.is(i + 1, "to")
        || doc.any(i, &["deals", "dealt"]) && doc.is(i + 1, "with")
        || doc.any(i, &["focuses", "focused", "centres", "centers", "touches", "touched"])
            && doc.is(i + 1, "on")
}
