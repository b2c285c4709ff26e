//! What the reader knows: words, verbs, and the names of states, bodies, organizations, places and roles.
//!
//! Nearly all of it is data (`data/*.tsv`), which this module only loads and looks up; a few lists of words stand in the
//! code beside the rules that ask for them. To teach the reader a name, add a row to the data.

mod build;
mod class;
mod houses;
mod index;
mod role;
mod table;
mod tone;
mod verb;

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::gate::Gates;
use crate::record::{ActorKind, Date, Short};
use crate::token::Tok;
pub use class::Class;
pub use role::{ActsFor, RoleWord};
pub use tone::{Tone, Toned};
pub use verb::{After, Cue, Effect, Form, Phrase, Step, Verb};

/// A word the lexicon knows. Two tokens with the same id are the same word, whatever their case; all words it does not
/// know share `NONE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    pub const NONE: Self = Self(0);
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default)]
pub struct Word {
    pub class: Class,
    /// Number, month or weekday; for given names 1 female, 2 male, 3 either.
    pub value: u32,
    /// Index into the verbs, plus one.
    pub(crate) verb: u16,
    pub form: Form,
    /// Its places in phrases of praise and blame.
    pub(crate) toned: Toned,
    /// A verb of what texts do.
    pub(crate) effect: bool,
    /// A verb that says what a text does with a word of its own.
    pub(crate) phrasal: bool,
    /// It opens a name, a place or an office even in small letters; it stands in one behind the first word.
    pub(crate) small_name: bool,
    pub(crate) inside: bool,
    /// Passes that the word opens whatever its shape, but for small letters where the name has a capital.
    pub(crate) gates: Gates,
}

/// An actor the reader knows before it reads.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// ISO 3166 code of a state, dotted key of a body (`UNGA.C3`).
    pub key: Short,
    pub kind: Option<ActorKind>,
    pub name: Short,
    pub names: Vec<&'static str>,
    /// Names of states with their first and last days.
    pub dated_names: Vec<DatedName>,
    pub iso3: Option<&'static str>,
    /// The state of that code.
    pub state: Option<u32>,
    pub parent: Option<u32>,
    /// `plenary`, `committee`, `council`, `lower`, `upper`, `single`, `legislature`, `executive`, `court` or empty; for a
    /// state its status.
    pub role: &'static str,
    pub members: Option<u32>,
    /// Lower-case nouns that a later mention may use.
    pub generic: Vec<Short>,
    /// A house of a state or province of a federation; its `state` is known, but it is none of the nation's.
    pub regional: bool,
}

impl Known {
    /// Of a nation, or of a part of one: no organ of states.
    pub fn domestic(&self) -> bool {
        self.iso3.is_some() || self.regional
    }

    /// An organization whose leaders or ministers decide for its members: of the UN and the EU, single organs do.
    pub fn decides_for_members(&self) -> bool {
        self.members.is_some() && !matches!(self.key.as_str(), "UN" | "EU")
    }

    /// A body of states, in whose name a resolution speaks; it makes no law.
    pub fn of_states(&self) -> bool {
        !self.domestic() && matches!(self.role, "council" | "plenary" | "assembly")
    }

    /// A house whose members are persons, not states: of a nation, or a parliament of several.
    pub fn seats_members(&self) -> bool {
        self.domestic() || self.name.contains("Parliament") || self.name.contains("Legislative Assembly")
    }

    /// A party, or a group of them in the European Parliament.
    pub fn is_party(&self) -> bool {
        self.key.contains(".PARTY.") || self.key.starts_with("EP.GROUP.")
    }
}

/// What a state was or is called from one day to another; open where a day is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedName {
    pub name: &'static str,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Known {
    pub fn kind(&self) -> ActorKind {
        self.kind.unwrap_or(ActorKind::Organization)
    }
}

/// What a surface form stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Known(u32),
    /// An office, title or honorific.
    Role(u32),
    /// A place that is no actor; the state it lies in, if any.
    Place(Option<u32>),
}

