//! How many were for a text when it was last voted on, told beside how many are now.

use super::*;

/// `by 121 votes to 7, down from 141 a year ago`, `with 121 votes, compared with 141 votes in 2023`: how many were for it then.
pub(super) fn of_before(doc: &Doc<'_>, i: usize, now: &Tally) -> Option<Tally> {
    let with = i.checked_sub(2).filter(|_| doc.any(i - 1, &["from", "with", "to"]))?;
    let likened = doc.any(with, &["up", "down"]) && doc.is(i - 1, "from") || doc.is(with, "compared");
    let beside =
        now.to <= with && (now.to..with).all(|k| doc.is_kind(k, Kind::Comma) || doc.has(k, Class::ADVERB));
    let carried = now.yes.is_some() && now.abstain.is_none() && (now.pair || now.no.is_none());
    let (yes, len) = number::cardinal(doc, i).filter(|_| likened && beside && carried)?;
    let plain =
        |k: usize| doc.has(k, Class::MEMBER) || doc.any(k, &["votes", "yes", "ayes", "states", "countries"]);
    let end = i + len + usize::from(plain(i + len));
    let then =
        doc.dates_in(end, end + 3).next().is_some_and(|d| !d.ahead && !doc.has(d.from, Class::WEEKDAY));
    then.then_some(Tally { from: i, to: end, yes: Some(yes), ..Tally::default() })
}
