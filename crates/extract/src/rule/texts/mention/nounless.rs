//! Texts told without a noun of texts: `the first one`, `a fourth`, `another`, `a move to adjourn`.

mod following;
mod further;
mod left_out;

use super::bid::bid;
use super::noun::kind_of;
use super::*;
use crate::rule::texts::{subject, tally};
use following::following;
pub use following::follows;
use further::further;
use left_out::{decided_on, next_of_one, of_state, own, theirs};

/// What such texts are told by, beside ordinals.
pub(super) static WORDS: Words = Words::of(&[
    "one", "another", "own", "suit", "same", "challenge", "appeal", "order", "objection", "suspension",
    "question", "move", "bid", "attempt", "request", "call", "effort", "other", "former", "latter", "change",
    "that", "so", "theirs", "demand", "proposal", "step", "others", "more",
]);

/// Whose text it may be, beside those with a name.
pub(super) static SIDES: Words =
    Words::of(&["government", "opposition", "coalition", "majority", "minority", "cabinet", "commission"]);

/// Can such a text be told here?
pub(super) fn may_name(doc: &Doc<'_>, i: usize) -> bool {
    doc.may_be(i, &WORDS) || crate::number::may_rank(doc, i) || may_own(doc, i)
}

/// `Labour's`, `the opposition's`
fn may_own(doc: &Doc<'_>, i: usize) -> bool {
    matches!(doc.kind(i + 1), Some(Kind::Poss | Kind::Mark)) && (doc.cap(i) || doc.among(i, &SIDES))
}

pub(super) fn at(doc: &Doc<'_>, i: usize, several: Option<usize>) -> Option<Mention> {
    further(doc, i)
        .or_else(|| one(doc, i))
        .or_else(|| ranked(doc, i, several))
        .or_else(|| own(doc, i))
        .or_else(|| theirs(doc, i))
        .or_else(|| following(doc, i))
        .or_else(|| bid(doc, i))
        .or_else(|| another(doc, i))
        .or_else(|| change(doc, i))
        .or_else(|| may_own(doc, i).then(|| left_out::owned(doc, i)).flatten())
}

