//! The text met before that a noun phrase names by its number, or by what its kind is called.

use super::*;

impl Reader<'_, '_> {
    /// The text with this number, or the one spoken of, which had none yet.
    pub(super) fn by_number(&self, s: &Sought<'_>, symbol: &str) -> Option<usize> {
        let m = s.noun;
        if let Some(own) = self.numbered(symbol) {
            return Some(own);
        }
        if self.just_numbered(m) || self.passed_before(s) {
            return self.current;
        }
        if let Some(own) = self.had_gone_before(m) {
            return Some(own);
        }
        let near =
            self.mentions.last().is_some_and(|x| self.doc.para_of(x.0) + 1 >= self.doc.para_of(m.head))
                && matches!(m.article, Article::Bare | Article::Known);
        // "sent it to the House, where a companion bill waits. Sen. Roe introduced S. Res. 317": the one that the Senate decided on
        let house = chamber(symbol);
        let of_house = |c: &usize| {
            let by = self.drafts[*c].decided.and_then(|d| d.0);
            by.is_some_and(|b| house == Some(self.roles[b])) && !self.aside(*c)
        };
        let beside = self.current.filter(|c| self.drafts[*c].side);
        let beside = beside.and_then(|_| self.recent().rev().find(of_house));
        // "withdrew a stronger draft, L.28"
        self.of_introducer(m)
            .or(beside)
            .or(self.current)
            .filter(|_| m.article != Article::Other)
            .filter(|c| {
                let d = &self.drafts[*c];
                d.symbol.is_none()
                && (self.drafts.len() == 1 || near && (d.kind == m.kind || d.unnamed || self.loose(*c)))
                && self.fits(*c, m, s.body, s.date)
                && !self.dated_apart(*c, m)
                && !self.other_matter(*c, m)
                && !self.over(*c, m, s.body)
                // "The draft was vetoed. The Council then adopted Resolution 2782"
                && !self.step.is_some_and(|step| step == Step::Adopt && self.contrary(*c, step, s.body))
                && !self.put_by(*c, m)
                && !carried_out(self.doc, m)
                && !self.numberless(*c, symbol)
                && !(m.article == Article::New && house.is_some_and(|h| self.of_other_chamber(*c, h)))
                && (self.voted_before(*c, s.date) || !self.otherwise(*c, s.body))
            })
            .or_else(|| self.twin(m, house?))
            // "passed a resolution. It welcomes resolution 1970 of the Council. The resolution, S. Res. 85, was introduced by Roe"
            .or_else(|| {
                let cited = self.current.is_some_and(|c| self.drafts[c].symbol.is_some());
                let unnumbered =
                    |c: &usize| self.drafts[*c].symbol.is_none() && self.drafts[*c].kind == m.kind;
                let known = cited && m.article == Article::Known && m.part == Part::Whole;
                self.recent()
                    .rev()
                    .find(|c| known && of_house(c) && unnumbered(c) && self.fits(*c, m, s.body, s.date))
            })
    }

    /// `A bill died in a Senate panel. House Bill 12, sponsored by Roe, had sailed through the House`: what the article's one bill had met with
    /// before.
    fn had_gone_before(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        let sent = doc.sent_of(m.from);
        let opens = m.from == sent.from && m.kind.is_bill() && m.article == Article::Bare;
        let had = |k: usize| {
            doc.is(k, "had") && (k + 1..k + 3).any(|v| doc.form(v).has(Form::PAST) || doc.ends(v, "ed"))
        };
        let told = opens && (m.to..sent.to.min(m.to + 24)).any(had);
        let mut bills = self.recent().filter(|c| told && self.drafts[*c].kind.is_bill() && !self.aside(*c));
        let bill = bills.next().filter(|_| bills.next().is_none())?;
        (self.drafts[bill].symbol.is_none() && self.drafts[bill].decided.is_some()).then_some(bill)
    }

