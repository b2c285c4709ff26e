//! Ballots that are cast: `cast the two no votes`, `supplied all seven of the votes against`, `cast the deciding vote`.

use super::{Choice, Cue, Side, cue, real, skip, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::words::Words;

/// The words that can start it.
pub(super) static CAST: Words = Words::of(&["cast", "casting", "supplied", "contributed"]);

/// `cast the two no votes`, `supplied all seven of the votes against`, `cast its vote against`, `cast the deciding vote`, `cast no vote`
pub(super) fn cast(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    use VoteOption::{Abstain, No, NotVoting, Yes};
    if !real(doc, i, from) || i > from && doc.has(i - 1, Class::DET) {
        return None;
    }
    let hi = to.min(i + 12);
    let noun = (i + 1..hi).find(|k| doc.any(*k, &["vote", "votes", "ballot", "ballots", "veto", "vetoes"]));
    let Some(noun) = noun else {
        // "cast the only no"
        let lone = (i + 1..hi.min(i + 5)).find(|k| doc.any(*k, &["only", "lone", "sole", "single"]));
        if let Some((option, end)) = lone.and_then(|k| word(doc, k + 1)) {
            return cue(i, end, option, Side::Left);
        }
        // "cast the other two"
        let other = (i + 1..hi.min(i + 5)).find(|k| doc.any(*k, &["other", "others"]))?;
        return cue(i, other + 2, last?, Side::Left);
    };
    let between = |words: &[&str]| (i + 1..noun).any(|k| doc.any(k, words));
    if doc.begins(noun, "veto") {
        return cue(i, noun + 1, No, Side::Left).map(|c| Cue { veto: true, ..c });
    }
    if doc.is(i + 1, "no") && noun == i + 2 && !doc.ends(noun, "s") {
        return cue(i, noun + 1, NotVoting, Side::Left);
    }
    if between(&["no", "dissenting", "negative", "opposing", "contrary", "nay", "against"]) {
        return cue(i, noun + 1, No, Side::Left);
    }
    if between(&["yes", "affirmative", "aye", "favourable", "favorable", "concurring"]) {
        return cue(i, noun + 1, Yes, Side::Left);
    }
    if between(&["blank"]) {
        return cue(i, noun + 1, Abstain, Side::Left);
    }
    if let Some((option, end)) = word(doc, skip(doc, noun + 1, to)) {
        return cue(i, end, option, Side::Left);
    }
    // "cast the ballot that tipped the balance"
    let settles = doc.any(noun + 1, &["that", "which"])
        && doc.any(noun + 2, &["settled", "decided", "broke", "tipped", "swung", "carried", "made"]);
    if settles || between(&["deciding", "decisive", "tie-breaking", "tiebreaking", "winning"]) {
        return Some(Cue {
            from: i,
            to: noun + 1,
            choice: Choice::Winner,
            side: Side::Left,
            veto: false,
            party: false,
        });
    }
    None
}
