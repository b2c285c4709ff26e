//! Which vote a voter belongs to: that of the sentence, else the nearest one that fits.

use super::position::Choice;
use super::*;

impl Reader<'_, '_> {
    /// What a sentence before told as decided without naming a text, where this one says that the vote was on a change: the text
    /// that was changed, of which nothing is decided yet.
    pub(super) fn on_amendment(
        &mut self,
        decision: &Decision,
        linked: Option<&Mention>,
        scope: Scope,
    ) -> Option<usize> {
        let doc = self.doc;
        let told = self.awaited.filter(|w| w.scope == Scope::Final && !w.lost)?;
        let m = linked.filter(|m| scope == Scope::Amendment && m.article == Article::New)?;
        let on = m.from > 0
            && doc.is(m.from - 1, "on")
            && (m.from.saturating_sub(4)..m.from).any(|k| doc.any(k, &["was", "vote", "came", "ballot"]));
        let near = doc.toks[decision.tok].sent.saturating_sub(doc.toks[told.tok].sent) <= 1;
        let draft = &mut self.drafts[told.text];
        if !on || !near || !draft.unnamed || draft.votes > 0 || draft.events.len() > 1 {
            return None;
        }
        draft.events.clear();
        draft.decided = None;
        draft.tok = 0;
        draft.evidence.retain(|e| e.rule != "text.act");
        self.awaited = None;
        Some(told.text)
    }

    /// The vote a position belongs to; `lead` is the day the article tells of.
    pub(super) fn ballot(&mut self, h: &Heard, lead: Option<Date>) -> Option<usize> {
        if let Some(when) = h.told.when
            && let Some(told) = self.of_day(h, when, lead)
        {
            return told;
        }
        if h.own.is_none() && h.last.is_none() && !self.doc.items.is_empty() {
            return None;
        }
        let settled = h.own.or_else(|| self.of_deed(h));
        let settled = settled.or_else(|| self.of_count(h)).or_else(|| self.of_house(h));
        let settled = settled.or_else(|| self.of_named(h)).or_else(|| self.agreed(h));
        let settled = settled.or_else(|| self.of_spoken(h));
        if settled.is_some() {
            return settled;
        }
        let text = &self.drafts[h.text];
        // "Voting yes: A, R-1; B, D-2": below the count it belongs to
        if h.last.is_some() && crate::names::person::rolled(self.doc, h.from, h.to) {
            return h.last;
        }
        let Some(last) = h.last else {
            // "Chad did not send a delegate": who was not there says of no vote that it was taken.
            let absent = h.plain_option() == Some(VoteOption::Absent);
            let decided = !h.consensus() && !absent && text.decided.is_some();
            return self.of_first(h, lead).or_else(|| decided.then(|| self.uncounted(h.text, h.told.tok)));
        };
        // Voters are named though nobody counts them: "carried, with only A and B voting against"; "The second was rejected. Only A
        // and B were for it"
        let since = || {
            let doc = self.doc;
            let sent = |k: usize| doc.toks[k].sent;
            let counted =
                |v: &Vote| v.resolution == h.text && v.evidence.iter().all(|e| e.rule != "vote.uncounted");
            sent(text.tok) + 1 == sent(h.from)
                && text.tok > self.told_at(last)
                && !h.consensus()
                && !self.votes.iter().rev().take(WINDOW).any(counted)
        };
        if (h.named && text.votes == 0 || since()) && text.decided.is_some() {
            return Some(self.uncounted(h.text, h.told.tok));
        }
        if let Some(text) = self.of_uncounted(h, last, lead) {
            return Some(self.uncounted(text, h.told.tok));
        }
        let vote = self.of_other_house(h, last).unwrap_or_else(|| self.of_last(h, last, lead));
        (h.consensus() || h.away() || self.votes[vote].mode != Mode::WithoutVote).then_some(vote)
    }

