//! Who voted how: `A, B and C abstained`, `against (Belarus, Israel)`, `Voting for were ...`, `China dissociated itself
//! from the consensus`.

use super::sponsor::list;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, VoteOption};
use crate::token::Kind;

/// Positions taken in a sentence, with the token that says so.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<(usize, VoteOption, usize)> {
    let mut out: Vec<(usize, VoteOption, usize)> = Vec::new();
    let mut i = from;
    while i < to {
        if doc.quoted(i) {
            i += 1;
            continue;
        }
        if let Some((option, len)) = cue(doc, i, from, to) {
            take(doc, i, i + len, option, from, to, &mut out);
            i += len;
            continue;
        }
        i += 1;
    }
    let mut seen = Vec::new();
    out.retain(|(actor, _, _)| {
        let new = !seen.contains(actor);
        seen.push(*actor);
        new
    });
    out
}

/// Words that tell an option, and how many they are.
fn cue(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(VoteOption, usize)> {
    use VoteOption::{Absent, Abstain, Dissociated, JoinedConsensus, No, NotVoting, Present, Yes};
    let low = doc.low(i);
    let prev = |words: &[&str]| i > from && doc.any(i - 1, words);
    Some(match low {
        "voted" | "voting" | "vote" | "votes" => {
            let mut k = i + 1;
            while doc.has(k, Class::ADVERB)
                || doc.any(k, &["it", "them", "the", "text", "resolution"]) && k < i + 2
            {
                k += 1;
            }
            match doc.low(k) {
                "against" => (No, k + 1 - i),
                "for" => (Yes, k + 1 - i),
                "no" => (No, k + 1 - i),
                "yes" => (Yes, k + 1 - i),
                "present" => (Present, k + 1 - i),
                "in" if doc.any(k + 1, &["favour", "favor", "support"]) => (Yes, k + 2 - i),
                _ => return None,
            }
        }
        "abstained" | "abstaining" | "abstain" | "abstains" | "abstainers" => (Abstain, 1),
        "abstentions" | "abstention"
            if prev(&["the", "only", "sole"])
                || doc.any(i + 1, &["came", "were", "was", "included"])
                || doc.is_kind(i + 1, Kind::Open) =>
        {
            (Abstain, 1)
        }
        "opposed"
            if !(i > from && doc.has(i - 1, Class::NUMBER))
                && (prev(&["were", "was", "those", "and"])
                    || doc.any(i + 1, &["the", "it"])
                    || doc.is_kind(i + 1, Kind::Stop)
                    || doc.is_kind(i + 1, Kind::Comma)
                    || doc.is_kind(i + 1, Kind::Open)) =>
        {
            (No, 1)
        }
        "noes" | "nays" | "opponents" if doc.any(i + 1, &["included", "were", "came", "on"]) => (No, 1),
        "against"
            if doc.is_kind(i + 1, Kind::Open)
                || doc.is_kind(i + 1, Kind::Colon)
                || doc.any(i + 1, &["were", "was"])
                || prev(&["were", "was"]) && !doc.has(i + 1, Class::DET) =>
        {
            (No, 1)
        }
        "favour" | "favor"
            if prev(&["in"])
                && (doc.is_kind(i + 1, Kind::Open)
                    || doc.is_kind(i + 1, Kind::Colon)
                    || doc.any(i + 1, &["were"])
                    || i > from + 1 && doc.any(i - 2, &["were", "was"])) =>
        {
            (Yes, 1)
        }
        "backed" | "supported"
            if doc.any(i + 1, &["the", "it"])
                && (i + 1..i + 5).any(|k| doc.has(k, Class::TEXT))
                && (from..to).any(|k| doc.any(k, &["abstained", "opposed", "against", "voted", "votes"])) =>
        {
            (Yes, 1)
        }
        "vetoed" if !prev(&["was", "were", "been", "be"]) => (No, 1),
        "vetoed" if doc.is(i + 1, "by") => (No, 2),
        "veto" | "vetoes" if doc.any(i + 1, &["from", "by"]) => (No, 2),
        "absent" if prev(&["were", "was", "being"]) || doc.is_kind(i + 1, Kind::Stop) => (Absent, 1),
        "room" if i > from + 3 && doc.seq(i - 3, &["not", "in", "the"]) => (Absent, 1),
        "ballot" if i > from + 4 && doc.any(i - 2, &["from"]) && (from..i).any(|k| doc.is(k, "stayed")) => {
            (NotVoting, 1)
        }
        "dissociated" | "disassociated" | "dissociating" | "disassociating" => (Dissociated, 1),
        "distance" | "distanced" if (i + 1..to.min(i + 6)).any(|k| doc.is(k, "consensus")) => {
            (Dissociated, 1)
        }
        "join" if doc.seq(i + 1, &["the", "consensus"]) && (from..i).any(|k| doc.has(k, Class::NEG)) => {
            (Dissociated, 3)
        }
        "joined" if doc.seq(i + 1, &["the", "consensus"]) || doc.is(i + 1, "consensus") => {
            (JoinedConsensus, 2)
        }
        _ => return None,
    })
}

fn may_vote(doc: &Doc<'_>, actor: usize) -> bool {
    !matches!(doc.names.actors[actor].kind, ActorKind::Media)
}

fn take(
    doc: &Doc<'_>,
    i: usize,
    end: usize,
    option: VoteOption,
    from: usize,
    to: usize,
    out: &mut Vec<(usize, VoteOption, usize)>,
) {
    // In brackets or after a colon: "against (A, B)", "In favour: A, B".
    let mut at = end;
    if doc.is_kind(at, Kind::Open) || doc.is_kind(at, Kind::Colon) {
        for (actor, tok, _) in list(doc, at + 1, to) {
            if may_vote(doc, actor) {
                out.push((actor, option, tok));
            }
        }
        return;
    }
    // "Voting for were A, B", "those opposed were", "the noes included", "vetoed by A", "abstentions came from A"
    while at < to
        && (doc.has(at, Class::TEXT)
            || doc.has(at, Class::ADVERB)
            || doc.any(at, &["the", "it", "'s", "motion", "this", "measure"])
            || doc.is_kind(at, Kind::Poss)
            || doc.names.mention_at(at).is_some() && doc.is_kind(at + 1, Kind::Poss))
        && at < end + 6
    {
        at += 1;
    }
    let opens = doc.any(at, &["were", "was", "included", "include", "are", "came", "by", "on"])
        && !doc.any(at + 1, &["not"]);
    let by = end > i + 1 && doc.any(end - 1, &["by", "from"]);
    if opens || by {
        let start = if by { end } else { at + 1 };
        let start = start + usize::from(doc.any(start, &["from", "hand"]));
        let found = list(doc, start, to);
        if !found.is_empty() && found[0].1 <= start + 4 {
            for (actor, tok, _) in found {
                if may_vote(doc, actor) && !doc.names.actors[actor].is(ActorKind::Body) {
                    out.push((actor, option, tok));
                }
            }
            return;
        }
    }
    // "with A abstaining", "A, B and C abstained", "A was the only one to vote against"
    for (actor, tok) in left_list(doc, i, from) {
        if may_vote(doc, actor) {
            out.push((actor, option, tok));
        }
    }
    // "Among those that abstained were A and B" is handled above through `were`.
}

/// The list of actors that ends before a verb.
fn left_list(doc: &Doc<'_>, verb: usize, from: usize) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut i = verb;
    let mut skipped = 0;
    while i > from {
        let p = i - 1;
        if let Some(m) = doc.names.mention_at(p) {
            let actor = &doc.names.actors[m.actor];
            let possessor = doc.is_kind(m.to, Kind::Poss);
            let governed = m.from > from
                && doc.any(m.from - 1, &["of", "in", "from", "to", "by", "at", "on"])
                || m.from > from + 1
                    && doc.is(m.from - 1, "the")
                    && doc.any(m.from - 2, &["of", "in", "from", "to", "by", "at"]);
            if actor.is(ActorKind::Body) && !out.is_empty() {
                break;
            }
            if !possessor && !governed && !(actor.is(ActorKind::Body) && council(doc, m.actor)) {
                out.push((m.actor, m.from));
                skipped = 0;
            }
            i = m.from;
            continue;
        }
        // Once the list has begun only its links go on.
        let link = doc.is_kind(p, Kind::Comma)
            || doc.any(
                p,
                &[
                    "and", "the", "as", "well", "both", "with", "along", "itself", "while", "also", "or",
                    "only", "but", "including", "like",
                ],
            )
            || doc.names.role_at(p).is_some()
            || doc.names.place_at(p)
            || doc.any(p, &["of", "from"])
            || doc.names.demonym_at(p).is_some();
        let before = doc.has(p, Class::ADVERB.or(Class::AUX))
            || doc.any(
                p,
                &[
                    "had", "have", "who", "which", "that", "one", "to", "country", "countries", "members",
                    "member", "party", "delegation", "group", "'s", "mostly", "simply", "merely", "all",
                    "three", "two", "four", "five", "six", "among", "those", "them", "republicans",
                    "democrats", "lawmakers", "representatives", "did", "not", "in", "again",
                ],
            )
            || doc.is_kind(p, Kind::Poss)
            || doc.is_kind(p, Kind::Close)
            || doc.is_kind(p, Kind::Open)
            || doc.is_kind(p, Kind::Dash)
            || doc.verb(p).is_none()
                && doc.kind(p) == Some(Kind::Word)
                && !doc.has(p, Class::CONJ.or(Class::PREP).or(Class::PRON));
        if out.is_empty() {
            if !(link || before) || skipped > 10 || doc.is_kind(p, Kind::Semicolon) {
                break;
            }
            skipped += 1;
        } else if !(link
            || doc.is_kind(p, Kind::Close)
            || doc.is_kind(p, Kind::Open)
            || in_brackets(doc, p, from))
            || doc.any(p, &["while", "but"])
        {
            break;
        }
        i = p;
    }
    out.reverse();
    out
}

fn in_brackets(doc: &Doc<'_>, p: usize, from: usize) -> bool {
    (from.max(p.saturating_sub(5))..p).any(|k| doc.is_kind(k, Kind::Open)) && doc.names.free(p)
}

fn council(doc: &Doc<'_>, actor: usize) -> bool {
    doc.names.actors[actor].is(ActorKind::Body)
}

/// `[A] joined N others in voting for`: what A did counts among N + 1.
pub fn joined(doc: &Doc<'_>, from: usize, to: usize) -> Option<(u32, usize, usize)> {
    for i in from..to {
        if doc.is(i, "joined") && !doc.quoted(i) {
            let (n, len) = crate::number::cardinal(doc, i + 1)?;
            if doc.any(i + 1 + len, &["other", "others"])
                && (i..to.min(i + 9)).any(|k| doc.any(k, &["voting", "backing", "supporting"]))
            {
                let actor = super::sponsor::subject(doc, i, from)?;
                return Some((n + 1, actor.0, i));
            }
        }
    }
    None
}
