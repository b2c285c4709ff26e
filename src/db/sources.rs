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
