//! Notice taken of a text without a side: `Israel notes the outcome`, `noted the resolution but said`.

use super::super::Draft;
use super::super::scene::Scene;
use crate::lexicon::Class;

/// Does the speaker take notice of a text, in what is said or right before it?
pub fn heeded(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let parts = draft.pieces.iter().copied().chain(noted_first(scene, draft));
    parts.into_iter().any(|(from, to)| (from..to).any(|i| heeds(scene, i)))
}

/// `noted the resolution | but said it preferred quiet diplomacy`: the verb before that of saying, with the same subject.
fn noted_first(scene: &Scene<'_, '_>, draft: &Draft) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let verb = draft.verb.filter(|v| *v > 0 && *v < draft.pieces[0].0 && doc.any(*v - 1, &["but", "and"]))?;
    Some((doc.sent_of(verb).from, verb))
}

/// `Israel notes the outcome`, `we respect the will of the House`, `took note of the text`
fn heeds(scene: &Scene<'_, '_>, i: usize) -> bool {
    const DONE: &[&str] =
        &["result", "outcome", "vote", "decision", "will", "independence", "verdict", "what"];
    let doc = scene.doc;
    let notes = doc.any(i, &["noted", "notes"]);
    let of_text = notes || doc.is(i, "note") && doc.is(i + 1, "of");
    let done = notes || doc.any(i, &["respect", "respects", "respected"]);
    (done || of_text)
        && (i + 1..i + 4).any(|k| done && doc.any(k, DONE) || of_text && doc.has(k, Class::TEXT))
        && !(i.saturating_sub(3)..i).any(|k| doc.has(k, Class::NEG))
}
