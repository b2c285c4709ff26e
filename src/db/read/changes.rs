//! Reading the change log, so that nothing is ever missed.
//!
//! Rows are read in the order of (transaction, number), and only those of transactions that began before every one still
//! running: whatever commits later comes later in this order. A reader's place is the pair of the last row it saw.
//! PostgreSQL counts the transactions of all databases of a server, so a long one elsewhere delays readers here; none
//! misses anything.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// A place in the log: everything up to here was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub transaction: i64,
    pub number: i64,
}

#[derive(Debug)]
pub struct Row {
    pub place: Place,
    pub kind: String,
    pub record_id: Uuid,
    pub action: String,
    pub version: i32,
    pub visibility: String,
    pub survivor_id: Option<Uuid>,
    pub fields: serde_json::Value,
    pub created_at: OffsetDateTime,
}

/// The rows after a place.
pub async fn after(
    conn: &mut PgConnection,
    place: Place,
    kind: Option<&str>,
    limit: i64,
) -> sqlx::Result<Vec<Row>> {
    let rows = sqlx::query!(
        r#"
        select
            transaction_id::text::bigint as "transaction!",
            cursor,
            kind,
            record_id,
            action,
            version,
            visibility,
            survivor_id,
            fields,
            created_at
        from changes
        where (transaction_id, cursor) > ($1::text::xid8, $2)
            and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            and ($3::text is null or kind = $3)
        order by transaction_id, cursor
        limit $4
        "#,
        place.transaction.to_string(),
        place.number,
        kind,
        limit,
    )
    .fetch_all(conn)
    .await?;
    let row = rows.into_iter().map(|row| Row {
        place: Place { transaction: row.transaction, number: row.cursor },
        kind: row.kind,
        record_id: row.record_id,
        action: row.action,
        version: row.version,
        visibility: row.visibility,
        survivor_id: row.survivor_id,
        fields: row.fields,
        created_at: row.created_at,
    });
    Ok(row.collect())
}

/// The end of the log as it is now: what commits from here on comes after it.
pub async fn end(conn: &mut PgConnection) -> sqlx::Result<Place> {
    let horizon =
        sqlx::query_scalar!(r#"select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "horizon!""#)
            .fetch_one(conn)
            .await?;
    Ok(Place { transaction: horizon - 1, number: i64::MAX })
}

/// Of these records and articles, those that are served to everybody.
pub async fn public(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select id as "id!" from actors where id = any($1) and visibility = 'public'
        union all
        select id from resolutions where id = any($1) and visibility = 'public'
        union all
        select id from votes where id = any($1) and visibility = 'public'
        union all
        select id from statements where id = any($1) and visibility = 'public'
        union all
        select id from provisions where id = any($1) and visibility = 'public'
        union all
        select id from series where id = any($1)
        union all
        select id from articles
        where id = any($1)
            and state = 'live'
            and visibility = 'public'
            and coalesce(embargo_until <= now(), true)
        "#,
        ids,
    )
    .fetch_all(conn)
    .await
}
