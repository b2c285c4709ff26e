//! Acts that take a verb and its object to tell: `won the votes it needed`, `did not find a majority`, `declared the motion lost`,
//! `was put on hold`, `refused to adopt the text`, `was blocked by a Russian veto`.
//!
//! | what is told | examples |
//! |---|---|
//! | carried or lost | `mustered a majority`, `won too few votes`, `did not get through`, `voted the bill down` |
//! | refused by a house | `declined to pass the bill`, `did not adopt the draft` |
//! | vetoed | `a Russian veto sank the draft`, `fell to a veto`, `withheld assent from the bill` |
//! | in force | `assented to the bill`, `was gazetted`, `put her signature to the bill` |
//! | waiting | `postponed the vote on the draft`, `was pushed back`, `put the bill on ice` |
//! | elsewhere | `committed to the Justice Committee`, `advanced out of the panel`, `retracted the draft` |

mod majority;
mod signature;
mod unheld;

use super::*;
use majority::majority;
pub use signature::{SUSTAINS, UNDOES, of_veto, sustains_veto, undoes_veto};
use signature::{law, veto};
use unheld::{VOTE, tried, unheld, waiting};

pub static WORDS: Words =
    Words::marks_of(&[&GAINS, &REFUSES, &VERBS, &council::KILLS, &council::STOPS, &PUT_OFF, &BRINGS, &VOTE]);

/// What a text does to have the votes.
static GAINS: Words = Words::of(&[
    "got", "get", "gets", "won", "win", "wins", "received", "receive", "receives", "gained", "gain",
    "obtained", "obtain", "secured", "secure", "garnered", "garner", "mustered", "muster", "attracted",
    "attract", "commanded", "command", "enjoyed", "enjoy", "found", "find", "achieved", "achieve", "reach",
    "reached", "drew", "collected", "gathered",
]);

static REFUSES: Words = Words::of(&["refused", "refuses", "declined", "declines", "failed", "fails"]);

static VERBS: Words = Words::of(&[
    "pass", "carry", "succeed", "prevail", "go", "make", "made", "voted", "waved", "nodded", "pushed",
    "rushed", "turned", "turning", "voting", "throwing", "threw", "shot", "struck", "knocked", "put",
    "kicked", "adopt", "approve", "endorse", "carried", "adopted", "passed", "approved", "lost", "rejected",
    "negatived", "fell", "ran", "collapsed", "veto", "assented", "assent", "signed", "become", "promulgated",
    "gazetted", "signature", "entered", "came", "withheld", "returned", "dropped", "abandoned", "retracted",
    "committed", "assigned", "handed", "laid", "transmitted", "moved", "advanced", "sent", "forwarded",
    "reported", "recommended", "rubber-stamped", "greenlit", "green-lit", "backed", "supported", "endorsed",
    "outvoted", "met", "suffered", "granted", "placed",
]);

/// What is done to a vote that is not held.
static PUT_OFF: Words = Words::of(&["postponed", "delayed", "deferred", "cancelled", "canceled", "called"]);

/// Verbs of many uses by which a text is brought in.
static BRINGS: Words = Words::of(&["unveiled", "distributed", "deposited", "floated", "spearheaded"]);

