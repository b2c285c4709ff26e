//! Two or three bare numbers: `335-37`, `41-0-14`, `by 80 votes to 61`, `23 to 11`.

mod against;
mod officer;

use super::name::ends;
use super::*;
use against::Against;
use officer::officer;

/// Verbs of deciding that do so where a count stands right behind: `backed, 41-19, a bill`.
const DECIDES: &[&str] = &["backed", "endorsed", "refused", "declined", "agreed", "decided", "opted"];

/// Words of voting: `a party-line vote, 41-19`.
const VOTING: &[&str] = &[
    "vote", "votes", "voted", "voting", "margin", "tally", "ballot", "roll-call", "roll", "division",
    "majority", "against", "favor", "favour", "overrode", "overridden", "concurred", "concurs",
];

/// How a vote ends, or what is told of it: `The motion fell, 19-41`, `an easy 41-19`.
static OUTCOMES: Words = Words::of(&[
    "failed", "fell", "down", "retained", "kept", "struck", "easy", "cleared", "tabled", "tie", "tied",
    "deadlock", "deadlocked", "figures", "result", "killed", "died", "light", "approval", "backing",
    "passage", "nod", "divided", "threw", "thrown", "beat", "beaten", "turned", "squeaked", "scraped",
    "sailed", "split", "prevailed", "sank", "carried", "advanced", "recommended", "retain", "losing",
    "winning", "went", "preferred", "chose", "count", "undecided", "ayes", "noes", "yeas", "nays",
    "postponed", "deferred", "shelved", "adjourned", "outvoted", "amended", "refused", "declined",
    "overruled", "demurred",
]);

/// What a committee does for a text: `backed the motion 9-4 last week`, `reported the bill in March, 26-12`.
const SENDS: &[&str] = &["backed", "endorsed", "supported", "reported", "forwarded", "favored", "favoured"];

