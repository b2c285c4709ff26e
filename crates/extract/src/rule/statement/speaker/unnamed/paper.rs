//! Papers that speak for whoever issued them.

use super::*;

impl Unnamed<'_, '_, '_, '_> {
    /// `the statement`, `a letter from the league`: for whoever issued it.
    pub(super) fn paper(&self) -> Option<Subject> {
        let Phrase { memory, scene, unit, from, head, to, .. } = *self.phrase;
        let doc = scene.doc;
        // "adopted a joint statement ... The statement, read out by the speaker, said"
        if self.owner.is_none()
            && doc.is(head, "statement")
            && scene.declares
            && memory.issuer(unit).is_none()
        {
            return Some(Subject::Text);
        }
        if !doc.among(head, &PAPERS) && !(head + 1 < to && doc.is(head, "press")) {
            return None;
        }
        // "a statement by the club said": for those that nobody names
        let theirs = doc.any(head + 1, &["by", "from"]) && head + 2 < to;
        let known = |k: usize| doc.any(k, &["group", "organisation", "organization", "party", "ministry"]);
        if theirs && self.owner.is_none() && self.issued_by().is_none() && !(head + 2..to).any(known) {
            return Some(Subject::Who(None, 0.6));
        }
        let person = self.issued_by().filter(|a| scene.doc.names.actors[*a].is(ActorKind::Person));
        // "The consul wrote to the members. His letter said"
        let sex = if doc.is(from, "his") { 2 } else { 1 };
        let his = || doc.any(from, &["his", "her"]).then(|| memory.person(scene, unit, from, sex)).flatten();
        let issuer = person
            .or(self.owner)
            .or_else(his)
            .or_else(|| self.issued_by())
            .or_else(|| memory.issuer(unit).filter(|_| self.definite))
            .or_else(|| self.group())
            .or_else(|| memory.last_person(unit.para));
        Some(Subject::Who(issuer, 0.7))
    }

    /// `A statement by the league said`
    fn issued_by(&self) -> Option<usize> {
        let Phrase { scene, head, to, appositions, .. } = *self.phrase;
        let doc = scene.doc;
        let (a, b) = if doc.any(head + 1, &["by", "from"]) && head + 2 < to {
            (head + 2, to.min(head + 10))
        } else {
            *appositions.iter().find(|(a, _)| doc.any(*a, &["from", "by", "of"]))?
        };
        doc.names.within(a, b).first().map(|m| m.actor)
    }
}
