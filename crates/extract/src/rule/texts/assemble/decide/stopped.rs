//! A motion to take no action that was moved by the state a draft is on: `A Chinese no-action motion on a draft by Peru was carried`.

use super::*;

impl Reader<'_, '_> {
    /// The draft it was moved on, after texts on others that were all adopted: none of those.
    pub(super) fn stopped(
        &mut self,
        c: &Case<'_>,
        whole: Option<&Mention>,
        named: &mut Vec<(usize, usize)>,
    ) -> Option<usize> {
        let doc = self.doc;
        let moved = c.linked.filter(|m| c.scope == Scope::Procedural && m.part == Part::Procedure)?;
        if !mention::moves_no_action(doc, c.from, c.tok) {
            return None;
        }
        let mover = mover(doc, moved);
        let done = |t: usize| self.drafts[t].announced && self.drafts[t].decided.is_some();
        let on_mover = |t: usize| mover.is_some_and(|s| self.drafts[t].subjects.contains(&s));
        // "A no-action motion on Chad was carried", after a text on another state
        let on = subject::of(doc, moved);
        let others = |t: usize| !on.is_empty() && !on.iter().any(|s| self.drafts[t].subjects.contains(s));
        let text = match whole {
            None if self.current.is_some_and(others) => {
                let own =
                    |t: &usize| on.iter().any(|s| self.drafts[*t].subjects.contains(s)) && !self.aside(*t);
                let own = self.recent().rev().find(own);
                let text = own.unwrap_or_else(|| self.open(ResolutionKind::Resolution, c.tok));
                if own.is_none() {
                    self.drafts[text].subjects = on;
                }
                text
            }
            Some(m) if m.article == Article::New && m.symbol.is_none() => {
                self.find(m, None, None, c.body, c.date, c.tok).filter(|t| done(*t))?;
                self.settle(None, m, named)
            }
            // "A motion by Chad to take no action on the draft concerning it", after texts on others and on Chad
            Some(m) if m.article == Article::Known && subject::of(doc, m).is_empty() => {
                let own = self.recent().rev().find(|t| on_mover(*t) && !self.aside(*t))?;
                self.settle(Some(own), m, named)
            }
            None if !self.drafts.is_empty() && self.recent().all(|t| done(t) && !on_mover(t)) => {
                mover?;
                self.open(self.drafts[0].kind, c.tok)
            }
            _ => return None,
        };
        let draft = &mut self.drafts[text];
        draft.unnamed = false;
        if draft.subjects.is_empty() {
            draft.subjects.extend(mover);
        }
        Some(text)
    }
}

/// `A Chinese no-action motion`, `China's motion to take no action`, `a no-action motion by China`
fn mover(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    let state = |a: &usize| doc.names.actors[*a].is(ActorKind::State);
    let inside = doc.names.within(m.from, m.head).iter().map(|n| n.actor).find(state);
    let adjective = || doc.names.known((m.from..m.head).find_map(|i| doc.names.demonym_at(i))?.known);
    let behind = || doc.names.actor_at(m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET))).filter(state);
    inside.or_else(adjective).or_else(|| behind().filter(|_| doc.any(m.to, &["by", "from"])))
}
