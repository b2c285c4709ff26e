//! An office that waits for its name: `Chad's envoy called the vote illegal. "We are leaving," Ali Roe said.`

use super::super::Names;
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Form as Verb, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// Gives each unnamed envoy of a state the name that its paragraph brings a sentence later, of somebody who is told nothing else.
pub(super) fn settle(doc: &Doc<'_>, names: &mut Names) {
    let offices: Vec<(usize, usize, usize)> = names
        .roles
        .iter()
        .filter_map(|r| {
            let role = &doc.lex.roles[r.role as usize];
            let sent = matches!(role.acts_for, ActsFor::State)
                && r.sense == Form::Office
                && ["ambassador", "envoy", "delegate", "representative"]
                    .iter()
                    .any(|w| role.form.ends_with(w));
            let state = whose(doc, names, r.from, r.to).filter(|_| sent && !doc.quoted(r.from))?;
            Some((state, r.from, r.to))
        })
        .collect();
    if offices.is_empty() {
        return;
    }
    let mut first = vec![usize::MAX; names.actors.len()];
    for m in names.mentions.iter().rev() {
        first[m.actor] = m.from;
    }
    for (state, from, to) in offices {
        if let Some(person) = holder(doc, names, to, &first) {
            let actor = &mut names.actors[person];
            actor.represents = Some(state);
            actor.role = Some((from, to));
        }
    }
}

/// `Chad's | envoy`, `the Chadian | ambassador`, `the delegate | of Chad`
fn whose(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    let state = |a: usize| names.actors[a].is(ActorKind::State).then_some(a);
    let before = from.checked_sub(1)?;
    if doc.is_kind(before, Kind::Poss) {
        return state(names.actor_at(before.checked_sub(1)?)?);
    }
    if let Some(d) = names.demonym_at(before) {
        return names.known(d.known);
    }
    if let Some(m) = names.mention_at(before) {
        return state(m.actor);
    }
    let at = to + 1 + usize::from(doc.is(to + 1, "the"));
    if doc.is(to, "of") { state(names.actor_at(at)?) } else { None }
}

/// How far behind its office the name may stand.
const REACH: usize = 70;

/// The one who speaks first behind the office at `to`, where nobody else is named between them and the article tells no more of him.
fn holder(doc: &Doc<'_>, names: &Names, to: usize, firsts: &[usize]) -> Option<usize> {
    let sent = doc.toks.get(to)?.sent as usize;
    if done_to(doc, to) {
        return None;
    }
    let last = doc.sents.get((sent + 2).min(doc.sents.len() - 1))?;
    let end = last.to.min(to + REACH);
    // "Chad's envoy, Ali Roe,", "the envoy Ali Roe": named at once
    let person = |a: usize| names.actors[a].is(ActorKind::Person);
    let next = names.within(to, end).iter().find(|m| person(m.actor))?;
    let actor = &names.actors[next.actor];
    let first = firsts[next.actor] == next.from;
    let near = doc.para_of(next.from) == doc.para_of(to) && next.from > to + 3;
    let says = |k: usize| doc.cue(k).is_some() && !doc.quoted(k);
    let speaks = says(next.to) || next.from > to && says(next.from - 1);
    // Whoever is told by a clause or a place behind the name is somebody else.
    let told = doc.is_kind(next.to, Kind::Comma)
        || doc.any(next.to, &["of", "from", "for", "at", "with"])
        || next.from > 0 && doc.has(next.from - 1, Class::OFFICIAL.or(Class::MEMBER).or(Class::PERSON));
    // Another office in between: whose name it is nobody can tell.
    let behind = names.roles.partition_point(|r| r.from <= to);
    let other = names.roles[behind..]
        .iter()
        .take_while(|r| r.from < next.from)
        .any(|r| r.to <= next.from && r.sense == Form::Office);
    let bare = actor.role.is_none() && actor.represents.is_none() && actor.parts.len() > 1;
    (first && near && speaks && bare && !told && !other && !doc.quoted(next.from)).then_some(next.actor)
}

/// `The French ambassador | was expelled`: of whom that is told, another may speak of it.
fn done_to(doc: &Doc<'_>, to: usize) -> bool {
    let end = doc.sent_of(to).to;
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::NEG));
    let be = (to..end).take_while(small).filter(|k| doc.any(*k, &["was", "were", "be", "been"])).last();
    be.is_some_and(|b| {
        (b + 1..end)
            .find(|k| !small(k))
            .is_some_and(|k| doc.form(k).has(Verb::PARTICIPLE) || doc.ends(k, "ed"))
    })
}
