//! Claims of articles, official votes, and how they compare.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::records::rows;
use crate::domain::merge::AUTHORITIES;

/// The votes whose claims must be compared anew when these votes changed: they themselves, those that were held against
/// them, and those of the same body and day that have no official vote yet.
pub async fn affected(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select id as "id!"
        from unnest($1::uuid[]) as touched (id)
        union
        select vote_id
        from reconciliations
        where official_vote_id = any($1)
        union
        select claimed.id
        from votes as official
        join votes as claimed
            on claimed.vote_on = any(days_around(official.vote_on))
            and (claimed.body_id is null or claimed.body_id = official.body_id)
        where official.id = any($1)
          and official.official_status <> 'unmatched'
          and claimed.official_status = 'unmatched'
        "#,
        votes,
    )
    .fetch_all(conn)
    .await
}

/// What an article says of a vote.
#[derive(Debug)]
pub struct Claim {
    pub report_id: Uuid,
    pub article_id: Uuid,
    pub vote_id: Uuid,
    pub content: Value,
}

pub async fn claims(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<Vec<Claim>> {
    sqlx::query_as!(
        Claim,
        r#"
        select
            reports.id as report_id,
            reports.source_id as article_id,
            records.survivor_id as vote_id,
            reports.content - 'positions' as "content!"
        from records
        join reports on reports.record_id = records.id and reports.ended_at is null
        join sources on sources.id = reports.source_id and sources.kind = 'article'
        join votes on votes.id = records.survivor_id
        where records.kind = 'vote' and (records.id = any($1) or records.survivor_id = any($1))
        order by reports.id
        "#,
        votes,
    )
    .fetch_all(conn)
    .await
}

/// What the highest authority says of each of the votes.
pub async fn official(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<Vec<(Uuid, Value)>> {
    let authorities: Vec<String> = AUTHORITIES.iter().map(|name| (*name).to_owned()).collect();
    let rows = sqlx::query!(
        r#"
        select distinct on (records.survivor_id)
            records.survivor_id,
            reports.content - 'positions' as "content!"
        from records
        join reports on reports.record_id = records.id and reports.ended_at is null
        join sources on sources.id = reports.source_id and sources.kind = 'official'
        where records.survivor_id = any($1)
        order by records.survivor_id, array_position($2::text[], sources.name)
        "#,
        votes,
        &authorities,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.survivor_id, row.content)).collect())
}

/// An official vote of the same body, a day away at most.
#[derive(Debug)]
pub struct Near {
    pub vote_id: Uuid,
    pub text_id: Option<Uuid>,
    pub official_vote_id: Uuid,
    pub official_text_id: Option<Uuid>,
}

pub async fn near(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<Vec<Near>> {
    sqlx::query_as!(
        Near,
        "
        select
            claimed.id as vote_id,
            claimed.resolution_id as text_id,
            official.id as official_vote_id,
            official.resolution_id as official_text_id
        from votes as claimed
        join votes as official
            on official.vote_on = any(days_around(claimed.vote_on))
            and (claimed.body_id is null or claimed.body_id = official.body_id)
        where claimed.id = any($1)
          and official.id <> claimed.id
          and official.scope = claimed.scope
          and official.official_status <> 'unmatched'
        order by claimed.id, official.id
        ",
        votes,
    )
    .fetch_all(conn)
    .await
}

#[derive(Debug, Serialize)]
pub struct NewReconciliation {
    /// The report that claims it.
    pub id: Uuid,
    pub article_id: Uuid,
    pub vote_id: Uuid,
    pub official_vote_id: Option<Uuid>,
    pub status: &'static str,
    pub matched_by: Option<&'static str>,
    pub differences: Value,
}

/// Writes the outcomes of these votes anew; those of claims that are over go.
pub async fn replace(
    conn: &mut PgConnection,
    votes: &[Uuid],
    outcomes: &[NewReconciliation],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let kept: Vec<Uuid> = outcomes.iter().map(|outcome| outcome.id).collect();
    sqlx::query!(
        "
        delete from reconciliations
        where (vote_id = any($1) or official_vote_id = any($1)) and id <> all($2)
        ",
        votes,
        &kept,
    )
    .execute(&mut *conn)
    .await?;
    if outcomes.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "
        insert into reconciliations as r (
            id, article_id, vote_id, official_vote_id, status, matched_by, differences, created_at, updated_at
        )
        select id, article_id, vote_id, official_vote_id, status, matched_by, differences, $2, $2
        from jsonb_to_recordset($1) as new (
            id uuid, article_id uuid, vote_id uuid, official_vote_id uuid, status text, matched_by text,
            differences jsonb
        )
        order by id
        on conflict (id) do update
        set vote_id = excluded.vote_id,
            official_vote_id = excluded.official_vote_id,
            status = excluded.status,
            matched_by = excluded.matched_by,
            differences = excluded.differences,
            updated_at = excluded.updated_at
        where (r.vote_id, r.official_vote_id, r.status, r.matched_by, r.differences) is distinct from (
            excluded.vote_id, excluded.official_vote_id, excluded.status, excluded.matched_by, excluded.differences
        )
        ",
        rows(outcomes)?,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
