//! What the article is about: how much it speaks of each state and body, and where it is at home. Forms that need
//! company (`the Senate`, `the North`) and offices without an owner (`the Foreign Minister`) ask here.

use rustc_hash::FxHashMap;

use super::{Names, seat};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Entry, Sense, Target};
use crate::record::ActorKind;
use crate::text::Role;
use crate::token::Kind;
use crate::words::{Words, place};

/// Titles that only one state's legislators bear.
pub(super) static NATIONAL_TITLES: [(Words, &str); 3] = [
    (Words::of(&["rep.", "reps.", "congressman", "congresswoman", "congressional"]), "USA"),
    (Words::of(&["lok"]), "IND"),
    (Words::of(&["lords", "westminster"]), "GBR"),
];

/// What the papers of Congress go by, before their number: `H.R. 77`, `S.Res. 12`.
static CONGRESS_PAPERS: Words = Words::of(&[
    "h.r.", "h.res.", "s.res.", "h.con.", "s.con.", "h.con.res.", "s.con.res.", "h.j.", "s.j.", "h.j.res.",
    "s.j.res.",
]);

/// Lands whose legislators are called as those of the United States.
const SHARING: [&str; 3] = ["PHL", "KOR", "LBR"];

/// How much the article speaks of something the lexicon knows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weight {
    pub seen: u32,
    /// Of a state's own bodies, agencies and datelines: whose politics this is.
    pub home: u32,
    /// A state that the local names of the article could belong to.
    pub hint: u32,
}

#[derive(Debug, Default)]
pub struct Frame<'l> {
    /// What is weighed, and by each entry of the lexicon the place of its weight, counted from 1.
    weights: Vec<(u32, Weight)>,
    places: Vec<u16>,
    /// The state whose politics the article is about, if there is one, and how much: weights only grow.
    home: Option<(u32, u32)>,
    /// The legislature of a state of a federation that the article opens with.
    first: Option<u32>,
    /// The legislature that the article opens with.
    opens: Option<u32>,
    /// Common noun -> the body named that goes by it, and how often it is named.
    nouns: FxHashMap<&'l str, (u32, u32)>,
    /// Nouns that several of them go by.
    shared: Vec<&'l str>,
}

/// How much must speak for a home that is meant without its name.
pub(super) const AT_HOME: u32 = 3;

/// Weight of a noun whose owner the lead has named.
pub const OWN: u32 = 1000;

/// The state that a body or party belongs to.
pub fn state_of(doc: &Doc<'_>, known: u32) -> Option<u32> {
    doc.lex.known[known as usize].state
}

