//! The day of the sitting that the article tells of.

use super::*;

/// The day the article's first paragraphs speak of: a weekday or full date of the last ten days.
pub(super) fn lead_date(doc: &Doc<'_>) -> Option<Date> {
    let published = crate::date::now(doc)?;
    // "Sunday's elections"
    let owned = |d: &&crate::date::When| {
        doc.is_kind(d.to, Kind::Poss)
            && !(d.to + 1..d.to + 4).any(|k| {
                doc.any(k, &["vote", "votes", "session", "sitting", "debate", "meeting", "decision", "count"])
                    || doc.any(k, &["draft", "text", "resolution", "motion", "agenda", "ballot", "plenary"])
            })
    };
    let told = doc
        .dates
        .iter()
        .filter(|d| !owned(d))
        .take_while(|d| doc.para_of(d.from) < 40)
        .filter(|d| doc.paras[doc.para_of(d.from)].role == Role::Prose && !doc.quoted(d.from) && !d.ahead)
        // "Tuesday's draft", "was pulled from Wednesday's agenda": the day of the sitting.
        // "has welcomed yesterday's vote"
        .filter(|d| {
            let answered = || said_on(doc, d, doc.sent_of(d.from).from) || answered_on(doc, d).is_some();
            doc.is_kind(d.to, Kind::Poss) || !answered()
        })
        .filter(|d| doc.is_kind(d.to, Kind::Poss) || !beside_the_point(doc, d, doc.sent_of(d.from).from))
        .map(|d| d.past)
        .find(|d| lately(*d, published, 11));
    // "SEVENTY-FOURTH SESSION, 14 NOVEMBER 2019 (PM)", over the first paragraph
    let over = |d: &&crate::date::When| {
        let para = doc.para_of(d.from);
        para < 6 && doc.paras[para].role != Role::Prose && (d.from..d.to).any(|k| doc.raw(k).len() == 4)
    };
    let told = told.or_else(|| {
        doc.dates.iter().take(WINDOW).filter(over).map(|d| d.past).find(|d| lately(*d, published, 3))
    });
    let told = told.or_else(|| crate::date::dateline(doc).map(Date::from));
    told.or_else(|| live(doc).then(|| Date::from(published))).or_else(|| session(doc, published))
}

/// `During its October session`, `The session was held from May 6 to 26`, `at its May plenary`: the month of the sitting, of which no
/// day is told.
fn session(doc: &Doc<'_>, published: time::Date) -> Option<Date> {
    const SITTINGS: &[&str] = &["session", "sitting", "meeting", "plenary"];
    let months = |d: Date| d.year * 12 + d.month.map_or(0, i32::from);
    let of_sitting = |d: &crate::date::When| {
        let behind = d.past.day.is_none() && (d.to..d.to + 2).any(|k| doc.any(k, SITTINGS));
        let span = doc.any(d.from - 1, &["from", "to", "through", "between"]) && d.past.day.is_some();
        let from = doc.sent_of(d.from).from.max(d.from.saturating_sub(12));
        behind && (from..d.from).any(|k| doc.any(k, &["its", "their", "the"]))
            || span
                && (from..d.from).any(|k| {
                    doc.any(k, SITTINGS) && doc.any(k + 1, &["was", "ran", "took", "held", "which", "met"])
                })
    };
    let mut prose = doc.dates.iter().take(WINDOW).filter(|d| {
        d.from > 0 && !doc.quoted(d.from) && doc.paras[doc.para_of(d.from)].role == Role::Prose && !d.ahead
    });
    let told = prose.find(|d| of_sitting(d))?.past;
    let since = months(Date::from(published)) - months(told);
    (0..2).contains(&since).then_some(Date { day: None, ..told })
}

/// A day within so many days of the publication.
fn lately(d: Date, published: time::Date, days: i32) -> bool {
    let (day, now) = (day_count(d), day_count(Date::from(published)));
    matches!((day, now), (Some(a), Some(b)) if (b - a).abs() < days)
}

/// `10:15am – Vetoed`: an account of one day, told by the clock.
pub(super) fn live(doc: &Doc<'_>) -> bool {
    let clock = |p: &&crate::text::Para| crate::items::tells_time(&doc.text[p.start..]);
    doc.paras.iter().take(WINDOW).filter(clock).count() > 2
}
