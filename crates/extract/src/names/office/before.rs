//! The words before a name that tell the office: `North Korea's ambassador to the U.N., X`, `Taliban spokesman X`.

mod led;
mod reach;

use super::super::Names;
use super::{Office, owner, unsaid};
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Known, Sense as Form};
use crate::names::person::SEATS;
use crate::record::ActorKind;
use crate::token::{Kind, Sent};
use led::{delegation, leads_delegation, led_by};
use reach::{modifier, reaches, several};

/// Words that may stand between an office and whose it is, or between it and the name.
const INSIDE: &[&str] = &["to", "of", "for", "the", "on", "at", "in", "and", "from", "against"];

/// The office in the words before a name.
pub fn read(doc: &Doc<'_>, names: &Names, sent: Sent, at: usize, to: usize) -> Option<Office> {
    let end = skip_honorifics(names, at);
    // "Speaking on behalf of the European Union, Slovenia's envoy, Jane Roe": the first person of the sentence
    let person = |m: &crate::names::Mention| names.actors[m.actor].is(ActorKind::Person);
    let spoken_for = speaking_for(doc, names, sent.from, end)
        .filter(|o| o.owner.is_some_and(|a| !names.actors[a].is(ActorKind::State)))
        .filter(|_| !names.within(sent.from, at).iter().any(person));
    if let Some(group) = spoken_for {
        let own = inner(doc, names, sent, at, to);
        return Some(Office { owner: group.owner, ..own.unwrap_or(group) });
    }
    inner(doc, names, sent, at, to)
}

/// Where the words for an office end, before a name.
struct End {
    at: usize,
    /// A comma or an apposition stands between office and name.
    comma: bool,
}

/// The words for an office before a name.
#[derive(Default)]
struct Words {
    start: usize,
    /// The words that name the office, and which one it is.
    role: Option<(usize, usize)>,
    word: Option<u32>,
    /// `its chair`, `her adviser`
    possessive: bool,
    personal: bool,
    /// `whose chair`: the word of asking.
    whose: Option<usize>,
}

fn inner(doc: &Doc<'_>, names: &Names, sent: Sent, at: usize, to: usize) -> Option<Office> {
    let of = |owner: usize| Some(Office { owner: Some(owner), ..Office::default() });
    let mut end = office_end(doc, names, sent.from, (at, to));
    if !end.comma && end.at > sent.from + 1 && owned(doc, end.at - 1) {
        return of(owner::of(doc, names, end.at - 2)?);
    }
    // `the panel, whose chair, the Barbadian X, said`: what is apposed to the office is no other one.
    if !end.comma
        && let Some(office) = apposed_to(doc, names, sent.from, end.at)
    {
        end = End { at: office, comma: true };
    }
    let End { at: stop, comma } = end;
    let words = Words::before(doc, names, stop, comma, sent.from.max(at.saturating_sub(16)));
    let Words { start, role, word, .. } = words;
    if let Some(whose) = words.whose {
        let owner = antecedent(doc, names, sent.from, whose)?;
        return Some(Office { role, word, owner: Some(owner), ..Office::default() });
    }
    // `The Uruguayan Jane Roe`
    if role.is_none()
        && !comma
        && stop > sent.from + 1
        && doc.is(stop - 2, "the")
        && let Some(owner) = names.demonym_at(stop - 1).and_then(|d| names.known(d.known))
    {
        return of(owner);
    }
    // `a Conservative motion in the name of Jane Roe`, `From the Labour side, Jane Roe`
    let spoken_for = party_of_text(doc, names, sent.from, role.map_or(stop, |r| r.0))
        .or_else(|| side(doc, names, sent.from, stop))
        // `Norway, represented by X`, `the committee, chaired by Rep. X`
        .or_else(|| if comma { None } else { led_by(doc, names, sent.from, start.max(sent.from)) })
        .or_else(|| leads_delegation(doc, names, sent.from, start.checked_sub(1)?))
        .or_else(|| delegation(doc, names, sent.from, stop.checked_sub(1).filter(|_| !comma)?));
    if let Some(owner) = spoken_for {
        return Some(Office { role, word, owner: Some(owner), ..Office::default() });
    }
    let Some(role) = role else { return unnamed(doc, names, sent.from, stop, comma, to) };
    if !belongs(doc, names, sent.from, &words, role, (stop, comma), to) {
        return None;
    }
    let owner = owner::either(doc, names, (sent.from, role.0), (role.1, stop), word)
        .or_else(|| owner::inside(doc, names, role.0, role.1, word))
        // "Speaking for Labour, shadow minister X"
        .or_else(|| {
            let led = start > sent.from && doc.is_kind(start - 1, Kind::Comma);
            led.then(|| speaking_for(doc, names, sent.from, start)).flatten()?.owner
        });
    // "Fiji's permanent secretary for information, Colonel X": whose office the comma closes
    let owner = owner.or_else(|| {
        let led = !comma && start > sent.from + 1 && doc.is_kind(start - 1, Kind::Comma);
        let office =
            led.then(|| Words::before(doc, names, start - 1, true, sent.from.max(start.saturating_sub(16))))?;
        let (from, end) = office.role?;
        owner::either(doc, names, (sent.from, from), (end, start - 1), office.word)
    });
    let Words { possessive, personal, .. } = words;
    // "its UN representative, X", "its Geneva director, X": where one is sent
    let posted =
        |o: usize| owner::is_un(doc, names, o) || role.0 > 0 && owner::is_city(doc, names, role.0 - 1);
    let owner = owner.filter(|o| !possessive || !posted(*o));
    // "its Swedish president, X": where one comes from
    let leads = word.is_some_and(|w| doc.lex.roles[w as usize].leads);
    let owner = owner.filter(|o| !(possessive && leads && names.actors[*o].is(ActorKind::State)));
    Some(Office {
        role: Some((role.0, stop.max(role.1))),
        word,
        owner,
        possessive,
        personal,
        ..Office::default()
    })
}

