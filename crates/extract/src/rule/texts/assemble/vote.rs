//! The votes: counts, manners and positions, each told once or completed by later sentences.

use super::position::{Choice, Told};
use super::*;

impl Reader<'_, '_> {
    /// The votes told lately.
    fn latest(&self) -> std::ops::Range<usize> {
        self.votes.len().saturating_sub(WINDOW)..self.votes.len()
    }

    /// The vote that late numbers complete: senators were absent from a chamber's, states from an international body's.
    pub(super) fn counted(&self, vote: usize, from: usize, to: usize) -> usize {
        let doc = self.doc;
        let legislators = (from..to).any(|k| {
            doc.any(k, &["senators", "deputies", "mps", "meps", "lawmakers", "legislators", "peers"])
        });
        let states = (from..to).any(|k| doc.any(k, &["states", "countries", "delegations", "governments"]));
        let national = |v: &Vote| v.body.and_then(|b| doc.names.entry(doc.lex, b)).map(|k| k.iso3.is_some());
        if legislators == states || national(&self.votes[vote]) != Some(states) {
            return vote;
        }
        self.latest().rev().find(|v| national(&self.votes[*v]) == Some(legislators)).unwrap_or(vote)
    }

    /// A lone number for or against completes the vote spoken of, or says nothing.
    pub(super) fn completes(&mut self, d: &Decision) -> bool {
        let (Some(t), None) = (d.tally, d.act) else { return false };
        let lone = t.yes.is_none() != t.no.is_none() && t.abstain.is_none() && d.manner.is_none();
        if !lone {
            return false;
        }
        if let Some((vote, _)) = self.vote {
            // The text spoken of has no vote yet: this is it.
            let open = self.current.filter(|c| *c != self.votes[vote].resolution);
            if t.yes.is_some() && open.is_some_and(|c| self.drafts[c].votes == 0 && !self.drafts[c].law) {
                return false;
            }
            // A new paragraph after an amendment tells of the text.
            let part = self.votes[vote].scope != Scope::Final;
            if part && t.yes.is_some() && self.told_in(vote) != self.doc.para_of(t.from) {
                return false;
            }
            let v = &mut self.votes[vote];
            if v.mode != Mode::WithoutVote
                && (t.yes.is_none() || v.yes.is_none())
                && (t.no.is_none() || v.no.is_none())
                && v.scope == Scope::Final
            {
                v.yes = v.yes.or(t.yes);
                v.no = v.no.or(t.no);
            }
            return true;
        }
        t.yes.is_none()
    }

    pub(super) fn mode(
        &self,
        decision: &Decision,
        body: Option<usize>,
        from: usize,
        to: usize,
    ) -> Option<Mode> {
        match (decision.tally, decision.manner) {
            (Some(t), _) if t.decides() || t.abstain.is_some() => {
                let unanimous =
                    decision.manner.is_some_and(|m| m.mode == Mode::UnanimousVote) && t.no.unwrap_or(0) == 0;
                Some(if act::recorded(self.doc, from, to) {
                    Mode::RecordedVote
                } else if unanimous {
                    Mode::UnanimousVote
                } else {
                    Mode::Vote
                })
            }
            (_, Some(m)) => {
                // In the United States no objection is consent of all.
                let consent = self.doc.seq(m.tok, &["without", "objection"])
                    && body
                        .and_then(|b| self.doc.names.entry(self.doc.lex, b))
                        .is_some_and(|k| k.iso3.as_deref() == Some("USA"));
                Some(if consent { Mode::UnanimousConsent } else { m.mode })
            }
            (None, None) if decision.act.is_some_and(|a| a.step == Step::Veto) => Some(Mode::Vote),
            _ => None,
        }
    }

