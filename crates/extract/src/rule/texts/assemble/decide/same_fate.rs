//! Several texts that met one fate and of which no more is named: `Three other drafts, put forward by Chad, were vetoed on Monday. Each
//! received 10 votes`.

use super::*;

/// More than these are no texts of the article's own.
const MOST: u32 = 6;

impl Reader<'_, '_> {
    /// Opens each of them, with those who stand behind it.
    pub(in crate::rule::texts::assemble) fn each_met(
        &mut self,
        m: &Mention,
        stage: Stage,
        (body, date): (Option<usize>, Option<Date>),
        act: &Act,
    ) -> bool {
        let (doc, tok) = (self.doc, act.tok);
        // "approved two drafts and put off action on a third"
        let told = tok > 0 && doc.has(tok - 1, Class::AUX.or(Class::ADVERB)) || act.step == Step::Reject;
        let meant = if act.passive { m.head < tok && told } else { m.from > tok && m.from < tok + 4 };
        let fresh = matches!(m.article, Article::New | Article::Other) && m.part == Part::Whole;
        let some = m.from > 0 && doc.is(m.from - 1, "of");
        if !meant || !fresh || some || !(2..=MOST).contains(&m.count) {
            return false;
        }
        let (sent, on) = (doc.sent_of(tok), subject::of(doc, m));
        // "Five drafts, on Mali and Chad among others": which is on whom is not told.
        if on.len() > 1 && on.len() != m.count as usize {
            return false;
        }
        let mut behind: Vec<usize> =
            sponsor::in_sentence(doc, sent.from, sent.to).into_iter().map(|s| s.actor).collect();
        behind.sort_unstable();
        behind.dedup();
        self.row = Some((self.drafts.len(), m.count));
        for n in 0..m.count as usize {
            let new = self.open(m.kind, tok);
            self.mentions.push((m.from, m.to, new));
            self.event(new, stage, body, date, false, tok);
            let own = if on.len() == m.count as usize { vec![on[n]] } else { on.clone() };
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.sponsors, draft.unnamed) = (own, behind.clone(), false);
            (draft.decided, draft.body, draft.tok) = (Some((body, date)), body, tok);
        }
        true
    }

    /// `Each received 10 votes in favour and five against`: the count of every one of them.
    pub(super) fn each_counted(&mut self, c: &Case<'_>) -> bool {
        let all = self.doc.is(c.from, "each") && c.tally.is_some_and(|t| t.yes.is_some());
        let row = self.row.filter(|r| all && self.drafts.len() >= r.0 + r.1 as usize);
        let Some((first, count)) = row else { return false };
        let Some(mode) = self.mode(c.decision, c.body, c.from, c.to) else { return false };
        for text in first..first + count as usize {
            let (body, date) = self.drafts[text].decided.unwrap_or_default();
            let fell = |e: &Event| matches!(e.stage, Stage::Rejected | Stage::Vetoed);
            let lost = self.drafts[text].events.iter().any(fell);
            self.vote(text, body, Scope::Final, mode, c.tally, date, lost, c.tok, false);
        }
        true
    }
}
