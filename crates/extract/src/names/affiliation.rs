//! Organizations that show only by who belongs to them, or by what they say: `Aya Najjar of Stop Executions Now`,
//! `director of Voices for Tehran`, `a lawyer at Justice Beyond Borders`, `Free Them All's Aya Najjar`,
//! `Stop Executions Now said`. Two capitalised words at least; persons must be known.
//!
//! Near misses: a legislator is "of" a place, and a person said.

use super::{Actor, Names, RoleAt, org};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{ActsFor, Class, Form as VerbForm, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

const LINKS: &[&str] = &["of", "for", "and", "against", "in", "the", "on", "to", "without"];

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
        // "a member of parliament for Kwabre East": a seat
        let seated = || doc.is(role.to, "for") && doc.lex.roles[role.role as usize].acts_for == ActsFor::Body;
        if doc.any(role.to, &["of", "for", "at", "with"])
            && !(doc.any(role.to, &["of", "for"]) && portfolio())
            && !seated()
        {
            found.extend(run(doc, names, role.to + 1));
        }
    }
    for i in doc.openings(0, doc.len(), Pass::Staff) {
        // "Taipei Power officials say"
        let staff = i > 1 && doc.among(i, &STAFF) && !doc.cap(i) && part(doc, i - 1) && names.free(i - 1);
        found.extend(staff.then(|| run_back(doc, names, i - 1)).flatten());
        // "Organisers of Budapest Pride said"
        let theirs = doc.among(i, &ORGANISERS) && doc.any(i + 1, &["of", "from", "with", "at"]);
        found.extend(theirs.then(|| run(doc, names, i + 2)).flatten());
    }
    for sent in &doc.sents {
        found.extend(speaks(doc, names, sent.from, sent.to));
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
    again(doc, names, &found);
    names.sort();
}

/// Names of an article that are looked for again.
const AGAIN: usize = 12;

/// Where those who were told of by their members are named without them.
fn again(doc: &Doc<'_>, names: &mut Names, found: &[(usize, usize)]) {
    if found.is_empty() {
        return;
    }
    let found = &found[..found.len().min(AGAIN)];
    for i in doc.openings(0, doc.len(), Pass::Capital) {
        let same = |(from, to): &&(usize, usize)| {
            to - from > 1 && (0..to - from).all(|k| names.free(i + k) && doc.raw(i + k) == doc.raw(from + k))
        };
        if let Some((from, to)) = found.iter().find(same) {
            organization(doc, names, i, i + to - from);
        }
    }
}

/// An organization that only its members tell of.
pub(super) fn organization(doc: &Doc<'_>, names: &mut Names, from: usize, to: usize) {
    let new = Actor { confidence: 0.6, ..Actor::new(ActorKind::Organization, doc.slice(from, to)) };
    names.add_named(doc, (from, to), new, "name.member");
}

pub static WORKS: Gate = Gate { words: Words::marks_of(&[&STAFF, &ORGANISERS]), ..Gate::CLOSED };

/// Who works for a company or group that stands right before.
static STAFF: Words = Words::of(&[
    "officials", "executives", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "managers",
    "staff",
]);

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
        let of = doc.is(to + 1, "of").then_some(to + 2);
        return runs.then_some(verb + 1).or(of).and_then(|at| run(doc, names, at));
    }
    let owner = from.checked_sub(2).filter(|_| doc.is_kind(from - 1, Kind::Poss))?;
    run_back(doc, names, owner)
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
            || doc.ends(from, "-based"))
    {
        from += 1;
    }
    let mut end = from;
    let mut last = from;
    while end < stop && end < from + 10 {
        if part(doc, end) {
            last = end + 1;
        } else if !(doc.any(end, LINKS) && end > from && end < last + 2)
            && !(doc.any(end, &["a", "the"]) && end == last + 1 && end > from)
        {
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
        let mut i = start;
        // "Kenyans for Justice and Memory"
        let and = |i: usize| {
            doc.is(i, "and") && part(doc, i + 1) && (start..i).any(|k| doc.any(k, TIES)) && i > start
        };
        while i < stop && (part(doc, i) || linked(doc, i) || and(i)) {
            i += 1;
        }
        next = i;
        // "Unchained At Last, which campaigns against the practice"
        if doc.is_kind(i, Kind::Comma)
            && doc.is(i + 1, "which")
            && doc.any(i + 2, PURSUITS)
            && let Some(found) = named(doc, names, start, i)
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
        // "Euroyarn, the lobby for European mills,"
        let sort = noun.is_some_and(|n| doc.any(n, GROUPS));
        let one = || word(doc, names, start, i).filter(|_| sort || !doc.is(i + 1, "the"));
        if group && let Some(found) = named(doc, names, start, i).or_else(one) {
            return Some(found);
        }
    }
    None
}

