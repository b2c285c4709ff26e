//! Reading resolutions.

use plenary_extract::record::{ResolutionKind, Stage};
use serde::{Deserialize, Deserializer, de};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use plenary_extract::Date;

use super::Sight;
use super::page::{Found, Listing, Window, sorts, through};
use crate::domain::symbol::{self, Sought};
use crate::domain::{ActorId, ArticleId, ResolutionId, SeriesId};
use crate::intake::Instant;
use crate::view::Resolution;

sorts! {
    ResolutionSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Latest = "-stage_on", desc "coalesce(t.stage_on, '')" as "text";
        Earliest = "stage_on", asc "coalesce(t.stage_on, '')" as "text";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which resolutions.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ResolutionFilter {
    #[param(required = false)]
    pub kind: Option<ResolutionKind>,
    /// The body that adopts or considers it.
    #[param(required = false)]
    pub body: Option<ActorId>,
    /// Whose conduct it addresses.
    #[param(required = false)]
    pub subject: Option<ActorId>,
    #[param(required = false)]
    pub sponsor: Option<ActorId>,
    #[param(required = false)]
    pub stage: Option<Stage>,
    /// Any document number of the text, as `A/C.3/79/L.34` or `H.R. 3012`; case and spaces do not matter. A bill of every Congress, or `hr3012-118` of one.
    #[param(required = false)]
    pub symbol: Option<String>,
    #[serde(deserialize_with = "year")]
    #[param(required = false, minimum = 1800, maximum = 2200)]
    pub year: Option<i32>,
    #[param(required = false)]
    pub series: Option<SeriesId>,
    /// Reached its stage on this day, month or year, or later.
    #[param(required = false)]
    pub date_from: Option<Date>,
    /// Reached its stage on this day, month or year, or earlier.
    #[param(required = false)]
    pub date_to: Option<Date>,
    /// Reported by this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ResolutionSort>,
}

fn year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i32>, D::Error> {
    let year = i32::deserialize(deserializer)?;
    if (1800..=2200).contains(&year) {
        Ok(Some(year))
    } else {
        Err(de::Error::custom("is not between 1800 and 2200"))
    }
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &ResolutionFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list =
        Listing::of("resolutions", "t.visibility = 'public'", ResolutionSort::order(filter.sort), sight);
    list.code("t.kind = ", filter.kind.map(ResolutionKind::code));
    list.id("t.body_id = ", filter.body.map(|id| id.0), "");
    let subject = "t.id in (select s.resolution_id from resolution_subjects as s where s.actor_id = ";
    list.id(subject, filter.subject.map(|id| id.0), ")");
    let sponsor = "t.id in (select s.resolution_id from sponsorships as s where s.actor_id = ";
    list.id(sponsor, filter.sponsor.map(|id| id.0), ")");
    list.code("t.stage = ", filter.stage.map(Stage::code));
    let symbol = "t.id in (select i.resolution_id from resolution_identifiers as i where i.identifier = ";
    let (bill, document) = match filter.symbol.as_deref().map(symbol::sought) {
        Some(Sought::AnyCongress(bill)) => (Some(bill), None),
        Some(Sought::Document(document)) => (None, Some(document)),
        None => (None, None),
    };
    list.filter(symbol, document, ")");
    // A bill whose Congress nobody told stands under its number as printed.
    let any_congress = "t.id in (select i.resolution_id from resolution_identifiers as i \
                        where i.scheme in ('bill', 'symbol') \
                        and split_part(lower(replace(i.identifier, '.', '')), '-', 1) = ";
    list.filter(any_congress, bill, ")");
    list.filter("t.year = ", filter.year, "");
    list.id("t.series_id = ", filter.series.map(|id| id.0), "");
    list.filter("t.stage_on >= ", filter.date_from.map(|date| date.to_string()), "");
    list.filter("t.stage_on < ", filter.date_to.map(through), "");
    list.reported_by(filter.article, sight);
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Resolution>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('resolution', t.id),
            'kind', t.kind,
            'body', wire_id('actor', t.body_id),
            'subjects', (
                select coalesce(jsonb_agg(wire_id('actor', s.actor_id) order by s.actor_id), '[]')
                from resolution_subjects as s
                where s.resolution_id = t.id
            ),
            'symbol', t.symbol,
            'identifiers', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object('scheme', i.scheme, 'identifier', i.identifier)
                        order by i.scheme, i.identifier
                    ),
                    '[]'
                )
                from resolution_identifiers as i
                where i.resolution_id = t.id
            ),
            'title', t.title,
            'session', t.session,
            'year', t.year,
            'stage', t.stage,
            'stage_on', t.stage_on,
            'sponsors', (
                select coalesce(jsonb_agg(wire_id('actor', s.actor_id) order by s.actor_id), '[]')
                from sponsorships as s
                where s.resolution_id = t.id
            ),
            'recurrence', t.recurrence,
            'names', case when $4 is not null then actor_names_on(
                array(
                    select t.body_id
                    union
                    select actor_id from resolution_subjects where resolution_id = t.id
                    union
                    select actor_id from sponsorships where resolution_id = t.id
                ),
                coalesce(t.stage_on, t.year::text),
                $2
            ) end,
            'series', wire_id('series', t.series_id),
            'ordinal', t.ordinal,
            'events', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object(
                            'stage', e.stage,
                            'body', wire_id('actor', e.body_id),
                            'date', e.event_on,
                            'expected', e.expectation = 'expected',
                            'expectation', e.expectation
                        )
                        order by e.position
                    ),
                    '[]'
                )
                from resolution_events as e
                where e.resolution_id = t.id
            ),
            'relations', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object('type', r.type, 'resolution', wire_id('resolution', r.to_id))
                        order by r.type, r.to_id
                    ),
                    '[]'
                )
                from resolution_relations as r
                where r.from_id = t.id
            ),
            'confidence', case when $4::bigint is not null then t.confidence end,
            'version', t.version,
            'visibility', t.visibility,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Resolution>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join resolutions as t on t.id = wanted.id
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

/// Whether the resolution is served to such a reader.
pub async fn is_shown(conn: &mut PgConnection, id: ResolutionId, sight: Sight) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from resolutions where id = $1 and (visibility = 'public' or $2)) as "shown!""#,
        id.0,
        sight.restricted,
    )
    .fetch_one(conn)
    .await
}
