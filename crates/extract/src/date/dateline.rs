//! The day an article was written on, by its dateline or a line above.

use time::{Date as Day, Duration, Month};

use crate::doc::Doc;
use crate::lexicon::Class;

/// The day an article calls today: its dateline's, where that is the eve of publication, else publication.
pub(super) fn today(doc: &Doc<'_>) -> Option<Day> {
    Some(dateline(doc).unwrap_or(doc.meta.published?))
}

/// The day of the dateline, `GENEVA, 4 March --` or `ADDIS ABABA, Sunday –`, or of a line above it, `14 March 1984`, where
/// publication follows at once.
pub fn dateline(doc: &Doc<'_>) -> Option<Day> {
    let published = doc.meta.published?;
    let prose = doc.paras.iter().position(|p| p.role == crate::text::Role::Prose)?;
    let near = |e: &Day| (0..=2).contains(&(published - *e).whole_days());
    let line = Some(&doc.paras[prose]).filter(|p| p.body > p.start);
    line.and_then(|p| day_in(doc, p.start, p.body, published)).filter(near).or_else(|| {
        let year = published.year().to_string();
        let above = doc.paras[..prose].iter().take(6).skip(1).filter(|p| p.end - p.start < 100);
        let full = above.filter(|p| doc.text[p.start..p.end].contains(&year));
        full.filter_map(|p| day_in(doc, p.start, p.end, published)).find(near)
    })
}

/// The day of the month, else of the week, that a line tells.
fn day_in(doc: &Doc<'_>, start: usize, end: usize, published: Day) -> Option<Day> {
    let words: Vec<&str> = doc.lower[start..end]
        .split(|c: char| !c.is_alphanumeric() && c != '.')
        .filter(|w| !w.is_empty())
        .collect();
    let eve = words.windows(2).find_map(|w| {
        let info = |w: &str| doc.lex.info(doc.lex.word(w));
        let (month, day) = if info(w[0]).class.has(Class::MONTH) { (w[0], w[1]) } else { (w[1], w[0]) };
        let month = info(month)
            .class
            .has(Class::MONTH)
            .then(|| Month::try_from(info(month).value as u8).ok())
            .flatten()?;
        Day::from_calendar_date(published.year(), month, day.trim_end_matches('.').parse().ok()?).ok()
    });
    let weekday = words.iter().find_map(|w| {
        let info = doc.lex.info(doc.lex.word(w));
        let back = || (published.weekday().number_from_monday() + 7 - info.value as u8) % 7;
        info.class.has(Class::WEEKDAY).then(|| published.checked_sub(Duration::days(i64::from(back()))))?
    });
    eve.or(weekday)
}
