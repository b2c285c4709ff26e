//! Numbers behind the noun of a text: `Resolution 24-11`, `draft law No. 10242`.

use super::*;

/// Where the number after a noun ends: `Resolution 2025-14`, `Resolution No. 88`, `Motion S6M-10511`.
pub(in crate::rule::texts::mention) fn after_noun(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let numbered = doc.any(i + 1, NUMBERS);
    let at = i + 1 + usize::from(numbered);
    // "No. 7351-d", "No. 12/2024"
    let led = numbered && doc.raw(at).starts_with(|c: char| c.is_ascii_digit());
    let number = |k: usize| {
        let raw = doc.raw(k).as_bytes();
        raw.iter().any(u8::is_ascii_digit) && (led || !raw.iter().any(u8::is_ascii_lowercase))
    };
    if !number(at) {
        return None;
    }
    let to = run(doc, at);
    let parts = to > at + 1 || doc.is_kind(at, Kind::Word) && (led || doc.low(at).contains('-'));
    // "the Resolution 5-2", "the resolution 402-12" are counts, "the resolution 2024-31" is none.
    let long = (at..to).any(|k| doc.raw(k).len() > 2);
    let year = (1900..2100).contains(&doc.raw(at).parse().unwrap_or(0));
    let two = to == at + 3 && doc.is_kind(at, Kind::Num) && doc.is_kind(to - 1, Kind::Num);
    let named = doc.cap(i) && !(i > 0 && doc.has(i - 1, Class::DET));
    if two && !numbered && !year && !named {
        return None;
    }
    let plain = numbered && doc.is_kind(at, Kind::Num) && doc.raw(at).len() < 6;
    (parts && (long || by_session(doc, at)) && (led || number(to - 1)) || plain).then_some(to)
}

/// `Organic Law No. 8371`, `draft law No. 10242`: the number that a noun has behind `No.`, with the noun where it is part of the
/// name.
pub(in crate::rule::texts::mention) fn numbered(doc: &Doc<'_>, i: usize) -> Option<(usize, usize)> {
    let to = after_noun(doc, i).filter(|_| doc.any(i + 1, NUMBERS))?;
    let to = past_year(doc, to);
    if !doc.cap(i) {
        return Some((i + 1, to));
    }
    let first = doc.sent_of(i).from;
    let person = |k: usize| doc.names.actor_at(k).is_some_and(|a| doc.names.actors[a].is(ActorKind::Person));
    let named = |k: usize| doc.is_kind(k, Kind::Word) && doc.cap(k) && (doc.names.free(k) || person(k));
    let mut from = i;
    while from > first && !doc.has(from - 1, Class::DET) {
        // "General Business Notice of Motion No. 1362"
        let of = usize::from(doc.is(from - 1, "of"));
        if from < first + 1 + of || !named(from - 1 - of) {
            break;
        }
        from -= 1 + of;
    }
    Some((from, to))
}

/// `Motion 14`, `Composite 7`, `Composite Motion 14`, `Emergency motion 2`, `Resolution 109B`, `Resolution A123`: by its place on a conference's paper; but
/// `the Motion 12 votes to 5`, `Resolution 5-2` tell counts.
pub(crate) fn of_conference(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    use ResolutionKind::{Motion, Resolution};
    let led = i > 0 && (doc.has(i - 1, Class::DET.or(Class::INDEF)) || doc.is_kind(i - 1, Kind::Dash));
    let urgent =
        doc.any(i, &["emergency", "composite", "priority"]) && doc.any(i + 1, &["motion", "resolution"]);
    let noun = i + usize::from(urgent);
    let kind = match doc.low(noun) {
        "motion" | "composite" => Motion,
        "resolution" => Resolution,
        _ => return None,
    };
    let at = noun + 1;
    let raw = doc.raw(at);
    let plain = doc.is_kind(at, Kind::Num) && raw.len() < 4 && (kind == Motion || urgent);
    let lettered = (2..7).contains(&raw.len())
        && raw.bytes().any(|b| b.is_ascii_digit())
        && raw.bytes().any(|b| b.is_ascii_uppercase())
        && raw.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let counts = matches!(doc.kind(at + 1), Some(Kind::Dash | Kind::Colon))
        || doc.any(at + 1, &["votes", "vote", "to", "times", "days", "per"])
        || doc.has(at + 1, Class::NUMBER);
    (doc.cap(i) && !led && !counts && (plain || lettered)).then_some((at + 1, kind))
}

/// `A rival bill, No. 8221, was`, `a draft law (No. 10242)`, `The document, registered as No. 8371,`
fn counted_off(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    let before = i.checked_sub(1)?;
    let noun = match doc.kind(before)? {
        Kind::Comma | Kind::Open => before.checked_sub(1)?,
        _ if doc.is(before, "as")
            && before > 2
            && doc.any(before - 1, &["registered", "numbered", "listed"]) =>
        {
            before - 2 - usize::from(doc.is_kind(before - 2, Kind::Comma))
        }
        _ => return None,
    };
    let kind = match doc.low(noun) {
        "bill" | "law" | "legislation" | "document" => ResolutionKind::Bill,
        "resolution" | "draft" | "text" => ResolutionKind::Resolution,
        "motion" => ResolutionKind::Motion,
        _ => return None,
    };
    let to = run(doc, i + 1);
    let number = doc.digit(i + 1) && doc.slice(i + 1, to).len() < 12;
    let closed = matches!(doc.kind(to), Some(Kind::Comma | Kind::Close | Kind::Stop));
    (number && closed).then_some((to, kind))
}

/// `The resolution, R-20-061, was sponsored by`, `a motion (M-114/2020)`: a clerk's code that stands by itself behind the noun.
pub(super) fn set_off(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    if doc.raw(i) == "No." {
        return counted_off(doc, i);
    }
    let open = i.checked_sub(1).filter(|o| matches!(doc.kind(*o), Some(Kind::Comma | Kind::Open)))?;
    let kind = match doc.low(open.checked_sub(1)?) {
        "resolution" | "measure" | "ordinance" | "declaration" => ResolutionKind::Resolution,
        "motion" => ResolutionKind::Motion,
        _ => return None,
    };
    let to = run(doc, i);
    // "the earlier resolution, 30/1 of 2015, was"
    let end = past_year(doc, to);
    let closed = matches!(doc.kind(end), Some(Kind::Comma | Kind::Close | Kind::Stop));
    // "A previous resolution, 46/2,": session and number
    let figures = |raw: &str| (1..4).contains(&raw.len()) && raw.bytes().all(|b| b.is_ascii_digit());
    let of_session = doc.slice(i, to).split_once('/').is_some_and(|(s, n)| figures(s) && figures(n));
    if of_session && closed && kind == ResolutionKind::Resolution {
        return Some((to, kind));
    }
    // No vitamin, aircraft or summit: three figures at least, behind a letter or two.
    let (letters, number) = doc.slice(i, to).split_once('-')?;
    let code = (1..4).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && number.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/'))
        && number.bytes().filter(u8::is_ascii_digit).count() > 2;
    (code && closed).then_some((to, kind))
}
