//! Resolutions with their identifiers, subjects, sponsors and events.

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Projected, Written};
use crate::domain::fold;
use crate::domain::merge::Resolution;

pub async fn save(
    conn: &mut PgConnection,
    rows: &[Projected<Resolution>],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Written>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let written = sqlx::query_as!(
        Written,
        r#"
        with new as (
            select *
            from jsonb_to_recordset($1) as new (
                id uuid, kind text, body_id uuid, symbol text, title text, folded_title text, session text, year integer,
                stage text, stage_on text, recurrence integer, visibility text, confidence real, basis jsonb, digest text
            )
        ),
        old as (
            select resolutions.id, resolutions.digest
            from new
            join resolutions on resolutions.id = new.id
        )
        insert into resolutions as r (
            id, kind, body_id, home_id, symbol, title, folded_title, session, year, stage, stage_on, recurrence, visibility,
            confidence, basis, digest, version, created_at, updated_at
        )
        select
            new.id, kind, body_id, home_body(body_id), symbol, title, folded_title, session, year, stage, stage_on, recurrence,
            visibility, confidence, basis, digest::bytea,
            1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from new
        order by new.id
        on conflict (id) do update
        set kind = excluded.kind,
            body_id = excluded.body_id,
            home_id = excluded.home_id,
            symbol = excluded.symbol,
            title = excluded.title,
            folded_title = excluded.folded_title,
            session = excluded.session,
            year = excluded.year,
            stage = excluded.stage,
            stage_on = excluded.stage_on,
            recurrence = excluded.recurrence,
            visibility = excluded.visibility,
            confidence = excluded.confidence,
            basis = excluded.basis,
            digest = excluded.digest,
            version = r.version + (r.digest <> excluded.digest)::integer,
            updated_at = case when r.digest <> excluded.digest then excluded.updated_at else r.updated_at end
        -- The home is the body's, and may move without it.
        where (r.digest, r.basis, r.confidence, r.home_id)
            is distinct from (excluded.digest, excluded.basis, excluded.confidence, excluded.home_id)
        returning
            id,
            version,
            not exists (select from old where old.id = r.id and old.digest = r.digest) as "changed!"
        "#,
        main(rows),
        now,
    )
    .fetch_all(&mut *conn)
    .await?;
    let changed: Vec<Uuid> = written.iter().filter(|row| row.changed).map(|row| row.id).collect();
    let parts = parts(rows.iter().filter(|row| changed.contains(&row.id)));
    sqlx::query!(
        "
        with identifiers as (
            delete from resolution_identifiers where resolution_id = any($1)
        ),
        subjects as (
            delete from resolution_subjects where resolution_id = any($1)
        ),
        sponsors as (
            delete from sponsorships where resolution_id = any($1)
        )
        delete from resolution_events where resolution_id = any($1)
        ",
        &changed,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "
        with identifiers as (
            insert into resolution_identifiers (resolution_id, scheme, identifier)
            select resolution_id, scheme, identifier
            from jsonb_to_recordset($1::jsonb -> 'identifiers') as new (resolution_id uuid, scheme text, identifier text)
        ),
        subjects as (
            insert into resolution_subjects (resolution_id, actor_id)
            select resolution_id, actor_id
            from jsonb_to_recordset($1::jsonb -> 'subjects') as new (resolution_id uuid, actor_id uuid)
        ),
        sponsors as (
            insert into sponsorships (resolution_id, actor_id)
            select resolution_id, actor_id
            from jsonb_to_recordset($1::jsonb -> 'sponsors') as new (resolution_id uuid, actor_id uuid)
        )
        insert into resolution_events (resolution_id, position, stage, body_id, event_on, expectation)
        select resolution_id, position, stage, body_id, event_on, expectation
        from jsonb_to_recordset($1::jsonb -> 'events') as new (
            resolution_id uuid, position integer, stage text, body_id uuid, event_on text, expectation text
        )
        ",
        parts,
    )
    .execute(conn)
    .await?;
    Ok(written)
}

fn main(rows: &[Projected<Resolution>]) -> Value {
    let row = |row: &Projected<Resolution>| {
        let (resolution, merged) = (&row.merged.record, &row.merged);
        json!({
            "id": row.id,
            "kind": resolution.kind,
            "body_id": resolution.body.map(|id| id.0),
            "symbol": resolution.symbol,
            "title": resolution.title,
            "folded_title": resolution.title.as_deref().map(fold::key),
            "session": resolution.session,
            "year": resolution.year,
            "stage": resolution.stage,
            "stage_on": resolution.stage_on,
            "recurrence": resolution.recurrence,
            "visibility": merged.visibility,
            "confidence": merged.confidence,
            "basis": merged.basis,
            "digest": row.digest,
        })
    };
    rows.iter().map(row).collect()
}

fn parts<'a>(rows: impl Iterator<Item = &'a Projected<Resolution>> + Clone) -> Value {
    let (mut identifiers, mut subjects, mut sponsors, mut events) = (vec![], vec![], vec![], vec![]);
    for row in rows {
        let resolution = &row.merged.record;
        for i in &resolution.identifiers {
            identifiers
                .push(json!({"resolution_id": row.id, "scheme": i.scheme, "identifier": i.identifier}));
        }
        subjects
            .extend(resolution.subjects.iter().map(|id| json!({"resolution_id": row.id, "actor_id": id.0})));
        sponsors
            .extend(resolution.sponsors.iter().map(|id| json!({"resolution_id": row.id, "actor_id": id.0})));
        for (position, event) in resolution.events.iter().enumerate() {
            events.push(json!({
                "resolution_id": row.id,
                "position": position,
                "stage": event.stage,
                "body_id": event.body.map(|id| id.0),
                "event_on": event.date,
                "expectation": event.expectation,
            }));
        }
    }
    json!({"identifiers": identifiers, "subjects": subjects, "sponsors": sponsors, "events": events})
}