    #[allow(clippy::too_many_arguments)]
    pub(super) fn vote(
        &mut self,
        text: usize,
        body: Option<usize>,
        scope: Scope,
        mode: Mode,
        tally: Option<Tally>,
        date: Option<Date>,
        lost: bool,
        tok: usize,
        over: bool,
    ) {
        let mut t = tally.unwrap_or_default();
        if t.pair && lost && !over && t.yes > t.no {
            std::mem::swap(&mut t.yes, &mut t.no);
        }
        let outcome = if lost { Outcome::Rejected } else { Outcome::Adopted };
        let (from, to) = tally.map_or((tok, tok + 1), |t| (t.from, t.to));
        let (start, end) = self.doc.bytes(from, to);
        let evidence = |field: &str, rule| Evidence { field: field.into(), start, end, rule };
        // The same count told twice is one vote.
        let same = self.latest().find(|i| {
            let v = &self.votes[*i];
            v.resolution == text
                && v.scope == scope
                && (v.body.is_none() || body.is_none() || v.body == body)
                && (t == Tally::default() && mode == v.mode
                    || agree(v, &t) && v.mode != Mode::WithoutVote && (v.yes.is_some() || v.no.is_some())
                    || v.yes.is_none()
                        && v.no.is_none()
                        && v.mode != Mode::WithoutVote
                        && scope == Scope::Final
                        && t.decides()
                        && v.mode == Mode::Vote)
        });
        if let Some(i) = same {
            let v = &mut self.votes[i];
            v.yes = v.yes.or(t.yes);
            v.no = v.no.or(t.no);
            v.abstain = v.abstain.or(t.abstain);
            v.absent = v.absent.or(t.absent);
            v.present = v.present.or(t.present);
            v.date = v.date.or(date);
            if mode == Mode::RecordedVote {
                v.mode = mode;
            }
            self.vote = Some((i, tok));
            self.totals.extend(t.total.map(|n| (i, n)));
            return;
        }
        self.totals.extend(t.total.map(|n| (self.votes.len(), n)));
        let rule = if tally.is_some() { "vote.tally" } else { "vote.manner" };
        self.votes.push(Vote {
            resolution: text,
            body,
            scope,
            mode,
            yes: t.yes,
            no: t.no,
            abstain: t.abstain,
            present: t.present,
            absent: t.absent,
            date,
            outcome: Some(outcome),
            positions: Vec::new(),
            confidence: if tally.is_some() { 0.9 } else { 0.8 },
            evidence: vec![evidence(if tally.is_some() { "tally" } else { "mode" }, rule)],
        });
        self.drafts[text].votes += 1;
        self.vote = Some((self.votes.len() - 1, tok));
    }

    pub(super) fn uncounted(&mut self, text: usize, tok: usize) -> usize {
        let (start, end) = self.doc.bytes(tok, tok + 1);
        let (body, date) = self.drafts[text].decided.unwrap_or_default();
        let lost = self.drafts[text]
            .events
            .iter()
            .any(|e| matches!(e.stage, Stage::Rejected | Stage::Vetoed) && !e.expected);
        self.votes.push(Vote {
            resolution: text,
            body,
            scope: Scope::Final,
            mode: Mode::Vote,
            yes: None,
            no: None,
            abstain: None,
            present: None,
            absent: None,
            date,
            outcome: Some(if lost { Outcome::Rejected } else { Outcome::Adopted }),
            positions: Vec::new(),
            confidence: 0.6,
            evidence: vec![Evidence { field: "mode".into(), start, end, rule: "vote.uncounted" }],
        });
        self.vote = Some((self.votes.len() - 1, tok));
        self.votes.len() - 1
    }

