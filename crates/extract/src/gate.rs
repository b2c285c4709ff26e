//! Where rules begin to read.
//!
//! Nearly all tokens open nothing that a pass looks for. Each pass says in a [`Gate`] beside its rules which ones can: by
//! their words, by what the lexicon knows of them, by their shape. A token carries a bit for each gate it goes through, worked
//! out once, and a pass goes from one such token to the next. A gate may let too many through, never too few: in builds
//! that check assertions the passes whose findings go through [`Doc::gated`](crate::doc::Doc::gated) read everywhere and are
//! held to that; the others read the same tokens in all builds, so a word that is missing in their gate fails its row.

use crate::lexicon::{Class, Step, Verb, Word};
use crate::token::{Kind, Tok};
use crate::words::{Mark, PLACES, Words};

/// Which tokens can open what a pass reads.
pub struct Gate {
    /// Told by the marks of these.
    pub words: Words,
    pub class: Class,
    /// All verbs, or those of a step.
    pub verbs: bool,
    pub step: Option<Step>,
    /// Verbs of a step, and of what texts do.
    pub acting: bool,
    /// Verbs that take a side.
    pub sided: bool,
    /// All words but those of these classes that are no verbs.
    pub but: Option<Class>,
    /// Words that open a phrase of praise or blame.
    pub toned: bool,
    /// Words that open a name, a place or an office of the lexicon.
    pub named: bool,
    pub shapes: Shapes,
}

impl Gate {
    /// Nothing passes; to be spelled out from.
    pub const CLOSED: Self = Self {
        words: Words::of(&[]),
        class: Class(0),
        verbs: false,
        step: None,
        acting: false,
        sided: false,
        but: None,
        toned: false,
        named: false,
        shapes: Shapes(0),
    };
}

/// Shapes of tokens, as bits.
#[derive(Debug, Clone, Copy)]
pub struct Shapes(u8);

impl Shapes {
    pub const CAPITAL: Self = Self(1);
    pub const DIGIT: Self = Self(2);
    pub const HYPHEN: Self = Self(4);
    pub const NUMBER: Self = Self(8);
    pub const OPEN: Self = Self(16);
    pub const COLON: Self = Self(32);
    pub const MARK: Self = Self(64);
    pub const POSS: Self = Self(128);

    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn of(kind: Kind, capital: bool, digit: bool, hyphen: bool) -> Self {
        let kind = match kind {
            Kind::Num => Self::NUMBER.0,
            Kind::Open => Self::OPEN.0,
            Kind::Colon => Self::COLON.0,
            // The lone mark of a plural owns, where it closes no quotation.
            Kind::Mark => Self::MARK.0 | Self::POSS.0,
            Kind::Poss => Self::POSS.0,
            _ => 0,
        };
        Self(kind | u8::from(capital) | u8::from(digit) << 1 | u8::from(hyphen) << 2)
    }
}

macro_rules! passes {
    ($($name:ident = $gate:path),+ $(,)?) => {
        /// The passes with a gate.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Pass { $($name),+ }

        static GATES: &[&Gate] = &[$(&$gate),+];
    };
}

/// Capitals, and words with a hyphen, which may hide one.
static CAPITALS: Gate = Gate { shapes: Shapes::CAPITAL.or(Shapes::HYPHEN), ..Gate::CLOSED };

/// Names of organizations open with a capital; of what has none, the core groups are told.
static ORGANIZATIONS: Gate = Gate { words: Words::of(&["core"]), shapes: Shapes::CAPITAL, ..Gate::CLOSED };

/// Quotation marks and apostrophes that stand alone.
static MARKS: Gate = Gate { shapes: Shapes::MARK, ..Gate::CLOSED };

static NAMED: Gate = Gate { named: true, ..Gate::CLOSED };

passes! {
    Mark = MARKS,
    Named = NAMED,
    Capital = CAPITALS,
    Agency = crate::names::agency::OPENS,
    Organization = ORGANIZATIONS,
    Staff = crate::names::affiliation::WORKS,
    Panel = crate::names::panel::OPENS,
    Noun = crate::names::generic::OPENS,
    Date = crate::date::OPENS,
    Mention = crate::rule::texts::mention::OPENS,
    Act = crate::rule::texts::act::OPENS,
    Manner = crate::rule::texts::act::MANNERS,
    Tally = crate::rule::texts::tally::OPENS,
    Position = crate::rule::texts::position::OPENS,
    Sponsor = crate::rule::texts::sponsor::OPENS,
    Recurrence = crate::rule::texts::recurrence::OPENS,
    Aside = crate::rule::texts::assemble::ASIDES,
    Provision = crate::rule::provision::OPENS,
    Duty = crate::rule::provision::DUTIES,
    Penalty = crate::rule::provision::PENALTIES,
    Speech = crate::rule::statement::SPEECH,
    Paper = crate::rule::statement::PAPER,
    Deed = crate::rule::statement::DEEDS,
    Title = crate::rule::texts::mention::TITLES,
    Verbal = crate::rule::statement::VERBAL,
    TextNoun = crate::rule::provision::TEXT_NOUNS,
    Waiting = crate::rule::texts::assemble::WAITING,
    Ally = crate::rule::statement::ALLIES,
    Tone = crate::rule::statement::TONES,
    Weight = crate::rule::statement::WEIGHS,
}

