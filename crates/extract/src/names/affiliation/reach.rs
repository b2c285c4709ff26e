//! How far a name goes that only its company tells: over small words (`Aid to the Church Abroad`), marks of possession
//! (`Prisoners' Lifeline`) and what ties words in other languages (`Abogados por la Paz`).

use super::fits;
use crate::doc::Doc;
use crate::lexicon::{Class, Form as VerbForm};
use crate::names::{Names, org};
use crate::token::Kind;
use crate::words::Words;

pub(super) fn part(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Word)
        && doc.cap(i)
        && !doc.has(i, Class::MONTH.or(Class::WEEKDAY))
        && !doc.ends(i, "-based")
}

/// The end of the capitalised run from `from`, with what stands between its words: `Prisoners' Lifeline`, `Aid to the
/// Church Abroad`, `Abogados por la Paz`.
pub(in crate::names) fn reach(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> usize {
    let mut end = from;
    while end < stop {
        let behind = end > from && part(doc, end - 1);
        let skip = if part(doc, end) || end > from && linked(doc, end) {
            1
        } else if behind && doc.among(end, &FOREIGN) {
            let next = end + 1 + usize::from(doc.among(end + 1, &FOREIGN));
            if next < stop && part(doc, next) && names.free(end) { next - end } else { 0 }
        } else if behind && part(doc, end + 1) && names.free(end - 1) && org::of_members(doc, names, end) {
            1
        } else {
            0
        };
        if skip == 0 {
            break;
        }
        end += skip;
    }
    end
}

/// What ties the words of a name in other languages.
static FOREIGN: Words = Words::of(&[
    "por", "para", "pour", "für", "per", "de", "del", "des", "du", "da", "do", "dos", "das", "la", "las",
    "los", "les", "el", "le", "et", "und", "y", "sans", "sin", "contra", "contre", "gegen", "voor", "för",
    "cha", "ya", "wa", "za", "dan", "untuk",
]);

/// Where a name begins behind `the`, `the New York-based`.
pub(super) fn behind_base(doc: &Doc<'_>, from: usize, stop: usize) -> usize {
    let from = from + usize::from(doc.is(from, "the"));
    let base = (from..stop.min(from + 4)).take_while(|i| doc.cap(*i)).find(|i| doc.ends(*i, "-based"));
    base.map_or(from, |b| b + 1)
}

/// `Aid to the Church Abroad`: a small word that capitals follow, behind one that is no verb.
fn linked(doc: &Doc<'_>, i: usize) -> bool {
    let article = doc.any(i, &["the", "a", "an"]) && part(doc, i + 1);
    // "Voice for Choice", but "Asked for Peace"
    let acts = |k: usize| doc.has(k, Class::VERB) && !doc.form(k).has(VerbForm::BASE) || doc.ends(k, "ing");
    let open = |k: usize| part(doc, k) && !acts(k);
    article && i > 1 && doc.any(i - 1, TIES) && open(i - 2)
        || doc.any(i, TIES)
            && i > 0
            && open(i - 1)
            && (part(doc, i + 1) || doc.any(i + 1, &["the", "a", "an"]) && part(doc, i + 2))
}

/// What ties the words of a name.
pub(super) const TIES: &[&str] = &["of", "for", "against", "to", "without"];

/// Where things happen, and what happens, behind a name: nobody's group.
const PLACES: &[&str] = &[
    "prison", "prisons", "camp", "camps", "jail", "massacre", "massacres", "uprising", "bombing", "bombings",
    "attack", "attacks", "raid", "protests", "earthquake", "famine", "war", "valley", "river", "province",
    "district", "region", "village", "square", "neighbourhood", "neighborhood", "barracks", "penitentiary",
];

const LINKS: &[&str] = &["of", "for", "and", "against", "in", "the", "on", "to", "without"];

/// The capitalised run after "the", "the Geneva-based group": two words or more, not all of them known.
pub(super) fn run(doc: &Doc<'_>, names: &Names, at: usize) -> Option<(usize, usize)> {
    let stop = doc.toks.get(at).map(|_| doc.sent_of(at).to)?;
    let mut from = at;
    while from < stop
        && from < at + 4
        && (doc.any(
            from,
            &["the", "a", "group", "charity", "watchdog", "rights", "advocacy", "campaign", "network"],
        ) && !doc.cap(from)
            || doc.ends(from, "-based"))
    {
        from += 1;
    }
    let from = behind_base(doc, from, stop);
    let mut end = from;
    let mut last = from;
    while end < stop && end < from + 10 {
        if part(doc, end) {
            last = end + 1;
        } else if !(doc.any(end, LINKS) && end > from && end < last + 2)
            && !(doc.any(end, &["a", "the"]) && end == last + 1 && end > from)
        {
            break;
        }
        end += 1;
    }
    let last = last.max(reach(doc, names, from, stop.min(from + 10)));
    // "a survivor of the Dove Hill prison": a place
    // and "a member of the Dove Hill Network attacks the bill": none
    let used = doc.has(last, Class::VERB) && doc.has(last + 1, Class::DET.or(Class::POSS));
    if doc.any(last, PLACES) && !doc.cap(last) && !used {
        return None;
    }
    fits(doc, names, from, last)
}

pub(super) fn run_back(doc: &Doc<'_>, names: &Names, last: usize) -> Option<(usize, usize)> {
    let floor = doc.sent_of(last).from;
    let first = floor.max(last.saturating_sub(6));
    // "Abogados por la Paz's director"
    let whole = |from: &usize| part(doc, *from) && reach(doc, names, *from, last + 1) == last + 1;
    let mut from = (first..=last).find(whole)?;
    if from == floor && doc.has(from, Class::DET) {
        from += 1;
    }
    fits(doc, names, from, last + 1)
}
