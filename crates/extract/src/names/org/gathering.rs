//! Gatherings of states that have a name for their one meeting.

use super::*;

/// How wide it is called.
const WIDE: &[&str] =
    &["world", "international", "ministerial", "intergovernmental", "diplomatic", "review", "pan-african"];

/// How many words may name its matter.
const MATTER: usize = 8;

/// `the Fourth World Conference on Women`, `the World Assembly on Ageing`, `the International Conference against Torture`: where it begins
/// and ends. Not `an international conference on women`.
pub(super) fn gathering(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let counted = doc.cap(i) && crate::number::ordinal(doc, i).is_some();
    let (from, i) = (i, i + usize::from(counted));
    let meets = doc.any(i + 1, &["conference", "assembly", "summit"]) && doc.cap(i + 1);
    let matter = i + 3;
    if !meets
        || !doc.cap(i)
        || !doc.any(i, WIDE)
        || !doc.any(i + 2, &["on", "against", "for"])
        || !doc.cap(matter)
        || doc.has(matter, Class::WEEKDAY.or(Class::MONTH))
    {
        return None;
    }
    let link = |k: usize| {
        doc.any(k, &["and", "of", "the", "for"]) && doc.cap(k + 1 + usize::from(doc.is(k + 1, "the")))
    };
    let other = |k: usize| {
        doc.has(k, Class::WEEKDAY.or(Class::MONTH))
            || names.role_at(k).is_some()
            || names.mention_at(k).is_some()
    };
    let part = |k: &usize| !other(*k) && (doc.cap(*k) && doc.is_kind(*k, Kind::Word) || link(*k));
    let end = doc.sent_of(i).to.min(matter + MATTER);
    let to = (matter..end).take_while(part).filter(|k| doc.cap(*k)).last()? + 1;
    (!(from..i + 2).any(|k| names.mention_at(k).is_some())).then_some((from, to))
}
