//! Whose a name is that the bodies of many states go by: of the word before it, else of the state that its sentence or
//! paragraph opens with.

use super::Hit;
use super::frame::Frame;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::{self, NEXT, Names};
use crate::record::ActorKind;
use crate::text::Role;
use crate::token::Kind;

/// How many sentences back a paragraph is looked over.
const NEAR: usize = 8;

/// The state or body whose the name between two tokens is.
pub(super) fn of(doc: &Doc<'_>, names: &Names, frame: &Frame<'_>, (at, to): (usize, usize)) -> Option<u32> {
    before(doc, names, at)
        .or_else(|| seated(doc, names, to))
        .or_else(|| where_it_sits(doc, names, at))
        .or_else(|| opened_with(doc, names, doc.sent_of(at).from, at, true))
        .or_else(|| of_paragraph(doc, names, frame, at))
}

/// `the Foreign Affairs Committee of the US House`, `of the Dutch parliament`, `of Mali's Senate`: the house behind the name, or its land.
pub(super) fn behind(doc: &Doc<'_>, names: &Names, to: usize) -> Option<u32> {
    let at = to + 1 + usize::from(doc.is(to + 1, "the"));
    if !doc.any(to, &["of", "in"]) {
        return None;
    }
    let house = |k: usize| doc.has(k + usize::from(doc.owns(k)), Class::BODYNOUN);
    if let Some(d) = names.demonym_at(at) {
        return house(d.to).then_some(d.known);
    }
    let m = names.mention_at(at).filter(|m| m.from == at)?;
    let of = &names.actors[m.actor];
    // "the National Assembly of the Republic of Togo"
    let land = of.is(ActorKind::State) && (doc.is(to, "of") || house(m.to));
    of.known.filter(|_| of.is(ActorKind::Body) || land)
}

/// `the Canadian Senate`, `Poland's Sejm`, `Kampala's parliament`
fn before(doc: &Doc<'_>, names: &Names, at: usize) -> Option<u32> {
    let before = at.saturating_sub(if doc.owns(at - 1) { 2 } else { 1 });
    // A heading's last word is none: `The situation in Nicaragua`, `Parliament condemns`.
    if doc.toks[before].sent != doc.toks[at].sent {
        return None;
    }
    let demonym = names.demonym_at(before).map(|d| d.known);
    let named = || names.actor_at(before).and_then(|a| names.actors[a].known);
    let told = || doc.owns(at - 1) && doc.role_of(at) == Role::Prose;
    let city = || if told() { capital(doc, before, before + 1) } else { None };
    demonym.or_else(named).or_else(city)
}

/// `Parliament in Kenya`, `the House of Commons in Ottawa`, `lawmakers in Madrid`, `the parliament of neighbouring Hungary`
fn seated(doc: &Doc<'_>, names: &Names, end: usize) -> Option<u32> {
    let next = |k: usize| doc.any(k, &["of", "in"]) && doc.any(k + 1, NEXT);
    let place = (end..end + 2).find(|k| doc.is(*k, "in") || next(*k))?;
    let place = place + usize::from(next(place));
    let name = place + 1 + usize::from(doc.is(place + 1, "the"));
    let Some(m) = names.mention_at(name) else {
        return if place == end { capital(doc, name, name + 1) } else { None };
    };
    let known =
        names.actors[m.actor].known.filter(|_| m.from <= place + 2 && !doc.is_kind(m.to, Kind::Poss))?;
    (doc.lex.known[known as usize].kind() == ActorKind::State).then_some(known)
}

/// `the Philippines, where a committee of the House approved it`
fn where_it_sits(doc: &Doc<'_>, names: &Names, at: usize) -> Option<u32> {
    let sent = doc.sent_of(at).from;
    let place = (sent.max(at.saturating_sub(8))..at).rev().find(|k| doc.is(*k, "where"))?;
    let comma = place.checked_sub(1).filter(|c| doc.is_kind(*c, Kind::Comma))?;
    let m = names.mention_at(comma.checked_sub(1)?)?;
    let known = names.actors[m.actor].known?;
    (doc.lex.known[known as usize].kind() == ActorKind::State).then_some(known)
}

