//! Whose office it is.

use super::super::{Mention, Names};
use super::unsaid;
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class};
use crate::record::ActorKind;
use crate::token::Kind;

/// Words between whose office it is and the office.
const BETWEEN: &[&str] = &[
    "senior", "top", "chief", "deputy", "permanent", "new", "acting", "former", "then", "opposition",
    "ruling", "outgoing", "incoming", "human", "rights", "federal", "party", "group", "government", "state",
    "alternate", "assistant", "interim", "resident", "delegation", "mission", "first", "second", "vice",
];

/// Offices that only one actor has.
const OF_ONE: &[(&str, &str)] = &[
    ("rights chief", "OHCHR"),
    ("high commissioner for human rights", "OHCHR"),
    ("high representative", "EU"),
    ("foreign policy chief", "EU"),
];

/// The actor that a mention, demonym or place at this token stands for.
pub fn of(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    of_office(doc, names, i, None)
}

fn of_office(doc: &Doc<'_>, names: &Names, i: usize, word: Option<u32>) -> Option<usize> {
    if let Some(m) = names.mention_at(i) {
        return match names.actors[m.actor].kind {
            ActorKind::Person | ActorKind::Media => None,
            _ => Some(speaks_for(doc, names, m, word)),
        };
    }
    names.demonym_at(i).and_then(|d| names.known(d.known))
}

/// Officials of a foreign ministry, mission or embassy speak for the state, those of other agencies and all
/// spokespersons for the agency.
pub fn speaks_for(doc: &Doc<'_>, names: &Names, m: &Mention, word: Option<u32>) -> usize {
    let Mention { from, to, actor, .. } = *m;
    if spokes(doc, word) {
        return actor;
    }
    let abroad = (from..to).any(|i| {
        doc.any(
            i,
            &[
                "foreign", "embassy", "legation", "mission", "external", "consulate", "delegation",
                "government",
            ],
        )
    });
    if let Some(known) =
        names.actors[actor].known.filter(|_| abroad && names.actors[actor].is(ActorKind::Agency))
    {
        let state = crate::names::frame::state_of(doc, known).and_then(|s| names.known(s));
        return state.unwrap_or(actor);
    }
    if names.actors[actor].is(ActorKind::Agency) && abroad {
        return names.actors[actor]
            .represents
            .or_else(|| unsaid::state(doc, names, from, false))
            .unwrap_or(actor);
    }
    actor
}

fn spokes(doc: &Doc<'_>, word: Option<u32>) -> bool {
    word.is_some_and(|w| doc.lex.roles[w as usize].form.contains("spokes"))
}

/// Whose office it is by the words on either side of it. What follows it tells more of a chair or director than the
/// nationality before it (`the Russian chair of the committee`).
pub fn either(
    doc: &Doc<'_>,
    names: &Names,
    (sent, at): (usize, usize),
    (stop, end): (usize, usize),
    word: Option<u32>,
) -> Option<usize> {
    let before = left(doc, names, sent, at, word);
    // "the U.N. director of X", "Geneva director of X": where one is posted
    let posted = |a: usize| {
        is_un(doc, names, a)
            || names.actors[a].is(ActorKind::Body) && doc.any(stop, &["of", "at", "for", "with"])
    };
    let of_state = before.is_some_and(|a| names.actors[a].is(ActorKind::State) || posted(a));
    let leads = word
        .is_some_and(|w| matches!(doc.lex.roles[w as usize].acts_for, ActsFor::Body | ActsFor::Organization));
    if before.is_some() && !(of_state && leads) {
        return before;
    }
    right(doc, names, stop, end, word).or(before)
}

