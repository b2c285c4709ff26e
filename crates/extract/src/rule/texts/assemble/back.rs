//! Another year or day that a short sentence opens the story of: `Last year was harder. The motion was carried by 31 votes to 30`, `The
//! year before had been calmer. ...`, `Members recall 1996. That motion fell by two votes`.

use super::*;

/// Tokens of a sentence that only sets the scene.
const SHORT: usize = 12;

impl Reader<'_, '_> {
    /// The year that the paragraph's first sentence, a short one in which nothing is done, goes back to; none where a date has been
    /// told since.
    pub(super) fn gone_back(&self, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let sent = doc.sent_of(tok);
        // "In 1996 it was 31 to 30. The year before, it was 28 to 11"
        if let Some(step) =
            year_beside(doc, sent.from).filter(|_| doc.dates_in(sent.from, sent.to).next().is_none())
        {
            return Some(Date { year: self.told_year()? + step, month: None, day: None });
        }
        let open = doc.sent_of(doc.opening_of(tok));
        // The sentence right before may go back too.
        let before = doc.sents[(doc.toks[sent.from].sent as usize).checked_sub(1)?];
        let scene =
            [before, open].into_iter().find(|s| s.to <= sent.from && s.para == sent.para && self.idle(s))?;
        if doc.dates_in(scene.to, sent.to).next().is_some() {
            return None;
        }
        let mut dates = doc.dates_in(scene.from, scene.to);
        match (dates.next(), dates.next()) {
            (Some(d), None) => {
                let back = !d.ahead && d.past.day.is_none() && self.subject_of(d, &scene);
                back.then_some(d.past)
            }
            (None, _) => {
                let at = scene.from + usize::from(doc.any(scene.from, &["in", "but", "and"]));
                let step = year_beside(doc, at)?;
                Some(Date { year: self.told_year()? + step, month: None, day: None })
            }
            _ => None,
        }
    }

    /// Is a sentence short, with nothing done in it and no text named?
    fn idle(&self, s: &crate::token::Sent) -> bool {
        let doc = self.doc;
        let quiet = |k: usize| doc.step(k).is_none() && !doc.quoted(k) && !doc.has(k, Class::TEXT);
        s.to - s.from <= SHORT && (s.from..s.to).all(quiet)
    }

    /// `Last year was harder`, `Members recall 1996`, `It was otherwise in 1996`: what the sentence is about is the year.
    fn subject_of(&self, d: &crate::date::When, s: &crate::token::Sent) -> bool {
        let doc = self.doc;
        let opens = d.from <= s.from + 1 && doc.has(d.to, Class::AUX);
        let ends = d.to + 1 >= s.to;
        let it = doc.any(s.from, &["it", "that", "this", "things"]) && doc.has(s.from + 1, Class::AUX);
        opens || ends && (it || d.from > s.from && doc.any(d.from - 1, RECALLS))
    }

    /// The year of what was told last.
    fn told_year(&self) -> Option<i32> {
        self.last_date.map(|d| d.year).or_else(|| Some(self.doc.meta.published?.year()))
    }
}

/// What one does with a year that a story goes back to.
const RECALLS: &[&str] = &["remember", "remembers", "remembered", "recall", "recalls", "recalled"];

/// What a day does that another text comes up on: `Monday brought a motion on Togo`.
pub(super) const BRINGS: &[&str] = &["brought", "saw"];

