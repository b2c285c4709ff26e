//! The state that a house blames, where no noun names its text.

use super::*;
use crate::lexicon::Effect;

/// `North Korea was condemned for the first time, 28-10`, `So was Chad, 23-16`: whom the text behind the count is on.
pub(super) fn blamed(doc: &Doc<'_>, from: usize, count: usize) -> Option<usize> {
    let so = doc.is(from, "so") && doc.any(from + 1, &["was", "were"]);
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let m = doc.names.within(from, count.min(from + 8)).iter().find(state)?;
    // "Chad was censured"
    let judged = |k: usize| {
        effect(doc, k).is_some_and(|e| e.form.has(Form::PARTICIPLE) && e.force == Some(Force::Condemns))
    };
    let verb = (m.to..m.to + 4).find(|k| doc.form(*k).has(Form::PARTICIPLE) || judged(*k));
    let passive = verb.is_some_and(|v| {
        // "Russia had called for no action" blames nobody.
        let active = doc.any(m.to, &["had", "has", "have"]) && !doc.is(m.to + 1, "been");
        doc.has(m.to, Class::AUX)
            && !active
            && (doc.verb(v).is_some_and(|x| x.force.is_some()) || judged(v))
            && m.from <= from + 3
            && doc.step(v).is_none()
    });
    (so && m.from == from + 2 || passive).then_some(m.actor)
}

/// `It then | rebuked Cuba, 21-20`, `The commission chided Haiti by consensus`, `voiced alarm over Iran by 23 votes to 16`, `Chad was
/// condemned without a vote`: the state that a house blames last before its decision at `at`.
pub(super) fn rebuked(doc: &Doc<'_>, from: usize, at: usize) -> Option<usize> {
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let mut near = doc.names.within(from.max(at.saturating_sub(14)), at).iter().rev().filter(state);
    // "Russia was criticised over Chechnya"
    let over = |m: &&crate::names::Mention| m.from > from && doc.has(m.from - 1, Class::PREP);
    let last = near.find(|m| is_rebuked(doc, m, from) || !over(m))?;
    is_rebuked(doc, last, from).then_some(last.actor)
}

fn effect(doc: &Doc<'_>, k: usize) -> Option<Effect> {
    doc.lex.effect(doc.toks.get(k)?.word)
}

fn is_rebuked(doc: &Doc<'_>, m: &crate::names::Mention, from: usize) -> bool {
    const ALARM: &[&str] = &["alarm", "concern", "dismay", "unease", "worry", "regret", "outrage"];
    let condemns = |k: usize| {
        let force = effect(doc, k).and_then(|e| e.force).or_else(|| doc.verb(k).and_then(|v| v.force));
        force == Some(Force::Condemns) && doc.form(k).has(Form::PAST.or(Form::PARTICIPLE))
    };
    // but "was condemned by rights groups"
    let by = |k: usize| {
        doc.is(k + 1, "by") && crate::number::cardinal(doc, k + 2).is_none() && !doc.has(k + 2, Class::INDEF)
    };
    let passive = doc.any(m.to, &["was", "were"]) && (m.to + 1..m.to + 3).any(|k| condemns(k) && !by(k));
    let article = usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    let Some(before) = m.from.checked_sub(1 + article).filter(|b| *b > from) else { return passive };
    // "expressed deep concern over Cuba"
    let over = doc.any(before, &["over", "about", "at"]) && doc.any(before - 1, ALARM);
    let voiced = |k: &usize| doc.any(*k, &["voiced", "expressed", "showed"]);
    let verb = if over { (from..before - 1).rev().take(3).find(voiced) } else { Some(before) };
    let small = |k: &usize| doc.has(*k, Class::ADVERB.or(Class::AUX)) || doc.is(*k, "then");
    let who = verb.filter(|v| over || condemns(*v)).and_then(|v| (from..v).rev().find(|k| !small(k)));
    let body =
        |k: usize| doc.names.mention_at(k).is_some_and(|b| doc.names.actors[b.actor].is(ActorKind::Body));
    passive
        || who.is_some_and(|k| {
            doc.any(k, &["it", "they", "members", "and"]) || doc.has(k, Class::BODYNOUN) || body(k)
        })
}
