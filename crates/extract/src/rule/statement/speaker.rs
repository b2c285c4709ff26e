//! Whom a subject means: a name, an office, a pronoun.
//!
//! `the envoy`, `the lawmaker` go back to the last person of such an office; `a Chinese delegate`, `officials in Seoul`
//! speak for their state; `its spokesman` for whom the text was about. `He`, `she` are the person who spoke last or
//! heads the sentence before. A text or the body that adopts it is no speaker: what it says is a provision.
//!
//! A further office is a row of `OFFICES` in `memory`.

use super::head::{after_phrase, head_of, titled};
use super::memory::{Memory, office_bits};
use super::scene::{Scene, Unit};
use crate::gate::Gate;
use crate::lexicon::{Class, Target};
use crate::names::Mention;
use crate::names::person::NATIONALS;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

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

/// The row of `OFFICES` of those who preside.
const PRESIDES: u16 = 1 << 5;

/// Papers that speak for whoever issued them.
pub static PAPERS: Words = Words::of(&[
    "statement", "release", "communiqué", "communique", "letter", "note", "post", "message", "tweet", "memo",
    "email",
]);

pub static PAPER: Gate = Gate { words: Words::marks_of(&[&PAPERS]), ..Gate::CLOSED };

/// What cannot speak, but is often the subject of such verbs.
static THINGS: Words = Words::of(&[
    "constitution", "article", "excerpt", "paragraph", "preamble", "clause", "section", "treaty", "charter",
    "covenant", "study", "poll", "survey", "data", "figures", "vote", "tally", "sign", "banner", "placard",
    "rule", "rules", "agenda", "wording", "language", "title", "passage", "report", "reports", "inquiry",
    "investigation", "result", "results", "version", "move", "evidence", "statute", "convention", "code",
    "order", "ruling", "verdict", "letters", "records", "record", "board", "signs", "recital", "annex",
    "count", "bullet", "footnote", "operative", "directive", "regulation", "ordinance", "decree",
    "guidelines",
]);

/// Sides that nobody is named of.
pub(super) const CAMPS: &[&str] = &[
    "supporters", "opponents", "critics", "backers", "proponents", "detractors", "sceptics", "skeptics",
    "advocates", "observers", "analysts", "campaigners", "activists", "survivors", "relatives", "rivals",
    "sponsors", "co-sponsors", "authors", "drafters", "foes", "enemies", "adversaries", "neighbours",
    "neighbors", "allies", "partners", "victims", "donors",
];

/// Who speak without a name.
const SOURCES: &[&str] =
    &["source", "sources", "aide", "aides", "adviser", "advisers", "insider", "insiders"];

