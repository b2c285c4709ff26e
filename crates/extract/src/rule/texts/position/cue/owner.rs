//! Options told by whose a vote is: `China's no vote`, `explaining his country's abstention`.

use super::{Cue, Side, cue, word};
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::{ActorKind, VoteOption};
use crate::token::Kind;

/// Verbs of those who tell why a vote was cast.
pub const WHY: &[&str] = &["explaining", "explained", "defending", "defended", "justifying", "justified"];

/// `China's no vote`, `Chile's vote in favour`: how the owner of the vote chose.
pub(super) fn owned(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !doc.is(i, "vote") || i < from + 2 || doc.quoted(i) {
        return None;
    }
    let poss = |k: usize| k > from && doc.is_kind(k, Kind::Poss) && doc.names.mention_at(k - 1).is_some();
    let told = doc.any(i - 1, &["no", "yes"]) && poss(i - 2);
    if told {
        return cue(i - 1, i + 1, word(doc, i - 1)?.0, Side::Left);
    }
    if let Some(found) = why(doc, i, from, to) {
        return Some(found);
    }
    let (option, end) = word(doc, i + 1).filter(|w| poss(i - 1) && w.1 <= to)?;
    cue(i, end, option, Side::Left)
}

/// `explaining her “no” vote`, `explained its vote against the text`: how who explains it chose.
fn why(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let mark = usize::from(doc.is_kind(i - 1, Kind::Mark));
    let side = i.checked_sub(1 + mark).filter(|k| *k > from && doc.any(*k, &["no", "yes", "aye", "nay"]));
    let (option, first, end) = match side {
        Some(k) => (word(doc, k)?.0, k - usize::from(doc.is_kind(k - 1, Kind::Mark)), i + 1),
        None => {
            let (option, end) = word(doc, super::skip(doc, i + 1, to)).filter(|w| w.1 <= to)?;
            (option, i, end)
        }
    };
    whose(doc, first, end, option, from)
}

/// Of words that begin at `first` and end at `end` and tell an option: who gives the reasons for it.
fn whose(doc: &Doc<'_>, first: usize, end: usize, option: VoteOption, from: usize) -> Option<Cue> {
    let verb = (first.saturating_sub(4).max(from)..first).rev().find(|k| doc.any(*k, WHY))?;
    let own = |k: usize| doc.has(k, Class::POSS) || doc.is_kind(k, Kind::Poss);
    if !(verb + 1..first).any(own) || (verb + 1..first).any(|k| doc.names.mention_at(k).is_some()) {
        return None;
    }
    let right = doc.form(verb).has(Form::ING) && !inserted(doc, verb, end - 1, from);
    cue(verb, end, option, if right { Side::Right } else { Side::Left })
}

/// `explained its “yes” with the law`: an option as a noun.
pub(super) fn reasons(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let mark = usize::from(i > from && doc.is_kind(i - 1, Kind::Mark));
    let (option, end) = word(doc, i).filter(|_| doc.any(i, &["no", "yes"]) && i > from + 1)?;
    // "explained its “yes, but”"
    let whole = mark == 0 || doc.is_kind(end - 1, Kind::Mark);
    let end = end + usize::from(doc.is(end, "vote"));
    let noun = doc.any(end, &["with", "by", "as", "in"]) || !doc.is_kind(end, Kind::Word);
    whose(doc, i - mark, end, option, from).filter(|_| noun && whole)
}

/// `explaining his country's abstention`, `explained India's abstention`: the words, and on which side of them who abstained stands.
pub(super) fn told_why(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let verb = (i.saturating_sub(4).max(from)..i).rev().find(|k| doc.any(*k, WHY))?;
    // Whoever explains it, the owner abstained.
    if (verb + 1..i).any(|k| doc.names.mention_at(k).is_some()) {
        return cue(verb, verb + 1, VoteOption::Abstain, Side::Right);
    }
    let own = |k: usize| doc.has(k, Class::POSS.or(Class::DET)) || doc.is_kind(k, Kind::Poss);
    let right = doc.form(verb).has(Form::ING) && !inserted(doc, verb, i, from);
    let side = if right { Side::Right } else { Side::Left };
    cue(verb, i + 1, VoteOption::Abstain, side).filter(|_| (verb + 1..i).any(own))
}

/// `Brazil's delegate, | explaining its abstention, said`: an insertion behind who abstained.
fn inserted(doc: &Doc<'_>, verb: usize, noun: usize, from: usize) -> bool {
    let voter = |k: usize| {
        let named = doc.names.mention_at(k).map(|m| doc.names.actors[m.actor].kind);
        matches!(named, Some(ActorKind::State | ActorKind::Person | ActorKind::Organization))
    };
    verb > from + 1
        && doc.is_kind(verb - 1, Kind::Comma)
        && (verb.saturating_sub(5).max(from)..verb).any(voter)
        && doc.is_kind(noun + 1, Kind::Comma)
}

/// `voted | to override the veto`, `voted | to sustain`: the option, and where the words end.
pub(super) fn of_veto(doc: &Doc<'_>, at: usize, to: usize) -> Option<(VoteOption, usize)> {
    let option = match doc.low(at + 1) {
        "override" => VoteOption::Yes,
        "sustain" | "uphold" => VoteOption::No,
        _ => return None,
    };
    let end = at + 2;
    let ends = end >= to || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma | Kind::Semicolon));
    let veto = doc.is(end, "it") || (end..to.min(end + 5)).any(|k| doc.is(k, "veto"));
    (doc.is(at, "to") && (veto || ends && !doc.is(at + 1, "uphold"))).then_some((option, end))
}

/// `voted against | her group's line`: no side of the text.
pub(super) fn of_line(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    const LINES: &[&str] = &["line", "whip", "position", "recommendation", "leadership", "stance"];
    let whose = |k: &usize| !doc.has(*k, Class::TEXT);
    doc.has(at, Class::POSS) && (at + 1..to.min(at + 5)).take_while(whose).any(|k| doc.any(k, LINES))
}
