//! The gold file beside an article: what a careful reader finds in it (`docs/annotation.md`).

use plenary_extract::record::{
    ActorKind, Date, Force, Mode, Outcome, ResolutionKind, Scope, Stage, Stance, StatementKind, VoteOption,
};
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
pub struct Gold {
    pub published_on: Option<Date>,
    pub actors: Vec<Actor>,
    pub resolutions: Vec<Resolution>,
    pub votes: Vec<Vote>,
    pub statements: Vec<Statement>,
    pub provisions: Vec<Provision>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Actor {
    pub id: String,
    pub kind: ActorKind,
    pub iso3: Option<String>,
    /// Every form a reader would accept, the canonical one first.
    pub names: Vec<String>,
    pub represents: Option<String>,
    #[serde(default)]
    pub optional: bool,
}

impl Actor {
    pub fn name(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Resolution {
    pub id: String,
    pub kind: ResolutionKind,
    pub body: Option<String>,
    #[serde(default)]
    pub subjects: Vec<String>,
    pub symbol: Option<String>,
    pub title: Option<String>,
    pub stage: Stage,
    #[serde(default)]
    pub sponsors: Vec<String>,
    pub recurrence: Option<u32>,
    #[serde(default)]
    pub events: Vec<Event>,
    #[serde(default)]
    pub optional: bool,
}

impl Resolution {
    pub fn label(&self) -> &str {
        filled(&self.title).or(filled(&self.symbol)).unwrap_or(&self.id)
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    pub stage: Stage,
    pub date: Option<Date>,
    #[serde(default)]
    pub expected: bool,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Vote {
    pub resolution: Option<String>,
    pub body: Option<String>,
    pub scope: Scope,
    pub mode: Mode,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    pub date: Option<Date>,
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub positions: Vec<Position>,
    #[serde(default)]
    pub optional: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Position {
    pub actor: String,
    pub option: VoteOption,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Statement {
    pub speaker: Option<String>,
    pub kind: StatementKind,
    pub segments: Vec<String>,
    pub stance: Option<Stance>,
    pub resolution: Option<String>,
    #[serde(default)]
    pub optional: bool,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Provision {
    pub resolution: Option<String>,
    pub force: Force,
    pub text: String,
    #[serde(default)]
    pub optional: bool,
}

/// A field that says something: neither null nor empty.
pub fn filled<T: std::ops::Deref<Target = str>>(field: &Option<T>) -> Option<&str> {
    field.as_deref().filter(|text| !text.is_empty())
}