    /// `which had all abstained in 2009`: that year's vote, or none; what says nothing is another day's vote told here.
    fn of_day(&self, h: &Heard, when: Date, lead: Option<Date>) -> Option<Option<usize>> {
        let near = h.own.or(h.last);
        // "The Bundestag on Friday adopted a motion with the votes of A and B": the day of this very text.
        let own = |text: usize| {
            self.drafts[text].decided.is_some_and(|d| d.1.or(lead).is_none_or(|d| !apart(d, when)))
        };
        let here = match near {
            Some(v) => self.day_of(v).or(lead).is_none_or(|d| !apart(d, when)),
            None => own(h.text),
        };
        if let Some(near) = near.filter(|v| here && self.day_of(*v).is_some_and(|d| d.year == when.year)) {
            return Some(Some(near));
        }
        let then = |v: &usize| {
            self.votes[*v].scope == Scope::Final
                // Undated, it is of the article's day.
                && self.day_of(*v).or_else(|| lead.filter(|_| !self.aside(self.votes[*v].resolution))).is_some_and(|d| {
                    d.year == when.year && (d.month.is_none() || when.month.is_none() || !apart(d, when))
                })
        };
        (!here).then(|| (0..self.votes.len()).rev().take(WINDOW).find(then))
    }

    /// `The nine votes against came from A`, where the last vote had other numbers: the latest that had nine.
    fn of_count(&self, h: &Heard) -> Option<usize> {
        let Choice::Option(option) = h.told.choice else { return None };
        let (n, len) =
            crate::number::cardinal(self.doc, h.from + 1).filter(|_| self.doc.is(h.from, "the"))?;
        let votes = self.doc.any(h.from + 1 + len, &["votes", "vote", "abstentions", "noes", "no"]);
        let counts = |v: &usize| {
            let told = &self.votes[*v];
            let count = match option {
                VoteOption::Yes => told.yes,
                VoteOption::No => told.no,
                VoteOption::Abstain => told.abstain,
                _ => None,
            };
            count == Some(n)
        };
        (0..=h.last.filter(|_| votes)?).rev().take(WINDOW).find(counts)
    }

    /// `The Greens voted for it in the National Assembly`: of the house that the sentence names.
    fn of_house(&self, h: &Heard) -> Option<usize> {
        let doc = self.doc;
        let house = doc.names.within(h.from, h.to).iter().find(|m| {
            let lead = m.from - usize::from(m.from > h.from && doc.is(m.from - 1, "the"));
            lead > h.from && doc.is(lead - 1, "in") && doc.names.actors[m.actor].is(ActorKind::Body)
        })?;
        let there = |v: &usize| {
            let v = &self.votes[*v];
            v.scope == Scope::Final && v.body == Some(house.actor) && v.resolution == h.text
        };
        (0..self.votes.len()).rev().take(WINDOW).find(there)
    }

    /// `The Senate rejected it. ... The Sejm had passed it with 120 abstentions. The X abstained`: in the house told of right before.
    fn of_other_house(&self, h: &Heard, last: usize) -> Option<usize> {
        let house = |b: usize| matches!(self.roles[b], "lower" | "upper");
        let fits = |v: &usize| {
            let told = &self.votes[*v];
            told.scope == Scope::Final
                && told.yes.is_some()
                && told.body.is_some_and(house)
                && told.body != self.votes[last].body
                && self.told_in(*v) == self.doc.para_of(h.from)
                && self.just_told(*v, h.from)
        };
        (last..self.votes.len()).rev().take(4).find(fits)
    }

    /// `His delegation had voted against the resolution on Chad`, where another was voted on since.
    fn of_named(&self, h: &Heard) -> Option<usize> {
        // "An earlier motion on bail was lost. She abstained on the bail motion": of the one told by the way.
        let told = |v: usize| self.votes[v].resolution != h.text || self.aside(h.text);
        let other = h.named && h.whole && h.last.is_some_and(told);
        other.then(|| self.whole_vote(h.text)).flatten()
    }

    /// The latest vote on a text as a whole: that of its house, where its committee voted on it too.
    pub(super) fn whole_vote(&self, text: usize) -> Option<usize> {
        let of_text = |v: &usize| self.votes[*v].resolution == text && self.votes[*v].scope == Scope::Final;
        let in_house = |v: &usize| self.votes[*v].body.is_none_or(|b| self.roles[b] != "committee");
        let latest = || (0..self.votes.len()).rev().take(WINDOW).filter(of_text);
        latest().find(in_house).or_else(|| latest().next())
    }

