//! The voters that a clause follows: `A and B, both of which voted no`, `four, led by C, abstained`.

use super::*;
use crate::number;

/// `A and B, both of which voted no`, `A, B and C, all three of whom`: where the words for each of them start.
pub(super) fn of_each(doc: &Doc<'_>, which: usize) -> Option<usize> {
    let of = which.checked_sub(2).filter(|k| doc.any(which, &["which", "whom"]) && doc.is(k + 1, "of"))?;
    let number = usize::from(of > 0 && doc.is(of - 1, "all") && number::cardinal(doc, of).is_some());
    (number > 0 || doc.any(of, &["both", "all", "each"])).then(|| of - number)
}

/// `friends in Fiji and Mali, which voted no`: the name the clause follows, whatever governs it; `all but A and B, which
/// voted no`: those left out.
pub(super) fn antecedent(doc: &Doc<'_>, i: usize, floor: usize) -> Vec<(usize, usize)> {
    let both = (i + 1..i + 4).any(|which| of_each(doc, which) == Some(i));
    let near = i.checked_sub(1).filter(|c| doc.is_kind(*c, Kind::Comma) && *c > floor);
    // "four, led by India, abstained"
    let led = near
        .and_then(|c| (floor.max(c.saturating_sub(8))..c).rev().find(|k| doc.any(*k, &["led", "headed"])));
    let led = led.filter(|k| *k > floor + 1 && doc.is(k + 1, "by") && doc.is_kind(k - 1, Kind::Comma));
    let several = |comma: usize| number::before(doc, comma) || cue::count(doc, comma, floor).is_some();
    if let Some(k) = led.filter(|k| several(k - 1)) {
        return places(&list::after(doc, k + 2, i - 1));
    }
    // "eight countries, with A and B in the lead, voted no", "eight, A at their head, opposed it"
    let lead =
        near.filter(|c| *c > floor + 3 && doc.any(c - 1, &["lead", "head"]) && doc.any(c - 3, &["in", "at"]));
    let open = lead
        .and_then(|c| (floor..c - 3).rev().take(24).find(|k| doc.is_kind(*k, Kind::Comma) && several(*k)));
    if let (Some(open), Some(c)) = (open, lead) {
        return places(&list::after(doc, open + 1 + usize::from(doc.is(open + 1, "with")), c - 3));
    }
    if let Some(source) = near.and_then(|comma| source(doc, comma)).filter(|_| doc.is(i, "who")) {
        return vec![source];
    }
    if let Some(person) = near.and_then(|comma| governed(doc, comma, floor)).filter(|_| doc.is(i, "who")) {
        return vec![person];
    }
    let Some(comma) = near.filter(|_| both || doc.is(i, "which")) else { return Vec::new() };
    if both {
        return joined(doc, comma, floor);
    }
    let aside = (floor.max(comma.saturating_sub(24))..comma).rev().find_map(|k| left_out(doc, k));
    let found = aside.map_or(Vec::new(), |at| list::after(doc, at, comma));
    if found.last().is_some_and(|n| comma <= n.to + 3) {
        return places(&found);
    }
    // "except the X (Y), which abstained"
    let m = doc.names.mention_at(before_bracket(doc, comma, floor) - 1);
    let m = m.filter(|m| doc.names.actors[m.actor].is(ActorKind::State));
    m.map(|m| (m.actor, m.from)).into_iter().collect()
}

/// Where a bracket opens that closes right before the comma; else the comma.
fn before_bracket(doc: &Doc<'_>, comma: usize, floor: usize) -> usize {
    let open = doc
        .is_kind(comma - 1, Kind::Close)
        .then(|| (floor.max(comma.saturating_sub(6))..comma).rev().find(|k| doc.is_kind(*k, Kind::Open)));
    open.flatten().unwrap_or(comma)
}

/// `It was enough for Sen. A, who voted no`, `too much for Sen. A, the chairman, who abstained`: the person that a preposition governs.
fn governed(doc: &Doc<'_>, comma: usize, floor: usize) -> Option<(usize, usize)> {
    let described = (floor.max(comma.saturating_sub(6))..comma).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    let described = described.filter(|k| doc.has(k + 1, Class::DET.or(Class::INDEF)));
    let m = doc.names.mention_at(comma - 1).or_else(|| doc.names.mention_at(described?.checked_sub(1)?))?;
    // "for Sen. A", "to India's A"
    let first =
        (floor..m.from).rev().take(4).take_while(|k| doc.cap(*k) || doc.is_kind(*k, Kind::Poss)).last();
    let prep = first.unwrap_or(m.from).checked_sub(1).filter(|k| *k >= floor)?;
    let leads = doc.any(prep, &["for", "to", "by", "from", "with", "upon"]);
    (leads && doc.names.actors[m.actor].is(ActorKind::Person)).then_some((m.actor, m.from))
}

