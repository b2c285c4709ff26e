//! Claims of articles against official files.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::codes;
use crate::domain::reconcile::Difference;
use crate::domain::{ArticleId, ReportId, VoteId};

/// What an article claims of a vote, against the official vote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReconciliationRecord)]
pub struct Reconciliation {
    /// The claim: what the article's newest revision says of the vote.
    pub id: ReportId,
    pub status: ReconciliationStatus,
    pub article: ArticleId,
    pub vote: VoteId,
    /// The same as `vote` where article and file tell of one record; null if unmatched.
    pub official_vote: Option<VoteId>,
    /// `record`: article and file were joined by document number, title or session; `tally`: the one official vote of
    /// that body, within a day, with the same counts.
    pub matched_by: Option<String>,
    /// The fields that differ; empty unless contradicted.
    pub differences: Vec<Difference>,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}

codes! {
    /// How a claim stands against the official file.
    ReconciliationStatus {
        /// Nothing that the article claims differs from the official file.
        Confirmed = "confirmed",
        /// Something does.
        Contradicted = "contradicted",
        /// No official vote was found.
        Unmatched = "unmatched",
    }
}
