//! Words by their spelling: an open table of keys beside one long text of all words, so that neither building it nor
//! looking a word up costs an allocation.

use super::WordId;

/// What tells a word: its first eight letters, and a hash of its last eight if it has more, else 0. So most words are told
/// from all others by their key alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Key {
    head: u64,
    rest: u32,
}

const HEAD: usize = 8;

impl Key {
    /// Of the word that stands there in a text.
    #[inline(always)]
    fn of(text: &[u8], from: usize, to: usize) -> Self {
        let head = match text.get(from..from + HEAD).and_then(|eight| eight.try_into().ok()) {
            Some(eight) => {
                u64::from_le_bytes(eight) & !u64::MAX.checked_shl(8 * (to - from) as u32).unwrap_or(0)
            }
            None => letters(&text[from..to]),
        };
        Self { head, rest: if to - from > HEAD { rest(&text[from..to]) } else { 0 } }
    }

    /// All letters tell in the upper bits.
    #[inline(always)]
    fn hash(self) -> usize {
        ((self.head ^ u64::from(self.rest)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 44) as usize
    }
}

/// The same where the text ends within the next eight letters.
fn letters(word: &[u8]) -> u64 {
    word.iter().take(HEAD).rev().fold(0, |head, byte| head << 8 | u64::from(*byte))
}

/// Never 0.
#[inline]
fn rest(word: &[u8]) -> u32 {
    let last = word.last_chunk().map_or(0, |eight| u64::from_le_bytes(*eight));
    (last.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32 ^ (word.len() as u32) << 1 | 1
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    head: u64,
    rest: u32,
    id: WordId,
}

impl Slot {
    const FREE: Self = Self { head: 0, rest: 0, id: WordId::NONE };

    fn key(self) -> Key {
        Key { head: self.head, rest: self.rest }
    }
}

#[derive(Debug)]
pub struct Index {
    slots: Vec<Slot>,
    /// All words, one after the other, and where that of each id ends.
    text: String,
    ends: Vec<u32>,
}

impl Index {
    /// Room for so many words before the table grows.
    pub fn with_capacity(words: usize) -> Self {
        Self {
            slots: vec![Slot::FREE; (words * 4 / 3).next_power_of_two()],
            text: String::with_capacity(words * 8),
            // `WordId::NONE` has no spelling.
            ends: vec![0],
        }
    }

    /// The id of the word that stands there in a text.
    #[inline(always)]
    pub fn find(&self, text: &str, from: usize, to: usize) -> WordId {
        let text = text.as_bytes();
        self.keyed(Key::of(text, from, to), &text[from..to])
    }

    /// The same as far as the first look tells: nothing for a long word, and for one whose place another has taken.
    #[inline(always)]
    pub fn likely(&self, text: &str, from: usize, to: usize) -> WordId {
        let key = Key::of(text.as_bytes(), from, to);
        let slot = self.slots[self.home(key)];
        if slot.key() == key && key.rest == 0 { slot.id } else { WordId::NONE }
    }

    #[inline(always)]
    fn keyed(&self, key: Key, word: &[u8]) -> WordId {
        let mut at = self.home(key);
        loop {
            let slot = self.slots[at];
            let free = slot.id == WordId::NONE;
            if free || slot.key() == key && (key.rest == 0 || self.spelling(slot.id) == word) {
                return slot.id;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// The id of a word in whatever case, and whether it is new.
    pub fn insert(&mut self, word: &str) -> (WordId, bool) {
        // It is spelled at the end of the text, and stays there if it is new.
        let from = self.text.len();
        self.text.push_str(word);
        self.text[from..].make_ascii_lowercase();
        let text = self.text.as_bytes();
        let key = Key::of(text, from, text.len());
        let id = self.keyed(key, &text[from..]);
        if id != WordId::NONE {
            self.text.truncate(from);
            return (id, false);
        }
        if self.ends.len() * 4 > self.slots.len() * 3 {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![Slot::FREE; old.len() * 2];
            old.into_iter().filter(|s| s.id != WordId::NONE).for_each(|s| self.put(s.key(), s.id));
        }
        let id = WordId(self.ends.len() as u32);
        self.ends.push(self.text.len() as u32);
        self.put(key, id);
        (id, true)
    }

    fn put(&mut self, key: Key, id: WordId) {
        let mut at = self.home(key);
        while self.slots[at].id != WordId::NONE {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = Slot { head: key.head, rest: key.rest, id };
    }

    fn home(&self, key: Key) -> usize {
        key.hash() & (self.slots.len() - 1)
    }

    fn spelling(&self, id: WordId) -> &[u8] {
        let id = id.0 as usize;
        &self.text.as_bytes()[self.ends[id - 1] as usize..self.ends[id] as usize]
    }
}

impl Default for Index {
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_ids_while_the_table_grows() {
        let mut index = Index::with_capacity(4);
        let words: Vec<String> = (0..1000).map(|n| format!("w{n}")).collect();
        let ids: Vec<WordId> = words.iter().map(|w| index.insert(w).0).collect();
        for (word, id) in words.iter().zip(ids) {
            assert_eq!(index.find(word, 0, word.len()), id);
            assert_eq!(index.insert(word), (id, false));
        }
        assert_eq!(index.find("other", 0, 5), WordId::NONE);
        assert_eq!(index.ends.len(), 1001);
    }

    #[test]
    fn a_word_is_the_same_wherever_it_stands() {
        let mut index = Index::with_capacity(4);
        for word in ["a", "bill", "assembly", "assemblies", "assembly’s", "assembly-led"] {
            let (id, _) = index.insert(word);
            assert_eq!(index.find(word, 0, word.len()), id);
            for text in [format!("{word} that passed it"), format!("for {word} it is"), format!("x{word}s")] {
                let from = text.find(word).unwrap_or_default();
                assert_eq!(index.find(&text, from, from + word.len()), id, "{text}");
                assert_eq!(index.find(&text, from, text.len()), WordId::NONE, "{text}");
            }
        }
    }
}
