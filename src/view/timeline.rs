//! The way of a text, in the order of time, and who tells of it.

use plenary_extract::Date;
use plenary_extract::record::Stage;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

use super::Expectation;
use crate::domain::{ActorId, ArticleId, SourceKind, StatementId, VoteId};

/// Something on the way of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TimelineEntry {
    /// Local to the body; null where nobody told. Such entries come last.
    pub date: Option<Date>,
    pub kind: TimelineKind,
    /// The body that acted or voted; the speaker of a statement.
    pub actor: Option<ActorId>,
    /// Of a stage.
    pub stage: Option<Stage>,
    /// Of a stage: whether it came, lies ahead, or did not come.
    pub expectation: Option<Expectation>,
    pub vote: Option<VoteId>,
    pub statement: Option<StatementId>,
    pub article: Option<ArticleId>,
    /// Of a vote its mode and counts, of a statement its first words, of an article its title.
    pub text: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    Stage,
    Vote,
    Statement,
    /// An article was published that tells of the text.
    Article,
}

/// A source that speaks of a record, and of which of its fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SourceOfRecord {
    pub kind: SourceKind,
    /// Data set, editor's key, or URL or title of the article.
    pub name: String,
    pub publisher: Option<String>,
    pub article: Option<ArticleId>,
    pub title: Option<String>,
    pub url: Option<String>,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub published_at: Option<OffsetDateTime>,
    /// The article this one is a copy of: both are one voice.
    pub syndicated_from: Option<ArticleId>,
    /// Names of the fields it says something of.
    pub fields: Vec<String>,
    /// 0..1.
    pub confidence: f32,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub reported_at: OffsetDateTime,
}
