//! The voters a cue speaks of: in brackets, after `were`, `included` or `from`, or the subject before the verb.

mod antecedent;
mod subject;

pub(super) use antecedent::left_out;
use subject::subject;

use super::cue::{self, Choice, Cue, Side};
use super::listed;
use super::pronoun;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::rule::texts::list::{self, Named};
use crate::token::Kind;

pub struct Voters {
    /// Actor and token.
    pub voters: Vec<(usize, usize)>,
    /// Where the list after the cue ends; 0 if there is none.
    pub to: usize,
}

/// Openers of a list after the option.
const OPENERS: &[&str] =
    &["were", "was", "included", "include", "are", "came", "belonged", "coming", "cast", "being"];
const AMONG: &[&str] = &["including", "among", "namely", "notably"];

pub fn of(doc: &Doc<'_>, cue: &Cue, floor: usize, from: usize, to: usize) -> Voters {
    let mut voters = Vec::new();
    let mut end = 0;
    if cue.side != Side::Left {
        let found = in_company(doc, cue, to).or_else(|| excepted(doc, cue, from, to));
        let found = found.unwrap_or_else(|| right(doc, cue, to));
        end = found.last().map_or(0, |v| v.1 + 1);
        voters = if found.is_empty() { found } else { [besides(doc, from, cue.from), found].concat() };
    }
    if cue.side == Side::Left || cue.side == Side::Either && !(end > 0 && opened(doc, cue, to)) {
        let mut left = subject(doc, cue.from, floor, from);
        if !left.is_empty() {
            left.extend(joined(doc, cue.from, floor, to));
        }
        left.extend(voters);
        voters = left;
    }
    // "A dozen pressed the yellow button, A and B among them"
    if voters.is_empty()
        && let Some(found) = among_them(doc, cue.to, to).filter(|f| f[0].1 < cue.to + 4)
    {
        end = found.last().map_or(0, |v| v.1 + 1);
        voters = found;
    }
    // "Apart from Chad only Mali voted against it"
    let only = voters.first().and_then(|v| led_by_only(doc, v.1)).filter(|o| *o > from && *o < cue.from);
    if let Some(others) = only.and_then(|o| beside_only(doc, from, o)) {
        let told = |v: &(usize, usize)| voters.iter().any(|w| w.0 == v.0);
        let others: Vec<_> = others.into_iter().filter(|v| !told(v)).collect();
        voters.splice(..0, others);
    }
    // "lined up behind A and B were C and D": A and B voted so too.
    if let Choice::Like(who) = &cue.choice {
        voters.retain(|v| !who.contains(&v.0));
    }
    Voters { voters, to: end }
}

/// `Iran, joined by Cuba and Chad, voted against it`: those who are put between the first voter and the verb.
fn joined(doc: &Doc<'_>, verb: usize, floor: usize, to: usize) -> Vec<(usize, usize)> {
    let comma = verb.checked_sub(1).filter(|k| *k > floor && doc.is_kind(*k, Kind::Comma));
    let Some(end) = comma else { return Vec::new() };
    let open = (floor.max(end.saturating_sub(28))..end)
        .rev()
        .find(|k| doc.any(*k, &["joined", "followed"]) && doc.is(*k + 1, "by") && cue::inserted(doc, *k, to));
    open.map_or(Vec::new(), |k| listed(doc, k + 2, end))
}

/// `Voting against with China were Cuba and Sudan`: those before the verb and those behind it.
fn in_company(doc: &Doc<'_>, cue: &Cue, to: usize) -> Option<Vec<(usize, usize)>> {
    let were = (cue.to + 1..to.min(cue.to + 6)).find(|k| doc.any(*k, &["were", "was"]))?;
    let with = listed(doc, cue.to + 1, were);
    (doc.is(cue.to, "with") && !with.is_empty()).then(|| [with, listed(doc, were + 1, to)].concat())
}

