//! Actors with their names, identifiers and memberships.

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Projected, Written};
use crate::domain::fold;
use crate::domain::merge::Actor;

pub async fn save(
    conn: &mut PgConnection,
    rows: &[Projected<Actor>],
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
                id uuid, kind text, name text, folded_name text, iso3 text, known_as text, classification text, parent_id uuid,
                represents_id uuid, role text, seats integer, founded_on text, dissolved_on text, visibility text,
                confidence real, basis jsonb, digest text
            )
        ),
        old as (
            select actors.id, actors.digest
            from new
            join actors on actors.id = new.id
        )
        insert into actors as a (
            id, kind, name, folded_name, iso3, known_as, classification, parent_id, represents_id, role, seats, founded_on,
            dissolved_on, visibility, confidence, basis, digest, version, created_at, updated_at
        )
        select
            new.id, kind, name, folded_name, iso3, known_as, classification, parent_id, represents_id, role, seats, founded_on,
            dissolved_on, visibility, confidence, basis, digest::bytea,
            1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from new
        order by new.id
        on conflict (id) do update
        set kind = excluded.kind,
            name = excluded.name,
            folded_name = excluded.folded_name,
            iso3 = excluded.iso3,
            known_as = excluded.known_as,
            classification = excluded.classification,
            parent_id = excluded.parent_id,
            represents_id = excluded.represents_id,
            role = excluded.role,
            seats = excluded.seats,
            founded_on = excluded.founded_on,
            dissolved_on = excluded.dissolved_on,
            visibility = excluded.visibility,
            confidence = excluded.confidence,
            basis = excluded.basis,
            digest = excluded.digest,
            version = a.version + (a.digest <> excluded.digest)::integer,
            updated_at = case when a.digest <> excluded.digest then excluded.updated_at else a.updated_at end
        where (a.digest, a.basis, a.confidence) is distinct from (excluded.digest, excluded.basis, excluded.confidence)
        returning
            id,
            version,
            not exists (select from old where old.id = a.id and old.digest = a.digest) as "changed!"
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
        with names as (
            delete from actor_names where actor_id = any($1)
        ),
        identifiers as (
            delete from actor_identifiers where actor_id = any($1)
        )
        delete from memberships where person_id = any($1)
        ",
        &changed,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        r#"
        with names as (
            insert into actor_names (actor_id, name, folded_name, use, valid_from, valid_to)
            select actor_id, name, folded_name, use, valid_from, valid_to
            from jsonb_to_recordset($1::jsonb -> 'names') as new (
                actor_id uuid, name text, folded_name text, use text, valid_from text, valid_to text
            )
            on conflict do nothing
        ),
        -- An identifier that two actors claim stays with the first: the keys of identity join them before it comes to that.
        identifiers as (
            insert into actor_identifiers (actor_id, scheme, identifier)
            select actor_id, scheme, identifier
            from jsonb_to_recordset($1::jsonb -> 'identifiers') as new (actor_id uuid, scheme text, identifier text)
            order by scheme, identifier
            on conflict do nothing
        )
        insert into memberships (person_id, organization_id, role, valid_from, valid_to)
        select person_id, organization_id, role, valid_from, valid_to
        from jsonb_to_recordset($1::jsonb -> 'memberships') as new (
            person_id uuid, organization_id uuid, role text, valid_from text, valid_to text
        )
        on conflict do nothing
        "#,
        parts,
    )
    .execute(conn)
    .await?;
    Ok(written)
}

/// Frees what only one actor may have, before it goes to another. The save that follows writes it anew.
pub async fn strip(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with identifiers as (
            delete from actor_identifiers where actor_id = any($1)
        )
        update actors
        set known_as = null, iso3 = null, digest = ''
        where id = any($1)
        ",
        ids,
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn main(rows: &[Projected<Actor>]) -> Value {
    let row = |row: &Projected<Actor>| {
        let (actor, merged) = (&row.merged.record, &row.merged);
        json!({
            "id": row.id,
            "kind": actor.kind,
            "name": actor.name,
            "folded_name": fold::key(&actor.name),
            "iso3": actor.iso3,
            "known_as": actor.known_as,
            "classification": actor.classification,
            "parent_id": actor.parent.map(|id| id.0),
            "represents_id": actor.represents.map(|id| id.0),
            "role": actor.role,
            "seats": actor.seats,
            "founded_on": actor.founded,
            "dissolved_on": actor.dissolved,
            "visibility": merged.visibility,
            "confidence": merged.confidence,
            "basis": merged.basis,
            "digest": row.digest,
        })
    };
    rows.iter().map(row).collect()
}

fn parts<'a>(rows: impl Iterator<Item = &'a Projected<Actor>> + Clone) -> Value {
    let names = rows.clone().flat_map(|row| {
        let name = |name: &crate::domain::report::Name| {
            json!({
                "actor_id": row.id,
                "name": name.name,
                "folded_name": fold::key(&name.name),
                "use": name.r#use,
                "valid_from": name.from,
                "valid_to": name.to,
            })
        };
        row.merged.record.names.iter().map(name).collect::<Vec<_>>()
    });
    let identifiers = rows.clone().flat_map(|row| {
        let identifier = |i: &crate::domain::report::Identifier| {
            json!({"actor_id": row.id, "scheme": i.scheme, "identifier": i.identifier})
        };
        row.merged.record.identifiers.iter().map(identifier).collect::<Vec<_>>()
    });
    let memberships = rows.clone().flat_map(|row| {
        let membership = |m: &crate::domain::merge::Membership| {
            json!({
                "person_id": row.id,
                "organization_id": m.organization.0,
                "role": m.role,
                "valid_from": m.from,
                "valid_to": m.to,
            })
        };
        row.merged.record.memberships.iter().map(membership).collect::<Vec<_>>()
    });
    json!({
        "names": names.collect::<Value>(),
        "identifiers": identifiers.collect::<Value>(),
        "memberships": memberships.collect::<Value>(),
    })
}
