//! Options told by those of others: `sided with X`, `as did A`, `C followed suit`.

use super::backed::counting;
use super::{Choice, Cue, Side, cue, like, opposite, real, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::list;
use crate::rule::texts::position::pronoun::other_than;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static ALONG: Words = Words::of(&[
    "sided", "siding", "lined", "lining", "aligned", "aligning", "stuck", "joined", "joining", "alone",
    "with", "threw", "throwing", "rallied", "united", "teamed", "banded", "combined", "closed", "closing",
    "voted",
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
            // "Chad sided with the sponsors"
            if let Some((option, end)) = super::company::camp(doc, k + 1) {
                return cue(i, end, option, Side::Left);
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
            let own = doc.any(i, &["rallied", "united"])
                || (i + 1..k).any(|w| doc.any(w, &["weight", "support", "vote", "votes"]));
            (own && text_at(doc, k + 1, to)).then(|| cue(i, k + 2, VoteOption::Yes, Side::Left)).flatten()
        }
        // "The SVP closed ranks against it"
        "closed" | "closing"
            if doc.seq(i + 1, &["ranks", "against"]) && text_at(doc, i + 3, to) && real(doc, i, from) =>
        {
            cue(i, i + 3, VoteOption::No, Side::Left)
        }
        "joined" if doc.any(i + 1, &["forces", "hands"]) => together(doc, i, from, to),
        "teamed" | "banded" | "combined" => together(doc, i, from, to),
        "voted" if doc.is(i + 1, "together") => together(doc, i, from, to),
        "joined" | "joining" if real(doc, i, from) && doc.any(i + 1, &["him", "her", "them"]) => {
            // "joined him at a news conference" is no vote.
            let ends =
                !matches!(doc.kind(i + 2), Some(Kind::Word)) || doc.any(i + 2, &["and", "while", "but"]);
            let voting = doc.is(i + 2, "in") && doc.ends(i + 3, "ing");
            let who = other_than(doc, i + 1, &list::before(doc, i, from).0).filter(|_| ends || voting)?;
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
    let text =
        (verb + 1..to.min(verb + 7)).any(|k| doc.has(k, Class::TEXT) || k == verb + 1 && doc.is(k, "it"));
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

/// Those who were told of before.
const THEM: &[&str] = &["them", "it", "him", "her"];

/// The words that can start it.
pub(super) static ECHO: Words = Words::of(&[
    "as", "so", "others", "rest", "did", "do", "does", "peeled", "broke", "defected", "followed", "didn't",
    "didn’t", "joining", "joined", "among", "likewise", "too", "siding", "voting", "with",
]);

/// `as did A`, `so did B`, `C did too`, `D followed suit`, `E didn't`, `, joining F`
pub(super) fn echo(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    // "The Left did so against", "did so in favour": voted
    let did_so = doc.is(i, "did") && doc.is(i + 1, "so");
    if let Some((option, end)) = super::word(doc, i + 2).filter(|_| did_so) {
        return cue(i, end, option, Side::Left);
    }
    let option = last?;
    let ends = |k: usize| {
        k >= to
            || matches!(doc.kind(k), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
            || doc.any(k, &["and", "but", "while"])
    };
    let did = &["did", "was", "were", "had", "have", "has", "do", "does"];
    match doc.low(i) {
        "as" | "so" if doc.any(i + 1, did) => {
            // "as did, to general surprise, Chad"
            let aside = doc
                .is_kind(i + 2, Kind::Comma)
                .then(|| (i + 3..to.min(i + 10)).find(|k| doc.is_kind(*k, Kind::Comma)));
            let plain = |c: &usize| (i + 3..*c).all(|k| doc.names.mention_at(k).is_none());
            cue(i, aside.flatten().filter(plain).map_or(i + 2, |c| c + 1), option, Side::Right)
        }
        // "Siding with them were A and B"
        "siding" | "voting" if i == from && doc.is(i + 1, "with") && doc.any(i + 2, THEM) => {
            doc.any(i + 3, &["was", "were"]).then(|| cue(i, i + 4, option, Side::Right)).flatten()
        }
        // "Burundi voted against, and with it A and B"
        "with"
            if i > from + 2
                && doc.is(i - 1, "and")
                && doc.any(i + 1, THEM)
                && !doc.is_kind(i + 2, Kind::Stop) =>
        {
            cue(i, i + 2, option, Side::Right)
        }
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
                || doc.any(i + 1, &["so", "the"]) && doc.any(i + 2, &["too", "same", "also", "again"])
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
        // "Cuba was opposed, and China as well"
        "as" if doc.is(i + 1, "well")
            && ends(i + 2)
            && i > from + 3
            && doc.names.mention_at(i - 1).is_some_and(|m| m.to == i && m.from > from + 2)
            && (from..i - 2).any(|k| {
                doc.any(k, &["opposed", "voted", "abstained", "against"]) || doc.seq(k, &["for", "it"])
            }) =>
        {
            let (_, start) = list::before(doc, i, from);
            let and = (start.saturating_sub(2).max(from)..i).any(|k| doc.is(k, "and"));
            and.then(|| cue(i, i + 2, option, Side::Left)).flatten()
        }
        // "Cuba abstained, Fiji and Mali likewise"
        "likewise" | "too"
            if i > from + 2 && ends(i + 1) && doc.names.mention_at(i - 1).is_some_and(|m| m.to == i) =>
        {
            cue(i, i + 1, option, Side::Left)
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
