//! Lists: lines that are items of one.

use super::{Para, Role};

impl Para {
    /// An item of a list: a dash, a bullet or a number opens its line, or a semicolon ends it.
    pub fn is_item(&self, text: &str) -> bool {
        let line = &text[self.start..self.end];
        let numbered = line.starts_with(|c: char| c.is_ascii_digit() || c == '(')
            && line.get(1..4).is_some_and(|s| s.contains(['.', ')']));
        line.starts_with(['-', '–', '•', '*', '·', '▪', '—', '◦', '●'])
            || line.ends_with(';')
            || line.ends_with("; and")
            || numbered
    }
}

/// `A/HRC/55/L.3 on Mali`, under `adopted two resolutions:` or one of its other items.
pub(super) fn in_list(text: &str, paras: &[Para], line: &str) -> bool {
    let number = |l: &str| {
        let word = l.split(' ').next().unwrap_or(l);
        word.contains('/') && word.contains(|c: char| c.is_ascii_digit())
    };
    let led = |p: &Para| {
        p.role == Role::Prose && (text[p.start..p.end].ends_with(':') || number(&text[p.start..p.end]))
    };
    number(line) && paras.last().is_some_and(led)
}

/// `- a resolution on Mali`, `3. calls upon the ministers to act; and`: a line of a list, by its first or its last mark.
pub(super) fn is_item_line(line: &str) -> bool {
    is_list_item(line) || line.ends_with("; and") || line.ends_with("; or")
}

pub(super) fn is_list_item(line: &str) -> bool {
    let mut chars = line.chars();
    matches!(chars.next(), Some('•' | '*' | '–' | '-' | '—' | '·' | '▪')) && chars.next() == Some(' ')
        || line.ends_with(';')
        || is_lettered(line)
}

/// `(c) calls on ministers to act`, `(iv) urges`; `(c) 2019 The Herald` is no item of a list.
pub(super) fn is_lettered(line: &str) -> bool {
    let item = line.strip_prefix('(').and_then(|rest| rest.split_once(") "));
    item.is_some_and(|(label, text)| {
        (1..=4).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && text.starts_with(|c: char| c.is_lowercase())
    })
}