/// `the one on Belarus`, `the previous one`, `that one`: a text by what was said before.
fn one(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if i == 0 || doc.toks[i - 1].sent != doc.toks[i].sent {
        return None;
    }
    // "a resolution on Mali and another on Chad"
    if doc.is(i, "another") && beside(doc, i) {
        let (kind, part) = spoken(doc, i).filter(|s| s.1 == Part::Whole)?;
        return Some(Mention::one(i, i, kind, Article::Other, part));
    }
    if let Some(m) = left_out::vetoed(doc, i).or_else(|| left_out::object(doc, i)) {
        return Some(m);
    }
    // "The text on Mali passed by 30 votes to 4, that on Chad by 28 to 9"
    // "In that on Burundi it takes note"
    let opens = doc.is(i - 1, "in") && i - 1 == doc.sent_of(i).from;
    let apart = opens || doc.any(i - 1, &["and", "while", "whereas"]) || doc.is_kind(i - 1, Kind::Comma);
    if doc.is(i, "that") && doc.is(i + 1, "on") && apart {
        let state = doc.names.mention_at(i + 2 + usize::from(doc.has(i + 2, Class::DET)));
        let state = state.is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::State));
        let (kind, part) = spoken(doc, i).filter(|s| state && s.1 == Part::Whole)?;
        return Some(Mention::one(i, i, kind, Article::Other, part));
    }
    if !doc.is(i, "one") {
        return None;
    }
    // "while the Riksdag rejected one in May"
    if another_house(doc, i) {
        let (kind, part) = spoken(doc, i).filter(|s| s.1 == Part::Whole)?;
        return Some(Mention::one(i, i, kind, Article::Other, part));
    }
    let article = match doc.low(i - 1) {
        "previous" | "earlier" | "last" => Article::Earlier,
        // "improved on the first one, on 24 November 1992, which was approved with 59 in favour"
        "first" if doc.is_kind(i + 1, Kind::Comma) && doc.dates_in(i + 2, i + 5).next().is_some() => {
            Article::Earlier
        }
        "other" | "another" | "second" | "third" | "similar" | "separate" => Article::Other,
        // "approved a new one in April"
        "new" | "different" | "fresh" | "first" if i > 1 && doc.is(i - 2, "a") => Article::Other,
        // "the Malian one", "the Mali one": beside the text on another
        _ if i > 1 && doc.is(i - 2, "the") && of_state(doc, i - 1) => Article::Known,
        "the" if doc.any(i + 1, &["on", "condemning", "about", "concerning"]) => Article::Known,
        // "The one put forward by the Greens"
        "the" if doc.step(i + 1) == Some(Step::Introduce) || doc.seq(i + 1, &["put", "forward"]) => {
            Article::Known
        }
        "that"
            if doc.is_kind(i + 1, Kind::Comma)
                || doc.step(i + 1).is_some()
                || doc.any(i + 1, &["was", "got", "won", "drew"]) =>
        {
            Article::Known
        }
        // "It mirrors one passed by the Senate"
        "mirrors" | "mirrored" | "resembles" | "echoes" | "echoed" | "follows" | "joins" | "matches"
            if doc.any(i + 1, &["passed", "adopted", "approved", "carried"]) =>
        {
            Article::Other
        }
        // "threw out a draft and adopted in its place a milder one"
        _ if i > 1 && doc.has(i - 2, Class::INDEF) && decided_on(doc, i - 2) => Article::Other,
        // "the French one", "by 88 to 32 one on Chad, submitted by Canada", "and one by Luis Vega"
        _ if doc.names.demonym_at(i - 1).is_some() || beside(doc, i) => Article::Other,
        _ => return None,
    };
    let (kind, part) = spoken(doc, i)?;
    // "and one on Chad" begins with itself, "the last one" with its article.
    let alone = doc.has(i - 1, Class::CONJ)
        || doc.any(i - 1, &["then", "as", "while", "whereas"])
        || some_of(doc, i)
        || doc.step(i - 1).is_some()
        || !doc.is_kind(i - 1, Kind::Word);
    let from = if alone {
        i
    } else {
        i - 1 - usize::from(i > 1 && !matches!(doc.low(i - 1), "the" | "that") && doc.has(i - 2, Class::DET))
    };
    (part == Part::Whole).then_some(Mention::one(from, i, kind, article, part))
}

/// `including | one on Chad`, `among them | one on Chad`
fn some_of(doc: &Doc<'_>, i: usize) -> bool {
    i > 1 && (doc.any(i - 1, &["including", "notably"]) || doc.seq(i - 2, &["among", "them"]))
}

/// `one on Chad`, `one by Luis Vega`, told in the sentence of another text.
fn beside(doc: &Doc<'_>, i: usize) -> bool {
    let at = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let named = doc.names.mention_at(at).map(|m| doc.names.actors[m.actor].kind);
    let whose = match named {
        Some(crate::record::ActorKind::State) => doc.any(i + 1, &["on", "by", "from"]),
        Some(crate::record::ActorKind::Person | crate::record::ActorKind::Organization) => {
            doc.any(i + 1, &["by", "from"])
        }
        _ => false,
    };
    let sent = doc.sent_of(i).from;
    // "adopted a resolution on Chad, its second in a year, and one on the right to strike"
    let theme = (doc.is(i - 1, "and") || doc.is_kind(i - 1, Kind::Semicolon))
        && doc.any(i + 1, &["on", "condemning", "concerning"])
        && (sent.max(i.saturating_sub(36))..i).any(|k| {
            doc.has(k, Class::TEXT)
                && !doc.quoted(k)
                && ((k.saturating_sub(4).max(sent)..k).any(|v| {
                    matches!(doc.step(v), Some(Step::Adopt | Step::Defer | Step::Withdraw | Step::Refer))
                })
                    // "Adopted without a vote were a text on water, by which ..., and another on courts"
                    || (sent..sent + 2).any(|v| doc.step(v) == Some(Step::Adopt) && doc.form(v).has(Form::PARTICIPLE)))
        });
    if theme {
        return true;
    }
    // "but rejected one on Chad", "It also adopted one on Peru"
    let decided = matches!(doc.step(i - 1), Some(Step::Adopt | Step::Reject)) && !doc.has(i - 1, Class::TEXT);
    let counted = doc.is_kind(i - 1, Kind::Num)
        || doc.any(i - 1, &["and", "but", "then", "as", "while", "whereas"])
        || matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Semicolon))
        || decided;
    let text = |k: usize| doc.has(k, Class::TEXT) && !doc.quoted(k);
    let told = (sent.max(i.saturating_sub(40))..i).any(text) || decided && spoken(doc, i).is_some();
    // "It also passed one banning raids", "a bill ending visas and another that would ban raids"
    let that = i + 1 + usize::from(doc.is(i + 1, "that") && doc.is(i + 2, "would"));
    // "the House passed another that asked for talks"
    let asked = doc.is(i + 1, "that")
        && doc.form(i + 2).has(Form::PAST)
        && doc.verb(i + 2).is_some_and(|v| v.force.is_some() && v.step.is_none());
    let does = (decided || doc.is(i - 1, "and") && doc.is(i, "another")) && (asked || rules(doc, that));
    (whose && counted || does) && told
}

