//! The words inside an office: what it is for, what stands before its noun, and plurals, which are no office of one.

use super::super::super::{Names, RoleAt};
use super::INSIDE;
use crate::doc::Doc;
use crate::names::person::PORTFOLIOS;
use crate::token::Kind;
use crate::words::Words;

/// What may stand before the noun of an office: `the former ambassador`.
pub(super) fn modifier(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(
        i,
        &[
            "senior", "top", "chief", "former", "opposition", "ruling", "new", "acting", "deputy",
            "permanent", "then", "outgoing", "incoming", "first", "ranking", "human", "rights", "federal",
            "veteran", "main", "alternate", "executive", "managing", "regional", "national", "founding",
            "principal", "political", "policy", "press", "legal", "country", "longtime", "young", "local",
            "special",
        ],
    )
}

/// `ambassador to the U.N. Ri Chol Guk`: what stands between office and name belongs to the office.
pub(super) fn reaches(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    // "Minister of Foreign Affairs and International Cooperation X"
    let more = || doc.is(from, "and") && from + 2 < to && doc.cap(from + 1) && names.free(from + 1);
    from < to
        && to - from <= 10
        && (doc.any(from, &["to", "of", "for", "on", "at", "in"]) || more())
        && (from..to).all(|i| {
            doc.any(i, INSIDE)
                || names.mention_at(i).is_some()
                || names.place_at(i)
                || doc.cap(i)
                || listed(doc, i)
                || doc.among(i, &FIELDS)
        })
}

/// `for Gender, Culture and Children Services`: the comma in what a minister is for.
pub(super) fn listed(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Comma) && i > 0 && doc.cap(i + 1) && doc.cap(i - 1) && doc.among(i - 1, &PORTFOLIOS)
}

/// What an office is for, in small letters: `minister of international relations X`.
static FIELDS: Words = Words::of(&[
    "human", "rights", "affairs", "foreign", "international", "relations", "cooperation", "co-operation",
    "home", "external", "internal", "interior", "justice", "trade", "industry", "health", "education",
    "defence", "defense", "development", "european", "social", "economic", "culture", "environment",
    "labour", "labor", "finance", "security", "parliamentary", "immigration", "women", "equality",
]);

/// `Speaking to reporters`: is the office one of many?
pub(super) fn plural(doc: &Doc<'_>, role: &RoleAt) -> bool {
    let form = doc.lex.roles[role.role as usize].form.as_str();
    form.ends_with('s') && !form.ends_with("ss") && !form.contains(' ')
}

/// `In a letter to lawmakers, Kim`, `needed to protect victims, Kim`: is the noun at `i` one of many?
pub(super) fn several(doc: &Doc<'_>, words: &super::Words, i: usize) -> bool {
    let form = words.word.map_or("", |w| doc.lex.roles[w as usize].form.as_str());
    form.ends_with('s')
        && !form.ends_with("ss")
        && !form.contains(' ')
        && (!doc.cap(i) || doc.any(i, &["mps", "meps"]))
}
