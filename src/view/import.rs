//! Runs of importers.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::codes;
use crate::domain::id::ImportId;

/// A run over official files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ImportRecord)]
pub struct Import {
    pub id: ImportId,
    pub format: String,
    /// Names of the files.
    pub file_name: String,
    pub state: ImportState,
    /// Why it failed.
    pub error: Option<String>,
    pub rows_read: i64,
    pub rows_new: i64,
    pub rows_changed: i64,
    /// Said before in the same words.
    pub rows_same: i64,
    /// Could not be read: see `remarks`.
    pub rows_refused: i64,
    /// Left out by `since` or `subjects`.
    pub rows_skipped: i64,
    /// Remarks on rows that were taken all the same.
    pub rows_noted: i64,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    /// The last batch that was committed.
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub finished_at: Option<OffsetDateTime>,
}

codes! {
    /// How far a run came.
    ImportState {
        /// Sent, and not begun.
        Queued = "queued",
        /// Under way; or killed, and to be begun again.
        Running = "running",
        Done = "done",
        Failed = "failed",
    }
}

/// A row with a fault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ImportRemark {
    /// `refused`: the row was left out; `noted`: it was taken all the same.
    pub severity: String,
    pub file_name: String,
    /// From 1.
    pub line: i64,
    pub reason: String,
    /// The beginning of the row, or the value at fault.
    pub content: String,
}
