//! When: the date of an act, and the dates that are another's.

use super::back::{back_then, told_before};
use super::*;

impl Reader<'_, '_> {
    /// `A year later, the vote was ...`, `Then, the committee ...`: counted from the date told last.
    fn relative(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        if let Some(date) = self
            .later(from, tok)
            .or_else(|| self.years_after(from, tok))
            .or_else(|| self.year_after(from, tok))
            .or_else(|| year_before(doc, from, tok))
            .or_else(|| back_then(doc, from, tok))
            .or_else(|| self.gone_back(tok))
        {
            return Some(date);
        }
        let story = self.story(from, tok);
        if story.is_some() && doc.dates_in(from, tok).next().is_none() {
            return story;
        }
        self.same_day(from, tok)
            .or_else(|| self.day_after(from, tok))
            .or_else(|| self.months_before(from, tok))
            .or_else(|| self.days_between(from, tok))
            .or_else(|| told_before(doc, from).or_else(|| asked_on(doc, from)))
            .or_else(|| Some(self.scene(from, doc.sent_of(tok).to)?.1))
            .or_else(|| self.scene_at_work(tok)?.1)
    }

    /// `In 1998 it was defeated; a year later it passed`, `Three days later the Senate followed`
    fn later(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let clause = (from.max(tok.saturating_sub(20))..tok).rev().find(|k| doc.is_kind(*k, Kind::Semicolon));
        let start = clause.map_or(from, |k| k + 1);
        // "had passed a similar motion three days earlier"
        let end = doc.sent_of(tok).to.min(tok + 12);
        let behind =
            (tok + 1..end).take_while(|k| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon)));
        let behind = behind.filter(|i| {
            let unit = *i + counted(doc, *i).map_or(1, |c| c.1);
            doc.any(unit, &["day", "days", "week", "weeks", "month", "months"])
                && doc.any(unit + 1, &["earlier", "later", "before"])
        });
        for i in (start..tok.min(start + 8)).chain(behind) {
            let (count, len) = counted(doc, i).unwrap_or((0, 1));
            let unit = i + len;
            // "two days before the Senate passed it" has its day from what follows.
            let ends = !matches!(doc.kind(unit + 2), Some(Kind::Word));
            let sign = match doc.low(unit + 1) {
                "later" | "afterwards" | "afterward" => 1,
                // "Ten years on, the committee approved one"
                "on" if doc.is_kind(unit + 2, Kind::Comma) => 1,
                "earlier" => -1,
                "before" if ends || doc.any(unit, &["year", "years"]) => -1,
                _ => continue,
            };
            // "Two months later, on May 13, it approved the text": the day told has it.
            if i < tok && doc.dates_in(unit + 2, tok).any(|d| d.past.month.is_some()) {
                return None;
            }
            let count = sign * i64::from(count);
            match doc.low(unit) {
                "year" | "years" if (1..30).contains(&count.abs()) => {
                    let told = doc.dates_in(from, start).last();
                    let before = || doc.dates[..doc.dates.partition_point(|d| d.from < from)].last();
                    let before = || before().filter(|d| doc.para_of(d.from) == doc.para_of(from));
                    let told = told.map(|d| d.past).or(self.last_date);
                    let year = told.or_else(|| Some(before()?.past))?.year + i32::try_from(count).ok()?;
                    return Some(Date { year, month: None, day: None });
                }
                name @ ("day" | "days" | "week" | "weeks") if (1..60).contains(&count.abs()) => {
                    let days = if name.starts_with("week") { 7 } else { 1 };
                    let before = doc.dates[..doc.dates.partition_point(|d| d.from < from)].last();
                    // "said on Friday that it rejected a text adopted a day earlier"
                    if i > tok
                        && let Some(own) = day_of_sentence(doc, from, i)
                    {
                        return shifted(own, count * days);
                    }
                    // "In January the House overrode him. A day later the Senate did not": in that month
                    let near = before.filter(|d| doc.para_of(d.from) == doc.para_of(from));
                    let month = near.map(|d| d.past).filter(|d| d.day.is_none() && d.month.is_some());
                    let last = self.last_date.or(before.map(|d| d.past))?;
                    return shifted(last, count * days).or(month.filter(|m| count * days < 3 && *m == last));
                }
                // "was adopted in February 2011 and widened a month later"
                "month" | "months" if (1..12).contains(&count.abs()) => {
                    let told = doc.dates_in(from, i).last().map(|d| d.past).or(self.last_date);
                    return months_on(told?, i32::try_from(count).ok()?);
                }
                _ => {}
            }
        }
        None
    }

    /// `In 2012 it was 24 to 15; the year after, 25 to 13`, `widened the following month`, but not `the budget for the following year`
    fn year_after(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        // "introduced in 2016, died with the old parliament the following year"
        let behind = (tok..doc.sent_of(tok).to.min(tok + 9)).take_while(|k| !doc.is_kind(*k, Kind::Comma));
        let after = (from..tok).rev().take(12).chain(behind).find(|k| {
            (doc.seq(*k, &["the", "year", "after"])
                && (!doc.is_kind(*k + 3, Kind::Word) || doc.is(*k + 3, "that"))
                || doc.any(*k, &["the", "a"])
                    && doc.any(*k + 1, &["following", "next"])
                    && doc.any(*k + 2, &["year", "month"]))
                && !(*k > from && doc.has(*k - 1, Class::PREP) && !doc.is(*k - 1, "in"))
        })?;
        let told = doc.dates_in(from, after).last().map(|d| d.past).or(self.last_date)?;
        if doc.is(after + 2, "month") {
            return months_on(told, 1);
        }
        Some(Date { year: told.year + 1, month: None, day: None })
    }

    /// `by consensus, two years after a vote of 131 to 9`
    fn years_after(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let ago = (from.max(tok.saturating_sub(8))..tok)
            .find(|k| doc.any(*k, &["year", "years"]) && doc.seq(*k + 1, &["after", "a", "vote"]));
        let count = counted(doc, ago.filter(|k| *k > from)? - 1)?.0;
        let year = self.last_date.or(doc.meta.published.map(Date::from))?.year;
        Some(Date { year: year - i32::try_from(count).ok()?, month: None, day: None })
    }

    /// The year of the story a paragraph tells, where its decision names no date of its own.
    fn story(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let published = doc.meta.published?;
        let first = opened(doc, doc.para_of(tok), doc.toks[from].sent as usize + 1)?;
        let sent = doc.sent_of(tok);
        if doc.dates_in(from, sent.to).next().is_some() {
            return None;
        }
        // "condemned it in March 2023, in a motion carried unanimously": the other clause's day.
        let closed = |d: &&crate::date::When| !doc.quoted(d.from) && doc.is_kind(d.to, Kind::Comma);
        if let Some(own) = doc.dates_in(sent.from, from).last().filter(closed) {
            return Some(own.past);
        }
        // "The text notes that since 2021 the number has risen": what a text says is no story of its own.
        let says = |d: &crate::date::When| {
            let lead = doc.sent_of(d.from).from;
            let verb = lead + 2 + usize::from(doc.has(lead + 2, Class::ADVERB));
            doc.has(lead, Class::DET)
                && doc.has(lead + 1, Class::TEXT)
                && doc.form(verb).has(Form::THIRD)
                && doc.verb(verb).is_some_and(|v| v.force.is_some())
        };
        let last = doc
            .dates_in(first, from)
            .filter(|d| !doc.quoted(d.from) && !in_passing(doc, d) && !of_participle(doc, d, first))
            // "It refers Darfur since July 2002 to the Court": no day on which anything was done
            .filter(|d| d.from == 0 || !doc.any(d.from - 1, &["since", "until", "till"]))
            .filter(|d| !says(d) && !self.made_law_on(d.past))
            // "lists the editors who were arrested in 2001": no story, where the date only ends its sentence.
            .filter(|d| {
                d.from < doc.sent_of(d.from).from + 10
                    || (d.from.saturating_sub(10)..d.from).any(|k| doc.step(k).is_some())
            })
            .last()?;
        // "passed it on Monday. A similar bill fell in 2019. The bill was tabled by the Greens": back to the paragraph's own text.
        let now = |d: &crate::date::When| d.past.year == published.year() && d.to < last.from && !d.ahead;
        let known =
            doc.has(from, Class::DET) && !doc.has(from, Class::INDEF) && doc.has(from + 1, Class::TEXT);
        let part = |m: &Mention| matches!(m.part, Part::Amendment | Part::Procedure);
        let told = &self.all[self.all.partition_point(|m| m.from < from)..];
        let change = told.iter().take_while(|m| m.from < sent.to).any(part);
        let gone_on = change || doc.toks[from].sent > doc.toks[last.from].sent + 1;
        if (known || gone_on) && doc.dates_in(first, last.from).any(now) {
            return None;
        }
        // "In March 1995 the Commission took up a draft on China. It was defeated": at that sitting.
        let sat = scene::at_work(doc, doc.sent_of(last.from));
        let told = if sat { last.past } else { Date { month: None, day: None, ..last.past } };
        (last.past.year + 1 < published.year()).then_some(told)
    }

    /// `The Act was passed in 1958. In Kerala the resolution had got through`: the day of a law that the texts are about.
    fn made_law_on(&self, day: Date) -> bool {
        let on = |d: &Draft| d.events.iter().any(|e| e.date == Some(day));
        self.recent().map(|c| &self.drafts[c]).any(|d| d.law && on(d))
    }

    /// The date beside an act, in its sentence.
    pub(super) fn date_of(&self, tok: usize, from: usize, to: usize, expected: bool) -> Option<Date> {
        let doc = self.doc;
        if let Some(date) = self.relative(from, tok) {
            return Some(date);
        }
        let had = had_clause(doc, tok, from);
        let then = days::goes_on_to(doc, tok) && doc.dates_in(tok + 1, to).next().is_some();
        doc.dates_in(from, to)
            .filter(|d| !doc.quoted(d.from) && (expected || !d.ahead))
            .filter(|d| !then || d.from > tok)
            .filter(|d| frames(doc, d, tok) || !beside_the_point(doc, d, from))
            .filter(|d| !in_relative(doc, d, tok, from) && !comes_after(doc, d, tok))
            .filter(|d| had.is_none_or(|(lo, hi)| d.from < lo || d.from >= hi))
            .filter(|d| !of_participle(doc, d, tok) && !brought_in_on(doc, d, tok))
            .filter(|d| !of_other_part(doc, d, tok, from))
            .filter(|d| !days::in_force_on(doc, d) && !days::conditional(doc, d, tok, from))
            .filter(|d| !in_what_it_says(doc, d, tok) && !compared(doc, d, tok) && !said_on(doc, d, tok))
            .filter(|d| !before_answer(doc, d, tok))
            // "asks for a report by July 31": no day on which anything was done
            .filter(|d| expected || d.from == 0 || !doc.is(d.from - 1, "by"))
            // "was tabled by Chad and put to the vote on 3 May"
            .filter(|d| doc.step(tok).is_some_and(decides) || !(d.from > tok && held::voted_on(doc, d, tok)))
            .filter(|d| {
                // "which the Senate agreed to last Tuesday"
                let agreed = doc.is(tok, "agreed") && d.from == tok + 2;
                let to = doc.is(d.from.wrapping_sub(1), "to") && !agreed;
                expected || !(to && (d.from > tok || put_off_to(doc, d)))
            })
            .filter(|d| !expected || !done_on(doc, d, tok, from))
            .filter(|d| expected || !still_to_come(doc, tok, d.from))
            .filter(|d| {
                !(tok < d.from && doc.is_kind(d.to, Kind::Comma) && doc.is(d.to + 1, "when"))
                    || told_when(doc, d.to, d.to + 4)
                    // "voted for it on October 27, when 14 were against"
                    || crate::number::cardinal(doc, d.to + 2).is_some()
                    // "had been adopted in 2014, when the law took effect", "was thrown out in 2022, when"
                    || d.from > tok + 1 && d.from <= tok + 3 && doc.has(d.from - 1, Class::PREP)
            })
            .filter(|d| {
                frames(doc, d, tok)
                    || breaks(doc, d.to.min(tok + 1), d.from.max(tok)) == 0
                    || days::reigns(doc, d, tok, (from, to))
            })
            .min_by_key(|d| {
                let (lo, hi) = if d.from > tok { (tok, d.from) } else { (d.to, tok) };
                let breaks = (lo..hi)
                    .filter(|k| {
                        doc.is_kind(*k, Kind::Comma)
                            || doc.is_kind(*k, Kind::Dash)
                            || doc.any(*k, &["that", "which", "who"])
                    })
                    .count();
                // "by 141-5, and on March 24 it approved": the next clause has its own.
                let next = d.from > tok
                    && (tok..d.from)
                        .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["and", "but", "then"]));
                let next = if next || other_house(doc, lo, hi) { 12 } else { 0 };
                // "was introduced in February and cleared the panel last month": the date before is the other verb's.
                // "by consensus on Feb. 26, and it cleared the other committee on Wednesday"
                let it = |k: usize| {
                    doc.is_kind(k, Kind::Comma)
                        && doc.any(k + 1, &["and", "but"])
                        && doc.any(k + 2, &["it", "they"])
                };
                let and = d.to < tok
                    && (doc.any(tok - 1, &["and", "but"]) || doc.is(d.to, "and") || (d.to..tok).any(it)
                        // "passed the House in February, cleared the Senate on Monday and now heads to the governor"
                        || d.to + 1 == tok && doc.is_kind(d.to, Kind::Comma));
                let next = next + if and { 12 } else { 0 };
                // "condemned on Saturday a resolution adopted by the council on Thursday": the main verb's own day.
                let main = doc.has(tok.saturating_sub(1), Class::TEXT)
                    && doc.form(tok).has(Form::PARTICIPLE)
                    && (d.to..tok.saturating_sub(1))
                        .any(|k| doc.verb(k).is_some() && doc.form(k).has(Form::PAST));
                let next = next + if main || of_main_verb(doc, d, tok, from) { 12 } else { 0 };
                if frames(doc, d, tok) { 0 } else { hi.saturating_sub(lo) + 4 * breaks + next }
            })
            .map(|d| if expected { d.future } else { self.this_week(d).unwrap_or_else(|| self.that_year(d)) })
            .or_else(|| if expected { None } else { year_of_text(doc, tok, from) })
    }

    /// `adopted three texts this week. On Thursday ...`: the day of that week which the article tells of.
    fn this_week(&self, d: &crate::date::When) -> Option<Date> {
        let week = self.doc.is(d.from, "this") && self.doc.is(d.from + 1, "week");
        let lead = week.then(|| lead_date(self.doc)).flatten();
        lead.filter(|l| (l.year, l.month) == (d.past.year, d.past.month))
    }

    /// `In 2022 it was 80 to 28. In the plenary that December it was 80 to 29`: of the year told last.
    fn that_year(&self, d: &crate::date::When) -> Date {
        // "said that two months ago": no such year
        let month = self.doc.has(d.from, Class::MONTH) && d.past.day.is_none() && d.past.month.is_some();
        let that = month && d.from > 0 && self.doc.is(d.from - 1, "that");
        // "was introduced in 2018. The Senate passed it that December"
        let before = || self.doc.dates[..self.doc.dates.partition_point(|x| x.from < d.from)].last();
        let near = before().filter(|x| that && self.doc.para_of(x.from) == self.doc.para_of(d.from));
        let last = near.map(|x| x.past).or(self.last_date.filter(|_| that));
        match last {
            Some(last) if last.month <= d.past.month => Date { year: last.year, ..d.past },
            _ => d.past,
        }
    }
}