impl Pass {
    /// Does it read every token, to be held to its gate?
    #[inline(always)]
    pub const fn reads_everywhere(self) -> bool {
        let bare = matches!(
            self,
            Self::Mark
                | Self::Named
                | Self::Capital
                | Self::Organization
                | Self::Panel
                | Self::Noun
                | Self::Paper
                | Self::Aside
                | Self::Duty
                | Self::Title
                | Self::Verbal
                | Self::TextNoun
                | Self::Waiting
                | Self::Ally
                | Self::Tone
                | Self::Weight
        );
        cfg!(debug_assertions) && !bare
    }
}

/// The tokens that go through each gate, a bit each, in blocks of 64: from one to the next is a step, however far.
#[derive(Debug, Default)]
pub struct Openings(Vec<[u64; GATES.len()]>);

impl Openings {
    pub fn of(toks: &[Tok]) -> Self {
        let half = |toks: &[Tok]| {
            let mut gates = [0; 32];
            gates.iter_mut().zip(toks).for_each(|(row, tok)| *row = tok.gates.0);
            turned(gates)
        };
        let block = |toks: &[Tok]| {
            let (first, second) = toks.split_at(toks.len().min(32));
            let (first, second) = (half(first), half(second));
            std::array::from_fn(|pass| u64::from(first[pass]) | u64::from(second[pass]) << 32)
        };
        Self(toks.chunks(64).map(block).collect())
    }

    /// The next one of a range.
    #[inline]
    pub fn next(&self, from: usize, to: usize, pass: Pass) -> Option<usize> {
        let mut block = from / 64;
        let mut bits = self.0.get(block)?[pass as usize] & u64::MAX << (from % 64);
        while bits == 0 && (block + 1) * 64 < to {
            block += 1;
            bits = self.0.get(block)?[pass as usize];
        }
        let next = block * 64 + bits.trailing_zeros() as usize;
        (bits != 0 && next < to).then_some(next)
    }

    /// All of them.
    #[inline]
    pub fn all(&self, from: usize, to: usize, pass: Pass) -> impl Iterator<Item = usize> + '_ {
        let mut block = from / 64;
        let bits = move |block: usize| match self.0.get(block) {
            Some(_) if pass.reads_everywhere() => u64::MAX,
            Some(passes) => passes[pass as usize],
            None => 0,
        };
        let mut left = bits(block) & u64::MAX << (from % 64);
        std::iter::from_fn(move || {
            while left == 0 {
                block += 1;
                if block * 64 >= to {
                    return None;
                }
                left = bits(block);
            }
            let at = block * 64 + left.trailing_zeros() as usize;
            left &= left - 1;
            (at < to).then_some(at)
        })
    }
}

/// Each row's bit of a column as that column's bit of the row, by ever smaller squares: without a branch.
fn turned(mut rows: [u32; 32]) -> [u32; 32] {
    for width in [16, 8, 4, 2, 1] {
        let low = u32::MAX / ((1 << width) + 1);
        for square in rows.chunks_exact_mut(2 * width) {
            let (upper, lower) = square.split_at_mut(width);
            for (above, below) in upper.iter_mut().zip(lower) {
                let swapped = (*above >> width ^ *below) & low;
                *below ^= swapped;
                *above ^= swapped << width;
            }
        }
    }
    rows
}

/// The gates a token goes through, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gates(u32);

impl Gates {
    #[inline(always)]
    pub const fn has(self, pass: Pass) -> bool {
        self.0 >> pass as u32 & 1 != 0
    }

    const fn with(self, pass: usize) -> Self {
        Self(self.0 | 1 << pass)
    }

    /// By what the lexicon knows of a word.
    pub fn of_word(word: &Word, verb: Option<&Verb>, named: bool) -> Self {
        let step = verb.and_then(|v| v.step);
        let sided = verb.is_some_and(Verb::takes_side);
        let acting = verb.is_some_and(|v| v.step.is_some() || v.force.is_some());
        let any_verb = verb.is_some() || word.effect || word.phrasal;
        let opens = |gate: &Gate| {
            word.class.has(gate.class)
                || gate.verbs && verb.is_some()
                || gate.step.is_some() && gate.step == step
                || gate.acting && acting
                || gate.sided && sided
                || gate.named && named
                || gate.toned && word.toned.opens()
                || gate.but.is_some_and(|small| any_verb || !word.class.has(small))
        };
        GATES.iter().enumerate().filter(|g| opens(g.1)).fold(Self::default(), |all, (pass, _)| all.with(pass))
    }

    /// Without a pass, if so.
    #[inline(always)]
    pub const fn unless(self, not: bool, pass: Pass) -> Self {
        Self(self.0 & !((not as u32) << pass as u32))
    }

    /// By the word's spelling and the token's shape besides.
    #[inline]
    pub fn and(self, mark: Mark, shapes: Shapes) -> Self {
        Self(self.0 | BY_MARK[mark.index()].0 | BY_SHAPE[shapes.0 as usize].0)
    }
}

static BY_MARK: [Gates; PLACES] = {
    let mut table = [Gates(0); PLACES];
    let mut pass = 0;
    while pass < GATES.len() {
        let mut place = 0;
        while place < PLACES {
            if GATES[pass].words.holds_place(place) {
                table[place] = table[place].with(pass);
            }
            place += 1;
        }
        pass += 1;
    }
    table
};

static BY_SHAPE: [Gates; 256] = {
    let mut table = [Gates(0); 256];
    let mut pass = 0;
    while pass < GATES.len() {
        let mut shapes = 0;
        while shapes < 256 {
            if GATES[pass].shapes.0 as usize & shapes != 0 {
                table[shapes] = table[shapes].with(pass);
            }
            shapes += 1;
        }
        pass += 1;
    }
    table
};
