//! Whose vote it can be, and on which side a voter stands who is told of by others.

use super::*;

impl Reader<'_, '_> {
    /// States vote in bodies of states, members and parties in parliaments: where the vote at hand is of the other kind, the
    /// nearest of theirs.
    pub(super) fn suited(&self, vote: usize, actor: usize) -> usize {
        let doc = self.doc;
        let house = |v: usize| {
            let body = self.votes[v].body.or(self.drafts[self.votes[v].resolution].body)?;
            let known = doc.names.entry(doc.lex, body)?;
            Some((known.domestic(), known.seats_members()))
        };
        let voter = &doc.names.actors[actor];
        let delegate = || voter.represents.is_some_and(|r| doc.names.actors[r].is(ActorKind::State));
        let (of_states, wrong) = match voter.kind {
            ActorKind::State => (true, house(vote).is_some_and(|h| h.0)),
            ActorKind::Organization => (false, house(vote).is_some_and(|h| !h.1)),
            ActorKind::Person => (false, house(vote).is_some_and(|h| !h.1) && !delegate()),
            _ => return vote,
        };
        if !wrong {
            return vote;
        }
        let low = vote.saturating_sub(WINDOW);
        let theirs =
            |v: &usize| house(*v).is_some_and(|h| h.0 != of_states) && self.votes[*v].scope == Scope::Final;
        let found = (low..vote).rev().find(theirs);
        found.or_else(|| (vote + 1..self.votes.len()).take(WINDOW).find(theirs)).unwrap_or(vote)
    }

    /// `It passed 86-59 on Thursday. The House tentatively approved it Wednesday, 85-60`, and in the next paragraph `Two Democrats voted
    /// for it`: on what was told first, which came last.
    pub(super) fn in_the_last(&self, vote: usize, h: &Heard) -> usize {
        let (doc, told) = (self.doc, &self.votes[vote]);
        if h.own.is_some() || doc.para_of(h.from) == doc.para_of(self.told_at(vote)) {
            return vote;
        }
        let last = |v: &usize| {
            let other = &self.votes[*v];
            let same = other.resolution == told.resolution && other.body == told.body;
            let day = |on: Option<Date>| on.filter(|d| d.day.is_some());
            let later = day(other.date).zip(day(told.date)).is_some_and(|(a, b)| a > b);
            same && later && other.scope == Scope::Final && told.scope == Scope::Final
        };
        (vote.saturating_sub(WINDOW)..vote).rev().find(last).unwrap_or(vote)
    }

    /// `Sen. Roe abstained on cloture`: the vote that was taken on the debate.
    pub(super) fn on_cloture(&self, vote: usize, h: &Heard) -> Option<usize> {
        let doc = self.doc;
        let after = h.told.tok + 1..h.to.min(h.told.tok + 9);
        let on =
            |k: &usize| doc.any(*k, &["on", "against", "for"]) && doc.any(k + 1, &["cloture", "closure"]);
        if h.own.is_some() || after.clone().find(on).is_none() {
            return None;
        }
        let own = self.votes[vote].resolution;
        let taken = |v: &usize| self.votes[*v].scope == Scope::Procedural && self.votes[*v].resolution == own;
        (vote.saturating_sub(WINDOW)..self.votes.len()).take(2 * WINDOW).find(taken)
    }

    /// `voted 29-18 to override the veto. Final reading was 31-15. Two senators voted to sustain it`: the vote on the veto.
    pub(super) fn on_the_veto(&self, vote: usize, h: &Heard) -> Option<usize> {
        let doc = self.doc;
        if h.own.is_some() || !overriding(doc, h.told.tok, h.to.min(h.told.tok + LONGEST)) {
            return None;
        }
        let on_veto = |v: &usize| {
            let sent = doc.sent_of(self.told_at(*v));
            let same = self.votes[*v].resolution == self.votes[vote].resolution;
            same && overriding(doc, sent.from, sent.to.min(sent.from + LONGEST))
        };
        (vote.saturating_sub(WINDOW)..self.votes.len()).take(2 * WINDOW).find(on_veto)
    }

    /// `The bill passed the House 138-4 and the Senate 31-0. Rep. Roe voted no`: in the chamber that the title names.
    pub(super) fn in_own_house(&self, vote: usize, actor: usize) -> usize {
        let doc = self.doc;
        let Some(seat) = seat(doc, actor) else { return vote };
        let house = |v: usize| {
            let known = self.votes[v].body.and_then(|b| doc.names.entry(doc.lex, b));
            known.map_or("", |k| k.role)
        };
        if !matches!(house(vote), "lower" | "upper") || house(vote) == seat {
            return vote;
        }
        let theirs = |v: &usize| {
            let told = &self.votes[*v];
            house(*v) == seat && told.scope == Scope::Final && told.resolution == self.votes[vote].resolution
        };
        // "HB 8 passed the Senate 34-18. Rep. Roe was excused": of the other bill.
        let other = |v: &usize| house(*v) == seat && self.votes[*v].scope == Scope::Final;
        let before = || (vote.saturating_sub(WINDOW)..vote).rev();
        let after = || (vote + 1..self.votes.len()).take(WINDOW);
        let own = before().find(theirs).or_else(|| after().find(theirs));
        own.or_else(|| before().find(other)).or_else(|| after().find(other)).unwrap_or(vote)
    }