impl<'l> Frame<'l> {
    /// `seats` are the bodies that the article is written from the seat of.
    pub fn of(doc: &Doc<'l>, names: &Names, seats: &[&'static str]) -> Self {
        let places = vec![0; doc.lex.known.len()];
        let mut frame = Self { places, weights: Vec::with_capacity(112), ..Self::default() };
        frame.weigh(doc, names, seats);
        frame
    }

    /// The same once more names are found.
    pub fn again(mut self, doc: &Doc<'l>, names: &Names, seats: &[&'static str]) -> Self {
        self.weights.iter().for_each(|w| self.places[w.0 as usize] = 0);
        self.weights.clear();
        let mut frame = Self { places: self.places, weights: self.weights, ..Self::default() };
        frame.weigh(doc, names, seats);
        frame
    }

    fn weigh(&mut self, doc: &Doc<'l>, names: &Names, seats: &[&'static str]) {
        self.see(doc, names);
        self.look(doc, names, seats);
    }

    /// Weighs the mentions found so far anew.
    pub fn see(&mut self, doc: &Doc<'_>, names: &Names) {
        let mut legislatures =
            names.mentions.iter().take_while(|m| doc.para_of(m.from) < 4).filter_map(|m| {
                names.actors[m.actor].known.filter(|k| {
                    let known = &doc.lex.known[*k as usize];
                    known.regional || matches!(known.role, "lower" | "upper" | "single" | "legislature")
                })
            });
        let first = legislatures.next();
        self.opens = first;
        self.first = first.filter(|k| doc.lex.known[*k as usize].regional);
        if first.is_none() {
            self.first = seat::statehouse(doc).or_else(|| lawmakers(doc));
        }
        for m in &names.mentions {
            let Some(known) = names.actors[m.actor].known else { continue };
            self.add(known, 2);
            let entry = &doc.lex.known[known as usize];
            if entry.kind() == ActorKind::State {
                continue;
            }
            // A chamber brings its state and its siblings; a newspaper writes of other lands too.
            if let Some(state) = state_of(doc, known).filter(|_| entry.kind() != ActorKind::Media) {
                self.add(state, 2);
                self.belongs(state, 2);
            }
            self.parents(doc, known);
        }
    }

    /// A body named brings what it is part of.
    fn parents(&mut self, doc: &Doc<'_>, known: u32) {
        let mut parent = doc.lex.known[known as usize].parent;
        for _ in 0..3 {
            let Some(p) = parent else { break };
            self.add(p, 1);
            parent = doc.lex.known[p as usize].parent;
        }
    }

    /// What beside names tells where the article is at home.
    fn look(&mut self, doc: &Doc<'_>, names: &Names, seats: &[&'static str]) {
        for d in &names.demonyms {
            self.add(d.known, 1);
        }
        for (_, to, state) in names.places.iter().filter_map(|p| p.2.map(|state| (p.0, p.1, state))) {
            self.add(state, 1);
            // "the Seattle City Council", "Chicago aldermen": a town's own politics are those of its land.
            if doc.any(to, &["city", "common", "council", "county", "board", "aldermen"]) {
                self.belongs(state, 2);
            }
        }
        for known in seats.iter().filter_map(|key| doc.lex.known_by_key(key)) {
            self.add(known, 2);
            self.parents(doc, known);
        }
        // "MANILA — Rep. X": titles that America shares with those lands say nothing of it there.
        let shared = datelines(doc)
            .filter_map(|d| doc.lex.known[d.1? as usize].iso3)
            .any(|iso| SHARING.contains(&iso));
        // "Uruguay's deputies", "Polish senators": whose legislators they are.
        for i in doc.openings(0, doc.len(), Pass::Noun) {
            if doc.has(i, Class::BODYNOUN) && !doc.cap(i) && i > 0 {
                let before = i - 1 - usize::from(i > 1 && doc.owns(i - 1));
                let owner = names
                    .demonym_at(before)
                    .map(|d| d.known)
                    .or_else(|| names.actor_at(before).and_then(|a| names.actors[a].known));
                if let Some(state) = owner.filter(|o| doc.lex.known[*o as usize].kind() == ActorKind::State) {
                    self.belongs(state, 2);
                }
            }
            if let Some((_, iso)) =
                NATIONAL_TITLES.iter().find(|t| doc.among(i, &t.0)).filter(|t| !shared || t.1 != "USA")
            {
                self.home_of(doc, iso, 1);
            }
        }
        let paper = |i: usize| doc.among(i, &CONGRESS_PAPERS) && (doc.digit(i + 1) || doc.is(i + 1, "res."));
        if !shared && doc.openings(0, doc.len(), Pass::Capital).any(paper) {
            self.home_of(doc, "USA", 3);
        }
        for (para, state) in datelines(doc) {
            let met = || para.is_some_and(|p| venue(doc, names, p));
            let Some(state) = state.filter(|s| self.seen(*s) || !met()) else { continue };
            self.belongs(state, 3);
            self.add(state, 1);
        }
        if let Some(state) = headed(doc, names) {
            self.belongs(state, 1);
        }
    }

    /// What the local names could mean, each with how often it stands there: it speaks for its states, the more the fewer
    /// they are.
    pub fn gather<'e>(
        &mut self,
        doc: &Doc<'l>,
        forms: impl Iterator<Item = (usize, impl Iterator<Item = &'e Entry>)>,
    ) {
        let mut states: Vec<u32> = Vec::new();
        for (times, form) in forms {
            states.clear();
            for entry in form.filter(|e| e.sense == Sense::Local) {
                let state = super::known_of(entry.target).and_then(|k| state_of(doc, k));
                states.extend(state.filter(|s| states.last() != Some(s)));
            }
            for state in &states {
                self.at(*state).hint += times as u32 * (24 / (states.len() as u32).min(24));
            }
        }
        for &(known, Weight { seen: weight, .. }) in self.weights.iter().filter(|w| w.1.seen > 0) {
            let entry = &doc.lex.known[known as usize];
            if entry.kind() == ActorKind::Body {
                for noun in &entry.generic {
                    let best = self.nouns.entry(noun).or_insert((known, weight));
                    if best.0 != known {
                        self.shared.push(noun);
                    }
                    if (weight, std::cmp::Reverse(known)) > (best.1, std::cmp::Reverse(best.0)) {
                        *best = (known, weight);
                    }
                }
            }
        }
        self.federated(doc);
    }

    /// Where an article opens with a chamber of a state of a federation, `the House` is that state's.
    fn federated(&mut self, doc: &Doc<'l>) {
        let Some(first) = self.first else { return };
        let entry = &doc.lex.known[first as usize];
        let house = entry.key.rsplit_once('.').map_or("", |(house, _)| house);
        for part in ["LEGISLATURE", "UPPER", "LOWER", "SINGLE"] {
            let Some(known) = doc.lex.known_by_key(&format!("{house}.{part}")) else { continue };
            for noun in &doc.lex.known[known as usize].generic {
                if noun != "chamber" || known == first {
                    self.nouns.insert(noun, (known, OWN));
                }
            }
        }
    }

    /// The body named in full that goes by this noun.
    pub fn by_noun(&self, noun: &str) -> Option<(u32, u32)> {
        self.nouns.get(noun).copied().filter(|n| n.1 > 1)
    }

    /// Do several bodies named in full go by this noun?
    pub fn shared(&self, noun: &str) -> bool {
        self.shared.contains(&noun)
    }

    /// Does the article open with a house of a state or province?
    pub fn regional(&self) -> bool {
        self.first.is_some()
    }

    /// Its house that goes by these words: `upper house`, `legislative council`.
    pub fn of_region(&self, words: &str) -> Option<(u32, u32)> {
        self.nouns.get(words).copied().filter(|n| n.1 >= OWN)
    }

    fn add(&mut self, known: u32, by: u32) {
        self.at(known).seen += by;
    }

    fn at(&mut self, known: u32) -> &mut Weight {
        let place = &mut self.places[known as usize];
        if *place == 0 {
            self.weights.push((known, Weight::default()));
            *place = self.weights.len() as u16;
        }
        &mut self.weights[usize::from(*place) - 1].1
    }

    /// It is about this state's own politics.
    fn belongs(&mut self, state: u32, by: u32) {
        let weight = self.at(state);
        weight.home += by;
        let home = weight.home;
        // Of equals the first of the lexicon.
        if self.home.is_none_or(|(best, most)| (home, best) > (most, state)) {
            self.home = Some((state, home));
        }
    }

    pub fn weight(&self, known: u32) -> Weight {
        let place = usize::from(self.places[known as usize]);
        place.checked_sub(1).map_or(Weight::default(), |place| self.weights[place].1)
    }

    fn home_of(&mut self, doc: &Doc<'_>, iso: &str, by: u32) {
        if let Some(state) = doc.lex.known_by_key(iso) {
            self.belongs(state, by);
            self.add(state, by);
        }
    }

    pub fn of_known(&self, known: u32) -> u32 {
        self.weight(known).seen
    }

    /// How much the article is about this state's own politics.
    pub fn at_home(&self, state: u32) -> u32 {
        self.weight(state).home
    }

    /// Is it the legislature that the article opens with?
    pub fn opens_with(&self, known: u32) -> bool {
        self.opens == Some(known)
    }

    /// Is it the other chamber of the parliament that the article opens with?
    pub fn sibling(&self, doc: &Doc<'_>, known: u32) -> bool {
        let chamber = |k: u32| {
            let entry = &doc.lex.known[k as usize];
            if matches!(entry.role, "lower" | "upper") { entry.parent } else { None }
        };
        self.opens.is_some_and(|k| k != known && chamber(k).is_some() && chamber(k) == chamber(known))
    }

    pub fn seen(&self, known: u32) -> bool {
        self.of_known(known) > 0
    }

    /// Does the article speak of one state, and of no other?
    pub fn one_state(&self, doc: &Doc<'_>) -> bool {
        let state = |k: u32| doc.lex.known[k as usize].kind() == ActorKind::State;
        self.weights.iter().filter(|w| w.1.seen > 1 && state(w.0)).take(2).count() == 1
    }

    /// Does it speak of another state much more than of this one?
    pub fn outweighed(&self, doc: &Doc<'_>, known: u32) -> bool {
        let seen = self.of_known(known);
        let state = |k: u32| doc.lex.known[k as usize].kind() == ActorKind::State;
        self.weights.iter().any(|w| w.0 != known && w.1.seen > 2 * seen && state(w.0))
    }

    /// The state whose politics the article is about, if there is one.
    pub fn home(&self) -> Option<u32> {
        self.home.map(|h| h.0)
    }

    /// The same where much says so.
    pub fn land(&self) -> Option<u32> {
        self.home().filter(|home| self.at_home(*home) >= AT_HOME)
    }
}

