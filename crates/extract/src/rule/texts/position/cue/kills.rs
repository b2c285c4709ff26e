//! A veto, `vetoed it`, `used its veto`, or one by another name: `Russia killed the draft`, `it was blocked by Russia`, `The US
//! blocked the move`.

use super::{Cue, Side, cue, real, text_at};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::act::{uncast, wielded};
use crate::rule::texts::council;
use crate::token::Kind;
use crate::words::Words;

pub(super) static BLOCKED: Words = Words::of(&["blocked"]);

/// Does a permanent member block or kill a text in this range: `The US blocked the move`?
pub fn blocks(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let killed = |k: &usize| doc.among(*k, &BLOCKED) || doc.among(*k, &council::KILLS);
    (from..to).filter(killed).any(|k| kills(doc, k, from, to).is_some())
}

/// `Russia and China killed the draft` in the Security Council, `it was blocked by Russia`: a veto by another name.
pub(super) fn kills(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !real(doc, i, from) {
        return None;
    }
    let found = if doc.is(i + 1, "by") {
        let text = (from.max(i.saturating_sub(8))..i).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"));
        let by = permanent(doc, i + 2 + usize::from(doc.has(i + 2, Class::DET)));
        if text && by { cue(i, i + 2, VoteOption::No, Side::Right) } else { None }
    } else if i > from
        && (text_at(doc, i + 1, to) || kept_from(doc, i, to))
        && permanent(doc, doer(doc, i, from))
    {
        cue(i, i + 1, VoteOption::No, Side::Left)
    } else {
        None
    };
    found.map(|c| Cue { veto: true, ..c })
}

/// `blocked the Security Council from condemning`, `stopped it from`: what it was to do.
fn kept_from(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
    let council = doc.names.mention_at(at).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    let from = (at..to.min(at + 7)).find(|k| doc.is(*k, "from"));
    (council || doc.any(at, &["council", "body"])) && from.is_some_and(|k| doc.ends(k + 1, "ing"))
}

/// `Russia on Friday killed`, `Russia, wielding its veto, killed`: the token before what stands between the doer and its verb.
fn doer(doc: &Doc<'_>, verb: usize, from: usize) -> usize {
    let mut at = verb - 1;
    let mark = |k: &usize| matches!(doc.kind(*k), Some(Kind::Comma | Kind::Dash));
    if mark(&at)
        && let Some(open) = (from.max(at.saturating_sub(14))..at).rev().find(|k| doc.kind(*k) == doc.kind(at))
        && (doc.is_kind(open, Kind::Dash) || doc.ends(open + 1, "ing") || doc.has(open + 1, Class::INDEF))
    {
        at = open.max(1) - 1;
    }
    while at > from && (doc.has(at, Class::WEEKDAY.or(Class::ADVERB).or(Class::AUX)) || doc.is(at, "on")) {
        at -= 1;
    }
    at
}

/// A permanent member of the Security Council named at `k`, where the article tells of that council.
fn permanent(doc: &Doc<'_>, k: usize) -> bool {
    doc.names.mention_at(k).is_some_and(|m| council::permanent(doc, m.actor)) && council::told(doc)
}

/// The words that can start it.
pub(super) static VETO: Words = Words::of(&["vetoed", "veto", "vetoes", "used", "exercised", "wielded"]);

/// `vetoed it`, `vetoed by`, `a double veto from`, `used its veto`
pub(super) fn veto(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let found = match doc.low(i) {
        "vetoed" if doc.is(i + 1, "by") => cue(i, i + 2, VoteOption::No, Side::Right),
        "vetoed"
            if real(doc, i, from)
                && !(i > from && doc.any(i - 1, &["was", "were", "been", "be", "being"])) =>
        {
            cue(i, i + 1, VoteOption::No, Side::Left)
        }
        "veto" | "vetoes" if doc.any(i + 1, &["from", "by"]) && !uncast(doc, i, from) => {
            cue(i, i + 2, VoteOption::No, Side::Right)
        }
        // "fell to the vetoes of Russia and China"
        "veto" | "vetoes" if doc.is(i + 1, "of") && !uncast(doc, i, from) && of_whom(doc, i, from) => {
            cue(i, i + 2, VoteOption::No, Side::Right)
        }
        // "China stopped with a late veto a motion"
        "veto" | "vetoes" if let Some(verb) = wielded(doc, i, from).filter(|v| real(doc, *v, from)) => {
            cue(verb, i + 1, VoteOption::No, Side::Left)
        }
        "used" | "exercised" | "wielded" if real(doc, i, from) => (i + 1..to.min(i + 5))
            .find(|k| doc.any(*k, &["veto", "vetoes"]))
            .and_then(|k| cue(i, k + 1, VoteOption::No, Side::Left)),
        _ => None,
    };
    found.map(|c| Cue { veto: true, ..c })
}

/// `the vetoes | of Russia and China`; not `Russia's veto of the US draft`.
fn of_whom(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let at = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let owned = i > from && (doc.owns(i - 1) || doc.names.demonym_at(i - 1).is_some());
    let state = doc.names.mention_at(at).filter(|m| council::permanent(doc, m.actor));
    let text = |m: &crate::names::Mention| (m.to..m.to + 3).any(|k| doc.has(k, Class::TEXT));
    !owned && state.is_some_and(|m| !doc.owns(m.to) && !text(m))
}