/// Is there a word of voting within reach?
pub(super) fn about_votes(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let lo = from.max(i.saturating_sub(16));
    let hi = to.min(i + 10);
    // "The House condemned Chad by 64 to 11", "backed the text by 64 to 11"
    let says = |k: usize| {
        doc.form(k).has(Form::PAST)
            && (doc.verb(k).is_some_and(|v| v.force.is_some())
                || doc.any(k, &["backed", "supported", "endorsed"]))
    };
    // "The court held by 4 to 3 that", "The chamber ruled by 9 to 2"
    let body_says =
        |k: usize| doc.any(k, &["told", "ruled", "held"]) && k > lo && doc.has(k - 1, Class::BODYNOUN);
    if i > from && doc.is(i - 1, "by") && (lo..i).any(|k| says(k) || body_says(k)) {
        return true;
    }
    // "The amendment was folded in beforehand, 229-29."
    let closed =
        doc.is_kind(i + 1, Kind::Dash) && matches!(doc.kind(i + 3), Some(Kind::Stop | Kind::Semicolon));
    let done =
        || (lo..i).any(|k| doc.has(k, Class::TEXT)) && (lo..i).any(|k| doc.any(k, &["was", "were", "been"]));
    // "North Korea was condemned for the first time, 28-10. So was Turkmenistan, 23-16."
    let blamed = |k: usize| {
        doc.form(k).has(Form::PARTICIPLE)
            && doc.has(k - 1, Class::AUX)
            && doc.verb(k).is_some_and(|v| v.force.is_some())
    };
    let so = || doc.is(from, "so") && doc.any(from + 1, &["was", "were"]);
    let told = || done() || so() || (lo.max(1)..i).any(blamed);
    if closed && i > from && doc.is_kind(i - 1, Kind::Comma) && told() {
        return true;
    }
    // "The Senate followed suit on Thursday, 24-9"
    let house = |k: usize| {
        k > from
            && (doc.has(k - 1, Class::BODYNOUN)
                || doc
                    .names
                    .actor_at(k - 1)
                    .is_some_and(|a| doc.names.actors[a].is(crate::record::ActorKind::Body)))
    };
    // "The Council set up a mission, 25-6, at a sitting", "The Senate on Wednesday legalised the herb, 38-29"
    const MADE: &[&str] =
        &["set", "established", "created", "launched", "renewed", "extended", "lifted", "removed"];
    let does = |k: usize| {
        let past = doc.form(k).has(Form::PAST) && doc.verb(k).is_some_and(|v| v.force.is_some());
        past || doc.any(k, MADE) || doc.toks[k].effect && doc.ends(k, "ed")
    };
    let acts = |k: usize| {
        let lead = k > from && does(k);
        lead && house(crate::rule::provision::before_date(doc, k - 1, from) + 1)
    };
    let marked = matches!(doc.kind(i + 3), Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    let set_off = marked && doc.is_kind(i + 1, Kind::Dash) && i > from && doc.is_kind(i - 1, Kind::Comma);
    if set_off && (lo..i).any(acts) {
        return true;
    }
    // "In the Assembly, it was 53 to 18"
    let there = || {
        let at = from + 1 + usize::from(doc.has(from + 1, Class::DET));
        let body =
            doc.names.mention_at(at).filter(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Body));
        body.is_some_and(|m| i < m.to + 5)
    };
    if i > from + 3 && doc.is(from, "in") && doc.is(i - 1, "was") && doc.is(i - 2, "it") && there() {
        return true;
    }
    if ends_decision(doc, i, from) {
        return true;
    }
    let sent = |k: usize| {
        doc.any(k, &["sent", "signed", "waved", "nodded", "rushed"])
            || doc.any(k, SENDS) && doc.form(k).has(Form::PAST)
    };
    (lo..hi).any(|k| {
        doc.has(k, Class::ABSTAIN)
            || doc.any(k, &["followed", "follows"]) && house(k)
            // "sent the bill back to committee, 18-12", "signed off on it, 35-22"
            || sent(k)
                && (k + 1..hi.min(k + 9)).any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["it", "version"]))
            // "backed, 41-19, a bill", "refused, 41-19, to strip a clause"
            || doc.any(k, DECIDES) && doc.is_kind(k + 1, Kind::Comma) && doc.is_kind(k + 2, Kind::Num)
            || doc.any(k, VOTING)
            || matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.among(k, &OUTCOMES)
            || doc.seq(k, &["up", "short"])
            // "closed debate, 21-8"
            || doc.is(k, "debate") && k > from && doc.any(k - 1, &["limited", "ended", "closed", "curtailed"])
    })
}

/// `adopted a resolution deploring the raids and calling for the release of all who were held, 43-8.`, `backed a bill, 43-8.`: a count
/// that ends the sentence of a text's fate.
fn ends_decision(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let led = i > from && (doc.is_kind(i - 1, Kind::Comma) || doc.is(i - 1, "by"));
    let end = (i + 1..i + 4).find(|k| matches!(doc.kind(*k), Some(Kind::Stop | Kind::Semicolon)));
    let fate = |k: usize| {
        (matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(k, &["backed", "endorsed", "threw", "voted", "backing", "approval"]))
            && !doc.quoted(k)
            && (k + 1..k + 8).any(|t| doc.has(t, Class::TEXT))
    };
    led && end.is_some() && (from.max(i.saturating_sub(60))..i).any(fate)
}

/// For, against, abstaining if told, and where the numbers end.
pub(super) type Pair = (u32, u32, Option<u32>, usize);

