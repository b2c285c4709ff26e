//! The subject of a participle or of a coordinate verb: that of the verb it hangs on.

use super::cue::Cue;
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use super::{right, subject};
use crate::token::Kind;

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

/// The subject of the verb that a participle or a coordinate verb hangs on.
pub fn main_subject(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    at: usize,
    before: &[Cue],
) -> Subject {
    if let Some(cue) = before
        .iter()
        .rev()
        .take(16)
        .find(|c| (!c.nested || c.subject == Subject::Text) && c.subject != Subject::Nobody)
        && !(cue.adjunct && cue.rule == "statement.source")
    {
        return cue.subject;
    }
    let unit = Unit { from: clause_start(scene, unit, at), ..unit };
    let led = || Some((subject::led_by_phrase(scene, unit, at)?, Vec::new()));
    match subject::opening(scene, unit, at).or_else(led) {
        Some((np, appositions)) => memory.who(scene, unit, np.0, np.1, &appositions),
        None => Subject::Nobody,
    }
}
