//! Offices: what a person is, and for whom the person speaks.
//!
//! Looked at are the words before the name (`North Korea's ambassador to the U.N., Kim Song`; `Taliban spokesman X`) and
//! the apposition after it (`X, president of Y,`; `X (R-Neb.)`; `X of Y`).

use super::Names;
use crate::doc::Doc;
use crate::lexicon::{Class, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;

pub fn read(doc: &Doc<'_>, names: &mut Names) {
    for index in 0..names.mentions.len() {
        let m = names.mentions[index];
        if !names.actors[m.actor].is(ActorKind::Person) {
            continue;
        }
        let sent = doc.sent_of(m.from);
        let before = before(doc, names, sent.from, m.from);
        let after = after(doc, names, m.to, sent.to);
        for found in [before, after].into_iter().flatten() {
            let actor = &mut names.actors[m.actor];
            if actor.role.is_none() {
                actor.role = Some(found.role);
            }
            if actor.represents.is_none() && found.represents != Some(m.actor) {
                actor.represents = found.represents;
            }
        }
    }
}

struct Office {
    role: (usize, usize),
    represents: Option<usize>,
}

/// The office in the words before a name.
fn before(doc: &Doc<'_>, names: &Names, sent: usize, at: usize) -> Option<Office> {
    let mut end = at;
    if end > sent && doc.is_kind(end - 1, Kind::Comma) {
        end -= 1;
    }
    // Walk back over the phrase: role words, "to the U.N.", names of bodies, no verbs.
    let floor = sent.max(at.saturating_sub(14));
    let mut start = end;
    let mut role: Option<(usize, usize)> = None;
    while start > floor {
        let i = start - 1;
        if let Some(r) = names.role_at(i).filter(|r| r.sense != Form::Honorific) {
            role = Some((r.from, role.map_or(r.to, |_| end)));
            start = r.from;
            continue;
        }
        let goes = names.mention_at(i).is_some_and(|m| !names.actors[m.actor].is(ActorKind::Person))
            || names.place_at(i)
            || names.demonym_at(i).is_some()
            || doc.any(
                i,
                &[
                    "to",
                    "of",
                    "for",
                    "the",
                    "on",
                    "at",
                    "in",
                    "and",
                    "human",
                    "rights",
                    "senior",
                    "top",
                    "chief",
                    "former",
                    "opposition",
                    "ruling",
                ],
            )
            || doc.is_kind(i, Kind::Poss)
            || doc.kind(i) == Some(Kind::Word)
                && !doc.has(i, Class::VERB.or(Class::AUX).or(Class::CONJ).or(Class::PRON).or(Class::PREP))
                && role.is_none();
        if !goes {
            break;
        }
        start = i;
    }
    let (from, to) = role?;
    // Without the comma the office must touch the name.
    if end == at && to != at && names.role_at(at.saturating_sub(1)).is_none() && !reaches(doc, names, to, at)
    {
        return None;
    }
    let to = to.max(from + 1).min(end.max(from + 1));
    let owner =
        owner_left(doc, names, sent, from).or_else(|| owner_right(doc, names, to_role_end(names, from), end));
    Some(Office { role: (from, end.max(to)), represents: owner.or_else(|| located(doc, names, sent, from)) })
}

fn to_role_end(names: &Names, from: usize) -> usize {
    names.role_at(from).map_or(from + 1, |r| r.to)
}

/// `ambassador to the U.N. Ri Chol Guk`: what stands between office and name belongs to the office.
fn reaches(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    from < to
        && doc.any(from, &["to", "of", "for", "on", "at"])
        && (from..to).all(|i| {
            doc.any(i, &["to", "of", "for", "the", "on", "at", "and", "human", "rights"])
                || names.mention_at(i).is_some()
        })
}

/// Whose office: `Chinese`, `India's`, `Taliban`, `Foreign Ministry` right before it.
fn owner_left(doc: &Doc<'_>, names: &Names, sent: usize, role: usize) -> Option<usize> {
    let mut i = role;
    for _ in 0..4 {
        if i <= sent {
            return None;
        }
        i -= 1;
        if doc.is_kind(i, Kind::Poss)
            || doc.any(
                i,
                &[
                    "senior",
                    "top",
                    "chief",
                    "deputy",
                    "permanent",
                    "new",
                    "acting",
                    "former",
                    "then",
                    "opposition",
                    "ruling",
                ],
            )
        {
            continue;
        }
        if let Some(m) = names.mention_at(i) {
            let actor = &names.actors[m.actor];
            return match actor.kind {
                ActorKind::Person | ActorKind::Media => None,
                // Officials of a ministry speak for the state.
                ActorKind::Agency => actor.represents.or(Some(m.actor)),
                _ => Some(m.actor),
            };
        }
        return names.demonym_at(i).and_then(|d| names.known(d.known));
    }
    None
}

/// `spokesman for X`, `director of X`, `ambassador of X`; `to` names where they are sent, not whom they speak for.
fn owner_right(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    let mut i = from;
    while i < to {
        if doc.any(i, &["of", "for", "at", "with", "from"]) {
            let skip = i + 1 + usize::from(doc.any(i + 1, &["the", "its"]));
            let skip = skip
                + usize::from(
                    doc.any(
                        skip,
                        &["ruling", "opposition", "main", "rights", "group", "advocacy", "pressure"],
                    ),
                );
            if let Some(m) = names.mention_at(skip) {
                if !names.actors[m.actor].is(ActorKind::Person) {
                    return Some(m.actor);
                }
            }
        }
        if doc.is_kind(i, Kind::Comma) {
            break;
        }
        i += 1;
    }
    None
}

/// `In Beijing, Foreign Ministry spokesperson X`: the place the sentence opens with.
fn located(doc: &Doc<'_>, names: &Names, sent: usize, role: usize) -> Option<usize> {
    let foreign = (sent..role + 3).any(|i| doc.any(i, &["foreign", "government", "ministry"]));
    if !doc.any(sent, &["in", "from"]) || !foreign {
        return None;
    }
    names.actor_at(sent + 1).filter(|a| names.actors[*a].is(ActorKind::State)).or_else(|| {
        let place = names.places.iter().find(|p| p.0 == sent + 1)?;
        place.2.and_then(|k| names.known(k))
    })
}

/// The apposition after a name.
fn after(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    if doc.is_kind(at, Kind::Open) {
        return bracket(doc, names, at + 1, sent_end);
    }
    if doc.any(at, &["of", "from", "with", "for", "at"]) {
        let represents = owner_right(doc, names, at, (at + 5).min(sent_end))
            .filter(|a| !names.actors[*a].is(ActorKind::State));
        return represents
            .map(|r| Office { role: (at, at + 1), represents: Some(r) })
            .filter(|_| false)
            .or(None);
    }
    if !doc.is_kind(at, Kind::Comma) {
        return None;
    }
    // The apposition ends at the next comma that no "of" or "and" list continues, or at a verb.
    let mut end = at + 1;
    while end < sent_end
        && end < at + 24
        && !doc.is_kind(end, Kind::Comma)
        && !doc.is_kind(end, Kind::Dash)
        && !doc.is_kind(end, Kind::Stop)
        && !doc.any(end, &["who", "whose", "said", "says", "told", "which"])
    {
        end += 1;
    }
    let role =
        (at + 1..end).find_map(|i| names.role_at(i).filter(|r| r.from == i && r.sense != Form::Honorific))?;
    if role.from > at + 8
        || (at + 1..role.from)
            .any(|i| doc.has(i, Class::VERB.or(Class::AUX).or(Class::CONJ)) && names.free(i))
    {
        return None;
    }
    let owner = owner_left(doc, names, at + 1, role.from).or_else(|| owner_right(doc, names, role.to, end));
    Some(Office { role: (at + 1, end), represents: owner })
}

/// `(R-Neb.)`, `(D)`, `(S&D, Portugal)`: the party.
fn bracket(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    let low = doc.low(at);
    let us = low.split(['-', '.']).next().unwrap_or("");
    let party = match us {
        "r" => doc.lex.known_by_key("US.GOP").and_then(|k| names.known(k)),
        "d" => doc.lex.known_by_key("US.DEMOCRATS").and_then(|k| names.known(k)),
        _ => names.actor_at(at).filter(|a| names.actors[*a].is(ActorKind::Organization)),
    };
    let close = (at..sent_end.min(at + 8)).find(|i| doc.is_kind(*i, Kind::Close))?;
    party.map(|p| Office { role: (at, close), represents: Some(p) })
}
