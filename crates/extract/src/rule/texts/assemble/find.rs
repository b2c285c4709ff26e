//! The text met before that a noun phrase names: by its number, its title, its place in a row, else by what is known of it.

mod noun;
mod number;
mod owned;

pub(super) use number::carried_out;

use super::*;

/// A noun phrase whose text is looked for, with the body and the day that its sentence tells, and where it does.
pub(super) struct Sought<'m> {
    pub noun: &'m Mention,
    pub body: Option<usize>,
    pub date: Option<Date>,
    pub tok: usize,
}

/// What the phrase itself says of the text: whom it is about, and whose it is.
struct Traits {
    subjects: Vec<usize>,
    owner: Option<usize>,
}

impl Reader<'_, '_> {
    pub(super) fn find(
        &self,
        m: &Mention,
        symbol: Option<&str>,
        title: Option<&str>,
        body: Option<usize>,
        date: Option<Date>,
        tok: usize,
    ) -> Option<usize> {
        let sought = Sought { noun: m, body, date, tok };
        if self.own_of_another(m) || self.of_those_before(m) {
            return None;
        }
        // "The resolution (Doc. 15846) considers": the number of the text spoken of.
        let behind = m.article == Article::Known && m.symbol.is_some_and(|s| s.0 > m.head);
        let spoken_of = behind && self.recent().all(|c| self.drafts[c].symbol.is_none());
        let whole = m.part == Part::Whole && !m.plural && m.article != Article::Earlier;
        let waits = || self.waiting(&subject::of(self.doc, m), Some(m)).or_else(|| self.waiting_theme(m));
        if let Some(own) = whole.then(waits).flatten() {
            return Some(own);
        }
        // "The other resolution (H. Res. 12) condemns"
        let numbered = symbol.and(self.in_row(m)).filter(|c| {
            let known = |d: &Draft| d.symbol.as_deref().is_some_and(|s| Some(s) == symbol);
            self.drafts.get(*c).is_some_and(|d| d.symbol.is_none()) && !self.drafts.iter().any(known)
        });
        if numbered.is_some() {
            return numbered;
        }
        // "The original resolution that passed": the first of the rivals
        let original = m.article == Article::Known && (m.from..m.head).any(|k| self.doc.is(k, "original"));
        // "approved the declaration. The original draft was withdrawn": none that was carried
        let sent = self.doc.sent_of(m.head);
        let taken = || (m.to..sent.to.min(m.to + 16)).any(|k| self.doc.step(k) == Some(Step::Withdraw));
        let back = |c: &usize| self.met(*c, Stage::Adopted) && taken();
        if original && let Some(first) = self.recent().find(|c| !self.aside(*c) && self.kind_fits(*c, m)) {
            return (!back(&first)).then_some(first);
        }
        if let Some(symbol) = symbol.filter(|_| !spoken_of) {
            return self.by_number(&sought, symbol);
        }
        if let Some(title) = title {
            return self.by_title(&sought, title);
        }
        if let Some(own) = self.in_both_chambers(&sought).or_else(|| self.own_version(&sought)) {
            return Some(own);
        }
        // "In 2007 the Assembly adopted its first resolution on the subject": none of those the article tells of now.
        let first =
            (m.from..m.head).any(|k| self.doc.is(k, "first")) && self.doc.any(m.from, &["its", "their"]);
        // "rejected an amendment, adopting instead a resolution that demanded talks": none of those told of
        let instead = m.article == Article::New && m.from > 0 && self.doc.is(m.from - 1, "instead");
        if instead && m.part == Part::Whole && symbol.is_none() {
            return None;
        }
        if first && date.is_some_and(|d| self.other_year(d)) && m.part == Part::Whole {
            return None;
        }
        // "This is the second resolution on Chad that the Commission has adopted": the one spoken of.
        // "It was a text that A and B had put forward"
        let one = m.article == Article::New && m.part == Part::Whole && !m.plural && symbol.is_none();
        // "The board's decision follows the approval of a motion by Roe": what the house resolved was the motion.
        let open = self.doc.sent_of(m.from).from;
        // "This UN resolution follows the passage of a motion by the House": another house's.
        let approval = |k: usize| self.doc.any(k, &["adoption", "passage", "approval"]);
        let follows = one
            && m.from > open + 3
            && self.doc.any(open, &["the", "this"])
            && self.doc.any(open + 1, &["resolution", "decision", "resolve"])
            && self.doc.any(open + 2, &["followed", "follows"])
            && (open + 3..m.from).any(approval)
            && self.doc.any(m.head, &["motion", "bill"]);
        if follows && self.current.is_some_and(|c| self.drafts[c].decided.is_some()) {
            return self.current;
        }
        let it =
            (m.order.is_some() || one) && m.from > 1 && self.doc.any(m.from - 1, &["is", "was", "marks"]);
        if it && self.doc.any(m.from - 2, &["this", "it", "that"]) && self.current.is_some() {
            return self.current;
        }
        // "A similar measure died. The panel had reported that bill in May": the one named last.
        let that = m.article == Article::Known && whole && self.doc.is(m.from, "that");
        let last = self.mentions.last().filter(|x| that && x.0 + 40 > m.from && x.1 <= m.from);
        let open = |c: usize| self.drafts[c].decided.is_none() && !self.drafts[c].announced;
        // "voted to revive a resolution; that measure had passed 52-44 in May"
        let had = that && self.doc.is(m.to, "had");
        // "It came a week after the Board had adopted another on Iran. That text demands": the one that ends the sentence before
        let sent = self.doc.sent_of(m.from);
        let opens = sent.from == m.from && last.is_some_and(|x| self.doc.para_of(x.0) == sent.para);
        let meant = |c: usize| had || opens || open(c);
        if let Some(last) = last.filter(|x| meant(x.2) && (self.kind_fits(x.2, m) || self.loose(x.2))) {
            return Some(last.2);
        }
        if self.fated_otherwise(m) {
            return None;
        }
        if let Some(own) = self.by_rank(m) {
            return own;
        }
        if let Some(place) = self.in_row(m) {
            return (place < self.drafts.len()).then_some(place);
        }
        if self.in_round(m) {
            let about = subject::of(self.doc, m);
            let same = |c: &usize| self.drafts[*c].subjects.iter().any(|s| about.contains(s));
            return self.recent().rev().find(|c| same(c) && !self.aside(*c));
        }
        self.nth(&sought)
            .or_else(|| self.of_chamber(&sought))
            .or_else(|| self.told_of(m))
            .or_else(|| self.by_words(m, |c| self.fits(*c, m, body, date) && !self.aside(*c)))
            .or_else(|| self.changed_law(m))
            // "An earlier motion on bail rules had been voted down. She had abstained on the bail motion"
            .or_else(|| self.by_words(m, |c| self.aside(*c) && self.kind_fits(*c, m) && !self.drafts[*c].law))
            .or_else(|| self.by_article(&sought))
    }

