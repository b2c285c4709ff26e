//! Plain praise and blame whose subject is the text itself: `The bill is dangerous`, `This law will divide the country`, `The
//! measure would save lives`, `We do not need this bill`. Of anything else the same words say nothing of a text: `The gangs are
//! dangerous`, `torture divides the country`.

use super::super::scene::Scene;
use super::{harsh, negated, turned};
use crate::gate::Gate;
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

/// What a text is in the eyes of those who are against it.
static BAD: Words = Words::of(&[
    "dangerous", "wrong", "unfair", "useless", "pointless", "worrying", "harmful", "divisive", "reckless",
    "excessive", "extreme", "flawed", "unclear", "contrary", "inadequate", "insufficient", "unworkable",
    "disgrace", "attack", "assault", "blow", "threat", "danger", "shame", "nonsense", "propaganda", "farce",
    "mockery", "trap", "provocation", "violation", "breach", "censorship", "catastrophe", "abused",
    "misused", "exploited", "aggression", "worse", "bad", "betrayal",
]);

/// What it does.
static HARMS: Words = Words::of(&[
    "divide", "divides", "divided", "threaten", "threatens", "threatened", "violate", "violates", "violated",
    "endanger", "endangers", "endangered", "jeopardise", "jeopardises", "jeopardize", "jeopardizes",
    "destroy", "destroys", "destroyed", "hurt", "hurts", "harm", "harms", "harmed", "damage", "damages",
    "damaged", "weaken", "weakens", "weakened", "ignore", "ignores", "ignored", "deny", "denies", "deprive",
    "deprives", "backfire", "disregards", "contradicts", "contravenes", "worsen", "encroaches", "infringes",
    "infringed", "tramples", "betrays", "betrayed", "complicate", "complicates", "discriminated",
]);

/// What it is in the eyes of those who are for it.
static GOOD: Words = Words::of(&[
    "safer", "better", "stronger", "fairer", "good", "fair", "necessary", "needed", "essential", "vital",
    "sensible", "reasonable", "balanced", "modern", "timely", "justified",
]);

/// What it does.
static HELPS: Words = Words::of(&[
    "save", "saves", "saved", "protect", "protects", "protected", "strengthen", "strengthens",
    "strengthened", "help", "helps", "helped", "improve", "improves", "improved", "ensure", "ensures",
    "guarantee", "guarantees", "safeguard", "safeguards", "deserves", "solve", "solves", "restore",
    "restores", "honours", "honors", "safer", "better", "stronger", "fairer", "hope",
]);

/// What `weight` reads from.
static OPENS: Words = Words::marks_of(&[
    &BAD,
    &HARMS,
    &GOOD,
    &HELPS,
    &Words::of(DOES),
    &Words::of(&["need", "needs", "needed", "opposed", "against"]),
    &Words::of(&["support", "supports", "supported", "back", "backs", "backed", "favoured", "favored"]),
    &Words::of(&["oppose", "opposes", "challenge", "fight", "contest", "resist"]),
    &Words::of(&["ask", "appeal", "turn", "go", "petition", "refer", "take", "bring"]),
    &Words::of(&["takes", "set", "sets", "leave", "leaves", "cost", "costs"]),
]);

/// What can say anything for or against a text, with what `negated`, `turned` and `harsh` read from.
pub static WEIGHS: Gate = Gate {
    words: Words::marks_of(&[&OPENS, &negated::OPENS, &turned::OPENS, &harsh::UNDOES]),
    sided: true,
    toned: true,
    ..Gate::CLOSED
};

/// What a text fails to do: `will not change anything`.
const DOES: &[&str] = &["solve", "change", "fix", "address", "prevent", "reduce"];

/// For (above zero) or against the text that is the subject of the word at `i`; `from` is where the words begin.
pub fn weight(scene: &Scene<'_, '_>, i: usize, from: usize) -> f32 {
    let doc = scene.doc;
    if let Some(side) = needs(scene, i, from) {
        return side;
    }
    if let Some(side) = avowed(scene, i, from) {
        return side;
    }
    if stands_against(scene, i) || goes_to_court(scene, i) {
        return if denied(scene, i, from) { 0.0 } else { -1.0 };
    }
    // "We will challenge this law in court"
    if doc.any(i, &["challenge", "fight", "contest", "resist"]) && (i + 2..i + 4).any(|k| scene.is_text(k)) {
        return if doc.has(i + 1, Class::DET) && !denied(scene, i, from) { -1.0 } else { 0.0 };
    }
    // What it does in two words: "takes away our rights", "costs lives", "sets us back"
    let back = doc.any(i, &["take", "takes", "set", "sets"]) && doc.is(i + 1, "us") && doc.is(i + 2, "back");
    let behind = doc.any(i, &["leave", "leaves"])
        && (i + 2..i + 5)
            .any(|k| doc.any(k, &["without", "vulnerable", "exposed", "unprotected", "worse", "behind"]));
    let away = doc.any(i, &["take", "takes"]) && doc.is(i + 1, "away");
    let costs = doc.any(i, &["cost", "costs"]) && doc.any(i + 1, &["lives", "jobs"]);
    let pair = back || behind || away || costs;
    let (bad, good) = (doc.among(i, &BAD), doc.among(i, &GOOD));
    let (harms, helps) = (pair || doc.among(i, &HARMS), doc.among(i, &HELPS));
    let fails = || doc.any(i, DOES) && denied(scene, i, i.saturating_sub(1).max(from));
    if !(bad || good || harms || helps || fails()) {
        return 0.0;
    }
    let Some(is) = of_the_text(scene, i, from) else { return 0.0 };
    match (bad && is || harms, good && is || helps || fails(), denied(scene, i, from)) {
        (true, _, false) => -1.0,
        (true, _, true) => 0.4,
        (_, true, true) => -0.9,
        (_, true, false) => 0.8,
        _ => 0.0,
    }
}

