//! A number whose side the words before it tell: `backed by 18 countries`, `with the support of 101 states`, `got 25 votes`.

use super::label::{Label, Labelled, Number, nobody};
use super::name::label_at;
use super::*;

/// Words between what tells the side and the number.
const CLOSE: &[&str] = &["the", "same", "just", "only", "some", "other", "a", "record", "all"];
const SCARCE: &[&str] = &[
    "only", "just", "scarcely", "barely", "some", "about", "the", "a", "an", "mere", "paltry",
    "overwhelming", "whopping", "resounding", "impressive", "record",
];

/// What those do who are given votes.
pub(super) const GOT: &[&str] = &[
    "obtained", "got", "received", "garnered", "secured", "won", "mustered", "gathered", "drew", "scored",
    "collected", "polled", "attracted", "gained", "garnering", "gathering", "obtaining", "winning",
    "securing", "getting", "receiving", "drawing", "attracting", "gaining", "earned", "earning", "amassed",
    "massed", "tallied", "notched", "commanded", "mustering", "scoring", "collecting", "polling", "pulled",
    "gets", "wins", "obtains", "receives", "secures", "garners", "draws", "gathers", "earns", "musters",
    "collects", "attracts",
];

/// `received nine votes`, `got only ten`: does a count follow the verb of those who are given votes?
pub fn gets(doc: &Doc<'_>, verb: usize) -> bool {
    let at = verb + 1 + usize::from(doc.any(verb + 1, SCARCE));
    doc.any(verb, GOT)
        && number::cardinal(doc, at).is_some_and(|n| doc.any(at + n.1, &["votes", "to", "with"]))
}

pub(super) fn led(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    if n.nil || n.start == n.from {
        return None;
    }
    let lead = before(doc, n, CLOSE);
    fronted(doc, n)
        .or_else(|| by_voters(doc, n, lead))
        .or_else(|| supported(doc, n, lead))
        .or_else(|| carried(doc, n, lead))
        .or_else(|| won(doc, n))
}

