//! Articles and their texts.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::domain::copies::Text;
use crate::domain::shingles::Print;

/// An article as stored, as far as the next post of it must know.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: Uuid,
    pub canonical_url: Option<String>,
    pub syndicated_from: Option<Uuid>,
    pub revision_id: Uuid,
    pub text_sha256: Vec<u8>,
    /// To the letter: the digest does not tell white space apart.
    pub has_this_text: bool,
    pub publisher: Option<String>,
    pub byline: Option<String>,
    pub licence: Option<String>,
    pub published_at: Option<OffsetDateTime>,
    pub published_on: Option<Date>,
    pub modified_at: Option<OffsetDateTime>,
    pub embargo_until: Option<OffsetDateTime>,
    pub visibility: String,
    pub state: String,
}

/// The article at that URL, and those that have that text now; the oldest first.
pub async fn find_same(
    conn: &mut PgConnection,
    canonical_url: Option<&str>,
    text_sha256: &[u8],
    text: &str,
) -> sqlx::Result<Vec<Stored>> {
    sqlx::query_as!(
        Stored,
        r#"
        with same as (
            select id
            from articles
            where canonical_url = $1
            union
            select article_id
            from article_revisions
            where text_sha256 = $2
        )
        select
            articles.id,
            articles.canonical_url,
            articles.syndicated_from,
            articles.revision_id,
            article_revisions.text_sha256,
            article_revisions.text = $3 as "has_this_text!",
            articles.publisher,
            articles.byline,
            articles.licence,
            articles.published_at,
            articles.published_on,
            articles.modified_at,
            articles.embargo_until,
            articles.visibility,
            articles.state
        from same
        join articles on articles.id = same.id
        join article_revisions on article_revisions.id = articles.revision_id
        where articles.canonical_url = $1 or article_revisions.text_sha256 = $2
        order by articles.id
        "#,
        canonical_url,
        text_sha256,
        text,
    )
    .fetch_all(conn)
    .await
}

/// Everything an article row holds.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Uuid,
    pub url: Option<String>,
    pub canonical_url: Option<String>,
    pub publisher: Option<String>,
    /// Folded publisher or host: whose voice it is.
    pub voice: Option<String>,
    pub title: String,
    pub byline: Option<String>,
    pub licence: Option<String>,
    pub published_at: Option<OffsetDateTime>,
    pub published_on: Option<Date>,
    pub modified_at: Option<OffsetDateTime>,
    pub language: String,
    pub extraction: &'static str,
    pub extractor_version: String,
    pub revision_id: Uuid,
    pub syndicated_from: Option<Uuid>,
    pub visibility: String,
    pub embargo_until: Option<OffsetDateTime>,
}

/// A text that becomes the article's newest.
#[derive(Debug)]
pub struct NewText<'a> {
    pub id: Uuid,
    pub text: &'a str,
    pub compared: &'a Text,
}

