//! Which records a name or a number may mean.

use sqlx::PgConnection;
use uuid::Uuid;

use super::Sight;
use crate::domain::symbol::{self, Sought};

/// A record that may be meant.
#[derive(Debug, Clone)]
pub struct Likely {
    pub id: Uuid,
    /// `actor` or `resolution`.
    pub kind: String,
    /// 0..1; 1 is the very name or number.
    pub likeness: f64,
}

/// The likeliest actors and resolutions of these types (kinds of actors, and `resolution`), the best first.
pub async fn likely(
    conn: &mut PgConnection,
    name: &str,
    types: &[String],
    sight: Sight,
    limit: i64,
) -> sqlx::Result<Vec<Likely>> {
    let (documents, bills) = match symbol::sought(name) {
        Sought::AnyCongress(bill) => (vec![name.to_owned()], vec![bill]),
        Sought::Document(document) => (vec![name.to_owned(), document], Vec::new()),
    };
    sqlx::query_as!(
        Likely,
        r#"
        with numbered as (
            select resolution_id as id
            from resolution_identifiers
            where identifier = any($3)
            union
            select resolution_id
            from resolution_identifiers
            where scheme in ('bill', 'symbol')
                and split_part(lower(replace(identifier, '.', '')), '-', 1) = any($4)
            union
            select actor_id
            from actor_identifiers
            where identifier = $1
            union
            select id
            from actors
            where known_as = $1
        ),
        named as (
            select record_id as id
            from search_documents
            where lower(unaccent($1)) <% names and names <> '' and kind in ('actor', 'resolution')
        )
        select d.record_id as "id!", d.kind as "kind!", likeness as "likeness!"
        from (
            select id, max(certain) as certain
            from (
                select id, 1.0::double precision as certain from numbered
                union all
                select id, 0 from named
            ) as both_ways
            group by id
        ) as found
        join search_documents as d on d.record_id = found.id
        left join actors as a on a.id = d.record_id
        cross join lateral (
            -- The same words in another order are another name.
            select greatest(
                found.certain,
                max(
                    case
                        when part = lower(unaccent($1)) then 1
                        else least(similarity(part, lower(unaccent($1))), 0.99)
                    end
                )
            )::double precision as likeness
            from unnest(string_to_array(d.names, ' | ')) as part
        ) as compared
        where coalesce(a.kind, d.kind) = any($2) and ($5 or d.visibility = 'public')
        order by likeness desc, d.record_id
        limit $6
        "#,
        name,
        types,
        &documents,
        &bills,
        sight.restricted,
        limit,
    )
    .fetch_all(conn)
    .await
}
