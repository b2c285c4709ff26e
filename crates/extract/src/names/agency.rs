//! Ministries and missions of a state, whatever their case: `the South's foreign ministry`, `the Chinese Foreign
//! Ministry`, `Canada's mission to the UN`, `the Embassy of China in Prague`, `the U.N. rights office`.
//!
//! What the ministry is for stands in `FIELDS`; a new one is a word there.

use rustc_hash::FxHashMap;

use super::{Actor, Mention, Names, Sense, office};
use crate::doc::Doc;
use crate::gate::{Gate, Pass, Shapes};
use crate::lexicon::{Class, Cue, Entry, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// The most words of one name.
const LONGEST: usize = 14;

static FIELDS: Words = Words::of(&[
    "foreign", "external", "defense", "defence", "unification", "justice", "interior", "state", "home",
    "finance", "information", "culture", "health", "education", "labour", "labor", "affairs",
    "international", "trade", "treasury", "commerce", "rights", "human", "security", "immigration",
    "migration", "agriculture", "energy", "transport", "environment", "tourism", "women", "relations",
    "cooperation", "co-operation", "public", "social", "development", "economic", "industry", "gender",
    "equality", "family", "children", "youth", "welfare", "housing", "planning", "science", "religious",
    "communications", "employment",
]);

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut by_core: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    let mut next = 0;
    while let Some(i) = doc.next(next, doc.len(), Pass::Agency) {
        next = i + 1;
        let Some((from, to, owner)) = doc.gated(i, Pass::Agency, || agency_at(doc, names, i)) else {
            continue;
        };
        let before = owner_before(doc, names, from);
        let owner = owner.or(before.map(|o| o.0)).or_else(|| speaks_in(doc, names, from, to));
        let state = owner.or_else(|| abroad(doc, names, from, to));
        let whole = before.map_or(from, |o| o.1);
        let name = short_for(doc, from, to).unwrap_or(doc.slice(from, to));
        let core = core(&name.to_lowercase());
        // "the Israeli embassy", later "the Israeli embassy in Pretoria"
        let sited = doc.any(from, MISSION_SEATS) && doc.is(from + 1, "in");
        if sited && !by_core.contains_key(&core) {
            let bare = by_core.get(doc.low(from)).and_then(|all| all.last()).copied();
            let ours = bare.filter(|a| state.is_some() && names.actors[*a].represents == state);
            let ours = ours.filter(|a| !names.actors[*a].name.contains(" in "));
            by_core.entry(core.clone()).or_default().extend(ours);
        }
        let same = by_core.entry(core).or_default();
        let found = same
            .iter()
            .rev()
            .copied()
            .find(|a| state.is_none() || names.actors[*a].represents.is_none_or(|r| Some(r) == state));
        let actor = found.unwrap_or_else(|| {
            // A letterhead names the state on a line of its own.
            let owned = doc.slice(whole, to);
            let plain = short_for(doc, from, to).is_some() || owned.contains('\n');
            let name = if plain { name } else { owned };
            let actor = names.push(Actor {
                represents: state,
                confidence: 0.8,
                ..Actor::new(ActorKind::Agency, name)
            });
            same.push(actor);
            actor
        });
        if names.actors[actor].represents.is_none() {
            names.actors[actor].represents = state;
        }
        // "the Chinese embassy in London", later "the Chinese embassy"
        if doc.any(from, MISSION_SEATS) && doc.is(from + 1, "in") {
            by_core.entry(doc.low(from).to_owned()).or_default().push(actor);
        }
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Name, rule: "name.ministry" });
        next = to;
    }
    names.sort();
}

/// `the Ministry of Foreign Affairs`, later `the Foreign Ministry`: one core for both.
fn core(name: &str) -> String {
    let field = name.strip_prefix("ministry of ").filter(|field| !field.contains(' '));
    match name {
        "ministry of foreign affairs" => "foreign ministry".to_owned(),
        _ => field.map_or_else(|| name.to_owned(), |field| format!("{field} ministry")),
    }
}

