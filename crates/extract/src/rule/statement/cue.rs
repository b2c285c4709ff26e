//! Attributions: a verb of saying with its subject, and where what is said begins.
//!
//! `Kim said that`, `Kim, the envoy, said`, `said Kim, the envoy,`, `who said`, `..., adding that`, `according to Kim`, `as
//! Kim noted`. The verbs are rows of `data/verbs.tsv` (`cue`). What a verb is no cue in: nouns (`the claim`), passives (`was
//! told`), refusals (`declined to say`), relative clauses that only mention what others say (`a charge that the group calls
//! untrue`).

mod frame;
mod verb;

use super::scene::{Scene, Unit};
use super::speaker::Subject;
use super::{memory::Memory, reported, said, source};
use crate::gate::Pass;
use crate::lexicon::Cue as Frame;
use crate::token::Kind;
use verb::verb;

#[derive(Debug, Clone, Copy)]
pub struct Cue {
    /// The verb.
    pub at: usize,
    /// First token of the attribution.
    pub from: usize,
    /// First token after it.
    pub to: usize,
    pub frame: Frame,
    pub subject: Subject,
    /// What is said begins here, where it follows.
    pub said: Option<usize>,
    /// It begins after `that` (or a colon).
    pub that: bool,
    /// A participle: `adding`.
    pub adjunct: bool,
    /// Stands inside what another one says.
    pub nested: bool,
    /// Shares the subject of the cue before (`and urged`).
    pub shared: bool,
    pub rule: &'static str,
}

/// The attributions of a unit, in order.
pub fn all(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit) -> Vec<Cue> {
    let doc = scene.doc;
    let mut cues: Vec<Cue> = Vec::new();
    let mut next = unit.from;
    while let Some(i) = doc.next(next, unit.to, Pass::Speech) {
        next = i + 1;
        if let Some(cue) = doc.gated(i, Pass::Speech, || at(scene, memory, unit, i, &cues)) {
            // A noun's attribution is seen at its end, behind its verb: go on in any case.
            next = next.max(cue.at + 1).max(cue.to.min(cue.said.unwrap_or(cue.to)));
            cues.push(cue);
        }
    }
    later_subjects(&mut cues);
    cues
}

/// The attribution at token `i`, outside of quotations.
fn at(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize, before: &[Cue]) -> Option<Cue> {
    let doc = scene.doc;
    if doc.quoted(i) {
        return None;
    }
    let reported = || reported::find(scene, memory, unit, i, before);
    // "She regretted that the draft, in her words "purely humanitarian", had fallen": part of what she says
    let inside = |cue: &Cue| {
        let open =
            before.last().filter(|c| !c.nested && c.frame == Frame::Say && c.said.is_some_and(|s| s < i));
        let own =
            open.is_some_and(|c| c.subject == cue.subject || doc.any(i + 1, &["his", "her", "its", "their"]));
        own && i > 0
            && doc.is_kind(i - 1, Kind::Comma)
            && doc.any(cue.to.saturating_sub(1), &["words", "phrase"])
    };
    doc.only_if(i, source::may_open(doc, i), || source::find(scene, memory, unit, i).filter(|c| !inside(c)))
        .or_else(|| doc.only_if(i, reported::may_open(doc, i), reported))
        .or_else(|| doc.only_if(i, said::may_say(doc, i), || verb(scene, memory, unit, i, before)))
}

/// A participle that opens the sentence has the subject that follows: `Calling it a farce, Kim said`.
fn later_subjects(cues: &mut [Cue]) {
    for i in (0..cues.len().saturating_sub(1)).rev() {
        if cues[i].adjunct && cues[i].subject == Subject::Nobody {
            cues[i].subject = cues[i + 1].subject;
        }
    }
}

/// The attribution of the verb at `v`, where its subject is known to be somebody.
pub fn by_who(
    scene: &Scene<'_, '_>,
    unit: Unit,
    v: usize,
    from: usize,
    frame: Frame,
    subject: Subject,
) -> Option<Cue> {
    matches!(subject, Subject::Who(Some(_), _)).then(|| Cue::of(scene, unit, v, from, frame, subject))
}

impl Cue {
    /// The attribution that starts at `from`, of the verb at `v`.
    fn of(scene: &Scene<'_, '_>, unit: Unit, v: usize, from: usize, frame: Frame, subject: Subject) -> Self {
        let said = said::said(scene, v, frame, unit.to);
        let rule = if frame == Frame::Ask { "statement.ask" } else { "statement.subject_verb" };
        Self {
            at: v,
            from,
            to: said.to,
            frame,
            subject,
            said: said.start,
            that: said.that,
            adjunct: false,
            nested: false,
            shared: false,
            rule,
        }
    }
}
