//! Those who speak of themselves, and of no text.

use super::super::whose::organ;
use super::may_adopt;
use crate::doc::Doc;
use crate::lexicon::{Cue, Form};
use crate::reading::Texts;
use crate::token::Kind;

/// `The federation said in a statement that it "deplores the raids"`: one that adopts none of the texts speaks of itself.
pub(super) fn said_of_itself(doc: &Doc<'_>, texts: &Texts, it: usize, from: usize) -> bool {
    let that = it - usize::from(it > from && doc.is(it - 1, "that"));
    let said = |k: &usize| doc.cue(*k) == Some(Cue::Say) && doc.form(*k).has(Form::PAST);
    let Some(said) = (from.max(that.saturating_sub(5))..that).rev().find(said) else { return false };
    let near = said + 1 == that || that < it;
    // "Chad, next year's chair, has indicated it wants more"
    let first = doc.names.within(from, said).first().filter(|m| m.from < from + 3 && near);
    let apposed = |m: &crate::names::Mention| {
        doc.is_kind(m.to, Kind::Comma) && (m.to + 2..said).any(|k| doc.is_kind(k, Kind::Comma))
    };
    let bodies = || texts.resolutions.iter().take(8).filter_map(|r| r.body);
    let adopts = |a: usize| match bodies().next() {
        Some(_) => bodies().any(|b| b == a || organ(doc, b, a)),
        None => may_adopt(doc, texts, a),
    };
    first.is_some_and(|m| (m.to + 3 > said || apposed(m)) && !adopts(m.actor))
}
