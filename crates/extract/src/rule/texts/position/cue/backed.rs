//! Options told by backing: `was backed by the X`, `with support from A and B`, `rejected by three: A, B, C`, `gave its votes`.

use super::{Choice, Cue, Side, cue, like, real, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::names::Mention;
use crate::number;
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::list;
use crate::rule::texts::tally::ALONE;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static BACKED: Words = Words::of(&[
    "backed", "supported", "endorsed", "rejected", "opposed", "backing", "supporting", "back", "support",
    "votes", "approved", "lent", "gave", "carried", "withheld", "refused", "down", "defeated", "passed",
    "adopted",
]);

/// Does the other verb stand near, with a text or pronoun after it?
fn contrast(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let other = if doc.is(i, "rejected") { "approved" } else { "rejected" };
    (from.max(i.saturating_sub(16))..to.min(i + 16))
        .any(|k| doc.is(k, other) && text_at(doc, k + 1, to) && !doc.has(k.saturating_sub(1), Class::AUX))
}

/// `backed the text` beside a count, `was backed by the ruling X`, `with support from A and B`, `rejected by three: A, B, C`
pub(super) fn backed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{No, Yes};
    if let Some(among) = those_who(doc, i, from) {
        return of_those(doc, i, among, (from, to));
    }
    if let Some(option) = those_were(doc, i, from, to) {
        return cue(i, i + 1, option, Side::Right);
    }
    match doc.low(i) {
        "backed" | "supported" | "endorsed" if doc.is(i + 1, "by") => {
            let numbered = number::cardinal(doc, i + 2).is_some();
            // "was supported by A and opposed by B": states too
            let other = |k: usize| doc.any(k, &["opposed", "rejected"]) && doc.is(k + 1, "by");
            let spoke = (i + 2..i + 5).any(|k| doc.any(k, &["representatives", "delegates", "speakers"]));
            // "For the first time it was backed by C", "This time it was supported by C": who changed sides has voted.
            let turned = (from..i).any(|k| doc.any(k, &["first", "this"]) && doc.is(k + 1, "time"));
            // "adopted by 92 votes to 31. It was supported by Peru and Fiji"
            let behind = !spoke && doc.is(from, "it") && i == from + 2 && counted(doc, from);
            let voters = numbered || turned || behind || !spoke && (i + 3..to).any(other);
            let c = cue(i, i + 2, Yes, Side::Right)?;
            Some(Cue { party: !voters, ..c })
        }
        "rejected" | "opposed" if doc.is(i + 1, "by") && number::cardinal(doc, i + 2).is_some() => {
            cue(i, i + 2, No, Side::Right)
        }
        // "was approved by a majority including the X and the Y"
        "approved" | "passed" | "adopted"
            if doc.seq(i + 1, &["by", "a", "majority"]) && doc.any(i + 4, &["including", "of"]) =>
        {
            Some(Cue { party: true, ..cue(i, i + 2, Yes, Side::Right)? })
        }
        // "was carried by the X and the Y"
        "carried" if doc.is(i + 1, "by") && real(doc, i, from) => {
            Some(Cue { party: true, ..cue(i, i + 2, Yes, Side::Right)? })
        }
        // "Labour and the Greens carried it by 63 votes to 57"
        "carried" if text_at(doc, i + 1, to) && real(doc, i, from) && counting(doc, i, from, to) => {
            Some(Cue { party: true, ..cue(i, i + 1, Yes, Side::Left)? })
        }
        // "was voted down by the X and the Y"
        "rejected" | "defeated" | "down"
            if doc.is(i + 1, "by")
                && (!doc.is(i, "down") || i > from && doc.is(i - 1, "voted"))
                && real(doc, i, from) =>
        {
            Some(Cue { party: true, ..cue(i, i + 2, No, Side::Right)? })
        }
        // "approved by 187 countries and opposed only by A and B"
        "opposed" | "rejected" if doc.any(i + 1, &["only", "solely"]) && doc.is(i + 2, "by") => {
            cue(i, i + 3, No, Side::Right)
        }
        // "Seven members - A, B and C - rejected it"
        "rejected" if i > from && doc.is_kind(i - 1, Kind::Dash) && text_at(doc, i + 1, to) => {
            cue(i, i + 1, No, Side::Left)
        }
        // "Deputy A rejected it, Deputy B approved it": two who chose otherwise
        "approved" | "rejected"
            if text_at(doc, i + 1, to) && real(doc, i, from) && contrast(doc, i, from, to) =>
        {
            cue(i, i + 1, if doc.is(i, "rejected") { No } else { Yes }, Side::Left)
        }
        // "The X approved the motion, the Y rejected it": parties; a state's words are no vote.
        "approved" | "rejected" | "endorsed"
            if text_at(doc, i + 1, to) && real(doc, i, from) && counting(doc, i, from, to) =>
        {
            // "Qatar, Indonesia and Pakistan rejected the motion", beside a count
            let state = |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::State);
            let row = doc.names.within(from, i);
            let opens = row.first().is_some_and(|m| m.from <= from + 1);
            let states = opens && row.iter().all(|m| state(&m)) && row.len() > 1;
            let c = cue(i, i + 1, if doc.is(i, "rejected") { No } else { Yes }, Side::Left)?;
            Some(Cue { party: !states, ..c })
        }
        "rejected" if text_at(doc, i + 1, to) && real(doc, i, from) => turned_down(doc, i, from),
        // "The X turned it down"
        "down"
            if i > from + 1
                && doc.is(i - 1, "it")
                && doc.any(i - 2, &["turned", "voted"])
                && (counting(doc, i, from, to) || counted(doc, from)) =>
        {
            let c = cue(i - 2, i + 1, No, Side::Left).filter(|_| real(doc, i - 2, from))?;
            Some(Cue { party: true, ..c })
        }
        "backed" | "supported" | "backing" | "supporting"
            if text_at(doc, i + 1, to) && real(doc, i, from) =>
        {
            // "Two Greens, A and B, supported the motion", behind a count: members who are named have voted.
            let few = number::cardinal(doc, from).is_some() && counted(doc, from);
            // "Nigeria, Gabon and Colombia all supported the resolution"
            // "Only Peru and Fiji supported it"
            let only = doc.among(from, &ALONE) && list::before(doc, i, from).1 == from + 1;
            let told =
                few || only || i > from && doc.any(i - 1, &["all", "both"]) || counting(doc, i, from, to);
            let c = cue(i, i + 1, Yes, Side::Left).filter(|_| told || counted(doc, from))?;
            Some(Cue { party: !told, ..c })
        }
        // "Japan abstained; Mexico and Italy supported Iceland": as its sponsor.
        "backed" | "supported"
            if real(doc, i, from)
                && doc.names.mention_at(i + 1).is_some_and(|m| {
                    doc.names.actors[m.actor].is(ActorKind::State) && !doc.is_kind(m.to, Kind::Poss)
                })
                && (from..to).any(|k| doc.any(k, &["abstained", "abstaining", "voted", "abstentions"])) =>
        {
            like(doc, i, i + 1, to)
        }
        // "The X backed the government while the Y opposed the bill"
        "backed" | "supported" if real(doc, i, from) && counting(doc, i, from, to) => side(doc, i, i + 1),
        "back" | "support"
            if i > from && doc.is(i - 1, "to") && real(doc, i, from) && text_at(doc, i + 1, to) =>
        {
            cue(i, i + 1, Yes, Side::Left)
        }
        "lent" | "gave" | "withheld" | "refused" => gave(doc, i, from, to),
        // "Support came from Fiji and Chad; Cuba was opposed"
        "support" | "backing" if doc.is(i + 1, "came") && i < from + 2 && counting(doc, i, from, to) => {
            let at = (i + 2..i + 4).find(|k| doc.is(*k, "from"))?;
            let voted =
                (at..to).any(|k| doc.any(k, &["opposed", "voted", "against"]) || doc.has(k, Class::ABSTAIN));
            cue(i, at + 1, Yes, Side::Right).map(|c| Cue { party: !voted, ..c })
        }
        "support" | "votes" | "backing" => support(doc, i, from),
        _ => None,
    }
}

