//! Provisions.

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Projected, Written};
use crate::domain::merge::Provision;

pub async fn save(
    conn: &mut PgConnection,
    rows: &[Projected<Provision>],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Written>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_as!(
        Written,
        r#"
        with new as (
            select *
            from jsonb_to_recordset($1) as new (
                id uuid, resolution_id uuid, force text, text text, revision_id uuid, start_offset integer, end_offset integer,
                visibility text, confidence real, basis jsonb, digest text
            )
        ),
        old as (
            select provisions.id, provisions.digest
            from new
            join provisions on provisions.id = new.id
        )
        insert into provisions as p (
            id, resolution_id, force, text, revision_id, start_offset, end_offset, visibility, confidence, basis, digest,
            version, created_at, updated_at
        )
        select
            new.id, resolution_id, force, text, revision_id, start_offset, end_offset, visibility, confidence, basis,
            digest::bytea, 1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from new
        order by new.id
        on conflict (id) do update
        set resolution_id = excluded.resolution_id,
            force = excluded.force,
            text = excluded.text,
            revision_id = excluded.revision_id,
            start_offset = excluded.start_offset,
            end_offset = excluded.end_offset,
            visibility = excluded.visibility,
            confidence = excluded.confidence,
            basis = excluded.basis,
            digest = excluded.digest,
            version = p.version + (p.digest <> excluded.digest)::integer,
            updated_at = case when p.digest <> excluded.digest then excluded.updated_at else p.updated_at end
        where (p.digest, p.basis, p.confidence) is distinct from (excluded.digest, excluded.basis, excluded.confidence)
        returning
            id,
            version,
            not exists (select from old where old.id = p.id and old.digest = p.digest) as "changed!"
        "#,
        main(rows),
        now,
    )
    .fetch_all(conn)
    .await
}

fn main(rows: &[Projected<Provision>]) -> Value {
    let row = |row: &Projected<Provision>| {
        let (provision, merged) = (&row.merged.record, &row.merged);
        let place = provision.clause.place;
        json!({
            "id": row.id,
            "resolution_id": provision.resolution.map(|id| id.0),
            "force": provision.force,
            "text": provision.clause.text,
            "revision_id": place.map(|(revision, _, _)| revision),
            "start_offset": place.map(|(_, start, _)| start),
            "end_offset": place.map(|(_, _, end)| end),
            "visibility": merged.visibility,
            "confidence": merged.confidence,
            "basis": merged.basis,
            "digest": row.digest,
        })
    };
    rows.iter().map(row).collect()
}