/// `while the Riksdag rejected one in May`, `the Seimas voted one down`: behind the verb of a house named right before it.
fn another_house(doc: &Doc<'_>, i: usize) -> bool {
    let decided = matches!(doc.step(i - 1), Some(Step::Adopt | Step::Reject))
        && doc.form(i - 1).has(Form::PAST)
        || doc.is(i - 1, "voted") && doc.is(i + 1, "down");
    let house = i > 1
        && doc
            .names
            .mention_at(i - 2)
            .is_some_and(|m| m.to == i - 1 && doc.names.actors[m.actor].is(crate::record::ActorKind::Body));
    decided && house && !doc.any(i + 1, &["of", "more", "on"])
}

/// `a fourth, by X, was held over`, `the second came from Y`, `withdrew one on Z`: a text of the plural spoken of.
fn ranked(doc: &Doc<'_>, i: usize, several: Option<usize>) -> Option<Mention> {
    let plural = several.filter(|s| i < s + 250 && doc.para_of(i) < doc.para_of(*s) + 6);
    let plural = plural.or_else(|| next_of_one(doc, i))?;
    if doc.kind(i) != Some(Kind::Word) || doc.quoted(i) || i == 0 {
        return None;
    }
    let sent = doc.sent_of(i);
    let before = |words: &[&str]| i > sent.from && doc.any(i - 1, words);
    let order = crate::number::ordinal(doc, i).filter(|n| *n < 10);
    // "The first vote was 45-40, the second 45-39"; "the second attempt got 46 votes"
    let tried = order.is_some() && doc.any(i + 1, &["vote", "ballot", "attempt", "effort", "bid"]);
    let small = |n: u32| (2..7).contains(&n);
    let several = || doc.is(i, "first") && crate::number::cardinal(doc, i + 1).is_some_and(|n| small(n.0));
    let counted = doc.is_kind(i + 1, Kind::Num)
        || several()
        || doc.is(i + 1, "of") && doc.any(i + 2, &["them", "these"]);
    let leads = doc.is_kind(i + 1, Kind::Comma)
        || order.is_some() && counted
        || tried
            && (doc.has(i + 2, Class::AUX) || doc.any(i + 2, &["got", "received", "won", "failed", "fell"]))
        || doc.has(i + 1, Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::WEEKDAY))
        || doc.step(i + 1).is_some() && doc.form(i + 1).has(Form::PAST)
        || doc.any(i + 1, &["on", "by", "from", "in", "condemning", "calling", "urging", "came"])
        || doc.is_kind(i + 1, Kind::Open)
        || doc.verb(i + 1).is_some_and(|v| v.force.is_some()) && doc.form(i + 1).has(Form::THIRD)
        // "The second condemned raids and was adopted without a vote"
        || order.is_some()
            && i < sent.from + 2
            && doc.verb(i + 1).is_some_and(|v| v.force.is_some())
            && doc.form(i + 1).has(Form::PAST)
        // "The second received nine votes, with six against"
        || order.is_some() && i < sent.from + 2 && tally::gets(doc, i + 1)
        || subject::is_on(doc, i + 1)
        // "The second halts sales of tear gas"
        || rules(doc, i + 1);
    let order = match doc.low(i) {
        "former" => Some(1),
        "latter" => Some(2),
        _ => order,
    };
    let (article, from) = match doc.low(i) {
        _ if order.is_some() && before(&["a"]) && leads => (Article::Other, i - 1),
        _ if order.is_some() && before(&["the"]) && leads => (Article::Known, i - 1),
        // "One condemns torture; the other calls on Iran"
        "other"
            if before(&["the"])
                && leads
                && (i < sent.from + 3
                    || goes_on(doc, i - 2)
                    || plural > sent.from && !doc.is(i + 1, "in")) =>
        {
            (Article::Other, i - 1)
        }
        "another" if leads && !doc.is(i + 1, "in") => (Article::Other, i),
        // "adopted two texts. One condemns torture; the other calls on Iran"
        "one"
            if i == sent.from
                && (doc.verb(i + 1).is_some_and(|v| v.force.is_some())
                    || subject::is_on(doc, i + 1)
                    || rules(doc, i + 1)) =>
        {
            (Article::Other, i)
        }
        "one" if leads && !doc.any(i + 1, &["in", "from"]) && !doc.is_kind(i + 1, Kind::Comma) => {
            // "two resolutions, one condemning torture and the other calling on Iran"
            let row = plural > sent.from && doc.is_kind(i - 1, Kind::Comma);
            let listed = some_of(doc, i)
                || before(&["and", "as", "only"]) && !before(&["no"])
                || i > sent.from && (row || matches!(doc.kind(i - 1), Some(Kind::Colon | Kind::Dash)))
                || i > sent.from && doc.step(i - 1).is_some();
            if !listed {
                return None;
            }
            (Article::Other, i)
        }
        _ => return None,
    };
    let (kind, part, _) = kind_of(doc.low(plural))?;
    // "the first two"
    if let Some((count, len)) =
        crate::number::cardinal(doc, i + 1).filter(|n| doc.is(i, "first") && small(n.0))
    {
        let head = i + len;
        return Some(Mention { plural: true, count, order, ..Mention::one(from, head, kind, article, part) });
    }
    Some(Mention {
        order: order.filter(|_| article == Article::Known),
        ..Mention::one(from, i, kind, article, part)
    })
}

