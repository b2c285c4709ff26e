//! What one source says of one record: typed, partial, never changed. A missing field is not spoken of.

use plenary_extract::Date;
use plenary_extract::record::{
    ActorKind, Force, Mode, Outcome, ResolutionKind, Scope, Stage, Stance, StatementKind, VoteOption,
};
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use uuid::Uuid;

use super::code::RecordKind;
use super::id::{ActorId, ResolutionId};
use super::roll_call;

/// The content of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    Actor(ActorReport),
    Resolution(ResolutionReport),
    Vote(VoteReport),
    Statement(StatementReport),
    Provision(ProvisionReport),
}

/// A name and when it was one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name {
    pub name: String,
    pub r#use: NameUse,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameUse {
    Name,
    Official,
    Alias,
}

impl NameUse {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Official => "official",
            Self::Alias => "alias",
        }
    }
}

/// A code in somebody's files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identifier {
    pub scheme: String,
    pub identifier: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActorReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActorKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso3: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub represents: Option<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founded: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissolved: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EventReport {
    pub stage: Stage,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<ActorId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(default)]
    pub expected: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResolutionReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResolutionKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<ActorId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sponsors: Vec<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventReport>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PositionReport {
    pub actor: ActorId,
    pub option: VoteOption,
    /// The source's own code; none for articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// The actor's name in the source, where it is not today's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VoteReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution: Option<ResolutionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstain: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_voting: Option<u32>,
    #[serde(with = "roll_call", skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<PositionReport>,
}

/// Words of an article, or of an editor (then without a place).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Segment {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatementReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<ActorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<StatementKind>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution: Option<ResolutionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said_on: Option<Date>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProvisionReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution: Option<ResolutionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<Segment>,
}

/// The words a field was read from (W3C text quote and position selectors).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Name of the record's field, as `yes` or `positions[2].option`; `mention` for the names of an actor.
    pub field: String,
    /// Code points into the article's text, inclusive.
    pub start: u32,
    /// Code points, exclusive.
    pub end: u32,
    pub exact: String,
    /// What stands before and after, to find the place again in another copy of the text.
    pub prefix: String,
    pub suffix: String,
    /// Name of the rule that read it.
    pub rule: String,
}

impl Content {
    pub const fn kind(&self) -> RecordKind {
        match self {
            Self::Actor(_) => RecordKind::Actor,
            Self::Resolution(_) => RecordKind::Resolution,
            Self::Vote(_) => RecordKind::Vote,
            Self::Statement(_) => RecordKind::Statement,
            Self::Provision(_) => RecordKind::Provision,
        }
    }

    pub fn to_json(&self) -> serde_json::Result<Box<RawValue>> {
        match self {
            Self::Actor(report) => to_raw_value(report),
            Self::Resolution(report) => to_raw_value(report),
            Self::Vote(report) => to_raw_value(report),
            Self::Statement(report) => to_raw_value(report),
            Self::Provision(report) => to_raw_value(report),
        }
    }

    pub fn from_json(kind: RecordKind, json: serde_json::Value) -> serde_json::Result<Self> {
        Ok(match kind {
            RecordKind::Actor => Self::Actor(serde_json::from_value(json)?),
            RecordKind::Resolution => Self::Resolution(serde_json::from_value(json)?),
            RecordKind::Vote => Self::Vote(serde_json::from_value(json)?),
            RecordKind::Statement => Self::Statement(serde_json::from_value(json)?),
            RecordKind::Provision => Self::Provision(serde_json::from_value(json)?),
            RecordKind::Series => {
                return Err(serde::de::Error::custom("no source reports a series: it is computed"));
            }
        })
    }

    /// Every record this one points to, to follow merges.
    pub fn each_reference(&mut self, each: &mut impl FnMut(&mut Uuid)) {
        match self {
            Self::Actor(r) => r.parent.iter_mut().chain(&mut r.represents).for_each(|id| each(&mut id.0)),
            Self::Resolution(r) => {
                let events = r.events.iter_mut().filter_map(|event| event.body.as_mut());
                let actors = r.body.iter_mut().chain(&mut r.subjects).chain(&mut r.sponsors).chain(events);
                actors.for_each(|id| each(&mut id.0));
            }
            Self::Vote(r) => {
                r.resolution.iter_mut().for_each(|id| each(&mut id.0));
                let positions = r.positions.iter_mut().map(|position| &mut position.actor);
                r.body.iter_mut().chain(positions).for_each(|id| each(&mut id.0));
            }
            Self::Statement(r) => {
                r.resolution.iter_mut().for_each(|id| each(&mut id.0));
                r.speaker.iter_mut().chain(&mut r.on_behalf_of).for_each(|id| each(&mut id.0));
            }
            Self::Provision(r) => r.resolution.iter_mut().for_each(|id| each(&mut id.0)),
        }
    }
}
