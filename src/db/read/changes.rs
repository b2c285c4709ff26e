//! Reading the change log, so that nothing is ever missed.
//!
//! Rows are read in the order of (transaction, number), and only those of transactions that began before every one still
//! running: whatever commits later comes later in this order. A reader's place is the pair of the last row it saw.
//! PostgreSQL counts the transactions of all databases of a server, so a long one elsewhere delays readers here; none
//! misses anything.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Sight, actors, articles, provisions, resolutions, series, statements, votes};
use crate::domain::ChangedKind;
use crate::view::{Change, Record};

/// A place in the log: everything up to here was read. Written as a cursor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub transaction: i64,
    pub number: i64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64.encode([self.transaction.to_be_bytes(), self.number.to_be_bytes()].concat()))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is not a cursor of the change log")]
pub struct NoPlace;

impl FromStr for Place {
    type Err = NoPlace;

    fn from_str(cursor: &str) -> Result<Self, NoPlace> {
        let bytes: Option<[u8; 16]> = BASE64.decode(cursor).ok().and_then(|bytes| bytes.try_into().ok());
        let number =
            |bytes: &[u8]| bytes.try_into().ok().map(i64::from_be_bytes).filter(|number| *number >= 0);
        let place = bytes
            .and_then(|bytes| Some(Self { transaction: number(&bytes[..8])?, number: number(&bytes[8..])? }));
        place.ok_or(NoPlace)
    }
}

/// A row as it was written.
#[derive(Debug)]
pub struct Row {
    transaction: i64,
    pub cursor: i64,
    pub kind: String,
    pub record_id: Uuid,
    pub action: String,
    version: i32,
    survivor_id: Option<Uuid>,
    fields: serde_json::Value,
    created_at: OffsetDateTime,
}

impl Row {
    pub fn place(&self) -> Place {
        Place { transaction: self.transaction, number: self.cursor }
    }
}

/// A piece of the log.
#[derive(Debug)]
pub struct Log {
    pub items: Vec<Change>,
    /// Everything up to here was read.
    pub end: Place,
    pub has_more: bool,
}

/// Reads on from a place, as a caller may see it.
pub async fn read(
    conn: &mut PgConnection,
    place: Place,
    kind: Option<ChangedKind>,
    with_record: bool,
    sight: Sight,
    limit: u32,
) -> sqlx::Result<Log> {
    let mut rows = after(conn, place, kind, i64::from(limit) + 1).await?;
    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let end = rows.last().map_or(place, Row::place);
    Ok(Log { items: shown(conn, rows, with_record, sight).await?, end, has_more })
}

/// The rows after a place. Two queries: one plan for both would walk the whole log for a rare kind. So would `kind = $4`
/// where a plan is made for all kinds; this order only the index by kind has.
pub async fn after(
    conn: &mut PgConnection,
    place: Place,
    kind: Option<ChangedKind>,
    limit: i64,
) -> sqlx::Result<Vec<Row>> {
    let transaction = place.transaction.to_string();
    let Some(kind) = kind else {
        return sqlx::query_as!(
            Row,
            r#"
            select transaction_id::text::bigint as "transaction!", cursor, kind, record_id, action, version,
                survivor_id, fields, created_at
            from changes
            where (transaction_id, cursor) > ($1::text::xid8, $2)
                and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            order by transaction_id, cursor
            limit $3
            "#,
            transaction,
            place.number,
            limit,
        )
        .fetch_all(conn)
        .await;
    };
    sqlx::query_as!(
        Row,
        r#"
        select transaction_id::text::bigint as "transaction!", cursor, kind, record_id, action, version, survivor_id,
            fields, created_at
        from changes
        where (kind, transaction_id, cursor) > ($4, $1::text::xid8, $2)
            and kind <= $4
            and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        order by kind, transaction_id, cursor
        limit $3
        "#,
        transaction,
        place.number,
        limit,
        kind.code(),
    )
    .fetch_all(conn)
    .await
}

/// The rows with these numbers.
pub async fn numbered(conn: &mut PgConnection, numbers: &[i64]) -> sqlx::Result<Vec<Row>> {
    sqlx::query_as!(
        Row,
        r#"
        select transaction_id::text::bigint as "transaction!", cursor, kind, record_id, action, version, survivor_id,
            fields, created_at
        from changes
        where cursor = any($1)
        "#,
        numbers,
    )
    .fetch_all(conn)
    .await
}

