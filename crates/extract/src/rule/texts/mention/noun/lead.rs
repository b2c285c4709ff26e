//! What stands before a noun for a text: its article, how many there are, whose it is, what likens it to another.

use super::super::papers::COMPARED;
use super::*;
use crate::number;

pub(super) struct Lead {
    /// Where the phrase begins.
    pub from: usize,
    pub article: Article,
    /// How many texts, if it says.
    pub count: u32,
    /// `the second draft`
    pub order: Option<u32>,
    /// `Canada's`: nothing before the owner belongs to the phrase but its article.
    owned: bool,
}

impl Lead {
    pub(super) fn of(doc: &Doc<'_>, head: usize, plural: bool) -> Self {
        let first = doc.sent_of(head).from;
        let article = if doc.begins(head, "counter") { Article::Other } else { Article::Bare };
        let mut lead = Self { from: head, article, count: 1, order: None, owned: false };
        while lead.from > first && lead.from + 12 > head {
            let p = lead.from - 1;
            if let Some(article) = determiner(doc, p, lead.article) {
                lead.article = article;
                lead.from = p;
                break;
            }
            let Some(from) = lead.past(doc, p, (first, head), plural) else { break };
            lead.from = from;
        }
        lead
    }

    /// Where the phrase goes on to the left of the word at `p`, if that belongs to it; and what the word says.
    fn past(
        &mut self,
        doc: &Doc<'_>,
        p: usize,
        (first, head): (usize, usize),
        plural: bool,
    ) -> Option<usize> {
        if doc.is(p, "such") {
            return Some(p);
        }
        // "an amendment | deleting paragraph 10": what one text does to another
        const CHANGES: &[&str] = &["amendment", "amendments", "proposal", "motion"];
        if p > first && doc.ends(p, "ing") && doc.any(p - 1, CHANGES) {
            return None;
        }
        if let Some((count, _)) =
            number::cardinal(doc, p).filter(|_| !doc.is_kind(p, Kind::Num) || doc.raw(p).len() < 3)
        {
            self.count = count;
            self.article = if plural { later(self.article, Article::New) } else { self.article };
            return Some(p);
        }
        // "It also passed | two bills", "The council adopted | several texts": a verb before a number is none of the phrase's.
        let some = ["several", "many", "numerous", "various", "other", "further"];
        let numbered = number::cardinal(doc, self.from).is_some() || doc.any(self.from, &some);
        if numbered && doc.form(p).has(Form::PAST) {
            return None;
        }
        self.order = self.order.or_else(|| number::ordinal(doc, p).filter(|n| *n < 10));
        self.article = likened(doc, p).unwrap_or(self.article);
        // "A private member's motion"
        if doc.is_kind(p, Kind::Poss) && p > first + 1 && doc.seq(p - 2, &["private", "member"]) {
            return Some(p - 2);
        }
        if doc.is_kind(p, Kind::Poss) && p > first {
            // "last year's resolution", "Canada's text"
            let time = doc.any(p - 1, &["year", "month", "session", "week"]);
            let past = time && !(p > 1 && doc.is(p - 2, "this"));
            self.article = if past { Article::Earlier } else { later(self.article, Article::Known) };
            self.owned = true;
            return Some(p - 1);
        }
        if doc.is_kind(p, Kind::Num) && doc.raw(p).len() == 4 && self.article != Article::New {
            self.article = Article::Earlier;
            return Some(p);
        }
        // "The April decision", told in October
        if doc.has(p, Class::MONTH) && doc.cap(p) && self.article != Article::New && of_another_month(doc, p)
        {
            self.article = Article::Earlier;
            return Some(p);
        }
        // 'a similar "resolution"'
        let mark = self.from == head
            && doc.is_kind(p, Kind::Mark)
            && doc.quoted(head)
            && !doc.quoted(p)
            && p > first;
        // "its own, harsher bill"
        let own = || doc.is_kind(p, Kind::Comma) && p > first + 1 && doc.is(p - 1, "own");
        // "a separate, milder resolution"
        let two = || {
            let adjective = |k: usize| doc.is_kind(k, Kind::Word) && !doc.cap(k) && doc.verb(k).is_none();
            let led = p > first + 1 && (doc.has(p - 2, Class::INDEF) || doc.any(p - 2, &["the"]));
            doc.is_kind(p, Kind::Comma) && self.from < head && led && adjective(p - 1) && adjective(p + 1)
        };
        // "a U.S.-drafted resolution", where a full stop parts it
        let hyphen = || {
            let close = |k: usize| doc.is_kind(k, Kind::Dash) && !doc.toks[k].gap && !doc.toks[k + 1].gap;
            p > first && (close(p) || doc.form(p).has(Form::PARTICIPLE) && close(p - 1))
        };
        // "the crime and policing bill"
        let matters = || {
            let noun = |k: usize| {
                doc.is_kind(k, Kind::Word) && !doc.cap(k) && !doc.has(k, Class::TEXT) && doc.step(k).is_none()
            };
            let led = p > first + 1 && doc.has(p - 2, Class::DET);
            doc.is(p, "and") && self.from < head && led && noun(p - 1) && noun(p + 1)
        };
        let describes = || !self.stops(doc, p, head) || p > first && participle(doc, p);
        (mark || own() || two() || matters() || hyphen() || !self.owned && describes()).then_some(p)
    }