/// `Kentucky lawmakers pass ban`: the legislature of the state of a federation whose lawmakers the article opens with.
fn lawmakers(doc: &Doc<'_>) -> Option<u32> {
    let lead = doc.sents.iter().take_while(|s| s.para < 4).last().map_or(0, |s| s.to);
    let noun = |k: &usize| doc.any(*k, &["lawmakers", "legislators"]);
    doc.openings(1, lead, Pass::Noun).filter(noun).find_map(|k| {
        (1..3).find_map(|words| {
            let from = k.checked_sub(words).filter(|f| (*f..k).all(|w| doc.cap(w)))?;
            let known = super::known_of(doc.lex.find_form(&format!("{} legislature", doc.slice(from, k)))?)?;
            doc.lex.known[known as usize].regional.then_some(known)
        })
    })
}

/// `Ireland: motion on envoy defeated`: the state that a headline opens with, before a colon.
fn headed(doc: &Doc<'_>, names: &Names) -> Option<u32> {
    let m = names.mentions.first().filter(|m| m.from == 0 && doc.is_kind(m.to, Kind::Colon))?;
    let head = doc.role_of(0) == Role::Headline;
    names.actors[m.actor].known.filter(|_| head && names.actors[m.actor].is(ActorKind::State))
}

/// States of the places that open the first paragraphs (`SEOUL, June 10 (Agency) --`), with the paragraph, or the prose
/// (`ISLAMABAD: Parliament`).
fn datelines<'d>(doc: &'d Doc<'_>) -> impl Iterator<Item = (Option<usize>, Option<u32>)> + use<'d> {
    let marked = doc.paras.iter().enumerate().take(8).filter(|(_, p)| p.body > p.start);
    let heads = marked.map(|(index, p)| (Some(index), doc.text.get(p.start..p.body).unwrap_or("")));
    heads.chain(led_by_place(doc).map(|head| (None, head))).map(|(para, head)| {
        // "AUSTIN, Texas", "ALBANY, N.Y."
        let head = head.split(" (").next().unwrap_or(head);
        let part = head.split_once(", ").map(|h| h.1.trim_end_matches(['-', '–', '—', ' ']));
        let short = part.is_some_and(|p| p.ends_with('.') && seat::capital(head));
        if short {
            return (para, doc.lex.known_by_key("USA"));
        }
        let found = doc.lex.find_form(head).or_else(|| doc.lex.find_form(part?));
        let state = match found {
            Some(Target::Known(k)) => {
                let entry = &doc.lex.known[k as usize];
                entry.iso3.and_then(|iso| doc.lex.known_by_key(iso))
            }
            Some(Target::Place(state)) => state,
            Some(Target::Role(_)) | None => None,
        };
        (para, state)
    })
}