/// The act told here; none where the words are the second part of another.
pub fn frame(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Option<Act>> {
    if second(doc, i, from) {
        return Some(None);
    }
    let words = [&GAINS, &REFUSES, &VERBS, &council::KILLS, &council::STOPS, &PUT_OFF, &BRINGS, &VOTE];
    if !doc.may_be(i, &WORDS) || !words.iter().any(|w| doc.among(i, w)) {
        return None;
    }
    let told = majority(doc, i, from, to)
        .or_else(|| through(doc, i, from, to))
        .or_else(|| apart(doc, i, from, to))
        .or_else(|| refusal(doc, i, from, to))
        .or_else(|| declared(doc, i, from))
        .or_else(|| veto(doc, i, from, to))
        .or_else(|| law(doc, i, from, to))
        .or_else(|| waiting(doc, i, from))
        .or_else(|| unheld(doc, i, from, to))
        .or_else(|| elsewhere(doc, i, from, to))?;
    let (step, passive, lost) = told;
    // "was not put on hold", "has not invoked its veto": nothing was done.
    if !lost && undone(doc, i, from) {
        return Some(None);
    }
    let expected = !lost && ahead(doc, i, from);
    Some(Some(Act { tok: i, step, passive, expected, votes: false }))
}

/// Step, whether the text comes first, whether it is told as not done.
type Told = (Step, bool, bool);

/// `refused to adopt`: the verb that tells it is the first.
fn second(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let step = |s| doc.step(i) == Some(s);
    // "refused to sign"
    let sign = || step(Step::Enact) && doc.any(i - 2, &["refused", "declined"]);
    i > from + 1 && doc.is(i - 1, "to") && (doc.among(i - 2, &REFUSES) && step(Step::Adopt) || sign())
}

/// Is the subject a text: `the draft on Chad won`, `it did not get`?
fn text_before(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let small = |k: &usize| {
        doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::MODAL).or(Class::NEG)) || doc.is(*k, "not")
    };
    let Some(noun) = (from.max(i.saturating_sub(7))..i).rev().find(|k| !small(k)) else { return false };
    // "under a bill that received final approval"
    // "Once B9-0169 won its majority"
    if doc.any(noun, &["that", "which"]) && noun > from && doc.has(noun - 1, Class::TEXT)
        || crate::rule::texts::mention::is_number(doc, noun)
    {
        return true;
    }
    // "A resolution on Chad, which was also on the agenda, was put back"
    // "A motion, by which the house would have condemned it, was sent to committee"
    let which = |k: &usize| {
        let by = usize::from(doc.has(*k + 1, Class::PREP) && doc.is(*k + 2, "which"));
        doc.is_kind(*k, Kind::Comma) && doc.any(*k + 1 + by, &["which", "that"])
    };
    let noun = match (from + 1..noun).rev().take(30).find(which).filter(|_| doc.is_kind(noun, Kind::Comma)) {
        Some(comma) => comma - 1,
        None => noun,
    };
    if doc.is(noun, "it") {
        return (noun.saturating_sub(40)..noun).any(|k| doc.has(k, Class::TEXT));
    }
    let ends =
        |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.has(*k, Class::REL) || doc.form(*k).has(Form::PAST);
    let named = (from.max(noun.saturating_sub(7))..=noun).rev().take_while(|k| !ends(k));
    let text = named.into_iter().find(|k| doc.has(*k, Class::TEXT));
    // "The author of the draft won"
    let governed = |t: usize| {
        let det = (from.max(t.saturating_sub(4))..t).rev().find(|k| doc.has(*k, Class::DET.or(Class::POSS)));
        det.is_some_and(|d| d > from + 1 && doc.has(d - 1, Class::PREP))
    };
    text.is_some_and(|t| (t == noun || doc.has(t + 1, Class::PREP)) && !governed(t)) || leads(doc, noun, from)
}

/// `A bill restricting access to abortion | won`, `A text that condemns the raids | fell short`: the subject is the text that the
/// sentence opens with, and what it says stands between.
fn leads(doc: &Doc<'_>, last: usize, from: usize) -> bool {
    let stops = |k: &usize| doc.has(*k, Class::PREP.or(Class::AUX)) || !doc.is_kind(*k, Kind::Word);
    let text = (from..last.min(from + 6)).take_while(|k| !stops(k)).find(|k| doc.has(*k, Class::TEXT));
    let says =
        |k: usize| doc.form(k).has(Form::ING) || doc.ends(k, "ing") || doc.any(k, &["to", "that", "which"]);
    let parted = |k: usize| matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Colon));
    let decided =
        |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && doc.form(k).has(Form::PAST);
    let next = |t: usize| t + 1 + usize::from(doc.has(t + 1, Class::ADVERB));
    text.is_some_and(|t| says(next(t)) && !(t + 2..=last).any(|k| parted(k) || decided(k)))
}

/// `the draft`, `Labour's revised text`, `it`: the object, where one follows; where it ends.
fn text_after(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    if doc.is(i + 1, "it") {
        return Some(i + 2);
    }
    let ends = |k: &usize| {
        !matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss))
            || doc.has(*k, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::MODAL))
    };
    (i + 1..to.min(i + 7))
        .take_while(|k| !ends(k))
        .find(|k| doc.has(*k, Class::TEXT) && !doc.has(k + 1, Class::TEXT))
        .map(|k| k + 1)
}

