//! What a text still needs: `It must pass the Senate`, `The bill needs Senate approval`.

use super::*;

/// What a house still has to do, or to give.
pub(in super::super) static NEEDED: Words =
    Words::of(&["pass", "clear", "approve", "approved", "adopted", "approval", "backing", "consent"]);

/// Where the house is named whose word a text still needs, or that still has to act on it.
pub(super) fn needs(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(usize, usize)> {
    if !doc.among(i, &NEEDED) {
        return None;
    }
    let house = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::DET));
        let at = at + usize::from(doc.any(at, &["full", "whole", "entire"]) && doc.names.free(at));
        let named = doc.names.mention_at(at).filter(|m| m.from == at && at < to);
        named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body)).then_some((at, at + 1))
    };
    match doc.low(i) {
        // "It must still pass the Senate", "has to clear the upper house"
        "pass" | "clear" if must(doc, i, from).is_some() => house(i + 1),
        // "must be approved by the Senate"
        "approved" | "adopted" if i > from + 1 && doc.is(i - 1, "be") && doc.is(i + 1, "by") => {
            must(doc, i - 1, from).and_then(|_| house(i + 2))
        }
        // "The Senate must still approve it", "The Senate has to approve the bill before it becomes law"
        "pass" | "approve" => {
            let lead = must(doc, i, from)?;
            let object = doc.is(i + 1, "it") || doc.has(i + 1, Class::DET) && doc.has(i + 2, Class::TEXT);
            let sure = (lead..i).any(|k| doc.any(k, &["still", "also", "now"]))
                || (i + 2..to.min(i + 6)).any(|k| doc.is(k, "before"));
            let m = doc.names.within(from, lead).last().filter(|m| m.to == lead)?;
            (object && sure && doc.names.actors[m.actor].is(ActorKind::Body)).then_some((m.from, m.to))
        }
        // "needs the approval of the Senate", "still requires Senate approval"
        "approval" | "backing" | "consent" => {
            let lo = from.max(i.saturating_sub(8));
            let wants = |k: &usize| {
                doc.any(*k, &["needs", "requires", "awaits", "need", "awaiting", "require", "await"])
            };
            let verb = (lo..i).rev().find(wants)?;
            if (verb.saturating_sub(3).max(from)..i)
                .any(|k| doc.has(k, Class::NEG) || doc.any(k, &["not", "no"]))
            {
                return None;
            }
            let m = doc.names.within(verb, i).last();
            let before = m.filter(|m| {
                let end = m.to + usize::from(doc.is_kind(m.to, Kind::Poss));
                doc.names.actors[m.actor].is(ActorKind::Body) && (end..i).all(|k| doc.any(k, &["final"]))
            });
            let behind = || doc.any(i + 1, &["of", "from", "by", "in"]).then(|| house(i + 2)).flatten();
            before.map(|m| (m.from, m.to)).or_else(behind)
        }
        _ => None,
    }
}

/// `must`, `still has to`, `needs to`, `has yet to` right before a verb: where that begins.
fn must(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    let adverb =
        |k: usize| doc.has(k, Class::ADVERB) || doc.any(k, &["still", "also", "now", "first", "yet"]);
    let back = |mut k: usize| {
        while k > from && adverb(k - 1) {
            k -= 1;
        }
        k
    };
    let k = back(verb);
    let end = if k > from && doc.is(k - 1, "to") {
        let k = back(k - 1);
        (k > from && doc.any(k - 1, &["has", "have", "needs", "need"])).then(|| k - 1)
    } else {
        (k > from && doc.is(k - 1, "must")).then(|| k - 1)
    };
    end.map(back)
}