    /// No word of a noun phrase.
    fn stops(&self, doc: &Doc<'_>, p: usize, head: usize) -> bool {
        const LINKS: Class =
            Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::PRON).or(Class::MODAL).or(Class::REL);
        if doc.kind(p) != Some(Kind::Word) || doc.has(p, LINKS) {
            return true;
        }
        let form = doc.form(p);
        let acts = doc.step(p).is_some()
            && !doc.is(p, "draft")
            && !form.has(Form::ING)
            && !form.has(Form::PARTICIPLE);
        let finite = (form.has(Form::PAST) || form.has(Form::THIRD)) && !form.has(Form::BASE);
        // "a United States draft"
        let named = || doc.cap(p) && doc.names.mention_at(p).is_some_and(|m| m.from < p);
        doc.verb(p).is_some() && (acts || finite && self.from == head) && !named()
    }

    /// The article, by the words around the phrase as well.
    pub(super) fn article_in_sentence(&self, doc: &Doc<'_>, head: usize) -> Article {
        // "a resolution of its own"
        if doc.is(head + 1, "of") && doc.has(head + 2, Class::POSS) && doc.is(head + 3, "own")
            || self.article == Article::Known && self.is_next(doc, head)
        {
            return Article::Other;
        }
        if self.article == Article::New && self.is_tried_before(doc) {
            return Article::Earlier;
        }
        self.article
    }

    /// `A previous attempt to pass such a bill failed in 2019`: not the one spoken of.
    fn is_tried_before(&self, doc: &Doc<'_>) -> bool {
        let lead = self.from - usize::from(self.from > 0 && doc.is(self.from - 1, "such"));
        let Some(to) = lead.checked_sub(2).filter(|to| *to > 1 && doc.is(*to, "to")) else { return false };
        doc.any(to - 1, &["attempt", "attempts", "bid", "bids", "effort", "efforts", "try"])
            && (to.saturating_sub(4)..to - 1)
                .any(|k| doc.any(k, &["previous", "earlier", "past", "prior", "first", "last", "similar"]))
    }

    /// `Then came the draft decision`, `turned to the text on X`: the next business.
    fn is_next(&self, doc: &Doc<'_>, head: usize) -> bool {
        let from = self.from;
        from > doc.sent_of(head).from + 1
            && doc.is(from, "the")
            && (doc.is(from - 1, "came") && doc.any(from - 2, &["then", "next"])
                || doc.any(from - 1, &["awaited", "awaits", "befell"])
                // "A different fate met the motion on Chad"
                || doc.seq(from - 2, &["fate", "met"])
                || doc.seq(from - 2, &["turned", "to"])
                || doc.seq(from - 2, &["turning", "to"])
                    && (doc.any(head + 1, &["on", "concerning", "about", "titled", "entitled"])
                        || doc.digit(head + 1))
                || doc.seq(from - 2, &["took", "up"]) && !self.was_up_before(doc, head))
    }

    /// `It first took up the resolution on Feb. 3 but postponed it`: the one spoken of, on another day.
    fn was_up_before(&self, doc: &Doc<'_>, head: usize) -> bool {
        doc.any(head + 1, &["but", "and", "only"])
            || doc.dates_in(head + 1, head + 3).next().is_some()
            || self.from > 2 && doc.any(self.from - 3, &["first", "had"])
    }
}

/// What an article or owner at `p` makes of the phrase.
fn determiner(doc: &Doc<'_>, p: usize, have: Article) -> Option<Article> {
    if doc.is(p, "such") {
        return None;
    }
    if doc.has(p, Class::DET) {
        return Some(match doc.low(p) {
            "a" | "an" | "no" | "any" | "some" => later(have, Article::New),
            "another" => Article::Other,
            "both" | "all" | "each" | "every" | "these" | "those" | "the" | "this" | "that" => {
                later(have, Article::Known)
            }
            _ => have,
        });
    }
    doc.has(p, Class::POSS).then(|| later(have, Article::Known))
}

