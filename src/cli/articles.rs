//! Articles in files: which files are meant, and what is in them.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::intake;

/// The files meant by `paths`: a folder stands for the files in it that end in one of `extensions`, in the order of
/// their names.
pub fn files(paths: &[PathBuf], extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut inside = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        inside.retain(|file| extensions.contains(&extension(file)));
        inside.sort();
        ensure!(!inside.is_empty(), "no .{} files in {}", extensions.join(" or ."), path.display());
        files.append(&mut inside);
    }
    Ok(files)
}

/// The whole of a file, or of stdin for `-`.
pub fn read(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let read = match path.to_str() {
        Some("-") => std::io::stdin().lock().read_to_end(&mut bytes),
        _ => fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.with_context(|| format!("cannot read {}", path.display()))?;
    String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8", path.display()))
}

/// What the API would be told that a file is, by its name.
pub fn media_type(path: &Path) -> &'static str {
    match extension(path) {
        "html" | "htm" => intake::HTML,
        "json" => intake::JSON,
        _ => intake::TEXT,
    }
}

pub fn extension(path: &Path) -> &str {
    path.extension().and_then(OsStr::to_str).unwrap_or_default()
}
