//! Texts that wait in a house, and committees that are to mark them up.

use super::*;

impl Reader<'_, '_> {
    /// `A vote is due on Friday`, `Lawmakers will vote on it in July`: the house where the text lies that waits for its first.
    pub(super) fn lies_here(&self, mentions: &[Mention], from: usize) -> Option<usize> {
        let draft = &self.drafts[self.moved_on(mentions, from)?];
        draft.body.filter(|_| draft.decided.is_none() && draft.votes == 0)
    }

    /// The text spoken of that was brought before a house and waits, and that house.
    pub(super) fn brought(&self, mentions: &[Mention], from: usize) -> Option<(usize, Option<usize>)> {
        let text = self.moved_on(mentions, from)?;
        let draft = &self.drafts[text];
        let first = draft.events.first()?;
        let waits = draft.decided.is_none()
            && draft.votes == 0
            && draft.events.iter().all(|e| e.stage == Stage::Introduced && !e.expected);
        // Where a bill lies that no house is told of, nobody knows what a vote makes of it.
        (waits && (first.body.is_some() || !draft.kind.is_bill())).then_some((text, first.body))
    }
}

/// `mark it up`, `take up the bill`, `vote on it`: what a committee is to do with a text.
pub(super) fn marks_up(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let it = |k: usize| {
        doc.any(k, &["it", "them"])
            || doc.has(k, Class::DET) && (k + 1..k + 4).any(|t| doc.has(t, Class::TEXT))
    };
    let up = || (i + 1..to.min(i + 6)).any(|k| doc.is(k, "up"));
    match doc.low(i) {
        "mark" | "take" => up() && (it(i + 1) || it(i + 2)),
        "vote" => doc.is(i + 1, "on") && it(i + 2),
        "consider" => it(i + 1),
        _ => false,
    }
}

/// `Voting is due | in Kerala on Thursday`: in a land, and no house.
pub(super) fn at_the_polls(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let land = |k: usize| {
        let at = k + 1 + usize::from(doc.has(k + 1, Class::DET));
        let house = doc.names.actor_at(at).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body));
        doc.cap(at) && !house && doc.dates_in(at, at + 1).next().is_none()
    };
    (from..to).any(|k| doc.is(k, "in") && land(k))
}

/// `is not expected to come to a vote before the summer`, `is unlikely to reach the floor`
pub(in crate::rule::texts::assemble) fn unlikely(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const DUE: &[&str] = &["expected", "likely", "due", "scheduled", "set", "supposed"];
    // "was not expected to pass, but now goes to the Senate": of the words before
    let near = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon));
    (from.max(i.saturating_sub(6))..=i).rev().take_while(near).any(|k| {
        let not = k > from && (doc.has(k - 1, Class::NEG) || doc.any(k - 1, &["not", "longer"]));
        doc.is(k, "unlikely") || doc.any(k, DUE) && not
    })
}
