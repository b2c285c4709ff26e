//! Where lines end, and which of them are one paragraph: in a text that is wrapped, those up to the next blank line; how
//! long they are in words, and their first characters; which are of a table.

use super::Role;
use super::list::is_list_item;

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
const PIECE: usize = 64;

/// The lines that end there.
fn lines<'t>(text: &'t str, ends: &[usize]) -> impl Iterator<Item = &'t str> {
    let mut from = 0;
    ends.iter().map(move |end| &text[std::mem::replace(&mut from, *end)..*end])
}

/// Are the lines broken at a column, so that only blank lines part paragraphs?
fn is_wrapped(text: &str, ends: &[usize]) -> bool {
    let (mut full, mut goes_on, mut small, mut long) = (0, 0, 0, 0);
    let mut last: Option<&str> = None;
    for line in lines(text, ends) {
        let line = line.trim_end();
        let count = line.len();
        long += usize::from(count > 110);
        if let Some(before) = last.filter(|b| !b.is_empty() && !line.is_empty()) {
            full += 1;
            let open =
                (50..=100).contains(&before.len()) && !before.ends_with(['.', '!', '?', ':', '"', '”']);
            goes_on += usize::from(open);
            small += usize::from(open && line.starts_with(char::is_lowercase));
        }
        last = Some(line);
    }
    // A short text shows it by lines that go on in small letters, or by nearly all of them.
    let shown = full >= 8 || small >= 2 || full >= 4 && goes_on + 1 >= full;
    shown && long == 0 && goes_on * 2 > full
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

/// The first characters of a line.
pub(super) fn first(line: &str, chars: usize) -> &str {
    let mut end = chars;
    while let Some(head) = line.as_bytes().get(..end) {
        let seen = head.chunks(PIECE).map(characters).sum::<usize>();
        if seen == chars && line.is_char_boundary(end) {
            return &line[..end];
        }
        // Each byte that goes on a character is one more to take.
        end += (chars - seen).max(1);
    }
    line
}

/// How many characters start in a piece.
fn characters(piece: &[u8]) -> usize {
    usize::from(piece.iter().fold(0, |count: u8, b| count.wrapping_add(u8::from(*b as i8 >= -0x40))))
}

/// How a line of a table, or the heading of one of its columns, begins.
const SIDES: &[&str] = &[
    "votes in fav", "votes for", "votes against", "in favo", "against", "abst", "for:", "yes:", "no:",
    "ayes", "noes", "yeas", "nays", "absent", "not voting", "voting", "voted", "aye:", "nay:", "opposed",
    "yes (", "no (", "for (", "yea:", "excused",
];

/// `Voted against:`, `Abstentions`, and a line for each voter behind it: those lines are no headings.
pub(super) fn in_column(column: &mut bool, (line, words): (&str, usize), lower: &str, role: Role) -> Role {
    let short = words <= 5;
    if *column && role == Role::Heading && short {
        let small = |w: &str| matches!(w, "and" | "of" | "the");
        let name = line.split(' ').all(|w| small(w) || w.starts_with(char::is_uppercase));
        if name && !SIDES.iter().any(|side| lower.starts_with(side)) {
            return Role::Prose;
        }
    }
    let label = short && (line.ends_with(':') || role == Role::Heading);
    let told = |w: &str| lower.contains(w);
    let opens = || SIDES.iter().any(|s| lower.starts_with(s)) || told(" voted ") || told(" abstained");
    *column = label && opens() || *column && role == Role::Prose && short && !line.ends_with('.');
    role
}

/// `Sponsor: Rep. Ann Roe (D-WA)`, `Bill number: H.R. 1212`: a line of the box on a bill.
pub(super) fn is_of_bill((line, words): (&str, usize), lower: &str) -> bool {
    const KEYS: &[&str] = &[
        "sponsor:", "sponsors:", "sponsored by:", "primary sponsor:", "lead sponsor:", "author:", "authors:",
        "bill:", "bill number:", "bill no.:", "resolution number:",
    ];
    // "Author: Lamin Bojang-Cole", at an article's end: who wrote that.
    let writer = lower.starts_with("author") && !line.contains(['.', ',', '(']);
    KEYS.iter().any(|key| lower.starts_with(key)) && !line.ends_with(':') && words <= 16 && !writer
}

/// `Votes in favour: 20`, `Abstentions: 20`, `Ayes ...... 10`, `Noes 37`, `Against: Chad, Fiji`: a line of a table.
pub(super) fn is_count((line, words): (&str, usize), lower: &str) -> bool {
    if words > 16 {
        return false;
    }
    // What a side is called in a division, with nothing but dots before the number.
    const DIVIDED: &[&str] = &["ayes", "noes", "yeas", "nays"];
    let figure = |n: &str| (1..4).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    let number = line.rsplit_once(':').is_some_and(|(_, n)| figure(n.trim()));
    let divided = || {
        let side = DIVIDED.iter().find_map(|side| lower.strip_prefix(side));
        side.is_some_and(|rest| figure(rest.trim_start_matches(['.', '…', '-', '–', '—', ' ', '\t'])))
    };
    let side = || SIDES.iter().any(|side| lower.starts_with(side));
    let names = line.split_once(':').is_some_and(|(head, names)| {
        let mut words = names.split([',', ' ']).filter(|w| !w.is_empty() && *w != "and").peekable();
        at_most(head, 3) && words.peek().is_some() && words.all(|w| w.starts_with(char::is_uppercase))
    });
    names && side() || words <= 5 && (number && side() || divided())
}

/// `Final vote: 285 in favour, 172 against, 63 abstentions`, `Article 7: 97 for, 19 against`: a figure before each side.
pub(super) fn tells_sides(line: &str) -> bool {
    const BEHIND: &[&str] = &[
        "for", "against", "in", "votes", "yes", "no", "yea", "nay", "aye", "abstention", "abstentions",
        "abstaining", "abstained",
    ];
    // Hardly a line has two words that open with a digit, which is told without parting it into words.
    if openings(line.as_bytes(), |before, here| !before.is_ascii_graphic() & here.is_ascii_digit()) < 2 {
        return false;
    }
    let figure = |w: &str| (1..4).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_digit());
    let side = |word: &str| BEHIND.contains(&word.trim_end_matches([',', ';', '.', ')']));
    let (mut sides, mut counted) = (0, false);
    for word in line.split_whitespace().take(24) {
        sides += usize::from(counted && side(word));
        counted = figure(word);
    }
    sides > 1
}