/// `For the document voted 64 deputies`, `"For" voted 64`, and beside it `3 - against`: the order of Slavic news.
fn fronted(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    let side = |k: usize| match doc.low(k) {
        "for" => Some(Label::Yes),
        "against" => Some(Label::No),
        _ => None,
    };
    let marked = usize::from(doc.is_kind(n.from, Kind::Mark));
    let few = n.start > n.from + 1 && doc.any(n.start - 1, &["only", "just"]);
    let verb = n.start - 1 - usize::from(few);
    let voted = doc.any(verb, &["voted", "were"]);
    // "but for this offer voted only 22 deputies"
    if voted && let Some(k) = (n.from.max(verb.saturating_sub(5))..verb).find(|k| side(*k).is_some()) {
        let opens = k > n.from
            && (doc.is_kind(k - 1, Kind::Comma) || doc.any(k - 1, &["but", "and", "however", "while"]))
            && doc.has(k + 1, Class::DET.or(Class::POSS).or(Class::PRON));
        if opens && doc.has(n.end, Class::MEMBER) {
            return side(k).map(|label| (n.value, label, n.end));
        }
    }
    // "For the opposition voted 64", but not "For years voted nobody"
    let text = |k: usize| doc.has(k, Class::TEXT) || doc.is_kind(k, Kind::Mark) || doc.is(k, "it");
    if voted && n.start < n.from + 9 && (n.from + 1..n.start).any(text) {
        return side(n.from + marked).map(|label| (n.value, label, n.end));
    }
    // "For the resolution, the agency reports, 96 deputies cast their votes"
    let lead =
        doc.any(n.from, &["for", "against"]) && (n.from + 1..n.from + 6).any(|k| doc.has(k, Class::TEXT));
    let cast = doc.has(n.end, Class::MEMBER) && doc.any(n.end + 1, &["cast", "voted", "raised", "gave"]);
    if lead && cast && n.start < n.from + 14 && doc.has(n.from + 1, Class::DET) {
        let own = doc.any(n.end + 2, &["for", "against", "in", "to"]);
        return side(n.from).filter(|_| !own).map(|label| (n.value, label, n.end + 1));
    }
    let closes = |k: usize| matches!(doc.kind(k), None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    let dashed = doc.is_kind(n.end, Kind::Dash) && doc.toks[n.end].gap && closes(n.end + 2);
    let other = || (n.from..n.to).any(|k| doc.is(k, "voted") || doc.has(k, Class::ABSTAIN));
    side(n.end + 1).filter(|_| dashed && other()).map(|label| (n.value, label, n.end + 2))
}

/// The first token before the number that is none of the words between.
fn before(doc: &Doc<'_>, n: &Number, between: &[&str]) -> usize {
    let mut at = n.start - 1;
    while at > n.from && doc.any(at, between) {
        at -= 1;
    }
    at
}

/// `backed by 18 countries`, `backed on March 24 by 20 states`, `rejected by three`, `turned down by the same 25`
fn by_voters(doc: &Doc<'_>, n: &Number, by: usize) -> Option<Labelled> {
    if by == n.from || !doc.is(by, "by") {
        return None;
    }
    // "was rejected by 158 votes, 68 short of the number needed": those it got
    let comma = n.end + usize::from(doc.any(n.end, &["votes", "ballots"]));
    let less = number::cardinal(doc, comma + 1).map_or(comma, |(_, len)| comma + 1 + len);
    if comma > n.end && doc.is_kind(comma, Kind::Comma) && doc.is(less, "short") {
        return Some((n.value, Label::Yes, comma));
    }
    let verb = crate::rule::provision::before_date(doc, by - 1, n.from);
    let label = match doc.low(verb) {
        "backed" | "supported" | "endorsed" if asked_for(doc, n.from, verb) => return None,
        "backed" | "supported" | "approved" | "endorsed" | "favoured" | "favored" => Label::Yes,
        // "The document was upheld by 62 states", but not a veto
        "upheld" if !(n.from..verb).any(|k| doc.any(k, &["veto", "ruling", "objection"])) => Label::Yes,
        // "adopted by 32 of the Council's 47 members"
        "adopted" | "passed" | "carried" if total(doc, n.start, n.to).is_some() => Label::Yes,
        "opposed" | "rejected" => Label::No,
        "for" if doc.is(verb.wrapping_sub(1), "voted") => Label::Yes,
        // "The resolution was voted by 64 deputies"
        "voted" if doc.any(verb.wrapping_sub(1), &["was", "been"]) => Label::Yes,
        "against" if doc.is(verb.wrapping_sub(1), "voted") => Label::No,
        "down" if verb > n.from && doc.any(verb - 1, &["turned", "voted", "put"]) => Label::No,
        _ => return None,
    };
    let voters = doc.has(n.end, Class::MEMBER) && !doc.any(n.end, &["votes", "vote"])
        || matches!(doc.kind(n.end), Some(Kind::Colon | Kind::Stop | Kind::Comma | Kind::Semicolon))
        || doc.any(n.end, &["and", "of"])
        // "opposed by 12 with 35 abstentions"
        || doc.any(n.end, &["with", "while"]) && number::cardinal(doc, n.end + 1).is_some();
    (voters && !doc.is(n.end + 1, "to")).then_some((n.value, label, n.end))
}

/// `The request for the special session was backed by 29 of the 47 members`, `The request was supported by 24 states`: those who signed
/// it, and no vote.
fn asked_for(doc: &Doc<'_>, from: usize, verb: usize) -> bool {
    let verb_group = (from..verb).rev().take_while(|k| doc.has(*k, Class::AUX));
    let subject = verb - verb_group.count();
    let asks = |k: usize| doc.any(k, &["request", "call", "appeal"]);
    let meets = |k: usize| doc.any(k, &["session", "sitting", "meeting", "debate"]);
    subject > from && doc.is(subject - 1, "request")
        || (from..subject)
            .find(|k| asks(*k))
            .is_some_and(|k| doc.is(k + 1, "for") && (k + 2..subject).any(meets))
}

/// `with the support of 101 countries`, `support came from 101 states`, `the opposition of 12`
fn supported(doc: &Doc<'_>, n: &Number, lead: usize) -> Option<Labelled> {
    if let Some(label) = side_of_votes(doc, lead, n.from) {
        return Some((n.value, label, n.end));
    }
    let label = backing(doc, lead, n.from)?;
    // "won the support of 130 of the 152 senators present, with four opposed"
    let part = doc.is(n.end, "of") && (n.end + 2..n.end + 5).any(|k| doc.has(k, Class::MEMBER));
    let members = part || doc.has(n.end, Class::MEMBER);
    // "received the support of 43 of the Council's 47 members. None opposed it"
    let whole = |k: usize| doc.has(k, Class::MEMBER) && goes_on(doc, k + 1);
    let apart = || (n.end..n.to.min(n.end + 7)).any(whole);
    ((members || label != Label::Yes) && contested(doc, n.from, n.to) || apart())
        .then_some((n.value, label, n.end))
}

/// `with the affirmative votes of 25 members`, `the negative vote of three`: the side is told before those who cast them.
fn side_of_votes(doc: &Doc<'_>, of: usize, from: usize) -> Option<Label> {
    let side = of.checked_sub(2).filter(|k| *k >= from)?;
    if !doc.is(of, "of") || !doc.any(of - 1, &["vote", "votes"]) {
        return None;
    }
    match doc.low(side) {
        "affirmative" | "favourable" | "favorable" | "positive" | "concurring" | "yes" => Some(Label::Yes),
        "negative" | "dissenting" | "no" => Some(Label::No),
        _ => None,
    }
}

/// `the support of`, `support came from`, `the opposition of`: the side of those whose number follows.
fn backing(doc: &Doc<'_>, lead: usize, from: usize) -> Option<Label> {
    let noun = match doc.low(lead) {
        "of" => lead.checked_sub(1)?,
        // "found favour with 24 states"
        "with" if lead > from + 1 && doc.any(lead - 1, &["favour", "favor"]) => {
            return doc.any(lead - 2, &["found", "finding", "find"]).then_some(Label::Yes);
        }
        "from" => lead.checked_sub(1 + usize::from(doc.is(lead.wrapping_sub(1), "came")))?,
        _ => return None,
    };
    // "received overwhelming support from 191 of the 193 members"
    let won = |k: usize| doc.any(k, &["with", "had"]) || doc.any(k, GOT);
    let near = noun >= from
        && (noun == from
            || doc.has(noun - 1, Class::DET)
            || won(noun - 1)
            || noun > from + 1 && doc.is_kind(noun - 1, Kind::Word) && won(noun - 2));
    // "presented by Ukraine with the backing of some forty countries": who stands behind it
    let brought = || {
        let held = noun > from + 1 && doc.any(noun - 2, GOT);
        !held && (from..noun).rev().take(12).find_map(|k| doc.step(k)) == Some(Step::Introduce)
    };
    match doc.low(noun) {
        "support" | "backing" if near && brought() => None,
        "support" | "backing" | "approval" | "assent" | "votes" if near => Some(Label::Yes),
        "opposition" if near => Some(Label::No),
        "abstention" | "abstentions" if near => Some(Label::Abstain),
        _ => None,
    }
}

/// Is a text decided on in this sentence, or another side told?
fn contested(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    // "The Council adopted the text. It had the backing of 29 states."
    let it = doc.is(from, "it").then(|| (doc.toks[from].sent as usize).checked_sub(1)).flatten();
    let before = it.map(|s| doc.sents[s]).filter(|b| b.para == doc.para_of(from));
    let decided = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && !doc.quoted(k);
    if before.is_some_and(|b| (b.from..b.to).take(60).any(decided)) {
        return true;
    }
    // "The choice was made with the backing of 31 members"
    let taken = |k: usize| doc.any(k, &["taken", "made"]) && doc.is(k + 1, "with");
    (from..to).any(|k| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.has(k, Class::ABSTAIN)
            || taken(k)
            || doc.any(k, &["against", "opposed", "opposition"])
            // "won the backing of 25 countries; six said no"
            || number::before(doc, k) && label_at(doc, k).is_some_and(|l| l.0 != Label::Yes)
    })
}

