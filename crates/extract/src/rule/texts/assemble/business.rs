//! What a count was taken on, where no noun of changes or motions says so: pieces of a text, urgency, the choice between drafts.

use super::*;

/// Pieces of a text.
pub(super) const PIECES: &[&str] = &[
    "paragraph", "paragraphs", "clause", "clauses", "phrase", "phrases", "word", "words", "wording",
    "sentence", "sentences", "reference", "references", "passage", "line", "lines", "language",
    "subparagraph",
];

/// What is done to a piece of a text.
const TREATED: &[&str] = &[
    "cut", "deleted", "struck", "removed", "dropped", "added", "inserted", "replaced", "softened",
    "preferred", "reworded", "taken", "excised", "restored", "swapped", "diluted", "tightened",
];

/// `after a phrase on bayonets had been cut by 16 against 14`, `Brazil's language being preferred by 12 votes to six`: a count
/// of its own on a piece of the text.
pub(super) fn piece_changed(doc: &Doc<'_>, tally: &Tally, from: usize) -> bool {
    let lo = from.max(tally.from.saturating_sub(12));
    let treated = (lo..tally.from).rev().find(|k| {
        doc.any(*k, TREATED) && *k > from && doc.any(*k - 1, &["been", "being", "was", "were", "got"])
    });
    treated.is_some_and(|t| (from.max(t.saturating_sub(12))..t).any(|k| doc.any(k, PIECES)))
}

/// `The double-urgency was approved with 192 ayes`, `a request for urgency`: how fast a text is dealt with.
pub(super) fn urgency(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    let low = |k: usize| doc.low(k).ends_with("urgency") && !doc.any(k + 1, &["of", "to"]);
    (from.max(tok.saturating_sub(5))..tok).any(low)
}

/// `By 412 to 388 they preferred her motion to that of the committee`, `Members chose the one put forward by Peru`: which of two
/// drafts a body takes up.
pub(super) fn chosen(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        let end = to.min(k + 20);
        let text = |lo: usize, hi: usize| {
            (lo..hi).any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["one", "version"]))
        };
        let over = |t: usize| {
            doc.is(t, "over") || doc.is(t, "to") && doc.any(t + 1, &["that", "those", "the", "one"])
        };
        doc.is(k, "preferred") && (k + 2..end).any(|t| over(t) && text(k + 1, t))
            || doc.any(k, &["chose", "picked", "selected"])
                && doc.has(k + 1, Class::DET)
                && doc.any(k + 2, &["one", "draft", "version", "text", "first", "second"])
                && !(k + 3..end).any(|t| doc.is(t, "as"))
    })
}

/// `In a separate vote on the words "for ever"`, `the clause was voted separately`: one piece of the text.
pub(super) fn apart_from_the_whole(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let separate = |k: usize| {
        doc.is(k, "separate") && doc.any(k + 1, &["vote", "ballot", "roll-call", "votes"])
            || doc.is(k, "separately")
                && (k.saturating_sub(3).max(from)..k).any(|v| doc.any(v, &["voted", "put", "vote"]))
    };
    (from..to).any(separate) && (from..to).any(|k| doc.any(k, PIECES) && !doc.quoted(k))
}

/// `voted 211-90 against adding a reference to Mali`, `voted to strike the clause`
pub(super) fn votes_to_change(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    (tok..to.min(tok + 12)).any(|k| {
        doc.any(k, &["against", "to"])
            && doc.any(k + 1, CHANGES)
            && (k + 2..to.min(k + 7)).any(|p| doc.any(p, PIECES))
    })
}

/// `tried to adjourn, but lost by 80 votes to 50`, `that was refused by 80 to 50`: the verb right before a count that no act of
/// deciding claims.
pub(super) fn told_lost(doc: &Doc<'_>, tally: &Tally, from: usize) -> bool {
    (from.max(tally.from.saturating_sub(3))..tally.from).any(|k| {
        doc.any(k, &["lost", "refused", "beaten", "failed", "outvoted", "defeated"])
            && !doc.has(k + 1, Class::DET)
    })
}

impl Reader<'_, '_> {
    /// `The second, moved by Peru, failed: 65 to 75`, after a motion not to act: of what the vote before was on.
    pub(super) fn next_in_row(&self, mentions: &[Mention], from: usize) -> Option<Scope> {
        let doc = self.doc;
        let opens = doc.is(from, "the")
            && (crate::number::ordinal(doc, from + 1).is_some() || doc.any(from + 1, &["other", "next"]));
        let moved = doc.is_kind(from + 2, Kind::Comma)
            && doc.any(from + 3, &["moved", "proposed", "offered", "put", "requested", "by", "from"]);
        let named = mentions.iter().any(|m| m.part == Part::Whole && m.head > from + 2);
        let last = self.votes.get(self.vote?.0)?.scope;
        (opens && moved && !named && last != Scope::Final).then_some(last)
    }

    /// `Chad tried to bolt on a call for talks. Only 14 took its side`: a bare count after a change was proposed.
    pub(super) fn after_change(&self, decision: &Decision, mentions: &[Mention], from: usize) -> bool {
        let doc = self.doc;
        let bare = decision.act.is_none() && decision.tally.is_some() && mentions.is_empty();
        let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        let Some(before) = before.filter(|b| bare && b.para == doc.para_of(from)) else { return false };
        (before.from..before.to).take(LONGEST).any(|k| {
            doc.any(k, PROPOSES)
                && !doc.quoted(k)
                && doc.is(k + 1, "to")
                && (doc.any(k + 2, CHANGES) || doc.any(k + 2, &["bolt", "tack", "write", "graft", "slip"]))
        })
    }
}
