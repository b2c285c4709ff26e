//! Views told in the article's voice behind who is said to disagree: `Kim begged to differ. The hall had been stampeded.`

use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use super::subject;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Verbs and idioms that end a sentence which tells that somebody holds another view.
const DISSENT: &[&[&str]] = &[
    &["differ"],
    &["differed"],
    &["disagreed"],
    &["disagrees"],
    &["demurred"],
    &["demurs"],
    &["dissented"],
    &["unmoved"],
    &["unimpressed"],
    &["unpersuaded"],
    &["unconvinced"],
    &["unrepentant"],
    &["otherwise"],
    &["differently"],
    &["none", "of", "it"],
    &["took", "issue"],
    &["takes", "issue"],
    &["hit", "back"],
];

/// Their last words.
static LAST: Words = Words::of(&[
    "differ", "differed", "disagreed", "disagrees", "demurred", "demurs", "dissented", "unmoved",
    "unimpressed", "unpersuaded", "unconvinced", "unrepentant", "otherwise", "differently", "it", "issue",
    "back",
]);

/// A sentence longer than this tells more than that.
const LONG: usize = 40;

/// How far from the sentence's start the verb of a view stands.
const NEAR: usize = 24;

/// Whose view a unit without quotation or attribution tells, and the words of it; none where it only tells that somebody
/// disagrees. `before`: who was said to disagree right before.
pub fn heard(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    before: Option<usize>,
) -> Option<(usize, Option<(usize, usize)>)> {
    if let Some(who) = who(scene, memory, unit) {
        return Some((who, None));
    }
    let who = before.filter(|_| view(scene, unit))?;
    Some((who, Some((unit.from, super::clause::trim(scene, unit.from, unit.to)))))
}

/// Who is said to disagree in a unit that says nothing else.
fn who(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit) -> Option<usize> {
    let doc = scene.doc;
    let end = super::clause::trim(scene, unit.from, unit.to);
    let len = end - unit.from;
    let told = || DISSENT.iter().find(|words| words.len() < len && doc.seq(end - words.len(), words));
    let idiom = doc.opening(end.checked_sub(1)?, &LAST, told)?;
    if len > LONG {
        return None;
    }
    let at = end - idiom.len();
    let verb = (unit.from + 1..=at).rev().take(5).find(|i| scene.verbal(*i) || doc.has(*i, Class::AUX))?;
    let subject = match subject::left(scene, unit, subject::verb_group(scene, unit, verb).from)? {
        subject::Left::Phrase { np, appositions, .. } => memory.who(scene, unit, np.0, np.1, &appositions),
        subject::Left::Shared => return None,
    };
    match subject {
        Subject::Who(Some(who), _) => Some(who),
        _ => None,
    }
}

/// May the unit be a view told without its speaker? In the past or shifted tense, of no other person and no day.
fn view(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    let end = unit.to.min(unit.from + NEAR);
    let shifted = (unit.from + 1..end).any(|i| {
        doc.any(i, &["had", "was", "were", "would", "could", "should", "might", "must", "may", "did"])
    });
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let other = doc.names.within(unit.from, unit.to.min(unit.from + LONG)).iter().any(|m| person(m.actor));
    let gendered = doc.any(unit.from, &["he", "she"]);
    let dated = doc.dates_in(unit.from, end).next().is_some();
    shifted && !other && !gendered && !dated && doc.is_kind(unit.to - 1, Kind::Stop)
}
