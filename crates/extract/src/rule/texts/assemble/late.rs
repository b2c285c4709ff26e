//! Numbers told after a count: which vote they complete.

use super::*;

/// Was a vote told before this place in the text?
fn told_before(vote: &Vote, place: Option<u32>) -> bool {
    place.is_some_and(|at| vote.evidence.first().is_some_and(|e| e.start < at))
}

impl Reader<'_, '_> {
    /// The vote that late numbers complete: senators were absent from a chamber's, states from an international body's; who
    /// abstained is told of the text where the sentences before went back to it from a change.
    pub(super) fn counted(&self, (vote, tok): (usize, usize), from: usize, to: usize) -> usize {
        let doc = self.doc;
        let told = &self.votes[vote];
        // "In 2021 it had passed by 119 votes to 1. Thirty-six countries abstained": told right before, though by the way.
        let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        let here = before.filter(|s| s.para == doc.para_of(from)).map(|s| doc.bytes(s.from, s.from + 1).0);
        let beside = self.votes.len() - 1;
        let open = &self.votes[beside];
        let close = here.is_some_and(|at| open.evidence.first().is_some_and(|e| e.start >= at));
        let counted = open.yes.is_some() && open.abstain.is_none() && open.scope == Scope::Final;
        if close && counted && told_before(told, here) {
            return beside;
        }
        if told.scope != Scope::Final {
            let (first, last) = (doc.sent_of(tok).to, from);
            let whole = |m: &Mention| m.part == Part::Whole;
            let since = &self.all[self.all.partition_point(|m| m.from < first)..];
            let back = since.iter().take_while(|m| m.from < last).any(whole);
            let open = |v: &usize| {
                let v = &self.votes[*v];
                v.scope == Scope::Final && v.resolution == told.resolution && v.abstain.is_none()
            };
            return self.latest().rev().find(open).filter(|_| back).unwrap_or(vote);
        }
        let legislators = || {
            (from..to).any(|k| {
                doc.any(k, &["senators", "deputies", "mps", "meps", "lawmakers", "legislators", "peers"])
            })
        };
        let states =
            || (from..to).any(|k| doc.any(k, &["states", "countries", "delegations", "governments"]));
        let national = |v: &Vote| v.body.and_then(|b| doc.names.entry(doc.lex, b)).map(|k| k.domestic());
        let Some(house) = national(told) else { return vote };
        if states() != house || legislators() == house {
            return vote;
        }
        self.latest().rev().find(|v| national(&self.votes[*v]) == Some(!house)).unwrap_or(vote)
    }

