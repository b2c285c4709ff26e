//! What a sentence decides: on which text, with what outcome, and the vote that was taken on it.

mod addressed;
mod called;
mod days;
mod fate;
mod listed;
mod nothing;
mod panel;
mod ruling;
mod same_fate;
mod stopped;
mod together;
mod whose;

use super::*;
pub(super) use addressed::{by_the_way, says};
use days::{in_passing, set_off, since_then};
use whose::labelled;

/// A decision in its sentence, and what that tells of it.
struct Case<'c> {
    decision: &'c Decision,
    mentions: &'c [Mention],
    acts: &'c [Act],
    /// The sentence, and where in it the decision stands.
    from: usize,
    to: usize,
    tok: usize,
    /// The noun phrase of its text.
    linked: Option<&'c Mention>,
    step: Step,
    tally: Option<Tally>,
    /// Its count or its manner is told.
    counted: bool,
    expected: bool,
    scope: Scope,
    body: Option<usize>,
    date: Option<Date>,
    /// How many texts were known before it, and which was spoken of.
    known: usize,
    spoken_of: Option<usize>,
}

impl Case<'_> {
    /// `voted`: who votes is not always who decides.
    fn votes(&self) -> bool {
        self.decision.act.is_some_and(|a| a.votes)
    }

    /// `approved the bill passed by the lower house in March`, `the text that was passed`: what became of the text before.
    fn attribute(&self, doc: &Doc<'_>) -> bool {
        let Some(m) = self.linked.filter(|m| m.head < self.tok && self.tally.is_none()) else { return false };
        // "rejected an amendment to the bill, passed by the Lords in May"
        let by = doc.is(self.tok + 1, "by");
        let beside = (m.to..self.tok).all(|k| {
            doc.any(k, &["that", "which"]) || doc.has(k, Class::AUX) || by && doc.is_kind(k, Kind::Comma)
        });
        let passive = self.decision.act.is_some_and(|a| a.passive);
        // "adopted a resolution on Iran recommended by its committee"
        let word = |k: usize| doc.is_kind(k, Kind::Word) && doc.verb(k).is_none() && !doc.has(k, Class::AUX);
        let beside = beside || by && (m.to..self.tok).all(word);
        passive && beside && self.acts.iter().any(|a| a.tok < m.from && decides(a.step) && !a.passive)
    }

    /// `a thinner majority than the 74 to 32`: what a count is measured by, not one of its own.
    fn measured(&self, doc: &Doc<'_>) -> bool {
        let at = self.tally.map_or(self.tok, |t| t.from);
        let near = self.from.max(at.saturating_sub(4))..at;
        self.decision.act.is_none()
            && !near.clone().any(|k| doc.is_kind(k, Kind::Colon))
            && near.into_iter().any(|k| measured(doc, k))
    }

    /// Several texts, how many is not told.
    fn many(&self) -> Option<&Mention> {
        self.linked.filter(|m| m.plural && m.count < 2)
    }
}

impl Reader<'_, '_> {
    /// `In 2019 Congress passed three similar resolutions, but the president vetoed all of them and the Senate failed, 45-40, to
    /// override`: what became of them is of none of the texts told of.
    fn bygone_many(&self, c: &Case<'_>) -> bool {
        let doc = self.doc;
        let all = |k: usize| doc.is(k, "vetoed") && doc.any(k + 1, &["all", "them", "both", "each"]);
        let Some(many) = c.mentions.iter().find(|m| m.plural && m.head < c.tok) else { return false };
        let then = || doc.dates_in(c.from, c.tok).any(|d| self.other_year(d.past));
        c.linked.is_none_or(|m| m.plural) && (many.head..=c.tok).any(all) && then()
    }

