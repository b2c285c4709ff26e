//! Decisions without a vote: `dissociated itself from the consensus`, `did not join it`, `put its reservations on record`.

use super::{Cue, Side, cue, real};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static CONSENSUS: Words = Words::of(&[
    "dissociated", "disassociated", "dissociating", "disassociating", "dissociates", "disassociates",
    "dissociate", "disassociate", "distance", "distanced", "distancing", "join", "block", "associate",
    "joining", "associating", "along", "oppose", "support", "part", "obstruct", "joined", "broke", "placed",
    "put", "parted", "stood", "kept", "keeps", "stayed", "keeping", "standing", "entered", "registered",
    "lodged", "expressed", "attached",
]);

/// Taking a distance from a decision without a vote, or joining it.
pub(super) fn consensus(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Dissociated, JoinedConsensus};
    let near = |lo: usize, n: usize| (lo..to.min(lo + n)).any(|k| doc.is(k, "consensus"));
    let before = |i: usize| from.max(i.saturating_sub(6))..i;
    let negates = |k: usize| doc.has(k, Class::NEG) || doc.is(k, "unable") || doc.denied(k).is_some();
    let not = |i: usize| before(i).any(negates);
    let start =
        |i: usize| before(i).find(|k| negates(*k) || doc.has(*k, Class::AUX.or(Class::MODAL))).unwrap_or(i);
    match doc.low(i) {
        "dissociated" | "disassociated" | "dissociating" | "disassociating" | "dissociates"
        | "disassociates"
            if real(doc, i, from) =>
        {
            cue(i, i + 1, Dissociated, Side::Either)
        }
        "dissociate" | "disassociate" if i > from && doc.is(i - 1, "we") => {
            cue(i, i + 1, Dissociated, Side::Left)
        }
        "dissociate" | "disassociate" if !not(i) && i > from && doc.is(i - 1, "to") => {
            // "took the floor to dissociate themselves"
            let floor = (i.saturating_sub(6).max(from)..i - 1)
                .find(|k| doc.any(*k, &["took", "taking"]) && doc.is(*k + 2, "floor"));
            let verb = floor.or(real(doc, i, from).then_some(i))?;
            cue(verb, i + 1, Dissociated, Side::Left)
        }
        "distance" | "distanced" | "distancing"
            if near(i + 1, 7)
                || doc.is(i.wrapping_sub(2), "took")
                    && (i + 1..to.min(i + 6)).any(|k| doc.has(k, Class::TEXT)) =>
        {
            let s = if i > from + 1 && doc.any(i - 2, &["took", "taking"]) { i - 2 } else { i };
            cue(s, i + 1, Dissociated, Side::Left)
        }
        // "Chad was part of that consensus"
        "part" if doc.is(i + 1, "of") && near(i + 2, 2) && !not(i) && doc.has(i - 1, Class::AUX) => {
            cue(i - 1, i + 2, JoinedConsensus, Side::Left)
        }
        "join" | "block" | "associate" | "along" | "oppose" | "support" | "part" | "obstruct"
            if near(i + 1, 6) =>
        {
            let negative = not(i);
            let joins = doc.any(i, &["block", "oppose", "obstruct"]) == negative;
            let option = if joins { JoinedConsensus } else { Dissociated };
            // "went along with", "wished to join" without a negation
            if !negative && !doc.is(i, "along") || !negative && doc.any(i, &["block", "oppose", "obstruct"]) {
                return None;
            }
            let s = if negative { start(i) } else { i - usize::from(i > from) };
            cue(s, i + 1, option, Side::Left)
        }
        // "stood aside from the consensus", "kept its distance from the text"
        "stood" | "kept" | "keeps" | "stayed" | "keeping" | "standing"
            if (doc.any(i + 1, &["aside", "apart", "aloof", "outside"])
                || doc.has(i + 1, Class::POSS) && doc.is(i + 2, "distance"))
                && (near(i + 2, 5) || (i + 2..to.min(i + 6)).any(|k| doc.has(k, Class::TEXT))) =>
        {
            cue(i, i + 2 + usize::from(doc.is(i + 2, "distance")), Dissociated, Side::Left)
        }
        // "entered a reservation"
        "entered" | "registered" | "lodged" | "attached"
            if doc.any(i + 1, &["a", "its", "their", "reservations", "formal"])
                && (i + 1..i + 4).any(|k| doc.any(k, &["reservation", "reservations"]))
                && real(doc, i, from) =>
        {
            cue(i, i + 2, Dissociated, Side::Left)
        }
        // "The delegation of Chad expressed its reservation."
        "expressed"
            if doc.has(i + 1, Class::POSS)
                && doc.any(i + 2, &["reservation", "reservations"])
                && !matches!(doc.kind(i + 3), Some(Kind::Word))
                && real(doc, i, from) =>
        {
            cue(i, i + 3, Dissociated, Side::Left)
        }
        "parted" if doc.seq(i + 1, &["company", "with"]) && real(doc, i, from) => {
            cue(i, i + 2, Dissociated, Side::Left)
        }
        // "had it recorded that they did not associate themselves with the decision"
        "associate"
            if not(i)
                && doc.any(i + 1, &["itself", "themselves", "himself", "herself"])
                && (i + 2..to.min(i + 7)).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "outcome")) =>
        {
            cue(start(i), i + 2, Dissociated, Side::Left)
        }
        // "Fiji asked to have it noted that it was not associating itself"
        "associating"
            if not(i)
                && doc.any(i + 1, &["itself", "themselves", "himself", "herself"])
                && (!matches!(doc.kind(i + 2), Some(Kind::Word)) || near(i + 2, 5)) =>
        {
            cue(start(i), i + 2, Dissociated, Side::Left)
        }
        // "Peru, while joining consensus, regretted", "Peru, joining the consensus, said"
        "joining"
            if near(i + 1, 3)
                && i > from
                && (doc.any(i - 1, &["while", "although", "though", "in", "despite"])
                    || doc.is_kind(i - 1, Kind::Comma)) =>
        {
            cue(i - usize::from(!doc.is_kind(i - 1, Kind::Comma)), i + 2, JoinedConsensus, Side::Left)
        }
        "joined" if near(i + 1, 3) && real(doc, i, from) => cue(i, i + 2, JoinedConsensus, Side::Left),
        "broke" if near(i + 1, 5) => cue(i, i + 1, Dissociated, Side::Left),
        "placed" | "put"
            if doc.any(i + 1, &["on", "its", "their", "his", "her"])
                && (i + 1..to.min(i + 9)).any(|k| doc.is(k, "record"))
                && (i + 1..to.min(i + 14)).any(|k| {
                    doc.any(
                        k,
                        &[
                            "reservation", "reservations", "disagreement", "objection", "objections",
                            "dissociation", "consensus", "dissent",
                        ],
                    )
                }) =>
        {
            cue(i, i + 2, Dissociated, Side::Left)
        }
        _ => None,
    }
}
