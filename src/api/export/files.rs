//! The files of an export: all that one caller may see, as it was at one instant.
//!
//! Everything is read in one transaction with one snapshot, so a reference in one file leads to a record in another. The
//! manifest is made last: an export without it is not whole.

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::{PgConnection, PgPool, Postgres, Transaction};
use time::OffsetDateTime;
use tokio::fs::File;
use tokio::io::{AsyncWriteExt, BufWriter};
use utoipa::ToSchema;
use uuid::Uuid;

use super::popolo;
use crate::api::actors::Actors;
use crate::api::articles::Articles;
use crate::api::csv::{Column, Table};
use crate::api::list::Collection;
use crate::api::provisions::Provisions;
use crate::api::resolutions::Resolutions;
use crate::api::series::AllSeries;
use crate::api::statements::Statements;
use crate::api::votes::Votes;
use crate::db::read::page::Window;
use crate::db::read::{self, Sight, votes};
use crate::domain::codes;
use crate::error::{Error, Result};
use crate::view::CastPosition;

pub const MANIFEST: &str = "manifest.json";

/// Rows read at a time.
const CHUNK: u32 = 1000;

codes! {
    /// How the files of an export are written.
    ExportFormat {
        /// A record a line, as in the lists and in the change log.
        Ndjson = "ndjson",
        /// As the lists are as CSV.
        Csv = "csv",
        /// Popolo classes, a JSON array each.
        Popolo = "popolo",
    }
}

/// What an export holds. It is its last file.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Manifest {
    pub format: ExportFormat,
    /// When the state it shows was.
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub as_of: OffsetDateTime,
    /// Where to go on in the change log: everything that is missing here comes after it.
    pub cursor: String,
    /// Whether restricted and embargoed records are in it.
    pub restricted: bool,
    pub files: Vec<FileEntry>,
}

/// A file of an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FileEntry {
    #[schema(example = "votes.ndjson")]
    pub name: String,
    /// Records in it.
    pub count: u64,
    pub bytes: u64,
    /// Of the file's bytes, hexadecimal.
    pub sha256: String,
}

/// What one file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Articles,
    Actors,
    Resolutions,
    Votes,
    Positions,
    Statements,
    Provisions,
    Series,
    Popolo(popolo::Class),
}

/// An export that is being written, file by file.
pub struct Export {
    snapshot: Transaction<'static, Postgres>,
    format: ExportFormat,
    sight: Sight,
    left: std::vec::IntoIter<(String, Part)>,
    manifest: Manifest,
}

impl Export {
    pub async fn begin(db: &PgPool, format: ExportFormat, sight: Sight, now: OffsetDateTime) -> Result<Self> {
        let mut snapshot = read::snapshot(db).await?;
        let cursor = read::changes::end(&mut snapshot).await?.to_string();
        let restricted = sight.restricted;
        let manifest = Manifest { format, as_of: now, cursor, restricted, files: Vec::new() };
        Ok(Self { snapshot, format, sight, left: parts(format).into_iter(), manifest })
    }

    /// Name of the file that is written next.
    pub fn next_name(&self) -> Option<&str> {
        self.left.as_slice().first().map(|(name, _)| name.as_str())
    }

    /// Writes the next file; its handle stands at the end.
    pub async fn write_next(&mut self, file: File) -> Result<Option<(FileEntry, File)>> {
        let Some((name, part)) = self.left.next() else { return Ok(None) };
        let mut out = Output { file: BufWriter::new(file), hash: Sha256::new(), bytes: 0, count: 0 };
        let (conn, sight) = (&mut *self.snapshot, self.sight);
        let is_csv = self.format == ExportFormat::Csv;
        match part {
            Part::Articles => records::<Articles>(conn, sight, is_csv, &mut out).await?,
            Part::Actors => records::<Actors>(conn, sight, is_csv, &mut out).await?,
            Part::Resolutions => records::<Resolutions>(conn, sight, is_csv, &mut out).await?,
            Part::Votes => records::<Votes>(conn, sight, is_csv, &mut out).await?,
            Part::Positions => positions(conn, sight, is_csv, &mut out).await?,
            Part::Statements => records::<Statements>(conn, sight, is_csv, &mut out).await?,
            Part::Provisions => records::<Provisions>(conn, sight, is_csv, &mut out).await?,
            Part::Series => records::<AllSeries>(conn, sight, is_csv, &mut out).await?,
            Part::Popolo(class) => popolo::write(conn, class, sight, &mut out).await?,
        }
        let (entry, file) = out.end(name).await?;
        self.manifest.files.push(entry.clone());
        Ok(Some((entry, file)))
    }

    /// The manifest, once all files are written.
    pub async fn end(self) -> Result<Vec<u8>> {
        self.snapshot.commit().await?;
        let mut manifest = serde_json::to_vec_pretty(&self.manifest).map_err(Error::internal)?;
        manifest.push(b'\n');
        Ok(manifest)
    }
}