/// `the Iranian FM spokesman`: what the letters stand for.
fn short_for(doc: &Doc<'_>, from: usize, to: usize) -> Option<&'static str> {
    (to == from + 1 && doc.raw(from) == "FM").then_some("Foreign Ministry")
}

/// `The Foreign Ministry in Beijing said`, `In Tehran, Foreign Ministry spokesman X`, `a ministry spokesperson, X, said in Beijing`:
/// the state whose capital it speaks from, which the article may name by no other word.
fn speaks_in(doc: &Doc<'_>, names: &mut Names, from: usize, to: usize) -> Option<usize> {
    let sent = doc.sent_of(from);
    let foreign = (from..to).any(|i| doc.any(i, &["foreign", "external"]));
    let place = |i: usize| doc.any(i - 1, &["in", "from"]) && names.place_at(i);
    let says = |i: usize, back: usize| i >= to + back && doc.cue(i - back) == Some(Cue::Say);
    // "said in Beijing", "told reporters in Beijing", "said on Friday in Beijing"
    let said = |i: usize| says(i, 2) || says(i, 3) || doc.has(i - 2, Class::WEEKDAY) && says(i, 4);
    let told = |i: &usize| place(*i) && (*i == to + 1 || said(*i));
    let fronted = || (sent.from + 1 == from.checked_sub(2)?).then_some(from - 2).filter(|i| place(*i));
    let at = (to + 1..sent.to.min(to + 12)).find(told).or_else(fronted).filter(|_| foreign)?;
    let (start, end, known) = *names.places.get(names.places.partition_point(|p| p.1 <= at))?;
    // Capitals speak, other cities do not: "the Foreign Ministry in San José"
    let acts = |sense| matches!(sense, Form::Contextual(index) if doc.lex.contexts[index as usize].acts);
    let capital =
        |e: &&Entry| (e.sense == Form::Metonym || acts(e.sense)) && super::known_of(e.target) == known;
    let known = known.filter(|_| doc.lex.find_forms(doc.slice(start, end)).iter().any(|e| capital(&e)))?;
    let new = names.known(known).is_none();
    let actor = names.actor_of(doc, known);
    if new {
        let bytes = doc.bytes(start, end);
        names.add(Mention {
            from: start,
            to: end,
            start: bytes.0,
            end: bytes.1,
            actor,
            sense: Sense::Metonym,
            rule: "name.context",
        });
    }
    Some(actor)
}

/// Foreign ministries belong to a state, if only to the one the sentence is set in.
fn abroad(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<usize> {
    let foreign = (from..to).any(|i| doc.any(i, &["foreign", "external", "embassy", "legation"]));
    let state = foreign.then(|| office::unsaid::state(doc, names, from, false)).flatten();
    // "China summoned the U.S. ambassador. The foreign ministry said": the one of Washington is a department.
    let american = |a: usize| names.actors[a].iso3.as_deref() == Some("USA");
    if !state.is_some_and(american) || doc.is(from, "embassy") {
        return state;
    }
    let end = names.mentions.partition_point(|m| m.from < from);
    let near = |m: &&Mention| doc.para_of(m.from) == doc.para_of(from);
    let mut before = names.mentions[..end].iter().rev().take_while(near).map(|m| m.actor);
    before.find(|a| names.actors[*a].is(ActorKind::State) && !american(*a)).or(state)
}

/// The name of an agency opens with a word of these, or with an office.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &FIELDS,
        &MISSIONS,
        &HEADS,
        &Words::of(MISSION_SEATS),
        &Words::of(&["ministry", "department", "mission", "high"]),
    ]),
    shapes: Shapes::CAPITAL,
    ..Gate::CLOSED
};

/// Where a state is seated abroad.
const MISSION_SEATS: &[&str] = &["embassy", "legation", "consulate", "consulate-general"];

/// What missions are for.
static MISSIONS: Words = Words::of(&[
    "monitoring", "observer", "observation", "peacekeeping", "fact-finding", "verification", "assistance",
]);

