//! Options told by a number met before (`were the six`, `one of the seven`) or by leaving one's own side.

use super::{Choice, Cue, Side, cue, real, with, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::VoteOption;
use crate::token::Kind;
use crate::words::Words;

pub(super) static ONE_OF: Words = Words::of(&["one", "among"]);

/// `Rep. Okafor was one of 33 no votes`, `was among the two no votes`
pub(super) fn one_of(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let of = if doc.seq(i, &["one", "of"]) { i + 2 } else { i + 1 };
    if !doc.any(i, &["one", "among"]) || i == from || !doc.any(i - 1, &["was", "were", "is"]) || doc.quoted(i)
    {
        return None;
    }
    let number = of + usize::from(doc.is(of, "the"));
    let (_, len) = crate::number::cardinal(doc, number).filter(|_| of > i + 1 || doc.is(i, "among"))?;
    // "was one of 12 abstentions"
    if doc.any(number + len, &["abstentions", "abstainers"]) && real(doc, i - 1, from) {
        return cue(i - 1, number + len + 1, VoteOption::Abstain, Side::Left);
    }
    // "were among the 28 in favour", "was one of the three against"
    let side = word(doc, number + len).filter(|w| doc.any(number + len, &["in", "against"]) && w.1 <= to);
    if let Some((option, end)) = side.filter(|_| real(doc, i - 1, from)) {
        return cue(i - 1, end, option, Side::Left);
    }
    let option = match doc.low(number + len) {
        "no" | "nay" | "dissenting" | "negative" => VoteOption::No,
        "yes" | "aye" | "affirmative" => VoteOption::Yes,
        // "was one of the seven nays"
        "nays" | "noes" | "dissenters" | "opponents" | "ayes" | "yeas" if real(doc, i - 1, from) => {
            return cue(i - 1, number + len + 1, super::option(doc.low(number + len))?, Side::Left);
        }
        _ => return None,
    };
    let end = number + len + 2;
    (doc.any(end - 1, &["votes", "voters"]) && end <= to && real(doc, i - 1, from))
        .then(|| cue(i - 1, end, option, Side::Left))
        .flatten()
}

/// `the twelve | that voted against it`, `the twelve | who abstained`: which side the number is of, where another has as many.
fn side_behind(doc: &Doc<'_>, end: usize) -> Option<VoteOption> {
    let verb = end + 1 + usize::from(doc.any(end + 1, &["had", "have"]));
    match doc.low(verb) {
        _ if !doc.any(end, &["who", "that", "which"]) => None,
        "voted" | "said" => word(doc, super::skip(doc, verb + 1, verb + 4)).map(|w| w.0),
        "opposed" | "rejected" | "resisted" => Some(VoteOption::No),
        "abstained" => Some(VoteOption::Abstain),
        "backed" | "supported" | "favoured" | "favored" | "endorsed" => Some(VoteOption::Yes),
        _ => None,
    }
}

pub(super) static COUNTED: Words = Words::of(&["the"]);

/// `A and B were the six`, `C was one of the seven`, `Among the seven were D and E`, `The eight came from F`
pub(super) fn counted(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if doc.quoted(i) {
        return None;
    }
    let (n, len) = crate::number::cardinal(doc, i + 1)
        .filter(|n| n.0 > 1 || doc.any(i + 1 + n.1, &["was", "is", "being"]))?;
    let mut end = i + 1 + len;
    if doc.has(end, Class::MEMBER) && !doc.any(end, &["votes", "vote", "ballots"]) {
        end += 1;
    }
    let voting = |k: usize| {
        (k + 1..to.min(k + 4))
            .any(|v| doc.any(v, &["voted", "vote", "opposed", "abstained", "said", "backed"]))
    };
    if end > i + 1 + len && doc.any(end, &["who", "that"]) && !voting(end) {
        return None;
    }
    let stops = end >= to
        || matches!(
            doc.kind(end),
            Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Colon)
        )
        || doc.any(
            end,
            &["and", "who", "that", "were", "are", "came", "included", "include", "being", "was", "is"],
        );
    if !stops {
        return None;
    }
    // "was one of the seven", "who was among the 49"
    let (lead, one) = match i.checked_sub(2) {
        Some(p) if p >= from && doc.any(p, &["one", "another"]) && doc.is(p + 1, "of") => (p, true),
        // "Japan and Mexico were with the 22"
        _ if i > from && doc.any(i - 1, &["among", "with"]) => (i - 1, true),
        _ => (i, false),
    };
    // "Pakistan led the thirteen"
    // "Peru and Fiji made up the two"
    let up = usize::from(lead > from + 1 && doc.is(lead - 1, "up"));
    let linked = lead > from + up
        && if up > 0 {
            doc.any(lead - 2, &["make", "made", "makes"])
        } else {
            doc.any(lead - 1, &["was", "were", "are", "is", "led", "headed", "joined"])
        };
    let choice = side_behind(doc, end).map_or(Choice::Count(n), Choice::Option);
    if up > 0 && linked && real(doc, lead - 2, from) {
        return with(lead - 2, end, choice, Side::Left);
    }
    if linked && real(doc, lead - 1, from) {
        return with(lead - 1, end, choice, Side::Left);
    }
    // "by nine votes to five, Russia and China among the five"
    let named = one && doc.is(lead, "among") && lead > from && doc.names.mention_at(lead - 1).is_some();
    if named && (end >= to || matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Semicolon))) {
        return with(lead, end, choice, Side::Left);
    }
    // "Egypt, another of the seven, warned", "Rep. Roe (D-Ill.), one of the four,"
    let name_before = |comma: usize| {
        let open = (from..comma).rev().take(9).find(|k| doc.is_kind(*k, Kind::Open));
        let end = open.filter(|_| doc.is_kind(comma - 1, Kind::Close)).unwrap_or(comma);
        end > from && doc.names.mention_at(end - 1).is_some()
    };
    let beside = one
        && lead > from + 1
        && doc.is_kind(lead - 1, Kind::Comma)
        && name_before(lead - 1)
        && doc.is_kind(end, Kind::Comma);
    if beside {
        return with(lead - 1, end, choice, Side::Left);
    }
    // "Among the seven, to some surprise, were two Liberals, A and B", "The seven came from A, B and C"
    let opens = lead <= from + 1
        || doc.is_kind(lead - 1, Kind::Semicolon)
        // "71 to 2, the two being Peru and Fiji"
        || doc.is_kind(lead - 1, Kind::Comma) && doc.is(end, "being");
    if !opens {
        return None;
    }
    // "The seven: A, B and C"
    if doc.is_kind(end, Kind::Colon) && !one {
        return with(lead, end + 1, Choice::Count(n), Side::Right);
    }
    // "The seven who said no were A and B", not "Of the six who opposed it, four were"
    let who = doc.any(end, &["who", "that"]);
    let verb = if one || who {
        let verb = (end..to.min(end + 12)).find(|k| doc.any(*k, &["were", "was", "are", "is"]))?;
        if who && (doc.is(i.saturating_sub(1), "of") || (end..verb).any(|k| doc.is_kind(k, Kind::Comma))) {
            return None;
        }
        verb
    } else {
        let direct = doc.any(end, &["came", "were", "are", "included", "include", "being", "was", "is"]);
        direct.then_some(end)?
    };
    let at = verb + 1 + usize::from(doc.any(verb + 1, &["from", "all"]));
    with(lead, at, choice, Side::Right)
}

