//! Who speaks. Articles' sources are written with their article.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::SourceKind;

/// The source of that kind and name; made if it never spoke before.
pub async fn ensure(
    conn: &mut PgConnection,
    id: Uuid,
    kind: SourceKind,
    name: &str,
    licence: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<Uuid> {
    sqlx::query_scalar!(
        "
        insert into sources as s (id, kind, name, licence, created_at)
        values ($1, $2, $3, $4, $5)
        on conflict (kind, name) where kind <> 'article' do update
        set licence = coalesce(excluded.licence, s.licence)
        returning id
        ",
        id,
        kind.code(),
        name,
        licence,
        now,
    )
    .fetch_one(conn)
    .await
}

/// A source whose embargo has ended.
pub async fn next_embargo(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "
        select id
        from sources
        where embargo_until <= $1
        order by embargo_until, id
        limit 1
        ",
        now,
    )
    .fetch_optional(conn)
    .await
}

/// When the embargo of a source ended, held until the transaction ends. None if another has seen to it.
pub async fn hold_embargo(
    conn: &mut PgConnection,
    id: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<Option<OffsetDateTime>> {
    sqlx::query_scalar!(
        r#"
        select embargo_until as "embargo_until!"
        from sources
        where id = $1 and embargo_until <= $2
        for no key update
        "#,
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// The end of the embargo has been seen to.
pub async fn lift_embargo(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("update sources set embargo_until = null where id = $1", id).execute(conn).await?;
    Ok(())
}
