//! Who voted how: `A, B and C abstained`, `against (Belarus, Israel)`, `Voting for were ...`, `China dissociated itself
//! from the consensus`, `as did Cuba`, `Somalia sided with the West`.
//!
//! [`cue`] knows the words that tell an option and on which side the voters stand; [`voters`] finds them there. To teach
//! another construction, add its words to `cue` and a row to the tests.

mod cue;
mod except;
mod only;
mod opinion;
mod party;
mod pronoun;
mod table;
mod voters;

use std::cell::LazyCell;

use super::list;
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Form, Step};
use crate::record::{ActorKind, Date, VoteOption};
use crate::token::Kind;
pub use cue::{Choice, OPENS, VETOES, asks_record, blocks};
use cue::{Cue, Side};
use except::{excepted, of_a_whole, relative};
use only::only;
use opinion::{balloted, in_writing, official};
pub use pronoun::anchor;
pub use table::{Column, asked};

/// A position taken in a sentence.
#[derive(Debug, Clone)]
pub struct Told {
    pub actor: usize,
    pub choice: Choice,
    /// The voter's token.
    pub tok: usize,
    /// When, if the clause says.
    pub when: Option<Date>,
    /// `Only A and B`: so many chose so, and no more.
    pub only: Option<u32>,
}

/// Positions taken in a sentence; `last` is the option told last, for `so did X`.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize, last: &mut Option<VoteOption>) -> Vec<Told> {
    let mut out: Vec<Told> = Vec::new();
    if corrects(doc, from, to) {
        return out;
    }
    // What a quotation tells is a position only of those who speak in it.
    let own = LazyCell::new(|| (from..to).any(|k| doc.any(k, &["we", "my", "our"])));
    let mut floor = from;
    let mut next = from;
    let mut told = false;
    while let Some(i) = doc.next(next, to, Pass::Position) {
        next = i + 1;
        // "Roe welcomed the result, as did Lee": what this sentence tells, which is no choice.
        let echoes = !told && i > from + 1 && doc.is(i, "as") && doc.is_kind(i - 1, Kind::Comma);
        let last_told = last.filter(|_| !echoes);
        let read = || {
            let spoken = doc.quoted(i) && !doc.any(i, &["no", "yes"]);
            if spoken && !*own {
                return None;
            }
            cue::at(doc, i, from, to, last_told).filter(|cue| !spoken || pronoun::own(doc, cue, from))
        };
        let Some(cue) = doc.gated(i, Pass::Position, read) else { continue };
        if before(doc, &cue, from, to) {
            next = cue.to.max(i + 1);
            continue;
        }
        let mut found = voters::of(doc, &cue, floor, from, to);
        // "Neither Fiji nor Chad supported it; both abstained": what they did is told elsewhere.
        if neither(doc, &cue, &found.voters, floor) {
            next = cue.to.max(i + 1);
            continue;
        }
        let when = when(doc, &cue, from, to);
        let only = only(doc, &cue, &found.voters, floor);
        let mut left = None;
        let heard = out.len();
        let toks: Vec<usize> = found.voters.iter().map(|v| v.1).collect();
        for (actor, tok) in found.voters {
            // "Not even Chad voted against it"
            if tok > from + 1 && doc.is(tok - 1, "even") && doc.has(tok - 2, Class::NEG) {
                continue;
            }
            // "everyone save for A and B": the second of those left out is one too.
            let joined = tok > from && tok < cue.from && doc.is(tok - 1, "and");
            let except = excepted(doc, tok, from, &cue.choice).or_else(|| left.clone().filter(|_| joined));
            left.clone_from(&except);
            // "most members apart from A": what A did is not told; "Apart from A, those for it were B and C": A was too.
            let listed = found.to > cue.to;
            let apart = except.is_none() && tok < cue.from && !listed && relative(doc, tok, to).is_none();
            // "Apart from A only B voted against it": A did too.
            let with_few = |v: usize| v > tok && v < cue.from && voters::led_by_only(doc, v).is_some();
            if apart && !toks.iter().any(|v| with_few(*v)) && of_a_whole(doc, tok, from).is_some() {
                continue;
            }
            // "was backed by all the parties' members but A"
            let alone = except.is_some() && cue.party && doc.names.actors[actor].is(ActorKind::Person);
            if (alone || may_vote(doc, actor, tok, &cue))
                && !out.iter().any(|t| t.actor == actor && t.when.is_some() == when.is_some())
            {
                // "all groups except the AfD, which abstained": the relative clause tells.
                let clause = relative(doc, tok, to).filter(|_| except.is_some());
                if clause.is_some_and(|which| which > cue.from) {
                    found.to = 0;
                    continue;
                }
                let choice = except.filter(|_| clause.is_none()).unwrap_or_else(|| cue.choice.clone());
                let then = cue::was(doc, &cue).map(|(option, year)| (Choice::Option(option), year));
                let then = then.or_else(|| likewise(doc, &cue, to).map(|(_, year)| (choice.clone(), year)));
                if let Some((choice, year)) = then {
                    out.push(Told { actor, choice, tok, when: Some(year), only: None });
                }
                out.push(Told { actor, choice, tok, when, only });
            }
        }
        // "China, supported by Cuba, voted against it": Cuba's support is words, and China the subject still.
        if cue.party && cue.side == Side::Right && out.len() == heard {
            continue;
        }
        // "Roe backed the motion, as did Lee": words as well, where a party's would be its vote
        let words = cue.party && out.len() == heard;
        told |= !words;
        if let Choice::Option(option) = cue.choice
            && !words
        {
            *last = Some(option);
        }
        // After a relative clause the main verb's subject stands before it.
        let relative =
            (floor.max(cue.from.saturating_sub(4))..cue.from).any(|k| doc.any(k, &["who", "which", "whose"]));
        if !relative {
            floor = cue.to;
        }
        next = cue.to.max(found.to).max(next);
        if found.to > cue.to {
            floor = found.to;
        }
    }
    // "A Soviet veto blocked it", "It was Moscow's first veto"
    let mut asides = doc.openings(from, to, Pass::Aside);
    let owned = asides.find_map(|i| doc.opening(i, &VETOES, || cue::owned_veto(doc, i, from)));
    for (actor, tok) in owned.into_iter().flatten() {
        if out.iter().any(|t| t.actor == actor) {
            continue;
        }
        let choice = Choice::Option(VoteOption::No);
        out.push(Told { actor, choice, tok, when: None, only: None });
    }
    out
}

