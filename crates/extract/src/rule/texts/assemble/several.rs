//! Texts that share one decision: `adopted a resolution on A and a decision on B`; and one text told of twice.

use super::*;

/// What was done to texts, as it was read for the first of them.
pub(super) struct Told {
    pub body: Option<usize>,
    pub date: Option<Date>,
    pub mode: Option<Mode>,
    pub lost: bool,
    pub tok: usize,
}

impl Reader<'_, '_> {
    /// `adopted by consensus two texts: a resolution on X and one on Y`, `adopted without a vote texts on Zaire and Afghanistan`: each
    /// of them, where their number is told.
    pub(super) fn all_of(&mut self, m: &Mention, told: &Told) -> bool {
        let doc = self.doc;
        let each = subject::of(doc, m);
        // "Texts on Mali and on the right to food"
        let matters = matters(doc, m);
        let on = if matters.is_empty() { each.len() } else { matters.len() };
        let count = if m.count < 2 && (2..7).contains(&on) { on } else { m.count as usize };
        let counted = matches!(m.article, Article::New | Article::Other | Article::Known) || m.count < 2;
        if !(2..10).contains(&count) || !counted {
            return false;
        }
        let phrases = matters::one_by_one(doc, m);
        let first = self.drafts.len();
        let (body, date, tok) = (told.body.or(self.body), told.date, told.tok);
        for place in 0..count {
            let own = each.get(place).filter(|_| each.len() == count).map(|s| vec![*s]);
            // "adopted resolutions on Iran, Mali and Chad. The drafts on Mali and Chad were adopted by consensus": those announced
            let known = m.article == Article::Known || doc.has(m.head, Class::TEXTS) && m.from == m.head;
            if let Some(text) = own.as_deref().filter(|_| known).and_then(|on| self.waiting(on, None)) {
                self.share(text, &Told { body, ..*told });
                continue;
            }
            let new = self.open(m.kind, tok);
            let own = matters.get(place).filter(|_| matters.len() == count).cloned().or(own);
            self.drafts[new].subjects = own.unwrap_or_else(|| each.clone());
            self.drafts[new].themed = self.drafts[new].subjects.is_empty();
            (self.drafts[new].unnamed, self.drafts[new].announced) = (false, told.mode.is_none());
            if let Some(own) = phrases.get(place).and_then(|at| self.numbered_in(*at)) {
                self.number_and_title(new, &own);
            }
            self.drafts[new].section = self.section(tok);
            let stage = self.passed(new, body);
            self.event(new, stage, body, date, false, tok);
            self.drafts[new].decided = Some((body, date));
            if let Some(mode) = told.mode {
                self.vote(new, body, Scope::Final, mode, None, date, false, tok, false);
            }
        }
        if self.drafts.len() > first {
            self.row = Some((first, u32::try_from(count).unwrap_or(0)));
        }
        true
    }

    /// The mention with a number that a phrase holds.
    fn numbered_in(&self, (from, to): (usize, usize)) -> Option<Mention> {
        let rest = &self.all[self.all.partition_point(|m| m.from < from)..];
        rest.iter().take_while(|m| m.from < to).find(|m| m.symbol.is_some()).copied()
    }

    /// `its resolutions on Iran, by 69 votes to 54, on North Korea, 94-22, and on Chad, by 80 to 25`, `Mali was condemned, 30-12`: the
    /// text on the state that a count is told of.
    pub(super) fn item_of(
        &mut self,
        text: usize,
        decision: &Decision,
        linked: Option<&Mention>,
        blamed: Option<usize>,
        from: usize,
    ) -> usize {
        let tok = decision.tok;
        let listed = linked.is_some_and(|m| m.plural && m.part == Part::Whole && m.from < tok + 40);
        let item = if listed { on_whom(self.doc, decision.tally, from) } else { Vec::new() };
        let Some(state) = blamed.or(item.first().copied()) else { return text };
        let had = &self.drafts[text].subjects;
        if had.is_empty() || had.contains(&state) {
            return text;
        }
        let new = self.open(self.drafts[text].kind, tok);
        (self.drafts[new].subjects, self.drafts[new].unnamed) = (vec![state], !listed);
        new
    }

    /// `adopted three resolutions, on Azerbaijan, Vietnam and Uganda`: each is told of later.
    pub(super) fn announce(&mut self, m: &Mention) {
        let on = subject::of(self.doc, m);
        // "three resolutions on arms for Mali and Chad": not one each
        let each = m.count < 2 || m.count as usize == on.len();
        if on.len() > 1 && each && m.article != Article::Earlier {
            self.row_on = on;
        }
    }

