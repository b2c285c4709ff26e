//! Reading provisions.

use plenary_extract::record::Force;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::{ArticleId, ResolutionId};
use crate::intake::Instant;
use crate::view::Provision;

sorts! {
    ProvisionSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which provisions.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ProvisionFilter {
    /// Of this text.
    #[param(required = false)]
    pub resolution: Option<ResolutionId>,
    #[param(required = false)]
    pub force: Option<Force>,
    /// Reported by this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ProvisionSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &ProvisionFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list =
        Listing::of("provisions", "t.visibility = 'public'", ProvisionSort::order(filter.sort), sight);
    list.id("t.resolution_id = ", filter.resolution.map(|id| id.0), "");
    list.code("t.force = ", filter.force.map(Force::code));
    list.reported_by(filter.article, sight);
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Provision>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('provision', t.id),
            'resolution', wire_id('resolution', t.resolution_id),
            'force', t.force,
            'text', t.text,
            'article', wire_id('article', a.article_id),
            'revision', a.number,
            'start', t.start_offset,
            'end', t.end_offset,
            'confidence', case when $4::bigint is not null then t.confidence end,
            'version', t.version,
            'visibility', t.visibility,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Provision>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join provisions as t on t.id = wanted.id
        left join article_revisions as a on a.id = t.revision_id
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
