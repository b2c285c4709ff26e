//! When two spellings are one: case, accents, curly quotes, dashes, articles and a few abbreviations do not count.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Words that do not tell two names apart.
const DROP: &[&str] = &["the", "a", "an", "of", "s", "'s", "and", "for", "to", "in", "on"];

fn expand(word: &str) -> Option<[&'static str; 2]> {
    match word {
        "u.n." | "un" => Some(["united", "nations"]),
        "u.s." | "us" => Some(["united", "states"]),
        "eu" => Some(["european", "union"]),
        "uk" | "u.k." => Some(["united", "kingdom"]),
        _ => None,
    }
}

fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2011}' | '\u{2013}' | '\u{2014}' => '-',
        _ => c,
    }
}

/// The words of a text in small Latin letters and digits; dotted abbreviations stay whole (`u.n.`).
pub fn words(text: &str) -> Vec<String> {
    let folded: String =
        text.chars().map(plain).nfkd().filter(|&c| canonical_combining_class(c) == 0).collect();
    let folded = folded.to_lowercase();
    let letter = |c: &u8| c.is_ascii_lowercase() || c.is_ascii_digit();
    let (bytes, mut at, mut out) = (folded.as_bytes(), 0, Vec::new());
    while at < bytes.len() {
        if !letter(&bytes[at]) {
            at += 1;
            continue;
        }
        let (start, mut dotted) = (at, false);
        loop {
            at += bytes[at..].iter().take_while(|c| letter(c)).count();
            match bytes.get(at + 1) {
                Some(next) if bytes[at] == b'.' && letter(next) => (at, dotted) = (at + 1, true),
                _ => break,
            }
        }
        if dotted && bytes.get(at) == Some(&b'.') {
            at += 1;
        }
        out.push(folded[start..at].to_owned());
    }
    out
}

/// What is compared of a name.
pub fn key(name: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for word in words(name) {
        match expand(&word) {
            Some(pair) => out.extend(pair.map(str::to_owned)),
            None => out.push(word),
        }
    }
    out.retain(|word| !DROP.contains(&word.as_str()));
    out.join(" ")
}

/// Overlap of two texts as F1 over their words, order aside.
pub fn token_f1(a: &str, b: &str) -> f64 {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let mut left: HashMap<&str, usize> = HashMap::new();
    for word in &a {
        *left.entry(word).or_default() += 1;
    }
    let mut same = 0;
    for word in &b {
        if let Some(n) = left.get_mut(word.as_str()).filter(|n| **n > 0) {
            *n -= 1;
            same += 1;
        }
    }
    f64::from(2 * same) / (a.len() + b.len()) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (a, b) in [
            ("the U.N. General Assembly’s Third Committee", "UN General Assembly Third Committee"),
            ("Türkiye", "turkiye"),
            ("U.S. House of Representatives", "United States House Representatives"),
            ("Assembly of State – Parties", "assembly state-parties"),
        ] {
            assert_eq!(key(a), key(b));
        }
        assert_ne!(key("North Korea"), key("South Korea"));
    }

    #[test]
    fn dotted_abbreviations_stay_whole() {
        assert_eq!(
            words("H.R. 3012, A/C.3/79/L.34. End."),
            ["h.r.", "3012", "a", "c.3", "79", "l.34.", "end"]
        );
    }

    #[test]
    fn overlap_counts_each_word_once() {
        assert_eq!(token_f1("we will not", "we will"), 0.8);
        assert_eq!(token_f1("no no", "no"), 2.0 / 3.0);
        assert_eq!(token_f1("", ""), 0.0);
    }
}