/// Who speak for the state whose politics the article is about.
const LEADERS: &[&str] = &[
    "president", "premier", "government", "administration", "chancellor", "king", "queen", "cabinet",
    "monarch", "junta", "regime",
];

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
        let names = &doc.names;
        let mut from = from;
        while from < to
            && (scene.adverb(from)
                || matches!(
                    doc.kind(from),
                    Some(Kind::Mark | Kind::Comma | Kind::Dash | Kind::Open | Kind::Close)
                )
                || doc.has(from, Class::CONJ) && !doc.any(from, &["if"])
                || doc.any(from, &["even", "both"]))
        {
            from += 1;
        }
        // A phrase before the subject: "On Tuesday the envoy"
        if doc.has(from, Class::PREP) && from < to {
            match after_phrase(scene, from, to) {
                Some(next) => from = next,
                None => return Subject::Nobody,
            }
        }
        // "and Moldova's stated that": its delegation
        let mut to = to;
        let named = |(a, b): &(usize, usize)| {
            names.within(*a, *b).iter().any(|m| names.actors[m.actor].is(ActorKind::Person))
        };
        while !appositions.iter().any(named) && to > from + 1 && doc.is_kind(to - 1, Kind::Poss) {
            to -= 1;
        }
        if from >= to {
            return Subject::Nobody;
        }
        if doc.has(from, Class::SUBJ)
            || doc.any(from, &["him", "her", "them", "his", "its", "their"]) && to == from + 1
        {
            return self.pronoun(scene, unit, from);
        }
        let mut head = head_of(scene, from, to);
        // "An official there"
        let there = doc.any(head, &["there", "here"]) && head > from;
        if there {
            head -= 1;
        }
        let person = |a: usize, b: usize| {
            names
                .within(a, b)
                .iter()
                .find(|m| names.actors[m.actor].is(ActorKind::Person) && !doc.is_kind(m.to, Kind::Poss))
        };
        if let Some(m) = person(from, head + 1).or_else(|| titled(scene, from, head, to)) {
            return Subject::Who(Some(m.actor), 1.0);
        }
        let mention = names.mention_at(head).filter(|m| m.from >= from || m.to > from);
        let is_office = self.is_office(scene, head);
        let plain = mention.is_some_and(|m| !names.actors[m.actor].is(ActorKind::Person));
        if !plain || is_office || mention.is_some_and(|m| names.actors[m.actor].is(ActorKind::Agency)) {
            for (a, b) in appositions {
                if doc.has(*a, Class::REL.or(Class::PREP)) || doc.low(*a).ends_with("ing") {
                    continue;
                }
                // "the head of the delegation, deputy of the Jogorku Kenesh Almazbek Toktorov"
                let last = || person(*a, *b).filter(|m| m.to == *b && names.role_at(*a).is_some());
                if let Some(m) = person(*a, head_of(scene, *a, *b) + 1).or_else(last) {
                    return Subject::Who(Some(m.actor), 0.95);
                }
            }
        }
        if let Some(m) = mention.filter(|m| m.to > head) {
            let last = head + 1 == m.to || !is_office;
            if last {
                return match names.actors[m.actor].kind {
                    // A body that decides on none of the texts speaks for itself.
                    ActorKind::Body if scene.decides(m.actor) => Subject::Body(m.actor),
                    _ => Subject::Who(Some(m.actor), 0.95),
                };
            }
        }
        if scene.is_text(head) {
            return Subject::Text;
        }
        // "Supporters of the Belarus text say": nobody's
        if doc.any(head, CAMPS) {
            return Subject::Who(self.members(scene, head, to), 0.6);
        }
        if let Some(found) = self.several(scene, from, head) {
            return Subject::Who(Some(found), 0.7);
        }
        let owner = self.owner(scene, unit, from, head, to);
        // "adopted a joint statement ... The statement, read out by the speaker, said"
        if owner.is_none() && doc.is(head, "statement") && scene.declares && self.issuer(unit).is_none() {
            return Subject::Text;
        }
        let definite = doc.any(from, &["the", "that", "this"]) || doc.is_kind(from + 1, Kind::Poss);
        if doc.among(head, &PAPERS) || head + 1 < to && doc.any(head, &["press"]) {
            let from_whom = || {
                // "A statement by the league said"
                if doc.any(head + 1, &["by", "from"]) && head + 2 < to {
                    return names.within(head + 2, to.min(head + 10)).first().map(|m| m.actor);
                }
                let (a, b) = *appositions.iter().find(|(a, _)| doc.any(*a, &["from", "by", "of"]))?;
                names.within(a, b).first().map(|m| m.actor)
            };
            let issuer = owner
                .or_else(from_whom)
                .or_else(|| self.issuer(unit).filter(|_| definite))
                .or_else(|| self.group(scene, unit, from))
                .or_else(|| self.last_person(unit.para));
            return Subject::Who(issuer, 0.7);
        }
        if doc.among(head, &THINGS) {
            return if owner.is_some_and(|o| !names.actors[o].is(ActorKind::Body))
                && doc.any(head, &["report", "reports", "study", "inquiry", "investigation"])
            {
                Subject::Who(owner, 0.6)
            } else {
                Subject::Text
            };
        }
        // "The Swede wrote on her page": who comes from there
        if doc.is(from, "the")
            && head == from + 1
            && to == head + 1
            && let Some(found) = self.national(scene, from, head)
        {
            return Subject::Who(Some(found), 0.75);
        }
        let bits = office_bits(doc.low(head));
        let singular = !doc.low(head).ends_with('s');
        if definite
            && singular
            && bits != 0
            && let Some(found) = self
                .unnamed(scene, unit, head)
                .filter(|_| owner.is_none())
                .or_else(|| self.officer(scene, from, bits, owner))
                .or_else(|| self.author(scene, from, head))
        {
            return Subject::Who(Some(found), 0.82);
        }
        if let Some(owner) = owner {
            let spokes = !names.actors[owner].is(ActorKind::Body) || bits & 0b100 != 0;
            return Subject::Who(Some(owner).filter(|_| spokes), OFFICE);
        }
        if doc.is(from, "the") && doc.any(head, LEADERS) {
            // Beside one of its agencies, the state of that; else the article's own.
            let beside = self.memos.last().filter(|m| m.unit.para == unit.para).and_then(|m| m.group);
            let of = |a: usize| {
                if names.actors[a].is(ActorKind::State) { Some(a) } else { names.actors[a].represents }
            };
            let state = beside.and_then(of).filter(|a| names.actors[*a].is(ActorKind::State));
            return Subject::Who(state.or(names.home).or_else(|| self.group(scene, unit, from)), 0.6);
        }
        if definite
            && singular
            && is_office
            // "The chair reminded him that": who presides is no delegate that has spoken
            && bits & PRESIDES == 0
            && let Some((found, delegate)) = self.recent(unit.para).find_map(|m| Some((m.spoke?, m.delegate)))
            && (delegate || names.actors[found].is(ActorKind::Person) == (bits != 0))
        {
            return Subject::Who(Some(found), 0.6);
        }
        // "Mr. Duarte was blunt. "...," the envoy said": who the sentence before was about
        let near = || self.memos.last().filter(|m| m.unit.para == unit.para)?.person;
        if doc.is(from, "the")
            && singular
            && bits != 0
            && head == from + 1
            && let Some(found) = near()
        {
            return Subject::Who(Some(found), 0.6);
        }
        let owned = doc.any(from, &["his", "her", "its", "their"]);
        if (definite || owned) && doc.has(head, Class::AGENCYNOUN.or(Class::ORGNOUN)) {
            // "Her party said": no state is a party
            if !doc.has(head, Class::AGENCYNOUN) {
                return Subject::Who(self.organization(scene, unit, from), 0.7);
            }
            // "the labour agency said"
            let agency = self.agency(scene, from);
            let found = agency
                .or_else(|| doc.is(head, "agency").then(|| self.organization(scene, unit, from)).flatten());
            return Subject::Who(found.or_else(|| self.group(scene, unit, from)), 0.7);
        }
        // "Administration officials", "a government source", "an official in the prime minister's office"
        let home = (from..to.min(head + 8)).any(|i| {
            doc.any(
                i,
                &[
                    "government", "administration", "prime", "presidential", "president", "cabinet",
                    "palace", "ministry", "military", "army", "defence", "defense", "intelligence",
                    "security",
                ],
            )
        });
        if home && (is_office || doc.any(head, SOURCES)) {
            return Subject::Who(names.home.or_else(|| self.group(scene, unit, from)), 0.6);
        }
        // "A spokesman said", "An official there said", "a ministry official": of whom the article was on.
        let inside = (from..head).any(|i| doc.has(i, Class::AGENCYNOUN.or(Class::ORGNOUN)));
        let of_other = doc.any(head + 1, &["for", "of", "with", "from"]) && head + 1 < to;
        if singular
            && !of_other
            && (bits & 0b100 != 0 && !doc.is(head, "secretary") || is_office && (inside || there))
        {
            // "a party spokesman"
            if (from..head).any(|i| doc.has(i, Class::ORGNOUN)) {
                return Subject::Who(self.organization(scene, unit, from), 0.6);
            }
            let agency = self.agency(scene, from).filter(|_| inside || there);
            return Subject::Who(agency.or_else(|| self.group(scene, unit, from)), 0.6);
        }
        Subject::Who(None, 0.6)
    }

    /// `the Swede`: the last person whom the article has called Swedish or who acts for Sweden.
    fn national(&self, scene: &Scene<'_, '_>, at: usize, noun: usize) -> Option<usize> {
        let doc = scene.doc;
        let names = &doc.names;
        if !doc.cap(noun) || names.mention_at(noun).is_some() {
            return None;
        }
        // "the Iranian" is of a state; "the Swede" only looks like one.
        let state = names.demonym_at(noun).map(|d| d.known);
        let stem: String = doc.low(noun).chars().take(3).collect();
        if state.is_none() && !doc.any(noun, NATIONALS) {
            return None;
        }
        let last = names.mentions.partition_point(|m| m.from < at);
        let near = &names.mentions[last.saturating_sub(40)..last];
        let called = |m: &Mention| {
            let floor = m.from.saturating_sub(6).max(doc.sent_of(m.from).from);
            (floor..m.from).any(|i| match state {
                Some(state) => names.demonym_at(i).is_some_and(|d| d.known == state),
                None => {
                    doc.cap(i)
                        && doc.low(i).starts_with(stem.as_str())
                        && (names.demonym_at(i).is_some() || !names.free(i))
                }
            })
        };
        let person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person) && !scene.spoken(m.from);
        near.iter().rev().filter(person).find(|m| called(m)).map(|m| m.actor)
    }

    fn is_office(&self, scene: &Scene<'_, '_>, i: usize) -> bool {
        let doc = scene.doc;
        doc.has(i, Class::OFFICIAL) || doc.names.role_at(i).is_some() || office_bits(doc.low(i)) != 0
    }

    /// For whom an unnamed office speaks: `a Chinese delegate`, `the representative of Italy`, `officials in Seoul`.
    fn owner(&self, scene: &Scene<'_, '_>, unit: Unit, from: usize, head: usize, to: usize) -> Option<usize> {
        let doc = scene.doc;
        let names = &doc.names;
        let free = |m: &&Mention| !names.actors[m.actor].is(ActorKind::Media);
        // A spokesman speaks for the person, an office for whom the person acts.
        let spokes = office_bits(doc.low(head)) & 0b100 != 0 && !doc.is(head, "secretary");
        let acts = |actor: usize| if spokes { actor } else { self.speaks_for(scene, actor) };
        if let Some(m) =
            names.within(from.saturating_sub(3), head + 1).iter().rev().find(|m| free(m) && m.to > from)
        {
            return Some(acts(m.actor));
        }
        if let Some(d) = (from..head).rev().find_map(|i| names.demonym_at(i))
            && let Some(actor) = names.known(d.known)
        {
            return Some(actor);
        }
        let seated = !doc.any(head + 1, &["in", "at"]) || doc.has(head, Class::OFFICIAL);
        if doc.has(head + 1, Class::PREP) && seated && !doc.any(head + 1, &["on", "by", "with", "against"]) {
            let after: Vec<&Mention> =
                names.within(head + 2, to.min(head + 14)).iter().filter(free).collect();
            let mut found = after.first().copied();
            // "a spokesman for Iran's mission": the mission
            if let (Some(first), Some(second)) = (after.first(), after.get(1))
                && doc.is_kind(first.to, Kind::Poss)
                && second.from <= first.to + 3
            {
                found = Some(second);
            }
            if let Some(m) = found {
                return Some(acts(m.actor));
            }
            if let Some(Target::Known(known)) = doc.lex.find_form(doc.slice(head + 2, to.min(head + 4)))
                && let Some(state) = names.known(known).filter(|a| names.actors[*a].is(ActorKind::State))
            {
                return Some(state);
            }
            if doc.any(head + 1, &["of", "at", "from", "in"])
                && doc.any(head + 2, &["the", "that"])
                && doc.has(head + 3, Class::AGENCYNOUN)
            {
                return self.agency(scene, from).or_else(|| self.group(scene, unit, from));
            }
            if let Some(i) = (head + 2..to.min(head + 6)).find(|i| doc.any(*i, &["its", "their"])) {
                return self.group(scene, unit, i.min(unit.from.max(from)));
            }
        }
        // "its rivals say": others than it.
        if doc.any(from, &["its", "their"]) && !doc.any(head, CAMPS) {
            return self.group(scene, unit, from);
        }
        // "his government", "her delegation": whom the person acts for
        let personal = doc.any(from, &["his", "her"]);
        if personal && doc.any(head, &["government", "country", "nation", "delegation", "mission", "capital"])
        {
            let person = self.person(scene, unit, from, if doc.is(from, "his") { 2 } else { 1 });
            return person.and_then(|p| names.actors[p].represents);
        }
        // "His spokesman", "her office": for the person
        if personal
            && (office_bits(doc.low(head)) & 0b100 != 0
                || doc.any(head, &["office", "staff", "aides", "lawyer"]))
        {
            return self.person(scene, unit, from, if doc.is(from, "his") { 2 } else { 1 });
        }
        let country = doc.any(from, &["that", "the"])
            && doc.any(from + 1, &["country", "nation", "state", "kingdom", "republic"]);
        if country && doc.is_kind(from + 2, Kind::Poss) {
            let before = names.within(unit.from.saturating_sub(60), from);
            return before.iter().rev().find(|m| names.actors[m.actor].is(ActorKind::State)).map(|m| m.actor);
        }
        if doc.is(from, "the") && doc.any(head, &["ambassador", "envoy", "consul"]) {
            return self.embassy(scene, unit, from);
        }
        if doc.is(from, "whose") {
            let before = names.within(from.saturating_sub(12), from);
            let whose = before.iter().rev().find(|m| free(m)).map(|m| m.actor)?;
            let own = doc.among(head, &PAPERS);
            return Some(if own { whose } else { self.speaks_for(scene, whose) });
        }
        None
    }

    /// A person's office speaks for whom the person does.
    fn speaks_for(&self, scene: &Scene<'_, '_>, actor: usize) -> usize {
        let a = &scene.doc.names.actors[actor];
        if a.is(ActorKind::Person) { a.represents.unwrap_or(actor) } else { actor }
    }
}
