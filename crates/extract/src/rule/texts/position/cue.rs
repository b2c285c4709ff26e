//! The words that tell an option: `voted against`, `pressed red`, `cast the two no votes`, `the noes included`.
//!
//! One function for each kind of word; [`at`] asks them in turn. What is only planned, urged, possible or denied is no
//! position: [`real`].

use crate::doc::Doc;
use crate::lexicon::{Class, Cue as Speech};
use crate::record::VoteOption;
use crate::token::Kind;

/// How a voter chose.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    Option(VoteOption),
    /// As these did: `lined up with Russia`, `joining him`.
    Like(Vec<usize>),
    /// With those who won: `the deciding vote belonged to X`.
    Winner,
}

/// On which side of the words the voters stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
    Either,
}

#[derive(Debug, Clone)]
pub struct Cue {
    pub from: usize,
    pub to: usize,
    pub choice: Choice,
    pub side: Side,
    pub veto: bool,
    /// Only parties vote so: `was backed by the ruling X`.
    pub party: bool,
}

const VOTE: &[&str] = &["vote", "votes", "voting", "ballot", "ballots", "roll-call", "tally", "division"];

fn cue(from: usize, to: usize, option: VoteOption, side: Side) -> Option<Cue> {
    Some(Cue { from, to, choice: Choice::Option(option), side, veto: false, party: false })
}

/// The cue that starts at token `i`.
pub fn at(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    voted(doc, i, from, to)
        .or_else(|| abstained(doc, i, from))
        .or_else(|| opposed(doc, i, from, to))
        .or_else(|| label(doc, i, from, to))
        .or_else(|| cast(doc, i, from, to, last))
        .or_else(|| gesture(doc, i, from, to))
        .or_else(|| veto(doc, i, from, to))
        .or_else(|| missing(doc, i, from, to))
        .or_else(|| consensus(doc, i, from, to))
        .or_else(|| backed(doc, i, from, to))
        .or_else(|| along(doc, i, from, to))
        .or_else(|| echo(doc, i, from, to, last))
}

/// Past marks, adverbs and the text itself: `voted narrowly "no"`, `voted for it`.
fn skip(doc: &Doc<'_>, mut k: usize, to: usize) -> usize {
    while k < to
        && (doc.has(k, Class::ADVERB) || doc.is_kind(k, Kind::Mark) || doc.any(k, &["a", "an", "en", "bloc"]))
    {
        k += 1;
    }
    k
}

/// `no`, `against`, `yes`, `in favour`, `present` at `k`; the option and where the word ends.
fn word(doc: &Doc<'_>, k: usize) -> Option<(VoteOption, usize)> {
    let end = |n: usize| n + usize::from(doc.is_kind(n, Kind::Mark));
    Some(match doc.low(k) {
        "against" | "no" | "nay" | "nays" | "noes" | "nos" => (VoteOption::No, end(k + 1)),
        "for" | "yes" | "aye" | "yea" | "ayes" | "yeas" | "yay" => (VoteOption::Yes, end(k + 1)),
        "present" => (VoteOption::Present, end(k + 1)),
        "in" if doc.any(k + 1, &["favour", "favor", "support"]) => {
            (VoteOption::Yes, k + 2 + usize::from(doc.is(k + 2, "of")))
        }
        "in" if doc.is(k + 1, "opposition") => (VoteOption::No, k + 2 + usize::from(doc.is(k + 2, "to"))),
        _ => return None,
    })
}

