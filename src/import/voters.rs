//! Who a voter of an official file is.
//!
//! A state is known by its code, else by a name it goes or went by. A member of a legislature is known by identifiers;
//! one seen for the first time becomes an actor.

use std::collections::{HashMap, HashSet};

use plenary_extract::record::ActorKind;
use sqlx::PgConnection;
use uuid::Uuid;

use super::item::{Item, Member, Who};
use crate::clock::Clock;
use crate::db::{official, records};
use crate::domain::report::{ActorReport, Content};
use crate::domain::{ActorId, RecordKind, fold};
use crate::ingest::apply::Draft;

/// Names of earlier times, and codes of other lists, that the reader's lexicon has no use for.
const EARLIER: &[(&str, &str)] = &[
    ("CAF", "Central African Empire"),
    ("COD", "Congo (Democratic Republic of)"),
    ("COD", "Congo (Leopoldville)"),
    ("COD", "Zaire"),
    ("COG", "Congo"),
    ("MYS", "Federation of Malaya"),
    ("KHM", "Khmer Republic"),
    ("LBY", "Libyan Arab Republic"),
    ("PHL", "Philippine Republic"),
    ("YMD", "Southern Yemen"),
    ("YMD", "Yemen People's Republic"),
    ("CMR", "United Republic of Cameroon"),
    ("TUR", "Türkýye"),
    ("VCT", "St. Vincent & Grenadines"),
    ("DEU", "GER"),
    ("ROU", "ROM"),
    ("TLS", "TMP"),
];

struct State {
    id: Uuid,
    shown: String,
    names: HashSet<String>,
}

/// A state as a row names it.
#[derive(Debug, Clone)]
pub struct Found {
    pub actor: ActorId,
    /// The name in the source, where it is not the one shown today.
    pub name: Option<String>,
    /// What is odd about the row, told once.
    pub note: Option<String>,
}

/// The voters met so far.
pub struct Voters {
    states: HashMap<String, State>,
    by_name: HashMap<String, String>,
    seen: HashMap<(String, String), Option<Found>>,
    members: HashMap<String, ActorId>,
    bodies: HashMap<String, ActorId>,
}

impl Voters {
    pub async fn load(conn: &mut PgConnection) -> sqlx::Result<Self> {
        let mut states: HashMap<String, State> = HashMap::new();
        let mut by_name = HashMap::new();
        for row in official::states(conn).await? {
            let Some(iso3) = row.iso3 else { continue };
            let new = || State { id: row.id, shown: fold::fold(&row.name), names: HashSet::new() };
            states.entry(iso3.clone()).or_insert_with(new).names.insert(row.folded_name.clone());
            by_name.insert(row.folded_name, iso3);
        }
        for (iso3, name) in EARLIER {
            if let Some(state) = states.get_mut(*iso3) {
                state.names.insert(fold::fold(name));
            }
            by_name.entry(fold::fold(name)).or_insert_with(|| (*iso3).to_owned());
        }
        Ok(Self { states, by_name, seen: HashMap::new(), members: HashMap::new(), bodies: HashMap::new() })
    }