/// The one or two names before a colon or a dash that the prose opens with.
fn led_by_place<'d>(doc: &'d Doc<'_>) -> Option<&'d str> {
    let first = doc.paras.iter().find(|p| p.role == Role::Prose).filter(|p| p.body == p.start)?;
    let line = doc.text.get(first.start..first.end)?;
    let line = &line[..line.floor_char_boundary(28)];
    let marks = [": ", " - ", " – ", " — "];
    let end = marks.iter().filter_map(|mark| place(line, mark)).min().filter(|end| *end < 24)?;
    let head = &line[..end];
    let names = head.split(' ').all(|word| word.starts_with(char::is_uppercase));
    (names && head.split(' ').count() < 3).then_some(head)
}

/// `BANJUL, Gambia - The African Commission has adopted`: what opens with a body of states is written from where that meets.
fn venue(doc: &Doc<'_>, names: &Names, para: usize) -> bool {
    let sent = doc.sents[doc.sents.partition_point(|s| s.para < para)..].first().filter(|s| s.para == para);
    let opens = sent.and_then(|s| names.within(s.from, s.to.min(s.from + 5)).first());
    let known = opens.and_then(|m| names.entry(doc.lex, m.actor));
    known.is_some_and(|k| matches!(k.kind(), ActorKind::Body | ActorKind::Organization) && !k.domestic())
}
