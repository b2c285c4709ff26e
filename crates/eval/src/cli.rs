//! `plenary eval`: the arguments, and what is printed for them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use plenary_extract::Engine;

use crate::calibrate;
use crate::corpus::{self, Source};
use crate::floors;
use crate::report;
use crate::tally::{ROWS, Tally};

/// Score the engine against a folder of annotated articles
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Folder of NAME.txt and NAME.json, or of such folders (tune/, watch/): then each is scored
    pub dir: PathBuf,
    /// List every mistake, grouped by cause
    #[arg(long)]
    pub errors: bool,
    /// List how often each rule was right
    #[arg(long)]
    pub rules: bool,
    /// Print everything as JSON
    #[arg(long)]
    pub json: bool,
    /// Print the engine's table of confidences anew from these articles, nothing else
    #[arg(long)]
    pub calibrate: bool,
    /// Fail where a figure is under this file's
    #[arg(long, value_name = "FILE")]
    pub floor: Option<PathBuf>,
    /// Score these NAME.json instead of reading the articles
    #[arg(long, value_name = "DIR")]
    pub predicted: Option<PathBuf>,
}

/// What is to be printed; an error where a floor does not hold.
pub fn run(args: &Args) -> Result<String> {
    let engine = Engine::new();
    let sets = sets(&args.dir, args.predicted.as_deref(), &engine)?;
    if args.calibrate {
        return Ok(calibrate::table(&sets));
    }
    let out = if args.json { json(&sets)? } else { text(args, &sets) };
    let Some(path) = &args.floor else { return Ok(out) };
    let broken = floors::broken(&floors::load(path)?, &sets);
    if !broken.is_empty() {
        bail!("{out}\nunder the floor:\n  {}", broken.join("\n  "));
    }
    Ok(out)
}

/// The folders below `dir` that hold articles, or `dir` itself; each scored, by name.
pub fn sets(dir: &Path, predicted: Option<&Path>, engine: &Engine) -> Result<Vec<(String, Tally)>> {
    let mut below = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            below.push(path);
        }
    }
    below.sort();
    if below.is_empty() {
        below.push(dir.to_owned());
    }
    let one = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_owned();
        let files = predicted.map(|p| if path == dir { p.to_owned() } else { p.join(&name) });
        let source = files.as_deref().map_or(Source::Engine(engine), Source::Files);
        Ok((name.to_string_lossy().into_owned(), corpus::run(&path, source)?))
    };
    below.into_iter().map(one).collect()
}

fn json(sets: &[(String, Tally)]) -> Result<String> {
    let value = match sets {
        [(_, only)] => report::to_json(only),
        _ => sets.iter().map(|(name, tally)| (name.clone(), report::to_json(tally))).collect(),
    };
    Ok(serde_json::to_string_pretty(&value)?)
}

fn text(args: &Args, sets: &[(String, Tally)]) -> String {
    let mut out = String::new();
    for (name, tally) in sets {
        if args.errors {
            out += &report::mistakes(tally);
        }
        if args.rules {
            out += &report::rule_table(tally);
        }
        out += &format!("== {name}: ");
        out += &report::table(tally);
        out += &report::confidence(tally);
    }
    let set = |name: &str| sets.iter().find(|(n, _)| n == name).map(|(_, tally)| tally);
    if let (Some(tune), Some(watch)) = (set("tune"), set("watch")) {
        let _ = writeln!(out, "{:22}{:>7}{:>7}{:>7}", "F1", "tune", "watch", "gap");
        for name in ROWS.iter().chain(&["mean_f1"]) {
            let (a, b) =
                (floors::figure(tune, name).unwrap_or(0.0), floors::figure(watch, name).unwrap_or(0.0));
            let _ = writeln!(out, "{name:22}{a:7.3}{b:7.3}{:7.3}", a - b);
        }
    }
    out
}