    /// Nobody voted no where the vote had none against: the vote before it is meant, which had some.
    pub(super) fn possible(
        &self,
        vote: usize,
        options: impl Iterator<Item = VoteOption>,
        tok: usize,
    ) -> usize {
        let count = |v: usize, option| match option {
            VoteOption::No => self.votes[v].no,
            VoteOption::Abstain => self.votes[v].abstain,
            VoteOption::Yes => self.votes[v].yes,
            _ => None,
        };
        let Some(option) = options.into_iter().find(|o| count(vote, *o) == Some(0)) else { return vote };
        let told = |v: &usize| {
            self.votes[*v].body == self.votes[vote].body && count(*v, option).is_some_and(|n| n > 0)
        };
        // "It had cleared the board 7-1. The lone no there came from Sen. Roe": told of after it, by the way.
        let start = self.doc.bytes(tok, tok + 1).0;
        let beside = |v: &usize| {
            let before = self.votes[*v].evidence.first().is_some_and(|e| e.start < start);
            before
                && self.votes[*v].resolution == self.votes[vote].resolution
                && count(*v, option).is_some_and(|n| n > 0)
        };
        let later = || (vote + 1..self.votes.len()).take(4).rev().find(beside);
        (vote.saturating_sub(4)..vote).rev().find(told).or_else(later).unwrap_or(vote)
    }

    /// The option that so many chose, in this vote or else in one near it.
    pub(super) fn counting(&self, vote: usize, n: u32) -> Option<(usize, VoteOption)> {
        let option = |v: usize| {
            let v = &self.votes[v];
            let counts = [
                (v.no, VoteOption::No),
                (v.abstain, VoteOption::Abstain),
                (v.yes, VoteOption::Yes),
                (v.absent, VoteOption::Absent),
                (v.present, VoteOption::Present),
            ];
            let mut fits = counts.into_iter().filter(|c| c.0 == Some(n));
            fits.next().filter(|_| fits.next().is_none()).map(|c| c.1)
        };
        let low = vote.saturating_sub(4);
        (low..=vote).rev().find_map(|v| option(v).map(|o| (v, o)))
    }

    /// The other side than the voter's party took; with the winners where that is not told.
    pub(super) fn against_own(&self, vote: usize, actor: usize) -> VoteOption {
        let v = &self.votes[vote];
        let party = self.doc.names.actors[actor].represents;
        let own = party.and_then(|party| v.positions.iter().find(|p| p.0 == party)).map(|p| p.1);
        // "MPs rejected an amendment by 319 to 308; thirty Conservatives rebelled": for the change.
        let lost = v.outcome == Some(Outcome::Rejected) && v.scope == Scope::Final;
        if own == Some(VoteOption::Yes) || own.is_none() && lost { VoteOption::No } else { VoteOption::Yes }
    }

    /// How these voted: as told, else for the text they stand behind.
    pub(super) fn side_of(&self, vote: usize, who: &[usize]) -> Option<VoteOption> {
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
            // "siding with the Democrats", whose deputy moved it
            let theirs = |w: &usize| {
                let acts = |s: &usize| self.doc.names.actors[*s].represents == Some(*w);
                sponsors.contains(w) || sponsors.iter().any(acts)
            };
            (person || who.iter().any(theirs)).then_some(VoteOption::Yes)
        };
        // Whom others vote with is most often whom the text condemns, or who moved the change.
        let state = who.iter().any(|w| self.doc.names.actors[*w].is(ActorKind::State));
        // One of those whom a veto overruled: more were for the text than against it.
        let vetoed = v.outcome == Some(Outcome::Rejected) && v.yes > v.no && v.no.is_some();
        let default = match v.scope {
            Scope::Final if !vetoed => VoteOption::No,
            _ => VoteOption::Yes,
        };
        // Who stands behind a draft is against a motion to take no action on it, and for one are those whom it is about.
        let stopped = state && v.scope == Scope::Procedural && self.met(v.resolution, Stage::Lapsed);
        let stops = |option: VoteOption| match option {
            VoteOption::Yes if stopped => VoteOption::No,
            VoteOption::No if stopped => VoteOption::Yes,
            option => option,
        };
        told.or_else(|| sponsor().or_else(subject).map(stops)).or(state.then_some(default))
    }
}

/// The chamber in which the bearer of a title sits.
pub(super) fn seat(doc: &Doc<'_>, actor: usize) -> Option<&'static str> {
    let (title, _) = doc.names.actors[actor].role?;
    Some(match doc.low(title + usize::from(doc.is(title, "state"))) {
        "rep." | "reps." | "representative" | "assemblymember" | "assemblywoman" | "assemblyman" => "lower",
        "del." | "dels." | "delegate" => "lower",
        "sen." | "sens." | "senator" => "upper",
        _ => return None,
    })
}
