//! Keys of the API.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// A key as it can be shown: the secret itself is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub id: Uuid,
    pub name: String,
    pub prefix: String,
    pub role: String,
    pub created_at: OffsetDateTime,
    pub last_used_at: Option<OffsetDateTime>,
    pub revoked_at: Option<OffsetDateTime>,
}

pub async fn insert(conn: &mut PgConnection, key: &Key, secret_sha256: &[u8]) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into api_keys (id, name, prefix, secret_sha256, role, created_at)
         values ($1, $2, $3, $4, $5, $6)",
        key.id,
        key.name,
        key.prefix,
        secret_sha256,
        key.role,
        key.created_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn list(conn: &mut PgConnection) -> sqlx::Result<Vec<Key>> {
    sqlx::query_as!(
        Key,
        "select id, name, prefix, role, created_at, last_used_at, revoked_at
         from api_keys
         order by created_at, id"
    )
    .fetch_all(conn)
    .await
}

/// The valid key with this secret.
pub async fn find_valid(conn: &mut PgConnection, secret_sha256: &[u8]) -> sqlx::Result<Option<Key>> {
    sqlx::query_as!(
        Key,
        "select id, name, prefix, role, created_at, last_used_at, revoked_at
         from api_keys
         where secret_sha256 = $1 and revoked_at is null",
        secret_sha256
    )
    .fetch_optional(conn)
    .await
}

/// Whether any key is valid: without one, the service serves this machine alone.
pub async fn exist(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from api_keys where revoked_at is null) as "exist!""#)
        .fetch_one(conn)
        .await
}

/// Revokes the key of this name; false if there is none, or it was revoked before.
pub async fn revoke(conn: &mut PgConnection, name: &str, at: OffsetDateTime) -> sqlx::Result<bool> {
    let done =
        sqlx::query!("update api_keys set revoked_at = $2 where name = $1 and revoked_at is null", name, at)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that a key was used, to the minute; one of many requests at once is enough to note it.
pub async fn touch(conn: &mut PgConnection, id: Uuid, at: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update api_keys
        set last_used_at = $2
        where id = (
            select id
            from api_keys
            where id = $1 and coalesce(last_used_at < $2::timestamptz - interval '1 minute', true)
            for no key update skip locked
        )
        ",
        id,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}
