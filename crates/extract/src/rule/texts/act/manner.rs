//! How it was decided, where no count is given: `by consensus`, `on a voice vote`, `unanimously`.

mod house;

use super::*;
use house::{one_and_all, whole_house};

#[derive(Debug, Clone, Copy)]
pub struct Manner {
    pub tok: usize,
    pub to: usize,
    pub mode: Mode,
    /// Told of what the members did, which can be of something else: `nobody objected`, `the members rose`.
    pub weak: bool,
}

/// The words that tell a manner.
static WORDS: Words = Words::of(&[
    "without", "with", "against", "nem", "nem.", "unopposed", "nod", "nodded", "waved", "gavelled",
    "gaveled", "agreement", "accord", "feet", "voices", "unanimity", "unanimous", "unanimously", "voice",
    "mind", "man", "consensus", "consent", "every", "each", "all", "acclamation", "acclaim", "applause",
    "majority", "ayes", "symbolic", "show", "standing", "rising", "no", "nobody", "none", "no-one", "not",
    "put", "votes", "rose", "stood",
]);

pub static OPENS: Gate = Gate { words: Words::marks_of(&[&WORDS]), ..Gate::CLOSED };

/// Ways of deciding without a count.
pub fn manners(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Manner> {
    let mut out: Vec<Manner> = Vec::new();
    let mut next = from;
    while let Some(i) = doc.next(next, to, Pass::Manner) {
        next = i + 1;
        let found = doc.gated(i, Pass::Manner, || {
            if doc.quoted(i) && !doc.is(i, "ayes") {
                return None;
            }
            let strong = manner_at(doc, i, from, to).map(|m| (m.0, m.1, false));
            strong.or_else(|| weak_at(doc, i, from, to).map(|m| (m.0, m.1, true)))
        });
        if let Some((mode, len, weak)) = found {
            // "by consensus without a vote": one manner.
            if out.last().is_none_or(|m| m.mode != mode || i > m.to + 6) {
                out.push(Manner { tok: i, to: i + len, mode, weak });
            }
            next = i + len;
        }
    }
    // "had been agreed to on the voices and, on a division, was thrown out": the division decides.
    let divided = |m: &Manner| {
        (m.to..to.min(m.to + 14)).any(|k| {
            doc.any(k, &["division", "recount"]) && (m.to..k).any(|b| doc.any(b, &["and", "but", "then"]))
        })
    };
    out.retain(|m| m.mode != Mode::VoiceVote || !divided(m));
    if out.iter().any(|m| m.mode == Mode::WithoutVote) {
        out.retain(|m| m.mode != Mode::UnanimousVote);
    }
    out
}

fn manner_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Mode, usize)> {
    let prev = |words: &[&str]| {
        i > from
            && (doc.any(i - 1, words) || i > from + 1 && doc.any(i - 2, words) && doc.has(i - 1, Class::DET))
    };
    let low = doc.low(i);
    Some(match low {
        "without" if only_talked(doc, i) => return None,
        "without"
            if doc.any(
                i + 1,
                &[
                    "a", "any", "being", "going", "formal", "recourse", "putting", "taking", "holding",
                    "resort",
                ],
            ) && (i + 1..i + 8).any(|k| doc.any(k, &["vote", "ballot", "division"]))
                && !(i + 1..i + 5).any(|k| doc.any(k, &["single", "dissenting", "negative", "against"])) =>
        {
            let end = (i + 1..i + 8).find(|k| doc.any(*k, &["vote", "ballot", "division"])).unwrap_or(i + 1);
            // "without a vote against"
            if doc.is(end + 1, "against") {
                return None;
            }
            (Mode::WithoutVote, end + 1 - i)
        }
        "with" | "without" if unopposed(doc, i + usize::from(doc.is(i, "with"))).is_some() => {
            let (mode, end) = unopposed(doc, i + usize::from(doc.is(i, "with")))?;
            (mode, end - i)
        }
        // "accepted with the votes of the coalition against those of the Left"
        "against" | "with"
            if doc.seq(i + 1, &["the", "votes", "of"])
                && crate::number::cardinal(doc, i + 4).is_none()
                && (from..i).any(|k| {
                    matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
                        || doc.any(k, &["failed", "accepted"])
                }) =>
        {
            (Mode::Vote, 4)
        }
        "nem" | "nem." if doc.any(i + 1, &["con", "con."]) => (Mode::UnanimousVote, 2),
        "unopposed" if decided(doc, i, from) => (Mode::WithoutVote, 1),
        "nod" if i > from + 1 && doc.is(i - 1, "the") && doc.any(i - 2, &["on", "by"]) => {
            (Mode::WithoutVote, 1)
        }
        "nodded" | "waved" | "gavelled" | "gaveled" if doc.is(i + 1, "through") => (Mode::WithoutVote, 2),
        "agreement" | "accord"
            if prev(&["common", "general"]) && doc.any(i.saturating_sub(2), &["by", "in"]) =>
        {
            (Mode::WithoutVote, 1)
        }
        // "With most of its members on their feet, the House adopted it"
        "feet"
            if i > from + 1 && doc.has(i - 1, Class::POSS) && doc.is(i - 2, "on") && acted(doc, from, to) =>
        {
            (Mode::Vote, 1)
        }
        "voices" if prev(&["on", "by"]) && decided(doc, i, from) => (Mode::VoiceVote, 1),
        "unanimity" if prev(&["by", "with", "in"]) => (Mode::UnanimousVote, 1),
        "unanimous"
            if doc.has(i.wrapping_sub(1), Class::AUX)
                && (i.saturating_sub(7).max(from)..i)
                    .any(|k| doc.any(k, &["vote", "decision", "approval", "support"])) =>
        {
            (Mode::UnanimousVote, 1)
        }
        // "A unanimous Senate passed"
        "unanimous" if i > from && doc.has(i - 1, Class::DET) && doc.has(i + 1, Class::BODYNOUN) => {
            (Mode::UnanimousVote, 2)
        }
        "voice"
            if doc.seq(i.saturating_sub(2), &["with", "one"])
                && (decided(doc, i, from) || acted(doc, from, to)) =>
        {
            (Mode::UnanimousVote, 1)
        }
        "without" if doc.is(i + 1, "voting") && nothing_after(doc, i + 2) => (Mode::WithoutVote, 2),
        // "was of one mind when it passed the text", "passed it to a man"
        "mind" if doc.seq(i.wrapping_sub(2), &["of", "one"]) && carried(doc, from, to) => {
            (Mode::UnanimousVote, 1)
        }
        "man"
            if doc.seq(i.wrapping_sub(2), &["to", "a"])
                && nothing_after(doc, i + 1)
                && carried(doc, from, i) =>
        {
            (Mode::UnanimousVote, 1)
        }
        // "adopted amid applause and with no vote"
        "with"
            if doc.is(i + 1, "no") && doc.any(i + 2, &["vote", "division"]) && nothing_after(doc, i + 3) =>
        {
            (Mode::WithoutVote, 3)
        }
        // "adopted a consensus resolution", "It was a consensus decision"
        "consensus"
            if doc.any(i.wrapping_sub(1), &["a", "this"])
                && doc.has(i + 1, Class::TEXT)
                && (acted(doc, from, i) || doc.has(i.wrapping_sub(2), Class::AUX)) =>
        {
            (Mode::WithoutVote, 2)
        }
        // "Every member said aye"
        "every" | "each" if one_and_all(doc, i).is_some() => (Mode::UnanimousVote, one_and_all(doc, i)? - i),
        // "All 22 senators present adopted the motion"
        "all" if whole_house(doc, i).is_some() => (Mode::UnanimousVote, whole_house(doc, i)? - i),
        "consensus" if prev(&["by", "through", "in"]) || doc.is(i.saturating_sub(1), "unanimous") => {
            (Mode::WithoutVote, 1)
        }
        "acclamation" | "acclaim" | "applause"
            if prev(&["by"]) || doc.is(i, "acclamation") && prev(&["with"]) =>
        {
            (Mode::WithoutVote, 1)
        }
        "voice" if doc.any(i + 1, &["vote", "votes"]) => (Mode::VoiceVote, 2),
        "voice"
            if prev(&["by"])
                && (doc.any(i + 1, &["an", "the", "a"])
                    || doc.is_kind(i + 1, Kind::Comma)
                    || doc.is_kind(i + 1, Kind::Semicolon)
                    || doc.is_kind(i + 1, Kind::Stop)) =>
        {
            (Mode::VoiceVote, 1)
        }
        "majority"
            if doc.is(i + 1, "vote")
                && (i.saturating_sub(3).max(from)..i).any(|k| doc.any(k, &["by", "with", "in", "on"]))
                && (i.saturating_sub(8).max(from)..i)
                    .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject))) =>
        {
            (Mode::Vote, 2)
        }
        // "the ayes had it"
        "ayes"
            if {
                let had = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark));
                doc.any(had, &["had", "have", "carried", "prevailed"])
                    && doc.any(had + 1, &["it", "the"])
                    && crate::number::cardinal(doc, had + 1).is_none()
            } =>
        {
            (Mode::VoiceVote, 2)
        }
        "symbolic" if doc.is(i + 1, "vote") => (Mode::VoiceVote, 2),
        "unanimous"
            if doc.is(i + 1, "consent")
                && (i.saturating_sub(4).max(from)..i).any(|k| {
                    k + 1 == i && doc.is(k, "for")
                        || doc
                            .any(k, &["asked", "sought", "requested", "request", "seek", "seeking", "asking"])
                }) =>
        {
            return None;
        }
        "unanimous" if doc.is(i + 1, "consent") => (Mode::UnanimousConsent, 2),
        // "The Senate adopted by consent a resolution"
        "consent" if prev(&["by"]) && decided(doc, i, from) => (Mode::UnanimousConsent, 1),
        "unanimous"
            if doc.any(i + 1, &["vote", "decision", "approval", "support", "backing"])
                && !prev(&["a", "the"]) | doc.any(i.saturating_sub(2), &["by", "in", "with"]) =>
        {
            (Mode::UnanimousVote, 2)
        }
        "unanimously" if !doc.is(i + 1, "elected") => (Mode::UnanimousVote, 1),
        "show" if doc.seq(i + 1, &["of", "hands"]) && prev(&["by", "on", "a", "in"]) => (Mode::Vote, 3),
        "standing" | "rising" if doc.is(i + 1, "vote") || prev(&["by"]) && decided(doc, i, from) => {
            (Mode::Vote, 1)
        }
        _ => return None,
    })
}

