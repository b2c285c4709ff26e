//! Days counted from another one told: `the same day`, `the day before`, `three days after the House passed it`.

use super::*;

impl Reader<'_, '_> {
    /// `On the same day the Bundestag adopted a motion`, `The Majlis on that day passed a statement`, `The same evening his amendment
    /// failed`: the day told last.
    pub(super) fn same_day(&self, from: usize, tok: usize) -> Option<Date> {
        const PARTS: &[&str] = &["day", "evening", "night", "afternoon", "morning"];
        let doc = self.doc;
        let same = (from..doc.sent_of(tok).to.min(tok + 6)).find(|k| {
            let on = usize::from(doc.is(*k, "on"));
            doc.any(*k + on, &["the", "that"]) && doc.is(*k + on + 1, "same") && doc.any(*k + on + 2, PARTS)
                || doc.is(*k + on, "that")
                    && doc.any(*k + on + 1, PARTS)
                    && (on > 0 || *k == doc.sent_of(tok).from || doc.is(*k - 1, "later"))
        })?;
        let last = doc.dates[..doc.dates.partition_point(|d| d.from < same)].last()?;
        let near = doc.para_of(last.from) + 1 >= doc.para_of(same) && !doc.quoted(last.from);
        Some(last.past).filter(|d| near && d.day.is_some())
    }

    /// `The previous night the House passed it`, `approved there the day before`, `had been cleared minutes earlier`: counted from the
    /// day told of here, else from that of what was decided last.
    pub(super) fn day_after(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let opening = || (from..tok.min(from + 6)).find_map(|k| days_on(doc, k));
        // "adopted a text condemning the arrests the day before", "that was made the day before": of what the text tells
        let ends = |k: &usize| {
            doc.is_kind(*k, Kind::Comma)
                || doc.is_kind(*k, Kind::Semicolon)
                || doc.has(*k, Class::REL)
                || doc.form(*k).has(Form::ING)
                || doc.is(*k, "to") && doc.form(*k + 1).has(Form::BASE)
        };
        let behind = (tok + 1..doc.sent_of(tok).to.min(tok + 12)).take_while(|k| !ends(k));
        let own = |&(k, (_, end)): &(usize, (i64, usize))| {
            (!doc.has(k - 1, Class::PREP) || doc.is(k - 1, "on"))
                && (!matches!(doc.kind(end), Some(Kind::Word | Kind::Poss)) || doc.has(end, Class::PREP))
                && doc.dates_in(tok, k).next().is_none()
        };
        match behind.filter_map(|k| Some((k, days_on(doc, k)?))).find(own) {
            Some((_, (days, _))) => {
                let whole = |d: &Date| d.day.is_some();
                let told = doc.dates_in(from, tok).last().map(|d| d.past).filter(whole);
                // "told the committee on Tuesday. A similar text, approved the day before": where the last decision has no day
                let before = || doc.dates[..doc.dates.partition_point(|d| d.from < tok)].last();
                let near = || {
                    before().filter(|d| doc.para_of(d.from) + 1 >= doc.para_of(tok) && !doc.quoted(d.from))
                };
                shifted(told.or(self.last_date.filter(whole)).or_else(|| Some(near()?.past))?, days)
            }
            None => opening().and_then(|(days, _)| shifted(self.last_date?, days)),
        }
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
                let own = || day_of_sentence(doc, from, i);
                return shifted(
                    told.or(self.last_date).or_else(own)?,
                    if doc.is(i + 1, "after") { -count } else { count },
                );
            }
        }
        None
    }
}

/// The one day that the sentence of `at` tells, before `at` or behind: `approved a day earlier at the Council, X said on Friday`.
pub(super) fn day_of_sentence(doc: &Doc<'_>, from: usize, at: usize) -> Option<Date> {
    let to = doc.sent_of(at).to;
    let mut days = doc.dates_in(from, to).filter(|d| !d.ahead && !doc.quoted(d.from) && d.past.day.is_some());
    days.next().filter(|_| days.next().is_none()).map(|d| d.past)
}

/// `the day before`, `the previous night`, `the following morning`, `hours earlier`: how many days from another, and where it ends.
fn days_on(doc: &Doc<'_>, i: usize) -> Option<(i64, usize)> {
    let part = |k: usize| doc.any(k, &["day", "night", "evening", "morning", "afternoon"]);
    let side = |k: usize| match doc.low(k) {
        "before" | "earlier" | "previous" | "preceding" => Some(-1),
        "later" | "following" | "next" => Some(1),
        _ => None,
    };
    if doc.any(i, &["minutes", "moments", "hours", "hour"]) && side(i + 1).is_some() {
        return Some((0, i + 2));
    }
    if !doc.is(i, "the") {
        return None;
    }
    let step = if part(i + 1) { side(i + 2) } else { side(i + 1).filter(|_| part(i + 2)) };
    step.map(|days| (days, i + 3))
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

/// `cleared a hurdle 60-39 on Wednesday before | passing 56-41 on Thursday`: the same text goes on, on a day of its own.
pub(super) fn goes_on_to(doc: &Doc<'_>, tok: usize) -> bool {
    tok > 0 && doc.is(tok - 1, "before") && doc.form(tok).has(Form::ING)
}

/// `Last year the motion failed on a tie, but the draft was then defeated`: the only date, which opens the sentence, is that of
/// all its clauses.
pub(super) fn reigns(doc: &Doc<'_>, d: &crate::date::When, tok: usize, (from, to): (usize, usize)) -> bool {
    let alone = doc.dates_in(from, to).nth(1).is_none();
    // "China on Tuesday escaped censure at the Commission, which voted 27 to 20"
    let which = (d.to..tok).rev().find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "which"));
    let told = which.is_some_and(|k| {
        tok < k + 6
            && !(k..tok + 1).any(|h| doc.any(h, &["had", "has", "have"]))
            && (doc.is(k + 2, "voted") || doc.step(k + 2).is_some())
    });
    if alone && told && d.to < tok && d.from < from + 8 {
        return true;
    }
    // "In June 2000 it was Chad that was named in a resolution; 261 delegates supported it"
    let mut marks = (d.to..tok).filter(|k| doc.is_kind(*k, Kind::Semicolon));
    let clause = marks.next().filter(|_| marks.next().is_none());
    let of_it = |k: usize| doc.is(k, "it") || doc.seq(k, &["that", "one"]);
    let goes_on =
        |k: usize| (k + 1..to.min(k + 7)).any(of_it) && !(k + 1..k + 7).any(|n| doc.has(n, Class::TEXT));
    if alone
        && d.from <= from + 1
        && clause
            .is_some_and(|k| goes_on(k) && !(k + 1..tok + 1).any(|h| doc.any(h, &["had", "has", "have"])))
    {
        return true;
    }
    let but = |k: usize| doc.is_kind(k, Kind::Comma) && doc.is(k + 1, "but");
    let other = |k: usize| {
        doc.is_kind(k, Kind::Semicolon)
            || doc.any(k, &["while", "whereas", "now", "said", "who", "which"])
            || doc.any(k, &["has", "have"]) && doc.has(k, Class::AUX)
    };
    alone && d.from <= from + 1 && d.to < tok && (d.to..tok).any(but) && !(d.to..tok).any(other)
}
