//! A house that the article has named, by its noun: `The Teachers' world congress adopted it. The Congress also urged`.

use rustc_hash::FxHashMap;

use super::*;

/// An article names its houses among its first actors.
const HOUSES: usize = 64;

/// `The Teachers' world congress adopted it. The Congress also urged`: of the house that the article has named, not of a land's that it
/// has not.
pub fn own_house(doc: &Doc<'_>, names: &mut Names) {
    static NOUNS: Words = Words::of(&["congress", "conference", "assembly", "synod"]);
    let first = |a: usize| names.mentions.iter().find(|m| m.actor == a).map_or(usize::MAX, |m| m.from);
    let bears = |name: &str, noun: &str| {
        name.rsplit(' ').next().is_some_and(|w| w.eq_ignore_ascii_case(noun))
            || name.split(' ').next().is_some_and(|w| w.eq_ignore_ascii_case(noun))
    };
    let mut whole = vec![false; names.actors.len()];
    names.mentions.iter().for_each(|m| whole[m.actor] |= m.to > m.from + 1);
    let told = |m: &&Mention| {
        let land =
            || names.entry(doc.lex, m.actor).is_some_and(|k| k.kind() == ActorKind::Body && k.domestic());
        let bare = m.to == m.from + 1 && doc.among(m.from, &NOUNS) && m.from > 0 && doc.is(m.from - 1, "the");
        bare && land() && !whole[m.actor]
    };
    let own = |noun: &str, before: usize| {
        let house = |a: &usize| {
            let actor = &names.actors[*a];
            actor.known.is_none()
                && actor.is(ActorKind::Body)
                && bears(&actor.name, noun)
                && first(*a) < before
        };
        (0..names.actors.len()).take(HOUSES).find(house)
    };
    let first_told = names.mentions.iter().find(told);
    let Some((house, other)) = first_told.and_then(|m| Some((own(doc.low(m.from), m.from)?, m.actor))) else {
        return;
    };
    names.mentions.iter_mut().filter(|m| m.actor == other).for_each(|m| m.actor = house);
}

/// What sits over committees of its own in a town, a county or a school.
const COUNCILS: &[&str] = &["council", "board", "senate"];

/// `The Chicago City Council voted 46-0. The Finance Committee had endorsed it`: the council's own, and no committee of a parliament
/// that the article has not come to.
pub fn own_committee(doc: &Doc<'_>, names: &mut Names) {
    let first = |is: &dyn Fn(&Mention) -> bool| {
        names.mentions.iter().filter(|m| is(m)).map(|m| m.from).min().unwrap_or(usize::MAX)
    };
    let council = first(&|m| {
        let actor = &names.actors[m.actor];
        actor.known.is_none() && actor.is(ActorKind::Body) && doc.any(m.to - 1, COUNCILS)
    });
    let house = first(&|m| {
        names
            .entry(doc.lex, m.actor)
            .is_some_and(|k| k.domestic() && k.kind() == ActorKind::Body && k.role != "committee")
    });
    let panel = |m: &&Mention| {
        let of_house =
            || names.entry(doc.lex, m.actor).is_some_and(|k| k.domestic() && k.role == "committee");
        // "The House Judiciary Committee" says whose it is.
        (council..house).contains(&m.from)
            && m.rule != "name.known"
            && doc.any(m.to - 1, &["committee", "subcommittee"])
            && of_house()
    };
    let told: Vec<_> = names.mentions.iter().filter(panel).map(|m| (m.actor, m.from, m.to)).collect();
    let mut panels: FxHashMap<usize, usize> = FxHashMap::default();
    for (other, from, to) in told {
        let own =
            || names.push(Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(from, to)) });
        panels.entry(other).or_insert_with(own);
    }
    for m in &mut names.mentions {
        m.actor = panels.get(&m.actor).copied().unwrap_or(m.actor);
    }
}
