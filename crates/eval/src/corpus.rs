//! A folder of annotated articles: `NAME.txt` beside `NAME.json`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use plenary_extract::record::Date;
use plenary_extract::{Engine, Extraction, Meta};

use crate::gold::Gold;
use crate::score;
use crate::tally::Tally;

/// Where the records to be scored come from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// The engine reads each text now.
    Engine(&'a Engine),
    /// One `NAME.json` an article, as written by any reader that follows the contract.
    Files(&'a Path),
}

/// Scores a folder of articles; gold without a text or without a prediction counts as an empty one.
pub fn run(dir: &Path, source: Source) -> Result<Tally> {
    let mut golds: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))? {
        golds.push(entry?.path());
    }
    golds.retain(|path| path.extension().is_some_and(|e| e == "json"));
    golds.sort();
    ensure!(!golds.is_empty(), "no gold files in {}", dir.display());
    let mut tally = Tally::default();
    for path in golds {
        article(&path, source, &mut tally).with_context(|| format!("cannot score {}", path.display()))?;
    }
    Ok(tally)
}

fn article(path: &Path, source: Source, tally: &mut Tally) -> Result<()> {
    let gold: Gold = serde_json::from_str(&fs::read_to_string(path)?)?;
    let text = path.with_extension("txt");
    let text = if text.exists() { fs::read_to_string(text)? } else { String::new() };
    let found = match source {
        Source::Engine(engine) => Some(engine.extract(&text, &Meta { published: day(gold.published_on)? })),
        Source::Files(dir) => prediction(&dir.join(path.file_name().context("a file without a name")?))?,
    };
    tally.articles += 1;
    tally.missing += u32::from(found.is_none());
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    score::article(&name, &gold, &found.unwrap_or_default(), &text, tally);
    Ok(())
}

fn prediction(path: &Path) -> Result<Option<Extraction>> {
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(path)?;
    Ok(Some(serde_json::from_str(&text).with_context(|| path.display().to_string())?))
}

/// The engine anchors on a whole day or on nothing.
fn day(date: Option<Date>) -> Result<Option<time::Date>> {
    let Some(Date { year, month: Some(month), day: Some(day) }) = date else { return Ok(None) };
    Ok(Some(time::Date::from_calendar_date(year, time::Month::try_from(month)?, day)?))
}
