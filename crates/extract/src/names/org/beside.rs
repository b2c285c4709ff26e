//! Names with a noun beside them that tells what they are: `the group Monitor the Monitors`, `the Harmony faction`.

use super::{MARKS, is_name_word, of_members};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::{Names, affiliation, person};
use crate::token::Kind;

/// Lower-case nouns beside a name that say what it is.
const BESIDE: &[&str] = &[
    "group", "party", "campaign", "coalition", "network", "movement", "alliance", "association",
    "foundation", "organization", "organisation", "charity", "watchdog", "collective", "federation", "union",
    "nonprofit", "militia", "faction", "bench", "caucus", "bloc", "centre", "center",
];

/// What parties are, before their name.
pub(super) const SIDES: &[&str] = &[
    "opposition", "ruling", "governing", "minor", "progressive", "centrist", "far-right", "far-left",
    "right-wing", "left-wing", "centre-right", "centre-left", "center-right", "center-left", "conservative",
    "liberal", "socialist", "nationalist", "populist", "islamist", "pro-russian", "pro-european", "leftist",
    "rightist", "main", "junior", "libertarian", "separatist",
];

/// The end of the name with a noun beside it: `the group NAME`, `the NAME campaign`.
pub(super) fn beside(doc: &Doc<'_>, names: &Names, from: usize, to: usize, stop: usize) -> Option<usize> {
    let after = to < stop
        && doc.low(to) != "party"
        && doc.any(to, BESIDE)
        && from > 0
        && doc.any(from - 1, &["the", "a", "an"]);
    // "the opposition Harmony party": the name without its noun
    if to < stop
        && from > 0
        && to <= from + 3
        && doc.any(to, &["party", "coalition", "bloc", "list", "faction"])
        && doc.any(from - 1, SIDES)
    {
        return Some(to);
    }
    // "the human rights center “Kylym”"
    let marked = from > 2 && doc.is_kind(from - 1, Kind::Mark) && doc.is_kind(to, Kind::Mark);
    let noun = from.saturating_sub(1 + usize::from(marked));
    let before = noun > 0
        && doc.any(noun, BESIDE)
        && !doc.cap(noun)
        && !doc.any(noun - 1, &["a", "of", "every"])
        && !doc.has(from, Class::GIVEN);
    if before && doc.is(to, "the") && is_name_word(doc, to + 1) {
        // "Monitor the Monitors"
        let mut end = to + 1;
        while end < stop && is_name_word(doc, end) {
            end += 1;
        }
        return Some(end);
    }
    if before && !after {
        return Some(grown(doc, names, to, stop));
    }
    // "the Lima-based group Council Monitor" is no name yet.
    (after && to - from >= 2 && !doc.ends(to - 1, "-based")).then_some(to + 1)
}

/// `Minister of | International Relations X`, `Minister of Foreign Affairs and | International Cooperation X`: what a minister
/// is for is no group.
pub(super) fn of_minister(doc: &Doc<'_>, i: usize) -> bool {
    let for_what = |k: usize| doc.any(k, &["minister", "secretary"]) && doc.any(k + 1, &["of", "for"]);
    i > 1 && doc.is(i - 2, "minister") && for_what(i - 2)
        || i > 3
            && doc.is(i - 1, "and")
            && doc.cap(i - 2)
            && (i.saturating_sub(8)..i - 3).any(|k| for_what(k) && (k + 2..i - 1).all(|w| doc.cap(w)))
}

/// `the group Hearts of Jalisco`, `the campaign group Iranian Women's Bar`: a name goes on over its links.
fn grown(doc: &Doc<'_>, names: &Names, to: usize, stop: usize) -> usize {
    let mut end = to;
    while end < stop {
        let of = doc.any(end, &["of", "for", "against", "without"]);
        let link = of || doc.is_kind(end, Kind::Poss) || of_members(doc, names, end);
        let next = end + 1 + usize::from(of && doc.any(end + 1, &["a", "an", "the"]));
        if !link || next >= stop || !is_name_word(doc, next) {
            break;
        }
        end = next + 1;
    }
    // "the rights group Abogados por la Paz"
    end.max(affiliation::reach(doc, names, to - 1, stop))
}

pub(super) fn marked(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    // "Human Rights Situation" is a title; the groups with these words in their name are known.
    let marked = (from..to).any(|i| {
        doc.any(i, MARKS) && doc.cap(i) && !(doc.is(i, "rights") && i > 0 && doc.is(i - 1, "human"))
    });
    // "International Relations Deputy Minister X" is a person with an office.
    let office = |i: usize| i > from && doc.any(i, person::OFFICES);
    let marked = marked && !(from..to).any(office);
    // "the International Covenant on Civil and Political Rights"
    let treaty = from > 1 && doc.any(from - 1, &["on", "for", "against"]) && super::is_thing(doc, from - 2);
    let free = (from..to).filter(|i| names.free(*i)).count();
    marked && !treaty && free > 1 && to - from >= 2 && !(from..to).any(|i| names.place_at(i))
}

/// `Kestrel, the | seafarers' union,`: what a name before the comma is called, and no other name.
pub(super) fn apposed(doc: &Doc<'_>, i: usize) -> bool {
    let first = doc.sent_of(i).from;
    let word = |k: &usize| !doc.cap(*k) && matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss));
    let lead = (first + 1..i).rev().take(6).take_while(word).last();
    let comma = lead.map(|k| k - 1).filter(|c| *c > first && doc.is_kind(*c, Kind::Comma) && doc.cap(c - 1));
    comma.is_some_and(|c| doc.any(c + 1, &["the", "a"])) && doc.is_kind(i + 3, Kind::Comma)
}
