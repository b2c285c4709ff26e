//! Tokens and sentences. One scan over the bytes; only a word beyond ASCII that the lexicon does not know as it is spelled
//! is copied, to look it up without its accents.
//!
//! Kept whole: `U.N.`, `H.R.`, `co-sponsored`, `A/RES/79/181`, `1,200`. Split: `335-37` (number, dash, number),
//! `Korea’s` (word, possessive). A full stop that belongs to an abbreviation is part of its token, so that every other
//! one ends a sentence.

mod known;
mod mark;
mod seldom;
mod sentence;

use known::{know, look_up};
use mark::{lone_mark, mark};
pub use sentence::Sent;
use sentence::split;

use std::ops::Deref;

use crate::gate::Gates;
use crate::lexicon::{Lexicon, Word, WordId};
use crate::text::Para;
use crate::words::{Mark, Sieve};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// Digits, with grouping commas: `1,200`.
    Num,
    /// `’s` or the lone mark after an s.
    Poss,
    /// Quotation marks, classified by the quote pass.
    Mark,
    Comma,
    /// Full stop, exclamation and question mark, ellipsis.
    Stop,
    Colon,
    Semicolon,
    /// Hyphen between numbers, en and em dash, double hyphen.
    Dash,
    Open,
    Close,
    Other,
}

#[derive(Debug, Clone, Copy)]
pub struct Tok {
    pub start: u32,
    pub end: u32,
    pub kind: Kind,
    /// Starts with a capital letter.
    pub cap: bool,
    /// Two or more letters, all capital.
    pub caps: bool,
    /// White space (or the paragraph's start) before it.
    pub gap: bool,
    pub word: WordId,
    pub sent: u32,
    /// The quotation it stands in, counted from 1; 0 outside.
    pub quote: u16,
    /// Of its spelling in lower case.
    pub mark: Mark,
    pub sieve: Sieve,
    /// Starts with a digit.
    pub digit: bool,
    /// A word with a plain hyphen in it.
    pub hyphen: bool,
    /// What the lexicon knows of its word.
    pub info: Word,
    /// What it can open.
    pub gates: Gates,
}

/// What is known of its word is known of a token.
impl Deref for Tok {
    type Target = Word;

    #[inline(always)]
    fn deref(&self) -> &Word {
        &self.info
    }
}

/// Tokens and sentences of the paragraphs that are read.
pub fn tokenize(text: &str, lower: &str, paras: &[Para], lex: &Lexicon) -> (Vec<Tok>, Vec<Sent>) {
    let mut toks = Vec::with_capacity(text.len() / 5);
    let mut sents = Vec::with_capacity(text.len() / 100);
    for (index, para) in paras.iter().enumerate().filter(|(_, p)| p.is_read()) {
        let from = toks.len();
        scan(text, lower, para.body, para.end, lex, &mut toks);
        look_up(lower, lex, &mut toks[from..]);
        know(lower, lex, &mut toks, from);
        split(text, lower, lex, &mut toks, from, index, &mut sents);
    }
    seldom::unless_told(lower, &mut toks);
    (toks, sents)
}

fn scan(text: &str, lower: &str, from: usize, to: usize, lex: &Lexicon, toks: &mut Vec<Tok>) {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut gap = true;
    while at < to {
        let byte = bytes[at];
        if byte.is_ascii_whitespace() {
            at += 1;
            gap = true;
            continue;
        }
        if let Some(end) = plain(bytes, at, to) {
            let cap = byte.is_ascii_uppercase();
            let small = || bytes[at..end].iter().any(u8::is_ascii_lowercase);
            let caps = cap && !small() && is_capital(&text[at..end]);
            push(toks, lower, Kind::Word, (at, end), (cap, caps, gap), (false, false));
            gap = false;
            at = end;
            continue;
        }
        if let Some(kind) = lone_mark(bytes, at, to) {
            push(toks, lower, kind, (at, at + 1), (false, false, gap), (false, false));
            gap = false;
            at += 1;
            continue;
        }
        let c = if byte.is_ascii() { char::from(byte) } else { char_at(text, at) };
        let len = c.len_utf8();
        if c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' {
            at += len;
            gap = true;
            continue;
        }
        // Told before the tables of all letters are asked: quotation marks, dashes.
        let letter = !matches!(c, '\u{2010}'..='\u{2027}') && c.is_alphabetic();
        let (end, kind) = if c.is_ascii_digit() {
            number(text, at, to)
        } else if letter {
            (word(text, lower, at, to, lex), Kind::Word)
        } else {
            mark(text, at, to, c, toks.last(), gap)
        };
        let cap = letter && c.is_uppercase();
        let caps = cap && end - at > 1 && is_capital(&text[at..end]);
        let hyphen = kind == Kind::Word && lower.as_bytes()[at..end].contains(&b'-');
        push(toks, lower, kind, (at, end), (cap, caps, gap), (byte.is_ascii_digit(), hyphen));
        gap = false;
        at = end;
    }
}

