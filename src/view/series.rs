//! The same body on the same situation, year after year.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Meta;
use crate::domain::{ActorId, SeriesId};

/// Texts of one body on one subject, year after year. Computed from the texts themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = SeriesRecord)]
pub struct Series {
    pub id: SeriesId,
    /// The assembly or legislature; committee and plenary of one year are one instance.
    pub body: ActorId,
    /// Whose situation it is.
    pub subject: ActorId,
    pub title: String,
    /// Year of the first text.
    pub first_year: i32,
    /// Newest year known.
    pub last_year: i32,
    /// Gaps, changes of mode, contradicted claims.
    pub findings: Vec<Finding>,
    #[serde(flatten)]
    pub meta: Meta,
}

/// What stands out in a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = SeriesFinding)]
pub struct Finding {
    pub kind: String,
    pub year: i32,
    pub detail: String,
}
