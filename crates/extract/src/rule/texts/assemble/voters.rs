//! Who voted how: what each voter chose, by the words and by the vote they belong to.

use super::position::{Choice, Told};
use super::*;

impl Reader<'_, '_> {
    /// Keeps who voted how until all votes are read: a count may follow its voters.
    pub(super) fn hear(&mut self, text: usize, from: usize, to: usize) {
        let doc = self.doc;
        let headed = self.over_list(from);
        let text = headed.unwrap_or(text);
        let told = position::in_sentence(doc, from, to, &mut self.option);
        let told = if told.is_empty() {
            position::asked(doc, (from, to), &mut self.option, &mut self.column)
        } else {
            told
        };
        let joined = position::joined(doc, from, to);
        let named = headed.is_some()
            || self.mentions.iter().rev().take(16).any(|m| m.0 >= from && m.0 < to && m.2 == text);
        let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| &doc.sents[s]);
        let told_before = |s: &crate::token::Sent| {
            let at = |m: &&(usize, usize, usize)| m.0 >= s.from && m.0 < s.to;
            s.para == doc.para_of(from)
                && self.mentions.iter().rev().take(16).find(at).is_some_and(|m| m.2 == text)
        };
        let it = |k: usize| doc.is(k, "it") && k > from + 1;
        let first = self.all.partition_point(|m| m.from < from);
        let whole = headed.is_some()
            || self.all[first..]
                .iter()
                .take_while(|m| m.from < to)
                .any(|m| m.part == Part::Whole && !doc.quoted(m.head));
        // "The text on Mali was sponsored by France. Syria and Libya voted against."
        let unheard = || self.heard.last().is_none_or(|h| before.is_some_and(|b| h.from < b.from));
        let spoken = !named && ((from..to).any(it) || !whole && unheard()) && before.is_some_and(told_before);
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
        let mut then: Vec<usize> = Vec::new();
        for told in told {
            let now = told.when.is_none() && then.contains(&told.actor);
            then.extend(told.when.map(|_| told.actor));
            // "A voted against it; a request to adjourn had been defeated": the other clause's vote is not A's.
            let apart = |v: &usize| {
                let at = self.votes[*v].evidence.first().map_or(0, |e| e.start);
                let at = doc.toks.partition_point(|t| t.start < at);
                let later = |k: usize| {
                    self.votes[*v].scope != Scope::Final && doc.any(k, &["after", "before", "once", "when"])
                };
                at > told.tok && (told.tok..at).any(|k| doc.is_kind(k, Kind::Semicolon) || later(k))
            };
            let mut own = own.clone();
            let had = own.len();
            let told_so_far = self.votes.len() - had;
            let change = |v: &usize| self.votes[*v].scope != Scope::Final;
            if told_so_far > 0 && (change(&(told_so_far - 1)) || own.iter().all(change)) {
                own.retain(|v| !apart(v));
            }
            let last = if own.is_empty() && had > 0 && told_so_far > 0 {
                Some(told_so_far - 1)
            } else {
                self.vote.map(|v| v.0)
            };
            // "was vetoed by A and B; the other one got four votes": the clause's own vote first.
            let clauses = |v: &usize| {
                let at = self.votes[*v].evidence.first().map_or(0, |e| e.start);
                let at = doc.toks.partition_point(|t| t.start < at);
                let (lo, hi) = (at.min(told.tok), at.max(told.tok));
                (lo..hi).take(4 * WINDOW).filter(|k| doc.is_kind(*k, Kind::Semicolon)).count()
            };
            let near = own.iter().copied().min_by_key(|v| {
                let far =
                    self.votes[*v].evidence.first().map_or(0, |e| e.start.abs_diff(doc.toks[told.tok].start));
                (clauses(v), far)
            });
            self.heard.push(Heard { told, text, own: near, named, spoken, whole, now, last, from, to });
        }
        if let (Some((n, actor, tok)), Some((vote, _))) = (joined, self.vote) {
            let v = &mut self.votes[vote];
            v.yes = v.yes.or(Some(n));
            let told = Told { actor, choice: Choice::Option(VoteOption::Yes), tok, when: None, only: None };
            let own = Some(vote);
            self.heard.push(Heard { told, text, own, named, spoken, whole, now: false, last: own, from, to });
        }
    }

    /// `The vote on L.9 was as follows:`, with the sides in lines of their own below it: the text whose vote they tell.
    fn over_list(&self, from: usize) -> Option<usize> {
        let doc = self.doc;
        let sent = doc.toks[from].sent as usize;
        let label =
            |s: &crate::token::Sent| (s.from + 1..s.to.min(s.from + 5)).any(|k| doc.is_kind(k, Kind::Colon));
        if !label(&doc.sents[sent]) {
            return None;
        }
        let head = doc.sents[..sent]
            .iter()
            .rev()
            .take(6)
            .find(|s| !label(s) || doc.is_kind(s.to - 1, Kind::Colon))?;
        let votes =
            |k: usize| doc.any(k, &["vote", "votes", "voting", "ballot", "roll-call", "result", "results"]);
        // "The vote on the motion was as follows:" follows what was told of it.
        let part = |k: usize| doc.any(k, &["motion", "amendment", "amendments", "paragraph", "paragraphs"]);
        let heads = doc.is_kind(head.to - 1, Kind::Colon) && (head.from..head.to).any(votes);
        if !heads || (head.from..head.to).any(part) {
            return None;
        }
        let told = |m: &&(usize, usize, usize)| m.0 >= head.from && m.0 < head.to;
        self.mentions.iter().rev().take(32).find(told).map(|m| m.2)
    }

    /// `India abstained in a vote of the Council on Chad. The resolution was adopted by 20 to 7`: who voted how, told before any text.
    pub(super) fn hear_early(&mut self, text: usize, from: usize) {
        let sent = self.doc.toks[from].sent;
        for (start, end) in std::mem::take(&mut self.early) {
            if self.doc.toks[start].sent + 2 >= sent {
                // "India voted for a US-sponsored resolution. Twenty-five countries backed the text"
                let compound = |t: &sponsor::Told| {
                    self.doc.names.mention_at(t.tok).is_some_and(|m| m.rule == "name.compound")
                };
                let behind = sponsor::in_sentence(self.doc, start, end).into_iter().filter(compound);
                let behind: Vec<usize> = behind.map(|t| t.actor).collect();
                for actor in behind {
                    if !self.drafts[text].sponsors.contains(&actor) {
                        self.drafts[text].sponsors.push(actor);
                    }
                }
                self.hear(text, start, end);
            }
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
                spoken: false,
                whole: false,
                now: false,
                last: Some(vote),
                from,
                to,
            });
        }
    }

    /// `voted for the first two, which were approved 53-44 apiece`: who voted on one voted on the other.
    pub(super) fn apiece(&mut self) {
        for i in 1..self.votes.len() {
            let (told, rest) = self.votes.split_at_mut(i);
            let (a, b) = (&mut told[i - 1], &mut rest[0]);
            let tally = |v: &Vote| v.evidence.first().filter(|e| e.rule == "vote.tally").map(|e| e.start);
            if a.resolution == b.resolution || tally(a).is_none() || tally(a) != tally(b) {
                continue;
            }
            let (from, to) = if a.positions.is_empty() { (b, a) } else { (a, b) };
            if to.positions.is_empty() {
                to.positions.clone_from(&from.positions);
                to.evidence.extend_from_slice(&from.evidence[1..]);
            }
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
        let beside: Vec<_> = heard.iter().map(|h| (self.doc.para_of(h.from), h.plain_option())).collect();
        for (at, h) in heard.into_iter().enumerate() {
            let para = self.doc.para_of(h.from);
            let goes_on = before.filter(|b| {
                let beside = b.0 == para && b.1 < h.from && b.2 == h.last && h.own.is_none();
                beside && !h.named && !h.whole && !h.now && h.told.when.is_none()
            });
            let ballot = goes_on.map(|b| b.3).or_else(|| self.ballot(&h, lead));
            if let Some(vote) = ballot {
                before = Some((para, h.from, h.last, vote));
            }
            let last = |v| self.in_the_last(v, &h);
            let last =
                |v| self.on_cloture(v, &h).or_else(|| self.on_the_veto(v, &h)).unwrap_or_else(|| last(v));
            let suited = |v| self.in_own_house(self.suited(last(v), h.told.actor), h.told.actor);
            let Some(vote) = ballot.map(suited).filter(|v| !self.vetoed_elsewhere(*v, &h.told)) else {
                continue;
            };
            // Those told of beside it, in the same paragraph and of the same vote.
            let near = &beside[at.saturating_sub(WINDOW)..beside.len().min(at + WINDOW)];
            let options = near.iter().filter(|b| b.0 == para).filter_map(|b| b.1);
            let vote = if h.own.is_none() { self.possible(vote, options, h.told.tok) } else { vote };
            // "was carried by 112 votes to 0. The second asks for more. Chad voted against it": another text's.
            let nobody = self.votes[vote].no == Some(0) && self.votes[vote].yes.is_some();
            let alone = |k: usize| self.doc.any(k, &["single", "only", "lone", "sole", "one"]);
            let few = || (h.from..h.told.tok).rev().take(12).any(alone);
            if nobody && h.own.is_none() && h.plain_option() == Some(VoteOption::No) && !few() {
                continue;
            }
            let option = match &h.told.choice {
                Choice::Option(option) => *option,
                Choice::Winner | Choice::Loser => {
                    let lost = self.votes[vote].outcome == Some(Outcome::Rejected);
                    if lost == (h.told.choice == Choice::Winner) { VoteOption::No } else { VoteOption::Yes }
                }
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
                        if matches!(kind, ActorKind::State | ActorKind::Person | ActorKind::Organization) {
                            self.position(vote, *actor, option, h.told.tok);
                        }
                    }
                    option
                }
            };
            // "with only the Greens against": a party is no one voter.
            let party = self.doc.names.actors[h.told.actor].is(ActorKind::Organization);
            if let Some(n) = h.told.only.filter(|_| !party) {
                self.alone(vote, option, n);
            }
            for vote in self.every(&h, vote) {
                self.position(vote, h.told.actor, option, h.told.tok);
            }
        }
        self.remainder();
        self.vetoes();
    }

    /// `The Assembly adopted it. The vote followed a Russian veto in the Security Council`: a veto is cast in that council alone.
    fn vetoed_elsewhere(&self, vote: usize, told: &Told) -> bool {
        let doc = self.doc;
        let veto = |k: usize| doc.any(k, &["veto", "vetoes", "vetoed"]);
        // "Russia, which vetoed a similar text in the Council, voted against"
        let here = |k: &usize| !doc.is_kind(*k, Kind::Comma) && !doc.any(*k, &["voted", "votes", "power"]);
        let body = self.votes[vote].body.and_then(|b| doc.names.entry(doc.lex, b));
        body.is_some_and(|b| b.key != "UNSC")
            && council::permanent(doc, told.actor)
            && (told.tok..told.tok + 6).take_while(here).any(veto)
    }

    /// `Cuba voted for all three texts`, `against both resolutions`: the votes on each of the article's own.
    fn every(&self, h: &Heard, vote: usize) -> Vec<usize> {
        let doc = self.doc;
        let ends = |k: &usize| {
            // "the Greens, who voted against both texts"
            let relative = doc.is_kind(*k, Kind::Comma) && doc.any(k + 1, &["which", "who"]);
            doc.kind(*k) != Some(Kind::Word) && !relative
                || doc.any(*k, &["that", "as", "because", "saying", "and"])
        };
        let all = |k: usize| {
            // "India sat out the two ballots", "in both votes"
            let votes = |t: usize| doc.any(t, &["votes", "ballots", "occasions"]);
            let two = doc.is(k, "the") && doc.any(k + 1, &["two", "three"]);
            // "China voted against the texts."
            let the = doc.any(k, &["the", "these"]) && doc.has(k + 1, Class::TEXTS) && ends(&(k + 2));
            // "China voted against all three."
            let counted = doc.is(k, "all") && crate::number::cardinal(doc, k + 1).is_some() && ends(&(k + 2));
            // "voted for both of Thursday's texts"
            let owned = |t: &usize| doc.owns(*t) && doc.is(k + 1, "of");
            the || counted
                || (doc.any(k, &["all", "both"]) || two)
                    && (k + 1..h.to.min(k + 6))
                        .take_while(|t| !ends(t) || owned(t))
                        .any(|t| doc.has(t, Class::TEXTS) || votes(t) && (two || doc.is(k, "both")))
        };
        // "China, Cuba and Fiji voted against both texts": behind the last of the list.
        let listed = |k: &usize| {
            doc.names.mention_at(*k).is_some() || doc.is_kind(*k, Kind::Comma) || doc.any(*k, &["and", "the"])
        };
        let first = (h.told.tok..h.to).find(|k| !listed(k)).unwrap_or(h.to);
        // "India abstained on both.", "China opposed both."
        const BEFORE: &[&str] = &["on", "for", "against", "opposed", "supported", "backed", "rejected"];
        // "voted for the two", "opposed each of them"
        let both = |k: usize| {
            let before = k - usize::from(k > 0 && doc.is(k, "two") && doc.is(k - 1, "the"));
            let of = usize::from(doc.is(k + 1, "of") && doc.any(k + 2, &["them", "these"])) * 2;
            let told = doc.is(k, "both") || before < k || doc.is(k, "each") && of > 0;
            told && before > 0 && doc.any(before - 1, BEFORE) && ends(&(k + 1 + of))
        };
        let of = self.texts_of(first, h.to);
        // What the voter says of all texts is another matter: "saying that it opposed all such texts".
        if of.is_empty() && !(first..h.to.min(first + 16)).take_while(|k| !ends(k)).any(|k| all(k) || both(k))
        {
            return vec![vote];
        }
        let own = |v: &usize| {
            let told = &self.votes[*v];
            told.scope == Scope::Final
                && told.mode != Mode::WithoutVote
                && (told.body == self.votes[vote].body || told.body.is_none())
                && !self.aside(told.resolution)
        };
        let mut each: Vec<usize> = (0..self.votes.len()).take(WINDOW).filter(own).collect();
        if !of.is_empty() {
            each.retain(|v| of.iter().any(|s| self.drafts[self.votes[*v].resolution].subjects.contains(s)));
            return if each.is_empty() { vec![vote] } else { each };
        }
        // Of more than two, the last two told of.
        let two = (first..h.to.min(first + 16)).any(|k| doc.any(k, &["both", "two"]));
        if two && each.len() > 2 {
            each.retain(|v| h.last.is_none_or(|last| *v <= last));
            each.drain(..each.len().saturating_sub(2));
        }
        if each.is_empty() { vec![vote] } else { each }
    }

    /// `voted against both the Iran and the Syria texts`, `opposed the resolutions on Iran and Syria`: whose texts, where they are
    /// more than one.
    fn texts_of(&self, first: usize, to: usize) -> Vec<usize> {
        let doc = self.doc;
        let to = to.min(first + 24);
        let Some(noun) = (first..to).find(|k| doc.has(*k, Class::TEXTS)) else { return Vec::new() };
        let state =
            |k: usize| doc.names.mention_at(k).filter(|m| doc.names.actors[m.actor].is(ActorKind::State));
        let link = |k: usize| doc.is_kind(k, Kind::Comma) || doc.any(k, &["and", "the", "both", "on"]);
        let before = || (first..noun).rev().take_while(|k| state(*k).is_some() || link(*k));
        let behind = || (noun + 1..to).take_while(|k| state(*k).is_some() || link(*k));
        let on = doc.is(noun + 1, "on");
        let mut out: Vec<usize> = if on {
            behind().filter_map(state).map(|m| m.actor).collect()
        } else {
            before().filter_map(state).map(|m| m.actor).collect()
        };
        out.sort_unstable();
        out.dedup();
        if out.len() < 2 { Vec::new() } else { out }
    }
}

