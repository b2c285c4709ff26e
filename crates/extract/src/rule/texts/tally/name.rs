//! The words that name what a number counts: `in favour`, `noes`, `pressed red`, `held back`.

mod colour;
mod gone;

use super::clause::{answered, away, stood};
use super::label::Label;
use super::neither::neither;
use super::predicate::{self, predicate};
use super::*;
use colour::colour;
use gone::{blank, not_there};

/// What these words open with, but for auxiliaries and words of abstaining.
static OPENS: Words = Words::of(&[
    "in", "were", "weren't", "weren’t", "did", "didn't", "didn’t", "wouldn't", "wouldn’t", "was", "left",
    "leaving", "preferred", "chose", "opted", "decided", "not", "took", "stayed", "stood", "lined", "fell",
    "rallied", "for", "behind", "put", "held", "went", "agreed", "to", "obliged", "concurred", "assented",
    "going", "voting", "voted", "said", "answered", "replied", "called", "responded", "shouted", "say",
    "saying", "would", "could", "with", "the", "holding", "standing", "kept", "keeping", "remained",
    "staying", "remaining", "stay", "refrained", "refraining", "sat", "sitting", "sit", "neither", "picked",
    "backed", "choosing", "taking", "came", "come", "coming", "withheld", "undecided", "define", "state",
    "declare", "give", "make", "express", "show", "take", "pick", "choose", "declined", "refused",
    "declining", "refusing", "greens", "reds", "yellows", "green", "red", "yellow", "white", "blue",
    "supporters", "backers", "opponent", "opponents", "naysayers", "dissenters", "dissenter", "objectors",
    "ayes", "aye", "yeas", "yays", "yeses", "supported", "approved", "favouring", "favoring", "yea",
    "endorsed", "yes", "supporting", "backing", "adopted", "passed", "affirmative", "favorable",
    "favourable", "positive", "concurring", "against", "oppose", "opposed", "opposing", "noes", "nays",
    "nay", "contrary", "rejected", "dissenting", "resisted", "threw", "turned", "no", "opposition",
    "negative", "dissented", "objected", "pro", "contra", "contents", "not-contents", "present", "absent",
    "absences", "absentees", "excused", "absence", "favoured", "favored", "missing", "away", "sent",
    "blanks", "blank", "cast", "empty", "spoilt", "void", "abst", "abst.", "out", "veto", "vetoes",
]);

/// The side or the absence that the words at a token name, and where they end.
pub(super) fn label_at(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    // "64 members voted "yes""
    if doc.is_kind(at, Kind::Mark) && doc.is_kind(at + 2, Kind::Mark) && doc.any(at + 1, &["yes", "no"]) {
        return Some((side(doc.is(at + 1, "yes")), at + 3));
    }
    let may = doc.may_be(at, &OPENS)
        || doc.may_be(at, &predicate::FIRST)
        || doc.has(at, Class::AUX.or(Class::ABSTAIN));
    doc.only_if(at, may, || named(doc, at))
}

fn named(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    in_favour(doc, at)
        .or_else(|| were_not(doc, at).map(|end| (Label::No, end)))
        .or_else(|| away(doc, at).map(|end| (Label::Absent, end)))
        .or_else(|| stood(doc, at))
        .or_else(|| answered(doc, at))
        .or_else(|| to_vote(doc, at))
        .or_else(|| would_not_say(doc, at).map(|end| (Label::Abstain, end)))
        .or_else(|| for_the_veto(doc, at).map(|end| (Label::No, end)))
        .or_else(|| for_the_ayes(doc, at))
        .or_else(|| the_red(doc, at))
        .or_else(|| took_neither(doc, at).map(|end| (Label::Abstain, end)))
        .or_else(|| predicate(doc, at))
        .or_else(|| word(doc, at).map(|label| (label, at + 1)))
}

/// The first of two opposite sides, or the second?
fn side(first: bool) -> Label {
    if first { Label::Yes } else { Label::No }
}

