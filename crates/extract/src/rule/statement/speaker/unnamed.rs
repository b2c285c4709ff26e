//! Subjects without a name: papers, things, offices, agencies, sources; and for whom they speak.

mod paper;

use super::super::memory::{ADVOCATES, PRESIDES};
use super::*;

/// What cannot speak, but is often the subject of such verbs.
static THINGS: Words = Words::of(&[
    "constitution", "article", "excerpt", "paragraph", "preamble", "clause", "section", "treaty", "charter",
    "covenant", "study", "poll", "survey", "data", "figures", "vote", "tally", "sign", "banner", "placard",
    "rule", "rules", "agenda", "wording", "language", "title", "passage", "report", "reports", "inquiry",
    "investigation", "result", "results", "version", "move", "evidence", "statute", "convention", "code",
    "order", "ruling", "verdict", "letters", "records", "record", "board", "signs", "recital", "annex",
    "count", "bullet", "footnote", "operative", "directive", "regulation", "ordinance", "decree",
    "guidelines", "mandate",
]);

/// Who speak for the state whose politics the article is about.
const LEADERS: &[&str] = &[
    "president", "premier", "government", "administration", "chancellor", "king", "queen", "cabinet",
    "monarch", "junta", "regime",
];

/// Words for a government and what belongs to it.
const STATE: &[&str] = &[
    "government", "administration", "prime", "presidential", "president", "cabinet", "palace", "ministry",
    "military", "army", "defence", "defense", "intelligence", "security",
];

/// The row of `OFFICES` of those who speak for others.
const SPOKES: u16 = 0b100;

/// What a minister or a secretary is for.
static PORTFOLIOS: Words = Words::of(&[
    "justice", "interior", "foreign", "home", "finance", "defence", "defense", "health", "education",
    "prime", "trade", "labour", "labor", "environment", "information", "security", "immigration", "equality",
    "state", "culture", "energy", "agriculture", "transport", "police",
]);

/// Who preach where they are told to be from.
const CLERGY: &[&str] = &[
    "archbishop", "bishop", "bishops", "mufti", "imam", "rabbi", "cardinal", "patriarch", "pastor",
    "primate", "priest", "priests", "clerics", "cleric",
];

/// Whose voice is one of the state's.
const GOVERNS: &[&str] = &["government", "presidential", "cabinet", "palace", "presidency"];

pub(super) struct Unnamed<'u, 'p, 'a, 'd> {
    phrase: &'u Phrase<'p, 'a, 'd>,
    /// For whom the office speaks, if the phrase says.
    owner: Option<usize>,
    definite: bool,
    singular: bool,
    /// The rows of `OFFICES` that the noun is in.
    bits: u16,
}

impl<'u, 'p, 'a, 'd> Unnamed<'u, 'p, 'a, 'd> {
    pub(super) fn of(phrase: &'u Phrase<'p, 'a, 'd>, owner: Option<usize>) -> Self {
        let doc = phrase.scene.doc;
        let noun = doc.low(phrase.head);
        let definite =
            doc.any(phrase.from, &["the", "that", "this"]) || doc.is_kind(phrase.from + 1, Kind::Poss);
        Self {
            phrase,
            owner,
            definite,
            singular: !noun.ends_with('s'),
            bits: super::super::memory::rows_meant(noun),
        }
    }

    pub(super) fn subject(&self) -> Subject {
        self.paper()
            .or_else(|| self.thing())
            .or_else(|| self.national())
            .or_else(|| self.officer())
            .or_else(|| self.for_owner())
            .or_else(|| self.leader())
            .or_else(|| self.spoken_before())
            .or_else(|| self.described())
            .or_else(|| self.agency())
            .or_else(|| self.of_government())
            .or_else(|| self.spokesman())
            .unwrap_or(Subject::Who(None, 0.6))
    }

    /// The group that the article speaks of.
    fn group(&self) -> Option<usize> {
        let Phrase { memory, scene, unit, from, .. } = *self.phrase;
        memory.group(scene, unit, from)
    }

    fn organization(&self) -> Option<usize> {
        let Phrase { memory, scene, unit, from, .. } = *self.phrase;
        memory.organization(scene, unit, from)
    }

    /// What cannot speak; but a report does for whom it is of.
    fn thing(&self) -> Option<Subject> {
        let Phrase { scene, head, .. } = *self.phrase;
        let doc = scene.doc;
        if !doc.among(head, &THINGS) {
            return None;
        }
        let author = self.owner.filter(|o| !doc.names.actors[*o].is(ActorKind::Body));
        // "The Reed League's Danish section argues": no part of a text
        let group = |o: &usize| doc.names.actors[*o].is(ActorKind::Organization);
        if doc.is(head, "section") && author.as_ref().is_some_and(group) {
            return Some(Subject::Who(author, 0.7));
        }
        let reports = doc.any(head, &["report", "reports", "study", "inquiry", "investigation"]);
        Some(if author.is_some() && reports { Subject::Who(author, 0.6) } else { Subject::Text })
    }