/// The end of a word that starts here and is nothing but ASCII letters and digits, with nothing behind it that might
/// belong to it.
#[inline]
fn plain(bytes: &[u8], at: usize, to: usize) -> Option<usize> {
    if !bytes[at].is_ascii_alphabetic() {
        return None;
    }
    let len = bytes[at..to].iter().position(|b| BYTES[*b as usize] != INSIDE);
    let Some(end) = len.map(|len| at + len) else { return Some(to) };
    // The stop behind a word in small letters ends a sentence; no abbreviation has none but "bill no. 245".
    let stops = || {
        bytes[end] == b'.'
            && bytes[at].is_ascii_lowercase()
            && !is_number_sign(bytes, at, end)
            && bytes[end + 1..to].first().is_none_or(|b| b.is_ascii() && !b.is_ascii_alphanumeric())
    };
    (BYTES[bytes[end] as usize] != JOINS || stops()).then_some(end)
}

/// `no. 245`
fn is_number_sign(bytes: &[u8], at: usize, end: usize) -> bool {
    &bytes[at..end] == b"no"
        && bytes.get(end + 1) == Some(&b' ')
        && bytes.get(end + 2).is_some_and(u8::is_ascii_digit)
}

/// What bytes are to a word: its letters and digits, and what may belong to it.
static BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut b = 0;
    while b < table.len() {
        let byte = b as u8;
        table[b] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => INSIDE,
            b'-' | b'\'' | b'/' | b'_' | b'(' | b')' | b'.' | b'&' | 0x80.. => JOINS,
            _ => 0,
        };
        b += 1;
    }
    table
};
const INSIDE: u8 = 1;
const JOINS: u8 = 2;

/// A token of whose word nothing is known yet.
#[inline(always)]
fn push(
    toks: &mut Vec<Tok>,
    lower: &str,
    kind: Kind,
    (start, end): (usize, usize),
    (cap, caps, gap): (bool, bool, bool),
    (digit, hyphen): (bool, bool),
) {
    let mark = Mark::of(&lower.as_bytes()[start..end]);
    toks.push(Tok {
        start: start as u32,
        end: end as u32,
        kind,
        cap,
        caps,
        gap,
        word: WordId::NONE,
        sent: 0,
        quote: 0,
        mark,
        sieve: Sieve::of(mark),
        digit,
        hyphen,
        info: Word::default(),
        gates: Gates::default(),
    });
}

