//! Words that turn praise or blame, or halve it: `anything but one-sided`, `It was shameful that twelve voted no`, `a start but no
//! more`, `The text should have named the army`, `They should have left it to judges`.

use super::super::scene::Scene;
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

/// What one feels about those who were not for a text.
static RUED: Words = Words::of(&[
    "regret", "regrets", "regretted", "regrettable", "shame", "shameful", "ashamed", "disgrace",
    "disgraceful", "disappointed", "disappointing", "sad", "saddened", "deplored", "deplorable", "scandal",
    "scandalous", "appalled", "sorry", "pity",
]);

/// A text's merits, where a `but` follows.
static MERITS: Words = Words::of(&[
    "start", "step", "beginning", "good", "welcome", "necessary", "useful", "important", "progress", "right",
    "strong", "better", "signal", "gesture",
]);

/// What takes back some of them.
static BUTS: Words = Words::of(&[
    "small", "late", "modest", "timid", "weak", "slow", "insufficient", "inadequate", "incomplete", "vague",
    "short", "little", "hardly", "barely",
]);

/// What a text might have done more of.
static HOLDS: Words = Words::of(&[
    "named", "mentioned", "included", "addressed", "condemned", "gone", "contained", "recognised",
    "recognized", "referred", "demanded", "listed", "covered", "singled", "spelled", "acknowledged",
]);

/// What tells that it did not.
const MIGHT: &[&str] = &["should", "could", "might"];

/// What `faults` and `takes_back` read from.
pub static OPENS: Words = Words::of(&[
    "asked", "consulted", "what", "should", "could", "might", "but", "though", "although", "albeit", "yet",
]);

/// What a house might have done instead of it.
static INSTEAD: Words =
    Words::of(&["left", "stayed", "kept", "thrown", "rejected", "dropped", "minded", "declined"]);

/// `shameful that twelve states had voted no`, `regretted the abstentions`, `ashamed, those who voted against it`: is what the words
/// blame that some were not for the text?
pub fn blames_opponents(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    let own = |k: usize| doc.any(k, &["we", "i", "it", "he", "she", "had", "have"]);
    let not_for = |k: usize| {
        let against = doc.any(k, &["voted", "vote", "votes"]) && doc.any(k + 1, &["no", "against"]);
        let stood_aside = doc.any(k, &["abstained", "abstentions", "abstainers"]);
        let split = doc.is(k, "unanimous") && (k.saturating_sub(4)..k).any(|n| doc.has(n, Class::NEG));
        against || stood_aside || split
    };
    let others = |k: usize| {
        (k.saturating_sub(4).max(from)..k).any(|n| {
            doc.any(
                n,
                &[
                    "states", "countries", "members", "those", "who", "governments", "delegations",
                    "colleagues",
                ],
            ) || doc.has(n, Class::NUMBER)
                || doc.is_kind(n, Kind::Num)
        })
    };
    let several = |k: usize| (doc.ends(k, "s") || doc.is(k, "unanimous")) && !own(k.wrapping_sub(1));
    (from..to).any(|k| not_for(k) && (several(k) || others(k)))
        && (from.saturating_sub(2)..to).any(|k| doc.among(k, &RUED))
}

/// `anything but | one-sided`, `far from | biased`: the words before that of blame at `i` say the contrary.
pub fn contrary(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let doc = scene.doc;
    (i.saturating_sub(4).max(from)..i.saturating_sub(1))
        .any(|k| doc.seq(k, &["anything", "but"]) || doc.seq(k, &["far", "from"]))
}

/// `the text | should | have named the army`: does one of the `reach` words behind the modal at `i` tell what a text lacks?
pub fn asks_more(scene: &Scene<'_, '_>, i: usize, reach: usize) -> bool {
    scene.doc.any(i, MIGHT) && (i + 1..=i + reach).any(|k| scene.doc.among(k, &HOLDS))
}

