//! Verbs of saying in the infinitive: `rose to ask whether`, `prompting the party to accuse both of "..."`.

use super::cue::{Cue, by_who};
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::subject::{self, Left};
use super::{phrasal, said};
use crate::lexicon::Cue as Frame;

/// `prompting the ruling party to accuse both of "..."`: who is moved to say it.
pub fn prompted(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    v: usize,
    group: usize,
    frame: Frame,
) -> Option<Cue> {
    let doc = scene.doc;
    scene.quotes(v, unit.to.min(v + 16)).next()?;
    let to = group.checked_sub(1)?;
    let floor = to.saturating_sub(14).max(unit.from);
    let mover = (floor..to).rev().find(|i| {
        doc.any(
            *i,
            &["prompting", "prompted", "leading", "led", "causing", "caused", "moving", "moved", "provoking"],
        )
    })?;
    let subject = memory.who(scene, unit, mover + 1, to, &[]);
    by_who(scene, unit, v, mover, frame, subject)
}

/// `Kim, rising late, went on to accuse the sponsors of "..."`: what was done to say it has the subject.
pub fn performed(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    v: usize,
    group: usize,
    frame: Frame,
) -> Option<Cue> {
    // "rose to ask whether", "was quick to stress, however, that"
    let told = said::said(scene, v, frame, unit.to);
    let clause = frame == Frame::Say && (told.that || told.start.is_some_and(|i| said::questions(scene, i)));
    let said = clause || scene.quotes(v, unit.to.min(v + 24)).next().is_some();
    let act = phrasal::performed(scene, unit, group.checked_sub(1)?).filter(|_| said)?;
    let Left::Phrase { from, np, appositions, .. } =
        subject::left(scene, unit, subject::verb_group(scene, unit, act).from)?
    else {
        return None;
    };
    let subject = memory.who(scene, unit, np.0, np.1, &appositions);
    by_who(scene, unit, v, from, frame, subject)
}
