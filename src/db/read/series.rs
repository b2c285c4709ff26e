//! Reading series.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::ActorId;
use crate::intake::Instant;
use crate::view::Series;

sorts! {
    SeriesSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which series.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct SeriesFilter {
    /// Of this assembly or legislature.
    #[param(required = false)]
    pub body: Option<ActorId>,
    /// On the situation of this state or theme.
    #[param(required = false)]
    pub subject: Option<ActorId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<SeriesSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &SeriesFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    // Made of public texts only.
    let mut list = Listing::of("series", "true", SeriesSort::order(filter.sort), sight);
    list.id("t.body_id = ", filter.body.map(|id| id.0), "");
    list.id("t.subject_id = ", filter.subject.map(|id| id.0), "");
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Series>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('series', t.id),
            'body', wire_id('actor', t.body_id),
            'subject', wire_id('actor', t.subject_id),
            'title', t.title,
            'first_year', t.first_year,
            'last_year', t.last_year,
            'findings', t.findings,
            'version', t.version,
            'visibility', 'public',
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Series>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join series as t on t.id = wanted.id
        cross join lateral served_extras(t.id, $2, $3, $4) as extras
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
