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
    for i in doc.openings(2, doc.len(), Pass::Noun).filter(told) {
        if !doc.is(i - 1, "other") || !doc.is(i - 2, "the") || !names.free(i) || doc.quoted(i) {
            continue;
        }
        let end = names.mentions.partition_point(|m| m.from < i);
        let mut last = names.mentions[..end].iter().rev().filter_map(|m| names.actors[m.actor].known);
        let Some(own) = last.find_map(chamber) else { continue };
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
