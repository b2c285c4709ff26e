//! `for the 20th consecutive year`, `the sixth year in a row that the House`, `19 years running`: how often a body has
//! done this. What states or persons do for the Nth time (not co-sponsoring, attempting, vetoing) does not count.

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Step};
use crate::number;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&number::WORDS]),
    class: Class::NUMBER.or(Class::ORDINAL),
    shapes: number::SHAPES,
    ..Gate::CLOSED
};

/// The count in a sentence and its tokens.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Option<(u32, usize, usize)> {
    for i in doc.openings(from, to, Pass::Recurrence) {
        if doc.quoted(i) {
            continue;
        }
        let found = ordinal_at(doc, i).or_else(|| years_at(doc, i));
        if let Some((n, end)) = doc.gated(i, Pass::Recurrence, || found)
            && (2..200).contains(&n)
            && !others(doc, i, from, to)
        {
            return Some((n, i, end));
        }
    }
    None
}

fn ordinal_at(doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    let n = number::ordinal(doc, i)?;
    let mut at = i + 1;
    let strong = doc.any(at, &["consecutive", "straight", "successive"]);
    at += usize::from(strong);
    let annual = doc.is(at, "annual");
    at += usize::from(annual);
    // "for the third time in two months" tells of no series, but "in twenty-five months" does.
    let span = number::cardinal(doc, at + 2).map_or((0, 1), |n| n);
    let years = span.0 > 12 && doc.is(at + 2 + span.1, "months");
    let months =
        doc.is(at + 1, "in") && !years && (at + 2..at + 4).any(|k| doc.any(k, &["months", "weeks", "days"]));
    if doc.any(at, &["year", "time", "session"]) && !months {
        let in_row = doc.seq(at + 1, &["in", "a", "row"]) || doc.any(at + 1, &["running"]);
        let led = i > 1 && doc.is(i - 1, "the") && doc.is(i - 2, "for")
            // "was read a third time"
            || i > 0 && doc.is(i - 1, "a") && !(i > 1 && doc.is(i - 2, "read"))
            || i > 0 && doc.is(i - 1, "for");
        let clause = doc.any(at + 1, &["that", "since", "in"])
            || i > 1 && doc.any(i - 2, &["is", "was", "marks", "marked"]);
        if strong || in_row || led || clause && i > 0 && doc.is(i - 1, "the") {
            return Some((n, at + 1));
        }
    }
    // "the third Tibet motion by the legislature since 2019", "the third text on X that this Assembly has passed"
    let counted = i > 1 && doc.is(i - 1, "the") && doc.any(i - 2, &["is", "was", "marks", "marked"]);
    // "the fourth statement that the Seimas has issued on X": not one of a minister.
    let statement = |k: usize| {
        let body =
            |b: usize| doc.names.mention_at(b).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        doc.is(k, "statement") && (k + 1..k + 5).any(body)
    };
    if counted
        && let Some(noun) = (at..at + 4).find(|k| doc.has(*k, Class::TEXT) || statement(*k))
        && (noun + 1..noun + 9).any(|k| doc.any(k, &["since", "that", "in", "of"]))
        && !doc.is(noun + 1, "to")
    {
        return Some((n, noun + 1));
    }
    // "It is the Assembly's sixth resolution on X since 2018"
    let house = i > 1
        && doc.is_kind(i - 1, Kind::Poss)
        && doc.names.mention_at(i - 2).is_some_and(|m| {
            let lead = m.from - usize::from(m.from > 0 && doc.is(m.from - 1, "the"));
            doc.names.actors[m.actor].is(ActorKind::Body)
                && lead > 0
                && doc.any(lead - 1, &["is", "was", "marks", "marked", "became"])
        });
    let noun = (at..at + 3).find(|k| doc.any(*k, &["resolution", "text", "motion", "declaration"]));
    if house && let Some(noun) = noun {
        return Some((n, noun + 1));
    }
    // "adopted its sixth resolution calling for a moratorium"
    let own = i > 0 && doc.is(i - 1, "its") && doc.any(at, &["resolution", "text", "motion"]);
    let on = doc.any(at + 1, &["on", "about", "calling", "condemning", "urging", "against"])
        && !doc.has(at + 2, Class::WEEKDAY.or(Class::MONTH));
    if own
        && on
        && (i.saturating_sub(10)..i).any(|k| doc.step(k) == Some(Step::Adopt) || doc.is(k, "adoption"))
    {
        return Some((n, at + 1));
    }
    if doc.seq(at, &["in", "as", "many", "years"]) {
        return Some((n, at + 4));
    }
    let such = doc.is(at, "such")
        && (doc.has(at + 1, Class::TEXT)
            || doc.any(at + 1, &["vote", "statement", "condemnation", "rebuke", "call"])
            || doc.any(at + 1, &["in", "by", "since"]));
    if doc.any(at, &["resolution", "text"]) && (strong || annual)
        || such
        || doc.seq(at, &["of", "its", "kind"])
        || doc.is(at, "resolution")
            && !doc.any(i.saturating_sub(1), &["a"])
            && doc.any(at + 1, &["of", "condemning", "on"])
            && strong
    {
        return Some((n, at + 1));
    }
    None
}

