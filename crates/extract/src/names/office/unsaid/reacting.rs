//! Who answers in the sentence before an office, is called by what only one state calls it, or puts out the paper.

use super::super::super::{Mention, Names};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::turn;
use crate::record::ActorKind;
use crate::text::Role;

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
    if !doc.any(at, &["foreign", "home"]) || !doc.is(at + 1, "secretary") {
        return None;
    }
    names.known(doc.lex.known_by_key("GBR")?)
}

/// The state whose government puts out the paper, or answers reporters in it.
pub fn host(doc: &Doc<'_>, names: &Names) -> Option<usize> {
    issuer(doc, names).or_else(|| turn::hosts(doc, names))
}

/// `The Ministry of Foreign Affairs of Fiji welcomes the adoption`, `Canada regrets`: the state whose government puts out the paper,
/// by how that begins.
fn issuer(doc: &Doc<'_>, names: &Names) -> Option<usize> {
    const VOICES: &[&str] = &[
        "welcomes", "condemns", "regrets", "rejects", "deplores", "supports", "thanks", "notes", "expresses",
        "congratulates", "opposes", "denounces", "considers",
    ];
    let mut prose = doc.sents.iter().take(8).filter(|s| doc.role_of(s.from) == Role::Prose).take(2);
    prose.find_map(|s| {
        let voices = |m: &&Mention| doc.any(m.to + usize::from(doc.ends(m.to, "ly")), VOICES);
        let m = names.within(s.from, s.from + 12).iter().find(voices)?;
        // "The Ministry of Foreign Affairs of the Republic of Fiji"
        let titled = (s.from..m.from).all(|k| doc.cap(k) || doc.any(k, &["the", "of", "for", "and"]));
        let actor = &names.actors[m.actor];
        let whose = if actor.is(ActorKind::Agency) { actor.represents } else { Some(m.actor) };
        whose.filter(|a| titled && names.actors[*a].is(ActorKind::State))
    })
}
