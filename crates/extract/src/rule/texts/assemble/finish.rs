//! The records: drafts with something behind them, completed from the article as a whole.

mod behind;
mod elsewhere;
mod house;
mod rapporteur;
mod record;
mod stages;
mod whole;

use super::*;
use std::collections::HashMap;
pub(super) use whole::land;
use whole::{Before, Whole};

/// How far before its day a committee is told that sent a text up.
const SENT: usize = 40;

impl Reader<'_, '_> {
    pub(super) fn finish(mut self) -> Texts {
        self.fallen();
        self.preludes();
        self.sent_on_before();
        let drafts = std::mem::take(&mut self.drafts);
        let mut map = vec![None; drafts.len()];
        let mut resolutions = Vec::new();
        let whole = Whole::of(&self, &drafts);
        let sent_up = self.sent_up();
        let mut days = Vec::new();
        let mut before = Before::default();
        for (i, draft) in drafts.into_iter().enumerate() {
            let day = whole.day_of(&draft);
            if let Some(mut resolution) = whole.record(i, draft, &mut before) {
                let undated = |e: &&mut Event| e.stage == Stage::CommitteeApproved && e.date.is_none();
                for e in resolution.events.iter_mut().filter(undated).filter(|e| !e.expected) {
                    e.date = e.body.and_then(|b| sent_up.get(&b).copied());
                }
                days.push(day);
                map[i] = Some(resolutions.len());
                resolutions.push(resolution);
            }
        }
        let mut votes: Vec<Vote> = std::mem::take(&mut self.votes)
            .into_iter()
            // "The Parliament of Fiji adopted a text. Peru stayed away": nobody who votes there
            .filter(|v| !v.positions.is_empty() || v.evidence.iter().all(|e| e.rule != "vote.uncounted"))
            .filter_map(|v| map[v.resolution].map(|r| Vote { resolution: r, ..v }))
            .collect();
        for vote in &mut votes {
            self.complete(vote, &resolutions, days[vote.resolution]);
        }
        let mut mentions: Vec<(usize, usize, usize)> =
            self.mentions.into_iter().filter_map(|(f, t, r)| map[r].map(|r| (f, t, r))).collect();
        // What was taken for another text at first: the last word holds.
        mentions.reverse();
        mentions.sort_by_key(|m| m.0);
        mentions.dedup_by_key(|m| m.0);
        rapporteur::credit(self.doc, &mut resolutions);
        let doc = self.doc;
        let place = |byte: u32| {
            let tok = doc.toks.partition_point(|t| t.end <= byte);
            (tok, doc.sent_of(tok).from)
        };
        // "In its resolution of 2017, the house had asked": told by the noun alone
        let nouns = resolutions.iter().enumerate().flat_map(|(i, r)| r.evidence.iter().map(move |e| (i, e)));
        let nouns = nouns.filter(|(_, e)| e.rule == "text.noun");
        let nouns = nouns.map(|(i, e)| (place(e.start).0, place(e.end.saturating_sub(1)).0 + 1, i));
        let read = |n: &(usize, usize, usize)| {
            let before = mentions[..mentions.partition_point(|m| m.0 < n.1)].last();
            before.is_some_and(|m| n.0 < m.1)
        };
        let unread: Vec<_> = nouns.filter(|n| !read(n)).collect();
        mentions.extend(unread);
        mentions.sort_by_key(|m| m.0);
        Texts::new(resolutions, votes, mentions, place)
    }

    /// Procedure told before its text is: `After breaking a filibuster by 188 to nil, the house passed a bill`.
    fn preludes(&mut self) {
        for i in self.recent() {
            let d = &self.drafts[i];
            if !d.unnamed || !d.events.is_empty() || d.votes == 0 {
                continue;
            }
            let told = |j: &usize| !self.drafts[*j].events.is_empty() && !self.aside(*j);
            let Some(text) = self.recent().filter(|j| *j > i).find(told).or_else(|| self.recent().find(told))
            else {
                continue;
            };
            for v in self.votes.iter_mut().filter(|v| v.resolution == i) {
                v.resolution = text;
            }
            self.drafts[text].votes += std::mem::take(&mut self.drafts[i].votes);
        }
    }

