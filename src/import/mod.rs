//! Official roll calls from files: `plenary import`.
//!
//! A parser on a thread of its own reads the files into a stream of [`item::Item`]s; [`store`] writes them in batches.
//! Every format has a file in [`formats`] and ends in the same items. A batch is one transaction and says which items it
//! held, so a run that was killed is begun again and finds what it had written. To add a format: a file there, a line
//! in [`Format`], its place among the authorities of `domain::merge`.
//!
//! Nothing is ever fetched from the network.

pub mod codes;
mod congress;
mod formats;
pub mod input;
pub mod item;
mod join;
pub mod spool;
mod store;
mod stream;
mod table;
mod title;
mod voters;
mod xml;

use std::collections::HashSet;
use std::path::PathBuf;

use plenary_extract::Date;
use serde::Serialize;
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::clock::Clock;
use crate::db::imports::{self, Counts, NewImport};
use crate::db::sources;
use crate::domain::SourceKind;
use crate::ingest::{self, create::Official};
use input::Meter;
use item::{Item, Remark};
use store::Store;
use stream::{Event, Sink, Stop};

/// Voters in a batch: one transaction each, a few megabytes.
const BATCH: usize = 40_000;

/// Texts in a batch. Each is locked by some names until the transaction ends, and a PostgreSQL as it comes has room for
/// 6,400 locks of everybody.
const BATCH_OF_TEXTS: usize = 400;

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $licence:literal, $reader:path;)+) => {
        /// A format of official files; its name is the name of the source.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[serde(rename_all = "kebab-case")]
        #[schema(as = ImportFormat)]
        pub enum Format { $($(#[$doc])* #[value(name = $code)] #[serde(rename = $code)] $name),+ }

        impl Format {
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Note that travels with what the files say.
            const fn licence(self) -> &'static str {
                match self { $(Self::$name => $licence),+ }
            }

            fn read(self, files: &Files, sink: &Sink) -> Result<(), Stop> {
                match self { $(Self::$name => $reader(files, sink)),+ }
            }
        }
    };
}

formats! {
    /// UN Digital Library voting records (CSV): General Assembly, Security Council
    Undl = "undl", "UN records: non-commercial use, with attribution", formats::undl::read;
    /// House of Representatives, roll calls of the Clerk (XML)
    HouseClerk = "house-clerk", "public domain", formats::house_clerk::read;
    /// Senate, roll calls (XML)
    Senate = "senate", "public domain", formats::senate::read;
    /// Congress, votes as unitedstates/congress writes them (JSON)
    CongressJson = "congress-json", "CC0", formats::congress_json::read;
    /// Commission on Human Rights and Human Rights Council: texts and members' votes (two CSV files)
    Hrc = "hrc", "as the collection's publisher states", formats::hrc::read;
    /// European Parliament in the tables of HowTheyVote: votes, members' votes, members (CSV)
    Howtheyvote = "howtheyvote", "ODbL", formats::howtheyvote::read;
    /// General Assembly 1946-2019 as in the R package unvotes: votes, roll calls, issues (CSV)
    Unvotes = "unvotes", "CC0", formats::unvotes::read;
    /// Vote events of any body in the words of Popolo (JSON)
    Popolo = "popolo", "as the document's publisher states", formats::popolo::read;
}

/// What a run reads.
#[derive(Debug, Clone)]
pub struct Files {
    pub paths: Vec<PathBuf>,
    /// Lists of members of Congress, to know senators and full names by.
    pub legislators: Vec<PathBuf>,
    pub meter: Meter,
}

/// What a run takes of it.
#[derive(Debug, Clone, Copy, Default, Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Options {
    /// Nothing older.
    pub since: Option<Date>,
    pub subjects: Option<Subjects>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "kebab-case")]
#[schema(as = ImportSubjects)]
pub enum Subjects {
    HumanRights,
}

impl Options {
    fn wants(&self, item: &Item) -> bool {
        let is_recent = self.since.is_none_or(|since| item.date().is_some_and(|date| date >= since));
        is_recent && (self.subjects.is_none() || item.is_human_rights)
    }
}