/// Past titles, a comma and what tells where the name's bearer is from.
fn office_end(doc: &Doc<'_>, names: &Names, sent: usize, (at, to): (usize, usize)) -> End {
    let mut end = skip_honorifics(names, at);
    // "the ambassador to the council, a certain Jane Roe"
    if end > sent + 3 && doc.is(end - 1, "certain") && doc.is_kind(end - 3, Kind::Comma) {
        end -= 2;
    }
    if end > sent && doc.is_kind(end - 1, Kind::Comma) {
        // "The president of the Federation of Deaf Women (FMS), X,"
        let short = end > sent + 4 && doc.is_kind(end - 2, Kind::Close) && doc.is_kind(end - 4, Kind::Open);
        let stop = if short { end - 4 } else { end - 1 };
        let past = told_of(doc, names, sent, stop).unwrap_or(stop);
        return End { at: skip_honorifics(names, past), comma: true };
    }
    // "the Minister for External Affairs (Mr. Jack Roe) moved"
    if end > sent + 1 && doc.is_kind(end - 1, Kind::Open) && doc.is_kind(to, Kind::Close) {
        return End { at: end - 1, comma: true };
    }
    // "The rapporteur, Sweden's X": what is said after the office tells where X is from.
    let leads =
        (end > sent + 1 && owned(doc, end - 1)).then(|| leader_before(doc, names, sent, end - 2)).flatten();
    End { at: leads.unwrap_or(end), comma: leads.is_some() }
}

/// `said the Qatari minister who led the session, X`: where the office before a relative clause ends that a comma closes.
fn told_of(doc: &Doc<'_>, names: &Names, sent: usize, comma: usize) -> Option<usize> {
    let floor = comma.saturating_sub(9).max(sent);
    let plain = |i: &usize| doc.is_kind(*i, Kind::Word) || doc.is_kind(*i, Kind::Poss);
    let who = (floor..comma).rev().take_while(plain).find(|i| doc.is(*i, "who"))?;
    let office = names.role_at(who.checked_sub(1)?).filter(|r| r.sense != Form::Honorific)?;
    (office.to == who && who + 2 < comma).then_some(who)
}

/// `China's Shen Guoliang`, `the LDP's Kensaku Muto`, `the Greens' X`
pub(super) fn owned(doc: &Doc<'_>, mark: usize) -> bool {
    doc.is_kind(mark, Kind::Poss)
}

