//! Lines below pictures: told by whose picture it is, or by how those on it are pointed out.

use super::lines::at_most;
use crate::words::holds;

pub(super) fn is_caption(line: &str, lower: &str) -> bool {
    let credit = line.ends_with(')') && {
        let inside = line.rfind('(').map_or("", |i| &line[i + 1..line.len() - 1]);
        let l = inside.to_lowercase();
        !inside.is_empty()
            && at_most(inside, 6)
            && (l.contains("photo")
                || l.contains("image")
                || l.contains("getty")
                || l.contains("file")
                || l.contains("courtesy")
                || line[..line.len() - inside.len() - 2].trim_end().ends_with('.')
                    && at_most(inside, 3)
                    && inside.starts_with(char::is_uppercase)
                    && (line.contains(" (L)")
                        || line.contains(" (R)")
                        || line.contains(" (C)")
                        || lower.contains("speaks")
                        || lower.contains("speaking")
                        || lower.contains("pictured")
                        || lower.contains("is seen")))
    };
    let marks = |any, b: u8| any | u8::from((b == b'[') | (b == b'/') | (b == b':'));
    let mark = lower.bytes().fold(0, marks) != 0
        && ["[photo", "[image", "photo/", "photo credit", "credit:", "image credit", "caption:"]
            .iter()
            .any(|m| lower.contains(m));
    credit || mark || uncredited(line) < line.len() || !line.ends_with('.') && photo_by(&lower_end(line))
}

/// How much of a line below a picture is not on whose it is: `(Ann Roe/Flash)` and `Ann Roe | City News` name nobody in the story.
pub(super) fn uncredited(line: &str) -> usize {
    let signed = is_signed(line).then(|| line.rfind('(')).flatten();
    signed.or_else(|| barred(line)).unwrap_or(line.len())
}

/// `The envoy greets members after the vote. Ann Roe | City News`: where the photographer and the outlet begin.
fn barred(line: &str) -> Option<usize> {
    // Hardly a line has a bar, which a look at its bytes tells first.
    let bar = if line.as_bytes().contains(&b'|') { line.rfind(" | ")? } else { return None };
    let stop = line[..bar].rfind(['.', '!', '?'])? + 1;
    let named = |part: &str| at_most(part, 5) && part.trim_start().starts_with(char::is_uppercase);
    (named(&line[stop..bar]) && named(&line[bar + 3..]) && !line.ends_with('.')).then_some(stop)
}

/// `The envoy, seen during a vote in Lima, March 3. (Ann Roe/Flash)`: the photographer and the agency close the line.
fn is_signed(line: &str) -> bool {
    let Some(inside) = line.strip_suffix(')').and_then(|l| Some(&l[l.rfind('(')? + 1..])) else {
        return false;
    };
    let named = |part: &str| {
        let part = part.trim();
        part.starts_with(char::is_uppercase) && part.contains(char::is_lowercase)
    };
    at_most(inside, 7)
        && inside
            .split_once('/')
            .is_some_and(|(who, whose)| named(who) && whose.trim_start().starts_with(char::is_uppercase))
}

/// The last words of a line, in lower case.
fn lower_end(line: &str) -> String {
    let from = line.char_indices().rev().nth(60).map_or(0, |(i, _)| i);
    line[from..].to_lowercase()
}

/// `... in Lima on May 3, 2017. Photo by Ann Roe/EPA`
fn photo_by(end: &str) -> bool {
    const BY: &[&str] = &["photo by ", "photograph by ", "photos by ", "picture by ", "illustration by "];
    // Hardly a line has the word that they share.
    let by = if holds(end, " by ") { BY.iter().find_map(|by| end.rfind(by)) } else { None };
    by.is_some_and(|at| {
        let before = end[..at].trim_end();
        before.is_empty() || before.ends_with(['.', ')', '|', '”', '"'])
    })
}
