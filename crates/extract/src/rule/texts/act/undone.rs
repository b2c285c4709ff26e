//! What is told as not done: `was not adopted`, `hasn't been adopted`, `No one approved it`.

use super::*;

/// `did not pass`, `was never adopted`; not in `The bill, titled "Girls, Not Wives", passed`.
pub(super) fn undone(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let quote = doc.toks[i].quote;
    // "a resolution that was not binding passed by 9 to 0"
    let of_noun = |k: usize| {
        k > from + 1
            && i > k + 1
            && doc.any(k - 2, &["that", "which"])
            && doc.any(k - 1, &["was", "is", "were", "are"])
            && !doc.has(k + 1, Class::ADVERB.or(Class::AUX))
    };
    // "was never called up and died": its own verb
    let own = doc.any(i, &["died", "fell", "lapsed", "failed", "expired"])
        && i > from
        && doc.any(i - 1, &["and", "so"]);
    let lo = if own { i } else { i.saturating_sub(4) };
    (from.max(lo)..i)
        .any(|k| doc.any(k, &["not", "never", "cannot"]) && doc.toks[k].quote == quote && !of_noun(k))
        || is_denied(doc, i, from)
        || nobody(doc, i, from)
}

/// `that no state had tabled a text`: the subject says that nobody did.
fn nobody(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let no = (from.max(i.saturating_sub(5))..i).rev().find(|k| doc.any(*k, &["no", "nobody", "none"]));
    let opens =
        |k: usize| k == from || doc.has(k - 1, Class::CONJ) || doc.any(k - 1, &["that", "because", "as"]);
    let plain = |k: usize| {
        doc.is_kind(k, Kind::Word)
            && !doc.has(k, Class::PREP.or(Class::DET).or(Class::CONJ))
            && doc.step(k).is_none()
    };
    no.is_some_and(|k| opens(k) && !doc.is(k + 1, "longer") && (k + 1..i).all(plain))
}

/// `didn't adopt`, `wasn't formally adopted`, `hasn't been adopted`.
pub(super) fn is_denied(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let link = |k: &usize| doc.has(*k, Class::ADVERB) || doc.ends(*k, "ly") || doc.is(*k, "been");
    let auxiliary = (from.max(i.saturating_sub(4))..i).rev().find(|k| !link(k));
    auxiliary.is_some_and(|k| doc.denied(k).is_some())
}