impl Words {
    /// The words before token `end`, as far as they can name an office and whose it is.
    fn before(doc: &Doc<'_>, names: &Names, end: usize, comma: bool, floor: usize) -> Self {
        let mut words = Self { start: end, ..Self::default() };
        while words.start > floor && words.take(doc, names, end) {}
        // `the Chairperson, Commissioner X`: the office before the title says more.
        let start = words.start;
        if words.role.is_some()
            && words.whose.is_none()
            && !comma
            && start > floor
            && doc.is_kind(start - 1, Kind::Comma)
            && let Some(r) = names.role_at(start.wrapping_sub(2)).filter(|r| r.to + 1 == start)
            // "Speaking to reporters, Foreign Minister X"
            && !reach::plural(doc, r)
        {
            words.word = Some(r.role);
            // `Its president, Bishop X`: whose office it is stands before it.
            if doc.any(r.from.saturating_sub(1), &["its", "their"]) && r.from > floor {
                words.possessive = true;
                words.role = words.role.map(|role| (r.from, role.1));
                words.start = r.from;
            }
        }
        words
    }

    /// Takes the word before; does it go on?
    fn take(&mut self, doc: &Doc<'_>, names: &Names, end: usize) -> bool {
        let i = self.start - 1;
        // "Council Members Amber Fellowes, Brian Jonesy and": the one before in a list
        let named = || names.mention_at(i).is_some_and(|m| names.actors[m.actor].is(ActorKind::Person));
        // "Sens. Phil Orrin of Nevada, Kate Sandlin": what stands before another's name is that one's
        if (self.start == end || self.role.is_none() && doc.is(self.start, "of")) && named() {
            return false;
        }
        // "Minister for Social Justice X": no judge
        let field = self.role.is_none() && doc.is(i, "justice") && i > 0 && doc.is(i - 1, "social");
        if let Some(r) = names.role_at(i).filter(|r| r.sense != Form::Honorific && !field) {
            self.role = Some((r.from, self.role.map_or(r.to, |old| old.1.max(r.to))));
            // Of `foreign ministry spokesperson` the last word, of `ambassador to the council` the first.
            let compound = r.to == self.start && names.role_at(self.start).is_some();
            // "Foreign Affairs Minister Senator X": the government's
            let form = |role: u32| doc.lex.roles[role as usize].form.as_str();
            let seat = |w: u32| {
                doc.lex.roles[w as usize].acts_for == ActsFor::Body && form(r.role).ends_with("minister")
            };
            self.word = self.word.filter(|w| compound && !seat(*w)).or(Some(r.role));
            self.start = r.from;
            return true;
        }
        if let Some(role) = self.role {
            // "a spokesman for Lt. Gov. X" is somebody else
            if role.1 == end && doc.any(i, &["for", "of", "to"]) && speaks_for_another(doc, names, i) {
                return false;
            }
            if doc.any(i, &["its", "their", "his", "her", "our"]) {
                self.possessive = true;
                self.personal = doc.any(i, &["his", "her"]);
                return false;
            }
            if doc.is(i, "whose") {
                self.whose = Some(i);
                return false;
            }
            if doc.any(i, &["the", "a", "an"]) && !doc.any(i.wrapping_sub(1), INSIDE) {
                self.start = i;
                return false;
            }
        }
        let goes = self.fits(doc, names, i);
        if goes {
            self.start = i;
        }
        goes
    }

    /// A name, a place or a word that may stand in the words for an office.
    fn fits(&self, doc: &Doc<'_>, names: &Names, i: usize) -> bool {
        const ACTS: Class = Class::VERB.or(Class::AUX).or(Class::CONJ).or(Class::PRON).or(Class::PREP);
        names.mention_at(i).is_some_and(|m| !names.actors[m.actor].is(ActorKind::Person))
            || names.place_at(i)
            || names.demonym_at(i).is_some()
            || doc.any(i, INSIDE)
            || doc.is_kind(i, Kind::Poss)
            // "a councillor for Ward 3, X"
            || doc.is_kind(i, Kind::Num) && i > 0 && doc.any(i - 1, SEATS)
            || self.role.is_none() && reach::listed(doc, i)
            || doc.is_kind(i, Kind::Word)
                && (!doc.has(i, ACTS) || doc.has(i, Class::OFFICIAL))
                && (self.role.is_none() || modifier(doc, i))
    }
}

