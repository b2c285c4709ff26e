//! Where a list begins or breaks off: what governs it, groups told apart, those without a name, where members are from.

use super::*;

/// Does a preposition stand before the list, which makes it no subject?
pub(super) fn governed(doc: &Doc<'_>, start: usize, floor: usize) -> bool {
    const LIKE: &[&str] = &["with", "like", "including", "than", "as", "before", "after", "since", "until"];
    start
        .checked_sub(1)
        .filter(|l| *l >= floor && !apart(doc, *l, floor))
        .is_some_and(|l| doc.has(l, Class::PREP) && !doc.any(l, LIKE) || doc.any(l, &["unlike", "except"]))
}

/// `all members apart from A`, `everyone save for A`, `all with the exception of A`: those left out, told before the verb.
pub(super) fn apart(doc: &Doc<'_>, prep: usize, floor: usize) -> bool {
    const APART: &[&str] = &["apart", "aside", "save", "exception", "except"];
    prep > floor && doc.any(prep, &["from", "for", "of"]) && doc.any(prep - 1, APART)
}

/// `China, Pakistan and the three African members, A, B and C`: where the group begins whose members follow the comma at `p`.
pub(super) fn told_apart(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    // "X and its allies, A and B"
    let allies = |n: usize| doc.any(n, &["allies", "partners", "satellites"]);
    let noun = p.checked_sub(1).filter(|n| (envoy(doc, *n) || allies(*n)) && doc.ends(*n, "s"))?;
    let the = (floor.max(noun.saturating_sub(5))..noun)
        .rev()
        .find(|k| doc.has(*k, Class::DET) || allies(noun) && doc.has(*k, Class::POSS))?;
    let joined = the > floor && (doc.is(the - 1, "and") || comma(doc, the - 1));
    (joined && (the + 1..noun).all(|k| doc.names.mention_at(k).is_none())).then_some(the)
}

/// Written like a name: `Mayors`, `50Plus`.
pub(super) fn named(doc: &Doc<'_>, i: usize) -> bool {
    doc.cap(i) || doc.is_kind(i, Kind::Word) && doc.raw(i).bytes().any(|b| b.is_ascii_uppercase())
}

/// What is not the whole of a party.
pub(super) const PARTS: &[&str] =
    &["part", "parts", "some", "most", "half", "many", "majority", "minority", "section", "sections"];

/// `the whole of the X`, `all but two of the X`, `all of the X`: where the words begin that end with the
/// `of` at this token and leave the party as one voter.
pub(super) fn whole(doc: &Doc<'_>, of: usize, floor: usize) -> Option<usize> {
    let head = of.checked_sub(1).filter(|h| *h >= floor)?;
    let det = |k: usize| k - usize::from(k > floor && doc.has(k - 1, Class::DET));
    match doc.low(head) {
        "rest" | "remainder" | "whole" | "bulk" | "entirety" => Some(det(head)),
        "all" | "each" => Some(head),
        _ => {
            let but = (floor.max(head.saturating_sub(2))..head).find(|k| doc.seq(*k, &["all", "but"]))?;
            crate::number::cardinal(doc, but + 2).is_some_and(|n| but + 2 + n.1 == of).then_some(but)
        }
    }
}

/// Who votes together without a name.
const SIDES: &[&str] =
    &["parties", "allies", "partners", "independents", "backbenchers", "left", "right", "opposition"];

/// `A, B and several other parties`, `A and its allies`, `A and the far right`: where what names nobody begins.
pub(super) fn others(doc: &Doc<'_>, end: usize, floor: usize) -> Option<usize> {
    let and = (floor.max(end.saturating_sub(7))..end).rev().find(|k| doc.any(*k, &["and", "plus"]))?;
    let rest = and + 1..end;
    // "A and the rest of cabinet", "A and the rest of her caucus"
    let own = |k: usize| doc.any(k, &["cabinet", "caucus", "delegation", "bench", "bloc", "team"]);
    if doc.seq(and + 1, &["the", "rest", "of"]) && own(end - 1) && rest.clone().all(|k| doc.names.free(k)) {
        return Some(and - usize::from(and > floor && comma(doc, and - 1)));
    }
    let side = end > and + 1 && doc.any(end - 1, SIDES) && !doc.cap(end - 1);
    // "four Pacific island states"
    let states = side || end > and + 1 && (envoy(doc, end - 1) || doc.has(end - 1, Class::MEMBER));
    let some = |k: usize| states && (doc.any(k, &["most", "handful"]) || doc.has(k, Class::POSS));
    let vague = side || rest.clone().any(|k| quantity(doc, k) || some(k) || doc.any(k, &["others", "all"]));
    let plain = rest.clone().all(|k| {
        doc.names.place_at(k) && (states || (and + 1..k).any(|o| doc.is(o, "of")))
            || doc.names.free(k)
                && (describes(doc, k)
                    || quantity(doc, k)
                    || doc.is(k, "of")
                    || states && doc.cap(k)
                    || some(k))
            || states && k == and + 1 && doc.has(k, Class::DET)
            || states && (doc.names.demonym_at(k).is_some() || k + 1 == end)
    });
    (!rest.is_empty() && vague && plain).then(|| and - usize::from(and > floor && comma(doc, and - 1)))
}

/// `X of Montana`, `Y of New Brunswick`, though the lexicon does not know the place: the preposition's token.
pub(super) fn home(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let mut k = p;
    while k > floor && k + 3 > p && doc.cap(k) && doc.names.free(k) {
        k -= 1;
    }
    (k < p && k > floor && doc.any(k, &["of", "from"]) && doc.names.mention_at(k - 1).is_some()).then_some(k)
}
