//! Two or three bare numbers: `335-37`, `41-0-14`, `by 80 votes to 61`, `23 to 11`.

use super::name::ends;
use super::*;

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
    (lo..hi).any(|k| {
        doc.has(k, Class::ABSTAIN)
            || doc.any(
                k,
                &[
                    "vote", "votes", "voted", "voting", "margin", "tally", "ballot", "roll-call", "roll",
                    "division", "majority", "against", "favor", "favour", "overrode", "overridden",
                    "concurred", "concurs",
                ],
            )
            || matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(
                k,
                &[
                    "failed", "fell", "down", "retained", "kept", "struck", "easy", "cleared", "tabled",
                    "tie", "tied", "deadlock", "deadlocked", "figures", "result", "killed", "died", "light",
                    "approval", "passage", "nod", "divided", "threw", "thrown", "beat", "beaten", "turned",
                    "squeaked", "scraped", "sailed", "split", "prevailed", "sank", "carried", "advanced",
                    "recommended", "retain", "losing", "winning", "went", "preferred", "chose", "count",
                    "undecided", "ayes", "noes", "yeas", "nays",
                ],
            )
    })
}

/// Verbs of texts with a word after them: `was voted down 58 to 32`, `went through 58 to 32`.
const FALLS: &[&str] = &[
    "going", "gone", "went", "goes", "voted", "turned", "shot", "struck", "knocked", "shouted", "beaten",
    "pushed", "put", "squeaked", "scraped", "sailed", "forced",
];

