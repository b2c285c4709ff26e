//! From the parser's thread to the database's: a short queue, so that a large file is never in memory as a whole.

use std::path::Path;

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::item::{Item, Remark, Severity};

/// Items on their way at once.
const QUEUE: usize = 256;

/// Longest piece of a row that a remark keeps.
const CONTENT: usize = 300;

#[derive(Debug)]
pub enum Event {
    Item(Box<Signed>),
    Remark(Remark),
}

/// An item, and what changes with anything it says.
#[derive(Debug)]
pub struct Signed {
    pub item: Item,
    pub digest: [u8; 32],
}

/// Why a file is not read to its end.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// The file cannot be read as what it is said to be.
    #[error("{0}")]
    File(String),
    /// Nobody takes what is read any more: the run was given up.
    #[error("the import was stopped")]
    Closed,
}

impl Stop {
    pub fn file(path: &Path, reason: impl std::fmt::Display) -> Self {
        Self::File(format!("{}: {reason}", name(path)))
    }
}

/// What people call the file.
pub fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Where parsers put what they read.
#[derive(Debug)]
pub struct Sink(Sender<Event>);

pub fn stream() -> (Sink, Receiver<Event>) {
    let (sender, receiver) = channel(QUEUE);
    (Sink(sender), receiver)
}

impl Sink {
    pub fn item(&self, item: Item) -> Result<(), Stop> {
        let digest = item.digest().map_err(|error| Stop::File(error.to_string()))?;
        self.0.blocking_send(Event::Item(Box::new(Signed { item, digest }))).map_err(|_| Stop::Closed)
    }

    pub fn refuse(
        &self,
        path: &Path,
        line: u64,
        reason: impl Into<String>,
        content: &str,
    ) -> Result<(), Stop> {
        self.remark(Severity::Refused, path, line, reason.into(), content)
    }

    pub fn note(&self, path: &Path, line: u64, reason: impl Into<String>, content: &str) -> Result<(), Stop> {
        self.remark(Severity::Noted, path, line, reason.into(), content)
    }

    fn remark(
        &self,
        severity: Severity,
        path: &Path,
        line: u64,
        reason: String,
        content: &str,
    ) -> Result<(), Stop> {
        let content = content.chars().filter(|c| *c != '\0').take(CONTENT).collect();
        let remark = Remark { severity, file: name(path), line, reason, content };
        self.0.blocking_send(Event::Remark(remark)).map_err(|_| Stop::Closed)
    }
}
