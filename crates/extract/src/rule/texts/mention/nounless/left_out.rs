//! Texts whose noun is left out behind a verb of deciding, or that go by the noun of what they asked.

use super::*;
use crate::rule::texts::mention::made::takes;

/// `On Friday the United States vetoed | a similar demand`
pub(super) fn vetoed(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let asked = doc.any(i, &["demand", "call", "appeal", "proposal"]) && i > 2;
    let like = asked && doc.any(i - 1, &["similar", "rival", "comparable"]) && doc.is(i - 2, "a");
    let vetoed = like && doc.any(i - 3, &["vetoed", "blocked"]);
    vetoed.then(|| Mention::one(i - 2, i, ResolutionKind::Resolution, Article::Other, Part::Whole))
}

/// `rejected | another.`, `threw out | a second by 30 votes to 20`: what a verb of deciding takes, told in the sentence of a text, where
/// nothing but a count or the end follows.
pub(super) fn object(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let second = crate::number::ordinal(doc, i).is_some_and(|n| (2..6).contains(&n)) && doc.is(i - 1, "a");
    if !second && !doc.is(i, "another") {
        return None;
    }
    let from = i - usize::from(second);
    let sent = doc.sent_of(i).from;
    let ends = matches!(doc.kind(i + 1), None | Some(Kind::Stop | Kind::Semicolon))
        || doc.is_kind(i + 1, Kind::Comma) && doc.is_kind(i + 2, Kind::Num)
        || doc.is_kind(i + 1, Kind::Num)
        || doc.is(i + 1, "by") && crate::number::cardinal(doc, i + 2).is_some()
        || doc.any(i + 1, &["outright", "unanimously"]);
    if !ends || from <= sent + 1 || !takes(doc, from - 1) {
        return None;
    }
    let text = |k: &usize| doc.has(*k, Class::TEXT) && !doc.quoted(*k);
    let noun = (sent.max(from.saturating_sub(40))..from).rev().find(text)?;
    let (kind, part, _) = kind_of(doc.low(noun))?;
    (part == Part::Whole).then_some(Mention::one(from, i, kind, Article::Other, part))
}

/// `backed the government's motion and threw out | Labour's`: whose text it is, behind a verb of deciding, told in the sentence of a
/// text, where nothing but a count, a day or the end follows.
pub(super) fn owned(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let owns = doc.owns(i + 1);
    let ends = matches!(doc.kind(i + 2), None | Some(Kind::Stop | Kind::Semicolon | Kind::Comma | Kind::Num))
        || doc.has(i + 2, Class::WEEKDAY.or(Class::CONJ))
        || doc.any(i + 2, &["by", "on", "with", "without", "after", "unanimously"]);
    if !owns || !ends {
        return None;
    }
    let name = doc.names.mention_at(i).filter(|m| m.to == i + 1).map_or(i, |m| m.from);
    let sent = doc.sent_of(i).from;
    let from = name - usize::from(name > sent && doc.has(name - 1, Class::DET));
    // "voted down Labour's", "threw out the opposition's"
    let down = |v: usize| {
        doc.any(v, &["down", "out"]) && doc.any(v - 1, &["voted", "threw", "turned", "shot", "struck"])
    };
    let verb = from.checked_sub(1).filter(|v| *v > sent + 1 && (takes(doc, *v) || down(*v)))?;
    let text = |k: &usize| doc.has(*k, Class::TEXT) && !doc.quoted(*k);
    let noun = (sent.max(verb.saturating_sub(40))..verb).rev().find(text)?;
    let (kind, part, _) = kind_of(doc.low(noun))?;
    let owner = doc.names.actor_at(i);
    (part == Part::Whole)
        .then_some(Mention { owner, ..Mention::one(from, i + 1, kind, Article::Other, part) })
}

/// `Malian`, `Mali`
pub(super) fn of_state(doc: &Doc<'_>, i: usize) -> bool {
    let state = |m: &crate::names::Mention| {
        m.to == i + 1 && doc.names.actors[m.actor].is(crate::record::ActorKind::State)
    };
    doc.names.demonym_at(i).is_some() || doc.names.mention_at(i).is_some_and(state)
}

/// `adopted in its place | a milder one`, `passed instead | a tougher one`
pub(super) fn decided_on(doc: &Doc<'_>, det: usize) -> bool {
    let sent = doc.sent_of(det).from;
    let aside = |k: &usize| {
        doc.any(*k, &["in", "its", "their", "place", "stead", "instead", "then", "later", "by", "consensus"])
            || doc.has(*k, Class::ADVERB)
    };
    let verb = (sent..det).rev().find(|k| !aside(k));
    verb.is_some_and(|v| {
        matches!(doc.step(v), Some(Step::Adopt | Step::Reject)) && doc.form(v).has(Form::PAST)
    })
}

/// `adopted a resolution on Mali. | A second, on Chad, was deferred`: the noun of the text that it comes after, in one paragraph.
pub(super) fn next_of_one(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let first = doc.sent_of(i).from;
    let nth = i == first + 1
        && doc.is(first, "a")
        && crate::number::ordinal(doc, i).is_some_and(|n| (2..6).contains(&n))
        && doc.is_kind(i + 1, Kind::Comma)
        && (doc.any(i + 2, &["on", "by", "from", "about"]) || doc.step(i + 2) == Some(Step::Introduce));
    let text = |k: &usize| doc.has(*k, Class::TEXT) && !doc.quoted(*k);
    let told = nth.then(|| (first.saturating_sub(60)..first).rev().find(text)).flatten()?;
    (doc.para_of(told) == doc.para_of(i)).then_some(told)
}

/// `The ministers had adopted theirs in Riyadh`: another body's text of the kind spoken of.
pub(super) fn theirs(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let decided = i > 0 && matches!(doc.step(i - 1), Some(Step::Adopt | Step::Reject));
    if !doc.is(i, "theirs") || !decided || doc.quoted(i) {
        return None;
    }
    let (kind, _) = spoken(doc, i).filter(|s| s.1 == Part::Whole)?;
    Some(Mention::one(i, i, kind, Article::Other, Part::Whole))
}

/// `ten months after the lower house passed its own`: another body's text of the kind spoken of.
pub(super) fn own(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let verb = i.checked_sub(2)?;
    let ends = matches!(doc.kind(i + 1), Some(Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Close))
        || doc
            .has(i + 1, Class::PREP.or(Class::CONJ).or(Class::WEEKDAY).or(Class::TIMEAGO).or(Class::NUMBER))
        || doc.any(i + 1, &["last", "this", "yesterday", "earlier", "unanimously"]);
    if !doc.is(i, "own") || !doc.has(i - 1, Class::POSS) || !ends || doc.step(verb).is_none() {
        return None;
    }
    // "its own, harsher bill" has its noun.
    let goes_on = doc.is_kind(i + 1, Kind::Comma) && (i + 2..i + 7).any(|k| doc.has(k, Class::TEXT));
    let (kind, _) = spoken(doc, i).filter(|s| s.1 == Part::Whole && !goes_on)?;
    Some(Mention::one(i - 1, i, kind, Article::Other, Part::Whole))
}
