//! The projections: merged records written to the tables they are served from.
//!
//! Every `save` writes rows whose content or basis changed and says which; `version` and `updated_at` move only with the
//! content. To add a field: to the recordset, the insert and the update of its kind.

pub mod actors;
pub mod provisions;
pub mod resolutions;
pub mod statements;
pub mod votes;

use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::domain::RecordKind;
use crate::domain::merge::Merged;

/// A merged record on its way to its table.
#[derive(Debug)]
pub struct Projected<T> {
    pub id: Uuid,
    pub merged: Merged<T>,
    /// SHA-256 of content and visibility, as PostgreSQL writes bytes.
    pub digest: String,
}

impl<T: Serialize> Projected<T> {
    pub fn new(id: Uuid, merged: Merged<T>) -> sqlx::Result<Self> {
        let digest = hex_digest(&(&merged.record, merged.visibility))?;
        Ok(Self { id, merged, digest })
    }
}

/// SHA-256 of a content, as PostgreSQL writes bytes.
pub fn hex_digest(content: &impl Serialize) -> sqlx::Result<String> {
    let content = serde_json::to_vec(content).map_err(|error| sqlx::Error::Encode(error.into()))?;
    Ok(Sha256::digest(content).iter().fold("\\x".to_owned(), |hex, byte| format!("{hex}{byte:02x}")))
}

/// A row that was written.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    pub id: Uuid,
    pub version: i32,
    /// Whether its content changed; else only its basis did.
    pub changed: bool,
}

/// Deletes the rows of records that no report speaks of any more. Gives the versions their tombstones get.
pub async fn delete(conn: &mut PgConnection, gone: &[(Uuid, RecordKind)]) -> sqlx::Result<Vec<(Uuid, i32)>> {
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    let of = |kind| gone.iter().filter(move |(_, k)| *k == kind).map(|(id, _)| *id).collect::<Vec<Uuid>>();
    let rows = sqlx::query!(
        r#"
        with settled as (
            delete from conflicts where record_id = any($1::uuid[] || $2::uuid[] || $3::uuid[] || $4::uuid[] || $5::uuid[])
        ),
        provision as (
            delete from provisions where id = any($1) returning id, version
        ),
        statement as (
            delete from statements where id = any($2) returning id, version
        ),
        vote as (
            delete from votes where id = any($3) returning id, version
        ),
        resolution as (
            delete from resolutions where id = any($4) returning id, version
        ),
        actor as (
            delete from actors where id = any($5) returning id, version
        )
        select id as "id!", version + 1 as "version!"
        from (
            select id, version from provision
            union all
            select id, version from statement
            union all
            select id, version from vote
            union all
            select id, version from resolution
            union all
            select id, version from actor
        ) as deleted
        order by id
        "#,
        &of(RecordKind::Provision),
        &of(RecordKind::Statement),
        &of(RecordKind::Vote),
        &of(RecordKind::Resolution),
        &of(RecordKind::Actor),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.version)).collect())
}