/// `Skeyes, a media watchdog,`: one word that nothing else knows.
fn word(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> Option<(usize, usize)> {
    let known = !names.free(from)
        || names.place_at(from)
        || names.demonym_at(from).is_some()
        || names.role_at(from).is_some()
        || doc.has(from, Class::GIVEN.or(Class::VERB).or(Class::ADVERB))
        || org::is_thing(doc, from);
    (to == from + 1 && !known && doc.width(from) > 3).then_some((from, to))
}

/// `Aid to the Church Abroad`: a small word that capitals follow, behind one that is no verb.
fn linked(doc: &Doc<'_>, i: usize) -> bool {
    let article = doc.any(i, &["the", "a", "an"]) && part(doc, i + 1);
    // "Voice for Choice", but "Asked for Peace"
    let acts = |k: usize| doc.has(k, Class::VERB) && !doc.form(k).has(VerbForm::BASE) || doc.ends(k, "ing");
    let open = |k: usize| part(doc, k) && !acts(k);
    article && i > 1 && doc.any(i - 1, TIES) && open(i - 2)
        || doc.any(i, TIES)
            && i > 0
            && open(i - 1)
            && (part(doc, i + 1) || doc.any(i + 1, &["the", "a", "an"]) && part(doc, i + 2))
}

/// What ties the words of a name.
const TIES: &[&str] = &["of", "for", "against", "to", "without"];

/// After `In a statement,`: where the subject of the main clause begins.
fn main_clause(doc: &Doc<'_>, from: usize, stop: usize) -> usize {
    let comma = (from..stop.min(from + 14)).find(|i| doc.is_kind(*i, Kind::Comma));
    comma.filter(|_| doc.has(from, Class::PREP)).map_or(from, |c| c + 1)
}

/// `Stop Executions Now said`: a sentence opens with it and it speaks.
fn speaks(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> Vec<(usize, usize)> {
    if org::title_case(doc, from, stop) || doc.quoted(from) {
        return Vec::new();
    }
    let from = main_clause(doc, from, stop);
    let from = from + usize::from(doc.is(from, "the"));
    let run = |from: usize| (from..stop).find(|i| !part(doc, *i)).unwrap_or(stop);
    let end = run(from);
    // "Stop Executions Now and the Free Bar called": both speak
    let other = end + 1 + usize::from(doc.is(end + 1, "the"));
    let two = doc.is(end, "and") && part(doc, other);
    let verb = if two { run(other) } else { end };
    let says = doc.cue(verb).is_some() && !doc.form(verb).has(VerbForm::ING) && !doc.cap(verb);
    let second = (other, if two { verb } else { other });
    let both = [(from, end), second].into_iter().filter(|_| says);
    both.filter_map(|(from, end)| speaker(doc, names, from, end)).collect()
}

/// An organization that speaks, by its name alone.
fn speaker(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> Option<(usize, usize)> {
    // "Chemical Victims Now": an office in the plural is part of the name.
    let office = |i: usize| {
        names.role_at(i).is_some_and(|r| i == from || r.sense != Form::Office || !doc.ends(i, "s"))
    };
    let named = (from..end).any(|i| office(i) || names.mention_at(i).is_some_and(|m| m.to == end));
    // "the Bolivarian Government" is no organization
    let power = doc.any(end.saturating_sub(1), &["government", "administration", "side", "army", "cabinet"]);
    // "Two Democrats opposed the bill"
    let counted = doc.has(from, Class::NUMBER) && doc.any(end.saturating_sub(1), SIDES);
    (!named && !power && !counted && end >= from + 2).then(|| fits(doc, names, from, end)).flatten()
}

/// Who sits for a party.
const SIDES: &[&str] = &[
    "democrats", "republicans", "conservatives", "liberals", "greens", "socialists", "independents",
    "tories", "nationalists",
];

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
    let other = doc.ends(to.saturating_sub(1), ".")
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
        && !doc.has(from, Class::DET.or(Class::PRON).or(Class::PREP)))
    .then_some((from, to))
}
