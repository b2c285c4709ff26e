//! Texts that share one decision: `adopted a resolution on A and a decision on B`, `Both were adopted without a vote`; and
//! one text told of twice.

use super::*;

/// A decision as it was read for the first of its texts.
pub(super) struct Told {
    pub text: usize,
    pub body: Option<usize>,
    pub date: Option<Date>,
    pub mode: Option<Mode>,
    pub lost: bool,
    pub tok: usize,
}

impl Reader<'_, '_> {
    /// Does to the other texts what was done to the first.
    pub(super) fn as_well(
        &mut self,
        told: &Told,
        linked: Option<&Mention>,
        mentions: &[Mention],
        acts: &[Act],
        from: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let mut others = self.pair(told, linked, from);
        if let Some(first) = linked.filter(|m| m.from > told.tok && !m.plural && m.part == Part::Whole) {
            let mut last = first;
            for m in mentions.iter().filter(|m| m.from > first.to) {
                if !coordinate(self.doc, last, m, acts) {
                    break;
                }
                let text = self.settle(None, m, named);
                others.push(text);
                last = m;
            }
        }
        for text in others {
            self.share(text, told);
        }
        self.current = Some(told.text);
    }

    /// Does to a text what was done to another.
    fn share(&mut self, text: usize, told: &Told) {
        let stage = if told.lost { Stage::Rejected } else { self.passed(text, told.body) };
        self.event(text, stage, told.body, told.date, false, told.tok);
        let draft = &mut self.drafts[text];
        draft.decided = draft.decided.or(Some((told.body, told.date)));
        draft.body = draft.body.or(told.body);
        draft.tok = if draft.tok == 0 { told.tok } else { draft.tok };
        if let Some(mode) = told.mode {
            self.vote(text, told.body, Scope::Final, mode, None, told.date, told.lost, told.tok, false);
        }
    }

    /// `Both were adopted without a vote`, `Both texts had gone through the Senate by unanimous consent`: a vote on each of the
    /// two texts spoken of last.
    pub(super) fn both(
        &mut self,
        decision: &Decision,
        body: Option<usize>,
        date: Option<Date>,
        from: usize,
    ) -> bool {
        let doc = self.doc;
        let Some(manner) = decision.manner.filter(|m| !m.weak && decision.tally.is_none()) else {
            return false;
        };
        let act = decision.act.filter(|a| a.step != Step::Adopt || a.expected);
        let lead = decision.act.map_or(manner.tok, |a| a.tok.min(manner.tok));
        let said = (from.max(lead.saturating_sub(6))..lead).any(|k| {
            doc.is(k, "both")
                && (doc.has(k + 1, Class::AUX)
                    || doc.has(k + 1, Class::TEXT)
                    || k + 1 == lead
                    || doc.is(k + 1, "of"))
        });
        if act.is_some() || !said {
            return false;
        }
        let mut texts: Vec<usize> = Vec::new();
        for m in self.mentions.iter().rev().take(WINDOW).filter(|m| m.1 <= from) {
            if !texts.contains(&m.2) && !self.aside(m.2) && !self.drafts[m.2].law {
                texts.push(m.2);
            }
        }
        let [second, first, ..] = texts.as_slice() else { return false };
        for text in [*first, *second] {
            let body = body.or(self.drafts[text].body).or(self.body);
            let mode = Some(manner.mode);
            self.share(text, &Told { text, body, date, mode, lost: false, tok: manner.tok });
        }
        true
    }

    /// `voted 30 to 4 to send an envoy, adopting a motion by X`: the clause names the text decided without a noun before.
    pub(super) fn told_first(&self, decision: &Decision, m: &Mention, from: usize) -> bool {
        let doc = self.doc;
        let Some(text) = self.current.map(|c| &self.drafts[c]) else { return false };
        let clause = doc.form(decision.tok).has(Form::ING)
            && decision.tally.is_none()
            && decision.tok > from
            && doc.is_kind(decision.tok - 1, Kind::Comma);
        clause
            && matches!(m.article, Article::New | Article::Known)
            && !m.plural
            && text.unnamed
            && text.tok >= from
            && text.decided.is_some()
    }

    /// `Both were rejected on Friday`, with no word on how: the other of the two texts spoken of last.
    fn pair(&self, told: &Told, linked: Option<&Mention>, from: usize) -> Vec<usize> {
        let doc = self.doc;
        let plural = linked.is_none_or(|m| m.plural && m.from <= from + 1);
        if !doc.is(from, "both") || !plural || told.tok > from + 8 || doc.is(from + 2, "and") {
            return Vec::new();
        }
        let near = |m: &&(usize, usize, usize)| doc.para_of(m.0) + 2 > doc.para_of(from);
        let spoken = self.mentions.iter().rev().take(WINDOW).take_while(near).map(|m| m.2);
        spoken.into_iter().find(|t| *t != told.text && !self.drafts[*t].law).into_iter().collect()
    }
}

/// `a resolution on Mali and a decision on Chad`: one object beside the other, with no verb of deciding between.
fn coordinate(doc: &Doc<'_>, last: &Mention, m: &Mention, acts: &[Act]) -> bool {
    let link = doc.is(m.from.saturating_sub(1), "and")
        || doc.seq(m.from.saturating_sub(3), &["as", "well", "as"])
        || doc.is_kind(m.from.saturating_sub(1), Kind::Comma) && doc.has(m.from, Class::INDEF);
    let one = m.article == Article::New && m.part == Part::Whole && !m.plural;
    let said = |k: usize| {
        doc.cue(k).is_some()
            || doc.has(k, Class::AUX.or(Class::REL).or(Class::MODAL))
            || doc.is_kind(k, Kind::Semicolon)
    };
    link && one
        && m.from < last.to + 20
        && !acts.iter().any(|a| a.tok > last.to && a.tok < m.from)
        && !(last.to..m.from).any(said)
}
