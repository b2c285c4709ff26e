//! Offices: what a person is, and for whom the person speaks.
//!
//! `before` reads the words before the name (`North Korea's ambassador to the U.N., Kim Song`; `Taliban spokesman X`)
//! `after` the apposition behind it (`X, president of Y,`; `X of Y`; `X, who heads Y`); `owner` finds whose office it is,
//! and `unsaid` for whom one speaks where the text leaves it to the reader (`the Foreign Minister`, `its coordinator`).
//!
//! To teach a further construction, add it to `before` or `after`; a new office is a row in `data/roles.tsv`.

pub(in crate::names) mod after;
pub(in crate::names) mod before;
pub(in crate::names) mod owner;
mod party;
pub(in crate::names) mod unsaid;
mod waits;

#[cfg(test)]
mod tests;

use super::Names;
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class};
use crate::record::ActorKind;
use crate::token::Kind;

/// An office as one place in the text gives it.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::names) struct Office {
    /// Token range.
    pub role: Option<(usize, usize)>,
    /// The role word that heads it.
    pub word: Option<u32>,
    pub owner: Option<usize>,
    /// `its`, `their`: the owner was named before.
    possessive: bool,
    /// `his`, `her`: the owner is that of the person named before.
    personal: bool,
    /// `who spoke for the European Union`: the owner goes before whose envoy one is.
    for_group: bool,
}

pub fn read(doc: &Doc<'_>, names: &mut Names) {
    let mut unsaid: Vec<(usize, usize, Office)> = Vec::new();
    let parties = party::of(doc, names);
    for index in 0..names.mentions.len() {
        let m = names.mentions[index];
        if !names.actors[m.actor].is(ActorKind::Person) {
            continue;
        }
        let sent = doc.sent_of(m.from);
        // "A spokeswoman for Renner": whose office that is, is another's.
        let others = m.from > sent.from + 1
            && doc.any(m.from - 1, &["for", "of", "to", "from", "with"])
            && names.role_at(m.from - 2).is_some();
        let before = if others { None } else { before::read(doc, names, sent, m.from, m.to) };
        let after = after::read(doc, names, before.and_then(|b| b.word), m.to, sent.to);
        // A chair's body goes before the party in brackets behind the name.
        let chair =
            before.filter(|b| b.owner.is_none() && after.is_some_and(|a| a.role.is_none())).and_then(|b| {
                let role = &doc.lex.roles[b.word? as usize];
                // "Foreign Minister X (CDA)" speaks for the state, "Justice Minister X of Kenya" for that one.
                let told = after.and_then(|a| a.owner).is_some_and(|o| names.actors[o].is(ActorKind::State));
                let minister = !told && role.acts_for == ActsFor::State && role.form.contains("minister");
                // "rapporteur X (Renew, Lithuania)" sits for the party.
                let leads = minister || role.leads && !role.form.ends_with("rapporteur");
                leads.then(|| unsaid::find(doc, names, b.role.map_or(m.from, |r| r.0), b)).flatten()
            });
        if chair.is_some() && chair != Some(m.actor) && names.actors[m.actor].represents.is_none() {
            names.actors[m.actor].represents = chair;
        }
        // `Diet lawmaker X of the LDP`: of a legislator's two, the party.
        let before = match (before, after.and_then(|a| a.owner)) {
            (Some(b), Some(party)) if after::is_member_of_body(doc, names, b) => {
                let organization = names.actors[party].is(ActorKind::Organization);
                Some(Office {
                    owner: b.owner.filter(|_| !organization),
                    word: b.word.filter(|_| !organization),
                    ..b
                })
            }
            (other, _) => other,
        };
        // `Lithuania's X, also of the EPP`
        let party = after.and_then(|a| a.owner).filter(|o| names.actors[*o].is(ActorKind::Organization));
        // "Finland's X, the assembly's rapporteur": the office tells more than where one comes from.
        let office = after.is_some_and(|a| a.role.is_some() && a.owner.is_some());
        let before = before.filter(|b| b.role.is_some() || party.is_none() && !office);
        // "The ambassador of Peru, X, who spoke for the Rio Group"
        let for_group = after.is_some_and(|a| a.for_group);
        let before =
            before.map(|b| if for_group { Office { owner: after.and_then(|a| a.owner), ..b } } else { b });
        let side = parties.beside(doc, names, before.and_then(|b| b.role).map_or(m.from, |r| r.0), m.to);
        if let Some(side) = side.filter(|_| party.is_none()) {
            let legislator = before.and_then(|b| b.word).is_none_or(|w| {
                matches!(doc.lex.roles[w as usize].acts_for, ActsFor::Body | ActsFor::Unsaid | ActsFor::Party)
            });
            let actor = &mut names.actors[m.actor];
            if legislator && actor.represents.is_none() {
                actor.represents = Some(side);
            }
        }
        for found in [before, after].into_iter().flatten() {
            let found = Office { owner: found.owner.map(|o| governs(doc, names, found, o)), ..found };
            let actor = &mut names.actors[m.actor];
            if actor.role.is_none() {
                actor.role = found.role;
            }
            match found.owner {
                Some(owner) if owner != m.actor => {
                    if actor.represents.is_none() {
                        actor.represents = Some(owner);
                    }
                }
                _ => unsaid.push((m.actor, found.role.map_or(m.from, |r| r.0), found)),
            }
        }
    }
    lists(doc, names);
    for (actor, at, office) in unsaid {
        if names.actors[actor].represents.is_none() {
            names.actors[actor].represents = unsaid::find(doc, names, at, office).filter(|o| *o != actor);
        }
    }
    waits::settle(doc, names);
}