/// `In that debate, which ended without a vote`: nothing was decided.
fn only_talked(doc: &Doc<'_>, i: usize) -> bool {
    // "a meeting was suspended without a vote"
    let put_off = i > 0 && doc.any(i - 1, &["suspended", "adjourned", "postponed", "dispersed"]);
    put_off
        || i > 0
            && doc.any(i - 1, &["ended", "closed", "concluded", "ends", "broke", "finished"])
            && (i.saturating_sub(8)..i)
                .any(|k| doc.any(k, &["debate", "discussion", "exchange", "hearing", "talks"]))
}

/// `without dissent`, `no one objecting`, `nobody calling for a division`: how it was decided, from the word for none on, and
/// where the words end.
fn unopposed(doc: &Doc<'_>, i: usize) -> Option<(Mode, usize)> {
    let none = match doc.low(i) {
        "without" | "no" | "nobody" | "none" | "no-one" => i + 1,
        "not" if doc.is(i + 1, "one") => i + 2,
        _ => return None,
    };
    let none = none + usize::from(doc.is(none, "one"));
    // "There was no vote."
    let absent = doc.is(i, "no")
        && i > 1
        && doc.is(i - 2, "there")
        && doc.any(none, &["vote", "division", "ballot"])
        && doc.is_kind(none + 1, Kind::Stop);
    if absent {
        return Some((Mode::WithoutVote, none + 1));
    }
    // "with no vote being taken", "no vote was requested"
    let taken = |k: usize| {
        doc.has(k, Class::AUX)
            && doc.any(
                k + 1,
                &["taken", "requested", "called", "asked", "demanded", "needed", "held", "sought"],
            )
    };
    if doc.is(i, "no") && doc.any(none, &["vote", "ballot", "division"]) && taken(none + 1) {
        return Some((Mode::WithoutVote, none + 3));
    }
    let called = |k: usize| {
        doc.any(
            k,
            &[
                "calling", "called", "asking", "asked", "demanding", "demanded", "requesting", "requested",
                "forcing",
            ],
        ) && (k + 1..k + 5).any(|v| doc.any(v, &["vote", "division", "ballot"]))
    };
    for k in none..none + 5 {
        if !matches!(doc.kind(k), Some(Kind::Word)) || doc.has(k, Class::CONJ) {
            return None;
        }
        let mode = match doc.low(k) {
            "objection" | "objections" | "objecting" | "objected" => Mode::WithoutVote,
            "opposition" if doc.is(i, "without") => Mode::WithoutVote,
            "division" if doc.is(i, "without") && k == none => Mode::WithoutVote,
            "dissent" | "dissenting" | "dissentient" | "dissented" => Mode::UnanimousVote,
            // "with 15 affirmative votes, no negative vote": a count.
            "negative" | "opposing" | "contrary"
                if doc.any(k + 1, &["vote", "voice"])
                    && !(k.saturating_sub(5)..k).any(|v| doc.is(v, "votes")) =>
            {
                Mode::UnanimousVote
            }
            _ if called(k) => Mode::WithoutVote,
            _ => continue,
        };
        let noun = usize::from(doc.any(k + 1, &["vote", "votes", "voice", "voices"]));
        return Some((mode, k + 1 + noun));
    }
    None
}

