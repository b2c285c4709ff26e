//! Whose conduct a text addresses: `on Iran`, `condemning North Korea`, `the situation in Myanmar`, `N. Korea human
//! rights resolution`. A sponsor's name before the text is no subject, nor is who drafted it or speaks for a state.
//!
//! Where the phrase names none, [`around`] tells it by what the article speaks of.

mod speaks;

mod around;
mod author;
mod fronted;
mod held;
mod listed;
mod says;
mod voters;

use super::mention::Mention as Phrase;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::names::Mention;
use crate::record::{ActorKind, Force};
use crate::token::Kind;
pub use around::{dominant, local, topic};
use author::{MADE, author};
use fronted::{doer, holder, looked_into, own_deeds, ruled_by, sues};
pub use fronted::{fronted, turns_to};
pub use held::held;
use held::{occupier, people};
use listed::{end_of_list, item, listed};
pub use says::is_on;
use says::says;
pub use speaks::at_home;
use speaks::{envoy, meant};
use voters::{beside, counted, tallied, voted};

/// The states in a noun phrase and its complement.
pub fn of(doc: &Doc<'_>, m: &Phrase) -> Vec<usize> {
    let mut out = Vec::new();
    // Inside the phrase: "North Korea human rights resolution", "the Iran text", "anti-Iran".
    let mut i = m.from;
    let others = tabled_by(doc, m);
    while i < m.to {
        if let Some(found) = doc.names.mention_at(i) {
            let behind = found.rule == "name.compound" && !doc.begins(found.from, "anti-")
                || doc.is_kind(found.to, Kind::Poss)
                || m.title.is_none()
                    && found.to <= m.head
                    && super::sponsor::describes(doc, found, m.head)
                    && others.is_none_or(|o| o == found.actor)
                || doc.names.actors[found.actor].is(ActorKind::Organization);
            let state = doc.names.actors[found.actor].is(ActorKind::State);
            // "blockade imposed by X against Y": a title's doer is meant.
            let lead =
                found.from.saturating_sub(1 + usize::from(doc.has(found.from.saturating_sub(1), Class::DET)));
            if m.title.is_some() && state && doc.is(lead, "by") && lead > m.from {
                return vec![found.actor];
            }
            if !behind && state {
                out.push(holds(doc, found.actor, m.from, found.to).unwrap_or(found.actor));
            }
            i = found.to;
            continue;
        }
        if let Some(d) = doc.names.demonym_at(i).filter(|_| m.title.is_some() || others.is_some()) {
            out.extend(doc.names.known(d.known));
        }
        i += 1;
    }
    // "A/HRC/49/L.20, entitled “Human rights in Chad”": a title behind the number
    if let Some((from, to)) = m.title.filter(|t| out.is_empty() && t.0 >= m.to) {
        out.extend(doc.names.within(from, to).iter().filter(|n| names_state(doc, n)).map(|n| n.actor));
    }
    let mut after = if m.from == m.to { item(doc, m.to) } else { complement(doc, m.to) };
    if after.is_empty() && out.is_empty() {
        after = says(doc, m);
    }
    if after.is_empty() && out.is_empty() {
        after.extend(that_country(doc, m));
    }
    // "a U.S. text demanding that Myanmar": the adjective names who wrote it.
    let beside = doc.names.mention_at(m.head.saturating_sub(1)).is_some();
    if out.is_empty() || beside && !after.is_empty() && m.title.is_none() { after } else { out }
}

/// `fared no better with China. A draft on that country's record`: the state that the sentence before named last; `its last text on
/// the country`: the only one that it named, or its own sentence before the text.
fn that_country(doc: &Doc<'_>, m: &Phrase) -> Option<usize> {
    let country = |k: usize| doc.any(k, &["that", "the"]) && doc.any(k + 1, &["country", "state"]);
    let told = (m.to + 1..m.to + 6).find(|k| country(*k)).filter(|_| leads(doc, m.to))?;
    // "China escaped censure at the Commission, which shelved a draft on the situation in the country"
    let open = doc.sent_of(m.head).from;
    let mut here = doc.names.within(open, m.from).iter().filter(|n| names_state(doc, n));
    if let Some(first) = here.next() {
        let own = first.from <= open + 1
            && !doc.is_kind(first.to, Kind::Poss)
            && here.all(|n| n.actor == first.actor);
        return own.then_some(first.actor);
    }
    let before = doc.sents.get((doc.toks[m.head].sent as usize).checked_sub(1)?)?;
    let mut named = doc.names.within(before.from, before.to).iter().rev().filter(|n| names_state(doc, n));
    let last = named.next()?.actor;
    // A line of a list, "– Peru", spoke of nothing.
    let mut sole = || told == m.to + 1 && before.to > before.from + 6 && named.all(|n| n.actor == last);
    (doc.is(told, "that") || sole()).then_some(last)
}

