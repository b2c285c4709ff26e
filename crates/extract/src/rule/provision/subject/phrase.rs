//! Phrases that stand between a subject and its verb: `for the first time`, `in addition`, `once more`.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::words::Words;

/// What a phrase between a subject and its verb ends with.
pub static LAST: Words = Words::of(&[
    "time", "year", "consensus", "acclamation", "more", "yet", "addition", "particular", "turn", "effect",
    "part", "essence", "general", "alia", "least", "course",
]);

/// Over a phrase that may end at `p`.
pub fn before_phrase(doc: &Doc<'_>, mut p: usize) -> usize {
    // "approved by 79 to 28, for the first time condemns"
    let nth =
        |k: &usize| doc.is(*k, "for") && doc.has(*k + 2, Class::ORDINAL) && doc.any(p, &["time", "year"]);
    if let Some(k) = (p.saturating_sub(4).max(1)..p).find(nth) {
        p = k - 1;
    }
    // "the leaders had by consensus rejected"
    if p > 1 && doc.is(p - 1, "by") && doc.any(p, &["consensus", "acclamation"]) {
        p -= 2;
    // "The text once more urges", "yet again urges"
    } else if p > 1 && doc.is(p, "more") && doc.is(p - 1, "once") {
        p -= 2;
    } else if p > 0 && doc.is(p, "yet") && doc.is(p + 1, "again") {
        p -= 1;
    }
    // "which in addition demands", "the text in turn urges"
    if p > 1
        && doc.any(p - 1, &["in", "inter", "at", "of"])
        && doc.any(
            p,
            &[
                "addition", "particular", "turn", "effect", "part", "essence", "general", "alia", "least",
                "course",
            ],
        )
    {
        p -= 2;
    }
    p
}
