//! What does not belong to a clause at its end.

use super::*;

/// Without closing punctuation, and without a mark whose partner stands outside.
pub(super) fn trim(doc: &Doc<'_>, from: usize, to: usize) -> usize {
    let mut end = to;
    let loose = |end: usize| {
        matches!(
            doc.kind(end - 1),
            Some(Kind::Stop | Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash)
        )
    };
    while end > from + 1 && loose(end) {
        end -= 1;
    }
    if end > from && doc.is_kind(end - 1, Kind::Mark) {
        let inner = doc.toks[end.saturating_sub(2)].quote;
        let opened = (from..end - 1)
            .any(|k| doc.is_kind(k, Kind::Mark) && doc.toks.get(k + 1).is_some_and(|t| t.quote == inner));
        if !opened {
            end -= 1;
        }
        while end > from + 1 && loose(end) {
            end -= 1;
        }
    }
    while end > from + 1 && doc.any(end - 1, &["and", "but", "or", "while"]) {
        end -= 1;
    }
    end
}