    /// `the second`, `the other`: its place among the texts announced together.
    pub(super) fn in_row(&self, m: &Mention) -> Option<usize> {
        let (base, count) = self.row?;
        let other = count == 2 && m.article == Article::Other && self.doc.seq(m.from, &["the", "other"]);
        let n = m.order.or(other.then_some(2)).filter(|n| *n <= count)?;
        // Another year's text that was named meanwhile has no place among them.
        let own = (base..self.drafts.len())
            .take(n as usize + 16)
            .filter(|c| !(self.drafts[*c].votes == 0 && self.aside(*c)));
        let place = own.take(n as usize).nth(n as usize - 1);
        Some(place.unwrap_or(self.drafts.len().max(base + n as usize - 1)))
    }

    /// `The Council adopted 11 resolutions. In a resolution on vaccines, it asked for a report. In a resolution on Mali, ...`: where
    /// several are announced, each that a sentence opens with is one of its own.
    fn in_round(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let opens = m.from > 0
            && m.from - 1 == doc.sent_of(m.from).from
            && doc.any(m.from - 1, &["in", "by", "through"]);
        let one = m.article == Article::New && m.part == Part::Whole && !m.plural && m.symbol.is_none();
        let several = |x: &Mention| x.plural && x.part == Part::Whole && x.count > 1;
        let before = || self.all[..self.all.partition_point(|x| x.from < m.from)].iter().take(8).any(several);
        opens && one && doc.any(m.to, &["on", "concerning", "regarding"]) && before()
    }

