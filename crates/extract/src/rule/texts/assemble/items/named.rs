//! Those of many texts that are named, each with its count: `adopted six texts, including one on Mali by consensus and one on Chad by 30 votes
//! to 12`.

use super::*;

/// How far behind its noun the first of them may be named.
const REACH: usize = 12;

/// The texts that are named behind `including`, two at least, where a count or manner is told of them.
pub(super) fn named_of_many(
    doc: &Doc<'_>,
    object: &Mention,
    mentions: &[Mention],
    to: usize,
) -> Vec<Mention> {
    let at = (object.to..to.min(object.to + REACH))
        .find_map(|k| round::some_of_many(doc, k))
        .filter(|_| object.plural);
    let Some(at) = at else { return Vec::new() };
    let mut items: Vec<Mention> = Vec::new();
    for m in mentions.iter().filter(|m| m.from >= at) {
        let link = m.from > at && (doc.is(m.from - 1, "and") || doc.is_kind(m.from - 1, Kind::Comma));
        if m.part != Part::Whole
            || m.plural
            || !matches!(m.article, Article::New | Article::Other)
            || !(items.is_empty() || link)
        {
            continue;
        }
        items.push(*m);
    }
    let told = |k: usize| {
        crate::number::cardinal(doc, k).is_some_and(|n| doc.any(k + n.1, &["votes", "to", "in"]))
            || doc.any(k, &["consensus", "unanimously", "acclamation"])
            || doc.seq(k, &["without", "a", "vote"])
    };
    if items.len() < 2 || !(at..to).any(told) { Vec::new() } else { items }
}
