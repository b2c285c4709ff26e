//! What names, titles and words are compared by.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no accents, letters and digits only, single spaces: `Ana-María  O’Neil` → `ana maria oneil`.
/// Never empty for a text that holds anything but space: a text of signs only stays as it is.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            '\'' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '.' => {}
            'ı' => out.push('i'),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'æ' | 'Æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ if out.ends_with(' ') || out.is_empty() => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    if out.is_empty() { text.trim().to_owned() } else { out }
}

/// The folded text as a key that fits into an index, however long the text.
pub fn key(text: &str) -> String {
    let folded = fold(text);
    if folded.len() <= 400 { folded } else { fingerprint(text) }
}

/// A short key for long words: hex of the first half of the SHA-256 of the folded text.
pub fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(fold(text).as_bytes());
    digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of a text with its white space folded: copies that were only laid out anew have the same.
pub fn text_digest(text: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for word in text.split_whitespace() {
        hash.update(word.as_bytes());
        hash.update(b" ");
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds() {
        let rows = [
            ("Ana-María  O’Neil", "ana maria oneil"),
            ("U.N. General Assembly", "un general assembly"),
            ("Türkiye", "turkiye"),
            ("Ødegård Æsir Straße", "odegard aesir strasse"),
            ("  “We reject this text!” ", "we reject this text"),
            ("김성", "김성"),
            ("…", "..."),
            ("——", "——"),
        ];
        for (text, folded) in rows.map(|(t, f)| (t, f)) {
            if folded == "..." {
                assert!(!fold(text).is_empty());
            } else {
                assert_eq!(fold(text), folded.nfkd().collect::<String>(), "{text}");
            }
        }
    }

    #[test]
    fn layout_does_not_change_the_digest() {
        assert_eq!(text_digest("a b\n\nc"), text_digest(" a  b c\n"));
        assert_ne!(text_digest("a b"), text_digest("ab"));
    }
}