    /// `The Senate voted to bar the sale. House Bill 7, which the House passed in May, goes to the governor`: what the first chamber has just
    /// decided on without naming it.
    fn passed_before(&self, s: &Sought<'_>) -> bool {
        let chamber = |b: usize| matches!(self.roles[b], "lower" | "upper");
        let just = |c: usize| {
            let d = &self.drafts[c];
            let by = d.decided.and_then(|x| x.0).zip(s.body);
            let other = by.is_some_and(|(a, b)| {
                chamber(a) && chamber(b) && self.roles[a] != self.roles[b] && kin(self.doc, self.roles, a, b)
            });
            d.unnamed
                && d.symbol.is_none()
                && other
                && self.doc.toks[d.tok].sent + 1 == self.doc.toks[s.noun.head].sent
                && d.decided
                    .and_then(|x| x.1)
                    .zip(s.date)
                    .is_none_or(|(on, date)| date <= on && on.year - date.year < 2)
        };
        s.noun.kind.is_bill() && s.noun.article != Article::Other && self.current.is_some_and(just)
    }

    /// `Resolution 1700 (2010) defined the term. The draft resolution on Mali was rejected on Wednesday`: what got its number in a year before
    /// is not voted on now.
    pub(in crate::rule::texts::assemble) fn numbered_before(
        &self,
        c: usize,
        m: &Mention,
        date: Option<Date>,
    ) -> bool {
        let now = || self.doc.meta.published.map(|p| p.year() - i32::from(p.ordinal() < 15));
        let year = self.drafts[c].symbol.as_deref().filter(|_| m.symbol.is_none()).and_then(year_of_number);
        matches!(self.step, Some(Step::Adopt | Step::Reject | Step::Veto))
            && year.zip(date.map(|d| d.year).or_else(now)).is_some_and(|(then, now)| then < now)
            && (date.is_some()
                || m.article != Article::Known
                || self.drafts[c].decided.is_some()
                || (m.from..=m.head).any(|k| self.doc.is(k, "draft")))
    }

    /// `Introducing document L.49, the representative of Portugal said`: the one text without a number that is told to be theirs.
    fn of_introducer(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        let sent = doc.sent_of(m.from);
        let to = sent.to.min(m.to + 24);
        (sent.from..m.from).rev().take(4).find(|k| doc.any(*k, sponsor::PRESENTING))?;
        let near = doc.names.within(m.to, to);
        let theirs = |c: &usize| {
            let d = &self.drafts[*c];
            d.symbol.is_none()
                && d.sponsors.iter().chain(&d.signed).any(|s| near.iter().any(|x| x.actor == *s))
        };
        let mut own = self.recent().filter(theirs);
        own.next().filter(|_| own.next().is_none())
    }

    /// `The draft was vetoed. Later, Resolution 9012 set a ceiling`: what falls in the Security Council gets no number of its.
    fn numberless(&self, c: usize, symbol: &str) -> bool {
        let fell = |e: &Event| matches!(e.stage, Stage::Vetoed | Stage::Rejected) && !e.expected;
        let plain = symbol.rsplit(' ').next().is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
        let council = self.drafts[c].body.is_some_and(|b| is_council(self.doc, b));
        plain && council && self.drafts[c].events.iter().any(fell)
    }

    /// `The Senate passed a resolution. A measure to ban imports, H.R. 40, waits`: a chamber numbers no resolution of the other.
    fn of_other_chamber(&self, c: usize, house: &str) -> bool {
        let by = self.drafts[c].decided.and_then(|d| d.0).map(|b| self.roles[b]);
        by.is_some_and(|role| matches!(role, "lower" | "upper") && role != house)
            && !self.drafts[c].kind.is_bill()
    }

    /// `The draft was adopted (resolution 78/263).`: the number that the text at hand has got by it.
    fn just_numbered(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let number = m.symbol.map_or(0, |s| s.0);
        let open = (number.saturating_sub(2)..number).find(|k| doc.is_kind(*k, Kind::Open));
        open.is_some_and(|k| k > m.head && doc.step(k - 1) == Some(Step::Adopt))
    }

