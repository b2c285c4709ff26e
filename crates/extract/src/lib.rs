//! Reads human-rights news into records. Pure: text and a publication date in, records with their evidence out.
//!
//! No I/O, no clock, no randomness: the same input gives the same output on every machine.

pub mod record;

pub use record::{Date, Extraction};

/// What is known about an article beside its text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Meta {
    /// Day of publication: the anchor of "Wednesday" and "last month". Without it such dates stay unknown.
    pub published: Option<time::Date>,
}

/// The reader. Built once, shared by all threads.
#[derive(Debug)]
pub struct Engine {}

impl Engine {
    /// Version of the rules and lexicons, stored with every article.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    pub fn new() -> Self {
        Self {}
    }

    /// Reads one article: title, blank line, body.
    pub fn extract(&self, _text: &str, meta: &Meta) -> Extraction {
        Extraction { published_on: meta.published.map(Date::from), ..Extraction::default() }
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}
