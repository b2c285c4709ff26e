//! What a decision does to its text: whether it was lost, the stage it reaches, and the vote that is recorded.

mod lost;

use super::ruling::Ruling;
use super::*;
use lost::{lost_likewise, told_lost_by};

/// What came of it.
pub(super) struct Fate {
    pub lost: bool,
    /// The council of the veto decided.
    council: bool,
    /// It had the votes that the council asks for, and was lost all the same.
    vetoed: bool,
}

impl Reader<'_, '_> {
    pub(super) fn fate(&self, c: &Case<'_>, r: &Ruling) -> Fate {
        let doc = self.doc;
        let least = council::least(c.date.map(|d| d.year).or(doc.meta.published.map(|p| p.year())));
        let council = c.body.is_some_and(|b| is_council(doc, b));
        let few = |t: &Tally| council && t.yes.is_some_and(|yes| yes < least);
        // "Ayes 10, Noes 37"
        let outvoted = |t: &Tally| !t.pair && t.yes.zip(t.no).is_some_and(|(yes, no)| yes < no);
        let short = |t: Tally| {
            outvoted(&t)
                || falls_short(doc, c.from, c.to)
                || under_bar(doc, &t, c.from, c.to)
                || told_lost(doc, &t, c.from)
                || c.scope == Scope::Final && few(&t)
        };
        let bare = c.decision.act.is_none();
        let lost = match r.awaited {
            Some(w) => w.lost,
            None => {
                let fell = self.fell && c.scope == Scope::Amendment && enumerates(doc, c.from);
                // "The vote on the amendment was 152 to 97 against."
                let against = |t: Tally| {
                    t.pair && doc.is(t.to, "against") && !matches!(doc.kind(t.to + 1), Some(Kind::Word))
                };
                let told = |t: Tally| short(t) || against(t) || lost_likewise(doc, c, t);
                told_lost_by(doc, c) || bare && (fell || c.tally.is_some_and(told))
            }
        };
        // "voted 52-44 to advance the bill, short of the 60 votes needed", "blocked it, the 50-49 vote falling short of the 60 needed"
        let voted =
            c.tally.is_some() && (c.votes() || c.step == Step::Defer) || overriding(doc, c.from, c.to);
        let under = || c.tally.is_some_and(|t| under_bar(doc, &t, c.from, c.to));
        let lost =
            lost || voted && (falls_short(doc, c.from, c.to) || under()) || sustaining(doc, c.from, c.to);
        // "failed to override the vetoes of two texts. The first vote was 45-40"
        let lost = lost || bare && self.veto_stands(r.text, c.date);
        // "had passed the House by 89 to 44, and its panel by 14 to 7", of a bill that failed since
        let start = doc.bytes(doc.sent_of(c.tok).from, c.tok + 1).0;
        let carried = |v: &Vote| {
            v.resolution == r.text
                && v.outcome == Some(Outcome::Adopted)
                && v.evidence.first().is_some_and(|e| e.start >= start)
        };
        let before = || self.votes.iter().rev().take(3).any(carried);
        let lost = lost || r.again && bare && self.contrary(r.text, Step::Adopt, c.body) && !before();
        // "defeated by 13 votes to two": what had its nine votes fell to a veto, and the count stands as told.
        let enough = |t: Tally| t.yes.is_some_and(|yes| yes >= least) && t.no < t.yes;
        let vetoed = council && lost && c.scope == Scope::Final && c.tally.is_some_and(enough);
        Fate { lost, council, vetoed }
    }