/// `in favour`, `in their favour`, `in the negative`
fn in_favour(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if !doc.is(at, "in") {
        return None;
    }
    if doc.any(at + 1, &["favour", "favor", "support"]) {
        return Some((Label::Yes, at + 2));
    }
    // "201 voting in the affirmative, 13 in the negative"
    if doc.is(at + 1, "the") && doc.any(at + 2, &["affirmative", "negative"]) && ends(doc, at + 3) {
        return Some((side(doc.is(at + 2, "affirmative")), at + 3));
    }
    let owned = doc.any(at + 1, &["its", "their"]) && doc.any(at + 2, &["favour", "favor"]);
    owned.then_some((Label::Yes, at + 3))
}

/// `77 states were in favour, 31 were not`
fn were_not(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let two = doc.seq(at, &["were", "not"]);
    let end = at + 1 + usize::from(two);
    ((two || doc.denied(at) == Some("were"))
        && ends(doc, end)
        && ((at.saturating_sub(8)..at).any(|k| doc.has(k, Class::FAVOUR) || doc.any(k, &["behind", "side"]))
            // "29 members were on board, a dozen were not", but "29 were present, a dozen were not"
            || number::before(doc, at)
                && clause::side_before(doc, at)
                && !(at.saturating_sub(8)..at).any(|k| doc.any(k, &["present", "there", "attendance", "room"]))))
    .then_some(end)
}

/// `had been among the 121 countries to vote for it`
fn to_vote(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    let members = at > 0 && doc.has(at - 1, Class::MEMBER) && doc.seq(at, &["to", "vote"]);
    let among = |k: usize| doc.any(k, &["among", "of", "joined"]);
    // "was one of 12 to abstain"
    let voters = || number::before(doc, at) || at > 0 && doc.has(at - 1, Class::MEMBER);
    if doc.is(at, "to") && doc.is(at + 1, "abstain") && voters() && (at.saturating_sub(6)..at).any(among) {
        return Some((Label::Abstain, at + 2));
    }
    if !members || !(at.saturating_sub(7)..at).any(among) {
        return None;
    }
    match doc.low(at + 2) {
        "for" => Some((Label::Yes, at + 3)),
        "against" => Some((Label::No, at + 3)),
        "in" => in_favour(doc, at + 2),
        _ => None,
    }
}

/// `32 would not choose`, `six could not decide`, `ten would not say`
fn would_not_say(doc: &Doc<'_>, at: usize) -> Option<usize> {
    (doc.any(at, &["would", "could"])
        && doc.is(at + 1, "not")
        && doc.any(at + 2, &["choose", "decide", "say", "commit"])
        && ends(doc, at + 3))
    .then_some(at + 3)
}

/// `64 votes for the bill and 12 for keeping the veto`
fn for_the_veto(doc: &Doc<'_>, at: usize) -> Option<usize> {
    const KEEPING: &[&str] = &["keeping", "upholding", "sustaining", "maintaining"];
    let object = at + 2 + usize::from(doc.has(at + 2, Class::DET.or(Class::POSS)));
    let veto = (object..object + 4).find(|k| doc.is(*k, "veto"))?;
    (doc.is(at, "for") && doc.any(at + 1, KEEPING)).then_some(veto + 1)
}

/// `stood up for the yeas, and nobody for the nays`
fn for_the_ayes(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    if !doc.any(at, &["for", "with"]) || !doc.is(at + 1, "the") || !ends(doc, at + 3) {
        return None;
    }
    let yes = doc.any(at + 2, &["yeas", "ayes"]);
    (yes || doc.any(at + 2, &["nays", "noes"])).then_some((side(yes), at + 3))
}

/// `pressed the green button, two the red`
fn the_red(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    let pressed = |k: usize| doc.any(k, &["button", "buttons", "key", "keys", "light", "card"]);
    if !doc.is(at, "the")
        || !number::before(doc, at)
        || !ends(doc, at + 2)
        || !(at.saturating_sub(8)..at).any(pressed)
    {
        return None;
    }
    let label = match doc.low(at + 1) {
        "green" => Label::Yes,
        "red" => Label::No,
        "yellow" | "white" => Label::Abstain,
        _ => return None,
    };
    Some((label, at + 2))
}

