//! Whom a subject means: a name, an office, a pronoun.
//!
//! `the envoy`, `the lawmaker` go back to the last person of such an office; `a Chinese delegate`, `officials in Seoul`
//! speak for their state; `its spokesman` for whom the text was about. `He`, `she` are the person who spoke last or
//! heads the sentence before. A text or the body that adopts it is no speaker: what it says is a provision.
//!
//! A further office is a row of `OFFICES` in `memory/offices`.

mod owner;
mod unnamed;

use super::head::{after_phrase, head_of, titled};
use super::memory::{Memory, offices_at};
use super::scene::{Scene, Unit};
use crate::doc::Doc;
use crate::gate::Gate;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::names::person::gives_name;
use crate::record::{ActorKind, ResolutionKind};
use crate::token::Kind;
use crate::words::Words;
use unnamed::Unnamed;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Subject {
    /// Somebody; nobody known where `None`. How sure.
    Who(Option<usize>, f32),
    /// A text, or a body that speaks through one.
    Text,
    /// A body that may speak for itself.
    Body(usize),
    Nobody,
}

/// How sure an unnamed official's state is the speaker.
pub const OFFICE: f32 = 0.8;

/// Papers that speak for whoever issued them.
pub static PAPERS: Words = Words::of(&[
    "statement", "release", "communiqué", "communique", "letter", "note", "post", "message", "tweet", "memo",
    "email",
]);

pub static PAPER: Gate = Gate { words: Words::marks_of(&[&PAPERS]), ..Gate::CLOSED };

/// What a group has found out, and speaks through.
static FINDINGS: Words = Words::of(&[
    "report", "reports", "survey", "poll", "study", "figures", "data", "statistics", "count", "tally",
    "estimate", "estimates", "research", "inquiry", "investigation", "review", "analysis", "paper",
    "statement", "list", "records", "findings", "letter",
]);

/// Sides that nobody is named of.
pub(super) const CAMPS: &[&str] = &[
    "supporters", "opponents", "critics", "backers", "proponents", "detractors", "sceptics", "skeptics",
    "advocates", "observers", "analysts", "campaigners", "activists", "survivors", "relatives", "rivals",
    "sponsors", "co-sponsors", "authors", "drafters", "foes", "enemies", "adversaries", "neighbours",
    "neighbors", "allies", "partners", "victims", "donors", "families", "family", "parents", "mothers",
    "fathers", "children", "widows", "friends", "colleagues", "followers", "fans", "neighbour",
];

/// A noun phrase that is the subject of a verb of saying.
struct Phrase<'p, 'a, 'd> {
    memory: &'p Memory,
    scene: &'p Scene<'a, 'd>,
    unit: Unit,
    from: usize,
    to: usize,
    head: usize,
    /// `An official there`
    there: bool,
    is_office: bool,
    appositions: &'p [(usize, usize)],
}

impl Memory {
    /// Whom the words `from..to` mean; `appositions` are the phrases after them.
    pub fn who(
        &self,
        scene: &Scene<'_, '_>,
        unit: Unit,
        from: usize,
        to: usize,
        appositions: &[(usize, usize)],
    ) -> Subject {
        let doc = scene.doc;
        let Some((from, to)) = subject_words(scene, from, to, appositions) else { return Subject::Nobody };
        if doc.has(from, Class::SUBJ)
            || doc.any(from, &["him", "her", "them", "his", "its", "their"]) && to == from + 1
        {
            return self.pronoun(scene, unit, from);
        }
        // "US diplomats say it is late. “We wrote it,” one of them told us": who spoke together before
        let some = doc.any(from, &["one", "another", "some"]) && doc.seq(from + 1, &["of", "them"]);
        if some
            && to == from + 3
            && appositions.is_empty()
            && let Some(group) = self.officials_before(scene, unit)
        {
            return Subject::Who(Some(group), 0.6);
        }
        let last = head_of(scene, from, to);
        let there = doc.any(last, &["there", "here"]) && last > from;
        let head = last - usize::from(there);
        let is_office = self.is_office(scene, head);
        let phrase = Phrase { memory: self, scene, unit, from, to, head, there, is_office, appositions };
        let person = |(a, b): &(usize, usize)| {
            doc.names.within(*a, *b).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person))
        };
        if kin(doc, from, to) && !appositions.iter().any(person) {
            return Subject::Who(None, 0.6);
        }
        let known = phrase.person().or_else(|| phrase.name()).or_else(|| phrase.text_or_camp());
        // "Chad's envoy warned it was late. "We are leaving," Ali Roe said": the name comes later
        let later = || is_office.then(|| named_later(doc, head)).flatten();
        let known = known.or_else(|| later().map(|a| Subject::Who(Some(a), OFFICE)));
        known.or_else(|| phrase.report()).unwrap_or_else(|| {
            let owner = self.owner(scene, unit, from, head, to);
            Unnamed::of(&phrase, owner).subject()
        })
    }

    fn is_office(&self, scene: &Scene<'_, '_>, i: usize) -> bool {
        let doc = scene.doc;
        doc.has(i, Class::OFFICIAL) || doc.names.role_at(i).is_some() || offices_at(doc, i) != 0
    }
}

