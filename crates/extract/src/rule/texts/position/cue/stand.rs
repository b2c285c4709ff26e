//! Options told by where voters stood: `was against it`, `on the losing side`, `the lone no came from X`, `to two (A and B)`.

use super::{Choice, Cue, Side, cue, real, text_at, with};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::number;
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::council;
use crate::token::Kind;
use crate::words::Words;

/// The words that can start it.
pub(super) static STAND: Words = Words::of(&[
    "was", "were", "stood", "on", "joined", "joining", "lone", "sole", "single", "only", "one", "broke",
    "parted", "with", "all",
]);

pub(super) fn stand(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    match doc.low(i) {
        "was" | "were" | "stood" => beside(doc, i, from, to),
        "on" => {
            let verb = i
                .checked_sub(1)
                .filter(|v| *v >= from && doc.any(*v, &["was", "were", "stood", "ended", "finished"]))?;
            let (choice, end) = side(doc, i)?;
            with(verb, end, choice, Side::Left)
        }
        // "Roe and Poe, who had wavered, joined the majority"
        "joined" | "joining"
            if doc.is(i + 1, "the")
                && doc.any(i + 2, &["majority", "winners", "minority", "losers"])
                && (!doc.is_kind(i + 3, Kind::Word) || doc.has(i + 3, Class::PREP))
                && real(doc, i, from) =>
        {
            let won = doc.any(i + 2, &["majority", "winners"]);
            with(i, i + 3, if won { Choice::Winner } else { Choice::Loser }, Side::Left)
        }
        // "Peru and Fiji joined Chad on the losing side"
        "joined" | "joining" if real(doc, i, from) => {
            let link = (i + 2..to.min(i + 12)).find(|k| side(doc, *k).is_some())?;
            let named = (i + 1..link).all(|k| {
                doc.names.mention_at(k).is_some()
                    || doc.has(k, Class::DET.or(Class::CONJ))
                    || doc.is_kind(k, Kind::Comma)
            });
            with(i, i + 1, side(doc, link)?.0, Side::Either).filter(|_| named)
        }
        // "The lone no came from Fiji", "The single no was Fiji's"
        // "The one contrary vote was that of Fiji"
        "lone" | "sole" | "single" | "only" | "one" => {
            if doc.is(i, "one") && (i == from || !doc.is(i - 1, "the")) {
                return None;
            }
            if let Some(found) = lone_member(doc, i, from) {
                return Some(found);
            }
            let (option, end) = match doc.low(i + 1) {
                "no" | "nay" => (VoteOption::No, i + 2),
                "yes" | "aye" | "yea" => (VoteOption::Yes, i + 2),
                // "The only negative vote was that of Fiji's envoy"
                "negative" | "dissenting" | "contrary" | "opposing" if doc.any(i + 2, &["vote", "voice"]) => {
                    (VoteOption::No, i + 3)
                }
                _ => return None,
            };
            let opens = doc.any(end, &["was", "came", "belonged"]);
            opens.then(|| cue(i, end, option, Side::Right)).flatten()
        }
        // "broke with the majority"
        "broke" | "parted" if real(doc, i, from) => {
            let at = (i + 1..i + 3).find(|k| doc.is(*k, "with"))?;
            let end = at + 2;
            (doc.is(at + 1, "the") && doc.any(end, &["majority", "winners"]))
                .then(|| with(i, end + 1, Choice::Loser, Side::Left))
                .flatten()
        }
        "with" => lent(doc, i),
        "all" => all_of(doc, i, from),
        _ => None,
    }
}

