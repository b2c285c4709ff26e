//! Who is named: mentions of known actors, of persons and of organizations, gathered into the article's actors.
//!
//! Order of work: `gazetteer` and `local` mark what the lexicon knows; `agency`, `org` and `acronym` read bodies,
//! agencies and organizations that it does not, `panel` committees and councils without capitals; `generic` ties common
//! nouns to what was named, `members` those who sit in a house to it; `firm` finds companies by their trade, `person`
//! people and their later short forms; `affiliation` finds organizations by their people, `company` parties by those
//! beside them; `office` and `bracket` read what office people hold and for whom they speak.

pub mod acronym;
pub mod affiliation;
pub mod agency;
mod bracket;
mod company;
pub mod firm;
pub mod frame;
pub mod gazetteer;
pub mod generic;
mod local;
pub mod members;
pub mod office;
pub mod org;
mod organ;
mod other;
pub mod panel;
mod parent;
pub mod person;
mod seat;
mod stands_for;
mod stead;
pub mod turn;

use rustc_hash::FxHashMap;
pub use seat::paper;
use std::borrow::Cow;

use crate::doc::Doc;
use crate::lexicon::{Known, Lexicon, Target};
use crate::record::{ActorKind, Short};

/// What tells of the land next to the one that an article is about.
pub const NEXT: &[&str] = &["neighbouring", "neighboring", "nearby"];

/// How a mention names its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    Name,
    /// Surname, acronym, or a common noun that stands for the name.
    Short,
    Demonym,
    Metonym,
}

#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// Token range.
    pub from: usize,
    pub to: usize,
    /// Byte range: inside a compound (`EU-drafted`) less than the tokens.
    pub start: u32,
    pub end: u32,
    pub actor: usize,
    pub sense: Sense,
    /// Which rule saw it.
    pub rule: &'static str,
}

#[derive(Debug, Clone)]
pub struct Actor {
    pub kind: ActorKind,
    pub name: String,
    pub known: Option<u32>,
    pub iso3: Option<Short>,
    /// Token range of the office as the text gives it.
    pub role: Option<(usize, usize)>,
    pub represents: Option<usize>,
    /// 1 female, 2 male, 0 unknown.
    pub gender: u8,
    /// Lower-case words of a person's name, in the order of the text.
    pub parts: Vec<Short>,
    /// How far the rule that made the actor is trusted: a weight set by hand.
    pub confidence: f32,
}

impl Actor {
    pub fn new(kind: ActorKind, name: &str) -> Self {
        Self {
            kind,
            name: in_a_line(name).into_owned(),
            known: None,
            iso3: None,
            role: None,
            represents: None,
            gender: 0,
            parts: Vec::new(),
            confidence: 0.9,
        }
    }

    pub fn is(&self, kind: ActorKind) -> bool {
        self.kind == kind
    }

    /// What the lexicon knows of the actor.
    pub fn entry<'l>(&self, lex: &'l Lexicon) -> Option<&'l Known> {
        self.known.map(|k| &lex.known[k as usize])
    }
}

/// `Belief` at the end of a line and `International` in the next one: a name is told in one line; its mentions stay as printed.
pub fn in_a_line(name: &str) -> Cow<'_, str> {
    let breaks = |b: &u8| matches!(b, b'\n' | b'\r' | b'\t');
    if name.as_bytes().iter().any(breaks) {
        Cow::Owned(name.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(name)
    }
}

/// A role word or phrase in the text: `ambassador`, `Rep.`, `deputy foreign minister`.
#[derive(Debug, Clone, Copy)]
pub struct RoleAt {
    pub from: usize,
    pub to: usize,
    pub role: u32,
    pub sense: crate::lexicon::Sense,
}

/// A demonym that names no actor by itself, kept for who is spoken of.
#[derive(Debug, Clone, Copy)]
pub struct Demonym {
    pub from: usize,
    pub to: usize,
    pub known: u32,
}

#[derive(Debug, Default)]
pub struct Names {
    pub actors: Vec<Actor>,
    /// Sorted by place; they do not overlap.
    pub mentions: Vec<Mention>,
    /// Token -> how many mentions start before it, once all are found.
    before: Vec<u32>,
    pub roles: Vec<RoleAt>,
    pub demonyms: Vec<Demonym>,
    /// Token -> mention index + 1.
    pub at: Vec<u32>,
    /// Token -> whether a role, a demonym or a place stands there: most have none, and need no search.
    beside: Vec<u8>,
    /// Tokens of places that are no actors.
    pub places: Vec<(usize, usize, Option<u32>)>,
    /// The state whose politics the article is about.
    pub home: Option<usize>,
    /// The same by the lexicon, where much speaks for it, whether the article names it or not.
    pub land: Option<u32>,
    /// It is known, but the article never names it.
    pub home_unnamed: bool,
    /// Groups have a vote in a body of the article: `the congress of the Federation of Miners`.
    pub leagued: bool,
    /// Bodies named only within the name of their committee, and the bytes: `the General Assembly's Third Committee`.
    pub inner: Vec<(usize, u32, u32)>,
    /// Token of a compound of two states -> the second of them: `a Czech-Polish text`.
    pub pairs: Vec<(usize, usize)>,
    /// Whether something was added since the last `sort`.
    unsorted: bool,
    by_known: FxHashMap<u32, usize>,
    by_name: FxHashMap<Short, usize>,
}