/// What the members did, in a clause of its own: `Nobody objected`, `All members rose`, `the deputies stood up for it`.
fn weak_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Mode, usize)> {
    if doc.any(i, &["no", "nobody", "none", "no-one", "not"]) {
        return unopposed(doc, i).map(|(mode, end)| (mode, end - i));
    }
    // "It was not put to a vote"
    if doc.is(i, "put") && doc.is(i + 1, "to") && doc.is(i.wrapping_sub(1), "not") && doc.is(i + 3, "vote") {
        return Some((Mode::WithoutVote, 4));
    }
    // "was voted down with the votes of all other groups"
    let theirs = doc.is(i, "votes")
        && doc.any(i + 1, &["of", "from"])
        && i > from + 1
        && doc.is(i - 1, "the")
        && doc.any(i - 2, &["with", "by"])
        && acted(doc, from, to);
    if theirs {
        return Some((Mode::Vote, 2));
    }
    let rose = doc.any(i, &["rose", "stood"])
        && (i.saturating_sub(4).max(from)..i).any(|k| doc.has(k, Class::MEMBER))
        && !(i + 1..to.min(i + 5)).any(|k| {
            doc.any(
                k,
                &[
                    "object", "protest", "silence", "honour", "honor", "applaud", "tribute", "applause",
                    "sing", "greet",
                ],
            )
        });
    let sided = doc.any(i + 1, &["except", "up", "for"])
        || (i + 1..to.min(i + 6))
            .any(|k| doc.any(k, &["favour", "favor", "support", "approve", "back", "approval"]));
    (rose && sided).then_some((Mode::Vote, 1))
}

