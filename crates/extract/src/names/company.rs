//! Parties by their company: a name that the reader does not know, in a list with parties that it knows (`Labour and
//! Harbour opposed it`, `drafted by the EPP, Anker and Greens groups`), or whose members it has (`Harbour's only MP`).
//!
//! Near misses: persons and places in such lists, and whose MP is told by a place or a number of things.

use super::{Actor, Mention, Names};
use crate::doc::Doc;
use crate::lexicon::{Class, Known};
use crate::record::ActorKind;
use crate::token::Kind;

/// Words of a party's name at most.
const LONGEST: usize = 3;

/// What parties do in a chamber.
const VOTE: &[&str] = &[
    "voted", "vote", "votes", "abstained", "abstain", "opposed", "oppose", "supported", "support", "backed",
    "back", "rejected", "approved", "stayed", "walked", "were", "also", "all", "both", "did", "refused",
    "helped", "joined", "in",
];

/// What follows the last of a list of parties.
const GROUPS: &[&str] = &[
    "groups", "parties", "mps", "members", "lawmakers", "deputies", "senators", "legislators", "caucuses",
    "factions", "meps", "mlas", "councillors",
];

/// Whom a party has in a chamber.
const SITTERS: &[&str] = &[
    "mp", "mps", "whip", "senator", "senators", "lawmaker", "lawmakers", "caucus", "benches", "frontbench",
    "leader", "co-leader", "deputies", "mep", "meps",
];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let parties: Vec<Mention> = names.mentions.iter().filter(|m| is_party(doc, names, m)).copied().collect();
    if parties.is_empty() {
        return;
    }
    for m in &parties {
        found.extend(listed(doc, names, m));
    }
    for i in 1..doc.len() {
        found.extend(owner(doc, names, i));
    }
    for (from, to) in found {
        if (from..to).all(|i| names.free(i)) {
            // "National MPs", and "National, ACT and Labour were opposed": the party by the same word
            let same = |m: &&Mention| doc.slice(m.from, m.to) == doc.slice(from, to);
            if let Some(party) = parties.iter().find(same).map(|m| m.actor) {
                let (start, end) = doc.bytes(from, to);
                let sense = super::Sense::Name;
                names.add(Mention { from, to, start, end, actor: party, sense, rule: "name.company" });
                continue;
            }
            let new = Actor { confidence: 0.6, ..Actor::new(ActorKind::Organization, doc.slice(from, to)) };
            names.add_named(doc, (from, to), new, "name.company");
        }
    }
    names.sort();
}

fn is_party(doc: &Doc<'_>, names: &Names, m: &Mention) -> bool {
    let actor = &names.actors[m.actor];
    let known = |k: &Known| k.is_party() || k.generic.iter().any(|g| g == "party");
    actor.is(ActorKind::Organization)
        && (actor.entry(doc.lex).is_some_and(known) || actor.known.is_none() && actor.name.contains("Party"))
}

/// The unknown names in the list that a known party stands in.
fn listed(doc: &Doc<'_>, names: &Names, m: &Mention) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let sent = doc.sent_of(m.from);
    let mut known = 1;
    // To the left: `Harbour, the Greens and Labour`.
    let mut at = m.from;
    for _ in 0..8 {
        let Some((from, to)) = before(doc, names, sent.from, at) else { break };
        match names.mention_at(from) {
            Some(other) if is_party(doc, names, other) => known += 1,
            Some(_) => break,
            None => out.push((from, to)),
        }
        at = from;
    }
    let mut at = m.to;
    for _ in 0..8 {
        let Some((from, to)) = after(doc, names, sent.to, at) else { break };
        match names.mention_at(from) {
            Some(other) if is_party(doc, names, other) => known += 1,
            Some(_) => break,
            None => out.push((from, to)),
        }
        at = to;
    }
    // "Labour and Corbyn opposed it": one name beside one party may be a person's.
    let lone = known == 1 && out.iter().any(|(from, to)| to - from == 1) && out.len() == 1;
    let closes = doc.any(at, VOTE) && !lone || doc.any(at, GROUPS);
    if !(closes || known > 1 && (known > 2 || out.len() < 2)) {
        out.clear();
    }
    out
}

