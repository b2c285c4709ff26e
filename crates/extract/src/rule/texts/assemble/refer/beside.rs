//! What the words around a text say of it before it is looked for.

use super::*;

/// Whose the noun is said to be: `the Commission's decision`.
pub(super) fn holder(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    doc.names.within(m.from, m.head).iter().find(|x| doc.is_kind(x.to, Kind::Poss)).map(|x| x.actor)
}

/// `A bill modelled on the Berkeley measure has been introduced`: the text that opens the sentence, not the one in its phrase.
pub(in crate::rule::texts::assemble) fn headed<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    from: usize,
    tok: usize,
) -> Option<&'m Mention> {
    let first = mentions.first().filter(|m| {
        let new = matches!(m.article, Article::New | Article::Other);
        m.from <= from + 1 && m.part == Part::Whole && !m.plural && new && m.to < nearest.from
    })?;
    let inside =
        |k: usize| doc.kind(k) == Some(Kind::Word) && doc.step(k).is_none() && !doc.has(k, Class::AUX);
    let phrase = doc.has(nearest.from - 1, Class::PREP) && (first.to..nearest.from).all(inside);
    (phrase && nearest.head < tok && doc.has(nearest.to, Class::AUX)).then_some(first)
}

/// `A companion bill, SB 77, is before a panel. It was introduced by X`: is the sentence behind about the text named?
pub(super) fn told_on(doc: &Doc<'_>, head: usize) -> bool {
    let own = doc.sent_of(head);
    let next = doc.sents.get(doc.toks[head].sent as usize + 1).filter(|n| n.para == own.para);
    const MAKERS: &[&str] = &["author", "sponsor", "co-sponsor", "mover", "drafter", "lead"];
    // "A similar measure, HR 1340, was referred to a panel. Its author, Rep. X, said"
    let maker = |n: &crate::token::Sent| doc.is(n.from, "its") && doc.any(n.from + 1, MAKERS);
    next.is_some_and(|n| {
        maker(n)
            || doc.is(n.from, "it")
                && doc.any(n.from + 1, &["was", "is", "has"])
                && doc.any(
                    n.from + 2,
                    &["introduced", "sponsored", "filed", "tabled", "authored", "led", "backed"],
                )
    })
}

/// `The resolution asks the senators to support the Fair Trade Act`: what a text wants done with another, which is not spoken of then.
pub(in crate::rule::texts::assemble) fn asked_for(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    const DONE: &[&str] = &[
        "support", "back", "pass", "adopt", "enact", "cosponsor", "co-sponsor", "ratify", "approve",
        "reject", "oppose", "reintroduce", "sign",
    ];
    let verb = m.from.saturating_sub(1 + usize::from(m.from > from && doc.has(m.from - 1, Class::DET)));
    let text = doc.is(from, "it") || (from..from + 4).any(|k| doc.has(k, Class::TEXT) && k < verb);
    text && verb > from + 2
        && doc.any(verb, DONE)
        && doc.is(verb - 1, "to")
        && (from..verb).any(|k| doc.verb(k).is_some_and(|v| v.force.is_some()))
}

/// `Members deplore the Public Morals Bill`: what a text says of another one's.
pub(super) fn judged(doc: &Doc<'_>, m: &Mention) -> bool {
    let verb = m.from.checked_sub(1 + usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET)));
    let judges = |k: usize| {
        doc.verb(k).is_some_and(|v| matches!(v.force, Some(Force::Condemns | Force::Concerned)))
            && !doc.quoted(k)
    };
    m.title.is_some() && m.symbol.is_none() && verb.is_some_and(judges)
}
