//! A decision beside which no text is named: the one it is about, or a new one.

mod before;

use super::*;

impl Reader<'_, '_> {
    /// The text that an amendment or motion of a legislator is about, where the one spoken of is an international body's.
    fn authored(&self, tok: usize) -> Option<usize> {
        let doc = self.doc;
        let current = self.current?;
        let national = |c: usize| {
            let body = self.drafts[c].decided.and_then(|d| d.0).or(self.drafts[c].body)?;
            Some(doc.names.entry(doc.lex, body)?.domestic())
        };
        if national(current)? {
            return None;
        }
        let sent = doc.sent_of(tok);
        let named = doc.names.within(sent.from, sent.to);
        let kind = |k: ActorKind| named.iter().any(|m| doc.names.actors[m.actor].is(k));
        if !kind(ActorKind::Person) || kind(ActorKind::State) {
            return None;
        }
        self.recent().rev().find(|c| national(*c) == Some(true) && !self.aside(*c))
    }

    /// `Chad's attempt to have the draft put off failed`, where one of several texts is on Chad: that one.
    fn concerned(&self, tok: usize) -> Option<usize> {
        let doc = self.doc;
        let from = doc.sent_of(tok).from;
        // "Moved by Chad's Jane Roe, it was deferred": the text spoken of
        if (from..tok).any(|k| doc.is(k, "it") && doc.has(k + 1, Class::AUX)) {
            return None;
        }
        let mover = doc.names.within(from, tok).iter().find(|m| {
            doc.is_kind(m.to, Kind::Poss) && m.from <= from + 2
                || doc.any(m.from.wrapping_sub(1), &["by", "from"]) && m.from < tok
        })?;
        if let Some(c) = self.current.filter(|c| self.drafts[*c].subjects.contains(&mover.actor)) {
            return Some(c);
        }
        // Of whom a text is that names no state of its own, the article as a whole tells.
        let any = self.recent().any(|c| self.drafts[c].subjects.contains(&mover.actor));
        let own = |c: &usize| {
            let d = &self.drafts[*c];
            // "Peru withdrew its support of resolution 40/1": nothing is told of that.
            let met = !d.events.is_empty() || self.current == Some(*c);
            let untold = !any && met && d.subjects.is_empty() && !d.themed;
            (d.subjects.contains(&mover.actor) || untold) && !self.aside(*c)
        };
        let mut on = self.recent().filter(own);
        let first = on.next()?;
        let state = doc.names.actors[mover.actor].is(ActorKind::State);
        (state && on.next().is_none()).then_some(first)
    }

    /// `An amendment by X was lost`, under a heading of its own in an article that tells of a text a section: the section's text,
    /// though nothing has named it yet.
    fn of_section(&mut self, last: usize, tok: usize) -> usize {
        let section = self.section(tok);
        let own = |c: &usize| self.drafts[*c].tok > 0 && self.drafts[*c].section == section;
        let waits = || self.waiting(&[self.section_on(tok, None)?], None);
        if let Some(own) = self.recent().rev().find(own).or_else(waits) {
            (self.drafts[own].section, self.drafts[own].tok) = (section, tok);
            return own;
        }
        let (kind, body) = (self.drafts[last].kind, self.drafts[last].body);
        let new = self.open(kind, tok);
        let draft = &mut self.drafts[new];
        (draft.body, draft.section, draft.tok) = (body, section, tok);
        self.current = Some(new);
        new
    }

    /// `Senators voted to abolish the death penalty`: what a legislature does so is a law.
    fn makes_law(&self, body: Option<usize>, tok: usize) -> bool {
        const LAWS: &[&str] = &[
            "abolish", "outlaw", "criminalise", "criminalize", "decriminalise", "decriminalize", "legalise",
            "legalize", "repeal", "reinstate",
        ];
        let doc = self.doc;
        let house =
            body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper" | "single" | "legislature"));
        let makes = |k: usize| doc.is(k, "to") && (doc.any(k + 1, LAWS) || act::amends_law(doc, k + 1));
        house
            && ((tok..doc.sent_of(tok).to.min(tok + 9)).any(makes)
                || act::amends_law(doc, tok)
                || doc.among(tok, &act::LAWS))
    }

