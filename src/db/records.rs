//! The registry: ids, identity keys, and the locks that make concurrent writers agree.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::RecordKind;

/// Takes an advisory lock on each name until the transaction ends, in one order for all writers.
pub async fn lock(conn: &mut PgConnection, names: &[String]) -> sqlx::Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let mut keys: Vec<i64> = names.iter().map(|name| lock_key(name)).collect();
    keys.sort_unstable();
    keys.dedup();
    sqlx::query!(
        r#"
        select pg_advisory_xact_lock(key)::text as "locked"
        from unnest($1::bigint[]) with ordinality as keys (key, place)
        order by place
        "#,
        &keys,
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

fn lock_key(name: &str) -> i64 {
    let digest = Sha256::digest(name.as_bytes());
    digest[..8].iter().fold(0, |key, byte| key << 8 | i64::from(*byte))
}

/// Keeps other writers from merging these records until the transaction ends: what they said is then seen here.
pub async fn hold(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        select id
        from records
        where id = any($1)
        order by id
        for no key update
        ",
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

/// Registers new records.
pub async fn insert(
    conn: &mut PgConnection,
    ids: &[(Uuid, RecordKind)],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let (ids, kinds): (Vec<Uuid>, Vec<String>) =
        ids.iter().map(|(id, kind)| (*id, kind.code().to_owned())).unzip();
    sqlx::query!(
        "
        insert into records (id, kind, survivor_id, created_at)
        select id, kind, id, $3
        from unnest($1::uuid[], $2::text[]) as new (id, kind)
        ",
        &ids,
        &kinds,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An identity key and the record that holds it, merges followed.
#[derive(Debug, Clone)]
pub struct Key {
    pub key: String,
    pub record_id: Uuid,
}

pub async fn find_keys(conn: &mut PgConnection, kind: RecordKind, keys: &[String]) -> sqlx::Result<Vec<Key>> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_as!(
        Key,
        "
        select record_keys.key, records.survivor_id as record_id
        from record_keys
        join records on records.id = record_keys.record_id
        where record_keys.kind = $1 and record_keys.key = any($2)
        order by record_keys.key
        ",
        kind.code(),
        keys,
    )
    .fetch_all(conn)
    .await
}

/// Gives keys to records; a key that is taken stays with its first holder.
pub async fn insert_keys(conn: &mut PgConnection, keys: &[(RecordKind, String, Uuid)]) -> sqlx::Result<()> {
    if keys.is_empty() {
        return Ok(());
    }
    let kinds: Vec<String> = keys.iter().map(|(kind, _, _)| kind.code().to_owned()).collect();
    let names: Vec<String> = keys.iter().map(|(_, key, _)| key.clone()).collect();
    let ids: Vec<Uuid> = keys.iter().map(|(_, _, id)| *id).collect();
    sqlx::query!(
        "
        insert into record_keys (kind, key, record_id)
        select kind, key, record_id
        from unnest($1::text[], $2::text[], $3::uuid[]) as new (kind, key, record_id)
        order by kind, key
        on conflict do nothing
        ",
        &kinds,
        &names,
        &ids,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Holds records, and gives those they are served as: of merged ones the survivors, held too.
pub async fn hold_survivors(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    hold(conn, ids).await?;
    let merged: HashMap<Uuid, Uuid> = survivors(conn, ids).await?.into_iter().collect();
    if merged.is_empty() {
        return Ok(ids.to_vec());
    }
    let served: BTreeSet<Uuid> = ids.iter().map(|id| *merged.get(id).unwrap_or(id)).collect();
    let served: Vec<Uuid> = served.into_iter().collect();
    hold(conn, &served).await?;
    Ok(served)
}

/// Where merged records went: (merged, survivor) for those of `ids` that were merged.
pub async fn survivors(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<(Uuid, Uuid)>> {
    let rows = sqlx::query!(
        "
        select id, survivor_id
        from records
        where id = any($1) and survivor_id <> id
        ",
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.survivor_id)).collect())
}

/// Brings withdrawn records back that are spoken of again, and withdraws those that no report speaks of any more.
pub async fn settle(conn: &mut PgConnection, served: &[Uuid], gone: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update records
        set state = case when id = any($2) then 'withdrawn' else 'live' end
        where (id = any($1) and state = 'withdrawn') or (id = any($2) and state = 'live')
        ",
        served,
        gone,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Rows for `jsonb_to_recordset`.
pub fn rows<T: serde::Serialize>(rows: &[T]) -> sqlx::Result<Value> {
    serde_json::to_value(rows).map_err(|error| sqlx::Error::Encode(error.into()))
}

/// A record as registered.
#[derive(Debug, Clone)]
pub struct Registered {
    pub id: Uuid,
    pub kind: String,
    pub state: String,
    pub survivor_id: Uuid,
}

/// Finds records and keeps them still until the transaction ends.
pub async fn find(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Registered>> {
    sqlx::query_as!(
        Registered,
        "
        select id, kind, state, survivor_id
        from records
        where id = any($1)
        order by id
        for no key update
        ",
        ids,
    )
    .fetch_all(conn)
    .await
}

/// Makes one record another: it and all that were merged into it are served by the survivor.
pub async fn merge(conn: &mut PgConnection, survivor: Uuid, merged: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update records
        set survivor_id = $1,
            merged_into = case when id = $2 then $1 else merged_into end,
            state = 'merged'
        where survivor_id = $2
        ",
        survivor,
        merged,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a merge back: the record and those that were merged into it stand for themselves again.
pub async fn unmerge(conn: &mut PgConnection, merged: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with recursive part as (
            select id from records where id = $1
            union
            select records.id from part join records on records.merged_into = part.id
        )
        update records
        set survivor_id = $1,
            merged_into = case when records.id = $1 then null else merged_into end,
            state = case when records.id = $1 then 'live' else state end
        from part
        where records.id = part.id
        ",
        merged,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Those of the ids that lead to a served record, merged ones included.
pub async fn served(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<BTreeSet<Uuid>> {
    let ids = sqlx::query_scalar!(
        "
        select given.id
        from records as given
        join records as survivor on survivor.id = given.survivor_id
        where given.id = any($1) and survivor.state = 'live'
        ",
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().collect())
}
