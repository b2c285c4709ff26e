//! What newsrooms sent.

use plenary_extract::record::Status;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use utoipa::ToSchema;

use super::Reconciliation;
use crate::domain::{ArticleId, Visibility};

/// An article at its newest revision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ArticleRecord)]
pub struct Article {
    pub id: ArticleId,
    pub url: Option<String>,
    pub canonical_url: Option<String>,
    pub publisher: Option<String>,
    pub title: String,
    pub byline: Option<String>,
    pub licence: Option<String>,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub published_at: Option<OffsetDateTime>,
    /// The day where it was published.
    #[serde(with = "day")]
    #[schema(value_type = Option<String>, format = Date)]
    pub published_on: Option<Date>,
    /// When the publisher says it last changed it.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub modified_at: Option<OffsetDateTime>,
    /// ISO 639-1, `und` where it cannot be told.
    pub language: String,
    /// How far the reader got.
    pub extraction: Status,
    pub extractor_version: String,
    /// Number of the newest text.
    pub revision: i32,
    /// Length of the text in code points.
    pub characters: i32,
    /// The beginning of the text.
    pub excerpt: String,
    /// The whole text, for contributors and above; null for others and in lists.
    pub text: Option<String>,
    /// The oldest of the articles that bring this text, or most of it; this one counts as its copy. All of them are one
    /// voice.
    pub syndicated_from: Option<ArticleId>,
    pub visibility: Visibility,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub embargo_until: Option<OffsetDateTime>,
    /// The other articles that bring this text or most of it, the oldest first, at most 100. Moves while the version
    /// stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<Vec<ArticleId>>,
    /// Its claims of votes against official files. Moves while the version stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliations: Option<Vec<Reconciliation>>,
    /// Counts changes of content.
    pub version: i32,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}

time::serde::format_description!(iso_day, Date, "[year]-[month]-[day]");
use iso_day::option as day;
