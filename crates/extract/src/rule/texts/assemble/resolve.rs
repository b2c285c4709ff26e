//! Which text a noun phrase or a bare decision means: one met before, or a new one.

use super::*;

impl<'a> Reader<'_, 'a> {
    /// The texts met lately: what an article still speaks of. Keeps the work a sentence costs within bounds.
    pub(super) fn recent(&self) -> std::ops::Range<usize> {
        self.drafts.len().saturating_sub(WINDOW)..self.drafts.len()
    }

    /// Decided at another time than the article's first text: told as background.
    pub(super) fn aside(&self, text: usize) -> bool {
        // Undated, it is of the days before the publication.
        let published = self.doc.meta.published.map(Date::from);
        let decided = || self.drafts.iter().take(WINDOW).filter_map(|d| d.decided).map(|x| x.1.or(published));
        // "Ten years on": the one decided of late, where others go before it.
        let late = || decided().flatten().find(|d| published.is_some_and(|p| !apart(*d, p)));
        let first = decided().next().flatten().map(|d| late().unwrap_or(d));
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
        let about = if about.is_empty() { subject::told(self.doc, m.to) } else { about };
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
        let (symbol, title) = (self.printed(m.symbol), self.printed(m.title));
        let found = self.find(m, symbol, title, body, date, tok);
        let found = found.filter(|c| !named.iter().any(|n| n.1 == *c && self.beside_new(n.0, m)));
        self.settle(found, m, named)
    }

    /// `vetoed a text by Brazil and a draft by Russia did not get enough votes`: two texts, each new.
    fn beside_new(&self, head: usize, m: &Mention) -> bool {
        let doc = self.doc;
        let new = |m: &Mention| m.article == Article::New && m.part == Part::Whole && !m.plural;
        let first = self.all.partition_point(|x| x.from <= head);
        let own = self.all[..first].iter().rev().take(2).any(|x| x.head == head && new(x));
        new(m) && m.symbol.is_none() && own && head < m.from && mention::goes_on(doc, m.from - 1)
    }

    /// A number or title of a noun phrase.
    pub(super) fn printed(&self, at: Option<(usize, usize)>) -> Option<&'a str> {
        at.map(|(from, to)| self.doc.slice(from, to))
    }

    /// Adds what a noun phrase says to the text it names, or to a new one.
    pub(super) fn settle(
        &mut self,
        found: Option<usize>,
        m: &Mention,
        named: &mut Vec<(usize, usize)>,
    ) -> usize {
        let doc = self.doc;
        let new = found.is_none();
        let text = found.unwrap_or_else(|| self.begin(m));
        let unnumbered = self.drafts[text].symbol.is_none();
        self.number_and_title(text, m);
        let several = self.one_of_several(text, m);
        self.kind_told(text, m, new, unnumbered);
        if self.drafts[text].subjects.is_empty() || several {
            self.matter(text, m, new);
        }
        let met = self.unvoted(text);
        let draft = &mut self.drafts[text];
        // The words that announced it told no more than that it is.
        if met {
            draft.evidence.clear();
        }
        draft.joint |= m.part == Part::Whole
            && m.kind == ResolutionKind::Resolution
            && (m.from..m.head).any(|k| doc.any(k, &["joint", "concurrent"]));
        if draft.evidence.is_empty() {
            draft.shown(doc, "kind", (m.from, m.to), "text.noun");
        }
        if let Some(state) = author(doc, m).filter(|_| new && !m.plural) {
            draft.sponsors.push(state);
            draft.shown(doc, "sponsors", (m.from, m.to + 2), "text.sponsor");
        }
        m.owner.into_iter().for_each(|o| self.stands_behind(text, o, m.from));
        self.mentions.push((m.from, m.to, text));
        named.push((m.head, text));
        if m.part == Part::Whole {
            self.current = Some(text);
        }
        text
    }

    /// `voted to keep experts on Mali and Chad. The resolution on Mali passed by 22 votes to 6`: the one of what was told as one.
    fn one_of_several(&self, text: usize, m: &Mention) -> bool {
        let had = &self.drafts[text];
        let own = || subject::of(self.doc, m);
        let part = |own: Vec<usize>| own.len() == 1 && had.subjects.contains(&own[0]);
        had.unnamed && had.votes == 0 && had.subjects.len() > 1 && m.article == Article::Known && part(own())
    }

    /// A text that has not been told of before.
    fn begin(&mut self, m: &Mention) -> usize {
        let doc = self.doc;
        let kind = self.current.filter(|_| of_that_kind(doc, m)).map_or(m.kind, |c| self.drafts[c].kind);
        self.drafts.push(Draft {
            since: self.mentions.len(),
            earlier: m.article == Article::Earlier,
            side: likened(doc, m) || by_the_way(doc, m),
            // "A similar House measure"
            body: body_inside(doc, m),
            ..Draft::new(kind)
        });
        self.drafts.len() - 1
    }

    /// The number and the title that a noun phrase gives a text which has none.
    pub(super) fn number_and_title(&mut self, text: usize, m: &Mention) {
        let doc = self.doc;
        let (symbol, title) = (self.printed(m.symbol), self.printed(m.title));
        let draft = &mut self.drafts[text];
        if let (Some(at), Some(symbol)) = (m.symbol, symbol) {
            // "House Resolution (HR) No. 1539" goes by its short form where the article has one: "HR 1539".
            let shorter = |had: &str| had.contains(" (") && !symbol.contains('(') && same_number(had, symbol);
            if draft.symbol.as_deref().is_none_or(shorter) {
                draft.evidence.retain(|e| e.field != "symbol");
                draft.shown(doc, "symbol", at, "text.symbol");
                draft.symbol = Some(symbol.to_owned());
            }
        }
        if let (None, Some(at), Some(title)) = (&draft.title, m.title, title) {
            draft.shown(doc, "title", at, "text.title");
            draft.title = Some(title.to_owned());
        }
    }

    /// What kind of text the noun calls it, if it is new or went by no name of its own.
    fn kind_told(&mut self, text: usize, m: &Mention, new: bool, unnumbered: bool) {
        let doc = self.doc;
        // "The decision, taken without a vote": of the text spoken of, whatever it is.
        // "The decision, drafted by Poland": what it is called.
        let made = doc.is_kind(m.to, Kind::Comma) && doc.step(m.to + 1) == Some(Step::Introduce);
        let taken = m.article == Article::Known && doc.is(m.head, "decision") && !new && !made;
        let generic = generic(doc, m) || taken;
        let alike = (new && m.symbol.is_none()).then(|| self.kind_alike(text, m)).flatten();
        let alike = alike.or_else(|| self.kind_announced(m).filter(|_| new));
        let draft = &mut self.drafts[text];
        let unnamed = draft.unnamed;
        // "The House voted to recognize the killings. The legislation" may be a bill or a resolution.
        draft.unnamed &= generic || doc.is(m.head, "legislation");
        if new
            || unnamed && !generic
            || !draft.firm
                && draft.kind == ResolutionKind::Resolution
                && !generic
                && m.kind != ResolutionKind::Act
                && unnumbered
        {
            let same = new && of_that_kind(doc, m) && m.to == m.head + 1;
            let told = if same { draft.kind } else { m.kind };
            let kind = alike.unwrap_or(told);
            // "The legislation ... The resolution": one house has the last word on it.
            if draft.kind.is_bill() && kind == ResolutionKind::Resolution && !draft.joint {
                let passed = draft.events.iter_mut().filter(|e| e.stage == Stage::PassedChamber);
                passed.for_each(|e| e.stage = Stage::Adopted);
            }
            draft.kind = kind;
            draft.firm = !generic && m.symbol.is_none();
        }
    }

    /// `Two motions were before the house. The coalition's paper was adopted`: of the kind of those announced.
    fn kind_announced(&self, m: &Mention) -> Option<ResolutionKind> {
        if !generic(self.doc, m) || m.kind != ResolutionKind::Resolution {
            return None;
        }
        let before = self.all[..self.all.partition_point(|x| x.from < m.from)].iter().rev().take(4);
        let several = |x: &&Mention| {
            let near = self.doc.para_of(x.from) + 1 >= self.doc.para_of(m.from) && x.from + 60 > m.from;
            let called = matches!(x.kind, ResolutionKind::Motion | ResolutionKind::Bill)
                && x.article != Article::Earlier
                && near;
            x.plural && x.part == Part::Whole && (2..7).contains(&x.count) && called
        };
        before.into_iter().find(several).map(|x| x.kind)
    }

    /// `a similar text`, `a further proposal`: of the kind spoken of.
    fn kind_alike(&self, text: usize, m: &Mention) -> Option<ResolutionKind> {
        let first = self.drafts.first().filter(|d| d.firm && !d.law && text > 0)?;
        // "The new draft", after one that was voted down
        let anew = m.article == Article::Known && self.doc.is(m.from + 1, "new");
        // "The House had passed a far harsher measure": set against the one spoken of
        let harsher =
            (m.from + 1..m.head).any(|k| self.doc.among(k, &mention::COMPARED) || self.doc.is(k, "more"));
        let other = || {
            anew || m.article == Article::New && harsher
                || matches!(m.article, Article::Other | Article::Earlier)
                || same_author(self.doc, m)
        };
        let named = self.doc.is(m.head, "proposal")
            || (generic(self.doc, m) || self.doc.is(m.head, "version") && !m.kind.is_bill()) && other();
        named.then_some(first.kind)
    }

    /// Whom the phrase says a text is about, if not for the first time the same as the one before.
    fn matter(&mut self, text: usize, m: &Mention, new: bool) {
        let doc = self.doc;
        let owned = (m.from..m.head).any(|k| doc.is(k, "own"));
        let dated = doc.dates_in(m.to, m.to + 3).next().is_some();
        // "Minneapolis adopted its own resolution on the war": the one the article is about.
        let comma = m.symbol.is_some() || doc.any(m.to + 1, &["on", "about"]);
        let at = m.to + usize::from(comma && doc.is_kind(m.to, Kind::Comma));
        let at = subject::past_insertion(doc, at);
        // "A third draft, on the rights of peasants"
        let at = at + usize::from(doc.is_kind(at, Kind::Comma) && doc.any(at + 1, &["on", "about"]));
        // "In a resolution (A/HRC/45/L.9) on the right to food"
        let at = at + usize::from(doc.is_kind(at, Kind::Close) && m.symbol.is_some());
        let theme = doc.any(at, &["on", "upon", "about"]) && !dated && !(owned && doc.is(at + 1, "the"));
        // "A second decision, urging members to leave the court": what it asks, of no state
        let asks = doc.is_kind(at, Kind::Comma)
            && doc.ends(at + 1, "ing")
            && doc.verb(at + 1).is_some_and(|v| v.force.is_some() && v.step.is_none());
        let theme = theme || asks && new && m.article == Article::Other;
        let mut subjects = about(doc, m);
        // "A rival draft by Chad", after one on Chad: whose it is
        let by = m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET));
        let maker = doc.names.mention_at(by).filter(|_| doc.any(m.to, &["by", "from"])).map(|n| n.actor);
        if subjects.is_empty() && new && !owned && (!theme || likened(doc, m) || same_subject(doc, m)) {
            let spoken = self.current.map_or(&[][..], |c| &self.drafts[c].subjects);
            // "The one on Chad passed, 83-31. Last year 86 countries backed the resolution": on the same state.
            let again = m.article == Article::Known && self.recent().any(|c| self.drafts[c].announced);
            if again
                || self.is_first(m)
                || matches!(m.article, Article::Other | Article::Earlier)
                || same_subject(doc, m)
                || owner(doc, m).is_some_and(|o| !spoken.contains(&o))
            {
                // "a similar resolution", "last year's text": about the same.
                subjects = spoken.iter().copied().filter(|s| Some(*s) != maker).collect();
            }
        }
        if subjects.is_empty() && new && text == 0 && !theme && m.article == Article::Known {
            subjects = self.condemned_before(m.from);
        }
        // "A draft on the death penalty was put off. Last year's draft passed": on the same theme
        let then =
            new && m.article == Article::Earlier && self.current.is_some_and(|c| self.drafts[c].themed);
        let draft = &mut self.drafts[text];
        draft.themed |= subjects.is_empty() && (theme || then) && !same_subject(doc, m);
        draft.subjects = subjects;
    }
}

