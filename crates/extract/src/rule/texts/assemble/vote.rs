//! The votes: counts and manners, each told once or completed by later sentences.

use super::*;

impl Reader<'_, '_> {
    /// The votes told lately.
    pub(super) fn latest(&self) -> std::ops::Range<usize> {
        self.votes.len().saturating_sub(WINDOW)..self.votes.len()
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
                let objects =
                    |k: usize| self.doc.any(k, &["objection", "objections", "objected", "objecting"]);
                let consent = (m.tok..m.to).any(objects)
                    && body
                        .and_then(|b| self.doc.names.entry(self.doc.lex, b))
                        .is_some_and(|k| k.iso3 == Some("USA"));
                Some(if consent { Mode::UnanimousConsent } else { m.mode })
            }
            // A council's veto is a vote, a governor's is none.
            (None, None) if decision.act.is_some_and(|a| a.step == Step::Veto) => {
                let council =
                    |b: usize| is_council(self.doc, b) || self.doc.names.entry(self.doc.lex, b).is_none();
                body.or(self.main).is_none_or(council).then_some(Mode::Vote)
            }
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
        if t.pair && lost && !over && t.yes > t.no && !bar_beside(self.doc, tok) {
            std::mem::swap(&mut t.yes, &mut t.no);
        }
        let outcome = if lost { Outcome::Rejected } else { Outcome::Adopted };
        let (from, to) = tally.map_or((tok, tok + 1), |t| (t.from, t.to));
        let (start, end) = self.doc.bytes(from, to);
        let evidence = |field: &'static str, rule| Evidence { field: field.into(), start, end, rule };
        // The same count told twice is one vote.
        let same = self.latest().find(|i| {
            let v = &self.votes[*i];
            // "failed to override the veto, 158-91. Members had approved it by voice in July"
            let other_day =
                t == Tally::default() && v.date.zip(date).is_some_and(|(then, now)| months_apart(then, now));
            // "Ayes 164, noes 120. So the House passed the bill, which the Senate had approved by voice": the House's count
            let decided = self.drafts[text].decided.and_then(|d| d.0);
            let chamber = |b: Option<usize>| b.is_some_and(|b| matches!(self.roles[b], "lower" | "upper"));
            let other_house = v.body.is_none() && decided != body && chamber(decided) && chamber(body);
            v.resolution == text
                && v.scope == scope
                && !other_day
                && !(other_house && t == Tally::default())
                && (v.body.is_none() || body.is_none() || v.body == body)
                && (t == Tally::default() && alike(mode, v.mode) && v.outcome == Some(outcome)
                    || t == Tally::default()
                        && agreed(mode, v.mode)
                        && v.yes.is_none()
                        && (self.told_in(*i) == self.doc.para_of(tok) || v.date.is_none() || date.is_none())
                    || agree(v, &t)
                        && (t != Tally::default() || scope == Scope::Final)
                        && v.mode != Mode::WithoutVote
                        && (v.yes.is_some() || v.no.is_some())
                    // "unanimously passed a motion. All 46 members stood up for it."
                    || v.mode == Mode::UnanimousVote
                        && v.yes.is_none()
                        && t.yes.is_some()
                        && t.no.unwrap_or(0) == 0
                        && t.abstain.unwrap_or(0) == 0
                    // "has unanimously passed. It passed Monday, with no member opposed"
                    || v.mode == Mode::UnanimousVote && t.yes.is_none() && t.no == Some(0) && v.yes.is_none()
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
            if mode == Mode::RecordedVote
                || v.mode == Mode::UnanimousVote && alike(mode, v.mode)
                || agreed(mode, v.mode) && v.yes.is_none()
            {
                let voice = mode == Mode::VoiceVote || v.mode == Mode::VoiceVote;
                v.mode = match agreed(mode, v.mode) {
                    true if voice => Mode::VoiceVote,
                    true => Mode::WithoutVote,
                    false => mode,
                };
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
        // "Ten members abstained. Thirty were for it.": told shortly before.
        let doc = self.doc;
        let near = |t: &Tally| t.from < tok && doc.toks[t.from].sent + 3 > doc.toks[tok].sent;
        if let Some(v) = self.votes.last_mut().filter(|v| v.scope == Scope::Final && tally.is_some()) {
            let told = self.loose.extract_if(.., |t| near(&t.0));
            told.for_each(|t| v.complete(&t.0));
        }
    }

    /// `Nobody objected`: the manner of a text that was carried and of whose vote no more is told.
    pub(super) fn hints(&mut self) {
        for (text, manner) in std::mem::take(&mut self.hinted) {
            let draft = &self.drafts[text];
            let lost = draft.events.iter().any(|e| !e.expected && e.stage == Stage::Rejected);
            let counted = self
                .latest()
                .any(|v| self.votes[v].resolution == text && self.votes[v].scope == Scope::Final);
            let open = !counted && (!lost || manner.mode == Mode::Vote);
            let Some((body, date)) = draft.decided.filter(|_| open) else { continue };
            self.vote(text, body, Scope::Final, manner.mode, None, date, lost, manner.tok, false);
        }
    }

    /// `Council backs monument in unanimous vote`, over an article that counts those for it and finds nobody against.
    pub(super) fn unanimous_headline(&mut self) {
        let doc = self.doc;
        let head = doc.sents.iter().take(3).find(|s| doc.paras[s.para].role == Role::Headline);
        let said = |s: &crate::token::Sent| {
            (s.from..s.to.min(s.from + WINDOW)).any(|k| doc.any(k, &["unanimous", "unanimously"]))
        };
        let own = |d: &Draft| d.decided.is_some() && !d.earlier && !d.side;
        let Some(text) = head.filter(|s| said(s)).and_then(|_| self.drafts.iter().take(WINDOW).position(own))
        else {
            return;
        };
        let whole = |v: &&mut Vote| v.resolution == text && v.scope == Scope::Final && v.mode == Mode::Vote;
        for v in self.votes.iter_mut().take(WINDOW).filter(whole) {
            if v.yes.is_some() && v.no.unwrap_or(0) == 0 && v.abstain.unwrap_or(0) == 0 {
                v.mode = Mode::UnanimousVote;
            }
        }
    }

    /// `Assembly condemns Chad, 80 to 12`: the count of a text that the article itself does not count.
    pub(super) fn headline_count(&mut self) {
        let doc = self.doc;
        let own = |d: &Draft| d.decided.is_some() && !d.earlier && !d.side;
        let Some(text) = self.drafts.iter().take(WINDOW).position(own) else { return };
        let head = doc.sents.iter().take(3).find(|s| doc.paras[s.para].role == Role::Headline);
        let head = head.filter(|s| s.to - s.from <= LONGEST);
        let Some(t) = head.and_then(|s| tally::in_headline(doc, s.from, s.to)) else { return };
        // "Ministers bar Cuba, 15 to 4", over an article that counts amendments and earlier years.
        let counted = self.votes.iter().take(WINDOW).any(|v| {
            (v.yes.is_some() || v.no.is_some())
                && (v.resolution == text
                    || v.scope == Scope::Final && !self.aside(v.resolution)
                    || agree(v, &t))
        });
        let other = self
            .votes
            .iter()
            .any(|v| v.resolution == text && v.mode != Mode::Vote && v.scope == Scope::Final);
        let Some((body, date)) = self.drafts[text].decided.filter(|_| !counted && !other) else { return };
        let lost = self.drafts[text].events.iter().any(|e| !e.expected && e.stage == Stage::Rejected);
        self.vote(text, body, Scope::Final, Mode::Vote, Some(t), date, lost, t.from, false);
        if let Some((vote, _)) = self.vote {
            self.loose.drain(..).for_each(|t| self.votes[vote].complete(&t.0));
        }
    }

    /// Abstentions told while another count was awaited, which never came: of the vote told before.
    pub(super) fn late_counts(&mut self) {
        for (t, vote) in &self.loose {
            if let Some(v) = vote.and_then(|v| self.votes.get_mut(v)) {
                v.complete(t);
            }
        }
        self.loose.retain(|t| t.1.is_none());
    }

    pub(super) fn uncounted(&mut self, text: usize, tok: usize) -> usize {
        // One vote that nobody counts is enough for all who are named.
        let told = |v: &Vote| v.resolution == text && v.evidence.iter().any(|e| e.rule == "vote.uncounted");
        let last = self.votes.len().saturating_sub(WINDOW);
        if let Some(vote) = self.votes[last..].iter().position(told) {
            return last + vote;
        }
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
        self.drafts[text].votes += 1;
        self.vote = Some((self.votes.len() - 1, tok));
        self.votes.len() - 1
    }

    /// Sponsors, recurrence, positions, late abstentions, modes told in a sentence of their own.
    pub(super) fn extras(
        &mut self,
        (from, to): (usize, usize),
        sponsors: Vec<sponsor::Told>,
        recurrence: Option<(u32, usize, usize)>,
    ) {
        let named = self.mentions.iter().rev().take(WINDOW).take_while(|m| m.0 >= from).last().map(|m| m.2);
        let voted = || self.vote.map(|v| self.votes[v.0].resolution);
        let Some(text) = named.or(self.current).or_else(voted) else {
            return self.early.push((from, to));
        };
        self.hear_early(text, from);
        // "Three amendments were put. The first, from Chad, was lost": nobody stands behind the text for that.
        let change = self.topic == Some(Part::Amendment) && enumerates(self.doc, from);
        for told in sponsors.into_iter().filter(|_| !change) {
            self.sponsored(text, &told, (from, to));
        }
        if let Some((n, f, t)) = recurrence {
            let text = self.named_near(f, (from, to)).unwrap_or(text);
            self.drafts[text].recurs(self.doc, n, (f, t));
        }
        if let Some((vote, _)) = self.vote
            && act::recorded(self.doc, from, to)
            && self.votes[vote].mode == Mode::Vote
        {
            self.votes[vote].mode = Mode::RecordedVote;
        }
        self.hear(text, from, to);
    }

    /// The text that a sentence names nearest to a token.
    pub(super) fn named_near(&self, tok: usize, (from, to): (usize, usize)) -> Option<usize> {
        let here = self.mentions.iter().rev().take(WINDOW).filter(|m| m.0 >= from && m.1 <= to);
        here.min_by_key(|m| m.0.abs_diff(tok)).map(|m| m.2)
    }
}

/// `The Assembly unanimously suspended Mali. The text was adopted by consensus`, `Without opposition it urged Mali to act. The text
/// passed on a voice vote`: one agreement, told twice.
fn agreed(a: Mode, b: Mode) -> bool {
    let one = |a, b| a == Mode::WithoutVote && matches!(b, Mode::UnanimousVote | Mode::VoiceVote);
    one(a, b) || one(b, a)
}

impl Vote {
    /// Adds the numbers a later sentence tells; those that stand already stay.
    pub(super) fn complete(&mut self, t: &Tally) {
        if self.mode != Mode::WithoutVote {
            self.abstain = self.abstain.or(t.abstain);
            self.absent = self.absent.or(t.absent);
            self.present = self.present.or(t.present);
        }
    }
}