/// How far behind an office its name may come.
const LATER: usize = 300;

/// Whose office the word at `head` is, though the name stands further on.
fn named_later(doc: &Doc<'_>, head: usize) -> Option<usize> {
    let held = |role: Option<(usize, usize)>| role.is_some_and(|(from, to)| from <= head && head < to);
    let actor = |m: &Mention| (m.actor, &doc.names.actors[m.actor]);
    let mut later = doc.names.within(head, doc.len().min(head + LATER)).iter().map(actor);
    later.find(|(_, a)| a.is(ActorKind::Person) && held(a.role)).map(|(i, _)| i)
}

/// The subject without adverbs and links before it, phrases that open the sentence and a possessive's mark.
pub(super) fn subject_words(
    scene: &Scene<'_, '_>,
    mut from: usize,
    mut to: usize,
    appositions: &[(usize, usize)],
) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let names = &doc.names;
    let mark = |i: usize| {
        matches!(doc.kind(i), Some(Kind::Mark | Kind::Comma | Kind::Dash | Kind::Open | Kind::Close))
    };
    while from < to
        && (scene.adverb(from)
            || mark(from)
            || doc.has(from, Class::CONJ) && !doc.is(from, "if")
            || doc.any(from, &["even", "both"]))
    {
        from += 1;
    }
    // A phrase before the subject: "On Tuesday the envoy"
    if doc.has(from, Class::PREP) && from < to {
        from = after_phrase(scene, from, to)?;
    }
    // "The ministry itself said"
    to -= usize::from(to > from + 1 && doc.any(to - 1, &["itself", "himself", "herself", "themselves"]));
    // "and Moldova's stated that": its delegation
    let named = |(a, b): &(usize, usize)| {
        names.within(*a, *b).iter().any(|m| names.actors[m.actor].is(ActorKind::Person))
    };
    while to > from + 1 && doc.is_kind(to - 1, Kind::Poss) && !appositions.iter().any(named) {
        to -= 1;
    }
    (from < to).then_some((from, to))
}

