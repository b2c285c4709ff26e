//! An option whose verb is left out behind another's: `Peru voted for it and Chad against`, `A and B said yes, C no`.

use super::{Cue, Side, cue, text_at};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::rule::texts::list;
use crate::token::Kind;
use crate::words::Words;

/// The words that can tell it.
pub(super) static GAP: Words =
    Words::of(&["no", "yes", "against", "for", "favour", "favor", "support", "opposed"]);

/// `Peru voted for it and Chad against it`, `A opposed, B in support`: the voters stand right before the option.
pub(super) fn gap(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let option = match doc.low(i) {
        "no" | "against" | "opposed" => VoteOption::No,
        _ => VoteOption::Yes,
    };
    let led = usize::from(doc.any(i, &["favour", "favor", "support"]));
    let start = i.checked_sub(led).filter(|s| *s > from + 3 && (led == 0 || doc.is(*s, "in")))?;
    let name = doc.names.mention_at(start - 1).filter(|m| m.to == start && m.from > from)?;
    let ends = i + 1 >= to
        || matches!(doc.kind(i + 1), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
        || doc.any(i + 1, &["and", "while", "but", "with"])
        || doc.any(i, &["for", "against"]) && text_at(doc, i + 1, to);
    if !ends || doc.quoted(i) {
        return None;
    }
    let (_, at) = list::before(doc, start, from);
    let at = at.min(name.from);
    let link = |k: usize| {
        doc.any(k, &["and", "while", "but"]) || matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon))
    };
    let linked = at > from + 1 && (link(at) || link(at - 1));
    let told = |k: usize| {
        doc.any(k, &["voted", "abstained", "backed", "supported", "opposed"])
            || doc.is(k, "said") && doc.any(k + 1, &["yes", "no"])
            || doc.any(k, &["were", "was"]) && doc.any(k + 1, &["for", "against", "in", "opposed"])
    };
    (linked && (from..at).any(|k| told(k) && !doc.has(k - usize::from(k > from), Class::MODAL)))
        .then(|| cue(start, i + 1, option, Side::Left))
        .flatten()
}