/// `19 years in a row`, `20 years running`
fn years_at(doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    let (n, len) = number::cardinal(doc, i)?;
    let at = i + len + usize::from(doc.any(i + len, &["straight", "consecutive", "successive"]));
    if doc.any(at, &["years", "times"])
        && (at > i + len || doc.seq(at + 1, &["in", "a", "row"]) || doc.any(at + 1, &["running", "straight"]))
    {
        return Some((n, at + 1));
    }
    None
}

fn others(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let lo = from.max(i.saturating_sub(12));
    // "would clear the gallery if it happened a third time", "must be passed a second time"
    if (from.max(i.saturating_sub(6))..i).any(|k| doc.any(k, &["if", "unless", "whether", "must", "should"]))
    {
        return true;
    }
    // "passed the bill for a second time": the same one.
    let bill = |k: usize| doc.any(k, &["bill", "law", "legislation", "veto"]);
    if i > from && doc.is(i - 1, "a") && doc.is(i + 1, "time") && (lo..to.min(i + 14)).any(bill) {
        return true;
    }
    // "invoking article 33 for the second time": what is done again is no adoption of a text
    let uses = |k: usize| {
        doc.any(k, &["invoking", "invoked", "invokes", "triggering", "triggered", "using", "activating"])
    };
    if doc.is(i + 1, "time") && (lo..i).any(uses) {
        return true;
    }
    // "only the second time in its history that a motion has been lost"
    if i > from + 1 && doc.is(i - 2, "only") && doc.is(i + 1, "time") {
        return true;
    }
    // "Chad, which abstained for the second year", "the second time that ministers could not agree"
    if i > from + 2 && doc.has(i - 3, Class::ABSTAIN)
        || (i..to.min(i + 14)).any(|k| doc.is(k, "could") && doc.has(k + 1, Class::NEG))
    {
        return true;
    }
    // "Ukraine supported the document for the second year in a row"
    let voter = |k: usize| {
        let who = (from..k).rev().find(|p| !doc.has(*p, Class::AUX.or(Class::ADVERB)));
        let m = who.and_then(|w| doc.names.mention_at(w));
        m.is_some_and(|m| !doc.names.actors[m.actor].is(ActorKind::Body))
    };
    // "Proceedings were adjourned for the third time", "was arrested for the second time"
    const HALTS: &[&str] =
        &["adjourned", "suspended", "interrupted", "disrupted", "arrested", "detained", "jailed"];
    // "put off, for the third time, a bill": none was adopted
    let delayed = |k: usize| {
        doc.any(k, &["postponed", "deferred", "shelved", "delayed", "withdrawn"])
            || doc.seq(k, &["put", "off"])
    };
    let near = (i.saturating_sub(7).max(from)..i).any(delayed);
    if near || (lo..i).any(|k| doc.any(k, HALTS)) {
        return true;
    }
    const VOTES: &[&str] = &["supported", "backed", "voted", "opposed", "rejected"];
    if (lo..i).any(|k| doc.any(k, VOTES) && voter(k)) {
        return true;
    }
    let hi = to.min(i + 14);
    // "This year's text, co-sponsored by 81 states, is the 11th of its kind": of the text
    let aside = |k: usize| doc.is(k + 1, "by") && (k..i).any(|c| doc.is_kind(c, Kind::Comma));
    (lo..hi).filter(|k| !aside(*k)).any(|k| {
        doc.any(
            k,
            &[
                "co-sponsor", "co-sponsored", "cosponsor", "co-sponsoring", "sponsoring", "sponsored",
                "attempt", "veto", "vetoed", "this", "week",
            ],
        ) && (doc.low(k) != "this" || doc.is(k + 1, "week"))
    }) || (lo..i).any(|k| doc.has(k, Class::NEG) && !doc.any(k, &["no"]))
}