    /// `The House passed a bill on apps. The Senate Commerce Committee approved the Rail Safety Act`, on the same day: a committee of the
    /// other chamber has another before it.
    fn of_other_panel(&self, d: &Draft, s: &Sought<'_>) -> bool {
        let parent = |b: usize| self.doc.names.entry(self.doc.lex, b).and_then(|k| k.parent);
        let Some(panel) = s.body.filter(|b| self.roles[*b] == "committee") else { return false };
        let Some((Some(house), day)) = d.decided else { return false };
        let known = self.doc.names.actors[house].known;
        matches!(self.roles[house], "lower" | "upper")
            && parent(panel).is_some_and(|p| Some(p) != known)
            && (s.date.is_none() || s.date == day)
    }

    /// The text with this title, or one spoken of, which had none yet.
    fn by_title(&self, s: &Sought<'_>, title: &str) -> Option<usize> {
        let m = s.noun;
        let titled = |c: &usize| {
            let d = &self.drafts[*c];
            !d.law && d.title.as_deref().is_some_and(|t| same_title(t, title))
        };
        let same = self.recent().find(titled);
        // "the Act of 2004" is law already; a bill may carry this year's number.
        let year = title.rsplit(" of ").next().and_then(|y| y.parse::<i32>().ok());
        let dated = year.is_some_and(|y| self.doc.meta.published.is_none_or(|p| y + 1 < p.year()));
        if same.is_some() || dated || m.article == Article::New {
            return same;
        }
        // "The Assembly adopted a resolution. A second document fell. The Berlin Declaration was adopted": none of those
        let not_it = |c: &usize| {
            let d = &self.drafts[*c];
            let called =
                self.current != Some(*c) && d.kind == ResolutionKind::Resolution && d.firm && d.votes > 0;
            m.kind == ResolutionKind::Declaration
                && (called || self.step.is_some_and(|step| self.contrary(*c, step, s.body)))
        };
        let untitled = |c: &usize| {
            let d = &self.drafts[*c];
            // "S. 1410 is in committee. In 2021 Congress passed the Magnitsky Act": another.
            let waits = d.symbol.is_some() && d.decided.is_none() && m.article != Article::Earlier;
            let other = waits && s.date.is_some_and(|on| self.other_year(on) && !in_its_course(d, on));
            // "The president signed a bill on Chad. The Relief Act heads to the Senate": what is law goes nowhere.
            let done = self.met(*c, Stage::Enacted)
                && self
                    .recent()
                    .any(|o| o != *c && self.drafts[o].decided.is_some() && !self.met(o, Stage::Enacted));
            // "It also adopted the Lima Declaration", beside what was decided: another.
            let also = |k: usize| self.doc.any(k, &["also", "further", "likewise", "separately"]);
            let beside = d.decided.is_some()
                && (self.doc.sent_of(m.from).from..m.from).any(|k| also(k) && self.doc.step(k + 1).is_some());
            d.title.is_none()
                && !self.elsewhen(d, s.body, s.date)
                && !self.elsewhere(d, s.body)
                && !(other || done || self.brought_anew(*c, m) || beside || self.of_other_panel(d, s))
        };
        let known = m.article == Article::Known;
        let alike = |c: &usize| self.drafts[*c].kind.is_bill() == m.kind.is_bill();
        // "took up a bill on marriage. The measure, titled "X", passed"
        let any = |c: &usize| generic(self.doc, m) && self.drafts[*c].decided.is_none();
        // "think again about a measure they passed. The Minorities Bill, passed on Nov. 24, sets": told first without name or day
        let undated = |c: &usize| {
            let d = &self.drafts[*c];
            let told = d.decided.is_none_or(|x| x.1.is_none());
            known && self.loose(*c) && d.title.is_none() && !d.side && !d.earlier && told
        };
        let fits = |c: &usize| {
            !not_it(c) && ((self.drafts[*c].unnamed || alike(c) || any(c)) && untitled(c) || undated(c))
        };
        let current = self.current.filter(fits);
        current.or_else(|| {
            known.then(|| self.recent().rev().find(|c| alike(c) && untitled(c) && !not_it(c))).flatten()
        })
    }

