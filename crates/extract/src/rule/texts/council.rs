//! What is special to the Security Council: permanent members whose no is a veto, and the votes a text needs.

use crate::doc::Doc;
use crate::record::ActorKind;
use crate::words::Words;

/// A permanent member, the Soviet Union in its time?
pub fn permanent(doc: &Doc<'_>, actor: usize) -> bool {
    const MEMBERS: [&str; 6] = ["CHN", "FRA", "GBR", "RUS", "USA", "SUN"];
    let actor = &doc.names.actors[actor];
    actor.is(ActorKind::State) && actor.iso3.as_deref().is_some_and(|code| MEMBERS.contains(&code))
}

/// Does the article tell of the Security Council?
pub fn told(doc: &Doc<'_>) -> bool {
    doc.lex.known_by_key("UNSC").and_then(|k| doc.names.known(k)).is_some()
}

/// The votes that carry a text: nine of fifteen; seven of eleven before the Council grew in 1966.
pub fn least(year: Option<i32>) -> u32 {
    if year.is_some_and(|y| y < 1966) { 7 } else { 9 }
}

/// What a permanent member does to a text with a veto: `killed`, `sank`.
pub static KILLS: Words = Words::of(&[
    "killed", "kills", "sank", "sunk", "doomed", "torpedoed", "scuttled", "quashed", "quashes", "nixed",
]);

/// What a veto does to a text besides: `A veto blocked it`, `was stopped by a veto`.
pub static STOPS: Words = Words::of(&[
    "blocked", "stopped", "scuppered", "prevented", "halted", "felled", "foiled", "defeated", "struck",
]);
