//! The audit log. Its commits do not wait for the disk: they come before that of the write they tell of, and what is
//! committed later reaches the disk later. So a write that survives has its entry, and no request pays for a second sync.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// A request about to be carried out.
#[derive(Debug)]
pub struct Entry<'a> {
    pub id: Uuid,
    pub at: OffsetDateTime,
    pub key_id: Option<Uuid>,
    pub name: &'a str,
    pub role: &'a str,
    pub method: &'a str,
    pub route: &'a str,
    pub path: &'a str,
    pub request_id: &'a str,
}

pub async fn begin(conn: &mut PgConnection, entry: &Entry<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with quick as (select set_config('synchronous_commit', 'off', true))
        insert into audit_log (id, at, key_id, name, role, method, route, path, request_id)
        select $1, $2, $3, $4, $5, $6, $7, $8, $9
        from quick
        ",
        entry.id,
        entry.at,
        entry.key_id,
        entry.name,
        entry.role,
        entry.method,
        entry.route,
        entry.path,
        entry.request_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn end(conn: &mut PgConnection, id: Uuid, status: i16) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with quick as (select set_config('synchronous_commit', 'off', true))
        update audit_log set status = $2 from quick where id = $1
        ",
        id,
        status,
    )
    .execute(conn)
    .await?;
    Ok(())
}
