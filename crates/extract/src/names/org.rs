//! Bodies, agencies and organizations that the lexicon does not list: capitalised runs with a head noun
//! (`Sudan Rights Observatory`, `Committee on the Rights of the Child`), and ministries and missions of a state
//! (`Norway's foreign ministry`).

use super::{Actor, Mention, Names, Sense};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;

/// Words that stand inside names between capitalised ones.
const LINKS: &[&str] = &["of", "for", "on", "and", "to", "against", "in", "&"];

/// Words that mark a capitalised run as an organization though it has no head noun.
const MARKS: &[&str] = &[
    "rights", "justice", "freedom", "international", "global", "against", "without", "defenders",
    "survivors", "action", "amnesty", "solidarity", "democracy", "liberty", "peace", "accountability",
    "transparency", "truth", "humanity", "workers", "women", "now", "monitor", "witness", "concern", "aid",
    "relief", "christian", "free",
];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut i = 0;
    while i < doc.len() {
        let end = run(doc, names, i);
        if end <= i {
            i += 1;
            continue;
        }
        i = org_in(doc, names, i, end).unwrap_or(end);
    }
    ministries(doc, names);
    acronyms(doc, names);
    names.sort();
}

/// The end of a run of capitalised words with links between them, from `i`.
fn run(doc: &Doc<'_>, names: &Names, i: usize) -> usize {
    if !is_name_word(doc, i) {
        return i;
    }
    let mut end = i + 1;
    loop {
        if is_name_word(doc, end) && doc.toks[end].sent == doc.toks[i].sent {
            end += 1;
            continue;
        }
        let mut link = end;
        while link < end + 2 && (LINKS.contains(&doc.low(link)) || doc.is(link, "the") && link > end) {
            link += 1;
        }
        // "X and Y" joins two actors rather than one name, unless a head noun goes before.
        let joins = link > end && is_name_word(doc, link) && doc.toks[link].sent == doc.toks[i].sent;
        let known = names.mention_at(end - 1).is_some_and(|m| m.from == i)
            && doc.any(end, &["and", "in", "to", "on", "for", "against"]);
        if joins && !known && has_head(doc, i, end) {
            end = link + 1;
            continue;
        }
        return end;
    }
}

fn is_name_word(doc: &Doc<'_>, i: usize) -> bool {
    doc.toks
        .get(i)
        .is_some_and(|t| t.kind == Kind::Word && t.cap && !doc.has(i, Class::MONTH.or(Class::WEEKDAY)))
}

fn head_class(doc: &Doc<'_>, i: usize) -> Option<ActorKind> {
    let class = doc.class(i);
    if !doc.cap(i) {
        None
    } else if class.has(Class::AGENCYNOUN) {
        Some(ActorKind::Agency)
    } else if class.has(Class::BODYNOUN)
        && !doc.any(
            i,
            &[
                "representatives", "lawmakers", "senators", "peers", "deputies", "legislators",
                "parliamentarians",
            ],
        )
    {
        Some(ActorKind::Body)
    } else if class.has(Class::ORGNOUN) {
        Some(ActorKind::Organization)
    } else {
        None
    }
}

fn has_head(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| head_class(doc, i).is_some())
        || (from..to).any(|i| MARKS.contains(&doc.low(i)) || doc.low(i).ends_with('s') && to - from >= 2)
}

/// Reads an organization out of a run; the token after it.
fn org_in(doc: &Doc<'_>, names: &mut Names, from: usize, end: usize) -> Option<usize> {
    let mut from = from;
    // A sentence's first word is no part of a name: "The", "Both", "In".
    while from < end
        && (doc.has(from, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::POSS).or(Class::PRON))
            || doc.has(from, Class::NUMBER))
    {
        from += 1;
    }
    // Titles stay with the person: "President", "Rep."
    while from < end && names.role_at(from).is_some() && head_class(doc, from).is_none() {
        from += 1;
    }
    if end <= from + 1 {
        return None;
    }
    // Already known as a whole.
    if names.mention_at(from).is_some_and(|m| m.from <= from && m.to >= end) {
        return Some(end);
    }
    let (head, kind) = (from..end).rev().find_map(|i| head_class(doc, i).map(|k| (i, k))).or_else(|| {
        let marked = (from..end).any(|i| MARKS.contains(&doc.low(i)) && doc.cap(i));
        let free = (from..end).filter(|i| names.free(*i)).count();
        (marked && free > 0 && !(from..end).any(|i| names.place_at(i)) && end - from >= 2)
            .then_some((end - 1, ActorKind::Organization))
    })?;
    // A known body keeps its name; the run goes on after it ("Human Rights Council President").
    if names.mention_at(head).is_some() {
        return None;
    }
    // The head ends the name unless "of", "on", "for" follow.
    let mut to = head + 1;
    if LINKS.contains(&doc.low(to)) {
        to = end;
    }
    if to == from + 1 {
        return None;
    }
    // "Foreign Ministry", "State Department" alone are handled with their state.
    if kind == ActorKind::Agency {
        return None;
    }
    let name = doc.slice(from, to).to_owned();
    let kind =
        if kind == ActorKind::Body && is_association(doc, from, to) { ActorKind::Organization } else { kind };
    let actor = names
        .named(&name)
        .unwrap_or_else(|| names.push(Actor { confidence: 0.75, ..Actor::new(kind, &name) }));
    let (start, stop) = doc.bytes(from, to);
    names.add(Mention { from, to, start, end: stop, actor, sense: Sense::Name, rule: "name.head_noun" });
    Some(to)
}