    /// `The Swede wrote on her page`: who comes from there.
    fn national(&self) -> Option<Subject> {
        let Phrase { memory, scene, from, head, to, .. } = *self.phrase;
        if !scene.doc.is(from, "the") || head != from + 1 || to != head + 1 {
            return None;
        }
        memory.national(scene, from, head).map(|found| Subject::Who(Some(found), 0.75))
    }

    /// `the envoy`: the last person of such an office.
    fn officer(&self) -> Option<Subject> {
        let Phrase { memory, scene, unit, from, head, .. } = *self.phrase;
        // "A source at the ministry disclosed ... the source stated": for whom that one spoke
        if self.definite && self.singular && owner::is_nameless(scene.doc, head) {
            return memory.unnamed(scene, unit, head).map(|found| Subject::Who(Some(found), 0.7));
        }
        let theirs = scene.doc.any(from, &["its", "whose"]);
        if let Some(found) = memory.bringer(scene, from, head).filter(|_| self.definite || theirs) {
            return Some(Subject::Who(Some(found), 0.82));
        }
        if !self.definite || !self.singular {
            return None;
        }
        let same = |a: usize| !self.other_office(a);
        let of_side = || memory.of_side(scene, from, head, self.owner?, same);
        if self.bits == 0 {
            return of_side().map(|found| Subject::Who(Some(found), 0.75));
        }
        let before = memory.unnamed(scene, unit, head).filter(|_| self.owner.is_none());
        if before.is_none() && self.owner.is_none() && memory.anonymous(scene, unit, head) {
            return Some(Subject::Who(None, 0.6));
        }
        before
            .or_else(|| memory.officer(scene, from, self.bits, self.owner, same))
            .or_else(of_side)
            .or_else(|| memory.described(scene, unit, head).filter(|_| self.bits & ADVOCATES != 0))
            .or_else(|| memory.partisan(scene, from, self.bits, self.owner?))
            .or_else(|| memory.author(scene, from, head))
            .or_else(|| memory.newcomer(scene, unit, self.bits).filter(|_| self.owner.is_none()))
            .map(|found| Subject::Who(Some(found), 0.82))
    }

    /// `The interior minister, Kim, said ... The justice minister said`: does the person hold another office than the one
    /// told of, or none?
    fn other_office(&self, person: usize) -> bool {
        let Phrase { scene, from, head, to, .. } = *self.phrase;
        let doc = scene.doc;
        let fields = |a: usize, b: usize| (a..b).filter(|k| doc.among(*k, &PORTFOLIOS)).map(|k| doc.low(k));
        // "the minister of justice"
        let to = to.max(head + if doc.is(head + 1, "of") { 4 } else { 1 });
        let minister = |a: usize, b: usize| (a..b).any(|k| doc.any(k, &["minister", "secretary"]));
        let mut own = fields(from, to).peekable();
        let role = doc.names.actors[person].role.filter(|_| minister(from, to));
        let Some((a, b)) = role else { return minister(from, to) && own.peek().is_some() };
        let told = fields(a, b).next().is_some() || !minister(a, b);
        own.peek().is_some() && told && !own.any(|f| fields(a, b).any(|g| f == g))
    }

    /// `a Chinese delegate`: the state; the mufti of a country is none of its officials. A body speaks by its spokesmen and by
    /// who presides over it.
    fn for_owner(&self) -> Option<Subject> {
        let owner = self.owner?;
        let clergy = self.phrase.scene.doc.any(self.phrase.head, CLERGY);
        if clergy && self.phrase.scene.doc.names.actors[owner].is(ActorKind::State) {
            return Some(Subject::Who(None, 0.6));
        }
        let Phrase { memory, scene, unit, head, .. } = *self.phrase;
        // "Iranian spokesman X said ... the Iranian official added": who has just spoken for that state
        let state = scene.doc.names.actors[owner].is(ActorKind::State);
        let spoke = || memory.recent(unit.para).find_map(|m| m.spoke);
        if self.definite
            && self.singular
            && state
            && scene.doc.any(head, &["official", "diplomat", "politician"])
            && let Some(found) = spoke()
            && scene.doc.names.actors[found].is(ActorKind::Person)
            && scene.acts_for(found, owner)
        {
            return Some(Subject::Who(Some(found), 0.75));
        }
        let body = scene.doc.names.actors[owner].is(ActorKind::Body);
        // "the Milli Majlis commission on foreign affairs called it": a house that decides on none of the texts
        let panel = scene.doc.any(head, &["committee", "commission", "subcommittee", "presidium"]);
        if body && panel && !scene.decides(owner) {
            return Some(Subject::Who(Some(owner), 0.7));
        }
        // "The President of the Council reminded states that": who presides, as who speaks for it
        let speaks = self.bits & (SPOKES | PRESIDES) != 0 || scene.doc.is(head, "president");
        Some(Subject::Who(Some(owner).filter(|_| !body || speaks), OFFICE))
    }

