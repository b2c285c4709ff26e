//! Common nouns that stand for a name: `the committee`, `the Council`, `the full Assembly`, `the group` go back to the one
//! last named; `a key U.N. committee`, `the Assembly's rights panel`, `a committee of the European Parliament` name a
//! body by its parent, which may be named in full only later.
//!
//! They make no actors: what nothing in the article names in full stays unnamed, but for the United Nations, whose
//! committee on human rights headlines seldom call by its name (`DEFAULTS`). Which nouns a known body goes by is the
//! column `generic` of its table; an unknown one goes by its head noun.

use rustc_hash::FxHashMap;

use super::frame::NATIONAL_TITLES;
use super::local::home::fronted;
use super::panel::KINDS;
use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Words between the article (or the parent) and the noun.
const BETWEEN: &[&str] = &[
    "full", "same", "entire", "whole", "key", "main", "top", "powerful", "influential", "human", "rights",
    "world", "global", "said", "social", "advocacy", "lower", "upper", "new", "special", "legislative",
    "state", "provincial", "regional",
];

/// Parent, noun, and the body meant where the article names none.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("UN", "committee", "UNGA.C3"),
    ("UN", "panel", "UNGA.C3"),
    ("UNGA", "committee", "UNGA.C3"),
    ("UNGA", "panel", "UNGA.C3"),
    ("UN", "council", "HRC"),
    ("UN", "assembly", "UNGA"),
];

/// Nouns that a body without an entry may go by beside its head noun.
const ALSO: &[(&str, &str)] = &[
    ("committee", "panel"),
    ("subcommittee", "panel"),
    ("commission", "panel"),
    ("assembly", "house"),
    ("councillors", "council"),
    ("councilors", "council"),
    ("federation", "group"),
    ("network", "group"),
    ("alliance", "group"),
    ("coalition", "group"),
    ("association", "group"),
    ("watch", "group"),
    ("foundation", "group"),
    ("institute", "group"),
    ("monitor", "group"),
    ("observatory", "group"),
    ("campaign", "group"),
    ("movement", "group"),
    ("center", "group"),
    ("centre", "group"),
];

/// Nouns for those who act, and the titles of some.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &Words::of(&["bloc", "body", "conference", "convention", "members"]),
        &super::members::NOUNS,
        &NATIONAL_TITLES[0].0,
        &NATIONAL_TITLES[1].0,
        &NATIONAL_TITLES[2].0,
    ]),
    class: Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN),
    ..Gate::CLOSED
};

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    described(doc, names);
    names.sort();
    later(doc, names);
    names.sort();
}

/// The nouns an actor goes by.
fn nouns<'d>(doc: &'d Doc<'_>, names: &Names, m: &Mention, mut each: impl FnMut(&'d str)) {
    let actor = &names.actors[m.actor];
    if matches!(actor.kind, ActorKind::Person | ActorKind::State | ActorKind::Media) {
        return;
    }
    if let Some(known) = actor.known {
        doc.lex.known[known as usize].generic.iter().for_each(|g| each(g));
    }
    if actor.known.is_none() || actor.kind != ActorKind::Body {
        for i in m.from..m.to {
            if doc.has(i, Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN)) {
                each(doc.low(i));
                if let Some(also) = ALSO.iter().find(|a| a.0 == doc.low(i)) {
                    each(also.1);
                }
                break;
            }
        }
        if doc.any(m.to - 1, &["conference", "convention"]) && actor.is(ActorKind::Body) {
            each(doc.low(m.to - 1));
        }
        // "The UN should be ashamed," the group said: who speaks of it.
        let world = actor.known.is_some_and(|k| doc.lex.known[k as usize].key == "UN");
        if actor.kind == ActorKind::Organization && !world {
            each("group");
        }
    }
}

/// Who goes by a noun so far: the one named last and where, and how much each has had to say.
struct Called {
    last: usize,
    para: usize,
    /// Their weights; of two alike the later one weighs more.
    weights: FxHashMap<usize, Weight>,
    best: (Weight, usize),
}

/// How much the article tells of it, and as which of those so called it was named first.
type Weight = (u32, usize);

impl Called {
    fn new(actor: usize, para: usize, weight: u32) -> Self {
        let mut called = Self { last: actor, para, weights: FxHashMap::default(), best: ((0, 0), actor) };
        called.weighs(actor, weight);
        called
    }

    fn named(&mut self, actor: usize, para: usize, weight: u32) {
        // "The Human Rights Council urged the Security Council to act. The council also": not who is asked.
        if weight > 0 || para != self.para {
            (self.last, self.para) = (actor, para);
        }
        self.weighs(actor, weight);
    }

    fn weighs(&mut self, actor: usize, more: u32) {
        let rank = self.weights.len();
        let weight = self.weights.entry(actor).or_insert((0, rank));
        weight.0 += more;
        self.best = self.best.max((*weight, actor));
    }

    /// The one named last; in another paragraph a body that was only spoken of gives way to the one that acts.
    fn meant(&self, para: usize) -> usize {
        let weight = self.weights.get(&self.last).map_or(0, |w| w.0);
        let ((best, _), actor) = self.best;
        if para != self.para && best > weight + 2 { actor } else { self.last }
    }
}