impl Draft {
    /// The words from which a field was read.
    pub(super) fn shown(
        &mut self,
        doc: &Doc<'_>,
        field: &'static str,
        (from, to): (usize, usize),
        rule: &'static str,
    ) {
        let (start, end) = doc.bytes(from, to);
        self.evidence.push(Evidence { field: field.into(), start, end, rule });
    }

    /// How often a body has done this: what is told first holds.
    pub(super) fn recurs(&mut self, doc: &Doc<'_>, n: u32, at: (usize, usize)) {
        if self.recurrence.is_none() {
            self.recurrence = Some(n);
            self.shown(doc, "recurrence", at, "text.recurrence");
        }
    }
}

/// Whose conduct a text is about, by its phrase; else by what its sentence opens with: `On Eritrea, 21 countries backed the text`.
pub(super) fn about(doc: &Doc<'_>, m: &Mention) -> Vec<usize> {
    let mut own = subject::of(doc, m);
    let known = m.part == Part::Whole && matches!(m.article, Article::Known | Article::Bare);
    // "the motion, which asks Ottawa to let him in", in a house of Canada's: no other motion
    let which = doc.is_kind(m.to, Kind::Comma) && doc.is(m.to + 1, "which");
    if known && which && matches!(own[..], [state] if subject::at_home(doc, state)) {
        own.clear();
    }
    if !own.is_empty() || m.part != Part::Whole {
        return own;
    }
    // "As for Chad, a resolution was adopted": a new one is told of in its own sentence.
    let from = doc.sent_of(m.head).from;
    if known { subject::fronted(doc, from) } else { subject::turns_to(doc, from) }
}

/// `said it had come late, the Zurich council having passed its own on Wednesday`: another house's, told in passing.
fn by_the_way(doc: &Doc<'_>, m: &Mention) -> bool {
    let verb = m.from.saturating_sub(1);
    verb > 0
        && doc.is(verb - 1, "having")
        && doc.step(verb) == Some(Step::Adopt)
        && (m.from..m.to + 2).any(|k| doc.is(k, "own"))
}

/// `The Senate rejected a tougher version`: of the kind of the text spoken of.
fn of_that_kind(doc: &Doc<'_>, m: &Mention) -> bool {
    doc.is(m.head, "version") || doc.any(m.head, mention::TWINS)
}

/// Does the noun leave open what kind of text it is?
pub(super) fn generic(doc: &Doc<'_>, m: &Mention) -> bool {
    doc.any(m.head, &["text", "draft", "measure", "document", "proposal", "paper"])
}