/// `Amnesty campaigner X`, `the LDP's strategist, X`: an organization before words that are no known office.
pub fn of_unknown(doc: &Doc<'_>, names: &Names, sent: usize, end: usize, comma: bool) -> Option<usize> {
    // "Syria's man at the table, X", "Moscow's woman in Geneva, X"
    let man = |p: &usize| {
        doc.is_kind(*p, Kind::Poss)
            && doc.any(p + 1, &["man", "woman", "voice"])
            && doc.any(p + 2, &["in", "at", "on"])
    };
    if let Some(poss) = (end.saturating_sub(8).max(sent + 1)..end).find(man).filter(|_| comma) {
        return of(doc, names, poss - 1);
    }
    let mut i = end;
    let mut reach = 4;
    while i > sent && end - i < reach {
        i -= 1;
        if doc.is_kind(i, Kind::Poss) {
            return of(doc, names, i.checked_sub(1)?).filter(|_| i + 1 < end);
        }
        if names.mention_at(i).is_some_and(|m| !(comma && is_un(doc, names, m.actor) && i + 1 == end)) {
            return None;
        }
        // "Russia's number two at the UN, X": where one is sent
        if comma && i + 1 == end && names.mention_at(i).is_some_and(|m| is_un(doc, names, m.actor)) {
            let mut at = names.mention_at(i).map_or(i, |m| m.from);
            while at > sent && doc.has(at - 1, Class::DET.or(Class::PREP)) {
                at -= 1;
            }
            i = at;
            reach = end - i + 4;
            continue;
        }
        let noun = doc.is_kind(i, Kind::Word)
            && !doc.cap(i)
            && names.role_at(i).is_none()
            && !doc.has(
                i,
                Class::VERB.or(Class::PREP).or(Class::CONJ).or(Class::DET).or(Class::AUX).or(Class::PRON),
            )
            && !doc.has(i, Class::ADVERB.or(Class::MODAL).or(Class::REL))
            && !doc.ends(i, "ed")
            && !doc.ends(i, "ing");
        if !noun {
            return None;
        }
    }
    None
}

/// Before the office: `Chinese`, `India's`, `Taliban`, `Foreign Ministry`. A legislator's state is not whom one speaks for.
pub fn left(doc: &Doc<'_>, names: &Names, sent: usize, at: usize, word: Option<u32>) -> Option<usize> {
    let form = word.map_or("", |w| doc.lex.roles[w as usize].form.as_str());
    for (office, key) in OF_ONE {
        if form.ends_with(office)
            && let Some(owner) = doc.lex.known_by_key(key).and_then(|k| names.known(k))
        {
            return Some(owner);
        }
    }
    let found = possessor(doc, names, sent, at, word)
        .or_else(|| adjacent(doc, names, sent, at, word))
        .filter(|owner| {
            let legislator = word.is_some_and(|w| {
                let role = &doc.lex.roles[w as usize];
                role.acts_for == ActsFor::Body && !role.leads && !role.form.contains("high commissioner")
            });
            // "Iranian journalist X" speaks for no state.
            let private = word.is_some_and(|w| {
                let role = &doc.lex.roles[w as usize];
                role.acts_for == ActsFor::Unsaid
                    && ![
                        "leader", "head", "chief", "counterpart", "colleague", "representative",
                        "negotiator", "official", "delegate", "observer", "liaison", "counsel",
                    ]
                    .iter()
                    .any(|o| role.form.contains(o))
            });
            !((legislator || private) && names.actors[*owner].is(ActorKind::State))
        });
    // A state's judges and speakers speak for its court and its chamber, where the article names them.
    let of_state = found.filter(|a| names.actors[*a].is(ActorKind::State)).and(word).and_then(|w| {
        let role = &doc.lex.roles[w as usize];
        match role.acts_for {
            ActsFor::Court => unsaid::court(doc, names, at),
            ActsFor::Body if role.leads => unsaid::led(doc, names, at, &role.form),
            _ => None,
        }
    });
    of_state.or(found)
}

/// `the LDP's policy affairs chief`, `Aydinci's foreign minister`: the nearest possessor in the noun phrase.
fn possessor(doc: &Doc<'_>, names: &Names, sent: usize, role: usize, word: Option<u32>) -> Option<usize> {
    let mut i = role;
    while i > sent + 1 && role - i < 7 {
        i -= 1;
        // "Iran's Foreign Ministry spokesman"
        if spokes(doc, word)
            && let Some(m) = names.mention_at(i).filter(|m| names.actors[m.actor].is(ActorKind::Agency))
        {
            return Some(m.actor);
        }
        // "Kenya's National Assembly president"
        let chairs = || word.is_some_and(|w| doc.lex.roles[w as usize].leads);
        if let Some(m) =
            names.mention_at(i).filter(|m| m.to == role && names.actors[m.actor].is(ActorKind::Body))
            && chairs()
        {
            return Some(m.actor);
        }
        if doc.is_kind(i, Kind::Poss) || doc.owns(i) && names.mention_at(i).is_none() {
            let actor = names.actor_at(i - 1)?;
            return match names.actors[actor].kind {
                // The minister of a leader is the state's.
                ActorKind::Person => names.actors[actor].represents,
                _ => of_office(doc, names, i - 1, word),
            };
        }
        if !doc.is_kind(i, Kind::Word)
            || doc.has(i, Class::PREP.or(Class::CONJ).or(Class::DET)) && names.free(i)
        {
            return None;
        }
    }
    None
}

