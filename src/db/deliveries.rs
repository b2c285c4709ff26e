//! What is sent to webhooks: who sends, what waits, and what came of it.

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::read::changes::{Place, Row};

/// Advisory lock of the process that delivers: "WEBHOOKS" in ASCII.
const LOCK: i64 = 0x5745_4248_4f4f_4b53;
/// Deliveries that are forgotten at once: none of those on their way waits for longer.
const FORGOTTEN: i64 = 1000;

/// A test message; false if there is no such webhook.
pub async fn ping(
    conn: &mut PgConnection,
    id: Uuid,
    delivery: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "
        insert into webhook_deliveries (id, webhook_id, message_id, event, next_attempt_at, created_at)
        select $2, id, 'ping_' || replace($2::uuid::text, '-', ''), 'webhook.ping', $3, $3
        from webhooks
        where id = $1
        ",
        id,
        delivery,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether this connection is now the one that delivers.
pub async fn try_lead(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select pg_try_advisory_lock($1) as "is_ours!""#, LOCK).fetch_one(conn).await
}

/// Webhooks with something to send or to read.
pub async fn with_work(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        select id
        from webhooks as w
        where exists (
                select
                from webhook_deliveries
                where webhook_id = w.id
                    and state = 'pending'
                    and next_attempt_at <= $1
                    and (w.state = 'active' or change_cursor is null)
            )
            or w.state = 'active'
            and exists (
                select
                from changes
                where (transaction_id, cursor) > (w.after_transaction::text::xid8, w.after_number)
                    and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            )
        order by id
        ",
        now,
    )
    .fetch_all(conn)
    .await
}

/// Where a webhook stands in the log.
#[derive(Debug)]
pub struct Reader {
    pub after: Place,
    pub kinds: Vec<String>,
}

/// An active webhook for which fewer than `most` deliveries wait, held until the transaction ends.
pub async fn reader(conn: &mut PgConnection, id: Uuid, most: i64) -> sqlx::Result<Option<Reader>> {
    let row = sqlx::query!(
        "
        select after_transaction, after_number, kinds
        from webhooks
        where id = $1
            and state = 'active'
            and (select count(*) from webhook_deliveries where webhook_id = $1 and state = 'pending') < $2
        for update
        ",
        id,
        most,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Reader {
        after: Place { transaction: row.after_transaction, number: row.after_number },
        kinds: row.kinds,
    }))
}

/// Writes deliveries of these changes, and that everything up to `end` was read. What waits already is not doubled, but
/// waits no longer: somebody wants it now.
pub async fn enqueue(
    conn: &mut PgConnection,
    webhook: Uuid,
    rows: &[(Uuid, &Row)],
    end: Place,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = rows.iter().map(|(id, _)| *id).collect();
    let messages: Vec<String> = rows.iter().map(|(_, row)| row.place().to_string()).collect();
    let events: Vec<String> = rows.iter().map(|(_, row)| format!("{}.{}", row.kind, row.action)).collect();
    let cursors: Vec<i64> = rows.iter().map(|(_, row)| row.cursor).collect();
    let records: Vec<Uuid> = rows.iter().map(|(_, row)| row.record_id).collect();
    sqlx::query!(
        "
        with made as (
            insert into webhook_deliveries (
                id, webhook_id, message_id, event, change_cursor, record_id, next_attempt_at, created_at
            )
            select id, $1, message_id, event, change_cursor, record_id, $9, $9
            from unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::uuid[])
                as new (id, message_id, event, change_cursor, record_id)
            on conflict (webhook_id, message_id) where state = 'pending' do update
            set next_attempt_at = least(webhook_deliveries.next_attempt_at, excluded.next_attempt_at)
        )
        update webhooks set after_transaction = $7, after_number = $8 where id = $1
        ",
        webhook,
        &ids,
        &messages,
        &events,
        &cursors,
        &records,
        end.transaction,
        end.number,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets some of what was finished before a time, but for what somebody deletes at the moment. False if that was all.
pub async fn forget(conn: &mut PgConnection, before: OffsetDateTime) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "
        delete from webhook_deliveries
        where id in (
            select d.id
            from webhooks as w
            join webhook_deliveries as d on d.webhook_id = w.id
            where d.state <> 'pending' and d.finished_at < $1
            limit $2
            for update of d skip locked
        )
        ",
        before,
        FORGOTTEN,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == FORGOTTEN.unsigned_abs())
}