/// Did it happen? `will vote`, `urged to vote against`, `would have abstained`, `never voted for`: no.
fn real(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(5));
    let mut k = i;
    while k > lo {
        k -= 1;
        if doc.is(k, "to") {
            // "was the only one to", "crossed over to", "chose to": done.
            let lo = from.max(k.saturating_sub(12));
            return (lo..k).rev().any(|p| {
                doc.any(
                    p,
                    &[
                        "only", "sole", "lone", "crossed", "chose", "opted", "preferred", "elected",
                        "switched", "broke", "went", "managed", "among", "first", "dared", "decided",
                        "joined", "order",
                    ],
                )
            }) && !(lo..k).any(|p| {
                doc.any(
                    p,
                    &[
                        "urged", "asked", "called", "told", "plans", "vowed", "threatened", "promised",
                        "whether",
                    ],
                )
            });
        }
        if doc.has(k, Class::MODAL.or(Class::FUTURE))
            || doc.has(k, Class::NEG) && !doc.any(k, &["no", "only"])
            || doc.any(k, &["if", "whether"])
        {
            return false;
        }
        if doc.denied(k).is_some() {
            return false;
        }
        if !doc.has(k, Class::AUX.or(Class::ADVERB)) {
            break;
        }
    }
    true
}

fn base(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from && (doc.is(i - 1, "to") || doc.any(i - 1, &["did", "also", "then"]))
}

fn voted(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !doc.any(i, &["voted", "voting", "vote", "votes"]) {
        return None;
    }
    let bare = doc.any(i, &["vote", "votes"]);
    if bare && i > from && doc.has(i - 1, Class::NEG) || bare && i > from && doc.denied(i - 1).is_some() {
        let (_, end) = word(doc, skip(doc, i + 1, to)).unwrap_or((VoteOption::No, i + 1));
        let plain = end == i + 1 && !doc.any(i + 1, &["on", "to", "with"]);
        return plain.then(|| cue(i, i + 1, VoteOption::NotVoting, Side::Left)).flatten();
    }
    if bare && !base(doc, i, from) || !real(doc, i, from) {
        return None;
    }
    // "voted it down" is the body's act, "voted to table" too.
    let mut k = skip(doc, i + 1, to);
    if doc.any(k, &["it", "them"]) {
        k += 1;
    }
    if doc.is(k, "with") && i + 1 < to {
        return like(doc, i, k + 1, to);
    }
    let (option, end) = word(doc, k)?;
    cue(i, end, option, Side::Either)
}

fn abstained(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    use VoteOption::Abstain;
    match doc.low(i) {
        "abstained" | "abstaining" | "abstains" if real(doc, i, from) => cue(i, i + 1, Abstain, Side::Either),
        "abstain" if base(doc, i, from) && real(doc, i, from) => cue(i, i + 1, Abstain, Side::Left),
        "abstainers" | "abstention" | "abstentions" => cue(i, i + 1, Abstain, Side::Right),
        _ => None,
    }
}

/// `opposed`, `dissented`: as verb, as predicate and beside a count.
fn opposed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::No;
    if doc.any(i, &["dissented", "dissenting"]) && !doc.any(i + 1, VOTE) && !doc.has(i + 1, Class::MEMBER) {
        return real(doc, i, from).then(|| cue(i, i + 1, No, Side::Either)).flatten();
    }
    if !doc.is(i, "opposed") || !real(doc, i, from) {
        return None;
    }
    let be = i > from && doc.any(i - 1, &["were", "was", "remained", "stood"])
        || i > from && doc.any(i - 1, &["those", "only", "also"]);
    let perfect = i > from && doc.any(i - 1, &["has", "have", "had", "long"]);
    if perfect {
        return None;
    }
    if doc.is(i + 1, "by") {
        return doc.has(i.wrapping_sub(1), Class::AUX).then(|| cue(i, i + 2, No, Side::Right)).flatten();
    }
    let ends = i + 1 >= to
        || doc.is_kind(i + 1, Kind::Stop)
        || doc.is_kind(i + 1, Kind::Comma)
        || doc.is_kind(i + 1, Kind::Open)
        || doc.is_kind(i + 1, Kind::Semicolon)
        || doc.any(i + 1, &["and", "while", "were"]);
    let object = text_at(doc, i + 1, to);
    if be && (ends || doc.is(i + 1, "to")) || ends || object {
        return cue(i, i + 1, No, Side::Either);
    }
    None
}

/// `it`, `the resolution`, `this text` at `k`.
fn text_at(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    doc.any(k, &["it", "them", "both"])
        || doc.has(k, Class::DET.or(Class::POSS))
            && (k + 1..to.min(k + 5)).any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["move", "paragraph"]))
}

