//! With whom a speaker sides: `Cho said she agreed with Lund`, `Echoing Lund, Cho said`, `China agreed, saying`.

use super::super::Draft;
use super::super::scene::{Scene, Unit};
use super::{deeds, window};
use crate::gate::{Gate, Pass};
use crate::record::Stage;
use crate::token::Kind;
use crate::words::Words;

pub static OPENS: Gate = Gate { words: Words::marks_of(&[&WITH]), ..Gate::CLOSED };

static WITH: Words = Words::of(&[
    "agreed", "agrees", "agreeing", "agree", "concurred", "concurs", "sided", "sides", "disagreed",
    "disagrees", "disagree", "disagreeing", "echoed", "echoes", "echoing", "seconded", "seconding",
]);

/// Whom a statement's speaker sides with (+) or against (-); `last` is who spoke before.
pub fn of(
    scene: &Scene<'_, '_>,
    draft: &Draft,
    last: Option<usize>,
    before: Option<Unit>,
) -> Option<(usize, f32)> {
    let doc = scene.doc;
    let speaker = draft.speaker?;
    let (from, to) = window(draft.unit, draft);
    // "Cho disagreed with Lund. "It is late," she said": told in the sentence before of the same paragraph
    let from = before.filter(|u| u.para == draft.unit.para && u.to == from).map_or(from, |u| u.from);
    let with = doc.openings(from, to, Pass::Ally).filter(|i| doc.among(*i, &WITH) && !scene.spoken(*i));
    with.into_iter().find_map(|i| {
        let side = if doc.begins(i, "dis") { -1.0 } else { 1.0 };
        let bare = doc.low(i).starts_with(['e', 's']);
        let whom = i + 1 + usize::from(doc.is(i + 1, "with"));
        let named = doc.names.within(whom, to.min(whom + 6)).first().map(|m| m.actor);
        let ends = matches!(doc.kind(i + 1), Some(Kind::Comma | Kind::Stop));
        let own = || doc.names.within(i.saturating_sub(8).max(from), i).iter().any(|m| m.actor == speaker);
        let other = if doc.is(i + 1, "with") || bare { named } else { last.filter(|_| ends && own()) };
        other.filter(|o| *o != speaker).map(|o| (o, side))
    })
}

/// Does the speaker speak for the body that has carried the text, or for the union whose organ that is?
pub fn presides(scene: &Scene<'_, '_>, speaker: usize, text: usize) -> bool {
    let names = &scene.doc.names;
    let text = &scene.texts.resolutions[text];
    let carried = text.events.iter().any(|e| !e.expected && e.stage == Stage::Adopted);
    let Some(body) = text.body.filter(|_| carried) else { return false };
    let union = names.entry(scene.doc.lex, body).and_then(|k| k.parent).and_then(|p| names.known(p));
    deeds::chain(scene, speaker).any(|a| a == body || Some(a) == union)
}
