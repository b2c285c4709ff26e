//! What official roll calls say of actors, counted. Every answer says how.

use plenary_extract::Date;
use plenary_extract::record::VoteOption;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::{ActorId, ResolutionId, SeriesId, VoteId};

/// A position of an actor in an official roll call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OfficialPosition {
    pub vote: VoteId,
    pub resolution: Option<ResolutionId>,
    pub symbol: Option<String>,
    pub title: Option<String>,
    pub body: Option<ActorId>,
    pub series: Option<SeriesId>,
    pub date: Option<Date>,
    pub option: VoteOption,
    /// `absent_or_not_voting` where the source cannot tell the two apart.
    pub option_precision: Option<String>,
    pub raw_option: Option<String>,
    pub name_at_time: Option<String>,
}

/// How often two actors voted alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AgreementWith {
    pub actor: ActorId,
    pub name: String,
    /// Votes in which both said yes, no or abstained.
    pub shared: i64,
    /// The same of the three.
    pub same: i64,
    /// One abstained, the other did not.
    pub half: i64,
    /// Yes against no.
    pub opposite: i64,
    /// (same + half / 2) / shared, 0..1.
    pub agreement: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Agreement {
    /// How it is counted.
    pub method: String,
    /// Actors with fewer shared votes are left out.
    pub minimum: i64,
    /// What the figures do not say.
    pub caveats: Vec<String>,
    /// The closest first.
    pub items: Vec<AgreementWith>,
}

/// One side of a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Stood {
    pub vote: VoteId,
    pub resolution: ResolutionId,
    pub symbol: Option<String>,
    pub date: Option<Date>,
    pub option: VoteOption,
}

/// An actor took another position on a situation than the time before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PositionChange {
    pub actor: ActorId,
    pub name: String,
    pub series: SeriesId,
    pub before: Stood,
    pub after: Stood,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PositionChanges {
    /// How it is counted.
    pub method: String,
    pub caveats: Vec<String>,
    pub items: Vec<PositionChange>,
}
