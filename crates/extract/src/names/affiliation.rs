//! Organizations that show only by who belongs to them, or by what they say: `Aya Najjar of Stop Executions Now`,
//! `director of Voices for Tehran`, `a lawyer at Justice Beyond Borders`, `Free Them All's Aya Najjar`,
//! `Stop Executions Now said`. Two capitalised words at least, or one beside an office; persons must be known.
//!
//! Near misses: a legislator is "of" a place, and a person said.

mod reach;
mod speaks;

use super::{Actor, Names, RoleAt, org};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{ActsFor, Class, Form as VerbForm, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;
pub(super) use reach::reach;
use reach::{TIES, part, run, run_back};
use speaks::{speaks, speaks_last};

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for m in &names.mentions {
        if names.actors[m.actor].is(ActorKind::Person) {
            found.extend(beside_person(doc, names, m.from, m.to));
        }
    }
    for role in names.roles.iter().filter(|r| r.sense != Form::Honorific) {
        // "Minister for External Affairs": what a minister is for.
        let portfolio = || {
            let form = doc.lex.roles[role.role as usize].form.as_str();
            ["minister", "secretary", "commissioner", "critic"].iter().any(|w| form.contains(w))
        };
        // "a professor of marine law at Harbour University"
        let small = |i: &usize| doc.is_kind(*i, Kind::Word) && !doc.cap(*i) && !doc.has(*i, Class::VERB);
        let seat = (role.to + 1..role.to + 6).take_while(small).find(|i| doc.is(*i, "at"));
        found.extend(seat.filter(|_| doc.is(role.to, "of")).and_then(|i| run(doc, names, i + 1)));
        found.extend(before_office(doc, names, role));
        found.extend(owns_office(doc, names, role));
        // "a member of parliament for Kwabre East": a seat
        let seated = || doc.is(role.to, "for") && doc.lex.roles[role.role as usize].acts_for == ActsFor::Body;
        if doc.any(role.to, &["of", "for", "at", "with"])
            && !(doc.any(role.to, &["of", "for"]) && portfolio())
            && !seated()
        {
            found.extend(run(doc, names, role.to + 1));
            found.extend(of_one(doc, names, role));
        }
    }
    for i in doc.openings(0, doc.len(), Pass::Staff) {
        // "Taipei Power officials say"
        let staff = i > 1 && doc.among(i, &STAFF) && !doc.cap(i) && part(doc, i - 1) && names.free(i - 1);
        found.extend(staff.then(|| run_back(doc, names, i - 1)).flatten());
        // "Organisers of Budapest Pride said"
        let theirs = doc.among(i, &ORGANISERS) && doc.any(i + 1, &["of", "from", "with", "at"]);
        found.extend(theirs.then(|| run(doc, names, i + 2)).flatten());
        // "A statement by the Harbour Clinic said"
        let issued = doc.among(i, &PUT_OUT) && doc.any(i + 1, &["by", "from"]) && doc.is(i + 2, "the");
        // "A letter from the Law Minister"
        let office = |to: usize| doc.has(to - 1, Class::OFFICIAL.or(Class::MEMBER));
        found.extend(issued.then(|| run(doc, names, i + 3)).flatten().filter(|r| !office(r.1)));
    }
    for sent in &doc.sents {
        found.extend(speaks(doc, names, sent.from, sent.to));
        found.extend(speaks_last(doc, names, sent.from, sent.to));
        found.extend(described(doc, names, sent.from, sent.to));
    }
    let taken = |names: &Names, (from, to): (usize, usize)| {
        (from..to).any(|i| names.mention_at(i).is_some_and(|m| m.rule == "name.member" || m.from < from))
    };
    found.retain(|range| {
        let new = !taken(names, *range);
        if new {
            organization(doc, names, range.0, range.1);
        }
        new
    });
    // A single word may name others beside them.
    found.retain(|(from, to)| to - from > 1);
    everywhere(doc, names, &found, "name.member");
    names.sort();
}

/// Names of an article that are looked for again.
const AGAIN: usize = 12;

/// Organizations that stand at `found`, wherever the article names them.
pub(super) fn everywhere(doc: &Doc<'_>, names: &mut Names, found: &[(usize, usize)], rule: &'static str) {
    let found = &found[..found.len().min(AGAIN)];
    if found.is_empty() {
        return;
    }
    for i in doc.openings(0, doc.len(), Pass::Capital) {
        let same = |(from, to): &&(usize, usize)| {
            (0..to - from).all(|k| names.free(i + k) && doc.raw(i + k) == doc.raw(from + k))
        };
        if let Some((from, to)) = found.iter().find(same) {
            add(doc, names, i, i + to - from, rule);
        }
    }
}