/// The option as a noun or after a count: `2 against (A, B)`, `the noes included`, `In favour: A, B`, `with A against`.
fn label(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Absent, No, Yes};
    let (option, end) = match doc.low(i) {
        "against" => (No, i + 1),
        "favour" | "favor" if i > from && doc.is(i - 1, "in") => (Yes, i + 1),
        "noes" | "nays" | "opponents" | "dissenters" | "naysayers" | "objectors" | "nos" => (No, i + 1),
        "opponent" | "dissenter" if i > from && doc.any(i - 1, &["only", "sole", "lone"]) => (No, i + 1),
        "ayes" | "yeses" | "yeas" => (Yes, i + 1),
        "no" if votes_after(doc, i).is_some() => (No, votes_after(doc, i)?),
        "yes" if votes_after(doc, i).is_some() => (Yes, votes_after(doc, i)?),
        "negative" | "dissenting" if doc.any(i + 1, VOTE) => (No, i + 2),
        "no" | "nay" | "yes" | "aye" if i > from && said(doc, i) => {
            let option = if doc.any(i, &["no", "nay"]) { No } else { Yes };
            let start = if doc.is_kind(i - 1, Kind::Mark) { i - 2 } else { i - 1 };
            let end = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Stop) && doc.is_kind(i + 2, Kind::Mark));
            return (real(doc, start, from) && sentence_ends(doc, end, to))
                .then(|| cue(start, end, option, Side::Left))
                .flatten();
        }
        "absent" | "absences" => (Absent, i + 1),
        _ => return None,
    };
    if doc.any(i, &["absent"]) && i > from && doc.any(i - 1, &["were", "was", "being", "remained"]) {
        return real(doc, i - 1, from).then(|| cue(i, end, option, Side::Either)).flatten();
    }
    let opens = doc.is_kind(end, Kind::Open)
        || doc.is_kind(end, Kind::Colon)
        || doc.any(end, &["were", "was", "included", "include", "came", "are"]);
    let lone = i > from + 1 && doc.is(i - 1, "one") && doc.any(i - 2, &["only", "lone", "sole"]);
    let counted = i > from && (doc.has(i - 1, Class::NUMBER) || doc.is_kind(i - 1, Kind::Num)) && !lone;
    if opens
        || doc.any(i, &["noes", "nays", "opponents", "ayes", "dissenters", "opponent", "abstainers"])
        || end > i + 1
    {
        return cue(i, end, option, Side::Right);
    }
    if counted {
        // "three against, among them A"
        return cue(i, end, option, Side::Right);
    }
    let closes = end >= to
        || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Dash))
        || doc.any(end, &["and", "while"]);
    let start = if doc.is(i, "against") || doc.is(i, "absent") { i } else { i - 1 };
    closes.then(|| cue(start, end, option, Side::Left)).flatten()
}

/// `said no`, `said “no”`
fn said(doc: &Doc<'_>, i: usize) -> bool {
    let p = if doc.is_kind(i - 1, Kind::Mark) { i.wrapping_sub(2) } else { i - 1 };
    doc.any(p, &["said", "say", "saying"])
}

fn sentence_ends(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    k >= to
        || !matches!(doc.kind(k), Some(Kind::Word | Kind::Num))
        || doc.any(k, &["and", "to", "while", "but"])
}

/// `no votes`, `“no” votes`: where it ends.
fn votes_after(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let k = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark));
    // "no vote was taken" is none.
    (doc.is(k, "votes")
        || doc.is(k, "vote")
            && (k > i + 1 || i > 0 && doc.any(i - 1, &["only", "lone", "sole", "single", "the"])))
    .then_some(k + 1)
}