    /// `An identical resolution was introduced in the House. ... The House resolution, H.Res. 731`: what that chamber's likeness to
    /// the text at hand goes by.
    fn twin(&self, m: &Mention, house: &str) -> Option<usize> {
        let in_house = |d: &Draft| {
            let body = d.body.or_else(|| d.events.first().and_then(|e| e.body));
            body.is_some_and(|b| self.roles[b] == house)
        };
        let fit = |c: &usize| {
            let d = &self.drafts[*c];
            d.side && d.symbol.is_none() && d.votes == 0 && d.kind == m.kind && in_house(d)
        };
        let known = matches!(m.article, Article::Known | Article::Bare);
        known.then(|| self.recent().rev().find(fit)).flatten()
    }

    /// The text that has the number of this mention already.
    pub(in crate::rule::texts::assemble) fn find_numbered(&self, m: &Mention) -> Option<usize> {
        let (from, to) = m.symbol?;
        self.numbered(self.doc.slice(from, to))
    }

    pub(in super::super) fn numbered(&self, symbol: &str) -> Option<usize> {
        let same = |c: &usize| self.drafts[*c].symbol.as_deref().is_some_and(|s| same_number(s, symbol));
        self.recent().find(same)
    }

    /// `adopted a resolution and a recommendation. The resolution was adopted by 93 votes to 21`: the one that goes by the noun; none
    /// where only a resolution has been told of and the article comes to `The recommendation`.
    pub(super) fn by_rank(&self, m: &Mention) -> Option<Option<usize>> {
        let doc = self.doc;
        let (own, other) = match doc.low(m.head) {
            "resolution" => ("resolution", "recommendation"),
            "recommendation" => ("recommendation", "resolution"),
            _ => return None,
        };
        let plain = m.article == Article::Known && m.part == Part::Whole && !m.plural && m.head == m.from + 1;
        let called = |c: usize, noun: &str| self.phrases(c).any(|x| (x.0..x.1).any(|k| doc.is(k, noun)));
        let only = |c: &usize, noun, not| called(*c, noun) && !called(*c, not);
        let rival = self.recent().find(|c| plain && only(c, other, own))?;
        let found = self.recent().rev().find(|c| only(c, own, other));
        let untold = own == "recommendation" && self.drafts[rival].decided.is_some();
        (found.is_some() || untold).then_some(found)
    }
}

/// The year in the number of what was adopted: `Resolution 1700 (2010)`, `resolution 2005/80`.
fn year_of_number(symbol: &str) -> Option<i32> {
    let number = symbol.strip_prefix("Resolution ").or_else(|| symbol.strip_prefix("resolution "))?;
    let year = number
        .split_once(" (")
        .map_or_else(|| number.split_once('/').map(|n| n.0), |n| n.1.strip_suffix(')'))?;
    year.parse().ok().filter(|y| (1945..2100).contains(y))
}

/// `a resolution on the implementation by Chad of | Resolution 1609`, `a text on the follow-up to | resolution 12`: an older one, which
/// another text deals with.
pub(in crate::rule::texts::assemble) fn carried_out(doc: &Doc<'_>, m: &Mention) -> bool {
    const DONE: &[&str] = &[
        "implementation", "follow-up", "compliance", "application", "enforcement", "fulfilment",
        "fulfillment", "execution", "observance", "implementing", "violations", "breaches",
    ];
    let lo = doc.sent_of(m.from).from;
    let done = (lo.max(m.from.saturating_sub(9))..m.from).rev().find(|k| doc.any(*k, DONE));
    m.symbol.is_some()
        && m.from > lo
        && doc.any(m.from - 1, &["of", "to", "with"])
        && done.is_some_and(|d| (lo.max(d.saturating_sub(6))..d).any(|k| doc.has(k, Class::TEXT)))
}
