//! Marks: which one stands there, and where it ends.

use super::{Kind, Tok};

/// What a mark is that is one byte whatever stands beside it.
#[inline]
pub(super) fn lone_mark(bytes: &[u8], at: usize, to: usize) -> Option<Kind> {
    Some(match bytes[at] {
        b',' => Kind::Comma,
        b'.' if bytes[at + 1..to].first() != Some(&b'.') => Kind::Stop,
        b'!' | b'?' => Kind::Stop,
        b'"' => Kind::Mark,
        b':' => Kind::Colon,
        b';' => Kind::Semicolon,
        b'(' | b'[' => Kind::Open,
        b')' | b']' => Kind::Close,
        _ => return None,
    })
}

/// What stands there, and its end; `last` is the token before it, `gap` whether white space parts them.
pub(super) fn mark(
    text: &str,
    at: usize,
    to: usize,
    c: char,
    last: Option<&Tok>,
    gap: bool,
) -> (usize, Kind) {
    let len = c.len_utf8();
    let rest = &text[at + len..to];
    let after_word = !gap && last.is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Num));
    match c {
        '\'' | '’'
            if after_word
                && rest.starts_with(['s', 'S'])
                && !rest[1..].starts_with(char::is_alphanumeric) =>
        {
            (at + len + 1, Kind::Poss)
        }
        // “in a court of law,’’
        '\'' | '’' | '‘' if rest.starts_with(c) && !rest[len..].starts_with(c) => {
            (at + 2 * len, Kind::Mark)
        }
        '“' | '”' | '„' | '«' | '»' | '\'' | '’' | '‘' | '‹' | '›' | '`' => {
            (at + len, Kind::Mark)
        }
        '.' => {
            let dots = rest.bytes().take_while(|b| *b == b'.').count();
            (at + 1 + dots, Kind::Stop)
        }
        '…' => (at + len, Kind::Stop),
        '-' | '–' | '—' | '‒' | '−' | '\u{2011}' => {
            let more = rest.bytes().take_while(|b| *b == b'-').count();
            (at + len + more, Kind::Dash)
        }
        _ => (at + len, Kind::Other),
    }
}