    /// A lone number for or against completes the vote spoken of, or says nothing.
    pub(super) fn completes(&mut self, d: &Decision, mentions: &[Mention]) -> bool {
        let (Some(t), None) = (d.tally, d.act) else { return false };
        // "by 121 votes to 7, down from 141 a year ago": another year's.
        if t.yes.is_some() && t.from > 1 && measured(self.doc, t.from - 2) {
            return false;
        }
        // "Two years ago it gained 123 votes": another year's.
        // "It was backed by 60 states in 2012"
        let then = self.doc.dates_in(self.doc.sent_of(t.from).from, t.to + 3).map(|d| d.past.year).next();
        let year = self.vote.and_then(|v| self.votes[v.0].date.or(self.last_date)).map(|d| d.year);
        let year = year.or(self.doc.meta.published.map(|p| p.year()));
        if then.is_some() && then < year && !t.pair && d.manner.is_none() {
            // "down from 141 in 2023. In 2023 the noes had been seven": of that year's.
            let that = |v: &usize| {
                let v = &self.votes[*v];
                v.date.map(|d| d.year) == then && v.yes.is_some() && t.yes.is_none() && v.no.is_none()
            };
            let vote = self.latest().rev().find(that).map(|v| &mut self.votes[v]);
            if let Some(v) = vote {
                (v.no, v.abstain) = (t.no, v.abstain.or(t.abstain));
                return true;
            }
            return t.yes.is_none();
        }
        if d.manner.is_none() && self.fills(&t, mentions) {
            return true;
        }
        let lone = t.yes.is_none() != t.no.is_none() && t.abstain.is_none() && d.manner.is_none();
        if !lone {
            // "Forty-two voted to send it to a committee. Four opposed it and one abstained."
            let (None, Some(no), true) = (t.yes, t.no, d.manner.is_none()) else { return false };
            let para = self.doc.para_of(t.from);
            let open = |v: &usize| {
                let v = &self.votes[*v];
                v.yes.is_some() && v.no.is_none() && v.abstain.is_none()
            };
            let vote = self.vote.map(|v| v.0).filter(|v| open(v) && self.told_in(*v) == para);
            if let Some(vote) = vote {
                (self.votes[vote].no, self.votes[vote].abstain) = (Some(no), t.abstain);
            }
            return vote.is_some();
        }
        if let Some((vote, _)) = self.vote {
            // "vetoed a draft by Brazil. On Monday, a Russian draft got five votes": of the new text.
            if t.yes.is_some() && mentions.first().is_some_and(|m| self.new_subject(m, &t)) {
                return false;
            }
            // "adopted a text on Chad. On Friday, 41 members backed the draft on Mali": that one's
            let had = &self.drafts[self.votes[vote].resolution].subjects;
            let on_others = |m: &Mention| {
                let on = about(self.doc, m);
                m.part == Part::Whole && !on.is_empty() && !on.iter().any(|s| had.contains(s))
            };
            let verbs = &["backed", "supported", "endorsed", "for"];
            let by = |m: &Mention| (t.from..m.head).take(12).any(|k| self.doc.any(k, verbs));
            let backed =
                mentions.iter().find(|m| m.head > t.from && m.head < t.to + 10 && !m.plural && by(m));
            if t.yes.is_some() && !had.is_empty() && backed.is_some_and(on_others) {
                return false;
            }
            // "The Nordic Council on 26 February urged a boycott. Sixty-one delegates were in favour": another house's.
            let sent = self.doc.sent_of(t.from);
            let house = self.scene(sent.from, sent.to).and_then(|s| s.0);
            if t.yes.is_some() && house.is_some() && house != self.votes[vote].body {
                return false;
            }
            let open = self.current.filter(|c| *c != self.votes[vote].resolution);
            // "On Monday a Brazilian draft was vetoed. Twelve members had backed it": the veto was its vote.
            let bare = |v: &usize| {
                let v = &self.votes[*v];
                Some(v.resolution) == open
                    && v.scope == Scope::Final
                    && v.mode == Mode::Vote
                    && v.yes.is_none()
                    && v.no.is_none()
            };
            if let Some(own) = self.latest().rev().find(bare).filter(|_| t.yes.is_some()) {
                self.votes[own].yes = t.yes;
                self.vote = Some((own, t.from));
                return true;
            }
            // The text spoken of has no vote yet: this is it.
            if t.yes.is_some() && open.is_some_and(|c| self.drafts[c].votes == 0 && !self.drafts[c].law) {
                return false;
            }
            // A new paragraph after an amendment tells of the text.
            let part = self.votes[vote].scope != Scope::Final;
            if part && t.yes.is_some() && self.told_in(vote) != self.doc.para_of(t.from) {
                return false;
            }
            // "The Soviet text secured two votes": of a text that another count was told of, another one's.
            let doc = self.doc;
            let defined = doc.has(t.from.saturating_sub(1), Class::DET)
                || (t.from..t.to).any(|k| doc.any(k, &["that", "who", "which"]));
            let opens = doc.sent_of(t.from).from + 3;
            // "The Greens' amendment won just 20 votes"
            let lead = |m: &Mention| m.from < opens || m.from < opens + 3 && doc.owns(m.from - 1);
            let subject = mentions
                .first()
                .filter(|m| !defined && lead(m) && m.head < t.from && !m.plural)
                .map(|m| m.part);
            let v = &mut self.votes[vote];
            let other = v.yes.is_some() && v.yes != t.yes;
            // "An amendment moved by Chad got only 20 votes"
            let own = |p: Part| if p == Part::Whole { other } else { scope(p) != v.scope };
            if t.yes.is_some() && subject.is_some_and(own) {
                return false;
            }
            // "passed it unanimously. All 46 members in the chamber stood up for it."
            let every = v.mode == Mode::UnanimousVote && t.yes.is_some();
            let counted = v.yes.is_some() || every || matches!(v.mode, Mode::Vote | Mode::RecordedVote);
            if v.mode != Mode::WithoutVote
                && counted
                && (t.yes.is_none() || v.yes.is_none())
                && (t.no.is_none() || v.no.is_none())
                && v.scope == Scope::Final
            {
                v.yes = v.yes.or(t.yes);
                v.no = v.no.or(t.no);
            }
            return true;
        }
        t.yes.is_none() && !self.just_decided(&t)
    }