    /// The text as a whole was decided on.
    pub(super) fn decided(&mut self, c: &Case<'_>, r: &Ruling, f: &Fate) {
        let text = r.text;
        let stage = self.stage_reached(c, r, f);
        let other = c.body.filter(|b| Some(*b) != self.main && stage == Stage::Adopted);
        let below = other.is_some_and(|b| self.main.is_none_or(|m| kin(self.doc, self.roles, b, m)));
        let advice = below && self.recommended();
        let panel = || !f.lost && c.decision.act.is_some_and(|a| in_committee(self.doc, &a));
        // "The text, which had cleared the committee in May, was adopted": it is the house that has decided.
        let done = !f.lost && done_before(self.doc, c.tok, c.from, c.acts);
        if done && stage != Stage::CommitteeApproved && panel::told(self.doc, c.tok, c.from, c.to) {
            self.event(text, Stage::CommitteeApproved, None, c.date, false, c.tok);
            self.current = Some(text);
            return;
        }
        let stage = if advice || panel() { Stage::CommitteeApproved } else { stage };
        // "The Senate passed it hours after the House did": the House was first.
        let first = c.attribute(self.doc) || after_house(self.doc, c.from, c.tok);
        let before = stage == Stage::PassedLegislature && first;
        let stage = if before { Stage::PassedChamber } else { stage };
        let first = |e: &&mut Event| before && e.stage == Stage::PassedChamber && !e.expected;
        self.drafts[text].events.iter_mut().filter(first).for_each(|e| e.stage = Stage::PassedLegislature);
        // "The Senate passed it, a week after the House did": the House was first.
        let other = (stage == Stage::PassedChamber).then(|| self.house_before(c)).flatten();
        let stage = if other.is_some() { Stage::PassedLegislature } else { stage };
        let overrides = overriding(self.doc, c.from, c.to);
        if overrides && (!f.lost || self.drafts[text].overruled.is_none()) {
            self.drafts[text].overruled = Some(!f.lost);
        }
        // "was scrapped after it was vetoed": one and the same.
        if stage == Stage::Vetoed {
            let same = |e: &Event| e.stage == Stage::Rejected && e.body == c.body && e.date == c.date;
            self.drafts[text].events.retain(|e| !same(e));
        }
        // A house has voted on the veto, which is of another day.
        if stage == Stage::Vetoed && (overrides || self.veto_stands(text, c.date)) {
            self.event(text, stage, c.body.filter(|_| f.lost), None, false, c.tok);
        } else {
            let told = (c.body, c.date);
            let own = stage == Stage::Enacted && self.drafts[text].overruled == Some(true);
            let (body, date) = if own { self.last_override(text, told) } else { told };
            // A ruler's veto is no house's.
            let body = body.filter(|_| stage != Stage::Vetoed || f.council);
            self.event(text, stage, body, date, false, c.tok);
        }
        if let Some(house) = other {
            self.event(text, Stage::PassedChamber, Some(house), None, false, c.tok);
        }
        let one = matches!(stage, Stage::PassedChamber | Stage::Adopted);
        if let Some((house, date, _)) = self.house_beside(c).filter(|_| one) {
            self.event(text, Stage::PassedLegislature, Some(house), date, false, c.tok);
        }
        if done && stage == Stage::CommitteeApproved {
            self.current = Some(text);
            return;
        }
        let section = self.section(c.tok);
        let one_sided = c.decision.act.is_none() && c.tally.is_some_and(|t| t.no.is_none());
        let bygone = text >= c.known && of_another_term(self.doc, c.from, c.to);
        let draft = &mut self.drafts[text];
        draft.earlier |= bygone;
        draft.one_sided |= one_sided && draft.decided.is_none();
        draft.decided = Some(match draft.decided {
            Some((body, date)) => (body.or(c.body), date.or(c.date)),
            None => (c.body, c.date),
        });
        draft.body = draft.body.or(c.body);
        if draft.tok == 0 {
            draft.tok = c.tok;
            draft.section = section;
        }
        self.current = Some(text);
    }

    /// `a week after the lower house did`, `a month after it passed the Senate`: the other chamber, which has passed it before.
    fn house_before(&self, c: &Case<'_>) -> Option<usize> {
        let doc = self.doc;
        let body = c.body.filter(|b| matches!(self.roles[*b], "lower" | "upper"))?;
        // "passed 104-13 a week after clearing the Senate"
        let clears = |k: usize| doc.any(k, &["clearing", "passing"]);
        let after = (c.tok + 1..c.to)
            .find(|k| doc.is(*k, "after") && (after_house(doc, *k - 1, c.to) || clears(k + 1)))?;
        let near = doc.names.within(after, c.to.min(after + 8));
        let house = near.iter().find(|m| {
            let other = m.actor != body && matches!(self.roles[m.actor], "lower" | "upper");
            other && kin(doc, self.roles, m.actor, body)
        })?;
        let did = doc.any(house.to, &["did", "had", "passed", "approved", "adopted"]);
        let cleared = (after + 1..house.from).any(|k| doc.any(k, &["passed", "cleared"]) || clears(k));
        (did || cleared).then_some(house.actor)
    }