/// An organization that only its members tell of.
pub(super) fn organization(doc: &Doc<'_>, names: &mut Names, from: usize, to: usize) {
    add(doc, names, from, to, "name.member");
}

fn add(doc: &Doc<'_>, names: &mut Names, from: usize, to: usize, rule: &'static str) {
    let kind = if org::outlet(doc, to - 1) { ActorKind::Media } else { ActorKind::Organization };
    let new = Actor { confidence: 0.6, ..Actor::new(kind, doc.slice(from, to)) };
    names.add_named(doc, (from, to), new, rule);
}

pub static WORKS: Gate = Gate {
    words: Words::marks_of(&[&STAFF, &PUT_OUT, &ORGANISERS, &super::firm::SUFFIXES]),
    class: Class::FIRM,
    ..Gate::CLOSED
};

/// Who works for a company or group that stands right before.
static STAFF: Words = Words::of(&[
    "officials", "executives", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "managers",
    "staff",
]);

/// What groups put out.
static PUT_OUT: Words = Words::of(&["statement", "report", "letter", "appeal", "release"]);

/// Who is told by what they belong to.
static ORGANISERS: Words = Words::of(&[
    "organisers", "organizers", "organiser", "organizer", "campaigners", "campaigner", "volunteers",
    "volunteer", "activists",
]);

/// `X of ORG`, `X, who runs ORG`, `ORG's X`.
fn beside_person(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let legislator = from > 0
        && names.role_at(from - 1).is_some_and(|r| r.to == from && matches!(r.sense, Form::Title))
        && !doc.any(from - 1, &["director", "president", "professor"]);
    if doc.any(to, &["of", "from", "with", "at"]) && !legislator {
        return run(doc, names, to + 1);
    }
    if doc.is_kind(to, Kind::Comma) {
        // "X, who runs ORG", "X, a defector who now heads ORG"
        let who = (to + 1..to + 6)
            .take_while(|i| doc.is_kind(*i, Kind::Word))
            .find(|i| doc.is(*i, "who"))
            .filter(|w| *w == to + 1 || doc.any(to + 1, &["a", "an", "the"]));
        let verb = who.map_or(to, |w| w + 1 + usize::from(doc.any(w + 1, &["also", "now"])));
        let runs = who.is_some()
            && doc
                .any(verb, &["runs", "heads", "leads", "founded", "directs", "chairs", "represents", "led"]);
        // "X, who works for ORG", "X, who spoke on behalf of ORG"
        let works = who.is_some() && doc.any(verb, SERVES);
        let serves = if works { verb + 1 } else { to + 1 };
        let link = if doc.is(serves, "speaking") { serves + 1 } else { serves };
        let told = if doc.is(serves, "representing") {
            Some(serves + 1)
        } else if doc.seq(link, &["on", "behalf", "of"]) {
            Some(link + 3)
        } else {
            let prep = doc.any(link, &["for", "with", "at"]) && (works || link > serves);
            prep.then_some(link + 1)
        };
        let of = doc.is(to + 1, "of").then_some(to + 2);
        let at = runs.then_some(verb + 1).or(told).or(of);
        return at.and_then(|at| run(doc, names, at)).or_else(|| whose_office(doc, names, to + 1));
    }
    let owner = from.checked_sub(2).filter(|_| doc.is_kind(from - 1, Kind::Poss))?;
    run_back(doc, names, owner)
}

/// `Justicia Viva's director, X`: the run right before an office that it owns, and whose holder is named.
fn owns_office(doc: &Doc<'_>, names: &Names, role: &RoleAt) -> Option<(usize, usize)> {
    let floor = doc.sent_of(role.from).from;
    let mark = (floor.max(role.from.saturating_sub(3))..role.from).rev().find(|i| doc.owns(*i))?;
    let last = mark.checked_sub(1).filter(|l| part(doc, *l) && names.free(*l))?;
    // "the Foreign Affairs Minister's spokeswoman"
    let last = Some(last).filter(|l| names.role_at(*l).is_none())?;
    let holder = names.mention_at(role.to + usize::from(doc.is_kind(role.to, Kind::Comma)))?;
    let named = names.actors[holder.actor].is(ActorKind::Person) && holder.from > role.from;
    named.then(|| run_back(doc, names, last)).flatten()
}