/// `held back`, `three would say neither yes nor no`
fn took_neither(doc: &Doc<'_>, at: usize) -> Option<usize> {
    neither(doc, at + usize::from(doc.is(at, "would") && doc.seq(at + 1, &["say", "neither"])))
}

/// One word that names a side or an absence.
fn word(doc: &Doc<'_>, at: usize) -> Option<Label> {
    // "Two drafts were rejected" counts texts.
    if doc.any(at, &["backed", "supported", "approved", "endorsed", "rejected"])
        && doc.any(at.saturating_sub(1), &["was", "were", "been", "be", "being", "are", "is"])
    {
        return None;
    }
    colour(doc, at)
        .or_else(|| camp(doc, at))
        .or_else(|| yes(doc, at))
        .or_else(|| no(doc, at))
        .or_else(|| either(doc, at))
        .or_else(|| not_there(doc, at))
        .or_else(|| blank(doc, at))
}

/// `five backers against four naysayers`
fn camp(doc: &Doc<'_>, at: usize) -> Option<Label> {
    (doc.any(at, CAMPS) && camps(doc, at)).then(|| side(doc.any(at, &["supporters", "backers"])))
}

/// `voted for`, `ayes`, `25 affirmative votes`
fn yes(doc: &Doc<'_>, at: usize) -> Option<Label> {
    let before = |words: &[&str]| doc.any(at.saturating_sub(1), words);
    let yes = match doc.low(at) {
        "ayes" | "aye" | "yeas" | "yays" | "yeses" | "backed" | "supported" | "approved" | "favouring"
        | "favoring" | "yea" | "endorsed" => true,
        "for" => voted_for(doc, at),
        "yes" => of_votes(doc, at) || before(&["voted", "voting"]),
        // "241 members favoured the resolution"
        "favoured" | "favored" => {
            doc.is(at + 1, "it") || doc.has(at + 1, Class::DET) && doc.has(at + 2, Class::TEXT)
        }
        // "with 22 supporting and 45 opposing it"
        "supporting" | "backing" => {
            // "with only five members supporting it"
            let voters = at.saturating_sub(usize::from(doc.has(at.saturating_sub(1), Class::MEMBER)));
            number::before(doc, voters) && (ends(doc, at + 1) || doc.is(at + 1, "it"))
        }
        // "All 22 senators present adopted it"
        "adopted" | "passed" => everyone(doc, at),
        "affirmative" | "favorable" | "favourable" | "positive" | "concurring" => {
            doc.any(at + 1, &["votes", "vote"])
        }
        _ => false,
    };
    yes.then_some(Label::Yes)
}

/// `yes votes`, `“no” votes`: with or without marks around the word.
fn of_votes(doc: &Doc<'_>, at: usize) -> bool {
    let marked = at > 0 && doc.is_kind(at - 1, Kind::Mark) && doc.is_kind(at + 1, Kind::Mark);
    doc.any(at + 1 + usize::from(marked), &["votes", "vote"])
}

