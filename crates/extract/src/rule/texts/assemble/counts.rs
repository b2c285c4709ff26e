//! What the voters told of one by one say of a count: the one opponent, those who are all the rest, a permanent member's veto.

use super::*;

impl Reader<'_, '_> {
    /// A permanent member of the Security Council has voted no on a text that had its nine votes: a veto, however it is told.
    pub(super) fn vetoes(&mut self) {
        let (doc, main) = (self.doc, self.main);
        for v in &mut self.votes {
            // A live page tells the count without its body.
            let body = v.body.or(self.drafts[v.resolution].body).or(main);
            let here = body.is_some_and(|b| is_council(doc, b));
            let blocked = v.positions.iter().any(|p| p.1 == VoteOption::No && council::permanent(doc, p.0));
            let year = v.date.map(|d| d.year).or(doc.meta.published.map(|p| p.year()));
            let enough = v.yes.is_some_and(|yes| yes >= council::least(year));
            if !here || !blocked || v.scope != Scope::Final || !enough {
                continue;
            }
            v.outcome = Some(Outcome::Rejected);
            for e in self.drafts[v.resolution].events.iter_mut().filter(|e| !e.expected) {
                if matches!(e.stage, Stage::Adopted | Stage::Rejected) && e.body == v.body {
                    e.stage = Stage::Vetoed;
                }
            }
        }
    }

    /// `Only A was opposed`: one against.
    pub(super) fn alone(&mut self, vote: usize, option: VoteOption, n: u32) {
        let v = &mut self.votes[vote];
        if !matches!(v.mode, Mode::Vote | Mode::RecordedVote) {
            return;
        }
        match option {
            VoteOption::No => v.no = v.no.or(Some(n)),
            VoteOption::Abstain => v.abstain = v.abstain.or(Some(n)),
            VoteOption::Yes => v.yes = v.yes.or(Some(n)),
            VoteOption::Present => v.present = v.present.or(Some(n)),
            _ => {}
        }
    }

    /// All who could vote have been told of (`18 of the 22 members`): those named against or abstaining are all that did so.
    /// The text must say how many could: that the Security Council has fifteen seats is no figure of the article's.
    pub(super) fn remainder(&mut self) {
        let mut totals = vec![None; self.votes.len()];
        for (vote, total) in &self.totals {
            totals[*vote] = totals[*vote].or(Some(*total));
        }
        for (i, v) in self.votes.iter_mut().enumerate() {
            // "voted 6-2. Councilwoman Roe abstained": a house so small that each of its members is told of.
            let small = v.yes.zip(v.no).is_some_and(|(yes, no)| yes + no < 15);
            let mut who = v.positions.iter().filter(|p| p.1 == VoteOption::Abstain).peekable();
            if small && v.abstain.is_none() && who.peek().is_some() {
                let persons = who.clone().all(|p| self.doc.names.actors[p.0].is(ActorKind::Person));
                v.abstain = persons.then(|| who.count() as u32);
            }
            let named = |option| v.positions.iter().filter(|p| p.1 == option).count() as u32;
            let (against, abstained) = (named(VoteOption::No), named(VoteOption::Abstain));
            // "vetoed twice over ...; Togo sided with the pair and voted no": three.
            let council = v.body.is_some_and(|b| is_council(self.doc, b));
            v.no = v.no.map(|no| if council && no == 2 { no.max(against) } else { no });
            let (Some(total), Some(yes)) = (totals[i], v.yes) else { continue };
            let no = v.no.unwrap_or(against);
            let abstain = v.abstain.unwrap_or(abstained);
            let absent = v.absent.unwrap_or(0);
            if yes + no + abstain == total || yes + no + abstain + absent == total {
                v.no = v.no.or((against > 0).then_some(against));
                v.abstain = v.abstain.or((abstained > 0).then_some(abstained));
            }
        }
    }
}

/// `The defeat (19 against, 17 for) is only the second time that a motion has been rejected`: the count of what the sentence
/// before tells, whatever follows.
pub(super) fn counts_defeat(doc: &Doc<'_>, decision: &Decision, from: usize) -> bool {
    let opens = doc.any(from, &["the", "this"])
        && doc.any(from + 1, &["defeat", "rejection", "loss", "result", "outcome", "victory"]);
    let mark = matches!(doc.kind(from + 2), Some(Kind::Dash | Kind::Open | Kind::Comma));
    opens && mark && decision.tally.is_some_and(|t| t.from <= from + 4)
}

/// Such a count without the act that follows it.
pub(super) fn bare_count(doc: &Doc<'_>, d: Decision, from: usize) -> Decision {
    let own = counts_defeat(doc, &d, from);
    Decision { act: d.act.filter(|_| !own), ..d }
}