/// `cast the two no votes`, `cast its vote against`, `cast the deciding vote`, `cast no vote`
fn cast(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    use VoteOption::{Abstain, No, NotVoting, Yes};
    if !doc.any(i, &["cast", "casting"]) || !real(doc, i, from) || i > from && doc.has(i - 1, Class::DET) {
        return None;
    }
    let hi = to.min(i + 12);
    let noun = (i + 1..hi).find(|k| doc.any(*k, &["vote", "votes", "ballot", "ballots", "veto", "vetoes"]));
    let Some(noun) = noun else {
        // "cast the other two"
        let other = (i + 1..hi.min(i + 5)).find(|k| doc.any(*k, &["other", "others"]))?;
        return cue(i, other + 2, last?, Side::Left);
    };
    let between = |words: &[&str]| (i + 1..noun).any(|k| doc.any(k, words));
    if doc.low(noun).starts_with("veto") {
        return cue(i, noun + 1, No, Side::Left).map(|c| Cue { veto: true, ..c });
    }
    if doc.is(i + 1, "no") && noun == i + 2 && !doc.low(noun).ends_with('s') {
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
    if between(&["deciding", "decisive", "tie-breaking", "winning"]) {
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

/// `pressed red`, `crossed over to the "no" camp`, `the deciding vote belonged to X`
fn gesture(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Abstain, No, NotVoting, Yes};
    let hi = to.min(i + 9);
    match doc.low(i) {
        "pressed" | "pushed" | "hit" | "pressing" | "pushing" | "punched" if real(doc, i, from) => {
            let k = (i + 1..hi.min(i + 5))
                .find(|k| doc.any(*k, &["red", "green", "yellow", "no", "yes", "against", "abstain"]))?;
            let option = match doc.low(k) {
                "red" | "no" | "against" => No,
                "yellow" | "abstain" => Abstain,
                _ => Yes,
            };
            cue(i, k + 1, option, Side::Left)
        }
        "crossed" | "switched" | "moved" | "defected" | "shifted" | "swung" | "went" | "flipped"
            if real(doc, i, from) =>
        {
            let t = (i + 1..hi).find(|k| doc.any(*k, &["to", "into"]))?;
            let k = skip(doc, t + 1 + usize::from(doc.any(t + 1, &["the", "a", "vote", "voting"])), to);
            let (option, end) = match doc.low(k) {
                "abstention" | "abstaining" | "abstain" => (Abstain, k + 1),
                _ => word(doc, k)?,
            };
            let side = doc.any(end, &["camp", "column", "side", "vote", "votes"])
                || doc.any(t + 1, &["vote", "voting"])
                || doc.is_kind(k - 1, Kind::Mark)
                || option == Abstain
                || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma)) && doc.any(k, &["no", "yes"]);
            side.then(|| cue(i, end, option, Side::Left)).flatten()
        }
        "deciding" | "decisive" | "casting" if doc.any(i + 1, &["vote", "ballot"]) => {
            let k = (i + 2..to.min(i + 16))
                .find(|k| doc.any(*k, &["belonged", "came", "fell"]) || *k == i + 2 && doc.is(*k, "was"))?;
            Some(Cue {
                from: i,
                to: k + 1 + usize::from(doc.any(k + 1, &["to", "from"])),
                choice: Choice::Winner,
                side: Side::Right,
                veto: false,
                party: false,
            })
        }
        "barred" | "excluded" | "disqualified" | "recused" if real(doc, i, from) => {
            (i + 1..hi).find(|k| doc.any(*k, VOTE)).and_then(|k| cue(i, k + 1, NotVoting, Side::Left))
        }
        _ => None,
    }
}

/// `vetoed it`, `vetoed by`, `a double veto from`, `used its veto`
fn veto(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let found = match doc.low(i) {
        "vetoed" if doc.is(i + 1, "by") => cue(i, i + 2, VoteOption::No, Side::Right),
        "vetoed"
            if real(doc, i, from)
                && !(i > from && doc.any(i - 1, &["was", "were", "been", "be", "being"])) =>
        {
            cue(i, i + 1, VoteOption::No, Side::Left)
        }
        "veto" | "vetoes" if doc.any(i + 1, &["from", "by"]) => cue(i, i + 2, VoteOption::No, Side::Right),
        "used" | "exercised" | "wielded" if real(doc, i, from) => (i + 1..to.min(i + 5))
            .find(|k| doc.any(*k, &["veto", "vetoes"]))
            .and_then(|k| cue(i, k + 1, VoteOption::No, Side::Left)),
        _ => None,
    };
    found.map(|c| Cue { veto: true, ..c })
}