/// `No African country voted in favour, with the exception of Malawi`: those who did.
fn excepted(doc: &Doc<'_>, cue: &Cue, from: usize, to: usize) -> Option<Vec<(usize, usize)>> {
    let at = cue.to + usize::from(doc.is_kind(cue.to, Kind::Comma));
    let none = doc.any(from, &["no", "none", "nobody"]) && cue.from < from + 8;
    let with = if doc.seq(at, &["with", "the"]) { at + 2 } else { at };
    let start = left_out(doc, with).filter(|_| none && !doc.is(at, "but"))?;
    Some(listed(doc, start, to)).filter(|found| !found.is_empty())
}

/// `Besides Chad itself, those against included Mali`: the first of the list.
fn besides(doc: &Doc<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let at = match doc.low(from) {
        "besides" => from + 1,
        "apart" | "aside" if doc.is(from + 1, "from") => from + 2,
        "along" | "together" if doc.is(from + 1, "with") => from + 2,
        _ => return Vec::new(),
    };
    let comma = (at..to.min(at + 30)).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    comma.map_or(Vec::new(), |c| listed(doc, at, c))
}

/// `Apart from A | only B voted no`, `In the end, besides A, | only B`: those told before.
fn beside_only(doc: &Doc<'_>, from: usize, only: usize) -> Option<Vec<(usize, usize)>> {
    let lo = from.max(only.saturating_sub(30));
    let lead = |k: &usize| doc.any(*k, &["besides", "alongside", "beside"]) || pair_of_two(doc, *k);
    let at = (lo..only).rev().find(lead)?;
    let at = at + 1 + usize::from(pair_of_two(doc, at));
    let found = listed(doc, at, only);
    // "Apart from Cuba, everyone voted for it, and only Chad abstained": another clause's
    let last = doc.names.mention_at(found.last()?.1)?.to;
    let beside = |k: usize| doc.is_kind(k, Kind::Comma) || doc.any(k, &["itself", "himself", "herself"]);
    (last..only).all(beside).then_some(found)
}

/// `apart from`, `along with`, `other than`, `in addition to`: its first two words.
fn pair_of_two(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["apart", "aside"]) && doc.is(k + 1, "from")
        || doc.any(k, &["along", "together"]) && doc.is(k + 1, "with")
        || doc.is(k, "other") && doc.is(k + 1, "than")
        || doc.is(k, "addition") && doc.is(k + 1, "to")
}

/// `only the Marshall Islands`, `just Peru`: where `only` stands before a voter.
pub(super) fn led_by_only(doc: &Doc<'_>, voter: usize) -> Option<usize> {
    let at = voter.checked_sub(1)?;
    let at = at - usize::from(at > 0 && doc.has(at, Class::DET));
    doc.any(at, &["only", "just"]).then_some(at)
}

/// Where the words for the text after an option end: `voted for Sudan's motion`, `against the resolution on Iran`.
fn past_text(doc: &Doc<'_>, at: usize, to: usize) -> usize {
    let mut k = at;
    while k < to.min(at + 12) {
        if doc.any(k, OPENERS)
            || matches!(
                doc.kind(k),
                Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Open | Kind::Colon | Kind::Dash)
            )
            || doc.any(k, &["and", "while", "but"])
            || doc.any(k, AMONG)
        {
            return k;
        }
        k += 1;
    }
    at
}

/// `Voting for it were A and B`: the list is the subject.
fn opened(doc: &Doc<'_>, cue: &Cue, to: usize) -> bool {
    let k = past_text(doc, cue.to, to);
    doc.any(k, OPENERS)
}