/// Rows as a caller may see them: what is hidden now shows as deleted.
pub async fn shown(
    conn: &mut PgConnection,
    rows: Vec<Row>,
    with_record: bool,
    sight: Sight,
) -> sqlx::Result<Vec<Change>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.record_id).collect();
    let served: HashSet<Uuid> = match sight.restricted {
        true => ids.into_iter().collect(),
        false => public(conn, &ids).await?.into_iter().collect(),
    };
    let records = if with_record { Some(records(conn, &rows, sight).await?) } else { None };
    let change = |row: Row| {
        let wire = |id: Uuid| format!("{}_{}", row.kind, id.simple());
        let is_tombstone = matches!(row.action.as_str(), "deleted" | "merged");
        let is_hidden = !is_tombstone && !served.contains(&row.record_id);
        Change {
            cursor: row.place().to_string(),
            id: wire(row.record_id),
            action: if is_hidden { "deleted".to_owned() } else { row.action },
            version: row.version,
            survivor: row.survivor_id.map(wire),
            at: row.created_at,
            fields: Some(row.fields).filter(|_| sight.restricted),
            record: records.as_ref().map(|records| records.get(&row.record_id).cloned()),
            kind: row.kind,
        }
    };
    Ok(rows.into_iter().map(change).collect())
}

/// The records of the rows, as they are now.
async fn records(conn: &mut PgConnection, rows: &[Row], sight: Sight) -> sqlx::Result<HashMap<Uuid, Record>> {
    let mut of_kind: HashMap<ChangedKind, HashSet<Uuid>> = HashMap::new();
    for row in rows {
        if let Some(kind) = ChangedKind::from_code(&row.kind) {
            of_kind.entry(kind).or_default().insert(row.record_id);
        }
    }
    let mut all = HashMap::new();
    for (kind, ids) in of_kind {
        let ids: Vec<Uuid> = ids.into_iter().collect();
        macro_rules! take {
            ($found:expr, $record:ident) => {
                all.extend($found.into_iter().map(|record| (record.id.0, Record::$record(record.into()))))
            };
        }
        match kind {
            ChangedKind::Article => take!(articles::load(conn, &ids, sight, false).await?, Article),
            ChangedKind::Actor => take!(actors::load(conn, &ids, sight).await?, Actor),
            ChangedKind::Resolution => take!(resolutions::load(conn, &ids, sight).await?, Resolution),
            ChangedKind::Vote => take!(votes::load(conn, &ids, sight).await?, Vote),
            ChangedKind::Statement => take!(statements::load(conn, &ids, sight).await?, Statement),
            ChangedKind::Provision => take!(provisions::load(conn, &ids, sight).await?, Provision),
            ChangedKind::Series => take!(series::load(conn, &ids).await?, Series),
        }
    }
    Ok(all)
}

/// The end of the log as it is now: what commits from here on comes after it.
pub async fn end(conn: &mut PgConnection) -> sqlx::Result<Place> {
    let horizon =
        sqlx::query_scalar!(r#"select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "horizon!""#)
            .fetch_one(conn)
            .await?;
    Ok(Place { transaction: horizon - 1, number: i64::MAX })
}

/// The place before the first change of a time, of those that are settled: what a running transaction may still come
/// before is no place to begin at.
pub async fn before(conn: &mut PgConnection, at: OffsetDateTime) -> sqlx::Result<Place> {
    let end = end(conn).await?;
    let first = sqlx::query!(
        r#"
        select transaction_id::text::bigint as "transaction!", cursor
        from changes
        where created_at >= $1 and transaction_id <= $2::text::xid8
        order by transaction_id, cursor
        limit 1
        "#,
        at,
        end.transaction.to_string(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(first.map_or(end, |row| Place { transaction: row.transaction, number: row.cursor - 1 }))
}

/// Of these records and articles, those that are served to everybody.
pub async fn public(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select id as "id!" from actors where id = any($1) and visibility = 'public'
        union all
        select id from resolutions where id = any($1) and visibility = 'public'
        union all
        select id from votes where id = any($1) and visibility = 'public'
        union all
        select id from statements where id = any($1) and visibility = 'public'
        union all
        select id from provisions where id = any($1) and visibility = 'public'
        union all
        select id from series where id = any($1)
        union all
        select id from articles
        where id = any($1)
            and state = 'live'
            and visibility = 'public'
            and coalesce(embargo_until <= now(), true)
        "#,
        ids,
    )
    .fetch_all(conn)
    .await
}
