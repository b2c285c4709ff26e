//! The option as a noun or beside a count: `2 against (A, B)`, `the noes included`, `with A against`, `said no`.

use super::{Cue, Side, VOTE, cue, option, real, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::number;
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::list::{self, Named};
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static LABEL: Words = Words::of(&[
    "against", "favour", "favor", "noes", "nays", "opponents", "dissenters", "naysayers", "objectors", "nos",
    "opponent", "dissenter", "ayes", "yeses", "yeas", "no", "yes", "negative", "dissenting", "opposing",
    "nay", "aye", "absent", "excused", "absences", "abstainers", "abstainer", "votes", "opposition",
    "rejection", "for", "abstain", "opposed", "objections", "dissent", "lobby", "níl", "tá", "support",
]);

/// The option as a noun or after a count: `2 against (A, B)`, `the noes included`, `In favour: A, B`, `with A against`.
pub(super) fn label(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if let Some(found) = set_phrase(doc, i, from, to) {
        return Some(found);
    }
    if let Some(option) = heading(doc, i, from) {
        return cue(i, i + 1, option, Side::Right);
    }
    let (option, end) = side(doc, i, from)?;
    // "Hungary, the only member not to vote in favour, abstained": how one did not vote.
    let verb = i.saturating_sub(1 + usize::from(doc.any(i, &["favour", "favor"])));
    if verb > from && doc.is(verb, "vote") && doc.is(verb - 1, "to") && !real(doc, verb, from) {
        return None;
    }
    if doc.any(i, &["absent", "excused"]) && i > from && doc.any(i - 1, &["were", "was", "being", "remained"])
    {
        return real(doc, i - 1, from).then(|| cue(i, end, option, Side::Either)).flatten();
    }
    // "Algeria and Mali were among the abstainers"
    if let Some(verb) = among(doc, i, from) {
        return cue(verb, end, option, Side::Left);
    }
    let end = came(doc, i, end, from, to).unwrap_or(end);
    // "Ayes 68: National 49, ACT 11"
    let counted = number::cardinal(doc, end).map(|n| end + n.1).filter(|k| doc.is_kind(*k, Kind::Colon));
    let end = counted.unwrap_or(end);
    let opens = doc.is_kind(end, Kind::Open)
        || doc.is_kind(end, Kind::Colon)
        || doc
            .any(end, &["were", "was", "included", "include", "came", "coming", "are", "belonged", "being"])
        || doc.is(end, "cast") && doc.is(end + 1, "by");
    let lone = i > from + 1 && doc.is(i - 1, "one") && doc.any(i - 2, &["only", "lone", "sole"]);
    let counted = i > from && number::before(doc, i) && !lone;
    if let Some(start) = alone(doc, i, from).filter(|_| !opens) {
        return cue(start, end, option, Side::Left);
    }
    // "were the two dissenting votes", "were the two dissenters"
    let over = || end >= to || matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    if let Some(verb) = were_the(doc, i, from).filter(|_| !opens && (end > i + 1 || over())) {
        return cue(verb, end, option, Side::Left);
    }
    if opens
        || doc.any(i, &["noes", "nays", "opponents", "ayes", "dissenters", "opponent", "abstainers"])
        || end > i + 1
    {
        return cue(i, end, option, Side::Right);
    }
    if counted || doc.is_kind(end, Kind::Comma) && doc.is(end + 1, "from") {
        // "three against, among them A", "votes in favour, from A"
        return cue(i, end, option, Side::Right);
    }
    let closes = end >= to
        || matches!(
            doc.kind(end),
            Some(Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Close)
        )
        || doc.any(end, &["and", "while", "then", "again", "too"])
        // "With the Greens absent from the hall"
        || doc.is(i, "absent") && doc.is(end, "from")
        // "Ten members, Chad among them, were against the group"
        || doc.is(i, "against") && i > from && doc.any(i - 1, &["were", "was"]) && doc.has(end, Class::DET);
    let start = if doc.any(i, &["favour", "favor"]) { stood(doc, i.saturating_sub(1), from) } else { i };
    closes.then(|| cue(start, end, option, Side::Left)).flatten()
}

/// `No: A and B`, `opposed: C; absent: D`, at the head of a line or behind another such list.
fn heading(doc: &Doc<'_>, i: usize, from: usize) -> Option<VoteOption> {
    let heads = i <= from + 1
        || matches!(doc.kind(i - 1), Some(Kind::Semicolon | Kind::Stop | Kind::Dash | Kind::Comma));
    (heads && doc.is_kind(i + 1, Kind::Colon)).then(|| option(doc.low(i))).flatten()
}

/// `stood in favour`, `came down in favour`: the verb before the words that begin at `k`.
fn stood(doc: &Doc<'_>, k: usize, from: usize) -> usize {
    if k > from && doc.is(k - 1, "stood") {
        return k - 1;
    }
    if k > from + 1 && doc.is(k - 2, "came") && doc.is(k - 1, "down") { k - 2 } else { k }
}

/// `The lone vote against it came from X`, `The only vote against a third text, on torture, was cast by Y`: where the verb stands.
fn came(doc: &Doc<'_>, i: usize, end: usize, from: usize, to: usize) -> Option<usize> {
    let voice = i > from && doc.any(i - 1, &["vote", "votes", "ballot", "voice", "voices"]);
    let text = doc.is(end, "it") || doc.has(end, Class::DET.or(Class::INDEF).or(Class::POSS));
    if !doc.is(i, "against") || !voice || !text {
        return None;
    }
    let verb = (end + 1..to.min(end + 20)).find(|k| {
        doc.any(*k, &["came", "was", "were", "belonged"])
            || doc.any(*k, &["and", "while", "but", "that", "which"])
    })?;
    let near = doc.is(end, "it") && verb == end + 1;
    let told =
        doc.any(verb + 1, &["from", "by", "cast", "that", "those", "to"]) && !doc.has(verb, Class::REL);
    (doc.any(verb, &["came", "was", "were", "belonged"]) && (near || told)).then_some(verb)
}

/// Phrases that say themselves on which side of them the voters stand.
fn set_phrase(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Abstain, No, Yes};
    match doc.low(i) {
        "against" | "votes" if let Some(found) = super::brought::brought(doc, i, from) => Some(found),
        // "with the votes of A and B against those of C"
        "against"
            if doc.any(i + 1, &["those", "that"])
                && doc.is(i + 2, "of")
                && (from..i).any(|k| doc.is(k, "votes")) =>
        {
            cue(i, i + 3, No, Side::Right)
        }
        // "was carried by the Greens and Labour against the Liberals"
        "against" if carried(doc, i, from, to) => {
            cue(i, i + 1, No, Side::Right).map(|c| Cue { party: true, ..c })
        }
        // "adopted against the votes of A and B"
        "against"
            if doc.is(i + 1, "the")
                && doc.any(i + 2, &["vote", "votes", "opposition"])
                && doc.is(i + 3, "of") =>
        {
            cue(i, i + 4, No, Side::Right)
        }
        // "was carried thanks to the votes of A and B"
        "votes"
            if doc.any(i + 1, &["of", "from", "by"])
                && i > from + 2
                && (doc.seq(i - 3, &["thanks", "to", "the"]) || doc.seq(i - 2, &["thanks", "to"])) =>
        {
            // "was defeated thanks to the votes of A and B"
            let end =
                (from..i).rev().find_map(|k| doc.step(k).filter(|s| matches!(s, Step::Adopt | Step::Reject)));
            cue(i, i + 2, if end == Some(Step::Reject) { No } else { Yes }, Side::Right)
        }
        // "with Labour and the Greens in support and the rest opposed"
        "support" if i > from + 2 && doc.is(i - 1, "in") && !doc.is(i + 1, "of") => {
            let with = (from.max(i.saturating_sub(16))..i - 1).rev().find(|k| doc.is(*k, "with"))?;
            let last = list::after(doc, with + 1, i - 1).last().map(|n| n.to);
            (last == Some(i - 1)).then(|| cue(i - 1, i + 1, Yes, Side::Left)).flatten()
        }
        // "passed over the objections of the Greens"
        "objections" | "opposition"
            if i > from + 2
                && doc.is(i + 1, "of")
                && doc.seq(i - 2, &["over", "the"])
                && (from..i - 2).any(|k| doc.step(k).is_some()) =>
        {
            cue(i, i + 2, No, Side::Right).map(|c| Cue { party: true, ..c })
        }
        // "With the dissent of the Communists, the Chamber adopted"
        "dissent"
            if i > from + 1
                && doc.is(i + 1, "of")
                && doc.is(i - 1, "the")
                && doc.any(i - 2, &["with", "over", "despite"]) =>
        {
            cue(i, i + 2, No, Side::Right)
        }
        // "went through the aye lobby", "through the Níl"
        "lobby" | "níl" | "tá" => lobby(doc, i, from),
        // "with the votes of 17 countries, the rejection of A and B and the vote against of C"
        "rejection" | "opposition" | "against"
            if doc.is(i + 1, "of")
                && i > from
                && (doc.any(i - 1, &["vote", "votes"]) || !doc.is(i, "against") && doc.is(i - 1, "the"))
                && doc.names.mention_at(i + 2 + usize::from(doc.has(i + 2, Class::DET))).is_some()
                && (from..to).any(|k| doc.any(k, VOTE) || doc.has(k, Class::ABSTAIN)) =>
        {
            cue(i, i + 2, No, Side::Right)
        }
        // "collected three votes: those of A, B and C", "got just two votes, from A and B"
        "votes"
            if (doc.is_kind(i + 1, Kind::Colon)
                || doc.any(i + 1, &["from"])
                || doc.is_kind(i + 1, Kind::Comma)
                    && (doc.seq(i + 2, &["those", "of"]) || doc.is(i + 2, "from")))
                && i > from
                && number::before(doc, i)
                && (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, COLLECTED)) =>
        {
            cue(i, i + 1, Yes, Side::Right)
        }
        // "Jordan, another abstainer, said"
        "abstainer" | "dissenter"
            if i > from + 2
                && doc.any(i - 1, &["another", "an", "a"])
                && doc.is_kind(i - 2, Kind::Comma)
                && doc.is_kind(i + 1, Kind::Comma) =>
        {
            cue(i - 2, i + 1, if doc.is(i, "abstainer") { Abstain } else { No }, Side::Left)
        }
        // "Fiji was the sole dissenting vote"
        "negative" | "dissenting" | "opposing"
            if doc.any(i + 1, &["vote", "voice"])
                && i > from + 2
                && doc.any(i - 1, &["sole", "lone", "only", "single"])
                && (doc.any(i - 3, &["was", "were", "remained"])
                    || doc.is(i + 1, "voice") && doc.is(i - 2, "the")) =>
        {
            // "with Chad the lone dissenting voice"
            let was = doc.any(i - 3, &["was", "were", "remained"]);
            cue(if was { i - 3 } else { i - 2 }, i + 2, No, Side::Left)
        }
        "no" | "yes" if let Some(found) = super::owner::reasons(doc, i, from) => Some(found),
        "no" | "nay" | "yes" | "aye" if i > from && said(doc, i) && side(doc, i, from).is_none() => {
            let start = if doc.is_kind(i - 1, Kind::Mark) { i - 2 } else { i - 1 };
            let end = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Stop) && doc.is_kind(i + 2, Kind::Mark));
            let option = if doc.any(i, &["no", "nay"]) { No } else { Yes };
            let whole = real(doc, start, from) && sentence_ends(doc, end, to);
            let side = if doc.is_kind(end, Kind::Colon) { Side::Either } else { Side::Left };
            whole.then(|| cue(start, end, option, side)).flatten()
        }
        _ => None,
    }
}

