//! Who was not there and who did not vote: `left the room before the vote`, `took no part`, `were not in the hall`.

use super::{Cue, Side, VOTE, cue, real};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static MISSING: Words = Words::of(&[
    "room", "chamber", "hall", "seat", "seats", "house", "present", "left", "walked", "stormed", "filed",
    "stayed", "stays", "staying", "boycotted", "skipped", "missed", "sat", "part", "participate",
    "participating", "empty", "unoccupied", "vacant", "trooped", "show", "turn", "seen", "withdrew",
    "staged", "send", "sent", "session", "sitting", "meeting",
]);

/// Who was not there and who did not vote.
pub(super) fn missing(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Absent, NotVoting};
    let hi = to.min(i + 10);
    let vote =
        |lo: usize| (lo..hi.max(lo)).any(|k| doc.any(k, VOTE) || doc.any(k, &["count", "rise", "board"]));
    let before = |lo: usize| {
        (lo..to.min(lo + 4))
            .find(|k| doc.any(*k, &["before", "when", "during", "as", "ahead", "at", "rather"]))
    };
    let away = |lo: usize| {
        before(lo).is_some_and(|k| {
            (k + 1..to.min(k + 8)).any(|t| {
                doc.any(t, VOTE)
                    || doc.any(
                        t,
                        &["members", "count", "rise", "board", "question", "buttons", "roll", "tally"],
                    )
            })
        })
    };
    // "walked out before the vote": they kept from it; who had left when it was taken was not there.
    let gone = |lo: usize| {
        let kept = before(lo).is_some_and(|k| (k + 1..to.min(k + 4)).any(|t| doc.any(t, VOTE)));
        if kept { NotVoting } else { Absent }
    };
    match doc.low(i) {
        "room" | "chamber" | "hall" | "seat" | "seats" | "house" | "session" | "sitting" | "meeting"
            if i > from + 2
                && (i.saturating_sub(4)..i)
                    .any(|k| doc.any(k, &["not", "wasn't", "weren't"]) || doc.denied(k).is_some())
                && (i.saturating_sub(3)..i).any(|k| doc.is(k, "in")) =>
        {
            cue(
                (i.saturating_sub(4)..i).find(|k| doc.has(*k, Class::AUX)).unwrap_or(i),
                i + 1,
                Absent,
                Side::Left,
            )
        }
        // "Lebanon's seat was empty"
        "empty" | "vacant" | "unoccupied"
            if i > from + 1
                && (doc.has(i - 1, Class::AUX) || doc.any(i - 1, &["stayed", "remained", "stood"]))
                && doc.any(i - 2, &["seat", "seats", "chair", "chairs"]) =>
        {
            cue(i - 1, i + 1, Absent, Side::Left)
        }
        "present" if i > from + 1 && doc.is(i - 1, "not") && doc.has(i - 2, Class::AUX) => {
            cue(i - 2, i + 1, Absent, Side::Left)
        }
        // "three left their chairs empty: Fiji, Chad and Mali"
        "left"
            if doc.has(i + 1, Class::POSS)
                && doc.any(i + 2, &["seat", "seats", "chair", "chairs"])
                && doc.any(i + 3, &["empty", "vacant"]) =>
        {
            cue(i, i + 4, Absent, Side::Either)
        }
        "left" if real(doc, i, from) => {
            let room = (i + 1..hi.min(i + 5)).find(|k| {
                doc.any(
                    *k,
                    &[
                        "room", "chamber", "hall", "floor", "building", "meeting", "sitting", "before",
                        "house", "session",
                    ],
                )
            })?;
            let at = if doc.is(room, "before") { room } else { room + 1 };
            // "passed 17-0 after the Greens left the room"
            let carried = || {
                let lo = from.max(i.saturating_sub(12));
                let after = (lo..i).rev().find(|k| doc.is(*k, "after"));
                after.is_some_and(|a| (from..a).rev().take(40).any(|k| doc.step(k).is_some()))
            };
            (away(at) || carried()).then(|| cue(i, at, gone(at), Side::Left)).flatten()
        }
        // "withdrew from the hall before the voting", "staged a walkout ahead of the vote"
        "withdrew" | "staged"
            if (i + 1..i + 4)
                .any(|k| doc.any(k, &["hall", "chamber", "room", "walkout", "walk-out", "sitting"]))
                && real(doc, i, from) =>
        {
            away(i + 2).then(|| cue(i, i + 1, NotVoting, Side::Left)).flatten()
        }
        // "two, Fiji and Chad, did not send anyone to the session", "Peru sent no one"
        "send" | "sent"
            if doc.is(i, "send")
                && doc.any(i + 1, &["anyone", "anybody", "a", "any"])
                && (doc.denied(i.wrapping_sub(1)) == Some("did")
                    || doc.seq(i.wrapping_sub(2), &["did", "not"]))
                || doc.is(i, "sent")
                    && (doc.seq(i + 1, &["no", "one"]) || doc.any(i + 1, &["nobody", "no-one"])) =>
        {
            let end = i + 2 + usize::from(doc.is(i + 2, "one"));
            let closed = !doc.is_kind(end, Kind::Word) || doc.any(end, &["to", "at", "and", "this"]);
            if doc.is(i, "sent") && !closed {
                return None;
            }
            let verb = if doc.is(i, "sent") { i } else { i - 1 - usize::from(doc.denied(i - 1).is_none()) };
            cue(verb.max(from), i + 2, Absent, Side::Left)
        }
        // "Syria did not show up", "Kenya was nowhere to be seen"
        "show" | "turn"
            if doc.is(i + 1, "up")
                && (doc.denied(i.wrapping_sub(1)) == Some("did")
                    || doc.seq(i.wrapping_sub(2), &["did", "not"])
                    || doc.seq(i.wrapping_sub(2), &["failed", "to"])) =>
        {
            let verb = if doc.denied(i - 1).is_some() { i - 1 } else { i - 2 };
            cue(verb.max(from), i + 2, Absent, Side::Left)
        }
        "seen"
            if i > from + 3
                && doc.seq(i - 3, &["nowhere", "to", "be"])
                && doc.has(i.wrapping_sub(4), Class::AUX) =>
        {
            cue(i - 4, i + 1, Absent, Side::Left)
        }
        // "with Commissioner X out of the room"
        "room" | "chamber" | "hall" if i > from + 3 && doc.seq(i - 3, &["out", "of", "the"]) => {
            let verb = i - 3 - usize::from(doc.has(i.wrapping_sub(4), Class::AUX));
            cue(verb, i + 1, Absent, Side::Left)
        }
        "walked" | "stormed" | "filed" | "trooped" if doc.is(i + 1, "out") && real(doc, i, from) => {
            cue(i, i + 2, gone(i + 2), Side::Left).filter(|_| away(i + 2) || members(doc, i))
        }
        "stayed" | "stays" | "staying" if doc.any(i + 1, &["away", "out"]) && real(doc, i, from) => {
            let option = if vote(i + 2) || doc.is_kind(i + 2, Kind::Stop) { NotVoting } else { Absent };
            cue(i, i + 2, option, Side::Left)
        }
        "boycotted" | "skipped" if vote(i + 1) && real(doc, i, from) => cue(i, i + 1, NotVoting, Side::Left),
        "missed" if (vote(i + 1) || doc.any(i + 2, &["bells", "division"])) && real(doc, i, from) => {
            cue(i, i + 1, Absent, Side::Left)
        }
        "sat" if real(doc, i, from) => {
            let out = (i + 1..hi.min(i + 6)).find(|k| doc.is(*k, "out"))?;
            // "sat it out with abstentions"
            let abstained = (out + 1..to.min(out + 4)).any(|k| doc.has(k, Class::ABSTAIN));
            cue(i, out + 1, if abstained { VoteOption::Abstain } else { NotVoting }, Side::Left)
        }
        "part" | "participate" | "participating"
            if (vote(i + 1) || doc.is(i, "part") && doc.is_kind(i + 1, Kind::Stop))
                && (from.max(i.saturating_sub(4))..i)
                    .any(|k| doc.any(k, &["no", "not", "without", "from"]) || doc.denied(k).is_some()) =>
        {
            let verb = (from.max(i.saturating_sub(4))..i)
                .find(|k| doc.any(*k, &["took", "did", "not", "without"]) || doc.denied(*k).is_some())
                .unwrap_or(i);
            cue(verb, i + 1, NotVoting, Side::Left)
        }
        _ => None,
    }
}

/// `all three BJP members walked out`: a party's members.
fn members(doc: &Doc<'_>, i: usize) -> bool {
    i > 0
        && doc.any(
            i - 1,
            &[
                "members", "lawmakers", "mps", "deputies", "senators", "legislators", "councillors",
                "delegates", "delegations", "meps", "party", "councilors",
            ],
        )
}