/// `adopted by 143 votes, with nine against`, `By 30 votes, with six against, the Council adopted it`
fn carried(doc: &Doc<'_>, n: &Number, by: usize) -> Option<Labelled> {
    let votes = doc.any(n.end, &["votes", "vote"])
        && !doc.any(n.end + 1, &["to", "in", "for", "against", "cast"])
        && !doc.is_kind(n.end + 1, Kind::Dash);
    if !votes {
        return None;
    }
    // "approved it by an overwhelming 39 votes"
    let many = doc.any(by, &["overwhelming", "massive", "whopping", "resounding"]);
    let by = by - if many && by > n.from + 1 && doc.has(by - 1, Class::INDEF) { 2 } else { 0 };
    if !doc.is(by, "by") {
        return None;
    }
    let adopts = |k: usize| doc.step(k) == Some(Step::Adopt);
    let behind = (n.from.max(by.saturating_sub(14))..by).any(|k| adopts(k) || doc.any(k, DONE));
    let ahead = || (n.end..n.to.min(n.end + 30)).any(adopts);
    ((behind || ahead()) && (many || other_side(doc, n.end + 1)) && !about_election(doc, n.from, n.to))
        .then_some((n.value, Label::Yes, n.end + 1))
}

/// What a house does by so many votes: `extended the sanctions by 11 votes with four abstentions`.
const DONE: &[&str] = &[
    "carried", "passed", "through", "extended", "renewed", "prolonged", "imposed", "lifted", "voted",
    "decided", "agreed", "resolved", "condemned", "established", "created",
];