    /// `adopted resolutions on Mali, Chad and Fiji`: each of them, of which more may be told.
    pub(super) fn one_each(&mut self, m: &Mention, tok: usize, (body, date): (Option<usize>, Option<Date>)) {
        let (on, matters) = (subject::of(self.doc, m).len(), matters(self.doc, m).len());
        let each = if m.count < 2 { on.max(matters) } else { m.count as usize };
        if each == on || each == matters {
            self.all_of(m, &Told { body, date, mode: None, lost: false, tok });
        }
    }

    /// `adopted six resolutions, including on Mali`, `among them those on Chad and Mali`: the states of those that are named without a
    /// noun, of which more may be told.
    pub(super) fn some_named(
        &mut self,
        m: &Mention,
        tok: usize,
        (body, date): (Option<usize>, Option<Date>),
    ) {
        let doc = self.doc;
        let end = doc.sent_of(tok).to.min(m.to + 12);
        let Some(noun) = (m.to..end).find_map(|k| round::some_of_many(doc, k)) else { return };
        let on = noun + usize::from(doc.any(noun, &["ones", "those"]));
        if !doc.is(on, "on") {
            return;
        }
        for state in subject::complement(doc, on) {
            let known = |c: usize| self.drafts[c].subjects == [state] && self.drafts[c].decided.is_some();
            if self.recent().any(known) {
                continue;
            }
            let new = self.open(m.kind, tok);
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.unnamed, draft.announced) = (vec![state], false, true);
            draft.decided = Some((body, date));
            let stage = self.passed(new, body);
            self.event(new, stage, body, date, false, tok);
        }
    }

    /// `approved texts on Mali and Chad, and forwarded them to the General Assembly`: where all of those announced go next.
    pub(super) fn all_sent_on(&mut self, tok: usize) {
        let doc = self.doc;
        let at = tok + 3 + usize::from(doc.has(tok + 3, Class::DET));
        let house = doc.names.actor_at(at).filter(|a| doc.names.actors[*a].is(ActorKind::Body));
        let here: Vec<usize> = self.recent().filter(|c| self.unvoted(*c)).collect();
        here.into_iter().filter(|_| house.is_some()).for_each(|c| self.expect(c, house, None));
    }

    /// `failed to override the vetoes of three resolutions`: each of them, whose count may be told later.
    pub(super) fn vetoed_each(
        &mut self,
        m: &Mention,
        tok: usize,
        (body, date): (Option<usize>, Option<Date>),
    ) {
        let on = subject::of(self.doc, m);
        self.row = Some((self.drafts.len(), m.count));
        for _ in 0..m.count {
            let new = self.open(m.kind, tok);
            self.event(new, Stage::Vetoed, None, None, false, tok);
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.unnamed, draft.announced) = (on.clone(), false, true);
            draft.joint = true;
            (draft.decided, draft.overruled, draft.body) = (Some((body, date)), Some(false), body);
        }
    }

    /// The text that was announced on these very states, and of which nothing more has been told.
    pub(super) fn waiting(&self, on: &[usize], m: Option<&Mention>) -> Option<usize> {
        let own = |c: &usize| {
            let d = &self.drafts[*c];
            self.unvoted(*c)
                && d.subjects == on
                && m.is_none_or(|m| {
                    (self.kind_fits(*c, m) || other_name(d.kind, m.kind))
                        && (m.symbol.is_none() || d.symbol.is_none())
                })
        };
        self.recent().find(own).filter(|_| !on.is_empty())
    }

    /// Of those announced together, one on which no vote has been told.
    pub(super) fn unvoted(&self, c: usize) -> bool {
        let vote = |v: usize| self.votes[v].resolution == c && self.votes[v].scope == Scope::Final;
        self.drafts[c].announced && (self.drafts[c].votes == 0 || !self.latest().any(vote))
    }

    /// `adopted resolutions on Mali and Chad ... The resolutions had been adopted by consensus`: all those on which no vote has been told.
    pub(super) fn all_announced(&mut self, m: &Mention, told: &Told) -> bool {
        let row: Vec<usize> = self.recent().filter(|c| self.unvoted(*c)).collect();
        let all = m.article == Article::Known && subject::of(self.doc, m).is_empty() && row.len() > 1;
        for text in row.into_iter().filter(|_| all) {
            let (body, date) = self.drafts[text].decided.unwrap_or_default();
            self.share(text, &Told { body: told.body.or(body), date: told.date.or(date), ..*told });
        }
        all
    }

    /// Where texts are told of that are none of those announced, or may be any of them, what was announced alone is none.
    pub(super) fn untold(&mut self) {
        let Some(first) = self.recent().find(|c| self.drafts[*c].announced) else { return };
        let other = |c: &usize| {
            let d = &self.drafts[*c];
            *c > first && !d.announced && d.decided.is_some() && d.subjects.is_empty() && !self.aside(*c)
        };
        if !self.recent().any(|c| other(&c)) {
            return;
        }
        for c in self.recent() {
            let met = self.drafts[c].votes > 0 || self.phrases(c).next().is_some();
            if self.drafts[c].announced && !met {
                self.drafts[c].events.clear();
                self.drafts[c].decided = None;
            }
        }
    }

    /// Whom of those announced the section of a decision is about, or its paragraph: one on whom no text is yet.
    pub(super) fn section_on(&self, tok: usize, order: Option<u32>) -> Option<usize> {
        if self.row_on.is_empty() {
            return None;
        }
        // "three texts, on Mali, Chad and Fiji. The first was adopted"
        let place = order.filter(|_| self.row.is_some_and(|r| r.1 as usize == self.row_on.len()));
        if let Some(state) = place.and_then(|n| self.row_on.get((n as usize).checked_sub(1)?)) {
            return Some(*state);
        }
        let doc = self.doc;
        let free = |m: &&crate::names::Mention| {
            let told = |c: usize| {
                let d = &self.drafts[c];
                d.subjects.contains(&m.actor) && d.decided.is_some() && !self.unvoted(c)
            };
            self.row_on.contains(&m.actor) && !self.recent().any(told)
        };
        let (section, sent) = (self.section(tok), doc.sent_of(tok));
        let own = |s: &&crate::token::Sent| {
            let heads = doc.paras[s.para].role == Role::Heading && self.sections[s.para] + 1 == section;
            s.para == sent.para || section > 0 && (heads || self.sections[s.para] == section)
        };
        let before = doc.sents[..=doc.toks[tok].sent as usize].iter().rev().take(WINDOW);
        let from = before.take_while(own).last().map_or(sent.from, |s| s.from);
        let mut named = doc.names.within(from, tok).iter().filter(free);
        let near = if section > 0 { named.next() } else { named.next_back() };
        near.or_else(|| doc.names.within(tok, sent.to).iter().find(free)).map(|m| m.actor)
    }

    /// Does to a text what was done to another.
    pub(super) fn share(&mut self, text: usize, told: &Told) {
        let stage = if told.lost { Stage::Rejected } else { self.passed(text, told.body) };
        self.event(text, stage, told.body, told.date, false, told.tok);
        let draft = &mut self.drafts[text];
        draft.decided = draft.decided.or(Some((told.body, told.date)));
        draft.body = draft.body.or(told.body);
        draft.tok = if draft.tok == 0 { told.tok } else { draft.tok };
        if let Some(mode) = told.mode {
            self.vote(text, told.body, Scope::Final, mode, None, told.date, told.lost, told.tok, false);
        }
    }

    /// `voted 30 to 4 to send an envoy, adopting a motion by X`: the clause names the text decided without a noun before.
    pub(super) fn told_first(&self, decision: &Decision, m: &Mention, from: usize) -> bool {
        let doc = self.doc;
        let Some(text) = self.current.map(|c| &self.drafts[c]) else { return false };
        let clause = doc.form(decision.tok).has(Form::ING)
            && decision.tally.is_none()
            && decision.tok > from
            && doc.is_kind(decision.tok - 1, Kind::Comma);
        // "extended the mandate of its expert, rejecting a rival text": that is another one.
        let contrary = |c: usize| decision.act.is_some_and(|a| self.contrary(c, a.step, self.drafts[c].body));
        clause
            && !self.current.is_some_and(contrary)
            && matches!(m.article, Article::New | Article::Known)
            && !m.plural
            && text.unnamed
            && text.tok >= from
            && text.decided.is_some()
    }
}

/// Texts announced as resolutions may each be called a motion.
fn other_name(told: ResolutionKind, called: ResolutionKind) -> bool {
    told == ResolutionKind::Resolution && called == ResolutionKind::Motion
}
