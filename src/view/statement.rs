//! What was said about texts, and what texts say.

use plenary_extract::Date;
use plenary_extract::record::{Force, Stance, StatementKind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Meta, NameInTime};
use crate::domain::{ActorId, ArticleId, ProvisionId, ResolutionId, StatementId};

/// What somebody said, as a unit of speaker and content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatementRecord)]
pub struct Statement {
    pub id: StatementId,
    /// The person if named, else the institution; null if unnamed.
    pub speaker: Option<ActorId>,
    pub on_behalf_of: Option<ActorId>,
    pub kind: StatementKind,
    /// Stance toward the resolution.
    pub stance: Option<Stance>,
    pub resolution: Option<ResolutionId>,
    /// As `explanation_of_vote`, `press_statement`.
    pub context: Option<String>,
    pub date: Option<Date>,
    /// The words, piece by piece, without quotation marks.
    pub segments: Vec<Segment>,
    /// Its speaker and whom that one speaks for, by today's names and those of its date, else of the day of the first article with it. Moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<NameInTime>>,
    #[serde(flatten)]
    pub meta: Meta,
}

/// A stretch of an article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatementSegment)]
pub struct Segment {
    pub article: Option<ArticleId>,
    pub revision: Option<i32>,
    /// Code points, inclusive.
    pub start: Option<i32>,
    /// Code points, exclusive.
    pub end: Option<i32>,
    pub exact: String,
}

/// What a text itself says, one verb at a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ProvisionRecord)]
pub struct Provision {
    pub id: ProvisionId,
    pub resolution: Option<ResolutionId>,
    /// Class of the verb.
    pub force: Force,
    /// The clause without subject and verb, as an article words it.
    pub text: String,
    pub article: Option<ArticleId>,
    pub revision: Option<i32>,
    pub start: Option<i32>,
    pub end: Option<i32>,
    #[serde(flatten)]
    pub meta: Meta,
}
