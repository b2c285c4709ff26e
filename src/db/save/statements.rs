//! Statements with their segments.

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Projected, Written};
use crate::domain::merge::Statement;

pub async fn save(
    conn: &mut PgConnection,
    rows: &[Projected<Statement>],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Written>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let written = sqlx::query_as!(
        Written,
        r#"
        with new as (
            select *
            from jsonb_to_recordset($1) as new (
                id uuid, speaker_id uuid, on_behalf_of_id uuid, kind text, stance text, resolution_id uuid, context text,
                said_on text, visibility text, confidence real, basis jsonb, digest text
            )
        ),
        old as (
            select statements.id, statements.digest
            from new
            join statements on statements.id = new.id
        )
        insert into statements as s (
            id, speaker_id, on_behalf_of_id, kind, stance, resolution_id, context, said_on, visibility, confidence, basis,
            digest, version, created_at, updated_at
        )
        select
            new.id, speaker_id, on_behalf_of_id, kind, stance, resolution_id, context, said_on, visibility, confidence, basis,
            digest::bytea, 1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from new
        order by new.id
        on conflict (id) do update
        set speaker_id = excluded.speaker_id,
            on_behalf_of_id = excluded.on_behalf_of_id,
            kind = excluded.kind,
            stance = excluded.stance,
            resolution_id = excluded.resolution_id,
            context = excluded.context,
            said_on = excluded.said_on,
            visibility = excluded.visibility,
            confidence = excluded.confidence,
            basis = excluded.basis,
            digest = excluded.digest,
            version = s.version + (s.digest <> excluded.digest)::integer,
            updated_at = case when s.digest <> excluded.digest then excluded.updated_at else s.updated_at end
        where (s.digest, s.basis, s.confidence) is distinct from (excluded.digest, excluded.basis, excluded.confidence)
        returning
            id,
            version,
            not exists (select from old where old.id = s.id and old.digest = s.digest) as "changed!"
        "#,
        main(rows),
        now,
    )
    .fetch_all(&mut *conn)
    .await?;
    let changed: Vec<Uuid> = written.iter().filter(|row| row.changed).map(|row| row.id).collect();
    let segments = segments(rows.iter().filter(|row| changed.contains(&row.id)));
    sqlx::query!("delete from statement_segments where statement_id = any($1)", &changed)
        .execute(&mut *conn)
        .await?;
    sqlx::query!(
        "
        insert into statement_segments (statement_id, position, text, revision_id, start_offset, end_offset)
        select statement_id, position, text, revision_id, start_offset, end_offset
        from jsonb_to_recordset($1) as new (
            statement_id uuid, position integer, text text, revision_id uuid, start_offset integer, end_offset integer
        )
        ",
        segments,
    )
    .execute(conn)
    .await?;
    Ok(written)
}

fn main(rows: &[Projected<Statement>]) -> Value {
    let row = |row: &Projected<Statement>| {
        let (statement, merged) = (&row.merged.record, &row.merged);
        json!({
            "id": row.id,
            "speaker_id": statement.speaker.map(|id| id.0),
            "on_behalf_of_id": statement.on_behalf_of.map(|id| id.0),
            "kind": statement.kind,
            "stance": statement.stance,
            "resolution_id": statement.resolution.map(|id| id.0),
            "context": statement.context,
            "said_on": statement.said_on,
            "visibility": merged.visibility,
            "confidence": merged.confidence,
            "basis": merged.basis,
            "digest": row.digest,
        })
    };
    rows.iter().map(row).collect()
}

fn segments<'a>(rows: impl Iterator<Item = &'a Projected<Statement>>) -> Value {
    let mut segments = Vec::new();
    for row in rows {
        for (position, segment) in row.merged.record.segments.iter().enumerate() {
            segments.push(json!({
                "statement_id": row.id,
                "position": position,
                "text": segment.text,
                "revision_id": segment.place.map(|(revision, _, _)| revision),
                "start_offset": segment.place.map(|(_, start, _)| start),
                "end_offset": segment.place.map(|(_, _, end)| end),
            }));
        }
    }
    Value::Array(segments)
}