/// Is the office before the preposition at `i` one of those who speak or act for another?
fn speaks_for_another(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    let Some(other) = i.checked_sub(1).and_then(|b| names.role_at(b)) else { return false };
    let form = doc.lex.roles[other.role as usize].form.as_str();
    ["spokes", "aide", "lawyer", "secretary"].iter().any(|w| form.contains(w))
}

/// Of whom `whose` tells: a body or a group before it, else a state.
fn antecedent(doc: &Doc<'_>, names: &Names, sent: usize, whose: usize) -> Option<usize> {
    let group = |a: &usize| !names.actors[*a].is(ActorKind::State);
    let near = || (whose.saturating_sub(7).max(sent)..whose).rev().filter_map(|k| owner::of(doc, names, k));
    // "President X, whose spokesperson, Y, said": the state of X
    let comma = whose.checked_sub(1).filter(|k| doc.is_kind(*k, Kind::Comma));
    let person = comma.and_then(|k| names.mention_at(k - 1)).map(|m| &names.actors[m.actor]);
    let of_person = || person.filter(|a| a.is(ActorKind::Person)).and_then(|a| a.represents);
    near().find(group).or_else(|| near().next()).or_else(of_person)
}

/// No office that the lexicon knows: `Democrat Jane Roe`, `the LDP's strategist, X,`.
fn unnamed(doc: &Doc<'_>, names: &Names, sent: usize, end: usize, comma: bool, to: usize) -> Option<Office> {
    if !comma {
        let member = names.mention_at(end.checked_sub(1)?).filter(|m| m.to == end && m.from >= sent);
        let party = member.map(|m| m.actor).filter(|a| names.actors[*a].is(ActorKind::Organization))?;
        return Some(Office { owner: Some(party), ..Office::default() });
    }
    // `Amnesty campaigner-in-chief X`, `the LDP's strategist, X,`: the office is no word the reader knows.
    let closed = matches!(doc.kind(to), Some(Kind::Comma | Kind::Stop | Kind::Mark));
    let unknown = closed.then(|| owner::of_unknown(doc, names, sent, end, comma)).flatten();
    match unknown {
        Some(owner) => Some(Office { owner: Some(owner), ..Office::default() }),
        None => speaking_for(doc, names, sent, end),
    }
}

/// Is the office that of the name: right before it, or with a comma between them and another behind?
fn belongs(
    doc: &Doc<'_>,
    names: &Names,
    sent: usize,
    words: &Words,
    role: (usize, usize),
    (end, comma): (usize, bool),
    to: usize,
) -> bool {
    if !comma {
        return role.1 == end || reaches(doc, names, role.1, end);
    }
    // "After talks with the ambassador, Kim left" is no apposition.
    let closed = matches!(
        doc.kind(to),
        Some(Kind::Comma | Kind::Stop | Kind::Dash | Kind::Open | Kind::Close | Kind::Mark | Kind::Colon)
    );
    // "the chair, X of Norway, said"
    let from_somewhere = || doc.any(to, &["of", "from"]);
    let open = || words.start == sent || !doc.has(words.start - 1, Class::PREP);
    // "In a letter to lawmakers, Kim, the envoy, wrote": several are no office of one
    if doc.is_kind(to, Kind::Comma) && role.0 + 1 == role.1 && several(doc, words, role.0) {
        return false;
    }
    closed || (from_somewhere() || doc.has(to, Class::VERB)) && open()
}

/// `The chairperson of the Council, Nigeria's Amb. X`: the comma after an office that leads, before the owner at `last`.
fn leader_before(doc: &Doc<'_>, names: &Names, sent: usize, last: usize) -> Option<usize> {
    let m = names.mention_at(last).filter(|m| names.actors[m.actor].is(ActorKind::State))?;
    let comma = m.from.checked_sub(1).filter(|c| *c > sent && doc.is_kind(*c, Kind::Comma))?;
    let floor = comma.saturating_sub(9).max(sent);
    let role = (floor..comma)
        .rev()
        .take_while(|i| !doc.is_kind(*i, Kind::Comma))
        .find_map(|i| names.role_at(i).filter(|r| r.sense != Form::Honorific))?;
    doc.lex.roles[role.role as usize].leads.then_some(comma)
}