    /// `the second text`, where none were announced together.
    fn nth(&self, s: &Sought<'_>) -> Option<usize> {
        // "A second text", "His second motion": none of those told of.
        let new = self.doc.has(s.noun.from, Class::INDEF.or(Class::POSS));
        let place = s.noun.order.filter(|_| self.row.is_none() && !new)?;
        let mut own = self.recent().filter(|c| !self.aside(*c) && self.fits(*c, s.noun, s.body, s.date));
        own.nth(place as usize - 1).filter(|_| place > 1 || s.noun.article == Article::Known)
    }

    /// `the law`, `the act` beside a bill: the law it changes.
    fn changed_law(&self, m: &Mention) -> Option<usize> {
        let act = m.kind == ResolutionKind::Act;
        act.then(|| self.recent().rev().find(|c| self.drafts[*c].law)).flatten()
    }

    /// A noun with no name of its own: its article says whether the text is new.
    fn by_article(&self, s: &Sought<'_>) -> Option<usize> {
        let m = s.noun;
        let traits = Traits {
            subjects: about(self.doc, m),
            owner: owner(self.doc, m).filter(|_| m.part == Part::Whole).or_else(|| author(self.doc, m)),
        };
        match m.article {
            Article::Other | Article::Earlier => self.decided_together(s),
            Article::New => self.by_title_word(m).or_else(|| self.taken_up(s, &traits)),
            Article::Known | Article::Bare => self.spoken_of(s, &traits),
        }
    }

    /// Can it be the text that the phrase tells of?
    fn suits(&self, c: usize, s: &Sought<'_>, traits: &Traits) -> bool {
        let d = &self.drafts[c];
        self.fits(c, s.noun, s.body, s.date)
            && !self.off_matter(c, s.noun)
            && !self.anothers(c, traits.owner)
            && (traits.subjects.is_empty()
                // "The draft on Poland" is not another year's text by the way.
                || d.subjects.is_empty() && !d.themed && !(d.decided.is_some() && self.aside(c))
                || traits.subjects.iter().any(|s| d.subjects.contains(s)))
    }

    /// `another text`: the one decided by that body on that day.
    fn decided_together(&self, s: &Sought<'_>) -> Option<usize> {
        if s.date.is_none() || self.drafts.len() < 2 {
            return None;
        }
        let together = |d: &Draft| d.decided == Some((s.body, s.date)) && d.symbol.is_none();
        // "passed two texts, on Mali and Chad, and turned down a third": none of those
        let other = |c: &usize| self.step.is_some_and(|step| self.contrary(*c, step, s.body));
        self.recent().rev().find(|c| together(&self.drafts[*c]) && !other(c))
    }

    /// `a resolution`: one that was told before it was decided on, or the article's own, which its lead has announced.
    fn taken_up(&self, s: &Sought<'_>, traits: &Traits) -> Option<usize> {
        let fit = |c: &usize| self.suits(*c, s, traits);
        // "was withdrawn. The next item, a resolution by X,": what was taken back or killed is done with.
        let over = |c: &usize| {
            let ends = |e: &Event| {
                !e.expected
                    && matches!(e.stage, Stage::Withdrawn | Stage::Lapsed | Stage::Deferred | Stage::Enacted)
            };
            self.drafts[*c].events.iter().any(ends)
        };
        // "In Ghana, parliament approved a bill": no bill that waits in Kenya.
        let abroad = |c: &usize| {
            let d = &self.drafts[*c];
            // "The Human Rights Council is to vote on a draft. A state's assembly passed a resolution": another.
            let brought = |e: &&Event| e.expected || matches!(e.stage, Stage::Introduced | Stage::Referred);
            let by = d
                .events
                .iter()
                .find(brought)
                .and_then(|e| e.body)
                .or(self.main.filter(|_| d.title.is_some()));
            matches!((by, s.body), (Some(a), Some(b)) if !kin(self.doc, self.roles, a, b))
        };
        let fit = |c: &usize| fit(c) && !abroad(c);
        // An account by the clock, the latest first: "In a quarter of an hour the council will take up a draft".
        let told = |c: &usize| self.kind_fits(*c, s.noun) && fit(c) && !over(c) && !self.aside(*c);
        if self.live
            && s.date.is_none()
            && let Some(told) = self.recent().find(told)
        {
            return Some(told);
        }
        let anew = |c: &usize| self.told_anew(*c, s.date, s.tok);
        let open =
            self.current.filter(|c| self.drafts[*c].decided.is_none() && !over(c) && !anew(c)).filter(fit);
        // "Parliament also passed a resolution", "Also on Monday, it passed a bill"
        let also = &["also", "further", "likewise", "separately"];
        let here = self.doc.sent_of(s.tok).from;
        let near = || (s.tok.saturating_sub(3)..s.tok + 2).any(|k| self.doc.any(k, also));
        if open.is_some() || self.doc.any(here, also) || near() {
            return open;
        }
        // The first five paragraphs, however many lines of the page stand over them.
        let first = self.doc.paras.iter().take(12).position(|p| p.role == Role::Prose);
        let lead = self.doc.para_of(s.tok) < first.filter(|f| *f > 3).unwrap_or(1) + 5;
        // "renewed the mandate of its expert and adopted a resolution": each verb has its own.
        let mandate =
            |d: &Draft| d.unnamed && d.tok >= here && d.tok < s.tok && act::mandated(self.doc, d.tok);
        let own = |c: &usize| {
            let by = self.drafts[*c].body;
            fit(c)
                && !mandate(&self.drafts[*c])
                && !over(c)
                && !self.settled(*c, s.tok)
                && !self.otherwise(*c, s.body)
                && !self.on_another_day(*c, s)
                && (s.body.is_none() || by.is_none() || by == s.body)
        };
        lead.then(|| self.recent().find(own)).flatten()
    }

