//! Parties of the United States that vote as one.

use crate::doc::Doc;
use crate::token::Kind;

/// `Republicans voted in favor, while all Democrats voted against`: the party as a whole, not `ten Republicans`, `most Democrats`,
/// `Republicans who`.
pub(super) fn as_one(doc: &Doc<'_>, tok: usize) -> bool {
    let Some(m) = doc.names.mention_at(tok) else { return false };
    let plural = doc.any(m.to - 1, &["democrats", "republicans"]);
    let every = m.from > 0 && doc.is(m.from - 1, "every") && doc.any(m.to - 1, &["democrat", "republican"]);
    let lead = m.from.checked_sub(1).filter(|k| *k >= doc.sent_of(m.from).from);
    let bare = lead.is_none_or(|k| {
        doc.is_kind(k, Kind::Comma)
            || doc.is_kind(k, Kind::Semicolon)
            || doc
                .any(k, &["all", "and", "while", "with", "but", "as", "joined", "house", "senate", "whereas"])
    });
    let some = doc.any(m.to, &["who", "from", "in", "on", "including", "such"])
        && !doc.any(m.to + 1, &["favor", "favour", "voting", "opposing", "opposition"]);
    every || plural && bare && !some
}
