//! Reading provisions.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::Sight;
use crate::view::Provision;

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