    /// What a commission sends on to its parent this year it has sent on in other years.
    fn sent_on_before(&mut self) {
        let by = |e: &Event, stage: Stage| e.body.filter(|_| !e.expected && e.stage == stage);
        let own = |b: &usize| self.roles[*b] != "committee";
        let sent = self.drafts.iter().take(WINDOW).flat_map(|d| &d.events);
        let senders: Vec<usize> = sent.filter_map(|e| by(e, Stage::CommitteeApproved)).filter(own).collect();
        let asides: Vec<usize> = self.recent().filter(|c| !senders.is_empty() && self.aside(*c)).collect();
        for c in asides {
            for e in &mut self.drafts[c].events {
                if by(e, Stage::Adopted).is_some_and(|b| senders.contains(&b)) {
                    e.stage = Stage::CommitteeApproved;
                }
            }
        }
    }

    /// What is not told of a vote is that of its text.
    fn complete(&self, v: &mut Vote, resolutions: &[Resolution], lead: Option<Date>) {
        let text = &resolutions[v.resolution];
        let of_change = v.scope != Scope::Final;
        // A veto defeats a text whatever its count; an override is another vote.
        if text.stage == Stage::Vetoed && !of_change && self.in_council(v) {
            v.outcome = Some(Outcome::Rejected);
        }
        // "cleared the House, 247-175, with Rep. Roe voting present": all who did so are named.
        let present = v.positions.iter().filter(|p| p.1 == VoteOption::Present).count() as u32;
        if present > 0 && v.yes.is_some() && v.no.is_some() {
            v.present = v.present.or(Some(present));
        }
        if v.body.is_none() {
            // Changes are voted on where the article's house sits, not in the committee that reported the text.
            let sent = |m: usize| {
                text.body.is_some_and(|b| self.roles[b] == "committee" && kin(self.doc, self.roles, b, m))
            };
            let house = self.main.filter(|m| of_change && sent(*m));
            v.body = house.or(text.body);
        }
        // A veto that stands was voted on at the sitting that the article is about.
        let upheld =
            text.stage == Stage::Vetoed && v.outcome == Some(Outcome::Rejected) && !self.in_council(v);
        if v.date.is_none() && upheld && !of_change {
            v.date = lead;
        }
        if v.date.is_none() {
            // Of what the body decided; a bill is brought in on another day.
            let decided = |e: &&Event| !e.expected && acts(e.stage) && e.body == v.body && e.date.is_some();
            // "supported the bill in the first reading on November 21. 248 deputies voted for it"
            let read = |e: &&Event| {
                let step = matches!(e.stage, Stage::Introduced | Stage::Referred);
                !e.expected && step && e.body == v.body && e.body.is_some() && e.date.is_some()
            };
            let reading = text.events.iter().find(read).filter(|_| !of_change && !acts(text.stage));
            v.date = text
                .events
                .iter()
                .find(decided)
                .or(reading)
                .and_then(|e| e.date)
                // Changes are told where they were voted on: at the sitting that the article is about.
                .or(lead.filter(|_| of_change && v.resolution == 0))
                .or(lead.filter(|_| !acts(text.stage)));
        }
    }

    /// `endorsed three texts that its Third Committee had sent it last month. In committee the figures had been 132-12`: the days on which
    /// committees are said to have sent up what their house now decides on, the first of each.
    fn sent_up(&self) -> HashMap<usize, Date> {
        const SENDS: &[&str] = &["sent", "forwarded", "recommended", "submitted", "transmitted", "referred"];
        let doc = self.doc;
        let sends = |k: usize| doc.any(k, SENDS) || doc.step(k) == Some(Step::Adopt);
        let mut days = HashMap::new();
        for d in doc.dates.iter().filter(|d| !d.ahead) {
            let from = doc.sent_of(d.from).from.max(d.from.saturating_sub(SENT));
            for m in doc.names.within(from, d.from) {
                let had = self.roles[m.actor] == "committee" && doc.is(m.to, "had");
                if had && (m.to + 1..d.from).any(sends) {
                    days.entry(m.actor).or_insert(d.past);
                }
            }
        }
        days
    }

    /// A vote of the council in which a veto counts.
    fn in_council(&self, v: &Vote) -> bool {
        let doc = self.doc;
        council::told(doc)
            && v.body.is_none_or(|b| doc.names.entry(doc.lex, b).is_none_or(|k| k.role == "council"))
    }
}
