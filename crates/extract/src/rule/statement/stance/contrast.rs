//! How far a statement turns against the one before it.

use super::super::Draft;
use super::super::scene::{Scene, Unit};
use super::{NEAR, camp};
use crate::record::Stance;
use crate::token::Kind;

/// How far a statement turns against the one before it: `But ...`, `Kim countered`.
pub(super) fn contrast(scene: &Scene<'_, '_>, draft: &Draft, before: Option<(&Draft, Stance)>) -> f32 {
    let Some((last, stance)) = before.filter(|(last, _)| last.speaker != draft.speaker) else { return 0.0 };
    let side = match stance {
        Stance::Support => 1.0,
        Stance::Oppose | Stance::Mixed => -1.0,
        Stance::Neutral => return 0.0,
    };
    let near = last.unit.para + 1 >= draft.unit.para;
    if near && (replies(scene, draft) || camp::differs(scene, draft)) {
        -1.2 * side
    } else if turns(scene, draft.unit) && stance != Stance::Mixed {
        -0.6 * side
    } else {
        0.0
    }
}

/// `Kim countered`, `Kim shot back`: the attribution answers whoever spoke before.
fn replies(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let doc = scene.doc;
    let by =
        |i: usize| doc.among(i, &REPLIES) || doc.is(i + 1, "back") && doc.any(i, &["shot", "hit", "fired"]);
    draft.verb.is_some_and(by) || draft.by.is_some_and(|(from, to)| (from..to.min(from + NEAR)).any(by))
}

static REPLIES: crate::words::Words = crate::words::Words::of(&[
    "replied", "replies", "countered", "counters", "retorted", "retorts", "answered", "answers", "responded",
    "responds", "rejoined", "replying", "countering", "retorting",
]);

/// `But`, `however`: does the sentence turn?
fn turns(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    doc.any(unit.from, &["but", "however", "yet", "still", "nevertheless"])
        || doc.seq(unit.from, &["not", "everyone"])
        || doc.seq(unit.from, &["not", "all"])
        || (unit.from + 1..unit.to.min(unit.from + NEAR))
            .any(|i| doc.is(i, "however") && doc.is_kind(i - 1, Kind::Comma) && !scene.spoken(i))
}
