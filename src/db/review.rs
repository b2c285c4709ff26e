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
              and cause <> 'ordinal'
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

/// The same for what counting a series finds; texts that are gone lose theirs.
pub async fn replace_ordinal_conflicts(
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
              and cause = 'ordinal'
              and not exists (select from new where new.record_id = conflicts.record_id)
        )
        insert into conflicts as c (record_id, record_kind, field, cause, claims, created_at, updated_at)
        select record_id, record_kind, field, cause, claims, $3, $3
        from new
        order by record_id
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

/// What editors decided of a record that its merge must obey.
#[derive(Debug)]
pub struct Order {
    pub record_id: Uuid,
    pub verdict: String,
    pub field: Option<String>,
    pub value: Option<Value>,
}

/// Rejected values and withdrawn records among the given ones.
pub async fn orders(conn: &mut PgConnection, records: &[Uuid]) -> sqlx::Result<Vec<Order>> {
    sqlx::query_as!(
        Order,
        "
        with wanted as (
            select id, id as survivor_id
            from unnest($1::uuid[]) as given (id)
            union
            select id, survivor_id
            from records
            where survivor_id = any($1) and survivor_id <> id
        )
        select wanted.survivor_id as \"record_id!\", judgements.verdict, judgements.field, judgements.value
        from wanted
        join judgements on judgements.left_id = wanted.id
        where judgements.verdict in ('reject', 'withdraw') and judgements.undone_at is null
        order by judgements.id
        ",
        records,
    )
    .fetch_all(conn)
    .await
}

/// A decision to be remembered.
#[derive(Debug, Clone)]
pub struct Judgement {
    pub id: Uuid,
    pub verdict: String,
    pub record_kind: String,
    pub left_id: Uuid,
    pub right_id: Option<Uuid>,
    pub field: Option<String>,
    pub value: Option<Value>,
}

/// Remembers a decision. An older one on the same pair or value is undone by it.
pub async fn judge(
    conn: &mut PgConnection,
    judgement: &Judgement,
    source: Uuid,
    note: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update judgements
        set undone_at = $1, undone_by = $2
        where undone_at is null
          and (
              (least(left_id, right_id), greatest(left_id, right_id)) = (least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid))
              and right_id is not null and $4 is not null
              or verdict = 'reject' and left_id = $3 and field = $5 and value = $6
          )
        ",
        now,
        source,
        judgement.left_id,
        judgement.right_id,
        judgement.field,
        judgement.value,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "
        insert into judgements (
            id, verdict, record_kind, left_id, right_id, field, value, source_id, note, created_at
        )
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ",
        judgement.id,
        judgement.verdict,
        judgement.record_kind,
        judgement.left_id,
        judgement.right_id,
        judgement.field,
        judgement.value,
        source,
        note,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Undoes the rejections of values that an editor now says himself.
pub async fn allow(
    conn: &mut PgConnection,
    record: Uuid,
    field: &str,
    values: &[Value],
    source: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update judgements
        set undone_at = $4, undone_by = $5
        where verdict = 'reject' and undone_at is null and left_id = $1 and field = $2 and value = any($3)
        ",
        record,
        field,
        values,
        now,
        source,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The standing judgement that made a record another.
pub async fn merge_of(conn: &mut PgConnection, merged: Uuid) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "
        select id
        from judgements
        where verdict = 'same' and undone_at is null and right_id = $1
        ",
        merged,
    )
    .fetch_optional(conn)
    .await
}

/// The decision, if it still stands.
pub async fn find_judgement(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Judgement>> {
    sqlx::query_as!(
        Judgement,
        "
        select id, verdict, record_kind, left_id, right_id, field, value
        from judgements
        where id = $1 and undone_at is null
        for update
        ",
        id,
    )
    .fetch_optional(conn)
    .await
}

/// The records that a decision is about: of a withdrawal all that went with it.
pub async fn spoken_of(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        select judgements.left_id
        from judgements as given
        join judgements on judgements.id = given.id
            or given.verdict = 'withdraw'
            and judgements.verdict = 'withdraw'
            and judgements.undone_at is null
            and (judgements.source_id, judgements.created_at) = (given.source_id, given.created_at)
        where given.id = $1
        ",
        id,
    )
    .fetch_all(conn)
    .await
}

/// Takes a decision back, and what was withdrawn together with it.
pub async fn undo(conn: &mut PgConnection, id: Uuid, source: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update judgements
        set undone_at = $2, undone_by = $3
        from judgements as given
        where given.id = $1
          and judgements.undone_at is null
          and (
              judgements.id = $1
              or given.verdict = 'withdraw'
              and judgements.verdict = 'withdraw'
              and (judgements.source_id, judgements.created_at) = (given.source_id, given.created_at)
          )
        ",
        id,
        now,
        source,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update proposals set state = 'open', judgement_id = null, updated_at = $2 where judgement_id = $1",
        id,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Closes the questions that a judgement answers: those on the pair, under whatever ids they were asked.
pub async fn answer(
    conn: &mut PgConnection,
    pair: (Uuid, Uuid),
    accepted: bool,
    judgement: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update proposals
        set state = $3, judgement_id = $4, updated_at = $5
        from records as a, records as b
        where a.id = proposals.left_id
          and b.id = proposals.right_id
          and (
              a.survivor_id = $1 and b.survivor_id = $2
              or a.survivor_id = $2 and b.survivor_id = $1
          )
        ",
        pair.0,
        pair.1,
        if accepted { "accepted" } else { "declined" },
        judgement,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
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
    if proposals.is_empty() {
        return Ok(());
    }
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

/// Votes that came to hang on one text by a merge and may be one.
pub async fn twin_votes(conn: &mut PgConnection, resolution: Uuid) -> sqlx::Result<Vec<(Uuid, Uuid)>> {
    let rows = sqlx::query!(
        "
        select a.id as left_id, b.id as right_id
        from votes as a
        join votes as b on b.resolution_id = a.resolution_id and b.id > a.id
        where a.resolution_id = $1
          and a.scope = 'final'
          and b.scope = 'final'
          and a.body_id is not distinct from b.body_id
          and (a.vote_on = b.vote_on or a.vote_on is null or b.vote_on is null)
        ",
        resolution,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.left_id, row.right_id)).collect())
}