fn parts(format: ExportFormat) -> Vec<(String, Part)> {
    let records = [
        ("articles", Part::Articles),
        ("actors", Part::Actors),
        ("resolutions", Part::Resolutions),
        ("votes", Part::Votes),
        ("positions", Part::Positions),
        ("statements", Part::Statements),
        ("provisions", Part::Provisions),
        ("series", Part::Series),
    ];
    let named = |(name, part): (&str, Part), extension: &str| (format!("{name}.{extension}"), part);
    match format {
        ExportFormat::Ndjson => records.into_iter().map(|part| named(part, "ndjson")).collect(),
        ExportFormat::Csv => records.into_iter().map(|part| named(part, "csv")).collect(),
        ExportFormat::Popolo => {
            let classes = popolo::Class::ALL.iter();
            classes.map(|&class| named((class.code(), Part::Popolo(class)), "json")).collect()
        }
    }
}

/// A file and what there is to say of it.
pub struct Output {
    file: BufWriter<File>,
    hash: Sha256,
    bytes: u64,
    pub count: u64,
}

impl Output {
    pub async fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes).await.map_err(Error::internal)
    }

    async fn end(mut self, name: String) -> Result<(FileEntry, File)> {
        self.file.flush().await.map_err(Error::internal)?;
        let sha256 = self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((FileEntry { name, count: self.count, bytes: self.bytes, sha256 }, self.file.into_inner()))
    }
}

/// Every record of a kind that is seen, chunk by chunk, in the order of its list.
pub struct Chunks<C: Collection> {
    filter: C::Filter,
    sight: Sight,
    next: Option<Window>,
}

impl<C: Collection<Filter: Default>> Chunks<C> {
    pub fn new(sight: Sight) -> Self {
        Self { filter: C::Filter::default(), sight, next: Some(Window { after: None, limit: CHUNK }) }
    }

    pub async fn next(&mut self, conn: &mut PgConnection) -> Result<Option<Vec<C::Record>>> {
        let Some(window) = self.next.take() else { return Ok(None) };
        let found = C::list(conn, &self.filter, self.sight, &window).await?;
        self.next = found.last.map(|key| Window { after: Some(key), limit: CHUNK });
        Ok(Some(C::load(conn, &found.ids, self.sight).await?))
    }
}

async fn records<C: Collection<Filter: Default>>(
    conn: &mut PgConnection,
    sight: Sight,
    is_csv: bool,
    out: &mut Output,
) -> Result<()> {
    let table = Table::new(C::COLUMNS);
    if is_csv {
        out.push(&table.header()?).await?;
    }
    // As in the lists: NDJSON holds what versions count.
    let sight = Sight { evidence: sight.evidence.filter(|_| is_csv), ..sight };
    let mut chunks = Chunks::<C>::new(sight);
    while let Some(records) = chunks.next(conn).await? {
        rows(conn, &table, &records, sight, is_csv, out).await?;
    }
    Ok(())
}

async fn rows<T: Serialize>(
    conn: &mut PgConnection,
    table: &Table,
    records: &[T],
    sight: Sight,
    is_csv: bool,
    out: &mut Output,
) -> Result<()> {
    let mut bytes = Vec::new();
    if is_csv {
        table.rows(conn, records, sight, &mut bytes).await?;
    } else {
        crate::api::list::lines(records, &mut bytes)?;
    }
    out.count += records.len() as u64;
    out.push(&bytes).await
}

/// Columns of `positions.csv`.
const POSITIONS: &[Column] = &[
    Column::Plain("vote"),
    Column::Actor("actor"),
    Column::Plain("option"),
    Column::Plain("option_precision"),
    Column::Plain("raw_option"),
    Column::Plain("name_at_time"),
];

/// All positions: the records of votes hold the first of them only.
async fn positions(conn: &mut PgConnection, sight: Sight, is_csv: bool, out: &mut Output) -> Result<()> {
    let table = Table::new(POSITIONS);
    if is_csv {
        out.push(&table.header()?).await?;
    }
    let mut positions = Positions::new(sight);
    while let Some(chunk) = positions.next(conn).await? {
        rows(conn, &table, &chunk, sight, is_csv, out).await?;
    }
    Ok(())
}

/// Every position in the votes that are seen, chunk by chunk, in the order of votes and actors.
pub struct Positions {
    sight: Sight,
    after: (Uuid, Uuid),
}

impl Positions {
    pub fn new(sight: Sight) -> Self {
        Self { sight, after: (Uuid::nil(), Uuid::nil()) }
    }

    pub async fn next(&mut self, conn: &mut PgConnection) -> Result<Option<Vec<CastPosition>>> {
        let chunk = votes::cast(conn, self.after, self.sight, i64::from(CHUNK)).await?;
        let Some(last) = chunk.last() else { return Ok(None) };
        self.after = (last.vote.0, last.position.actor.0);
        Ok(Some(chunk))
    }
}

/// A JSON array, item by item.
pub struct Array<'a> {
    out: &'a mut Output,
}

impl<'a> Array<'a> {
    pub async fn begin(out: &'a mut Output) -> Result<Self> {
        out.push(b"[").await?;
        Ok(Self { out })
    }

    pub async fn push(&mut self, item: &Value) -> Result<()> {
        let separator: &[u8] = if self.out.count == 0 { b"\n" } else { b",\n" };
        self.out.push(separator).await?;
        self.out.count += 1;
        self.out.push(&serde_json::to_vec(item).map_err(Error::internal)?).await
    }

    pub async fn end(self) -> Result<()> {
        self.out.push(b"\n]\n").await
    }
}