pub(super) static REBEL: Words = Words::of(&[
    "crossed", "crossing", "defied", "defying", "deserted", "deserting", "bucked", "bucking", "broke",
    "breaking", "rebelled", "rebels",
]);

/// The words that can start it.
pub(super) static APART: Words = Words::of(&["among", "to"]);

/// `twenty-six, India among them, would say neither`, `nine (the bloc to a man) answered no`: those counted just before.
pub(super) fn apart(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let all = doc.is(i, "to") && doc.is(i + 1, "a") && doc.any(i + 2, &["man", "one"]);
    if !all && !doc.seq(i, &["among", "them"]) || doc.quoted(i) {
        return None;
    }
    let end = i + if all { 3 } else { 2 };
    let (open, shut) =
        if doc.is_kind(end, Kind::Close) { (Kind::Open, Kind::Close) } else { (Kind::Comma, Kind::Comma) };
    if !doc.is_kind(end, shut) && !matches!(doc.kind(end), Some(Kind::Stop | Kind::Semicolon)) {
        return None;
    }
    // "Twelve, A and B among them, were against": the verb tells.
    let verb = end + 1 + usize::from(doc.any(end + 1, &["were", "had", "have"]));
    if shut == Kind::Comma
        && (doc.any(verb, &["against", "opposed", "abstained", "cast"]) || doc.is(verb, "voted"))
    {
        return None;
    }
    // The list starts after the mark that follows a number or the noun it counts.
    let start = (from.max(i.saturating_sub(24))..i)
        .rev()
        .find(|k| doc.is_kind(*k, open) && count(doc, *k, from).is_some())?;
    with(start, start + 1, Choice::Count(count(doc, start, from)?), Side::Right)
}

/// The words that can start it.
pub(super) static THOSE: Words = Words::of(&["that", "those"]);

