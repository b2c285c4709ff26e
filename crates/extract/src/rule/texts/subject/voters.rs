//! States told behind a text as those who voted on it: none of them is whom it is about.

use super::{end_of_list, names_state};
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::token::Kind;
use crate::words::Words;

/// `after Russia and China vetoed it`, `as Peru abstained`, `when Chad asked for time`: what voters did about it.
pub(super) fn voted(doc: &Doc<'_>, i: usize) -> bool {
    static DID: Words = Words::of(&[
        "abstained", "voted", "opposed", "blocked", "objected", "requested", "asked", "called", "threatened",
        "used", "cast", "withdrew", "dissociated", "broke", "raised", "demanded", "insisted", "complained",
        "urged", "persuaded", "pressed", "refused", "advised",
    ]);
    let list = || {
        let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
        // "after delegates from Laos and Chad objected"
        let envoys = doc.has(at, Class::MEMBER.or(Class::OFFICIAL)) && doc.any(at + 1, &["from", "of"]);
        let at = if envoys { at + 2 + usize::from(doc.has(at + 2, Class::DET)) } else { at };
        let m = doc.names.mention_at(at).filter(|m| m.from == at && names_state(doc, m))?;
        let end = end_of_list(doc, m.to);
        Some(end + usize::from(doc.has(end, Class::AUX.or(Class::ADVERB))))
    };
    doc.any(i, &["after", "as", "when", "because", "before", "while", "once", "despite"])
        && list().is_some_and(|v| doc.among(v, &DID) || doc.step(v).is_some() && doc.form(v).has(Form::PAST))
}

/// `with Russia and China abstaining`, `with Ukraine among those against`, `with Peru as a sponsor`, `with Fiji in the chair`: who
/// stands beside it.
pub(super) fn beside(doc: &Doc<'_>, i: usize) -> bool {
    static DOES: Words = Words::of(&[
        "abstaining", "voting", "among", "as", "against", "opposed", "opposing", "absent", "objecting",
        "backing", "supporting", "casting", "both", "not", "sponsoring", "co-sponsoring",
    ]);
    let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
    let list = doc.names.mention_at(at).filter(|m| doc.is(i, "with") && m.from == at && names_state(doc, m));
    list.is_some_and(|m| {
        let end = end_of_list(doc, m.to);
        // ", with Chile taking part as a sponsor": whatever they do beside it
        doc.among(end, &DOES)
            || i > 0 && doc.is_kind(i - 1, Kind::Comma) && doc.ends(end, "ing")
            || doc.is(end, "in") && doc.any(end + 1, &["favour", "favor", "opposition"])
            || doc.seq(end, &["in", "the", "chair"])
    })
}

/// `by 150 votes to two, Peru and Fiji`, `, with 13 votes in favour and two abstentions from Chad`: does a tally begin at `i`?
pub(super) fn tallied(doc: &Doc<'_>, i: usize) -> bool {
    let with = i > 0 && doc.is(i, "with") && doc.is_kind(i - 1, Kind::Comma);
    let number = crate::number::cardinal(doc, i + 1).filter(|_| with || doc.is(i, "by"));
    number.is_some_and(|n| {
        let behind = i + 1 + n.1;
        doc.is(behind, "votes")
            || if with { doc.any(behind, &["in", "for", "voting"]) } else { doc.is(behind, "to") }
    })
}

/// `, Chad and Peru being the only ones to abstain`, `, Chad alone opposing it`: who stood apart.
fn apart(doc: &Doc<'_>, i: usize) -> bool {
    // "carried 42-1, the one being Chad"
    if doc.is_kind(i, Kind::Comma) && doc.any(i + 2, &["one", "lone", "sole"]) && doc.is(i + 1, "the") {
        return (i + 3..i + 6).any(|k| doc.any(k, &["being", "from"]));
    }
    let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
    let list = doc
        .names
        .mention_at(at)
        .filter(|m| doc.is_kind(i, Kind::Comma) && m.from == at && names_state(doc, m));
    list.is_some_and(|m| {
        let end = end_of_list(doc, m.to);
        let alone = end + usize::from(doc.is(end, "alone"));
        doc.is(end, "being") && doc.any(end + 1, &["the", "alone"])
            || doc.any(alone, &["abstaining", "opposing", "dissenting", "voting", "objecting"])
    })
}

/// `and three abstentions — China, Peru and India`, `one against: Fiji`: those whom a count names.
pub(super) fn counted(doc: &Doc<'_>, i: usize) -> bool {
    apart(doc, i)
        || matches!(doc.kind(i), Some(Kind::Dash | Kind::Colon | Kind::Open))
            && doc.has(i - 1, Class::ABSTAIN.or(Class::AGAINST))
}
