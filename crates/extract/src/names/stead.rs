//! A state of a federation that stands for its house: `In Texas, a similar bill was rejected last year`.

use super::members::legislature;
use super::{Mention, NEXT, Names, Sense};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::record::ActorKind;
use crate::token::{Kind, Sent};

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found = Vec::new();
    for sent in &doc.sents {
        found.extend(fronted(doc, names, *sent));
    }
    for (from, to, known) in found {
        let actor = names.actor_of(doc, known);
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Short, rule: "name.stead" });
    }
    names.sort();
}

/// The place that a sentence opens with, where a text is decided on and no body is named.
fn fronted(doc: &Doc<'_>, names: &Names, sent: Sent) -> Option<(usize, usize, u32)> {
    if !doc.is(sent.from, "in") || doc.quoted(sent.from) {
        return None;
    }
    let first = sent.from + 1 + usize::from(doc.any(sent.from + 1, NEXT));
    let place = names.places.binary_search_by_key(&first, |p| p.0).ok().map(|at| names.places[at])?;
    let (from, to) = (place.0, place.1);
    let body = |m: &Mention| names.actors[m.actor].is(ActorKind::Body);
    let alone = !names.within(sent.from, sent.to).iter().any(body);
    decided_there(doc, to, sent.to)?;
    legislature(doc, from, to).filter(|_| alone && names.free(from)).map(|known| (from, to, known))
}

/// `In Texas | , a similar bill was rejected`, `In Dover |, meanwhile, a motion failed`: the words before the noun of a text that is
/// decided on where a sentence opens with a place that ends at `to`.
pub(super) fn decided_there(doc: &Doc<'_>, to: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let comma = |k: usize| k + usize::from(doc.is_kind(k, Kind::Comma));
    let at = comma(to);
    let at = comma(at + usize::from(doc.any(at, &["too", "however", "meanwhile"])));
    let led = doc.has(at, Class::DET.or(Class::INDEF)) || doc.any(at, &["another", "similar"]);
    // "In Texas, a woman who backed the law lost her job": of no text
    let told_of = |k: &usize| !doc.has(*k, Class::REL.or(Class::PERSON));
    let noun = (at..end.min(at + 8)).take_while(told_of).find(|k| doc.has(*k, Class::TEXT) && led)?;
    let decided = |k: &usize| {
        matches!(doc.step(*k), Some(Step::Adopt | Step::Reject | Step::Defer | Step::Refer))
            || doc.any(*k, &["fell", "failed", "died", "lost", "through", "got", "went"])
    };
    // "a motion to dismiss was rejected by a judge"
    let court = |k: usize| doc.any(k, &["judge", "judges", "court", "jury", "voters", "governor"]);
    let by = |k: usize| doc.is(k + 1, "by") && (k + 2..k + 6).any(court);
    (noun + 1..end.min(noun + 10)).find(decided).filter(|k| !by(*k)).map(|_| at..noun)
}
