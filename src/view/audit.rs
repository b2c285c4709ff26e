//! Who asked for what.

use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::Role;
use crate::domain::id::{AuditId, KeyId};

/// A write, or a read that only editors and admins may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AuditEntry {
    pub id: AuditId,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub at: OffsetDateTime,
    /// Null in local mode.
    pub key: Option<KeyId>,
    /// Name of the key, or `local`.
    #[schema(example = "newsroom")]
    pub by: String,
    /// Of the key then.
    pub role: Role,
    #[schema(example = "POST")]
    pub method: String,
    #[schema(example = "/v1/votes/{id}/merge")]
    pub route: String,
    /// With the ids, without the query.
    pub path: String,
    /// Null while it is at work, or if the service died over it.
    pub status: Option<i16>,
    pub request_id: String,
}