/// Those told behind the cue.
fn right(doc: &Doc<'_>, cue: &Cue, to: usize) -> Vec<(usize, usize)> {
    let start = cue.to;
    if leads(doc, cue) {
        return numbered(doc, start, to);
    }
    if let Some(found) = among_them(doc, start, to) {
        return found;
    }
    // "voted in favour along with A and B"
    if let Some(at) = along(doc, start) {
        return listed(doc, at, to);
    }
    // "with 31 votes in favour, from A, B and C", "the six abstentions of D"
    let from_list = doc.is_kind(start, Kind::Comma) && doc.is(start + 1, "from");
    if from_list || doc.is(start, "of") && doc.any(start - 1, &["abstentions", "abstention"]) {
        return listed(doc, start + 1 + usize::from(from_list), to);
    }
    // "abstentions by A, B and C", "an abstention from B", "two noes from A and B"
    const CAST: &[&str] =
        &["abstentions", "abstention", "votes", "vote", "absences", "noes", "nays", "ayes", "yeas"];
    if doc.any(start, &["by", "from", "of"]) && doc.any(start - 1, CAST) {
        return numbered(doc, start + 1, to);
    }
    let end = past_text(doc, start, to);
    // "voted for the Indian motion along with A and B"
    if let Some(at) = (start..end.max(start)).find_map(|a| along(doc, a)) {
        return listed(doc, at, to);
    }
    // "Explaining its abstention, A's envoy said", "explaining A's abstention"
    if doc.any(cue.from, cue::WHY) {
        if cue.to == cue.from + 1 {
            let owner = doc.names.mention_at(cue.to + usize::from(doc.has(cue.to, Class::DET)));
            return owner.map(|m| (m.actor, m.from)).into_iter().collect();
        }
        let found = if doc.is_kind(end, Kind::Comma) { list::after(doc, end + 1, to) } else { Vec::new() };
        return found.first().map(|n| (n.actor, n.from)).into_iter().collect();
    }
    match doc.kind(end) {
        // "against (A, B)", "In favour: A, B"
        Some(Kind::Open | Kind::Colon) if end <= start + 1 => bracket(doc, end, to),
        Some(Kind::Colon | Kind::Dash | Kind::Comma) => behind_mark(doc, cue, end, to),
        _ => behind_word(doc, end, to),
    }
}

fn places(found: &[Named]) -> Vec<(usize, usize)> {
    found.iter().map(|n| (n.actor, n.from)).collect()
}

/// `along with`, `together with`, `alongside`: where those begin who are joined.
fn along(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let with = doc.any(i, &["along", "together"]) && doc.is(i + 1, "with");
    (with || doc.is(i, "alongside")).then(|| i + 1 + usize::from(with))
}

/// `rejected by`, `so did`, `joined`, `the others were`: the words of the cue lead right to the voters.
fn leads(doc: &Doc<'_>, cue: &Cue) -> bool {
    const LEAD: &[&str] = &[
        "by", "from", "did", "was", "were", "had", "have", "has", "joining", "to", "of", "only", "just",
        "solely",
    ];
    let last = cue.to - 1;
    let right = cue.side == Side::Right;
    right && (matches!(cue.choice, Choice::Count(_)) || doc.any(cue.from, &["others", "rest"]))
        // "and with them A and B"
        || right && doc.is(cue.from, "with") && last == cue.from + 1
        || right && cue.party && doc.is(last, "against")
        || right && doc.is_kind(last, Kind::Comma) && doc.any(cue.from, &["as", "so"])
        || doc.any(last, LEAD) && (right || doc.is(last, "by"))
        // "voted with Labour against it"
        || doc.is(last, "with") && cue.from < last
        || doc.any(last, &["joined", "joining"]) && doc.any(cue.from, &["joined", "joining"])
}

/// `The noes came to 13, A, B and C among them`, `Eight abstained, A and B included`
fn among_them(doc: &Doc<'_>, start: usize, to: usize) -> Option<Vec<(usize, usize)>> {
    let closes = |k: usize| doc.seq(k, &["among", "them"]) || doc.is(k, "included");
    let among = (start..to.min(start + 40)).find(|k| closes(*k))?;
    let end = among + if doc.is(among, "included") { 1 } else { 2 };
    if !doc.any(end, &["and", "while"]) && doc.is_kind(end, Kind::Word) {
        return None;
    }
    let (found, _) = list::before(doc, among, start);
    let first = found.first().filter(|n| n.from < start + 9)?;
    // "50 against, with 14 abstentions (Fiji and Peru among them)": the nearer side's.
    let nearer = (start..first.from).any(|k| {
        doc.has(k, Class::ABSTAIN.or(Class::AGAINST))
            || doc.any(k, &["favour", "favor", "others", "pressed", "voted", "another"])
    });
    (!nearer).then(|| places(&found))
}

