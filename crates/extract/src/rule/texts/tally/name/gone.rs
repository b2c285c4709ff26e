//! One word for those who were not there, or handed in nothing: `absent`, `excused`, `ten blank ballots`.

use super::*;

/// `absent`, `excused`, `two members away`, `three sent nobody`; `voted present`
pub(super) fn not_there(doc: &Doc<'_>, at: usize) -> Option<Label> {
    let before = |words: &[&str]| doc.any(at.saturating_sub(1), words);
    match doc.low(at) {
        // "voted present", "Two members answered “present”"
        "present"
            if before(&["voted", "voting"])
                || at > 1
                    && doc.is_kind(at - 1, Kind::Mark)
                    && doc.any(at - 2, &["voted", "voting", "answered", "answering"]) =>
        {
            return Some(Label::Present);
        }
        // "Six members were recorded as present and three did not vote"
        "present"
            if before(&["as"])
                && at > 1
                && doc.any(at - 2, &["recorded", "registered", "marked", "listed", "answered"])
                && ends(doc, at + 1) =>
        {
            return Some(Label::Present);
        }
        // "with two members registered as present, not voting"
        "present"
            if (before(&["as", "recorded", "registered", "answering", "were"])
                || number::before(doc, at)
                || doc.has(at.saturating_sub(1), Class::MEMBER))
                && (at + 1..at + 3).any(|k| doc.seq(k, &["not", "voting"])) =>
        {
            return Some(Label::Present);
        }
        _ => {}
    }
    let absent = match doc.low(at) {
        // "Three members who were absent voted by proxy"
        "absent" | "excused" => !doc.any(at + 1, &["voted", "cast"]),
        "absences" | "absentees" => true,
        // "voted in the absence of their chair" counts nobody.
        "absence" => counted(doc, at),
        // "and two of his brothers are missing": no voters
        "missing" => {
            let theirs = |k: usize| doc.has(k, Class::POSS.or(Class::KIN).or(Class::PERSON));
            doc.has(at.saturating_sub(1), Class::AUX) && !(at.saturating_sub(5)..at).any(theirs)
        }
        // "7-7, with two members away"
        "away" => {
            doc.has(at.wrapping_sub(1), Class::MEMBER)
                && (at.saturating_sub(5)..at).any(|k| doc.is(k, "with"))
                && ends(doc, at + 1)
        }
        // "two, Fiji and Chad, did not send anyone", "three sent nobody"
        "did" => doc.seq(at + 1, &["not", "send"]) && doc.any(at + 3, &["anyone", "anybody"]),
        "sent" if doc.seq(at + 1, &["no", "one"]) => ends(doc, at + 3),
        "sent" => doc.any(at + 1, &["nobody", "no-one"]) && ends(doc, at + 2),
        _ => false,
    };
    absent.then_some(Label::Absent)
}

/// `abstained`, `ten blank ballots`
pub(super) fn blank(doc: &Doc<'_>, at: usize) -> Option<Label> {
    let blank = match doc.low(at) {
        "blanks" => number::before(doc, at),
        "blank" | "empty" | "spoilt" | "void" => {
            doc.any(at + 1, &["votes", "vote", "ballots", "ballot", "slips", "slip", "papers"])
                // "18 against and 4 blank."
                || doc.is(at, "blank") && number::before(doc, at) && ends(doc, at + 1)
        }
        "abst" | "abst." => true,
        _ => false,
    };
    (blank || doc.has(at, Class::ABSTAIN)).then_some(Label::Abstain)
}
