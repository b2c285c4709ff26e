//! Reading actors.

use std::collections::HashMap;

use plenary_extract::record::ActorKind;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::{ActorId, ArticleId, ResolutionId, fold};
use crate::intake::Instant;
use crate::view::Actor;

sorts! {
    ActorSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Name = "name", asc "t.name" as "text";
        NameDown = "-name", desc "t.name" as "text";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which actors.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ActorFilter {
    #[param(required = false)]
    pub kind: Option<ActorKind>,
    /// Goes or went by this name; case, accents and punctuation do not matter.
    #[param(required = false)]
    pub name: Option<String>,
    /// ISO 3166-1 alpha-3, of the state or of the state it belongs to.
    #[param(required = false)]
    pub iso3: Option<String>,
    /// Organs of this body or organization.
    #[param(required = false)]
    pub parent: Option<ActorId>,
    /// Speaks or acts for this state, body, party or organization.
    #[param(required = false)]
    pub represents: Option<ActorId>,
    /// Key of a known actor, as `UNGA.C3`.
    #[param(required = false)]
    pub known_as: Option<String>,
    /// An identifier: `wikidata:Q423`, or `Q423` of any scheme.
    #[param(required = false)]
    pub identifier: Option<String>,
    /// Sponsors of this text.
    #[param(required = false)]
    pub sponsor_of: Option<ResolutionId>,
    /// Reported by this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ActorSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &ActorFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("actors", "t.visibility = 'public'", ActorSort::order(filter.sort), sight);
    list.code("t.kind = ", filter.kind.map(ActorKind::code));
    let named = "t.id in (select n.actor_id from actor_names as n where n.folded_name = ";
    let name = filter.name.as_deref().map(fold::key);
    list.filter(named, name, ")");
    list.filter("t.iso3 = upper(", filter.iso3.clone(), ")");
    list.id("t.parent_id = ", filter.parent.map(|id| id.0), "");
    list.id("t.represents_id = ", filter.represents.map(|id| id.0), "");
    list.filter("t.known_as = ", filter.known_as.clone(), "");
    if let Some((scheme, identifier)) =
        filter.identifier.as_ref().map(|i| i.split_once(':').unwrap_or(("", i)))
    {
        let scheme = Some(scheme.to_owned()).filter(|scheme| !scheme.is_empty());
        let identified = "t.id in (select i.actor_id from actor_identifiers as i where i.identifier = ";
        list.filter(identified, Some(identifier.to_owned()), "");
        list.filter("i.scheme = ", scheme, "");
        list.close();
    }
    let sponsor = "t.id in (select s.actor_id from sponsorships as s where s.resolution_id = ";
    list.id(sponsor, filter.sponsor_of.map(|id| id.0), ")");
    list.reported_by(filter.article, sight);
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Actor>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('actor', t.id),
            'kind', t.kind,
            'name', t.name,
            'iso3', t.iso3,
            'known_as', t.known_as,
            'classification', t.classification,
            'parent', wire_id('actor', t.parent_id),
            'represents', wire_id('actor', t.represents_id),
            'role', t.role,
            'seats', t.seats,
            'founded_on', t.founded_on,
            'dissolved_on', t.dissolved_on,
            'names', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object('name', n.name, 'use', n.use, 'from', n.valid_from, 'to', n.valid_to)
                        order by n.use, n.valid_from, n.name
                    ),
                    '[]'
                )
                from actor_names as n
                where n.actor_id = t.id
            ),
            'identifiers', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object('scheme', i.scheme, 'identifier', i.identifier)
                        order by i.scheme, i.identifier
                    ),
                    '[]'
                )
                from actor_identifiers as i
                where i.actor_id = t.id
            ),
            'memberships', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object(
                            'organization', wire_id('actor', m.organization_id),
                            'role', m.role,
                            'from', m.valid_from,
                            'to', m.valid_to
                        )
                        order by m.valid_from, m.organization_id, m.role
                    ),
                    '[]'
                )
                from memberships as m
                where m.person_id = t.id
            ),
            'confidence', case when $4::bigint is not null then t.confidence end,
            'version', t.version,
            'visibility', t.visibility,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Actor>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join actors as t on t.id = wanted.id
        cross join lateral served_extras(t.id, $2, $3, $4) as extras
        where t.visibility = 'public' or $2
        order by wanted.place
        "#,
        ids,
        sight.restricted,
        sight.source.map(|id| id.0),
        sight.evidence,
    )
    .fetch_all(conn)
    .await?;
    Ok(records.into_iter().map(|Json(record)| record).collect())
}

/// Names shown today, of those actors that are shown.
pub async fn names(
    conn: &mut PgConnection,
    ids: &[ActorId],
    sight: Sight,
) -> sqlx::Result<HashMap<ActorId, String>> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let rows = sqlx::query!(
        "select id, name from actors where id = any($1) and (visibility = 'public' or $2)",
        &ids,
        sight.restricted,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (ActorId(row.id), row.name)).collect())
}
