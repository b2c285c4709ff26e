//! Actors: what one article calls them is another name, no conflict.

use std::collections::{BTreeMap, BTreeSet};

use plenary_extract::Date;
use plenary_extract::record::ActorKind;
use serde::Serialize;

use super::{Merged, Merger, Rejected, Said};
use crate::domain::id::ActorId;
use crate::domain::report::{ActorReport, Identifier, Name, NameUse};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Actor {
    pub kind: ActorKind,
    pub name: String,
    pub names: Vec<Name>,
    pub identifiers: Vec<Identifier>,
    pub iso3: Option<String>,
    pub known_as: Option<String>,
    pub classification: Option<String>,
    pub parent: Option<ActorId>,
    pub represents: Option<ActorId>,
    pub role: Option<String>,
    pub seats: Option<u32>,
    pub founded: Option<Date>,
    pub dissolved: Option<Date>,
    pub memberships: Vec<Membership>,
}

/// Whom somebody spoke or acted for, and in which office: the day it was first seen, and, of what is over, the last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Membership {
    pub organization: ActorId,
    pub role: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Actor {
    pub fn merge(id: ActorId, said: &[Said<ActorReport>], rejected: &Rejected) -> Option<Merged<Self>> {
        let mut m = Merger::new(said, rejected);
        let other = |actor: Option<ActorId>| actor.filter(|other| *other != id);
        let kind = m.pick("kind", |r| r.kind)?;
        let is_person = kind == ActorKind::Person;
        let actor = Self {
            kind,
            name: m.prefer("name", |r| r.name.clone())?,
            names: m.union("names", |r| r.names.clone()),
            identifiers: m.union("identifiers", |r| r.identifiers.clone()),
            iso3: m.pick("iso3", |r| r.iso3.clone()).filter(|_| !is_person),
            known_as: m.prefer("known_as", |r| r.known_as.clone()),
            classification: m.prefer("classification", |r| r.classification.clone()),
            parent: other(m.prefer("parent", |r| r.parent)).filter(|_| !is_person),
            represents: other(m.newest("represents", |r| r.represents)),
            role: m.newest("role", |r| r.role.clone()),
            seats: m.prefer("seats", |r| r.seats.filter(|seats| *seats > 0)).filter(|_| !is_person),
            founded: m.prefer("founded", |r| r.founded),
            dissolved: m.prefer("dissolved", |r| r.dissolved),
            memberships: memberships(id, m.said()),
        };
        let actor = actor.with_all_names(m.said());
        Some(m.finish(actor))
    }

    /// The union of names counts articles too where a lexicon or an official source gave some; the shown name is no alias,
    /// and what is known to have been the name for a time is no alias either.
    fn with_all_names(mut self, said: &[&Said<ActorReport>]) -> Self {
        let given = said.iter().filter_map(|said| said.content.name.clone());
        let more = given.map(|name| Name { name, r#use: NameUse::Alias, from: None, to: None });
        self.names.extend(more);
        self.names.push(Name { name: self.name.clone(), r#use: NameUse::Name, from: None, to: None });
        self.names.sort_by(|a, b| (&a.name, a.r#use, b.from, b.to).cmp(&(&b.name, b.r#use, a.from, a.to)));
        let is_dated = |name: &Name| name.from.is_some() || name.to.is_some();
        self.names.dedup_by(|b, a| a.name == b.name && (a.from == b.from || is_dated(a) && !is_dated(b)));
        self
    }
}

/// Offices by the days of the articles that tell of them. An office is over when a later article tells of another one. An
/// article that names none may mean any: it is no word for an office, nor against one in that organization.
fn memberships(id: ActorId, said: &[&Said<ActorReport>]) -> Vec<Membership> {
    type Days = BTreeSet<Date>;
    let mut seen: BTreeMap<(ActorId, Option<String>), Days> = BTreeMap::new();
    for said in said {
        let Some(organization) = said.content.represents.filter(|other| *other != id) else { continue };
        let days = seen.entry((organization, said.content.role.clone())).or_default();
        days.extend(said.published.map(|at| Date::from(at.date())));
    }
    let is_over = |organization: ActorId, role: Option<&String>, last: &Date| {
        seen.iter().any(|((other, another), days)| {
            let is_another = *other != organization
                || role.zip(another.as_ref()).is_some_and(|(role, another)| role != another);
            is_another && days.last().is_some_and(|newer| newer > last)
        })
    };
    let membership = |((organization, role), days): (&(ActorId, Option<String>), &Days)| Membership {
        organization: *organization,
        role: role.clone(),
        from: days.first().copied(),
        to: days.last().copied().filter(|last| is_over(*organization, role.as_ref(), last)),
    };
    seen.iter().map(membership).collect()
}