/// The voters behind the mark at `mark`: `against: A and B`, `abstained, among them A`, `who voted against, A, said`.
fn behind_mark(doc: &Doc<'_>, cue: &Cue, mark: usize, to: usize) -> Vec<(usize, usize)> {
    if let Some(start) = list_behind(doc, cue, mark) {
        return listed(doc, start, to);
    }
    let at = mark + 1;
    if doc.is_kind(mark, Kind::Comma) {
        // "One of the five who voted against, A, said", "The lone dissenter, B, called it"
        let named = if one_of(doc, cue.from) { person_named(doc, at, to) } else { None };
        return named.map(|n| (n.actor, n.from)).into_iter().collect();
    }
    const OPTIONS: &[&str] = &["abstentions", "abstaining", "against", "abstained", "no", "yes", "opposed"];
    let told = doc.any(cue.to - 1, OPTIONS);
    if doc.is_kind(mark, Kind::Dash) && !told {
        return Vec::new();
    }
    let found = list::after(doc, at, to);
    let near = found.first().is_some_and(|n| n.from <= at + 2);
    // "voted against — Russia said": no list.
    let ends = found.last().is_some_and(|n| !doc.has(n.to, Class::AUX) && !cue::says(doc, n.to));
    if near && ends { places(&found) } else { Vec::new() }
}

/// Where a list begins whose first words, behind a mark, say that it is one.
fn list_behind(doc: &Doc<'_>, cue: &Cue, mark: usize) -> Option<usize> {
    let at = mark + 1;
    if doc.is_kind(mark, Kind::Comma) {
        // "A and B abstained, together with C and D"
        if let Some(start) = along(doc, at) {
            return Some(start);
        }
        if doc.seq(at, &["as", "well", "as"]) {
            return Some(at + 3);
        }
        // "garnered only two votes, those of A and B"
        if doc.seq(at, &["those", "of"]) && doc.is(mark - 1, "votes") {
            return Some(at + 2);
        }
        // "read out the rest: against, A and B; abstaining, C and D"
        let told = cue.from > doc.sent_of(cue.to).from
            && matches!(doc.kind(cue.from - 1), Some(Kind::Colon | Kind::Semicolon));
        if told && mark == cue.to {
            return Some(at);
        }
    }
    let inc = at + usize::from(doc.is(at, "with"));
    if doc.seq(inc, &["all", "of", "them", "from"]) {
        return Some(inc + 4);
    }
    let by = || doc.is(inc, "by") && doc.any(cue.to - 1, &["abstentions", "abstention"]);
    (doc.any(inc, AMONG) || by()).then(|| past_them(doc, inc + 1))
}

/// Where the names begin behind `among` and `including`: `among them A`, `among which A`, `including those of A`.
fn past_them(doc: &Doc<'_>, at: usize) -> usize {
    let them = doc.any(at, &["them", "those", "which", "whom", "these", "by", "from"]);
    let of = doc.seq(at, &["those", "of"]) || doc.seq(at, &["those", "from"]);
    at + usize::from(them) + usize::from(of)
}

/// A person named right behind `at`, with no state before.
fn person_named(doc: &Doc<'_>, at: usize, to: usize) -> Option<Named> {
    let first = *list::after(doc, at, to).first()?;
    let state = |b: usize| {
        doc.names
            .mention_at(b)
            .is_some_and(|m| !doc.is_kind(m.to, Kind::Poss) && doc.names.actors[m.actor].is(ActorKind::State))
    };
    let person = doc.names.actors[first.actor].is(ActorKind::Person);
    (person && first.from <= at + 6 && !(at..first.from).any(state)).then_some(first)
}

/// The voters behind the word at `k`: `against it were A and B`, `including A`.
fn behind_word(doc: &Doc<'_>, k: usize, to: usize) -> Vec<(usize, usize)> {
    if !doc.any(k, OPENERS) || !doc.is(k, "belonged") && doc.any(k + 1, &["not", "to", "told"]) {
        return Vec::new();
    }
    let mut at = k + 1;
    while doc.any(at, &["from", "to", "cast", "by", "only", "just", "also", "that", "those", "of"]) {
        at += 1;
    }
    let found = list::after(doc, at, to);
    if found.first().is_some_and(|n| n.from <= at + 6) { places(&found) } else { Vec::new() }
}

