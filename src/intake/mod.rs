//! What newsrooms send, made into one article: our JSON, IPTC ninjs, plain text, HTML.
//!
//! Pure; used by the API and by `plenary ingest`. To read one more format, add a file with a `Deserialize` type and a
//! `TryFrom` into [`Draft`], and a line in [`from_json`].

mod date;
mod draft;
mod html;
mod json;
mod ninjs;

use serde_json::Value;
use time::OffsetDateTime;

pub use date::{Instant, past_instant};
pub use draft::{Article, Draft, Given, Visibility};
pub use json::{Strictness, document, fields, nul};

use crate::error::Result;

pub const JSON: &str = "application/json";
pub const TEXT: &str = "text/plain";
pub const HTML: &str = "text/html";
/// The types an article can be sent in.
pub const ACCEPTED: &[&str] = &[JSON, TEXT, HTML];

/// Reads an article from a body of one of the [`ACCEPTED`] types. `given` holds what is known beside the body.
pub fn read(
    media_type: &str,
    body: String,
    given: Draft,
    strict: Strictness,
    now: OffsetDateTime,
) -> Result<Article> {
    // What comes beside the body must be right, even where the body's own word goes first.
    given.published_at.as_deref().map(|at| past_instant("/published_at", at, now)).transpose()?;
    let draft = match media_type {
        JSON => from_json(document(&body)?, strict)?.or(given),
        HTML => Draft { html: Some(without_nul(body)?), ..given },
        _ => Draft { text: Some(without_nul(body)?), ..given },
    };
    draft.check(now)
}

/// Our own fields, or a ninjs 1, 2 or 3 document, which is known by fields that only ninjs has.
pub fn from_json(value: Value, strict: Strictness) -> Result<Draft> {
    if ninjs::is_ninjs(&value) {
        Ok(fields::<ninjs::Item>(value, strict)?.into())
    } else {
        fields(value, strict)
    }
}

fn without_nul(text: String) -> Result<String> {
    match text.find('\0') {
        Some(byte) => Err(nul(String::new(), text[..byte].chars().count())),
        None => Ok(text),
    }
}
