//! Options told by the camp in which voters were: `went with the majority`, `were in the camp of the noes`, `formed the ayes`.

use super::{Choice, Cue, Side, option, real};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::rule::texts::list;
use crate::token::Kind;
use crate::words::Words;

/// The words that can name it.
pub(super) static CAMP: Words = Words::of(&[
    "majority", "minority", "winners", "losers", "noes", "nays", "naysayers", "ayes", "yeas", "abstainers",
    "dissenters", "opponents", "side", "camp", "column",
]);

/// `were in the minority`, `cast its ballot with the majority`, `On the losing side were A and B`, `formed the ayes`
pub(super) fn camp(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let (choice, start, end) = named(doc, i, from)?;
    let made = |choice: Choice, at: usize, end: usize, side: Side| {
        Some(Cue { from: at, to: end, choice, side, veto: false, party: false })
    };
    // "formed the ayes", "were the naysayers"
    if doc.any(start, &["the"]) {
        let verb = start.checked_sub(1).filter(|v| *v > from)?;
        let up = usize::from(doc.is(verb, "up"));
        let verb = verb - up;
        // "With Peru and Fiji the abstainers"
        let row = || doc.names.mention_at(verb).map(|_| list::before(doc, start, from).1);
        if row().is_some_and(|at| at > from && doc.is(at - 1, "with")) {
            return made(choice, start, end, Side::Left);
        }
        let forms = &["formed", "supplied", "were", "made", "composed", "comprised", "joined"];
        let option = matches!(choice, Choice::Option(_)) && !doc.has(end, Class::REL);
        return (option && doc.any(verb, forms) && real(doc, verb, from))
            .then(|| made(choice, verb, end, Side::Left))
            .flatten();
    }
    // "On the losing side were A and B"
    let opens = start == from || matches!(doc.kind(start - 1), Some(Kind::Semicolon | Kind::Comma));
    if opens {
        return doc
            .any(end, &["were", "was", "stood"])
            .then(|| made(choice, start, end, Side::Right))
            .flatten();
    }
    let verb = verb(doc, start, from)?;
    real(doc, verb, from).then(|| made(choice, verb, end, Side::Left)).flatten()
}

/// The camp that the noun at `i` names: whose choice it was, where its words begin (a preposition or the article) and end.
fn named(doc: &Doc<'_>, i: usize, from: usize) -> Option<(Choice, usize, usize)> {
    let led = |k: usize| k > from && doc.any(k, &["with", "in", "on", "among"]);
    match doc.low(i) {
        "majority" | "winners" | "minority" | "losers" => {
            let prep = i.checked_sub(2).filter(|k| *k >= from && doc.is(i - 1, "the"))?;
            let whole = !doc.any(i + 1, &["of", "party", "leader", "leaders", "whip", "group", "opinion"])
                && !matches!(doc.kind(i + 1), Some(Kind::Poss));
            let choice = if doc.any(i, &["majority", "winners"]) { Choice::Winner } else { Choice::Loser };
            (whole && doc.any(prep, &["with", "in", "among"])).then_some((choice, prep, i + 1))
        }
        "side" | "camp" | "column" => {
            // "in the camp of the noes", "in the column against"
            let of = usize::from(doc.is(i + 1, "of")) + usize::from(doc.seq(i + 1, &["of", "the"]));
            let prep = i.checked_sub(2).filter(|k| doc.is(i - 1, "the") && (led(*k) || *k == from));
            if let Some(prep) = prep
                && let Some(o) = option(doc.low(i + 1 + of))
            {
                return Some((Choice::Option(o), prep, i + 2 + of));
            }
            // "in the no camp", "on the losing side"
            let mark = usize::from(i > from && doc.is_kind(i - 1, Kind::Mark));
            let word = i.checked_sub(1 + mark)?;
            let prep = word.checked_sub(2 + mark).filter(|k| *k >= from && doc.is(k + 1, "the"))?;
            if !doc.any(prep, &["with", "in", "on", "among"]) {
                return None;
            }
            let choice = match doc.low(word) {
                "losing" | "defeated" | "beaten" => Choice::Loser,
                "winning" | "victorious" => Choice::Winner,
                _ => Choice::Option(option(doc.low(word))?),
            };
            Some((choice, prep, i + 1))
        }
        _ => {
            let the = i.checked_sub(1).filter(|k| *k > from && doc.is(*k, "the"))?;
            let prep = the - 1;
            let start = if doc.any(prep, &["with"]) && prep > from { prep } else { the };
            Some((Choice::Option(option(doc.low(i))?), start, i + 1))
        }
    }
}

/// The verb before the preposition at `prep`: `were`, `ended up`, `found themselves`, `cast its ballot`.
fn verb(doc: &Doc<'_>, prep: usize, from: usize) -> Option<usize> {
    let last = prep.checked_sub(1).filter(|k| *k >= from)?;
    let stands = &[
        "was", "were", "stood", "ended", "finished", "remained", "landed", "sat", "voted", "went", "sided",
        "stayed", "stuck",
    ];
    if doc.any(last, stands) {
        return Some(last);
    }
    let two = last.checked_sub(1).filter(|k| *k >= from)?;
    let up = doc.any(last, &["up", "down", "over"])
        && doc.any(two, &["ended", "wound", "came", "crossed", "went"]);
    let found = doc.any(last, &["itself", "themselves", "himself", "herself"])
        && doc.any(two, &["found", "put", "placed", "ranged", "aligned"]);
    if up || found {
        return Some(two);
    }
    // "cast its ballot with the majority"
    let cast = two.checked_sub(1).filter(|k| *k >= from && doc.any(*k, &["cast", "casting"]))?;
    let ballot =
        doc.any(last, &["vote", "votes", "ballot", "ballots"]) && doc.has(two, Class::POSS.or(Class::DET));
    ballot.then_some(cast)
}
