//! Organs that are told by their organization: `the Arab League's parliament`, `the governing body of the ILO`. The lexicon knows
//! them by their names; here the common nouns in those names are read behind or before the organization's own.

use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::lexicon::{Class, Known};
use crate::record::ActorKind;
use crate::token::Kind;

/// The longest of them: `peace and security council`.
const LONGEST: usize = 5;

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found = Vec::new();
    for m in &names.mentions {
        let Some(owner) = names.actors[m.actor].known else { continue };
        if doc.lex.known[owner as usize].kind() != ActorKind::Organization {
            continue;
        }
        let sent = doc.sent_of(m.from);
        let free = |from: usize, to: usize| (from..to).all(|k| names.free(k) && doc.is_kind(k, Kind::Word));
        if doc.is_kind(m.to, Kind::Poss) {
            let at = m.to + 1;
            let ends = (at + 1..sent.to.min(at + LONGEST) + 1).rev().filter(|end| free(at, *end));
            found.extend(ends.filter_map(|end| Some((at, end, organ(doc, owner, at, end)?))).next());
        }
        let of = m.from.saturating_sub(1 + usize::from(m.from > sent.from && doc.is(m.from - 1, "the")));
        if of > sent.from && doc.is(of, "of") {
            // "the Congress of FIFA" is one name.
            let starts = (of.saturating_sub(LONGEST).max(sent.from)..of)
                .filter(|from| !doc.cap(*from) && !small(doc.low(*from)) && free(*from, of));
            found.extend(starts.filter_map(|from| Some((from, of, organ(doc, owner, from, of)?))).next());
        }
    }
    for (from, to, known) in found {
        let actor = names.actor_of(doc, known);
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Short, rule: "name.generic" });
    }
}

/// The organ of an organization that these words name: all of its name but its owner's, or the noun that only it goes by.
fn organ(doc: &Doc<'_>, owner: u32, from: usize, to: usize) -> Option<u32> {
    // What most words behind an organization are.
    if !doc.has(to - 1, Class::BODYNOUN) && !doc.is(to - 1, "body") {
        return None;
    }
    // "the UN's human rights committee" is the press's word for several.
    if doc.is(to - 1, "committee") && doc.lex.known[owner as usize].key == "UN" {
        return None;
    }
    let words = || (from..to).map(|k| doc.low(k)).filter(|w| !small(w));
    let organs = || {
        let own = |k: &&(usize, &Known)| {
            k.1.parent == Some(owner) && matches!(k.1.kind(), ActorKind::Body | ActorKind::Agency)
        };
        doc.lex.known.iter().enumerate().filter(move |k| own(&k))
    };
    let owners = &doc.lex.known[owner as usize];
    let named = organs().find(|k| rest(&k.1.name, owners).eq(words().map(str::to_owned)));
    // "the ministers of the Arab League", "the next summit of the African Union" are no organ's names.
    let called = || {
        if !doc.has(from, Class::BODYNOUN) || doc.any(from, &["summit", "conference", "meeting"]) {
            return None;
        }
        let mut fit =
            organs().filter(|k| to == from + 1 && k.1.generic.iter().any(|g| **g == *doc.low(from)));
        fit.next().filter(|_| fit.next().is_none())
    };
    named.or_else(called).and_then(|k| u32::try_from(k.0).ok())
}

/// The words of an organ's name that its owner's names do not hold.
fn rest<'k>(name: &'k str, owner: &'k Known) -> impl Iterator<Item = String> + 'k {
    let theirs = |w: &str| {
        let names = owner.names.iter().copied().chain([owner.name.as_str()]);
        names.flat_map(str::split_whitespace).any(|o| o.eq_ignore_ascii_case(w))
    };
    name.split_whitespace().filter(move |w| !small(w) && !theirs(w)).map(str::to_lowercase)
}

fn small(word: &str) -> bool {
    matches!(word, "of" | "the")
}