/// `335-37`, `41-0-14`, `415 to 2`, `by 80 votes to 61`, `23 to 11`
pub(super) fn pair(
    doc: &Doc<'_>,
    i: usize,
    from: usize,
    to: usize,
    counting: impl Fn() -> bool,
) -> Option<(u32, u32, Option<u32>, usize)> {
    if let Some((a, b)) = joined_by_to(doc, i) {
        return (counting() || about_votes(doc, i, from, to)).then_some((a, b, None, i + 1));
    }
    let (a, len) = number::cardinal(doc, i)?;
    // "Liberals broke 14-52": a party's members.
    let party = i > from + 1
        && doc.any(i - 1, &["broke", "split", "divided"])
        && doc.cap(i - 2)
        && doc.low(i - 2).ends_with('s')
        && doc
            .names
            .mention_at(i - 2)
            .is_none_or(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Organization));
    // "a resolution (ONCR 24-11)": a number of the text.
    let number = i > from + 1 && doc.is_kind(i - 2, Kind::Open) && doc.toks[i - 1].caps;
    if party || number || officer(doc, i, from, to) || judged(doc, i, from) {
        return None;
    }
    if a > 5000 || i > from && doc.is_kind(i - 1, Kind::Dash) && !doc.toks[i - 1].gap {
        return None;
    }
    if let Some(found) = by_colons(doc, i, from) {
        let told = found.2.is_some() || counting() || about_votes(doc, i, from, to);
        return told.then_some(found);
    }
    // "its preliminary reading ended 41 all"
    if doc.is(i + len, "all") && ends(doc, i + len + 1) {
        let text = (from.max(i.saturating_sub(8))..i)
            .any(|k| doc.has(k, Class::TEXT) || doc.any(k, &["reading", "readings", "ballot"]));
        if text || counting() || about_votes(doc, i, from, to) {
            return Some((a, a, None, i + len + 1));
        }
    }
    let mut at = i + len;
    // Hyphen without spaces.
    if doc.is_kind(i, Kind::Num)
        && doc.is_kind(at, Kind::Dash)
        && !doc.toks[at].gap
        && doc.is_kind(at + 1, Kind::Num)
        && !doc.toks[at + 1].gap
        && at + 1 < to
    {
        let (b, _) = number::cardinal(doc, at + 1)?;
        let mut end = at + 2;
        let mut c = None;
        if doc.is_kind(end, Kind::Dash) && !doc.toks[end].gap && doc.is_kind(end + 1, Kind::Num) {
            c = number::cardinal(doc, end + 1).map(|n| n.0);
            end += 2;
        }
        let year = (1800..2100).contains(&a);
        let dated = i > from
            && (doc.has(i - 1, Class::MONTH)
                || doc.any(
                    i - 1,
                    &[
                        "page", "pages", "article", "articles", "paragraph", "paragraphs", "no.", "aged",
                        "days", "ages",
                    ],
                ));
        let score = doc.any(end, &["win", "victory", "defeat", "draw", "ruling", "year-old", "years"]);
        // "Outcome: 29-12-6", "The score: 29-12"
        let headed = i > from + 1
            && doc.is_kind(i - 1, Kind::Colon)
            && doc
                .any(i - 2, &["result", "outcome", "score", "vote", "tally", "count", "figures", "results"]);
        // "set up by 22-5-20"
        let three = headed || c.is_some_and(|c| c < 1000) && i > from && doc.any(i - 1, &["by", "vote"]);
        return (!year
            && !dated
            && !score
            && b < 5000
            && (three || counting() || about_votes(doc, i, from, to)))
        .then_some((a, b, c, end));
    }
    // "80 votes to 61", "three yes votes to 20"
    at += usize::from(
        doc.any(at, &["yes", "affirmative", "favourable", "favorable", "positive"])
            && doc.any(at + 1, &["votes", "ballots"]),
    );
    let votes =
        usize::from(doc.has(at, Class::MEMBER) || doc.any(at, &["ayes", "yeas", "voices", "preferences"]));
    at += votes;
    let in_favour = if doc.is(at, "in") && doc.has(at + 1, Class::FAVOUR) {
        2
    } else {
        usize::from(votes == 0 && doc.is(at, "for"))
    };
    let comma = usize::from(in_favour > 0 && doc.is_kind(at + in_favour, Kind::Comma));
    at += in_favour + comma;
    let bare = doc.is(at, "against") && votes == 0;
    if !doc.any(at, &["to", "versus", "against"]) || bare && !opposed(doc, i, at, from) {
        return None;
    }
    let nil = doc.any(at + 1, &["nil", "none", "zero", "nothing", "nought", "naught"]);
    let (b, blen) = if nil { (0, 1) } else { number::cardinal(doc, at + 1)? };
    let end = at + 1 + blen;
    // "Twenty-five to twelve was the count by which"
    let counted = i == from && doc.any(end, &["was", "were"]);
    let led = counted
        || i > from
            && (doc.any(
                i - 1,
                &[
                    "by", "of", "just", "only", "it", "voted", "went", "decided", "defeated", "carried",
                    "fell", "votes", "agreed", "passed", "adopted", "approved", "split", "divided", "was",
                    "stood", "with", "got", "been", "margin", "favour", "favor", "out", "overridden", "at",
                    "won", "lost",
                ],
            ) || matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open))
                || doc.has(i - 1, Class::TEXT)
                || doc.step(i - 1).is_some() && doc.form(i - 1).has(Form::PAST)
                || decided_before(doc, i, from, (a, b)) && closes(doc, end, to))
        || votes == 1
        || bare
        || i > from + 1
            && doc.any(i - 1, &["down", "through", "back", "aside"])
            && doc.any(i - 2, FALLS)
        // "a 14 to 1 vote"
        || i > from && doc.has(i - 1, Class::DET) && doc.has(end, Class::VOTENOUN);
    let range = doc.any(
        end,
        &["years", "year", "percent", "per", "days", "months", "years'", "million", "people", "weeks"],
    ) || i > from && doc.any(i - 1, &["from", "aged", "between"]);
    // "By 402 to 12, the House passed a bill"
    let opening = i <= from + 2
        && i > from
        && doc.any(i - 1, &["by", "of"])
        && doc.is_kind(end, Kind::Comma)
        && (end..to.min(end + 30)).any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)));
    // "One hundred and fourteen nations to two: so the Assembly ended the mandate"
    let nations = votes == 1
        && doc.any(at - 1, &["nations", "states", "countries", "members", "delegations", "votes"])
        && matches!(
            doc.kind(end),
            Some(Kind::Colon | Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash)
        );
    // "112 in favour to 18 against": labelled, handled there.
    let labelled = doc.has(end, Class::AGAINST) && in_favour > 0;
    (led && !range
        && b < 5000
        && !labelled
        && (nations || opening || counting() || about_votes(doc, i, from, to))
        && end <= to)
        .then_some((a, b, None, end))
}

