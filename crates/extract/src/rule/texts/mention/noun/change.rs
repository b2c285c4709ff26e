//! Changes to a text that no noun of amendments names: `two changes`, `language proposed by Cuba`.

use super::*;
use crate::number;

/// How a change is brought before a house.
const BROUGHT: &[&str] = &[
    "by", "from", "to", "put", "proposed", "moved", "offered", "tabled", "sought", "suggested", "submitted",
    "requested",
];

fn decided(doc: &Doc<'_>, k: usize) -> bool {
    doc.has(k - 1, Class::AUX)
        && (matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(k, &["accepted", "lost", "refused"]))
        || doc.any(k, &["lost", "fell", "failed", "passed", "carried"])
        || doc.any(k, &["voted", "turned", "shot", "struck"]) && doc.any(k + 1, &["down", "out"])
}

/// `A change put forward by the Greens was accepted by 20 votes to 19`, `a change to the preamble was lost`, `voted 41-14 for a change
/// proposed by Roe`, `Roe's change was accepted`: one that is decided on.
pub(super) fn voted_change(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let owned = i > sent.from && (doc.is_kind(i - 1, Kind::Poss) || doc.any(i - 1, &["his", "her", "their"]));
    if owned {
        return i < sent.from + 6 && (i + 1..i + 4).any(|k| doc.has(k, Class::AUX) && decided(doc, k + 1));
    }
    let voted = |k: usize| {
        doc.any(k, &["for", "against"])
            && (sent.from.max(k.saturating_sub(7))..k).any(|v| doc.any(v, &["voted", "votes"]))
    };
    doc.has(i.wrapping_sub(1), Class::INDEF)
        && doc.any(i + 1, BROUGHT)
        && ((i + 2..sent.to.min(i + 16)).any(|k| decided(doc, k)) || i > sent.from + 3 && voted(i - 2))
}

/// `Two changes were offered by Cuba`, `declined two changes Moscow wanted`, `the three changes were lost`
pub(super) fn offered_changes(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let counted = i > sent.from && number::cardinal(doc, i - 1).is_some_and(|n| n.0 < 20);
    let put = |k: usize| doc.any(k, BROUGHT) && doc.has(k - 1, Class::AUX);
    let wanted = (i + 1..sent.to.min(i + 5))
        .any(|k| doc.any(k, &["wanted", "sought", "proposed", "offered", "moved"]));
    counted && (wanted || (i + 2..sent.to.min(i + 5)).any(|k| put(k) || decided(doc, k)))
}

/// `Language proposed by Cuba on sanctions was voted down`, `wording offered by the Greens was accepted`
pub(super) fn offered_words(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let opens = i < sent.from + 3;
    let end = sent.to.min(i + 16);
    opens
        && doc.any(i + 1, &["proposed", "offered", "suggested", "sought", "put", "moved"])
        && (i + 2..i + 4).any(|k| doc.any(k, &["by", "from"]))
        && (i + 4..end).any(|k| doc.has(k - 1, Class::AUX) && decided(doc, k))
}
