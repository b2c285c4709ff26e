//! Where a text is told to come before its house, and no more than that: `will be put to the Council on Monday`.

use super::*;

/// What is done with a text that comes before a house.
pub(super) const DEALT: &[&str] = &[
    "put", "brought", "laid", "placed", "presented", "submitted", "taken", "considered", "debated",
    "discussed", "examined", "heard", "sent", "acted", "voted", "decided", "dealt", "forwarded", "adopted",
    "approved", "endorsed",
];

/// `is due to come before the Third Committee next week`, `goes to the Council on Friday`, `is on the agenda of the Assembly`: the
/// house that has the text before it, where the verb or noun at `k` tells it.
pub(super) fn before_house(doc: &Doc<'_>, k: usize, from: usize, to: usize, m: &Mention) -> Option<usize> {
    if doc.quoted(k) || k < m.to {
        return None;
    }
    let be = |t: usize| doc.any(t, &["is", "are"]);
    let ahead = match doc.low(k) {
        "agenda" | "calendar" => {
            let on = k.checked_sub(2).filter(|t| doc.is(*t, "on") && doc.has(k - 1, Class::DET))?;
            let lead = on - 1;
            be(lead) || doc.is(lead, "be") && due(doc, lead, from)
        }
        // "is due before the Assembly next week", "comes before the Commission next Thursday", "goes to the Council"
        "due" => be(k - 1) && doc.is(k + 1, "before"),
        "comes" | "goes" | "heads" | "reaches" => true,
        "headed" | "heading" | "bound" => be(k - 1) && doc.is(k + 1, "for"),
        "come" | "go" | "reach" => due(doc, k, from),
        _ => doc.any(k, DEALT) && passive(doc, k).is_some_and(|be| due(doc, be, from)),
    };
    if !ahead {
        return None;
    }
    let lead = |t: usize| {
        doc.any(t, &["to", "before", "by", "in", "at", "of", "for"])
            || t == k && doc.any(k, &["reach", "reaches"])
    };
    let house = |t: usize| {
        let at = t + 1 + usize::from(doc.has(t + 1, Class::DET));
        let at = at + usize::from(doc.any(at, &["full", "whole", "entire"]) && doc.names.free(at));
        let m = doc.names.mention_at(at).filter(|m| doc.names.actors[m.actor].is(ActorKind::Body))?;
        // "handed to the Council's president"
        (!doc.is_kind(m.to, Kind::Poss)).then_some(m.actor)
    };
    (k..to.min(k + 9)).filter(|t| lead(*t)).find_map(house)
}

/// `has scheduled a vote Monday on a draft`, `A vote on a draft is expected on Friday`: where a vote to come is told by its noun.
pub(super) fn vote_set(doc: &Doc<'_>, k: usize, from: usize, to: usize, m: &Mention) -> bool {
    let on = m.from.saturating_sub(1);
    if !doc.any(k, &["vote", "action"]) || doc.quoted(k) || !doc.is(on, "on") || on <= k || on > k + 5 {
        return false;
    }
    let lead = k - usize::from(k > from && doc.has(k - 1, Class::INDEF.or(Class::DET)));
    let sets =
        lead > from && doc.any(lead - 1, &["scheduled", "set", "planned", "schedules", "sets", "plans"]);
    // "set a vote for Monday", but "the vote was set back"
    let active = sets && !(lead > from + 1 && doc.any(lead - 2, &["was", "were", "is", "not"]));
    let due = |t: usize| {
        doc.any(t, &["is", "was"]) && (doc.among(t + 1, &EXPECTS) || doc.seq(t + 1, &["to", "follow"]))
    };
    let gone = |t: usize| doc.any(t, &["but", "postponed", "cancelled", "canceled", "off"]);
    let passive =
        lead == from && (m.to..to.min(m.to + 12)).find(|t| due(*t)).is_some_and(|d| !(d..to).any(gone));
    active || passive
}

/// `be | formally | put`: where the auxiliary of the passive stands.
pub(super) fn passive(doc: &Doc<'_>, k: usize) -> Option<usize> {
    let at = k.checked_sub(1 + usize::from(doc.has(k.saturating_sub(1), Class::ADVERB)))?;
    doc.is(at, "be").then_some(at)
}

/// `will`, `is due to`, `is to`, `diplomats expect it to` before the verb at `k`.
fn due(doc: &Doc<'_>, k: usize, from: usize) -> bool {
    let expects = || {
        let to = (from..k).rev().find(|t| !doc.has(*t, Class::ADVERB)).filter(|t| doc.is(*t, "to"));
        to.is_some_and(|to| {
            (from..to.min(from + 4))
                .any(|t| doc.any(t, &["expect", "expects"]) && (t == from || doc.cue(t - 1).is_none()))
        })
    };
    act::will(doc, k, from).is_some() || expects()
}
