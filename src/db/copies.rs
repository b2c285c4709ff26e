//! Articles that bring one text.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::copies::{Kin, Move, Text};
use crate::domain::shingles::Print;

/// Most articles that one is compared with: where more look like it, those that do most, of equals the oldest, stand for
/// the rest.
const MOST: i64 = 200;

/// Live articles that may have the text, and those of the family that `article` was of.
pub async fn kin(
    conn: &mut PgConnection,
    article: Uuid,
    text: Option<&Text>,
    family: Option<Uuid>,
) -> sqlx::Result<Vec<Kin>> {
    let bands = text.and_then(|text| text.print.as_ref()).map(Print::bands);
    let rows = sqlx::query!(
        r#"
        with same as (
            select id
            from article_revisions
            where text_sha256 = $2
        ),
        near as (
            select article_revisions.id
            from article_revisions
            join articles on articles.revision_id = article_revisions.id
            where article_revisions.bands && $3 and articles.state = 'live'
            order by
                (select count(*) from unnest(article_revisions.bands) as shared (band) where band = any($3)) desc,
                articles.id
            limit $5
        ),
        family as (
            select revision_id
            from articles
            where id = $4 or syndicated_from = $4
        )
        select
            articles.id,
            articles.revision_id,
            coalesce(articles.syndicated_from, articles.id) as "original!",
            article_revisions.text_sha256,
            article_revisions.shingles,
            article_revisions.signature
        from (select id from same union select id from near union select revision_id from family) as found
        join article_revisions on article_revisions.id = found.id
        join articles on articles.revision_id = article_revisions.id
        where articles.state = 'live' and articles.id <> $1
        order by articles.id
        "#,
        article,
        text.map(|text| text.sha256.clone()),
        bands.as_deref(),
        family,
        MOST,
    )
    .fetch_all(conn)
    .await?;
    let print = |shingles: Option<i32>, signature: Option<Vec<u8>>| {
        Some(Print::from_bytes(u32::try_from(shingles?).ok()?, &signature?))
    };
    let kin = rows.into_iter().map(|row| Kin {
        id: row.id,
        revision: row.revision_id,
        original: row.original,
        text: Text { sha256: row.text_sha256, print: print(row.shingles, row.signature) },
    });
    Ok(kin.collect())
}

/// Whether all of them are live, with their text and in their family still.
pub async fn stand(conn: &mut PgConnection, kin: &[Kin]) -> sqlx::Result<bool> {
    let ids: Vec<Uuid> = kin.iter().map(|kin| kin.id).collect();
    let revisions: Vec<Uuid> = kin.iter().map(|kin| kin.revision).collect();
    let originals: Vec<Uuid> = kin.iter().map(|kin| kin.original).collect();
    sqlx::query_scalar!(
        r#"
        select not exists (
            select
            from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as kin (id, revision_id, original)
            left join articles
                on articles.id = kin.id
                and articles.revision_id = kin.revision_id
                and coalesce(articles.syndicated_from, articles.id) = kin.original
                and articles.state = 'live'
            where articles.id is null
        ) as "stand!"
        "#,
        &ids,
        &revisions,
        &originals,
    )
    .fetch_one(conn)
    .await
}

/// The newest text of a live article, and its revision, where it was not written down what it is compared by.
pub async fn without_print(conn: &mut PgConnection, article: Uuid) -> sqlx::Result<Option<(Uuid, String)>> {
    let row = sqlx::query!(
        "
        select article_revisions.id, article_revisions.text
        from articles
        join article_revisions on article_revisions.id = articles.revision_id
        where articles.id = $1 and articles.state = 'live' and article_revisions.shingles is null
        ",
        article,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.text)))
}

/// An article that is of another family now.
#[derive(Debug, Clone)]
pub struct Moved {
    pub id: Uuid,
    pub version: i32,
    pub visibility: String,
}

/// The records that the articles to be moved speak of.
pub async fn spoken_of(conn: &mut PgConnection, moves: &[Move]) -> sqlx::Result<Vec<Uuid>> {
    let (ids, families) = split(moves);
    sqlx::query_scalar!(
        "
        select distinct reports.record_id
        from unnest($1::uuid[], $2::boolean[]) as new (id, with_family)
        join articles on articles.id = new.id or new.with_family and articles.syndicated_from = new.id
        join reports on reports.source_id = articles.id and reports.ended_at is null and reports.content <> '{}'
        order by reports.record_id
        ",
        &ids,
        &families,
    )
    .fetch_all(conn)
    .await
}

/// Gives articles their new originals.
pub async fn move_all(
    conn: &mut PgConnection,
    moves: &[Move],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Moved>> {
    let (ids, families) = split(moves);
    let originals: Vec<Uuid> = moves.iter().map(|moved| moved.original).collect();
    sqlx::query_as!(
        Moved,
        "
        update articles
        set syndicated_from = nullif(new.original, articles.id), version = version + 1, updated_at = $4
        from unnest($1::uuid[], $2::boolean[], $3::uuid[]) as new (id, with_family, original)
        where articles.id = new.id or new.with_family and articles.syndicated_from = new.id
        returning articles.id, articles.version, articles.visibility
        ",
        &ids,
        &families,
        &originals,
        now,
    )
    .fetch_all(conn)
    .await
}

/// Counts a change of the copies of an article that is none of their rows.
pub async fn touch(conn: &mut PgConnection, original: Uuid, now: OffsetDateTime) -> sqlx::Result<Vec<Moved>> {
    sqlx::query_as!(
        Moved,
        "
        update articles
        set version = version + 1, updated_at = $2
        where syndicated_from = $1
        returning id, version, visibility
        ",
        original,
        now,
    )
    .fetch_all(conn)
    .await
}

/// Writes down what a text is compared by, and what its article is a copy of.
pub async fn set_print(
    conn: &mut PgConnection,
    (article, revision): (Uuid, Uuid),
    print: &Print,
    original: Option<Uuid>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with revision as (
            update article_revisions
            set shingles = $3, signature = $4, bands = $5
            where id = $2
        )
        update articles set syndicated_from = $6 where id = $1
        ",
        article,
        revision,
        i32::try_from(print.shingles).ok(),
        print.to_bytes(),
        &print.bands(),
        original,
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn split(moves: &[Move]) -> (Vec<Uuid>, Vec<bool>) {
    moves.iter().map(|moved| (moved.id, moved.with_family)).unzip()
}
