//! A house told as the other one: `In the other chamber it failed`, `was passed by the other house`, `sent back from the other place`.

use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Known};

/// The sibling of the chamber that was named last before it.
pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let chamber = |k: u32| Some(&doc.lex.known[k as usize]).filter(|k| matches!(k.role, "lower" | "upper"));
    let told = |i: &usize| doc.any(*i, &["chamber", "house"]) || doc.is(*i, "place") && !goes_on(doc, i + 1);
    let mut found = Vec::new();
    let (mut next, mut last) = (0, None);
    for i in doc.openings(2, doc.len(), Pass::Noun).filter(told) {
        if !doc.is(i - 1, "other") || !doc.is(i - 2, "the") || !names.free(i) || doc.quoted(i) {
            continue;
        }
        let new = names.mentions[next..].iter().take_while(|m| m.from < i);
        for m in new {
            next += 1;
            last = names.actors[m.actor].known.and_then(chamber).or(last);
        }
        let Some(own) = last.filter(|_| doc.is(i, "chamber") || of_texts(doc, i)) else { continue };
        found.extend(sibling(doc, own).map(|known| (i, known)));
    }
    for (i, known) in found {
        let actor = names.actor_of(doc, known);
        let (start, end) = doc.bytes(i - 1, i + 1);
        names.add(Mention {
            from: i - 1,
            to: i + 1,
            start,
            end,
            actor,
            sense: Sense::Short,
            rule: "name.other",
        });
    }
    names.sort();
}

/// How far from it a house is told to deal with texts.
const REACH: usize = 16;

/// `the bill goes to | the other house`; but `He rents | the other house`
fn of_texts(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let lo = sent.from.max(i.saturating_sub(REACH));
    (lo..sent.to.min(i + REACH))
        .any(|k| doc.has(k, Class::TEXT) || doc.step(k).is_some() || doc.any(k, &["vote", "voted", "votes"]))
}

/// `the other place where they meet`: any
fn goes_on(doc: &Doc<'_>, next: usize) -> bool {
    doc.any(next, &["where", "that", "of", "to", "for"]) || doc.has(next, Class::SUBJ.or(Class::PRON))
}

/// The other chamber of its legislature.
fn sibling(doc: &Doc<'_>, own: &Known) -> Option<u32> {
    let parent = own.parent?;
    let other =
        |k: &Known| k.parent == Some(parent) && matches!(k.role, "lower" | "upper") && k.role != own.role;
    doc.lex.known.iter().position(other).and_then(|k| u32::try_from(k).ok())
}
