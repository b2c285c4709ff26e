//! The records and their rules: no SQL, no HTTP.
//!
//! A [`report`] is what one source says of one record; [`merge`] turns the live reports of a record into the record that
//! is served. To add a field: to the report type and to the merge of its kind, then to the table that serves it.

pub mod code;
pub mod copies;
pub mod fold;
pub mod id;
pub mod merge;
pub mod period;
pub mod reconcile;
pub mod report;
mod roll_call;
pub mod series;
pub mod shingles;
pub mod symbol;

pub(crate) use code::codes;
pub use code::{
    ChangedKind, DeliveryState, DisabledReason, RecordKind, Role, SearchKind, SourceKind, Visibility,
    WebhookState,
};
pub use id::{
    ActorId, ArticleId, ProvisionId, RecordId, ReportId, ResolutionId, SeriesId, StatementId, VoteId,
    WebhookId,
};
