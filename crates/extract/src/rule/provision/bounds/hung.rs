//! The clause of a text that a sentence opens with ends where the sentence goes on about the text.

use super::*;

/// `A rival draft that would condemn Hamas`, `A resolution condemning Mali`: does the clause hang on a text that opens the sentence?
pub(super) fn hung(doc: &Doc<'_>, from: usize) -> bool {
    let sent = doc.sent_of(from).from;
    if from < sent + 2 {
        return false;
    }
    let hangs = doc.form(from - 1).has(Form::ING)
        || (from.saturating_sub(4).max(sent)..from)
            .any(|k| doc.any(k, &["that", "which"]) && doc.has(k + 1, Class::MODAL.or(Class::FUTURE)));
    hangs && (sent..from.min(sent + 5)).any(|k| doc.has(k, Class::TEXT))
}

/// `has won no support`, `is due to come before the Committee`: what the text met with, behind its relative clause.
pub(super) fn met_with(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    const FARED: &[&str] = &[
        "due", "expected", "likely", "set", "scheduled", "headed", "won", "drawn", "found", "gained",
        "failed", "been", "yet", "be", "circulating", "before", "to",
    ];
    let clause = |k: usize| {
        doc.has(k, Class::REL) || doc.any(k, &["that", "what", "who", "which", "where", "how", "whether"])
    };
    doc.has(i, Class::AUX.or(Class::FUTURE))
        && !doc.quoted(i)
        && (doc.any(i + 1, FARED) || (i + 1..i + 3).any(|k| doc.step(k).is_some()))
        && !(from..i).any(clause)
}
