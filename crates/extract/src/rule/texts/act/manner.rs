//! How it was decided, where no count is given: `by consensus`, `on a voice vote`, `unanimously`.

mod agreed;
mod house;
mod kept;
mod unopposed;

use super::*;
use crate::number;
use agreed::agreed;
use house::{one_and_all, whole_house};
pub use kept::kept_from;
use unopposed::{needed_none, unopposed, with, without};

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
    "viva", "oral", "mind", "man", "consensus", "consent", "every", "each", "all", "acclamation", "acclaim",
    "applause", "majority", "ayes", "yeas", "noes", "nays", "manner", "fashion", "symbolic", "show",
    "standing", "rising", "tacitly", "so", "no", "nobody", "none", "no-one", "not", "put", "votes", "rose",
    "stood", "needed", "required", "wanted", "spared", "come", "go",
]);

pub static OPENS: Gate = Gate { words: Words::marks_of(&[&WORDS]), ..Gate::CLOSED };

/// Ways of deciding without a count.
pub fn manners(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Manner> {
    let mut out: Vec<Manner> = Vec::new();
    let mut next = from;
    while let Some(i) = doc.next(next, to, Pass::Manner) {
        next = i + 1;
        let found = doc.gated(i, Pass::Manner, || {
            if doc.quoted(i) && !doc.any(i, &["ayes", "yeas", "noes", "nays"]) {
                return None;
            }
            let strong = manner_at(doc, i, from, to).map(|m| (m.0, m.1, false));
            strong.or_else(|| weak_at(doc, i, from, to).map(|m| (m.0, m.1, true)))
        });
        if let Some((mode, len, weak)) = found {
            // "by consensus without a vote", "put to a voice vote by the chair, who ruled that the noes had it": one manner.
            let had = doc.any(i, &["ayes", "yeas", "noes", "nays"]);
            if out.last().is_none_or(|m| m.mode != mode || !had && i > m.to + 6) {
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

/// A manner told beside the act.
fn manner_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Mode, usize)> {
    match doc.low(i) {
        "without" => return without(doc, i),
        "with" => return with(doc, i).or_else(|| Some((Mode::Vote, votes_of(doc, i, from)?))),
        _ => {}
    }
    if doc.any(i, &["manner", "fashion", "so"]) {
        return as_before(doc, i, from).map(|mode| (mode, 1));
    }
    agreed(doc, i, from)
        .map(|len| (Mode::WithoutVote, len))
        .or_else(|| needed_none(doc, i))
        .or_else(|| as_one(doc, i, from, to).map(|len| (Mode::UnanimousVote, len)))
        .or_else(|| consented(doc, i, from).map(|len| (Mode::UnanimousConsent, len)))
        .or_else(|| aloud(doc, i, from).map(|len| (Mode::VoiceVote, len)))
        .or_else(|| counted(doc, i, from, to).map(|len| (Mode::Vote, len)))
}

/// `The motion sailed through in like manner`, `was carried in the same fashion`: as told in the sentence before.
fn as_before(doc: &Doc<'_>, i: usize, from: usize) -> Option<Mode> {
    // "So was L.40, on food."
    let so = i == from && doc.is(i, "so") && doc.any(i + 1, &["was", "were", "did"]);
    let same = so
        || i > from + 2
            && doc.any(i - 1, &["like", "same", "similar"])
            && (doc.is(i - 2, "in") || doc.is(i - 3, "in") && i > from + 3)
            && decided(doc, i, from);
    let before = doc.toks[from].sent.checked_sub(1).filter(|_| same)?;
    let before = doc.sents[before as usize];
    manners(doc, before.from, before.to).last().map(|m| m.mode)
}

/// One of the words right before, with an article between at most.
fn led(doc: &Doc<'_>, i: usize, from: usize, words: &[&str]) -> bool {
    i > from && (doc.any(i - 1, words) || i > from + 1 && doc.any(i - 2, words) && doc.has(i - 1, Class::DET))
}

/// `unanimously`, `with one voice`, `to a man`, `Every member said aye`
fn as_one(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<usize> {
    // "voted almost unanimously"
    let nearly = || i > from && doc.any(i - 1, &["almost", "nearly", "near", "virtually", "all-but"]);
    let as_one = match doc.low(i) {
        "unanimous" | "unanimously" if nearly() => return None,
        "unanimous" => return unanimous(doc, i, from),
        "unanimously" => !doc.is(i + 1, "elected"),
        "unanimity" => led(doc, i, from, &["by", "with", "in"]),
        "nem" | "nem." => return doc.any(i + 1, &["con", "con."]).then_some(2),
        "voice" => {
            // "fails to speak with one voice"
            let fails = |k: usize| doc.any(k, &["fails", "failed", "failing", "unable", "not", "cannot"]);
            doc.seq(i.saturating_sub(2), &["with", "one"])
                && !(from.max(i.saturating_sub(7))..i).any(fails)
                && (decided(doc, i, from) || acted(doc, from, to))
        }
        // "was of one mind when it passed the text", "passed it to a man"
        "mind" => doc.seq(i.wrapping_sub(2), &["of", "one"]) && carried(doc, from, to),
        "man" => {
            doc.seq(i.wrapping_sub(2), &["to", "a"]) && nothing_after(doc, i + 1) && carried(doc, from, i)
        }
        // "Every member said aye"
        "every" | "each" => return one_and_all(doc, i).map(|end| end - i),
        // "All 22 senators present adopted the motion"
        "all" => return whole_house(doc, i).map(|end| end - i),
        _ => false,
    };
    as_one.then_some(1)
}

/// `by unanimous vote`, `the decision was unanimous`, `A unanimous Senate passed`
fn unanimous(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    // "which lacked unanimous support", "fell short of unanimous approval"
    let lacks = |k: usize| {
        doc.any(
            k,
            &["lacked", "lacking", "lacks", "without", "sought", "seeking", "needs", "needed", "requires"],
        ) || doc.seq(k, &["short", "of"])
    };
    if (from.max(i.saturating_sub(3))..i).any(lacks) {
        return None;
    }
    // "That was unanimous."
    let told = doc.any(from, &["that", "this"]) && i == from + 2 && nothing_after(doc, i + 1);
    let was = doc.has(i.wrapping_sub(1), Class::AUX)
        && (told
            || (i.saturating_sub(7).max(from)..i)
                .any(|k| doc.any(k, &["vote", "decision", "approval", "support"])));
    if was {
        return Some(1);
    }
    // "the unanimous adoption of a motion", "the unanimous passage last month of a bill"
    let done = doc.any(i + 1, &["adoption", "passage", "approval", "endorsement", "rejection"]);
    if done && (i + 2..i + 7).any(|k| doc.is(k, "of") && doc.has(k + 1, Class::DET.or(Class::INDEF))) {
        return Some(2);
    }
    // "passed a unanimous resolution"
    if doc.any(i + 1, &["resolution", "motion", "declaration"])
        && led(doc, i, from, &["a", "the"])
        && acted(doc, from, i)
    {
        return Some(2);
    }
    let house = i > from && doc.has(i - 1, Class::DET) && doc.has(i + 1, Class::BODYNOUN);
    let by = || !led(doc, i, from, &["a", "the"]) || doc.any(i.saturating_sub(2), &["by", "in", "with"]);
    (house || doc.any(i + 1, &["vote", "decision", "approval", "support", "backing"]) && by()).then_some(2)
}

/// `by unanimous consent`, where it is not only asked for; `The Senate adopted by consent a resolution`
fn consented(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    match doc.low(i) {
        "unanimous" if doc.is(i + 1, "consent") => {
            let asks = &[
                "asked", "sought", "requested", "request", "seek", "seeking", "asking", "refused",
                "refusing", "denied", "denying", "withheld", "blocked", "without", "lacked", "lacking",
                "lacks", "needs", "needed", "needing", "requires", "required", "requiring", "failed",
                "short",
            ];
            // "did not get unanimous consent"
            let asked =
                |k: usize| k + 1 == i && doc.is(k, "for") || doc.any(k, asks) || doc.has(k, Class::NEG);
            (!(i.saturating_sub(4).max(from)..i).any(asked) && !kept_from(doc, i, from)).then_some(2)
        }
        "consent" => (led(doc, i, from, &["by"]) && decided(doc, i, from)).then_some(1),
        _ => None,
    }
}

/// `on a voice vote`, `through viva voce voting`, `on the voices`, `the ayes had it`
fn aloud(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    match doc.low(i) {
        "voice" | "oral" if doc.any(i + 1, &["vote", "votes", "voting"]) => Some(2),
        "viva" => doc.is(i + 1, "voce").then_some(2),
        "voice" => {
            // "approved it by voice in July"
            let ends = doc.any(i + 1, &["an", "the", "a"])
                || doc.has(i + 1, Class::PREP) && !doc.is(i + 1, "of")
                || matches!(doc.kind(i + 1), Some(Kind::Comma | Kind::Semicolon | Kind::Stop));
            (led(doc, i, from, &["by"]) && ends).then_some(1)
        }
        "voices" => (led(doc, i, from, &["on", "by"]) && decided(doc, i, from)).then_some(1),
        "ayes" | "yeas" | "noes" | "nays" => {
            let had = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark));
            // "passed in a chorus of ayes"
            let chorus = i > from + 2
                && doc.is(i - 1, "of")
                && doc.any(i - 2, &["chorus", "roar", "shout", "shouts", "storm", "volley"])
                && decided(doc, i, from);
            if chorus {
                return Some(1);
            }
            // "the Ayes drowned out the Noes"
            let louder = doc.is(had, "outshouted") || doc.seq(had, &["drowned", "out"]);
            (louder
                || doc.any(had, &["had", "have", "carried", "prevailed"])
                    && doc.any(had + 1, &["it", "the"])
                    && number::cardinal(doc, had + 1).is_none())
            .then_some(2)
        }
        // "by symbolic vote", as Brazil has it; "a largely symbolic vote" binds nobody.
        "symbolic" => (led(doc, i, from, &["by", "in"]) && doc.is(i + 1, "vote")).then_some(2),
        _ => None,
    }
}

/// `by a show of hands`, `on a standing vote`, `by majority vote`: votes that nobody gives the figures of.
fn counted(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<usize> {
    match doc.low(i) {
        "against" => votes_of(doc, i, from),
        // "With most of its members on their feet, the House adopted it"
        "feet" => {
            let theirs = i > from + 1 && doc.has(i - 1, Class::POSS) && doc.is(i - 2, "on");
            (theirs && acted(doc, from, to)).then_some(1)
        }
        "majority" => {
            let by = |k: usize| doc.any(k, &["by", "with", "in", "on"]);
            let acts = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject));
            // "rejected by a large majority", "adopted with an overwhelming majority"
            let past = |k: usize| acts(k) && doc.form(k).has(Form::PAST);
            let size = i > from + 2
                && doc.any(i - 1, SIZES)
                && doc.has(i - 2, Class::INDEF)
                && doc.any(i - 3, &["by", "with"])
                && !doc.is(i + 1, "of")
                && (i.saturating_sub(8).max(from)..i).any(past);
            ((doc.is(i + 1, "vote") || size)
                && (i.saturating_sub(3).max(from)..i).any(by)
                && (i.saturating_sub(8).max(from)..i).any(acts))
            .then_some(if size { 1 } else { 2 })
        }
        "show" => {
            // "by an overwhelming show of hands"
            let by = &["by", "on", "a", "in"];
            let size = i > from + 1 && doc.any(i - 1, SIZES) && led(doc, i - 1, from, by);
            (doc.seq(i + 1, &["of", "hands"]) && (size || led(doc, i, from, by))).then_some(3)
        }
        "standing" | "rising" => {
            (doc.is(i + 1, "vote") || led(doc, i, from, &["by"]) && decided(doc, i, from)).then_some(1)
        }
        _ => None,
    }
}

/// How great a majority is, where no figures tell it.
const SIZES: &[&str] = &[
    "large", "big", "wide", "vast", "huge", "overwhelming", "broad", "comfortable", "clear", "crushing",
    "narrow", "slim", "thin", "bare", "slender", "strong", "solid", "sweeping",
];

/// `accepted with the votes of the coalition against those of the Left`
fn votes_of(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let acts = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.any(k, &["failed", "accepted"])
    };
    (doc.seq(i + 1, &["the", "votes", "of"]) && number::cardinal(doc, i + 4).is_none() && (from..i).any(acts))
        .then_some(4)
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
    // "cleared the Senate without a roll call": none was
    let none = |i: usize| {
        doc.any(i.saturating_sub(1), &["without", "no"]) || i > 1 && doc.seq(i - 2, &["without", "a"])
    };
    doc.openings(from, to, Pass::Aside).any(|i| told(i) && !none(i))
}

#[cfg(test)]
mod tests;