/// `67 votes in favour and 11 against, all from the National Rally`, `two abstentions, all of them Greens`
fn all_of(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let mark = i.checked_sub(1).filter(|k| *k > from + 1)?;
    if !matches!(doc.kind(mark), Some(Kind::Comma | Kind::Open | Kind::Dash)) {
        return None;
    }
    let them = i + 1 + 2 * usize::from(doc.seq(i + 1, &["of", "them"]));
    let party = |k: usize| {
        let named = (k..k + 4).find_map(|n| doc.names.mention_at(n));
        named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Organization))
    };
    let link = doc.any(them, &["from", "members"]) || them > i + 1;
    let side = super::option(doc.low(mark - 1)).or_else(|| {
        // "16 votes against", "11 no votes"
        let votes = doc.any(mark - 1, &["votes", "vote"]).then(|| super::option(doc.low(mark - 2))).flatten();
        // "by 67 votes to 11, all of them from"
        let pair = doc.any(mark - 2, &["to", "against"]) && number::before(doc, mark);
        votes.or_else(|| pair.then_some(VoteOption::No))
    })?;
    let counted = (mark.saturating_sub(4).max(from)..mark).any(|k| number::cardinal(doc, k).is_some());
    (link && counted && party(them)).then(|| cue(mark - 1, them + 1, side, Side::Right)).flatten()
}

/// `was the lone Republican in favor`, `were the only two Democrats opposed`
fn lone_member(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    let verb = i.checked_sub(2).filter(|v| *v > from && doc.is(i - 1, "the"))?;
    if !doc.any(verb, &["was", "were", "being"]) || !real(doc, verb, from) {
        return None;
    }
    let noun = |k: &usize| {
        doc.has(*k, Class::MEMBER.or(Class::PERSON).or(Class::NUMBER)) || doc.cap(*k) || !doc.names.free(*k)
    };
    let end = (i + 1..i + 5).find(|k| !noun(k)).filter(|end| *end > i + 1)?;
    let (option, end) = match doc.low(end) {
        "opposed" => (VoteOption::No, end + 1),
        "against" | "in" => super::word(doc, end)?,
        _ => return None,
    };
    cue(verb, end, option, Side::Left)
}