/// `which had abstained in previous votes`: not in this one.
fn before(doc: &Doc<'_>, cue: &Cue, from: usize, to: usize) -> bool {
    (from.max(cue.from.saturating_sub(3))..cue.from).any(|k| doc.any(k, &["had", "has", "have"]))
        && (cue.to..to.min(cue.to + 6)).any(|k| {
            doc.any(k, &["previous", "earlier", "past", "prior", "former"])
                && (k + 1..k + 4).any(|v| {
                    doc.any(
                        v,
                        &[
                            "vote", "votes", "ballots", "occasions", "sessions", "years", "texts",
                            "resolutions",
                        ],
                    )
                })
        })
}

fn may_vote(doc: &Doc<'_>, actor: usize, tok: usize, cue: &Cue) -> bool {
    let kind = doc.names.actors[actor].kind;
    // "All six came from Republicans": some of them; the parties of the United States cast no vote as one, unless it is told of all.
    let state = |a: usize| doc.names.entry(doc.lex, a).and_then(|k| k.iso3);
    // Namibia has a Republican Party too.
    let home = doc.names.home.is_none_or(|h| state(h) == Some("USA"));
    let american = || home && state(actor) == Some("USA");
    // "The German Medical Association voted against it": a lobby only has words for it
    let lobby = || !doc.names.leagued && party::lobby(doc, actor, cue) && !balloted(doc, cue);
    if kind == ActorKind::Organization && (american() && !party::as_one(doc, tok) || lobby()) {
        return false;
    }
    if kind == ActorKind::Organization && party::some_of(doc, tok) {
        return false;
    }
    if official(doc, actor, cue) || in_writing(doc, cue) {
        return false;
    }
    match cue.side {
        // Vetoes of states; a president's is no vote.
        _ if cue.veto => kind == ActorKind::State,
        // "Thirty Republicans deserted the president": a few of the party.
        _ if cue.choice == Choice::Rebel => kind == ActorKind::Person,
        _ if cue.party => matches!(kind, ActorKind::Organization),
        // "The Department of Corrections took no position"
        Side::Left | Side::Right | Side::Either => {
            !matches!(kind, ActorKind::Media | ActorKind::Body | ActorKind::Agency)
        }
    }
}

/// `Neither Fiji nor Chad voted for it`, but `Neither Fiji nor Chad took sides`: no side of theirs.
fn neither(doc: &Doc<'_>, cue: &Cue, voters: &[(usize, usize)], floor: usize) -> bool {
    let rests = matches!(cue.choice, Choice::Option(VoteOption::Abstain));
    let sides = rests || matches!(cue.choice, Choice::Option(VoteOption::Yes | VoteOption::No));
    let Some(first) = voters.iter().map(|v| v.1).min().filter(|f| sides && *f < cue.from) else {
        return false;
    };
    (floor.max(first.saturating_sub(4))..first).any(|k| doc.is(k, "neither"))
        && (first..cue.from).any(|k| doc.is(k, "nor"))
        && !(first..cue.from).any(|k| doc.is_kind(k, Kind::Semicolon) || doc.is(k, "both"))
        && !(rests && doc.any(cue.from, &["took", "expressed"]))
}

