//! Those who speak of themselves, and of no text.

use super::super::whose::organ;
use super::may_adopt;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::ActorKind;
use crate::token::Kind;

/// `The federation said in a statement that it "deplores the raids"`, `The ministry said it welcomed the vote`: one that adopts none
/// of the texts speaks of itself; a person is no "it".
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
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    match first {
        Some(m) => (m.to + 3 > said || apposed(m)) && !person(m.actor) && !adopts(m.actor),
        None => said + 1 == that && super::before(doc, said).is_some_and(|noun| unnamed(doc, texts, noun)),
    }
}

/// `the ministry`, `the union`, and not `the rapporteur`, nor a house or its text.
fn unnamed(doc: &Doc<'_>, texts: &Texts, noun: usize) -> bool {
    let person = doc.has(noun, Class::OFFICIAL.or(Class::MEMBER)) || doc.names.role_at(noun).is_some();
    let group = doc.has(noun, Class::AGENCYNOUN.or(Class::ORGNOUN));
    texts.at(noun).is_none()
        && doc.names.mention_at(noun).is_none()
        && (group || doc.is_kind(noun, Kind::Word) && !person && !doc.has(noun, Class::BODYNOUN))
}