/// `did not pass`, `could not get through`, `made it through`, `voted through the bill`.
fn through(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    let closed = |k: usize| {
        doc.kind(k) != Some(Kind::Word)
            || doc.has(k, Class::PREP.or(Class::CONJ).or(Class::ADVERB).or(Class::WEEKDAY))
    };
    let denied = || tried(doc, i, from) && text_before(doc, i, from);
    // "did not pass the Senate", "was backed by Turkey's parliament"
    let house = |k: usize| {
        (k..k + 5).take_while(|t| matches!(doc.kind(*t), Some(Kind::Word | Kind::Poss))).any(|t| {
            doc.names.mention_at(t).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
                || doc.any(t, &["parliament", "house", "senate", "chamber", "assembly"])
        })
    };
    match doc.low(i) {
        "pass" | "carry" | "succeed" | "prevail"
            if (closed(i + 1) || doc.is(i, "pass") && house(i + 1)) && denied() =>
        {
            Some((Step::Reject, true, true))
        }
        "go" | "get" if doc.is(i + 1, "through") && denied() => Some((Step::Reject, true, true)),
        "make" if doc.seq(i + 1, &["it", "through"]) && denied() => Some((Step::Reject, true, true)),
        "made" if doc.seq(i + 1, &["it", "through"]) && text_before(doc, i, from) => {
            Some((Step::Adopt, true, false))
        }
        // "waved it through", "nodded the text through"
        "waved" | "nodded" | "rushed" | "voted"
            if text_after(doc, i, to).is_some_and(|end| doc.is(end, "through")) =>
        {
            Some((Step::Adopt, false, false))
        }
        "voted" | "waved" | "nodded" | "pushed" | "rushed" if doc.is(i + 1, "through") => {
            let object = text_after(doc, i + 1, to).is_some();
            (object || is_passive(doc, i, from)).then_some((Step::Adopt, !object, false))
        }
        "rubber-stamped" | "greenlit" | "green-lit" if is_passive(doc, i, from) => {
            text_before(doc, i, from).then_some((Step::Adopt, true, false))
        }
        "scuppered" if is_passive(doc, i, from) && !doc.is(i + 1, "by") => {
            text_before(doc, i, from).then_some((Step::Reject, true, false))
        }
        // "was backed by a majority of members", "was endorsed by the chamber"
        "backed" | "supported" | "endorsed" if doc.is(i + 1, "by") && is_passive(doc, i, from) => {
            let backed = doc.seq(i + 2, &["a", "majority"])
                && (!doc.is(i + 4, "of") || (i + 5..i + 7).any(|k| doc.has(k, Class::MEMBER)))
                || doc.is(i + 2, "the") && doc.any(i + 3, &["house", "chamber", "assembly", "plenary"])
                || house(i + 2);
            (backed && text_before(doc, i, from)).then_some((Step::Adopt, true, false))
        }
        "outvoted" => {
            (is_passive(doc, i, from) && text_before(doc, i, from)).then_some((Step::Reject, true, false))
        }
        "met" | "suffered" => {
            let defeat = (i + 1..i + 5).any(|k| doc.is(k, "defeat"));
            (defeat && text_before(doc, i, from)).then_some((Step::Reject, true, false))
        }
        _ => None,
    }
}

/// `voted the bill down`, `threw the draft out`, `put the text on ice`: the text stands inside the verb.
fn apart(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    // "ended with the house turning the draft down by 125 to 79"
    const VERBS: &[&str] = &[
        "voted", "turned", "threw", "shot", "struck", "knocked", "put", "pushed", "kicked", "turning",
        "voting", "throwing",
    ];
    // "Members threw the agreement out by 591 votes to 17"
    const DEALS: &[&str] =
        &["agreement", "accord", "deal", "treaty", "pact", "protocol", "plan", "package", "budget"];
    let deal = || {
        let noun =
            (i + 2..to.min(i + 6)).take_while(|k| doc.is_kind(*k, Kind::Word)).find(|k| doc.any(*k, DEALS));
        let particle = |n: usize| (n + 1..to.min(n + 5)).find(|k| doc.any(*k, &["down", "out"]));
        doc.has(i + 1, Class::DET).then_some(noun).flatten().and_then(particle)
    };
    let end = text_after(doc, i, to).or_else(deal).filter(|_| doc.any(i, VERBS) && !undone(doc, i, from))?;
    if doc.is(end - 1, "it") {
        return None;
    }
    let put = doc.any(i, &["put", "pushed", "kicked"]);
    let off = || {
        doc.any(end, &["off", "back"])
            || doc.is(end, "on") && doc.any(end + 1, &["hold", "ice"])
            || doc.seq(end, &["down", "the", "road"])
    };
    match put {
        true => off().then_some((Step::Defer, false, false)),
        false => doc.any(end, &["down", "out"]).then_some((Step::Reject, false, false)),
    }
}

