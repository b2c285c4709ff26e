//! The date a sentence opens with, for what becomes of its text further on.

use super::*;

/// `2005, when the first such text was carried`: the date of what follows.
pub(super) fn frames(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    d.to < tok
        && (opens_with(doc, d, tok)
            || past_aside(doc, d, tok)
            || past_occasion(doc, d, tok)
            || of_text_told(doc, d, tok))
        || d.to < tok
            && doc.is_kind(d.to, Kind::Comma)
            && doc.is(d.to + 1, "when")
            && (breaks(doc, d.to + 1, tok) == 0
                || d.to + 12 > tok && !(d.to + 2..tok).any(|k| doc.is_kind(k, Kind::Comma)))
}

/// `In May 2014 Chad tabled a draft on Fiji, which was defeated`: the date a sentence opens with, for what became of its text.
fn opens_with(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let first = doc.sent_of(d.from).from;
    let start = d.to + usize::from(doc.is_kind(d.to, Kind::Comma));
    let Some(comma) = (start..tok).rev().find(|k| doc.is_kind(*k, Kind::Comma)) else { return false };
    d.from <= first + 1
        && tok < comma + 8
        && doc.is(comma + 1, "which")
        && (start..comma).any(|k| doc.has(k, Class::TEXT))
        && !(start..comma).any(|k| doc.is_kind(k, Kind::Comma) || doc.is_kind(k, Kind::Semicolon))
        && !(comma..tok).any(|k| doc.any(k, &["had", "has", "have"]))
        && doc.dates_in(d.to, doc.sent_of(tok).to).next().is_none()
}

/// `The previous one, in March, had 398 votes`, `an earlier initiative, of April 2014, had gathered 38`: the day of the text that the
/// sentence opens with.
fn of_text_told(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    const TEXTS: &[&str] = &["one", "initiative", "attempt", "version", "vote"];
    let Some(noun) = d.from.checked_sub(3).filter(|n| *n >= doc.sent_of(d.from).from) else { return false };
    let inner = |k: usize| doc.is_kind(k, Kind::Comma) || doc.is_kind(k, Kind::Semicolon);
    doc.any(d.from - 1, &["in", "of", "on", "from"])
        && doc.is_kind(noun + 1, Kind::Comma)
        && doc.is_kind(d.to, Kind::Comma)
        && (doc.has(noun, Class::TEXT) || doc.any(noun, TEXTS))
        && (doc.sent_of(d.from).from..noun).filter(|k| inner(*k)).count() < 2
        && doc.dates_in(d.to, tok).next().is_none()
}

/// `In June last year, after mass graves were found, the House passed another`: over what it was prompted by.
fn past_occasion(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    const OCCASIONS: &[&str] = &["after", "following", "amid", "despite", "under", "with", "at"];
    let mark = |k: &usize| matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon | Kind::Dash));
    let mut marks = (d.to + 1..tok).filter(mark);
    let one = marks.next().is_some_and(|k| doc.is_kind(k, Kind::Comma)) && marks.next().is_none();
    d.from <= doc.sent_of(d.from).from + 1
        && doc.is_kind(d.to, Kind::Comma)
        && doc.any(d.to + 1, OCCASIONS)
        && one
        && doc.dates_in(d.to, tok).next().is_none()
}

/// `On Oct. 4, a draft in the Council, which hinted at sanctions, was vetoed`: the date a sentence opens with, over one insertion.
fn past_aside(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let first = doc.sent_of(d.from).from;
    let start = d.to + usize::from(doc.is_kind(d.to, Kind::Comma));
    let mut marks =
        (start..tok).filter(|k| !matches!(doc.kind(*k), Some(Kind::Word | Kind::Num | Kind::Poss)));
    let (Some(open), Some(shut), None) = (marks.next(), marks.next(), marks.next()) else { return false };
    let comma = doc.is_kind(open, Kind::Comma) && doc.is_kind(shut, Kind::Comma);
    let aside = doc.any(open + 1, &["which", "who", "whose"]) || doc.form(open + 1).has(Form::PARTICIPLE);
    d.from <= first + 1
        && comma
        && aside
        && tok < shut + 5
        && (start..open).any(|k| doc.has(k, Class::TEXT))
        && doc.dates_in(d.to, doc.sent_of(tok).to).next().is_none()
}
