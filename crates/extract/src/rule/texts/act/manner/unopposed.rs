//! That nobody was against it, or called for a vote: `without a vote`, `with no objection`, `nobody calling for a division`.

use super::*;

/// `without a vote`, `without dissent`, `without voting`
pub(super) fn without(doc: &Doc<'_>, i: usize) -> Option<(Mode, usize)> {
    if only_talked(doc, i) {
        return None;
    }
    if let Some(end) = not_put(doc, i) {
        // "without a vote against"
        return (!doc.is(end, "against")).then_some((Mode::WithoutVote, end - i));
    }
    if let Some((mode, end)) = unopposed(doc, i) {
        return Some((mode, end - i));
    }
    // "without dividing", "without anybody troubling to divide"
    let divides = (i + 1..doc.sent_of(i).to.min(i + 6)).find(|k| doc.any(*k, &["dividing", "divide"]));
    if let Some(k) = divides.filter(|k| nothing_after(doc, k + 1)) {
        // "There were shouts of Aye, and it was agreed to without anybody troubling to divide"
        let loud = (doc.sent_of(i).from..i).any(|a| doc.any(a, &["aye", "ayes", "shouts"]));
        return Some((if loud { Mode::VoiceVote } else { Mode::WithoutVote }, k + 1 - i));
    }
    (doc.is(i + 1, "voting") && nothing_after(doc, i + 2)).then_some((Mode::WithoutVote, 2))
}

/// `with nobody objecting`, `adopted amid applause and with no vote`
pub(super) fn with(doc: &Doc<'_>, i: usize) -> Option<(Mode, usize)> {
    if let Some((mode, end)) = unopposed(doc, i + 1) {
        return Some((mode, end - i));
    }
    // "adopted with the abstention of Russia and China"
    let noun = i + 1 + usize::from(doc.is(i + 1, "the"));
    if doc.any(noun, &["abstention", "abstentions"]) && doc.any(noun + 1, &["of", "from", "by"]) {
        return Some((Mode::Vote, noun + 1 - i));
    }
    // "with no vote being taken"
    let taken = i + 3 + usize::from(doc.is(i + 3, "being"));
    let end = taken + usize::from(doc.any(taken, &["taken", "called", "held", "asked", "requested"]));
    let end = if end > taken { end + usize::from(doc.is(end, "for")) } else { i + 3 };
    (doc.is(i + 1, "no") && doc.any(i + 2, &["vote", "division"]) && nothing_after(doc, end))
        .then_some((Mode::WithoutVote, end - i))
}

/// `without being put to the vote`, `without a formal ballot`: where the words end.
fn not_put(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let put = &["a", "any", "being", "going", "formal", "recourse", "putting", "taking", "holding", "resort"];
    let against = |k: usize| doc.any(k, &["single", "dissenting", "negative", "against"]);
    if !doc.any(i + 1, put) || (i + 1..i + 5).any(against) {
        return None;
    }
    // "to search homes without a warrant. The vote was 36-15"
    let end = doc.sent_of(i).to.min(i + 8);
    (i + 1..end).find(|k| doc.any(*k, &["vote", "ballot", "division"])).map(|k| k + 1)
}

/// `In that debate, which ended without a vote`: nothing was decided.
fn only_talked(doc: &Doc<'_>, i: usize) -> bool {
    // "a meeting was suspended without a vote", "the bill was withdrawn in 2021 without a vote"
    const PUT_OFF: &[&str] = &[
        "suspended", "adjourned", "postponed", "dispersed", "withdrawn", "shelved", "dropped", "died",
        "lapsed", "expired", "deferred", "stalled",
    ];
    let verb = (i.saturating_sub(6)..i).rev().find(|k| doc.step(*k).is_some() || doc.any(*k, PUT_OFF));
    verb.is_some_and(|k| doc.any(k, PUT_OFF))
        || i > 0
            && doc.any(i - 1, &["ended", "closed", "concluded", "ends", "broke", "finished"])
            && (i.saturating_sub(8)..i).any(|k| {
                doc.any(
                    k,
                    &["debate", "discussion", "exchange", "hearing", "talks", "session", "sitting", "term"],
                )
            })
}

