//! Reading statements.

use plenary_extract::Date;
use plenary_extract::record::{Stance, StatementKind};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts, through};
use crate::domain::{ActorId, ArticleId, ResolutionId};
use crate::intake::Instant;
use crate::view::Statement;

sorts! {
    StatementSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Latest = "-date", desc "coalesce(t.said_on, '')" as "text";
        Earliest = "date", asc "coalesce(t.said_on, '')" as "text";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which statements.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct StatementFilter {
    #[param(required = false)]
    pub speaker: Option<ActorId>,
    /// Spoken for this state, body, party or organization.
    #[param(required = false)]
    pub on_behalf_of: Option<ActorId>,
    /// About this text.
    #[param(required = false)]
    pub resolution: Option<ResolutionId>,
    #[param(required = false)]
    pub kind: Option<StatementKind>,
    #[param(required = false)]
    pub stance: Option<Stance>,
    /// Reported by this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Said on this day, month or year, or later.
    #[param(required = false)]
    pub date_from: Option<Date>,
    /// Said on this day, month or year, or earlier.
    #[param(required = false)]
    pub date_to: Option<Date>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<StatementSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &StatementFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list =
        Listing::of("statements", "t.visibility = 'public'", StatementSort::order(filter.sort), sight);
    list.id("t.speaker_id = ", filter.speaker.map(|id| id.0), "");
    list.id("t.on_behalf_of_id = ", filter.on_behalf_of.map(|id| id.0), "");
    list.id("t.resolution_id = ", filter.resolution.map(|id| id.0), "");
    list.code("t.kind = ", filter.kind.map(StatementKind::code));
    list.code("t.stance = ", filter.stance.map(Stance::code));
    list.reported_by(filter.article, sight);
    list.filter("t.said_on >= ", filter.date_from.map(|date| date.to_string()), "");
    list.filter("t.said_on < ", filter.date_to.map(through), "");
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Statement>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('statement', t.id),
            'speaker', wire_id('actor', t.speaker_id),
            'on_behalf_of', wire_id('actor', t.on_behalf_of_id),
            'kind', t.kind,
            'stance', t.stance,
            'resolution', wire_id('resolution', t.resolution_id),
            'context', t.context,
            'date', t.said_on,
            'names', case when $4 is not null then actor_names_on(
                array[t.speaker_id, t.on_behalf_of_id],
                coalesce(
                    t.said_on,
                    (
                        select min(a.published_on)::text
                        from reports as r
                        join articles as a on a.id = r.source_id
                        where r.record_id = t.id and r.ended_at is null
                    )
                ),
                $2
            ) end,
            'segments', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object(
                            'article', wire_id('article', a.article_id),
                            'revision', a.number,
                            'start', s.start_offset,
                            'end', s.end_offset,
                            'exact', s.text
                        )
                        order by s.position
                    ),
                    '[]'
                )
                from statement_segments as s
                left join article_revisions as a on a.id = s.revision_id
                where s.statement_id = t.id
            ),
            'confidence', case when $4::bigint is not null then t.confidence end,
            'version', t.version,
            'visibility', t.visibility,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Statement>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join statements as t on t.id = wanted.id
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