/// How a form stands for its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    Name,
    Demonym,
    /// A capital or seat that stands for its government when it acts.
    Metonym,
    /// A name that needs its state or parent in the article (`the Senate`).
    Local,
    /// Under rules: index into the contexts.
    Contextual(u32),
    Place,
    Honorific,
    Title,
    Office,
}

/// One surface form at the end of a path of words.
#[derive(Debug, Clone)]
pub struct Entry {
    pub target: Target,
    pub sense: Sense,
    /// What the words of the form must be.
    case: Case,
}

/// Words that start with a capital, and words that are all capitals; a bit for each of the first 32.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    cap: u32,
    caps: u32,
}

impl Case {
    /// With one more word.
    pub(crate) fn with(self, place: usize, tok: &Tok) -> Self {
        let bit = |set: bool| u32::from(set).checked_shl(place as u32).unwrap_or(0);
        Self { cap: self.cap | bit(tok.cap), caps: self.caps | bit(tok.caps) }
    }

    fn and(self, other: Self) -> Self {
        Self { cap: self.cap & other.cap, caps: self.caps & other.caps }
    }
}

/// Conditions of an ambiguous form.
#[derive(Debug, Clone, Default)]
pub struct Context {
    pub seen: Vec<u32>,
    pub next: Vec<WordId>,
    pub notnext: Vec<WordId>,
    pub prev: Vec<WordId>,
    pub notprev: Vec<WordId>,
    /// Titles: not in `Rep. X of`.
    pub notof: Vec<WordId>,
    pub acts: bool,
}

/// What a phrase has behind its first two words, and its tone.
type Phrased = (Vec<WordId>, Tone);

/// A step in the trie of names.
#[derive(Debug, Default)]
struct Node {
    ends: Range<u32>,
    goes_on: bool,
}

#[derive(Debug, Default)]
pub struct Lexicon {
    ids: index::Index,
    words: Vec<Word>,
    verbs: Vec<Verb>,
    effects: FxHashMap<WordId, Effect>,
    phrases: FxHashMap<WordId, Vec<Phrase>>,
    /// Phrases of praise and blame by their first word, and their second if they have one.
    tones: FxHashMap<(WordId, Option<WordId>), Vec<Phrased>>,
    abbreviations: FxHashMap<&'static str, bool>,
    /// First step of the name trie by word, and the further ones.
    first: Vec<u32>,
    steps: FxHashMap<(u32, WordId), u32>,
    /// Which entries end at each step, and whether any goes on behind it.
    nodes: Vec<Node>,
    entries: Vec<Entry>,
    pub known: Vec<Known>,
    by_key: FxHashMap<Short, u32>,
    pub contexts: Vec<Context>,
    pub roles: Vec<RoleWord>,
    /// Kind of record -> how often what a rule has read was right.
    shares: FxHashMap<&'static str, FxHashMap<&'static str, f32>>,
}

impl Lexicon {
    /// Loads the built-in data.
    pub fn new() -> Self {
        build::load()
    }

    /// How often a record of this kind was right when this rule had read it; none where the kind was never measured.
    pub fn share(&self, record: &str, rule: &str) -> Option<f32> {
        let rules = self.shares.get(record)?;
        rules.get(rule).or_else(|| rules.get("*")).copied()
    }

    /// The id of a lower-case word.
    pub fn word(&self, lower: &str) -> WordId {
        self.word_in(lower, 0, lower.len())
    }

    /// The same for a word in a text.
    #[inline]
    pub fn word_in(&self, lower: &str, from: usize, to: usize) -> WordId {
        let id = self.plain_word_in(lower, from, to);
        if id != WordId::NONE || lower.as_bytes()[from..to].is_ascii() {
            return id;
        }
        self.folded(&lower[from..to])
    }

    /// The id of a word in a text if one look tells it.
    #[inline(always)]
    pub fn likely_word_in(&self, lower: &str, from: usize, to: usize) -> WordId {
        self.ids.likely(lower, from, to)
    }

    /// The same for one in ASCII.
    #[inline(always)]
    pub fn plain_word_in(&self, lower: &str, from: usize, to: usize) -> WordId {
        self.ids.find(lower, from, to)
    }

