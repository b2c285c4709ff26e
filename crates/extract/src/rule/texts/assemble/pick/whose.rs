//! Whose a text is, by the words of its noun phrase.

use super::*;

/// One and the same, or who speaks for the other.
pub(in crate::rule::texts::assemble) fn related(doc: &Doc<'_>, a: usize, b: usize) -> bool {
    let of = |x: usize| doc.names.actors[x].represents;
    a == b || of(a) == Some(b) || of(b) == Some(a)
}

/// Whose text the noun phrase says it is: `Russia's draft`, `the Dutch-led text`, `the AfD's motion`.
pub(in crate::rule::texts::assemble) fn owner(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    // "the Iran draft" is about Iran.
    let says = |x: &&crate::names::Mention| {
        let a = &doc.names.actors[x.actor];
        let state = a.is(ActorKind::State) && x.rule != "name.compound" && !doc.is_kind(x.to, Kind::Poss);
        // "the Sakharov draft": one who holds no office
        let about = a.is(ActorKind::Person) && !doc.is_kind(x.to, Kind::Poss) && a.represents.is_none();
        let about = about && !a.role.is_some_and(|r| (r.0..r.1).any(|k| doc.names.role_at(k).is_some()));
        !a.is(ActorKind::Body) && !about && !(state && !sponsor::describes(doc, x, m.head))
    };
    let named = doc.names.within(m.from, m.head).iter().find(says).map(|x| x.actor);
    named.or_else(|| {
        (m.from..m.head).find_map(|i| doc.names.demonym_at(i)).and_then(|d| doc.names.known(d.known))
    })
}

/// `the draft submitted by Brazil`, `a text by Brazil`, `a motion by DENK`: the state, or party, that the words behind the noun name.
pub(in crate::rule::texts::assemble) fn author(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    const MADE: &[&str] =
        &["submitted", "drafted", "tabled", "proposed", "presented", "put", "circulated", "introduced"];
    let by = (m.to..m.to + 3).find(|k| doc.is(*k, "by")).filter(|k| *k == m.to || doc.any(m.to, MADE))?;
    let at = by + 1 + usize::from(doc.has(by + 1, Class::DET));
    let named = doc.names.mention_at(at).filter(|x| x.from == at && m.part == Part::Whole)?;
    let party = m.article == Article::New && by == m.to;
    // "a motion by Labour MP X": the member's
    if let Some((person, _)) = sponsor::person_beside(doc, named.actor, named.to) {
        return Some(person);
    }
    let actor = &doc.names.actors[named.actor];
    (actor.is(ActorKind::State) || party && actor.is(ActorKind::Organization)).then_some(named.actor)
}
