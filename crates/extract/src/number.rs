//! Numbers in digits and words, cardinal and ordinal.

use crate::doc::Doc;
use crate::gate::Shapes;
use crate::lexicon::Class;
use crate::token::{Kind, Tok};
use crate::words::{Mark, Words};

/// The cardinal number that starts at token `i`, and how many tokens it takes: `1,200`, `nine`, `twenty-five`,
/// `one hundred and six`, `a dozen`.
#[inline]
pub fn cardinal(doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    if may_start(doc, i) { cardinal_at(doc, i) } else { None }
}

/// The shapes of numbers that are no words.
pub const SHAPES: Shapes = Shapes::NUMBER.or(Shapes::DIGIT).or(Shapes::HYPHEN);

/// The words that open a number without being one: `a dozen`, `a hundred`, `another dozen`, `half a dozen`.
pub static WORDS: Words = Words::of(&["a", "another", "half"]);

/// A first look, which nearly every token fails: can a number start here?
#[inline]
pub fn may_start(doc: &Doc<'_>, i: usize) -> bool {
    doc.toks.get(i).is_some_and(may_count)
}

/// Does a number end right before token `i`?
pub fn before(doc: &Doc<'_>, i: usize) -> bool {
    i.checked_sub(1).is_some_and(|b| {
        doc.has(b, Class::NUMBER)
            || doc.is_kind(b, Kind::Num)
            || doc.is(b, "dozen")
            || doc.toks[b].hyphen && small(doc.low(b), doc, b).is_some()
    })
}

fn cardinal_at(doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    if doc.digit(i) && doc.is(i + 1, "million") {
        return millions(doc.raw(i)).map(|value| (value, 2));
    }
    if doc.is_kind(i, Kind::Num) {
        let digits = doc.raw(i).bytes().filter(u8::is_ascii_digit);
        let value = digits.fold(0u32, |n, d| n.saturating_mul(10).saturating_add(u32::from(d - b'0')));
        return (value < 10_000_000).then_some((value, 1));
    }
    if doc.is(i, "half") {
        return doc.seq(i + 1, &["a", "dozen"]).then_some((6, 3));
    }
    if doc.any(i, &["a", "another"]) && !doc.is(i + 1, "hundred") {
        return doc.is(i + 1, "dozen").then_some((12, 2));
    }
    // "a hundred and one"
    let hundred =
        doc.is(i, "a") && doc.is(i + 1, "hundred") && !doc.any(i + 2, &["years", "thousand", "million"]);
    let (mut value, mut len) = if hundred { (1, 1) } else { small(doc.low(i), doc, i)? };
    // "two dozen"
    if value < 10 && doc.is(i + len, "dozen") {
        return Some((value * 12, len + 1));
    }
    if doc.any(i + len, &["hundred"]) && value < 10 {
        value *= 100;
        len += 1;
        let skip = usize::from(doc.is(i + len, "and"));
        if let Some((rest, more)) = small(doc.low(i + len + skip), doc, i + len + skip) {
            value += rest;
            len += skip + more;
        }
    } else if (20..100).contains(&value)
        && value % 10 == 0
        && let Some((unit, 1)) = small(doc.low(i + len), doc, i + len).filter(|(u, _)| (1..10).contains(u))
    {
        value += unit;
        len += 1;
    }
    Some((value, len))
}

/// `3.1 million`: the votes of unions that cast them by card.
fn millions(raw: &str) -> Option<u32> {
    let (whole, part) = raw.split_once('.').unwrap_or((raw, ""));
    let whole: u32 = whole.parse().ok().filter(|n| *n < 10)?;
    let digit = |n: usize| part.as_bytes().get(n).map_or(Some(0), |d| char::from(*d).to_digit(10));
    let part = (0..6).try_fold(0, |sum, n| Some(sum * 10 + digit(n)?))?;
    Some(whole * 1_000_000 + part)
}

#[inline]
fn may_count(tok: &Tok) -> bool {
    tok.kind == Kind::Num
        || tok.digit
        || tok.hyphen
        || tok.class.has(Class::NUMBER)
        || tok.mark == Mark::of(b"a")
        || tok.mark == Mark::of(b"half")
        || tok.mark == Mark::of(b"another")
}

fn small(low: &str, doc: &Doc<'_>, i: usize) -> Option<(u32, usize)> {
    if doc.has(i, Class::NUMBER) {
        return Some((doc.value(i), 1));
    }
    let (tens, unit) = compound(low)?;
    let value = |w| {
        let info = doc.lex.info(doc.lex.word(w));
        info.class.has(Class::NUMBER).then_some(info.value)
    };
    match (value(tens)?, value(unit)?) {
        (t, u) if t >= 20 && t % 10 == 0 && (1..10).contains(&u) => Some((t + u, 1)),
        _ => None,
    }
}

/// The parts of a word with a hyphen, none of them shorter than those of `forty-one`.
fn compound(low: &str) -> Option<(&str, &str)> {
    let cut = low.as_bytes().get(5..low.len().min(12))?.iter().position(|b| *b == b'-')? + 5;
    Some((&low[..cut], &low[cut + 1..]))
}

/// The ordinal at token `i`: `20th`, `twentieth`, `twenty-first`.
#[inline]
pub fn ordinal(doc: &Doc<'_>, i: usize) -> Option<u32> {
    if may_rank(doc, i) { ordinal_at(doc, i) } else { None }
}

/// A first look: can an ordinal stand here?
#[inline]
pub fn may_rank(doc: &Doc<'_>, i: usize) -> bool {
    doc.toks.get(i).is_some_and(|t| t.digit || t.hyphen || t.class.has(Class::ORDINAL))
}

fn ordinal_at(doc: &Doc<'_>, i: usize) -> Option<u32> {
    let low = doc.low(i);
    if doc.digit(i) {
        let digits = low.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let suffix = &low[digits.len()..];
        return if matches!(suffix, "st" | "nd" | "rd" | "th") {
            digits.parse().ok().filter(|n| *n > 0)
        } else {
            None
        };
    }
    if doc.has(i, Class::ORDINAL) {
        return Some(doc.value(i));
    }
    let (tens, unit) = compound(low)?;
    let t = doc.lex.info(doc.lex.word(tens));
    let u = doc.lex.info(doc.lex.word(unit));
    (t.class.has(Class::TENS) && u.class.has(Class::ORDINAL)).then(|| t.value + u.value)
}