fn adjacent(doc: &Doc<'_>, names: &Names, sent: usize, role: usize, word: Option<u32>) -> Option<usize> {
    let mut i = role;
    let mut found = None;
    let mut skipped = 0;
    while i > sent && skipped < 4 {
        i -= 1;
        // "Congress legislature party leader X"
        let of_party = doc.is(i, "legislature") && doc.is(i + 1, "party");
        if doc.owns(i) || doc.any(i, BETWEEN) && names.free(i) || of_party {
            continue;
        }
        // "Kuomintang (KMT) caucus whip"
        if doc.is_kind(i, Kind::Close)
            && let Some(open) = (sent.max(i.saturating_sub(4))..i).rev().find(|k| doc.is_kind(*k, Kind::Open))
        {
            i = open;
            continue;
        }
        // "Britain's U.N. ambassador": where one is sent, unless nothing else is named.
        let here = of_office(doc, names, i, word);
        if found.is_none() && here.is_some_and(|a| is_un(doc, names, a)) {
            found = here;
            i = names.mention_at(i).map_or(i, |m| m.from);
            continue;
        }
        // Other words of the office stand between it and an organization ("LDP policy chief"), not a state, but for what
        // a minister is for: "Chadian Mines Minister".
        let portfolio = || word.is_some_and(|w| doc.lex.roles[w as usize].form.contains("minister"));
        let near = skipped == 0 || portfolio() && (i + 1..role).all(|k| doc.cap(k));
        if here.is_some_and(|a| near || !names.actors[a].is(ActorKind::State)) {
            return here;
        }
        // "Florida Republican congressman": places and regions go by.
        if names.place_at(i) {
            continue;
        }
        skipped += 1;
        let noun = doc.is_kind(i, Kind::Word)
            && names.free(i)
            && !doc.has(
                i,
                Class::PREP.or(Class::CONJ).or(Class::DET).or(Class::AUX).or(Class::PRON).or(Class::POSS),
            )
            && (!doc.has(i, Class::VERB) || doc.any(i, &["policy", "program", "project"]));
        if !noun {
            break;
        }
    }
    found
}

/// A party in brackets: `(S&D, Portugal)`, `(PT-CE)`.
pub fn party(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let organization = |a: &usize| names.actors[*a].is(ActorKind::Organization);
    if let Some(a) = names.actor_at(at).filter(organization) {
        return Some(a);
    }
    let head = doc.raw(at).split(['-', '/']).next().filter(|h| h.chars().count() > 1)?;
    names.named(head).filter(organization).or_else(|| {
        let forms = doc.lex.find_forms(head).iter();
        forms
            .filter_map(|e| super::super::known_of(e.target))
            .filter_map(|k| names.known(k))
            .find(organization)
    })
}

/// `(Norway)`: a state alone in brackets.
pub fn state_in_brackets(doc: &Doc<'_>, names: &Names, open: usize) -> Option<usize> {
    if !doc.is_kind(open, Kind::Open) {
        return None;
    }
    // "(Observer for Afghanistan)", "(speaking for Malta)"
    let role = doc.any(open + 1, &["observer", "speaking", "representing"]);
    let at = open + 1 + usize::from(role) + usize::from(role && doc.any(open + 2, &["for", "of"]));
    let at = at + usize::from(doc.is(at, "the"));
    let m = names.mention_at(at).filter(|m| m.from == at && doc.is_kind(m.to, Kind::Close))?;
    Some(m.actor).filter(|a| names.actors[*a].is(ActorKind::State))
}

