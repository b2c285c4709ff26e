//! What follows in a row: things asked for, each behind a semicolon, another text, the next act of the house.

use super::super::verb;
use super::object;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::token::Kind;

/// `calls for a ceasefire; the opening of the crossings; and an end to the sales`: the next of the things asked for, each a noun.
pub(super) fn next_thing(doc: &Doc<'_>, from: usize, semicolon: usize, end: usize) -> bool {
    // "condemns “the killing of writers; the closing of papers; and the raids”": of one quotation
    let quote = |k: usize| doc.toks[k].quote;
    if quote(semicolon) > 0 && doc.is_kind(from, Kind::Mark) && quote(from + 1) == quote(semicolon) {
        return true;
    }
    let noun = Class::DET.or(Class::INDEF);
    let and = usize::from(doc.is(semicolon + 1, "and"));
    let opens = doc.has(from, noun) && doc.has(semicolon + 1 + and, noun);
    let clause = |k: usize| {
        doc.has(k, Class::AUX.or(Class::MODAL).or(Class::SUBJ))
            || doc.cue(k) == Some(Cue::Say) && !doc.has(k + 1, Class::PREP)
            || doc.verb(k).is_some() && doc.form(k).has(Form::THIRD) && !doc.ends(k - 1, "the")
            || doc
                .names
                .mention_at(k)
                .is_some_and(|m| doc.verb(m.to).is_some_and(|_| doc.form(m.to).has(Form::PAST)))
    };
    let item = semicolon + 1..end;
    let close = item.clone().find(|k| doc.is_kind(*k, Kind::Semicolon)).unwrap_or(end);
    opens && close > semicolon + 2 && !(semicolon + 1..close).any(clause)
}

/// `, the Malian one | condemns`, `, that on Mali | condemns`: another text and its verb.
pub(super) fn next_text(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let one = (from + 1..from + 3).find(|k| doc.is(*k, "one")).filter(|_| doc.is(from, "the"));
    let head = one.or_else(|| (doc.is(from, "that") && doc.is(from + 1, "on")).then_some(from + 2));
    head.is_some_and(|h| {
        (h + 1..to.min(h + 4)).any(|k| {
            doc.verb(k).is_some_and(|v| v.force.is_some()) && doc.form(k).has(Form::THIRD.or(Form::PAST))
        })
    })
}

/// `adopted a text`, `adopted in its place a milder one`
pub(super) fn takes_object(doc: &Doc<'_>, verb: usize) -> bool {
    let aside = |k: usize| {
        doc.any(k, &["in", "its", "their", "place", "stead", "instead", "by", "consensus", "without"])
            || doc.has(k, Class::ADVERB)
    };
    let first = (verb + 1..verb + 6).find(|k| object(doc, *k) || !aside(*k));
    first.is_some_and(|k| object(doc, k))
}

/// `lets ministers close courts | and leaves untouched the right of appeal`: a further verb of the text that tells nothing.
pub(super) fn idle(doc: &Doc<'_>, start: usize, and: usize, to: usize) -> bool {
    let verb = and + 1;
    let tells_nothing = || {
        let effect = doc.lex.effect(doc.toks[verb].word);
        effect.is_some_and(|e| e.force.is_none() && e.form == Form::THIRD)
    };
    let finite = || start > 0 && verb::form(doc, start - 1).has(Form::THIRD);
    doc.is(and, "and")
        && verb + 1 < to
        && doc.toks[verb].effect
        && tells_nothing()
        && finite()
        && (object(doc, verb + 1) || doc.any(verb + 1, &["untouched", "open", "intact"]))
}

/// `and directors who fail to comply could be jailed`: others, told by what they do, and what may become of them.
pub(super) fn wrongdoers(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let parts = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::SUBJ);
    let Some(who) = (from + 1..from + 3).find(|k| doc.any(*k, &["who", "that", "which", "found"])) else {
        return false;
    };
    !doc.has(from, verb::SMALL)
        && !doc.has(who + 1, Class::MODAL)
        && (who + 2..to.min(who + 12)).take_while(parts).any(|k| doc.has(k, Class::MODAL))
}
