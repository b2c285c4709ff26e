//! `plenary export`: everything into a folder, as `/v1/export` gives it.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::ValueEnum;
use tokio::fs::{self, File};

use super::output;
use crate::api::export::files::{Export, ExportFormat, MANIFEST};
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::read::Sight;
use crate::db::{self, Claim, Database};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder for the files; made if it is not there
    folder: PathBuf,

    /// How the files are written
    #[arg(long, value_enum, default_value_t = Format::Ndjson)]
    format: Format,

    /// With restricted and embargoed records
    #[arg(long)]
    restricted: bool,

    #[command(flatten)]
    database: DatabaseConfig,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Ndjson,
    Csv,
    Popolo,
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Ndjson => Self::Ndjson,
            Format::Csv => Self::Csv,
            Format::Popolo => Self::Popolo,
        }
    }
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let database = Database::open(&args.database, Claim::Join).await?;
    let written = write(&args, &database).await;
    let closed = database.close().await;
    written.and(closed)?;
    Ok(ExitCode::SUCCESS)
}

async fn write(args: &Args, database: &Database) -> Result<()> {
    db::migrate(&database.pool).await?;
    let place = |name: &str| args.folder.join(name);
    fs::create_dir_all(&args.folder)
        .await
        .with_context(|| format!("cannot make the folder {}", args.folder.display()))?;
    // A manifest stands for whole files: an earlier one must not stand beside half-written ones.
    match fs::remove_file(place(MANIFEST)).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).context("cannot remove the manifest of an earlier export");
        }
        _ => {}
    }
    let sight = Sight { restricted: args.restricted, evidence: Some(10), source: None };
    let mut export = Export::begin(&database.pool, args.format.into(), sight, Clock::system().now()).await?;
    while let Some(path) = export.next_name().map(place) {
        let file = File::create(&path).await.with_context(|| format!("cannot write {}", path.display()))?;
        if let Some((entry, file)) = export.write_next(file).await? {
            file.sync_all().await?;
            output::line(format_args!("{}: {} records", entry.name, entry.count))?;
        }
    }
    fs::write(place(MANIFEST), export.end().await?).await.context("cannot write the manifest")
}