/// Where to send, and what to sign with.
#[derive(Debug)]
pub struct Target {
    pub id: Uuid,
    pub url: String,
    pub include_record: bool,
    pub secrets: Vec<String>,
}

pub async fn target(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<Option<Target>> {
    sqlx::query_as!(
        Target,
        r#"
        select
            id,
            url,
            include_record,
            array_remove(array[secret, case when former_secret_until > $2 then former_secret end], null) as "secrets!"
        from webhooks
        where id = $1
        "#,
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// A delivery whose time has come: of each record one, the longest due.
#[derive(Debug)]
pub struct Due {
    pub id: Uuid,
    pub message_id: String,
    pub event: String,
    /// None: a ping.
    pub change_cursor: Option<i64>,
    pub record_id: Option<Uuid>,
    /// Made so far.
    pub attempts: i32,
    pub created_at: OffsetDateTime,
}

pub async fn due(
    conn: &mut PgConnection,
    webhook: Uuid,
    now: OffsetDateTime,
    limit: i64,
) -> sqlx::Result<Vec<Due>> {
    sqlx::query_as!(
        Due,
        r#"
        select id as "id!", message_id as "message_id!", event as "event!", change_cursor, record_id,
            jsonb_array_length(attempts) as "attempts!", created_at as "created_at!"
        from (
            select distinct on (record_id) d.*
            from webhook_deliveries as d
            join webhooks as w on w.id = d.webhook_id
            where webhook_id = $1
                and d.state = 'pending'
                and next_attempt_at <= $2
                and (w.state = 'active' or change_cursor is null)
            order by record_id, next_attempt_at, change_cursor
        ) as first
        order by next_attempt_at, change_cursor
        limit $3
        "#,
        webhook,
        now,
        limit,
    )
    .fetch_all(conn)
    .await
}

/// What becomes of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Delivered,
    At(OffsetDateTime),
    GivenUp,
}

/// An attempt at a delivery.
#[derive(Debug)]
pub struct Attempted {
    pub delivery: Uuid,
    pub attempt: Value,
    pub next: Next,
}

/// Notes attempts at deliveries of a webhook, but for those of which another noted how they ended.
pub async fn note(
    conn: &mut PgConnection,
    webhook: Uuid,
    attempted: Vec<Attempted>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let (mut ids, mut attempts, mut states, mut times) = (vec![], vec![], vec![], vec![]);
    for Attempted { delivery, attempt, next } in attempted {
        let (state, at) = match next {
            Next::Delivered => ("delivered", None),
            Next::At(at) => ("pending", Some(at)),
            Next::GivenUp => ("failed", None),
        };
        ids.push(delivery);
        attempts.push(attempt);
        states.push(state.to_owned());
        times.push(at);
    }
    sqlx::query!(
        "
        with noted as (
            update webhook_deliveries as d
            set attempts = d.attempts || new.attempt,
                state = new.state,
                next_attempt_at = coalesce(new.at, d.next_attempt_at),
                finished_at = case when new.state <> 'pending' then $6::timestamptz end
            from unnest($2::uuid[], $3::jsonb[], $4::text[], $5::timestamptz[]) as new (id, attempt, state, at)
            where d.id = new.id and d.state = 'pending'
            returning new.state
        )
        update webhooks
        set last_delivered_at = $6
        where id = $1 and exists (select from noted where state = 'delivered')
        ",
        webhook,
        &ids,
        &attempts,
        &states,
        &times as &[Option<OffsetDateTime>],
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether nothing was delivered since.
pub async fn is_silent_since(
    conn: &mut PgConnection,
    webhook: Uuid,
    since: OffsetDateTime,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from webhooks where id = $1 and coalesce(last_delivered_at < $2, true)) as "is_silent!""#,
        webhook,
        since,
    )
    .fetch_one(conn)
    .await
}
