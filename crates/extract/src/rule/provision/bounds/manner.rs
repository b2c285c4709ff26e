//! The manner of deciding and the reading, told behind what a text says.

use super::decided::decides;
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::token::Kind;

/// What a vote is like: `in a narrow vote`. A free one may be asked for.
pub(super) const VOTES: &[&str] = &[
    "unanimous", "recorded", "roll-call", "narrow", "close", "tight", "split", "party-line",
    "near-unanimous", "card", "voice",
];

/// `by acclamation`, `on a show of hands`, `without a vote on Tuesday`, `unanimously on Tuesday`: the manner of deciding, where a
/// day follows or a text is decided on. Else it may be what the text says: `demands that nobody be expelled without a vote`.
pub(super) fn manner(doc: &Doc<'_>, i: usize) -> bool {
    let at = i + 1 + usize::from(doc.is(i + 1, "a"));
    let (end, sure) = match doc.low(i) {
        "by" if doc.any(at, &["acclamation", "acclaim"]) => (at + 1, true),
        "by" | "on" | "in" | "with" if doc.seq(at, &["show", "of", "hands"]) => (at + 3, true),
        "by" | "on" | "in" if doc.any(at, VOTES) && doc.is(at + 1, "vote") => (at + 2, true),
        "by" if doc.any(at, &["consensus", "unanimity"]) => (at + 1, false),
        "on" if doc.seq(i + 1, &["the", "nod"]) => (i + 3, true),
        "without" if at == i + 2 && doc.is(at, "vote") => (at + 1, true),
        "without" if doc.any(at, &["dissent", "objection", "opposition", "division"]) => (at + 1, true),
        "unanimously" => (i + 1, false),
        _ => return false,
    };
    let dated = doc.has(end, Class::WEEKDAY) || doc.is(end, "on") && doc.has(end + 1, Class::WEEKDAY);
    let lead = doc.sent_of(i).from..i;
    // "renewed the mandate of its expert on Chad by consensus."
    let mandate = |k: usize| {
        doc.any(k, &["mandate", "mandates"])
            && lead.clone().any(|v| doc.any(v, &["extended", "renewed", "prolonged"]))
    };
    let acted = || lead.clone().any(|k| decides(doc, k));
    let last = sure || doc.is_kind(end, Kind::Stop) || doc.is_kind(end, Kind::Comma);
    dated
        // "adopted a resolution condemning the raids by consensus."
        || sure && (acted() || lead.clone().any(|k| doc.step(k) == Some(Step::Adopt)))
        || last && doc.is(i, "by") && acted()
        || last && lead.clone().any(mandate)
}

/// `condemns the raid | in the strongest possible terms`, `| in almost the same words`: how a text says it, or does not.
pub(super) fn strongly(doc: &Doc<'_>, i: usize) -> bool {
    const HOW: &[&str] = &[
        "strongest", "strong", "clearest", "harshest", "toughest", "firmest", "same", "similar", "identical",
    ];
    let noun = || (i + 2..i + 6).find(|k| doc.any(*k, &["terms", "words"]));
    unsaid(doc, i) || doc.is(i, "in") && noun().is_some_and(|n| (i + 1..n).any(|k| doc.any(k, HOW)))
}

/// `condemns the raid | without naming the army`, `| without a word on the dead`: what a text does not say.
fn unsaid(doc: &Doc<'_>, i: usize) -> bool {
    const SAYING: &[&str] = &[
        "naming", "mentioning", "blaming", "accusing", "identifying", "specifying", "singling", "pointing",
        "saying", "referring",
    ];
    let word = || doc.any(i + 1, &["a", "any"]) && doc.any(i + 2, &["word", "mention", "reference"]);
    let aside = || doc.is_kind(i + 1, Kind::Comma) || doc.seq(i + 1, &["so", "much", "as"]);
    doc.is(i, "without") && (doc.any(i + 1, SAYING) || word() || aside())
}

/// `Point one, condemning the raid | : approved unanimously`: the fate behind a colon.
pub(super) fn fate_listed(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Colon)
        && (matches!(doc.step(i + 1), Some(Step::Adopt | Step::Reject))
            || doc.any(i + 1, &["lost", "unanimous"]))
}

/// `passed a bill to ban masks | in its third and final reading`, `on first reading`; `gave a bill to ban masks | a second reading`.
pub(super) fn read(doc: &Doc<'_>, i: usize) -> bool {
    let prep = doc.any(i, &["on", "in", "at", "upon", "through"]);
    let given = || {
        doc.has(i, Class::INDEF) && (doc.sent_of(i).from..i).any(|k| doc.any(k, &["gave", "give", "given"]))
    };
    let words = |k: &usize| doc.is_kind(*k, Kind::Word);
    let noun = || (i + 2..i + 7).take_while(words).find(|k| doc.any(*k, &["reading", "readings"]));
    let which = |k: usize| doc.has(k, Class::ORDINAL) || doc.any(k, &["final", "last", "preliminary"]);
    let small = |k: usize| doc.has(k, Class::POSS.or(Class::DET)) || doc.any(k, &["and", "required"]);
    (prep || given())
        && noun().is_some_and(|n| (i + 1..n).any(which) && (i + 1..n).all(|k| which(k) || small(k)))
}