    /// The actors of the bodies, by their keys in the lexicon or by their names.
    pub async fn bodies<'a>(
        &mut self,
        conn: &mut PgConnection,
        bodies: impl Iterator<Item = &'a str>,
    ) -> sqlx::Result<()> {
        let missing: HashSet<&str> = bodies.filter(|body| !self.bodies.contains_key(*body)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let missing: Vec<String> = missing.into_iter().map(str::to_owned).collect();
        let found = official::known_as(conn, &missing).await?;
        self.bodies.extend(found.into_iter().map(|(key, id)| (key, ActorId(id))));
        let names = missing.into_iter().filter(|body| !self.bodies.contains_key(body));
        // Two spellings may fold to one.
        let names: Vec<(String, String)> = names.map(|name| (fold::fold(&name), name)).collect();
        let folded: Vec<String> = names.iter().map(|(folded, _)| folded.clone()).collect();
        let found: HashMap<String, Uuid> = official::bodies_named(conn, &folded).await?.into_iter().collect();
        for (folded, name) in names {
            if let Some(id) = found.get(&folded) {
                self.bodies.insert(name, ActorId(*id));
            }
        }
        Ok(())
    }

    pub fn body(&self, key: &str) -> Option<ActorId> {
        self.bodies.get(key).copied()
    }

    /// The state whose situation a text is about.
    pub fn situation(&self, names: &[String]) -> Option<ActorId> {
        names.iter().find_map(|name| self.named(name))
    }

    fn named(&self, name: &str) -> Option<ActorId> {
        let iso3 = self.by_name.get(&fold::fold(name))?;
        self.states.get(iso3).map(|state| ActorId(state.id))
    }

    /// The state of a row; none if neither code nor name is known.
    pub fn state(&mut self, code: &str, name: &str) -> Option<Found> {
        let key = (code.to_owned(), name.to_owned());
        if let Some(found) = self.seen.get_mut(&key) {
            return found.clone();
        }
        let found = self.look_up(code, name);
        let quiet = found.clone().map(|found| Found { note: None, ..found });
        self.seen.insert(key, quiet);
        found
    }

    fn look_up(&self, code: &str, name: &str) -> Option<Found> {
        let folded = fold::fold(name);
        let by_code = self.by_name.get(&fold::fold(code)).map_or(code, String::as_str);
        let by_code = self.states.get(code).or_else(|| self.states.get(by_code)).filter(|_| !code.is_empty());
        let by_name = || self.by_name.get(&folded).and_then(|iso3| self.states.get(iso3));
        let state = by_code.or_else(by_name)?;
        let is_known = name.is_empty() || state.names.contains(&folded);
        Some(Found {
            actor: ActorId(state.id),
            name: Some(name.to_owned()).filter(|_| !name.is_empty() && folded != state.shown),
            note: (!is_known)
                .then(|| format!("`{name}` is no known name of {code}: kept as it is, the code counts")),
        })
    }

    /// Registers the members of the items that are new, and gives what the source says of those it did not speak of.
    pub async fn join(
        &mut self,
        conn: &mut PgConnection,
        clock: &Clock,
        source: Uuid,
        items: &[Item],
    ) -> sqlx::Result<Vec<Draft>> {
        let mut new: Vec<(&Member, ActorId)> = Vec::new();
        let mut met: HashSet<String> = HashSet::new();
        for item in items {
            let Some(body) = self.body(&item.body) else { continue };
            for voter in item.vote.iter().flat_map(|vote| &vote.voters) {
                let Who::Member(member) = &voter.who else { continue };
                if !self.members.contains_key(&key(member)) && met.insert(key(member)) {
                    new.push((member, body));
                }
            }
        }
        let all: Vec<String> = new.iter().flat_map(|(member, _)| keys(member)).collect();
        let known = records::find_keys(conn, RecordKind::Actor, &all).await?;
        let known: HashMap<String, Uuid> = known.into_iter().map(|key| (key.key, key.record_id)).collect();
        let (mut minted, mut new_keys, mut found) = (Vec::new(), Vec::new(), Vec::new());
        for (member, body) in &new {
            let id = keys(member).iter().find_map(|key| known.get(key)).copied().unwrap_or_else(|| {
                let id = clock.id();
                minted.push((id, RecordKind::Actor));
                id
            });
            new_keys.extend(keys(member).into_iter().map(|key| (RecordKind::Actor, key, id)));
            found.push((*member, *body, id));
        }
        records::insert(conn, &minted, clock.now()).await?;
        records::insert_keys(conn, &new_keys).await?;
        let ids: Vec<Uuid> = found.iter().map(|(_, _, id)| *id).collect();
        let told = official::told(conn, source, &ids).await?;
        let told: HashSet<Uuid> = told.into_iter().map(|told| told.survivor_id).collect();
        let mut drafts = Vec::new();
        for (member, body, id) in found {
            self.members.insert(key(member), ActorId(id));
            if !told.contains(&id) {
                drafts.push(draft(member, body, id));
            }
        }
        Ok(drafts)
    }

    /// A member of an item that was joined; of one that was not, somebody nobody else is.
    pub fn member(&self, member: &Member) -> Found {
        let actor = self.members.get(&key(member)).copied();
        Found {
            actor: actor.unwrap_or_else(|| ActorId(Uuid::new_v4())),
            name: member.full.is_some().then(|| member.printed.clone()),
            note: None,
        }
    }
}

fn key(member: &Member) -> String {
    keys(member).into_iter().next().unwrap_or_default()
}

fn keys(member: &Member) -> Vec<String> {
    member.identifiers.iter().map(|i| format!("{}:{}", i.scheme, i.identifier)).collect()
}

fn draft(member: &Member, body: ActorId, id: Uuid) -> Draft {
    let content = ActorReport {
        kind: Some(ActorKind::Person),
        name: Some(member.full.clone().unwrap_or_else(|| member.printed.clone())),
        identifiers: member.identifiers.clone(),
        represents: Some(body),
        role: member.role.clone(),
        ..ActorReport::default()
    };
    Draft { record: id, content: Content::Actor(content), evidence: Vec::new(), confidence: 1.0 }
}
