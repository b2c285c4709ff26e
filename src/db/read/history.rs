//! What happened to a record: its changes and what people decided about it, newest first. Of a merged record also what
//! happened before it was one.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::page::{Key, Window};
use crate::view::HistoryEntry;

pub async fn load(
    conn: &mut PgConnection,
    kind: &str,
    record: Uuid,
    window: &Window,
) -> sqlx::Result<(Vec<HistoryEntry>, Option<Key>)> {
    let after = window.after.as_ref();
    let rows = sqlx::query!(
        r#"
        with part as (
            select id from records where survivor_id = $1
            union
            select $1
        ),
        entry as (
            select
                changes.created_at as at,
                -- Numbered so that later changes of one instant come first.
                lpad(to_hex(changes.cursor), 32, '0')::uuid as id,
                changes.action,
                changes.source_id,
                changes.version,
                nullif(changes.fields, '{}') as fields,
                changes.record_id,
                null::uuid as judgement_id
            from part
            join changes on changes.record_id = part.id
            union all
            select created_at, id, verdict, source_id, null, null, left_id, id
            from judgements
            where left_id in (select id from part) or right_id in (select id from part)
            union all
            select undone_at, md5(id::text)::uuid, 'undo', undone_by, null, null, left_id, id
            from judgements
            where undone_at is not null and (left_id in (select id from part) or right_id in (select id from part))
        )
        select
            at::text as "at!",
            id as "id!",
            jsonb_build_object(
                'at', wire_time(at),
                'action', action,
                'by', source_content(source_id),
                'version', version,
                'fields', fields,
                'record', wire_id($2, record_id),
                'judgement', judgement_content(judgement_id)
            ) as "entry!: Json<HistoryEntry>"
        from entry
        where $3::text is null or (at, id) < ($3::text::timestamptz, $4)
        order by at desc, id desc
        limit $5
        "#,
        record,
        kind,
        after.map(|key| key.value.clone()),
        after.map(|key| key.id),
        i64::from(window.limit) + 1,
    )
    .fetch_all(conn)
    .await?;
    let limit = window.limit as usize;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: row.at.clone(), id: row.id });
    Ok((rows.into_iter().take(limit).map(|row| row.entry.0).collect(), last))
}
