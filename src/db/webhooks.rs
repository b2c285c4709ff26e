//! Webhooks, as they are set.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::read::changes::Place;
use crate::domain::DisabledReason;

/// What somebody set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub url: String,
    pub description: String,
    pub kinds: Vec<String>,
    pub include_record: bool,
    pub is_active: bool,
}

pub async fn insert(
    conn: &mut PgConnection,
    id: Uuid,
    settings: &Settings,
    secret: &str,
    after: Place,
    by: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into webhooks (
            id, url, description, kinds, include_record, secret, after_transaction, after_number, created_by, created_at,
            updated_at
        )
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
        ",
        id,
        settings.url,
        settings.description,
        &settings.kinds,
        settings.include_record,
        secret,
        after.transaction,
        after.number,
        by,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The settings of a webhook, held until the transaction ends.
pub async fn settings(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Settings>> {
    sqlx::query_as!(
        Settings,
        r#"
        select url, description, kinds, include_record, state = 'active' as "is_active!"
        from webhooks
        where id = $1
        for update
        "#,
        id,
    )
    .fetch_optional(conn)
    .await
}

/// Sets a webhook anew. One that is active again takes up what waited at once.
pub async fn update(
    conn: &mut PgConnection,
    id: Uuid,
    settings: &Settings,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with resumed as (
            update webhook_deliveries
            set next_attempt_at = $7
            where webhook_id = $1
                and state = 'pending'
                and $6
                and exists (select from webhooks where id = $1 and state = 'disabled')
        )
        update webhooks
        set url = $2,
            description = $3,
            kinds = $4,
            include_record = $5,
            state = case when $6 then 'active' else 'disabled' end,
            disabled_reason = case when not $6 then coalesce(disabled_reason, 'request') end,
            updated_at = $7
        where id = $1
        ",
        id,
        settings.url,
        settings.description,
        &settings.kinds,
        settings.include_record,
        settings.is_active,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn delete(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<bool> {
    let done = sqlx::query!("delete from webhooks where id = $1", id).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// Signs with a new secret; the old one signs too until `until`.
pub async fn rotate(
    conn: &mut PgConnection,
    id: Uuid,
    secret: &str,
    until: OffsetDateTime,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "
        update webhooks
        set former_secret = secret, former_secret_until = $3, secret = $2, updated_at = $4
        where id = $1
        ",
        id,
        secret,
        until,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Sends again what the log tells after a place. A webhook that has not come so far stays where it is: nothing is skipped.
pub async fn replay(conn: &mut PgConnection, id: Uuid, after: Place) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "
        update webhooks
        set (after_transaction, after_number) = (
            select transaction, number
            from (values (after_transaction, after_number), ($2, $3)) as place (transaction, number)
            order by transaction, number
            limit 1
        )
        where id = $1
        ",
        id,
        after.transaction,
        after.number,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Sends nothing more there until somebody wants it. False if it was so already.
pub async fn disable(
    conn: &mut PgConnection,
    webhook: Uuid,
    reason: DisabledReason,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update webhooks set state = 'disabled', disabled_reason = $2, updated_at = $3 where id = $1 and state = 'active'",
        webhook,
        reason.code(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