/// `Global Affairs Minister X`: who heads a ministry speaks for its state; who speaks for a ministry, for the ministry.
fn governs(doc: &Doc<'_>, names: &Names, office: Office, owner: usize) -> usize {
    let heads = office.role.is_some_and(|(from, to)| {
        doc.any(to - 1, &["minister"])
            && !(from..to).any(|i| doc.begins(i, "spokes") || doc.any(i, &["aide", "adviser"]))
    });
    let ministry = &names.actors[owner];
    ministry.represents.filter(|_| heads && ministry.is(ActorKind::Agency)).unwrap_or(owner)
}

/// `Six Republicans — Sens. A of Maine, B of Kansas and C —`; `Reps. A and B, both Republicans`: what one of a list is,
/// all are.
fn lists(doc: &Doc<'_>, names: &mut Names) {
    let mut group: Vec<usize> = Vec::new();
    let mut last_end = 0;
    let mut open = None;
    let mut of_last = false;
    for index in 0..names.mentions.len() {
        let m = names.mentions[index];
        if !names.actors[m.actor].is(ActorKind::Person) {
            continue;
        }
        let joined = !group.is_empty() && joins(doc, names, last_end, m.from);
        if !joined {
            settle(names, &group, open);
            group.clear();
            open = plural_party(doc, names, m.from);
            of_last = false;
        }
        // `A, B and C of the Liberal Party`
        let of_party = doc.is(m.to, "of")
            && names.actors[m.actor].represents.is_some_and(|p| names.actors[p].is(ActorKind::Organization));
        if of_party && !of_last && group.len() > 1 && open.is_none() {
            open = names.actors[m.actor].represents;
        }
        of_last |= doc.is(m.to, "of");
        group.push(m.actor);
        last_end = m.to;
        if let Some(all) = after::all_of(doc, names, m.to) {
            open = Some(all);
        }
    }
    settle(names, &group, open);
}

fn settle(names: &mut Names, group: &[usize], party: Option<usize>) {
    if group.len() < 2 {
        return;
    }
    let Some(party) = party else { return };
    for actor in group {
        let actor = &mut names.actors[*actor];
        if actor.represents.is_none() {
            actor.represents = Some(party);
        }
    }
}

/// Only commas, "and", "of PLACE" and brackets between two names.
fn joins(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    let mut link = false;
    from < to
        && to - from <= 12
        && doc.toks[from].sent == doc.toks[to].sent
        && (from..to).all(|i| {
            let fits = doc.any(i, &["and", "of", "from", "the"])
                || matches!(doc.kind(i), Some(Kind::Comma | Kind::Open | Kind::Close | Kind::Dash))
                || names.place_at(i)
                || !names.free(i)
                || names.role_at(i).is_some()
                || doc.cap(i);
            link |= doc.is(i, "and") || doc.is_kind(i, Kind::Comma);
            fits
        })
        && link
}

/// `Six Republicans — Sens. X`, `Labour MPs X and Y`: a party right before the title of the first name.
fn plural_party(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let mut i = at;
    for _ in 0..3 {
        i = i.checked_sub(1)?;
        if let Some(r) = names.role_at(i) {
            i = r.from;
            continue;
        }
        if matches!(doc.kind(i), Some(Kind::Dash | Kind::Comma | Kind::Colon)) {
            continue;
        }
        let organization = |a: &usize| names.actors[*a].is(ActorKind::Organization);
        return names.actor_at(i).filter(organization).or_else(|| {
            // "Two Republicans who sit on the panel, Reps. X and Y"
            let sent = doc.sent_of(at).from;
            let counted = doc.has(sent, Class::NUMBER) || doc.any(sent, &["several", "both"]);
            let near = doc.is_kind(i + 1, Kind::Comma) && at < sent + 24 && doc.is(sent + 2, "who");
            names.actor_at(sent + 1).filter(organization).filter(|_| counted && near)
        });
    }
    None
}
