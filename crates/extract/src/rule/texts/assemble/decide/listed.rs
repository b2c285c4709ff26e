//! Texts told one by one behind the words for all of them: `approved two measures en bloc: H. Res. 7, urging it, and H.R. 9, the X Act`.

use super::*;

impl Reader<'_, '_> {
    /// Does to each text of the list behind the noun what was done to all.
    pub(super) fn listed_behind(
        &mut self,
        c: &Case<'_>,
        m: &Mention,
        named: &mut Vec<(usize, usize)>,
    ) -> bool {
        let decides = matches!(c.step, Step::Adopt | Step::Reject) && !c.expected;
        if !decides || m.part != Part::Whole || c.decision.act.is_none_or(|a| a.votes || a.tok > m.from) {
            return false;
        }
        let items = self.items_behind(m, c.to);
        // "several bills: S. 12, amending the Clean Water Act, and S. 40": where nobody says how many, one behind each comma
        let doc = self.doc;
        let opens = |o: &Mention| {
            let k = o.from - usize::from(doc.has(o.from - 1, Class::DET));
            !doc.is_kind(k - 1, Kind::Word) || doc.is(k - 1, "and")
        };
        let told = if m.count < 2 { items.iter().all(opens) } else { items.len() == m.count as usize };
        if items.len() < 2 || !told {
            return false;
        }
        // "two bills: SB 12, by 31-8, and SB 40, by 20-18": a count in the list is not of all
        if c.tally.is_some_and(|t| t.from > items[0].from) {
            return false;
        }
        let (body, date) = (c.body.or(self.body), c.date.or_else(|| self.day(c)));
        let (mode, lost) = (c.decision.manner.map(|m| m.mode), c.step == Step::Reject);
        let counted = c.tally.map(|t| (t, mode.unwrap_or(Mode::Vote)));
        let first = self.drafts.len();
        let told = Told { body, date, mode: mode.filter(|_| counted.is_none()), lost, tok: c.tok };
        for item in &items {
            let text = self.resolve(item, body, date, named, item.from);
            self.share(text, &told);
            if let Some((tally, mode)) = counted {
                self.vote(text, body, Scope::Final, mode, Some(tally), date, lost, c.tok, false);
            }
        }
        self.row = Some((first, m.count)).filter(|_| self.drafts.len() == first + items.len());
        (self.body, self.several) = (body, true);
        true
    }

    /// The texts with a number or a title in a list that begins behind a noun, with nothing but how and when it was decided between.
    fn items_behind(&self, m: &Mention, to: usize) -> Vec<Mention> {
        let doc = self.doc;
        let rest = &self.all[self.all.partition_point(|o| o.from < m.to)..];
        let known = |o: &Mention| o.symbol.is_some() || o.title.is_some();
        let opens = |k: usize| {
            matches!(doc.kind(k), Some(Kind::Colon | Kind::Open))
                || doc.is_kind(k, Kind::Dash) && doc.toks[k].gap
        };
        let next = rest.first().filter(|o| o.from < to && known(o));
        let Some(open) = next.and_then(|o| (m.to..o.from).rev().find(|k| opens(*k))) else {
            return Vec::new();
        };
        let own = |o: &&Mention| o.from < to && !doc.quoted(o.from);
        let items: Vec<Mention> = rest.iter().take_while(own).filter(|o| o.from > open).copied().collect();
        let each = |o: &Mention| known(o) && !o.plural && o.part == Part::Whole;
        if items.iter().all(each) { items } else { Vec::new() }
    }
}
