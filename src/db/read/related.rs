//! Which records belong to others: the way back of their references, in one query however many are asked about.

use sqlx::PgConnection;
use uuid::Uuid;

use super::Sight;

/// A record and the one it belongs to.
#[derive(Debug)]
pub struct Belonging {
    pub owner: Uuid,
    /// Code of the record's kind.
    pub kind: String,
    pub id: Uuid,
}

/// Votes, statements and provisions of resolutions, the newest first, at most so many of a kind for each.
pub async fn of_resolutions(
    conn: &mut PgConnection,
    owners: &[Uuid],
    kinds: &[String],
    most: i64,
    sight: Sight,
) -> sqlx::Result<Vec<Belonging>> {
    sqlx::query_as!(
        Belonging,
        r#"
        select wanted.id as "owner!", own.kind as "kind!", own.id as "id!"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        cross join lateral (
            (
                select 'vote' as kind, t.id
                from votes as t
                where 'vote' = any($2::text[]) and t.resolution_id = wanted.id and (t.visibility = 'public' or $4)
                order by t.id desc
                limit $3
            )
            union all
            (
                select 'statement', t.id
                from statements as t
                where 'statement' = any($2) and t.resolution_id = wanted.id and (t.visibility = 'public' or $4)
                order by t.id desc
                limit $3
            )
            union all
            (
                select 'provision', t.id
                from provisions as t
                where 'provision' = any($2) and t.resolution_id = wanted.id and (t.visibility = 'public' or $4)
                order by t.id desc
                limit $3
            )
        ) as own
        order by wanted.place, own.kind, own.id desc
        "#,
        owners,
        kinds,
        most,
        sight.restricted,
    )
    .fetch_all(conn)
    .await
}

/// What articles report, the newest first, at most so many of a kind for each.
pub async fn of_articles(
    conn: &mut PgConnection,
    owners: &[Uuid],
    kinds: &[String],
    most: i64,
    sight: Sight,
) -> sqlx::Result<Vec<Belonging>> {
    sqlx::query_as!(
        Belonging,
        r#"
        select wanted.id as "owner!", asked.kind as "kind!", own.id as "id!"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        cross join unnest($2::text[]) as asked (kind)
        cross join lateral (
            with reported as materialized (
                select distinct survivor.id
                from reports
                join records on records.id = reports.record_id
                join records as survivor on survivor.id = records.survivor_id and survivor.state = 'live'
                where reports.source_id = wanted.id
                    and reports.ended_at is null
                    and reports.record_kind = asked.kind
            )
            select id
            from reported
            where $4 or record_is_public(id)
            order by id desc
            limit $3
        ) as own
        order by wanted.place, asked.kind, own.id desc
        "#,
        owners,
        kinds,
        most,
        sight.restricted,
    )
    .fetch_all(conn)
    .await
}

/// Those of the records that are served to everybody, in the same order.
pub async fn public(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select wanted.id as "id!"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        where record_is_public(wanted.id)
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await
}