    /// `the government said`: beside one of its agencies, the state of that; else the article's own.
    fn leader(&self) -> Option<Subject> {
        let Phrase { memory, scene, unit, from, head, to, .. } = *self.phrase;
        let (doc, names) = (scene.doc, &scene.doc.names);
        if !doc.is(from, "the") || !doc.any(head, LEADERS) {
            return None;
        }
        // "In Suva, the cabinet replied": of the state whose capital it is
        let abroad = doc.is(unit.from, "in") && doc.is_kind(unit.from + 2, Kind::Comma);
        if let Some(place) = names.place_of(unit.from + 1).filter(|_| abroad && from == unit.from + 3) {
            return Some(Subject::Who(place.2.and_then(|state| names.known(state)), 0.6));
        }
        // "the General Assembly President", "the president of the council": of no state
        let body = |m: &Mention| names.actors[m.actor].is(ActorKind::Body);
        let led = |k: usize| k != head && doc.has(k, Class::BODYNOUN);
        if doc.is(head, "president") && ((from..to).any(led) || names.within(from, to).iter().any(body)) {
            // "The President of the Council": of the one that the article tells of
            let house = scene.texts.resolutions.first().and_then(|r| r.body);
            let own =
                |b: &usize| (head + 1..to).any(|k| led(k) && names.actors[*b].name.ends_with(doc.raw(k)));
            return Some(Subject::Who(house.filter(own), 0.6));
        }
        // "The Council adopted a text on Chad. The president closed the debate": who presides over it, not who governs Chad
        let foreign = scene
            .texts
            .resolutions
            .first()
            .and_then(|r| r.body)
            .is_some_and(|b| names.entry(doc.lex, b).is_some_and(|k| !k.domestic()));
        let is_state = |a: &usize| names.actors[*a].is(ActorKind::State);
        let beside = memory.memos.last().filter(|m| m.unit.para == unit.para).and_then(|m| m.group);
        let of = |a: usize| if is_state(&a) { Some(a) } else { names.actors[a].represents };
        let state = beside.and_then(of).filter(is_state);
        let presides = doc.is(head, "president") && foreign && to == head + 1 && head == from + 1;
        if presides && state.is_none() && names.home.is_none() {
            return Some(Subject::Who(None, 0.6));
        }
        let group = || self.group().filter(|g| !names.actors[*g].is(ActorKind::Organization));
        Some(Subject::Who(state.or(names.home).or_else(group), 0.6))
    }

    /// `the delegate`, `the envoy`: who spoke last, or who the sentence before was about.
    fn spoken_before(&self) -> Option<Subject> {
        let Phrase { memory, scene, unit, from, head, is_office, .. } = *self.phrase;
        let doc = scene.doc;
        // "the government spokesman said": nobody's who has spoken for a group
        let governs = (from + 1..head).any(|k| doc.any(k, GOVERNS));
        if !self.singular || governs {
            return None;
        }
        if self.definite
            && is_office
            // "The chair reminded him that": who presides is no delegate that has spoken
            && self.bits & PRESIDES == 0
            && let Some((found, delegate)) =
                memory.recent(unit.para).find_map(|m| Some((m.spoke?, m.delegate)))
            && !self.other_office(found)
            && (delegate || doc.names.actors[found].is(ActorKind::Person) == (self.bits != 0))
        {
            return Some(Subject::Who(Some(found), 0.6));
        }
        // "Mr. Duarte was blunt. "...," the envoy said": who the sentence before was about; "the ministry official", if he holds an office
        let official = doc.is(head, "official");
        let bare = head == from + 1 || official && head == from + 2 && doc.has(from + 1, Class::AGENCYNOUN);
        if !doc.is(from, "the") || self.bits == 0 && !official || !bare {
            return None;
        }
        let near = memory.memos.last().filter(|m| m.unit.para == unit.para)?.person?;
        if self.other_office(near) || official && !memory.in_office(near) {
            return None;
        }
        Some(Subject::Who(Some(near), 0.6))
    }

    /// `the student said`, `the 21-year-old said`: the person that the sentence before calls so.
    fn described(&self) -> Option<Subject> {
        let Phrase { memory, scene, unit, head, .. } = *self.phrase;
        let person = memory.described(scene, unit, head).filter(|_| self.definite && self.singular)?;
        if self.other_office(person) {
            return None;
        }
        Some(Subject::Who(Some(person), 0.75))
    }

