//! Reading runs of importers and their remarks.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Key, Listing, Window, sorts};
use crate::domain::id::ImportId;
use crate::import::Format;
use crate::view::{Import, ImportRemark, ImportState};

sorts! {
    ImportSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
    }
}

/// Which runs.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ImportFilter {
    /// Format of the files. (`format` is that of the answer.)
    #[param(required = false)]
    pub source_format: Option<Format>,
    #[param(required = false)]
    pub state: Option<ImportState>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ImportSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &ImportFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("imports", "false", ImportSort::order(filter.sort), sight);
    list.code("t.format = ", filter.source_format.map(Format::code));
    list.code("t.state = ", filter.state.map(ImportState::code));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Import>> {
    let found = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('import', t.id),
            'format', t.format,
            'file_name', t.file_name,
            'state', t.state,
            'error', t.error,
            'rows_read', t.rows_read,
            'rows_new', t.rows_new,
            'rows_changed', t.rows_changed,
            'rows_same', t.rows_same,
            'rows_refused', t.rows_refused,
            'rows_skipped', t.rows_skipped,
            'rows_noted', t.rows_noted,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'finished_at', wire_time(t.finished_at)
        ) as "import!: Json<Import>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join imports as t on t.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().map(|Json(import)| import).collect())
}

/// The remarks of a run, in the order in which they were made.
pub async fn remarks(
    conn: &mut PgConnection,
    id: ImportId,
    window: &Window,
) -> sqlx::Result<(Vec<ImportRemark>, Option<Key>)> {
    let after = window.after.as_ref().and_then(|key| key.value.parse::<i32>().ok()).unwrap_or(-1);
    let limit = window.limit as usize;
    let rows = sqlx::query!(
        "
        select position, severity, file_name, line, reason, content
        from import_remarks
        where import_id = $1 and position > $2
        order by position
        limit $3
        ",
        id.0,
        after,
        i64::from(window.limit) + 1,
    )
    .fetch_all(conn)
    .await?;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: row.position.to_string(), id: id.0 });
    let remark = rows.into_iter().take(limit).map(|row| ImportRemark {
        severity: row.severity,
        file_name: row.file_name,
        line: row.line,
        reason: row.reason,
        content: row.content,
    });
    Ok((remark.collect(), last))
}
