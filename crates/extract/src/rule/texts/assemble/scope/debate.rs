//! Counts on the way of proceeding, beside one on the text: `voted 60 to 30 to end debate and passed the bill`.

use super::*;

impl Reader<'_, '_> {
    /// `voted 60 to 30 to end debate`; in `After breaking a filibuster, the Senate passed a bill` the clause that opens is over, as is
    /// `invoked cloture by 72-24` before `and passed it`.
    pub(super) fn on_debate(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok, from) = (self.doc, asked.decision.tok, asked.from);
        let opening =
            doc.any(from, &["after", "before", "having", "following"]) && asked.decision.act.is_some();
        // "adopted the report, 79-17, after voting 81-15 to end debate": what came before
        let after = |k: usize| {
            let last =
                (tok..k).rev().take_while(|t| !doc.is_kind(*t, Kind::Comma)).find(|t| doc.is(*t, "after"));
            last.is_some_and(|a| (tok..a).any(|t| doc.is_kind(t, Kind::Num)))
        };
        // "voted 60-30 to end debate and passed the bill 59-31": each has its own count
        let counts_both = |k: usize| {
            let own = asked.decision.tally.is_some_and(|t| t.from > tok);
            own && asked.decision.act.is_some() && (from..k).any(|t| doc.is_kind(t, Kind::Num))
        };
        let apart = |k: usize| {
            after(k)
                || (k.min(tok)..k.max(tok))
                    .any(|t| doc.is(t, "then") || opening && k < tok && doc.is_kind(t, Kind::Comma))
                || k < tok
                    && doc.any(tok.wrapping_sub(1), &["and", "before"])
                    && ((k..tok).any(|t| doc.is_kind(t, Kind::Num)) || counts_both(k))
        };
        // "The U.S. Senate voted 62-37 to advance the bill", which by its rules only opens the debate
        let advances = |k: usize| {
            doc.any(k, &["advance", "advanced", "advancing"])
                && (k + 1..k + 7).any(|t| doc.has(t, Class::TEXT))
        };
        let senate = || {
            let body = self.body_of(tok, from, asked.to, asked.decision.act.as_ref()).or(self.main);
            body.and_then(|b| doc.names.entry(doc.lex, b)).is_some_and(|k| k.key == "US.SENATE")
        };
        if !(from..asked.to).any(|k| ends_debate(doc, k, false) || advances(k)) {
            return None;
        }
        // "The committee voted 9-4 to advance the bill to a floor vote" has approved it.
        let panel = self.body_of(tok, from, asked.to, asked.decision.act.as_ref());
        let panel = panel.is_some_and(|b| self.roles[b] == "committee");
        let opens = |k: usize| ends_debate(doc, k, panel) || advances(k) && senate();
        // "A motion to close the debate got 11 votes, and the resolution itself went through by 23 to seven"
        let whole = |k: usize| {
            let own = |m: &Mention| m.part == Part::Whole && !m.plural && m.from > k && m.head < tok;
            asked.linked.is_some_and(|m| own(m) && doc.any(m.from - 1, &["and", "but", "while"]))
        };
        let debate = (from..asked.to).find(|k| opens(*k) && !apart(*k) && !whole(*k))?;
        (asked.counted() || debate > tok).then_some(Scope::Procedural)
    }
}
