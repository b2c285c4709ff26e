//! Sponsors told in other ways than by a verb of bringing in: `A signed the draft`, `B withdrew its text`, `with C as co-sponsor`,
//! `Introducing the draft, the representative of D said`, `E, one of its main sponsors with F`.

use super::*;

/// Adds the sponsors that the words at `i` tell.
pub fn told(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    signed(doc, i, from, to, out);
    withdrew(doc, i, from, to, out);
    opening(doc, i, from, to, out);
    among(doc, i, from, to, out);
}

fn text_near(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    (i + 1..to.min(i + 6)).any(|k| {
        if k == i + 1 && doc.any(k, &["it", "one"]) {
            return true;
        }
        let number = doc.raw(k) == "L." || doc.raw(k).contains('/') && doc.cap(k);
        number || doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments", "act", "law"])
    })
}

/// `Canada, Chile and Uruguay signed the draft`; a president signs bills, and a minister letters.
fn signed(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let drafts = |k: usize| doc.any(k, &["draft", "text", "resolution", "motion", "proposal"]);
    let verb = doc.is(i, "signed") || doc.any(i, &["drew", "drawn", "put"]) && doc.among(i + 1, &PARTICLES);
    if !verb || doc.is(i + 1, "by") || doc.is(i + 2, "by") || negated(doc, i, from) {
        return;
    }
    let mut lead = i;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    let passive = (lead..i).any(|k| doc.any(k, &["was", "were", "been", "be"]));
    let list = who::before(doc, lead, from);
    // "The resolution, which A and B had drawn up"
    let relative = list.first().is_some_and(|n| {
        let open = first_of(doc, n.1, from);
        open > from && doc.any(open - 1, &["which", "that"]) && (from..open).any(|k| doc.has(k, Class::TEXT))
    });
    let object = (i + 1..to.min(i + 5)).any(drafts);
    if !passive && (relative || object) {
        out.extend(list);
    }
}

/// `Egypt withdrew its draft`, `Sen. X pulled the bill`: only those behind a text take it back.
fn withdrew(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let takes = doc.any(i, &["withdrew", "withdraws", "pulled", "withdrawing"]);
    if !takes || !text_near(doc, i, to) || negated(doc, i, from) {
        return;
    }
    let who = subject(doc, i, from).filter(|(a, at)| {
        let actor = &doc.names.actors[*a];
        !matches!(actor.kind, ActorKind::Body | ActorKind::Media) && i < at + 9
    });
    out.extend(who);
}

/// `Introducing “L.26”, the representative of Canada said`, `Presenting the motion, X told the house`.
fn opening(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if i != from || !doc.any(i, &["introducing", "presenting", "tabling", "moving"]) || !text_near(doc, i, to)
    {
        return;
    }
    let comma = (i + 2..to.min(i + 24)).find(|k| doc.is_kind(*k, Kind::Comma) && who_next(doc, k + 1));
    if let Some(comma) = comma {
        out.extend(who::after(doc, comma + 1, to).into_iter().take(1));
    }
}

fn who_next(doc: &Doc<'_>, at: usize) -> bool {
    doc.names.mention_at(at).is_some()
        || doc.names.role_at(at).is_some()
        || doc.is(at, "the") && (doc.names.role_at(at + 1).is_some() || doc.any(at + 1, ENVOYS))
}

/// `with Sri Lanka as co-sponsor`; `Djibouti, one of its main sponsors with Somalia, said`; `The bill's sponsor, X`.
fn among(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if !doc.any(i, SPONSORS) || negated(doc, i, from) {
        return;
    }
    let lo = from.max(i.saturating_sub(6));
    if let Some(r#as) = (lo..i).rev().find(|k| doc.is(*k, "as"))
        && let Some(with) = (from.max(r#as.saturating_sub(12))..r#as).rev().find(|k| doc.is(*k, "with"))
    {
        out.extend(who::after(doc, with + 1, r#as));
    }
    let one = (lo..i).find(|k| doc.seq(*k, &["one", "of"]));
    if let Some(comma) = one.and_then(|k| k.checked_sub(1)).filter(|k| doc.is_kind(*k, Kind::Comma)) {
        out.extend(who::before(doc, comma, from).last().copied());
        if doc.is(i + 1, "with") {
            out.extend(who::after(doc, i + 2, to));
        }
    }
}
