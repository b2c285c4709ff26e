//! Votes with their positions.

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Projected, Written};
use crate::db::copy::Rows;
use crate::domain::merge::Vote;

pub async fn save(
    conn: &mut PgConnection,
    rows: &[Projected<Vote>],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Written>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let written = upsert(conn, main(rows), now).await?;
    let changed: Vec<Uuid> = written.iter().filter(|row| row.changed).map(|row| row.id).collect();
    sqlx::query!("delete from vote_positions where vote_id = any($1)", &changed).execute(&mut *conn).await?;
    positions(rows.iter().filter(|row| changed.contains(&row.id)))?.send(conn, COPY).await?;
    Ok(written)
}

/// New votes, ready to be sent.
#[derive(Debug)]
pub struct Ready {
    main: Value,
    positions: Rows,
}

pub fn ready(rows: &[Projected<Vote>]) -> sqlx::Result<Ready> {
    Ok(Ready { main: main(rows), positions: positions(rows)? })
}

/// Writes votes that are not there yet.
pub async fn create(conn: &mut PgConnection, votes: Ready, now: OffsetDateTime) -> sqlx::Result<()> {
    upsert(conn, votes.main, now).await?;
    votes.positions.send(conn, COPY).await
}

async fn upsert(conn: &mut PgConnection, rows: Value, now: OffsetDateTime) -> sqlx::Result<Vec<Written>> {
    sqlx::query_as!(
        Written,
        r#"
        with new as (
            select *
            from jsonb_to_recordset($1) as new (
                id uuid, resolution_id uuid, body_id uuid, scope text, mode text, outcome text, requirement text, vote_on text,
                yes integer, no integer, abstain integer, present integer, absent integer, not_voting integer, tally_check text,
                official_status text, visibility text, confidence real, basis jsonb, digest text
            )
        ),
        old as (
            select votes.id, votes.digest
            from new
            join votes on votes.id = new.id
        )
        insert into votes as v (
            id, resolution_id, body_id, scope, mode, outcome, requirement, vote_on, yes, no, abstain, present, absent,
            not_voting, tally_check, official_status, visibility, confidence, basis, digest, version, created_at, updated_at
        )
        select
            new.id, resolution_id, body_id, scope, mode, outcome, requirement, vote_on, yes, no, abstain, present, absent,
            not_voting, tally_check, official_status, visibility, confidence, basis, digest::bytea,
            1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from new
        order by new.id
        on conflict (id) do update
        set resolution_id = excluded.resolution_id,
            body_id = excluded.body_id,
            scope = excluded.scope,
            mode = excluded.mode,
            outcome = excluded.outcome,
            requirement = excluded.requirement,
            vote_on = excluded.vote_on,
            yes = excluded.yes,
            no = excluded.no,
            abstain = excluded.abstain,
            present = excluded.present,
            absent = excluded.absent,
            not_voting = excluded.not_voting,
            tally_check = excluded.tally_check,
            official_status = excluded.official_status,
            visibility = excluded.visibility,
            confidence = excluded.confidence,
            basis = excluded.basis,
            digest = excluded.digest,
            version = v.version + (v.digest <> excluded.digest)::integer,
            updated_at = case when v.digest <> excluded.digest then excluded.updated_at else v.updated_at end
        where (v.digest, v.basis, v.confidence) is distinct from (excluded.digest, excluded.basis, excluded.confidence)
        returning
            id,
            version,
            not exists (select from old where old.id = v.id and old.digest = v.digest) as "changed!"
        "#,
        rows,
        now,
    )
    .fetch_all(conn)
    .await
}

const COPY: &str = "
    copy vote_positions (vote_id, actor_id, option, raw_option, name_at_time)
    from stdin (format binary)
";

fn positions<'a>(votes: impl IntoIterator<Item = &'a Projected<Vote>>) -> sqlx::Result<Rows> {
    let mut rows = Rows::default();
    for vote in votes {
        for position in &vote.merged.record.positions {
            rows.row(&[&vote.id, &position.actor, &position.option.code(), &position.raw, &position.name])?;
        }
    }
    Ok(rows)
}

fn main(rows: &[Projected<Vote>]) -> Value {
    let row = |row: &Projected<Vote>| {
        let (vote, merged) = (&row.merged.record, &row.merged);
        json!({
            "id": row.id,
            "resolution_id": vote.resolution.map(|id| id.0),
            "body_id": vote.body.map(|id| id.0),
            "scope": vote.scope,
            "mode": vote.mode,
            "outcome": vote.outcome,
            "requirement": vote.requirement,
            "vote_on": vote.date,
            "yes": vote.yes,
            "no": vote.no,
            "abstain": vote.abstain,
            "present": vote.present,
            "absent": vote.absent,
            "not_voting": vote.not_voting,
            "tally_check": vote.tally_check,
            "official_status": vote.official_status,
            "visibility": merged.visibility,
            "confidence": merged.confidence,
            "basis": merged.basis,
            "digest": row.digest,
        })
    };
    rows.iter().map(row).collect()
}