/// `Labour and the Greens carried it by 63 to 57 | against the Liberals`: parties who lost, named behind a text's fate.
fn carried(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let carried = |k: usize| {
        doc.any(k, &["carried", "passed", "approved", "adopted"])
            && (doc.is(k + 1, "by") || text_at(doc, k + 1, to))
    };
    let party = |n: &Named| doc.names.actors[n.actor].is(ActorKind::Organization);
    let row = list::after(doc, i + 1, to);
    let near = row.first().is_some_and(|n| n.from < i + 3) && row.iter().all(party);
    let end = row.last().map_or(i, |n| n.to);
    let ends = end >= to || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma | Kind::Semicolon));
    near && ends && (from..i).any(carried)
}

/// What one does with votes that are for one.
const COLLECTED: &[&str] =
    &["collected", "got", "received", "obtained", "won", "garnered", "drew", "mustered", "secured"];

/// The side that a noun names, and where it ends.
fn side(doc: &Doc<'_>, i: usize, from: usize) -> Option<(VoteOption, usize)> {
    use VoteOption::{Absent, Abstain, No, Yes};
    Some(match doc.low(i) {
        "against" => (No, i + 1),
        "favour" | "favor" if i > from && doc.is(i - 1, "in") => (Yes, i + 1),
        // "Opponents, among them the teachers' union, argue", "gathered outside": no voters
        "opponents" | "objectors"
            if doc.is_kind(i + 1, Kind::Comma)
                && (i == from || !number::before(doc, i) && !doc.has(i - 1, Class::DET)) =>
        {
            return None;
        }
        // "had threatened to strip dissenters of their posts"
        "opponents" | "dissenters" if i > from + 1 && doc.is(i - 2, "to") && !doc.has(i - 1, Class::DET) => {
            return None;
        }
        "noes" | "nays" | "opponents" | "dissenters" | "naysayers" | "objectors" | "nos" => (No, i + 1),
        "opponent" | "dissenter" if i > from && alone_at(doc, i - 1) => (No, i + 1),
        "ayes" | "yeses" | "yeas" => (Yes, i + 1),
        "nay" if doc.any(i + 1, &["votes"]) => (No, i + 2),
        // "Mulkern was the only no."
        "no" | "yes" if i > from && alone_at(doc, i - 1) && !matches!(doc.kind(i + 1), Some(Kind::Word)) => {
            (if doc.is(i, "no") { No } else { Yes }, i + 1)
        }
        "no" => (No, votes_after(doc, i)?),
        "yes" => (Yes, votes_after(doc, i)?),
        "negative" | "dissenting" | "opposing" if doc.any(i + 1, VOTE) => (No, i + 2),
        "opposition" | "dissent"
            if doc.is(i + 1, "came") && (doc.is(i + 2, "from") || doc.is(i + 3, "from")) =>
        {
            (No, i + 1)
        }
        // "with Sens. A and B excused"
        "absent" | "absences" | "excused" => (Absent, i + 1),
        "abstainers" => (Abstain, i + 1),
        _ => return None,
    })
}

