//! Where a word for a text is part of a longer noun or of another name, and names no text of its own.

use super::*;

/// Nouns that make a word for a text part of another thing's name.
const LONGER: &[&str] = &[
    "time", "maker", "makers", "day", "point", "points", "picture", "pictures", "sickness", "enforcement",
    "school", "firm", "firms", "student", "students", "professor", "minister", "ministers", "ministry",
    "commission", "society",
];

/// Part of the phrase or the name of a text.
pub(super) fn of_other_text(doc: &Doc<'_>, i: usize) -> bool {
    // "a version of the bill" is one phrase, "document A/C.3/79/L.1" one name.
    let numbered = || doc.any(i, &["document", "documents"]) && symbol(doc, i + 1).is_some();
    let version = |back: usize| i > back && doc.is(i - back, "of") && doc.is(i - back - 1, "version");
    // "the motion for a resolution, tabled by Peru": the motion.
    let motion_for = doc.is(i, "resolution")
        && i > 2
        && doc.has(i - 1, Class::INDEF)
        && doc.is(i - 2, "for")
        && doc.any(i - 3, &["motion", "motions", "proposal", "draft"]);
    // "the basic text of a bill": the bill.
    let text_of = || {
        let texts = &["bill", "law", "resolution", "motion", "declaration"];
        doc.is(i, "text")
            && doc.is(i + 1, "of")
            && doc.has(i + 2, Class::INDEF.or(Class::DET))
            && (i + 3..i + 5).any(|k| doc.any(k, texts))
    };
    numbered() || motion_for || (1..4).any(version) || text_of() || of_constitution(doc, i)
}

/// `the 13th Amendment`: to a constitution, and no change to the text.
pub fn of_constitution(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i, "amendment") && doc.cap(i) && i > 0 && crate::number::ordinal(doc, i - 1).is_some()
}

/// `took note of the so-called | Act | of Free Choice`: the name of a deed that is spoken of, but `The Act of Settlement was adopted`.
fn named_act(doc: &Doc<'_>, i: usize) -> bool {
    let name = doc.is(i, "act")
        && doc.cap(i)
        && doc.is(i + 1, "of")
        && doc.cap(i + 2)
        && doc.names.mention_at(i + 2).is_none();
    name && (i.saturating_sub(3)..i).any(|k| doc.has(k, Class::PREP) && doc.has(k + 1, Class::DET))
}

/// A word of a longer noun or name.
pub(super) fn in_longer_noun(doc: &Doc<'_>, i: usize) -> bool {
    // "in a text message"
    doc.is(i, "text") && doc.any(i + 1, &["message", "messages", "messaging"])
        // "at decision time", "a motion picture", "law enforcement"
        || doc.any(i + 1, LONGER)
        // "the Committee on Conflict Resolution"
        || doc.names.mention_at(i).is_some_and(|m| m.to > m.from + 1)
        || named_act(doc, i)
        // "put to a voice vote clause by clause"
        || doc.is(i + 1, "by") && doc.low(i + 2) == doc.low(i)
        || i > 1 && doc.is(i - 1, "by") && doc.low(i - 2) == doc.low(i)
        // "MPs reject finance bill amendment"
        || doc.any(i, &["bill", "motion", "resolution"]) && doc.any(i + 1, &["amendment", "amendments"])
        // "draft resolution", "draft text": the last noun is the head.
        || doc.any(i, &["draft", "text"]) && doc.has(i + 1, Class::TEXT) && !doc.is(i + 1, "amendment")
}
