//! A batch of queries, and the candidates for each.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::MOST_PROPERTIES;
use super::types::{self, Property, Term};
use crate::api::search::LONGEST;
use crate::db::read::matching::{self, Likely};
use crate::db::read::{Sight, actors, resolutions};
use crate::domain::{ActorId, fold};
use crate::error::{Error, Result};

/// Candidates that are looked at for one query, and given at most.
const MOST: u32 = 50;
const DEFAULT_LIMIT: u32 = 10;
/// What properties weigh against the name.
const WEIGHT: f64 = 0.4;

/// What is looked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    query: Option<String>,
    r#type: OneOrMany<String>,
    limit: Option<u32>,
    properties: Vec<Given>,
}

impl Asked {
    /// Without a name the first text that is given has to find something: a code or a number does.
    fn name(&self) -> Option<&str> {
        let given = || self.values().find_map(Value::as_str);
        self.query.as_deref().filter(|name| !name.trim().is_empty()).or_else(given)
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.properties.iter().flat_map(|given| given.v.as_slice())
    }

    /// More than anybody means.
    pub fn is_too_long(&self) -> bool {
        self.properties.len() > MOST_PROPERTIES
            || self.values().count() > MOST_PROPERTIES
            || self.name().is_some_and(|name| name.chars().count() > LONGEST)
            || self.values().any(|value| text(value).chars().count() > LONGEST)
    }
}

/// A property of what is looked for.
#[derive(Debug, Clone, Deserialize)]
struct Given {
    pid: String,
    v: OneOrMany<Value>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    Many(Vec<T>),
    One(T),
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl<T> OneOrMany<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            Self::Many(all) => all,
            Self::One(one) => std::slice::from_ref(one),
        }
    }
}

/// The candidates for one query, the best first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Candidates {
    pub result: Vec<Candidate>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Candidate {
    #[schema(example = "actor_0193493f0e7a7c3ab1c2d3e4f5061728")]
    pub id: String,
    pub name: String,
    /// What else tells it from others.
    pub description: String,
    /// 0..100.
    pub score: f64,
    /// Beyond doubt: the very name or number, the given properties, and no other record like it.
    pub r#match: bool,
    pub r#type: Vec<Term>,
    pub features: Vec<Feature>,
}

/// What the score is made of.
#[derive(Debug, Serialize, ToSchema)]
pub struct Feature {
    /// `name`, or a property that was given.
    pub id: String,
    /// 0..1.
    pub value: f64,
}

/// A record as the protocol sees it.
pub struct Seen {
    pub record: Value,
    pub name: String,
    pub description: String,
    pub types: Vec<Term>,
}

pub type Batch = BTreeMap<String, Candidates>;

/// The records are loaded once for all queries.
pub async fn answer(conn: &mut PgConnection, asked: BTreeMap<String, Asked>, sight: Sight) -> Result<Batch> {
    let mut found = Vec::new();
    for (key, asked) in asked {
        let likely = match asked.name() {
            Some(name) => {
                let leaves = types::leaves(asked.r#type.as_slice());
                matching::likely(conn, name.trim(), &leaves, sight, i64::from(MOST)).await?
            }
            None => Vec::new(),
        };
        found.push((key, asked, likely));
    }
    let wanted: Vec<(Uuid, &str)> =
        found.iter().flat_map(|(_, _, likely)| likely).map(|l| (l.id, l.kind.as_str())).collect();
    let seen = load(conn, &wanted, sight).await?;
    let names = names(conn, seen.values(), sight).await?;
    Ok(found
        .iter()
        .map(|(key, asked, likely)| {
            (key.clone(), Candidates { result: candidates(asked, likely, &seen, &names) })
        })
        .collect())
}

fn candidates(
    asked: &Asked,
    likely: &[Likely],
    seen: &HashMap<Uuid, Seen>,
    names: &HashMap<ActorId, String>,
) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = likely
        .iter()
        .filter_map(|likely| Some(candidate(likely, seen.get(&likely.id)?, &asked.properties, names)))
        .collect();
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    let is_sure = |candidate: &Candidate| candidate.features.iter().all(|feature| feature.value == 1.0);
    let sure = all.iter().filter(|candidate| is_sure(candidate)).count();
    for candidate in &mut all {
        candidate.r#match = sure == 1 && is_sure(candidate);
    }
    all.truncate(asked.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, MOST) as usize);
    all
}

