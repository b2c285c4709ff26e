//! Options told by whose a vote is: `China's no vote`, `explaining his country's abstention`.

use super::{Cue, Side, cue, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

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
    let (option, end) = word(doc, i + 1).filter(|w| poss(i - 1) && w.1 <= to)?;
    cue(i, end, option, Side::Left)
}

/// `explaining his country's abstention`: the verb.
pub(super) fn told_why(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    const WHY: &[&str] = &["explaining", "explained", "defending", "defended", "justifying", "justified"];
    let verb = (i.saturating_sub(4).max(from)..i).rev().find(|k| doc.any(*k, WHY))?;
    let own = (verb + 1..i).any(|k| doc.has(k, Class::POSS) || doc.is_kind(k, Kind::Poss));
    own.then_some(verb)
}

/// `Brazil, | explaining its abstention, said`: an insertion behind who abstained.
pub(super) fn inserted(doc: &Doc<'_>, verb: usize, noun: usize, from: usize) -> bool {
    verb > from + 1
        && doc.is_kind(verb - 1, Kind::Comma)
        && doc.names.mention_at(verb - 2).is_some()
        && doc.is_kind(noun + 1, Kind::Comma)
}

/// `voted against | her group's line`: no side of the text.
pub(super) fn of_line(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    const LINES: &[&str] = &["line", "whip", "position", "recommendation", "leadership", "stance"];
    let whose = |k: &usize| !doc.has(*k, Class::TEXT);
    doc.has(at, Class::POSS) && (at + 1..to.min(at + 5)).take_while(whose).any(|k| doc.any(k, LINES))
}