    /// `Japan spoke for the Ukrainian text. Chad opposed it`, where another was voted on since.
    fn of_spoken(&self, h: &Heard) -> Option<usize> {
        if !h.spoken || h.last.is_none_or(|v| self.votes[v].resolution == h.text) {
            return None;
        }
        self.whole_vote(h.text)
    }

    /// Who joins a consensus, or leaves it: of the latest text agreed to.
    fn agreed(&self, h: &Heard) -> Option<usize> {
        if !h.consensus() || h.last.is_some_and(|v| self.votes[v].mode == Mode::WithoutVote) {
            return None;
        }
        let agreed =
            |v: &usize| self.votes[*v].mode == Mode::WithoutVote && self.votes[*v].scope == Scope::Final;
        (0..self.votes.len()).rev().take(WINDOW).find(agreed)
    }

    /// Told before any count: of its text's vote, else of the article's first.
    fn of_first(&self, h: &Heard, lead: Option<Date>) -> Option<usize> {
        // "All but A voted for it. ... The committee had endorsed it unanimously": A was against it elsewhere.
        let one_mind = |v: &usize| h.against() && self.votes[*v].mode == Mode::UnanimousVote;
        // "The committee approved it in May, 12-3": where it was before.
        let sooner = |v: &usize| self.sooner(*v, h.text, lead);
        let own = |v: &usize| self.own_text(*v, lead) && !one_mind(v) && !sooner(v);
        // "Saxony's parliament rejected it; A voted against. The Bundestag had carried one": another house's vote is not A's.
        let by = self.drafts[h.text].decided.and_then(|d| d.0);
        let apart = |v: &usize| {
            let house = self.votes[*v].body;
            matches!((by, house), (Some(a), Some(b)) if a != b && !kin(self.doc, self.roles, a, b))
        };
        let counted = |v: &usize| own(v) && self.votes[*v].mode != Mode::WithoutVote && !apart(v);
        // "The House adopted a motion. A voted for it, B against. A second motion was lost by 40 votes to 60": not the other's.
        let draft = &self.drafts[h.text];
        let beside = || self.doc.para_of(h.from).saturating_sub(self.doc.para_of(draft.tok)) < 2;
        let untold = draft.decided.is_some() && draft.votes == 0 && draft.tok < h.from && beside();
        let later = |v: &usize| {
            let other = &self.drafts[self.votes[*v].resolution];
            other.tok > h.from && !other.unnamed && self.votes[*v].resolution != h.text
        };
        let counted = |v: &usize| counted(v) && !(untold && later(v));
        let mut told = (0..self.votes.len()).take(WINDOW);
        // "passed a resolution, supported by A. ... Two days later it adopted another by voice vote": not the other's.
        let other = |v: &Vote| {
            v.resolution != h.text && v.date.is_some() && v.date != draft.decided.and_then(|d| d.1)
        };
        if draft.decided.is_some() && draft.votes == 0 && self.votes.first().is_some_and(other) {
            return None;
        }
        told.clone().find(|v| own(v) && self.votes[*v].resolution == h.text).or_else(|| told.find(counted))
    }

    /// The day of a vote, else of what it decided.
    fn day_of(&self, vote: usize) -> Option<Date> {
        let told = &self.votes[vote];
        told.date.or_else(|| self.drafts[told.resolution].decided?.1)
    }

    /// Is the vote one on a text told by the way, or of another day than the article's?
    pub(super) fn told_aside(&self, vote: usize, lead: Option<Date>) -> bool {
        self.aside(self.votes[vote].resolution)
            || self.day_of(vote).is_some_and(|then| lead.is_some_and(|lead| apart(then, lead)))
    }

    fn own_text(&self, vote: usize, lead: Option<Date>) -> bool {
        self.votes[vote].scope == Scope::Final && !self.told_aside(vote, lead)
    }