/// `335-37`, `41-0-14`, `415 to 2`, `by 80 votes to 61`, `23 to 11`
pub(super) fn pair(
    doc: &Doc<'_>,
    i: usize,
    from: usize,
    to: usize,
    counting: impl Fn() -> bool,
) -> Option<Pair> {
    let told = || counting() || about_votes(doc, i, from, to);
    if let Some((a, b)) = joined_by_to(doc, i) {
        return told().then_some((a, b, None, i + 1));
    }
    let (a, len) = number::cardinal(doc, i)?;
    // "the vote was tied at eight"
    let level = i > from + 1
        && doc.is(i - 1, "at")
        && doc.any(i - 2, &["tied", "deadlocked", "level", "drawn", "locked", "even"]);
    if level && (ends(doc, i + len) || doc.any(i + len, &["votes", "each", "apiece"])) {
        return told().then_some((a, a, None, i + len));
    }
    if let Some(end) = on_each_side(doc, i + len, to).filter(|_| a < 5000) {
        return Some((a, a, None, end));
    }
    let joined = i > from && doc.is_kind(i - 1, Kind::Dash) && !doc.toks[i - 1].gap;
    // A union's card vote counts millions: "2,556,000 votes to 2,411,000".
    let most = if doc.is(i + len, "votes") || card_vote(doc, i, from) { u32::MAX } else { 5000 };
    if a > most || joined || of_party(doc, i, from) || of_text(doc, i, from) {
        return None;
    }
    if judged(doc, i, from) || officer(doc, i, from, to) || played(doc, i, from) || strikers(doc, i, from, to)
    {
        return None;
    }
    if let Some(found) = by_colons(doc, i, from) {
        return (found.2.is_some() || told()).then_some(found);
    }
    // "its preliminary reading ended 41 all"
    if doc.is(i + len, "all") && ends(doc, i + len + 1) && (of_reading(doc, i, from) || told()) {
        return Some((a, a, None, i + len + 1));
    }
    if dashed(doc, i, to) {
        return by_dash(doc, i, from, a, told);
    }
    let against = Against::read(doc, i, from, (a, len))?;
    let said = against.is_led(doc, from, to)
        && !against.is_range(doc, from)
        // "112 in favour to 18 against": labelled, handled there.
        && !(doc.has(against.end, Class::AGAINST) && against.in_favour)
        && (against.of_nations(doc) || against.opens(doc, from, to) || told());
    let (third, end) = against.third(doc, to).map_or((None, against.end), |(n, end)| (Some(n), end));
    (said && against.b < most && end <= to).then_some((a, against.b, third, end))
}

/// `was lost on a card vote by | 112,480 to 96,015`, `carried by 3.1 million to 2.2 million`, `voted down a motion to leave, | 812,000 to
/// 604,000`: thousands on either side, behind a word for how it ended.
fn card_vote(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let thousands = |k: usize| {
        doc.is_kind(k, Kind::Num) && doc.raw(k).contains(',') || doc.digit(k) && doc.is(k + 1, "million")
    };
    let to = i + 1 + usize::from(doc.is(i + 1, "million"));
    let ended = |k: usize| {
        doc.any(k, &["vote", "voted", "decided", "ballot", "poll"])
            || doc.any(k, &["lost", "fell"]) && (from..k).any(|n| doc.has(n, Class::TEXT))
            || matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
    };
    let counted = i > from && thousands(i) && doc.any(to, &["to", "against"]) && thousands(to + 1);
    let closes = || {
        matches!(
            doc.kind(to + 2 + usize::from(doc.is(to + 2, "million"))),
            None | Some(Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Close)
        )
    };
    // A clause on the text may stand between.
    let reach = match doc.kind(i - usize::from(i > from)) {
        Some(Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open) if counted && closes() => 24,
        _ if counted && doc.any(i - 1, &["by", "of"]) => 6,
        _ => return false,
    };
    (from.max(i.saturating_sub(reach))..i).any(ended)
}

/// `Liberals broke 14-52`: a party's members.
fn of_party(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from + 1
        && doc.any(i - 1, &["broke", "split", "divided"])
        && doc.cap(i - 2)
        && doc.ends(i - 2, "s")
        // "Senators split 20-20 on the bill"
        && !doc.has(i - 2, Class::MEMBER)
        && doc
            .names
            .mention_at(i - 2)
            .is_none_or(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Organization))
}