/// `without dissent`, `no one objecting`, `nobody calling for a division`: how it was decided, from the word for none on, and
/// where the words end.
pub(super) fn unopposed(doc: &Doc<'_>, i: usize) -> Option<(Mode, usize)> {
    let none = match doc.low(i) {
        "without" | "no" | "nobody" | "none" | "no-one" => i + 1,
        "not" if doc.is(i + 1, "one") => i + 2,
        // "and not a voice was raised against it"
        "not" if doc.is(i + 1, "a") && doc.any(i + 2, &["voice", "hand"]) => {
            let against = (i + 3..i + 7).find(|k| doc.is(*k, "against"))?;
            return doc.any(i + 3, &["was", "is", "had"]).then_some((Mode::UnanimousVote, against + 1));
        }
        _ => return None,
    };
    let none = none + usize::from(doc.is(none, "one"));
    // "without the need to vote", "with no need for a vote"
    let need = none + usize::from(doc.has(none, Class::DET));
    let spared = doc.is(i, "without") || i > 0 && doc.is(i - 1, "with");
    if spared && doc.is(need, "need") && doc.any(need + 1, &["to", "for", "of"]) {
        let vote = (need + 2..need + 5).find(|k| doc.any(*k, &["vote", "division", "ballot"]));
        if let Some(vote) = vote {
            return Some((Mode::WithoutVote, vote + 1));
        }
    }
    if let Some(end) = no_vote_taken(doc, i, none) {
        return Some((Mode::WithoutVote, end));
    }
    for k in none..none + 5 {
        if !matches!(doc.kind(k), Some(Kind::Word)) || doc.has(k, Class::CONJ) {
            return None;
        }
        let mode = match doc.low(k) {
            "objection" | "objections" | "objecting" | "objected" => Mode::WithoutVote,
            // "without a word spoken in opposition" leaves open how it was decided
            "opposition" if doc.is(i, "without") && k < none + 2 => Mode::WithoutVote,
            "division" if doc.is(i, "without") && k == none => Mode::WithoutVote,
            "dissent" | "dissenting" | "dissentient" | "dissented" => Mode::UnanimousVote,
            // "with 15 affirmative votes, no negative vote": a count.
            "negative" | "opposing" | "contrary"
                if doc.any(k + 1, &["vote", "voice"])
                    && !(k.saturating_sub(5)..k).any(|v| doc.is(v, "votes")) =>
            {
                Mode::UnanimousVote
            }
            _ if calls_for_vote(doc, k) => Mode::WithoutVote,
            _ => continue,
        };
        let noun = usize::from(doc.any(k + 1, &["vote", "votes", "voice", "voices"]));
        return Some((mode, k + 1 + noun));
    }
    None
}

/// `The resolution as a whole needed no vote.`, `Members were spared a vote`, `The committee approved a draft. It did not come to a vote`:
/// what was taken needed none.
pub(super) fn needed_none(doc: &Doc<'_>, i: usize) -> Option<(Mode, usize)> {
    const SPARED: &[&str] = &["it", "members", "delegates", "delegations", "lawmakers", "they"];
    let from = doc.sent_of(i).from;
    let of_text =
        || (from.max(i.saturating_sub(12))..i).any(|k| doc.has(k, Class::TEXT) || doc.any(k, SPARED));
    let vote = |k: usize| doc.any(k, &["vote", "division", "ballot"]);
    let end = match doc.low(i) {
        "needed" | "required" | "wanted" if doc.is(i + 1, "no") && vote(i + 2) && of_text() => i + 3,
        "spared" if doc.has(i + 1, Class::INDEF) && vote(i + 2) && of_text() => i + 3,
        "come" | "go"
            if doc.seq(i + 1, &["to", "a"])
                && vote(i + 3)
                && (doc.denied(i.wrapping_sub(1)) == Some("did")
                    || doc.seq(i.wrapping_sub(2), &["did", "not"]))
                && doc.any(from, &["it", "this", "that", "the"])
                && taken_before(doc, i) =>
        {
            i + 4
        }
        _ => return None,
    };
    nothing_after(doc, end).then_some((Mode::WithoutVote, end - i))
}

/// Does the sentence before, in the same paragraph, tell that a text was taken? Else what did not come to a vote waits for one.
fn taken_before(doc: &Doc<'_>, i: usize) -> bool {
    let before = (doc.toks[i].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let took = |k: usize| doc.step(k) == Some(Step::Adopt) && doc.form(k).has(Form::PAST) && !doc.quoted(k);
    before.is_some_and(|s| s.para == doc.para_of(i) && (s.from..s.to).take(60).any(took))
}

/// `There was no vote.`, `with no vote being taken`, `no vote was requested`: where the words end.
fn no_vote_taken(doc: &Doc<'_>, i: usize, noun: usize) -> Option<usize> {
    if !doc.is(i, "no") || !doc.any(noun, &["vote", "division", "ballot"]) {
        return None;
    }
    if i > 1 && doc.is(i - 2, "there") && doc.is_kind(noun + 1, Kind::Stop) {
        return Some(noun + 1);
    }
    let taken = &["taken", "requested", "called", "asked", "demanded", "needed", "held", "sought"];
    (doc.has(noun + 1, Class::AUX) && doc.any(noun + 2, taken)).then_some(noun + 3)
}

/// `calling for a division`
fn calls_for_vote(doc: &Doc<'_>, k: usize) -> bool {
    let calls = &[
        "calling", "called", "asking", "asked", "demanding", "demanded", "requesting", "requested", "forcing",
    ];
    doc.any(k, calls)
        && (k + 1..k + 5).any(|v| doc.any(v, &["vote", "division", "ballot", "poll", "roll-call"]))
}