    /// `the resolution`: the one spoken of, or the nearest that can be meant.
    fn spoken_of(&self, s: &Sought<'_>, traits: &Traits) -> Option<usize> {
        let m = s.noun;
        // "The Commons motion", after the Senate's
        let house = body_inside(self.doc, m);
        let sent = self.doc.sent_of(m.head);
        let lost = self.told.0 >= sent.from && self.told.1.as_ref().is_some_and(counted_out);
        let fit = |c: &usize| {
            self.suits(*c, s, traits)
                && !self.elsewhere(&self.drafts[*c], house)
                && !self.lost_beside(*c, sent.from)
                && !(lost && self.carried_beside(*c))
        };
        let recent = self.current.filter(fit);
        // "the resolution" goes back over the background to the article's own text, "that resolution" does not.
        let that = self.doc.any(m.from, &["that", "this"]);
        // "The Dáil was dissolved and the bill lapsed", after another land's: of the house that the sentence names.
        let here = |c: usize| {
            let by = self.drafts[c].decided.and_then(|d| d.0).or(self.drafts[c].body);
            let kin = |x: &crate::names::Mention| by.is_some_and(|b| kin(self.doc, self.roles, b, x.actor));
            let house = |x: &&crate::names::Mention| {
                !self.roles[x.actor].is_empty() && self.doc.names.actors[x.actor].is(ActorKind::Body)
            };
            let mut houses = self.doc.names.within(sent.from, sent.to).iter().filter(house).peekable();
            houses.peek().is_some() && houses.all(kin)
        };
        let own = recent.filter(|c| s.date.is_none() && self.aside(*c) && !that).and_then(|r| {
            let own = self.recent().find(|c| !self.aside(*c) && !self.drafts[*c].events.is_empty() && fit(c));
            own.filter(|o| !here(r) || here(*o))
        });
        let near = || self.recent().rev().find(|c| fit(c) && !self.aside(*c));
        self.by_noun(s, fit)
            .or(own)
            .or(recent)
            .or_else(near)
            .or_else(|| self.recent().rev().find(fit))
            .or_else(|| self.of_kind(s, traits))
    }

    /// Nothing is told of it but what kind of text it is.
    fn of_kind(&self, s: &Sought<'_>, traits: &Traits) -> Option<usize> {
        let bare = s.noun.article == Article::Known
            && traits.owner.is_none()
            && traits.subjects.is_empty()
            && s.date.is_none();
        let any = |c: &usize| {
            let d = &self.drafts[*c];
            !self.elsewhere(d, s.body)
                && !self.other_section(d, s.tok)
                && self.kind_fits(*c, s.noun)
                && !self.off_matter(*c, s.noun)
        };
        bare.then(|| self.recent().rev().find(any)).flatten()
    }
}
