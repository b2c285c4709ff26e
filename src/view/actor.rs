//! Who acts.

use plenary_extract::Date;
use plenary_extract::record::ActorKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Identifier, Meta};
use crate::domain::ActorId;

/// A person, state, body, organization, agency or media outlet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ActorRecord)]
pub struct Actor {
    pub id: ActorId,
    pub kind: ActorKind,
    /// Name shown today.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub iso3: Option<String>,
    /// Key of a known actor (`UNGA.C3`); null for one met in articles only.
    pub known_as: Option<String>,
    /// As `committee`, `lower`, `member`, `former`.
    pub classification: Option<String>,
    /// The body or organization it is an organ of.
    pub parent: Option<ActorId>,
    /// State, body, party or organization it speaks or acts for now.
    pub represents: Option<ActorId>,
    /// Office, as the newest report gives it.
    pub role: Option<String>,
    /// Voting members today.
    pub seats: Option<i32>,
    pub founded_on: Option<Date>,
    pub dissolved_on: Option<Date>,
    pub names: Vec<ActorName>,
    pub identifiers: Vec<Identifier>,
    pub memberships: Vec<Membership>,
    #[serde(flatten)]
    pub meta: Meta,
}

/// A name an actor goes or went by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ActorName {
    pub name: String,
    /// `name` (shown in its time), `official` (long form) or `alias`.
    pub r#use: String,
    pub from: Option<Date>,
    /// Inclusive.
    pub to: Option<Date>,
}

/// Whom a person, an agency or a state belonged to, and when it was seen to be so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Membership {
    pub organization: ActorId,
    pub role: Option<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day; null while nothing newer is known.
    pub to: Option<Date>,
}

/// What an actor of a record is called, today and on the record's date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct NameInTime {
    pub actor: ActorId,
    /// Today's.
    pub name: String,
    /// The name it had on the record's date; null where it is today's.
    pub name_at_time: Option<String>,
    /// Of a person: the office last seen by that date, else the first seen after it.
    pub office: Option<OfficeInTime>,
}

/// An office and whom it was held for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OfficeInTime {
    pub role: Option<String>,
    pub organization: ActorId,
}