    /// `Her party said`, `the labour agency said`
    fn agency(&self) -> Option<Subject> {
        let Phrase { memory, scene, from, head, .. } = *self.phrase;
        let doc = scene.doc;
        let owned = || doc.any(from, &["his", "her", "its", "their"]);
        let group =
            doc.has(head, Class::AGENCYNOUN.or(Class::ORGNOUN).or(Class::FIRM)) || doc.is(head, "entity");
        if !group || !self.definite && !owned() {
            return None;
        }
        // "adopted by consensus, the Secretariat said": of the body that decides, no state's
        if doc.is(head, "secretariat") && self.owner.is_none() {
            let body = scene.texts.resolutions.first().and_then(|r| r.body);
            return Some(Subject::Who(body.or_else(|| self.organization()), 0.7));
        }
        // "The foreign minister's office said": of the state at home
        let office = doc.is(head, "office")
            && (from..head).any(|i| doc.is_kind(i, Kind::Poss) && i > 0 && doc.has(i - 1, Class::OFFICIAL));
        if office && doc.names.within(from, head).is_empty() {
            return Some(Subject::Who(doc.names.home, 0.6));
        }
        // No state is a party.
        if !doc.has(head, Class::AGENCYNOUN) {
            return Some(Subject::Who(self.organization(), 0.7));
        }
        let found = memory
            .agency(scene, from)
            .or_else(|| doc.is(head, "agency").then(|| self.organization()).flatten());
        // "The mission, set up in 2023, found that": who was sent to look, no state's
        let sent = doc.is(head, "mission") && found.is_none();
        Some(Subject::Who(found.or_else(|| self.group().filter(|_| !sent)), 0.7))
    }

    /// `Administration officials`, `a government source`, `an official in the prime minister's office`
    fn of_government(&self) -> Option<Subject> {
        let Phrase { scene, from, head, to, is_office, .. } = *self.phrase;
        let doc = scene.doc;
        // "The justice minister warned that", "The Home Secretary says"
        let minister = || {
            let secretary = doc.is(head, "secretary") && (from..head).any(|i| doc.among(i, &PORTFOLIOS));
            (secretary || doc.any(head, &["minister", "ministers"]))
                && !(from..head).any(|i| doc.any(i, &["shadow", "former"]))
        };
        let speaks = is_office || owner::is_nameless(doc, head);
        // "A spokesman for the junta said": of the state that the texts are about
        let junta = |i: usize| doc.any(i, &["junta", "regime"]);
        if speaks && doc.names.home.is_none() && (head + 1..to.min(head + 6)).any(junta) {
            let state = |a: &&usize| doc.names.actors[**a].is(ActorKind::State);
            let accused = scene.texts.resolutions.first().and_then(|r| r.subjects.iter().find(state));
            return Some(Subject::Who(accused.copied().or_else(|| self.group()), 0.6));
        }
        let home = speaks && (minister() || (from..to.min(head + 8)).any(|i| doc.any(i, STATE)));
        // "The Home Secretary says", of a bill on Rwanda in the Lords: not of the state that the bill is on
        let first = scene.texts.resolutions.first();
        let house = first.and_then(|r| r.body).and_then(|b| doc.names.entry(doc.lex, b));
        let abroad = |g: &usize| {
            house.is_some_and(crate::lexicon::Known::domestic)
                && first.is_some_and(|r| r.subjects.contains(g))
        };
        home.then(|| Subject::Who(doc.names.home.or_else(|| self.group().filter(|g| !abroad(g))), 0.6))
    }

    /// `A spokesman said`, `An official there said`, `a ministry official`: of whom the article was on.
    fn spokesman(&self) -> Option<Subject> {
        let Phrase { memory, scene, from, head, to, there, is_office, .. } = *self.phrase;
        let doc = scene.doc;
        let inside = (from..head).any(|i| doc.has(i, Class::AGENCYNOUN.or(Class::ORGNOUN)));
        let of_other = doc.any(head + 1, &["for", "of", "with", "from"]) && head + 1 < to;
        let spokes = self.bits & SPOKES != 0 && !doc.is(head, "secretary");
        if !self.singular || of_other || !spokes && !(is_office && (inside || there)) {
            return None;
        }
        // "a party spokesman"
        if (from..head).any(|i| doc.has(i, Class::ORGNOUN)) {
            let party = || memory.party(scene, from).filter(|_| (from..head).any(|i| doc.is(i, "party")));
            return Some(Subject::Who(party().or_else(|| self.organization()), 0.6));
        }
        if let Some(own) = owner::of_a_school(doc, (from, head), self.organization()) {
            return Some(Subject::Who(own, 0.6));
        }
        let agency = memory.agency(scene, from).filter(|_| inside || there);
        Some(Subject::Who(agency.or_else(|| self.group()), 0.6))
    }
}