/// `a similar text`, `the earlier text`: not the one spoken of.
fn likened(doc: &Doc<'_>, p: usize) -> Option<Article> {
    match doc.low(p) {
        "similar" | "alternative" | "identical" | "comparable" | "sister" | "second" | "separate"
        | "companion" | "counterpart" | "another" | "rival" | "competing" | "parallel" | "third"
        | "different" | "other" | "further" | "own" | "mirror" | "follow-up" | "successor" => {
            Some(Article::Other)
        }
        // "A first draft, tabled in April, was withdrawn": before the one spoken of
        "first" if p > 0 && doc.is(p - 1, "a") && doc.sent_of(p).from == p - 1 => Some(Article::Other),
        // "a tougher draft": than the one spoken of.
        // "A related bill"; "Turning to Iran, the related text" is the one on Iran.
        _ if (doc.among(p, &COMPARED) || doc.is(p, "related"))
            && doc.any(p.wrapping_sub(1), &["a", "an"]) =>
        {
            Some(Article::Other)
        }
        // "The original resolution that passed on Thursday", beside an alternative
        "original" if doc.any(p + 2, &["that", "which"]) && doc.step(p + 3).is_some() => Some(Article::Known),
        // "The original motion, put forward by X", beside one to refer it
        "original"
            if doc.is_kind(p + 2, Kind::Comma)
                && doc.any(p + 3, &["put", "moved", "tabled", "proposed", "introduced", "drafted"]) =>
        {
            Some(Article::Known)
        }
        "earlier" | "previous" | "prior" | "past" | "original" => Some(Article::Earlier),
        "first" | "last" | "latest" | "only" if doc.is(p + 1, "such") => Some(Article::Earlier),
        // "Its last resolution, in September 2018, drew 35 votes against"
        "last" if doc.has(p.wrapping_sub(1), Class::POSS) && doc.is_kind(p + 2, Kind::Comma) => {
            let then =
                |d: &&crate::date::When| doc.meta.published.is_some_and(|now| d.past.year < now.year());
            doc.dates_in(p + 3, p + 7).next().filter(then).map(|_| Article::Earlier)
        }
        _ => None,
    }
}

/// `the vetoed resolution`
fn participle(doc: &Doc<'_>, p: usize) -> bool {
    doc.form(p).has(Form::PARTICIPLE)
        && doc.any(p - 1, &["the", "a", "an", "this", "its"])
        && doc.kind(p) == Some(Kind::Word)
}

/// An adjective between article and noun decides over the article.
fn later(have: Article, article: Article) -> Article {
    if have == Article::Bare { article } else { have }
}

fn of_another_month(doc: &Doc<'_>, month: usize) -> bool {
    let told = doc.dates_in(month, month + 1).next().and_then(|d| d.past.month);
    told.zip(doc.meta.published).is_some_and(|(told, now)| told != u8::from(now.month()))
}

/// `only the second time in its history that a motion has been lost`: any of those there have been, of which the noun is at `head`. But `It
/// was the first time that a text on Chad was lost` tells of one.
pub(super) fn any_time(doc: &Doc<'_>, from: usize, head: usize) -> bool {
    if from == 0 || !doc.has(from, Class::INDEF) {
        return false;
    }
    let has = |k: usize| doc.any(k, &["has", "have", "had"]);
    // "the third time in two years that Parliament has adopted a resolution on Chad"
    let floor = doc.sent_of(from).from;
    let active = (floor.max(from.saturating_sub(9))..from).rev().find(|k| doc.is(*k, "that"));
    let active = active.filter(|t| *t + 2 < from && has(from - 2) && doc.step(from - 1) == Some(Step::Adopt));
    let passive = Some(from - 1).filter(|k| doc.is(*k, "that"));
    let Some(that) = active.or(passive) else { return false };
    let aux = (head + 1..doc.sent_of(head).to.min(head + 12)).find(|k| doc.has(*k, Class::AUX));
    let perfect = active.is_some() || aux.is_some_and(has);
    let floor = that.saturating_sub(9).max(doc.sent_of(that).from);
    let time = (floor..that).rev().find(|k| doc.is(*k, "time"));
    perfect && time.is_some_and(|t| t > floor && (doc.has(t - 1, Class::ORDINAL) || doc.is(t - 1, "only")))
}