    /// `passed the House in February and the Senate on Monday`: the other chamber, which has passed it too, and when.
    fn house_beside(&self, c: &Case<'_>) -> Option<(usize, Option<Date>, usize)> {
        let doc = self.doc;
        let body = cleared(doc, c.decision.act.as_ref()).filter(|_| c.step == Step::Adopt && !c.expected)?;
        let named = |k: usize| doc.names.mention_at(k + 1 + usize::from(doc.has(k + 1, Class::DET)));
        let other = |m: &&crate::names::Mention| {
            m.actor != body
                && matches!(self.roles[m.actor], "lower" | "upper")
                && kin(doc, self.roles, m.actor, body)
        };
        let joined = (c.tok + 2..c.to.min(c.tok + 18)).filter(|k| doc.is(*k, "and"));
        let house = joined.filter_map(named).find(other)?;
        let day = Class::WEEKDAY.or(Class::PREP).or(Class::MONTH).or(Class::TIMEAGO);
        let ends = matches!(doc.kind(house.to), None | Some(Kind::Stop | Kind::Comma))
            || doc.has(house.to, day)
            || doc.any(house.to, &["last", "late", "earlier", "this", "yesterday"]);
        let date = doc.dates_in(house.to, c.to.min(house.to + 3)).next().map(|d| d.past);
        ends.then_some((house.actor, date, house.to))
    }

    /// `passed the Senate in 2018 and the House in January 2019 by 78 votes to 45`: whose count it is, and of what day.
    pub(super) fn counted_beside(&self, c: &Case<'_>) -> Option<(usize, Option<Date>)> {
        let tally = c.tally.filter(|_| c.scope == Scope::Final)?;
        let (house, date, at) = self.house_beside(c)?;
        (tally.from >= at).then_some((house, date))
    }

