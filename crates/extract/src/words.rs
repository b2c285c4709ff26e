//! Fixed sets of words that the rules ask for at every token.
//!
//! A token carries the mark of its spelling, a set the marks of its words: nearly every token that is not of the set is
//! told by a bit, without a look at its letters. Worth it where a rule asks at each token; a list that is asked for
//! beside a word already found stays a plain [`Doc::any`](crate::doc::Doc::any).

/// Three small hashes of a spelling: of its length and its first, middle and last letter, which the compiler works out for
/// the words of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark(u32);

impl Mark {
    #[inline(always)]
    pub const fn of(word: &[u8]) -> Self {
        let len = word.len();
        if len == 0 {
            return Self(0);
        }
        let letters = word[0] as u32 | (word[len / 2] as u32) << 8 | (word[len - 1] as u32) << 16;
        Self((letters ^ (len as u32) << 24).wrapping_mul(0x9e37_79b1) >> 14)
    }

    /// Its place, of `PLACES`.
    #[inline(always)]
    pub const fn index(self) -> usize {
        (self.0 & 0xfff) as usize
    }

    /// The same, as a slot and its bit.
    #[inline(always)]
    const fn place(self) -> (usize, u64) {
        ((self.0 >> 6 & 0x3f) as usize, 1 << (self.0 & 0x3f))
    }

    #[inline(always)]
    const fn bits(self) -> [u64; 3] {
        [1 << (self.0 & 0x3f), 1 << (self.0 >> 6 & 0x3f), 1 << (self.0 >> 12)]
    }
}

/// How many places there are for marks.
pub const PLACES: usize = 4096;

/// Nearly all words are told from another by their length and first letter, in one branch.
#[inline(always)]
pub fn may_be_same(a: &[u8], b: &[u8]) -> bool {
    let first = |word: &[u8]| word.first().copied().unwrap_or_default();
    (a.len() == b.len()) & (first(a) == first(b))
}

/// Nearly all words are compared by their first and last letters, which overlap, and without a call.
#[inline]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    let len = a.len();
    len == b.len()
        && match len {
            0 => true,
            1..4 => a[0] == b[0] && a[len / 2] == b[len / 2] && a[len - 1] == b[len - 1],
            4..8 => same_ends::<4>(a, b),
            8..17 => same_ends::<8>(a, b),
            _ => a == b,
        }
}

#[inline(always)]
fn same_ends<const N: usize>(a: &[u8], b: &[u8]) -> bool {
    a.first_chunk::<N>() == b.first_chunk() && a.last_chunk::<N>() == b.last_chunk()
}

/// A few bits of a spelling, three in each half: a short list's bits together tell nearly every word that is not on it by one
/// test, which is what most of the engine's code is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sieve(u64);

impl Sieve {
    #[inline(always)]
    pub const fn of(mark: Mark) -> Self {
        Self(THREE[(mark.0 & 0x1ff) as usize] as u64 | (THREE[(mark.0 >> 9) as usize] as u64) << 32)
    }

    /// Has it no bit but these?
    #[inline(always)]
    const fn passes(self, bits: u64) -> bool {
        self.0 & !bits == 0
    }
}

/// Three bits, more or less, for each half of a mark.
static THREE: [u32; 512] = {
    let mut bits = [0; 512];
    let mut half = 0;
    while half < bits.len() {
        let spread = (half as u32 + 1).wrapping_mul(0x9e37_79b1);
        bits[half] = 1 << (spread >> 27) | 1 << (spread >> 22 & 31) | 1 << (spread >> 17 & 31);
        half += 1;
    }
    bits
};

/// A short list out of a table: what is not of it is nearly always told by one test.
#[derive(Debug)]
pub struct Sifted {
    bits: u64,
    pub list: &'static [&'static str],
}

impl Sifted {
    pub const fn of(list: &'static [&'static str]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < list.len() {
            bits |= Sieve::of(Mark::of(list[i].as_bytes())).0;
            i += 1;
        }
        Self { bits, list }
    }

    #[inline(always)]
    pub const fn may_hold(&self, sieve: Sieve) -> bool {
        sieve.passes(self.bits)
    }
}

/// So many words are told by their sieves, so many by their marks; longer lists are asked for word by word.
const SIEVED: usize = 8;
const UNROLLED: usize = 48;

/// Can the word be one of these? For a list written down where it is asked for, the compiler works the bits out: what is left
/// of a short one is a single test.
#[inline(always)]
pub fn may_be_among(words: &[&str], mark: Mark, sieve: Sieve) -> bool {
    // Builds that check assertions ask for every word.
    cfg!(debug_assertions) || sifts(words, mark, sieve)
}

#[inline(always)]
fn sifts(words: &[&str], mark: Mark, sieve: Sieve) -> bool {
    if words.len() > UNROLLED {
        return true;
    }
    let (mut bits, mut marks) = (0, [0; 3]);
    macro_rules! each {
        ($($k:literal)+) => {$(
            if let Some(word) = words.get($k) {
                let mark = Mark::of(word.as_bytes());
                bits |= Sieve::of(mark).0;
                let [a, b, c] = mark.bits();
                marks = [marks[0] | a, marks[1] | b, marks[2] | c];
            }
        )+};
    }
    each!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
    each!(32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47);
    if words.len() <= SIEVED {
        return sieve.passes(bits);
    }
    let [a, b, c] = mark.bits();
    marks[0] & a != 0 && marks[1] & b != 0 && marks[2] & c != 0
}