    /// `failed, with 66 against. Thirty-nine abstained and 27 were for it`, `by 112 to five. The five noes came from A; six members
    /// abstained`: the sides of the next sentence, of which the vote told before has none, or has the same.
    fn fills(&mut self, t: &Tally, mentions: &[Mention]) -> bool {
        let Some((vote, tok)) = self.vote else { return false };
        let doc = self.doc;
        let from = doc.sent_of(t.from).from;
        let v = &self.votes[vote];
        let sides = [(v.yes, t.yes), (v.no, t.no), (v.abstain, t.abstain), (v.absent, t.absent)];
        let clash = sides.iter().any(|(a, b)| a.is_some() && b.is_some() && a != b);
        // "The five noes were those of": told again
        let again = sides[..2].iter().any(|(a, b)| a.is_some() && a == b);
        let other = |a: usize, b: usize| sides[a].0.is_some() && sides[a].1.is_none() && sides[b].1.is_some();
        let rest = (other(0, 1) || other(1, 0)) && (t.abstain.is_some() || v.scope != Scope::Final);
        let near = doc.toks[from].sent.saturating_sub(doc.toks[tok].sent) == 1
            && doc.para_of(from) == doc.para_of(tok);
        let told = [t.yes, t.no, t.abstain].iter().flatten().count();
        let own = near && v.mode != Mode::WithoutVote && !clash && !t.pair && (again && told > 1 || rest);
        let apart = || {
            let years = doc.dates_in(from, t.from).next().is_some();
            let house = self.scene(from, doc.sent_of(from).to).and_then(|s| s.0);
            let named = |m: &Mention| m.part == Part::Whole && m.article != Article::Known && !m.plural;
            years || house.is_some() && house != v.body || mentions.iter().any(named)
        };
        if !own || apart() {
            return false;
        }
        let v = &mut self.votes[vote];
        (v.yes, v.no) = (v.yes.or(t.yes), v.no.or(t.no));
        (v.abstain, v.absent) = (v.abstain.or(t.abstain), v.absent.or(t.absent));
        true
    }

    /// `A Russian draft got five votes`, `On Monday, a French text secured six`: does a new text open the sentence of its count?
    fn new_subject(&self, m: &Mention, t: &Tally) -> bool {
        let doc = self.doc;
        let first = doc.sent_of(m.from).from;
        let opens = m.from < first + 3 || m.from < first + 6 && doc.is_kind(m.from - 1, Kind::Comma);
        let new = m.article == Article::New && m.part == Part::Whole && !m.plural;
        new && opens && m.head < t.from && owner(doc, m).is_some()
    }

    /// `The Bundestag adopted a motion on Chad. One deputy voted against`: the count of a text whose vote nothing else tells.
    fn just_decided(&self, t: &Tally) -> bool {
        let Some(text) = self.current.map(|c| &self.drafts[c]) else { return false };
        let near = text.tok > 0 && self.doc.para_of(text.tok) + 4 > self.doc.para_of(t.from);
        // "the party, which has three seats, opposed it", "One member was opposed to the visit"
        let other = |k: usize| self.doc.any(k, &["seat", "seats"]) || self.doc.seq(k, &["opposed", "to"]);
        let told = !(t.from..t.to).any(other);
        text.decided.is_some() && text.votes == 0 && near && told && !text.law
    }
}
