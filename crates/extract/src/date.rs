//! Dates: full, partial and relative ones, resolved against the day of publication.
//!
//! A weekday or a month without a year lies in the past for what has happened and in the future for what is to come;
//! both readings are kept and the event decides. Without a day of publication, relative dates stay unknown.

mod about;
mod alone;
mod dateline;
mod ends;
mod story;
mod year;

use time::{Date as Day, Duration, Month};

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::Class;
use crate::number;
use crate::record::Date;
use crate::token::Kind;
use crate::words::Words;
use about::only_about;
pub use about::{SITS, sitting};
use alone::day_alone;
use dateline::today;
pub use dateline::{dateline, filed, now};
use ends::ends;
use story::{in_order, in_story};
use year::year;

/// A date in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    pub from: usize,
    pub to: usize,
    /// Read as something that has happened.
    pub past: Date,
    /// Read as something that lies ahead.
    pub future: Date,
    /// The words say so themselves: `next month`, `tomorrow`.
    pub ahead: bool,
    /// Names its year or is anchored in publication; else it may be another year's.
    pub firm: bool,
}

pub fn find(doc: &Doc<'_>) -> Vec<When> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(i) = doc.next(from, doc.len(), Pass::Date) {
        from = i + 1;
        if let Some(when) = doc.gated(i, Pass::Date, || at(doc, i)) {
            from = when.to.max(from);
            let when = in_story(doc, only_about(doc, when), &out);
            in_order(doc, &when, &mut out);
            out.push(when);
        }
    }
    out
}

const DATED: Class = Class::MONTH.or(Class::WEEKDAY).or(Class::TIMEAGO).or(Class::ORDINAL);

/// Dates start with a number, a name of the calendar or a word for a day.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&WORDS, &number::WORDS, &Words::of(&["an"])]),
    class: DATED.or(Class::NUMBER),
    shapes: number::SHAPES,
    ..Gate::CLOSED
};

fn at(doc: &Doc<'_>, i: usize) -> Option<When> {
    let tok = doc.toks[i];
    let part = || tok.kind == Kind::Word && (doc.digit(i) || tok.hyphen && part_of_month(doc, i).is_some());
    if tok.kind == Kind::Num || doc.has(i, DATED) || part() {
        return figures(doc, i)
            .or_else(|| word(doc, i))
            .or_else(|| day_month(doc, i))
            .or_else(|| month_first(doc, i))
            .or_else(|| relative(doc, i))
            .or_else(|| weekday(doc, i))
            .or_else(|| year(doc, i))
            .or_else(|| day_alone(doc, i))
            .or_else(|| ago(doc, i));
    }
    doc.opening(i, &WORDS, || word(doc, i).or_else(|| ends(doc, i))).or_else(|| ago(doc, i))
}

/// Words that are a day by themselves.
static WORDS: Words = Words::of(&[
    "last", "overnight", "yesterday", "today", "tonight", "tomorrow", "to-day", "to-night", "to-morrow",
    "this", "end", "out", "year-end", "christmas",
]);

fn day_number(doc: &Doc<'_>, i: usize) -> Option<u8> {
    let value = if doc.is_kind(i, Kind::Num) && doc.raw(i).len() <= 2 {
        doc.raw(i).parse().ok()
    } else {
        number::ordinal(doc, i).filter(|_| doc.digit(i))
    }?;
    (1..=31).contains(&value).then_some(value as u8)
}

/// `mid-December`, `early-March`: the month they are part of.
fn part_of_month(doc: &Doc<'_>, i: usize) -> Option<u8> {
    let (part, month) = doc.low(i).split_once('-')?;
    let info = doc.lex.info(doc.lex.word(month));
    (matches!(part, "mid" | "early" | "late") && info.class.has(Class::MONTH)).then_some(info.value as u8)
}

fn month_at(doc: &Doc<'_>, i: usize) -> Option<u8> {
    if doc.toks.get(i).is_some_and(|t| t.hyphen) {
        return part_of_month(doc, i);
    }
    let low = doc.low(i);
    // "may" and "march" are months only with a capital, and "Mar" or "Sun" never alone.
    (doc.has(i, Class::MONTH)
        && doc.cap(i)
        && (low != "may" || !doc.has(i + 1, Class::VERB) || doc.is_kind(i + 1, Kind::Num)))
    .then(|| doc.value(i) as u8)
}