/// Who was not there and who did not vote.
fn missing(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Absent, NotVoting};
    let hi = to.min(i + 10);
    let vote =
        |lo: usize| (lo..hi.max(lo)).any(|k| doc.any(k, VOTE) || doc.any(k, &["count", "rise", "board"]));
    let before = |lo: usize| {
        (lo..to.min(lo + 4))
            .find(|k| doc.any(*k, &["before", "when", "during", "as", "ahead", "at", "rather"]))
    };
    let away = |lo: usize| {
        before(lo).is_some_and(|k| {
            (k + 1..to.min(k + 8)).any(|t| {
                doc.any(t, VOTE)
                    || doc.any(
                        t,
                        &["members", "count", "rise", "board", "question", "buttons", "roll", "tally"],
                    )
            })
        })
    };
    match doc.low(i) {
        "room" | "chamber" | "hall" | "seat" | "seats" | "house"
            if i > from + 2
                && (i.saturating_sub(4)..i)
                    .any(|k| doc.any(k, &["not", "wasn't", "weren't"]) || doc.denied(k).is_some())
                && (i.saturating_sub(3)..i).any(|k| doc.is(k, "in")) =>
        {
            cue(
                (i.saturating_sub(4)..i).find(|k| doc.has(*k, Class::AUX)).unwrap_or(i),
                i + 1,
                Absent,
                Side::Left,
            )
        }
        "present" if i > from + 1 && doc.is(i - 1, "not") && doc.has(i - 2, Class::AUX) => {
            cue(i - 2, i + 1, Absent, Side::Left)
        }
        "left" if real(doc, i, from) => {
            let room = (i + 1..hi.min(i + 5)).find(|k| {
                doc.any(
                    *k,
                    &[
                        "room", "chamber", "hall", "floor", "building", "meeting", "sitting", "before",
                        "house", "session",
                    ],
                )
            })?;
            let at = if doc.is(room, "before") { room } else { room + 1 };
            away(at).then(|| cue(i, at, Absent, Side::Left)).flatten()
        }
        "walked" | "stormed" | "filed" if doc.is(i + 1, "out") && real(doc, i, from) => {
            cue(i, i + 2, Absent, Side::Left).filter(|_| away(i + 2) || members(doc, i))
        }
        "stayed" | "stays" | "staying" if doc.any(i + 1, &["away", "out"]) && real(doc, i, from) => {
            let option = if vote(i + 2) || doc.is_kind(i + 2, Kind::Stop) { NotVoting } else { Absent };
            cue(i, i + 2, option, Side::Left)
        }
        "boycotted" | "skipped" if vote(i + 1) && real(doc, i, from) => cue(i, i + 1, NotVoting, Side::Left),
        "missed" if vote(i + 1) && real(doc, i, from) => cue(i, i + 1, Absent, Side::Left),
        "sat" if real(doc, i, from) => {
            let out = (i + 1..hi.min(i + 6)).find(|k| doc.is(*k, "out"))?;
            cue(i, out + 1, NotVoting, Side::Left)
        }
        "part" | "participate" | "participating"
            if vote(i + 1)
                && (from.max(i.saturating_sub(4))..i)
                    .any(|k| doc.any(k, &["no", "not", "without", "from"]) || doc.denied(k).is_some()) =>
        {
            let verb = (from.max(i.saturating_sub(4))..i)
                .find(|k| doc.any(*k, &["took", "did", "not", "without"]) || doc.denied(*k).is_some())
                .unwrap_or(i);
            cue(verb, i + 1, NotVoting, Side::Left)
        }
        _ => None,
    }
}

/// `all three BJP members walked out`: a party's members.
fn members(doc: &Doc<'_>, i: usize) -> bool {
    i > 0
        && doc.any(
            i - 1,
            &[
                "members", "lawmakers", "mps", "deputies", "senators", "legislators", "councillors",
                "delegates", "delegations", "meps", "party", "councilors",
            ],
        )
}

