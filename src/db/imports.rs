//! Runs of importers: how far they came, and what was wrong with the files.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::copy::Rows;
use crate::import::Queued;
use crate::import::item::{Item, Remark, Severity};

/// Rows of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub read: u64,
    pub new: u64,
    pub changed: u64,
    pub same: u64,
    pub refused: u64,
    pub skipped: u64,
    pub noted: u64,
    /// Remarks written so far.
    #[serde(skip)]
    remarks: i32,
}

/// What becomes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    New,
    Changed,
    Same,
}

impl Fate {
    /// Of an item that is written, by what was known of it.
    pub fn of<T>(before: Option<T>) -> Self {
        if before.is_some() { Self::Changed } else { Self::New }
    }
}

impl Counts {
    /// Counts the rows of an item, of which some were refused on the way.
    pub fn add(&mut self, fate: Fate, item: &Item, refused: usize) {
        let taken = item.rows.saturating_sub(refused as u64);
        *match fate {
            Fate::New => &mut self.new,
            Fate::Changed => &mut self.changed,
            Fate::Same => &mut self.same,
        } += taken;
        self.read += taken;
    }

    pub fn skip(&mut self, item: &Item) {
        self.skipped += item.rows;
        self.read += item.rows;
    }

    /// Counts the rows of an item that a single remark refuses: the remark itself counts for one.
    pub fn refuse_with(&mut self, item: &Item) {
        let others = item.rows.saturating_sub(1);
        self.refused += others;
        self.read += others;
    }

    pub fn remark(&mut self, remark: &Remark) {
        match remark.severity {
            Severity::Refused => {
                self.refused += 1;
                self.read += 1;
            }
            Severity::Noted => self.noted += 1,
        }
    }
}

/// A run as it begins.
#[derive(Debug)]
pub struct NewImport<'a> {
    pub id: Uuid,
    pub format: &'a str,
    pub source: Uuid,
    pub file_name: &'a str,
    pub options: Value,
    pub queued: Option<Queued<'a>>,
}

pub async fn begin(conn: &mut PgConnection, new: &NewImport<'_>, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into imports (
            id, format, source_id, file_name, options, spool, job_id, state, created_at, updated_at
        )
        values (
            $1, $2, $3, $4, $5, $6, $7, case when $7::uuid is null then 'running' else 'queued' end, $8, $8
        )
        ",
        new.id,
        new.format,
        new.source,
        new.file_name,
        new.options,
        new.queued.map(|queued| queued.spool),
        new.queued.map(|queued| queued.job),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets this transaction's commit not wait for the disk.
pub async fn hurry(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("set local synchronous_commit = off").execute(conn).await?;
    Ok(())
}

/// Writes how far the run came, with the remarks since the last time.
pub async fn progress(
    conn: &mut PgConnection,
    id: Uuid,
    counts: &mut Counts,
    remarks: &mut Vec<Remark>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let number = |rows: u64| i64::try_from(rows).unwrap_or(i64::MAX);
    let mut rows = Rows::default();
    for remark in remarks.drain(..) {
        counts.remark(&remark);
        rows.row(&[
            &id,
            &counts.remarks,
            &remark.severity.code(),
            &remark.file,
            &number(remark.line),
            &remark.reason,
            &remark.content,
        ])?;
        counts.remarks += 1;
    }
    let statement = "
        copy import_remarks (import_id, position, severity, file_name, line, reason, content)
        from stdin (format binary)
    ";
    rows.send(conn, statement).await?;
    sqlx::query!(
        "
        update imports
        set rows_read = $2, rows_new = $3, rows_changed = $4, rows_same = $5, rows_refused = $6, rows_skipped = $7,
            rows_noted = $8, updated_at = $9
        where id = $1
        ",
        id,
        number(counts.read),
        number(counts.new),
        number(counts.changed),
        number(counts.same),
        number(counts.refused),
        number(counts.skipped),
        number(counts.noted),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Settles the run: done, or failed with a reason.
pub async fn finish(
    conn: &mut PgConnection,
    id: Uuid,
    error: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update imports
        set state = case when $2::text is null then 'done' else 'failed' end,
            error = $2, updated_at = $3, finished_at = $3
        where id = $1
        ",
        id,
        error,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An upload that waits.
#[derive(Debug)]
pub struct Spooled {
    pub format: String,
    pub options: Value,
    pub spool: String,
}

/// Begins the run over an upload, from its first row. None if it is through.
pub async fn restart(
    conn: &mut PgConnection,
    id: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Spooled>> {
    sqlx::query_as!(
        Spooled,
        r#"
        with forgotten as (
            delete from import_remarks where import_id = $1
        )
        update imports
        set state = 'running', error = null, finished_at = null, updated_at = $2, rows_read = 0, rows_new = 0,
            rows_changed = 0, rows_same = 0, rows_refused = 0, rows_skipped = 0, rows_noted = 0
        where id = $1 and spool is not null
        returning format, options, spool as "spool!"
        "#,
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// The upload is through: its folder may go.
pub async fn unspool(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("update imports set spool = null where id = $1", id).execute(conn).await?;
    Ok(())
}

/// Folders that somebody will still read.
pub async fn spools(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"
        select imports.spool as "spool!"
        from imports
        join jobs on jobs.id = imports.job_id
        where imports.spool is not null and jobs.state in ('ready', 'running')
        "#
    )
    .fetch_all(conn)
    .await
}

/// The first remarks of a run.
pub async fn remarks(conn: &mut PgConnection, id: Uuid, most: i64) -> sqlx::Result<Vec<Remark>> {
    let rows = sqlx::query!(
        "
        select severity, file_name, line, reason, content
        from import_remarks
        where import_id = $1
        order by position
        limit $2
        ",
        id,
        most,
    )
    .fetch_all(conn)
    .await?;
    let remark = |severity: &str| if severity == "refused" { Severity::Refused } else { Severity::Noted };
    Ok(rows
        .into_iter()
        .map(|row| Remark {
            severity: remark(&row.severity),
            file: row.file_name,
            line: u64::try_from(row.line).unwrap_or_default(),
            reason: row.reason,
            content: row.content,
        })
        .collect())
}
