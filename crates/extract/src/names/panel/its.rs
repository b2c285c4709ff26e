//! A town's house told by a pronoun: `Garfield County became the first in Ohio after its council voted 5-1 for a resolution`,
//! `Its city council passed one`.

use super::*;

/// The noun phrase that opens a sentence is no longer than this.
const LONG: usize = 4;

/// The town's house at `i`: where `its council` begins, and the name.
pub fn of_its(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, String)> {
    let kind = usize::from(i > 0 && doc.any(i - 1, KINDS));
    if !doc.is(i, "council") || doc.cap(i) && kind == 0 {
        return None;
    }
    let from = i - kind;
    let sent = doc.sent_of(i);
    if let Some(found) = in_town(doc, names, from, i).filter(|_| kind > 0 && acts(doc, i)) {
        return Some(found);
    }
    let its = from.checked_sub(1).filter(|k| doc.is(*k, "its") && acts(doc, i))?;
    // "Garfield County went first. Its council voted": the sentence before tells whose.
    let open = if its > sent.from {
        sent.from
    } else {
        let before = doc.toks[sent.from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
        Some(before.from).filter(|_| before.para == sent.para)?
    };
    let town = town(doc, names, open, its)?;
    let known = councillors::of(names, town);
    let name =
        known.map_or_else(|| format!("{town} {}", doc.slice(from, i + 1)), |a| names.actors[a].name.clone());
    Some((its, name))
}

/// `In Berkeley | the city council adopted one`: the town that a sentence opens with, and its house.
fn in_town(doc: &Doc<'_>, names: &Names, from: usize, i: usize) -> Option<(usize, String)> {
    let the = from.checked_sub(1).filter(|k| doc.is(*k, "the"))?;
    let open = doc.sent_of(i).from;
    let end = the - usize::from(the > open && doc.is_kind(the - 1, Kind::Comma));
    let name = |k: usize| {
        doc.cap(k)
            && doc.is_kind(k, Kind::Word)
            && !doc.has(k, Class::MONTH.or(Class::WEEKDAY).or(Class::DET))
            && names.demonym_at(k).is_none()
            && names.role_at(k).is_none()
    };
    let named =
        end > open + 1 && end < open + 4 && (open + 1..end).all(|k| name(k) && names.mention_at(k).is_none());
    // "In Ohio, the city council of Dayton"
    let town = (doc.is(open, "in") && named && !doc.is(i + 1, "of")).then(|| doc.slice(open + 1, end))?;
    let known = councillors::of(names, town);
    let name =
        known.map_or_else(|| format!("{town} {}", doc.slice(from, i + 1)), |a| names.actors[a].name.clone());
    Some((the, name))
}

/// The town that a sentence opens with and tells of: `Garfield County on Tuesday became`, `The city of Springfield has declared`.
fn town<'d>(doc: &'d Doc<'_>, names: &Names, open: usize, end: usize) -> Option<&'d str> {
    let called = doc.is(open, "the") && doc.any(open + 1, KINDS) && doc.is(open + 2, "of");
    let from = open + if called { 3 } else { 0 };
    let word = |k: &usize| {
        doc.cap(*k)
            && doc.is_kind(*k, Kind::Word)
            && (names.free(*k) || names.place_at(*k))
            && names.role_at(*k).is_none()
            && names.demonym_at(*k).is_none()
            && !doc.has(*k, Class::DET.or(Class::POSS).or(Class::PREP).or(Class::PRON).or(Class::CONJ))
    };
    let to = from + (from..end.min(from + LONG)).take_while(word).count();
    let last = to.checked_sub(1).filter(|_| to > from)?;
    // "Campaigners cheered after its council", "Greenfield Partners": people have no council.
    let shown = called
        || names.place_at(last)
        || doc.any(last, KINDS)
        || !doc.ends(last, "s") && doc.verb(from).is_none();
    let day = doc.is(to, "on") && doc.has(to + 1, Class::WEEKDAY.or(Class::MONTH));
    let tells = day
        || doc.any(to, &["became", "becomes", "went", "took"])
        || doc.has(to, Class::AUX.or(Class::MODAL))
        || doc.form(to).has(Form::PAST)
        || doc.ends(to, "ed");
    (shown && tells).then(|| doc.slice(from, to))
}