/// Writes an article with its source, and its new text if it has one. Gives its version.
pub async fn save(
    conn: &mut PgConnection,
    row: &Row,
    text: Option<&NewText<'_>>,
    now: OffsetDateTime,
) -> sqlx::Result<i32> {
    let name = row.canonical_url.as_deref().unwrap_or(&row.title);
    let print = text.and_then(|text| text.compared.print.as_ref());
    let bands = print.map(Print::bands);
    let version = sqlx::query_scalar!(
        "
        with source as (
            insert into sources as s (id, kind, name, publisher, licence, visibility, embargo_until, created_at)
            values (
                $1, 'article', coalesce(nullif($2, ''), 'untitled'), $3, $4, $5,
                -- What has ended already has no end to be seen to.
                case when $6::timestamptz > $7::timestamptz then $6 end,
                $7
            )
            on conflict (id) do update
            set name = excluded.name,
                publisher = excluded.publisher,
                licence = excluded.licence,
                visibility = excluded.visibility,
                -- But one whose end nobody has seen to yet is still waited for.
                embargo_until = coalesce(excluded.embargo_until, case when s.embargo_until <= $7 then s.embargo_until end),
                retracted_at = null
        ),
        revision as (
            insert into article_revisions (
                id, article_id, number, text, text_sha256, characters, created_at, shingles, signature, bands
            )
            select
                $8,
                $1,
                1 + (select count(*) from article_revisions where article_id = $1),
                $9,
                $10,
                char_length($9),
                $7,
                $23,
                $24,
                $25
            where $9::text is not null
        )
        insert into articles as a (
            id, url, canonical_url, publisher, title, byline, licence, published_at, published_on, modified_at, language,
            extraction, extractor_version, revision_id, syndicated_from, visibility, embargo_until, created_at, updated_at
        )
        values ($1, $11, $12, $13, $14, $15, $4, $16, $17, $18, $19, $20, $21, $8, $22, $5, $6, $7, $7)
        on conflict (id) do update
        set url = excluded.url,
            publisher = excluded.publisher,
            title = excluded.title,
            byline = excluded.byline,
            licence = excluded.licence,
            published_at = excluded.published_at,
            published_on = excluded.published_on,
            modified_at = excluded.modified_at,
            language = excluded.language,
            extraction = excluded.extraction,
            extractor_version = excluded.extractor_version,
            revision_id = excluded.revision_id,
            syndicated_from = excluded.syndicated_from,
            visibility = excluded.visibility,
            embargo_until = excluded.embargo_until,
            state = 'live',
            version = a.version + 1,
            updated_at = excluded.updated_at
        returning version
        ",
        row.id,
        name,
        row.voice,
        row.licence,
        row.visibility,
        row.embargo_until,
        now,
        row.revision_id,
        text.map(|text| text.text),
        text.map(|text| text.compared.sha256.clone()),
        row.url,
        row.canonical_url,
        row.publisher,
        row.title,
        row.byline,
        row.published_at,
        row.published_on,
        row.modified_at,
        row.language,
        row.extraction,
        row.extractor_version,
        row.syndicated_from,
        print.and_then(|print| i32::try_from(print.shingles).ok()),
        print.map(Print::to_bytes),
        bands.as_deref(),
    )
    .fetch_one(conn)
    .await?;
    Ok(version)
}

/// The original of those that bring the text of a live article.
pub async fn family(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select coalesce(syndicated_from, id) as "original!"
        from articles
        where id = $1 and state = 'live'
        "#,
        id,
    )
    .fetch_optional(conn)
    .await
}

/// Takes an article back. Gives its version, if it was live.
pub async fn retract(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "
        with source as (
            update sources set retracted_at = $2 where id = $1
        )
        update articles
        set state = 'retracted', syndicated_from = null, version = version + 1, updated_at = $2
        where id = $1 and state = 'live'
        returning version
        ",
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// Counts a change that is none of the row. Gives the new version of a live article.
pub async fn touch(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "
        update articles
        set version = version + 1, updated_at = $2
        where id = $1 and state = 'live'
        returning version
        ",
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// Live articles after this one that were not read by this version; without a version all.
pub async fn read_by_others(
    conn: &mut PgConnection,
    version: Option<&str>,
    after: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        select id
        from articles
        where id > $2 and state = 'live' and ($1::text is null or extractor_version <> $1)
        order by id
        limit $3
        ",
        version,
        after,
        limit,
    )
    .fetch_all(conn)
    .await
}

pub async fn count_read_by_others(
    conn: &mut PgConnection,
    version: Option<&str>,
    after: Uuid,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"
        select count(*) as "count!"
        from articles
        where id > $2 and state = 'live' and ($1::text is null or extractor_version <> $1)
        "#,
        version,
        after,
    )
    .fetch_one(conn)
    .await
}

/// The newest text of a live article, to be read again. Held until the transaction ends.
#[derive(Debug)]
pub struct ToRead {
    pub revision_id: Uuid,
    pub text: String,
    pub published_on: Option<Date>,
    pub language: String,
    pub visibility: String,
}

pub async fn to_read(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<ToRead>> {
    sqlx::query_as!(
        ToRead,
        "
        select
            articles.revision_id,
            article_revisions.text,
            articles.published_on,
            articles.language,
            articles.visibility
        from articles
        join article_revisions on article_revisions.id = articles.revision_id
        where articles.id = $1 and articles.state = 'live'
        for update of articles
        ",
        id,
    )
    .fetch_optional(conn)
    .await
}

/// Notes who read the article. Gives its version.
pub async fn set_read(
    conn: &mut PgConnection,
    id: Uuid,
    extraction: &str,
    language: &str,
    extractor_version: &str,
    now: OffsetDateTime,
) -> sqlx::Result<i32> {
    sqlx::query_scalar!(
        "
        update articles
        set extraction = $2, language = $3, extractor_version = $4, version = version + 1, updated_at = $5
        where id = $1
        returning version
        ",
        id,
        extraction,
        language,
        extractor_version,
        now,
    )
    .fetch_one(conn)
    .await
}
