//! What of records the protocol knows: types, and properties with their values.

use plenary_extract::record::ActorKind;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

/// Something with an id and a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Term {
    #[schema(example = "state")]
    pub id: String,
    #[schema(example = "State")]
    pub name: String,
}

/// All actors, whatever their kind.
pub const ACTOR: &str = "actor";
pub const RESOLUTION: &str = "resolution";

/// Every type: actors of all kinds, each kind, resolutions.
pub fn types() -> Vec<Term> {
    let kinds = ActorKind::ALL.iter().map(|kind| kind.code());
    [ACTOR].into_iter().chain(kinds).chain([RESOLUTION]).map(named).collect()
}

pub fn named(id: &str) -> Term {
    let mut name = id.replace('_', " ");
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Term { id: id.to_owned(), name }
}

/// Types as records have them: `actor` stands for every kind of actor, none for everything.
pub fn leaves(asked: &[String]) -> Vec<String> {
    let all = types().into_iter().map(|term| term.id).filter(|id| id != ACTOR);
    all.filter(|leaf| {
        let is_actor = leaf != RESOLUTION;
        asked.is_empty() || asked.contains(leaf) || is_actor && asked.iter().any(|id| id == ACTOR)
    })
    .collect()
}

/// A property: a field of the record, or its identifiers of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Property {
    pub id: &'static str,
    of: Owner,
    holds: Holds,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Actor,
    Resolution,
    Both,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Texts,
    /// Names of a list of objects.
    Names,
    Numbers,
    Actors,
    /// Identifiers of the scheme that the property is called by.
    Identifiers,
}

const fn property(id: &'static str, of: Owner, holds: Holds) -> Property {
    Property { id, of, holds }
}

const PROPERTIES: &[Property] = &[
    property("kind", Owner::Both, Holds::Texts),
    property("name", Owner::Actor, Holds::Texts),
    property("names", Owner::Actor, Holds::Names),
    property("iso3", Owner::Actor, Holds::Texts),
    property("known_as", Owner::Actor, Holds::Texts),
    property("classification", Owner::Actor, Holds::Texts),
    property("parent", Owner::Actor, Holds::Actors),
    property("represents", Owner::Actor, Holds::Actors),
    property("role", Owner::Actor, Holds::Texts),
    property("seats", Owner::Actor, Holds::Numbers),
    property("founded_on", Owner::Actor, Holds::Texts),
    property("dissolved_on", Owner::Actor, Holds::Texts),
    property("wikidata", Owner::Actor, Holds::Identifiers),
    property("m49", Owner::Actor, Holds::Identifiers),
    property("bioguide", Owner::Actor, Holds::Identifiers),
    property("title", Owner::Resolution, Holds::Texts),
    property("symbol", Owner::Resolution, Holds::Texts),
    property("un_symbol", Owner::Resolution, Holds::Identifiers),
    property("bill", Owner::Resolution, Holds::Identifiers),
    property("body", Owner::Resolution, Holds::Actors),
    property("subjects", Owner::Resolution, Holds::Actors),
    property("sponsors", Owner::Resolution, Holds::Actors),
    property("session", Owner::Resolution, Holds::Texts),
    property("year", Owner::Resolution, Holds::Numbers),
    property("stage", Owner::Resolution, Holds::Texts),
    property("stage_on", Owner::Resolution, Holds::Texts),
    property("ordinal", Owner::Resolution, Holds::Numbers),
];

/// The properties of a type; of all types without one.
pub fn properties(of: Option<&str>) -> impl Iterator<Item = Property> {
    let owner = of.map(|id| if id == RESOLUTION { Owner::Resolution } else { Owner::Actor });
    PROPERTIES
        .iter()
        .copied()
        .filter(move |property| property.of == Owner::Both || owner.is_none_or(|owner| owner == property.of))
}

pub fn find(id: &str) -> Option<Property> {
    PROPERTIES.iter().copied().find(|property| property.id == id)
}

impl Property {
    pub fn term(self) -> Term {
        named(self.id)
    }

    pub fn leads_to_actors(self) -> bool {
        self.holds == Holds::Actors
    }

    /// The values of a record: texts and numbers, of actors their ids.
    pub fn values(self, record: &Value) -> Vec<Value> {
        let list = |value: &Value| match value {
            Value::Null => Vec::new(),
            Value::Array(items) => items.clone(),
            value => vec![value.clone()],
        };
        match self.holds {
            Holds::Texts | Holds::Numbers | Holds::Actors => list(&record[self.id]),
            Holds::Names => list(&record[self.id]).into_iter().map(|name| name["name"].clone()).collect(),
            Holds::Identifiers => list(&record["identifiers"])
                .into_iter()
                .filter(|identifier| identifier["scheme"] == self.id)
                .map(|identifier| identifier["identifier"].clone())
                .collect(),
        }
    }

    /// A value as a cell of an extended table.
    pub fn cell(self, value: &Value, name: impl FnOnce(&str) -> Option<String>) -> Option<Value> {
        match (self.holds, value) {
            (Holds::Numbers, number) => Some(json!({"int": number})),
            (Holds::Actors, Value::String(id)) => Some(json!({"id": id, "name": name(id)?})),
            (_, Value::String(text)) => Some(json!({"str": text})),
            _ => None,
        }
    }
}
