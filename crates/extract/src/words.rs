//! Fixed sets of words that the rules ask for at every token.
//!
//! A token carries the mark of its spelling, a set the marks of its words: nearly every token that is not of the set is
//! told by two bits, without a look at its letters. Worth it where a rule asks at each token; a list that is asked for
//! beside a word already found stays a plain [`Doc::any`](crate::doc::Doc::any).

/// Two small hashes of a spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark(u16);

/// The hash of a spelling (FNV-1a, its halves folded).
#[inline]
pub const fn hash(word: &[u8]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut i = 0;
    while i < word.len() {
        hash = (hash ^ word[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    hash ^ hash >> 15
}

impl Mark {
    pub const fn of(word: &[u8]) -> Self {
        Self::of_hash(hash(word))
    }

    pub const fn of_hash(hash: u32) -> Self {
        Self((hash & 0x3f | (hash >> 8 & 0x3f) << 6) as u16)
    }

    const fn bits(self) -> (u64, u64) {
        (1 << (self.0 & 0x3f), 1 << (self.0 >> 6))
    }
}

/// A set of lower-case words.
#[derive(Debug)]
pub struct Words {
    marks: (u64, u64),
    list: &'static [&'static str],
}

impl Words {
    pub const fn of(list: &'static [&'static str]) -> Self {
        let mut marks = (0, 0);
        let mut i = 0;
        while i < list.len() {
            let (a, b) = Mark::of(list[i].as_bytes()).bits();
            marks.0 |= a;
            marks.1 |= b;
            i += 1;
        }
        Self { marks, list }
    }

    #[inline]
    pub const fn may_hold(&self, mark: Mark) -> bool {
        let (a, b) = mark.bits();
        self.marks.0 & a != 0 && self.marks.1 & b != 0
    }

    /// Is the word of the set?
    pub fn has(&self, word: &[u8]) -> bool {
        self.may_hold(Mark::of(word)) && self.holds(word)
    }

    pub fn holds(&self, word: &[u8]) -> bool {
        self.list.iter().any(|w| w.as_bytes() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Words};

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        static SET: Words = Words::of(&["bill", "act", "resolution", "n't", "’s"]);
        for word in ["bill", "act", "resolution", "n't", "’s"] {
            assert!(SET.may_hold(Mark::of(word.as_bytes())) && SET.holds(word.as_bytes()), "{word}");
        }
        let others = ["", "bills", "ac", "motion", "Bill"];
        assert!(others.iter().all(|w| !SET.holds(w.as_bytes())));
    }
}
