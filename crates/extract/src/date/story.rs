//! Days without a year, in a story of another year: those told before say which.

use super::{When, now};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::Date;

/// `passed it 24-12 in May, and the Assembly in August`, where May of this year is over and August is not: both of last year.
pub(super) fn in_order(doc: &Doc<'_>, when: &When, before: &mut [When]) {
    let month = |w: &When| !w.firm && !w.ahead && w.past.day.is_none();
    let Some(last) = before.last_mut().filter(|l| month(l) && month(when)) else { return };
    let same = doc.toks[last.from].sent == doc.toks[when.from].sent;
    // "in January, and its plenary is to consider it in July": what is still to come is of no year that is over.
    let coming = |k: usize| {
        doc.has(k, Class::FUTURE.or(Class::MODAL))
            || k > 0 && doc.is(k, "to") && doc.any(k - 1, &["is", "are", "due", "expected", "set"])
    };
    // "in January, after the committee had backed it in December": the second goes before the first.
    let back = |k: usize| {
        doc.any(k, &["after", "following", "having", "committee", "panel"])
            || doc.is(k, "had") && !(doc.sent_of(k).from..last.from).any(|h| doc.is(h, "had"))
    };
    // "in February, and wants it passed before August": a day by which
    let due = when.from > 0 && doc.any(when.from - 1, &["before", "by", "until", "till", "from", "the"])
        || when.from > 1 && doc.any(when.from - 2, &["before", "by", "until", "till"]);
    if same
        && !due
        && !(last.to..when.from).any(back)
        && last.past.month < when.past.month
        && last.past.year == when.past.year + 1
        && !(last.to..when.from).any(coming)
    {
        last.past.year = when.past.year;
    }
}

/// In a story of another year, a month alone is of that year: `In October 2019 ...; in November, ...`.
pub(super) fn in_story(doc: &Doc<'_>, when: When, before: &[When]) -> When {
    if when.firm {
        return when;
    }
    if let Some(year) = titled_year(doc, &when) {
        return in_year(when, year);
    }
    let Some(last) = before.last() else { return when };
    let para = doc.para_of(when.from) == doc.para_of(last.from);
    // "vetoed in September 2023. The Senate had passed it in May of that year"
    let year = if of_that_year(doc, &when) {
        Some(last.past.year)
    } else if para || doc.para_of(when.from) == doc.para_of(last.from) + 1 && long_ago(doc, &when) {
        goes_on(doc, &when, last)
            .or_else(|| had_been(doc, &when, before))
            .or_else(|| of_old(doc, &when, last).or_else(|| of_year(doc, &when, last)).filter(|_| para))
    } else {
        None
    };
    year.map_or(when, |year| in_year(when, year))
}

fn in_year(when: When, year: i32) -> When {
    let date = Date { year, ..when.past };
    When { past: date, future: date, ..when }
}

/// `in May of that year`, `on June 6 of the same year`
fn of_that_year(doc: &Doc<'_>, when: &When) -> bool {
    (0..2).any(|k| doc.seq(when.to + k, &["that", "year"]) && (k == 0 || doc.is(when.to, "of")))
        || doc.seq(when.to, &["of", "the", "same", "year"])
}

/// `the Prisons Act 2015, which was passed on December 28 of that year`
fn titled_year(doc: &Doc<'_>, when: &When) -> Option<i32> {
    let from = doc.sent_of(when.from).from.max(when.from.saturating_sub(24));
    let act = |k: &usize| doc.any(*k, &["act", "bill"]) && doc.cap(*k) && doc.raw(k + 1).len() == 4;
    let act = (from..when.from).rev().find(act).filter(|_| of_that_year(doc, when))?;
    doc.raw(act + 1).parse().ok()
}

/// Read as a day of this year, it lies weeks back: no news of the day.
fn long_ago(doc: &Doc<'_>, when: &When) -> bool {
    let published = now(doc).map(Date::from);
    let months = |d: Date| d.year * 12 + d.month.map_or(0, i32::from);
    published.is_some_and(|p| months(p) > months(when.past) + 1)
}

/// `approved it on 14 May 2024 ... The veto was overridden on 28 May`
fn goes_on(doc: &Doc<'_>, when: &When, last: &When) -> Option<i32> {
    let year = (last.from..last.to).any(|k| doc.raw(k).len() == 4 && doc.digit(k));
    let later = when.past.month >= last.past.month && when.past.year == last.past.year + 1;
    (year && later && last.past.day.is_some() && when.past.day.is_some()).then_some(last.past.year)
}

/// `voted on 15 July 2024. The bill had been tabled in March`: before the day told last.
fn had_been(doc: &Doc<'_>, when: &When, before: &[When]) -> Option<i32> {
    // "would take effect in January. The committee had approved it in May": what is to come is no day to count from.
    let ahead =
        |d: &When| d.ahead || (d.from.saturating_sub(3)..d.from).any(|k| doc.any(k, &["effect", "force"]));
    let told = before.iter().rev().take(4).find(|d| d.past.month.is_some() && !ahead(d))?;
    // "was introduced in March. Groups welcomed the vote. The committee had approved it in May": after it was brought in.
    let sent = doc.sent_of(told.from);
    let brought = (sent.from..told.from).any(|k| doc.step(k) == Some(crate::lexicon::Step::Introduce));
    if brought && told.past.day.is_none() && told.past.year == when.past.year {
        return None;
    }
    let first = doc.sent_of(when.from).from;
    let had = when.from > first
        && doc.is(when.from - 1, "in")
        && (first.max(when.from.saturating_sub(12))..when.from).any(|k| doc.is(k, "had"));
    let one = doc.para_of(told.from) == doc.para_of(when.from) && when.past.day.is_none();
    (had && one && told.past < when.past)
        .then(|| told.past.year - i32::from(when.past.month > told.past.month))
}

/// The last date is of years before.
fn of_old(doc: &Doc<'_>, when: &When, last: &When) -> Option<i32> {
    let published = now(doc)?;
    let month =
        last.past.month.or_else(|| season(doc, last)).filter(|_| last.past.year + 1 < published.year())?;
    // "... in the summer of 1989. In January the House overrode him": the story has gone on to the next year.
    let next = when.past.month.is_none_or(|m| m < month);
    let opens = when.from <= doc.sent_of(when.from).from + 1;
    let on = !next || opens && last.past.year + 2 < published.year();
    on.then_some(last.past.year + i32::from(next))
}

/// `In 2012 things were different. In May the Chamber passed it`: of the year that opened a sentence before.
fn of_year(doc: &Doc<'_>, when: &When, last: &When) -> Option<i32> {
    let opens = |w: &When| w.from <= doc.sent_of(w.from).from + 1;
    let year = last.past.month.is_none() && last.to == last.from + 1 && doc.digit(last.from);
    let old = last.past.year + 1 < now(doc)?.year();
    let story = || {
        let sent = doc.toks[last.from].sent;
        sent == 0 || doc.sents[sent as usize - 1].para != doc.sents[sent as usize].para
    };
    (year && old && opens(last) && opens(when) && (story() || long_ago(doc, when))).then_some(last.past.year)
}

/// `the summer of 1989`: the month its season begins with.
fn season(doc: &Doc<'_>, when: &When) -> Option<u8> {
    let of = when.from.checked_sub(2).filter(|s| doc.is(*s + 1, "of"))?;
    match doc.low(of) {
        "spring" => Some(3),
        "summer" => Some(6),
        "autumn" | "fall" => Some(9),
        _ => None,
    }
}