/// `a start but no more`, `a good text, though a late one`, `the text should have named the army`: both at once.
pub fn takes_back(scene: &Scene<'_, '_>, i: usize, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    if doc.any(i, &["but", "though", "although", "albeit", "yet"]) {
        let ahead = (i + 1..to.min(i + 5)).any(|k| {
            doc.among(k, &BUTS)
                || doc.seq(k, &["no", "more"])
                || doc.seq(k, &["not", "enough"])
                || doc.seq(k, &["not", "sufficient"])
        });
        let merits = || (i.saturating_sub(7).max(from)..i).any(|k| doc.among(k, &MERITS));
        return ahead && merits();
    }
    let text = |k: usize| scene.is_text(k) || doc.is(k, "it") && k <= from + 1;
    doc.any(i, MIGHT)
        && doc.is(i + 1, "have")
        && i > from
        && text(i - 1)
        && (asks_more(scene, i, 2)
            || doc.any(i + 2, &["been", "done"])
                && doc.any(i + 3, &["stronger", "tougher", "clearer", "bolder", "more"]))
}

/// `no neighbour had been consulted`, `nobody asked us`, `We weren't asked`, `not one of them was asked`
fn unheard(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let doc = scene.doc;
    if !doc.any(i, &["asked", "consulted"]) {
        return false;
    }
    let floor = i.saturating_sub(8).max(from);
    let none = |k: usize| {
        doc.has(k, Class::NEG) || doc.denied(k).is_some() || doc.any(k, &["nobody", "none", "never"])
    };
    let lead =
        (floor..i).rev().find(|k| !doc.has(*k, Class::ADVERB) && !doc.any(*k, &["ever", "even", "once"]));
    let passive = lead.is_some_and(|k| doc.has(k, Class::AUX) || doc.denied(k).is_some());
    // "Nobody asked us", "nobody asked one of us", but "Nobody asked my aunt"
    let us = doc.any(i + 1, &["us", "me", "them", "one", "any"]);
    let nobody = i > from && us && doc.any(i - 1, &["nobody", "never", "else"]);
    // "were not asked to pay", "asked for no favours"
    let on = doc.any(i + 1, &["for", "to", "about", "whether", "how", "why", "if"]);
    (passive || nobody) && !on && (floor..i).any(none)
}

/// `cannot see what the text is for`, `what such a text is good for`, `the council should have stayed out of it`
pub fn faults(scene: &Scene<'_, '_>, i: usize, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    if unheard(scene, i, from) {
        return true;
    }
    if doc.is(i, "what") {
        let is = (i + 1..to.min(i + 7)).find(|k| doc.any(*k, &["is", "was", "are"]));
        let text = |is: usize| (i + 1..is).any(|k| scene.is_text(k) || doc.is(k, "it"));
        let ends = |is: usize| {
            let last = is + 1 + usize::from(doc.is(is + 1, "good"));
            doc.is(last, "for") && (last + 1 >= to || !doc.is_kind(last + 1, Kind::Word))
        };
        return is.is_some_and(|is| text(is) && ends(is));
    }
    let who = |k: usize| {
        doc.has(k, Class::BODYNOUN.or(Class::MEMBER))
            || doc.any(k, &["we", "they"])
            || doc
                .names
                .mention_at(k)
                .is_some_and(|m| scene.doc.names.actors[m.actor].is(crate::record::ActorKind::Body))
    };
    doc.is(i, "should") && doc.is(i + 1, "have") && doc.among(i + 2, &INSTEAD) && i > 0 && who(i - 1)
}

/// `I would rather resign than sign this bill`, but `would rather vote for it than do nothing`
pub fn would_rather(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    let than = |rather: usize| (rather + 1..to.min(rather + 12)).find(|k| doc.is(*k, "than"));
    let agrees = &["sign", "vote", "support", "back", "accept", "endorse", "pass"];
    (from..to).filter(|k| doc.is(*k, "rather")).filter_map(than).any(|k| doc.any(k + 1, agrees))
}