    /// Sponsors, recurrence, positions, late abstentions, modes told in a sentence of their own.
    pub(super) fn extras(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let Some(text) = self
            .mentions
            .iter()
            .rev()
            .take(WINDOW)
            .take_while(|m| m.0 >= from)
            .last()
            .map(|m| m.2)
            .or(self.current)
            .or(self.vote.map(|v| self.votes[v.0].resolution))
        else {
            return;
        };
        let near = |tok: usize, mentions: &[(usize, usize, usize)]| {
            mentions
                .iter()
                .rev()
                .take(WINDOW)
                .filter(|m| m.0 >= from && m.1 <= to)
                .min_by_key(|m| m.0.abs_diff(tok))
                .map(|m| m.2)
        };
        for (actor, tok) in sponsor::in_sentence(doc, from, to) {
            let text = near(tok, &self.mentions).unwrap_or(text);
            let (start, end) = doc.bytes(tok, tok + 1);
            let draft = &mut self.drafts[text];
            if !draft.sponsors.contains(&actor) {
                draft.sponsors.push(actor);
                draft.evidence.push(Evidence { field: "sponsors".into(), start, end, rule: "text.sponsor" });
            }
        }
        if let Some((n, f, t)) = recurrence::in_sentence(doc, from, to) {
            let text = near(f, &self.mentions).unwrap_or(text);
            let (start, end) = doc.bytes(f, t);
            let draft = &mut self.drafts[text];
            if draft.recurrence.is_none() {
                draft.recurrence = Some(n);
                draft.evidence.push(Evidence {
                    field: "recurrence".into(),
                    start,
                    end,
                    rule: "text.recurrence",
                });
            }
        }
        if let Some((vote, _)) = self.vote
            && act::recorded(doc, from, to)
            && self.votes[vote].mode == Mode::Vote
        {
            self.votes[vote].mode = Mode::RecordedVote;
        }
        self.hear(text, from, to);
    }

    /// Keeps who voted how until all votes are read: a count may follow its voters.
    fn hear(&mut self, text: usize, from: usize, to: usize) {
        let doc = self.doc;
        let told = position::in_sentence(doc, from, to, &mut self.option);
        let told = if told.is_empty() { position::asked(doc, from, to, &mut self.option) } else { told };
        let joined = position::joined(doc, from, to);
        let named = self.mentions.iter().rev().take(16).any(|m| m.0 >= from && m.0 < to && m.2 == text);
        let first = self.all.partition_point(|m| m.from < from);
        let whole = self.all[first..]
            .iter()
            .take_while(|m| m.from < to)
            .any(|m| m.part == Part::Whole && !doc.quoted(m.head));
        // The votes that this sentence tells of; else the one spoken of.
        let (start, end) = doc.bytes(from, to);
        let own: Vec<usize> = (0..self.votes.len())
            .rev()
            .take(4)
            .filter(|v| {
                self.votes[*v].evidence.first().is_some_and(|e| e.start >= start && e.end <= end)
                    || self.vote == Some((*v, from))
            })
            .collect();
        let own = match self.vote {
            Some((v, tok)) if own.is_empty() && tok >= from => vec![v],
            _ => own,
        };
        for told in told {
            // "A voted against it; a request to adjourn had been defeated": the other clause's vote is not A's.
            let apart = |v: &usize| {
                let at = self.votes[*v].evidence.first().map_or(0, |e| e.start);
                let at = doc.toks.partition_point(|t| t.start < at);
                at > told.tok && (told.tok..at).any(|k| doc.is_kind(k, Kind::Semicolon))
            };
            let mut own = own.clone();
            let had = own.len();
            let told_so_far = self.votes.len() - had;
            if told_so_far > 0 && self.votes[told_so_far - 1].scope != Scope::Final {
                own.retain(|v| !apart(v));
            }
            let last = if own.is_empty() && had > 0 && told_so_far > 0 {
                Some(told_so_far - 1)
            } else {
                self.vote.map(|v| v.0)
            };
            let near = own.iter().copied().min_by_key(|v| {
                self.votes[*v].evidence.first().map_or(0, |e| e.start.abs_diff(doc.toks[told.tok].start))
            });
            self.heard.push(Heard { told, text, own: near, named, whole, last, from, to });
        }
        if let (Some((n, actor, tok)), Some((vote, _))) = (joined, self.vote) {
            let v = &mut self.votes[vote];
            v.yes = v.yes.or(Some(n));
            let told = Told { actor, choice: Choice::Option(VoteOption::Yes), tok, when: None, only: None };
            self.heard.push(Heard { told, text, own: Some(vote), named, whole, last: Some(vote), from, to });
        }
    }

