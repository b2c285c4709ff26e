//! A year told alone.

use super::*;

/// A bare year after a preposition: `in 2005`, `since 2003`, `of 2004`; `the 2014 vote`.
pub(super) fn year(doc: &Doc<'_>, i: usize) -> Option<When> {
    let value = year_at(doc, i)?;
    let lead = i > 0
        && (doc.any(
            i - 1,
            &[
                "in", "since", "of", "from", "until", "during", "by", "before", "after", "through", "early",
                "late", "mid", "year", "the", "and", "to", "a", "its", "that",
            ],
        ) || doc.verb(i - 1).is_some_and(|v| matches!(v.lemma, "remember" | "recall"))
            || doc.is_kind(i - 1, Kind::Open)
            || doc.is_kind(i - 1, Kind::Comma)
            // "The last time was 2007, when both chambers passed a text"
            || doc.is(i - 1, "was") && doc.is_kind(i + 1, Kind::Comma) && doc.is(i + 2, "when")
            // "the church's 1983 synod"
            || doc.is_kind(i - 1, Kind::Poss) && sitting(doc, i + 1));
    if !lead || doc.is_kind(i + 1, Kind::Dash) && doc.is_kind(i + 2, Kind::Num) && !doc.toks[i + 1].gap {
        return None;
    }
    let date = Date { year: value, month: None, day: None };
    let ahead = now(doc).is_some_and(|p| value > p.year());
    Some(When { from: i, to: i + 1, past: date, future: date, ahead, firm: true })
}