/// `29 voted for, 12 against`, `29 hands for.`, `29 "for"`, `voted on Tuesday for`
fn voted_for(doc: &Doc<'_>, at: usize) -> bool {
    let before = |words: &[&str]| doc.any(at.saturating_sub(1), words);
    doc.is_kind(at + 1, Kind::Stop) && before(&["hands", "votes"])
        || doc.is_kind(at + 1, Kind::Comma)
        // "(28 for; 12 against)"
        || matches!(doc.kind(at + 1), Some(Kind::Semicolon | Kind::Close)) && number::before(doc, at)
        || doc.is_kind(at + 1, Kind::Mark) && at > 0 && doc.is_kind(at - 1, Kind::Mark)
        || doc.any(at + 1, &["and", "to", "it", "while"])
        // "The vote was 1,204 for the resolution, 811 against"
        || number::before(doc, at)
            && clause::object(doc, at + 1)
            && (at + 3..doc.sent_of(at).to.min(at + 10)).any(|k| doc.any(k, &["against", "opposed"]))
        || before(&["voted", "voting", "votes"])
        // "2,392 votes were cast for the motion"
        || before(&["cast"]) && (at + 1..at + 4).any(|k| doc.has(k, Class::TEXT))
        // "261 deputies were for overriding the veto"
        || before(&["were"]) && (doc.is(at + 1, "overriding") || !doc.ends(at + 1, "ing"))
        || doc.dates_in(at.saturating_sub(4), at).next().is_some_and(|d| {
            // "voted late on Wednesday for Resolution 1261"
            let on = d.from - usize::from(d.from > 0 && doc.is(d.from - 1, "on"));
            let late = on - usize::from(on > 0 && doc.any(on - 1, &["late", "early"]));
            d.to == at && late > 0 && doc.any(late - 1, &["voted", "voting"])
        })
}

/// `received 277 votes and no opposition`: what goes before the `no` is told in votes.
fn beside_votes(doc: &Doc<'_>, no: usize) -> bool {
    let link = no.checked_sub(1).filter(|k| doc.any(*k, &["and", "with", "but", "to"]));
    let at = link.map(|k| k - usize::from(k > 0 && doc.is_kind(k - 1, Kind::Comma)));
    at.is_some_and(|k| k > 0 && doc.any(k - 1, &["votes", "vote", "ballots", "favour", "favor"]))
}

/// `opposed`, `noes`, `voted no`, `two negative ballots`
fn no(doc: &Doc<'_>, at: usize) -> Option<Label> {
    let before = |words: &[&str]| doc.any(at.saturating_sub(1), words);
    let no = match doc.low(at) {
        // "28 members, against 24, obliged": of the others
        "against"
            if doc.is_kind(at.wrapping_sub(1), Kind::Comma) && number::cardinal(doc, at + 1).is_some() =>
        {
            false
        }
        "against" | "opposed" | "opposing" | "noes" | "nays" | "nay" | "contrary" | "rejected"
        | "dissenting" | "resisted" => true,
        "no" => of_votes(doc, at) || before(&["voted", "voting"]),
        // "one of seven countries to oppose it"
        "oppose" => before(&["to"]) && doc.has(at.wrapping_sub(2), Class::MEMBER),
        "opposition" => {
            // "by a majority of 50, with no opposition and five abstentions"
            let next = || (at + 1..at + 6).any(|k| doc.has(k, Class::ABSTAIN));
            before(&["in"]) || before(&["no"]) && ends(doc, at + 1) && (beside_votes(doc, at - 1) || next())
        }
        "negative" => doc.any(at + 1, &["votes", "vote", "ballots"]),
        // "Fifty-four lawmakers threw out the bill"
        "threw" | "voted" | "turned" => {
            doc.has(at.wrapping_sub(1), Class::MEMBER)
                && doc.is(at + 1, if doc.is(at, "threw") { "out" } else { "down" })
                && (doc.has(at + 2, Class::DET) || doc.is(at + 2, "it"))
        }
        "dissented" | "objected" => before(&["members", "states", "countries", "senators"]),
        _ => false,
    };
    no.then_some(Label::No)
}

/// A word whose opposite is told beside it.
fn either(doc: &Doc<'_>, at: usize) -> Option<Label> {
    match doc.low(at) {
        "pro" | "contra" if number::before(doc, at) && ends(doc, at + 1) => Some(side(doc.is(at, "pro"))),
        "yes" | "no" if yes_or_no(doc, at) => Some(side(doc.is(at, "yes"))),
        // The House of Lords says content and not-content.
        "contents" | "not-contents" => Some(side(doc.is(at, "contents"))),
        // "11 in favour, three abstaining, one veto"
        "veto" | "vetoes" if among_counts(doc, at) => Some(Label::No),
        // "with 20 affirmative votes, two negative and one blank"
        "affirmative" | "favorable" | "favourable" | "positive" | "negative" if elided(doc, at) => {
            Some(side(!doc.is(at, "negative")))
        }
        _ => None,
    }
}