/// `declined to adopt the bill`, `did not approve the draft`.
fn refusal(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    let declined = || {
        doc.any(i, &["declined", "declines"])
            && doc.is(i + 1, "to")
            && doc.step(i + 2) == Some(Step::Adopt)
            && text_after(doc, i + 2, to).is_some()
    };
    let denied = || {
        doc.any(i, &["adopt", "approve", "pass"])
            && text_after(doc, i, to).is_some()
            && !(from.max(i.saturating_sub(4))..i)
                .any(|k| doc.is(k, "could") || doc.denied(k) == Some("could"))
            && tried(doc, i, from)
    };
    (declined() || denied()).then_some((Step::Reject, false, true))
}

/// `The Speaker declared the motion carried`: whoever says so, the house did it.
fn declared(doc: &Doc<'_>, i: usize, from: usize) -> Option<Told> {
    let step = match doc.low(i) {
        "carried" | "adopted" | "passed" | "approved" => Step::Adopt,
        "lost" | "rejected" | "defeated" | "negatived" => Step::Reject,
        _ => return None,
    };
    let says = (from.max(i.saturating_sub(7))..i).any(|k| doc.any(k, &["declared", "pronounced", "ruled"]));
    // "a motion deploring the raids was declared lost"
    let was = i > from + 2
        && doc.any(i - 1, &["declared", "pronounced", "ruled"])
        && doc.any(i - 2, &["was", "were", "been", "and"])
        && text_before(doc, i, from);
    let told = says && i > from && (doc.has(i - 1, Class::TEXT) || doc.is(i - 1, "it"));
    (told || was).then_some((step, true, false))
}

