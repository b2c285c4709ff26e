//! Near-duplicates: wire copy stays the same text when a paper changes its headline and its dateline and cuts its end.
//!
//! A text is taken as the set of its runs of four words; its [`Print`] is a MinHash of that set. Two prints tell how much
//! two sets have in common without the texts. Prints are stored and compared for years, so they hang on nothing that may
//! change with a release of some library: XXH3 has a specification, and the rest is here.

use std::collections::HashSet;

use twox_hash::XxHash3_64;

use super::fold;

/// Words a shingle.
const WORDS: usize = 4;
/// Shorter texts are told apart by nothing but their letters: two reports of one sentence are alike by themselves.
const FEWEST: usize = 50;
/// Values of a signature.
const VALUES: usize = 96;
/// Values a band: of texts that have half of their shingles in common, 98 in 100 pairs share a band.
const ROWS: usize = 3;
/// The part of the shorter text that must be in the longer one.
const CONTAINED: f32 = 0.7;
/// The part of both texts together that must be in both: a long article that quotes a short one is no copy of it.
const SHARED: f32 = 0.33;

/// What a text is compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// How many shingles there are.
    pub shingles: u32,
    signature: Vec<u32>,
}

impl Print {
    /// None for a text that is too short.
    pub fn of(text: &str) -> Option<Self> {
        let folded = fold::fold(text);
        let starts: Vec<usize> = std::iter::once(0)
            .chain(folded.match_indices(' ').map(|(at, _)| at + 1))
            .chain([folded.len() + 1])
            .collect();
        let run =
            |run: &[usize]| Some(XxHash3_64::oneshot(folded.get(*run.first()?..run.last()? - 1)?.as_bytes()));
        let shingles: HashSet<u64> = starts.windows(WORDS + 1).filter_map(run).collect();
        if shingles.len() < FEWEST {
            return None;
        }
        let mut signature = vec![u32::MAX; VALUES];
        for (least, (factor, summand)) in signature.iter_mut().zip(permutations()) {
            for shingle in &shingles {
                let value = (shingle.wrapping_mul(factor).wrapping_add(summand) >> 32) as u32;
                *least = (*least).min(value);
            }
        }
        Some(Self { shingles: u32::try_from(shingles.len()).unwrap_or(u32::MAX), signature })
    }

    /// What copies are looked up by.
    pub fn bands(&self) -> Vec<i32> {
        let band = |(place, values): (usize, &[u32])| {
            let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_be_bytes()).collect();
            XxHash3_64::oneshot_with_seed(place as u64, &bytes) as i32
        };
        self.signature.chunks(ROWS).enumerate().map(band).collect()
    }

    pub fn is_copy(&self, other: &Self) -> bool {
        let equal = self.signature.iter().zip(&other.signature).filter(|(a, b)| a == b).count();
        let shared = equal as f32 / VALUES as f32;
        let (a, b) = (self.shingles as f32, other.shingles as f32);
        let in_both = shared / (1.0 + shared) * (a + b);
        shared >= SHARED && in_both >= CONTAINED * a.min(b)
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        self.signature.iter().flat_map(|value| value.to_be_bytes()).collect()
    }

    pub fn from_bytes(shingles: u32, bytes: &[u8]) -> Self {
        let values = bytes.as_chunks().0;
        Self { shingles, signature: values.iter().map(|value| u32::from_be_bytes(*value)).collect() }
    }
}

/// Factor and summand of each value: one order of all shingles each.
fn permutations() -> impl Iterator<Item = (u64, u64)> {
    let number = |n: usize, seed: u64| XxHash3_64::oneshot_with_seed(seed, &(n as u64).to_be_bytes());
    (0..VALUES).map(move |n| (number(n, 1) | 1, number(n, 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that nobody wrote.
    fn words(from: usize, many: usize) -> String {
        (from..from + many).map(|n| format!("word{} ", n * n % 7919)).collect()
    }

    #[test]
    fn copies_and_no_copies() {
        let text = words(0, 400);
        let rows = [
            ("the text itself", text.clone(), true),
            ("another headline and dateline", format!("Panel votes\n\nGENEVA (Wire) - {text}"), true),
            ("laid out anew", text.to_uppercase().replace(' ', "\n\n"), true),
            ("cut to six tenths", words(0, 240), true),
            ("a paragraph of their own", format!("{text} {}", words(1000, 100)), true),
            ("as much of their own", format!("{} {}", words(0, 200), words(1000, 200)), false),
            ("a brief of its beginning", words(0, 80), false),
            ("another text", words(1000, 400), false),
        ];
        let print = Print::of(&text).unwrap();
        for (case, other, expected) in rows {
            let other = Print::of(&other).unwrap();
            assert_eq!(print.is_copy(&other), expected, "{case}");
            assert_eq!(other.is_copy(&print), expected, "{case}, the other way round");
            let bands = other.bands();
            assert!(!expected || print.bands().iter().any(|band| bands.contains(band)), "{case}: found");
            assert_eq!(Print::from_bytes(other.shingles, &other.to_bytes()), other, "{case}: stored");
        }
        assert_eq!(Print::of(&words(0, 40)), None, "too short");
    }

    /// Stored prints must be found again by those of any later version.
    #[test]
    fn prints_never_change() {
        let print = Print::of(&words(0, 400)).unwrap();
        let digest = XxHash3_64::oneshot(&print.to_bytes());
        assert_eq!((print.shingles, digest), (397, 16_302_919_118_737_231_641));
    }
}
