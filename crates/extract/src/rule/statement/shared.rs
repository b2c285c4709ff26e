//! The subject of a participle or of a coordinate verb: that of the verb it hangs on.

use super::cue::Cue;
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use super::{right, subject};
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

/// `She had Labor behind her, but Senator Cruz crossed the floor, saying`: where the clause starts whose subject speaks.
fn clause_start(scene: &Scene<'_, '_>, unit: Unit, at: usize) -> usize {
    let doc = scene.doc;
    let floor = at.saturating_sub(50).max(unit.from + 1);
    let joins = |i: &usize| {
        doc.any(*i, &["but", "and", "while", "as", "whereas"])
            && (doc.is_kind(*i - 1, Kind::Comma)
                || doc.is_kind(*i - 1, Kind::Semicolon)
                || doc.is(*i - 1, "even"))
            && right::may_start(scene, *i + 1)
            && scene.finite(*i + 2, at)
            && (unit.from..*i).take(40).any(|k| scene.verbal(k))
    };
    let semicolon = |i: &usize| doc.is_kind(*i, Kind::Semicolon) && scene.finite(*i + 1, at);
    (floor..at).rev().find(|i| !scene.spoken(*i) && (joins(i) || semicolon(i))).map_or(unit.from, |i| i + 1)
}

/// How somebody takes his side.
static SIDES: Words = Words::of(&[
    "voted", "abstained", "opposed", "supported", "backed", "rejected", "objected", "sided", "dissented",
    "dissociated",
]);

/// `Peru voted against, saying it was late | ; Chad abstained`, `| , while Chad abstained`: somebody else's side, told beside the
/// first one's in the clause that opens behind `k`.
pub(super) fn another_sides(scene: &Scene<'_, '_>, k: usize) -> bool {
    let doc = scene.doc;
    let joint = usize::from(doc.any(k + 1, &["while", "but", "and", "whereas"]));
    let apart = doc.is_kind(k, Kind::Semicolon) || doc.is_kind(k, Kind::Comma) && joint == 1;
    if !apart || scene.spoken(k) {
        return false;
    }
    let at = k + 1 + joint;
    let who = doc.names.mention_at(at + usize::from(doc.has(at, Class::DET)));
    who.is_some_and(|m| {
        let verb = m.to
            + usize::from(doc.has(m.to, Class::AUX.or(Class::ADVERB)) || doc.any(m.to, &["both", "too"]));
        doc.among(verb, &SIDES)
    })
}

/// Does somebody take a side before `at`?
pub(super) fn sides_before(scene: &Scene<'_, '_>, at: usize) -> bool {
    (scene.doc.sent_of(at).from..at).rev().take(60).any(|k| scene.doc.among(k, &SIDES))
}

/// The subject of the verb that a participle or a coordinate verb hangs on.
pub fn main_subject(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    at: usize,
    before: &[Cue],
) -> Subject {
    // "Peru voted against, saying it was late; Chad abstained, urging": the one who abstained
    let turn = (unit.from..at).rev().take(40).find(|k| another_sides(scene, *k)).map_or(unit.from, |k| k + 1);
    if let Some(cue) = before
        .iter()
        .rev()
        .take(16)
        .find(|c| (!c.nested || c.subject == Subject::Text) && c.subject != Subject::Nobody)
        && !(cue.adjunct && cue.rule == "statement.source")
        && cue.at >= turn
    {
        return cue.subject;
    }
    let unit = Unit { from: clause_start(scene, unit, at).max(turn), ..unit };
    let led = || Some((subject::led_by_phrase(scene, unit, at)?, Vec::new()));
    match subject::opening(scene, unit, at).or_else(led) {
        Some((np, appositions)) => memory.who(scene, unit, np.0, np.1, &appositions),
        None => Subject::Nobody,
    }
}
