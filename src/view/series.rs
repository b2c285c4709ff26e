//! The same body on the same situation, year after year.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::series::{Finding, Placed};
use crate::domain::{ActorId, SeriesId};

/// A series: counted from its texts, never reported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = SeriesRecord)]
pub struct Series {
    pub id: SeriesId,
    pub body: ActorId,
    /// The state or situation that the texts address.
    pub subject: ActorId,
    pub title: String,
    /// The year that most claims count back to, or the first known.
    pub first_year: i32,
    pub last_year: i32,
    /// The texts that are known, in the order of years.
    pub texts: Vec<Placed>,
    /// Years without a text, changes of mode, and claims that contradict the count.
    pub findings: Vec<Finding>,
    /// Counts changes of content.
    pub version: i32,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}
