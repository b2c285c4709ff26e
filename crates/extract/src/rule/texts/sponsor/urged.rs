//! Sponsors told by what they pressed for or put their name to: `adopted a draft at the urging of A`, `a text with A's name on it`,
//! `which A tabled and B co-sponsored`.

use super::*;

/// What a house does something at.
pub(super) static URGING: Words =
    Words::of(&["urging", "behest", "instigation", "insistence", "initiative", "name", "cosponsored"]);

pub(super) fn urged(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    urging(doc, i, from, to, out);
    name_on(doc, i, from, out);
    co_sponsored(doc, i, from, out);
}

/// `adopted a resolution on Chad at the urging of A`, `passed it at A's behest`; not `put off the vote at the urging of A`.
fn urging(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if !doc.any(i, &["urging", "behest", "instigation", "insistence", "initiative"]) || i < from + 4 {
        return;
    }
    let owner = Some(i - 1).filter(|k| doc.owns(*k)).and_then(|k| doc.names.mention_at(k.checked_sub(1)?));
    let lead = if doc.is(i - 1, "the") { i - 1 } else { owner.map_or(i, |m| m.from) };
    let led = lead > from && doc.any(lead - 1, &["at", "on"]);
    let floor = from.max(lead.saturating_sub(24));
    // "carried after a phrase was cut at the insistence of A": another deed
    let other_clause = |k: usize| {
        doc.is_kind(k, Kind::Semicolon) || doc.any(k, &["after", "before", "when", "while", "which"])
    };
    let clause = (floor..lead).rev().take_while(|k| !other_clause(*k));
    let carried = clause.clone().find_map(|k| doc.step(k)) == Some(Step::Adopt);
    let text = clause.clone().any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"));
    // "inserted an amendment at the urging of A", "met in special session at the urging of A"
    let other = clause.into_iter().any(|k| doc.any(k, &["amendment", "amendments", "session", "paragraph"]));
    if !led || !carried || !text || other {
        return;
    }
    match owner {
        Some(m) => out.extend(Some((m.actor, m.from)).filter(|w| who::may_stand(doc, w.0))),
        None if doc.is(i + 1, "of") => out.extend(who::after(doc, i + 2, to)),
        None => {}
    }
}

/// `a resolution with A's name on it`
fn name_on(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    if !doc.is(i, "name") || !doc.seq(i + 1, &["on", "it"]) || i < from + 3 || !doc.owns(i - 1) {
        return;
    }
    let Some(m) = doc.names.mention_at(i - 2).filter(|m| m.from > from) else { return };
    let text = (from.max(m.from.saturating_sub(12))..m.from).any(|k| doc.has(k, Class::TEXT));
    if text && doc.any(m.from - 1, &["with", "bearing", "had"]) && who::may_stand(doc, m.actor) {
        out.push((m.actor, m.from));
    }
}

/// `The text, which A tabled and B co-sponsored, invites`: the second verb of the relative clause.
fn co_sponsored(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let verb = doc.any(i, &["co-sponsored", "cosponsored"]);
    if !verb || !matches!(doc.kind(i + 1), None | Some(Kind::Comma | Kind::Stop)) {
        return;
    }
    let lo = from.max(i.saturating_sub(16));
    let which = (lo..i).rev().find(|k| doc.any(*k, &["which", "that"]) && *k > from);
    let Some(which) = which.filter(|w| (from..*w).any(|k| doc.has(k, Class::TEXT))) else { return };
    let and = (which + 2..i).rev().find(|k| doc.is(*k, "and") && doc.step(k - 1) == Some(Step::Introduce));
    if let Some(and) = and {
        out.extend(who::before(doc, i, and));
    }
}
