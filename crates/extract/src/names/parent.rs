//! Bodies that only the name of their committee names: `the Third Committee of the General Assembly`. They are actors too,
//! though the committee's name stays whole.

use super::Names;
use crate::doc::Doc;
use crate::lexicon::Known;
use crate::record::ActorKind;
use crate::words::place;

/// Names of this many tokens hold another one.
const SHORTEST: usize = 3;

/// `The Kansas House passed the bill. It had cleared the Senate Judiciary Committee`: where a state's chamber is named, and Congress only
/// after it, the committees of that name are the state's.
pub fn of_state(doc: &Doc<'_>, names: &mut Names) {
    let key = |known: Option<u32>| known.map_or("", |k| doc.lex.known[k as usize].key.as_str());
    let bodies = || names.actors.iter().filter(|a| a.is(ActorKind::Body)).map(|a| key(a.known));
    let chamber = |k: &str| {
        let state = k.strip_prefix("US.").and_then(|k| k.split_once('.'));
        state.is_some_and(|(s, house)| s.len() == 2 && matches!(house, "LOWER" | "UPPER" | "LEGISLATURE"))
    };
    if !bodies().any(chamber) || bodies().any(|k| matches!(k, "US.HOUSE" | "US.SENATE")) {
        return;
    }
    // "urges Congress to act"
    let first = |is: &dyn Fn(&str) -> bool| {
        names.mentions.iter().find(|m| is(key(names.actors[m.actor].known))).map(|m| m.from)
    };
    let congress = first(&|k| k == "US.CONGRESS");
    if congress.is_some() && first(&|k| chamber(k)) > congress {
        return;
    }
    for actor in &mut names.actors {
        let committee =
            key(actor.known).strip_prefix("US.HOUSE.").or(key(actor.known).strip_prefix("US.SENATE."));
        if committee.is_some() && !actor.name.contains("U.S.") {
            actor.known = None;
        }
    }
}

/// `The Permanent Council of the OAS condemned it. On Saturday the General Assembly`: of the organization whose organs the article has
/// named, where it names none of the United Nations.
pub fn general_assembly(doc: &Doc<'_>, names: &mut Names) {
    let key = |k: Option<u32>| k.map_or("", |k| doc.lex.known[k as usize].key.as_str());
    let Some(unga) = doc.lex.known_by_key("UNGA").and_then(|k| names.known(k)) else { return };
    let bare = |m: &super::Mention| m.actor == unga && m.to == m.from + 2 && doc.is(m.from, "general");
    let of_the_un = |a: usize| {
        let known = names.entry(doc.lex, a);
        known.is_some_and(|k| k.key == "UN" || k.key == "UNGA" || matches!(key(k.parent), "UN" | "UNGA"))
    };
    if names.mentions.iter().any(|m| of_the_un(m.actor) && !bare(m)) {
        return;
    }
    let Some(first) = names.mentions.iter().find(|m| bare(m)).map(|m| m.from) else { return };
    // Whose organs are named before it: the organization itself, or another body of it
    let own = |a: usize| names.actors[a].known.map(|k| doc.lex.known[k as usize].parent.unwrap_or(k));
    let before = names.mentions.iter().take_while(|m| m.from < first);
    let plenary = |org: u32| {
        let of =
            |k: &Known| k.parent == Some(org) && k.role == "plenary" && k.name.ends_with("General Assembly");
        doc.lex.known.iter().position(of).and_then(|k| u32::try_from(k).ok())
    };
    let Some(known) = before.filter_map(|m| own(m.actor)).find_map(plenary) else { return };
    let house = names.actor_of(doc, known);
    names.mentions.iter_mut().filter(|m| m.actor == unga).for_each(|m| m.actor = house);
}

/// `The Belgian Senate adopted a text. The Foreign Relations Committee had approved it`: the senate's committee, where the lexicon
/// knows only that of the other chamber.
pub fn of_other_house(doc: &Doc<'_>, names: &mut Names) {
    let chamber = |k: &Known| matches!(k.role, "lower" | "upper");
    let mut last: Option<&Known> = None;
    let mut seen = Vec::new();
    let mut other = Vec::new();
    for m in &names.mentions {
        let Some(known) = names.entry(doc.lex, m.actor) else { continue };
        if chamber(known) {
            last = Some(known);
        }
        let house = known.parent.filter(|_| known.role == "committee").map(|p| &doc.lex.known[p as usize]);
        let Some(house) = house.filter(|h| chamber(h) && !seen.contains(&m.actor)) else { continue };
        seen.push(m.actor);
        let told = |word: &&str| doc.slice(m.from, m.to).contains(word);
        let named =
            ["House", "Senate", "Commons", "Lords", "Chamber", "Deputies", "Council"].iter().any(told);
        let away = last.is_some_and(|l| l.iso3 == house.iso3 && l.role != house.role && !l.regional);
        if away && !named && doc.is(m.to - 1, "committee") {
            other.push((m.actor, doc.slice(m.from, m.to).to_owned()));
        }
    }
    for (actor, name) in other {
        names.actors[actor].known = None;
        names.actors[actor].name = name;
    }
}

/// Adds each such body once.
pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(u32, u32, u32)> = Vec::new();
    for m in names.mentions.iter().filter(|m| m.to >= m.from + SHORTEST) {
        let known = names.entry(doc.lex, m.actor).filter(|k| k.role == "committee");
        let Some(parent) = known.and_then(|k| k.parent) else { continue };
        let entry = &doc.lex.known[parent as usize];
        if entry.kind() != ActorKind::Body || found.iter().any(|f| f.0 == parent) {
            continue;
        }
        let (start, end) = (m.start as usize, m.end as usize);
        let inside = |name: &str| {
            let at = start + place(&doc.text[start..end], name)?;
            Some((at, at + name.len()))
        };
        let longest =
            entry.names.iter().copied().chain([&*entry.name]).filter_map(inside).max_by_key(|(a, b)| b - a);
        found.extend(longest.map(|(a, b)| (parent, a as u32, b as u32)));
    }
    for (parent, start, end) in found {
        let actor = names.actor_of(doc, parent);
        names.inner.push((actor, start, end));
    }
}

/// `The congress of the Federation of Miners voted`, `the Bar Association's council`: is one of the article's bodies that of a group of
/// groups, in which they have a vote?
pub(super) fn leagued(names: &Names) -> bool {
    const LEAGUES: &[&str] = &[
        "Federation", "Confederation", "Trade Union", "Trades Union", "Association", "League", "Churches",
        "Alliance", "Internationale",
    ];
    let of_groups = |a: &super::Actor| {
        a.known.is_none() && a.is(ActorKind::Body) && LEAGUES.iter().any(|w| place(&a.name, w).is_some())
    };
    names.actors.iter().any(of_groups)
}
