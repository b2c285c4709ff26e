//! Clauses of one word.

use super::super::verb;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::Force;
use crate::rule::texts;
use crate::token::Kind;

/// `suspended | Gabon`: a member that is put out of an organization.
pub fn expelled(doc: &Doc<'_>, from: usize) -> bool {
    from > 0 && doc.among(from - 1, &texts::act::EXPELS) && doc.names.mention_at(from).is_some()
}

/// `condemned | Chad in May`, `censured | Iran for the third year`, `suspended | Libya, by consensus`: whom a house judged and when is
/// the act itself, and nothing that its text says.
pub fn named_alone(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const HOW: &[&str] =
        &["consensus", "acclamation", "year", "time", "straight", "consecutive", "row", "again", "last"];
    let small =
        Class::PREP.or(Class::MONTH).or(Class::WEEKDAY).or(Class::NUMBER).or(Class::ORDINAL).or(Class::DET);
    let small = small.or(Class::INDEF).or(Class::ADVERB);
    let adjunct = |k: usize| {
        doc.has(k, small)
            || doc.any(k, HOW)
            || matches!(doc.kind(k), Some(Kind::Num | Kind::Comma | Kind::Stop))
    };
    // "a resolution condemning Iran": what the text says
    let act = from > 0 && !doc.ends(from - 1, "ing");
    // The day of the vote has been left out.
    let day = |k: usize| {
        doc.has(k, Class::WEEKDAY)
            || doc.is(k, "on") && doc.has(k + 1, Class::WEEKDAY.or(Class::MONTH))
            || doc.is(k, "on") && doc.is_kind(k + 1, Kind::Num)
    };
    act && doc
        .names
        .mention_at(from)
        .is_some_and(|m| m.from == from && (m.to < to && (m.to..to).all(adjunct) || m.to == to && day(to)))
}

/// `condemned torture`, `calls for sanctions`, `concern over disappearances`, `abolishes conscription`: one noun is all that is
/// said.
pub fn telling(doc: &Doc<'_>, from: usize, force: Force) -> bool {
    let judges = matches!(force, Force::Condemns | Force::Concerned | Force::Welcomes);
    let asks = judges || matches!(force, Force::Calls | Force::Demands | Force::Urges | Force::Encourages);
    let rules =
        force == Force::Decides && from > 0 && verb::at(doc, from - 1).is_some_and(|v| v.known && !v.speaks);
    let small =
        Class::ADVERB.or(Class::PREP).or(Class::PRON).or(Class::DET).or(Class::WEEKDAY).or(Class::TEXTS);
    // "expelled Russia on Wednesday"
    if expelled(doc, from) {
        return true;
    }
    // "It also rebukes Russia", "salutes Norway"
    let named = || doc.names.mention_at(from).is_some_and(|m| m.from == from && m.to == from + 1);
    let spoken = || from > 0 && verb::at(doc, from - 1).is_some_and(|v| v.speaks);
    if judges && doc.is_kind(from, Kind::Word) && named() && spoken() {
        return true;
    }
    let noun = doc.is_kind(from, Kind::Word)
        && !doc.quoted(from)
        && !doc.has(from, small.or(Class::VOTENOUN))
        && !doc.ends(from, "self");
    let long = doc.raw(from).len() > 6 && doc.low(from).ends_with(['s', 'n', 'e', 't', 'm', 'y']);
    // "salutes volunteers."
    let bare = doc.verb(from).is_none() || doc.ends(from, "s") && doc.is_kind(from + 1, Kind::Stop);
    noun && (asks && long && bare
        || rules && doc.raw(from).len() > 3 && !doc.cap(from) && !doc.ends(from, "ly"))
}
