//! Those who speak of a text and take no side: who studies such things, and who tells a house what the law is.

use super::super::Draft;
use super::super::scene::Scene;
use crate::token::Kind;
use crate::words::Words;

/// Scholars and observers.
static STUDIES: Words = Words::of(&[
    "professor", "lecturer", "analyst", "historian", "scholar", "jurist", "teaches", "lectures", "pollster",
    "commentator", "correspondent",
]);

/// What lawyers and clerks of a house or town are called: `city attorney`, `county counsel`, `the clerk`.
const LAWYERS: &[&str] = &["attorney", "solicitor", "counsel", "clerk", "registrar"];

/// Whose lawyers they are.
const HOUSES: &[&str] =
    &["city", "county", "town", "borough", "village", "legislative", "parliamentary", "house", "senate"];

/// Is the speaker one who only looks on?
pub fn looks_on(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let Some(speaker) = draft.speaker else { return false };
    let names = &scene.doc.names;
    let role = names.actors[speaker].role.unwrap_or((0, 0));
    told(scene, role.0, role.1) || described(scene, speaker)
}

fn told(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    (from..to).any(|i| {
        doc.among(i, &STUDIES)
            || doc.any(i, LAWYERS) && i > 0 && doc.any(i - 1, HOUSES) && !(i > 1 && doc.is(i - 2, "white"))
            || doc.any(i, &["clerk", "registrar"]) && i + 1 == to
    })
}

/// `Ann Roe, who teaches law at X, said`: what is told of the speaker where the article names her first.
fn described(scene: &Scene<'_, '_>, speaker: usize) -> bool {
    let doc = scene.doc;
    let first = doc.names.mentions.iter().take(MENTIONS).find(|m| m.actor == speaker);
    first.is_some_and(|m| {
        let end = doc.sent_of(m.from).to.min(m.to + 12);
        let close = (m.to + 1..end).find(|k| doc.is_kind(*k, Kind::Comma)).unwrap_or(end);
        // "Ann Roe, a former history professor who sits for Leeds, said"
        let was = (m.to + 1..close).any(|k| doc.any(k, &["former", "senator", "minister", "mp", "sits"]));
        doc.is_kind(m.to, Kind::Comma) && !was && (m.to + 1..close).any(|k| doc.among(k, &STUDIES))
    })
}

/// How many mentions are looked at for the speaker's first.
const MENTIONS: usize = 400;
