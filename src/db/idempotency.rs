//! Answers kept for clients that ask again under the same key.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

/// How long an answer is kept.
const KEPT: Duration = Duration::hours(24);

/// What is known of a key when a request comes.
#[derive(Debug)]
pub enum Claim {
    /// Nobody used it: it is this request's now.
    Ours,
    /// Another request under it is still at work.
    Running,
    /// It was used for another request.
    Reused,
    Answered(Answer),
}

#[derive(Debug, Clone)]
pub struct Answer {
    pub status: i16,
    pub headers: serde_json::Value,
    pub body: Vec<u8>,
}

/// Claims a key for a request, for as long as a request may take; what has expired is forgotten on the way.
pub async fn claim(
    conn: &mut PgConnection,
    caller: &str,
    key: &str,
    fingerprint: &[u8],
    now: OffsetDateTime,
    lease: Duration,
) -> sqlx::Result<Claim> {
    let claimed = sqlx::query!(
        "
        insert into idempotency_keys as old (caller, key, fingerprint, state, created_at, expires_at)
        values ($1, $2, $3, 'running', $4, $5)
        on conflict (caller, key) do update
        set
            fingerprint = excluded.fingerprint,
            state = 'running',
            status = null,
            headers = null,
            body = null,
            created_at = excluded.created_at,
            expires_at = excluded.expires_at
        where old.expires_at <= excluded.created_at
        ",
        caller,
        key,
        fingerprint,
        now,
        now + lease,
    )
    .execute(&mut *conn)
    .await?;
    if claimed.rows_affected() == 1 {
        sqlx::query!("delete from idempotency_keys where expires_at < $1", now).execute(conn).await?;
        return Ok(Claim::Ours);
    }
    let row = sqlx::query!(
        "select fingerprint, status, headers, body from idempotency_keys where caller = $1 and key = $2",
        caller,
        key,
    )
    .fetch_optional(conn)
    .await?;
    Ok(match row {
        Some(row) if row.fingerprint != fingerprint => Claim::Reused,
        Some(row) => match (row.status, row.body) {
            (Some(status), Some(body)) => {
                Claim::Answered(Answer { status, headers: row.headers.unwrap_or_default(), body })
            }
            _ => Claim::Running,
        },
        None => Claim::Running,
    })
}

/// Keeps the answer of a request that claimed the key and still holds it.
pub async fn settle(
    conn: &mut PgConnection,
    caller: &str,
    key: &str,
    fingerprint: &[u8],
    answer: &Answer,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update idempotency_keys
        set state = 'done', status = $3, headers = $4, body = $5, expires_at = $6
        where caller = $1 and key = $2 and fingerprint = $7 and state = 'running'
        ",
        caller,
        key,
        answer.status,
        answer.headers,
        answer.body,
        now + KEPT,
        fingerprint,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets go of a key whose request failed: it may be sent again.
pub async fn release(
    conn: &mut PgConnection,
    caller: &str,
    key: &str,
    fingerprint: &[u8],
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from idempotency_keys where caller = $1 and key = $2 and fingerprint = $3 and state = 'running'",
        caller,
        key,
        fingerprint,
    )
    .execute(conn)
    .await?;
    Ok(())
}