/// `a resolution (ONCR 24-11)`: a number of the text.
fn of_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from + 1 && doc.is_kind(i - 2, Kind::Open) && doc.toks[i - 1].caps
}

/// `its preliminary reading ended 41 all`
fn of_reading(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from.max(i.saturating_sub(8))..i)
        .any(|k| doc.has(k, Class::TEXT) || doc.any(k, &["reading", "readings", "ballot"]))
}

/// Two numbers, and a hyphen without spaces.
fn dashed(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    doc.is_kind(i, Kind::Num)
        && doc.is_kind(i + 1, Kind::Dash)
        && doc.is_kind(i + 2, Kind::Num)
        && i + 2 < to
        && (!doc.toks[i + 1].gap && !doc.toks[i + 2].gap || apart(doc, i))
}

/// `adopted 25 – 13 with eight abstentions`: a dash with gaps, and what else was counted behind.
fn apart(doc: &Doc<'_>, i: usize) -> bool {
    let with = i + 3 + usize::from(doc.is_kind(i + 3, Kind::Comma));
    let rest = doc.any(with, &["with", "and"]) && number::cardinal(doc, with + 1).is_some();
    doc.toks[i + 1].gap && doc.toks[i + 2].gap && rest && (with..with + 4).any(|k| doc.has(k, Class::ABSTAIN))
}

/// `335-37`, `41-0-14`; not `articles 12-14`, `the 1998-99 session`, `a 3-1 win`.
fn by_dash(doc: &Doc<'_>, i: usize, from: usize, a: u32, told: impl Fn() -> bool) -> Option<Pair> {
    let (b, _) = number::cardinal(doc, i + 2)?;
    let mut end = i + 3;
    let mut c = None;
    if doc.is_kind(end, Kind::Dash) && !doc.toks[end].gap && doc.is_kind(end + 1, Kind::Num) {
        c = number::cardinal(doc, end + 1).map(|n| n.0);
        end += 2;
    }
    let dated = i > from && (doc.has(i - 1, Class::MONTH) || doc.any(i - 1, NUMBERED));
    let score = doc.any(end, &["win", "victory", "defeat", "draw", "lead", "ruling", "year-old", "years"]);
    if (1800..2100).contains(&a) || b >= 5000 || dated || score {
        return None;
    }
    // "Democrats hold a 20-15 majority": seats
    let holds = doc.any(end, &["majority", "edge", "advantage", "margin"])
        && (from.max(i.saturating_sub(3))..i).any(|k| {
            doc.any(k, &["hold", "holds", "held", "have", "has", "had", "enjoy", "enjoys", "enjoyed"])
        });
    if holds {
        return None;
    }
    // "Outcome: 29-12-6", "The score: 29-12"
    let headed = i > from + 1 && doc.is_kind(i - 1, Kind::Colon) && doc.any(i - 2, HEADS);
    // "set up by 22-5-20"
    let three = c.is_some_and(|c| c < 1000) && i > from && doc.any(i - 1, &["by", "vote"]);
    (headed || three || told()).then_some((a, b, c, end))
}

/// What else is numbered from one to another.
const NUMBERED: &[&str] =
    &["page", "pages", "article", "articles", "paragraph", "paragraphs", "no.", "aged", "days", "ages"];

/// What stands before the colon of a count.
const HEADS: &[&str] = &["result", "outcome", "score", "vote", "tally", "count", "figures", "results"];

