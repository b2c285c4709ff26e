//! Which text a noun phrase or a bare decision means: one met before, or a new one.

use super::*;

impl Reader<'_, '_> {
    /// The texts met lately: what an article still speaks of. Keeps the work a sentence costs within bounds.
    pub(super) fn recent(&self) -> std::ops::Range<usize> {
        self.drafts.len().saturating_sub(WINDOW)..self.drafts.len()
    }

    /// Decided at another time than the article's first text: told as background.
    pub(super) fn aside(&self, text: usize) -> bool {
        // Undated, it is of the days before the publication.
        let published = self.doc.meta.published.map(Date::from);
        let first = self.drafts.iter().take(WINDOW).find_map(|d| d.decided).and_then(|x| x.1.or(published));
        let d = &self.drafts[text];
        d.earlier
            || d.side
            || matches!((first, d.decided.and_then(|x| x.1)), (Some(a), Some(b)) if apart(a, b))
    }

    /// `adopted the text, 490-147-42 ... In a resolution adopted by 490 votes to 147, with 42 abstentions`: a summary told it before.
    pub(super) fn counted_before(
        &self,
        m: &Mention,
        tally: Option<&Tally>,
        body: Option<usize>,
        scope: Scope,
    ) -> Option<usize> {
        let t = tally.filter(|t| t.yes.is_some() && t.no.is_some() && scope == Scope::Final)?;
        if m.article != Article::New || m.symbol.is_some() || m.title.is_some() {
            return None;
        }
        let whole = |v: &Vote| v.yes.is_some() && v.no.is_some() && v.abstain == t.abstain && agree(v, t);
        let vote = self.latest().rev().map(|i| &self.votes[i]).find(|v| {
            v.scope == Scope::Final && whole(v) && (body.is_none() || v.body.is_none() || body == v.body)
        })?;
        let about = subject::of(self.doc, m);
        let had = &self.drafts[vote.resolution].subjects;
        let same = about.is_empty() || had.is_empty() || about.iter().any(|s| had.contains(s));
        same.then_some(vote.resolution)
    }

    /// The text a noun phrase names.
    pub(super) fn resolve(
        &mut self,
        m: &Mention,
        body: Option<usize>,
        date: Option<Date>,
        named: &mut Vec<(usize, usize)>,
        tok: usize,
    ) -> usize {
        if let Some((_, text)) = named.iter().find(|(head, _)| *head == m.head) {
            return *text;
        }
        let (symbol, title) = self.written(m);
        let found = self.find(m, symbol.as_deref(), title.as_deref(), body, date, tok);
        self.settle(found, m, named)
    }

    /// A mention's number and title, as printed.
    fn written(&self, m: &Mention) -> (Option<String>, Option<String>) {
        let own = |at: Option<(usize, usize)>| at.map(|(f, t)| self.doc.slice(f, t).to_owned());
        (own(m.symbol), own(m.title))
    }

