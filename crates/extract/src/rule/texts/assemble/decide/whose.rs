//! Whose a decision is by its label, by the number of the paper, by what only one body decides.

use super::*;

/// `(House vote: 308-77; Senate vote: 84-14)`
pub(super) fn labelled(doc: &Doc<'_>, tally: Option<Tally>) -> Option<usize> {
    let colon = tally?.from.checked_sub(1).filter(|k| doc.is_kind(*k, Kind::Colon))?;
    let vote = colon.checked_sub(1).filter(|k| doc.any(*k, &["vote", "tally", "count"]))?;
    let m = doc.names.mention_at(vote.checked_sub(1)?).filter(|m| m.to == vote)?;
    doc.names.actors[m.actor].is(ActorKind::Body).then_some(m.actor)
}

impl Reader<'_, '_> {
    /// `an amendment to draft A/C.5/78/L.19 was voted down`: the committee of the General Assembly that numbers its papers so, where it is
    /// named.
    pub(super) fn committee_by_number(&self, c: &Case<'_>) -> Option<usize> {
        let (doc, names) = (self.doc, &self.doc.names);
        let (from, to) =
            c.mentions.iter().filter(|m| m.from < c.to && m.to > c.from).find_map(|m| m.symbol)?;
        let rest = doc.slice(from, to).strip_prefix("A/C.")?;
        let number = rest.split('/').next()?;
        names.known(doc.lex.known_by_key(&format!("UNGA.C{number}"))?)
    }

    /// `Washington vetoed a similar draft in May`, where the Security Council is told of: only there a state vetoes.
    pub(super) fn council(&self, c: &Case<'_>) -> Option<usize> {
        let doc = self.doc;
        let known =
            doc.lex.known_by_key("UNSC").and_then(|k| doc.names.known(k)).filter(|_| c.step == Step::Veto)?;
        let active = c.decision.act.filter(|a| !a.passive && c.linked.is_some_and(|m| likened(doc, m)))?;
        sponsor::subject(doc, active.tok, c.from).filter(|s| council::permanent(doc, s.0)).map(|_| known)
    }
}