/// `X, director of Karapat, said`, `a researcher at Karapat said`: one word that nothing else knows.
fn of_one(doc: &Doc<'_>, names: &Names, role: &RoleAt) -> Option<(usize, usize)> {
    let form = doc.lex.roles[role.role as usize].form.as_str();
    let works = doc.lex.roles[role.role as usize].acts_for == ActsFor::Organization
        && !["bishop", "archdeacon", "vicar", "priest", "pastor", "imam", "cardinal"]
            .iter()
            .any(|w| form.contains(w));
    let at = role.to + 1;
    let ends = matches!(doc.kind(at + 1), Some(Kind::Comma)) || doc.cue(at + 1).is_some();
    let fits = works && !doc.is(role.to, "for") && part(doc, at) && ends;
    fits.then(|| word(doc, names, at, at + 1)).flatten()
}

/// What those do who belong to one.
const SERVES: &[&str] =
    &["works", "worked", "volunteers", "speaks", "spoke", "campaigns", "lobbies", "practises", "practices"];

/// `X, ORG's legal adviser,`: the run at `from`, and an office behind its mark of possession.
fn whose_office(doc: &Doc<'_>, names: &Names, from: usize) -> Option<(usize, usize)> {
    let stop = doc.toks.get(from).map(|_| doc.sent_of(from).to)?;
    let from = from + usize::from(doc.is(from, "the"));
    let end = reach(doc, names, from, stop);
    let marked = matches!(doc.kind(end), Some(Kind::Poss | Kind::Mark)) && !doc.toks[end].gap;
    let office = (end + 1..stop.min(end + 5)).any(|i| names.role_at(i).is_some());
    (marked && office).then(|| fits(doc, names, from, end)).flatten()
}

/// `Aboriginal Legal Service chief executive X`: the name right before an office in small letters, whose holder is named.
fn before_office(doc: &Doc<'_>, names: &Names, role: &RoleAt) -> Option<(usize, usize)> {
    let leads = doc.lex.roles[role.role as usize].acts_for == ActsFor::Organization;
    let last = role.from.checked_sub(1).filter(|l| leads && !doc.cap(role.from) && part(doc, *l))?;
    let holder = names.mention_at(role.to).filter(|m| m.from == role.to)?;
    // "Eastern Region director X of the Civic League"
    let other = doc.any(holder.to, &["of", "from", "with", "at"]);
    // "Prominent Iranian human rights activist X"
    let other = other || names.demonym_at(last).is_some();
    let named = names.actors[holder.actor].is(ActorKind::Person) && names.free(last) && !other;
    named.then(|| run_back(doc, names, last)).flatten()
}

/// What an apposition calls a group: `Hands Off Tehran, a students' network, said`.
const GROUPS: &[&str] = &[
    "ngo", "ngos", "charity", "watchdog", "outlet", "nonprofit", "non-profit", "lobby", "thinktank",
    "think-tank", "platform", "umbrella", "bloc", "body", "lobbyist",
];

/// What only groups do.
const PURSUITS: &[&str] = &[
    "campaigns", "tracks", "monitors", "documents", "represents", "advocates", "helps", "lobbies", "defends",
    "counts", "investigates", "assists", "shelters", "promotes", "campaigned", "represented", "tracked",
];

