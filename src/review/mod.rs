//! What people decide: two records are one or are not ([`judge`]), a field is so or is not ([`edit`]).
//!
//! Every decision is remembered with who made it and can be undone; none changes a report of somebody else. All of them
//! end in [`crate::ingest::apply`], as articles and official files do.

pub mod edit;
mod fields;
pub mod judge;

use sqlx::PgConnection;
use uuid::Uuid;

use crate::clock::Clock;
use crate::db::{records, sources};
use crate::domain::{RecordId, RecordKind, SourceKind};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Error {
    /// Whatever is decided may make an actor what another is already, a merge and its undoing too.
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refused) if refused.constraint() == Some("actors_state_iso3_key") => {
                Refusal::Taken.into()
            }
            _ => Self::Database(error),
        }
    }
}

/// Why a decision cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no record {0}")]
    NoSuchRecord(RecordId),
    #[error("{0} is withdrawn")]
    Withdrawn(RecordId),
    #[error("the two are records of different kinds")]
    OtherKind,
    #[error("the two are one record already")]
    Itself,
    #[error("there is no such judgement, or it was undone")]
    NoSuchJudgement,
    #[error("{0} was not merged into this record")]
    NoPart(RecordId),
    #[error("{0} is still spoken of by other records")]
    InUse(RecordId),
    #[error("what the record speaks of was withdrawn since: take that back first")]
    Lacking,
    #[error("`{0}` is no field that can be edited")]
    NoSuchField(String),
    #[error("`{field}`: {reason}")]
    BadValue { field: String, reason: String },
    #[error("another state has the ISO code: the two may be one")]
    Taken,
}

/// The editor's own voice, by the name of the key.
pub async fn editor(conn: &mut PgConnection, clock: &Clock, name: &str) -> sqlx::Result<Uuid> {
    sources::ensure(conn, clock.id(), SourceKind::Editor, name, None, clock.now()).await
}

/// The records that serve the given ids, merges followed, kept still until the transaction ends.
async fn live(conn: &mut PgConnection, kind: RecordKind, ids: &[Uuid]) -> Result<Vec<Uuid>, Error> {
    let found = records::find(conn, ids).await?;
    let mut survivors = Vec::new();
    for id in ids {
        let named = RecordId { kind, id: *id };
        let known = found.iter().find(|record| record.id == *id && record.kind == kind.code());
        let known = known.ok_or(Refusal::NoSuchRecord(named))?;
        if known.state == "withdrawn" {
            return Err(Refusal::Withdrawn(named).into());
        }
        survivors.push(known.survivor_id);
    }
    Ok(survivors)
}
