//! Counts by signs in brackets, as the European Parliament writes them: `(+461, -58, =94)`, `(461+, 58-, 94=)`, `(461/58/94)`.

use super::label::Label;
use super::name::label_at;
use super::*;

/// `those who said "no" (17) and those who abstained (10)`: a count in brackets behind its side, one of several.
pub(super) fn behind(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(u32, Label, usize)> {
    let close = |k: usize| {
        let (_, len) = number::cardinal(doc, k + 1).filter(|_| doc.is_kind(k, Kind::Open))?;
        doc.is_kind(k + 1 + len, Kind::Close).then_some(k + 2 + len)
    };
    let end = close(i)?;
    let mark = |k: usize| usize::from(k > from && doc.is_kind(k - 1, Kind::Mark));
    let side = |k: usize| {
        let at = k - mark(k);
        (from.max(at.saturating_sub(6))..at)
            .rev()
            .find_map(|l| label_at(doc, l).filter(|l| l.1 <= k && l.1 + 3 >= at))
    };
    let other = |k: usize| k != i && close(k).is_some() && side(k).is_some();
    let (lo, hi) = (from.max(i.saturating_sub(30)), to.min(i + 30));
    let (value, _) = number::cardinal(doc, i + 1)?;
    let (label, _) = side(i).filter(|_| (lo..hi).any(other))?;
    Some((value, label, end))
}

/// Brackets longer than this hold prose.
const LONGEST: usize = 40;

/// For, against, abstaining and the token after the bracket, where the sentence decides.
pub(super) fn bracket(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Triple> {
    if !doc.is_kind(i, Kind::Open) {
        return None;
    }
    let close = (i + 1..to.min(i + 16)).find(|k| doc.is_kind(*k, Kind::Close))?;
    let inner = doc.slice(i + 1, close);
    let decided =
        (from.max(i.saturating_sub(30))..i).any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)));
    if inner.len() > LONGEST || !decided {
        return None;
    }
    let (yes, no, abstain) = by_sign(inner).or_else(|| by_slash(inner))?;
    Some((Some(yes), Some(no), abstain, close + 1))
}

/// `+461, -58, =94`: each number with its sign before it or behind it.
fn by_sign(text: &str) -> Option<(u32, u32, Option<u32>)> {
    let chars: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let sign = |k: Option<usize>| {
        k.and_then(|k| chars.get(k))
            .copied()
            .filter(|c| matches!(c, '+' | '-' | '\u{2013}' | '\u{2212}' | '='))
    };
    if !chars.contains(&'+') {
        return None;
    }
    let (mut yes, mut no, mut abstain) = (None, None, None);
    let mut k = 0;
    while k < chars.len() {
        let end = k + chars[k..].iter().take_while(|c| c.is_ascii_digit()).count();
        if end == k {
            k += 1;
            continue;
        }
        let value = chars[k..end].iter().collect::<String>().parse().ok()?;
        // Signs stand on one side throughout: "+461" or "461+".
        let mark = if leads(&chars) { sign(k.checked_sub(1)) } else { sign(Some(end)) };
        match mark? {
            '+' => yes = Some(value),
            '=' => abstain = Some(value),
            _ => no = Some(value),
        }
        k = end;
    }
    Some((yes?, no?, abstain))
}

/// Does the plus stand before its number?
fn leads(chars: &[char]) -> bool {
    let plus = chars.iter().position(|c| *c == '+');
    plus.and_then(|p| chars.get(p + 1)).is_some_and(char::is_ascii_digit)
}

/// `461/58/94`: numbers alone, too large for a date.
fn by_slash(text: &str) -> Option<(u32, u32, Option<u32>)> {
    let parts: Vec<u32> = text.split('/').map(|p| p.trim().parse().ok()).collect::<Option<_>>()?;
    let large = parts.iter().any(|n| *n > 31) && parts.iter().all(|n| *n < 1900);
    match parts.as_slice() {
        [yes, no, abstain] if large => Some((*yes, *no, Some(*abstain))),
        _ => None,
    }
}
