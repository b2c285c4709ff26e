//! Whose conduct a text addresses: `on Iran`, `condemning North Korea`, `the situation in Myanmar`, `N. Korea human
//! rights resolution`. A sponsor's name before the text is no subject.

use super::mention::Mention;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};

use crate::names::Sense;
use crate::record::ActorKind;
use crate::text::Role;
use crate::token::Kind;

/// The states in a noun phrase and its complement.
pub fn of(doc: &Doc<'_>, m: &Mention) -> Vec<usize> {
    let mut out = Vec::new();
    // Inside the phrase: "North Korea human rights resolution", "the Iran text", "anti-Iran".
    let mut i = m.from;
    while i < m.to {
        if let Some(found) = doc.names.mention_at(i) {
            let behind = found.rule == "name.compound"
                || doc.is_kind(found.to, Kind::Poss)
                || doc.names.actors[found.actor].is(ActorKind::Organization);
            if !behind && doc.names.actors[found.actor].is(ActorKind::State) {
                out.push(found.actor);
            }
            i = found.to;
            continue;
        }
        if let Some(d) = doc.names.demonym_at(i).filter(|_| m.title.is_some()) {
            out.extend(doc.names.known(d.known));
        }
        i += 1;
    }
    let after = complement(doc, m.to);
    // "a U.S. text demanding that Myanmar": the adjective names who wrote it.
    let beside = doc.names.mention_at(m.head.saturating_sub(1)).is_some();
    if out.is_empty() || beside && !after.is_empty() && m.title.is_none() { after } else { out }
}

