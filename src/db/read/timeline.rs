//! The way of a text, and the sources that speak of it.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::Sight;
use super::page::{Key, Window};
use crate::domain::ResolutionId;
use crate::view::{SourceOfRecord, TimelineEntry};

/// The oldest first; what has no date comes last.
pub async fn load(
    conn: &mut PgConnection,
    resolution: ResolutionId,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<(Vec<TimelineEntry>, Option<Key>)> {
    let after = window.after.as_ref();
    let rows = sqlx::query!(
        r#"
        with entry as (
            select
                md5(resolution_id::text || position)::uuid as id,
                event_on as date,
                'stage' as kind,
                body_id as actor,
                stage,
                expectation,
                null as text
            from resolution_events
            where resolution_id = $1
            union all
            select
                id,
                vote_on,
                'vote',
                body_id,
                null,
                null,
                mode || coalesce(' ' || nullif(concat_ws('-', yes, no, abstain), ''), '')
            from votes
            where resolution_id = $1 and (visibility = 'public' or $2)
            union all
            select id, said_on, 'statement', speaker_id, null, null, left(segment.text, 200)
            from statements
            left join statement_segments as segment on segment.statement_id = id and segment.position = 0
            where resolution_id = $1 and (visibility = 'public' or $2)
            union all
            select articles.id, coalesce(articles.published_on, articles.created_at::date)::text, 'article', null, null, null, articles.title
            from records
            join reports on reports.record_id = records.id and reports.ended_at is null
            join articles on articles.id = reports.source_id
            where records.survivor_id = $1
              and articles.state = 'live'
              and ((articles.visibility = 'public' and coalesce(articles.embargo_until <= now(), true)) or $2)
        )
        select
            coalesce(date, 'z') as "place!",
            id as "id!",
            jsonb_build_object(
                'date', date,
                'kind', kind,
                'actor', wire_id('actor', actor),
                'stage', stage,
                'expectation', expectation,
                'vote', case when kind = 'vote' then wire_id('vote', id) end,
                'statement', case when kind = 'statement' then wire_id('statement', id) end,
                'article', case when kind = 'article' then wire_id('article', id) end,
                'text', text
            ) as "entry!: Json<TimelineEntry>"
        from entry
        where $3::text is null or (coalesce(date, 'z') collate "C", id) > ($3::text collate "C", $4)
        order by coalesce(date, 'z') collate "C", id
        limit $5
        "#,
        resolution.0,
        sight.restricted,
        after.map(|key| key.value.clone()),
        after.map(|key| key.id),
        i64::from(window.limit) + 1,
    )
    .fetch_all(conn)
    .await?;
    let limit = window.limit as usize;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: row.place.clone(), id: row.id });
    Ok((rows.into_iter().take(limit).map(|row| row.entry.0).collect(), last))
}

/// Sources with a live report on the record, in the order in which they came.
pub async fn sources(
    conn: &mut PgConnection,
    record: Uuid,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<(Vec<SourceOfRecord>, Option<Key>)> {
    let after = window.after.as_ref().map_or(Uuid::nil(), |key| key.id);
    let rows = sqlx::query!(
        r#"
        select
            reports.id,
            jsonb_build_object(
                'kind', sources.kind,
                'name', sources.name,
                'publisher', coalesce(articles.publisher, sources.publisher),
                'article', wire_id('article', articles.id),
                'title', articles.title,
                'url', articles.url,
                'published_at', wire_time(articles.published_at),
                'syndicated_from', case
                    when $2 or is_shown_source(articles.syndicated_from)
                    then wire_id('article', articles.syndicated_from)
                end,
                'fields', (
                    select coalesce(jsonb_agg(field order by field), '[]')
                    from jsonb_object_keys(reports.content) as said (field)
                ),
                'confidence', reports.confidence,
                'reported_at', wire_time(reports.created_at)
            ) as "source!: Json<SourceOfRecord>"
        from records
        join reports on reports.record_id = records.id and reports.ended_at is null
        join sources on sources.id = reports.source_id
        left join articles on articles.id = sources.id
        where records.survivor_id = $1
          and reports.id > $3
          and ((sources.visibility = 'public' and coalesce(sources.embargo_until <= now(), true)) or $2)
        order by reports.id
        limit $4
        "#,
        record,
        sight.restricted,
        after,
        i64::from(window.limit) + 1,
    )
    .fetch_all(conn)
    .await?;
    let limit = window.limit as usize;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: String::new(), id: row.id });
    Ok((rows.into_iter().take(limit).map(|row| row.source.0).collect(), last))
}
