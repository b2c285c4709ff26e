//! Acts of deciding.

use plenary_extract::Date;
use plenary_extract::record::{Mode, Outcome, Scope, VoteOption};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Meta, NameInTime, Reconciliation};
use crate::domain::{ActorId, ResolutionId, VoteId};

/// One act of deciding by one body on one text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = VoteRecord)]
pub struct Vote {
    pub id: VoteId,
    pub resolution: Option<ResolutionId>,
    pub body: Option<ActorId>,
    /// Only a `final` vote sets the outcome of the text.
    pub scope: Scope,
    /// How it was decided, apart from the outcome.
    pub mode: Mode,
    pub outcome: Option<Outcome>,
    /// Majority needed, if known.
    pub requirement: Option<String>,
    /// Local to the body.
    pub date: Option<Date>,
    /// Stated number; null where none is stated.
    pub yes: Option<i32>,
    pub no: Option<i32>,
    pub abstain: Option<i32>,
    /// Voting present (United States).
    pub present: Option<i32>,
    pub absent: Option<i32>,
    pub not_voting: Option<i32>,
    /// Whether stated counts and roll call agree: `agrees`, `disagrees`, `not_applicable`.
    pub tally_check: String,
    /// `official`, `confirmed`, `contradicted`, or `unmatched`: no official file tells of this very record. A file's vote that has the
    /// same body, day and counts on another record is named in `reconciliations`.
    pub official_status: String,
    /// At most 250 here; all of them at `/v1/votes/{id}/positions`.
    pub positions: Vec<Position>,
    /// Articles' claims against this vote, or of it, the newest first, at most 50. Moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliations: Option<Vec<Reconciliation>>,
    /// Its body, by today's names and those of its date. Moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<NameInTime>>,
    #[serde(flatten)]
    pub meta: Meta,
}

/// Where an actor stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = VotePosition)]
pub struct Position {
    pub actor: ActorId,
    pub option: VoteOption,
    /// `absent_or_not_voting` where the source cannot tell the two apart.
    #[serde(default)]
    pub option_precision: Option<String>,
    /// The source's own code.
    pub raw_option: Option<String>,
    /// The voter's name in the source, else the one it had on the day; null where it is today's.
    pub name_at_time: Option<String>,
    /// Today's. In the change log and NDJSON missing, since it moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A position and the vote it was taken in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CastPosition {
    pub vote: VoteId,
    #[serde(flatten)]
    pub position: Position,
}
