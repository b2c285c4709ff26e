//! More texts of the kind told last: `adopted several others`, `ten more were put off`, `Another 12 were adopted without a vote`.

use super::*;
use crate::rule::texts::mention::made::takes;

pub(super) fn further(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let sent = doc.sent_of(i).from;
    let (from, head, count) = counted(doc, i, sent)?;
    let verb = from.checked_sub(1).filter(|v| *v > sent && takes(doc, *v));
    let passive = || {
        let be = doc.any(head + 1, &["were", "are"])
            || doc.any(head + 1, &["have", "had", "will"]) && doc.any(head + 2, &["been", "be"]);
        let done = (head + 2..head + 5).find(|k| doc.step(*k).is_some());
        be && done.is_some_and(|k| doc.form(k).has(Form::PARTICIPLE)) && (from == sent || joins(doc, from))
    };
    let bare = !matches!(doc.kind(head + 1), Some(Kind::Word | Kind::Poss | Kind::Mark))
        || doc.has(head + 1, Class::PREP.or(Class::CONJ).or(Class::WEEKDAY).or(Class::ADVERB))
        || doc.any(head + 1, &["without", "including", "among"]);
    if doc.quoted(i) || !(verb.is_some() && bare || passive()) {
        return None;
    }
    let (kind, part) = spoken(doc, from).filter(|s| s.1 == Part::Whole)?;
    Some(Mention { plural: true, count, ..Mention::one(from, head, kind, Article::Other, part) })
}

/// `several others`, `ten more`, `another 12`, `others`: where it begins and ends, and how many are told.
fn counted(doc: &Doc<'_>, i: usize, sent: usize) -> Option<(usize, usize, u32)> {
    const SOME: &[&str] = &["several", "many", "some", "various", "numerous"];
    if doc.is(i, "another") {
        let (count, len) = crate::number::cardinal(doc, i + 1)?;
        return Some((i, i + len, count));
    }
    if !doc.any(i, &["others", "more"]) {
        return None;
    }
    let number = (sent.max(i.saturating_sub(2))..i).find_map(|k| {
        let (count, len) = crate::number::cardinal(doc, k)?;
        (k + len == i).then_some((k, count))
    });
    let some = i > sent && doc.any(i - 1, SOME);
    match number {
        Some((k, count)) => Some((k, i, count)),
        None if some => Some((i - 1, i, 0)),
        None => doc.is(i, "others").then_some((i, i, 0)),
    }
}

/// `; others were put off`, `while others were put off`
fn joins(doc: &Doc<'_>, from: usize) -> bool {
    goes_on(doc, from - 1)
}
