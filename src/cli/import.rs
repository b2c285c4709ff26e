//! `plenary import`: official roll calls in files, into the database.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use plenary_extract::{Date, Engine};

use super::{articles, output};
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::imports::Counts;
use crate::db::{Claim, Database};
use crate::import::item::{Remark, Severity};
use crate::import::{self, Files, Format, Options, Run, Subjects, Summary};
use crate::lifecycle;

/// Remarks shown at the terminal; all of them are kept with the import.
const SHOWN: usize = 20;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// What the files are
    #[arg(value_enum)]
    format: Format,

    /// Files as the source publishes them, `.gz` or not; folders, for the files in them that end as the format's do. A
    /// format of several files wants them together
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// Read and check, write nothing
    #[arg(long)]
    dry_run: bool,

    /// Leave out what is older
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Date>,

    /// Leave out what is on other subjects
    #[arg(long, value_enum)]
    subjects: Option<Subjects>,

    /// List of members of Congress (legislators CSV of congress-legislators): full names, and senators' other ids
    #[arg(long, value_name = "FILE")]
    legislators: Vec<PathBuf>,

    #[command(flatten)]
    database: DatabaseConfig,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let paths = articles::files(&args.paths, &[extension(args.format), "gz"])?;
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = import(args, paths, &database).await;
    let closed = database.close().await;
    let (run, summary, remarks) = done?;
    closed?;
    tell(&run, &summary, &remarks)?;
    Ok(if summary.error.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the files of a format are called. Folders of Congress hold every vote twice, as `data.json` and as `data.xml`.
const fn extension(format: Format) -> &'static str {
    match format {
        Format::HouseClerk | Format::Senate => "xml",
        Format::CongressJson | Format::Popolo => "json",
        Format::Undl | Format::Hrc | Format::Howtheyvote | Format::Unvotes => "csv",
    }
}

async fn import(args: Args, paths: Vec<PathBuf>, database: &Database) -> Result<(Run, Summary, Vec<Remark>)> {
    let clock = Clock::system();
    // The reader is needed for its actors only.
    lifecycle::prepare(&database.pool, &Engine::new(), &clock).await?;
    let Args { format, dry_run, since, subjects, legislators, .. } = args;
    let files = Files { paths, legislators, meter: Default::default() };
    let run = Run { id: clock.id(), format, files, options: Options { since, subjects }, dry_run };
    let mut conn = database.pool.acquire().await?;
    let source = import::source(&mut conn, &clock, format).await?;
    if !dry_run {
        import::begin(&mut conn, &clock, &run, &source, None).await?;
    }
    let bar = progress(&run);
    let meter = run.files.meter.clone();
    let report = |counts: &Counts| {
        bar.set_position(meter.bytes());
        bar.set_message(format!("{} rows", counts.read));
    };
    let summary = import::run(&mut conn, &clock, &run, source, report).await?;
    bar.finish_and_clear();
    let remarks = if dry_run {
        summary.remarks.clone()
    } else {
        crate::db::imports::remarks(&mut conn, run.id, SHOWN as i64 + 1).await?
    };
    Ok((run, summary, remarks))
}

fn tell(run: &Run, summary: &Summary, remarks: &[Remark]) -> Result<()> {
    for remark in remarks.iter().take(SHOWN) {
        let Remark { severity, file, line, reason, content } = remark;
        let mark = if *severity == Severity::Refused { "refused" } else { "note" };
        output::line(format_args!("{mark}: {file}:{line}: {reason}: {content}"))?;
    }
    let Counts { read, new, changed, same, refused, skipped, noted, .. } = summary.counts;
    if remarks.len() > SHOWN {
        output::line(format_args!("… {} remarks in all", refused + noted))?;
    }
    let what = if run.dry_run { "would be: " } else { "" };
    output::line(format_args!(
        "{what}{read} rows: {new} new, {changed} changed, {same} same, {skipped} left out, {refused} refused, {noted} noted"
    ))?;
    if let Some(error) = &summary.error {
        output::error(&anyhow::anyhow!("{error}"));
    }
    Ok(())
}

/// On a terminal; elsewhere indicatif stays silent.
fn progress(run: &Run) -> ProgressBar {
    let bytes = run.files.paths.iter().filter_map(|file| file.metadata().ok()).map(|file| file.len()).sum();
    let template = "{bar:40} {bytes}/{total_bytes} {bytes_per_sec}, {msg}, {eta} left";
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(bytes).with_style(style);
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