    /// The states of a mandate that is decided on after a text on others.
    fn mandate_elsewhere(&self, tok: usize, body: Option<usize>) -> Option<Vec<usize>> {
        let had = &self.drafts[self.current?];
        let doc = self.doc;
        // "The mandate of the expert on Chad was extended"
        let passive = || doc.names.within(doc.sent_of(tok).from, tok);
        let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
        // "voted, 43 to 1, to appoint a rapporteur": what is done stands behind the count
        let voted = act::votes_to_do(doc, tok);
        let decided = act::mandated(doc, tok) || doc.among(tok, &act::EXPELS) || voted.is_some();
        let on = decided.then(|| match subject::told(doc, voted.unwrap_or(tok)) {
            told if told.is_empty() && tok > 0 && doc.any(tok - 1, &["was", "were"]) => {
                passive().iter().filter(state).map(|m| m.actor).collect()
            }
            told => told,
        })?;
        // "The Bundestag rejected a motion. The Human Rights Council set up a mission on it": no house's own.
        let by = had.decided.and_then(|d| d.0.or(self.main));
        if by.zip(body).is_some_and(|(a, b)| a != b && !kin(doc, self.roles, a, b)) {
            return Some(on);
        }
        let gone =
            |e: &Event| !e.expected && matches!(e.stage, Stage::Withdrawn | Stage::Deferred | Stage::Lapsed);
        let gone = had.events.iter().any(gone);
        // "Chad vetoed a text on Mali. On Monday the Council had renewed the mandate of its team": not what was lost.
        let lost = |c: usize| {
            [Stage::Vetoed, Stage::Rejected, Stage::Deferred, Stage::Withdrawn]
                .iter()
                .any(|s| self.met(c, *s))
        };
        if self.current.is_some_and(lost) {
            return Some(on);
        }
        let other =
            (gone || had.themed || !had.subjects.is_empty()) && on.iter().all(|s| !had.subjects.contains(s));
        // "adopted a text on Chad. It also extended the mandate of its rapporteur on racism"
        let theme = on.is_empty() && !had.subjects.is_empty() && act::charge(doc, tok).is_some();
        ((had.decided.is_some() || gone) && other && (!on.is_empty() || theme)).then_some(on)
    }

    /// A decision beside which no text is named.
    pub(super) fn unnamed(
        &mut self,
        body: Option<usize>,
        date: Option<Date>,
        sure: bool,
        scope: Scope,
        tok: usize,
    ) -> Option<usize> {
        if scope != Scope::Final {
            return self.amended_or_moved(body, date, sure, tok);
        }
        // "In May the House overrode him, 301-98": the text that was vetoed last.
        let sent = self.doc.sent_of(tok);
        if overriding(self.doc, sent.from, sent.to.min(sent.from + LONGEST)) {
            let vetoed = |c: &usize| self.met(*c, Stage::Vetoed);
            return Some(match self.recent().rev().find(vetoed).or(self.current) {
                Some(text) => text,
                None => self.open(ResolutionKind::Bill, tok),
            });
        }
        let fits = |c: &usize| {
            !self.drafts[*c].law
                && !self.met(*c, Stage::Withdrawn)
                && !self.drafts[*c].cited
                && !self.long_before(*c, date)
                && !self.told_anew(*c, date, tok)
                && !self.elsewhen(&self.drafts[*c], body, date)
                && !self.month_before(*c, date, tok)
                && !self.elsewhere(&self.drafts[*c], body)
                && !self.other_section(&self.drafts[*c], tok)
                && !self.decides_otherwise(*c, body, date, tok)
        };
        // "The National Council had accepted it last autumn": the other chamber's act on the very text.
        let before = || {
            let had =
                (tok.saturating_sub(3)..tok).any(|k| self.doc.is(k, "had")) && self.doc.is(tok + 1, "it");
            let chamber = body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper"));
            had && chamber
        };
        let sent_on = |c: &usize| {
            let by = self.drafts[*c].decided.and_then(|d| d.0);
            matches!((by, body), (Some(a), Some(b)) if a != b && kin(self.doc, self.roles, a, b)) && before()
        };
        // "The deputies had approved it in March", "It had been approved in March": a step of the bill spoken of.
        let step = |c: &usize| {
            (self.doc.is(tok + 1, "it") || self.doc.is(sent.from, "it"))
                && (self.voted_before(*c, date) || self.before_veto(*c, date))
                && !self.elsewhere(&self.drafts[*c], body)
        };
        // "adopted a text on Mali. It also extended the mandate of its expert on Chad": what is decided on another state.
        if let Some(on) = self.mandate_elsewhere(tok, body) {
            let new = self.open(ResolutionKind::Resolution, tok);
            self.drafts[new].themed = on.is_empty() && act::charge(self.doc, tok).is_some();
            self.drafts[new].subjects = on;
            self.mentions.push((tok, tok, new));
            return Some(new);
        }
        if let Some(c) = self.current.filter(|c| sent_on(c) || step(c) || fits(c)) {
            return Some(c);
        }
        let it = self.doc.is(tok + 1, "it") || self.doc.is(sent.from, "it");
        if let Some(m) = self.only_spoken_of(tok).filter(|_| it).cloned() {
            let new = self.settle(None, &m, &mut Vec::new());
            self.mentions.push((m.from, m.to, new));
            return Some(new);
        }
        // "The Commission also decided to send a mission": what its resolution says.
        let told = |c: usize| {
            let d = &self.drafts[c];
            // "In May the council renewed sanctions", after what it decided in October
            let then = self.doc.dates_in(sent.from, tok).next().is_some()
                && (self.elsewhen(d, body, date) || self.month_before(c, date, tok));
            d.decided.is_some_and(|d| d.0 == body) && !then
        };
        if !sure || act::mandated(self.doc, tok) && self.recent().any(told) {
            return None;
        }
        let again = self.recent().rev().find(|c| {
            let d = &self.drafts[*c];
            d.decided.is_some_and(|(b, on)| on == date && date.is_some() && (b == body || body.is_none()))
        });
        again.or_else(|| Some(self.decided_anew(body, date, tok)))
    }