/// How much a mention tells of what its body does: most where it opens the article or has a verb of its own, nothing where
/// others ask something of it or speak of it.
fn weight(doc: &Doc<'_>, m: &Mention) -> u32 {
    let acts = (m.to..m.to + 6).any(|k| {
        doc.verb(k).is_some_and(|v| v.step.is_some() || v.force.is_some())
            && doc.form(k).has(crate::lexicon::Form::PAST)
    });
    let lead = m.from - usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET));
    let asked = lead > 0 && (doc.verb(lead - 1).is_some() || doc.any(lead - 1, &["on", "to", "let"]));
    // "sends the bill to the Senate, which passed another version in July"
    let aside = asked && doc.is_kind(m.to, Kind::Comma);
    match (doc.quoted(m.from), acts, asked) {
        (true, ..) => 0,
        (_, true, _) if aside => 2,
        (_, true, _) if doc.toks[m.from].sent < 3 => 6,
        (_, true, _) => 4,
        (_, _, true) => 0,
        _ => 2,
    }
}

/// `the committee` after the committee was named.
fn later(doc: &Doc<'_>, names: &mut Names) {
    let mut last: FxHashMap<&str, Called> = FxHashMap::default();
    last.reserve(28);
    let mut found = Vec::new();
    let mut next = 0;
    for i in doc.openings(0, doc.len(), Pass::Noun) {
        while next < names.mentions.len() && names.mentions[next].to <= i {
            let m = names.mentions[next];
            let (para, weight) = (doc.para_of(m.from), weight(doc, &m));
            nouns(doc, names, &m, |noun| {
                last.entry(noun)
                    .and_modify(|called| called.named(m.actor, para, weight))
                    .or_insert_with(|| Called::new(m.actor, para, weight));
            });
            next += 1;
        }
        let class = doc.class(i);
        if !class.has(Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN))
            && !doc.any(i, &["bloc", "body", "conference", "convention"])
        {
            continue;
        }
        if !names.free(i) || !alone(doc, names, i) {
            continue;
        }
        let Some(from) = definite(doc, names, i) else { continue };
        let place = fronted(doc, i, i + 1).map(|known| names.actor_of(doc, known));
        let noun = match doc.low(i) {
            "subcommittee" => last.get("subcommittee").or_else(|| last.get("panel")),
            noun => last.get(noun),
        };
        let meant = noun.map(|called| called.meant(doc.para_of(i)));
        // "the city council": one that the lexicon does not know
        let town = |a: &usize| names.actors[*a].known.is_none();
        let meant = meant.filter(|a| i == 0 || !doc.any(i - 1, KINDS) || town(a));
        if let Some(actor) = place.or(meant) {
            let (start, end) = doc.bytes(from, i + 1);
            found.push(Mention {
                from,
                to: i + 1,
                start,
                end,
                actor,
                sense: Sense::Short,
                rule: "name.generic",
            });
        }
    }
    for m in found {
        names.add(m);
    }
}

/// Not the first part of a longer noun: `the council members` is, `the committee room` is not.
fn alone(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    // "the committee of 18 independent experts"
    let members = || {
        doc.is(i + 1, "of")
            && crate::number::cardinal(doc, i + 2).is_some_and(|n| {
                (i + 2 + n.1..i + 5 + n.1)
                    .any(|k| doc.any(k, &["experts", "jurists"]) || doc.has(k, Class::MEMBER))
            })
    };
    // "the group Cristosal"
    let named = names.mention_at(i + 1).is_some_and(|m| names.actors[m.actor].is(ActorKind::Organization));
    (!doc.is(i + 1, "of") || doc.is(i + 2, "the") || members())
        && !(named && doc.is(i, "group"))
        && !doc.ends(i, "s")
        && names.role_at(i).is_none()
        && !(doc.cap(i)
            && doc.cap(i + 1)
            && doc.is_kind(i + 1, Kind::Word)
            && names.role_at(i + 1).is_none()
            && names.free(i + 1))
}

/// The noun's first token after "the", "this" or "its" (which stays outside); `the 47-member council` counts.
fn definite(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<usize> {
    let sent = doc.sent_of(noun).from;
    // "Council President X", "a ministry spokesman"; a legislature party is a party
    if !doc.is(noun + 1, "party") && names.role_at(noun + 1).is_some_and(|r| r.from == noun + 1) {
        return Some(noun);
    }
    let mut i = noun;
    for _ in 0..3 {
        if i == sent {
            return None;
        }
        i -= 1;
        if doc.any(i, &["the", "this", "that"]) {
            return Some(noun);
        }
        let number = doc.digit(i) && doc.low(i).contains('-');
        if !(doc.any(i, BETWEEN)
            || doc.any(i, KINDS)
            || number
            || doc.ends(i, "-based")
            || doc.ends(i, "-member"))
            || !names.free(i)
        {
            return None;
        }
    }
    None
}

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
fn described(doc: &Doc<'_>, names: &mut Names) {
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