/// A run to be.
#[derive(Debug, Clone)]
pub struct Run {
    pub id: Uuid,
    pub format: Format,
    pub files: Files,
    pub options: Options,
    pub dry_run: bool,
}

/// How a run ended.
#[derive(Debug)]
pub struct Summary {
    pub counts: Counts,
    /// All remarks of a dry run; else they are in the database.
    pub remarks: Vec<Remark>,
    /// Why the files were not read to the end.
    pub error: Option<String>,
}

/// The source that speaks through files of a format.
pub async fn source(conn: &mut PgConnection, clock: &Clock, format: Format) -> sqlx::Result<Official> {
    let (name, licence) = (format.code(), Some(format.licence()));
    let id = sources::ensure(conn, clock.id(), SourceKind::Official, name, licence, clock.now()).await?;
    Ok(Official { id, name })
}

/// Where the files of an upload wait, and the job that will read them.
#[derive(Debug, Clone, Copy)]
pub struct Queued<'a> {
    pub spool: &'a str,
    pub job: Uuid,
}

/// Makes the run known, so that its progress can be seen.
pub async fn begin(
    conn: &mut PgConnection,
    clock: &Clock,
    run: &Run,
    source: &Official,
    queued: Option<Queued<'_>>,
) -> sqlx::Result<()> {
    let names: Vec<String> = run.files.paths.iter().map(|path| stream::name(path)).collect();
    let new = NewImport {
        id: run.id,
        format: run.format.code(),
        source: source.id,
        file_name: &names.join(", "),
        options: json!(run.options),
        queued,
    };
    imports::begin(conn, &new, clock.now()).await
}

/// Reads the files into the database. `report` hears how many rows were read so far.
pub async fn run(
    conn: &mut PgConnection,
    clock: &Clock,
    run: &Run,
    source: Official,
    report: impl Fn(&Counts),
) -> sqlx::Result<Summary> {
    let read = read(conn, clock, run, source, report).await;
    if !run.dry_run {
        let error = match &read {
            Ok(summary) => summary.error.clone(),
            // What the database says is for who runs it, at the terminal or in the log.
            Err(_) => Some("the database failed; the terminal or the log of the run says how".to_owned()),
        };
        imports::finish(conn, run.id, error.as_deref(), clock.now()).await?;
    }
    read
}

async fn read(
    conn: &mut PgConnection,
    clock: &Clock,
    run: &Run,
    source: Official,
    report: impl Fn(&Counts),
) -> sqlx::Result<Summary> {
    let voters = voters::Voters::load(conn).await?;
    let mut store = Store { clock, source, voters, dry_run: run.dry_run };
    let (sink, mut events) = stream::stream();
    let (format, files) = (run.format, run.files.clone());
    let parser = tokio::task::spawn_blocking(move || format.read(&files, &sink));
    let (mut counts, mut remarks, mut batch) = (Counts::default(), Vec::new(), Vec::new());
    let (mut keys, mut held) = (HashSet::new(), 0);
    while let Some(event) = events.recv().await {
        match event {
            Event::Remark(remark) => {
                remarks.push(remark);
                held += 1;
            }
            Event::Item(signed) if !run.options.wants(&signed.item) => counts.skip(&signed.item),
            Event::Item(signed) => {
                let item = &signed.item;
                // What is given twice is known the second time: it is of another batch.
                if !keys.insert(item.key.clone()) {
                    store.save(conn, run.id, std::mem::take(&mut batch), &mut counts, &mut remarks).await?;
                    (keys, held) = (HashSet::from([item.key.clone()]), 0);
                }
                held += 1 + item.vote.as_ref().map_or(0, |vote| vote.voters.len());
                batch.push(*signed);
            }
        }
        if held >= BATCH || batch.len() >= BATCH_OF_TEXTS {
            store.save(conn, run.id, std::mem::take(&mut batch), &mut counts, &mut remarks).await?;
            (keys, held) = (HashSet::new(), 0);
            report(&counts);
        }
    }
    store.save(conn, run.id, batch, &mut counts, &mut remarks).await?;
    let error = ingest::joined(parser.await)?.err().map(|stop| stop.to_string());
    if run.dry_run {
        remarks.iter().for_each(|remark| counts.remark(remark));
    }
    Ok(Summary { counts, remarks, error })
}