/// `In Kenya, the National Assembly`: the state that a sentence is set in; of a paragraph also the one it speaks of first.
fn opened_with(doc: &Doc<'_>, names: &Names, open: usize, at: usize, set: bool) -> Option<u32> {
    let inside = doc.is(open, "in");
    let name = open + usize::from(inside);
    // "In The Gambia", "In neighbouring Uganda"
    let near = doc.is(name, "the") || doc.any(name, NEXT);
    let name = name + usize::from(near && names.free(name));
    // "Venezuela's embassy answered" sets no scene.
    let end =
        |to: usize| to < at && if set { doc.is_kind(to, Kind::Comma) } else { !doc.is_kind(to, Kind::Poss) };
    if !inside && set {
        return None;
    }
    let Some(m) = names.mention_at(name) else {
        let comma = (name + 1..at.min(name + 4))
            .find(|k| doc.is_kind(*k, Kind::Comma))
            .filter(|c| set && at < c + 4)?;
        return capital(doc, name, comma);
    };
    let m = Some(m).filter(|m| m.from == name && end(m.to))?;
    let known = names.actors[m.actor].known?;
    (doc.lex.known[known as usize].kind() == ActorKind::State).then_some(known)
}

/// `In Canberra, the Senate`: the state whose capital a sentence is set in; several have more than its own.
fn capital(doc: &Doc<'_>, from: usize, to: usize) -> Option<u32> {
    let seats = doc.any(from, &["brussels", "strasbourg", "geneva", "luxembourg"]);
    let known = names::known_of(doc.lex.find_form(doc.slice(from, to)).filter(|_| !seats && doc.cap(from))?)?;
    (doc.lex.known[known as usize].kind() == ActorKind::State).then_some(known)
}

/// `Sierra Leone has gone furthest. The Act, which Parliament adopted`: where several states' own politics are told, each in
/// paragraphs of its own, or no state is at home.
fn of_paragraph(doc: &Doc<'_>, names: &Names, frame: &Frame<'_>, at: usize) -> Option<u32> {
    let sent = doc.toks[at].sent as usize;
    let own = |s: &&crate::token::Sent| s.para == doc.sents[sent].para;
    let first = doc.sents[..=sent].iter().rev().take(NEAR).take_while(own).last()?;
    let own = opened_with(doc, names, first.from, at, false)?;
    // "France. The National Assembly voted": the paragraph bears its name.
    let labelled = first.to <= first.from + 4;
    let politics = labelled || frame.land().is_none() || frame.at_home(own) > 0;
    (politics && !of_the_world(doc, names, frame, at)).then_some(own)
}

/// `Bolivia abstained. The Assembly`, where the General Assembly has been named: no state's.
fn of_the_world(doc: &Doc<'_>, names: &Names, frame: &Frame<'_>, at: usize) -> bool {
    let known = frame.by_noun(doc.low(at)).map(|n| n.0);
    known.is_some_and(|k| doc.lex.known[k as usize].state.is_none() && told_before(names, k, at))
}

/// Has the article, as far as it opens, named a body before it comes to this token?
pub(super) fn told_before(names: &Names, known: u32, at: usize) -> bool {
    // "Mercosur's own parliament, Parlasur,"
    let named = |actor| names.mentions.iter().take(64).any(|m| m.actor == actor && m.from < at + 6);
    names.known(known).is_some_and(named)
}

/// `Parliament passed the bill`, in an article on Ghana alone that comes to the European one at its end, or in one written from
/// Accra that comes to that of ECOWAS.
pub(super) fn comes_later(doc: &Doc<'_>, names: &Names, frame: &Frame<'_>, known: u32, at: usize) -> bool {
    let body = &doc.lex.known[known as usize];
    body.state.is_none()
        && matches!(body.role, "single" | "legislature")
        && frame.of_known(known) < 9
        && (doc.para_of(at) > 2 && frame.one_state(doc) || frame.land().is_some() && body.key != "EP")
        && !told_before(names, known, at)
}

/// `of the opposition | National Congress`
pub(super) fn a_party(doc: &Doc<'_>, hit: &Hit) -> bool {
    hit.to > hit.from + 1
        && names::org::is_party(doc, hit.from, hit.to)
        && doc.any(hit.to - 1, &["congress", "assembly", "council"])
}
