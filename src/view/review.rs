//! What people decided and have to decide.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::id::{JudgementId, ProposalId};
use crate::domain::{ArticleId, RecordKind, SourceKind};

/// A decision of an editor. It is remembered and obeyed by every merge until it is undone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = JudgementRecord)]
pub struct Judgement {
    pub id: JudgementId,
    /// `same`, `different`, `confirm`, `reject` or `withdraw`.
    #[schema(example = "same")]
    pub verdict: String,
    pub kind: RecordKind,
    /// The record; of `same` the one that stays.
    #[schema(example = "vote_0193493f0e7a7c3ab1c2d3e4f5061728")]
    pub record: String,
    /// The other one, of `same` and `different`.
    pub other: Option<String>,
    /// The field, of `confirm` and `reject`.
    pub field: Option<String>,
    /// The value that was rejected.
    pub value: Option<Value>,
    pub note: Option<String>,
    /// Name of the editor's key.
    pub by: String,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub undone_at: Option<OffsetDateTime>,
    pub undone_by: Option<String>,
}

/// "Same as?": two records that look like one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ProposalRecord)]
pub struct Proposal {
    pub id: ProposalId,
    pub kind: RecordKind,
    /// The older record; merges are followed.
    pub left: Subject,
    pub right: Subject,
    /// 0..1: how likely they are one.
    pub score: f32,
    /// 0..1: how little the score decides; the queue begins with the highest.
    pub uncertainty: f32,
    pub reasons: Vec<Reason>,
    /// `open`, `accepted` or `declined`.
    pub state: String,
    pub judgement: Option<JudgementId>,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}

/// A record and what to call it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReviewSubject)]
pub struct Subject {
    #[schema(example = "actor_0193493f0e7a7c3ab1c2d3e4f5061728")]
    pub id: String,
    /// Name, title, or what else tells it from others; null where it is gone.
    pub label: Option<String>,
    /// Live reports that speak of it.
    pub reports: i64,
}

/// Why two records may be one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ProposalReason)]
pub struct Reason {
    pub feature: String,
    pub detail: String,
}

/// A field on which the sources of a record differ.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ConflictRecord)]
pub struct OpenConflict {
    pub kind: RecordKind,
    pub record: Subject,
    pub field: String,
    /// `sources_differ`, `contradicts_official`, `ordinal` or `roll_call`.
    pub cause: String,
    /// The served value first.
    pub claims: Vec<SourcedClaim>,
    /// 0..1: how much speaks against the served value; the queue begins with the highest.
    pub doubt: f32,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}

/// A value and who gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SourcedClaim {
    pub value: Value,
    pub served: bool,
    pub sources: Vec<Source>,
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = RecordSource)]
pub struct Source {
    pub kind: SourceKind,
    /// Data set, editor's key, or URL or title of the article.
    pub name: String,
    pub publisher: Option<String>,
    pub article: Option<ArticleId>,
}

/// Something that happened to a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct HistoryEntry {
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub at: OffsetDateTime,
    /// `created`, `updated`, `deleted` or `merged`: the record changed. `same`, `different`, `confirm`, `reject`,
    /// `withdraw` or `undo`: somebody decided.
    #[schema(example = "updated")]
    pub action: String,
    /// Who; null where nobody in particular did.
    pub by: Option<Source>,
    /// Version of the record after the change.
    pub version: Option<i32>,
    /// `{field: {before, after}}`.
    #[schema(value_type = Option<Object>)]
    pub fields: Option<Value>,
    /// The record it happened to, where that was another then.
    #[schema(example = "vote_0193493f0e7a7c3ab1c2d3e4f5061728")]
    pub record: String,
    pub judgement: Option<Judgement>,
}