    /// Adds what a noun phrase says to the text it names, or to a new one.
    pub(super) fn settle(
        &mut self,
        found: Option<usize>,
        m: &Mention,
        named: &mut Vec<(usize, usize)>,
    ) -> usize {
        let doc = self.doc;
        let (symbol, title) = self.written(m);
        let spoken = self.current.map(|c| self.drafts[c].subjects.clone()).unwrap_or_default();
        let text = found.unwrap_or_else(|| {
            let earlier = matches!(m.article, Article::Earlier);
            self.drafts.push(Draft { earlier, side: likened(doc, m), ..Draft::new(m.kind) });
            self.drafts.len() - 1
        });
        // "A similar House measure"
        if found.is_none() {
            self.drafts[text].body = body_inside(doc, m);
        }
        // "a similar text", "a further proposal": of the kind spoken of.
        let first = self.drafts.first().filter(|d| d.firm && !d.law && text > 0).map(|d| d.kind);
        let alike = first.filter(|_| {
            doc.is(m.head, "proposal")
                || generic(doc, m)
                    && (matches!(m.article, Article::Other | Article::Earlier) || same_author(doc, m))
        });
        let draft = &mut self.drafts[text];
        let unnumbered = draft.symbol.is_none();
        // "House Resolution (HR) No. 1539" goes by its short form where the article has one: "HR 1539".
        let shorter = draft.symbol.as_deref().is_some_and(|had| {
            had.contains(" (") && symbol.as_deref().is_some_and(|s| !s.contains('(') && same_number(had, s))
        });
        if (unnumbered || shorter)
            && let Some((f, t)) = m.symbol
        {
            draft.evidence.retain(|e| e.field != "symbol");
            let (start, end) = doc.bytes(f, t);
            draft.evidence.push(Evidence { field: "symbol".into(), start, end, rule: "text.symbol" });
            draft.symbol = symbol;
        }
        if draft.title.is_none()
            && let Some((f, t)) = m.title
        {
            let (start, end) = doc.bytes(f, t);
            draft.evidence.push(Evidence { field: "title".into(), start, end, rule: "text.title" });
            draft.title = title;
        }
        draft.joint |= m.part == Part::Whole
            && m.kind == ResolutionKind::Resolution
            && (m.from..m.head).any(|k| doc.any(k, &["joint", "concurrent"]));
        // "The decision, taken without a vote": of the text spoken of, whatever it is.
        let taken = m.article == Article::Known && doc.is(m.head, "decision") && found.is_some();
        let generic = generic(doc, m) || taken;
        let owned = (m.from..m.head).any(|k| doc.is(k, "own"));
        let unnamed = std::mem::take(&mut draft.unnamed);
        if found.is_none()
            || unnamed && !generic
            || !draft.firm
                && draft.kind == ResolutionKind::Resolution
                && !generic
                && m.kind != ResolutionKind::Act
                && unnumbered
        {
            draft.kind = if found.is_none() && m.symbol.is_none() { alike.unwrap_or(m.kind) } else { m.kind };
            draft.firm = !generic && m.symbol.is_none();
        }
        if draft.subjects.is_empty() {
            let dated = doc.dates_in(m.to, m.to + 3).next().is_some();
            // "Minneapolis adopted its own resolution on the war": the one the article is about.
            let at = m.to + usize::from(m.symbol.is_some() && doc.is_kind(m.to, Kind::Comma));
            let at = subject::past_insertion(doc, at);
            let theme =
                doc.any(at, &["on", "upon", "about"]) && !dated && !(owned && doc.is(m.to + 1, "the"));
            draft.subjects = about(doc, m);
            if draft.subjects.is_empty()
                && found.is_none()
                && (!theme || likened(doc, m) || same_subject(doc, m))
                && (matches!(m.article, Article::Other | Article::Earlier)
                    || same_subject(doc, m)
                    || owner(doc, m).is_some_and(|o| !spoken.contains(&o)))
                && !owned
            {
                // "a similar resolution", "last year's text": about the same.
                draft.subjects = spoken;
            }
            draft.themed |= draft.subjects.is_empty() && theme && !same_subject(doc, m);
        }
        if draft.evidence.is_empty() {
            let (start, end) = doc.bytes(m.from, m.to);
            draft.evidence.push(Evidence { field: "kind".into(), start, end, rule: "text.noun" });
        }
        self.mentions.push((m.from, m.to, text));
        named.push((m.head, text));
        if m.part == Part::Whole {
            self.current = Some(text);
        }
        text
    }

