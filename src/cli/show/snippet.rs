//! Stretches of the article with marks under the words that count, as compilers show code.

use std::fmt::Write as _;

/// Widest stretch shown on one line.
const WIDTH: usize = 100;
/// What is shown around the first mark.
const MARGIN: usize = 24;

/// Quotes the article around the spans (offsets in code points), each line of it followed by a line of marks.
pub fn snippet(article: &[char], spans: &[(u32, u32)], indent: &str) -> String {
    let inside = |n: u32| (n as usize).min(article.len());
    let mut rest: Vec<(usize, usize)> = spans.iter().map(|&(s, e)| (inside(s), inside(e))).collect();
    rest.sort_unstable();
    rest.dedup();
    rest.retain(|(start, end)| start < end);
    let (mut out, mut shown) = (String::new(), 0);
    while let Some(&(first, _)) = rest.first() {
        let from = line_start(article, first).max(shown);
        let to = line_end(article, from, first);
        line(article, (from, to), &rest, indent, &mut out);
        // What runs over the end of this line goes on with the next word.
        shown = (to..article.len()).find(|&at| !article[at].is_whitespace()).unwrap_or(article.len());
        rest.iter_mut().for_each(|(start, _)| *start = shown.max(*start));
        rest.retain(|(start, end)| start < end);
    }
    out
}

/// A few words before the mark, from the beginning of a word, within its paragraph.
fn line_start(article: &[char], mark: usize) -> usize {
    let least = mark.saturating_sub(MARGIN);
    let paragraph = (least..mark).rev().find(|&at| article[at] == '\n').map(|at| at + 1);
    let word = || (least..mark).find(|&at| at == 0 || article[at - 1] == ' ');
    paragraph.or_else(word).unwrap_or(mark)
}

/// The end of the paragraph or of the last word that fits.
fn line_end(article: &[char], from: usize, mark: usize) -> usize {
    let most = (from + WIDTH).min(article.len());
    if let Some(end) = (mark..most).find(|&at| article[at] == '\n') {
        return end;
    }
    let last = (mark + 1..most).rev().find(|&at| article[at] == ' ');
    if most == article.len() { most } else { last.unwrap_or(most) }
}

fn line(
    article: &[char],
    (from, to): (usize, usize),
    spans: &[(usize, usize)],
    indent: &str,
    out: &mut String,
) {
    let clean = |c: &char| if c.is_control() { ' ' } else { *c };
    let open = if from > 0 && article[from - 1] != '\n' { "…" } else { " " };
    let more = if to < article.len() && article[to] != '\n' { "…" } else { "" };
    let text: String = article[from..to].iter().map(clean).collect();
    let marked = |at: usize| spans.iter().any(|&(start, end)| (start..end).contains(&at));
    let marks: String = (from..to).map(|at| if marked(at) { '^' } else { ' ' }).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{indent}|{open}{text}{more}");
    let _ = writeln!(out, "{indent}| {}", marks.trim_end());
}