/// `Roe's widow`, `the family of Roe`, which no name follows
fn kin(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let person =
        |k: usize| doc.names.mention_at(k).filter(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    let named = |m: &Mention| doc.is_kind(m.to, Kind::Poss) && kin_at(doc, m.to + 1) == Some(to);
    (from..to.min(from + 4)).find_map(person).is_some_and(|m| named(m) && m.from < from + 4)
}

/// `widow`, `elder sister`: where those words end.
pub(super) fn kin_at(doc: &Doc<'_>, at: usize) -> Option<usize> {
    (at..at + 3).take_while(|k| doc.is_kind(*k, Kind::Word)).find(|k| doc.has(*k, Class::KIN)).map(|k| k + 1)
}

impl<'a> Phrase<'_, 'a, '_> {
    /// The first person named in a token range.
    fn person_in(&self, from: usize, to: usize) -> Option<&'a Mention> {
        let doc = self.scene.doc;
        let person =
            |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::Person) && !doc.is_kind(m.to, Kind::Poss);
        doc.names.within(from, to).iter().find(person)
    }

    fn mention(&self) -> Option<&'a Mention> {
        self.scene.doc.names.mention_at(self.head).filter(|m| m.from >= self.from || m.to > self.from)
    }

    /// A person named in the phrase, or behind an office in apposition to it.
    fn person(&self) -> Option<Subject> {
        let (scene, doc) = (self.scene, self.scene.doc);
        let names = &doc.names;
        let named = self
            .person_in(self.from, self.head + 1)
            .or_else(|| titled(scene, self.from, self.head, self.before_bracket()));
        let named = named.or_else(|| self.bracketed());
        if let Some(m) = named {
            return Some(Subject::Who(Some(m.actor), 1.0));
        }
        let is = |m: &Mention, kind: ActorKind| names.actors[m.actor].is(kind);
        let other = self.mention().filter(|m| !is(m, ActorKind::Person));
        if other.is_some_and(|m| !self.is_office && !is(m, ActorKind::Agency)) {
            return None;
        }
        let apposed = |(a, b): &(usize, usize)| {
            // "One woman, who gave her name only as Aster, said"
            let called = doc.names.within(*a, *b).last().filter(|m| is(m, ActorKind::Person) && m.to == *b);
            let calls = doc.has(*a, Class::REL) || doc.any(*a, &["known", "identified", "named"]);
            if calls && called.is_some_and(|m| gives_name(doc, m.from)) {
                return called;
            }
            if doc.has(*a, Class::REL.or(Class::PREP)) || doc.ends(*a, "ing") {
                return None;
            }
            // "the head of the delegation, deputy of the Jogorku Kenesh Almazbek Toktorov"
            // "her namesake, the Minister of State Joe Roe of the Reform Party, said"
            let last = || {
                self.person_in(*a, *b).filter(|m| {
                    let own = names.actors[m.actor].role;
                    m.to == *b && names.role_at(*a).is_some()
                        || own.is_some_and(|(from, to)| (*a..a + 2).contains(&from) && to <= m.from)
                })
            };
            self.person_in(*a, head_of(scene, *a, *b) + 1).or_else(last)
        };
        self.appositions.iter().find_map(apposed).map(|m| Subject::Who(Some(m.actor), 0.95))
    }

    /// `The Prime Minister (Mr. Harold Roe) said`: who holds the office, in brackets behind it.
    fn bracketed(&self) -> Option<&'a Mention> {
        let doc = self.scene.doc;
        let close = self.to.checked_sub(1).filter(|c| self.is_office && doc.is_kind(*c, Kind::Close))?;
        let open = (self.head + 1..close).find(|i| doc.is_kind(*i, Kind::Open))?;
        self.person_in(open + 1, close)
    }

    /// `Chairman of the Law Committee Anna Roe (Reform Party) said`: where the phrase ends before what is put in brackets behind a name.
    fn before_bracket(&self) -> usize {
        let doc = self.scene.doc;
        let close = self.to.checked_sub(1).filter(|c| doc.is_kind(*c, Kind::Close));
        let open = close.and_then(|c| (self.from + 1..c).rev().find(|i| doc.is_kind(*i, Kind::Open)));
        let named = |o: &usize| {
            doc.names.mention_at(o - 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
        };
        open.filter(named).unwrap_or(self.to)
    }

    /// The name of a body, a state or a group that ends the phrase.
    fn name(&self) -> Option<Subject> {
        let m = self.mention().filter(|m| m.to > self.head)?;
        if self.head + 1 != m.to && self.is_office {
            return None;
        }
        if let Some(member) = self.partisan(m) {
            return Some(Subject::Who(Some(member), 0.82));
        }
        let body = self.scene.doc.names.actors[m.actor].is(ActorKind::Body);
        // A body that decides on none of the texts speaks for itself.
        Some(if body && self.scene.decides(m.actor) {
            Subject::Body(m.actor)
        } else {
            Subject::Who(Some(m.actor), 0.95)
        })
    }

    /// `a survey by the Centre for Public Opinion`, `figures from the health ministry`: who found it out.
    fn report(&self) -> Option<Subject> {
        let doc = self.scene.doc;
        let group = |m: &&Mention| !doc.names.actors[m.actor].is(ActorKind::Person);
        let by = |m: &&Mention| (m.from.saturating_sub(3)..m.from).any(|k| doc.any(k, &["by", "from"]));
        let found = doc.among(self.head, &FINDINGS) && doc.names.mention_at(self.head).is_none();
        let behind = || doc.names.within(self.head + 1, self.to).iter().find(group).filter(by);
        // "UN figures"
        let before =
            doc.names.mention_at(self.head.wrapping_sub(1)).filter(group).filter(|m| m.from >= self.from);
        let m = before.or_else(behind).filter(|_| found)?;
        Some(Subject::Who(Some(m.actor), 0.8))
    }

    /// `the Pueblo Democrat said`: the member of the party last named.
    fn partisan(&self, m: &Mention) -> Option<usize> {
        let Self { memory, scene, from, head, .. } = *self;
        let one = scene.doc.is(from, "the") && scene.doc.any(head, &["republican", "democrat"]);
        one.then(|| memory.of_party(scene, from, head, m.actor))?
    }

    fn text_or_camp(&self) -> Option<Subject> {
        let Self { memory, scene, from, to, head, .. } = *self;
        // "ministers approved conclusions on X. The conclusions say"
        let concluded = || {
            let declared = |r: usize| scene.texts.resolutions[r].kind == ResolutionKind::Declaration;
            scene.doc.is(from, "the")
                && scene.doc.is(head, "conclusions")
                && head + 1 == to
                && scene.texts.before(head).is_some_and(declared)
        };
        if scene.is_text(head) || concluded() {
            return Some(Subject::Text);
        }
        // "Supporters of the Belarus text say": nobody's
        if scene.doc.any(head, CAMPS) {
            return Some(Subject::Who(memory.members(scene, head, to), 0.6));
        }
        let doc = scene.doc;
        // "the groups, among them Amnesty and the law society, said": the first that is named
        let named = self.appositions.iter().take(1).find_map(|(a, b)| {
            let listed = doc.any(*a, &["among", "including"]) && doc.among(head, &super::memory::TOGETHER);
            doc.names.within(*a, *b).first().filter(|_| listed).map(|m| m.actor)
        });
        named.or_else(|| memory.several(scene, from, head)).map(|found| Subject::Who(Some(found), 0.7))
    }
}