fn is_capital(word: &str) -> bool {
    !word.chars().any(char::is_lowercase) && word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// Tokens of a name in the lexicon's tables.
pub(crate) fn scan_form(form: &str, lower: &str, lex: &Lexicon) -> Vec<Tok> {
    let mut toks = Vec::with_capacity(8);
    scan(form, lower, 0, form.len(), lex, &mut toks);
    look_up(lower, lex, &mut toks);
    toks
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or('\0')
}

fn number(text: &str, at: usize, to: usize) -> (usize, Kind) {
    let bytes = text.as_bytes();
    let mut end = at;
    while end < to && bytes[end].is_ascii_digit() {
        end += 1;
    }
    // Groups of three: 1,200
    while end + 3 < to
        && bytes[end] == b','
        && bytes[end + 1..].iter().take(3).filter(|b| b.is_ascii_digit()).count() == 3
        && bytes.get(end + 4).is_none_or(|b| !b.is_ascii_digit())
    {
        end += 4;
    }
    // Ordinals and compounds: 20th, 47-member, 118th; decimals and times stay numbers' neighbours.
    let rest = &text[end..to];
    let letters = rest.chars().next().is_some_and(char::is_alphabetic);
    let hyphen = rest.starts_with('-') && rest[1..].chars().next().is_some_and(char::is_alphabetic);
    if letters || hyphen {
        let mut stop = end;
        for (i, c) in rest.char_indices() {
            let joins = c.is_alphanumeric()
                || c == '-' && rest[i + 1..].chars().next().is_some_and(char::is_alphanumeric);
            if !joins {
                break;
            }
            stop = end + i + c.len_utf8();
        }
        return (stop, Kind::Word);
    }
    // 52/13 and 79/L.4 are document numbers; 2.5 a decimal.
    if (rest.starts_with('/') || rest.starts_with('.')) && rest[1..].starts_with(|c: char| c.is_ascii_digit())
    {
        let mut stop = end + 1;
        while stop < to
            && (bytes[stop].is_ascii_alphanumeric()
                || matches!(bytes[stop], b'/' | b'.')
                    && stop + 1 < to
                    && bytes[stop + 1].is_ascii_alphanumeric())
        {
            stop += 1;
        }
        return (stop, Kind::Word);
    }
    (end, Kind::Num)
}

/// The end of a word. What its characters so far tell is kept along the way, so that a long one costs no more a byte.
fn word(text: &str, lower: &str, at: usize, to: usize, lex: &Lexicon) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    // A number of a document: a stroke among capitals and digits; with a bracket.
    let (mut symbol, mut bracket) = (false, false);
    // Any small letter, any full stop; where the part after the last stop or hyphen begins.
    let (mut small, mut stop, mut part) = (false, false, at);
    let capital = || text[at..].starts_with(char::is_uppercase);
    while end < to {
        let b = bytes[end];
        if b.is_ascii_alphanumeric() {
            small |= b.is_ascii_lowercase();
            end += 1;
            continue;
        }
        if b.is_ascii() && !matches!(b, b'-' | b'\'' | b'/' | b'_' | b'(' | b')' | b'.' | b'&') {
            break;
        }
        let c = if b.is_ascii() { char::from(b) } else { char_at(text, end) };
        let len = c.len_utf8();
        let next = if end + len < to { char_at(text, end + len) } else { ' ' };
        let joins = match c {
            // "Resolución N° 1287"
            '°' => end == at + 1 && matches!(bytes[at], b'N' | b'n'),
            _ if c.is_alphanumeric() || is_combining(c) => true,
            '-' | '\u{2011}' => next.is_alphanumeric(),
            '\'' | '’' => {
                let after = end + len + next.len_utf8();
                let ends = after >= to || !char_at(text, after).is_alphanumeric();
                // "Korea’s" ends here, "O’Brien", "don’t" and "d’Ivoire" go on.
                next.is_alphabetic() && !(ends && matches!(next, 's' | 'S'))
            }
            // A/C.3/79/L.34 : capitals and digits around the stroke
            '/' | '_' if next.is_ascii_alphanumeric() => {
                let fits = !small && !next.is_ascii_lowercase();
                symbol |= fits;
                fits
            }
            '(' if symbol && next.is_ascii_digit() => {
                bracket = bytes[end..to].iter().take(7).any(|b| *b == b')');
                bracket
            }
            // One bracket closes one: "(P10_TA(2025)0038)"
            ')' if symbol && bracket => {
                bracket = false;
                true
            }
            '.' if next.is_ascii_alphanumeric() && symbol => true,
            '.' => {
                let one = char_at(text, part).len_utf8() == end - part;
                let first = part == at && one;
                // U.N. and Ph.D., but not "end.The"
                // nor "A/HRC/49/L.9." at the end of a sentence
                let dotted = one && (first || part > at) && !(symbol && bytes[part].is_ascii_digit());
                if dotted && next.is_alphabetic() && (next.is_uppercase() || !capital()) {
                    true
                } else if dotted && stop || first && capital() || is_abbreviated(text, lower, at, end, lex) {
                    return end + 1;
                } else {
                    false
                }
            }
            '&' => next.is_ascii_uppercase() && !small,
            _ => false,
        };
        if !joins {
            break;
        }
        end += len;
        stop |= c == '.';
        if matches!(c, '.' | '-') {
            part = end;
        }
    }
    end.max(at + char_at(text, at).len_utf8())
}

/// `Ky.` of `R-Ky.`, `St` of `DFL-St`: the seat behind the letters of a party in the United States.
pub fn seat(word: &str) -> Option<&str> {
    let behind = |party: &&str| {
        word.get(..party.len()).filter(|p| p.eq_ignore_ascii_case(party)).and(word.get(party.len()..))
    };
    ["r-", "d-", "i-", "dfl-"].iter().find_map(behind)
}

/// Abbreviations are capitalised ("Ill." is a state, "ill." the end of a sentence); "No." needs its number.
fn is_abbreviated(text: &str, lower: &str, at: usize, end: usize, lex: &Lexicon) -> bool {
    // "R-Ky.", "D-Mass.", "H.Res. 861", "S.Con.Res. 9"
    let form = &lower[at..end];
    let chamber = || ["h.j.", "s.j.", "h.", "s."].iter().find_map(|p| form.strip_prefix(p));
    let form = seat(form).or_else(chamber).unwrap_or(form);
    let number = || text[end + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    // "ACHPR/Res. 541 (LXXII)"
    let numbered = form.ends_with("/res");
    is_number_sign(text.as_bytes(), at, end)
        || (numbered || lex.is_abbreviation(form))
            && text[at..].starts_with(char::is_uppercase)
            && (!numbered && !matches!(form, "no" | "nos" | "art") || number())
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}
