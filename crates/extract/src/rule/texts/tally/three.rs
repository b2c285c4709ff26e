//! Three bare numbers behind a word for a count.

use super::*;

pub(super) type Triple = (Option<u32>, Option<u32>, Option<u32>, usize);

/// `the figures were 12, 138 and 22`: for, against and abstaining.
pub(super) fn triple(doc: &Doc<'_>, i: usize, from: usize) -> Option<Triple> {
    let (yes, a) = number::cardinal(doc, i)?;
    let told = |k: usize| doc.any(k, &["figures", "tally", "count", "result", "numbers", "score", "vote"]);
    // "compared with 92, 20 and 40 a year ago"
    let likened = i >= from + 2
        && doc.any(i - 1, &["with", "to", "from"])
        && doc.any(i - 2, &["compared", "up", "down"]);
    // "the figures stood at 12, 9 and 98. A year ago they were 57, 21 and 66": the figures.
    let stood = i >= from + 2 && doc.is(i - 1, "at") && doc.any(i - 2, &["stood", "stand", "standing"]);
    let they = || {
        let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        doc.is(i - 2, "they")
            && before.is_some_and(|b| b.para == doc.para_of(from) && (b.from..b.to).take(60).any(told))
    };
    if i < from + 2
        || !likened
            && (!stood
                && !doc.any(i - 1, &["were", "was", "been", "read", "stood"])
                && !doc.is_kind(i - 1, Kind::Colon)
                || !(from.max(i.saturating_sub(6))..i - 1).any(told) && !they())
        || !doc.is_kind(i + a, Kind::Comma)
    {
        return None;
    }
    let (no, b) = number::cardinal(doc, i + a + 1)?;
    let and = i + a + 1 + b;
    let and = and + usize::from(doc.is_kind(and, Kind::Comma));
    let (abstain, c) = number::cardinal(doc, and + 1).filter(|_| doc.is(and, "and"))?;
    Some((Some(yes), Some(no), Some(abstain), and + 1 + c))
}
