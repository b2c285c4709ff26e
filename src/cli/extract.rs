//! `plenary extract`: the engine alone.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::ValueEnum;
use plenary_extract::{Engine, Extraction, Meta};
use serde::Serialize;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use super::{articles, output, show};
use crate::clock::Clock;
use crate::intake::{self, Draft, Strictness};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Articles: text (title, blank line, body), `.html`, or `.json` as the API takes it; folders of text and HTML; `-` for stdin
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// Day the articles were published: what "Wednesday" and "last month" are counted from
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    published: Option<Date>,

    /// JSON for programs, text for people
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,

    /// Say which rule found each record, in which words, and why it believes it
    #[arg(long, conflicts_with = "format")]
    explain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Text,
}

/// A line of the answer to several files.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(flatten)]
    extraction: &'a Extraction,
}

pub fn run(args: &Args) -> Result<ExitCode> {
    // JSON beside articles is more often about them than one, and has to be named.
    let files = articles::files(&args.paths, &["txt", "html", "htm"])?;
    let one = args.paths.len() == 1 && !args.paths[0].is_dir();
    let engine = Engine::new();
    for file in &files {
        let (text, published) = article(file)?;
        let extraction = engine.extract(&text, &Meta { published: args.published.or(published) });
        let name = file.to_string_lossy();
        output::line(match args.format {
            _ if args.explain => show::explain(&text, &extraction)?,
            Format::Text => show::summary(&text, &extraction),
            Format::Json if one => serde_json::to_string_pretty(&extraction)?,
            Format::Json => serde_json::to_string(&Line { file: &name, extraction: &extraction })?,
        })?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of an article and, where the file says so, its day of publication. Plain text is read as it stands.
fn article(path: &Path) -> Result<(String, Option<Date>)> {
    let body = articles::read(path)?;
    let media_type = articles::media_type(path);
    if media_type == intake::TEXT {
        return Ok((body, None));
    }
    let article = intake::read(media_type, body, Draft::default(), Strictness::Ignore, Clock::system().now());
    let article = article.with_context(|| format!("cannot read {}", path.display()))?;
    Ok((article.text, article.published_at.map(OffsetDateTime::date)))
}

pub fn date(s: &str) -> Result<Date, String> {
    Date::parse(s, format_description!("[year]-[month]-[day]"))
        .map_err(|_| "expected a date like 2024-11-21".into())
}
