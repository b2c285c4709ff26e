//! Days counted from another one told: `the same day`, `the day before`, `three days after the House passed it`.

use super::*;

impl Reader<'_, '_> {
    /// `On the same day the Bundestag adopted a motion`, `The Majlis on that day passed a statement`: the day told last.
    pub(super) fn same_day(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let same = (from..doc.sent_of(tok).to.min(tok + 6)).find(|k| {
            doc.is(*k, "on")
                && (doc.seq(*k + 1, &["the", "same", "day"]) || doc.seq(*k + 1, &["that", "day"]))
        })?;
        let last = doc.dates[..doc.dates.partition_point(|d| d.from < same)].last()?;
        let near = doc.para_of(last.from) + 1 >= doc.para_of(same) && !doc.quoted(last.from);
        Some(last.past).filter(|d| near && d.day.is_some())
    }

    /// `the day before`, `the day later`
    pub(super) fn day_after(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let whole = |i: &usize| {
            doc.is(*i, "day") && doc.any(*i + 1, &["earlier", "before", "later"]) && doc.is(*i - 1, "the")
        };
        // "handed over on Wednesday the text adopted the day before"
        if doc.is(tok + 1, "the") && whole(&(tok + 2)) && !doc.is_kind(tok + 4, Kind::Comma) {
            let told = doc.dates_in(from, tok).last().map(|d| d.past).filter(|d| d.day.is_some());
            return shifted(told.or(self.last_date)?, if doc.is(tok + 3, "later") { 1 } else { -1 });
        }
        let day = (from + 1..tok.min(from + 6)).find(whole)?;
        shifted(self.last_date?, if doc.is(day + 1, "later") { 1 } else { -1 })
    }

    /// `defeated on Tuesday, four months after the House passed a similar one`: before the day told of here.
    pub(super) fn months_before(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let i = (from..tok.saturating_sub(1))
            .find(|i| {
                doc.any(*i, &["month", "months", "year", "years"]) && doc.is(*i + 1, "after") && tok < i + 20
            })
            .filter(|i| *i > from && !cut_off(doc, i + 2, tok) && !awaited(doc, tok))?;
        let told = doc.dates_in(from, i).last().map(|d| d.past).or(self.last_date);
        let base = told.or(doc.meta.published.map(Date::from))?;
        if doc.any(i, &["year", "years"]) {
            let count = counted(doc, i - 1).filter(|c| c.0 < 40 && i > from + 1)?.0;
            return Some(Date { year: base.year - i32::try_from(count).ok()?, month: None, day: None });
        }
        let count = counted(doc, i - 1).filter(|c| (1..=11).contains(&c.0))?.0;
        months_on(base, -i32::try_from(count).ok()?)
    }

    /// `three days after the House passed`, `a week after the Senate had passed`
    pub(super) fn days_between(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        for i in from + 1..tok.saturating_sub(1) {
            let unit = if doc.any(i, &["week", "weeks"]) { 7 } else { 1 };
            let gap = unit > 1 || doc.any(i, &["day", "days"]);
            let gap = gap && doc.any(i + 1, &["after", "before"]) && tok < i + 14 && !awaited(doc, tok);
            let Some(count) = gap.then(|| counted(doc, i - 1)).flatten().map(|n| unit * i64::from(n.0))
            else {
                continue;
            };
            if (1..=60).contains(&count) {
                let told = doc.dates_in(from, i).last().map(|d| d.past).filter(|d| d.day.is_some());
                return shifted(
                    told.or(self.last_date)?,
                    if doc.is(i + 1, "after") { -count } else { count },
                );
            }
        }
        None
    }
}

/// `would take effect in January`, `comes into force on 1 July`: no day of a decision.
pub(super) fn in_force_on(doc: &Doc<'_>, d: &crate::date::When) -> bool {
    (d.from.saturating_sub(3)..d.from)
        .any(|k| doc.any(k, &["effect", "force"]) && doc.has(k + 1, Class::PREP))
}

/// `If signed, the bill would end the practice in January`: the day of what follows.
pub(super) fn conditional(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let lead =
        || (from.max(tok.saturating_sub(5))..tok).any(|k| doc.any(k, &["if", "once", "should", "unless"]));
    d.from > tok && (tok..d.from).any(|k| doc.is_kind(k, Kind::Comma)) && lead()
}

/// `comes into force 30 days after it is signed`: what lies ahead has no day of the past.
fn awaited(doc: &Doc<'_>, tok: usize) -> bool {
    doc.any(tok - 1, &["is", "are", "gets"])
}

/// The days up to a date, roughly: all months have 31, so that two of them tell which is later and how far apart they are.
pub(super) fn day_count(d: Date) -> Option<i32> {
    Some(d.year * 372 + i32::from(d.month?) * 31 + i32::from(d.day?))
}

/// How many days `a` lies before `b`, roughly; 0 where a day is not known.
pub(super) fn days_before(a: Date, b: Date) -> i32 {
    match (day_count(a), day_count(b)) {
        (Some(x), Some(y)) => y - x,
        _ => 0,
    }
}
