//! The day an article was written on, by its dateline or a line above.

use time::{Date as Day, Duration, Month};

use crate::doc::Doc;
use crate::lexicon::Class;

/// How many days before publication a dateline without a year may lie.
const LATE: i64 = 60;

/// The day an article calls today: its dateline's, else publication.
pub(super) fn today(doc: &Doc<'_>) -> Option<Day> {
    Some(dateline(doc).unwrap_or(doc.meta.published?))
}

/// The day from which weekdays and spans count: publication, or that of a dateline that lies some days before it.
pub fn now(doc: &Doc<'_>) -> Option<Day> {
    doc.filed.or(doc.meta.published)
}

/// `VIENNA, March 8 (Wire) -`, printed a week later: the day of such a dateline.
pub fn filed(doc: &Doc<'_>) -> Option<Day> {
    let published = doc.meta.published?;
    in_line(doc, published).filter(|d| (published - *d).whole_days() > 2)
}

/// The day of the dateline, `GENEVA, 4 March --` or `ADDIS ABABA, Sunday –`, or of a line above it, `14 March 1984` or `From Our Own
/// Correspondent, GENEVA, March 18`, where publication follows at once.
pub fn dateline(doc: &Doc<'_>) -> Option<Day> {
    let published = doc.meta.published?;
    let near = |e: &Day| (0..=2).contains(&(published - *e).whole_days());
    in_line(doc, published).or_else(|| {
        let year = published.year().to_string();
        let body = first(doc)?;
        let above = doc.paras.iter().enumerate().take(6).skip(1).filter(|(_, p)| p.end - p.start < 100);
        let full = above.filter(|(n, p)| {
            let line = &doc.text[p.start..p.end];
            *n < body && line.contains(&year) || has_place(line)
        });
        full.filter_map(|(_, p)| day_in(doc, p.start, p.end, published)).find(near)
    })
}

/// `STRASBOURG, January 11.`, `GENEVA, Wednesday`: a place in capitals and a day, and no more behind them.
fn has_place(line: &str) -> bool {
    let Some((head, day)) = line.rsplit_once(", ") else { return false };
    let place = head.rsplit(", ").next().unwrap_or(head);
    let capitals = place.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '.' | '-'));
    // "Brighton, Wednesday" under "From Ann Roe"
    let word =
        |w: &str| w.starts_with(char::is_uppercase) && w.chars().all(|c| c.is_alphabetic() || c == '-');
    let named = head == place
        && !place.starts_with("By ")
        && place.split(' ').count() < 4
        && place.split(' ').all(word)
        && !day.contains(' ');
    place.len() > 3 && (capitals || named) && day.split(' ').count() < 3
}

/// The first paragraph of prose.
fn first(doc: &Doc<'_>) -> Option<usize> {
    doc.paras.iter().take(60).position(|p| p.role == crate::text::Role::Prose)
}

/// The day of the dateline that the first prose opens with.
fn in_line(doc: &Doc<'_>, published: Day) -> Option<Day> {
    let p = &doc.paras[first(doc)?];
    (p.body > p.start).then(|| day_in(doc, p.start, p.body, published))?
}

/// The day of the month, else of the week, that a line tells: no later than publication.
fn day_in(doc: &Doc<'_>, start: usize, end: usize, published: Day) -> Option<Day> {
    let words: Vec<&str> = doc.lower[start..end]
        .split(|c: char| !c.is_alphanumeric() && c != '.')
        .filter(|w| !w.is_empty())
        .collect();
    let weekday = || {
        words.iter().find_map(|w| {
            let info = doc.lex.info(doc.lex.word(w.trim_end_matches('.')));
            let back = || i64::from((published.weekday().number_from_monday() + 7 - info.value as u8) % 7);
            (info.class.has(Class::WEEKDAY) && back() <= 2)
                .then(|| published.checked_sub(Duration::days(back())))?
        })
    };
    figures(&words).or_else(|| of_month(doc, &words, published)).or_else(weekday).filter(|d| *d <= published)
}

/// `8 March`, `March 8`, `8 March 2024`: without a year one of the last weeks.
fn of_month(doc: &Doc<'_>, words: &[&str], published: Day) -> Option<Day> {
    (1..words.len()).find_map(|i| {
        let info = |w: &str| doc.lex.info(doc.lex.word(w));
        let pair = [words[i - 1], words[i]];
        let [month, day] = if info(pair[0]).class.has(Class::MONTH) { pair } else { [pair[1], pair[0]] };
        let month = Some(info(month)).filter(|m| m.class.has(Class::MONTH))?;
        let month = Month::try_from(month.value as u8).ok()?;
        let day = day.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
        if let Some(year) = words.get(i + 1).and_then(|w| year(w)) {
            return Day::from_calendar_date(year, month, day).ok();
        }
        let of = |back: i32| Day::from_calendar_date(published.year() - back, month, day).ok();
        let last = of(0).filter(|d| *d <= published).or_else(|| of(1))?;
        Some(last).filter(|d| (published - *d).whole_days() <= LATE)
    })
}

/// `13.03.2024`, `2024-03-13`, `13/03/2024`
fn figures(words: &[&str]) -> Option<Day> {
    let day = |parts: [&str; 3]| {
        let small = |raw: &str| raw.parse::<u8>().ok().filter(|_| raw.len() <= 2);
        let [year_of, month, day] =
            if year(parts[0]).is_some() { parts } else { [parts[2], parts[1], parts[0]] };
        // "03/13/2024"
        let [month, day] = if small(month)? > 12 { [day, month] } else { [month, day] };
        Day::from_calendar_date(year(year_of)?, Month::try_from(small(month)?).ok()?, small(day)?).ok()
    };
    let dotted = words.iter().find_map(|w| {
        let mut parts = w.trim_end_matches('.').split('.');
        let three = [parts.next()?, parts.next()?, parts.next()?];
        day(three).filter(|_| parts.next().is_none())
    });
    dotted.or_else(|| words.windows(3).find_map(|w| day([w[0], w[1], w[2]])))
}

fn year(word: &str) -> Option<i32> {
    let figures = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    figures.then(|| word.parse().ok()).flatten().filter(|y| (1900..2100).contains(y))
}
