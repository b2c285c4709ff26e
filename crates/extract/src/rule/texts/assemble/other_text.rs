//! Counts that are another text's than the one spoken of.

use super::*;

impl Reader<'_, '_> {
    /// `In a separate recommendation, adopted by 97 votes to 5, it asks`: told by the way; the next paragraph is about the article's own.
    pub(super) fn separately(&mut self, mentions: &[Mention], from: usize, named: &[(usize, usize)]) {
        let doc = self.doc;
        let Some(m) = mentions.first().filter(|m| m.part == Part::Whole && !m.plural) else { return };
        // "In a recommendation adopted separately, it asks"
        let apart = doc.is(from, "in")
            && ((from + 1..m.head).any(|k| doc.is(k, "separate")) || doc.is(m.head + 2, "separately"));
        let Some((_, text)) = named.iter().find(|n| n.0 == m.head).filter(|_| apart && m.head < from + 6)
        else {
            return;
        };
        let own = |c: &usize| c != text && self.drafts[*c].votes > 0 && !self.aside(*c);
        if self.recent().any(|c| own(&c)) {
            self.drafts[*text].side = true;
        }
    }

    /// A body decides on a text once: another count is another text's, the one spoken of lately that has none, or a new one.
    pub(super) fn other_text(
        &mut self,
        text: usize,
        body: Option<usize>,
        tally: Option<Tally>,
        date: Option<Date>,
        tok: usize,
    ) -> usize {
        let Some(t) = tally.filter(|t| t.yes.is_some()) else {
            return if self.agreed_before(text, body, tally, date) {
                let (kind, subjects) = (self.drafts[text].kind, self.drafts[text].subjects.clone());
                let new = self.open(kind, tok);
                self.drafts[new].subjects = subjects;
                new
            } else {
                text
            };
        };
        // "in a separate vote of 13 to none"
        let sent = self.doc.sent_of(tok);
        let separate = (sent.from..sent.to.min(sent.from + LONGEST))
            .any(|k| self.doc.any(k, &["separate", "separately"]));
        let same_body = |v: &Vote| body.is_none() || v.body.is_none() || v.body == body;
        let clash = |v: &Vote| {
            let agreed = matches!(v.mode, Mode::UnanimousVote | Mode::UnanimousConsent | Mode::VoiceVote)
                && v.yes.is_none();
            v.resolution == text
                && v.scope == Scope::Final
                && same_body(v)
                && !self.comes_back(text, body, v.date, date, tok)
                && (!agree(v, &t)
                    || v.mode == Mode::WithoutVote
                    || agreed && (t.no.unwrap_or(0) > 0 || t.abstain.unwrap_or(0) > 0 || separate))
        };
        let steps = repeated(self.doc, tok)
            || days::goes_on_to(self.doc, tok)
            || in_houses(self.doc, tok)
            || self.before_veto(text, date)
            || self.voted_before(text, date)
            || self.another_reading(text, body, date);
        let condemned = self.condemned(tok);
        let turns = condemned.as_ref().is_some_and(|c| self.turns_on(text, date, &c.1));
        if steps || !turns && !self.latest().any(|v| clash(&self.votes[v])) {
            return text;
        }
        let free = self.recent().rev().find(|c| {
            *c != text
                && !self.drafts[*c].law
                && !self.met(*c, Stage::Withdrawn)
                && !(date.is_none() && self.aside(*c))
                && !self.elsewhen(&self.drafts[*c], body, date)
                && self.drafts[*c].votes == 0
                && self.drafts[*c].decided.is_none_or(|d| d.1.is_none() || date.is_none() || d.1 == date)
                && *c > text
        });
        free.unwrap_or_else(|| {
            let (kind, topic) = (self.kind_like(text, body), self.topic(body, tok));
            let topic = condemned.as_ref().map_or(topic, |c| c.1.clone());
            // "voted 29 to 12 to keep its rapporteur on racism"
            let charge = charged(self.doc, tok);
            let themed = charge.as_ref().is_some_and(Vec::is_empty);
            // "voted 35-9 to appoint an investigator for Sudan"
            let aim = act::votes_to_do(self.doc, tok).map(|v| subject::told(self.doc, v));
            let charge = charge.or(aim.filter(|on| !on.is_empty()));
            let spoken_of = || if topic.is_empty() { self.drafts[text].subjects.clone() } else { topic };
            let subjects = charge.unwrap_or_else(spoken_of);
            let new = self.open(kind, tok);
            (self.drafts[new].subjects, self.drafts[new].themed) = (subjects, themed);
            if let Some((verb, _)) = condemned {
                self.mentions.push((verb, verb, new));
            }
            new
        })
    }

