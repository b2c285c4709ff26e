//! Conflicts, proposals, judgements.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::records::rows;

#[derive(Debug, Serialize)]
pub struct ConflictRow {
    pub record_id: Uuid,
    pub record_kind: &'static str,
    pub field: &'static str,
    pub cause: &'static str,
    pub claims: Value,
}

/// Writes the conflicts of the given records anew; those that are over go.
pub async fn replace_conflicts(
    conn: &mut PgConnection,
    records: &[Uuid],
    conflicts: &[ConflictRow],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with new as (
            select record_id, record_kind, field, cause, claims
            from jsonb_to_recordset($2) as new (record_id uuid, record_kind text, field text, cause text, claims jsonb)
        ),
        over as (
            delete from conflicts
            where record_id = any($1)
              and not exists (
                  select from new
                  where new.record_id = conflicts.record_id
                    and new.field = conflicts.field
                    and new.cause = conflicts.cause
              )
        )
        insert into conflicts as c (record_id, record_kind, field, cause, claims, created_at, updated_at)
        select record_id, record_kind, field, cause, claims, $3, $3
        from new
        order by record_id, field, cause
        on conflict (record_id, field, cause) do update
        set claims = excluded.claims, updated_at = excluded.updated_at
        where c.claims <> excluded.claims
        ",
        records,
        rows(conflicts)?,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Values of fields that editors rejected: (record, field, value).
pub async fn rejected(conn: &mut PgConnection, records: &[Uuid]) -> sqlx::Result<Vec<(Uuid, String, Value)>> {
    let rows = sqlx::query!(
        r#"
        select records.survivor_id, judgements.field as "field!", judgements.value as "value!"
        from judgements
        join records on records.id = judgements.left_id
        where judgements.verdict = 'reject'
          and judgements.undone_at is null
          and records.survivor_id = any($1)
        order by judgements.id
        "#,
        records,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.survivor_id, row.field, row.value)).collect())
}

/// "Same as?"
#[derive(Debug, Clone, Serialize)]
pub struct NewProposal {
    pub id: Uuid,
    pub record_kind: &'static str,
    pub left_id: Uuid,
    pub right_id: Uuid,
    pub score: f32,
    pub reasons: Value,
}

/// Puts pairs on the desk, except those that somebody judged already.
pub async fn propose(
    conn: &mut PgConnection,
    proposals: &[NewProposal],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into proposals as p (id, record_kind, left_id, right_id, score, reasons, created_at, updated_at)
        select
            new.id, new.record_kind, least(new.left_id, new.right_id), greatest(new.left_id, new.right_id),
            new.score, new.reasons, $2, $2
        from jsonb_to_recordset($1) as new (
            id uuid, record_kind text, left_id uuid, right_id uuid, score real, reasons jsonb
        )
        where not exists (
            select from judgements
            where judgements.right_id is not null
              and judgements.undone_at is null
              and least(judgements.left_id, judgements.right_id) = least(new.left_id, new.right_id)
              and greatest(judgements.left_id, judgements.right_id) = greatest(new.left_id, new.right_id)
        )
        order by 3, 4
        on conflict (left_id, right_id) do update
        set score = excluded.score, reasons = excluded.reasons, updated_at = excluded.updated_at
        where p.state = 'open' and (p.score, p.reasons) is distinct from (excluded.score, excluded.reasons)
        ",
        rows(proposals)?,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