/// How many words a line has, as far as anybody asks how it is to be read: one more than `MANY` stands for all that are longer.
pub(super) fn words_of(line: &str) -> usize {
    counted(line, MANY)
}

const MANY: usize = 30;

/// Has a line no more words than this?
pub(super) fn at_most(line: &str, words: usize) -> bool {
    counted(line, words) <= words
}

/// Its words, or one more than `most`. Most lines of prose have shown more long before they end.
fn counted(line: &str, most: usize) -> usize {
    let head = &line.as_bytes()[..line.len().min((most + 1) * 8)];
    let count = starts(head);
    if count > most || head.len() == line.len() && head.is_ascii() {
        return count.min(most + 1);
    }
    line.split_whitespace().take(most + 1).count()
}

/// How many words of a line start with ASCII behind ASCII.
fn starts(line: &[u8]) -> usize {
    let space = |b: u8| matches!(b, b'\t'..=b'\r' | b' ');
    openings(line, |before, here| space(before) & here.is_ascii() & !space(here))
}

/// Where something opens, told by a byte and the one before it; a space stands before the line. In pieces, without a branch.
#[inline(always)]
fn openings(line: &[u8], opens: impl Fn(u8, u8) -> bool) -> usize {
    let Some(first) = line.first() else { return 0 };
    let pairs = line.chunks(PIECE).zip(line[1..].chunks(PIECE));
    let inside = pairs.map(|(before, here)| {
        let opened = before.iter().zip(here).map(|(before, here)| u8::from(opens(*before, *here)));
        usize::from(opened.fold(0, u8::wrapping_add))
    });
    usize::from(opens(b' ', *first)) + inside.sum::<usize>()
}
