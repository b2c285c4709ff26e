//! Infinitives of a text that is the first of its kind, of a house that is, and of one that joins to declare.

use super::super::at::At;
use super::super::subject::{self, Subject, before};
use super::super::whose::near;
use crate::lexicon::Class;
use crate::token::Kind;

/// `The Dáil became the first parliament in the Union to declare that`
pub fn first_to(at: &At<'_>, q: usize) -> Option<usize> {
    let At { doc, texts, i, verb, from, to, section, .. } = *at;
    // "the first | to condemn": over it, an adverb elsewhere
    let q = q + usize::from(doc.any(q + 1, &["first", "second", "latest"]));
    let first =
        (from.max(q.saturating_sub(10))..=q).rev().find(|k| doc.any(*k, &["first", "second", "latest"]))?;
    let other = |k: &usize| !doc.any(*k, &["time", "of"]);
    let body = (first + 1..first + 4).take_while(other).any(|k| doc.has(k, Class::BODYNOUN));
    let body = (body && verb.known).then(|| near(doc, texts, i, from, to, section)).flatten();
    body.or_else(|| first_text_to(at, first, q))
}

/// `It is the first to condemn`, `It was the Council's first resolution to call for`, `a text on Chad, the first in ten years to name`
fn first_text_to(at: &At<'_>, first: usize, q: usize) -> Option<usize> {
    let At { doc, texts, i, verb, from, last, .. } = *at;
    let text = (first + 1..first + 3).any(|k| doc.has(k, Class::TEXT));
    let of = || doc.seq(first + 1, &["of", "its", "kind"]) || doc.any(first + 1, &["in", "since"]);
    if !verb.speaks || !(first == q || text || of()) {
        return None;
    }
    let start = (from..first).rev().take(5).find(|k| {
        doc.is_kind(*k, Kind::Comma) || doc.any(*k, &["is", "was", "remains", "be", "becomes", "became"])
    })?;
    if doc.is_kind(start, Kind::Comma) {
        let plain = start + 2 == first && doc.any(start + 1, &["the", "its"]);
        let behind = texts.within(start.saturating_sub(10).max(from), start).last().filter(|_| plain)?;
        let linked =
            (behind.1..start).all(|k| !doc.has(k, Class::AUX.or(Class::REL)) && doc.step(k).is_none());
        return linked.then_some(behind.2);
    }
    let found = subject::ending(doc, texts, before(doc, start)?, from)?;
    match found.subject {
        Subject::Text(r) => Some(r),
        Subject::It if found.start == from => last.map(|f| f.resolution).or_else(|| texts.before(i)),
        _ => None,
    }
}

/// What a chamber does beside declaring: `MPs defied the Government to declare that`.
const JOINED: &[&str] = &["defied", "united", "joined", "rebelled", "overrode", "rallied", "banded", "came"];

/// `MPs defied the Government last night to declare that`, `Both parties united to condemn`
pub fn joined_to(at: &At<'_>, q: usize) -> Option<usize> {
    let At { doc, texts, i, verb, from, to, section, .. } = *at;
    if !verb.speaks {
        return None;
    }
    let v = (from..q).rev().take(10).find(|k| doc.any(*k, JOINED))?;
    let found = subject::ending(doc, texts, before(doc, v)?, from)?;
    let house = matches!(found.subject, Subject::Members | Subject::Body(_));
    house.then(|| near(doc, texts, i, from, to, section)).flatten()
}
