//! States' names in persons' names: `Michael Jordan`, `Chad Lee`.

use super::common;
use super::run::name_word;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Names;
use crate::record::ActorKind;

/// `Michael Jordan`, `Ines Israel`: a state's name right after a given name is a surname.
pub(super) fn surname_state(doc: &Doc<'_>, names: &Names, from: usize, i: usize) -> bool {
    i == from + 1
        && doc.has(from, Class::GIVEN)
        && !common(doc, from)
        && names.free(from)
        && lone_state(doc, names, i)
}

/// `Jordan Smith`, `Chad Lee`: a state's name that is also a given one, before a name.
pub(super) fn doubles_as_given(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.has(i, Class::GIVEN)
        // "the envoy of Georgia Lasha Roe"
        && !(i > 0 && doc.is(i - 1, "of"))
        && lone_state(doc, names, i)
        && name_word(doc, names, i + 1)
        && !common(doc, i + 1)
        && !doc.has(i + 1, Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN))
        && doc.toks[i + 1].sent == doc.toks[i].sent
}

fn lone_state(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.cap(i)
        && !doc.toks[i].caps
        && names
            .mention_at(i)
            .is_some_and(|m| m.to == m.from + 1 && names.actors[m.actor].is(ActorKind::State))
}