/// Bits of `Names::beside`.
const ROLE: u8 = 1;
const DEMONYM: u8 = 2;
const PLACE: u8 = 4;

/// Actor of a mention that another one replaced.
const GONE: usize = usize::MAX;

impl Names {
    /// The state that an envoy acts for, or a ministry and who speaks for it.
    pub fn nation(&self, actor: usize) -> Option<usize> {
        let whose = self.actors[actor].represents?;
        match self.actors[whose].kind {
            ActorKind::State => Some(whose),
            ActorKind::Agency => {
                self.actors[whose].represents.filter(|s| self.actors[*s].is(ActorKind::State))
            }
            _ => None,
        }
    }

    #[inline]
    pub fn mention_at(&self, tok: usize) -> Option<&Mention> {
        self.at.get(tok).filter(|m| **m > 0).map(|m| &self.mentions[*m as usize - 1])
    }

    #[inline]
    pub fn actor_at(&self, tok: usize) -> Option<usize> {
        self.mention_at(tok).map(|m| m.actor)
    }

    /// Mentions that start in a token range.
    pub fn within(&self, from: usize, to: usize) -> &[Mention] {
        let (first, last) = (self.before(from), self.before(to));
        &self.mentions[first..last.max(first)]
    }

    /// How many mentions start before a token.
    #[inline]
    fn before(&self, tok: usize) -> usize {
        match self.before.get(tok) {
            Some(count) => *count as usize,
            None => self.mentions.partition_point(|m| m.from < tok),
        }
    }

    #[inline]
    pub fn role_at(&self, tok: usize) -> Option<&RoleAt> {
        if self.beside.get(tok)? & ROLE == 0 {
            return None;
        }
        let i = self.roles.partition_point(|r| r.to <= tok);
        self.roles.get(i).filter(|r| r.from <= tok)
    }

    #[inline]
    pub fn demonym_at(&self, tok: usize) -> Option<&Demonym> {
        if self.beside.get(tok)? & DEMONYM == 0 {
            return None;
        }
        let i = self.demonyms.partition_point(|r| r.to <= tok);
        self.demonyms.get(i).filter(|r| r.from <= tok)
    }

    #[inline]
    pub fn place_at(&self, tok: usize) -> bool {
        self.place_of(tok).is_some()
    }

    /// The place that the token belongs to: its tokens, and its state.
    pub fn place_of(&self, tok: usize) -> Option<(usize, usize, Option<u32>)> {
        self.beside.get(tok).filter(|b| *b & PLACE != 0)?;
        let i = self.places.partition_point(|p| p.1 <= tok);
        self.places.get(i).copied().filter(|p| p.0 <= tok)
    }

    fn add_role(&mut self, role: RoleAt) {
        self.beside[role.from..role.to].iter_mut().for_each(|b| *b |= ROLE);
        self.roles.push(role);
    }

    fn add_demonym(&mut self, demonym: Demonym) {
        self.beside[demonym.from..demonym.to].iter_mut().for_each(|b| *b |= DEMONYM);
        self.demonyms.push(demonym);
    }

    fn add_place(&mut self, from: usize, to: usize, state: Option<u32>) {
        self.beside[from..to].iter_mut().for_each(|b| *b |= PLACE);
        self.unsorted = true;
        self.places.push((from, to, state));
    }

    /// Is the article at home in bodies that the lexicon does not have: a town's, a university's?
    pub fn local(&self) -> bool {
        let mut bodies = self.actors.iter().filter(|a| a.is(ActorKind::Body)).peekable();
        self.home.is_none() && bodies.peek().is_some() && bodies.all(|b| b.known.is_none())
    }

    pub fn known(&self, known: u32) -> Option<usize> {
        self.by_known.get(&known).copied()
    }

