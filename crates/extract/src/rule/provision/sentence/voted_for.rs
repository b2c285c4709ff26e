//! What a house voted for, told by a noun: `voted 25 to 9 for a commission of inquiry`.

use super::super::loose::over_vote;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::{Kind, Sent};

/// What a vote sets up or lays on somebody.
const MEASURES: &[&str] = &[
    "commission", "inquiry", "enquiry", "mission", "investigation", "probe", "tribunal", "embargo", "ban",
    "sanctions", "freeze", "boycott", "moratorium", "rapporteur", "ceasefire", "truce", "expulsion",
    "suspension", "withdrawal", "release", "repeal", "abolition",
];

/// Where the words begin, and the `voted` before them.
pub(super) fn at(doc: &Doc<'_>, sent: Sent) -> Option<(usize, usize)> {
    let Sent { from, to, .. } = sent;
    let voted = (from + 1..to).find(|k| doc.is(*k, "voted") && !doc.quoted(*k))?;
    let favour = |k: usize| doc.is(k, "of") && doc.any(k - 1, &["favour", "favor"]);
    let lead = (voted + 1..to.min(voted + 16)).find(|k| doc.is(*k, "for") || favour(*k))?;
    // "Chad voted for an inquiry": one of the voters
    let figure = |k: usize| doc.is_kind(k, Kind::Num) || doc.has(k, Class::NUMBER.or(Class::ADVERB));
    if over_vote(doc, lead - 1, from) != voted || !(voted + 1..lead).any(figure) {
        return None;
    }
    let small = Class::PREP.or(Class::CONJ).or(Class::REL);
    let mut noun =
        (lead + 1..to.min(lead + 6)).take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, small));
    let measure = noun.find(|k| doc.any(*k, MEASURES))?;
    // "for the withdrawal of the motion", "the suspension of the sitting": what the house does with its own business
    const BUSINESS: &[&str] = &["sitting", "session", "meeting", "debate", "proceedings", "rules"];
    let business = |k: usize| doc.has(k, Class::TEXT) || doc.any(k, BUSINESS);
    let own = doc.is(measure + 1, "of") && (measure + 2..measure + 4).any(business);
    (!own).then_some((lead + 1, voted))
}