/// `was committed to the Justice Committee`, `sent the bill to the floor`, `dropped the draft`, `unveiled a draft`.
fn elsewhere(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    let done = |step, passive| (!undone(doc, i, from)).then_some((step, passive, false));
    if doc.among(i, &BRINGS) {
        return if text_after(doc, i, to).is_some_and(|e| !doc.is(e - 1, "it")) {
            done(Step::Introduce, false)
        } else {
            None
        };
    }
    match doc.low(i) {
        "placed" | "laid" | "put" if crate::rule::texts::sponsor::places(doc, i) => {
            done(Step::Introduce, false)
        }
        "dropped" | "abandoned" | "retracted" => {
            let object = text_after(doc, i, to).is_some_and(|e| !doc.is(e - 1, "it"));
            let passive = doc.is(i, "retracted") && is_passive(doc, i, from) && text_before(doc, i, from);
            if object || passive { done(Step::Withdraw, passive) } else { None }
        }
        "moved" | "advanced" | "voted" | "passed" | "reported"
            if doc.seq(i + 1, &["out", "of"]) && near_body(doc, i + 3, to)
                || doc.is(i, "advanced") && doc.is(i + 1, "from") && near_body(doc, i + 2, to) =>
        {
            // "It was introduced in March and reported out of the Rules Committee in May"
            let joined = i > from
                && doc.any(i - 1, &["and", "then"])
                && (doc.is(from, "it") || (from..i).any(|k| doc.has(k, Class::TEXT)));
            if text_before(doc, i, from) || joined { done(Step::Adopt, true) } else { None }
        }
        "sent" | "moved" | "forwarded" | "advanced" if sends_on(doc, i, from, to) => done(Step::Adopt, false),
        // "The text had been forwarded to the plenary by the Fourth Committee"
        "sent" | "forwarded" | "transmitted" | "recommended"
            if is_passive(doc, i, from) && by_panel(doc, i, to) && text_before(doc, i, from) =>
        {
            done(Step::Adopt, true)
        }
        "committed" | "assigned" | "handed" | "transmitted"
            if doc.is(i + 1, "to") && near_body(doc, i + 2, to) && is_passive(doc, i, from) =>
        {
            if text_before(doc, i, from) { done(Step::Refer, true) } else { None }
        }
        // "sent a bill on masks back to committee"
        "sent" | "sends" | "returned" if sends_to_committee(doc, i, to) && !is_passive(doc, i, from) => {
            done(Step::Refer, false)
        }
        // "The committee recommended that the House pass the bill"
        "recommended" if advises(doc, i, from, to) => done(Step::Adopt, false),
        "recommended" if text_after(doc, i, to).is_some_and(|e| doc.is(e, "for")) => {
            let end = text_after(doc, i, to)?;
            if doc.any(end + 1, &["passage", "approval", "adoption"]) {
                done(Step::Adopt, false)
            } else {
                None
            }
        }
        "sent" | "committed" | "assigned" | "forwarded" | "reported" | "transmitted" | "recommended" => {
            let end = text_after(doc, i, to).filter(|e| doc.is(*e, "to"))?;
            let floor = (end + 1..to.min(end + 4)).any(|k| doc.any(k, &["floor", "plenary", "full"]));
            // "The Human Relations Commission had forwarded it to the council"
            const HOUSES: &[&str] =
                &["council", "board", "assembly", "chamber", "house", "senate", "commissioners"];
            let up = || {
                (end + 1..to.min(end + 4)).any(|k| doc.any(k, HOUSES))
                    && (from..i).any(|k| doc.any(k, &["committee", "commission", "panel", "subcommittee"]))
                    && !is_passive(doc, i, from)
            };
            if floor || up() {
                done(Step::Adopt, false)
            } else if near_body(doc, end + 1, to) && !doc.any(i, &["reported", "recommended"]) {
                done(Step::Refer, false)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// `The Housing Committee had sent | it forward`, `moved | the bill along on a 3-2 vote`, `forwarded | it by 3 votes to 2`: what a committee sends
/// on it has approved.
fn sends_on(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let Some(end) = text_after(doc, i, to).filter(|_| !is_passive(doc, i, from)) else { return false };
    let on = doc.any(end, &["forward", "along", "ahead", "on"])
        && !doc.has(end + 1, Class::WEEKDAY.or(Class::MONTH))
        && !doc.is_kind(end + 1, Kind::Num);
    let by = || {
        let counted = doc.any(end, &["by", "with", "on"])
            && (end + 1..end + 4).any(|k| crate::number::cardinal(doc, k).is_some());
        doc.any(i, &["forwarded", "advanced"]) && (counted || doc.any(end, &["unanimously"]))
    };
    let who = (from..i)
        .rev()
        .find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::WEEKDAY)) && !doc.is(*k, "on"));
    who.is_some_and(|k| doc.any(k, ORGANS)) && (on || by())
}

fn by_panel(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let by = (i + 1..to.min(i + 8)).find(|k| doc.is(*k, "by"));
    by.is_some_and(|by| (by + 1..to.min(by + 6)).any(|k| doc.any(k, ORGANS)))
}

/// `sent | a bill that bans masks | to committee`, `sent | the bill | back to its committee`
fn sends_to_committee(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let Some(end) = text_after(doc, i, to).filter(|e| !doc.is(*e - 1, "it")) else { return false };
    let panel = |k: usize| doc.any(k, &["committee", "subcommittee"]) && doc.names.free(k);
    let ends = |k: usize| matches!(doc.kind(k), None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    (end..to.min(end + 16)).take_while(|k| !ends(*k)).any(|k| {
        let at = k + 1 + usize::from(doc.has(k + 1, Class::DET.or(Class::POSS)));
        doc.is(k, "to") && panel(at)
    })
}

fn advises(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let committee = |k: usize| doc.any(k, ORGANS);
    let that = (i + 1..to.min(i + 4)).find(|k| doc.is(*k, "that"));
    that.is_some_and(|t| {
        let verb = (t + 1..to.min(t + 9)).find(|k| doc.any(*k, &["pass", "adopt", "approve"]));
        verb.is_some_and(|v| (v + 1..to.min(v + 6)).any(|k| doc.has(k, Class::TEXT)))
    }) && (from.max(i.saturating_sub(14))..i).any(committee)
}
