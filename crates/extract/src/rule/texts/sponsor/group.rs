//! Groups that a text is tabled for (`on behalf of the EU`, `Greece, for the EU, presented it`), and those who join.

use super::*;

/// `speaking on behalf of the EU`: the group stands behind it too.
pub fn behalf(doc: &Doc<'_>, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    for k in from..to.min(from + 14) {
        if doc.seq(k, &["on", "behalf", "of"]) {
            out.extend(who::after(doc, past_number(doc, k + 3, to), to));
        } else if doc.is(k, "speaking") && doc.is(k + 1, "for") {
            out.extend(who::after(doc, k + 2, to));
        } else if doc.is(k, "for") && doc.any(k + 1, &["itself", "himself", "herself", "themselves"]) {
            // "introduced by A for itself, B and C", "for itself and for B"
            let link = doc.is_kind(k + 2, Kind::Comma) || doc.is(k + 2, "and");
            let next = k + 3 + usize::from(doc.any(k + 3, &["and", "for"]));
            out.extend(Some(next).filter(|_| link).map(|n| who::after(doc, n, to)).unwrap_or_default());
        } else if doc.is(k, "for") {
            out.extend(stands_for(doc, k));
        }
    }
}

/// `presented the text on the EU's behalf`, `introduced the draft for the EU`: whose text it is, not who spoke.
pub fn stood_in(doc: &Doc<'_>, i: usize, to: usize) -> Option<(usize, usize)> {
    if !doc.verb(i).is_some_and(|v| matches!(v.lemma, "present" | "introduce")) {
        return None;
    }
    (i + 2..to.min(i + 9)).find_map(|k| {
        let owns = doc.is(k, "on");
        if !owns && !(doc.is(k, "for") && doc.has(k - 1, Class::TEXT)) {
            return None;
        }
        let at = k + 1 + usize::from(doc.has(k + 1, Class::DET));
        let m = doc.names.mention_at(at).filter(|m| m.from == at)?;
        // "presented the draft for a core group of six countries": those stand behind it who speak for it.
        let group = doc.names.actors[m.actor].is(ActorKind::Organization) && !doc.is(m.from, "core");
        let behalf = doc.is_kind(m.to, Kind::Poss) && doc.is(m.to + 1, "behalf");
        (group && (behalf || !owns)).then_some((m.actor, m.from))
    })
}

/// `tabled by Greece for the European Union`, `Greece, for the European Union, presented`: the group behind the member.
fn stands_for(doc: &Doc<'_>, k: usize) -> Option<(usize, usize)> {
    let member = k.checked_sub(1 + usize::from(doc.is_kind(k.wrapping_sub(1), Kind::Comma)))?;
    let named = |i: usize| doc.names.mention_at(i).map(|m| (m, &doc.names.actors[m.actor]));
    let (group, of) = named(k + 1 + usize::from(doc.has(k + 1, Class::DET)))?;
    // "who introduced it for the South Pacific Forum"
    let object = doc.is(k - 1, "it");
    // "who carried the bill in the House for Senator A": whose it is
    let titled = |a: usize| doc.names.actors[a].is(ActorKind::Person) && doc.names.role_at(k + 1).is_some();
    let other_house = (k.saturating_sub(8)..k).any(|v| carries(doc, v, doc.sent_of(k).from));
    if let Some(m) = (k + 1..k + 5).find_map(|i| doc.names.mention_at(i)).filter(|m| titled(m.actor))
        && other_house
    {
        return Some((m.actor, m.from));
    }
    let stands = of.is(ActorKind::Organization)
        && (object
            || named(member).is_some_and(|(_, a)| matches!(a.kind, ActorKind::State | ActorKind::Person)));
    stands.then_some((group.actor, group.from))
}

/// `introduced it together with A`, `put in the bill in June with Sen. B`: those who joined.
pub fn along(doc: &Doc<'_>, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let with = (from..to.min(from + 20)).find(|k| doc.is(*k, "with"));
    let joint = |w: usize| doc.any(w - 1, &["jointly", "together", "along"]);
    // "wrote the bill, the Water Services Act, with Sen. B"
    let apart = |w: usize| {
        let mut commas = (from..w).filter(|k| doc.is_kind(*k, Kind::Comma));
        let titled = |open: usize| {
            doc.is_kind(w - 1, Kind::Comma)
                && (open + 2..w).any(|k| doc.cap(k) && doc.has(k, Class::TEXT))
                && doc.has(open - 1, Class::TEXT)
        };
        // "presented the draft on Chad, along with B and C"
        // "that Canada tabled last week, with Chile, Peru and 20 others, extends"
        let list = who::after(doc, w + 1, to);
        let end = end_of(doc, &list);
        let others = |k: usize| doc.is(k, "and") && (k..k + 6).any(|o| doc.is(o, "others"));
        let closed = list.first().is_some_and(|l| l.1 < w + 4)
            && (matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop)) || others(end));
        let last = |open: usize| open + 2 == w && joint(w) || open + 1 == w && closed;
        commas.next().is_some_and(|open| !last(open) && (!titled(open) || commas.count() > 1))
    };
    let Some(with) = with.filter(|w| !apart(*w)) else { return };
    let joint = joint(with) || doc.is_kind(with - 1, Kind::Comma);
    let list = who::after(doc, with + 1, to);
    let Some(first) = list.first() else { return };
    let person = doc.names.actors[first.0].is(ActorKind::Person);
    // "Canada, which drafted the text with Peru,"
    let ends = || {
        doc.has(with - 1, Class::TEXT)
            && matches!(doc.kind(end_of(doc, &list)), Some(Kind::Comma | Kind::Stop))
    };
    if (joint || person || ends()) && first.1 < with + 6 {
        out.extend(list);
    }
}

/// `was sponsored by A, with B and C`: those named with the first, where the sentence ends with them.
pub fn beside(doc: &Doc<'_>, start: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let last = |w: usize| doc.names.mention_at(w.checked_sub(2)?).map(|m| m.actor);
    let with = (start + 2..to.min(start + 9)).find(|k| doc.is(*k, "with") && doc.is_kind(k - 1, Kind::Comma));
    let Some(with) = with.filter(|w| last(*w).is_some_and(|a| out.iter().any(|o| o.0 == a))) else { return };
    let list = who::after(doc, with + 1, to);
    if list.first().is_some_and(|l| l.1 <= with + 3)
        && matches!(doc.kind(end_of(doc, &list)), None | Some(Kind::Stop))
    {
        out.extend(list);
    }
}

/// Where the name ends that a list ends with.
fn end_of(doc: &Doc<'_>, list: &[(usize, usize)]) -> usize {
    list.last().and_then(|l| doc.names.mention_at(l.1)).map_or(0, |m| m.to)
}