fn year_at(doc: &Doc<'_>, i: usize) -> Option<i32> {
    let raw = doc.raw(i);
    (doc.is_kind(i, Kind::Num) && raw.len() == 4)
        .then(|| raw.parse().ok())
        .flatten()
        .filter(|y| (1900..2100).contains(y))
}

/// `28.09.2022`, `16-02-2017`, `28/01/2021`, `2021-01-28`: figures alone, where they can be read in one way.
fn figures(doc: &Doc<'_>, i: usize) -> Option<When> {
    let hyphens = doc.is_kind(i + 1, Kind::Dash) && doc.is_kind(i + 3, Kind::Dash);
    let tight = |k: usize| doc.toks.get(k).is_some_and(|t| !t.gap && t.end - t.start < 5);
    let (parts, to) = if doc.is_kind(i, Kind::Word) {
        (doc.raw(i), i + 1)
    } else if hyphens && (i + 1..i + 5).all(tight) {
        (doc.slice(i, i + 5), i + 5)
    } else {
        return None;
    };
    if parts.len() > 10 {
        return None;
    }
    let mut numbers = parts.split(['.', '/', '-']);
    let (a, b, c) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let small = |raw: &str| raw.parse::<u8>().ok().filter(|_| raw.len() <= 2);
    let whole = |raw: &str| raw.parse::<i32>().ok().filter(|y| (1900..2100).contains(y));
    if numbers.next().is_some() {
        return None;
    }
    if let Some(year) = whole(a) {
        return calendar(doc, i, to, Some(year), small(b)?, Some(small(c)?));
    }
    let (first, second, year) = (small(a)?, small(b)?, whole(c)?);
    // "04/05/2021" is a day in April or in May; dots and hyphens put the day first.
    let (day, month) = match (first > 12, second > 12) {
        (_, true) => (second, first),
        (false, false) if parts.contains('/') && first != second => return None,
        _ => (first, second),
    };
    calendar(doc, i, to, Some(year), month, Some(day))
}

/// `15 November`, `15 Nov. 2023`, `the 15th of November`, `the ninth of March`
fn day_month(doc: &Doc<'_>, i: usize) -> Option<When> {
    if let Some(when) = end_of_month(doc, i) {
        return Some(when);
    }
    let told = || number::ordinal(doc, i).filter(|n| *n < 32 && doc.is(i + 1, "of"))?.try_into().ok();
    let day = day_number(doc, i).or_else(told)?;
    let of = usize::from(doc.is(i + 1, "of"));
    let month = month_at(doc, i + 1 + of)?;
    let (year, to) = year_behind(doc, i + 2 + of);
    calendar(doc, i, to, year, month, Some(day))
}

/// `the last day of November`, `the first day of March 2010`
fn end_of_month(doc: &Doc<'_>, i: usize) -> Option<When> {
    let last = doc.is(i, "last");
    if !(last || doc.is(i, "first")) || !doc.seq(i + 1, &["day", "of"]) {
        return None;
    }
    let month = month_at(doc, i + 3)?;
    let (year, to) = year_behind(doc, i + 4);
    if !last {
        return calendar(doc, i, to, year, month, Some(1));
    }
    // A February without its year has 28 days at least.
    let days = Month::try_from(month).ok()?.length(year.unwrap_or(1));
    calendar(doc, i, to, year, month, Some(days))
}

/// The year behind a day, and where the date ends: `15 November 2023`, `November 15, 2023`, `November 15 last year`.
fn year_behind(doc: &Doc<'_>, to: usize) -> (Option<i32>, usize) {
    let comma = usize::from(doc.is_kind(to, Kind::Comma));
    if let Some(year) = year_at(doc, to + comma) {
        return (Some(year), to + comma + 1);
    }
    let of = usize::from(doc.is(to, "of"));
    match year_told(doc, to + of) {
        Some(year) => (Some(year), to + of + 2),
        None => (None, to),
    }
}

