//! What decides in a town that the article may not name: its council, its boards, its meeting.

use super::*;

/// `The city council voted 5-2`, `The school board tabled it`, in an article that names none.
pub(super) fn unnamed_town(doc: &Doc<'_>, i: usize) -> Option<(usize, usize)> {
    let house = doc.is(i, "council") || is_board(doc, i);
    let council = i > 0 && house && !doc.cap(i) && doc.any(i - 1, KINDS);
    let led = i > 1 && (doc.any(i - 2, &["the", "our"]) || doc.is_kind(i - 2, Kind::Comma))
        || doc.sent_of(i).from + 1 == i
        // "vetoed a city council resolution"
        || i > 1 && doc.has(i - 2, Class::INDEF) && doc.has(i + 1, Class::TEXT);
    // "A motion on Chad was withdrawn in the city council on Tuesday"
    let of_text = || {
        let sent = doc.sent_of(i);
        (sent.from.max(i.saturating_sub(20))..sent.to.min(i + 20))
            .any(|k| doc.has(k, Class::TEXT) && !doc.quoted(k))
    };
    (council && led && (acts(doc, i) || of_text())).then_some((i - 1, i + 1))
}

/// `school board`, `select board`, `village board`
pub(super) fn is_board(doc: &Doc<'_>, i: usize) -> bool {
    i > 0
        && doc.is(i, "board")
        && doc.any(i - 1, &["school", "select", "village", "county", "town", "township"])
}

/// `Brookfield's annual town meeting`, `the special town meeting in Brookfield`, `Town Meeting approved`: all voters of a town.
pub(super) fn town_meeting(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let town = i.checked_sub(1).filter(|k| doc.is(i, "meeting") && doc.is(*k, "town") && acts(doc, i))?;
    let sort = |k: &usize| doc.any(*k, &["annual", "special", "representative"]);
    let first = (0..town).rev().take(2).take_while(sort).last().unwrap_or(town);
    let name = |k: &usize| doc.cap(*k) && doc.is_kind(*k, Kind::Word) && names.actor_at(*k).is_none();
    let sent = doc.sent_of(i).from;
    let poss = first.checked_sub(1).filter(|k| *k > sent && doc.is_kind(*k, Kind::Poss));
    let owner = poss.and_then(|k| (sent..k).rev().take(2).take_while(name).last());
    let lies = if doc.is(i + 1, "in") { (i + 2..i + 4).take_while(name).last() } else { None };
    let any = first > sent && doc.has(first - 1, Class::INDEF);
    (!any).then(|| (owner.unwrap_or(first), lies.unwrap_or(i) + 1))
}
