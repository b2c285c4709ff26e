//! Finding records by words.
//!
//! Three ways: a document number or code typed in is an exact hit and comes first; words are found by full text (phrases in
//! quotation marks, `-` to exclude, `or`); where words find little, misspelt names are found by their trigrams. Accents and
//! case do not matter. Of each kind the newest [`MOST`] hits are ranked, which keeps a search for "committee" as quick as any
//! other.
//!
//! Two queries: one finds, one shows the page that was found.

use std::collections::HashMap;

use serde::Deserialize;
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::Sight;
use crate::domain::SearchKind;
use crate::domain::symbol::{self, Sought};

/// Hits of a kind that are ranked at most.
pub const MOST: i64 = 500;

/// Named records found by words, from which on there is no guessing.
const FEW: i64 = 20;

#[derive(Debug, Deserialize)]
pub struct Hit {
    pub id: Uuid,
    pub kind: SearchKind,
    pub title: String,
    /// HTML: escaped text, what was found in `<mark>`.
    pub snippet: String,
    /// Millionths.
    pub score: i64,
}

#[derive(Debug, Deserialize)]
pub struct Facet {
    pub kind: SearchKind,
    pub count: i64,
}

/// The hits after a place in the order of score and id, and how many there are of each kind.
pub async fn search(
    conn: &mut PgConnection,
    query: &str,
    kind: Option<SearchKind>,
    sight: Sight,
    after: Option<(i64, Uuid)>,
    limit: i64,
) -> sqlx::Result<(Vec<Hit>, Vec<Facet>)> {
    let (after_score, after_id) = after.unwrap_or((i64::MAX, Uuid::max()));
    let kinds: Vec<String> = SearchKind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
    let (documents, bills) = numbers(query);
    let mut tx = conn.begin().await?;
    // A plan of its own each time: a word that is everywhere is not looked for as one that is rare.
    sqlx::query!("set local plan_cache_mode = force_custom_plan").execute(&mut *tx).await?;
    let row = sqlx::query!(
        r#"
        with numbered as (
            select d.record_id, d.kind, 10.0::double precision as score
            from (
                select resolution_id as id
                from resolution_identifiers
                where identifier = any($8)
                union all
                select resolution_id
                from resolution_identifiers
                where scheme in ('bill', 'symbol')
                    and split_part(lower(replace(identifier, '.', '')), '-', 1) = any($9)
                union all
                select actor_id
                from actor_identifiers
                where identifier = any($8)
            ) as numbered
            join search_documents as d on d.record_id = numbered.id
            where $3 or (d.visibility = 'public' and coalesce(d.embargo_until <= now(), true))
        ),
        worded as materialized (
            select
                found.record_id,
                kinds.kind,
                ts_rank_cd(found.words, websearch_to_tsquery('plenary', $1), 1)::double precision + 0.1
                -- The name itself, or one of the names.
                + case
                    when lower(unaccent(found.title)) = lower(unaccent($1)) then 0.6
                    when strpos(' | ' || found.names || ' | ', ' | ' || lower(unaccent($1)) || ' | ') > 0 then 0.4
                    else 0
                end as score,
                found.names <> '' as is_named
            from unnest($2::text[]) as kinds (kind)
            cross join lateral (
                select d.record_id, d.words, d.title, d.names
                from search_documents as d
                where d.words @@ websearch_to_tsquery('plenary', $1)
                    and d.kind = kinds.kind
                    and ($3 or (d.visibility = 'public' and coalesce(d.embargo_until <= now(), true)))
                order by d.record_id desc
                limit $6
            ) as found
        ),
        guessed as (
            select d.record_id, d.kind, likeness as score
            from search_documents as d
            cross join lateral (
                select
                    0.4 * word_similarity(lower(unaccent($1)), d.names)
                    + 0.2 * similarity(unaccent($1), d.title) as likeness
            ) as compared
            where lower(unaccent($1)) <% d.names
                and d.names <> ''
                -- A minus or a quotation mark means what it says: no guessing then.
                and $1 !~ '(^|\s)-|"'
                -- Comparing is slow, and of no use where the words are known.
                and (select count(*) from worded where is_named) < $11
                and ($3 or (d.visibility = 'public' and coalesce(d.embargo_until <= now(), true)))
            order by likeness desc, d.record_id
            limit 200
        ),
        scored as (
            select record_id, kind, (sum(score) * 1000000)::bigint as score
            from (
                select record_id, kind, score from numbered
                union all
                select record_id, kind, score from worded
                union all
                select record_id, kind, score from guessed
            ) as hits
            group by record_id, kind
        ),
        page as (
            select record_id, score
            from scored
            where ($10::text is null or kind = $10) and (score, record_id) < ($4::bigint, $5::uuid)
            order by score desc, record_id desc
            limit $7
        )
        select
            (
                select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'count', least(count, $6)) order by kind), '[]')
                from (select kind, count(*) from scored group by kind) as counted
            ) as "facets!: Json<Vec<Facet>>",
            array(select record_id from page order by score desc, record_id desc) as "ids!",
            array(select score from page order by score desc, record_id desc) as "scores!"
        "#,
        query,
        &kinds,
        sight.restricted,
        after_score,
        after_id,
        MOST,
        limit,
        &documents,
        &bills,
        kind.map(SearchKind::code),
        FEW,
    )
    .fetch_one(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok((shown(conn, query, &row.ids, &row.scores).await?, row.facets.0))
}