fn candidate(likely: &Likely, seen: &Seen, given: &[Given], names: &HashMap<ActorId, String>) -> Candidate {
    let mut features = vec![Feature { id: "name".into(), value: likely.likeness }];
    for given in given {
        // A property we do not know says nothing.
        if let Some(property) = types::find(&given.pid) {
            let value = likeness(property, &seen.record, given.v.as_slice(), names);
            features.push(Feature { id: given.pid.clone(), value });
        }
    }
    let properties = &features[1..];
    let share = properties.iter().map(|feature| feature.value).sum::<f64>() / properties.len().max(1) as f64;
    let weight = if properties.is_empty() { 0.0 } else { WEIGHT };
    let score = 100.0 * ((1.0 - weight) * likely.likeness + weight * share);
    Candidate {
        id: seen.record["id"].as_str().unwrap_or_default().to_owned(),
        name: seen.name.clone(),
        description: seen.description.clone(),
        score: (score * 10.0).round() / 10.0,
        r#match: false,
        r#type: seen.types.clone(),
        features,
    }
}

/// 1 if the record has one of the values, else 0. Actors are known by id or name.
fn likeness(property: Property, record: &Value, given: &[Value], names: &HashMap<ActorId, String>) -> f64 {
    let own: Vec<String> = property
        .values(record)
        .iter()
        .flat_map(|value| {
            let text = text(value);
            let name = text.parse().ok().and_then(|id| names.get(&id)).cloned();
            std::iter::once(text).chain(name)
        })
        .map(|text| fold::key(&text))
        .collect();
    let has = |value: &Value| own.contains(&fold::key(&text(value.get("id").unwrap_or(value))));
    if given.iter().any(has) { 1.0 } else { 0.0 }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Names of all actors that these records refer to.
pub async fn names<'a>(
    conn: &mut PgConnection,
    seen: impl Iterator<Item = &'a Seen>,
    sight: Sight,
) -> Result<HashMap<ActorId, String>> {
    let actors = types::properties(None).filter(|property| property.leads_to_actors()).collect::<Vec<_>>();
    let ids: Vec<ActorId> = seen
        .flat_map(|seen| actors.iter().flat_map(|property| property.values(&seen.record)))
        .filter_map(|id| id.as_str()?.parse().ok())
        .collect();
    Ok(actors::names(conn, &ids, sight).await?)
}

/// Actors and resolutions, with what to call them.
pub async fn load(
    conn: &mut PgConnection,
    wanted: &[(Uuid, &str)],
    sight: Sight,
) -> Result<HashMap<Uuid, Seen>> {
    let of = |kind: &str| -> Vec<Uuid> {
        wanted.iter().filter(|(_, own)| *own == kind).map(|(id, _)| *id).collect()
    };
    let sight = Sight { evidence: None, ..sight };
    let mut all = HashMap::new();
    for actor in actors::load(conn, &of(types::ACTOR), sight).await? {
        let parts = [Some(actor.kind.code().to_owned()), actor.role.clone(), actor.iso3.clone()];
        let record = serde_json::to_value(&actor).map_err(Error::internal)?;
        let types = vec![types::named(actor.kind.code()), types::named(types::ACTOR)];
        all.insert(actor.id.0, Seen { record, name: actor.name, description: joined(parts), types });
    }
    for text in resolutions::load(conn, &of(types::RESOLUTION), sight).await? {
        let parts = [
            Some(text.kind.code().to_owned()),
            text.symbol.clone(),
            text.year.map(|year| year.to_string()),
            Some(text.stage.code().replace('_', " ")),
        ];
        let record = serde_json::to_value(&text).map_err(Error::internal)?;
        let name = text.title.or(text.symbol).unwrap_or_else(|| text.kind.code().to_owned());
        let types = vec![types::named(types::RESOLUTION)];
        all.insert(text.id.0, Seen { record, name, description: joined(parts), types });
    }
    Ok(all)
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