    /// A decision: event, vote, and the text it is about.
    pub(super) fn decide(
        &mut self,
        decision: &Decision,
        mentions: &[Mention],
        acts: &[Act],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let mut case = self.case(decision, mentions, acts, (from, to));
        self.step = decision.act.map(|a| a.step);
        if let Some(act) = decision.act.filter(|a| case.tally.is_none() && by_ruler(self.doc, a, from, to)) {
            self.step(&act, mentions, from, to, named);
            return;
        }
        self.told = (case.tok, case.tally, decision.manner.map(|m| m.mode));
        case.body = self.acting_body(&case);
        if case.linked.filter(|m| m.plural).is_some_and(|m| self.listed_behind(&case, m, named)) {
            return;
        }
        if self.bygone_many(&case) || self.together(&case) || self.each_counted(&case) {
            return;
        }
        if self.only_hints(&case)
            || self.decides_nothing(&case)
            || self.among_those(case.step, (case.tok, from, to), case.body, named)
            || self.announces_texts(&case)
            || self.on_no_text(&case)
        {
            return;
        }
        case.date = self.day(&case);
        let occasion = self.on_that_occasion(&mut case);
        let measured = case.measured(self.doc);
        if measured && !self.another_time(case.date) {
            return;
        }
        let spoken_of = (self.current, self.vote, self.last_date);
        let awaited = self.awaited;
        if self.on_several(&case) {
            return;
        }
        case.scope = self.scope_of(decision, case.linked, mentions, from, to);
        self.of_today(&mut case);
        if case.expected {
            self.lies_ahead(&case, named);
            return;
        }
        if self.in_its_committee(&case) {
            return;
        }
        let Some(ruling) = self.ruling(&mut case, named) else { return };
        self.tell_subject(&case, &ruling);
        case.body = self.ruling_body(&case, ruling.text);
        let bare = case.decision.act.is_none() && self.veto_stands(ruling.text, None);
        let before = || self.drafts[ruling.text].decided?.1.filter(|_| bare);
        case.date = case.date.or(ruling.awaited.and_then(|w| w.date)).or_else(before);
        case.date = case.date.or_else(|| self.came_on(&case, ruling.text));
        let named = self.named_by_day(&case, ruling.text);
        let finer = |n: &Date| case.date.is_none_or(|d| d.month.is_none() && d.year == n.year);
        case.date = named.filter(finer).or(case.date);
        let fate = self.fate(&case, &ruling);
        match case.scope {
            Scope::Final => self.decided(&case, &ruling, &fate),
            // "An amendment by X was tabled, 88-49" leaves the text where it was.
            Scope::Procedural if !fate.lost && case.linked.is_none_or(|m| m.part != Part::Amendment) => {
                self.put_aside(&case, ruling.text);
            }
            // "voted 54-43 to cut off debate, short of the 60 needed": a minority keeps the text from its vote.
            Scope::Procedural if fate.lost && self.held_up(&case, &ruling) => {
                self.event(ruling.text, Stage::Deferred, case.body, case.date, false, case.tok);
            }
            _ => {}
        }
        self.remember_setting(&case);
        if let Some((house, date)) = self.counted_beside(&case) {
            (case.body, case.date) = (Some(house), date);
        }
        self.take_vote(&case, &ruling, &fate);
        // "adopted a text on the implementation of Resolution 1609, which was passed in April. 78 deputies voted for it"
        let older = case.linked.is_some_and(|m| find::carried_out(self.doc, m)) && spoken_of.0.is_some();
        if older {
            self.awaited = awaited;
        }
        if measured || occasion || older {
            (self.current, self.vote, self.last_date) = spoken_of;
        }
    }

    /// `A similar bill fell in 2019. An amendment was rejected, 90 to 30`: no day is told of what is done to the article's own text.
    fn of_today(&self, c: &mut Case<'_>) {
        let doc = self.doc;
        let told = || doc.dates_in(c.from, c.to).next().is_some();
        let had = || (c.from..c.tok).any(|k| doc.is(k, "had"));
        let aside =
            self.current.is_some_and(|t| self.aside(t)) && self.drafts.iter().any(|d| d.decided.is_some());
        if c.scope != Scope::Final && c.counted && aside && !told() && !had() {
            c.date = c.date.filter(|d| !self.other_year(*d));
        }
    }

    /// `The committee had thrown it out in May. Ten members were against on that occasion; six were for it`: then and there.
    fn on_that_occasion(&self, c: &mut Case<'_>) -> bool {
        let doc = self.doc;
        let then = (c.from + 1..c.to).any(|k| doc.is(k, "occasion") && doc.is(k - 1, "that"));
        let counted = then && c.tally.is_some() && c.decision.act.is_none();
        let Some(text) = self.current.filter(|_| counted) else { return false };
        let draft = &self.drafts[text];
        let other =
            |e: &&Event| !e.expected && e.body.is_some() && Some(e.body) != draft.decided.map(|d| d.0);
        let Some(e) = draft.events.iter().rev().find(other) else { return false };
        (c.body, c.date) = (e.body, e.date);
        true
    }

    /// Long before, or after, what was decided last.
    fn another_time(&self, date: Option<Date>) -> bool {
        date.is_some_and(|d| self.last_date.is_none_or(|last| apart(d, last)))
    }