/// `was against it`, `were firmly for the text`, `stood behind it`
fn beside(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let mut k = i + 1;
    while k < i + 3 && (doc.has(k, Class::ADVERB) || doc.ends(k, "ly") || doc.any(k, &["unanimous", "both"]))
    {
        k += 1;
    }
    let option = match doc.low(k) {
        "against" => VoteOption::No,
        "for" | "behind" => VoteOption::Yes,
        _ => return None,
    };
    // "Japan and Kenya were for; Cuba was against"
    let facing = || doc.is(k, "for") && (k + 2..to.min(k + 12)).any(|w| doc.is(w, "against"));
    let closed = matches!(doc.kind(k + 1), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
        && (doc.is(k, "against") || facing());
    ((text_at(doc, k + 1, to) || closed) && real(doc, i, from))
        .then(|| cue(i, k + 1, option, Side::Left))
        .flatten()
}

/// `on the losing side`, `in the winning camp`: whose choice it was and where the words end.
fn side(doc: &Doc<'_>, k: usize) -> Option<(Choice, usize)> {
    let noun = doc.any(k + 3, &["side", "camp"]) && doc.any(k, &["on", "in"]) && doc.is(k + 1, "the");
    match doc.low(k + 2) {
        "losing" | "defeated" | "beaten" if noun => Some((Choice::Loser, k + 4)),
        "winning" | "victorious" if noun => Some((Choice::Winner, k + 4)),
        _ => None,
    }
}

/// `passed with the help of the Greens`, `with Green support`: parties that lent their votes.
fn lent(doc: &Doc<'_>, i: usize) -> Option<Cue> {
    const LENT: &[&str] = &["support", "backing", "votes", "help"];
    let lo = doc.sent_of(i).from.max(i.saturating_sub(12));
    let decided = (lo..i).any(|k| doc.step(k).is_some() || doc.any(k, &["through", "carried"]));
    if !decided {
        return None;
    }
    let party = |k: usize| {
        doc.names
            .mention_at(k)
            .filter(|m| m.from == k && doc.names.actors[m.actor].is(ActorKind::Organization))
    };
    // "with NDP support"
    if let Some(m) = party(i + 1)
        && doc.any(m.to + usize::from(doc.is_kind(m.to, Kind::Poss)), LENT)
    {
        return cue(i, i + 1, VoteOption::Yes, Side::Right).map(|c| Cue { party: true, ..c });
    }
    let of = i + 3;
    (doc.is(i + 1, "the") && doc.any(i + 2, &["help"]) && doc.is(of, "of"))
        .then(|| cue(i, of + 1, VoteOption::Yes, Side::Right))
        .flatten()
        .map(|c| Cue { party: true, ..c })
}

/// `by 101 votes to two (Fiji and Chad)`, `101-2 (Fiji, Chad)`: those against, in brackets behind their number.
pub(super) fn bracketed(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    if i < from + 2 || !doc.is_kind(i, Kind::Open) {
        return None;
    }
    let state = doc.names.mention_at(i + 1 + usize::from(doc.is(i + 1, "the")))?;
    let number = i - 1;
    let (value, _) = number::cardinal(doc, number).filter(|_| number::before(doc, i))?;
    // "13-0-2 (China, Russia abstaining)": the bracket says it.
    let said =
        (i + 1..i + 40).take_while(|k| !doc.is_kind(*k, Kind::Close)).any(|k| doc.has(k, Class::ABSTAIN));
    let pair = !said && doc.is(number - 1, "to")
        || !said
            && doc.is_kind(number - 1, Kind::Dash)
            && !doc.toks[number - 1].gap
            && doc.is_kind(number.wrapping_sub(2), Kind::Num);
    let voter = doc.names.actors[state.actor].is(ActorKind::State)
        || doc.names.actors[state.actor].is(ActorKind::Person);
    (pair && voter && (1..12).contains(&value)).then(|| cue(i - 1, i, VoteOption::No, Side::Right)).flatten()
}

pub static VETOES: Words = Words::of(&["veto", "nyet", "no"]);

/// `a Soviet veto`, `Moscow's first veto`, `the US veto`: the permanent member whose it was, and the token.
pub fn owned_veto(doc: &Doc<'_>, i: usize, from: usize) -> Option<Vec<(usize, usize)>> {
    let noun = doc.any(i, &["veto", "nyet"]) || doc.is(i, "no") && doc.is_kind(i + 1, Kind::Mark);
    if !noun || i <= from {
        return None;
    }
    let lo = from.max(i.saturating_sub(6));
    let unreal = (lo..i).any(|k| {
        doc.has(k, Class::MODAL.or(Class::NEG))
            || doc.any(
                k,
                &[
                    "threat", "threatened", "if", "without", "possible", "avoid", "overrode", "override",
                    "overriding",
                ],
            )
    });
    if unreal || doc.any(i + 1, &["power", "powers", "threat", "threats", "right", "rights"]) {
        return None;
    }
    let lo = from.max(i.saturating_sub(3));
    let (actor, tok) = (lo..i).rev().find_map(|k| {
        if let Some(m) = doc.names.mention_at(k) {
            let owns = doc.is_kind(m.to, Kind::Poss) || m.to == i;
            return owns.then_some((m.actor, m.from));
        }
        let demonym = doc.names.demonym_at(k)?;
        Some((doc.names.known(demonym.known)?, k))
    })?;
    let plain = (tok + 1..i)
        .all(|k| !doc.is_kind(k, Kind::Comma) && doc.verb(k).is_none_or(|_| !doc.has(k, Class::AUX)));
    let mut owners = vec![(actor, tok)];
    // "a Russian and Chinese veto"
    if let Some(other) = tok.checked_sub(2).filter(|k| *k >= from && doc.is(k + 1, "and")) {
        let named = doc.names.mention_at(other).map(|m| m.actor);
        let named = named.or_else(|| doc.names.demonym_at(other).and_then(|d| doc.names.known(d.known)));
        owners.extend(named.filter(|a| council::permanent(doc, *a)).map(|a| (a, other)));
    }
    (plain && council::permanent(doc, actor)).then_some(owners)
}
