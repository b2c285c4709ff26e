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

use super::Files;
use super::item::Item;
use super::stream::{Sink, Stop};

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