/// `The labor law of 2021, fought by many, cleared the House 424-1`: in the year that it goes by, where no other day is told.
fn year_of_text(doc: &Doc<'_>, tok: usize, from: usize) -> Option<Date> {
    let published = doc.meta.published?.year();
    let noun = (from..tok.min(from + 6)).find(|k| doc.has(*k, Class::TEXT) && doc.is(k + 1, "of"))?;
    let year = doc.dates_in(noun + 2, noun + 3).next().filter(|d| d.past.month.is_none())?;
    (year.past.year < published).then_some(year.past)
}

/// `spoke on Friday about the resolution on Chad | adopted on Tuesday`: a day before the text, of the main verb.
fn of_main_verb(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let phrase =
        |k: &usize| !doc.is_kind(*k, Kind::Comma) && doc.verb(*k).is_none_or(|_| doc.has(*k, Class::TEXT));
    let mut behind = (tok.saturating_sub(9).max(from)..tok).rev().take_while(phrase);
    let Some(noun) = behind.find(|k| doc.has(*k, Class::TEXT)) else { return false };
    let about = (d.to..noun).any(|k| doc.any(k, &["about", "on", "of", "for", "to", "against", "over"]));
    doc.form(tok).has(Form::PARTICIPLE)
        && doc.any(tok + 1, &["by", "in", "on", "at", "last"])
        && about
        && (from..d.from).any(|k| doc.verb(k).is_some() && doc.form(k).has(Form::PAST))
}