/// `went through the aye lobby`, `trooped through the Níl`: where members of some houses walk to be counted.
fn lobby(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let word = if doc.is(i, "lobby") { i.checked_sub(1)? } else { i };
    let option = match doc.low(word) {
        "aye" | "ayes" | "yes" | "tá" => VoteOption::Yes,
        "no" | "noes" | "nay" | "níl" => VoteOption::No,
        _ => return None,
    };
    let through = word.checked_sub(2).filter(|k| *k > from && doc.any(*k, &["through", "in", "into"]))?;
    let walks = &["went", "walked", "trooped", "filed", "marched", "passed", "were"];
    let verb = through - usize::from(doc.any(through - 1, walks));
    cue(verb, i + 1, option, Side::Left).filter(|_| doc.is(word - 1, "the"))
}

/// `with A the sole no vote`, `A and B were the lone dissenters`: where the predicate starts.
fn alone(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let lone = i.checked_sub(1).filter(|k| alone_at(doc, *k))?;
    let the = lone.checked_sub(1).filter(|k| *k > from && doc.is(*k, "the"))?;
    let verb = the - 1;
    let is = doc.any(verb, &["was", "were", "as", "being"]);
    Some(if is { verb } else { the }).filter(|start| *start > from)
}

/// `were the no votes`, `were the two dissenting votes`: where the predicate starts.
fn were_the(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let the = i.checked_sub(1 + usize::from(number::before(doc, i)))?;
    let verb = the.checked_sub(1).filter(|v| *v > from && doc.is(the, "the"))?;
    (doc.any(verb, &["was", "were"]) && real(doc, verb, from)).then_some(verb)
}

