//! Drafts in a row, by their numbers.

use super::*;

/// `approved without a vote L.12, on small arms, | and L.44, on mines`, `L.12 | and L.44 were approved`: the other drafts that a verb takes
/// by their numbers, where it is told how and not counted.
pub(super) fn numbered_beside(
    doc: &Doc<'_>,
    d: &Decision,
    mentions: &[Mention],
    acts: &[Act],
    from: usize,
) -> Vec<Mention> {
    let done = d.act.is_some_and(|a| decides(a.step) && !a.expected && !a.votes);
    if !done || d.tally.is_some() || d.item.is_some() {
        return Vec::new();
    }
    let numbered = |m: &&Mention| m.symbol.is_some() && m.part == Part::Whole && !m.plural;
    let Some(first) = link(doc, d, mentions, acts, from).filter(numbered) else { return Vec::new() };
    let plain = |k: usize| {
        doc.step(k).is_none() && !doc.has(k, Class::REL.or(Class::AUX)) && !doc.is_kind(k, Kind::Semicolon)
    };
    let joined = |m: &Mention| {
        let lead = m.from - usize::from(m.from > 0 && doc.is_kind(m.from - 1, Kind::Mark));
        lead > 0 && (doc.is(lead - 1, "and") || doc.is_kind(lead - 1, Kind::Comma))
    };
    let beside = |m: &&Mention| {
        let (lo, hi) = (first.to.min(m.to), first.from.max(m.from));
        m.head != first.head
            && (m.head > d.tok) == (first.head > d.tok)
            && (lo..hi).all(plain)
            && joined(if m.from > first.from { m } else { first })
    };
    mentions.iter().filter(numbered).filter(beside).copied().collect()
}
