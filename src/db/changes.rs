//! The change log. The search index is the first of the copies that follow it: it is written in the same statement.

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
        r#"
        with logged as (
            insert into changes (kind, record_id, action, version, visibility, survivor_id, source_id, fields, created_at)
            select kind, record_id, action, version, visibility, survivor_id, $2, fields, $3
            from jsonb_to_recordset($1) as new (
                kind text, record_id uuid, action text, version integer, visibility text, survivor_id uuid, fields jsonb
            )
            returning record_id, action, fields
        ),
        -- What lends its name to the titles of others: no field changes where only the visibility does.
        renamed as (
            select record_id
            from logged
            where action = 'updated' and (fields = '{}' or fields ?| array['name', 'title', 'symbol', 'subjects'])
        )
        select index_records(array(
            select record_id from logged
            union
            select id from resolutions where body_id in (select record_id from renamed)
            union
            select resolution_id from resolution_subjects where actor_id in (select record_id from renamed)
            union
            select id from votes where body_id in (select record_id from renamed)
            union
            select id from votes where resolution_id in (select record_id from renamed)
            union
            select id from statements where speaker_id in (select record_id from renamed)
            union
            select id from statements where on_behalf_of_id in (select record_id from renamed)
            union
            select id from provisions where resolution_id in (select record_id from renamed)
        ))::text as done
        "#,
        rows(changes)?,
        source,
        now,
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}