/// `by 143 votes, with nine against`, `by 143 votes. Nine voted against`: a margin is told the same way, so the other side's count
/// must follow.
fn other_side(doc: &Doc<'_>, at: usize) -> bool {
    if goes_on(doc, at) {
        return true;
    }
    let with = at + usize::from(doc.is_kind(at, Kind::Comma));
    let count = with + 1 + usize::from(doc.is(with + 1, "the"));
    // "by 14 votes with the abstention of Chile"
    let abstention = doc.is(with, "with") && doc.seq(with + 1, &["the", "abstention", "of"]);
    // "by 14 votes, with the United States abstaining"
    let named = || {
        let end = if at < doc.len() { doc.sent_of(at).to.min(with + 16) } else { at };
        let side =
            (with + 1..end).find(|k| doc.has(*k, Class::ABSTAIN) || doc.any(*k, &["opposed", "opposing"]));
        side.is_some_and(|s| (with..s).any(|k| doc.names.mention_at(k).is_some()))
    };
    doc.any(with, &["with", "and"])
        && (number::cardinal(doc, count).is_some() || nobody(doc, count) > 0 || abstention || named())
        || doc.is(with, "without") && nobody(doc, with) > 0
}

/// `was adopted by 143 votes on Friday. Nine countries voted against and 40 abstained.`: the next sentence opens with the others.
fn goes_on(doc: &Doc<'_>, at: usize) -> bool {
    if at >= doc.len() {
        return false;
    }
    let end = doc.sent_of(at).to;
    let when = (at..end.saturating_sub(1)).all(|k| {
        doc.has(k, Class::PREP.or(Class::DET)) || doc.cap(k) || doc.dates_in(k, k + 1).next().is_some()
    });
    if !when || end >= at + 9 || end >= doc.len() {
        return false;
    }
    // "None opposed it"
    let len = number::cardinal(doc, end).map_or_else(|| nobody(doc, end), |c| c.1);
    if len == 0 {
        return false;
    }
    let next = doc.sent_of(end).to.min(end + len + 5);
    doc.para_of(end) == doc.para_of(at)
        && (end + len..next).find_map(|k| label_at(doc, k)).is_some_and(|l| l.0 != Label::Yes)
}

/// `obtained 25 votes`, `went through with 25 votes`, `got 453, with 31 against`
fn won(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    let verb = before(doc, n, SCARCE);
    // "put together 231 votes"
    let together =
        doc.is(verb, "together") && verb > n.from && doc.any(verb - 1, &["put", "pulled", "scraped", "got"]);
    if !together && !doc.any(verb, GOT) && !through_with(doc, verb, n.from) {
        return None;
    }
    // "Gabriela Cuevas is the new president. She won 84 of the 149 votes": a person.
    if verb > n.from && doc.any(verb - 1, &["he", "she"]) {
        return None;
    }
    if of_those_needed(doc, n) {
        return Some((n.value, Label::Yes, n.end));
    }
    // "The other got 453, with 31 against": the noun is left out.
    let next = n.end + 1 + usize::from(doc.any(n.end + 1, &["with", "to", "and"]));
    let goes_on = doc.is_kind(n.end, Kind::Comma)
        && number::cardinal(doc, next)
            .is_some_and(|c| (0..3).any(|k| label_at(doc, next + c.1 + k).is_some()));
    if goes_on && !about_election(doc, n.from, n.to) {
        return Some((n.value, Label::Yes, n.end));
    }
    let affirmative = doc.any(n.end, &["affirmative", "favourable", "favorable", "positive", "yes"]);
    let votes = n.end + usize::from(affirmative);
    (doc.any(votes, &["votes", "vote"])
        && label_at(doc, votes + 1).is_none()
        && (!doc.is(votes + 1, "in") || (n.from..n.start).any(|k| doc.has(k, Class::TEXT)))
        && !doc.any(votes + 1, &["for", "against"])
        // "massed 214 votes to ram it through", but "got 214 votes to 60"
        && !(doc.is(votes + 1, "to") && number::cardinal(doc, votes + 2).is_some())
        && !about_election(doc, n.from, n.to))
    .then_some((n.value, Label::Yes, votes + 1))
}

/// `was adopted with 25 votes`, `got it through with 25 votes`
fn through_with(doc: &Doc<'_>, with: usize, from: usize) -> bool {
    with > from
        && doc.is(with, "with")
        && ((from.max(with.saturating_sub(8))..with)
            .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.is(k, "through"))
            // "The plan went ahead with forty votes"
            || doc.any(with - 1, &["through", "so", "ahead", "prevailed"]))
}

/// `getting only eight of the nine votes it needed`
fn of_those_needed(doc: &Doc<'_>, n: &Number) -> bool {
    let needed = n.end + 2;
    doc.seq(n.end, &["of", "the"])
        && number::cardinal(doc, needed).is_some_and(|c| doc.any(needed + c.1, &["votes", "ballots"]))
}