    /// The vote that fits, of those told so far, the latest first; those told later come after them.
    fn nearest(&self, last: usize, fits: impl Fn(&usize) -> bool) -> Option<usize> {
        let low = last.saturating_sub(WINDOW);
        let later = || (last + 1..self.votes.len()).take(WINDOW).find(&fits);
        let only_so_far = self.votes[last].scope == Scope::Procedural;
        (low..=last).rev().find(&fits).or_else(|| if only_so_far { None } else { later() })
    }

    /// Told after a count: positions are on the text as a whole, unless the sentence speaks of an amendment.
    fn of_last(&self, h: &Heard, last: usize, lead: Option<Date>) -> usize {
        let doc = self.doc;
        // "An amendment was lost, 5-9. The text asks for a report. Chad voted for it": the text has been spoken of since.
        let at = self.told_at(last);
        let since = |m: &&Mention| m.from > at && doc.toks[m.from].sent > doc.toks[at].sent;
        let mut later = self.all[self.all.partition_point(|m| m.from <= at)..].iter().filter(since);
        let spoken_of = later.find(|m| m.part == Part::Whole && !m.plural || m.from >= h.from);
        let gone_on = spoken_of.is_some_and(|m| m.from < h.from);
        let near = doc.para_of(h.from) == self.told_in(last) && !gone_on;
        let (scope, own) = (self.votes[last].scope, |v: &usize| self.own_text(*v, lead));
        // "The Greens voted against after their amendment was lost": on the text.
        let later = |i: &usize| doc.any(*i, &["after", "before", "once", "when"]);
        let end = (h.told.tok..h.to).find(later).unwrap_or(h.to);
        // "Fiji, which voted in favour, said this was no judgment on every paragraph": told far from the voter.
        let reach = h.from.max(h.told.tok.saturating_sub(24))..end.min(h.told.tok + 18);
        let change = |i: usize| doc.any(i, &["amendment", "amendments"]) && !mention::of_constitution(doc, i);
        // "“This is a motion about a building,” said X, who voted against"
        let spoken = |i: &usize| doc.quoted(*i) && !doc.quoted(h.told.tok);
        let part = reach
            .into_iter()
            .filter(|i| !spoken(i))
            .any(|i| change(i) || doc.is(i, "paragraph") || doc.is(i, "motion") && !h.whole);
        let amended = (h.from..end).any(change);
        // "The amendment was lost 58-14. Her party left before the final vote."
        let last_one = (h.from..h.to).any(|i| doc.is(i, "final") && doc.any(i + 1, &["vote", "ballot"]));
        let vote = if amended && !h.whole && matches!(scope, Scope::Final | Scope::Procedural) {
            self.nearest(last, |v| self.votes[*v].scope == Scope::Amendment).unwrap_or(last)
        } else if !last_one && (part || near && !h.whole) || scope == Scope::Final {
            last
        } else {
            let of_text =
                |v: &usize| self.votes[*v].scope == Scope::Final && self.votes[*v].resolution == h.text;
            // A procedural vote may be all that is told.
            let any = || (scope != Scope::Procedural).then(|| self.nearest(last, own)).flatten();
            self.nearest(last, of_text).or_else(any).unwrap_or(last)
        };
        let dated = doc.dates_in(h.from, h.to.min(h.from + 6));
        // "Chad was against then too"
        let ends = |i: usize| matches!(doc.kind(i), None | Some(Kind::Stop | Kind::Comma | Kind::Semicolon));
        let then = |i: usize| {
            doc.is(i, "then") && (i + 1 >= h.to || ends(i + 1) || doc.any(i + 1, &["too", "as", "also"]))
        };
        let background = !h.now
            && (dated.into_iter().any(|d| lead.is_none_or(|lead| apart(d.past, lead)))
                || (h.from..h.to).any(|i| doc.any(i, &["occasion", "previously"]) || then(i)));
        // An earlier day's vote told by the way: a new paragraph goes back to the article's own.
        let older = |v: usize| {
            let (Some(then), Some(lead)) = (self.day_of(v), lead) else { return false };
            // "The committee advanced it last month": no day is told.
            let month = then.day.is_none() && (then.year, then.month) < (lead.year, lead.month);
            !near && (month || days_before(then, lead) > 4) && self.votes[v].body != self.votes[0].body
        };
        // So it does from the committee that had sent the text to the house.
        let older = |v: usize| {
            let (a, b) = (&self.votes[v], &self.votes[0]);
            let panel = |b: Option<usize>| b.is_some_and(|b| self.roles[b] == "committee");
            let fed = a.resolution == b.resolution && panel(a.body) && b.body.is_some() && !panel(b.body);
            older(v) || !near && fed
        };
        // What is told of voters in a sentence of its own is told of the article's vote, not of the background's.
        // "The Sejm had passed it in May with 120 abstentions. X abstained": of the count right before.
        // "adopted it by acclamation. An earlier one had passed 25-1. Chad cast the vote against": where nobody was against it.
        let agreed = |v: usize| own(&v) && self.votes[v].mode != Mode::WithoutVote;
        let other = self.votes[vote].body != self.votes[0].body
            || h.against() && !(0..self.votes.len()).take(WINDOW).any(agreed);
        let beside = near && other && self.just_told(vote, h.from);
        let vote = if !background && !beside && (self.told_aside(vote, lead) || older(vote)) {
            self.nearest(last, |v| own(v) && !older(*v)).unwrap_or(vote)
        } else {
            vote
        };
        // Nobody is known to have voted no where nobody counted: of the same text's counted vote.
        let uncountable =
            matches!(self.votes[vote].mode, Mode::VoiceVote | Mode::UnanimousVote | Mode::UnanimousConsent);
        let counted = |v: &usize| {
            let told = &self.votes[*v];
            own(v) && told.resolution == self.votes[vote].resolution && told.yes.is_some()
        };
        if h.against() && uncountable { self.nearest(last, counted).unwrap_or(vote) } else { vote }
    }

