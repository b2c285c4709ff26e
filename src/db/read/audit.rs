//! Reading the audit log.

use serde::Deserialize;
use sqlx::PgConnection;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::Role;
use crate::domain::id::{AuditId, KeyId};
use crate::intake::Instant;
use crate::view::AuditEntry;

sorts! {
    AuditSort {
        Newest = "-at", desc "t.id" as "uuid";
        Oldest = "at", asc "t.id" as "uuid";
    }
}

/// Which entries.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct AuditFilter {
    /// Name of the key.
    #[param(required = false)]
    pub by: Option<String>,
    /// As `DELETE`.
    #[param(required = false)]
    pub method: Option<String>,
    /// As `/v1/webhooks/{id}`.
    #[param(required = false)]
    pub route: Option<String>,
    /// With the ids, as `/v1/webhooks/webhook_0193…`.
    #[param(required = false)]
    pub path: Option<String>,
    #[param(required = false)]
    pub request_id: Option<String>,
    /// Not before.
    #[param(required = false)]
    pub since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<AuditSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &AuditFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("audit_log", "false", AuditSort::order(filter.sort), sight);
    list.filter("t.name = ", filter.by.clone(), "");
    list.filter("t.method = ", filter.method.clone(), "");
    list.filter("t.route = ", filter.route.clone(), "");
    list.filter("t.path = ", filter.path.clone(), "");
    list.filter("t.request_id = ", filter.request_id.clone(), "");
    list.filter("t.at >= ", filter.since.map(|since| since.at), "");
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<AuditEntry>> {
    let rows = sqlx::query!(
        "
        select t.*
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join audit_log as t on t.id = wanted.id
        order by wanted.place
        ",
        ids,
    )
    .fetch_all(conn)
    .await?;
    let entry = rows.into_iter().map(|row| AuditEntry {
        id: AuditId(row.id),
        at: row.at,
        key: row.key_id.map(KeyId),
        by: row.name,
        role: Role::from_code(&row.role).unwrap_or(Role::Anonymous),
        method: row.method,
        route: row.route,
        path: row.path,
        status: row.status,
        request_id: row.request_id,
    });
    Ok(entry.collect())
}