    fn stage_reached(&self, c: &Case<'_>, r: &Ruling, f: &Fate) -> Stage {
        let doc = self.doc;
        if self.is_vetoed(c, r.text, f) {
            return Stage::Vetoed;
        }
        if c.step == Step::Defer {
            return Stage::Deferred;
        }
        let overriding = overriding(doc, c.from, c.to);
        if f.lost && (overriding || self.veto_stands(r.text, c.date)) {
            return Stage::Vetoed;
        }
        // "The Senate voted to override it 69-28"
        let again = self.drafts[r.text].overruled.is_some();
        if overriding && (again || act::of_veto(doc, c.from, c.to)) {
            return self.overridden(r.text, c.body);
        }
        if !f.lost && self.overridden_too(r.text, c.body, c.date) {
            return Stage::Enacted;
        }
        if f.lost {
            return Stage::Rejected;
        }
        // "had backed it in the first reading two weeks ago by 80 votes to 7"
        let read = (c.from.max(c.tok.saturating_sub(9))..c.tok).find(|k| doc.is(*k, "reading"));
        let next = |k: usize| (k..c.tok).any(|r| its_reading(doc, r));
        let tok = read.filter(|k| c.decision.act.is_none() && !next(*k)).unwrap_or(c.tok);
        if let Some(stage) = preliminary(doc, c.body, tok, c.from, c.to) {
            return stage;
        }
        if let Some(stage) = self.again_first(r.text, c.body, c.date) {
            return stage;
        }
        if r.agreed && c.body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper")) {
            return Stage::PassedLegislature;
        }
        // "Both houses passed the bill in August", "The bill passed both houses"
        let both = |k: usize| doc.is(k, "both") && doc.any(k + 1, &["houses", "chambers"]);
        if (c.tok.saturating_sub(2).max(c.from)..c.to.min(c.tok + 3)).any(both)
            && self.drafts[r.text].kind.is_bill()
        {
            return Stage::PassedLegislature;
        }
        self.passed(r.text, c.body)
    }

    /// A house has failed to override the veto on the text, on no other day.
    pub(super) fn veto_stands(&self, text: usize, date: Option<Date>) -> bool {
        let d = &self.drafts[text];
        let on = d.decided.and_then(|x| x.1);
        d.overruled == Some(false) && date.is_none_or(|now| on == Some(now))
    }

    fn is_vetoed(&self, c: &Case<'_>, text: usize, f: &Fate) -> bool {
        let doc = self.doc;
        let among_states = |b: usize| doc.names.entry(doc.lex, b).is_some_and(|k| !k.domestic());
        // "A vetoed one draft, another did not get enough votes": the veto is the other's.
        let others = || c.step == Step::Reject && c.acts.iter().any(|a| a.step == Step::Veto && !a.expected);
        let named = || {
            !others()
                && (c.from..c.to).any(|i| doc.any(i, &["veto", "vetoes", "vetoed"]))
                && c.body.is_some_and(among_states)
        };
        // "The vote was 14 to one" after a veto was told.
        let told = |e: &Event| e.stage == Stage::Vetoed && (c.date.is_none() || e.date == c.date);
        let before = || f.council && c.decision.act.is_none() && self.drafts[text].events.iter().any(told);
        // "failed to adopt a draft. The US blocked the move"
        let blocked = || {
            let s = doc.toks[c.from].sent as usize;
            let next = doc.sents.get(s + 1).filter(|n| n.para == doc.sents[s].para).map(|n| (n.from, n.to));
            f.council
                && c.scope == Scope::Final
                && (position::blocks(doc, c.from, c.to)
                    || next.is_some_and(|n| position::blocks(doc, n.0, n.1)))
        };
        c.step == Step::Veto || f.vetoed || if f.lost { named() || blocked() } else { before() }
    }

    /// A carried no-action motion ends a text; an adjourned one waits.
    pub(super) fn put_aside(&mut self, c: &Case<'_>, text: usize) {
        let doc = self.doc;
        let no_action = |i: usize| {
            act::no_action(doc, i) || doc.any(i, &["no-action", "non-action"]) || act::not_to_act(doc, i)
        };
        // "The motion was carried", after a no-action motion was told of
        let of_it = || c.linked.is_some_and(|m| mention::of_no_action(doc, m.head));
        let (lo, hi) = own_part(doc, c.tally.map_or(c.tok, |t| t.from), (c.from, c.to));
        // "a no-action motion that blocked an amendment": the text goes on
        let end = c.linked.map_or(c.from, |m| m.to);
        let of_change = c.linked.is_some_and(|m| m.part == Part::Procedure)
            && (end..c.to.min(end + 7)).any(|k| doc.any(k, &["amendment", "amendments"]));
        if of_change && self.current.is_some_and(|t| self.drafts[t].decided.is_some()) {
            return;
        }
        let stage = match c.step {
            _ if (lo..hi).any(no_action) || of_it() => Stage::Lapsed,
            _ if to_turn_down(doc, c.from, c.to) => Stage::Rejected,
            Step::Refer => Stage::Referred,
            Step::Defer => Stage::Deferred,
            _ if to_table(doc, c.from, c.to) => Stage::Deferred,
            // "asked that it be adjourned. The chamber agreed without a vote"
            _ if agreed_to_delay(doc, c.decision, c.mentions, c.from) => Stage::Deferred,
            _ if given_leave(doc, c.from, c.to) => Stage::Introduced,
            _ => return,
        };
        self.event(text, stage, c.body, c.date, false, c.tok);
    }

    /// Is debate not ended, for want of more than half, on a text that nothing has been decided of yet?
    pub(super) fn held_up(&self, c: &Case<'_>, r: &Ruling) -> bool {
        let debate = |k: usize| self.doc.any(k, &["debate", "cloture", "filibuster"]) && !self.doc.quoted(k);
        let most = c.tally.is_some_and(|t| t.yes > t.no) && !sends_back(self.doc, c.from, c.to);
        r.over && most && (c.from..c.to).any(debate) && !self.aside(r.text) && !self.drafts[r.text].law
    }

    /// Who decided and when, for what is told next.
    pub(super) fn remember_setting(&mut self, c: &Case<'_>) {
        let doc = self.doc;
        if c.attribute(doc) || done_before(doc, c.tok, c.from, c.acts) {
            return;
        }
        // What a relative clause tells by the way leaves the acting body as it was.
        let relative = |k: usize| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["which", "who", "where"]);
        let aside = || {
            self.body.is_some() && (c.from..c.tok).any(relative)
                || c.tally.is_some() && told_by_the_way(doc, c.tok, c.from)
                || self.body.is_some() && after_house(doc, c.from, c.tok)
        };
        if let Some(body) = c.body.filter(|_| !aside()) {
            self.body = Some(body);
            self.body_at = c.tok;
        }
        self.last_date = c.date.or(self.last_date);
    }

    /// The vote, if one is told; else its count is awaited.
    pub(super) fn take_vote(&mut self, c: &Case<'_>, r: &Ruling, f: &Fate) {
        let (doc, text, lost) = (self.doc, r.text, f.lost);
        let over = r.over || f.vetoed || self.veto_stands(text, c.date) && !sustaining(doc, c.from, c.to);
        let uncounted = c.tally.is_none() && c.scope == Scope::Final;
        // "with the votes of the others": unless a count is told.
        let hint = c.decision.manner.filter(|m| m.weak && uncounted);
        self.hinted.extend(hint.map(|m| (text, m)));
        // "The rival draft was not put to a vote": nor was it adopted without one.
        let unput = c.step == Step::Defer && c.decision.manner.is_some_and(|m| m.mode == Mode::WithoutVote);
        let alike = self.same_count(c);
        let tally = c.tally.or(alike.map(|a| a.0));
        let mode =
            self.mode(c.decision, c.body, c.from, c.to).filter(|_| hint.is_none() && !(unput && uncounted));
        let mode = mode.or(alike.map(|a| a.1));
        if uncounted {
            let told = Told { body: c.body, date: c.date, mode, lost, tok: c.tok };
            self.other_houses(text, &told, c.to);
        }
        let Some(mode) = mode else {
            if c.decision.act.is_some() && !c.attribute(doc) && !done_before(doc, c.tok, c.from, c.acts) {
                self.await_count(Awaited { text, scope: c.scope, lost, over, date: c.date, tok: c.tok });
            }
            return;
        };
        let by_the_way = text >= c.known && (in_which(doc, c.tok, c.from) || after_house(doc, c.from, c.tok));
        // "Russia, whose motion to send it back was beaten 31-11, voted no": on the text.
        let aside = c.scope != Scope::Final && whose(doc, c.tok, c.from);
        let spoken = self.vote.filter(|_| by_the_way || aside || told_by_the_way(doc, c.tok, c.from));
        self.vote(text, c.body, c.scope, mode, tally, c.date, lost, c.tok, over);
        self.vote = spoken.or(self.vote);
        if let Some(first) = c.spoken_of.filter(|first| by_the_way && self.drafts[*first].votes > 0) {
            self.current = Some(first);
            self.drafts[text].side = true;
        }
    }
}

impl Reader<'_, '_> {
    /// `A text on Chad passed by the same margin`, `was adopted with an identical vote`: the count told before.
    fn same_count(&self, c: &Case<'_>) -> Option<(Tally, Mode)> {
        const COUNTS: &[&str] =
            &["margin", "margins", "vote", "votes", "majority", "tally", "count", "score", "numbers"];
        let doc = self.doc;
        let alike = |k: usize| doc.any(k, &["same", "identical"]) && doc.any(k + 1, COUNTS);
        let by = |k: usize| doc.any(k, &["by", "with", "on"]) && (alike(k + 1) || alike(k + 2));
        let told = c.tally.is_none() && (c.tok + 1..c.to.min(c.tok + 9)).any(by);
        let before = self.vote.filter(|_| told && c.scope == Scope::Final)?.0;
        let v = &self.votes[before];
        let tally = Tally {
            from: c.tok,
            to: c.tok + 1,
            yes: v.yes,
            no: v.no,
            abstain: v.abstain,
            ..Tally::default()
        };
        (v.scope == Scope::Final && v.yes.is_some()).then_some((tally, v.mode))
    }
}
