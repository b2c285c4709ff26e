//! Reading series. They are counted from public texts only, so everybody may see them.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::{ActorId, ResolutionId};
use crate::intake::Instant;
use crate::view::Series;

sorts! {
    SeriesSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Latest = "-last_year", desc "t.last_year" as "integer";
        Earliest = "last_year", asc "t.last_year" as "integer";
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
    /// On this state or situation.
    #[param(required = false)]
    pub subject: Option<ActorId>,
    /// That this text is counted in.
    #[param(required = false)]
    pub resolution: Option<ResolutionId>,
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
    let mut list = Listing::of("series", "true", SeriesSort::order(filter.sort), sight);
    list.id("t.body_id = ", filter.body.map(|id| id.0), "");
    list.id("t.subject_id = ", filter.subject.map(|id| id.0), "");
    let counted = "t.subject_id in (select s.actor_id from resolution_subjects as s \
                   join resolutions as r on r.id = s.resolution_id \
                   where r.home_id = t.body_id and s.resolution_id = ";
    list.id(counted, filter.resolution.map(|id| id.0), ")");
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Series>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('series', t.id),
            'body', wire_id('actor', t.body_id),
            'subject', wire_id('actor', t.subject_id),
            'title', t.title,
            'first_year', t.first_year,
            'last_year', t.last_year,
            'texts', t.instances,
            'findings', t.findings,
            'version', t.version,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at)
        ) as "record!: Json<Series>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join series as t on t.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(records.into_iter().map(|Json(record)| record).collect())
}