/// States in what follows: `on X`, `condemning X`, `that would ban imports from X`; the first one and its list.
pub fn complement(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    // "a second text from the same author, on the arrests in X"
    let from = if let Some(on) =
        (doc.is(from, "by")).then(|| (from..from + 6).find(|k| doc.is(*k, "on"))).flatten()
    {
        on
    } else if doc.any(from, &["from", "by"]) {
        (from..from + 9).find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "on")).map_or(from, |k| k + 1)
    } else {
        from
    };
    let noun_phrase = doc.has(from, Class::PREP);
    let Some(tok) = doc.toks.get(from) else { return Vec::new() };
    let leads = doc.any(
        from,
        &[
            "on", "about", "over", "against", "regarding", "concerning", "that", "to", "for", "with", "in",
            "aimed", "targeting", "of", "which",
        ],
    ) || doc.low(from).ends_with("ing")
        || doc.is_kind(from, Kind::Comma)
        || doc.is_kind(from, Kind::Open);
    if !leads
        || doc.any(from, &["to"])
            && doc.names.mention_at(from + 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
    {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut i = from;
    while i < doc.len() && i < from + 26 && doc.toks[i].sent == tok.sent {
        if let Some(m) = doc.names.mention_at(i) {
            let actor = &doc.names.actors[m.actor];
            let by = i > from
                && doc.any(i - 1, &["by", "from"])
                && (from..i).any(|k| {
                    doc.any(
                        k,
                        &[
                            "drafted", "introduced", "sponsored", "tabled", "submitted", "led", "put",
                            "brought", "presented", "proposed", "written", "moved",
                        ],
                    )
                });
            if by {
                return out;
            }
            if actor.is(ActorKind::State) && m.rule != "name.compound" {
                if !out.contains(&m.actor) {
                    out.push(m.actor);
                }
                // A list goes on; anything else ends it.
                let next = m.to;
                let more = doc.is_kind(next, Kind::Comma) || doc.any(next, &["and"]);
                let then = doc.names.mention_at(next + 1).or_else(|| doc.names.mention_at(next + 2));
                if !(more && then.is_some_and(|t| doc.names.actors[t.actor].is(ActorKind::State))) {
                    break;
                }
            }
            i = m.to;
            continue;
        }
        // The phrase ends where the sentence's verb begins.
        if noun_phrase
            && i > from
            && (doc.has(i, Class::AUX.or(Class::MODAL))
                || doc.step(i).is_some() && !doc.form(i).has(Form::BASE))
        {
            break;
        }
        if let Some(d) = doc.names.demonym_at(i)
            && let Some(actor) = doc.names.known(d.known)
        {
            out.push(actor);
            break;
        }
        i += 1;
    }
    out
}

/// The state spoken of most between two decisions, with the heading over them: what the later one is about.
pub fn local(
    doc: &Doc<'_>,
    from: usize,
    tok: usize,
    sponsors: &[usize],
    body: Option<usize>,
) -> Option<usize> {
    let para = doc.para_of(tok);
    let first = if from > 0 && doc.para_of(from) == para {
        from + 1
    } else {
        {
            let after = if from > 0 { doc.para_of(from) } else { 0 };
            doc.sents.get(doc.sents.partition_point(|s| s.para <= after)).map_or(0, |s| s.from)
        }
    };
    let last = doc.sents[..doc.sents.partition_point(|s| s.para <= para)].last().map_or(tok + 1, |s| s.to);
    let home = body.and_then(|b| doc.names.entry(doc.lex, b)).and_then(|k| k.iso3.as_deref());
    let mut weight: Vec<(usize, usize)> = Vec::new();
    let mut add = |actor: usize| match weight.iter_mut().find(|w| w.0 == actor) {
        Some(w) => w.1 += 1,
        None => weight.push((actor, 1)),
    };
    for m in doc.names.within(first, last) {
        if doc.names.actors[m.actor].is(ActorKind::State) && m.rule != "name.compound" {
            add(m.actor);
        }
    }
    let low = doc.names.demonyms.partition_point(|d| d.from < first);
    for d in doc.names.demonyms[low..].iter().take_while(|d| d.from < last) {
        if let Some(actor) = doc.names.known(d.known) {
            add(actor);
        }
    }
    weight.retain(|w| {
        !sponsors.contains(&w.0) && (home.is_none() || doc.names.actors[w.0].iso3.as_deref() != home)
    });
    weight.into_iter().max_by_key(|w| (w.1, std::cmp::Reverse(w.0))).map(|w| w.0)
}

/// A territory's conduct is its state's.
pub fn sovereign(doc: &Doc<'_>, actor: usize) -> usize {
    let of = match doc.names.actors[actor].iso3.as_deref() {
        Some("HKG" | "MAC") => "CHN",
        _ => return actor,
    };
    doc.lex.known_by_key(of).and_then(|k| doc.names.known(k)).unwrap_or(actor)
}

/// The state an article is about, for texts whose phrase names none: weighted by headline and lead.
pub fn dominant(doc: &Doc<'_>, sponsors: &[usize]) -> Option<usize> {
    let mut weight: Vec<(usize, usize)> = Vec::new();
    let mut add = |actor: usize, by: usize| match weight.iter_mut().find(|w| w.0 == actor) {
        Some(w) => w.1 += by,
        None => weight.push((actor, by)),
    };
    let by_place = |tok: usize| {
        let para = doc.para_of(tok);
        match doc.paras[para].role {
            Role::Headline => 6,
            _ if para < 4 => 3,
            _ => 1,
        }
    };
    for m in &doc.names.mentions {
        if doc.names.actors[m.actor].is(ActorKind::State)
            && m.rule != "name.compound"
            && m.sense != Sense::Metonym
        {
            add(m.actor, by_place(m.from));
        }
    }
    for d in &doc.names.demonyms {
        if let Some(actor) = doc.names.known(d.known) {
            add(actor, by_place(d.from));
        }
    }
    for p in doc.names.places.iter().filter(|p| doc.role_of(p.0) == Role::Headline) {
        if let Some(actor) = p.2.and_then(|k| doc.names.known(k)) {
            add(actor, by_place(p.0));
        }
    }
    let home = |actor: usize| {
        let iso = doc.names.actors[actor].iso3.as_deref();
        doc.names.actors.iter().any(|b| {
            b.is(ActorKind::Body)
                && b.entry(doc.lex).is_some_and(|k| k.iso3.as_deref() == iso && iso.is_some())
        })
    };
    // Only a state of the headline or of the first sentence is what an article is about.
    let named_first = |actor: usize| {
        let early = |tok: usize| {
            let para = doc.para_of(tok);
            matches!(doc.paras[para].role, Role::Headline | Role::Subhead) || doc.toks[tok].sent <= 1
        };
        doc.names.mentions.iter().take(40).any(|m| m.actor == actor && early(m.from))
            || doc
                .names
                .demonyms
                .iter()
                .take(20)
                .any(|d| doc.names.known(d.known) == Some(actor) && early(d.from))
            || doc
                .names
                .places
                .iter()
                .take(20)
                .any(|p| p.2.and_then(|k| doc.names.known(k)) == Some(actor) && early(p.0))
    };
    weight.retain(|w| !sponsors.contains(&w.0) && named_first(w.0));
    weight
        .iter()
        .filter(|w| !home(w.0))
        .max_by_key(|w| (w.1, std::cmp::Reverse(w.0)))
        .or_else(|| weight.iter().max_by_key(|w| (w.1, std::cmp::Reverse(w.0))))
        .map(|w| w.0)
}