/// A position until it is known which vote it belongs to.
#[derive(Debug)]
pub(super) struct Heard {
    pub told: Told,
    pub text: usize,
    /// The vote told of in the same sentence.
    pub own: Option<usize>,
    /// The sentence names its text.
    pub named: bool,
    /// `Japan praised the Ukrainian text. Chad opposed it`: what "it" is, or what the vote was on, by the sentence before.
    pub spoken: bool,
    /// It names a text as a whole.
    pub whole: bool,
    /// It has told how the same voter chose another time: `Nauru, which abstained in 2016, voted against`.
    pub now: bool,
    pub last: Option<usize>,
    pub from: usize,
    pub to: usize,
}

impl Heard {
    /// Does it tell who joined a consensus, or left it?
    pub(super) fn consensus(&self) -> bool {
        matches!(self.told.choice, Choice::Option(VoteOption::Dissociated | VoteOption::JoinedConsensus))
    }

    /// Does it tell who was not for it?
    pub(super) fn against(&self) -> bool {
        matches!(self.told.choice, Choice::Option(VoteOption::No | VoteOption::Abstain))
    }

    /// Does it tell who took no part?
    pub(super) fn away(&self) -> bool {
        matches!(self.told.choice, Choice::Option(VoteOption::NotVoting | VoteOption::Absent))
    }

    /// The option as told, where the sentence tells no vote of its own.
    pub fn plain_option(&self) -> Option<VoteOption> {
        match self.told.choice {
            Choice::Option(option) if self.own.is_none() => Some(option),
            _ => None,
        }
    }
}
