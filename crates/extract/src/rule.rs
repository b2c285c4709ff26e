//! The rules: what is done to which text, by whom, with what result; who said what; what the text says.
//!
//! `texts` finds the texts and what happened to them; `statement` what was said; `provision` what the texts say. Each
//! works on the finished [`Doc`](crate::doc::Doc) and on what the ones before it have found.

pub mod provision;
pub mod statement;
pub mod texts;

use crate::doc::Doc;
use crate::reading::Reading;

pub fn read(doc: &Doc<'_>) -> Reading {
    let texts = texts::find(doc);
    let statements = statement::find(doc, &texts);
    let provisions = statement::unsaid(doc, provision::find(doc, &texts), &statements);
    let statements = statement::without(doc, statements, &provisions);
    Reading { texts, statements, provisions }
}