/// `by 56:51`, `the result: 25 : 13 : 8`; not `at 10:30`.
fn by_colons(doc: &Doc<'_>, i: usize, from: usize) -> Option<(u32, u32, Option<u32>, usize)> {
    let led = i > from
        && (doc.any(i - 1, &["by", "of", "with"])
            || matches!(doc.kind(i - 1), Some(Kind::Colon | Kind::Dash | Kind::Open)));
    let part = |at: usize| {
        let number = doc.is_kind(at, Kind::Colon) && doc.is_kind(at + 1, Kind::Num);
        number.then(|| number::cardinal(doc, at + 1)).flatten().map(|n| n.0).filter(|n| *n < 1000)
    };
    if !led || !doc.is_kind(i, Kind::Num) {
        return None;
    }
    let (a, _) = number::cardinal(doc, i).filter(|n| n.0 < 1000)?;
    let b = part(i + 1)?;
    let c = part(i + 3);
    Some((a, b, c, i + 3 + 2 * usize::from(c.is_some())))
}

/// `by a majority of 30 against 13`, `was defeated, 7 against 26`: two bare numbers set against each other at `at`.
fn opposed(doc: &Doc<'_>, i: usize, at: usize, from: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, at + 1) else { return false };
    let led = i > from
        && (doc.any(i - 1, &["of", "by", "voted", "was", "with"]) || doc.is_kind(i - 1, Kind::Comma))
        && !(i.saturating_sub(6).max(from)..i).any(|k| doc.any(k, &["votes", "favour", "favor"]));
    led && (ends(doc, at + 1 + len) || doc.has(at + 1 + len, Class::PREP))
}

/// `three judges dismissed, two to one, an appeal`: a court's ruling.
fn judged(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from.max(i.saturating_sub(5))..i).any(|k| doc.any(k, &["judges", "justices", "ruled", "jurors", "jury"]))
}

/// `retained its chairperson by seven votes to two`, `voted 54 to 31 to elect a clerk`: a vote on who holds an office, and
/// not `the release of ousted President X`, `the elected president`.
fn officer(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    const CHOSE: &[&str] = &[
        "elect", "elected", "re-elect", "re-elected", "reelected", "retain", "retained", "unseat",
        "unseated", "appoint", "appointed", "confirm", "confirmed", "oust", "ousted", "installed", "picked",
    ];
    const OFFICES: &[&str] = &[
        "chairperson", "chairman", "chairwoman", "chair", "clerk", "speaker", "president", "secretary",
        "treasurer", "deputy", "judge", "judges", "justice", "ambassador", "leader", "mayor", "director",
    ];
    let acts = |k: usize| {
        let before = doc.has(k - 1, Class::DET.or(Class::POSS).or(Class::ADVERB).or(Class::PREP))
            || doc.is_kind(k - 1, Kind::Poss);
        !(doc.low(k).ends_with("ed") && before && !doc.has(k + 1, Class::DET.or(Class::POSS)))
    };
    (from.max(i.saturating_sub(8))..to.min(i + 8)).any(|k| {
        doc.any(k, CHOSE) && (k + 1..to.min(k + 6)).any(|o| doc.any(o, OFFICES)) && (k == from || acts(k))
    })
}

/// `passed a bill on Chad 402 to 12`: the verb stands shortly before, and no range.
fn decided_before(doc: &Doc<'_>, i: usize, from: usize, (a, b): (u32, u32)) -> bool {
    (from.max(i.saturating_sub(12))..i).any(|k| {
        doc.form(k).has(Form::PAST)
            && (doc.step(k) == Some(Step::Reject) || doc.step(k) == Some(Step::Adopt) && a >= b)
    }) && !doc.any(i - 1, &["article", "articles", "aged", "odds", "leads", "lead", "score"])
}

/// Nothing that the numbers count follows: not `sending 300 to 500 troops`.
fn closes(doc: &Doc<'_>, end: usize, to: usize) -> bool {
    end >= to
        || ends(doc, end)
        || doc.has(end, Class::PREP.or(Class::WEEKDAY).or(Class::REL).or(Class::MONTH))
        || doc.any(end, &["last", "late", "early", "this", "yesterday", "today", "tonight", "to"])
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
