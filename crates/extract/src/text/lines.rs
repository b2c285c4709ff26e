//! Where lines end, and which of them are one paragraph: in a text that is wrapped, those up to the next blank line.

use super::is_list_item;

/// Where the lines end, behind their marks.
pub(super) fn line_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::with_capacity(64);
    // Most pieces have no mark, which is told without a look at each byte.
    for (piece, bytes) in text.as_bytes().chunks(PIECE).enumerate() {
        if bytes.iter().fold(false, |any, b| any | (*b == b'\n')) {
            let marks = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n');
            ends.extend(marks.map(|(i, _)| piece * PIECE + i + 1));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        ends.push(text.len());
    }
    ends
}

/// How much of a line is looked at in one go: no count of it overflows a byte.
pub(super) const PIECE: usize = 64;

/// The lines that end there.
fn lines<'t>(text: &'t str, ends: &[usize]) -> impl Iterator<Item = &'t str> {
    let mut from = 0;
    ends.iter().map(move |end| &text[std::mem::replace(&mut from, *end)..*end])
}

/// Are the lines broken at a column, so that only blank lines part paragraphs?
fn is_wrapped(text: &str, ends: &[usize]) -> bool {
    let (mut full, mut goes_on, mut long) = (0, 0, 0);
    let mut last: Option<&str> = None;
    for line in lines(text, ends) {
        let line = line.trim_end();
        let count = line.len();
        long += usize::from(count > 110);
        if let Some(before) = last.filter(|b| !b.is_empty() && !line.is_empty()) {
            full += 1;
            goes_on += usize::from(
                (50..=100).contains(&before.len()) && !before.ends_with(['.', '!', '?', ':', '"', '”']),
            );
        }
        last = Some(line);
    }
    full >= 8 && long == 0 && goes_on * 2 > full
}

/// Lines, or blocks of lines where the text is wrapped.
pub(super) fn blocks_of_lines<'t>(text: &'t str, ends: &[usize]) -> impl Iterator<Item = &'t str> {
    let wrapped = is_wrapped(text, ends);
    let mut lines = lines(text, ends).peekable();
    let mut from = 0;
    std::iter::from_fn(move || {
        let mut end = from + lines.next()?.len();
        while wrapped && !text[from..end].trim().is_empty() {
            let Some(next) = lines.next_if(|line| !stands_alone(line.trim())) else { break };
            end += next.len();
        }
        Some(&text[std::mem::replace(&mut from, end)..end])
    })
}

/// A line that goes on from none before it.
fn stands_alone(line: &str) -> bool {
    line.is_empty()
        || is_list_item(line)
        || line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(". ") && line.find(". ") < Some(4)
}