/// `whose chair, the Barbadian X`, `the chair of the panel, the Finnish liberal X`: where the office before `the` ends.
fn apposed_to(doc: &Doc<'_>, names: &Names, sent: usize, end: usize) -> Option<usize> {
    let the = (end.saturating_sub(3).max(sent + 2)..end).rev().find(|i| doc.is(*i, "the"))?;
    let demonym = names.demonym_at(the + 1).is_some() && the + 1 < end;
    let floor = the.saturating_sub(8).max(sent);
    let office = (floor..the - 1)
        .rev()
        .take_while(|i| !doc.is_kind(*i, Kind::Comma))
        .any(|i| names.role_at(i).is_some_and(|r| r.sense != Form::Honorific));
    (demonym && doc.is_kind(the - 1, Kind::Comma) && office).then_some(the - 1)
}

/// `Representing the alliance, X said`, `Speaking on behalf of the European Union, X`.
fn speaking_for(doc: &Doc<'_>, names: &Names, sent: usize, end: usize) -> Option<Office> {
    let speaks =
        doc.any(sent, &["speaking", "replying", "responding", "answering", "intervening", "summing"]);
    let at = match doc.low(sent) {
        "representing" | "for" => sent + 1,
        _ if speaks && doc.is(sent + 1, "for") => sent + 2,
        _ if speaks && doc.seq(sent + 1, &["on", "behalf", "of"]) => sent + 4,
        "on" if doc.seq(sent + 1, &["behalf", "of"]) => sent + 3,
        _ => return None,
    };
    let government = || {
        (doc.is(at, "the") && doc.is(at + 1, "government"))
            .then(|| unsaid::state(doc, names, at, false))
            .flatten()
    };
    let owner = (at..end.min(at + 8)).find_map(|i| owner::of(doc, names, i)).or_else(government)?;
    Some(Office { owner: Some(owner), ..Office::default() })
}

fn skip_honorifics(names: &Names, mut at: usize) -> usize {
    while let Some(r) =
        at.checked_sub(1).and_then(|b| names.role_at(b)).filter(|r| r.sense == Form::Honorific && r.to == at)
    {
        at = r.from;
    }
    at
}

/// The party before the text that the name or its title at `at` stands for: `A Conservative amendment in the name of`.
fn party_of_text(doc: &Doc<'_>, names: &Names, sent: usize, at: usize) -> Option<usize> {
    let floor = sent.max(at.saturating_sub(8));
    let by = at.checked_sub(1).filter(|b| *b > floor)?;
    let named = doc.is(by, "of") && doc.is(by - 1, "name") || doc.any(by, &["by", "from"]);
    let text = (floor..by).rev().find(|i| doc.has(*i, Class::TEXT))?;
    let near = named && (text + 1..by).all(|i| !doc.is_kind(i, Kind::Comma) || i + 3 > by);
    let m = text.checked_sub(1).and_then(|b| names.mention_at(b)).filter(|_| near)?;
    let party = names.entry(doc.lex, m.actor).is_some_and(Known::is_party);
    party.then_some(m.actor)
}

/// `From the Labour side, X`, `On the Green benches, X`, `; for the Socialists, X`
fn side(doc: &Doc<'_>, names: &Names, sent: usize, end: usize) -> Option<usize> {
    let comma = Some(end).filter(|c| doc.is_kind(*c, Kind::Comma) && *c > sent + 1)?;
    let noun = doc.any(comma - 1, &["side", "benches", "bench", "ranks", "camp"]);
    let last = comma - 1 - usize::from(noun);
    let m = names.mention_at(last).filter(|m| m.from > sent)?;
    let prep = m.from.checked_sub(1 + usize::from(doc.is(m.from - 1, "the")))?;
    let opens =
        prep == sent || prep > sent && matches!(doc.kind(prep - 1), Some(Kind::Semicolon | Kind::Colon));
    let lead = if noun { doc.any(prep, &["from", "on"]) } else { doc.is(prep, "for") };
    (opens && lead && names.actors[m.actor].is(ActorKind::Organization)).then_some(m.actor)
}
