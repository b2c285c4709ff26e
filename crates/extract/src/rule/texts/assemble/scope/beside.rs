//! The phrase that a count or an act is tied to, seen from the one beside it.

use super::*;

/// The text that an amendment or a motion is about: `an amendment to the bill`, `no action on the draft`.
pub(in crate::rule::texts::assemble) fn parent<'m>(
    doc: &Doc<'_>,
    linked: Option<&Mention>,
    mentions: &'m [Mention],
    tok: usize,
) -> Option<&'m Mention> {
    let after = linked.map_or(tok, |m| if m.part == Part::Whole { m.from } else { m.head });
    let behind = mentions.iter().find(|m| {
        // "an amendment to the Trade Bill": a title begins behind its article.
        let titled = m.title.is_some() && m.from > 1 && doc.is(m.from - 1, "the");
        // "an amendment to “L.61”"
        let marked = m.symbol.is_some() && m.from > 1 && doc.is_kind(m.from - 1, Kind::Mark);
        let lead = m.from - usize::from(titled || marked);
        m.part == Part::Whole
            && !m.plural
            && m.from >= after
            && lead > 0
            && doc.any(lead - 1, &["to", "of", "from", "into", "on", "in", "over"])
            && breaks(doc, after, m.from) == 0
    });
    // "Turning to draft L.19, the Committee retained paragraph 12", "A draft on Chad was stopped by a motion of no action": the text
    // that the sentence turned to, or opens with.
    let turned = |m: &&Mention| {
        let opens = doc.sent_of(m.from).from;
        m.part == Part::Whole
            && !m.plural
            && m.head < after
            && m.from < opens + 5
            && ((opens..m.from).all(|k| doc.has(k, Class::DET.or(Class::INDEF)) || doc.cap(k))
                || (m.from.saturating_sub(4)..m.from)
                    .any(|k| doc.any(k, &["turning", "taking", "considering", "acting", "on"])))
    };
    // "defeated the government over the Trade Bill: an amendment by X passed"
    // "amended the Trade Bill, voting by 148 to 91 to remove an offence"
    let until = if linked.is_some_and(|m| m.part != Part::Whole) { after } else { after.max(tok) };
    let titled = |m: &&Mention| m.title.is_some() && m.head < until && m.article == Article::Known;
    behind.or_else(|| mentions.first().filter(turned)).or_else(|| mentions.iter().rev().find(titled))
}

/// `After breaking a filibuster by 188 votes to nil, the house passed a bill`: the text named after the way it came up.
pub(in crate::rule::texts::assemble) fn ahead_of(mentions: &[Mention], tok: usize) -> Option<&Mention> {
    mentions.iter().find(|m| m.part == Part::Whole && !m.plural && m.from > tok)
}

/// `Russia, which last month vetoed a draft, abstained`: is the verb in a relative clause, with no comma before it?
pub(in crate::rule::texts::assemble) fn in_which(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma);
    let open = (from.max(tok.saturating_sub(9))..tok).rev().find(comma);
    open.is_some_and(|k| doc.any(k + 1, &["which", "who"]) && k + 2 < tok)
}

/// `, whose motion to send the matter back to the committee was beaten`
pub(in crate::rule::texts::assemble) fn whose(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    let open = (from.max(tok.saturating_sub(18))..tok).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    open.is_some_and(|k| doc.is(k + 1, "whose") && k + 2 < tok)
}

/// Does a text with a verb of this force speak against what the verb takes?
pub(in crate::rule::texts::assemble) fn blames(force: Force) -> bool {
    matches!(force, Force::Condemns | Force::Concerned | Force::Urges | Force::Calls | Force::Demands)
}
