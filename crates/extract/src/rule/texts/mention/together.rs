//! Texts named by how many they are: `both`, `all three of them`, `the pair`.

use super::*;

/// `both`, `all three of them`, `the pair`, `all four bills`: how many, and where what follows begins. `all three readings` are none.
pub(in crate::rule::texts) fn together(doc: &Doc<'_>, i: usize) -> Option<(usize, usize)> {
    let (count, end) = match doc.low(i) {
        "both" => (2, i + 1),
        "all" | "the" => match doc.low(i + 1) {
            "pair" | "duo" => (2, i + 2),
            "trio" => (3, i + 2),
            "quartet" => (4, i + 2),
            _ => crate::number::cardinal(doc, i + 1).map(|(n, len)| (n as usize, i + 1 + len))?,
        },
        _ => return None,
    };
    let end = match () {
        () if doc.is(end, "of") && doc.any(end + 1, &["them", "these", "those"]) => end + 2,
        () if doc.is(end, "of") && doc.has(end + 1, Class::DET) && doc.has(end + 2, Class::TEXTS) => end + 3,
        () if doc.has(end, Class::TEXTS) => end + 1,
        () => end,
    };
    let named = doc.has(end, Class::NUMBER) || doc.is_kind(end, Kind::Word) && !follows(doc, end);
    // "passed both in committee and on the floor", "both the House and the Senate"
    let twice =
        doc.is(i, "both") && (end..end + 8).any(|k| doc.is(k, "and") && doc.low(k + 1) == doc.low(i + 1));
    (!named && !twice && (2..10).contains(&count)).then_some((count, end))
}

/// What can stand behind a whole object: an adjunct, a verb, another clause.
fn follows(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::ADVERB).or(Class::WEEKDAY))
        || doc.has(i, Class::MODAL.or(Class::FUTURE))
        || doc.ends(i, "ly")
        || doc.any(i, &["last", "this", "earlier", "later", "when", "after", "before", "without"])
        || doc.dates_in(i, i + 3).next().is_some_and(|d| d.from == i)
}