/// `the Salvadoran resolution, sponsored by Mexico`: who stands behind it is told, so that the adjective says what it is on.
fn tabled_by(doc: &Doc<'_>, m: &Phrase) -> Option<usize> {
    let made = (m.to + 1..m.to + 4).find(|k| doc.any(*k, MADE))?;
    let at = made + 2 + usize::from(doc.has(made + 2, Class::DET));
    let named = doc.names.mention_at(at).filter(|n| n.from == at && names_state(doc, n))?;
    (doc.is_kind(m.to, Kind::Comma) && doc.is(made + 1, "by")).then_some(named.actor)
}

/// States in what follows: `on X`, `condemning X`, `that would ban imports from X`; the first one and its list. The state
/// whose parliament speaks, or whose envoy is told of, is meant only where no other is named.
pub fn complement(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    // "In a resolution (A/HRC/46/L.13) on X"
    let closed =
        doc.is_kind(from, Kind::Close) || doc.is_kind(from, Kind::Mark) && doc.is_kind(from + 1, Kind::Comma);
    let from = past_author(doc, past_insertion(doc, from + usize::from(closed)));
    if from >= doc.len() {
        return Vec::new();
    }
    // "an American draft critical of Beijing"
    if doc.seq(from, &["critical", "of"]) {
        return states(doc, from + 2, from + 1);
    }
    let addressed =
        |i: usize| doc.names.mention_at(i).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    // "drafted the text with Peru"
    let beside = doc.is(from, "with") && doc.names.mention_at(from + 1).is_some_and(|m| names_state(doc, m));
    // "the text, on which Chad had asked for a vote"
    let on = from + usize::from(doc.is_kind(from, Kind::Comma));
    let relative = doc.any(on, &["on", "upon", "about"]) && doc.any(on + 1, &["which", "whom", "whose"]);
    let aside = beside || relative || doc.is(from + 1, "behalf");
    if !leads(doc, from) || doc.is(from, "to") && addressed(from + 1) || aside {
        return Vec::new();
    }
    if let Some(own) = own_deeds(doc, from) {
        return vec![own];
    }
    states(doc, from, from)
}

/// `extended the mandate of its expert on Iran`: the states in what follows the verb at `v`.
pub fn told(doc: &Doc<'_>, v: usize) -> Vec<usize> {
    states(doc, v + 1, v)
}