/// Does a text hold a word, in any place? For names and the like: `str::contains` takes longer to set itself up than a short
/// text takes to look through.
pub fn holds(text: &str, word: &str) -> bool {
    place(text, word).is_some()
}

/// Where it first stands.
pub fn place(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    text.windows(word.len().max(1)).position(|w| w[0] == word[0] && w == word)
}

/// The same for any of these words in lower case, however the text writes them.
pub fn holds_in_any_case(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    let opens = |at: usize, word: &[u8]| {
        word.first() == Some(&text[at].to_ascii_lowercase())
            && text[at..].get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word))
    };
    (0..text.len()).any(|at| words.iter().any(|word| opens(at, word.as_bytes())))
}

/// A set of lower-case words.
#[derive(Debug)]
pub struct Words {
    /// A bit for each mark.
    marks: [u64; SLOTS],
    /// The first word of each slot, and the next one of each word's slot: places in the list, counted from 1.
    first: [u8; SLOTS],
    next: [u8; MOST],
    list: &'static [&'static str],
}

const SLOTS: usize = 64;

/// A set holds fewer words than this.
const MOST: usize = 256;

impl Words {
    const NONE: Self = Self { marks: [0; SLOTS], first: [0; SLOTS], next: [0; MOST], list: &[] };

    pub const fn of(list: &'static [&'static str]) -> Self {
        assert!(list.len() < MOST);
        let mut set = Self { list, ..Self::NONE };
        let mut i = 0;
        while i < list.len() {
            let (slot, bit) = Mark::of(list[i].as_bytes()).place();
            set.marks[slot] |= bit;
            set.next[i] = set.first[slot];
            set.first[slot] = i as u8 + 1;
            i += 1;
        }
        set
    }

    #[inline(always)]
    pub const fn may_hold(&self, mark: Mark) -> bool {
        let (slot, bit) = mark.place();
        self.marks[slot] & bit != 0
    }

    pub const fn holds_place(&self, index: usize) -> bool {
        self.marks[index >> 6] >> (index & 0x3f) & 1 != 0
    }

    /// The marks of all words of these sets, for a first look; it holds none itself.
    pub const fn marks_of(sets: &[&Self]) -> Self {
        let mut all = Self::NONE;
        let mut i = 0;
        while i < sets.len() {
            let mut slot = 0;
            while slot < SLOTS {
                all.marks[slot] |= sets[i].marks[slot];
                slot += 1;
            }
            i += 1;
        }
        all
    }

    /// The same for the sets of a table's rows.
    pub const fn marks_of_rows<T, const N: usize>(rows: &[(&Self, T); N]) -> Self {
        let mut sets = [&Self::NONE; N];
        let mut i = 0;
        while i < N {
            sets[i] = rows[i].0;
            i += 1;
        }
        Self::marks_of(&sets)
    }

    /// Is the word of the set?
    pub fn has(&self, word: &[u8]) -> bool {
        let mark = Mark::of(word);
        self.may_hold(mark) && self.holds(mark, word)
    }

    /// The same for a word whose mark the set may hold.
    #[inline(never)]
    pub fn holds(&self, mark: Mark, word: &[u8]) -> bool {
        let mut place = self.first[mark.place().0];
        while let Some(at) = usize::from(place).checked_sub(1) {
            let listed = self.list[at].as_bytes();
            if may_be_same(listed, word) && same(listed, word) {
                return true;
            }
            place = self.next[at];
        }
        false
    }
}

/// Which rows of a table a word may open, each with the words that open it: all told by one look.
#[derive(Debug)]
pub struct Rows([u32; PLACES]);

impl Rows {
    pub const fn of<T, const N: usize>(rows: &[(&Words, T); N]) -> Self {
        assert!(N <= 32);
        let mut bits = [0; PLACES];
        let mut place = 0;
        while place < PLACES {
            let mut row = 0;
            while row < N {
                bits[place] |= (rows[row].0.holds_place(place) as u32) << row;
                row += 1;
            }
            place += 1;
        }
        Self(bits)
    }

    /// In their order.
    #[inline]
    pub fn opened_by(&self, mark: Mark) -> impl Iterator<Item = usize> + use<> {
        let mut bits = self.0[mark.index()];
        std::iter::from_fn(move || {
            let row = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            (row < 32).then_some(row as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Rows, Words};

    #[test]
    fn a_word_opens_the_rows_of_its_sets() {
        static SAID: Words = Words::of(&["said", "told"]);
        static DONE: Words = Words::of(&["told", "done"]);
        static ROWS: [(&Words, u8); 2] = [(&SAID, 1), (&DONE, 2)];
        let rows = Rows::of(&ROWS);
        let opened =
            |word: &str| rows.opened_by(Mark::of(word.as_bytes())).map(|r| ROWS[r].1).collect::<Vec<_>>();
        assert_eq!(opened("said"), [1]);
        assert_eq!(opened("told"), [1, 2]);
        assert!(opened("nobody").is_empty());
    }

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        static SET: Words = Words::of(&["bill", "act", "resolution", "n't", "’s"]);
        for word in ["bill", "act", "resolution", "n't", "’s"] {
            assert!(SET.has(word.as_bytes()), "{word}");
        }
        let others = ["", "bills", "ac", "motion", "Bill"];
        assert!(others.iter().all(|w| !SET.holds(Mark::of(w.as_bytes()), w.as_bytes())));
    }
}