/// A word of deciding shortly before: `was carried on the voices`.
fn decided(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (i.saturating_sub(10).max(from)..i)
        .any(|k| doc.step(k).is_some() || doc.any(k, &["agreed", "carried", "through", "passed"]))
}

/// Is a text decided on in this sentence?
fn acted(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && doc.form(k).has(Form::PAST.or(Form::ING))
            || doc.any(k, &["voted", "turned", "threw"]) && doc.any(k + 1, &["down", "out"])
    })
}

/// Is a text carried here?
fn carried(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| doc.step(k) == Some(Step::Adopt) && doc.form(k).has(Form::PAST))
}

/// `with no vote` and no more, not `with no vote against`.
fn nothing_after(doc: &Doc<'_>, k: usize) -> bool {
    matches!(doc.kind(k), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
        || doc.any(k, &["and", "or", "but"])
}

pub static RECORDED: Words = Words::of(&["recorded", "roll-call", "rollcall", "roll"]);

/// Said to be recorded or by roll call?
pub fn recorded(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let told = |i: usize| {
        doc.is(i, "recorded") && (i..i + 3).any(|k| doc.any(k, &["vote", "votes", "action"]))
            || doc.any(i, &["roll-call", "rollcall"]) && !doc.any(i + 1, &["of"])
            || doc.is(i, "roll")
                && (doc.any(i + 1, &["call"])
                    || doc.seq(i + 1, &["was", "called"])
                    || doc.seq(i + 1, &["be", "called"])
                    || doc.seq(i + 1, &["to", "be"]))
            || doc.is(i, "roll") && doc.any(i + 1, &["open"])
    };
    doc.openings(from, to, Pass::Aside).any(told)
}

#[cfg(test)]
mod tests;
