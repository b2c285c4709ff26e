//! What the fate of a text does to words of joy and grief: who welcomes its rejection is against it.

use super::super::scene::Scene;
use crate::record::Stage;
use crate::token::Kind;
use crate::words::Words;

/// Words of joy that are said of what has happened, not of a text.
static JOY: Words = Words::of(&[
    "victory", "triumph", "historic", "proud", "pride", "grateful", "gratitude", "thank", "thanks", "glad",
    "happy", "pleased", "relief", "joy", "joyful", "rejoice", "rejoiced", "celebrate", "celebration", "good",
    "great", "welcome", "welcomes", "applaud", "applauds", "commend", "commends", "courage", "courageous",
    "won", "vindicated", "last", "finally", "heard", "delighted", "relieved", "prevailed",
]);

static GRIEF: Words = Words::of(&[
    "dark", "black", "disappointed", "disappointing", "disappointment", "regrettable", "shame", "shameful",
    "betrayal", "sad", "tragic", "cowardly", "cowardice", "ashamed",
]);

/// What somebody welcomes or regrets who thinks of what has happened.
static OUTCOME: Words = Words::of(&["vote", "outcome", "result", "decision", "move"]);

static UNDOING: Words =
    Words::of(&["rejection", "defeat", "veto", "vetoes", "failure", "withdrawal", "postponement", "delay"]);

pub fn failed(scene: &Scene<'_, '_>, text: usize) -> bool {
    matches!(
        scene.texts.resolutions[text].stage,
        Stage::Rejected | Stage::Vetoed | Stage::Withdrawn | Stage::Lapsed
    )
}

pub fn joy(scene: &Scene<'_, '_>, i: usize, len: usize) -> bool {
    (i..i + len).any(|k| scene.doc.among(k, &JOY))
}

pub fn grief(scene: &Scene<'_, '_>, i: usize, len: usize) -> bool {
    (i..i + len).any(|k| scene.doc.among(k, &GRIEF))
}

/// `the vote was a | shameful abdication`: is the word at `i` said of what became of the text?
pub fn of_outcome(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let doc = scene.doc;
    let is = (from.max(i.saturating_sub(4))..i).rev().find(|k| doc.any(*k, &["was", "is"]));
    is.is_some_and(|is| {
        (from.max(is.saturating_sub(3))..is).any(|k| doc.among(k, &OUTCOME) || doc.among(k, &UNDOING))
    })
}

/// `welcomed the rejection`, `regretted the outcome` of a text that failed: is what the verb at `v` praises or blames the
/// end of the text?
pub fn undone(scene: &Scene<'_, '_>, v: usize, text: Option<usize>) -> bool {
    let doc = scene.doc;
    // "regretted that the draft had not been supported"
    if doc.is(v + 1, "that") {
        return text.is_some_and(|t| failed(scene, t));
    }
    let object = (v + 1..(v + 7).min(doc.sent_of(v).to))
        .take_while(|k| !doc.is_kind(*k, Kind::Comma) && !scene.is_break(*k))
        .find(|k| doc.among(*k, &UNDOING) || doc.among(*k, &OUTCOME) || scene.texts.at(*k).is_some());
    object.is_some_and(|k| {
        doc.among(k, &UNDOING) || doc.among(k, &OUTCOME) && text.is_some_and(|t| failed(scene, t))
    })
}

/// `thanked the house, saying`, `hailed the deputies, calling it`: what the speaker did before the participle.
pub fn thanked(scene: &Scene<'_, '_>, v: usize) -> Option<usize> {
    const THANKS: &[&str] =
        &["thanked", "thanks", "hailed", "praised", "applauded", "commended", "congratulated", "saluted"];
    let doc = scene.doc;
    let from = doc.sent_of(v).from.max(v.saturating_sub(14));
    if v <= from || !doc.ends(v, "ing") || !doc.is_kind(v - 1, Kind::Comma) {
        return None;
    }
    (from..v).rev().find(|k| doc.any(*k, THANKS))
}
