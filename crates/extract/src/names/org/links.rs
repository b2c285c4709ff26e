//! What goes on over a link: `Economic and Cultural Office`, `Committee on Culture, Science and Media`.

use super::*;

/// Does a head noun, or the noun of a law, end the words after "and"?
pub(super) fn ends_soon(doc: &Doc<'_>, from: usize, stop: usize) -> bool {
    let mut i = from;
    while i < stop && i < from + 5 && is_name_word(doc, i) {
        i += 1;
    }
    // "Mayor Ann Rudd and Council member Jane Roe"
    let office = i == from + 1 && doc.has(i, Class::MEMBER);
    i > from && !office && (head_class(doc, i - 1).is_some() || doc.among(i - 1, &THINGS))
}

/// `Committee on Culture, Science, Education and Media`: an "and" closes the list of themes.
pub(super) fn list_of_themes(doc: &Doc<'_>, comma: usize, stop: usize) -> bool {
    let mut i = comma;
    while i < stop && i < comma + 10 {
        if doc.is(i, "and") {
            return is_name_word(doc, i + 1);
        }
        if !is_name_word(doc, i) && !doc.is_kind(i, Kind::Comma) {
            return false;
        }
        i += 1;
    }
    false
}

/// What those are in for whom an organization stands.
pub(super) static CONDITIONS: Words = Words::of(&[
    "prison", "exile", "need", "danger", "detention", "custody", "black", "society", "action", "crisis",
    "conflict", "transition", "poverty", "schools", "education", "medicine", "sport", "politics",
    "development",
]);

/// `the Education, Culture and Sports Committee`, `the Mining, Forestry and Energy Union`: the themes before the last comma belong to the name.
pub(super) fn themes_before(doc: &Doc<'_>, from: usize, head: usize) -> usize {
    let several = doc.any(head, &["committee", "subcommittee", "commission", "union"])
        && (from..head).any(|i| doc.is(i, "and"))
        && from > 1
        && doc.is_kind(from - 1, Kind::Comma);
    if !several {
        return from;
    }
    let floor = doc.sent_of(from).from.max(from.saturating_sub(10));
    let mut i = from;
    let lists = |k: usize| is_name_word(doc, k) && !doc.has(k, Class::DET) || doc.is_kind(k, Kind::Comma);
    while i > floor && lists(i - 1) {
        i -= 1;
    }
    let owned = i > floor && (doc.any(i - 1, &["the", "its", "their"]) || doc.is_kind(i - 1, Kind::Poss));
    if owned && is_name_word(doc, i) { i } else { from }
}

/// `Families of | Rohingya victims`, `Mothers of | Kursk conscripts`: a plural in small letters ends what the capitals open.
pub(super) fn of_people(doc: &Doc<'_>, from: usize) -> bool {
    let end = (from..from + 3).find(|k| !doc.cap(*k)).unwrap_or(from);
    end > from && doc.ends(end, "s") && doc.verb(end).is_none() && !doc.has(end, Class::AUX)
}

/// Does a known group's name start here?
pub(super) fn group_at(names: &Names, i: usize) -> bool {
    names.mention_at(i).is_some_and(|m| m.from == i && names.actors[m.actor].is(ActorKind::Organization))
}

/// Can a name of a group start here?
pub(super) fn opens_name(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    is_name_word(doc, i)
        && !doc.has(i, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::POSS).or(Class::PRON))
        && !doc.has(i, Class::NUMBER)
        && !doc.ends(i, "-based")
        && !holds_house(doc, i)
        // "Status: Passed House 3/12/2024"
        && !(i > 0 && doc.is_kind(i - 1, Kind::Colon) && doc.step(i).is_some() && doc.ends(i, "ed"))
        // "Today Parliament has spoken"
        && !doc.any(i, &["today", "tonight", "yesterday", "tomorrow"])
        // "General Synod", "Student Senate", "the Justice and Equality Movement"
        && (names
            .role_at(i)
            .is_none_or(|r| r.to == i + 1 && head_class(doc, i + 1).is_some() && names.free(i + 1))
            // "the General Purposes Committee": no soldier
            || doc.is(i, "general")
                && !doc.has(i + 1, Class::GIVEN.or(Class::FAMILY))
                && (ends_soon(doc, i + 1, i + 6) || doc.is(i + 2, "and") && ends_soon(doc, i + 3, i + 8))
            || head_class(doc, i).is_some()
            || doc.any(i, MARKS) && (doc.ends(i, "s") || doc.is(i + 1, "and") && ends_soon(doc, i + 2, i + 6)))
}