/// Is there a number right before?
pub(super) fn counted(doc: &Doc<'_>, at: usize) -> bool {
    let plain = |k: usize| !doc.any(k, &["a", "another"]);
    (at.saturating_sub(2)..at).any(|k| plain(k) && number::cardinal(doc, k).is_some())
}

/// Does the phrase end here?
pub(super) fn ends(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.kind(at), Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Close))
        || doc.any(at, &["and", "while", "but"])
}

/// `12 votes in favour, two vetoes and one abstention`: counted with the others.
fn among_counts(doc: &Doc<'_>, at: usize) -> bool {
    let lo = doc.sent_of(at).from.max(at.saturating_sub(14));
    // "in favour of sustaining two vetoes and overriding one"
    let other =
        |k: usize| doc.has(k, Class::FAVOUR.or(Class::ABSTAIN)) && !doc.quoted(k) && !doc.is(k + 1, "of");
    number::before(doc, at) && ends(doc, at + 1) && (lo..at).any(other)
}

/// `300 yes, 10 no and 50 abstentions`
fn yes_or_no(doc: &Doc<'_>, at: usize) -> bool {
    let other: &[&str] = if doc.is(at, "yes") { &["no", "nay"] } else { &["yes", "aye"] };
    // "119 yes, 36 abstaining", "Seventy-two said yes to the draft, 35 no"
    let side = |k: usize| {
        doc.spelt_any(k, other) && number::before(doc, k)
            || doc.has(k, Class::ABSTAIN)
            || doc.spelt_any(k, other)
                && doc.any(
                    k.wrapping_sub(1),
                    &[
                        "said", "voted", "saying", "answering", "pressed", "pushed", "marked", "answered",
                        "chose",
                    ],
                )
    };
    let lo = doc.sent_of(at).from.max(at.saturating_sub(12));
    // "78 answered aye and 21 no on Thursday"
    let day = at + 1 + usize::from(doc.is(at + 1, "on"));
    let dated = doc.has(day, Class::WEEKDAY.or(Class::MONTH)) && doc.cap(day);
    number::before(doc, at) && (ends(doc, at + 1) || dated) && (lo..at + 6).any(side)
}

/// `two negative`, where the votes were named before: an adjective that ends its phrase.
fn elided(doc: &Doc<'_>, at: usize) -> bool {
    number::before(doc, at)
        && (ends(doc, at + 1) || doc.is(at + 1, "with"))
        && (at.saturating_sub(12)..at).any(|k| doc.any(k, &["votes", "ballots"]))
}

/// Those for and those against, as nouns.
const CAMPS: &[&str] =
    &["supporters", "backers", "opponent", "opponents", "naysayers", "dissenters", "dissenter", "objectors"];

/// `five backers against four naysayers`: two camps, or a word of voting beside one.
fn camps(doc: &Doc<'_>, at: usize) -> bool {
    let sent = doc.sent_of(at);
    let (lo, hi) = (sent.from.max(at.saturating_sub(30)), sent.to.min(at + 30));
    (lo..hi).any(|k| {
        k != at && doc.any(k, CAMPS)
            || doc.has(k, Class::ABSTAIN)
            || doc.has(k, Class::AGAINST) && number::before(doc, k)
            || doc.any(k, &["vote", "votes", "ballot", "tally"])
    })
}

/// `All 22 senators present`, before their verb.
fn everyone(doc: &Doc<'_>, at: usize) -> bool {
    let lo = doc.sent_of(at).from.max(at.saturating_sub(9));
    (lo..at).any(|k| {
        doc.is(k, "all") && number::cardinal(doc, k + 1).is_some_and(|n| doc.has(k + 1 + n.1, Class::MEMBER))
    })
}
