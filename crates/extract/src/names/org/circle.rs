//! Associations and parties that are called like a body of a state.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Names;
use crate::token::Kind;
use crate::words::Words;

/// Words that tell an association from a body of a state.
static CIRCLES: Words = Words::of(&[
    "churches", "women", "jews", "muslims", "students", "bishops", "to", "protect", "against", "citizens",
    "jewish", "muslim", "sikh", "hindu", "buddhist", "religions", "faiths", "imams", "rabbis", "support",
    "solidarity", "american", "unions", "workers", "writers", "artists", "lawyers", "journalists",
    "christian", "islamic", "bar", "press", "elders", "chiefs", "evangelical", "pentecostal", "relief",
    "boycott", "vigil",
]);

/// The same behind its head noun: `Committee of Relatives`, but `Veterans Committee`.
static MEMBERS: Words = Words::of(&[
    "relatives", "families", "mothers", "parents", "victims", "survivors", "prisoners", "detainees",
    "exiles", "refugees", "veterans", "nations", "peoples", "tribes", "farmers", "teachers", "doctors",
    "defenders", "scholars", "friends",
]);

/// Committees and councils of those who have no say in law are associations: `Council of Churches`, `Committee to Protect
/// Journalists`, not what a house has for a theme: `Women's Rights Committee`, `Committee on Families`.
pub(super) fn is_association(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    let theme = |i: usize| doc.is(i, "on") || doc.is_kind(i, Kind::Poss) && doc.is(i + 1, "rights");
    let behind = |i: usize| doc.among(i, &MEMBERS) && (from..i).any(|h| doc.has(h, Class::BODYNOUN));
    // "the Chamber of Mines"
    let trade = |i: usize| {
        doc.is(i, "chamber")
            && doc.is(i + 1, "of")
            && doc.any(i + 2, &["commerce", "mines", "industry", "trade", "agriculture", "shipping"])
    };
    // "the Committee of Armenians of Belgium"
    let people = |i: usize| {
        doc.has(i, Class::BODYNOUN)
            && doc.is(i + 1, "of")
            && doc.ends(i + 2, "s")
            && names.demonym_at(i + 2).is_some()
    };
    // "the Students' Union Council", "the General Council of the Teachers' Federation": what an association decides by
    let organ = |i: usize| {
        let of = i + 1 < to && doc.is(i + 1, "of") && (i + 2..to).any(|k| doc.has(k, Class::ORGNOUN));
        // "the Students' Representative Council"
        let last = i + 1 == to
            && i > from
            && doc.any(i - 1, &["union", "association", "federation", "guild", "representative"]);
        // "the Executive Committee of the Organisation of Islamic Cooperation"
        let union = || doc.has(i, Class::BODYNOUN) && doc.any(i + 3, &["organisation", "organization"]);
        (doc.any(i, &["council", "congress", "assembly", "senate"]) || union())
            && (of && i < from + 2 || last)
    };
    if (from..to).any(organ) {
        return false;
    }
    let theirs = |i: usize| doc.among(i, &CIRCLES) || behind(i) || trade(i) || people(i);
    (from..to).any(theirs) && !(from..to).any(theme)
}

/// `of the opposition | National Congress`: a party, whatever it is called; but `the ruling | Military Council` is what governs.
pub(in crate::names) fn is_party(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let governs = || doc.any(to - 1, &["council", "board", "committee", "cabinet"]);
    from > 0 && (doc.is(from - 1, "opposition") || doc.any(from - 1, &["ruling", "governing"]) && !governs())
}
