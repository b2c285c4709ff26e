//! Who answers in the sentence before an office, or is called by what only one state calls it.

use super::super::super::Names;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Actor;
use crate::record::ActorKind;

/// `Moscow reacted angrily. Foreign Ministry spokesman X said`: who answers in the sentence before, in the same paragraph.
pub fn state(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    const REACTS: &[&str] = &[
        "reacted", "responded", "retaliated", "protested", "hit", "lashed", "denounced", "dismissed",
        "rejected",
    ];
    let sent = doc.sent_of(at);
    let last = (doc.toks[at].sent as usize).checked_sub(1).map(|s| doc.sents[s])?;
    let m = names.within(last.from, last.from + 2).first().filter(|_| at < sent.from + 3)?;
    let verb = m.to + usize::from(doc.has(m.to, Class::ADVERB) || doc.any(m.to, &["has", "also"]));
    let state = names.actors[m.actor].is(ActorKind::State) && last.para == sent.para;
    (state && doc.any(verb, REACTS)).then_some(m.actor)
}

/// `Foreign Secretary X`: as one of the United Kingdom is called, where that is named.
pub(super) fn british(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let secretary = doc.any(at, &["foreign", "home"]) && doc.is(at + 1, "secretary");
    let kingdom = |a: &Actor| a.is(ActorKind::State) && a.iso3.as_deref() == Some("GBR");
    names.actors.iter().position(kingdom).filter(|_| secretary)
}
