//! Reading articles.

use plenary_extract::record::Status;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::ArticleId;
use crate::ingest::url;
use crate::intake::Instant;
use crate::view::Article;

sorts! {
    ArticleSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Latest = "-published_at", desc "coalesce(t.published_at, '-infinity')" as "timestamptz";
        Earliest = "published_at", asc "coalesce(t.published_at, '-infinity')" as "timestamptz";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which articles.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ArticleFilter {
    /// As posted, or canonical.
    #[param(required = false)]
    pub url: Option<String>,
    /// Name of the outlet as posted.
    #[param(required = false)]
    pub publisher: Option<String>,
    /// ISO 639-1.
    #[param(required = false)]
    pub language: Option<String>,
    /// How far the reader got.
    #[param(required = false)]
    pub extraction: Option<Status>,
    /// Copies of this article: of its text, or of most of it.
    #[param(required = false)]
    pub syndicated_from: Option<ArticleId>,
    /// Published at this instant or later.
    #[param(required = false)]
    pub published_from: Option<Instant>,
    /// Published before this instant.
    #[param(required = false)]
    pub published_before: Option<Instant>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ArticleSort>,
}

const SHOWN: &str = "t.visibility = 'public' and coalesce(t.embargo_until <= now(), true)";

pub async fn list(
    conn: &mut PgConnection,
    filter: &ArticleFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("articles", SHOWN, ArticleSort::order(filter.sort), sight);
    list.also("t.state = 'live'");
    list.filter(
        "t.id in (select u.id from articles as u where u.canonical_url = ",
        filter.url.as_deref().map(url::canonical),
        ")",
    );
    list.filter("t.publisher = ", filter.publisher.clone(), "");
    list.filter("t.language = ", filter.language.clone(), "");
    list.code("t.extraction = ", filter.extraction.map(Status::code));
    // What is hidden is no answer to what something is a copy of.
    let shown = if sight.restricted { "" } else { " and is_shown_source(t.syndicated_from)" };
    list.id("t.syndicated_from = ", filter.syndicated_from.map(|id| id.0), shown);
    list.filter("t.published_at >= ", filter.published_from.map(|instant| instant.at), "");
    list.filter("t.published_at < ", filter.published_before.map(|instant| instant.at), "");
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

/// `whole`: with the text.
pub async fn load(
    conn: &mut PgConnection,
    ids: &[Uuid],
    sight: Sight,
    whole: bool,
) -> sqlx::Result<Vec<Article>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('article', t.id),
            'url', t.url,
            'canonical_url', t.canonical_url,
            'publisher', t.publisher,
            'title', t.title,
            'byline', t.byline,
            'licence', t.licence,
            'published_at', wire_time(t.published_at),
            'published_on', t.published_on,
            'modified_at', wire_time(t.modified_at),
            'language', t.language,
            'extraction', t.extraction,
            'extractor_version', t.extractor_version,
            'revision', r.number,
            'characters', r.characters,
            'excerpt', left(r.text, 300),
            'text', case when $3 then r.text end,
            'syndicated_from', case
                when $2 or is_shown_source(t.syndicated_from) then wire_id('article', t.syndicated_from)
            end,
            'visibility', t.visibility,
            'embargo_until', wire_time(t.embargo_until),
            'copies', case when $4 then (
                select coalesce(jsonb_agg(wire_id('article', family.id) order by family.id), '[]')
                from (
                    select a.id
                    from articles as a
                    where (a.id = coalesce(t.syndicated_from, t.id) or a.syndicated_from = coalesce(t.syndicated_from, t.id))
                        and a.id <> t.id
                        and a.state = 'live'
                        and ($2 or is_shown_source(a.id))
                    order by a.id
                    limit 100
                ) as family
            ) end,
            'reconciliations', case when $4 then (
                select coalesce(jsonb_agg(reconciliation_content(r) order by r.id), '[]')
                from reconciliations as r
                where r.article_id = t.id
            ) end,
            'version', t.version,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at)
        ) as "record!: Json<Article>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join articles as t on t.id = wanted.id
        join article_revisions as r on r.id = t.revision_id
        where t.state = 'live'
            and ((t.visibility = 'public' and coalesce(t.embargo_until <= now(), true)) or $2)
        order by wanted.place
        "#,
        ids,
        sight.restricted,
        whole,
        sight.evidence.is_some(),
    )
    .fetch_all(conn)
    .await?;
    Ok(records.into_iter().map(|Json(record)| record).collect())
}

/// Whether the article was taken back.
pub async fn is_retracted(conn: &mut PgConnection, id: ArticleId) -> sqlx::Result<bool> {
    let state =
        sqlx::query_scalar!("select state from articles where id = $1", id.0).fetch_optional(conn).await?;
    Ok(state.is_some_and(|state| state == "retracted"))
}

/// When an article last came or changed.
pub async fn newest_change(conn: &mut PgConnection) -> sqlx::Result<Option<OffsetDateTime>> {
    sqlx::query_scalar!("select max(updated_at) from articles").fetch_one(conn).await
}