    /// `Chad called the resolution on Mali overdue. The Council adopted it on Thursday`: the article's first text, which so far was
    /// only spoken of.
    pub(super) fn only_spoken_of(&self, tok: usize) -> Option<&Mention> {
        let doc = self.doc;
        let end = self.all.partition_point(|m| m.to <= tok);
        let near = |m: &&Mention| {
            m.part == Part::Whole && !m.plural && doc.toks[m.from].sent + 2 >= doc.toks[tok].sent
        };
        let before = &self.all[end.saturating_sub(WINDOW)..end];
        before.last().filter(near).filter(|_| self.drafts.is_empty())
    }

    /// A vote on a change or on procedure beside which no text is named: of the text that is spoken of.
    fn amended_or_moved(
        &mut self,
        body: Option<usize>,
        date: Option<Date>,
        sure: bool,
        tok: usize,
    ) -> Option<usize> {
        let section = self.current.filter(|c| self.several && self.other_section(&self.drafts[*c], tok));
        if let Some(c) = section {
            return Some(self.of_section(c, tok));
        }
        if let Some(own) = self.on_matter_told(tok).or_else(|| self.concerned(tok)) {
            return Some(own);
        }
        // "Last year's no-action motion was carried 27 to 20": on the text of that year
        let then = |c: usize| {
            let on = self.drafts[c].decided.and_then(|d| d.1).or(self.last_date);
            date.zip(on).is_some_and(|(then, on)| then.year < on.year && self.other_year(then))
        };
        if let Some(c) = self.current.filter(|c| then(*c)) {
            let old = |t: &usize| {
                self.drafts[*t]
                    .decided
                    .and_then(|d| d.1)
                    .is_some_and(|d| Some(d.year) == date.map(|d| d.year))
            };
            if let Some(old) = self.recent().rev().find(old) {
                return Some(old);
            }
            let (kind, subjects, body) =
                (self.drafts[c].kind, self.drafts[c].subjects.clone(), self.drafts[c].body);
            let new = self.open(kind, tok);
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.body, draft.earlier, draft.decided) =
                (subjects, body, true, Some((body, date)));
            return Some(new);
        }
        let stands = |c: &usize| {
            let gone = |e: &Event| !e.expected && matches!(e.stage, Stage::Withdrawn);
            !self.drafts[*c].law && !self.drafts[*c].events.iter().any(gone)
        };
        // "A similar bill fell in 2019. An amendment was rejected": the article's own text's.
        let now = date.is_none_or(|d| !self.other_year(d));
        // "2. The Water Bill. The committee approved it in 2010. A motion to take it up was rejected": the section's text, old as it is.
        // "In 1969 the Assembly took note of it. Before that an amendment was rejected", "carried a motion after it had thrown out an
        // amendment"
        let section = self.section(tok);
        let from = self.doc.sent_of(tok).from;
        let then = self.doc.seq(from, &["before", "that"]) || self.doc.seq(from, &["prior", "to", "that"]);
        let here =
            |c: usize| section > 0 && self.drafts[c].section == section || then || self.drafts[c].tok >= from;
        let background = self.current.filter(|c| now && self.aside(*c) && !here(*c) || self.drafts[*c].law);
        let own = background.and_then(|_| self.recent().find(|c| !self.aside(*c) && stands(c)));
        // "Manila's House passed a bill. The Third Committee rejected an amendment": of the text that it had before it
        let other = |c: &usize| self.elsewhere(&self.drafts[*c], body);
        let theirs =
            || self.recent().rev().find(|c| stands(c) && self.drafts[*c].decided.is_some() && !other(c));
        let abroad = self.current.filter(|c| stands(c) && other(c)).and_then(|_| theirs());
        self.authored(tok)
            .or(own)
            .or(abroad)
            .or(self.current.filter(stands))
            .or((!self.drafts.is_empty()).then_some(0))
            .or_else(|| sure.then(|| self.open(ResolutionKind::Resolution, tok)))
    }

    /// `On Yemen, an amendment was rejected`, `Before the vote on Yemen, the council threw out an amendment`: the one text on the state
    /// that the sentence opens with.
    fn on_matter_told(&self, tok: usize) -> Option<usize> {
        let doc = self.doc;
        let from = doc.sent_of(tok).from;
        let lead = (from..tok.min(from + 9)).take_while(|k| !doc.is_kind(*k, Kind::Comma));
        let voted = |k: &usize| doc.any(*k, &["vote", "debate", "text", "ballot"]) && doc.is(k + 1, "on");
        let vote = lead.into_iter().find(voted).map_or_else(Vec::new, |k| subject::complement(doc, k + 1));
        let on = if vote.is_empty() { subject::fronted(doc, from) } else { vote };
        let mut own = self
            .recent()
            .filter(|c| !self.aside(*c) && on.iter().any(|s| self.drafts[*c].subjects.contains(s)));
        own.next().filter(|_| own.next().is_none())
    }

    /// A text that only the decision on it tells of: its kind and on whom it is, by the verb and by what was spoken of.
    fn decided_anew(&mut self, body: Option<usize>, date: Option<Date>, tok: usize) -> usize {
        let law =
            || if self.makes_law(body, tok) { ResolutionKind::Bill } else { ResolutionKind::Resolution };
        // "The African Union suspended Gabon"
        let union = body.is_some_and(|b| self.doc.names.actors[b].is(ActorKind::Organization));
        let expels = self.doc.among(tok, &act::EXPELS) || union && act::mandated(self.doc, tok);
        let decided = expels.then_some(ResolutionKind::Decision);
        let law = || decided.unwrap_or_else(law);
        let kind = self.current.map_or_else(law, |c| self.kind_like(c, body));
        // "80 votes to 29, compared with 79-28 last year": of the same matter.
        let same = |c: &usize| {
            let (by, on) = self.drafts[*c].decided.unwrap_or_default();
            date.is_some() && by == body.or(by) && self.elsewhen(&self.drafts[*c], by, date) && on != date
        };
        let spoken_of = self.current.filter(same).map(|c| self.drafts[c].subjects.clone());
        let object = tok + 1 + usize::from(self.doc.has(tok + 1, Class::DET));
        let aimed = || subject::told(self.doc, tok);
        let expelled = self.doc.names.actor_at(object).map(|a| vec![a]).or_else(|| Some(aimed()));
        let expelled = expelled.filter(|on| expels && !on.is_empty());
        let blamed = rebuked(self.doc, self.doc.sent_of(tok).from, tok).map(|a| vec![a]);
        let on =
            expelled.or(blamed).or(spoken_of.filter(|s| !s.is_empty())).or_else(|| charged(self.doc, tok));
        let themed = on.as_ref().is_some_and(Vec::is_empty);
        let on = on.unwrap_or_else(|| self.topic(body, tok));
        let new = self.open(kind, tok);
        self.drafts[new].themed = themed;
        self.drafts[new].subjects = on;
        new
    }

    /// The kind of a text that is told of after another: no bill or motion, where another house decides that makes no law.
    pub(super) fn kind_like(&self, text: usize, body: Option<usize>) -> ResolutionKind {
        let kind = self.drafts[text].kind;
        let own = self.drafts[text].decided.and_then(|d| d.0).or(self.drafts[text].body);
        let law = |b: usize| self.doc.names.entry(self.doc.lex, b).is_none_or(|k| k.domestic());
        let abroad = own.zip(body).is_some_and(|(a, b)| !law(b) && !kin(self.doc, self.roles, a, b));
        let of_a_nation = kind.is_bill() || kind == ResolutionKind::Motion;
        if of_a_nation && abroad { ResolutionKind::Resolution } else { kind }
    }

    /// Whom the sentence before a decision speaks of, but for the land whose house decides.
    pub(super) fn topic(&self, body: Option<usize>, tok: usize) -> Vec<usize> {
        let home = body.and_then(|b| self.doc.names.entry(self.doc.lex, b)).and_then(|k| k.state);
        subject::topic(self.doc, tok)
            .filter(|s| home.is_none() || self.doc.names.actors[*s].known != home)
            .into_iter()
            .collect()
    }

    pub(super) fn open(&mut self, kind: ResolutionKind, tok: usize) -> usize {
        let (start, end) = self.doc.bytes(tok, tok + 1);
        let evidence = vec![Evidence { field: "stage".into(), start, end, rule: "text.unnamed" }];
        let since = self.mentions.len();
        self.drafts.push(Draft { evidence, unnamed: true, since, ..Draft::new(kind) });
        self.drafts.len() - 1
    }
}