/// Committees and councils of citizens, churches and scholars adopt nothing that binds.
fn is_association(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| {
        doc.any(
            i,
            &[
                "churches", "women", "jews", "muslims", "students", "bishops", "to", "protect", "against",
                "citizens", "jewish", "muslim", "american",
            ],
        )
    })
}

/// `the South's foreign ministry`, `the Chinese Foreign Ministry`, `Canada's mission to the UN`, `the External Affairs Ministry`.
fn ministries(doc: &Doc<'_>, names: &mut Names) {
    let mut ministries: Vec<(String, usize)> = Vec::new();
    let mut i = 0;
    while i < doc.len() {
        let Some((from, to)) = ministry_at(doc, names, i) else {
            i += 1;
            continue;
        };
        let owner = owner_before(doc, names, from);
        let start_tok = owner.map_or(from, |o| o.1);
        let state = owner.map(|o| o.0);
        let name = doc.slice(start_tok, to).trim_start_matches("the ").to_owned();
        let core = doc.slice(from, to).to_lowercase();
        let found = ministries.iter().rev().find(|(c, a)| {
            *c == core && (state.is_none() || names.actors[*a].represents.is_none_or(|r| Some(r) == state))
        });
        let actor = found.map(|f| f.1).unwrap_or_else(|| {
            let actor = names.push(Actor {
                represents: state,
                confidence: 0.8,
                ..Actor::new(ActorKind::Agency, &name)
            });
            ministries.push((core, actor));
            actor
        });
        if names.actors[actor].represents.is_none() {
            names.actors[actor].represents = state;
        }
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Name, rule: "name.ministry" });
        i = to;
    }
}

fn ministry_at(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    const FIELDS: &[&str] = &[
        "foreign", "external", "defense", "defence", "unification", "justice", "interior", "state", "home",
        "finance", "information", "culture", "health", "education", "labour", "labor", "affairs",
        "international", "trade", "treasury", "commerce", "external", "rights",
    ];
    if !names.free(i) {
        return None;
    }
    if doc.any(i, &["ministry", "department"]) && doc.any(i + 1, &["of", "for"]) && doc.cap(i) {
        let mut to = i + 2;
        while is_name_word(doc, to) && names.free(to)
            || LINKS.contains(&doc.low(to)) && is_name_word(doc, to + 1) && names.free(to + 1)
        {
            to += 1;
        }
        return (to > i + 2).then_some((i, to));
    }
    if FIELDS.contains(&doc.low(i))
        && (i == 0 || !FIELDS.contains(&doc.low(i - 1)) || doc.cap(i) != doc.cap(i - 1))
    {
        let mut at = i + 1;
        while FIELDS.contains(&doc.low(at)) || doc.is(at, "and") && FIELDS.contains(&doc.low(at + 1)) {
            at += 1;
        }
        if doc.any(at, &["ministry", "department", "office"])
            && (doc.low(at) != "office" || doc.cap(at))
            && doc.toks[at].sent == doc.toks[i].sent
        {
            return Some((i, at + 1));
        }
    }
    if doc.any(i, &["mission", "embassy"]) && owner_before(doc, names, i).is_some() {
        let to = if doc.any(i + 1, &["to", "in"]) && (doc.is(i + 2, "the") || !names.free(i + 2)) {
            let skip = i + 2 + usize::from(doc.is(i + 2, "the"));
            names.mention_at(skip).map_or(i + 1, |m| m.to)
        } else {
            i + 1
        };
        return Some((i, to));
    }
    None
}

/// The state before a noun: `the South's`, `Chinese`, `U.S.`; the actor and its first token.
pub fn owner_before(doc: &Doc<'_>, names: &Names, at: usize) -> Option<(usize, usize)> {
    let mut before = at.checked_sub(1)?;
    if doc.any(before, &["permanent", "own", "new"]) {
        before = before.checked_sub(1)?;
    }
    if doc.is_kind(before, Kind::Poss) {
        before = before.checked_sub(1)?;
    }
    let state =
        |a: usize| names.actors[a].is(ActorKind::State) || names.actors[a].is(ActorKind::Organization);
    if let Some(m) = names.mention_at(before).filter(|m| state(m.actor)) {
        return Some((m.actor, m.from));
    }
    let demonym = names.demonym_at(before)?;
    names.known(demonym.known).map(|a| (a, demonym.from))
}

/// `Democratic Party (DP)`: the capitals in brackets are another name of what goes before; later ones alone are it too.
fn acronyms(doc: &Doc<'_>, names: &mut Names) {
    let mut short: Vec<(String, usize)> = Vec::new();
    for i in 0..doc.len() {
        let tok = &doc.toks[i];
        if tok.kind != Kind::Word || !tok.caps || tok.end - tok.start > 10 {
            continue;
        }
        if names.free(i) {
            let bracketed = i > 1 && doc.is_kind(i - 1, Kind::Open) && doc.is_kind(i + 1, Kind::Close);
            if let Some(m) = names
                .mention_at(i.saturating_sub(2))
                .filter(|m| bracketed && !names.actors[m.actor].is(ActorKind::Person))
            {
                let actor = m.actor;
                short.push((doc.raw(i).to_owned(), actor));
            }
            let actor = short.iter().find(|(form, _)| form == doc.raw(i)).map(|s| s.1);
            if let Some(actor) = actor {
                names.add(Mention {
                    from: i,
                    to: i + 1,
                    start: tok.start,
                    end: tok.end,
                    actor,
                    sense: Sense::Short,
                    rule: "name.acronym",
                });
            }
        }
    }
}