    fn case<'c>(
        &self,
        decision: &'c Decision,
        mentions: &'c [Mention],
        acts: &'c [Act],
        (from, to): (usize, usize),
    ) -> Case<'c> {
        let counted = decision.tally.is_some() || decision.manner.is_some();
        // "agreed to the Senate's changes to a bill": the bill is through.
        let beside =
            self.text_beside(decision, mentions, acts, from).filter(|_| !self.fed(decision.tok, from));
        let through = || parent(self.doc, beside, mentions, decision.tok);
        let agrees = concurring(self.doc, decision.tok, to);
        let linked = if agrees { through().or(beside) } else { beside };
        Case {
            decision,
            mentions,
            acts,
            from,
            to,
            tok: decision.tok,
            linked,
            step: decision.act.map_or(Step::Adopt, |a| a.step),
            tally: decision.tally,
            counted,
            expected: decision.act.is_some_and(|a| a.expected),
            scope: Scope::Final,
            body: None,
            date: None,
            known: self.drafts.len(),
            spoken_of: self.current,
        }
    }

    /// The noun phrase that a decision goes with.
    fn text_beside<'c>(
        &self,
        decision: &'c Decision,
        mentions: &'c [Mention],
        acts: &[Act],
        from: usize,
    ) -> Option<&'c Mention> {
        let (doc, tok) = (self.doc, decision.tok);
        if counts_defeat(doc, decision, from) {
            return None;
        }
        let linked = decision.item.as_ref().or_else(|| link(doc, decision, mentions, acts, from))?;
        // "voted 4-1 to condemn a Ugandan bill": what a text says of another.
        let told_of = || {
            (tok + 1..linked.from.min(tok + 14)).any(|k| {
                let says =
                    |v: usize| doc.verb(v).is_some_and(|v| v.step.is_none() && v.force.is_some_and(blames));
                doc.is(k, "to") && says(k + 1)
            })
        };
        let votes = decision.act.is_some_and(|a| a.votes);
        let counted = decision.tally.is_some() || decision.manner.is_some();
        let others = counted && linked.plural && linked.count < 2 && linked.article == Article::Other;
        let another = || votes && linked.part == Part::Whole && told_of();
        // "adopted its declaration by 79 to 0; the Lithuanian parliament's followed by 86 to 3": one of its own.
        let owned = |k: usize| {
            doc.is_kind(k, Kind::Poss)
                && doc.any(k + 1, &["followed", "follows"])
                && doc.names.actor_at(k - 1).is_some()
        };
        // "The Sejm passed a similar text in May, and the Seimas followed by 80 votes to 2": one of its own too.
        let own = || doc.is(tok, "followed") || decision.act.is_none() && (linked.head + 1..tok).any(owned);
        // "extended the mandate of its expert, while rejecting a text": but "renewed it in a resolution".
        let mandate = act::mandated(doc, tok)
            && votes
            && decision.item.is_none()
            && linked.from > tok
            && !doc.any(linked.from - 1, &["in", "through", "by", "under", "with", "via"]);
        // "was defeated by 51 votes to 30, though he voted for the text as a whole": his vote, not this one.
        let his = linked.from > tok + 3
            && doc.any(linked.from - 1, &["for", "against"])
            && doc.is(linked.from - 2, "voted")
            && doc.any(linked.from - 3, &["he", "she", "they"]);
        // "the first such text since 2015, when the Council censured Chad by 22 to 8": then
        let then = since_then(doc, from, tok).is_some_and(|d| linked.head < d.from);
        (!others && !another() && !own() && !mandate && !his && !then).then_some(linked)
    }

    /// Who acts, by the sentence and what was told before.
    fn acting_body(&self, c: &Case<'_>) -> Option<usize> {
        let (doc, act) = (self.doc, c.decision.act.as_ref());
        let told = self.body_of(c.tok, c.from, c.to, act).map(|b| self.committee_at_work(b, c));
        // "Security Council resolution 12, adopted by 10 votes", "the vetoed Council draft"
        let its_own = |m: &&Mention| {
            told.is_none()
                || c.step == Step::Veto
                || m.head < c.tok && (m.to..c.tok).all(|k| doc.is_kind(k, Kind::Comma))
        };
        let of_text = || c.linked.filter(its_own).and_then(|m| body_inside(doc, m));
        // "Congress passed the bill by 38 votes to 29 in the Senate": the chamber's count, where it is one of the body's.
        let parent = |b: usize| doc.names.entry(doc.lex, b).and_then(|k| k.parent);
        let chamber = |b: &usize| {
            act.is_none()
                || parent(*b).is_some_and(|p| told.is_some_and(|t| doc.names.actors[t].known == Some(p)))
        };
        let voted_in = || c.tally.and_then(|t| voted_in(doc, t.to)).filter(chamber);
        // "The Assembly's vote followed a veto by Russia of a similar text in the Security Council": where it was vetoed
        let vetoed_in = || self.security_council(c.tok, c.to).filter(|_| c.step == Step::Veto);
        let body = labelled(doc, c.tally)
            .or_else(vetoed_in)
            .or_else(|| cleared(doc, act))
            .or_else(|| won_from(doc, c.tok))
            .or_else(voted_in)
            .or_else(of_text)
            .or(told);
        let plenum = || (c.from.max(c.tok.saturating_sub(5))..c.tok).any(|i| doc.is(i, "plenum"));
        // "Foreign Affairs approved it by 14 votes to 3, and the plenary followed"
        let later = |i: usize| {
            i > c.tok + 2 && doc.any(i - 2, &["and", "but", "before"]) && doc.any(i - 1, &["the", "its"])
        };
        // "forwarded the text to the plenary"
        let sent = |i: usize| i > c.tok + 1 && doc.is(i - 1 - usize::from(doc.has(i - 1, Class::DET)), "to");
        let plenary =
            |i: usize| doc.is(i, "plenary") && !later(i) && !sent(i) && !recommended(doc, c.from, i);
        // "offered two amendments on the floor; both failed"
        let floor = |i: usize| doc.is(i, "floor") && i > 1 && doc.seq(i - 2, &["on", "the"]);
        let house = |b| plenary_of(doc, self.roles, b);
        if let Some(body) = house::on_its_floor(doc, c.tok, c.to) {
            return Some(body);
        }
        if (c.from..c.tok).any(floor) {
            let own = body.or(self.body).map(house).filter(|b| self.roles[*b] != "committee");
            return own.or(self.main).or(body);
        }
        if (c.from..c.to).any(plenary) || plenum() {
            return body.or(self.body).map(house);
        }
        let passive = act.is_none_or(|a| a.passive)
            || c.linked.is_some_and(|m| m.head < c.tok)
            || doc.any(c.from, &["it", "they"]);
        let at_work = || self.scene_at_work(c.tok)?.0.filter(|b| passive && self.seats(*b, c.tally));
        let numbered = || told.is_none().then(|| self.committee_by_number(c)).flatten();
        body.or_else(|| self.council(c))
            .or_else(numbered)
            .or_else(|| self.scene(c.from, c.to)?.0)
            .or_else(at_work)
    }

    /// When.
    fn day(&self, c: &Case<'_>) -> Option<Date> {
        // "Resolution 30/1 of 2015, adopted without a vote": the number's own date goes first.
        let own = c.linked.and_then(|m| dated(self.doc, m));
        let numbered = c.linked.is_some_and(|m| m.symbol.is_some()) && !c.expected;
        let from = if c.attribute(self.doc) { c.tok } else { c.from };
        // "Last year's text passed by 25 votes to 13, and that of 2012 by 24 to 15"
        let at = c.tally.map_or(c.tok, |t| t.from);
        let that = (c.from.max(at.saturating_sub(5))..at)
            .find(|k| self.doc.any(*k, &["that", "one"]) && self.doc.any(k + 1, &["of", "in"]));
        let that = that.map(|k| k + 2).or_else(|| set_off(self.doc, c.from, c.tok.min(at)));
        let its_own = that.and_then(|k| self.doc.dates_in(k, at).find(|d| d.from == k)).map(|d| d.past);
        // "a narrower margin than last year's 90 to 20"
        let before =
            || self.doc.dates_in(c.from, at).find(|d| d.to + 1 == at && self.doc.is_kind(d.to, Kind::Poss));
        if let Some(date) = its_own.or_else(|| Some(before()?.past)) {
            return Some(date);
        }
        if let Some(d) = since_then(self.doc, c.from, at) {
            return Some(d.past);
        }
        let in_passing = c.linked.and_then(|m| in_passing(self.doc, m, c.to));
        // "Last year's no-action motion was carried 27 to 20"
        let moved_then = c.linked.filter(|m| m.part != Part::Whole && m.head < c.tok).and_then(|m| {
            let mut told = self.doc.dates_in(c.from.max(m.from.saturating_sub(3)), m.head);
            told.find(|d| self.doc.is_kind(d.to, Kind::Poss)).map(|d| d.past)
        });
        in_passing
            .or(moved_then)
            .or_else(|| own.filter(|_| numbered))
            .or_else(|| self.date_of(c.tok, from, c.to, c.expected))
            .or(own)
    }
}
