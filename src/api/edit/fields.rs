//! What editors may send of each kind of record: its own fields, by the names they are served under. A field that is left
//! out stays as it is; null takes the editor's own word on it back.

use plenary_extract::Date;
use plenary_extract::record::{
    ActorKind, Mode, Outcome, ResolutionKind, Scope, Stage, Stance, StatementKind, VoteOption,
};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use crate::domain::{ActorId, ResolutionId};
use crate::view::{ActorName, Identifier};

fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// A type whose fields may be missing, null or given. It is read by the names of the API and written by those of reports.
macro_rules! edits {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident $(as $said:literal)?: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
        #[serde(default)]
        pub struct $name {$(
            $(#[$field_doc])*
            $(#[serde(rename(serialize = $said))])?
            #[serde(deserialize_with = "given", skip_serializing_if = "Option::is_none")]
            #[schema(value_type = Option<$type>, required = false)]
            pub $field: Option<Option<$type>>,
        )+}
    )+};
}

edits! {
    /// Fields of an actor.
    ActorEdit {
        kind: ActorKind,
        /// Name shown today.
        name: String,
        /// Instead of the names that others give; articles' own are kept beside them.
        names: Vec<ActorName>,
        identifiers: Vec<Identifier>,
        /// ISO 3166-1 alpha-3.
        iso3: String,
        classification: String,
        parent: ActorId,
        represents: ActorId,
        role: String,
        seats: u32,
        founded_on as "founded": Date,
        dissolved_on as "dissolved": Date,
    }

    /// Fields of a resolution.
    ResolutionEdit {
        kind: ResolutionKind,
        body: ActorId,
        subjects: Vec<ActorId>,
        symbol: String,
        identifiers: Vec<Identifier>,
        title: String,
        /// Session or Congress, as 79 or 118.
        session: String,
        year: i32,
        stage: Stage,
        sponsors: Vec<ActorId>,
        /// N of "for the Nth consecutive year".
        recurrence: u32,
        events: Vec<EventEdit>,
    }

    /// Fields of a vote.
    VoteEdit {
        resolution: ResolutionId,
        body: ActorId,
        scope: Scope,
        mode: Mode,
        outcome: Outcome,
        /// `simple_majority`, `two_thirds`, `three_fifths`, `absolute_majority` or `unanimity`.
        requirement: String,
        date: Date,
        yes: u32,
        no: u32,
        abstain: u32,
        present: u32,
        absent: u32,
        not_voting: u32,
        /// The editor's word on each of these actors; the positions of others stay.
        positions: Vec<PositionEdit>,
    }

    /// Fields of a statement.
    StatementEdit {
        speaker: ActorId,
        on_behalf_of: ActorId,
        kind: StatementKind,
        segments: Vec<SegmentEdit>,
        stance: Stance,
        resolution: ResolutionId,
        /// As `explanation_of_vote`, `press_statement`.
        context: String,
        date as "said_on": Date,
    }
}

/// A step on the way of a text.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct EventEdit {
    pub stage: Stage,
    #[serde(default)]
    pub body: Option<ActorId>,
    #[serde(default)]
    pub date: Option<Date>,
    /// Lies ahead or hangs on a condition.
    #[serde(default)]
    pub expected: bool,
}

/// Where an actor stood.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct PositionEdit {
    pub actor: ActorId,
    pub option: VoteOption,
    #[serde(default, rename(serialize = "raw"))]
    pub raw_option: Option<String>,
    #[serde(default, rename(serialize = "name"))]
    pub name_at_time: Option<String>,
}

/// Words, as the editor gives them.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SegmentEdit {
    #[serde(rename(serialize = "text"))]
    pub exact: String,
}

/// The name a field is served under, by its name in reports.
pub fn served(field: &str) -> &str {
    match field {
        "said_on" => "date",
        "founded" => "founded_on",
        "dissolved" => "dissolved_on",
        field => field,
    }
}