/// `last year`, `this year`, `next year`
fn year_told(doc: &Doc<'_>, i: usize) -> Option<i32> {
    let step = match doc.low(i) {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    doc.is(i + 1, "year").then_some(now(doc)?.year() + step)
}

/// `November 15`, `Nov. 15, 2023`, `November 2023`, `November`, `last November`, `next June`
fn month_first(doc: &Doc<'_>, i: usize) -> Option<When> {
    let lead = usize::from(doc.has(i, Class::TIMEAGO));
    let month = month_at(doc, i + lead)?;
    // "every April" is none of them.
    if i > 0 && doc.any(i - 1, &["every", "each"]) {
        return None;
    }
    let mut to = i + lead + 1;
    if doc.is(to, "of") && year_at(doc, to + 1).is_some() {
        to += 1;
    }
    if let Some(year) = year_at(doc, to) {
        return calendar(doc, i, to + 1, Some(year), month, None);
    }
    // "in June, 2021,", but not "in June, 2000 people"
    let closed = |k: usize| {
        doc.kind(k).is_none_or(|k| !matches!(k, Kind::Word | Kind::Num | Kind::Dash))
            || doc.has(k, Class::PREP)
    };
    if let Some(year) = year_at(doc, to + 1).filter(|_| doc.is_kind(to, Kind::Comma) && closed(to + 2)) {
        return calendar(doc, i, to + 2, Some(year), month, None);
    }
    // "in July last year"
    let of = usize::from(doc.is(to, "of"));
    if let Some(year) = year_told(doc, to + of) {
        return calendar(doc, i, to + of + 2, Some(year), month, None);
    }
    if let Some(day) = day_number(doc, to) {
        // "June 10-12": the first day
        let (year, to) = year_behind(doc, to + 1);
        return calendar(doc, i, to, year, month, Some(day));
    }
    if doc.width(i + lead) <= 3 && !doc.ends(i + lead, ".") && month != 5 {
        return None;
    }
    if lead == 1 && !doc.any(i, &["early", "late"]) {
        let published = now(doc)?;
        let this = u8::from(published.month());
        let mut year = published.year();
        let ahead = doc.any(i, &["next", "coming"]);
        match doc.low(i) {
            "next" | "coming" => year += i32::from(month <= this),
            "last" | "previous" => year -= i32::from(month >= this),
            _ => year -= i32::from(month > this),
        }
        let date = Date { year, month: Some(month), day: None };
        return Some(When { from: i, to, past: date, future: date, ahead, firm: true });
    }
    calendar(doc, i, to, None, month, None)
}

/// A date without its year lies in the twelve months before publication, or ahead in the twelve after.
fn calendar(
    doc: &Doc<'_>,
    from: usize,
    to: usize,
    year: Option<i32>,
    month: u8,
    day: Option<u8>,
) -> Option<When> {
    let valid = |year: i32| {
        let ok = Day::from_calendar_date(year, Month::try_from(month).ok()?, day.unwrap_or(1)).is_ok();
        ok.then_some(Date { year, month: Some(month), day })
    };
    if let Some(year) = year {
        let date = valid(year)?;
        let ahead = now(doc).is_some_and(|p| {
            (date.year, date.month, date.day.unwrap_or(1)) > (p.year(), Some(u8::from(p.month())), p.day())
        });
        return Some(When { from, to, past: date, future: date, ahead, firm: true });
    }
    let published = now(doc)?;
    let here = (u8::from(published.month()), day.map(|_| published.day()));
    let later = (month, day) > here;
    let past = valid(published.year() - i32::from(later));
    let future = valid(published.year() + i32::from(!later && (month, day) != here));
    // A leap day is in one of the two years.
    let (past, future) = (past.or(future)?, future.or(past)?);
    Some(When { from, to, past, future, ahead: false, firm: false })
}

/// `last month`, `next year`, `this week`, `earlier this month`
fn relative(doc: &Doc<'_>, i: usize) -> Option<When> {
    let published = now(doc)?;
    let step: i32 = match doc.low(i) {
        "last" | "previous" => -1,
        "next" | "coming" | "following" => 1,
        "this" => 0,
        _ => return None,
    };
    let to = i + 2;
    let ahead = step > 0;
    let this_month = Date { year: published.year(), month: Some(u8::from(published.month())), day: None };
    let date = match doc.low(i + 1) {
        "month" => add_months(this_month, step),
        "year" => Date { year: published.year() + step, month: None, day: None },
        "week" if step != 0 => month_of(published.checked_add(Duration::weeks(i64::from(step)))?),
        "week" => this_month,
        "spring" | "summer" | "autumn" | "fall" | "winter" => {
            // "last spring", told in November: this year's
            let over = if doc.is(i + 1, "spring") { 6 } else { 12 - 3 * u8::from(doc.is(i + 1, "summer")) };
            let back = if u8::from(published.month()) > over { 0 } else { step.min(0) };
            Date { year: published.year() + back, month: None, day: None }
        }
        _ if doc.has(i + 1, Class::WEEKDAY) => {
            let target = doc.value(i + 1) as u8;
            let back = (published.weekday().number_from_monday() + 7 - target) % 7;
            let day = match step {
                -1 => published.saturating_sub(Duration::days(i64::from(if back == 0 { 7 } else { back }))),
                0 => published.saturating_sub(Duration::days(i64::from(back))),
                // "next Thursday", told on a Wednesday: not tomorrow.
                _ => {
                    published.saturating_add(Duration::days(i64::from(if back > 4 { 14 } else { 7 } - back)))
                }
            };
            Date::from(day)
        }
        _ => return None,
    };
    Some(When { from: i, to, past: date, future: date, ahead, firm: true })
}

fn weekday(doc: &Doc<'_>, i: usize) -> Option<When> {
    if !doc.has(i, Class::WEEKDAY) || !doc.cap(i) || doc.width(i) < 6 {
        return None;
    }
    // "Thursday, May 20", "Thursday (24 November)": the day of the month decides.
    let day = i + 1 + usize::from(matches!(doc.kind(i + 1), Some(Kind::Comma | Kind::Open)));
    let named = day_month(doc, day).or_else(|| month_first(doc, day)).filter(|d| d.past.day.is_some());
    if let Some(named) = named {
        return Some(When { from: i, ..named });
    }
    let published = now(doc)?;
    let back = i64::from((published.weekday().number_from_monday() + 7 - doc.value(i) as u8) % 7);
    let past = Date::from(published.saturating_sub(Duration::days(back)));
    let future = Date::from(published.saturating_add(Duration::days(if back == 0 { 7 } else { 7 - back })));
    // "at Monday week's meeting": the Monday after the next
    if doc.is(i + 1, "week") {
        let next = Date::from(published.saturating_add(Duration::days(14 - back)));
        return Some(When { from: i, to: i + 2, past: next, future: next, ahead: true, firm: true });
    }
    // "was adjourned till Tuesday"
    let ahead = i > 0 && doc.any(i - 1, &["till", "until"]);
    Some(When { from: i, to: i + 1, past, future, ahead, firm: true })
}

/// `yesterday`, `today`, `tomorrow`
fn word(doc: &Doc<'_>, i: usize) -> Option<When> {
    let step = match doc.low(i) {
        "last" if doc.any(i + 1, &["night", "evening"]) => -1,
        "overnight" => -1,
        "yesterday" => -1,
        "today" | "tonight" | "to-day" | "to-night" => 0,
        "this" if doc.any(i + 1, &["morning", "afternoon", "evening"]) => 0,
        "tomorrow" | "to-morrow" => 1,
        _ => return None,
    };
    let date = Date::from(today(doc)?.checked_add(Duration::days(step))?);
    Some(When { from: i, to: i + 1, past: date, future: date, ahead: step > 0, firm: true })
}

/// `a year ago`, `two months earlier`, `three years before`
fn ago(doc: &Doc<'_>, i: usize) -> Option<When> {
    let published = now(doc)?;
    let (count, len) = if doc.any(i, &["a", "an"]) { (1, 1) } else { number::cardinal(doc, i)? };
    if !doc.is(i + len + 1, "ago") || count > 200 {
        return None;
    }
    let count = count as i32;
    let date = match doc.low(i + len) {
        "year" | "years" => Date { year: published.year() - count, month: None, day: None },
        "month" | "months" => add_months(Date { day: None, ..Date::from(published) }, -count),
        "week" | "weeks" => month_of(published.checked_sub(Duration::weeks(i64::from(count)))?),
        "day" | "days" => Date::from(published.checked_sub(Duration::days(i64::from(count)))?),
        _ => return None,
    };
    Some(When { from: i, to: i + len + 2, past: date, future: date, ahead: false, firm: true })
}

fn month_of(day: Day) -> Date {
    Date { day: None, ..Date::from(day) }
}

fn add_months(date: Date, step: i32) -> Date {
    let months = date.year * 12 + i32::from(date.month.unwrap_or(1)) - 1 + step;
    Date { year: months.div_euclid(12), month: Some(months.rem_euclid(12) as u8 + 1), day: None }
}
