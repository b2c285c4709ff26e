//! Some of the many behind a text, and those told by what they hold: `54 names stand under the text, among them A`, `signed by
//! those who include A`, `the core group - A, B and C -`, `A, which holds the pen`, `Responsible for the draft was A`.

use super::*;

/// What these are told by.
pub(super) static CROWD: Words = Words::of(&[
    "names", "signatures", "signatories", "co-signatories", "signed", "signing", "include", "includes",
    "included", "responsible", "owes", "owed", "hold", "holds", "held", "holding", "group",
]);

/// Treaties have signatories too, and those bring nothing in.
const TREATIES: &[&str] =
    &["treaty", "convention", "protocol", "charter", "agreement", "pact", "accord", "statute"];

/// Adds those that the words at `i` tell.
pub(super) fn crowd(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if doc.is(i, "group") {
        core_group(doc, i, from, to, out);
    }
    if !doc.among(i, &CROWD) || doc.names.mention_at(i).is_some() {
        return;
    }
    some_of(doc, i, from, to, out);
    include(doc, i, from, to, out);
    holds_pen(doc, i, from, out);
    owed(doc, i, from, to, out);
}

/// `54 names stand under the text, among them A and B`, `had 54 signatories, including A`, `signed on to the bill, including A`.
fn some_of(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let noun = doc.any(i, &["names", "signatures", "signatories", "co-signatories"]);
    let on = doc.any(i, &["signed", "signing"]) && doc.any(i + 1, &["on", "onto"]);
    let counted = (from.max(i.saturating_sub(6))..i).any(|k| crate::number::cardinal(doc, k).is_some());
    if !(noun || on) || !counted || negated(doc, i, from) || !tells_text(doc, from, to) {
        return;
    }
    let some = |k: &usize| {
        doc.any(*k, &["including", "notably"]) || doc.any(*k, &["among", "amongst"]) && doc.is(k + 1, "them")
    };
    let ends = |k: &usize| doc.is_kind(*k, Kind::Semicolon) || doc.is_kind(*k, Kind::Stop);
    let lead = (i + 1..to.min(i + 14)).take_while(|k| !ends(k)).find(some);
    let Some(lead) = lead else { return };
    // "put their names to the text, A, B and C among them"
    if matches!(doc.kind(lead + 2), None | Some(Kind::Stop)) && doc.is(lead + 1, "them") {
        let comma = (i + 1..lead).find(|k| doc.is_kind(*k, Kind::Comma));
        out.extend(comma.map(|c| who::before(doc, lead, c + 1)).unwrap_or_default());
        return;
    }
    let at = lead + 1 + usize::from(doc.is(lead + 1, "them"));
    // "among them those of A and B"
    let at = at + 2 * usize::from(doc.seq(at, &["those", "of"]));
    out.extend(who::after(doc, at, to));
}

/// `Those who signed the text include A`, `the list of co-sponsors now includes A`, `by 40 states, A and B included`.
fn include(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if !doc.any(i, &["include", "includes", "included"]) || negated(doc, i, from) {
        return;
    }
    let behind = |k: usize| {
        doc.any(k, &["co-sponsors", "cosponsors", "sponsors", "signatories", "backers"])
            || doc.any(k, &["signed", "tabled", "drafted"])
            || doc.among(k, &called::DOING)
    };
    let Some(cue) = (from.max(i.saturating_sub(18))..i).find(|k| behind(*k)) else { return };
    if doc.is(i, "included") && matches!(doc.kind(i + 1), None | Some(Kind::Stop | Kind::Comma)) {
        let counted = (cue + 1..i).any(|k| crate::number::cardinal(doc, k).is_some());
        let comma = (cue + 1..i).find(|k| doc.is_kind(*k, Kind::Comma));
        out.extend(comma.filter(|_| counted).map(|c| who::before(doc, i, c + 1)).unwrap_or_default());
        return;
    }
    let list = || (from..cue).any(|k| doc.any(k, &["those", "list"])) && doc.names.within(cue, i).is_empty();
    if list() && !doc.any(i + 1, &["a", "an", "the", "in"]) {
        out.extend(who::after(doc, i + 1, to));
    }
}

/// `Britain, which holds the pen on Yemen,`, `A and B hold the pen`.
fn holds_pen(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let holds = doc.any(i, &["hold", "holds", "held", "holding"]) && doc.seq(i + 1, &["the", "pen"]);
    if !holds || i < from + 1 || negated(doc, i, from) {
        return;
    }
    let relative = i > from + 1 && doc.any(i - 1, &["which", "who", "that"]);
    let comma = |k: usize| k > from && doc.is_kind(k - 1, Kind::Comma);
    let end = i - usize::from(relative);
    let end = end - usize::from(comma(end));
    out.extend(who::before(doc, end, from));
}

/// `Responsible for the draft were A and B`, `the text owes its existence to A`.
fn owed(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let start = if doc.is(i, "responsible") && i == from && doc.is(i + 1, "for") {
        let were = (i + 2..to.min(i + 12)).find(|k| doc.any(*k, &["was", "were", "is", "are"]));
        let plain = |w: usize| !(i + 2..w).any(|k| doc.is_kind(k, Kind::Comma));
        were.filter(|w| {
            plain(*w) && (i + 2..*w).any(|k| doc.has(k, Class::TEXT)) && doc.names.within(i, *w).is_empty()
        })
    } else if doc.any(i, &["owes", "owed"]) && doc.is(i + 1, "its") {
        let life = doc.any(i + 2, &["existence", "origin", "origins", "life", "birth"]);
        Some(i + 3).filter(|k| life && doc.is(*k, "to") && told::subject_text(doc, i, from))
    } else {
        None
    };
    out.extend(start.map(|k| who::after(doc, k + 1, to)).unwrap_or_default());
}

/// `the core group on Chad - Peru, Fiji and Mali -`, `the core group behind the text consists of A, B and C`.
fn core_group(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if i == from || !doc.is(i - 1, "core") || negated(doc, i, from) {
        return;
    }
    let opens = |k: usize| {
        doc.is_kind(k, Kind::Open)
            || doc.is_kind(k, Kind::Dash)
            || doc.is_kind(k, Kind::Colon)
            || doc.any(k, &["comprising", "comprises"])
            || doc.any(k, &["made", "composed", "consisting", "consists", "consisted"])
                && (k + 1..k + 3).any(|o| doc.is(o, "of"))
    };
    // "on Chad", "behind the text", "of states"
    let plain = |k: &usize| {
        opens(*k)
            || doc.is_kind(*k, Kind::Word) && doc.verb(*k).is_none() && !doc.has(*k, Class::AUX)
            || doc.is_kind(*k, Kind::Comma) && opens(k + 1)
            || doc.has(*k, Class::TEXT)
    };
    let Some(open) = (i + 1..to.min(i + 9)).take_while(plain).find(|k| opens(*k)) else { return };
    let list =
        who::after(doc, open + 1 + (open + 1..open + 3).filter(|k| doc.any(*k, &["up", "of"])).count(), to);
    let near = list.first().is_some_and(|l| l.1 < open + 6);
    if near && list.len() > 1 {
        out.extend(list);
    }
}

/// Does the sentence speak of a text, and of no treaty?
fn tells_text(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let near = from..to.min(from + 40);
    near.clone().any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"))
        && !near.clone().any(|k| doc.any(k, TREATIES))
}
