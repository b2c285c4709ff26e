//! Which matters a row of texts is on: `texts on Mali, on Chad and on the right to food`, `drafts on torture, the girl child and
//! child marriage`.

use super::*;

/// `texts on Mali, on Chad and on the right to food`: the states of each matter, where each has a preposition of its own.
pub(super) fn matters(doc: &Doc<'_>, m: &Mention) -> Vec<Vec<usize>> {
    let end = doc.sent_of(m.head).to.min(m.to + 60);
    let verb =
        (m.to..end).find(|k| doc.has(*k, Class::AUX) || doc.is_kind(*k, Kind::Semicolon)).unwrap_or(end);
    if let Some(row) = behind_mark(doc, m, verb) {
        return row;
    }
    let each = one_by_one(doc, m);
    if !each.is_empty() {
        return each.iter().map(|(from, to)| states(doc, *from, *to)).collect();
    }
    let opens = |k: &usize| {
        let linked = doc.is(*k - 1, "and") || doc.is_kind(*k - 1, Kind::Comma);
        doc.is(*k, "on") && (*k == m.to || linked) && !doc.has(*k + 1, Class::WEEKDAY.or(Class::MONTH))
    };
    let starts: Vec<usize> = (m.to..verb).filter(opens).take(9).collect();
    if starts.len() < 2 || starts[0] != m.to {
        return themes(doc, m, verb);
    }
    let ends = starts.iter().skip(1).copied().chain([verb]);
    starts.iter().zip(ends).map(|(from, to)| states(doc, *from, to)).collect()
}

fn states(doc: &Doc<'_>, from: usize, to: usize) -> Vec<usize> {
    let state = |x: &&crate::names::Mention| doc.names.actors[x.actor].is(ActorKind::State);
    doc.names.within(from, to).iter().filter(state).map(|x| x.actor).collect()
}

/// `on freedom of religion, safe drinking water and child marriage`: a matter each, parted by commas and the last `and`.
fn themes(doc: &Doc<'_>, m: &Mention, verb: usize) -> Vec<Vec<usize>> {
    if !m.plural || !doc.any(m.to, &["on", "concerning", "about"]) {
        return Vec::new();
    }
    // "resolutions on torture and child marriage without a vote": how they were adopted is no matter.
    let manner = |k: &usize| {
        doc.any(*k, &["without", "unanimously", "by"])
            || !matches!(doc.kind(*k), Some(Kind::Word | Kind::Comma))
    };
    let end = (m.to + 1..verb).find(manner).unwrap_or(verb);
    let commas = (m.to + 1..end).filter(|k| doc.is_kind(*k, Kind::Comma));
    let mut starts: Vec<usize> = std::iter::once(m.to).chain(commas).collect();
    let last = starts[starts.len() - 1];
    let mut ands = (last + 1..end).filter(|k| doc.is(*k, "and"));
    match (ands.next(), ands.next()) {
        (Some(and), None) if and > last + 1 => starts.push(and),
        (Some(_), None) => {}
        _ => return Vec::new(),
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([end]).collect();
    // "on the rights of the child, tabled by Chad and Mali", "on Chad, which passed 30-4, and Mali": more is told of one.
    let matter = |(from, to): (&usize, &usize)| {
        let first = from + 1 + usize::from(doc.is_kind(*from, Kind::Comma) && doc.is(from + 1, "and"));
        first < *to
            && *to < first + 12
            && !doc.has(first, Class::PREP)
            && !(doc.is_kind(*from, Kind::Comma) && doc.form(first).has(Form::PAST.or(Form::ING)))
            && (first..*to).all(|k| !doc.has(k, Class::REL))
    };
    let row: Vec<Vec<usize>> = starts.iter().zip(&ends).map(|(from, to)| states(doc, *from, *to)).collect();
    let named = row.iter().map(Vec::len).sum::<usize>();
    if starts.iter().zip(&ends).all(matter) && row.len() > named { row } else { Vec::new() }
}

/// `adopted three resolutions on Thursday: on a trial in Mali, on the jailing of clerks in Chad and on a dam in Peru`, `adopted three
/// resolutions, on a trial in Mali, the jailing of clerks in Chad and a dam in Peru`: as many phrases behind a mark as texts, each with a
/// state.
fn behind_mark(doc: &Doc<'_>, m: &Mention, verb: usize) -> Option<Vec<Vec<usize>>> {
    let mark = |k: &usize| matches!(doc.kind(*k), Some(Kind::Colon | Kind::Comma | Kind::Dash));
    let open = (m.to..verb.min(m.to + 12)).find(mark).filter(|k| m.plural && doc.is(*k + 1, "on"))?;
    let link = |k: &usize| doc.is_kind(*k, Kind::Comma) && !doc.is(*k + 1, "and") || doc.is(*k, "and");
    let own = |k: &usize| doc.is(*k + 1, "on") || doc.has(*k + 1, Class::DET.or(Class::INDEF));
    let mut starts = vec![open + 1];
    starts.extend((open + 2..verb).filter(|k| link(k) && own(k)).take(9).map(|k| k + 1));
    let ends = starts.iter().skip(1).copied().chain([verb]);
    let row: Vec<Vec<usize>> = starts.iter().zip(ends).map(|(from, to)| states(doc, *from, to)).collect();
    // "on Chad, Mali and Peru" are told apart by their names.
    let each = row.len() == m.count as usize && row.iter().all(|s| s.len() == 1);
    let phrase =
        |k: &usize| doc.names.mention_at(*k + 1 + usize::from(doc.has(*k + 1, Class::DET))).is_none();
    (each && starts.iter().all(phrase)).then_some(row)
}

/// `Two resolutions were approved: one marking a day, and another, H.Con.Res. 17, condemning Chad`: a phrase for each of as many as are told.
pub(super) fn one_by_one(doc: &Doc<'_>, m: &Mention) -> Vec<(usize, usize)> {
    let end = doc.sent_of(m.head).to.min(m.to + 80);
    let Some(open) = (m.to..end).find(|k| doc.is_kind(*k, Kind::Colon)).filter(|_| m.plural) else {
        return Vec::new();
    };
    let one = |k: usize| {
        doc.any(k, &["one", "another"])
            || doc.any(k, &["a", "the"]) && doc.any(k + 1, &["second", "third", "other"])
    };
    let opens = |k: &usize| {
        one(*k)
            && (*k == open + 1
                || doc.any(*k - 1, &["and"])
                || matches!(doc.kind(*k - 1), Some(Kind::Comma | Kind::Semicolon)))
    };
    let starts: Vec<usize> = (open + 1..end).filter(opens).take(9).collect();
    if starts.len() != m.count as usize || starts.first() != Some(&(open + 1)) {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([end]);
    starts.iter().copied().zip(ends).collect()
}
