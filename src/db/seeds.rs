//! Built-in data already brought in.

use sqlx::PgConnection;
use time::OffsetDateTime;

pub async fn version(conn: &mut PgConnection, name: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("select version from seeds where name = $1", name).fetch_optional(conn).await
}

pub async fn set_version(
    conn: &mut PgConnection,
    name: &str,
    version: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into seeds (name, version, applied_at)
        values ($1, $2, $3)
        on conflict (name) do update
        set version = excluded.version, applied_at = excluded.applied_at
        ",
        name,
        version,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