/// `A proposal to postpone the matter | to March was defeated`: when it was to be taken up.
fn put_off_to(doc: &Doc<'_>, d: &crate::date::When) -> bool {
    let delays = |k: usize| {
        doc.any(k, &["postpone", "defer", "adjourn", "delay", "move", "put", "postponing", "deferring"])
    };
    (doc.sent_of(d.from).from.max(d.from.saturating_sub(8))..d.from).any(delays)
}

/// The month so many months after that of a date.
pub(super) fn months_on(date: Date, count: i32) -> Option<Date> {
    let month = date.year * 12 + i32::from(date.month?) - 1 + count;
    Some(Date { year: month.div_euclid(12), month: u8::try_from(month.rem_euclid(12) + 1).ok(), day: None })
}

/// A comma that parts two tokens; but not `after the Commission, sitting in Banjul, adopted`.
pub(super) fn cut_off(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let mut commas = (from..to).filter(|k| doc.is_kind(*k, Kind::Comma));
    let Some(first) = commas.next() else { return false };
    let closed = commas.next().is_some() && commas.next().is_none();
    !(closed && (doc.ends(first + 1, "ing") || doc.has(first + 1, Class::REL)))
}

/// `a`, `one`, `two`: how many, and in how many words.
pub(super) fn counted(doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    if doc.any(i, &["a", "one"]) { Some((1, 1)) } else { crate::number::cardinal(doc, i) }
}

