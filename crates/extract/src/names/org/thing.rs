//! What a body's words name that is none: a building, a law.

use super::*;

/// Last words of capitalised runs that name laws, texts, days and prizes.
pub(super) static THINGS: Words = Words::of(&[
    "act", "bill", "law", "code", "treaty", "convention", "covenant", "protocol", "charter", "statute",
    "pact", "agreement", "accord", "accords", "constitution", "agenda", "conference", "summit", "day",
    "prize", "award", "medal", "report", "review", "revolution", "war", "record", "measures", "sanctions",
    "street", "road", "square", "avenue", "building", "hall", "palace", "mosque", "temple", "shrine",
    "mount", "prison", "university", "college", "school", "church", "hospital", "county", "district",
    "province", "river", "games", "cup", "initiative", "rights", "order", "rule", "article", "section",
    "floor", "strategy", "plan", "programme", "program", "crisis", "system", "goals", "states", "regime",
    "instrument", "festival", "framework", "toolbox",
]);

/// Does a run that ends here name a law, a place, a day?
pub fn is_thing(doc: &Doc<'_>, last: usize) -> bool {
    doc.among(last, &THINGS) && doc.low(last) != "rights" || doc.has(last, Class::TEXT)
}