pub fn is_un(doc: &Doc<'_>, names: &Names, actor: usize) -> bool {
    names.entry(doc.lex, actor).is_some_and(|k| k.key == "UN")
}

/// `its Geneva director`: a city, though it stands for a body elsewhere.
pub fn is_city(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    // "its Sanctions Committee chair": a name that needs company is no city.
    let single = |m: &Mention| m.to == m.from + 1 && doc.lex.find_form(doc.raw(i)).is_some();
    let stands = |m: &&Mention| m.rule == "name.metonym" || m.rule == "name.context" && single(m);
    names.place_at(i) || names.mention_at(i).filter(stands).is_some()
}

/// `spokesman for X`, `director of X`, `ambassador of X`; `to` names where they are sent, not whom they speak for.
pub fn right(doc: &Doc<'_>, names: &Names, from: usize, to: usize, word: Option<u32>) -> Option<usize> {
    let sent_abroad = word.is_some_and(|w| doc.lex.roles[w as usize].acts_for == ActsFor::State);
    let mut i = from;
    // "adviser to the Students' Union"
    let advises = word.is_some_and(|w| doc.lex.roles[w as usize].form.contains("advis"));
    while i < to && !doc.is_kind(i, Kind::Comma) {
        if (doc.any(i, &["of", "for", "at", "with", "from", "representing"]) || advises && doc.is(i, "to"))
            && !(doc.is(i, "for")
                && word.is_some_and(|w| special(&doc.lex.roles[w as usize].form))
                && is_state(names, i + 1))
            && !(sent_abroad
                && doc.any(i, &["at", "for"])
                && names.actor_at(i + 1).is_some_and(|a| is_un(doc, names, a)))
        {
            let mut at = i + 1;
            while at < i + 7 && at < to && names.free(at) && !doc.is_kind(at, Kind::Comma) {
                if doc.has(at, Class::PREP.or(Class::VERB)) && !doc.cap(at) || names.place_at(at) {
                    break;
                }
                at += 1;
            }
            if let Some(m) = names.mention_at(at).filter(|_| at < to)
                && !names.actors[m.actor].is(ActorKind::Person)
            {
                // "of Japan's U.N. mission": the last of a chain of owners is the agency.
                let last = chain_end(doc, names, at);
                let end = names.mention_at(last).unwrap_or(m);
                return Some(speaks_for(doc, names, &Mention { from: m.from, ..*end }, word));
            }
        }
        i += 1;
    }
    None
}

/// Is the office one with a theme, as that of a special envoy?
fn special(form: &str) -> bool {
    ["special ", "human rights envoy", "rapporteur", "independent expert"].iter().any(|w| form.contains(w))
}

fn is_state(names: &Names, i: usize) -> bool {
    names.actor_at(i).is_some_and(|a| names.actors[a].is(ActorKind::State))
}

/// `special envoy for Myanmar`, `special representative on Sudan`: a state told as the theme of the office.
pub fn sent_about(doc: &Doc<'_>, names: &Names, office: super::Office, form: &str) -> bool {
    let about = |i: usize| doc.any(i, &["for", "on"]) && is_state(names, i + 1);
    special(form) && office.role.is_some_and(|(from, to)| (from..to + 1).any(about))
}

pub fn chain_end(doc: &Doc<'_>, names: &Names, at: usize) -> usize {
    let mut at = at;
    for _ in 0..3 {
        let Some(m) = names.mention_at(at) else { break };
        let next = m.to + usize::from(doc.is_kind(m.to, Kind::Poss));
        let fits = names
            .mention_at(next)
            .is_some_and(|n| n.from == next && !names.actors[n.actor].is(ActorKind::Person));
        if !fits {
            break;
        }
        at = next;
    }
    at
}

/// An actor inside the office's own words: `Senate President`, `State Department spokeswoman`.
pub fn inside(doc: &Doc<'_>, names: &Names, from: usize, to: usize, word: Option<u32>) -> Option<usize> {
    names
        .within(from, to)
        .first()
        .map(|m| speaks_for(doc, names, m, word))
        .filter(|a| !names.actors[*a].is(ActorKind::Person) && !is_un(doc, names, *a))
}