/// The first state, and its list, in a phrase that begins at `from`; `lead` says what kind of phrase it is.
fn states(doc: &Doc<'_>, from: usize, lead: usize) -> Vec<usize> {
    let Some(tok) = doc.toks.get(from) else { return Vec::new() };
    let noun_phrase = doc.has(lead, Class::PREP);
    let mut weak = None;
    let mut region = None;
    let mut i = from;
    while i < doc.len() && i < from + 26 && doc.toks[i].sent == tok.sent {
        // "a text on the seas, by 19 votes to two (Peru and Chile)", "...; Peru was in favour": what follows tells of voters.
        let voters = || {
            doc.any(i - 1, &["against", "abstentions", "favour", "favor", "abstaining"])
                || crate::number::cardinal(doc, i - 1).is_some()
        };
        // "a text, which proposed a truce, won two votes, those of Chad": the clause is over.
        let over = || {
            doc.is_kind(lead, Kind::Comma)
                && doc.is(lead + 1, "which")
                && i > lead + 2
                && doc.is_kind(i, Kind::Comma)
                && (doc.has(i + 1, Class::AUX.or(Class::MODAL))
                    || doc.ends(i + 1, "ed")
                    || doc.any(i + 1, &["got", "won", "drew", "fell", "lost", "went"]))
        };
        if doc.is_kind(i, Kind::Semicolon)
            || i > lead + 1 && next_clause(doc, i)
            || over()
            || i > lead + 2 && tallied(doc, i)
            || i > from && doc.is_kind(i, Kind::Open) && voters()
            || beside(doc, i)
            || i > from && (voted(doc, i) || counted(doc, i))
        {
            break;
        }
        let mention = doc.names.mention_at(i);
        if let Some(m) = mention.filter(|m| held::leads_war(doc, m)) {
            return vec![m.actor];
        }
        // "condemned the adoption of the bill by the French Senate": the state whose house did it
        weak = weak.or_else(|| house_blamed(doc, mention?, lead));
        let (state, next) = match mention {
            Some(m) => {
                let state = names_state(doc, m).then_some(m.actor);
                (state.or_else(|| ruled_by(doc, m)).or_else(|| looked_into(doc, m)), m.to)
            }
            None => (adjective(doc, i).map(|s| holder(doc, i).unwrap_or(s)), i + 1),
        };
        let Some(state) = state.filter(|_| !around::one_town(doc, i, next)) else {
            // The phrase ends where the sentence's verb begins.
            if region.is_none() {
                let apart = doc.any(from, &["in", "at", "with"])
                    || (from + 1..i).any(|k| doc.is_kind(k, Kind::Comma));
                region = if apart { people(doc, i) } else { held(doc, i) };
            }
            let verb = doc.has(i, Class::AUX.or(Class::MODAL))
                || doc.step(i).is_some() && !doc.form(i).has(Form::BASE) && !doc.is(i + 1, "by");
            if noun_phrase && i > from && verb && mention.is_none() {
                break;
            }
            i = next;
            continue;
        };
        if sues(doc, next) {
            i = next + 1;
        } else if let Some(holder) = holds(doc, state, from, next) {
            return vec![holder];
        } else if author(doc, from, i) || around::asks(doc, i) {
            i = end_of_list(doc, next);
            // "submitted by Korea together with Austria and Brazil"
            let with = doc.any(i, &["together", "along", "jointly"]) && doc.is(i + 1, "with");
            if let Some(m) =
                doc.names.mention_at(i + 2 + usize::from(doc.has(i + 2, Class::DET))).filter(|_| with)
            {
                i = end_of_list(doc, m.to);
            }
        } else if keeps(doc, state, next) {
            i = next;
        } else if mention.is_some()
            && (envoy(doc, i, next) && !meant(doc, i, next) || doc.seq(i, &["white", "house"]))
            || doc.names.home == Some(state) && at_home(doc, state)
        {
            weak = weak.or(Some(state));
            i = next;
        } else if let Some(doer) = doer(doc, next).filter(|_| i > from + 2) {
            return vec![doer];
        } else {
            return listed(doc, state, next);
        }
    }
    region.filter(|r| doc.names.home != Some(*r)).or(weak).into_iter().collect()
}

/// `, although Vietnam and Laos asked`, `was not adopted after Chad withheld`: what follows is no part of the phrase.
fn next_clause(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["although", "though", "whereas", "despite"])
        || doc.any(i, &["while", "after", "because"])
            && (doc.is_kind(i - 1, Kind::Comma) || doc.has(i - 1, Class::VERB))
        // "on the right to water, on which Chad abstained"
        || doc.is_kind(i, Kind::Comma) && doc.has(i + 1, Class::PREP) && doc.any(i + 2, &["which", "whom"])
}

