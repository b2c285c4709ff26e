//! One file a format.

pub mod congress_json;
pub mod house_clerk;
pub mod howtheyvote;
pub mod hrc;
pub mod popolo;
pub mod senate;
pub mod undl;
pub mod unvotes;

use std::path::Path;

use serde::de::DeserializeOwned;

use super::item::Item;
use super::stream::{Sink, Stop};
use super::{Files, input};

/// A whole document of JSON.
fn json<T: DeserializeOwned>(path: &Path, files: &Files, sink: &Sink) -> Result<T, Stop> {
    let (text, is_latin_1) = input::document(path, &files.meter)?;
    if is_latin_1 {
        sink.note(path, 1, "not UTF-8: read as Latin-1", "")?;
    }
    serde_json::from_str(&text).map_err(|error| {
        let cut = if error.is_eof() { ": is the file cut off?" } else { "" };
        Stop::file(path, format!("{error}{cut}"))
    })
}

/// Formats of one vote a file: of several files a bad one spoils no other.
fn each(files: &Files, sink: &Sink, read: impl Fn(&Path) -> Result<Item, Stop>) -> Result<(), Stop> {
    for path in &files.paths {
        match read(path) {
            Ok(item) => sink.item(item)?,
            Err(Stop::File(reason)) if files.paths.len() > 1 => sink.refuse(path, 1, reason, "")?,
            Err(stop) => return Err(stop),
        }
    }
    Ok(())
}
