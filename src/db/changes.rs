//! The change log.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::records::rows;

#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// Kind of the record, or `article`.
    pub kind: &'static str,
    pub record_id: Uuid,
    pub action: Action,
    pub version: i32,
    pub visibility: &'static str,
    pub survivor_id: Option<Uuid>,
    /// `{field: {before, after}}`.
    pub fields: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    Created,
    Updated,
    Deleted,
    Merged,
}

pub async fn append(
    conn: &mut PgConnection,
    source: Option<Uuid>,
    changes: &[Change],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "
        insert into changes (kind, record_id, action, version, visibility, survivor_id, source_id, fields, created_at)
        select kind, record_id, action, version, visibility, survivor_id, $2, fields, $3
        from jsonb_to_recordset($1) as new (
            kind text, record_id uuid, action text, version integer, visibility text, survivor_id uuid, fields jsonb
        )
        ",
        rows(changes)?,
        source,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
