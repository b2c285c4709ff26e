//! Bodies named by their parent: `a key U.N. committee`, `a committee of the European Parliament`.

use rustc_hash::FxHashMap;

use super::BETWEEN;
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::Class;
use crate::names::{Mention, Names, Sense};
use crate::record::ActorKind;
use crate::token::Kind;

/// Parent, noun, and the body meant where the article names none.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("UN", "committee", "UNGA.C3"),
    ("UN", "panel", "UNGA.C3"),
    ("UNGA", "committee", "UNGA.C3"),
    ("UNGA", "panel", "UNGA.C3"),
    ("UN", "council", "HRC"),
    ("UN", "assembly", "UNGA"),
];

/// Bodies by parent.
struct Children {
    of: FxHashMap<u32, Vec<usize>>,
    count: Vec<u32>,
}

impl Children {
    fn of(doc: &Doc<'_>, names: &Names) -> Self {
        let mut count = vec![0; names.actors.len()];
        for m in &names.mentions {
            count[m.actor] += 1;
        }
        let mut of: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for (index, actor) in names.actors.iter().enumerate() {
            let Some(known) = actor.known.filter(|_| actor.is(ActorKind::Body) && count[index] > 0) else {
                continue;
            };
            let entry = &doc.lex.known[known as usize];
            let mut parent = entry.parent;
            for _ in 0..4 {
                let Some(p) = parent else { break };
                of.entry(p).or_default().push(index);
                parent = doc.lex.known[p as usize].parent;
            }
            if let Some(state) = entry.iso3.and_then(|iso| doc.lex.known_by_key(iso)) {
                of.entry(state).or_default().push(index);
            }
        }
        Self { of, count }
    }

    /// The child most spoken of that goes by the noun.
    fn named(&self, doc: &Doc<'_>, names: &Names, parent: u32, noun: &str) -> Option<usize> {
        self.of
            .get(&parent)?
            .iter()
            .copied()
            .filter(|a| names.entry(doc.lex, *a).is_some_and(|k| k.generic.iter().any(|g| g == noun)))
            .max_by_key(|a| (self.count[*a], std::cmp::Reverse(*a)))
    }
}

/// `a key U.N. committee`, `UNGA Panel`, `House panel`, `a committee of the European Parliament`.
pub(super) fn find(doc: &Doc<'_>, names: &mut Names) {
    let children = Children::of(doc, names);
    let mut found = Vec::new();
    for i in doc.openings(0, doc.len(), Pass::Noun) {
        if !doc.has(i, Class::BODYNOUN) || doc.ends(i, "s") || !names.free(i) || names.role_at(i).is_some() {
            continue;
        }
        let noun = doc.low(i);
        let before = parent_before(doc, names, i);
        let (from, to, parent) = match before {
            Some((from, parent)) => (from, i + 1, parent),
            None => match parent_after(doc, names, i) {
                Some((to, parent)) => (i, to, parent),
                None => continue,
            },
        };
        // A body keeps its own mention beside that of its committee; "U.N." is part of the description.
        let whole = doc.lex.known[parent as usize].kind() != ActorKind::Body;
        let (from, to) = if whole { (from, to) } else { (i, i + 1) };
        let rights = (i.saturating_sub(3)..i).any(|t| doc.is(t, "rights"));
        match children.named(doc, names, parent, noun) {
            Some(actor) => found.push((from, to, Ok(actor))),
            None => {
                let key = doc.lex.known[parent as usize].key.as_str();
                // "UN rights panel", where the Commission or the Council is named
                let of_rights = (rights && key == "UN" && noun != "council")
                    .then(|| ["HRC", "CHR"].iter().find_map(|k| names.known(doc.lex.known_by_key(k)?)))
                    .flatten();
                if let Some(actor) = of_rights {
                    found.push((from, to, Ok(actor)));
                    continue;
                }
                let known = DEFAULTS
                    .iter()
                    .find(|d| d.0 == key && d.1 == noun && (noun != "council" || rights))
                    .and_then(|d| doc.lex.known_by_key(d.2));
                if let Some(known) = known {
                    found.push((from, to, Err(known)));
                }
            }
        }
    }
    for (from, to, target) in found {
        let actor = match target {
            Ok(actor) => actor,
            Err(known) => names.actor_of(doc, known),
        };
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Short, rule: "name.described" });
    }
}

/// The organization, body or state that the words before a noun name.
fn parent_before(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<(usize, u32)> {
    let sent = doc.sent_of(noun).from;
    let mut i = noun;
    for _ in 0..4 {
        if i == sent {
            return None;
        }
        i -= 1;
        if let Some(m) = names.mention_at(i) {
            return names.actors[m.actor].known.map(|k| (m.from, k));
        }
        if !(doc.any(i, BETWEEN) || doc.is_kind(i, Kind::Poss)) {
            return None;
        }
    }
    None
}

fn parent_after(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<(usize, u32)> {
    if !doc.any(noun + 1, &["of", "at", "in"]) {
        return None;
    }
    let at = noun + 2 + usize::from(doc.is(noun + 2, "the"));
    let m = names.mention_at(at).filter(|m| m.from == at)?;
    let actor = &names.actors[m.actor];
    let fits = actor.is(ActorKind::Body) || actor.is(ActorKind::Organization) && doc.is(noun + 1, "of");
    actor.known.filter(|_| fits).map(|k| (m.to, k))
}