/// `a second text from the same author, on the arrests in X`, `a text on 2 July extending`: over who wrote it and when.
fn past_author(doc: &Doc<'_>, from: usize) -> usize {
    // "the joint proposal of Peru, Fiji and 20 others on X"
    if from > 0 && super::sponsor::of_states(doc, from - 1) {
        let others = |k: usize| {
            let counted = doc.is(k, "and").then(|| crate::number::cardinal(doc, k + 1)).flatten();
            counted.map_or(k, |(_, len)| k + 2 + len)
        };
        let first = doc.names.mention_at(from + 1 + usize::from(doc.has(from + 1, Class::DET)));
        let end = others(end_of_list(doc, first.map_or(from, |m| m.to)));
        return end + usize::from(doc.is_kind(end, Kind::Comma) && doc.any(end + 1, &["on", "about"]));
    }
    let on = if doc.is(from, "by") {
        // "a proposal by Ghana to send a mission to X"
        let named = |k: usize| doc.names.mention_at(k).is_some_and(|m| m.to == k + 1);
        (from..from + 6).find(|k| doc.is(*k, "on") || doc.is(*k, "to") && named(k - 1))
    } else if doc.is(from, "from") {
        (from..from + 9).find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "on")).map(|k| k + 1)
    } else {
        None
    };
    // "a motion from the Garment Workers deploring the arrests in X", "one by the Bakers' Society that asked ministers"
    let name = |k: usize| {
        doc.cap(k)
            || doc.any(k, &["the", "and", "of", "for"])
            || matches!(doc.kind(k), Some(Kind::Poss | Kind::Mark)) && !doc.toks[k].gap
    };
    let whose = doc.any(from, &["by", "from"]).then(|| (from + 1..from + 12).find(|k| !name(*k))).flatten();
    let whose = whose.filter(|k| {
        *k > from + 1 && doc.cap(k - 1) && (doc.ends(*k, "ing") || doc.any(*k, &["which", "that"]))
    });
    let mut from = on.or(whose).unwrap_or(from);
    // "The resolution approved on Friday demanding that X"
    from += usize::from(
        doc.any(from, &["approved", "adopted", "passed"])
            && (doc.is(from + 1, "on")
                || doc.has(from + 1, Class::WEEKDAY)
                || doc.any(from + 1, &["last", "late", "this", "early", "yesterday", "today"])),
    );
    // "a resolution last night voicing", "a text Thursday on X"
    if doc.any(from, &["last", "late", "this", "early"]) {
        from += 1;
    }
    if doc.has(from, Class::WEEKDAY) || doc.any(from, &["yesterday", "today"]) {
        from += 1;
    }
    if doc.any(from, &["night", "week", "month", "morning", "evening", "afternoon"]) {
        from += 1;
    }
    match doc.dates_in(from + 1, from + 2).next() {
        Some(date) if doc.is(from, "on") => date.to,
        _ if doc.is(from, "on") && doc.has(from + 1, Class::WEEKDAY) => from + 2,
        _ => from,
    }
}

/// `A third, from Cuba, on debt`, `A motion from the teachers on pay`, `A/HRC/51/L.15, tabled by Cuba, on debt`, `a bill, 403 to 16, that would`: over who or what count
/// is put between commas.
pub fn past_insertion(doc: &Doc<'_>, from: usize) -> usize {
    let sent = doc.toks.get(from).map(|t| t.sent);
    let comma = |k: usize| doc.is_kind(k, Kind::Comma) && doc.toks.get(k).map(|t| t.sent) == sent;
    let author = comma(from) && (doc.any(from + 1, &["from", "by"]) || doc.any(from + 1, MADE));
    let close =
        || (from + 2..from + 12).find(|k| comma(*k) && doc.any(k + 1, &["on", "about", "concerning"]));
    let count = || comma(from) && crate::number::cardinal(doc, from + 1).is_some();
    let counted = || (from + 3..from + 8).find(|k| comma(*k) && doc.any(k + 1, &["that", "which"]));
    // "An emergency motion from the teachers on school closures"
    let word = |k: &usize| {
        (doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Poss))
            && !doc.has(*k, Class::AUX)
            && doc.step(*k).is_none()
    };
    let day = |k: usize| doc.has(k + 1, Class::WEEKDAY) || doc.dates_in(k + 1, k + 3).next().is_some();
    let whose = doc.any(from, &["from", "by"]) && !author;
    let matter = || (from + 1..from + 9).take_while(word).find(|k| doc.any(*k, &["on", "about"]));
    if let Some(on) = whose.then(matter).flatten().filter(|k| *k > from + 1 && !day(*k)) {
        return on;
    }
    let end = if author { close() } else { counted().filter(|_| count()) };
    end.map_or(from, |k| k + 1)
}

