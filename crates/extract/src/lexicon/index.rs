//! Words by their spelling: an open table of hashes beside one long text of all words, so that neither building it nor
//! looking a word up costs an allocation.

use super::WordId;
use crate::words::hash;

#[derive(Debug)]
pub struct Index {
    /// Hash and id; a free slot has `WordId::NONE`.
    slots: Vec<(u32, WordId)>,
    /// All words, one after the other, and where that of each id ends.
    text: String,
    ends: Vec<u32>,
}

impl Index {
    /// Room for so many words before the table grows.
    pub fn with_capacity(words: usize) -> Self {
        Self {
            slots: vec![(0, WordId::NONE); (words * 2).next_power_of_two()],
            text: String::with_capacity(words * 8),
            // `WordId::NONE` has no spelling.
            ends: vec![0],
        }
    }

    /// The id of a word with this hash.
    #[inline]
    pub fn find(&self, hash: u32, word: &str) -> WordId {
        let mut at = self.home(hash);
        loop {
            let (h, id) = self.slots[at];
            if id == WordId::NONE || h == hash && self.spelling(id) == word.as_bytes() {
                return id;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// The id of a word, and whether it is new.
    pub fn insert(&mut self, word: &str) -> (WordId, bool) {
        let hash = hash(word.as_bytes());
        let id = self.find(hash, word);
        if id != WordId::NONE {
            return (id, false);
        }
        if self.ends.len() * 4 > self.slots.len() * 3 {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![(0, WordId::NONE); old.len() * 2];
            old.into_iter().filter(|s| s.1 != WordId::NONE).for_each(|(hash, id)| self.put(hash, id));
        }
        let id = WordId(self.ends.len() as u32);
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
        self.put(hash, id);
        (id, true)
    }

    fn put(&mut self, hash: u32, id: WordId) {
        let mut at = self.home(hash);
        while self.slots[at].1 != WordId::NONE {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = (hash, id);
    }

    fn home(&self, hash: u32) -> usize {
        hash as usize & (self.slots.len() - 1)
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
            assert_eq!(index.find(hash(word.as_bytes()), word), id);
            assert_eq!(index.insert(word), (id, false));
        }
        assert_eq!(index.find(hash(b"other"), "other"), WordId::NONE);
        assert_eq!(index.ends.len(), 1001);
    }
}