/// Token range of an agency, and the state named after it.
fn agency_at(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize, Option<usize>)> {
    if !names.free(i) {
        return None;
    }
    let speaks = || doc.any(i + 1, &["spokesman", "spokeswoman", "spokesperson", "official", "officials"]);
    if short_for(doc, i, i + 1).is_some() && speaks() {
        return Some((i, i + 1, None));
    }
    let small = !doc.cap(i) && doc.among(i + 2, &FIELDS);
    if doc.any(i, &["ministry", "department"]) && doc.any(i + 1, &["of", "for"]) && (doc.cap(i) || small) {
        let mut to = i + 2;
        let part = |k: usize| is_free_name(doc, names, k) || small && doc.among(k, &FIELDS);
        while to < i + LONGEST && (part(to) || doc.any(to, &["of", "for", "and"]) && part(to + 1)) {
            to += 1;
        }
        let owner = doc.is(to, "of").then(|| state_from(doc, names, to + 1)).flatten();
        return (to > i + 2).then_some((i, to, owner.map(|o| o.0)));
    }
    // "trade and industry and trade" is one run, read from its start.
    let goes_on = i > 1 && doc.is(i - 1, "and") && doc.among(i - 2, &FIELDS) && doc.cap(i) == doc.cap(i - 2);
    if doc.among(i, &FIELDS)
        && !goes_on
        && (i == 0 || !doc.among(i - 1, &FIELDS) || doc.cap(i) != doc.cap(i - 1))
    {
        let mut at = i + 1;
        while at < i + LONGEST && (doc.among(at, &FIELDS) || doc.is(at, "and") && doc.among(at + 1, &FIELDS))
        {
            at += 1;
        }
        let owned = owner_before(doc, names, i).is_some();
        let office = doc.is(at, "office") && owned;
        if (doc.any(at, &["ministry", "department", "directorate"]) || office)
            && doc.toks.get(at).is_some_and(|t| t.sent == doc.toks[i].sent)
        {
            // "the Foreign Ministry of Azerbaijan"
            let owner = doc.is(at + 1, "of").then(|| state_from(doc, names, at + 2)).flatten();
            return Some((i, at + 1, owner.map(|o| o.0)));
        }
    }
    // "the Attorney General's Office"
    if doc.cap(i)
        && let Some(role) = names.role_at(i).filter(|r| r.from == i)
        && doc.is_kind(role.to, Kind::Poss)
        && doc.is(role.to + 1, "office")
        && doc.cap(role.to + 1)
    {
        return Some((i, role.to + 2, None));
    }
    if let Some(to) = office_of(doc, i) {
        return Some((i, to, None));
    }
    // "the UN monitoring mission": part of the name is whose it is.
    if doc.among(i, &MISSIONS) && doc.any(i + 1, &["mission", "force", "team"]) {
        let owner = owner_before(doc, names, i)?;
        let union = names.actors[owner.0].is(ActorKind::Organization);
        // "the Chad observer mission" was sent there by others; "Chad's" and "the Chadian" are its own.
        if !union && i > 0 && names.mention_at(i - 1).is_some_and(|m| m.actor == owner.0) {
            return None;
        }
        return Some((if union { owner.1 } else { i }, i + 2, Some(owner.0)));
    }
    if doc.any(i, MISSION_SEATS) || doc.any(i, &["mission", "high"]) {
        let noun = i + usize::from(doc.is(i, "high"));
        if noun > i && !doc.is(noun, "commission") {
            return None;
        }
        // "Embassy of China (in Prague)"
        if doc.is(noun + 1, "of") {
            let (state, to) = state_from(doc, names, noun + 2)?;
            let permanent = i > 0 && doc.is(i - 1, "permanent") && doc.cap(i - 1);
            return Some((i - usize::from(permanent), seat(doc, names, to), Some(state)));
        }
        owner_before(doc, names, i)?;
        // "the Vietnamese consulate general in Houston"
        let at = noun + 1 + usize::from(doc.is(noun, "consulate") && doc.is(noun + 1, "general"));
        return Some((i, seat(doc, names, at), None));
    }
    None
}