    /// What the lexicon knows of an actor.
    pub fn entry<'l>(&self, lex: &'l Lexicon, actor: usize) -> Option<&'l Known> {
        self.actors[actor].entry(lex)
    }

    #[inline]
    pub fn free(&self, tok: usize) -> bool {
        self.at.get(tok).is_some_and(|m| *m == 0)
    }

    /// The actor of a known entry, made on first use.
    pub fn actor_of(&mut self, doc: &Doc<'_>, known: u32) -> usize {
        if let Some(found) = self.known(known) {
            return found;
        }
        let entry = &doc.lex.known[known as usize];
        let iso3 = entry.iso3.filter(|_| entry.kind() == ActorKind::State).map(Short::new_static);
        let actor = self.push(Actor { known: Some(known), iso3, ..Actor::new(entry.kind(), &entry.name) });
        self.by_known.insert(known, actor);
        actor
    }

    /// Adds a name that shows by its place in the sentence; its actor is made at the first.
    fn add_named(&mut self, doc: &Doc<'_>, (from, to): (usize, usize), new: Actor, rule: &'static str) {
        let actor = self.named(&new.name).unwrap_or_else(|| self.push(new));
        let (start, end) = doc.bytes(from, to);
        self.add(Mention { from, to, start, end, actor, sense: Sense::Name, rule });
    }

    /// Adds a mention; what it overlaps goes. `sort` must follow before `within` is asked.
    pub fn add(&mut self, mention: Mention) {
        for tok in mention.from..mention.to {
            if let Some(old) = self.at[tok].checked_sub(1) {
                let (from, to) = (self.mentions[old as usize].from, self.mentions[old as usize].to);
                self.mentions[old as usize].actor = GONE;
                self.at[from..to].fill(0);
            }
        }
        self.unsorted = true;
        self.mentions.push(mention);
        self.at[mention.from..mention.to].fill(self.mentions.len() as u32);
    }

    /// The actor of this name, whatever its kind, if there is one already; while names are being found.
    fn named(&self, name: &str) -> Option<usize> {
        self.by_name.get(in_a_line(name).to_lowercase().as_str()).copied()
    }

    pub fn push(&mut self, actor: Actor) -> usize {
        self.by_name.entry(actor.name.to_lowercase().into()).or_insert(self.actors.len());
        self.actors.push(actor);
        self.actors.len() - 1
    }

    /// Puts mentions and places in the order of the text.
    pub fn sort(&mut self) {
        if !std::mem::take(&mut self.unsorted) {
            return;
        }
        self.mentions.retain(|m| m.actor != GONE);
        self.mentions.sort_unstable_by_key(|m| m.from);
        self.places.sort_unstable();
        // What is gone has left its tokens to others, or free.
        for (i, m) in self.mentions.iter().enumerate() {
            self.at[m.from..m.to].fill(i as u32 + 1);
        }
    }

    /// Drops actors that no mention names, and renumbers the rest.
    fn compact(&mut self) {
        let mut used: Vec<bool> = vec![false; self.actors.len()];
        for m in &self.mentions {
            used[m.actor] = true;
        }
        // One that is named by itself as well needs no name within another's.
        self.inner.retain(|w| !std::mem::replace(&mut used[w.0], true));
        let mut next = 0;
        let map: Vec<Option<usize>> = used
            .iter()
            .map(|u| {
                u.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let mut i = 0;
        self.actors.retain(|_| {
            i += 1;
            used[i - 1]
        });
        self.by_known.clear();
        self.by_known.extend(self.actors.iter().enumerate().filter_map(|(i, a)| a.known.map(|k| (k, i))));
        // All names are found: nobody looks one up any more.
        self.by_name = FxHashMap::default();
        self.home = self.home.and_then(|h| map[h]);
        for actor in &mut self.actors {
            actor.represents = actor.represents.and_then(|r| map[r]);
        }
        self.before.reserve_exact(self.at.len());
        for (i, m) in self.mentions.iter_mut().enumerate() {
            m.actor = map[m.actor].unwrap_or(0);
            self.before.resize(m.from + 1, i as u32);
        }
        self.before.resize(self.at.len(), self.mentions.len() as u32);
        for w in &mut self.inner {
            w.0 = map[w.0].unwrap_or(0);
        }
        for pair in &mut self.pairs {
            pair.1 = map[pair.1].unwrap_or(0);
        }
    }
}

/// Finds all names of an article.
pub fn find(doc: &Doc<'_>) -> Names {
    let mut names = gazetteer::find(doc);
    agency::find(doc, &mut names);
    org::find(doc, &mut names);
    acronym::find(doc, &mut names);
    panel::find(doc, &mut names);
    panel::own_house(doc, &mut names);
    panel::own_committee(doc, &mut names);
    generic::find(doc, &mut names);
    other::find(doc, &mut names);
    members::find(doc, &mut names);
    stead::find(doc, &mut names);
    firm::find(doc, &mut names);
    person::find(doc, &mut names);
    affiliation::find(doc, &mut names);
    company::find(doc, &mut names);
    bracket::find(doc, &mut names);
    office::read(doc, &mut names);
    names.sort();
    parent::of_state(doc, &mut names);
    parent::of_other_house(doc, &mut names);
    parent::general_assembly(doc, &mut names);
    parent::find(doc, &mut names);
    names.compact();
    names.leagued = parent::leagued(&names);
    names
}

#[cfg(test)]
mod tests;

/// Is the target an actor the lexicon knows?
pub(crate) fn known_of(target: Target) -> Option<u32> {
    match target {
        Target::Known(known) => Some(known),
        _ => None,
    }
}
