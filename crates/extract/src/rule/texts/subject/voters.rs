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
    ]);
    let list = || {
        let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
        let m = doc.names.mention_at(at).filter(|m| m.from == at && names_state(doc, m))?;
        let end = end_of_list(doc, m.to);
        Some(end + usize::from(doc.has(end, Class::AUX.or(Class::ADVERB))))
    };
    doc.any(i, &["after", "as", "when", "because", "before", "while", "once", "despite"])
        && list().is_some_and(|v| doc.among(v, &DID) || doc.step(v).is_some() && doc.form(v).has(Form::PAST))
}

/// `with Russia and China abstaining`, `with Ukraine among those against`, `with Peru as a sponsor`: who stands beside it.
pub(super) fn beside(doc: &Doc<'_>, i: usize) -> bool {
    static DOES: Words = Words::of(&[
        "abstaining", "voting", "among", "as", "against", "opposed", "opposing", "absent", "in", "objecting",
        "backing", "supporting", "casting", "both", "not", "sponsoring", "co-sponsoring",
    ]);
    let at = i + 1 + usize::from(doc.has(i + 1, Class::DET));
    let list = doc.names.mention_at(at).filter(|m| doc.is(i, "with") && m.from == at && names_state(doc, m));
    list.is_some_and(|m| doc.among(end_of_list(doc, m.to), &DOES))
}

/// `and three abstentions — China, Peru and India`, `one against: Fiji`: those whom a count names.
pub(super) fn counted(doc: &Doc<'_>, i: usize) -> bool {
    matches!(doc.kind(i), Some(Kind::Dash | Kind::Colon | Kind::Open))
        && doc.has(i - 1, Class::ABSTAIN.or(Class::AGAINST))
}
