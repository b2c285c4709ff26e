//! Voters who have changed sides: what they chose this time, and what they had chosen before.

use super::{Cue, text_at, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{Date, VoteOption};

/// `changed its vote and now supports the text`: the verb of the side it is on now.
pub(super) fn now_side(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    const OWN: &[&str] = &["vote", "votes", "position", "positions", "stance", "mind", "minds"];
    if !doc.has(i + 1, Class::POSS) || !doc.any(i + 2, OWN) {
        return None;
    }
    let side = |k: &usize| {
        doc.any(*k, &["support", "supports", "back", "backs", "oppose", "opposes"])
            && doc.is(k - 1, "now")
            && (text_at(doc, k + 1, to) || doc.has(k + 1, Class::DET))
    };
    (i + 3..to.min(i + 12)).find(side)
}

/// `moved from opposition in 2016 to abstention`: what the voter chose in the other year that the words name.
pub fn was(doc: &Doc<'_>, cue: &Cue) -> Option<(VoteOption, Date)> {
    let at = cue.from + 2;
    let when = doc.dates_in(at, cue.to).next().filter(|_| doc.is(at - 1, "from"))?;
    let option = match doc.low(at) {
        "opposition" | "opposing" | "rejection" => VoteOption::No,
        "abstention" | "abstaining" => VoteOption::Abstain,
        "support" | "supporting" => VoteOption::Yes,
        _ => word(doc, at)?.0,
    };
    Some((option, when.past))
}
