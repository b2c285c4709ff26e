//! Organizations that show only by who belongs to them, or by what they say: `Aya Najjar of Stop Executions Now`,
//! `director of Voices for Tehran`, `a lawyer at Justice Beyond Borders`, `Free Them All's Aya Najjar`,
//! `Stop Executions Now said`. Two capitalised words at least; persons must be known.
//!
//! Near misses: a legislator is "of" a place, a professor "at" a university, and a person said.

use super::{Actor, Mention, Names, Sense, org};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form as VerbForm, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;

const LINKS: &[&str] = &["of", "for", "and", "against", "in", "the", "on", "to", "without"];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for m in &names.mentions {
        if names.actors[m.actor].is(ActorKind::Person) {
            found.extend(beside_person(doc, names, m.from, m.to));
        }
    }
    for role in names.roles.iter().filter(|r| r.sense != Form::Honorific) {
        if doc.any(role.to, &["of", "for", "at", "with"]) {
            found.extend(run(doc, names, role.to + 1));
        }
    }
    for sent in &doc.sents {
        found.extend(speaks(doc, names, sent.from, sent.to));
    }
    for (from, to) in found {
        if (from..to).any(|i| names.mention_at(i).is_some_and(|m| m.rule == "name.member" || m.from < from)) {
            continue;
        }
        let name = doc.slice(from, to);
        let actor = names.named(name).unwrap_or_else(|| {
            names.push(Actor { confidence: 0.6, ..Actor::new(ActorKind::Organization, name) })
        });
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Name, rule: "name.member" });
    }
    names.sort();
}

/// `X of ORG`, `X, who runs ORG`, `ORG's X`.
fn beside_person(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let legislator = from > 0
        && names.role_at(from - 1).is_some_and(|r| r.to == from && matches!(r.sense, Form::Title))
        && !doc.any(from - 1, &["director", "president", "professor"]);
    if doc.any(to, &["of", "from", "with", "at"]) && !legislator {
        return run(doc, names, to + 1);
    }
    if doc.is_kind(to, Kind::Comma) {
        let verb = to + 2 + usize::from(doc.any(to + 2, &["also", "now"]));
        let runs = doc.is(to + 1, "who")
            && doc
                .any(verb, &["runs", "heads", "leads", "founded", "directs", "chairs", "represents", "led"]);
        let of = doc.is(to + 1, "of").then_some(to + 2);
        return runs.then_some(verb + 1).or(of).and_then(|at| run(doc, names, at));
    }
    let owner = from.checked_sub(2).filter(|_| doc.is_kind(from - 1, Kind::Poss))?;
    run_back(doc, names, owner)
}

fn part(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Word) && doc.cap(i) && !doc.has(i, Class::MONTH.or(Class::WEEKDAY))
}

/// The capitalised run after "the", "the Geneva-based group": two words or more, not all of them known.
fn run(doc: &Doc<'_>, names: &Names, at: usize) -> Option<(usize, usize)> {
    let stop = doc.toks.get(at).map(|_| doc.sent_of(at).to)?;
    let mut from = at;
    while from < stop
        && from < at + 4
        && (doc.any(
            from,
            &["the", "a", "group", "charity", "watchdog", "rights", "advocacy", "campaign", "network"],
        ) && !doc.cap(from)
            || doc.low(from).ends_with("-based"))
    {
        from += 1;
    }
    let mut end = from;
    let mut last = from;
    while end < stop && end < from + 10 {
        if part(doc, end) {
            last = end + 1;
        } else if !(doc.any(end, LINKS) && end > from && end < last + 2) {
            break;
        }
        end += 1;
    }
    fits(doc, names, from, last)
}

fn run_back(doc: &Doc<'_>, names: &Names, last: usize) -> Option<(usize, usize)> {
    let floor = doc.sent_of(last).from;
    let mut from = last + 1;
    while from > floor && from + 6 > last && part(doc, from - 1) {
        from -= 1;
    }
    if from == floor && doc.has(from, Class::DET) {
        from += 1;
    }
    fits(doc, names, from, last + 1)
}

/// `Stop Executions Now said`: a sentence opens with it and it speaks.
fn speaks(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> Option<(usize, usize)> {
    if org::title_case(doc, from, stop) || doc.quoted(from) {
        return None;
    }
    let from = from + usize::from(doc.is(from, "the"));
    let mut end = from;
    while end < stop && part(doc, end) {
        end += 1;
    }
    let says = doc.cue(end).is_some_and(|c| matches!(c, Cue::Say | Cue::Ask | Cue::Bare))
        && !doc.form(end).has(VerbForm::ING)
        && !doc.cap(end);
    let named =
        (from..end).any(|i| names.role_at(i).is_some() || names.mention_at(i).is_some_and(|m| m.to == end));
    (says && !named && end - from >= 2).then(|| fits(doc, names, from, end)).flatten()
}

fn fits(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let words = (from..to).filter(|i| part(doc, *i)).count();
    // A name that goes beyond what is known: neither one mention nor one place, and no person in it.
    let whole = names.mention_at(from).is_some_and(|m| m.to >= to || m.from < from);
    let open = (from..to)
        .filter(|i| names.free(*i) && !names.place_at(*i) && names.demonym_at(*i).is_none() && part(doc, *i))
        .count();
    let mixed = (from..to).any(|i| {
        names.mention_at(i).is_some_and(|m| !names.actors[m.actor].is(ActorKind::State))
            || names
                .role_at(i)
                .is_some_and(|r| r.from == i && r.sense != Form::Office && (i > from || to - from < 3))
    });
    let place = names.place_at(from) && open < 2 || names.place_at(to - 1) && open < 1;
    let thing = doc.low(to.saturating_sub(1)).ends_with('.')
        || org::is_thing(doc, to.checked_sub(1)?)
        || doc.any(from, &["new", "north", "south", "east", "west", "san", "los", "st."]);
    // "SaveEritrea" is a name by itself.
    let raw = doc.raw(from);
    let camel =
        words == 1 && raw.chars().zip(raw.chars().skip(1)).any(|(p, c)| p.is_lowercase() && c.is_uppercase());
    ((words >= 2 || camel)
        && open >= 1
        && !whole
        && !mixed
        && !place
        && !thing
        && !doc.has(from, Class::DET.or(Class::PRON).or(Class::PREP)))
    .then_some((from, to))
}