/// `, NAME` or `and the NAME` right after a token.
fn after(doc: &Doc<'_>, names: &Names, stop: usize, at: usize) -> Option<(usize, usize)> {
    let mut from = at + usize::from(doc.is_kind(at, Kind::Comma));
    from += usize::from(doc.any(from, &["and", "or", "&"]));
    if from == at {
        return None;
    }
    from += usize::from(doc.is(from, "the"));
    if let Some(m) = names.mention_at(from) {
        return (m.from == from).then_some((from, m.to));
    }
    let mut to = from;
    while to < stop && to < from + LONGEST + 1 && word(doc, names, to) {
        to += 1;
    }
    // The name ends there, and is a party's.
    let ends = doc.is_kind(to, Kind::Comma)
        || doc.is_kind(to, Kind::Stop)
        || doc.any(to, &["and", "or", "&"])
        || doc.any(to, VOTE)
        || doc.any(to, GROUPS);
    (to > from && to <= from + LONGEST && ends && fits(doc, from, to)).then_some((from, to))
}

/// `NAME,` or `NAME and the` right before a token.
fn before(doc: &Doc<'_>, names: &Names, floor: usize, at: usize) -> Option<(usize, usize)> {
    let mut to = at;
    to -= usize::from(to > floor && doc.is(to - 1, "the"));
    let joined = to;
    to -= usize::from(to > floor && doc.any(to - 1, &["and", "or", "&"]));
    to -= usize::from(to > floor && doc.is_kind(to - 1, Kind::Comma));
    if to == joined || to <= floor {
        return None;
    }
    if let Some(m) = names.mention_at(to - 1) {
        return (m.to == to && m.from >= floor).then_some((m.from, to));
    }
    let mut from = to;
    while from > floor && from + LONGEST + 1 > to && word(doc, names, from - 1) {
        from -= 1;
    }
    let opens = from == floor
        || doc.any(from - 1, &["the", "and", "of", "by", "from", "with", "but", "while"])
        || doc.is_kind(from - 1, Kind::Comma);
    (from < to && from + LONGEST >= to && opens && fits(doc, from, to)).then_some((from, to))
}

/// `Harbour's only MP`, `Harbour's whip`: the token is the mark of possession.
fn owner(doc: &Doc<'_>, names: &Names, mark: usize) -> Option<(usize, usize)> {
    if !doc.is_kind(mark, Kind::Poss) || !word(doc, names, mark - 1) {
        return None;
    }
    let noun = (mark + 1..mark + 4).find(|i| doc.any(*i, SITTERS))?;
    let plain = (mark + 1..noun)
        .all(|i| doc.any(i, &["only", "sole", "lone", "chief", "deputy", "single", "parliamentary"]));
    let floor = doc.sent_of(mark).from;
    let mut from = mark;
    while from > floor && from + LONGEST + 1 > mark && word(doc, names, from - 1) {
        from -= 1;
    }
    let led = !doc.any(noun, &["leader"]) || noun > mark + 1;
    (plain && led && from + LONGEST >= mark && fits(doc, from, mark)).then_some((from, mark))
}

/// A capitalised word that names nothing else.
fn word(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.is_kind(i, Kind::Word)
        && doc.cap(i)
        && names.free(i)
        && !names.place_at(i)
        && names.demonym_at(i).is_none()
        && names.role_at(i).is_none()
        && !doc.has(i, Class::MONTH.or(Class::WEEKDAY).or(Class::DET).or(Class::PRON).or(Class::BODYNOUN))
}

fn fits(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let common = Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::ADVERB).or(Class::NUMBER);
    let given = to > from + 1 && doc.has(from, Class::GIVEN);
    !given && !doc.has(from, common) && doc.raw(to - 1).chars().count() > 1
}

#[cfg(test)]
mod tests {
    use crate::record::ActorKind;
    use crate::{Engine, Meta};

    #[test]
    fn a_party_shows_by_its_company() {
        let engine = Engine::new();
        for (body, party) in [
            ("The Knesset voted. Likud, Tikkun Atid and Shas voted against the bill.", "Tikkun Atid"),
            ("The Bundestag voted. The SPD, Anker and the Greens backed it.", "Anker"),
            ("The text was drafted by the EPP, S&D, Meridian and Greens/EFA groups.", "Meridian"),
            ("The Knesset voted. Likud abstained, as did Tikkun's only MP.", "Tikkun"),
            // Persons and places.
            ("The Knesset voted. Likud and Netanyahu opposed the bill.", ""),
            ("The Knesset voted. Likud and Haifa voted against the bill.", ""),
            ("The Knesset voted. Likud, Jane Smithson said, was late.", ""),
            ("The Knesset voted. Likud and Ada Morelund voted against the bill. Morelund left.", ""),
        ] {
            let found = engine.extract(&format!("Vote on rights\n\n{body}\n"), &Meta::default());
            let unknown =
                |a: &&crate::record::Actor| a.kind == ActorKind::Organization && a.known_as.is_none();
            let names: Vec<&str> = found.actors.iter().filter(unknown).map(|a| a.name.as_str()).collect();
            assert_eq!(names.join(" "), party, "{body}");
        }
    }
}