/// `An earlier version of this article said that Norway abstained`: it did not.
fn corrects(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    doc.openings(from, to.min(from + 14), Pass::Aside).any(|k| {
        doc.is(k, "version")
            && doc.seq(k + 1, &["of", "this"])
            && doc.any(k + 3, &["article", "story", "report", "dispatch", "headline", "post"])
    })
}

/// `Egypt voted against the resolution saying it believed`, `Peru welcomed the text saying, "..."`: does who takes a side of a
/// text say what follows at `i`? `backed a resolution saying` tells what the text says.
pub fn voiced(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const VOICES: &[&str] = &[
        "saying", "arguing", "insisting", "claiming", "explaining", "stating", "alleging", "maintaining",
        "terming", "describing", "calling", "contending", "warning",
    ];
    let calls = doc.is(i, "calling") && doc.any(i + 1, &["for", "on", "upon"]);
    if !doc.any(i, VOICES) || calls || i < from + 3 {
        return false;
    }
    let lo = from.max(i.saturating_sub(9));
    let Some(noun) = (lo..i).rev().find(|k| doc.has(*k, Class::TEXT) || doc.any(*k, &["it", "vote"])) else {
        return false;
    };
    let det = |k: usize| doc.any(k, &["the", "this", "that"]);
    let known = doc.is(noun, "it") || (lo.max(noun.saturating_sub(3))..noun).any(det);
    let plain = |k: usize| doc.is_kind(k, Kind::Word) && !doc.has(k, Class::REL.or(Class::AUX));
    let side = |k: usize| {
        let form = doc.form(k);
        let acts = form.has(Form::PAST) || form.has(Form::THIRD);
        acts && doc.any(k, &["voted", "votes", "abstained", "objected", "backed", "supported"])
            || acts && doc.verb(k).is_some_and(|v| v.stance != 0 || v.step == Some(Step::Reject))
    };
    let verb = (lo.max(noun.saturating_sub(6))..noun).rev().find(|k| side(*k));
    known && (noun + 1..i).all(plain) && verb.is_some_and(|v| v > from && (v + 1..noun).all(plain))
}

/// `voted in favour, as it did in 2016`, `abstained, just as they had two years ago`: where the other vote is told, and when it was.
fn likewise(doc: &Doc<'_>, cue: &Cue, to: usize) -> Option<(usize, Date)> {
    let r#as = (cue.to..to.min(cue.to + 5)).find(|k| {
        doc.is(*k, "as")
            && doc.any(k + 1, &["it", "they", "he", "she"])
            && doc.any(k + 2, &["did", "had", "has"])
    })?;
    let date = doc.dates_in(r#as + 3, to.min(r#as + 8)).find(|d| !d.ahead)?;
    Some((r#as, date.past))
}

/// The date in the cue's own clause: `which had all abstained in 2009`.
fn when(doc: &Doc<'_>, cue: &Cue, from: usize, to: usize) -> Option<Date> {
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma);
    let lo = (from.max(cue.from.saturating_sub(8))..cue.from).rev().find(comma).unwrap_or(from);
    let hi = (cue.to..to.min(cue.to + 8)).find(comma).unwrap_or(to.min(cue.to + 8));
    // "moved from opposition in 2016 to abstention on Monday": what it was is another year's.
    let turned = doc.any(cue.from, &["changed", "switched", "reversed", "shifted"]);
    let lo = if doc.is(cue.from + 1, "from") || turned { cue.to } else { lo };
    // "The Dutch vote, on 25 February, was opposed by": put in between.
    let aside = |d: &&crate::date::When| {
        d.to == lo
            && d.from > from + 1
            && (comma(&(d.from - 1)) || doc.is(d.from - 1, "on") && comma(&(d.from - 2)))
    };
    let lo = doc.dates_in(from, lo).find(aside).map_or(lo, |d| d.from);
    let hi = likewise(doc, cue, to).map_or(hi, |found| hi.min(found.0));
    doc.dates_in(lo, hi).find(|d| !d.ahead).map(|d| d.past)
}

/// `[A] joined N others in voting for`: what A did counts among N + 1.
pub fn joined(doc: &Doc<'_>, from: usize, to: usize) -> Option<(u32, usize, usize)> {
    for i in doc.openings(from, to, Pass::Aside) {
        if doc.is(i, "joined") && !doc.quoted(i) {
            let Some((n, len)) = crate::number::cardinal(doc, i + 1) else { continue };
            if doc.any(i + 1 + len, &["other", "others"])
                && (i..to.min(i + 9)).any(|k| doc.any(k, &["voting", "backing", "supporting"]))
            {
                return super::sponsor::subject(doc, i, from).map(|actor| (n + 1, actor.0, i));
            }
        }
    }
    None
}

/// Those a list names after token `i`.
fn listed(doc: &Doc<'_>, i: usize, to: usize) -> Vec<(usize, usize)> {
    list::after(doc, i, to).into_iter().map(|n| (n.actor, n.from)).collect()
}

#[cfg(test)]
mod tests;