/// `she supported it`, `we oppose the bill`, `he did not back this motion`: the side that one says is one's own outweighs the rest.
fn avowed(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<f32> {
    let doc = scene.doc;
    let side = if doc
        .any(i, &["support", "supports", "supported", "back", "backs", "backed", "favoured", "favored"])
    {
        2.0
    } else if doc.any(i, &["oppose", "opposes", "opposed"]) {
        -2.0
    } else {
        return None;
    };
    let own = i > from && i < from + 5 && doc.has(from, Class::SUBJ) && !doc.is(from, "it");
    let plain =
        |k: usize| doc.has(k, Class::AUX.or(Class::ADVERB).or(Class::MODAL).or(Class::NEG).or(Class::FUTURE));
    let object =
        doc.is(i + 1, "it") || (i + 2..i + 4).any(|k| scene.is_text(k)) && doc.has(i + 1, Class::DET);
    let told = own && (from + 1..i).all(plain) && object;
    told.then_some(if denied(scene, i, from) { -side } else { side })
}

/// `the government was against the bill`, `remained opposed to the motion`, but `nobody was against it`
fn stands_against(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    // "was opposed on principle to texts on one country", "opposed as a matter of principle to it"
    let led = doc.is(i, "opposed") && doc.any(i + 1, &["on", "in", "as"]);
    let principle = if led { (i + 2..i + 6).find(|k| doc.is(*k, "principle")) } else { None };
    let to = principle.map_or(i + 1, |k| k + 1);
    let opposed = doc.is(i, "opposed") && doc.is(to, "to");
    if !opposed && !doc.is(i, "against") {
        return false;
    }
    let object = if opposed { to + usize::from(principle.is_none()) } else { i + 1 };
    let lead = (i.saturating_sub(2)..i).rev().find(|k| !doc.has(*k, Class::ADVERB));
    let be = lead.filter(|k| doc.has(*k, Class::AUX) || doc.any(*k, &["remained", "remains"]));
    let who = be.and_then(|k| k.checked_sub(1));
    (object + 1..object + 4).any(|k| scene.is_text(k))
        && who.is_some_and(|w| !scene.is_text(w) && !doc.any(w, &["nobody", "none", "it", "this", "that"]))
}

/// `would ask the Constitutional Court to review the law`, `will turn to the constitutional tribunal`, but `the bill will go to`
fn goes_to_court(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let court = |k: usize| {
        doc.is(k, "constitutional") && doc.any(k + 1, &["court", "tribunal", "council", "chamber"])
    };
    doc.any(i, &["ask", "appeal", "turn", "go", "petition", "refer", "take", "bring"])
        && i > 1
        && doc.has(i - 1, Class::MODAL.or(Class::FUTURE))
        && !scene.is_text(i - 2)
        && (i + 1..i + 6).any(court)
}

/// `does not protect women`, `is not an attack on anyone`
fn denied(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let negates = |k: usize| {
        scene.doc.has(k, Class::NEG) && !scene.doc.is(k + 1, "but") || scene.doc.low(k).ends_with("n't")
    };
    (i.saturating_sub(4).max(from)..i).any(negates)
}

/// Is a text, or what stands for it, the subject of the verb that the word at `i` is or complements? Then whether that is a
/// form of `be`.
fn of_the_text(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<bool> {
    let doc = scene.doc;
    let helper = |k: usize| {
        doc.has(k, Class::AUX.or(Class::MODAL).or(Class::ADVERB).or(Class::NEG))
            || scene.adverb(k)
            || doc.is_kind(k, Kind::Mark)
    };
    let plain = |k: usize| {
        // The mark before quoted words: said the bill was “dangerous”
        doc.is_kind(k, Kind::Mark)
            || doc.is_kind(k, Kind::Word)
                && !doc.has(k, Class::PREP.or(Class::CONJ).or(Class::REL).or(Class::SUBJ))
    };
    let floor = i.saturating_sub(7).max(from.min(doc.sent_of(i).from));
    // "is nothing but an attack": the verb that the word complements
    let verb = (floor..i).rev().take_while(|k| plain(*k)).find(|k| doc.has(*k, Class::AUX.or(Class::MODAL)));
    let end = verb.unwrap_or(i);
    let subject = (floor..end).rev().find(|k| !helper(*k));
    let subject = subject.filter(|s| s + 5 > end)?;
    let stands = doc.any(subject, &["it", "this", "that"])
        && (subject == from || subject == from + 1 && !doc.is_kind(from, Kind::Word));
    let text = scene.is_text(subject)
        || stands
        || doc.any(subject, &["law", "measure", "move", "vote", "decision", "proposal", "legislation"]);
    let be = (end..i).any(|k| doc.any(k, &["is", "was", "are", "were", "be", "been"]));
    text.then_some(be)
}

/// `We need this bill`, `The country does not need such a law`, `There is no need for this motion`
fn needs(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<f32> {
    let doc = scene.doc;
    if !doc.any(i, &["need", "needs", "needed"]) {
        return None;
    }
    let start = i + 1 + usize::from(doc.is(i + 1, "for"));
    let text = (start..start + 3).find(|k| !doc.has(*k, Class::DET) && !doc.any(*k, &["such", "new"]))?;
    let object = scene.is_text(text) || doc.any(text, &["law", "measure", "legislation"]);
    let whole = doc.has(start, Class::DET) || doc.any(start, &["such", "this"]);
    (object && whole).then(|| if denied(scene, i, from) { -1.0 } else { 0.9 })
}
