//! Subjects that stand further off: shared with the verb before (`It was tabled by X and calls for`), or those that a
//! motion would have speak (`moved that the House condemn`).

use super::at::At;
use super::frame::object;
use super::subject::{self, Found, Subject};
use super::{fate, part, start, verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::record::Force;
use crate::token::Kind;

/// How far a shared subject may stand before its second verb.
const SHARED: usize = 24;

/// How far after its sentence a motion may be named: `moved that the House condemn X. The motion needs leave`.
const AFTER: usize = 8;

/// Verbs of what a text does not say.
const LEAVES_OUT: &[&str] = &[
    "does", "did", "makes", "made", "stops", "stopped", "falls", "fell", "avoids", "avoided", "omits",
    "omitted", "contains", "contained", "leaves", "left", "skirts", "skirted",
];

/// `The bill was passed on Tuesday and prescribes`, `which passed 95-16 and asked for`: the subject of the verb before the
/// `and` at `p`, where that verb tells the text's fate.
pub fn ellipsis(at: &At<'_>, p: usize) -> Option<Found> {
    let At { doc, texts, from, last, .. } = *at;
    // "Another calls for"
    if at.verb.speaks
        && at.verb.form.0 & (Form::THIRD.0 | Form::PAST.0) != 0
        && let Some(f) = last.filter(|_| part::another(doc, p, from))
    {
        return Some(Found { subject: Subject::Text(f.resolution), start: p, relative: false });
    }
    // "It changes the rules and gives judges more power"
    let plain = || doc.is_kind(at.i + 1, Kind::Word) && !doc.has(at.i + 1, verb::SMALL.or(verb::NO_VERB));
    let does = at.verb.known && at.verb.form == Form::THIRD && (object(doc, at.i + 1) || plain());
    // "adopted a text by 30 votes to 4, and decided to send observers"
    let decides =
        doc.any(at.i, &["decided", "decides"]) && doc.is(at.i + 1, "to") && doc.step(at.i + 2).is_none();
    let speaks = at.verb.speaks || decides;
    if !(speaks || does) || !doc.any(p, &["and", "but"]) {
        return None;
    }
    // "was drafted by Peru, which holds the chair, and urges": over the aside
    let floor = from.max(p.saturating_sub(SHARED));
    let aside = |k: &usize| doc.is_kind(*k, Kind::Comma) && doc.any(k + 1, &["which", "who"]);
    let last = p.saturating_sub(1);
    let apart = at.verb.speaks && doc.is_kind(last, Kind::Comma);
    let end = (floor..last).rev().find(|k| apart && aside(k)).unwrap_or(last);
    for k in (floor..end).rev() {
        if doc.is_kind(k, Kind::Semicolon)
            || doc.has(k + 1, Class::SUBJ)
            || doc.any(k + 1, &["who", "where", "that", "which"])
        {
            return None;
        }
        // "The text lists the judges and asks"
        // "The resolution refers to Russia as an occupier and calls for"
        let finite = |v: usize| verb::at(doc, v).is_some() || doc.is(v, "refers");
        let other = at.verb.form == Form::THIRD
            && texts.at(k).is_some()
            && texts.at(k + 1).is_none()
            && doc.ends(k + 1, "s")
            && finite(k + 1);
        // "It refers to the raids and demands"
        let refers = at.verb.form == Form::THIRD && k == from && doc.seq(k, &["it", "refers"]);
        // "MEPs describe the law as a breach and call on"
        let members = at.verb.form.has(Form::BASE) && doc.has(k, Class::MEMBER) && doc.ends(k, "s");
        // "MEPs do not recognise the results and call for"
        let v = k + 1 + 2 * usize::from(doc.is(k + 1, "do") && doc.has(k + 2, Class::NEG));
        let other = other || members && verb::form(doc, v).has(Form::BASE) && verb::at(doc, v).is_some();
        // "The text is not binding but calls for"
        let is =
            at.verb.form == Form::THIRD && doc.is(k + 1, "is") && subject::text_at(doc, texts, k).is_some();
        // "does not name Chad but does ask", "makes no mention of oil but urges"
        let leaves_out = || doc.is(p, "but") && doc.any(k + 1, LEAVES_OUT);
        if other || refers || is || fate::tells(doc, k + 1) || leaves_out() {
            let found = subject::ending(doc, texts, k, from)?;
            let it = matches!(found.subject, Subject::It) && found.start == from;
            // "She said the bill was unjust and demanded that it be sent back": she did.
            let own = at.verb.form == Form::THIRD && at.verb.force != Force::Concerned;
            if !own && told_of(doc, found.start, from) {
                return None;
            }
            return (it || matches!(found.subject, Subject::Text(_) | Subject::Body(_) | Subject::Members))
                .then_some(found);
        }
    }
    None
}

/// Does the noun phrase stand behind a verb of saying: `said that the bill`?
fn told_of(doc: &Doc<'_>, noun: usize, from: usize) -> bool {
    let before = |k: usize, is: bool| k - usize::from(k > from && is);
    let start = before(noun, doc.has(noun.wrapping_sub(1), Class::DET.or(Class::POSS)));
    let start = before(start, doc.is(start.wrapping_sub(1), "that"));
    start > from && doc.cue(start - 1) == Some(Cue::Say)
}

/// `a motion that the House condemn`, `sought leave to move, without notice, that the House mourn`: the text that would
/// have a body speak, where `p` ends the body's name and the verb is a subjunctive.
pub fn moved(at: &At<'_>, p: usize) -> Option<usize> {
    let At { doc, texts, i, from, to, .. } = *at;
    let that = (from.max(p.saturating_sub(4))..p).rev().find(|k| doc.is(*k, "that"))?;
    let body = (that + 1..=p).any(|k| doc.has(k, Class::BODYNOUN) || names_body(doc, k));
    // "a resolution that lawmakers hope will end it": what they hope
    if !body || that == from || doc.has(i + 1, Class::MODAL) {
        return None;
    }
    let lead = start::asides_before(doc, that, from);
    let moves = |k: usize| {
        doc.verb(k).is_some_and(|v| {
            matches!(v.lemma, "move" | "propose") || v.lemma == "recommend" && has_parent_say(doc, k)
        }) || doc.any(k, &["motion", "motions", "resolution", "moved", "moving"])
    };
    if !(from.max(lead.saturating_sub(3))..lead).any(moves) {
        return None;
    }
    let named = texts.within(from, i).last().or_else(|| texts.within(i, to + AFTER).first());
    let only = (texts.resolutions.len() == 1).then_some(0);
    named.map(|m| m.2).or(only)
}

/// `recommended | that the General Assembly express concern`: what the larger body is to say, told by its own verb.
pub fn has_parent_say(doc: &Doc<'_>, i: usize) -> bool {
    let to = doc.sent_of(i).to;
    let Some(that) = (i + 1..to.min(i + 5)).find(|k| doc.is(*k, "that")) else { return false };
    let body = (that + 1..to.min(that + 7)).find(|k| names_body(doc, *k) || doc.has(*k, Class::BODYNOUN));
    let Some(body) = body.map(|k| doc.names.mention_at(k).map_or(k + 1, |m| m.to)) else { return false };
    let says = body + usize::from(doc.has(body, Class::ADVERB));
    doc.any(body - 1, &["assembly", "council", "commission", "plenary"])
        && (that + 1..body).all(|k| doc.is_kind(k, Kind::Word))
        && verb::at(doc, says).is_some_and(|v| v.known && v.speaks && v.form.has(Form::BASE))
}

fn names_body(doc: &Doc<'_>, k: usize) -> bool {
    doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Body))
}
