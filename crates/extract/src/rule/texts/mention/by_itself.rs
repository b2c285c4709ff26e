//! A piece of a text that the words before told of, voted on by itself: `Put to a separate vote, that call survived by 340 to 251`.

use super::*;

/// What a text does, or a part of it, that is taken up again by a noun.
pub(super) static WORDS: Words = Words::of(&[
    "call", "request", "demand", "appeal", "point", "number", "section", "provision", "passage", "part",
    "condemnation", "reference", "proviso", "sentence", "phrase", "recommendation", "language", "item",
]);

/// `that call`, `This last number`, `the request to summon the ambassador`, in a sentence that tells a vote on no more than it.
pub(super) fn by_itself(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if i == 0 || !doc.among(i, &WORDS) {
        return None;
    }
    let sent = doc.sent_of(i);
    let det = i - 1 - usize::from(i > 1 && ranked(doc, i - 1));
    let back = i > sent.from && doc.any(det, &["that", "this", "the"]) && det >= sent.from;
    // "at the request of the Left", "ended in the rejection of the demand": under a preposition it is told by the way.
    let led = det > sent.from && doc.has(det - 1, Class::PREP) && !doc.any(det - 1, &["on", "over"]);
    // "that call for a separate vote": how the house is to vote.
    let of_ballot = doc.any(i + 1, &["for", "of"]) && (i + 2..i + 5).any(|k| on_its_own(doc, k));
    let told = || (sent.from..sent.to.min(sent.from + 60)).any(|k| !doc.quoted(k) && on_its_own(doc, k));
    (back && !led && !of_ballot && told())
        .then(|| Mention::one(det, i, ResolutionKind::Resolution, Article::Known, Part::Paragraph))
}

/// `this last`, `the latter`, `that third`
fn ranked(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["last", "latter", "final", "closing"]) || crate::number::ordinal(doc, k).is_some()
}

/// `a separate vote`, `voted on separately`, `put to the vote apart`, `a roll-call of its own`
pub(in crate::rule::texts) fn on_its_own(doc: &Doc<'_>, k: usize) -> bool {
    const BALLOTS: &[&str] = &[
        "vote", "votes", "ballot", "ballots", "roll-call", "rollcall", "division", "recorded", "show",
        "count",
    ];
    let voted = |from: usize| (from..k).any(|v| doc.any(v, &["voted", "vote", "put", "taken", "polled"]));
    doc.any(k, &["separate", "split"]) && doc.any(k + 1, BALLOTS)
        || doc.any(k, &["separately", "apart"]) && voted(k.saturating_sub(4).max(doc.sent_of(k).from))
        || doc.any(k, BALLOTS) && doc.seq(k + 1, &["of", "its", "own"])
}
