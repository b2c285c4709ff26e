//! Texts that a body can adopt, and how far they came.

use plenary_extract::Date;
use plenary_extract::record::{ResolutionKind, Stage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Identifier, Meta, NameInTime};
use crate::domain::{ActorId, ResolutionId, SeriesId};

/// A resolution, bill, act, motion, declaration or decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResolutionRecord)]
pub struct Resolution {
    pub id: ResolutionId,
    pub kind: ResolutionKind,
    /// The body that adopts or considers it.
    pub body: Option<ActorId>,
    /// Whose conduct it addresses.
    pub subjects: Vec<ActorId>,
    /// Document number as printed; all of them are in `identifiers`.
    pub symbol: Option<String>,
    pub identifiers: Vec<Identifier>,
    pub title: Option<String>,
    /// Session or Congress, as 79 or 118.
    pub session: Option<String>,
    pub year: Option<i32>,
    /// Latest stage that has happened.
    pub stage: Stage,
    /// Date of that stage, local to the body.
    pub stage_on: Option<Date>,
    pub sponsors: Vec<ActorId>,
    /// N of "for the Nth consecutive year", as claimed.
    pub recurrence: Option<i32>,
    pub series: Option<SeriesId>,
    /// N as computed from the series.
    pub ordinal: Option<i32>,
    pub events: Vec<Event>,
    pub relations: Vec<Relation>,
    /// The actors named here, by today's names and those of its `stage_on`, else its year. Moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<NameInTime>>,
    #[serde(flatten)]
    pub meta: Meta,
}

/// A step on the way of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResolutionEvent)]
pub struct Event {
    pub stage: Stage,
    pub body: Option<ActorId>,
    /// Local to the body.
    pub date: Option<Date>,
    /// Lies ahead or hangs on a condition.
    pub expected: bool,
    pub expectation: Expectation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    Happened,
    Expected,
    /// Was expected and did not come.
    Lapsed,
}

/// How the text hangs together with another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Relation {
    /// `draft_of`, `companion`, `amends`, `reauthorizes` or `follows`.
    pub r#type: String,
    pub resolution: ResolutionId,
}
