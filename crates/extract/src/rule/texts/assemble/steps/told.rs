//! How a step is told: who it is done to, where, and whether it is sure to come.

use super::*;

/// `tabled in the National Assembly`, `tabled by the European Union at the Commission`: the house a text is brought into.
pub(super) fn brought_into(doc: &Doc<'_>, verb: usize, to: usize, coming: bool) -> Option<usize> {
    let clause = |k: &usize| {
        !doc.is_kind(*k, Kind::Semicolon)
            && !doc.has(*k, Class::REL.or(Class::AUX).or(Class::FUTURE))
            && doc.step(*k).is_none()
            && !doc.form(*k).has(Form::ING)
    };
    // "tabled a motion on prisons to be run in the Senate": no house it is brought into
    let lead = |k: &usize| {
        doc.any(*k, &["before", "at"]) || doc.any(*k, &["in", "to"]) && (coming || *k == verb + 1)
    };
    let body = |k: usize| {
        let at = k + 1 + usize::from(doc.has(k + 1, Class::DET));
        doc.names.actor_at(at).filter(|a| doc.names.actors[*a].is(ActorKind::Body))
    };
    (verb + 1..to.min(verb + 16)).take_while(clause).filter(lead).find_map(body)
}

pub(super) fn stage_of(step: Step) -> Option<Stage> {
    Some(match step {
        Step::Introduce => Stage::Introduced,
        Step::Refer => Stage::Referred,
        Step::Withdraw => Stage::Withdrawn,
        Step::Defer => Stage::Deferred,
        Step::Enact => Stage::Enacted,
        Step::Lapse => Stage::Lapsed,
        Step::Veto => Stage::Vetoed,
        _ => return None,
    })
}

/// `a motion, but it never reached a vote`, `a text, which was held over`: the verb's subject is a word for the text.
pub(super) fn taken_back(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::NEG));
    let subject = (from..verb).rev().find(|k| !small(k));
    subject.is_some_and(|k| doc.any(k, &["it", "they", "which"]))
}

/// `, and it | was withdrawn`, `; it had been put off`: is the verb's subject a pronoun that opens a clause of its own?
pub(super) fn joined_it(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB));
    let subject = (from..verb).rev().find(|k| !small(k)).filter(|k| doc.is(*k, "it") && *k > from);
    subject.is_some_and(|k| {
        doc.any(k - 1, &["and", "but", "so", "then", "before", "until"])
            || matches!(doc.kind(k - 1), Some(Kind::Comma | Kind::Semicolon))
    })
}

/// `A companion bill has been introduced by Sen. X`: in the chamber of Congress that the title tells.
pub(super) fn chamber_of_author(doc: &Doc<'_>, (from, to): (usize, usize)) -> Option<usize> {
    let key = (from..to).find_map(|k| match () {
        () if doc.any(k, &["sen.", "sens.", "senator", "senators"]) => Some("US.SENATE"),
        () if doc.any(k, &["rep.", "reps.", "congressman", "congresswoman"]) => Some("US.HOUSE"),
        () => None,
    })?;
    doc.names.known(doc.lex.known_by_key(key)?)
}

/// Does a sentence tell a day, or how long before or after it was?
pub(super) fn tells_day(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let unit = |k: usize| doc.any(k, &["day", "days", "week", "weeks", "month", "months", "year", "years"]);
    doc.dates_in(from, to).next().is_some() || (from..to).any(unit)
}

/// Is the article at home in the United States?
pub(super) fn american(doc: &Doc<'_>) -> bool {
    doc.names.home.is_some_and(|h| doc.names.actors[h].iso3.as_deref() == Some("USA"))
}
