//! The records as they are served: one type a kind, the same in the API, in exports, feeds and pages.
//!
//! References are ids; `include` brings the records behind them. A field is null where nobody told, never guessed. To add
//! a field: here and in the query of `db::read` that fills it.

mod actor;
mod analysis;
mod article;
mod audit;
mod change;
mod import;
mod included;
mod reconciliation;
mod resolution;
mod review;
mod series;
mod statement;
mod timeline;
mod vote;
mod webhook;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use utoipa::ToSchema;

pub use actor::{Actor, ActorName, Membership, NameInTime, OfficeInTime};
pub use analysis::{Agreement, AgreementWith, OfficialPosition, PositionChange, PositionChanges, Stood};
pub use article::Article;
pub use audit::AuditEntry;
pub use change::Change;
pub use import::{Import, ImportRemark, ImportState};
pub use included::{Included, Single};
pub use reconciliation::{Reconciliation, ReconciliationStatus};
pub use resolution::{Event, Expectation, Relation, Resolution};
pub use review::{HistoryEntry, Judgement, OpenConflict, Proposal, Reason, Source, SourcedClaim, Subject};
pub use series::Series;
pub use statement::{Provision, Segment, Statement};
pub use timeline::{SourceOfRecord, TimelineEntry, TimelineKind};
pub use vote::{CastPosition, Position, Vote};
pub use webhook::{Attempt, Delivery, Webhook};

use crate::domain::{ArticleId, SourceKind};

/// The words a field was read from (W3C Web Annotation selectors: quote and position).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = RecordEvidence)]
pub struct Evidence {
    /// The article; null where the source is none.
    pub article: Option<ArticleId>,
    /// Number of the article's revision the offsets point into.
    pub revision: Option<i32>,
    pub source: SourceKind,
    /// Name of the record's field, as `yes` or `positions[2].option`.
    pub field: String,
    /// Code points, inclusive.
    pub start: Option<u32>,
    /// Code points, exclusive.
    pub end: Option<u32>,
    pub exact: Option<String>,
    /// Up to 32 characters before.
    #[serde(default)]
    pub prefix: Option<String>,
    /// Up to 32 characters after.
    #[serde(default)]
    pub suffix: Option<String>,
    /// Name of the rule that read it.
    pub rule: Option<String>,
    /// 0..1, of the report the evidence belongs to.
    pub confidence: f32,
}

/// A field on which sources disagree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Conflict {
    pub field: String,
    /// `sources_differ`, `contradicts_official`, `ordinal` or `roll_call`.
    pub cause: String,
    /// The claims with the reports behind them, the served one first.
    pub claims: Value,
}

/// A document number or a code in somebody's files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Identifier {
    /// As `un_symbol`, `bill`, `iso3166-1-alpha-3`, `wikidata`.
    pub scheme: String,
    pub identifier: String,
}

/// What every record has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = RecordMeta)]
pub struct Meta {
    /// Counts changes of content.
    pub version: i32,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    /// Moves only when the content changes.
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
    pub visibility: crate::domain::Visibility,
    /// 0..1. This and what follows moves while the version stands still; NDJSON and the change log go without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f32>,
    /// Ids that were merged into this record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub former_ids: Option<Vec<String>>,
    /// Newest first, at most 100; in lists at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<Evidence>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflicts: Option<Vec<Conflict>>,
}

/// A record of any kind.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Record {
    Article(Box<Article>),
    Actor(Box<Actor>),
    Resolution(Box<Resolution>),
    Vote(Box<Vote>),
    Statement(Box<Statement>),
    Provision(Box<Provision>),
    Series(Box<Series>),
}

/// A place where an article names an actor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Mention {
    /// Code points, inclusive.
    pub start: u32,
    /// Code points, exclusive.
    pub end: u32,
    pub exact: String,
}
