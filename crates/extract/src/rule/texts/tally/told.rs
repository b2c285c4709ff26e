//! What the sentences beside a count tell of votes.

use super::*;

/// Does the sentence before tell of votes? `... by 25 votes to 6. It was renewed in April, 24 to 8.`
pub(super) fn told_before(doc: &Doc<'_>, from: usize) -> bool {
    let Some(before) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else {
        return false;
    };
    // "It was 101-12.", "The motion did, 29 to 12.": of what was voted on.
    let it = doc.is(from, "it") && doc.any(from + 1, &["was", "went"]) || doc.sent_of(from).to < from + 11;
    let acted = |k: usize| {
        it && (doc.is(k, "voted") || matches!(doc.step(k), Some(Step::Adopt | Step::Reject)))
            || doc.any(k, &["votes", "abstentions", "abstaining", "abstained"])
    };
    before.para == doc.para_of(from) && (before.from..before.to).take(80).any(|k| acted(k) && !doc.quoted(k))
}

/// `Five to four. That is how the council voted`, `Five to four: so the council split`: nothing but a count, of which what follows tells.
pub(super) fn told_after(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let count = |k: usize| doc.has(k, Class::NUMBER) || doc.digit(k) || doc.any(k, &["to", "by"]);
    let end = (from..to.min(from + 8)).find(|k| doc.is_kind(*k, Kind::Colon) || *k + 1 == to);
    let Some(end) = end.filter(|e| (from..*e).all(|k| count(k) || !doc.is_kind(k, Kind::Word))) else {
        return false;
    };
    let next = if end + 1 < to {
        Some((end + 1, to))
    } else {
        let next = doc.sents.get(doc.toks[from].sent as usize + 1);
        next.filter(|n| n.para == doc.para_of(from)).map(|n| (n.from, n.to))
    };
    let tells = |at: usize| {
        let how = |k: usize| doc.is(k, "how") && doc.any(k.saturating_sub(2), &["that", "this"]);
        doc.any(at, COUNTED) || (at..at + 12).any(how)
    };
    next.is_some_and(|(at, end)| tells(at) && (at..end.min(at + 24)).any(|k| votes_at(doc, k)))
}

/// What a sentence opens with that tells of the count before.
const COUNTED: &[&str] = &["that", "so", "such", "this", "with", "by", "on", "thus"];

/// Words of voting, or of how a house comes to decide.
fn votes_at(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["vote", "votes", "voted", "tally", "roll-call", "division", "score", "margin", "majority"])
        || doc.is(k, "came") && doc.is(k + 1, "down")
        || matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
        || doc.any(k, &["divided", "split", "decided"])
}