    pub(super) fn position(&mut self, vote: usize, actor: usize, option: VoteOption, tok: usize) {
        let doc = self.doc;
        let v = &mut self.votes[vote];
        let consensus = matches!(option, VoteOption::Dissociated | VoteOption::JoinedConsensus);
        // Among states the envoy's vote is the state's.
        let national = v.body.is_none_or(|b| doc.names.entry(doc.lex, b).is_none_or(|k| k.domestic()));
        // "The White House took no position": a state casts no vote in a parliament. "Hungary abstained in the Council", after the
        // European Parliament's vote: nor there, while the assemblies of other organizations sit by delegations.
        let known = v.body.and_then(|b| doc.names.entry(doc.lex, b));
        let house = known.is_some_and(|k| k.domestic() || k.key == "EP");
        if house && doc.names.actors[actor].is(ActorKind::State) {
            return;
        }
        // "Dragan Roe (Serbia) voted against it" in an assembly of parliaments: its members vote for themselves.
        let seated = || known.is_some_and(|k| k.seats_members() || k.name.contains("Parliamentary Assembly"));
        let member = doc.names.actors[actor].is(ActorKind::Person) && seated();
        let actor = doc.names.nation(actor).filter(|_| !national && !member).unwrap_or(actor);
        // "The Organization of American States approved it", which its Permanent Council did
        let parent = known.and_then(|k| k.parent).is_some_and(|p| doc.names.actors[actor].known == Some(p));
        // Who kept away did not join in: "adopted by acclamation; X took no part".
        let away = matches!(option, VoteOption::NotVoting | VoteOption::Absent);
        if v.body == Some(actor)
            || parent
            || !consensus && v.mode == Mode::WithoutVote && !away
            // There was no consensus to leave.
            || option == VoteOption::Dissociated && v.yes.is_some() && v.no.is_some()
            || v.positions.iter().any(|p| p.0 == actor)
        {
            return;
        }
        let (start, end) = self.doc.bytes(tok, tok + 1);
        v.evidence.push(Evidence {
            field: format!("positions[{}]", v.positions.len()).into(),
            start,
            end,
            rule: "vote.position",
        });
        v.positions.push((actor, option));
    }
}