/// `One bans masks; the other …`, `one banning masks and another …`: does the word at `k` lead to the next of several?
pub fn goes_on(doc: &Doc<'_>, k: usize) -> bool {
    doc.is_kind(k, Kind::Semicolon) || doc.any(k, &["and", "while", "whereas", "but"])
}

/// `bans`, `banning`, `would ban`: what a bill does with the law.
pub fn rules(doc: &Doc<'_>, i: usize) -> bool {
    let verb = i + usize::from(doc.is(i, "would"));
    let does =
        doc.toks.get(verb).is_some_and(|t| t.effect) || doc.verb(verb).is_some_and(|v| v.force.is_some());
    does && doc.step(verb).is_none() && (verb > i || doc.ends(verb, "s") || doc.ends(verb, "ing"))
}

/// The noun of texts told last before a token, in its paragraph or the one before.
pub(super) fn spoken(doc: &Doc<'_>, i: usize) -> Option<(ResolutionKind, Part)> {
    noun_before(doc, i).and_then(|k| kind_of(doc.low(k))).map(|(kind, part, _)| (kind, part))
}

/// Where it stands.
pub(super) fn noun_before(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let para = doc.para_of(i);
    (i.saturating_sub(120)..i).rev().find(|k| {
        // "the rule of law", "the state of the law"
        let of_law = doc.is(*k, "law")
            && (doc.is(k.wrapping_sub(1), "of") || doc.seq(k.saturating_sub(2), &["of", "the"]));
        doc.has(*k, Class::TEXT) && doc.para_of(*k) + 2 > para && !doc.quoted(*k) && !of_law
    })
}