/// `One of the five who voted`, `The lone dissenter`: does the sentence open with one voter?
fn one_of(doc: &Doc<'_>, cue: usize) -> bool {
    let from = doc.sent_of(cue).from;
    cue < from + 10
        && (doc.is(from, "one") && doc.is(from + 1, "of")
            || doc.any(from, &["the", "its"])
                && doc.any(from + 1, &["lone", "only", "sole", "single", "one"]))
}

fn bracket(doc: &Doc<'_>, k: usize, to: usize) -> Vec<(usize, usize)> {
    // "Against (8): A, B and C"
    if doc.is_kind(k, Kind::Open) && doc.is_kind(k + 2, Kind::Close) && doc.is_kind(k + 3, Kind::Colon) {
        return listed(doc, k + 4, to);
    }
    let end = if doc.is_kind(k, Kind::Open) {
        (k..to.min(k + 900)).find(|c| doc.is_kind(*c, Kind::Close)).unwrap_or(to)
    } else {
        to
    };
    listed(doc, k + 1, end)
}

/// `by three: A, B and C`, `by 18 countries`, `from A and B`
fn numbered(doc: &Doc<'_>, at: usize, to: usize) -> Vec<(usize, usize)> {
    // "as did all but three of the X": the X as a whole.
    let most = doc.seq(at, &["all", "but"]).then(|| (at + 2..at + 5).find(|k| doc.is(*k, "of"))).flatten();
    // "as was nearly everyone else in the X"
    let nearly = at + usize::from(doc.any(at, &["nearly", "almost", "virtually", "practically"]));
    let all = doc.any(nearly, &["everyone", "everybody", "all", "everything"]).then_some(nearly + 1);
    let all = all.map(|k| k + usize::from(doc.is(k, "else"))).filter(|k| doc.any(*k, &["in", "of", "from"]));
    let at = most.or(all).map_or(at, |of| of + 1);
    // "was supported by all the members of the ruling X and the opposition Y"
    let many = at + usize::from(doc.is(at, "all")) + usize::from(doc.is(at + 1, "the"));
    let members =
        (doc.has(many, Class::MEMBER) || doc.names.role_at(many).is_some()) && doc.is(many + 1, "of");
    let at = if members { many + 2 } else { at };
    // "was supported by all members except A": those who did not
    if doc.is(at, "all") && left_out(doc, many + 1).is_some() {
        return left_out(doc, many + 1).map_or(Vec::new(), |start| listed(doc, start, to));
    }
    // "as did One Nation"
    let counts = doc.names.mention_at(at).is_none();
    if let Some((n, len)) = crate::number::cardinal(doc, at).filter(|_| counts) {
        // "by two Democrats, A of X and B of Y"
        let comma = (at + len..to.min(at + len + 5)).find(|k| doc.is_kind(*k, Kind::Comma));
        if let Some(c) = comma {
            let person = (c + 1..c + 5).find_map(|k| doc.names.mention_at(k));
            if person.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person)) {
                return listed(doc, c + 1, to);
            }
            // "so did two of its allies, India and Nepal"
            let found = listed(doc, c + 1, to);
            if found.len() as u32 == n && found.first().is_some_and(|f| f.1 < c + 3) {
                return found;
            }
        }
        let colon = (at + len..to.min(at + len + 9))
            .find(|k| matches!(doc.kind(*k), Some(Kind::Colon | Kind::Dash)) || doc.any(*k, AMONG));
        // "by 18 countries and rejected by three: A": of those counted last.
        let colon =
            colon.filter(|c| *c < at + len + 5 || !(at + len..*c).any(|k| doc.any(k, &["and", "by"])));
        return colon.map_or(Vec::new(), |c| listed(doc, c + 1, to));
    }
    // "as did other member states including India"
    let part = (at..to.min(at + 5)).find(|k| doc.any(*k, &["including", "notably"]));
    let others = doc.any(at, &["other", "others", "several", "many", "some"]);
    let at = part.filter(|_| others).map_or(at, |k| k + 1);
    let found = list::after(doc, at, to);
    match found.first() {
        Some(n) if n.from <= at + 8 => places(&found),
        _ => Vec::new(),
    }
}