/// `For Senator A (B-C), who voted against, the text was hasty`, `According to A, who abstained, it was late`: whose view it is.
fn source(doc: &Doc<'_>, comma: usize) -> Option<(usize, usize)> {
    let from = doc.sent_of(comma).from;
    let next = if doc.is(from, "for") { from + 1 } else { from + 2 };
    let leads = doc.is(from, "for") || doc.seq(from, &["according", "to"]);
    let m = doc.names.mention_at(before_bracket(doc, comma, from) - 1)?;
    let person = doc.names.actors[m.actor].is(ActorKind::Person);
    (leads && person && m.from < next + 6).then_some((m.actor, m.from))
}

/// `grateful to A, B and other friends who voted no`, `thanked A and B for voting no`: those who are thanked, in a list before
/// the clause of `verb`.
pub(super) fn thanked(doc: &Doc<'_>, verb: usize, floor: usize) -> Option<Vec<(usize, usize)>> {
    const THANKS: &[&str] = &[
        "thanked", "thank", "thanks", "thanking", "grateful", "gratitude", "appreciation", "praised",
        "hailed", "commended", "applauded",
    ];
    let opens = |k: &usize| doc.any(*k, &["who", "which", "that", "for"]);
    let end = (floor.max(verb.saturating_sub(3))..verb).rev().find(opens)?;
    let thanks = (floor.max(end.saturating_sub(60))..end).rev().find(|k| doc.any(*k, THANKS))?;
    let start = thanks + 1 + usize::from(doc.is(thanks + 1, "to"));
    let found = list::after(doc, start, end);
    let whole = found.first()?.from <= start + 1 && end <= found.last()?.to + 5;
    whole.then(|| places(&found))
}

/// `calls on A and B, both of which voted no`: all that end at the comma.
fn joined(doc: &Doc<'_>, comma: usize, floor: usize) -> Vec<(usize, usize)> {
    let (mut out, mut end) = (Vec::new(), comma);
    while let Some(m) = end.checked_sub(1).and_then(|k| doc.names.mention_at(k)).filter(|m| m.from > floor) {
        out.push((m.actor, m.from));
        let lead = m.from - usize::from(doc.has(m.from - 1, Class::DET));
        let link = |k: &usize| *k > floor && (doc.is(*k, "and") || doc.is_kind(*k, Kind::Comma));
        match lead.checked_sub(1).filter(link) {
            Some(link) => end = link,
            None => break,
        }
    }
    out.reverse();
    out
}

/// Where the list behind `except`, `save for`, `with the exception of` begins.
pub(in crate::rule::texts::position) fn left_out(doc: &Doc<'_>, k: usize) -> Option<usize> {
    let len = match doc.low(k) {
        "except" | "save" => 1 + usize::from(doc.is(k + 1, "for")),
        "but" | "bar" | "barring" => 1,
        "apart" | "aside" if doc.is(k + 1, "from") => 2,
        "other" if doc.is(k + 1, "than") => 2,
        "exception" | "exceptions" if doc.is(k + 1, "of") => 2,
        _ => return None,
    };
    Some(k + len)
}

/// `the Greens' single MP | voted no`, `Labour's two senators`: the party whose members the words that end at `p` are.
pub(super) fn members_of(doc: &Doc<'_>, p: usize, floor: usize) -> Option<(usize, usize)> {
    let counts = |k: usize| {
        doc.any(k, &["single", "lone", "only", "sole", "all", "remaining", "other"])
            || doc.has(k, Class::NUMBER)
            || doc.is_kind(k, Kind::Num)
    };
    let member = doc.has(p, Class::MEMBER) || doc.names.role_at(p).is_some();
    let first = (floor + 1..p).rev().take_while(|k| counts(*k)).last().filter(|_| member)?;
    let owner = first.checked_sub(1).filter(|k| *k > floor && doc.owns(*k))?;
    let m = doc.names.mention_at(owner - 1).filter(|m| m.to == owner)?;
    doc.names.actors[m.actor].is(ActorKind::Organization).then_some((m.actor, m.from))
}

/// `all`, `both`, `all three`, `the two` before a party's name: its members here are all it has.
pub(super) fn all_of(doc: &Doc<'_>, name: usize, floor: usize) -> bool {
    let Some(lead) = name.checked_sub(1).filter(|k| *k >= floor) else { return false };
    let number = doc.has(lead, Class::NUMBER) || doc.is_kind(lead, Kind::Num);
    let before = |words: &[&str]| number && lead > floor && doc.any(lead - 1, words);
    doc.any(lead, &["all", "both"]) || before(&["all", "the", "its"])
}