/// Where a mission's seat ends, from `at`: `in New York`, `to the UN`, `to the UN Office in Geneva`.
fn seat(doc: &Doc<'_>, names: &Names, at: usize) -> usize {
    if !doc.any(at, &["to", "in", "at"]) {
        return at;
    }
    let skip = at + 1 + usize::from(doc.is(at + 1, "the"));
    let place = || {
        let found = names.places.get(names.places.partition_point(|p| p.1 <= skip));
        names.place_at(skip).then(|| found.map_or(skip + 1, |p| p.1))
    };
    let town = || (is_free_name(doc, names, skip) && !doc.cap(skip + 1)).then_some(skip + 1);
    // "the Embassy of Chad in Utrecht"; a demonym's embassy is known without its town.
    let town = || town().filter(|_| doc.is(at, "in") && names.mention_at(at - 1).is_some());
    let Some(end) = names.mention_at(skip).map(|m| m.to).or_else(place).or_else(town) else { return at };
    let office = end + usize::from(doc.is(end, "office") && doc.cap(end));
    if doc.is(at, "to") { seat(doc, names, office) } else { end }
}

/// Whose offices speak for them, where no table has them.
static HEADS: Words = Words::of(&[
    "governor", "mayor", "sheriff", "prosecutor", "attorney", "commissioner", "police", "ombudsman",
    "ombudswoman", "ombudsperson", "chancellor", "solicitor", "coroner",
]);

/// `the governor's office said`, `told the mayor's office`: where the name of one that speaks ends.
fn office_of(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let general = doc.any(i, &["attorney", "prosecutor", "solicitor"]) && doc.is(i + 1, "general");
    // "the police commissioner's office"
    let police = doc.is(i, "police") && doc.any(i + 1, &["commissioner", "chief"]);
    let head = i + usize::from(general || police);
    // "the Foreign Minister's office says"
    let head = head + usize::from(doc.is(i, "foreign") && doc.is(i + 1, "minister"));
    let led = doc.among(i, &HEADS) || head > i;
    let named = led && doc.is_kind(head + 1, Kind::Poss) && doc.is(head + 2, "office");
    // "issued a statement dismissing the experts"
    let issued = |k: usize| {
        let paper = |n: usize| doc.any(n, &["statement", "communique", "communiqué", "report", "letter"]);
        doc.any(k, &["issued", "released", "published", "circulated"]) && (k + 1..k + 4).any(paper)
    };
    let says = |k: usize| doc.cue(k) == Some(Cue::Say) || doc.seq(k, &["called", "the"]) || issued(k);
    (named && (says(head + 3) || says(head + 4))).then_some(head + 3)
}

fn is_free_name(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.cap(i) && doc.is_kind(i, Kind::Word) && names.free(i) && !doc.has(i, Class::MONTH.or(Class::WEEKDAY))
}

fn state_from(doc: &Doc<'_>, names: &Names, at: usize) -> Option<(usize, usize)> {
    let at = at + usize::from(doc.is(at, "the"));
    let m = names.mention_at(at).filter(|m| names.actors[m.actor].is(ActorKind::State))?;
    Some((m.actor, m.to))
}

/// The state or organization before a noun: `the South's`, `Chinese`, `U.S.`; the actor and its first token.
pub fn owner_before(doc: &Doc<'_>, names: &Names, at: usize) -> Option<(usize, usize)> {
    let mut before = at.checked_sub(1)?;
    // "the Houthis' self-styled foreign ministry"
    if doc.any(
        before,
        &["permanent", "own", "new", "human", "self-styled", "self-declared", "breakaway", "so-called"],
    ) {
        before = before.checked_sub(1)?;
    }
    if doc.owns(before) {
        before = before.checked_sub(1)?;
    }
    if let Some(m) = names.mention_at(before) {
        let actor = &names.actors[m.actor];
        if actor.is(ActorKind::State) {
            return Some((m.actor, m.from));
        }
        if actor.is(ActorKind::Organization) {
            // "Japan's U.N. mission"
            let state = (m.from > 1 && doc.is_kind(m.from - 1, Kind::Poss))
                .then(|| names.mention_at(m.from - 2))
                .flatten()
                .filter(|s| names.actors[s.actor].is(ActorKind::State));
            return Some(state.map_or((m.actor, m.from), |s| (s.actor, s.from)));
        }
        return None;
    }
    let demonym = names.demonym_at(before)?;
    names.known(demonym.known).map(|a| (a, demonym.from))
}