/// `Another, offered by A to add a statement, was agreed to`, after an amendment, or a text that opens the sentence before.
pub fn another(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let sent = doc.sent_of(i);
    // "adopted a resolution on Chad. In another, it deplored"
    let inside = doc.is(i, "another")
        && i == sent.from + 1
        && doc.any(sent.from, &["in", "through"])
        && (doc.is_kind(i + 1, Kind::Comma) || doc.any(i + 1, &["on", "adopted", "passed"]));
    if inside {
        let (kind, part) = spoken(doc, i).filter(|s| s.1 == Part::Whole)?;
        return Some(Mention::one(i, i, kind, Article::Other, part));
    }
    let opens = doc.is(i, "another") && sent.from == i;
    let goes_on = doc.is_kind(i + 1, Kind::Comma)
        // "Another on the war in Chechnya failed 16-15"
        || doc.any(i + 1, &["on", "about", "concerning"])
        || doc.any(i + 1, &["offered", "moved", "proposed", "by", "from", "to", "was", "that", "tabled"]);
    if !opens || !goes_on {
        return None;
    }
    let before = doc.sents.get((doc.toks[i].sent as usize).checked_sub(1)?)?;
    let at = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Comma));
    let decided = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject | Step::Withdraw | Step::Refer | Step::Defer))
            || doc.any(k, &["fell", "lost"])
            || doc.any(k, &["put", "held", "sent"]) && doc.any(k + 1, &["off", "over", "back"])
    };
    let decided = (at..sent.to).any(decided);
    // "Another on the panel, Ann Roe, objected"
    let themed = doc.any(at, &["on", "about", "concerning"]);
    let changed = before.para == sent.para
        && (decided || !themed)
        && (before.from..before.to).any(|k| doc.any(k, &["amendment", "amendments"]) && !doc.quoted(k));
    if changed {
        return Some(Mention::one(i, i, ResolutionKind::Resolution, Article::New, Part::Amendment));
    }
    // "A motion by X got 37 votes. Another, by Y, was rejected"
    let whose = (themed || doc.any(at, &["by", "from"])) && before.para == sent.para;
    let led = doc.any(before.from, &["a", "an"]);
    let noun = |k: &usize| led && *k < before.from + 4 || decided && doc.has(*k, Class::TEXT);
    let (kind, part, plural) =
        (before.from..before.to).filter(|k| whose && noun(k)).find_map(|k| kind_of(doc.low(k)))?;
    (part == Part::Whole && !plural).then_some(Mention::one(i, i, kind, Article::Other, part))
}

/// `A second change, requiring X, was passed by 258 to 233`, after an amendment.
fn change(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let first = doc.sent_of(i).from;
    // "raised the maximum to life, a change that was carried by 121 to 79"
    let apposed = doc.is(i, "change")
        && i > first + 1
        && doc.is(i - 1, "a")
        && doc.is_kind(i - 2, Kind::Comma)
        && doc.any(i + 1, &["that", "which"])
        && doc.any(i + 2, &["was", "passed", "carried"]);
    if apposed {
        return Some(Mention::one(i - 1, i, ResolutionKind::Resolution, Article::New, Part::Amendment));
    }
    let nth = |k: usize| doc.any(k, &["another", "further"]) || crate::number::ordinal(doc, k).is_some();
    let opens = doc.is(i, "change") && i > first && i < first + 3 && nth(i - 1);
    let amended = |k: usize| {
        doc.any(k, &["amendment", "amendments", "changes"])
            && !doc.quoted(k)
            && doc.para_of(k) + 4 > doc.para_of(i)
    };
    let told = opens && (i.saturating_sub(120)..first).any(amended);
    told.then_some(Mention::one(first, i, ResolutionKind::Resolution, Article::New, Part::Amendment))
}
