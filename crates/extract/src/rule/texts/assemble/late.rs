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
        // "Two years ago it gained 123 votes": another year's.
        // "It was backed by 60 states in 2012"
        let then = self.doc.dates_in(self.doc.sent_of(t.from).from, t.to + 3).map(|d| d.past.year).next();
        let year = self.vote.and_then(|v| self.votes[v.0].date.or(self.last_date)).map(|d| d.year);
        let year = year.or(self.doc.meta.published.map(|p| p.year()));
        if t.yes.is_some() && then.is_some() && then < year {
            return false;
        }
        if let Some((vote, _)) = self.vote {
            // "vetoed a draft by Brazil. On Monday, a Russian draft got five votes": of the new text.
            if t.yes.is_some() && mentions.first().is_some_and(|m| self.new_subject(m, &t)) {
                return false;
            }
            // "The Nordic Council on 26 February urged a boycott. Sixty-one delegates were in favour": another house's.
            let sent = self.doc.sent_of(t.from);
            let house = self.scene(sent.from, sent.to).and_then(|s| s.0);
            if t.yes.is_some() && house.is_some() && house != self.votes[vote].body {
                return false;
            }
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
            let counted = v.yes.is_some() || matches!(v.mode, Mode::Vote | Mode::RecordedVote);
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