/// `the year before`, `the previous year`, `a year earlier`: how many years from the one told last.
pub(super) fn year_beside(doc: &Doc<'_>, at: usize) -> Option<i32> {
    // "the year before the tally was 96-28", "and the year before by 96 to 28"
    let count = |k: usize| crate::number::cardinal(doc, k).is_some();
    let noun = |k: usize| doc.has(k, Class::DET) && doc.has(k + 2, Class::AUX);
    let closed = |k: usize| {
        !doc.is_kind(k, Kind::Word)
            || doc.has(k, Class::AUX)
            || noun(k)
            || doc.any(k, &["by", "with"]) && count(k + 1)
            || count(k)
    };
    if doc.any(at, &["the", "a", "one"]) && doc.is(at + 1, "year") && closed(at + 3) {
        return match doc.low(at + 2) {
            "before" | "earlier" => Some(-1),
            "after" | "later" => Some(1),
            _ => None,
        };
    }
    let other = doc.is(at, "the") && doc.any(at + 1, &["previous", "preceding"]) && doc.is(at + 2, "year");
    (other && closed(at + 3)).then_some(-1)
}

/// `Similar texts were before it in December. The one on Chad passed then by 71 votes to 18`, `The last such debate was in 2010.
/// Members then voted`: the day or month of the sentence before, where nothing was decided in that one.
pub(super) fn back_then(doc: &Doc<'_>, from: usize, tok: usize) -> Option<Date> {
    let then =
        (tok.saturating_sub(3).max(from)..doc.sent_of(tok).to.min(tok + 2)).find(|k| doc.is(*k, "then"))?;
    let before = doc.toks[from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
    let sent = doc.sent_of(tok);
    let near = then == tok + 1 || then < tok && (before.from..before.to).all(|k| doc.step(k).is_none());
    if !near || before.para != sent.para || doc.dates_in(sent.from, sent.to).next().is_some() {
        return None;
    }
    doc.dates_in(before.from, before.to).last().filter(|d| !doc.quoted(d.from)).map(|d| d.past)
}

/// `Then, the committee`, `On that occasion`: the day of the sentence before.
pub(super) fn told_before(doc: &Doc<'_>, from: usize) -> Option<Date> {
    let then = doc.any(from, &["it", "they"]) && doc.is(from + 1, "did") && doc.is(from + 2, "so")
        || doc.is(from, "then") && doc.is_kind(from + 1, Kind::Comma)
        || doc.seq(from, &["on", "that", "occasion"])
        || doc.seq(from, &["that", "time"]);
    let before = doc.toks[from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
    // "On Monday it was another matter. The council adopted"
    let set = || {
        let sent = doc.sent_of(from);
        // "Monday brought a motion on Togo", "A Fijian text followed on Monday"
        let on = |d: &crate::date::When| {
            d.from == before.from + 1 && doc.is(before.from, "on")
                || d.from == before.from && doc.any(d.to, BRINGS)
                || d.from > before.from + 1
                    && doc.is(d.from - 1, "on")
                    && doc.any(d.from - 2, &["followed", "came"])
        };
        before.para == sent.para
            && doc.dates_in(from, sent.to).next().is_none()
            && doc.dates_in(before.from, before.to).all(on)
            && (before.from..before.to).all(|k| !doc.step(k).is_some_and(decides) && !doc.quoted(k))
    };
    if !then && !set() {
        return None;
    }
    doc.dates_in(before.from, before.to).last().map(|d| d.past)
}

/// `With the mandate due to expire | on Friday, the Council has rejected`, `Before it expires on Friday, ...`: a day that a fronted
/// phrase looks ahead to, and not that of the act behind the comma.
pub(super) fn looked_ahead_to(doc: &Doc<'_>, d: &crate::date::When) -> bool {
    let from = doc.sent_of(d.from).from;
    if !doc.is_kind(d.to, Kind::Comma) || !doc.any(from, &["with", "before", "as", "hours", "days", "until"])
    {
        return false;
    }
    let near = (from.max(d.from.saturating_sub(9))..d.from).rev();
    let mut phrase = near.take_while(|k| !doc.is_kind(*k, Kind::Comma));
    phrase.any(|k| {
        doc.any(k, &["due", "set", "scheduled", "slated", "about"]) && doc.is(k + 1, "to")
            || doc.any(k, &["expires", "lapses", "expire", "lapse"])
    })
}