/// `by 56:51`, `the result: 25 : 13 : 8`, `The vote was 104/15/52`; not `at 10:30`, `24/7`.
fn by_colons(doc: &Doc<'_>, i: usize, from: usize) -> Option<Pair> {
    let led = i > from
        && (doc.any(i - 1, &["by", "of", "with"])
            || matches!(doc.kind(i - 1), Some(Kind::Colon | Kind::Dash | Kind::Open)));
    let slashed = doc.is_kind(i + 1, Kind::Other) && doc.raw(i + 1) == "/";
    let led = led || slashed && (i == from || doc.any(i - 1, &["was", "is", "stood", "read"]));
    let part = |at: usize| {
        let sign = doc.is_kind(at, Kind::Colon) || slashed && doc.is_kind(at, Kind::Other);
        let number = sign && doc.is_kind(at + 1, Kind::Num);
        number.then(|| number::cardinal(doc, at + 1)).flatten().map(|n| n.0).filter(|n| *n < 1000)
    };
    if !led || !doc.is_kind(i, Kind::Num) {
        return None;
    }
    let (a, _) = number::cardinal(doc, i).filter(|n| n.0 < 1000)?;
    let b = part(i + 1)?;
    let c = part(i + 3);
    if slashed && c.is_none() {
        return None;
    }
    Some((a, b, c, i + 3 + 2 * usize::from(c.is_some())))
}

/// `24 senators | on either side of the question`, `six members voted on each side`: where it ends.
fn on_each_side(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    let member = doc.has(i, Class::MEMBER) || doc.is(i, "votes");
    let at = i + usize::from(member);
    let at = at + usize::from(doc.any(at, &["voted", "voting", "standing", "lined"]));
    let side =
        at + 2 < to && doc.is(at, "on") && doc.any(at + 1, &["either", "each"]) && doc.is(at + 2, "side");
    (side && member).then_some(at + 3)
}

/// `three judges dismissed, two to one, an appeal`: a court's ruling.
fn judged(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "passed a motion on judges by 60 votes to 10", "calling for sanctions on Chinese judges was lost 41-12"
    let matter = |k: usize| {
        (from.max(k.saturating_sub(2))..k)
            .any(|p| doc.any(p, &["on", "about", "against", "for", "of", "from"]))
    };
    let court = |k: usize| doc.any(k, &["judges", "justices", "ruled", "jurors", "jury"]) && !matter(k);
    (from.max(i.saturating_sub(5))..i).any(court)
}

/// `Peru beat Chile 3-0`, `the Bears beat the Hawks 5-4`: a game.
fn played(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(5));
    let named = |k: &usize| doc.cap(*k) || doc.is(*k, "the");
    let verb = (lo..i).rev().find(|k| !named(k)).filter(|k| *k > from && k + 1 < i);
    verb.is_some_and(|k| {
        doc.any(k, &["beat", "beats", "thrashed", "trounced", "edged"])
            && doc.cap(k - 1)
            && !(k + 1..i).any(|t| doc.has(t, Class::TEXT) || doc.is(t, "veto"))
    })
}

/// `employees voted 64 to 9 to walk out`: those who sit in no house, and no text.
fn strikers(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    const WORKERS: &[&str] = &[
        "employees", "workers", "staff", "nurses", "teachers", "drivers", "miners", "doctors", "pilots",
        "players", "residents", "voters", "students", "parents", "tenants", "owners", "fans",
    ];
    let voted = i > from + 1 && doc.is(i - 1, "voted");
    let house = |k: usize| {
        doc.has(k, Class::MEMBER.or(Class::BODYNOUN).or(Class::TEXT))
            || doc
                .names
                .mention_at(k)
                .is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Body))
    };
    voted
        && (from.max(i.saturating_sub(8))..i - 1).any(|k| doc.any(k, WORKERS))
        && !(from..to.min(i + 14)).any(house)
}

/// `the 78-to-21 roll call`, `a 14-zero vote`
fn joined_by_to(doc: &Doc<'_>, i: usize) -> Option<(u32, u32)> {
    if !doc.digit(i) || doc.is_kind(i, Kind::Num) {
        return None;
    }
    if let Some((a, "zero" | "nil" | "none" | "nothing")) = doc.low(i).split_once('-') {
        return Some((a.parse().ok().filter(|a| *a < 5000)?, 0));
    }
    let (a, b) = doc.low(i).split_once("-to-")?;
    Some((a.parse().ok()?, b.parse().ok()?)).filter(|(a, b): &(u32, u32)| *a < 5000 && *b < 5000)
}
