//! What is told of a text between its noun and the verb that says what became of it.

use super::*;

/// `The measure, | which calls on him to enforce the Freedom Act, | has been referred`: what is told of a text between commas, of which
/// none is voted on.
pub(in crate::rule::texts::assemble) fn described(
    doc: &Doc<'_>,
    mentions: &[Mention],
    tok: usize,
    from: usize,
) -> Option<(usize, usize)> {
    let comma = |k: usize| matches!(doc.kind(k), Some(Kind::Comma | Kind::Dash));
    let text = mentions
        .iter()
        .rev()
        .find(|m| m.to < tok && comma(m.to) && doc.is(m.to + 1, "which") && !doc.quoted(m.to))?;
    let small = |k: &usize| doc.has(*k, Class::ADVERB) || doc.any(*k, &["now", "also", "then"]);
    let goes_on = |k: usize| {
        let verb = (k + 1..=tok).find(|v| !small(v)).unwrap_or(tok);
        verb == tok || doc.has(verb, Class::AUX.or(Class::MODAL))
    };
    let close = (from.max(text.to + 3)..tok).find(|k| comma(*k) && goes_on(*k))?;
    Some((text.to, close))
}

/// `A bill | that would repeal the Records Act | was referred`, `A motion | urging Congress to pass the Ports Act | died`: what the text that
/// opens the sentence would do, before its verb.
pub(super) fn defined(
    doc: &Doc<'_>,
    mentions: &[Mention],
    tok: usize,
    from: usize,
) -> Option<(usize, usize)> {
    let text = mentions.first().filter(|m| m.from < from + 3 && m.part == Part::Whole && m.to + 2 < tok)?;
    let mut end = tok;
    while end > from && doc.has(end - 1, Class::AUX.or(Class::ADVERB)) {
        end -= 1;
    }
    let at = text.to + usize::from(doc.any(text.to, &["that", "which"]));
    let says = |k: usize| doc.verb(k).is_some_and(|v| v.force.is_some());
    let does = if at > text.to {
        doc.has(at, Class::MODAL) || doc.is(at, "would") || doc.form(at).has(Form::THIRD) && says(at)
    } else {
        doc.form(at).has(Form::ING) && says(at)
    };
    let apart = |k: usize| {
        !matches!(doc.kind(k), Some(Kind::Word | Kind::Num | Kind::Poss)) || doc.any(k, &["but", "while"])
    };
    let finite = end < tok || doc.form(tok).has(Form::PAST) && !doc.has(tok + 1, Class::DET.or(Class::INDEF));
    (does
        && finite
        && !doc.has(end - 1, Class::REL)
        && !doc.any(end - 1, &["that", "which", "and"])
        && !(at..end).any(apart))
    .then_some((text.to, end))
}
