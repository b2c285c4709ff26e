//! Whom a relative clause says that somebody works for or leads: `X, who runs Y`, `X, who teaches law at Y`.

use super::super::super::{Mention, Names};
use super::super::{Office, owner, unsaid};
use crate::doc::Doc;
use crate::record::ActorKind;
use crate::token::Kind;

/// `who works for X`, `who is with X`, `who belongs to X`.
pub(super) fn belongs(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    if !doc.any(at, &["is", "was", "works", "worked", "belongs", "sits", "serves", "volunteers", "campaigns"])
    {
        return follows(doc, names, at, sent_end);
    }
    let prep = at + 1;
    let owner = if doc.is(prep, "to") && doc.is(at, "belongs") {
        names.mention_at(prep + 1 + usize::from(doc.is(prep + 1, "the"))).map(|m| m.actor)
    } else {
        owner::right(doc, names, prep, (at + 9).min(sent_end), None)
    };
    owner
        .filter(|a| !names.actors[*a].is(ActorKind::State))
        .map(|o| Office { owner: Some(o), ..Office::default() })
}

/// `who follows the region at the Tern Institute`, `who teaches law at Harbour University`
fn follows(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    const WORK: &[&str] = &[
        "follows", "covers", "studies", "researches", "teaches", "lectures", "monitors", "tracks", "watches",
        "lobbies", "advises", "documents", "specialises", "specializes", "practises", "practices", "runs",
        "handles", "oversees", "leads", "handled", "negotiated", "steered", "drafted",
    ];
    let stop = sent_end.min(at + 10);
    let prep = (at + 1..stop)
        .take_while(|i| !doc.is_kind(*i, Kind::Comma))
        .find(|i| doc.any(*i, &["at", "for"]))
        .filter(|_| doc.any(at, WORK))?;
    let owner = owner::right(doc, names, prep, sent_end.min(prep + 9), None)?;
    let group = matches!(names.actors[owner].kind, ActorKind::Organization | ActorKind::Agency);
    group.then(|| Office { owner: Some(owner), ..Office::default() })
}

/// What is done by those who speak for a group.
const LEADS: &[&str] = &[
    "heads", "leads", "chairs", "represents", "runs", "directs", "headed", "led", "chaired", "represented",
    "founded", "presides", "coordinates", "co-founded", "cofounded", "co-directs", "manages", "coordinated",
    "established",
];

/// `who heads North Korea's mission`, `who chairs the committee`, `who spoke for the European Union`.
pub(super) fn heads(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    let at = at + usize::from(doc.any(at, &["also", "now"]));
    // "who fled to Lisbon and now heads X"
    let second = (at + 1..sent_end.min(at + 10))
        .take_while(|i| !doc.is_kind(*i, Kind::Comma))
        .find(|i| doc.is(*i, "and"))
        .map(|and| and + 1 + usize::from(doc.any(and + 1, &["also", "now", "today"])))
        .filter(|i| doc.any(*i, LEADS));
    let at = if doc.any(at, LEADS) { at } else { second.unwrap_or(at) };
    let verb = doc.any(at, LEADS);
    // "who spoke for the European Union", "who sat with Pakistan"
    let speaks = doc.any(at, &["speaks", "spoke"]) && doc.any(at + 1, &["for"])
        || doc.any(at, &["sat", "sits"]) && doc.any(at + 1, &["for", "with"])
        // "who spoke during public comment on behalf of the association"
        || doc.any(at, &["speaks", "spoke", "testified", "appeared", "argued"])
            && on_behalf(doc, at, sent_end).is_some();
    if !verb && !speaks {
        return None;
    }
    // "who runs Yemen programs for Harvest Abroad": what the work is about is not whom it is done for
    let about = |m: &Mention| {
        let noun = !doc.cap(m.to) && names.actors[m.actor].is(ActorKind::State);
        noun && (m.to + 1..m.to + 3).any(|k| doc.any(k, &["for", "at", "with"]))
    };
    let first = on_behalf(doc, at, sent_end).filter(|_| speaks).unwrap_or(at + 1);
    let owner = (first..(first + 8).min(sent_end))
        .take_while(|i| !doc.is_kind(*i, Kind::Comma))
        .filter_map(|i| names.mention_at(i))
        .find(|m| !names.actors[m.actor].is(ActorKind::Person) && !about(m))
        .map(|m| {
            // "who chairs the Bundestag's human rights committee": the last of the chain.
            let end = names.mention_at(owner::chain_end(doc, names, m.from)).unwrap_or(m);
            owner::speaks_for(doc, names, &Mention { from: m.from, ..*end }, None)
        })
        .or_else(|| unsaid::by_noun(doc, names, at + 1).filter(|_| verb))?;
    let for_group = speaks && names.actors[owner].is(ActorKind::Organization);
    Some(Office { owner: Some(owner), for_group, ..Office::default() })
}

/// `spoke | on behalf of X`, `spoke during public comment | on behalf of X`: where X begins.
fn on_behalf(doc: &Doc<'_>, at: usize, sent_end: usize) -> Option<usize> {
    let clause = (at + 1..sent_end.min(at + 8)).take_while(|i| doc.is_kind(*i, Kind::Word));
    clause.into_iter().find(|i| doc.seq(*i, &["on", "behalf", "of"])).map(|i| i + 3)
}
