//! The voters a cue speaks of: in brackets, after `were`, `included` or `from`, or the subject before the verb.

mod subject;

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
const OPENERS: &[&str] = &["were", "was", "included", "include", "are", "came", "belonged"];
const AMONG: &[&str] = &["including", "among", "namely", "notably"];

pub fn of(doc: &Doc<'_>, cue: &Cue, floor: usize, from: usize, to: usize) -> Voters {
    let mut voters = Vec::new();
    let mut end = 0;
    if cue.side != Side::Left {
        let found = right(doc, cue, to);
        end = found.last().map_or(0, |v| v.1 + 1);
        voters = if found.is_empty() { found } else { [besides(doc, from, cue.from), found].concat() };
    }
    if cue.side == Side::Left || cue.side == Side::Either && !(end > 0 && opened(doc, cue, to)) {
        let mut left = subject(doc, cue.from, floor, from);
        left.extend(voters);
        voters = left;
    }
    // "lined up behind A and B were C and D": A and B voted so too.
    if let Choice::Like(who) = &cue.choice {
        voters.retain(|v| !who.contains(&v.0));
    }
    Voters { voters, to: end }
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

fn right(doc: &Doc<'_>, cue: &Cue, to: usize) -> Vec<(usize, usize)> {
    let start = cue.to;
    let counted = matches!(cue.choice, Choice::Count(_));
    if cue.side == Side::Right && (counted || doc.any(cue.from, &["others", "rest"])) {
        return numbered(doc, start, to);
    }
    if doc.any(start - 1, &["by", "from", "did", "was", "were", "had", "have", "has", "joining", "to", "of"])
        && (cue.side == Side::Right || doc.is(start - 1, "by"))
        || doc.any(start - 1, &["joined", "joining"]) && doc.any(cue.from, &["joined", "joining"])
    {
        return numbered(doc, start, to);
    }
    // "The noes came to 13, A, B and C among them"
    let among = (start..to.min(start + 40)).find(|k| doc.seq(*k, &["among", "them"]));
    if let Some(among) = among.filter(|a| {
        doc.any(a + 2, &["and", "while"]) || doc.toks.get(a + 2).is_none_or(|t| t.kind != Kind::Word)
    }) {
        let (found, _) = list::before(doc, among, start);
        // "50 against, with 14 abstentions (Fiji and Peru among them)": the nearer side's.
        let nearer = |n: &Named| {
            (start..n.from)
                .any(|k| doc.has(k, Class::ABSTAIN.or(Class::AGAINST)) || doc.any(k, &["favour", "favor"]))
        };
        if found.first().is_some_and(|n| n.from < start + 9 && !nearer(n)) {
            return found.iter().map(|n| (n.actor, n.from)).collect();
        }
    }
    // "voted in favour along with A and B"
    if doc.any(start, &["along", "together"]) && doc.is(start + 1, "with") {
        return listed(doc, start + 2, to);
    }
    // "with 31 votes in favour, from A, B and C", "the six abstentions of D"
    let from_list = doc.is_kind(start, Kind::Comma) && doc.is(start + 1, "from");
    if from_list || doc.is(start, "of") && doc.is(start - 1, "abstentions") {
        return listed(doc, start + 1 + usize::from(from_list), to);
    }
    let k = past_text(doc, start, to);
    // "voted for the Indian motion along with A and B"
    if let Some(along) =
        (start..k.max(start)).find(|a| doc.any(*a, &["along", "together"]) && doc.is(a + 1, "with"))
    {
        return listed(doc, along + 2, to);
    }
    // "Explaining its abstention, A's envoy said"
    if doc.any(cue.from, &["explaining", "defending", "justifying"]) {
        let found = if doc.is_kind(k, Kind::Comma) { list::after(doc, k + 1, to) } else { Vec::new() };
        return found.first().map(|n| (n.actor, n.from)).into_iter().collect();
    }
    match doc.kind(k) {
        // "against (A, B)", "In favour: A, B"
        Some(Kind::Open | Kind::Colon) if k <= start + 1 => return bracket(doc, k, to),
        Some(Kind::Colon | Kind::Dash | Kind::Comma) => {
            let at = k + 1;
            // "A and B abstained, together with C and D"
            let along = if doc.any(at, &["together", "along"]) && doc.is(at + 1, "with") {
                2
            } else if doc.seq(at, &["as", "well", "as"]) {
                3
            } else {
                0
            };
            if along > 0 && doc.is_kind(k, Kind::Comma) {
                return listed(doc, at + along, to);
            }
            // "read out the rest: against, A and B; abstaining, C and D"
            let told = cue.from > doc.sent_of(start).from
                && matches!(doc.kind(cue.from - 1), Some(Kind::Colon | Kind::Semicolon));
            if told && doc.is_kind(k, Kind::Comma) && k == start {
                return listed(doc, at, to);
            }
            let inc = at + usize::from(doc.any(at, &["with"]));
            if doc.any(inc, AMONG)
                || doc.seq(inc, &["all", "of", "them", "from"])
                || doc.is(inc, "by") && doc.any(start - 1, &["abstentions", "abstention"])
            {
                let skip = if doc.is(inc, "all") {
                    inc + 4
                } else {
                    inc + 1 + usize::from(doc.any(inc + 1, &["them", "those"]))
                };
                return listed(doc, skip, to);
            }
            // "One of the five who voted against, A, said", "The lone dissenter, B, called it"
            if doc.is_kind(k, Kind::Comma) && one_of(doc, cue.from) {
                let found = list::after(doc, at, to);
                let named = found.first().filter(|n| {
                    n.from <= at + 6
                        && doc.names.actors[n.actor].is(ActorKind::Person)
                        && (at..n.from).all(|b| {
                            doc.names.mention_at(b).is_none_or(|m| {
                                doc.is_kind(m.to, Kind::Poss)
                                    || !doc.names.actors[m.actor].is(ActorKind::State)
                            })
                        })
                });
                return named.map(|n| (n.actor, n.from)).into_iter().collect();
            }
            if doc.is_kind(k, Kind::Colon)
                || doc.is_kind(k, Kind::Dash)
                    && doc.any(start - 1, &["abstentions", "abstaining", "against", "abstained"])
            {
                let found = list::after(doc, at, to);
                let near = found.first().is_some_and(|n| n.from <= at + 2);
                // "voted against — Russia said": no list.
                let ends = found.last().is_some_and(|n| !doc.has(n.to, Class::AUX) && !cue::says(doc, n.to));
                if near && ends {
                    return found.iter().map(|n| (n.actor, n.from)).collect();
                }
            }
            return Vec::new();
        }
        _ => {}
    }
    if doc.any(k, AMONG) && k <= start + 8 {
        return listed(doc, k + 1 + usize::from(doc.any(k + 1, &["them", "those"])), to);
    }
    // "abstentions by A", "an abstention from B"
    if k <= start + 1
        && doc.any(start, &["by", "from", "of"])
        && doc.any(start - 1, &["abstentions", "abstention", "votes", "vote", "absences"])
    {
        return numbered(doc, start + 1, to);
    }
    let to_them = doc.is(k, "belonged");
    if doc.any(k, OPENERS) && (to_them || !doc.any(k + 1, &["not", "to", "told"])) {
        let mut at = k + 1;
        while doc.any(at, &["from", "to", "cast", "by", "only", "just", "also", "that", "those", "of"]) {
            at += 1;
        }
        let found = list::after(doc, at, to);
        if found.first().is_some_and(|n| n.from <= at + 6) {
            return found.iter().map(|n| (n.actor, n.from)).collect();
        }
    }
    Vec::new()
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
    let at = most.map_or(at, |of| of + 1);
    if let Some((_, len)) = crate::number::cardinal(doc, at) {
        // "by two Democrats, A of X and B of Y"
        let comma = (at + len..to.min(at + len + 5)).find(|k| doc.is_kind(*k, Kind::Comma));
        if let Some(c) = comma {
            let person = (c + 1..c + 5).find_map(|k| doc.names.mention_at(k));
            if person.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person)) {
                return listed(doc, c + 1, to);
            }
        }
        let colon = (at + len..to.min(at + len + 5))
            .find(|k| matches!(doc.kind(*k), Some(Kind::Colon | Kind::Dash)) || doc.any(*k, AMONG));
        return colon.map_or(Vec::new(), |c| listed(doc, c + 1, to));
    }
    let found = list::after(doc, at, to);
    match found.first() {
        Some(n) if n.from <= at + 8 => found.iter().map(|n| (n.actor, n.from)).collect(),
        _ => Vec::new(),
    }
}
