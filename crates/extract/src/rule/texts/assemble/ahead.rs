//! Texts that are told of beside the article's own, and are still to be voted on.

mod each;
mod house;

use super::*;
use house::{before_house, vote_set};

impl Reader<'_, '_> {
    /// `has circulated a text. The Commission votes on 21 April`: on the text spoken of, which waits.
    pub(super) fn votes_on_day(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        let open = self.current.filter(|c| self.drafts[*c].decided.is_none() && self.drafts[*c].votes == 0);
        let Some(text) = open.filter(|_| mentions.is_empty()) else { return };
        let told = doc.names.within(from, to).iter().find_map(|x| {
            let house = doc.names.actors[x.actor].is(ActorKind::Body)
                && !matches!(self.roles[x.actor], "court" | "executive");
            let day = doc.dates_in(x.to + 1, x.to + 6).next().filter(|d| d.from <= x.to + 2)?;
            let votes = house && doc.is(x.to, "votes") && !doc.quoted(x.to);
            votes.then_some((x.actor, day.future))
        });
        if let Some((body, day)) = told {
            if self.drafts[text].events.iter().all(|e| e.body.is_none()) {
                self.drafts[text].body = Some(body);
            }
            self.expect(text, Some(body), Some(day));
        }
    }

    /// `The house will vote in March on a bill that would set up a fund`, `A second bill, on courts, is to be voted on next week`: a
    /// text that is only announced.
    pub(super) fn vote_ahead(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        let meant = |m: &Mention| self.mentions.iter().rev().take(12).find(|x| x.0 == m.from).map(|x| x.2);
        let idle = |c: usize| self.drafts[c].decided.is_none() && self.drafts[c].events.is_empty();
        let new = |m: &&Mention| {
            m.part == Part::Whole
                && !m.plural
                && (matches!(m.article, Article::New | Article::Other)
                    // "will vote on draft resolution A/HRC/49/L.20", of which nothing was told before
                    || m.article == Article::Bare && m.symbol.is_some() && self.find_numbered(m).is_none_or(idle)
                    || self.drafts.is_empty() && (owned(doc, m) || tells_matter(doc, m)))
                && !likened(doc, m)
                && !doc.quoted(m.head)
        };
        let m = mentions.iter().find(new);
        // "will vote on Friday on whether to extend its mission", in a lead that names no text
        let unnamed = mentions.is_empty() && self.drafts.is_empty() && self.due.is_none();
        if m.is_none() && !unnamed {
            return;
        }
        let Some(k) = announced(doc, m, from, to).filter(|k| !unlikely(doc, *k, from)) else { return };
        let named = doc.names.within(from, k).iter().map(|x| x.actor).find(|a| {
            doc.names.actors[*a].is(ActorKind::Body) && !matches!(self.roles[*a], "court" | "executive")
        });
        // "The Organisation of Islamic Cooperation is due to take up a parallel draft"
        let union = || {
            let first = doc.names.within(from, k).first().filter(|x| x.from <= from + 1)?;
            let known = doc.names.entry(doc.lex, first.actor).is_some_and(|e| !e.is_party() && !e.domestic());
            (known && doc.names.actors[first.actor].is(ActorKind::Organization)).then_some(first.actor)
        };
        // "is expected to be put to a vote in the Security Council"
        let place = || {
            let inside = |x: &&crate::names::Mention| {
                let lead = x.from - 1 - usize::from(doc.has(x.from - 1, Class::DET));
                doc.names.actors[x.actor].is(ActorKind::Body)
                    && (doc.any(lead, &["in", "before", "at"])
                        || doc.is(lead, "of") && doc.is(lead - 1, "session"))
            };
            doc.names.within(k + 1, to.min(k + 16)).iter().find(inside).map(|x| x.actor)
        };
        // "urge your delegation to support the adoption of a resolution at the session of the Council"
        if doc.is(k, "adoption") && (named.or_else(place).is_none() || !self.recent().all(idle)) {
            return;
        }
        // "Amnesty welcomed a draft that is to be put to a vote": whoever votes on it
        let union = || union().filter(|_| m.is_none_or(|m| m.from > k));
        let before = m.and_then(|m| before_house(doc, k, from, to, m));
        let body = before.or(named).or_else(place).or_else(union).or(self.body).or(self.main);
        let date = doc.dates_in(k, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
        // "will vote on Tuesday on a draft on Chad. Russia vetoed a similar draft in May": the other is told beside it
        let beside = |m: &&Mention| {
            let next = self.all.get(self.all.partition_point(|x| x.from <= m.from));
            next.is_some_and(|x| {
                likened(doc, x) && x.part == Part::Whole && doc.toks[x.from].sent <= doc.toks[m.from].sent + 3
            })
        };
        let Some(m) = m.filter(|m| self.announces || !self.drafts.is_empty() || beside(m)) else {
            if self.drafts.is_empty() {
                self.due = Some((body, date));
            }
            return;
        };
        if body.is_none() && !self.drafts.is_empty() {
            return;
        }
        if let Some(text) = meant(m) {
            if self.drafts[text].decided.is_none() {
                self.comes_up(text, body, date, k);
                // "will vote on Thursday on a draft resolution on Belarus": all that is told of it
                let draft = &mut self.drafts[text];
                draft.proposed |= draft.events.iter().all(|e| e.expected);
                draft.body = draft.body.or(body);
            }
            return;
        }
        // What waits is the article's own text, told of in its lead.
        let waits = |c: usize| {
            let d = &self.drafts[c];
            let brought =
                |e: &Event| matches!(e.stage, Stage::Introduced | Stage::Proposed | Stage::Referred);
            d.decided.is_none() && !d.law && d.events.iter().all(brought) && self.kind_fits(c, m)
        };
        let first = self.drafts.is_empty();
        let told = self.recent().all(waits) || m.article == Article::New && self.recent().any(waits);
        if self.live || told && !first {
            return;
        }
        let new = self.settle(None, m, &mut Vec::new());
        self.comes_up(new, body, date, k);
        let draft = &mut self.drafts[new];
        (draft.proposed, draft.side, draft.body) = (true, !first, body);
        if first {
            self.mentions.push((m.from, m.to, new));
            self.current = Some(new);
        }
    }

    /// `The Borders Bill would let ministers ... The bill will go back to the Commons`: where nothing is decided, the bill that is named
    /// and gone on about is the article's text.
    pub(super) fn goes_on_about_a_bill(&mut self) -> bool {
        let doc = self.doc;
        let bill = |m: &&Mention| {
            m.kind == ResolutionKind::Bill && m.part == Part::Whole && !m.plural && !doc.quoted(m.head)
        };
        let Some(named) = self.all.iter().filter(bill).find(|m| m.title.is_some()).copied() else {
            return false;
        };
        let later = |m: &Mention| m.from > named.to && m.article == Article::Known && m.title.is_none();
        if !self.all.iter().filter(bill).any(later) {
            return false;
        }
        // A change to it may have been told of.
        let first = self.drafts.is_empty();
        let text = self.resolve(&named, None, None, &mut Vec::new(), named.head);
        self.drafts[text].proposed = true;
        first
    }

    /// `The council will vote on Friday on a resolution. ... The text, tabled by Chad, would`: the lead's vote is still to come for
    /// the first text of which more is told.
    pub(super) fn falls_due(&mut self) {
        let Some((body, date)) = self.due.filter(|_| !self.drafts.is_empty()) else { return };
        self.due = None;
        let draft = &self.drafts[0];
        let by = draft.decided.map(|d| d.0);
        let passed_on = |b: usize| body.is_some_and(|body| self.roles[b] == "committee" && b != body);
        if by.is_none_or(|b| b.is_some_and(passed_on)) && !draft.earlier && !draft.law && !draft.side {
            self.expect(0, body, date);
            self.drafts[0].body = self.drafts[0].body.or(body);
        }
    }
}

/// `will vote in March on`, `is to be voted on`: the verb that announces a vote on a text, or on one that is not named.
fn announced(doc: &Doc<'_>, m: Option<&Mention>, from: usize, to: usize) -> Option<usize> {
    let plain = |k: usize| {
        (doc.cue(k).is_none() || doc.any(k, &["hold", "take"]))
            && !doc.has(k, Class::NEG)
            && !doc.is(k, "not")
    };
    let votes = |k: usize| {
        let lead = |w: usize| {
            let infinitive = doc.is(w + 1, "to");
            // "agreed to hold a vote on a text next Thursday"
            let set = || doc.any(w, &["agreed", "decided"]) && doc.dates_in(k, to).any(|d| d.ahead);
            let told = infinitive && (doc.any(w, &["is", "are", "plans", "plan"]) || doc.among(w, &EXPECTS))
                || set() && (w + 1..k).take(3).any(|t| doc.is(t, "to"));
            (told || doc.has(w, Class::FUTURE)) && (w + 1..k).all(plain)
        };
        doc.any(k, &["vote", "decide", "debate", "consider", "discuss", "take"])
            && !doc.quoted(k)
            && (k.saturating_sub(7).max(from)..k).any(lead)
    };
    let voted = |k: usize| {
        let lead = |w: usize| doc.has(w, Class::FUTURE) || doc.is(w, "to");
        let dealt = doc.any(k, &["voted", "debated", "considered", "discussed"])
            || doc.is(k, "taken") && doc.is(k + 1, "up");
        dealt && doc.is(k - 1, "be") && lead(k - 2)
    };
    let object = |k: usize| {
        let Some(m) = m else {
            return doc.is(k, "vote")
                && votes(k)
                && (k + 1..to.min(k + 5)).any(|w| doc.seq(w, &["on", "whether"]));
        };
        // "on draft resolution A/HRC/49/L.20": before the noun of the number
        let noun = |t: &usize| doc.is(*t, "draft") || doc.has(*t, Class::TEXT);
        let behind = m.symbol.is_some_and(|s| s.0 == m.from);
        let first = (from..m.from).rev().take_while(|t| behind && noun(t)).last().unwrap_or(m.from);
        let on = first.saturating_sub(1);
        let verb = k + usize::from(doc.is(k + 1, "up"));
        let direct = verb == on && (verb > k || doc.any(k, &["debate", "consider", "discuss"]));
        votes(k)
            && (direct || k < on && doc.any(on, &["on", "upon"]) && on < k + 6 && breaks(doc, k, on) == 0)
    };
    let subject = |k: usize| {
        let Some(m) = m else { return false };
        // "Diplomats expect the text on Mali to be put before the Council"
        let expects = m.from > from && doc.any(m.from - 1, &["expect", "expects"]);
        let opens = m.from <= from + 1 || expects || m.from < from + 5 && doc.is_kind(m.from - 1, Kind::Poss);
        let relative = || (m.to..k.min(m.to + 12)).any(|t| doc.any(t, &["that", "which"]));
        // "With a draft due to come before the Council, the Assembly adopted one"
        let to_house =
            || !doc.is(from, "with") && before_house(doc, k, from, to, m).is_some() && (opens || relative());
        let to_be = k > m.to
            && (opens && voted(k) && k > m.to + 2 || comes_to_vote(doc, k, to, (opens, m)) || to_house());
        let lead = k.saturating_sub(match doc.is(k.saturating_sub(2), "to") {
            true => 3,
            false if k > 0 && doc.is(k - 1, "be") => 2,
            false => 0,
        });
        to_be && parted(doc, m.head, lead) == 0
    };
    let wanted = |k: usize, m: &Mention| {
        doc.is(k, "adoption")
            && doc.is(k + 1, "of")
            && m.from == k + 2
            && !doc.quoted(k)
            && act::sought(doc, k)
    };
    let before = |k: usize| {
        m.is_some_and(|m| vote_before(doc, k, from, m) || wanted(k, m) || vote_set(doc, k, from, to, m))
    };
    (from..to).find(|k| object(*k) || subject(*k) || before(*k))
}

/// `is expected to be put to a vote`, `goes to a vote on Tuesday`, `will come up for a vote`: of the text that opens the sentence or
/// that a relative clause goes back to.
fn comes_to_vote(doc: &Doc<'_>, k: usize, to: usize, (opens, m): (bool, &Mention)) -> bool {
    if !doc.any(k, &["put", "brought", "goes", "comes", "heads", "go", "come"]) || doc.quoted(k) {
        return false;
    }
    let up = k + 1 + usize::from(doc.is(k + 1, "up"));
    let vote = (up + 1..to.min(up + 4)).find(|v| doc.is(*v, "vote"));
    if !doc.any(up, &["to", "for"]) || vote.is_none_or(|v| !(up + 1..v).all(|d| doc.is_kind(d, Kind::Word))) {
        return false;
    }
    let due = |t: usize| doc.is(t, "to") && (doc.among(t - 1, &EXPECTS) || doc.any(t - 1, &["is", "are"]));
    let lead = |t: usize| doc.has(t, Class::FUTURE) || due(t);
    let ahead = match doc.low(k) {
        "put" | "brought" => doc.is(k - 1, "be") && lead(k - 2),
        "go" | "come" => lead(k - 1),
        _ => true,
    };
    let small = |t: &usize| {
        doc.has(*t, Class::AUX.or(Class::FUTURE).or(Class::ADVERB))
            || doc.is(*t, "to")
            || doc.among(*t, &EXPECTS)
    };
    let first = (m.to..k).rev().find(|t| !small(t));
    let relative = first.is_some_and(|t| doc.any(t, &["that", "which"]) && t < m.to + 12);
    ahead && (opens || relative)
}

/// `ahead of the Council's vote on a text`, `before a vote in the Council on a text`
fn vote_before(doc: &Doc<'_>, k: usize, from: usize, m: &Mention) -> bool {
    let on = m.from.saturating_sub(1);
    if !doc.is(k, "vote") || doc.quoted(k) || on <= k || on > k + 7 || !doc.any(on, &["on", "over"]) {
        return false;
    }
    let plain = |t: &usize| matches!(doc.kind(*t), Some(Kind::Word | Kind::Poss)) && doc.step(*t).is_none();
    let mut lead = (from.max(k.saturating_sub(12))..k).rev().take_while(plain);
    let before = |t: usize| {
        doc.is(t, "before")
            || doc.is(t, "of") && doc.any(t - 1, &["ahead", "eve"])
            || doc.seq(t - 1, &["prior", "to"])
    };
    lead.any(|t| t > from && before(t)) && breaks(doc, k, on) == 0
}

/// `The draft resolution on Georgia`, `The text condemning Iran`: a text told of by what it is on.
fn tells_matter(doc: &Doc<'_>, m: &Mention) -> bool {
    m.article == Article::Known && doc.any(m.to, &["on", "about", "condemning", "concerning"])
}

/// `Algeria's draft resolution`: a draft told of by whose it is.
fn owned(doc: &Doc<'_>, m: &Mention) -> bool {
    let whose = (m.from.saturating_sub(1)..m.head).find(|k| doc.is_kind(*k, Kind::Poss));
    let state = |a: usize| doc.names.actors[a].is(ActorKind::State);
    whose.is_some_and(|p| {
        p > 0
            && doc.names.actor_at(p - 1).is_some_and(state)
            && (p + 1..=m.head).any(|k| doc.is(k, "draft"))
            && m.article == Article::Known
    })
}
