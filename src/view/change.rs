//! A row of the change log, as it is sent: in pages, as events, to webhooks.

use serde::Serialize;
use serde_json::Value;
use time::OffsetDateTime;
use utoipa::ToSchema;

use super::Record;

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Change {
    /// Place in the log.
    pub cursor: String,
    /// `article` or the kind of the record.
    pub kind: String,
    /// Of the record or article.
    #[schema(example = "vote_0193493f0e7a7c3ab1c2d3e4f5061728")]
    pub id: String,
    /// `created`, `updated`, `deleted`, or `merged` into `survivor`. The last two are tombstones.
    #[schema(example = "updated")]
    pub action: String,
    /// Version of the record after the change; the highest one holds.
    pub version: i32,
    pub survivor: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub at: OffsetDateTime,
    /// What changed, field by field: `{field: {before, after}}`. For contributors and above.
    #[schema(value_type = Option<Object>)]
    pub fields: Option<Value>,
    /// The record as it is now, with `include=record`; null where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Option<Record>>,
}

impl Change {
    /// As `vote.updated`.
    pub fn event(&self) -> String {
        format!("{}.{}", self.kind, self.action)
    }
}
