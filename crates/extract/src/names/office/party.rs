//! Parties by what their members are called: `Socialist X`, `the Communist deputy X`, `X, also a Social Democrat`. A party
//! counts where the article names it.

use rustc_hash::FxHashMap;

use super::super::Names;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::person::SUFFIXES;
use crate::record::ActorKind;
use crate::token::Kind;

/// The words for one member of each organization that the article names.
#[derive(Debug, Default)]
pub struct Parties {
    by_member: FxHashMap<String, usize>,
}

/// `Socialists`, `Socialist Party` and `Socialist Group` give `socialist`.
pub fn of(doc: &Doc<'_>, names: &Names) -> Parties {
    let mut by_member = FxHashMap::default();
    for m in &names.mentions {
        if !names.actors[m.actor].is(ActorKind::Organization) || m.to > m.from + 3 {
            continue;
        }
        let said = doc.slice(m.from, m.to).to_lowercase();
        let bare = said.strip_suffix(" party").or_else(|| said.strip_suffix(" group")).unwrap_or(&said);
        let member = bare.strip_suffix('s').filter(|b| b.len() > 3 && bare == said).unwrap_or(bare);
        if bare != said || member != bare {
            by_member.entry(member.to_owned()).or_insert(m.actor);
        }
    }
    Parties { by_member }
}

impl Parties {
    /// The party told right before a name or its title, or in the apposition after it.
    pub fn beside(&self, doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
        let same = |b: &usize| doc.is_kind(*b, Kind::Word) && doc.toks[*b].sent == doc.toks[from].sent;
        let before = from.checked_sub(1).filter(same);
        if let Some(found) = before.and_then(|b| self.ending_at(doc, names, b)) {
            return Some(found);
        }
        // "Ben Roe Sr., a Democrat"
        let to = to + usize::from(doc.any(to, SUFFIXES));
        // "Senator Roe of Maine, one of ten Democrats"
        let seat = usize::from(doc.is(to, "of") && doc.cap(to + 1));
        let to = to + 2 * seat;
        if !doc.is_kind(to, Kind::Comma) {
            return None;
        }
        let at = to + 1 + usize::from(doc.is(to + 1, "also"));
        // "Senator Roe, one of ten Democrats who backed it"
        if doc.any(at, &["one", "among"]) {
            let party = |i: &usize| names.mention_at(*i).is_some() && doc.ends(*i, "s") && !doc.owns(i + 1);
            return (at + 1..at + 5).find(party).and_then(|i| self.ending_at(doc, names, i));
        }
        if !doc.any(at, &["a", "an", "the"]) {
            // "Senator Roe, Republican of Maine,"
            let of = doc.any(at + 1, &["of", "from"]) && doc.cap(at + 2);
            return if of { self.ending_at(doc, names, at) } else { None };
        }
        (at + 1..at + 5)
            .take_while(|i| doc.is_kind(*i, Kind::Word) && !doc.has(*i, Class::PREP.or(Class::REL)))
            .filter(|i| {
                !doc.is_kind(i + 1, Kind::Word) || doc.has(i + 1, Class::PREP.or(Class::REL).or(Class::CONJ))
            })
            .find_map(|i| self.ending_at(doc, names, i))
    }

    fn ending_at(&self, doc: &Doc<'_>, names: &Names, last: usize) -> Option<usize> {
        if let Some(m) = names.mention_at(last) {
            return Some(m.actor)
                .filter(|a| names.actors[*a].is(ActorKind::Organization) && m.to == last + 1);
        }
        let two = last.checked_sub(1).filter(|p| doc.is_kind(*p, Kind::Word));
        let two = two.and_then(|p| self.by_member.get(&format!("{} {}", doc.low(p), doc.low(last))));
        two.or_else(|| self.by_member.get(doc.low(last))).copied()
    }
}