/// `were the two abstentions`, `was the lone abstention`: where the predicate starts.
pub(super) fn were(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let lone = || alone(doc, i, from).filter(|start| !doc.is(*start, "the") && real(doc, *start, from));
    were_the(doc, i, from).or_else(lone)
}

fn alone_at(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["lone", "only", "sole", "single"])
}

/// `were among the abstainers`, `were listed among the abstentions`: where the predicate starts.
pub(super) fn among(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    // "was among the four noes"
    let i = i - usize::from(i > from + 3 && number::before(doc, i));
    if i < from + 3 || !doc.is(i - 1, "the") || !doc.is(i - 2, "among") {
        return None;
    }
    let listed = doc.any(i - 3, &["listed", "counted", "recorded", "registered"]);
    let verb = i.checked_sub(3 + usize::from(listed)).filter(|v| *v >= from)?;
    (doc.has(verb, Class::AUX) && real(doc, verb, from)).then_some(verb)
}

/// `said no`, `said “no”`
fn said(doc: &Doc<'_>, i: usize) -> bool {
    let p = if doc.is_kind(i - 1, Kind::Mark) { i.wrapping_sub(2) } else { i - 1 };
    doc.any(p, &["said", "say", "saying"])
}

fn sentence_ends(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    // "said no as one"
    let k = if doc.seq(k, &["as", "one"]) { k + 2 } else { k };
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
