//! A participle that opens its sentence, before the clause whose subject speaks: `Arguing that it was late, Kim left the room`.

use super::infinitive::to_do;
use super::memory::Memory;
use super::right;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use super::subject;
use crate::lexicon::{Class, Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// How far behind the participle the clause that it hangs on may begin.
const REACH: usize = 60;

/// The comma that ends what the participle from `from` on says, before the clause with its subject.
pub fn main_comma(scene: &Scene<'_, '_>, from: usize, said: usize) -> Option<usize> {
    let doc = scene.doc;
    let sent = doc.sent_of(from);
    let opens = from == sent.from || from == sent.from + 1 && doc.has(sent.from, Class::CONJ);
    let participle = doc.form(from).has(Form::ING) && !doc.form(from).has(Form::PAST);
    // "Warning that if it passed, Chad would suffer, Cuba abstained": the clause within is not the one
    let within = said + usize::from(doc.is(said, "that"));
    let nested = doc.any(within, &["if", "when", "while", "unless", "although", "though", "as", "because"]);
    if !opens || !participle || nested {
        return None;
    }
    let told = |k: usize| {
        scene.finite(said, k)
            || to_do(scene, said)
            || scene.quotes(said, k).next().is_some_and(|q| doc.quotes[q].after() >= k)
    };
    (said + 1..sent.to.min(said + REACH)).find(|k| {
        let comma = doc.is_kind(*k, Kind::Comma) && !scene.spoken(*k)
            || scene.closed(k + 1).is_some() && doc.is_kind(k - 1, Kind::Comma);
        let subject = comma && right::may_start(scene, k + 1) && !doc.has(k + 1, Class::NUMBER);
        subject && told(*k) && scene.finite(k + 2, sent.to.min(k + 40))
    })
}

/// Who speaks in a participle: the subject of the clause behind the comma.
pub fn speaker(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, comma: usize) -> Option<Subject> {
    let (np, more) = subject::opening(scene, Unit { from: comma + 1, ..unit }, unit.to)?;
    Some(memory.who(scene, unit, np.0, np.1, &more))
}

/// `Citing what he called “double standards”, Kim abstained`: whom the pronoun at `at` goes ahead to.
pub fn ahead(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, at: usize) -> Option<Subject> {
    let doc = scene.doc;
    let from = doc.sent_of(at).from;
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let opens = (doc.has(from, Class::PREP) || doc.ends(from, "ing"))
        && at > from
        && at < from + 8
        && doc.is(at - 1, "what")
        && doc.any(at, &["he", "she", "it", "they"])
        && doc.names.within(from, at).is_empty();
    let quote = scene.quotes(at, unit.to.min(at + 8)).next().filter(|_| opens)?;
    let after = doc.quotes[quote].after();
    let comma = if doc.is_kind(after, Kind::Comma) { after } else { after - 1 };
    let parted = comma == after || doc.is_kind(after.checked_sub(2)?, Kind::Comma);
    let own = doc.any(at, &["he", "she"]);
    match speaker(scene, memory, unit, comma).filter(|_| parted)? {
        who @ Subject::Who(Some(a), _) if person(a) == own => Some(who),
        _ => None,
    }
}
