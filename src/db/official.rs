//! What was imported from official files, and what an importer looks up.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::records::rows;

/// An item that was imported before, merges followed.
#[derive(Debug, Clone)]
pub struct KnownItem {
    pub key: String,
    pub digest: Vec<u8>,
    pub resolution_id: Option<Uuid>,
    pub vote_id: Option<Uuid>,
}

pub async fn known_items(
    conn: &mut PgConnection,
    source: Uuid,
    keys: &[String],
) -> sqlx::Result<Vec<KnownItem>> {
    sqlx::query_as!(
        KnownItem,
        r#"
        select
            key,
            digest,
            (select survivor_id from records where records.id = resolution_id) as resolution_id,
            (select survivor_id from records where records.id = vote_id) as vote_id
        from unnest($2::text[]) as wanted (wanted_key)
        join official_items on source_id = $1 and key = wanted_key
        "#,
        source,
        keys,
    )
    .fetch_all(conn)
    .await
}

#[derive(Debug, Serialize)]
pub struct NewItem {
    pub key: String,
    /// Hex.
    pub digest: String,
    pub resolution_id: Option<Uuid>,
    pub vote_id: Option<Uuid>,
}

pub async fn save_items(conn: &mut PgConnection, source: Uuid, items: &[NewItem]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into official_items (source_id, key, digest, resolution_id, vote_id)
        select $1, key, decode(digest, 'hex'), resolution_id, vote_id
        from jsonb_to_recordset($2) as new (key text, digest text, resolution_id uuid, vote_id uuid)
        on conflict (source_id, key) do update
        set digest = excluded.digest, resolution_id = excluded.resolution_id, vote_id = excluded.vote_id
        ",
        source,
        rows(items)?,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A state and one of its names.
#[derive(Debug)]
pub struct StateName {
    pub id: Uuid,
    pub iso3: Option<String>,
    pub name: String,
    pub folded_name: String,
}

pub async fn states(conn: &mut PgConnection) -> sqlx::Result<Vec<StateName>> {
    sqlx::query_as!(
        StateName,
        "
        select actors.id, actors.iso3, actors.name, actor_names.folded_name
        from actors
        join actor_names on actor_names.actor_id = actors.id
        where actors.kind = 'state'
        order by actors.id
        ",
    )
    .fetch_all(conn)
    .await
}

/// A text that bears a document number.
#[derive(Debug)]
pub struct Numbered {
    pub resolution_id: Uuid,
    pub scheme: String,
    pub identifier: String,
}

/// The texts with these numbers. Numbers of unknown schemes are no identity.
pub async fn numbered(conn: &mut PgConnection, identifiers: &[String]) -> sqlx::Result<Vec<Numbered>> {
    sqlx::query_as!(
        Numbered,
        "
        select resolution_id, scheme, identifier
        from resolution_identifiers
        where identifier = any($1) and scheme <> 'symbol'
        order by resolution_id
        ",
        identifiers,
    )
    .fetch_all(conn)
    .await
}

/// Texts that no official file speaks of: of these homes and years, or with one of these titles.
pub async fn unofficial(
    conn: &mut PgConnection,
    homes: &[Uuid],
    years: &[i32],
    titles: &[String],
) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        select id
        from resolutions
        where ((home_id = any($1) and (year is null or year = any($2))) or folded_title = any($3))
          and not exists (
              select from records
              join official_items on official_items.resolution_id = records.id
              where records.survivor_id = resolutions.id
          )
        order by id
        ",
        homes,
        years,
        titles,
    )
    .fetch_all(conn)
    .await
}

/// Which of the votes were told by which official items: (vote, source, key).
pub async fn owners(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<Vec<(Uuid, Uuid, String)>> {
    let rows = sqlx::query!(
        "
        select records.survivor_id, official_items.source_id, official_items.key
        from official_items
        join records on records.id = official_items.vote_id
        where records.survivor_id = any($1)
        ",
        votes,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.survivor_id, row.source_id, row.key)).collect())
}

/// What the source says of a record now.
#[derive(Debug)]
pub struct Told {
    /// The record that is served: merges followed.
    pub survivor_id: Uuid,
    /// The record that the report is of: another one since a merge.
    pub record_id: Uuid,
    /// Of a text; roll calls are long, and nobody asks for them.
    pub content: Option<Value>,
}

/// What the source says of the records already.
pub async fn told(conn: &mut PgConnection, source: Uuid, records: &[Uuid]) -> sqlx::Result<Vec<Told>> {
    if records.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_as!(
        Told,
        "
        select
            records.survivor_id,
            reports.record_id,
            case when reports.record_kind = 'resolution' then reports.content end as content
        from records
        join reports on reports.record_id = records.id and reports.ended_at is null
        where records.survivor_id = any($2) and reports.source_id = $1
        order by reports.record_id
        ",
        source,
        records,
    )
    .fetch_all(conn)
    .await
}

/// Ids of actors by their keys in the lexicon.
pub async fn known_as(conn: &mut PgConnection, keys: &[String]) -> sqlx::Result<Vec<(String, Uuid)>> {
    let rows = sqlx::query!(
        r#"
        select known_as as "known_as!", id
        from actors
        where known_as = any($1)
        "#,
        keys,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.known_as, row.id)).collect())
}

/// Ids of bodies by their names, folded; a name of several is none's.
pub async fn bodies_named(conn: &mut PgConnection, names: &[String]) -> sqlx::Result<Vec<(String, Uuid)>> {
    let rows = sqlx::query!(
        r#"
        select actor_names.folded_name, (array_agg(distinct actors.id))[1] as "id!"
        from actor_names
        join actors on actors.id = actor_names.actor_id
        where actor_names.folded_name = any($1) and actors.kind not in ('state', 'person')
        group by actor_names.folded_name
        having count(distinct actors.id) = 1
        "#,
        names,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.folded_name, row.id)).collect())
}