/// Does what a text is about begin at `i`?
fn leads(doc: &Doc<'_>, i: usize) -> bool {
    // "The motion, which had been tabled in March, would": whose it is.
    if doc.is_kind(i, Kind::Comma) && doc.is(i + 1, "which") {
        let verb = (i + 2..i + 5).find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)));
        if verb.is_some_and(|k| k > i + 2 && doc.any(k, MADE)) {
            return false;
        }
    }
    let acts = |i: usize| doc.ends(i, "ing") && !closes(doc, i);
    doc.any(
        i,
        &[
            "on", "upon", "about", "over", "against", "regarding", "concerning", "that", "to", "for", "with",
            "in", "aimed", "targeting", "of", "which", "critical",
        ],
    ) || acts(i)
        || is_on(doc, i)
        || doc.is_kind(i, Kind::Open)
        || doc.is_kind(i, Kind::Comma)
            && (acts(i + 1) || doc.any(i + 1, &["on", "which", "that"]) || doc.quoted(i + 1))
}

/// `adopted a resolution on Friday, ending a session overshadowed by Chad's absence`: what came to its end by it.
fn closes(doc: &Doc<'_>, i: usize) -> bool {
    const ENDS: &[&str] =
        &["closing", "ending", "capping", "concluding", "wrapping", "opening", "crowning", "following"];
    const SITTINGS: &[&str] = &[
        "session", "sitting", "debate", "meeting", "summit", "conference", "congress", "week", "talks",
        "hours", "days", "weeks", "months", "years", "negotiations", "plenary",
    ];
    doc.any(i, ENDS) && (i + 1..i + 7).any(|k| doc.any(k, SITTINGS))
}

/// `occupied Azerbaijani territory`: who holds the land of this state, named in a phrase that begins at `from`.
fn holds(doc: &Doc<'_>, state: usize, from: usize, to: usize) -> Option<usize> {
    occupier(doc, doc.names.actors[state].iso3.as_deref()?, from, to)
}

/// The state an adjective names: `Iranian courts`. The people of a state are no state: `the killing of Armenians`.
fn adjective(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let d = doc.names.demonym_at(i)?;
    let people = doc.ends(i, "s") || i > 0 && doc.any(i - 1, &["occupied"]);
    doc.names.known(d.known).filter(|_| !people)
}

/// `Japan's lower house`, `Israeli lawmakers`, `Ms Hay (Norway)`: a state told only as the one whose house or member acts.
fn keeps(doc: &Doc<'_>, state: usize, to: usize) -> bool {
    // "a report by Sir Edmund Hay (United Kingdom, SOC)"
    let open = to.checked_sub(1).and_then(|k| doc.names.mention_at(k)).map_or(0, |m| m.from);
    let person =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    if open > 1 && doc.is_kind(open - 1, Kind::Open) && person(open - 2) {
        return true;
    }
    let at = to + usize::from(doc.owns(to));
    let body = doc.names.mention_at(at).filter(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    body.and_then(|m| doc.names.entry(doc.lex, m.actor))
        .is_some_and(|k| k.state.is_some() && k.state == doc.names.actors[state].known)
}

/// `condemning the vote of the Irish Senate`: whose house is blamed.
fn house_blamed(doc: &Doc<'_>, m: &Mention, lead: usize) -> Option<usize> {
    let blames = doc.verb(lead).is_some_and(|v| v.force == Some(Force::Condemns));
    let before = m.from.saturating_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)));
    let did = doc.any(before, &["by", "of"]) || doc.is_kind(m.to, Kind::Poss);
    // "condemns the beatings and asks ministers to report to the House": told to somebody else
    let near = m.from < lead + 9 && !(lead + 1..m.from).any(|k| doc.any(k, &["and", "to"]));
    let house = doc.names.actors[m.actor].is(ActorKind::Body) && blames && did && near;
    let known = doc.names.entry(doc.lex, m.actor).filter(|_| house)?;
    doc.names.known(known.state?)
}

/// A territory's conduct is its state's.
pub fn sovereign(doc: &Doc<'_>, actor: usize) -> usize {
    let of = match doc.names.actors[actor].iso3.as_deref() {
        Some("HKG" | "MAC") => "CHN",
        _ => return actor,
    };
    doc.lex.known_by_key(of).and_then(|k| doc.names.known(k)).unwrap_or(actor)
}

fn names_state(doc: &Doc<'_>, m: &Mention) -> bool {
    doc.names.actors[m.actor].is(ActorKind::State) && m.rule != "name.compound"
}

#[cfg(test)]
mod tests;