    /// `Council adopts text 12-0, with A and B abstaining`: of the article's own vote.
    pub(super) fn hear_headline(&mut self) {
        let doc = self.doc;
        let Some(sent) = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Headline) else { return };
        let Some(with) = (sent.from..sent.to).find(|k| doc.is(*k, "with")) else { return };
        let own = |v: &Vote| v.scope == Scope::Final && v.mode != Mode::WithoutVote;
        let Some(vote) = self.votes.iter().take(WINDOW).position(own) else { return };
        for told in position::in_sentence(doc, with, sent.to, &mut None) {
            let text = self.votes[vote].resolution;
            let (from, to) = (sent.from, sent.to);
            self.heard.push(Heard {
                told,
                text,
                own: Some(vote),
                named: false,
                whole: false,
                last: Some(vote),
                from,
                to,
            });
        }
    }

    /// Ties every voter to the vote it was told of.
    pub(super) fn positions(&mut self) {
        let heard = std::mem::take(&mut self.heard);
        if heard.is_empty() {
            return;
        }
        let lead = lead_date(self.doc).or(self.doc.meta.published.map(Date::from));
        // The vote a sentence speaks of is that of the sentence before it, where it names none and none came between.
        let mut before: Option<(usize, usize, Option<usize>, usize)> = None;
        for h in heard {
            let para = self.doc.para_of(h.from);
            let goes_on = before.filter(|b| {
                b.0 == para && b.1 < h.from && b.2 == h.last && h.own.is_none() && !h.named && !h.whole
            });
            let ballot = goes_on.map(|b| b.3).or_else(|| self.ballot(&h, lead));
            if let Some(vote) = ballot {
                before = Some((para, h.from, h.last, vote));
            }
            let Some(vote) = ballot.map(|v| self.suited(v, h.told.actor)) else { continue };
            let option = match &h.told.choice {
                Choice::Option(option) => *option,
                Choice::Winner => match self.votes[vote].outcome {
                    Some(Outcome::Rejected) => VoteOption::No,
                    _ => VoteOption::Yes,
                },
                Choice::Count(n) => {
                    let Some((vote, option)) = self.counting(vote, *n) else { continue };
                    self.position(vote, h.told.actor, option, h.told.tok);
                    continue;
                }
                Choice::Rebel => self.against_own(vote, h.told.actor),
                Choice::Like(who) => {
                    let Some(option) = self.side_of(vote, who) else { continue };
                    for actor in who {
                        let kind = self.doc.names.actors[*actor].kind;
                        if matches!(kind, ActorKind::State | ActorKind::Person) {
                            self.position(vote, *actor, option, h.told.tok);
                        }
                    }
                    option
                }
            };
            if let Some(n) = h.told.only {
                self.alone(vote, option, n);
            }
            self.position(vote, h.told.actor, option, h.told.tok);
        }
        self.remainder();
    }

    /// `Only A was opposed`: one against.
    fn alone(&mut self, vote: usize, option: VoteOption, n: u32) {
        let v = &mut self.votes[vote];
        if v.mode == Mode::WithoutVote || v.yes.is_none() {
            return;
        }
        match option {
            VoteOption::No => v.no = v.no.or(Some(n)),
            VoteOption::Abstain => v.abstain = v.abstain.or(Some(n)),
            _ => {}
        }
    }

    /// All who could vote have been told of: those named against or abstaining are all that did so. In the Security Council
    /// they are fifteen; elsewhere the text must say (`18 of the 22 members`).
    fn remainder(&mut self) {
        let main = dominant_body(self.doc, self.roles);
        for (i, v) in self.votes.iter_mut().enumerate() {
            let body = v.body.or(self.drafts[v.resolution].decided.and_then(|d| d.0)).or(main);
            let council = || {
                let known = self.doc.names.entry(self.doc.lex, body?)?;
                known.members.filter(|_| known.key == "UNSC")
            };
            let total = self.totals.iter().find(|t| t.0 == i).map(|t| t.1).or_else(council);
            let (Some(total), Some(yes)) = (total, v.yes) else { continue };
            let named = |option| v.positions.iter().filter(|p| p.1 == option).count() as u32;
            let (against, abstained) = (named(VoteOption::No), named(VoteOption::Abstain));
            let no = v.no.unwrap_or(against);
            let abstain = v.abstain.unwrap_or(abstained);
            if yes + no + abstain == total {
                v.no = v.no.or((against > 0).then_some(against));
                v.abstain = v.abstain.or((abstained > 0).then_some(abstained));
            }
        }
    }

    /// States vote in bodies of states: where the vote at hand is a parliament's, the nearest of theirs.
    fn suited(&self, vote: usize, actor: usize) -> usize {
        let doc = self.doc;
        let national = |v: usize| {
            let body = self.votes[v].body.or(self.drafts[self.votes[v].resolution].body);
            body.and_then(|b| doc.names.entry(doc.lex, b)).map(|k| k.iso3.is_some())
        };
        if !doc.names.actors[actor].is(ActorKind::State) || national(vote) != Some(true) {
            return vote;
        }
        let low = vote.saturating_sub(WINDOW);
        let states = |v: &usize| national(*v) == Some(false) && self.votes[*v].scope == Scope::Final;
        let found = (low..vote).rev().find(states);
        found.or_else(|| (vote + 1..self.votes.len()).take(WINDOW).find(states)).unwrap_or(vote)
    }

    /// The option that so many chose, in this vote or else in one near it.
    fn counting(&self, vote: usize, n: u32) -> Option<(usize, VoteOption)> {
        let option = |v: usize| {
            let v = &self.votes[v];
            let counts = [
                (v.no, VoteOption::No),
                (v.abstain, VoteOption::Abstain),
                (v.yes, VoteOption::Yes),
                (v.absent, VoteOption::Absent),
            ];
            let mut fits = counts.into_iter().filter(|c| c.0 == Some(n));
            fits.next().filter(|_| fits.next().is_none()).map(|c| c.1)
        };
        let low = vote.saturating_sub(4);
        (low..=vote).rev().find_map(|v| option(v).map(|o| (v, o)))
    }

    /// The other side than the voter's party took; with the winners where that is not told.
    fn against_own(&self, vote: usize, actor: usize) -> VoteOption {
        let v = &self.votes[vote];
        let party = self.doc.names.actors[actor].represents;
        let own = party.and_then(|party| v.positions.iter().find(|p| p.0 == party)).map(|p| p.1);
        match (own, v.outcome) {
            (Some(VoteOption::Yes), _) | (None, Some(Outcome::Rejected)) => VoteOption::No,
            _ => VoteOption::Yes,
        }
    }

    /// How these voted: as told, else for the text they stand behind.
    fn side_of(&self, vote: usize, who: &[usize]) -> Option<VoteOption> {
        let v = &self.votes[vote];
        let told = v.positions.iter().find(|p| who.contains(&p.0)).map(|p| p.1);
        // Whom a text is about opposes it.
        let subject = || {
            let subjects = &self.drafts[v.resolution].subjects;
            who.iter().any(|w| subjects.contains(w)).then_some(VoteOption::No)
        };
        let sponsor = || {
            let sponsors = &self.drafts[v.resolution].sponsors;
            let person = who.len() == 1 && self.doc.names.actors[who[0]].is(ActorKind::Person);
            (person || who.iter().any(|w| sponsors.contains(w))).then_some(VoteOption::Yes)
        };
        // Whom others vote with is most often whom the text condemns, or who moved the change.
        let state = who.iter().any(|w| self.doc.names.actors[*w].is(ActorKind::State));
        let default = match v.scope {
            Scope::Final => VoteOption::No,
            _ => VoteOption::Yes,
        };
        told.or_else(sponsor).or_else(subject).or(state.then_some(default))
    }

    /// The vote a position belongs to; `lead` is the day the article tells of.
    fn ballot(&mut self, h: &Heard, lead: Option<Date>) -> Option<usize> {
        let doc = self.doc;
        let consensus =
            matches!(h.told.choice, Choice::Option(VoteOption::Dissociated | VoteOption::JoinedConsensus));
        // "which had all abstained in 2009": that year's vote, or none.
        if let Some(when) = h.told.when {
            let dated =
                |v: &usize| self.votes[*v].date.or_else(|| self.drafts[self.votes[*v].resolution].decided?.1);
            let near = h.own.or(h.last);
            let here = near.is_some_and(|v| dated(&v).is_none_or(|d| !apart(d, when)));
            if let Some(near) = near.filter(|v| here && dated(v).is_some_and(|d| d.year == when.year)) {
                return Some(near);
            }
            if !here {
                let then = |v: &usize| {
                    self.votes[*v].scope == Scope::Final
                        && dated(v).is_some_and(|d| {
                            d.year == when.year
                                && (d.month.is_none() || when.month.is_none() || !apart(d, when))
                        })
                };
                return (0..self.votes.len()).rev().take(WINDOW).find(then);
            }
        }
        if let Some(own) = h.own {
            return Some(own);
        }
        if consensus && h.last.is_none_or(|v| self.votes[v].mode != Mode::WithoutVote) {
            let agreed =
                |v: &usize| self.votes[*v].mode == Mode::WithoutVote && self.votes[*v].scope == Scope::Final;
            let found = (0..self.votes.len()).rev().take(WINDOW).find(agreed);
            if found.is_some() {
                return found;
            }
        }
        let day = |v: usize| self.votes[v].date.or_else(|| self.drafts[self.votes[v].resolution].decided?.1);
        let aside = |v: usize| {
            self.aside(self.votes[v].resolution)
                || day(v).is_some_and(|then| lead.is_some_and(|lead| apart(then, lead)))
        };
        let own_text = |v: &usize| self.votes[*v].scope == Scope::Final && !aside(*v);
        let Some(last) = h.last else {
            // Told before any count: of its text's vote, else of the article's first, else of one that nobody counts.
            let counted = |v: &usize| own_text(v) && self.votes[*v].mode != Mode::WithoutVote;
            let first = (0..self.votes.len())
                .take(WINDOW)
                .find(|v| own_text(v) && self.votes[*v].resolution == h.text)
                .or_else(|| (0..self.votes.len()).take(WINDOW).find(counted));
            if first.is_some() {
                return first;
            }
            return self.drafts[h.text].decided.is_some().then(|| self.uncounted(h.text, h.told.tok));
        };
        let near = doc.para_of(h.from) == self.told_in(last);
        // Votes told so far, the latest first; those told later come after them.
        let nearest = |fits: &dyn Fn(&usize) -> bool| {
            let low = last.saturating_sub(WINDOW);
            let later = || (last + 1..self.votes.len()).take(WINDOW).find(fits);
            let only_so_far = self.votes[last].scope == Scope::Procedural;
            (low..=last).rev().find(fits).or_else(|| if only_so_far { None } else { later() })
        };
        // Positions told later are on the text as a whole, unless the sentence speaks of an amendment.
        let part = (h.from..h.to).any(|i| doc.any(i, &["amendment", "amendments", "paragraph", "motion"]));
        let background =
            doc.dates_in(h.from, h.to.min(h.from + 6)).any(|d| lead.is_none_or(|lead| apart(d.past, lead)))
                || (h.from..h.to).any(|i| doc.any(i, &["occasion", "previously"]));
        let stays = part || near && !h.whole || self.votes[last].scope == Scope::Final;
        let amended = (h.from..h.to).any(|i| doc.any(i, &["amendment", "amendments"]));
        let vote = if amended && !h.whole && self.votes[last].scope == Scope::Final {
            nearest(&|v| self.votes[*v].scope == Scope::Amendment).unwrap_or(last)
        } else if stays {
            last
        } else {
            nearest(&|v| self.votes[*v].scope == Scope::Final && self.votes[*v].resolution == h.text)
                .or_else(|| {
                    // A procedural vote may be all that is told.
                    if self.votes[last].scope == Scope::Procedural { None } else { nearest(&own_text) }
                })
                .unwrap_or(last)
        };
        // An earlier day's vote told by the way: a new paragraph goes back to the article's own.
        let older = |v: usize| {
            let (Some(then), Some(lead)) = (day(v), lead) else { return false };
            !near && days_before(then, lead) > 4 && self.votes[v].body != self.votes[0].body
        };
        // What is told of voters in a sentence of its own is told of the article's vote, not of the background's.
        let vote = if !background && (aside(vote) || older(vote)) {
            nearest(&|v| own_text(v) && !older(*v)).unwrap_or(vote)
        } else {
            vote
        };
        let fits = |v: &Vote| consensus || v.mode != Mode::WithoutVote;
        // Voters are named though nobody counts them: "carried, with only A and B voting against".
        let uncounted = h.named
            && self.votes.iter().all(|v| v.resolution != h.text)
            && self.drafts[h.text].decided.is_some();
        if uncounted {
            return Some(self.uncounted(h.text, h.told.tok));
        }
        fits(&self.votes[vote]).then_some(vote)
    }

    /// The paragraph that tells a vote.
    fn told_in(&self, vote: usize) -> usize {
        let start = self.votes[vote].evidence.first().map_or(0, |e| e.start);
        let tok = self.doc.toks.partition_point(|t| t.start < start).min(self.doc.len() - 1);
        self.doc.para_of(tok)
    }

    pub(super) fn position(&mut self, vote: usize, actor: usize, option: VoteOption, tok: usize) {
        let doc = self.doc;
        let v = &mut self.votes[vote];
        let consensus = matches!(option, VoteOption::Dissociated | VoteOption::JoinedConsensus);
        // Among states the envoy's vote is the state's.
        let national = v.body.is_none_or(|b| doc.names.entry(doc.lex, b).is_none_or(|k| k.iso3.is_some()));
        let actor = match doc.names.actors[actor].represents {
            Some(state) if !national && doc.names.actors[state].is(ActorKind::State) => state,
            _ => actor,
        };
        if v.body == Some(actor)
            || !consensus && v.mode == Mode::WithoutVote
            || v.positions.iter().any(|p| p.0 == actor)
        {
            return;
        }
        let (start, end) = self.doc.bytes(tok, tok + 1);
        v.evidence.push(Evidence {
            field: format!("positions[{}]", v.positions.len()),
            start,
            end,
            rule: "vote.position",
        });
        v.positions.push((actor, option));
    }
}

/// A position until it is known which vote it belongs to.
#[derive(Debug)]
pub(super) struct Heard {
    told: Told,
    text: usize,
    /// The vote told of in the same sentence.
    own: Option<usize>,
    /// The sentence names its text.
    named: bool,
    /// It names a text as a whole.
    whole: bool,
    last: Option<usize>,
    from: usize,
    to: usize,
}

/// Could the count be this vote's: no number differs, in either order where the winner is told by the verb.
pub(super) fn agree(v: &Vote, t: &Tally) -> bool {
    let ok = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
    let straight = ok(v.yes, t.yes) && ok(v.no, t.no);
    let crossed = t.pair && v.yes.is_some() && (v.yes, v.no) == (t.no, t.yes);
    (straight || crossed) && ok(v.abstain, t.abstain)
}