/// `were | among those which supported`, `one | of the states that rejected`: where those begin of whom some are named.
fn those_who(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    if !doc.any(i, &["backed", "supported", "endorsed", "rejected"]) {
        return None;
    }
    let rel = i.checked_sub(1).filter(|k| *k > from + 1 && doc.any(*k, &["who", "which", "that"]))?;
    let those = doc.any(rel - 1, &["those", "speakers"]) || doc.has(rel - 1, Class::MEMBER);
    (from.max(rel.saturating_sub(4))..rel).find(|k| those && doc.any(*k, &["among", "of"]))
}

/// `Those who supported it were Chad and Mali`, `Countries that backed the text included Peru`
fn those_were(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<VoteOption> {
    let option = match doc.low(i) {
        "backed" | "supported" => VoteOption::Yes,
        "rejected" | "opposed" => VoteOption::No,
        _ => return None,
    };
    let rel = i.checked_sub(1).filter(|k| *k > from && doc.any(*k, &["who", "which", "that"]))?;
    let those = rel <= from + 3 && (doc.is(rel - 1, "those") || doc.has(rel - 1, Class::MEMBER));
    let opens = (i + 2..to.min(i + 8)).any(|k| doc.any(k, &["were", "are", "included", "include"]));
    (those && opens && text_at(doc, i + 1, to)).then_some(option)
}

/// `Chad and Mali were among those which supported it`, `Among the states that rejected it was Peru`: behind a count, the named voted.
fn of_those(doc: &Doc<'_>, i: usize, among: usize, (from, to): (usize, usize)) -> Option<Cue> {
    let option = if doc.is(i, "rejected") { VoteOption::No } else { VoteOption::Yes };
    let spoke = (doc.sent_of(i).from..i).any(|k| doc.any(k, &["debate", "discussion", "spoke", "speakers"]));
    let side = if among == from { Side::Right } else { Side::Left };
    let before = || doc.sents[..doc.toks[from].sent as usize].iter().rev().take(6);
    let voted = |k: usize| doc.is(k, "voted") || doc.has(k, Class::ABSTAIN);
    let told = || before().any(|s| (s.from..s.to).any(voted));
    let voted = !spoke && text_at(doc, i + 1, to);
    cue(i, i + 1, option, side)
        .filter(|_| voted && (counting(doc, i, from, to) || told() || counted(doc, from)))
}

/// `carried by the votes of the Social Democrats and the Greens`, `with support mainly from the X`
fn support(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let chiefly = chiefly(doc, i + 1);
    let whose = i > from
        && doc.any(i - 1, &["with", "the"])
        && doc.any(i + 1 + chiefly, &["from", "of"])
        && !doc.among(i + 2, &ALONE)
        && !super::company::stood_behind(doc, i, from);
    let had = &["with", "had", "has", "won", "by", "received", "got", "found", "enjoyed", "gained"];
    let with = whose && (doc.is(i - 1, "with") || i > from + 1 && doc.any(i - 2, had));
    // "was rejected with the votes of the CDA": theirs were against it
    let against = doc.is(i, "votes")
        && (from..i).any(|k| doc.step(k) == Some(Step::Reject) && doc.form(k).has(Form::PARTICIPLE));
    let option = if against { VoteOption::No } else { VoteOption::Yes };
    let c = cue(i, i + 2 + chiefly, option, Side::Right)?;
    // "won the support of Chad" may be words, "the votes of Chad" are none.
    with.then_some(Cue { party: !doc.is(i, "votes"), ..c })
}

/// `passed by 99 votes to 40. The X rejected it`; `Eight states rejected the text, namely A and B`
fn turned_down(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let several = number::cardinal(doc, from)
        .is_some_and(|n| doc.has(from + n.1, Class::MEMBER) && from + n.1 + 1 == i);
    let side = if several { Side::Right } else { Side::Left };
    let c = cue(i, i + 1, VoteOption::No, side).filter(|_| counted(doc, from))?;
    Some(Cue { party: !several, ..c })
}

/// `The X lent its votes`, `gave its support to the motion`, `withheld their votes`
fn gave(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let own = doc.has(i + 1, Class::POSS) && doc.any(i + 2, &["votes", "vote", "support", "backing"]);
    let votes = doc.any(i + 2, &["votes", "vote"]);
    let option = match doc.low(i) {
        "lent" | "gave" => VoteOption::Yes,
        _ if votes => VoteOption::Abstain,
        _ => VoteOption::No,
    };
    let told = doc.is(i, "lent") || votes || counting(doc, i, from, to) || counted(doc, from);
    let of_text = !doc.is(i + 3, "to") || text_at(doc, i + 4, to);
    // "withheld their support and abstained": told by the verb behind.
    if doc.is(i + 3, "and") && doc.has(i + 4, Class::ABSTAIN) {
        return None;
    }
    let c = cue(i, i + 3, option, Side::Left).filter(|_| own && told && of_text && real(doc, i, from))?;
    Some(Cue { party: !votes && !doc.is(i, "lent"), ..c })
}

/// `with support mainly from the X`: how many words say from whom most of it came.
fn chiefly(doc: &Doc<'_>, i: usize) -> usize {
    usize::from(doc.any(i, &["mainly", "mostly", "largely", "chiefly", "primarily", "only", "also"]))
}

/// `the government`, `the ruling coalition`: those who carry the day.
pub(super) fn side(doc: &Doc<'_>, i: usize, at: usize) -> Option<Cue> {
    let noun = (at + 1..at + 3)
        .find(|k| doc.any(*k, &["government", "coalition", "majority", "cabinet"]))
        .filter(|_| doc.is(at, "the"))?;
    Some(Cue { from: i, to: noun + 1, choice: Choice::Winner, side: Side::Left, veto: false, party: false })
}

/// Are options told in this sentence, or in the next ones of the paragraph?
pub(super) fn counting(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    const OPTIONS: &[&str] =
        &["abstained", "opposed", "against", "voted", "voting", "abstaining", "abstentions", "opposing"];
    // "passed 181-120"
    let pair = |k: usize| {
        doc.is_kind(k, Kind::Dash)
            && !doc.toks[k].gap
            && k > 1
            && doc.is_kind(k - 1, Kind::Num)
            && doc.is_kind(k + 1, Kind::Num)
            && doc.step(k.wrapping_sub(2)).is_some()
            // "went down 36 to 13"
            || doc.is(k, "to") && k > 1 && doc.is_kind(k - 1, Kind::Num) && doc.is_kind(k + 1, Kind::Num)
    };
    let told =
        |lo: usize, hi: usize| (lo..hi).any(|k| k != i && (doc.any(k, OPTIONS) || pair(k)) && !doc.quoted(k));
    let s = doc.toks[from].sent as usize;
    let para = doc.sents[s].para;
    let beside = |n: usize| {
        doc.sents.get(n).is_some_and(|t| t.para == para && t.to - t.from < 80 && told(t.from, t.to))
    };
    told(from, to) || s > 0 && beside(s - 1) || beside(s + 1)
}

/// `adopted it by 70 votes to 24. The X backed the bill`, `passed the bill 70-24`: does a count stand in a sentence shortly before?
fn counted(doc: &Doc<'_>, from: usize) -> bool {
    let figure =
        |k: usize| doc.is_kind(k, Kind::Num) || doc.has(k, Class::NUMBER) || doc.any(k, &["none", "nil"]);
    let votes = |k: usize| {
        doc.is(k, "votes")
            && figure(k - 1)
            && (doc.any(k + 1, &["to", "against"]) && figure(k + 2)
                || doc.is(k + 1, "for")
                || doc.is(k + 1, "in") && doc.any(k + 2, &["favour", "favor"]))
    };
    let small = |k: usize| doc.is_kind(k, Kind::Num) && doc.raw(k).len() < 4;
    let pair = |k: usize| doc.is_kind(k, Kind::Dash) && !doc.toks[k].gap && small(k - 1) && small(k + 1);
    let before = doc.sents[..doc.toks[from].sent as usize].iter().rev().take(4);
    before.take_while(|s| s.para + 3 > doc.para_of(from)).any(|s| {
        let inside = s.from + 1..s.to;
        inside.clone().any(votes)
            || inside.clone().any(pair) && inside.clone().any(|k| doc.is(k, "vote") || doc.step(k).is_some())
    })
}