    pub(super) fn find(
        &self,
        m: &Mention,
        symbol: Option<&str>,
        title: Option<&str>,
        body: Option<usize>,
        date: Option<Date>,
        tok: usize,
    ) -> Option<usize> {
        // "The resolution (Doc. 15846) considers": the number of the text spoken of.
        let told = m.article == Article::Known && m.symbol.is_some_and(|s| s.0 > m.head);
        let spoken = told && self.recent().all(|c| self.drafts[c].symbol.is_none());
        if let Some(symbol) = symbol.filter(|_| !spoken) {
            let same = |c: &usize| self.drafts[*c].symbol.as_deref().is_some_and(|s| same_number(s, symbol));
            if let Some(i) = self.recent().find(same) {
                return Some(i);
            }
            let near =
                self.mentions.last().is_some_and(|x| self.doc.para_of(x.0) + 1 >= self.doc.para_of(m.head))
                    && matches!(m.article, Article::Bare | Article::Known);
            // "withdrew a stronger draft, L.28"
            return self.current.filter(|_| m.article != Article::Other).filter(|c| {
                self.drafts[*c].symbol.is_none()
                    && (self.drafts.len() == 1
                        || near
                            && (self.drafts[*c].kind == m.kind || self.drafts[*c].unnamed || self.loose(*c)))
                    && self.fits(*c, m, body, date)
                    && !self.dated_apart(*c, m)
                    && !self.other_matter(*c, m)
                    && !self.over(*c, m, body)
                    && !self.otherwise(*c, body)
            });
        }
        if let Some(title) = title {
            let same = self.recent().find(|c| {
                let d = &self.drafts[*c];
                !d.law && d.title.as_deref().is_some_and(|t| same_title(t, title))
            });
            if same.is_some() {
                return same;
            }
            // "the Act of 2004" is law already; a bill may carry this year's number.
            let year = title.rsplit(" of ").next().and_then(|y| y.parse::<i32>().ok());
            let dated = year.is_some_and(|y| self.doc.meta.published.is_none_or(|p| y + 1 < p.year()));
            let bill = |k: ResolutionKind| matches!(k, ResolutionKind::Bill | ResolutionKind::Act);
            let untitled = |c: &usize| {
                self.drafts[*c].title.is_none()
                    && !dated
                    && m.article != Article::New
                    && bill(self.drafts[*c].kind) == bill(m.kind)
                    && !self.elsewhen(&self.drafts[*c], body, date)
            };
            let other = self.recent().rev().find(untitled).filter(|_| m.article == Article::Known);
            let prior = self
                .current
                .filter(|c| bill(self.drafts[*c].kind) == bill(m.kind) || self.drafts[*c].unnamed)
                .filter(|c| self.drafts[*c].title.is_none() && !dated && m.article != Article::New);
            return prior
                .filter(|c| {
                    matches!(self.drafts[*c].kind, ResolutionKind::Bill | ResolutionKind::Act)
                        || m.kind != ResolutionKind::Act
                        || self.drafts[*c].unnamed
                })
                .filter(|c| !self.elsewhen(&self.drafts[*c], body, date))
                .or(other);
        }
        // "The motion, which the National Council had accepted in June": one text for both chambers.
        let relative = m.article == Article::Known
            && m.to + 1 < tok
            && self.doc.is_kind(m.to, Kind::Comma)
            && self.doc.is(m.to + 1, "which")
            && !(m.to + 2..tok).any(|k| self.doc.is_kind(k, Kind::Comma));
        let chambers = |c: usize| {
            let by = self.drafts[c].decided.and_then(|d| d.0);
            matches!((by, body), (Some(a), Some(b)) if a != b && kin(self.doc, self.roles, a, b))
        };
        // "The motion by X had been approved by the National Council in March"
        let before = m.article == Article::Known
            && (m.to..tok).rev().take(12).any(|k| self.doc.is(k, "had"))
            && body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper"));
        if (relative || before)
            && let Some(own) = self.current.filter(|c| self.kind_fits(*c, m) && chambers(*c))
        {
            return Some(own);
        }
        // "the second": of the texts announced together.
        if let (Some(n), Some((base, count))) = (m.order, self.row)
            && n <= count
        {
            let place = base + n as usize - 1;
            return (place < self.drafts.len()).then_some(place);
        }
        if let Some(place) = m.order.filter(|_| self.row.is_none()) {
            let mut own = self.recent().filter(|c| !self.aside(*c) && self.fits(*c, m, body, date));
            let nth = own.nth(place as usize - 1);
            if nth.is_some() && (place > 1 || m.article == Article::Known) {
                return nth;
            }
        }
        if let Some(told) = self.told_of(m) {
            return Some(told);
        }
        if let Some(own) = self.by_words(m, |c| self.fits(*c, m, body, date) && !self.aside(*c)) {
            return Some(own);
        }
        // "the law", "the act" beside a bill: the law it changes.
        if m.kind == ResolutionKind::Act
            && let Some(law) = self.recent().rev().find(|c| self.drafts[*c].law)
        {
            return Some(law);
        }
        let subjects = about(self.doc, m);
        let owner = owner(self.doc, m).filter(|_| m.part == Part::Whole);
        let fit = |c: &usize| {
            self.fits(*c, m, body, date)
                && !self.anothers(*c, owner)
                && (subjects.is_empty()
                    || self.drafts[*c].subjects.is_empty() && !self.drafts[*c].themed
                    || subjects.iter().any(|s| self.drafts[*c].subjects.contains(s)))
        };
        let lead = self.doc.para_of(tok) < 6;
        match m.article {
            Article::Other | Article::Earlier => self.recent().rev().find(|c| {
                let d = &self.drafts[*c];
                d.decided.is_some()
                    && date.is_some()
                    && d.decided.map(|x| x.1) == Some(date)
                    && d.decided.and_then(|x| x.0) == body
                    && d.symbol.is_none()
                    && self.drafts.len() > 1
            }),
            Article::New => {
                if let Some(same) = self.by_title_word(m) {
                    return Some(same);
                }
                // "was withdrawn. The next item, a resolution by X,": what was taken back or killed is done with.
                let over = |c: &usize| {
                    let ends = |e: &Event| {
                        !e.expected && matches!(e.stage, Stage::Withdrawn | Stage::Lapsed | Stage::Deferred)
                    };
                    self.drafts[*c].events.iter().any(ends)
                };
                let open = self.current.filter(|c| self.drafts[*c].decided.is_none() && !over(c)).filter(fit);
                // An account by the clock, the latest first: "In a quarter of an hour the council will take up a draft".
                let told = |c: &usize| self.kind_fits(*c, m) && fit(c) && !over(c) && !self.aside(*c);
                if let Some(told) = self.recent().find(told).filter(|_| self.live && date.is_none()) {
                    return Some(told);
                }
                // "Parliament also passed a resolution"
                if (tok.saturating_sub(3)..tok + 2)
                    .any(|k| self.doc.any(k, &["also", "further", "likewise", "separately"]))
                {
                    return open;
                }
                open.or_else(|| {
                    self.recent().find(|c| {
                        lead && fit(c)
                            && !self.settled(*c, tok)
                            && !self.otherwise(*c, body)
                            && (body.is_none()
                                || self.drafts[*c].body.is_none()
                                || self.drafts[*c].body == body)
                    })
                })
            }
            Article::Known | Article::Bare => {
                // "The Commons motion", after the Senate's
                let house = body_inside(self.doc, m);
                let fit = |c: &usize| fit(c) && !self.elsewhere(&self.drafts[*c], house);
                let recent = self.current.filter(fit);
                // "the resolution" goes back over the background to the article's own text, "that resolution" does not.
                let that = self.doc.any(m.from, &["that", "this"]);
                let own = recent.filter(|c| self.aside(*c) && date.is_none() && !that).and_then(|_| {
                    self.recent().find(|c| !self.aside(*c) && !self.drafts[*c].events.is_empty() && fit(c))
                });
                let near = || self.recent().rev().find(|c| fit(c) && !self.aside(*c));
                own.or(recent).or_else(near).or_else(|| self.recent().rev().find(fit)).or_else(|| {
                    self.recent().rev().find(|c| {
                        m.article == Article::Known
                            && owner.is_none()
                            && subjects.is_empty()
                            && date.is_none()
                            && !self.elsewhere(&self.drafts[*c], body)
                            && !self.other_section(&self.drafts[*c], tok)
                            && self.kind_fits(*c, m)
                    })
                })
            }
        }
    }
}

/// Whose conduct a text is about, by its phrase; else by what its sentence opens with: `On Eritrea, 21 countries backed the text`.
fn about(doc: &Doc<'_>, m: &Mention) -> Vec<usize> {
    let own = subject::of(doc, m);
    let spoken_of =
        own.is_empty() && m.part == Part::Whole && matches!(m.article, Article::Known | Article::Bare);
    if spoken_of { subject::fronted(doc, doc.sent_of(m.head).from) } else { own }
}

/// Does the noun leave open what kind of text it is?
pub(super) fn generic(doc: &Doc<'_>, m: &Mention) -> bool {
    doc.any(m.head, &["text", "draft", "measure", "document", "proposal", "paper"])
}
