//! Where an article tells of several texts, each on a state of its own, what names the state of one is that text's: `MEPs
//! condemned arrests in Nicaragua, voiced concern over a trial in Tanzania and urged Baku to free prisoners`, `On Fiji, it called`.

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::{Event, Provision, Texts};
use crate::record::ActorKind;
use crate::rule::texts::{mention, subject};
use crate::token::Sent;

/// Rules that know who speaks, but not in which of the texts.
const WHOSE: &[&str] = &[
    "provision.body", "provision.pronoun", "provision.opening", "provision.participle",
    "provision.coordinate",
];

/// Texts that are decided together are told near each other.
const NEAR: usize = 32;

/// Each provision that may be another text's, to the text on the state that its words or its sentence's first name.
pub fn to_its_text(doc: &Doc<'_>, texts: &Texts, out: &mut [Provision]) {
    if texts.resolutions.iter().filter(|r| r.subjects.len() == 1).count() < 2 {
        return;
    }
    let mut led = (usize::MAX, "");
    for p in out {
        let from = doc.toks.partition_point(|t| t.start < p.start);
        let to = doc.toks.partition_point(|t| t.start < p.end);
        let first = doc.sent_of(from).from;
        if led.0 != first {
            led = (first, p.rule);
        }
        if !WHOSE.contains(&p.rule) {
            continue;
        }
        let fronted = subject::fronted(doc, first);
        // "It calls on Chad to leave": the text spoken of, whomever it calls on
        let named = match led.1 {
            "provision.pronoun" => fronted,
            _ if fronted.is_empty() => named(doc, from, to),
            _ => fronted,
        };
        if let Some(own) = p.resolution.and_then(|given| own(texts, given, (first, from), &named)) {
            p.resolution = Some(own);
        }
    }
}

/// The one text on the states that are named, if the text that the words at `at` were given to is on another.
fn own(texts: &Texts, given: usize, (first, at): (usize, usize), named: &[usize]) -> Option<usize> {
    let had = &texts.resolutions[given];
    // "The resolution on Mali calls on Chad to withdraw": the text is told.
    let told = texts.within(first, at).iter().any(|m| m.2 == given);
    if told || named.is_empty() || had.subjects.is_empty() || had.subjects.iter().any(|s| named.contains(s)) {
        return None;
    }
    let fits = |r: &usize| {
        let r = &texts.resolutions[*r];
        // Decided together.
        let as_then = |e: &Event| had.events.iter().any(|h| h.stage == e.stage && h.date == e.date);
        r.body == had.body
            && r.events.iter().any(as_then)
            && matches!(r.subjects[..], [s] if named.contains(&s))
    };
    let near = given.saturating_sub(NEAR)..texts.resolutions.len().min(given + NEAR);
    let mut own = near.filter(fits);
    own.next().filter(|_| own.next().is_none())
}

/// The states that the tokens name, by a name, a place or an adjective.
fn named(doc: &Doc<'_>, from: usize, to: usize) -> Vec<usize> {
    let names = doc.names.within(from, to).iter().map(|m| subject::sovereign(doc, m.actor));
    let adjectives = (from..to).filter_map(|k| doc.names.known(doc.names.demonym_at(k)?.known));
    let places = (from..to).filter_map(|k| subject::held(doc, k));
    names.chain(adjectives).chain(places).filter(|a| doc.names.actors[*a].is(ActorKind::State)).collect()
}

/// A sentence, parted where it goes on to the next of several texts: `One condemns the raids; | the other calls on Mali`, `a bill
/// banning visas and | another that would end levies`.
pub fn parts(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Vec<Sent> {
    let mut out = vec![sent];
    if texts.resolutions.len() < 2 {
        return out;
    }
    for m in texts.within(sent.from + 1, sent.to) {
        let nameless = doc.any(m.1 - 1, &["one", "other", "another", "second", "third", "latter"]);
        if nameless && mention::goes_on(doc, m.0 - 1) && speaks(doc, m.1) {
            let last = out.len() - 1;
            out.push(Sent { from: m.0, ..out[last] });
            out[last].to = m.0 - 1;
        }
    }
    out
}

/// `condemns`, `condemning`, `that would end`, `would end`: does a text say something from here?
fn speaks(doc: &Doc<'_>, k: usize) -> bool {
    let verb = k + usize::from(doc.any(k, &["that", "which"]));
    let verb = verb + usize::from(doc.has(verb, Class::MODAL));
    verb > k && doc.has(verb - 1, Class::MODAL)
        || doc.ends(verb, "ing")
        || doc.form(verb).has(Form::THIRD.or(Form::PAST)) && doc.verb(verb).is_some()
}