/// `Migrante Dagat, a seafarers' group, said`: a run of capitals that an apposition calls a group.
fn described(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> Option<(usize, usize)> {
    let mut next = from;
    while let Some(start) = doc.next(next, stop, Pass::Capital) {
        next = start + 1;
        // "The Legal Agenda, a rights group," opens its sentence.
        if !part(doc, start) || start == from && doc.has(start, Class::DET) {
            continue;
        }
        if let Some(found) = apposed(doc, names, start, stop) {
            return Some(found);
        }
        let mut i = reach(doc, names, start, stop);
        // "Kenyans for Justice and Memory"
        let and = |i: usize| doc.is(i, "and") && part(doc, i + 1) && (start..i).any(|k| doc.any(k, TIES));
        while i < stop && i > start && and(i) {
            i = reach(doc, names, i + 1, stop);
        }
        next = i.max(next);
        // "Unchained At Last, which campaigns against the practice", "Ruka, which saw the files, said"
        if doc.is_kind(i, Kind::Comma)
            && doc.is(i + 1, "which")
            && (doc.any(i + 2, PURSUITS) || speaks_behind(doc, i + 2, stop))
            && let Some(found) = fits(doc, names, start, i).or_else(|| word(doc, names, start, i))
        {
            return Some(found);
        }
        if !doc.is_kind(i, Kind::Comma) || !doc.any(i + 1, &["a", "an", "the"]) {
            continue;
        }
        let ends = |k: &usize| {
            doc.is_kind(*k, Kind::Comma)
                || doc.has(*k, Class::PREP.or(Class::REL))
                || doc.any(*k, &["based", "founded", "set", "led", "run", "representing", "campaigning"])
        };
        let end = (i + 2..stop.min(i + 10)).find(ends);
        let noun = end.map(|e| e - 1).filter(|n| *n > i + 1 && !doc.cap(*n));
        let group = noun.is_some_and(|n| doc.has(n, Class::ORGNOUN) || doc.any(n, GROUPS));
        // "Euroyarn, the lobby for European mills,", "Kestrel, the seafarers' union,"
        let sort = noun.is_some_and(|n| doc.any(n, GROUPS) || n > i + 2);
        let one = || word(doc, names, start, i).filter(|_| sort || !doc.is(i + 1, "the"));
        if group && let Some(found) = named(doc, names, start, i).or_else(one) {
            return Some(found);
        }
    }
    None
}

/// `runs a rival group, Chagossian Voices South East, and`: the name behind a noun that tells what it is.
fn apposed(doc: &Doc<'_>, names: &Names, start: usize, stop: usize) -> Option<(usize, usize)> {
    let noun = start.checked_sub(2).filter(|n| doc.is_kind(n + 1, Kind::Comma) && !doc.cap(*n))?;
    let group = doc.has(noun, Class::ORGNOUN) || doc.any(noun, GROUPS);
    let one = (noun.saturating_sub(4)..noun).any(|k| doc.has(k, Class::INDEF));
    let end = reach(doc, names, start, stop);
    let name = |k: usize| names.free(k) && names.role_at(k).is_none() && !doc.has(k, Class::GIVEN);
    let closed = matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    // "at a group, Ann Roe, said": three words, or two of which none is a person's
    let several = end > start + 2 || end == start + 2 && doc.ends(end - 1, "s");
    (group && one && closed && several && (start..end).all(name)).then_some((start, end))
}

/// `, which visited the country, said`: a clause from `from` ends in a comma, and a verb of saying follows.
fn speaks_behind(doc: &Doc<'_>, from: usize, stop: usize) -> bool {
    let comma = (from..stop.min(from + 20)).find(|k| doc.is_kind(*k, Kind::Comma));
    comma.is_some_and(|c| doc.cue(c + 1).is_some() && !doc.form(c + 1).has(VerbForm::ING))
}

/// `Skeyes, a media watchdog,`: one word that nothing else knows.
fn word(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let known = !names.free(from)
        || names.place_at(from)
        || names.demonym_at(from).is_some()
        || names.role_at(from).is_some()
        || doc.has(from, Class::GIVEN.or(Class::VERB).or(Class::ADVERB))
        || doc.raw(from).contains('/')
        || org::is_thing(doc, from);
    (to == from + 1 && !known && doc.width(from) > 3).then_some((from, to))
}

fn fits(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let thing = org::is_thing(doc, to.checked_sub(1)?) && !doc.any(to - 1, &["university", "college"]);
    named(doc, names, from, to).filter(|_| !thing)
}

/// Can it be a name, where what it names is told?
fn named(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let words = (from..to).filter(|i| part(doc, *i)).count();
    // A name that goes beyond what is known: neither one mention nor one place, and no person in it.
    let whole = names.mention_at(from).is_some_and(|m| m.to >= to || m.from < from);
    let open = (from..to)
        .filter(|i| names.free(*i) && !names.place_at(*i) && names.demonym_at(*i).is_none() && part(doc, *i))
        .count();
    // "Women for Justice": no title that nobody bears.
    let bare = |i: usize| i > from && doc.any(i - 1, TIES) && (i + 1 == to || doc.is(i + 1, "and"));
    let mixed = (from..to).any(|i| {
        names.mention_at(i).is_some_and(|m| !names.actors[m.actor].is(ActorKind::State))
            || names
                .role_at(i)
                .filter(|r| r.from == i && r.sense != Form::Office && !bare(i))
                .is_some_and(|_| i > from || to - from < 3)
    });
    let place = names.place_at(from) && open < 2 || names.place_at(to - 1) && open < 1;
    let seat = doc.any(to.saturating_sub(1), &["north", "south", "east", "west", "central"]);
    // "the observer for the Chadian Government": the state
    let government = doc.is(to.saturating_sub(1), "government") && names.demonym_at(from).is_some();
    let other = doc.ends(to.saturating_sub(1), ".")
        || seat
        || government
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
        && !other
        && !doc.has(from, Class::DET.or(Class::PRON).or(Class::PREP).or(Class::CONJ).or(Class::POSS)))
    .then_some((from, to))
}