/// Taking a distance from a decision without a vote, or joining it.
fn consensus(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Dissociated, JoinedConsensus};
    let near = |lo: usize, n: usize| (lo..to.min(lo + n)).any(|k| doc.is(k, "consensus"));
    let not = |i: usize| {
        (from.max(i.saturating_sub(6))..i).any(|k| {
            doc.has(k, Class::NEG)
                || doc.is(k, "unable")
                || doc.any(k, &["cannot", "refused", "declined"])
                || doc.denied(k).is_some()
        })
    };
    let start = |i: usize| {
        (from.max(i.saturating_sub(6))..i)
            .find(|k| {
                doc.has(*k, Class::AUX.or(Class::MODAL).or(Class::NEG))
                    || doc.is(*k, "unable")
                    || doc.denied(*k).is_some()
            })
            .unwrap_or(i)
    };
    match doc.low(i) {
        "dissociated" | "disassociated" | "dissociating" | "disassociating" | "dissociates"
        | "disassociates"
            if real(doc, i, from) =>
        {
            cue(i, i + 1, Dissociated, Side::Either)
        }
        "dissociate" | "disassociate"
            if !not(i) && i > from && doc.any(i - 1, &["to"]) && real(doc, i, from) =>
        {
            cue(i, i + 1, Dissociated, Side::Left)
        }
        "distance" | "distanced" | "distancing"
            if near(i + 1, 7)
                || doc.is(i.wrapping_sub(2), "took")
                    && (i + 1..to.min(i + 6)).any(|k| doc.has(k, Class::TEXT)) =>
        {
            let s = if i > from + 1 && doc.any(i - 2, &["took", "taking"]) { i - 2 } else { i };
            cue(s, i + 1, Dissociated, Side::Left)
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

/// `backed the text` beside a count, `was backed by the ruling X`, `with support from A and B`, `rejected by three: A, B, C`
fn backed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{No, Yes};
    match doc.low(i) {
        "backed" | "supported" | "endorsed" if doc.is(i + 1, "by") => {
            let numbered = crate::number::cardinal(doc, i + 2).is_some();
            let c = cue(i, i + 2, Yes, Side::Right)?;
            Some(Cue { party: !numbered, ..c })
        }
        "rejected" | "opposed" if doc.is(i + 1, "by") && crate::number::cardinal(doc, i + 2).is_some() => {
            cue(i, i + 2, No, Side::Right)
        }
        "backed" | "supported" | "backing" | "supporting"
            if text_at(doc, i + 1, to) && real(doc, i, from) =>
        {
            let vote = (from..to).any(|k| {
                doc.any(
                    k,
                    &["abstained", "opposed", "against", "voted", "voting", "abstaining", "abstentions"],
                ) && k != i
            });
            vote.then(|| cue(i, i + 1, Yes, Side::Left)).flatten()
        }
        "back" | "support"
            if i > from && doc.is(i - 1, "to") && real(doc, i, from) && text_at(doc, i + 1, to) =>
        {
            cue(i, i + 1, Yes, Side::Left)
        }
        "support" | "votes" | "backing"
            if i > from && doc.any(i - 1, &["with", "the"]) && doc.any(i + 1, &["from", "of"]) =>
        {
            let with = i > from && (doc.is(i - 1, "with") || i > from + 1 && doc.is(i - 2, "with"));
            let c = cue(i, i + 2, Yes, Side::Right)?;
            with.then_some(Cue { party: true, ..c })
        }
        _ => None,
    }
}

/// `lined up behind X`, `sided with X`, `joined X in abstaining`
fn along(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    match doc.low(i) {
        "sided" | "siding" | "lined" | "lining" | "aligned" | "aligning" | "stuck" if real(doc, i, from) => {
            let k = (i + 1..to.min(i + 4)).find(|k| doc.any(*k, &["with", "behind"]))?;
            like(doc, i, k + 1, to)
        }
        "joined" | "joining" if real(doc, i, from) && doc.any(i + 1, &["him", "her", "them"]) => {
            let who = anchor(doc, i + 1)?;
            Some(Cue {
                from: i,
                to: i + 2,
                choice: Choice::Like(vec![who]),
                side: Side::Left,
                veto: false,
                party: false,
            })
        }
        _ => None,
    }
}

/// The one a pronoun stands for: the person named last before this sentence or in it.
pub fn anchor(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let i = doc.names.mentions.partition_point(|m| m.from < tok);
    let female = doc.has(tok, Class::FEMALE);
    let male = doc.has(tok, Class::MALE);
    let para = doc.para_of(tok);
    doc.names.mentions[i.saturating_sub(12)..i]
        .iter()
        .rev()
        .take_while(|m| doc.para_of(m.from) + 1 >= para)
        .find(|m| {
            let a = &doc.names.actors[m.actor];
            a.is(crate::record::ActorKind::Person)
                && !(female && a.gender == 2 || male && a.gender == 1)
                && !doc.is_kind(m.to, Kind::Poss)
                && subject_like(doc, m.from)
        })
        .map(|m| m.actor)
}

/// Does the sentence begin with this name, titles aside?
fn subject_like(doc: &Doc<'_>, at: usize) -> bool {
    let mut k = at;
    let from = doc.sent_of(at).from;
    while k > from
        && (doc.names.role_at(k - 1).is_some()
            || doc.has(k - 1, Class::DET)
            || doc.kind(k - 1) != Some(Kind::Word))
    {
        k -= 1;
    }
    k == from
}

fn like(doc: &Doc<'_>, i: usize, at: usize, to: usize) -> Option<Cue> {
    let named = super::list::after(doc, at, to);
    named.first().filter(|n| n.from <= at + 4)?;
    let end = named.last()?.to;
    Some(Cue {
        from: i,
        to: end,
        choice: Choice::Like(named.iter().map(|n| n.actor).collect()),
        side: Side::Either,
        veto: false,
        party: false,
    })
}

/// `as did A`, `so did B`, `C did too`, `D followed suit`, `E didn't`, `, joining F`
fn echo(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    let option = last?;
    let ends = |k: usize| {
        k >= to
            || matches!(doc.kind(k), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
            || doc.any(k, &["and", "but", "while"])
    };
    let did = &["did", "was", "were", "had", "have", "has", "do", "does"];
    match doc.low(i) {
        "as" | "so" if doc.any(i + 1, did) => cue(i, i + 2, option, Side::Right),
        "did" | "do" | "does"
            if doc.any(i + 1, &["too", "likewise"])
                || doc.any(i + 1, &["so", "the"]) && doc.any(i + 2, &["too", "same", "also"])
                || doc.seq(i + 1, &["as", "well"]) =>
        {
            cue(i, i + 2, option, Side::Left)
        }
        // Those who were told of before and now left their side.
        "peeled" | "broke" | "defected" if doc.any(i + 1, &["off", "away", "ranks", "on"]) => {
            cue(i, i + 2, opposite(option)?, Side::Left)
        }
        "followed" if doc.is(i + 1, "suit") => cue(i, i + 2, option, Side::Left),
        "did" | "didn't" | "didn’t"
            if {
                let end = if doc.is(i, "did") && doc.is(i + 1, "not") { i + 2 } else { i + 1 };
                (doc.denied(i).is_some() || end == i + 2) && ends(end)
            } =>
        {
            cue(i, i + 1, opposite(option)?, Side::Left)
        }
        "joining" if i > from && doc.is_kind(i - 1, Kind::Comma) => cue(i, i + 1, option, Side::Right),
        "joined" if doc.is(i + 1, "by") => cue(i, i + 2, option, Side::Right),
        _ => None,
    }
}

fn opposite(option: VoteOption) -> Option<VoteOption> {
    match option {
        VoteOption::Yes => Some(VoteOption::No),
        VoteOption::No => Some(VoteOption::Yes),
        _ => None,
    }
}

/// Verbs of saying: what stands behind them is another clause.
pub fn says(doc: &Doc<'_>, i: usize) -> bool {
    doc.cue(i) == Some(Speech::Say)
}
