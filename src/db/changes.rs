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

/// Fields that others' titles are made of.
const LENT: [&str; 4] = ["name", "title", "symbol", "subjects"];

impl Change {
    /// Whether the titles of other records may change with it. No field changes where only the visibility does.
    fn renames(&self) -> bool {
        let fields = self.fields.as_object();
        self.action == Action::Updated
            && fields
                .is_none_or(|fields| fields.is_empty() || LENT.iter().any(|lent| fields.contains_key(*lent)))
    }
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
    let renamed: Vec<Uuid> =
        changes.iter().filter(|change| change.renames()).map(|change| change.record_id).collect();
    let named = if renamed.is_empty() { Vec::new() } else { named_after(conn, &renamed).await? };
    sqlx::query!(
        r#"
        with logged as (
            insert into changes (kind, record_id, action, version, visibility, survivor_id, source_id, fields, created_at)
            select kind, record_id, action, version, visibility, survivor_id, $2, fields, $3
            from jsonb_to_recordset($1) as new (
                kind text, record_id uuid, action text, version integer, visibility text, survivor_id uuid, fields jsonb
            )
            returning record_id
        )
        select index_records(array(select record_id from logged union select unnest($4::uuid[])))::text as done
        "#,
        rows(changes)?,
        source,
        now,
        &named,
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// The records whose titles are made of the names of these.
async fn named_after(conn: &mut PgConnection, renamed: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select id as "id!" from resolutions where body_id = any($1)
        union
        select resolution_id from resolution_subjects where actor_id = any($1)
        union
        select id from votes where body_id = any($1)
        union
        select id from votes where resolution_id = any($1)
        union
        select id from statements where speaker_id = any($1)
        union
        select id from statements where on_behalf_of_id = any($1)
        union
        select id from provisions where resolution_id = any($1)
        "#,
        renamed,
    )
    .fetch_all(conn)
    .await
}
