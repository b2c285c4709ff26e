//! Options told by those of others or by backing: `sided with X`, `as did A`, `C followed suit`, `was backed by the X`.

use super::{Choice, Cue, Side, cue, like, opposite, real, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::position::pronoun::anchor;
use crate::rule::texts::tally::ALONE;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static BACKED: Words = Words::of(&[
    "backed", "supported", "endorsed", "rejected", "opposed", "backing", "supporting", "back", "support",
    "votes", "approved", "lent", "down", "defeated", "passed", "adopted",
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
    match doc.low(i) {
        "backed" | "supported" | "endorsed" if doc.is(i + 1, "by") => {
            let numbered = crate::number::cardinal(doc, i + 2).is_some();
            let c = cue(i, i + 2, Yes, Side::Right)?;
            Some(Cue { party: !numbered, ..c })
        }
        "rejected" | "opposed" if doc.is(i + 1, "by") && crate::number::cardinal(doc, i + 2).is_some() => {
            cue(i, i + 2, No, Side::Right)
        }
        // "was approved by a majority including the X and the Y"
        "approved" | "passed" | "adopted"
            if doc.seq(i + 1, &["by", "a", "majority"]) && doc.any(i + 4, &["including", "of"]) =>
        {
            Some(Cue { party: true, ..cue(i, i + 2, Yes, Side::Right)? })
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
            let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
            let row = doc.names.within(from, i);
            let opens = row.first().is_some_and(|m| m.from <= from + 1);
            let states = opens && row.iter().all(|m| state(&m)) && row.len() > 1;
            let c = cue(i, i + 1, if doc.is(i, "rejected") { No } else { Yes }, Side::Left)?;
            Some(Cue { party: !states, ..c })
        }
        "backed" | "supported" | "backing" | "supporting"
            if text_at(doc, i + 1, to) && real(doc, i, from) =>
        {
            // "Two Greens, A and B, supported the motion", behind a count: members who are named have voted.
            let few = crate::number::cardinal(doc, from).is_some() && counted(doc, from);
            let told = few || counting(doc, i, from, to);
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
        // "The X lent its votes"
        "lent" if doc.has(i + 1, Class::POSS) && doc.any(i + 2, &["votes", "vote", "support", "backing"]) => {
            cue(i, i + 3, Yes, Side::Left)
        }
        "support" | "votes" | "backing"
            if i > from
                && doc.any(i - 1, &["with", "the"])
                && doc.any(i + 1 + chiefly(doc, i + 1), &["from", "of"])
                && !doc.among(i + 2, &ALONE)
                && !super::company::stood_behind(doc, i, from) =>
        {
            // "carried by the votes of the Social Democrats and the Greens"
            let had = &["with", "had", "has", "won", "by", "received", "got"];
            let with = doc.is(i - 1, "with") || i > from + 1 && doc.any(i - 2, had);
            let c = cue(i, i + 2 + chiefly(doc, i + 1), Yes, Side::Right)?;
            // "won the support of Chad" may be words, "the votes of Chad" are none.
            with.then_some(Cue { party: !doc.is(i, "votes"), ..c })
        }
        _ => None,
    }
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
fn counting(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
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

/// `adopted it by 70 votes to 24. The X backed the bill`: does a count stand in a sentence shortly before?
fn counted(doc: &Doc<'_>, from: usize) -> bool {
    let figure = |k: usize| doc.is_kind(k, Kind::Num) || doc.has(k, Class::NUMBER);
    let count =
        |k: usize| doc.is(k, "votes") && figure(k - 1) && doc.any(k + 1, &["to", "against"]) && figure(k + 2);
    let before = doc.sents[..doc.toks[from].sent as usize].iter().rev().take(4);
    before.take_while(|s| s.para + 3 > doc.para_of(from)).any(|s| (s.from + 1..s.to).any(count))
}

/// The words that can start it.
pub(super) static ALONG: Words = Words::of(&[
    "sided", "siding", "lined", "lining", "aligned", "aligning", "stuck", "joined", "joining", "alone",
    "with", "threw", "throwing", "rallied", "united", "teamed", "banded", "combined",
]);

/// `lined up behind X`, `sided with X`, `joined X in abstaining`
pub(super) fn along(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    match doc.low(i) {
        // "was alone in opposing it"
        "alone" if doc.is(i + 1, "in") && i > from => {
            let (option, end) = shared(doc, i + 1)?;
            let verb = i - usize::from(doc.has(i - 1, Class::AUX));
            cue(verb, end, option, Side::Left)
        }
        // "Argentina, Brazil and Peru were with Chile"
        "with" if i > from && doc.any(i - 1, &["were", "stood"]) && counting(doc, i, from, to) => {
            let c = like(doc, i, i + 1, to)?;
            let state = |a: &usize| doc.names.actors[*a].is(ActorKind::State);
            let only = matches!(&c.choice, Choice::Like(who) if who.iter().all(state));
            only.then_some(Cue { from: i - 1, side: Side::Left, ..c })
        }
        "sided" | "siding" | "lined" | "lining" | "aligned" | "aligning" | "stuck" if real(doc, i, from) => {
            let k = (i + 1..to.min(i + 4)).find(|k| doc.any(*k, &["with", "behind", "against"]))?;
            // "lined up against it"
            if doc.is(k, "against") {
                return text_at(doc, k + 1, to).then(|| cue(i, k + 2, VoteOption::No, Side::Left)).flatten();
            }
            // "The Greens lined up behind it"
            if doc.is(k, "behind") && text_at(doc, k + 1, to) && counting(doc, i, from, to) {
                return cue(i, k + 2, VoteOption::Yes, Side::Left);
            }
            // "The Greens sided with Labour in voting against it"
            if let Some(option) = super::company::in_company(doc, k + 1, to).filter(|_| doc.is(k, "with")) {
                return cue(i, k + 1, option, Side::Either);
            }
            like(doc, i, k + 1, to)
        }
        "united" if doc.is(i + 1, "to") => together(doc, i, from, to),
        // "The ruling party threw its weight behind it"
        "threw" | "throwing" | "rallied" | "united" if real(doc, i, from) && counting(doc, i, from, to) => {
            let k = (i + 1..to.min(i + 5)).find(|k| doc.is(*k, "behind"))?;
            let own =
                doc.any(i, &["rallied", "united"]) || (i + 1..k).any(|w| doc.any(w, &["weight", "support"]));
            (own && text_at(doc, k + 1, to)).then(|| cue(i, k + 2, VoteOption::Yes, Side::Left)).flatten()
        }
        "joined" if doc.any(i + 1, &["forces", "hands"]) => together(doc, i, from, to),
        "teamed" | "banded" | "combined" => together(doc, i, from, to),
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

/// `The Coalition and Labor joined forces to defeat a motion`, `teamed up in the Senate to vote down the bill`: what those chose who
/// carried it.
fn together(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let verb = (i + 1..to.min(i + 8)).find(|k| doc.is(*k, "to")).filter(|_| real(doc, i, from))? + 1;
    let down = usize::from(doc.is(verb, "vote") && doc.is(verb + 1, "down"));
    let text = (verb + 1..to.min(verb + 7)).any(|k| doc.has(k, Class::TEXT));
    let option = match doc.step(verb) {
        _ if down > 0 => VoteOption::No,
        Some(Step::Adopt) => VoteOption::Yes,
        Some(Step::Reject) => VoteOption::No,
        _ => return None,
    };
    text.then(|| cue(i, verb + 1 + down, option, Side::Left)).flatten()
}

/// `the others were`, `the others came from`, `the others, A and B,`: where the list starts.
fn others(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.any(i + 1, &["were", "are"]) {
        return Some(i + 2);
    }
    if doc.is(i + 1, "came") && doc.any(i + 2, &["from", "by"]) {
        return Some(i + 3);
    }
    let at = i + 2;
    // "The others, A and B, voted yes": their own verb tells.
    let close =
        (at + 1..at + 24).find(|k| doc.is_kind(*k, Kind::Comma) && doc.names.mention_at(k + 1).is_none());
    let own = close.is_some_and(|c| {
        (c + 1..c + 4)
            .any(|v| doc.any(v, &["voted", "abstained", "opposed", "backed", "supported", "were", "did"]))
    });
    if own || doc.any(at, &["including", "among", "such"]) {
        return None;
    }
    let named = doc.is_kind(i + 1, Kind::Comma)
        && (at..at + 3).any(|k| doc.names.mention_at(k).is_some_and(|m| m.from == k));
    named.then_some(at)
}

/// `were joined in opposition by A`, `joined A in voting against`: the option those share who join and are joined.
pub(super) fn joint(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !doc.any(i, &["joined", "joining"]) || !real(doc, i, from) {
        return None;
    }
    if doc.is(i + 1, "in") {
        let (option, end) = shared(doc, i + 1)?;
        // "Chad and Mali joined in voting for it"
        let voted = doc.is(i + 2, "voting") && (i == from || !doc.has(i - 1, Class::AUX));
        if voted && !doc.is(end, "by") {
            return cue(i, end, option, Side::Left);
        }
        // "were joined in opposing the resolution by eight countries"
        let text = (end..to.min(end + 4)).find(|k| doc.has(*k, Class::TEXT) || doc.any(*k, &["it", "vote"]));
        let end = text.filter(|_| text_at(doc, end, to)).map_or(end, |k| k + 1);
        return doc.is(end, "by").then(|| cue(i, end + 1, option, Side::Either)).flatten();
    }
    // "Only Portugal joined her in opposition"
    if doc.any(i + 1, &["him", "her", "it", "them"]) && doc.is(i + 2, "in") {
        let (option, end) = shared(doc, i + 2)?;
        return cue(i, end, option, Side::Left);
    }
    // "were joined by eight countries, including A and B, in voting no"
    if doc.is(i + 1, "by") {
        let link = (i + 2..to.min(i + 60)).find(|k| doc.is(*k, "in") && shared(doc, *k).is_some())?;
        let (option, _) = shared(doc, link)?;
        return cue(i, i + 2, option, Side::Either);
    }
    let named = super::super::listed(doc, i + 1, to);
    let Some(first) = named.first().filter(|n| n.1 <= i + 5) else {
        // "Labor joined independents in opposing it", not "joined a rally in support of it"
        let link = (i + 2..to.min(i + 7)).find(|k| doc.is(*k, "in"))?;
        // "joined the two permanent members in voting no"
        let voting = doc.any(link + 1, &["voting", "casting", "abstaining", "opposing"]);
        if !voting && (i + 1..link).any(|k| doc.has(k, Class::DET) && !doc.is(k, "all")) {
            return None;
        }
        let (option, end) = shared(doc, link)?;
        return cue(i, end, option, Side::Left);
    };
    let link = (first.1..to.min(first.1 + 40)).find(|k| doc.is(*k, "in") && shared(doc, *k).is_some())?;
    let last = named.iter().rev().find(|n| n.1 < link)?;
    let (option, _) = shared(doc, link).filter(|_| link <= last.1 + 6)?;
    cue(i, i + 1, option, Side::Either)
}

/// `in opposition`, `in voting against`, `in abstaining`, `in favour`: the option and where the words end.
pub(super) fn shared(doc: &Doc<'_>, k: usize) -> Option<(VoteOption, usize)> {
    if doc.any(k + 1, &["voting", "casting", "saying"]) {
        return super::word(doc, super::skip(doc, k + 2, k + 6));
    }
    let option = match doc.low(k + 1) {
        "opposition" | "opposing" | "dissent" | "dissenting" | "rejecting" => VoteOption::No,
        "abstaining" | "abstention" => VoteOption::Abstain,
        "favour" | "favor" | "support" | "supporting" | "backing" | "approving" => VoteOption::Yes,
        _ => return None,
    };
    Some((option, k + 2))
}

/// The words that can start it.
pub(super) static ECHO: Words = Words::of(&[
    "as", "so", "others", "rest", "did", "do", "does", "peeled", "broke", "defected", "followed", "didn't",
    "didn’t", "joining", "joined", "among",
]);

/// `as did A`, `so did B`, `C did too`, `D followed suit`, `E didn't`, `, joining F`
pub(super) fn echo(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    let option = last?;
    let ends = |k: usize| {
        k >= to
            || matches!(doc.kind(k), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
            || doc.any(k, &["and", "but", "while"])
    };
    let did = &["did", "was", "were", "had", "have", "has", "do", "does"];
    match doc.low(i) {
        "as" | "so" if doc.any(i + 1, did) => cue(i, i + 2, option, Side::Right),
        // "two voted against, A among the latter"
        "among" if doc.seq(i + 1, &["the", "latter"]) && ends(i + 3) => cue(i, i + 3, option, Side::Left),
        // "and so, in the end, did the Greens"
        "so" if doc.is_kind(i + 1, Kind::Comma) => {
            let did =
                (i + 3..to.min(i + 9)).find(|k| doc.is(*k, "did") && doc.is_kind(k - 1, Kind::Comma))?;
            cue(i, did + 1, option, Side::Right)
        }
        // "The others came from A and B", "the others, A and B, sit for X"
        "others" | "rest" if (i == from || doc.is(i - 1, "the")) && others(doc, i).is_some() => {
            cue(i, others(doc, i)?, option, Side::Right)
        }
        "did" | "do" | "does"
            if doc.any(i + 1, &["too", "likewise"])
                || doc.any(i + 1, &["so", "the"]) && doc.any(i + 2, &["too", "same", "also"])
                || doc.seq(i + 1, &["as", "well"]) =>
        {
            cue(i, i + 2, option, Side::Left)
        }
        // Those who were told of before and now left their side.
        "peeled" | "broke" | "defected" if doc.any(i + 1, &["off", "away", "ranks", "on"]) => {
            // "broke ranks and voted for it": told by the verb that follows.
            if (i + 2..to.min(i + 6)).any(|k| doc.any(k, &["voted", "vote", "voting"])) {
                return None;
            }
            // "broke ranks, abstaining"
            let abstains = (i + 2..to.min(i + 8)).any(|k| doc.has(k, Class::ABSTAIN));
            cue(i, i + 2, if abstains { VoteOption::Abstain } else { opposite(option)? }, Side::Left)
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
        // "He was joined by the envoys of A and B, who spoke against the text": their own verb tells.
        "joined" if doc.is(i + 1, "by") => {
            let own = (i + 2..to.min(i + 24)).any(|k| doc.is(k, "who") && doc.is_kind(k - 1, Kind::Comma));
            // "Iran, joined by Cuba, voted against it"
            let own = own || super::inserted(doc, i, to);
            if own { None } else { cue(i, i + 2, option, Side::Right) }
        }
        _ => None,
    }
}