/// The hits of a page as they are shown, in their order.
async fn shown(conn: &mut PgConnection, query: &str, ids: &[Uuid], scores: &[i64]) -> sqlx::Result<Vec<Hit>> {
    let hits = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', page.record_id,
            'kind', d.kind,
            'title', d.title,
            'score', page.score,
            'snippet', ts_headline(
                'plenary',
                -- Escaped before: what looks like a tag would be left out.
                replace(replace(replace(left(source.body, 20000), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
                websearch_to_tsquery('plenary', $1),
                'StartSel=<mark>, StopSel=</mark>, MaxWords=30, MinWords=12'
            )
        ) as "hit!: Json<Hit>"
        from unnest($2::uuid[], $3::bigint[]) with ordinality as page (record_id, score, place)
        join search_documents as d using (record_id)
        cross join lateral (
            select coalesce(body, '') as body
            from search_sources
            where search_sources.record_id = page.record_id and search_sources.kind = d.kind
            -- One by one: the planner would read all words of all records instead.
            limit 1
        ) as source
        order by page.place
        "#,
        query,
        ids,
        scores,
    )
    .fetch_all(conn)
    .await?;
    Ok(hits.into_iter().map(|Json(hit)| hit).collect())
}

/// Title and first words of records, to show them in a line or two.
pub async fn cards(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<HashMap<Uuid, (String, String)>> {
    let rows = sqlx::query!(
        r#"
        select record_id as "id!", coalesce(title, '') as "title!", left(coalesce(body, ''), 500) as "body!"
        from search_sources
        where record_id = any($1)
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, (row.title, row.body))).collect())
}

/// What in the query may be a document number or a code: all of it, and each word with a digit in it.
fn numbers(query: &str) -> (Vec<String>, Vec<String>) {
    let words = query.split_whitespace().filter(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
    let (mut documents, mut bills) = (vec![query.trim().to_owned()], Vec::new());
    for candidate in std::iter::once(query).chain(words) {
        match symbol::sought(candidate) {
            Sought::AnyCongress(bill) => bills.push(bill),
            Sought::Document(document) => documents.push(document),
        }
    }
    (documents, bills)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_seen_alone_and_among_words() {
        let (documents, bills) = numbers("vote on a/c.3/79/l.34 yesterday");
        assert!(
            documents.contains(&"A/C.3/79/L.34".to_owned()) && bills.is_empty(),
            "{documents:?} {bills:?}"
        );
        assert_eq!(numbers("H.R. 3012").1, ["hr3012"]);
        assert!(numbers("Q423").0.contains(&"Q423".to_owned()));
    }
}