    #[cold]
    fn folded(&self, lower: &str) -> WordId {
        if !table::folds(lower) {
            return WordId::NONE;
        }
        let folded = table::fold(lower);
        self.ids.find(&folded, 0, folded.len())
    }

    #[inline]
    pub fn info(&self, id: WordId) -> Word {
        self.words[id.0 as usize]
    }

    #[inline]
    pub(crate) fn verb(&self, index: u16) -> Option<&Verb> {
        (index > 0).then(|| &self.verbs[index as usize - 1])
    }

    /// The longest phrase of one of these tones that starts with the first of these words: its length and tone. Apart, so that
    /// asking whether a word opens one stays short.
    #[inline(never)]
    pub fn tone(&self, toks: &[Tok], among: &[Tone]) -> Option<(usize, Tone)> {
        let fits = |rest: &[WordId]| {
            rest.iter().enumerate().all(|(k, id)| toks.get(k + 2).is_some_and(|tok| tok.word == *id))
        };
        let first = toks.first()?;
        let longest = |second: Option<WordId>| {
            let phrases = self.tones.get(&(first.word, second))?;
            let fitting = phrases.iter().filter(|(rest, tone)| fits(rest) && among.contains(tone));
            let opened = 1 + usize::from(second.is_some());
            fitting.map(|(rest, tone)| (opened + rest.len(), *tone)).max_by_key(|p| p.0)
        };
        let pair = |second: &&Tok| first.toned.has(Toned::FIRST) && second.toned.has(Toned::SECOND);
        let alone = || if first.toned.has(Toned::ALONE) { longest(None) } else { None };
        toks.get(1).filter(pair).and_then(|second| longest(Some(second.word))).or_else(alone)
    }

    /// What a text does with this verb, by `data/effects.tsv`.
    pub fn effect(&self, id: WordId) -> Option<Effect> {
        self.effects.get(&id).copied()
    }

    /// What a text does with this verb and a word of its own, by `data/phrases.tsv`.
    pub fn phrases(&self, id: WordId) -> &[Phrase] {
        self.phrases.get(&id).map_or(&[], Vec::as_slice)
    }

    pub fn known_by_key(&self, key: &str) -> Option<u32> {
        self.by_key.get(key).copied()
    }

    pub fn is_abbreviation(&self, lower: &str) -> bool {
        self.abbreviations.contains_key(lower)
    }

    /// Does the abbreviation (with its stop) stand before a name or number?
    pub fn is_title_abbreviation(&self, lower: &str) -> bool {
        self.abbreviations.get(lower.trim_end_matches('.')).copied().unwrap_or(false)
    }

    pub fn opens_sentence(&self, lower: &str) -> bool {
        self.info(self.word(lower)).class.has(Class::OPENER)
    }

    /// What the longest form that opens a text stands for, whatever its case.
    pub fn find_form(&self, text: &str) -> Option<Target> {
        self.find_forms(text).first().map(|e| e.target)
    }

    pub(crate) fn find_forms(&self, text: &str) -> &[Entry] {
        let lower = text.to_ascii_lowercase();
        let mut node = 0;
        let mut best: &[Entry] = &[];
        for (i, tok) in crate::token::scan_form(text, &lower, self).iter().enumerate() {
            node = if i == 0 { self.start(tok.word) } else { self.step(node, tok.word) };
            if node == 0 {
                break;
            }
            if !self.ends(node).is_empty() {
                best = self.ends(node);
            }
        }
        best
    }

    pub(crate) fn start(&self, id: WordId) -> u32 {
        self.first.get(id.0 as usize).copied().unwrap_or(0)
    }

    pub(crate) fn step(&self, node: u32, id: WordId) -> u32 {
        if self.nodes[node as usize].goes_on { self.steps.get(&(node, id)).copied().unwrap_or(0) } else { 0 }
    }

    pub(crate) fn ends(&self, node: u32) -> &[Entry] {
        let Range { start, end } = self.nodes[node as usize].ends;
        &self.entries[start as usize..end as usize]
    }
}

impl Entry {
    /// Does the case of the words in the text allow this form?
    pub(crate) fn fits(&self, case: Case) -> bool {
        self.case.cap & !case.cap == 0 && self.case.caps & !case.caps == 0
    }
}
