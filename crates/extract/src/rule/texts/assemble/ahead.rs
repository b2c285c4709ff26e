//! Texts that are told of beside the article's own, and are still to be voted on.

use super::*;

impl Reader<'_, '_> {
    /// `The house will vote in March on a bill that would set up a fund`, `A second bill, on courts, is to be voted on next week`: a
    /// text that is only announced.
    pub(super) fn vote_ahead(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        let meant = |m: &Mention| self.mentions.iter().rev().take(12).find(|x| x.0 == m.from).map(|x| x.2);
        let new = |m: &&Mention| {
            m.part == Part::Whole
                && !m.plural
                && matches!(m.article, Article::New | Article::Other)
                && !likened(doc, m)
                && !doc.quoted(m.head)
        };
        let m = mentions.iter().find(new);
        // "will vote on Friday on whether to extend its mission", in a lead that names no text
        let unnamed = mentions.is_empty() && self.drafts.is_empty() && self.due.is_none();
        if m.is_none() && !unnamed {
            return;
        }
        let Some(k) = announced(doc, m, from, to) else { return };
        let named = doc.names.within(from, k).iter().map(|x| x.actor).find(|a| {
            doc.names.actors[*a].is(ActorKind::Body) && !matches!(self.roles[*a], "court" | "executive")
        });
        // "The Organisation of Islamic Cooperation is due to take up a parallel draft"
        let union = || {
            let first = doc.names.within(from, k).first().filter(|x| x.from <= from + 1)?;
            let known = doc.names.entry(doc.lex, first.actor).is_some_and(|e| !e.is_party() && !e.domestic());
            (known && doc.names.actors[first.actor].is(ActorKind::Organization)).then_some(first.actor)
        };
        let body = named.or_else(union).or(self.body).or(self.main);
        let date = doc.dates_in(k, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
        let Some(m) = m.filter(|_| self.announces || !self.drafts.is_empty()) else {
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
                self.expect(text, body, date);
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
        self.expect(new, body, date);
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
            let to = doc.is(w + 1, "to");
            let told = to && (doc.any(w, &["is", "are", "plans", "plan"]) || doc.among(w, &EXPECTS));
            (told || doc.has(w, Class::FUTURE)) && (w + 1..k).all(plain)
        };
        doc.any(k, &["vote", "decide", "debate", "consider", "discuss", "take"])
            && !doc.quoted(k)
            && (k.saturating_sub(5).max(from)..k).any(lead)
    };
    let voted = |k: usize| {
        let lead = |w: usize| doc.has(w, Class::FUTURE) || doc.is(w, "to");
        doc.any(k, &["voted", "debated"]) && doc.is(k - 1, "be") && lead(k - 2)
    };
    let object = |k: usize| {
        let Some(m) = m else {
            return doc.is(k, "vote")
                && votes(k)
                && (k + 1..to.min(k + 5)).any(|w| doc.seq(w, &["on", "whether"]));
        };
        let on = m.from.saturating_sub(1);
        let verb = k + usize::from(doc.is(k + 1, "up"));
        let direct = verb == on && (verb > k || doc.any(k, &["debate", "consider", "discuss"]));
        votes(k)
            && (direct || k < on && doc.any(on, &["on", "upon"]) && on < k + 6 && breaks(doc, k, on) == 0)
    };
    let subject = |k: usize| {
        let Some(m) = m else { return false };
        let to_be = k > m.to + 2 && m.from <= from + 1 && voted(k);
        let lead = k.saturating_sub(if doc.is(k.saturating_sub(2), "to") { 3 } else { 2 });
        to_be && parted(doc, m.head, lead) == 0
    };
    (from..to).find(|k| object(*k) || subject(*k))
}