    /// `AR 153 passed 62-3. The State Government Committee cleared it 4-1 in May`: a count before a panel's, whose house is not told,
    /// is that of the article's house.
    pub(super) fn of_main_house(&mut self, text: usize, body: Option<usize>) {
        let panel = body.filter(|b| self.roles[*b] == "committee");
        let main = self.main.filter(|m| self.roles[*m] != "committee" && self.drafts[text].body.is_none());
        let (Some(panel), Some(main)) = (panel, main) else { return };
        let untold = |d: &Draft| d.votes > 0 && d.decided.is_some_and(|d| d.0.is_none());
        if !kin(self.doc, self.roles, panel, main) || !untold(&self.drafts[text]) {
            return;
        }
        let stage = self.passed(text, Some(main));
        let draft = &mut self.drafts[text];
        draft.decided = draft.decided.map(|d| (Some(main), d.1));
        for e in draft.events.iter_mut().filter(|e| acts(e.stage) && !e.expected && e.body.is_none()) {
            e.body = Some(main);
            e.stage = if matches!(e.stage, Stage::Adopted | Stage::PassedChamber) { stage } else { e.stage };
        }
        for v in self.votes.iter_mut().filter(|v| v.resolution == text && v.body.is_none()) {
            v.body = Some(main);
        }
    }

    /// `Ten members were for it and five abstained. Three weeks ago the council unanimously imposed sanctions`: another text.
    fn agreed_before(
        &self,
        text: usize,
        body: Option<usize>,
        tally: Option<Tally>,
        date: Option<Date>,
    ) -> bool {
        let agreed =
            matches!(self.told.2, Some(Mode::UnanimousVote | Mode::WithoutVote | Mode::UnanimousConsent));
        let on = self.drafts[text].decided.and_then(|d| d.1);
        // "upheld the veto. It approved the bill unanimously in July": what is vetoed was passed before.
        let vetoed =
            self.drafts[text].events.iter().any(|e| matches!(e.stage, Stage::Vetoed | Stage::Enacted));
        let apart = |v: &Vote| {
            v.date.or(on).zip(date).is_some_and(|(then, now)| now < then && months_apart(then, now))
        };
        let divided = |v: &Vote| {
            v.resolution == text
                && v.scope == Scope::Final
                && (body.is_none() || v.body == body)
                && v.yes.is_some()
                && (v.no.unwrap_or(0) > 0 || v.abstain.unwrap_or(0) > 0)
                && apart(v)
        };
        tally.is_none() && agreed && !vetoed && self.latest().any(|v| divided(&self.votes[v]))
    }
}

/// `passed in all three houses: Bishops 33-0, Clergy 151-2, Laity 146-7`: a synod votes on one text by its houses.
fn in_houses(doc: &Doc<'_>, tok: usize) -> bool {
    const HOUSES: &[&str] = &["bishops", "clergy", "laity"];
    let sent = doc.sent_of(tok);
    let near = sent.from..sent.to.min(sent.from + LONGEST);
    HOUSES.iter().filter(|h| near.clone().any(|k| doc.is(k, h))).nth(1).is_some()
}

/// `the voting was repeated, with the same result, 57-57`, `a second ballot ended 60-57`: one text is voted on anew.
fn repeated(doc: &Doc<'_>, tok: usize) -> bool {
    const ANEW: &[&str] = &["repeated", "rerun", "re-run", "retaken", "re-taken", "recount", "recounted"];
    let sent = doc.sent_of(tok);
    let vote = |k: usize| doc.any(k, &["vote", "voting", "ballot", "votation", "division", "count"]);
    (sent.from..sent.to.min(sent.from + LONGEST)).any(|k| {
        doc.any(k, ANEW) && (sent.from.max(k.saturating_sub(5))..k).any(vote)
            || doc.any(k, &["second", "repeat"]) && vote(k + 1) && !doc.is(k.wrapping_sub(1), "the")
    })
}
