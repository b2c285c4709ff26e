//! The day that a clause gives a decision.

use super::*;

impl Reader<'_, '_> {
    /// `Late on 31 March came the third, by France. It refers Darfur to the court. The vote was 11-0`: the day on which it came.
    pub(super) fn came_on(&self, c: &Case<'_>, text: usize) -> Option<Date> {
        let doc = self.doc;
        let open = c.decision.act.is_none() && c.scope == Scope::Final && self.drafts[text].decided.is_none();
        let near = |m: &&(usize, usize, usize)| {
            m.2 == text && m.0 < c.from && doc.para_of(m.0) == doc.para_of(c.from)
        };
        let told = self.mentions.iter().rev().take(WINDOW).filter(|_| open).find(near)?;
        let sent = doc.sent_of(told.0);
        let came = (sent.from..told.0).any(|k| doc.any(k, &["came", "followed", "comes"]));
        let mut days = doc.dates_in(sent.from, told.0).filter(|d| !d.ahead && !doc.quoted(d.from));
        let day = days.next().filter(|_| came && days.next().is_none())?;
        Some(day.past)
    }

    /// `It goes back to the Assembly's resolution of December 19, 2011. That one got the votes of 134 states`: the day by which the text
    /// was called before anything was decided on it.
    pub(super) fn named_by_day(&self, c: &Case<'_>, text: usize) -> Option<Date> {
        let open = c.scope == Scope::Final && self.drafts[text].decided.is_none();
        let mut called = self.phrases(text).filter(|x| open && x.0 < c.from);
        called.find_map(|x| {
            let at = self.all.partition_point(|m| m.from < x.0);
            self.all.get(at).filter(|m| m.from == x.0).and_then(|m| dated(self.doc, m))
        })
    }
}

/// `The most recent one, of | November 2023, was backed`, `A resolution from | 2019 passed`: when the text before a verb is of.
pub(super) fn set_off(doc: &Doc<'_>, from: usize, tok: usize) -> Option<usize> {
    let noun = |k: usize| {
        doc.any(k, &["one", "recent", "last", "latest", "previous"])
            || doc.has(k, Class::TEXT) && !doc.is(k + 1, "of")
    };
    let day = |k: usize| {
        let comma = doc.is_kind(k + 1, Kind::Comma);
        let lead = k + 1 + usize::from(comma);
        let at = lead + 1 + usize::from(doc.any(lead + 1, &["last", "late", "early"]));
        (doc.any(lead, &["from", "dated"]) || comma && doc.is(lead, "of")).then_some(at)
    };
    let when = (from..tok.min(from + 9)).filter(|k| noun(*k)).find_map(day)?;
    let at = if doc.any(when - 1, &["last"]) { when - 1 } else { when };
    doc.dates_in(at, tok).find(|d| d.from == at || d.from == when).map(|d| d.from)
}

/// `for the first time since February 2006, when 27 had been in favour`, `The last time it did so was 2007, when both chambers passed a
/// text`: the day of the clause in which a decision is told.
pub(super) fn since_then<'d>(doc: &'d Doc<'_>, from: usize, tok: usize) -> Option<&'d crate::date::When> {
    let when = (from.max(tok.saturating_sub(16))..tok)
        .rev()
        .find(|k| doc.is(*k, "when") && *k > from + 2 && doc.is_kind(k - 1, Kind::Comma))?;
    let since = |d: &&crate::date::When| {
        let led = (d.from.saturating_sub(3)..d.from).any(|k| doc.any(k, &["since", "was", "came"]));
        d.to + 1 == when && !d.ahead && led
    };
    doc.dates_in(from, when).find(since)
}

/// `The last such motion, on the coup in Mali in August 2012, was carried`: where no other day is told, when that text was voted on.
pub(super) fn in_passing(doc: &Doc<'_>, m: &Mention, to: usize) -> Option<Date> {
    let beside = matches!(m.article, Article::Other | Article::Earlier) && doc.is_kind(m.to, Kind::Comma);
    let close = (m.to + 2..to.min(m.to + 16)).find(|k| doc.is_kind(*k, Kind::Comma));
    let close = close.filter(|_| beside && doc.any(m.to + 1, &["on", "about", "concerning"]))?;
    let mut days = doc.dates_in(doc.sent_of(m.head).from, to);
    let day = days.next().filter(|d| !d.ahead && d.from > m.to && d.to == close)?;
    days.next().is_none().then_some(day.past)
}