/// `by 40 votes to two, those of Cuba and Peru`, `with one against, that of Fiji`: whose the votes were that are told just before.
pub(super) fn those_of(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let open = i.checked_sub(1).filter(|k| *k > from && !doc.quoted(i))?;
    // "mustered 229 votes for the motion, counting those of X and Y"
    if doc.any(open, &["counting", "including"]) && doc.is(i + 1, "of") {
        let votes = (from..open).rev().take(14).find(|k| doc.any(*k, &["votes", "ballots"]))?;
        let (option, _) = word(doc, votes + 1)?;
        return with(i, i + 2, Choice::Option(option), Side::Right);
    }
    let marked = matches!(doc.kind(open), Some(Kind::Comma | Kind::Dash | Kind::Open | Kind::Colon));
    if !marked || !doc.is(i + 1, "of") {
        return None;
    }
    // "It got 42 votes, that of Fiji being the only one against"
    let lone = (i + 3..i + 9).find(|k| {
        doc.any(*k, &["being", "as"]) && doc.is(k + 1, "the") && doc.any(k + 2, &["only", "sole", "lone"])
    });
    if lone.is_some_and(|k| (k + 3..k + 5).any(|t| doc.is(t, "against"))) {
        return with(i, i + 2, Choice::Option(VoteOption::No), Side::Right);
    }
    let told = |class: Class| (from.max(open.saturating_sub(3))..open).any(|k| doc.has(k, class));
    let choice = if told(Class::ABSTAIN) {
        Choice::Option(VoteOption::Abstain)
    } else if told(Class::AGAINST) {
        Choice::Option(VoteOption::No)
    } else if told(Class::FAVOUR) {
        Choice::Option(VoteOption::Yes)
    } else {
        let one = doc.is(i, "that") && doc.any(open - 1, &["one", "1"]);
        Choice::Count(if one { 1 } else { count(doc, open, from)? })
    };
    with(i, i + 2, choice, Side::Right)
}

/// The number that ends at `at`, with or without the voters or votes it counts.
pub fn count(doc: &Doc<'_>, at: usize, from: usize) -> Option<u32> {
    let noun = doc.has(at.checked_sub(1)?, Class::MEMBER.or(Class::ABSTAIN))
        || doc.any(at - 1, &["delegations", "states", "countries", "governments"]);
    let end = at - usize::from(noun);
    (from.max(end.saturating_sub(4))..end)
        .find_map(|k| crate::number::cardinal(doc, k).filter(|n| k + n.1 == end))
        .map(|n| n.0)
        .filter(|n| *n > 1)
}

/// `crossed the floor`, `defied the whip`, `broke ranks`: against one's own side.
pub(super) fn rebel(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let near = |words: &[&str]| (i + 1..to.min(i + 5)).find(|k| doc.any(*k, words));
    // "Among the Tory rebels were A and B", "The rebels included C"
    if doc.is(i, "rebels") {
        let opens =
            (from..i).all(|k| doc.any(k, &["among", "the", "these", "those"]) || !doc.has(k, Class::AUX));
        let told = opens && i < from + 6 && doc.any(from, &["among", "the"]);
        // "Among the rebels was A, who voted against": what follows tells.
        let own =
            (i + 2..to.min(i + 16)).any(|k| doc.is(k, "who") && doc.any(k + 1, &["voted", "abstained"]));
        return (told && !own && doc.any(i + 1, &["were", "was", "included", "include"]))
            .then(|| with(i, i + 2, Choice::Rebel, Side::Right))
            .flatten();
    }
    let end = match doc.low(i) {
        "crossed" | "crossing" => {
            // "crossed party lines", not "crossed a red line", "crossed picket lines"
            let side = |k: usize| doc.any(k, &["party", "partisan", "caucus"]) || !doc.names.free(k);
            near(&["floor", "aisle", "lines", "line"])
                .filter(|k| doc.any(*k, &["floor", "aisle"]) || side(k - 1))?
        }
        "defied" | "defying" => near(&["whip", "whips"])?,
        "deserted" | "deserting" | "bucked" | "bucking" => {
            near(&["leadership", "leaders", "party", "president", "whip"])?
        }
        "broke" | "breaking" => near(&["whip", "line"])?,
        "rebelled" => i,
        _ => return None,
    };
    // "crossed the floor to support it"
    if doc.is(end + 1, "to") && doc.any(end + 2, &["support", "back", "oppose"]) {
        let option = if doc.is(end + 2, "oppose") { VoteOption::No } else { VoteOption::Yes };
        return with(i, end + 1, Choice::Option(option), Side::Either);
    }
    // "broke the whip by abstaining"
    if let Some(k) = (end + 1..to.min(end + 8)).find(|k| doc.is(*k, "abstaining")) {
        return real(doc, i, from).then(|| cue(i, k + 1, VoteOption::Abstain, Side::Left)).flatten();
    }
    // What follows tells the option itself: "crossed the floor to vote with X", "crossed the aisle and voted yes".
    let told = (end + 1..to.min(end + 8)).any(|k| {
        doc.any(k, &["vote", "voted", "voting", "back", "backed", "support", "supported", "oppose"])
    });
    (!told && real(doc, i, from)).then(|| with(i, end + 1, Choice::Rebel, Side::Either)).flatten()
}
