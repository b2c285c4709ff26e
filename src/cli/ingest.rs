//! `plenary ingest`: articles in files, into the database.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use plenary_extract::Engine;
use sqlx::PgPool;
use time::Date;
use tokio::task::JoinSet;

use super::{articles, extract, output};
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::{Claim, Database};
use crate::ingest::{self, Outcome};
use crate::intake::{self, Draft, Strictness};
use crate::lifecycle;

/// Articles on their way at once: enough to keep the database busy while others are read.
const AT_ONCE: usize = 8;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Articles: text (title, blank line, body), `.html`, `.json` as the API takes it, `.ndjson` with one a line; folders
    /// of these; `-` for text from stdin
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// Day of publication of articles that do not say theirs
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = extract::date)]
    published: Option<Date>,

    /// Publisher of articles that do not say theirs
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,

    #[command(flatten)]
    database: DatabaseConfig,
}

/// One article of a file, not yet looked at.
struct Item {
    /// File, and line where a file holds several.
    place: String,
    media_type: &'static str,
    body: String,
}

#[derive(Default)]
struct Tally {
    created: usize,
    revised: usize,
    unchanged: usize,
    refused: usize,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let files = articles::files(&args.paths, &["txt", "html", "htm", "json", "ndjson"])?;
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = ingest(&args, &files, &database).await;
    let closed = database.close().await;
    let tally = done?;
    closed?;
    let Tally { created, revised, unchanged, refused } = tally;
    output::line(format_args!("{created} new, {revised} revised, {unchanged} unchanged, {refused} refused"))?;
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn ingest(args: &Args, files: &[PathBuf], database: &Database) -> Result<Tally> {
    let (engine, clock) = (Arc::new(Engine::new()), Clock::system());
    lifecycle::prepare(&database.pool, &engine, &clock).await?;
    let given = Draft {
        publisher: args.publisher.clone(),
        published_at: args.published.map(|day| day.to_string()),
        ..Draft::default()
    };
    let bar = progress(files);
    let (mut tally, mut running) = (Tally::default(), JoinSet::new());
    for file in files {
        for item in items(file)? {
            let item = item?;
            if running.len() == AT_ONCE {
                settle(&mut running, &mut tally, &bar).await?;
            }
            running.spawn(submit(database.pool.clone(), engine.clone(), clock.clone(), item, given.clone()));
        }
    }
    while !running.is_empty() {
        settle(&mut running, &mut tally, &bar).await?;
    }
    bar.finish_and_clear();
    Ok(tally)
}

type Submission = Result<(usize, Result<Outcome, String>)>;

/// Stores one article. What is wrong with it is an answer; what is wrong with the database is an error.
async fn submit(db: PgPool, engine: Arc<Engine>, clock: Clock, item: Item, given: Draft) -> Submission {
    let Item { place, media_type, body } = item;
    let size = body.len();
    let article = match intake::read(media_type, body, given, Strictness::Ignore, clock.now()) {
        Ok(article) => article,
        Err(error) => return Ok((size, Err(format!("{place}: {error:#}")))),
    };
    let mut tx = db.begin().await?;
    let submitted = ingest::submit(&mut tx, &engine, &clock, &article).await.with_context(|| place)?;
    tx.commit().await?;
    Ok((size, Ok(submitted.outcome)))
}

async fn settle(running: &mut JoinSet<Submission>, tally: &mut Tally, bar: &ProgressBar) -> Result<()> {
    let Some(ended) = running.join_next().await else { return Ok(()) };
    let (size, answer) = ended??;
    bar.inc(size as u64);
    match answer {
        Ok(Outcome::Created) => tally.created += 1,
        Ok(Outcome::Revised) => tally.revised += 1,
        Ok(Outcome::Unchanged) => tally.unchanged += 1,
        Err(refusal) => {
            tally.refused += 1;
            bar.suspend(|| output::error(&anyhow::anyhow!(refusal)));
        }
    }
    Ok(())
}

/// The articles of a file: one, or one a line.
fn items(path: &Path) -> Result<Box<dyn Iterator<Item = Result<Item>> + Send>> {
    let place = path.display().to_string();
    if articles::extension(path) != "ndjson" {
        let body = articles::read(path)?;
        return Ok(Box::new(std::iter::once(Ok(Item {
            place,
            media_type: articles::media_type(path),
            body,
        }))));
    }
    let file = File::open(path).with_context(|| format!("cannot read {place}"))?;
    let lines = BufReader::new(file).lines().enumerate();
    Ok(Box::new(lines.filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim().is_empty())).map(
        move |(number, line)| {
            let place = format!("{place}:{}", number + 1);
            let body = line.with_context(|| format!("cannot read {place}"))?;
            Ok(Item { place, media_type: intake::JSON, body })
        },
    )))
}

/// On a terminal; elsewhere indicatif stays silent.
fn progress(files: &[PathBuf]) -> ProgressBar {
    let bytes = files.iter().filter_map(|file| file.metadata().ok()).map(|file| file.len()).sum();
    let template = "{bar:40} {bytes}/{total_bytes} {bytes_per_sec}, {eta} left";
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(bytes).with_style(style)
}
