//! Reads human-rights news into records. Pure: text and a publication date in, records with their evidence out.
//!
//! No I/O, no clock, no randomness: the same input gives the same output on every machine. The way of an article is in
//! [`Engine::extract`]: blocks, tokens, quotations, dates, names (`doc::Doc`), then the rules, then the records.

mod date;
mod doc;
mod gate;
mod items;
mod language;
mod lexicon;
mod names;
mod number;
mod passage;
mod quote;
mod reading;
pub mod record;
mod rule;
mod text;
mod token;
mod words;

mod emit;

use lexicon::Lexicon;
pub use lexicon::{DatedName, Known};
pub use record::{Date, Extraction};

/// What is known about an article beside its text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Meta {
    /// Day of publication: the anchor of "Wednesday" and "last month". Without it such dates stay unknown.
    pub published: Option<time::Date>,
}

/// The reader. Built once, shared by all threads.
#[derive(Debug)]
pub struct Engine {
    lexicon: Lexicon,
}

impl Engine {
    /// Version of the rules and lexicons, stored with every article.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    pub fn new() -> Self {
        Self { lexicon: Lexicon::new() }
    }

    /// Reads one article: title, blank line, body.
    pub fn extract(&self, text: &str, meta: &Meta) -> Extraction {
        let doc = doc::Doc::cut(&self.lexicon, text, *meta);
        if let Some(language) = language::foreign(&doc) {
            return emit::skipped(language, meta.published);
        }
        let doc = doc.named();
        let reading = rule::read(&doc);
        emit::records(doc, reading, "en")
    }

    /// The actors the reader knows before it reads: states, bodies, organizations, agencies, media.
    pub fn known_actors(&self) -> &[Known] {
        &self.lexicon.known
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}
