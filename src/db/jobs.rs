//! Background work. A job is taken under a lease, worked at in small transactions, and settled; a worker that dies loses
//! the lease, and another goes on where the progress says.

use serde_json::Value;
use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long a worker may be silent before another takes over.
pub const LEASE: Duration = Duration::minutes(1);

#[derive(Debug, Clone)]
pub struct Job {
    pub id: Uuid,
    pub kind: String,
    pub payload: Value,
    pub state: String,
    pub progress: Value,
    pub last_error: Option<String>,
}

/// A job to be done.
#[derive(Debug)]
pub struct NewJob<'a> {
    pub id: Uuid,
    pub kind: &'a str,
    pub payload: Value,
    /// At most one unfinished job of the kind with this key.
    pub dedupe_key: &'a str,
    pub max_attempts: i32,
}

/// Puts a job in the queue, unless one like it waits there or is being done. Gives the id of the one that is.
pub async fn enqueue(conn: &mut PgConnection, job: &NewJob<'_>, now: OffsetDateTime) -> sqlx::Result<Uuid> {
    sqlx::query_scalar!(
        "
        insert into jobs as j (id, kind, payload, dedupe_key, max_attempts, run_at, created_at)
        values ($1, $2, $3, $4, $5, $6, $6)
        on conflict (kind, dedupe_key) where state in ('ready', 'running') do update
        set priority = j.priority
        returning id
        ",
        job.id,
        job.kind,
        job.payload,
        job.dedupe_key,
        job.max_attempts,
        now,
    )
    .fetch_one(conn)
    .await
}

/// Takes the next job of one of the kinds: one that is ready, or one whose worker has gone silent.
pub async fn take(
    conn: &mut PgConnection,
    kinds: &[String],
    worker: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Job>> {
    sqlx::query_as!(
        Job,
        "
        with hopeless as (
            update jobs
            set state = 'failed', finished_at = $3, locked_by = null, locked_until = null,
                last_error = coalesce(last_error, 'its workers went silent')
            where state = 'running' and locked_until <= $3 and attempt >= max_attempts
        )
        update jobs
        set state = 'running', attempt = attempt + 1, locked_by = $2, locked_until = $4
        where id = (
            select id
            from jobs
            where kind = any($1)
              and attempt < max_attempts
              and (state = 'ready' and run_at <= $3 or state = 'running' and locked_until <= $3)
            order by priority desc, run_at, id
            limit 1
            for update skip locked
        )
        returning id, kind, payload, state, progress, last_error
        ",
        kinds,
        worker,
        now,
        now + LEASE,
    )
    .fetch_optional(conn)
    .await
}

/// Notes how far the job is and prolongs the lease. False if the lease was lost: the job is another's now.
pub async fn report(
    conn: &mut PgConnection,
    id: Uuid,
    worker: &str,
    progress: &Value,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "
        update jobs
        set progress = $3, locked_until = $4, attempt = 1
        where id = $1 and state = 'running' and locked_by = $2
        ",
        id,
        worker,
        progress,
        now + LEASE,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The job is done.
pub async fn finish(
    conn: &mut PgConnection,
    id: Uuid,
    worker: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update jobs
        set state = 'done', finished_at = $3, locked_by = null, locked_until = null, last_error = null
        where id = $1 and state = 'running' and locked_by = $2
        ",
        id,
        worker,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives the job back, to be gone on with by whoever comes first.
pub async fn release(conn: &mut PgConnection, id: Uuid, worker: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update jobs
        set state = 'ready', attempt = attempt - 1, locked_by = null, locked_until = null
        where id = $1 and state = 'running' and locked_by = $2
        ",
        id,
        worker,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The attempt failed. The job is tried again later, twice as late each time, until it has had its attempts.
pub async fn fail(
    conn: &mut PgConnection,
    id: Uuid,
    worker: &str,
    error: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update jobs
        set state = case when attempt >= max_attempts then 'failed' else 'ready' end,
            finished_at = case when attempt >= max_attempts then $4::timestamptz end,
            run_at = $4::timestamptz + make_interval(secs => 2 ^ attempt),
            locked_by = null,
            locked_until = null,
            last_error = $3
        where id = $1 and state = 'running' and locked_by = $2
        ",
        id,
        worker,
        error,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn find(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Job>> {
    sqlx::query_as!(Job, "select id, kind, payload, state, progress, last_error from jobs where id = $1", id,)
        .fetch_optional(conn)
        .await
}