/// `Malaysia had tried on Tuesday to put it off. Its amendment was defeated`: the day on which that was asked for.
fn asked_on(doc: &Doc<'_>, from: usize) -> Option<Date> {
    let sent = doc.sent_of(from);
    let noun =
        |k: usize| doc.any(k, &["amendment", "motion", "proposal", "bid", "request", "attempt", "move"]);
    let its = doc.has(from, Class::POSS) || doc.any(from, &["the", "that", "this"]);
    let back = its && (noun(from + 1) || noun(from + 2)) || doc.any(from, &["it", "that", "this"]);
    let before = doc.toks[from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
    if !back || before.para != sent.para || doc.dates_in(from, sent.to).next().is_some() {
        return None;
    }
    // "had tried on Tuesday to", "moved on Tuesday that"
    let asks = |d: &crate::date::When| {
        d.from > before.from + 1
            && (d.from - 2..d.from).any(|k| doc.any(k, PROPOSES))
            && doc.any(d.to, &["to", "that"])
    };
    doc.dates_in(before.from, before.to).find(|d| !d.ahead && asks(d)).map(|d| d.past)
}

/// `the 2022 memorandum`; `Keane, whose son was killed in 2014, said`: told in passing.
fn in_passing(doc: &Doc<'_>, d: &crate::date::When) -> bool {
    let comma = (doc.sent_of(d.from).from..d.from).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    d.from > 0 && d.past.month.is_none() && doc.any(d.from - 1, &["the", "a", "its", "their"])
        || comma.is_some_and(|c| doc.any(c + 1, &["who", "whose", "whom"]))
}

/// The day so many days after a full date, or before it where they are less than none.
pub(super) fn shifted(date: Date, days: i64) -> Option<Date> {
    let month = time::Month::try_from(date.month?).ok()?;
    let day = time::Date::from_calendar_date(date.year, month, date.day?).ok()?;
    day.checked_add(time::Duration::days(days)).map(Date::from)
}

/// `voted on Wednesday to abolish it, clearing the way for the president to sign`: the day of what was done, not of what is to
/// come.
fn done_on(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let past = |k: usize| doc.is(k, "voted") || doc.step(k).is_some() && doc.form(k).has(Form::PAST);
    let next = |k: usize| doc.is_kind(k, Kind::Comma) && doc.form(k + 1).has(Form::ING);
    let Some(comma) = (d.to..tok).find(|k| next(*k)) else { return false };
    (from..comma).any(past)
}

/// `Last year it passed by 98 to 25; the year before the tally was 96-28`, `In 2011 it was 98 to 25 and a year earlier 96 to 28`: counted
/// from the date told before in the sentence.
fn year_before(doc: &Doc<'_>, from: usize, tok: usize) -> Option<Date> {
    let joined = |k: usize| doc.is_kind(k, Kind::Semicolon) || doc.any(k, &["and", "but", "while"]);
    let lo = from.max(tok.saturating_sub(12)) + 1;
    let (at, step) =
        (lo..tok).rev().filter(|k| joined(*k - 1)).find_map(|k| Some((k, back::year_beside(doc, k)?)))?;
    let told = doc.dates_in(from, at).last().filter(|d| !doc.quoted(d.from))?.past;
    (!(at..tok).any(|k| doc.is_kind(k, Kind::Semicolon))).then_some(Date {
        year: told.year + step,
        month: None,
        day: None,
    })
}
