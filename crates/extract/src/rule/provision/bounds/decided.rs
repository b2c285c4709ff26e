//! How a text was decided on, told behind a clause of it: no part of what it says.

use super::super::frame::object;
use super::aside::for_lack;
use super::manner::{VOTES, manner, read};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::token::Kind;

/// The house's own act: `adopted`, `rejected`, `voted for`, `backed`.
pub(super) fn decides(doc: &Doc<'_>, k: usize) -> bool {
    let did =
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject | Step::Veto)) && doc.form(k).has(Form::PAST);
    (did || doc.any(k, &["voted", "backed", "endorsed", "threw", "gave", "carried", "agreed"]))
        && !doc.quoted(k)
}

/// How it was decided, counted, or met with is no part of what it says.
pub(super) fn decided(doc: &Doc<'_>, i: usize) -> bool {
    manner(doc, i)
        || read(doc, i)
        || again(doc, i)
        || vetoed(doc, i)
        || counted(doc, i)
        || debated(doc, i)
        || after_all(doc, i)
        || aside(doc, i)
        || in_text(doc, i)
        || for_lack(doc, i)
        || shown(doc, i)
}

/// `in a strong demonstration of support`, `in a rare show of unity`: what the decision is taken for.
fn shown(doc: &Doc<'_>, i: usize) -> bool {
    const SHOWS: &[&str] = &["demonstration", "show", "display", "expression", "rebuke"];
    let noun = |k: usize| doc.any(k, SHOWS) && doc.any(k + 1, &["of", "to"]);
    doc.is(i, "in") && doc.has(i + 1, Class::INDEF) && (i + 2..i + 5).any(noun)
}

/// `a law banning X with near-unanimous support`, `with cross-party backing.`: how a house met what it passed.
fn met(doc: &Doc<'_>, with: usize, noun: usize) -> bool {
    const WIDE: &[&str] = &[
        "near-unanimous", "unanimous", "overwhelming", "cross-party", "bipartisan", "broad", "wide",
        "strong", "near-universal", "all-party", "multi-party", "tripartisan",
    ];
    let adopted = |k: usize| doc.step(k) == Some(Step::Adopt) && doc.form(k).has(Form::PAST);
    let ends = !matches!(doc.kind(noun + 1), Some(Kind::Word))
        || doc.any(noun + 1, &["from", "on", "in"])
        || doc.has(noun + 1, Class::WEEKDAY);
    (with + 1..noun).any(|k| doc.any(k, WIDE)) && ends && (doc.sent_of(with).from..with).any(adopted)
}

/// `rejected a bill seeking equal rights for women for the third time in six years`, `condemned the embargo for a 31st year`: how
/// often it was decided on.
fn again(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i, "for")
        && doc.any(i + 1, &["the", "a", "an"])
        && (crate::number::ordinal(doc, i + 2).is_some() || doc.is(i + 2, "umpteenth"))
        && doc.any(i + 3, &["time", "year"])
        && (!matches!(doc.kind(i + 4), Some(Kind::Word))
            || doc.any(i + 4, &["in", "this", "since", "on", "running"])
            || doc.has(i + 4, Class::WEEKDAY))
        && (doc.sent_of(i).from..i)
            .any(|k| doc.step(k).is_some() && doc.form(k).has(Form::PAST) || doc.is(k, "voted"))
}

/// Where the number at a token ends.
fn count(doc: &Doc<'_>, k: usize) -> Option<usize> {
    crate::number::cardinal(doc, k).map(|n| k + n.1)
}

/// `by 38 votes to none`, `by a vote of 92-0`, `on a 92-3 vote`, `(130-32-22)`
fn counted(doc: &Doc<'_>, i: usize) -> bool {
    const LARGE: &[&str] = &[
        "record", "narrow", "wide", "large", "slim", "comfortable", "overwhelming", "huge", "clear",
        "razor-thin", "crushing", "thin", "big", "two-thirds", "solid", "strong", "closer", "wider",
        "narrower", "slimmer", "smaller", "larger", "thinner", "bigger", "similar",
    ];
    const COUNTS: &[&str] = &["vote", "majority", "margin", "tally", "count"];
    let count = |k| count(doc, k);
    let pair = |k: usize| {
        doc.is_kind(k, Kind::Num) && doc.is_kind(k + 1, Kind::Dash) && doc.is_kind(k + 2, Kind::Num)
    };
    if pair(i) && bare(doc, i) {
        return true;
    }
    // "by 30 votes to 4", "by a record 117 to 40", "(by 500 votes to 20)"
    let by = i + usize::from(doc.is_kind(i, Kind::Open));
    let led = by + 1 + 2 * usize::from(doc.has(by + 1, Class::INDEF) && doc.any(by + 2, LARGE));
    if doc.is(by, "by")
        && let Some(end) = count(led)
    {
        let against = count(end + 1).is_some() || doc.any(end + 1, &["none", "nil", "zero"]);
        return doc.is(end, "votes") || (doc.is(end, "to") || doc.is_kind(end, Kind::Dash)) && against;
    }
    if doc.any(i, &["by", "on", "in", "with"]) && doc.has(i + 1, Class::INDEF) {
        // "by a record margin", "with a comfortable majority"
        let large = doc.any(i + 3, &["margin", "majority"]) && !doc.is(i + 4, "of") && doc.any(i + 2, LARGE);
        if large && !doc.is(i, "in") {
            return true;
        }
        let sure = |n: usize| count(n + 2).is_some() || doc.is(i, "by") && n == i + 2;
        let of = |n: usize| doc.any(n, COUNTS) && doc.is(n + 1, "of") && sure(n);
        return (i + 2..i + 5).any(of) || pair(i + 2) && doc.any(i + 5, COUNTS);
    }
    // "with near-unanimous support", "with overwhelming support": that of the house
    if doc.is(i, "with") && (i + 2..i + 4).any(|k| doc.any(k, &["support", "backing"]) && met(doc, i, k)) {
        return true;
    }
    // "with 47 votes for, 12 against and three abstentions"
    if doc.is(i, "with")
        && let Some(end) = count(i + 1)
    {
        return doc.is(end, "votes") && doc.any(end + 1, &["for", "in", "to"]);
    }
    // "(24 in favour, 8 against)", "(513 votes to 24)"
    let told = |end: usize| doc.any(end, &["in", "votes", "to", "for", "yes", "against"]);
    if doc.is_kind(i, Kind::Open) && count(i + 1).is_some_and(told) {
        return true;
    }
    doc.is_kind(i, Kind::Open)
        && doc.is_kind(i + 2, Kind::Dash)
        && count(i + 1).is_some()
        && count(i + 3).is_some()
}

/// `passed an ordinance banning masks | 6-0`: a count without a word to it; not `children aged 6-12`, `articles 3-5`, `law No. 57-12`.
fn bare(doc: &Doc<'_>, i: usize) -> bool {
    const RANGES: &[&str] = &[
        "aged", "ages", "grades", "years", "pages", "chapters", "seasons", "weeks", "age", "articles",
        "sections", "clauses", "paragraphs", "no.", "no", "number",
    ];
    let Some(last) = i.checked_sub(1) else { return false };
    let closes = !matches!(doc.kind(i + 3), Some(Kind::Word | Kind::Num | Kind::Dash))
        || doc.any(i + 3, &["on", "late", "early", "yesterday", "today", "last"])
        || doc.has(i + 3, Class::WEEKDAY);
    let plain = doc.is_kind(last, Kind::Word)
        && !doc.has(last, Class::PREP.or(Class::TEXT).or(Class::MONTH))
        && !doc.any(last, RANGES);
    let dated = last > 0 && doc.is_kind(last, Kind::Num) && doc.has(last - 1, Class::MONTH);
    let tight = !doc.toks[i + 1].gap && !doc.toks[i + 2].gap;
    closes && tight && (plain || dated) && (doc.sent_of(i).from..i).any(|k| decides(doc, k))
}

/// `failed to adopt a resolution condemning the raids | after a Russian veto`, `after Russia used its veto`
fn vetoed(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["after", "following", "because", "when", "as"])
        && (i + 2..i + 8)
            .take_while(|k| matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss)))
            .any(|k| doc.any(k, &["veto", "vetoed", "vetoes"]))
        && (doc.sent_of(i).from..i).any(|k| doc.step(k).is_some() || doc.any(k, &["failed", "blocked"]))
}

/// `after dropping a call for an inquiry`, `after rejecting four amendments`: what the house did first.
fn after_all(doc: &Doc<'_>, i: usize) -> bool {
    const DONE: &[&str] = &[
        "dropping", "rejecting", "defeating", "adding", "removing", "deleting", "softening", "voting",
        "amending", "debating", "hearing", "turning", "watering", "striking",
    ];
    const THINGS: &[&str] = &[
        "amendment", "amendments", "call", "calls", "reference", "references", "motion", "motions",
        "language", "demand", "demands", "paragraph", "paragraphs", "clause", "clauses", "down", "proposal",
        "bid",
    ];
    doc.any(i, &["after", "following"])
        && doc.any(i + 1, DONE)
        && (i + 2..i + 8).take_while(|k| doc.is_kind(*k, Kind::Word)).any(|k| doc.any(k, THINGS))
}

/// `voted to ban it after an emotional debate`, `after nine hours of talks`
fn debated(doc: &Doc<'_>, i: usize) -> bool {
    const TALKS: &[&str] = &[
        "debate", "debates", "discussion", "session", "sitting", "hours", "filibuster", "meeting",
        "deliberations",
    ];
    doc.any(i, &["after", "following"])
        && (doc.has(i + 1, Class::INDEF) || count(doc, i + 1).is_some())
        && (i + 2..i + 5).any(|k| doc.any(k, TALKS))
}

/// What follows a comma: `, for the 31st straight year`, `, 30 votes to 4`, `, three days after`, `, in a move condemned by rights
/// groups`.
fn aside(doc: &Doc<'_>, i: usize) -> bool {
    const MOVES: &[&str] =
        &["move", "step", "blow", "decision", "bid", "sign", "effort", "setback", "victory"];
    if !doc.is_kind(i, Kind::Comma) {
        return false;
    }
    // ", an attempt that drew outrage": what the house's act was
    let act = |k: usize| {
        (doc.any(k, MOVES) || doc.any(k, &["attempt", "gesture"]))
            && doc.any(k + 1, &["that", "which", "aimed"])
    };
    if doc.has(i + 1, Class::INDEF) && (i + 2..i + 6).any(act) {
        return true;
    }
    // ", both without a vote", ", the former by 30 votes to 3"
    let turn = doc.any(i + 1, &["both", "each", "all"]) && (manner(doc, i + 2) || counted(doc, i + 2));
    let former = doc.is(i + 1, "the") && doc.any(i + 2, &["former", "latter", "first", "second"]);
    if turn || former && (manner(doc, i + 3) || counted(doc, i + 3)) {
        return true;
    }
    if doc.is(i + 1, "for") && doc.is(i + 2, "the") {
        return (i + 3..i + 6).any(|k| doc.has(k, Class::ORDINAL))
            && (i + 4..i + 7).any(|k| doc.any(k, &["year", "time", "row"]));
    }
    // "articles 3, 5-7 and 9" is a list.
    if !doc.is_kind(i - 1, Kind::Num)
        && let Some(end) = count(doc, i + 1)
    {
        let span = (doc.is_kind(end, Kind::Dash) && !doc.toks[end].gap || doc.is(end, "to"))
            && count(doc, end + 1).is_some();
        let after = doc.any(end, &["days", "weeks", "months", "years", "hours"])
            && doc.any(end + 1, &["after", "before"]);
        return span || after;
    }
    doc.is(i + 1, "in") && doc.has(i + 2, Class::INDEF) && (i + 3..i + 6).any(|k| doc.any(k, MOVES))
}

/// `in a resolution adopted in May`, `in a unanimous vote`; `in a free vote` may be what is asked for.
fn in_text(doc: &Doc<'_>, i: usize) -> bool {
    let act = (i + 2..i + 5).find(|k| {
        doc.any(*k, &["resolution", "vote", "declaration", "roll-call", "motion", "decision", "text"])
    });
    doc.is(i, "in")
        && doc.any(i + 1, &["a", "its", "an"])
        && act.is_some_and(|n| {
            const MADE: &[&str] = &[
                "adopted", "passed", "approved", "tabled", "carried", "that", "which", "backed", "brought",
                "drafted", "sponsored", "submitted", "proposed", "presented", "taken", "made", "reached",
            ];
            doc.any(n + 1, MADE)
                // "condemned the raids in a resolution demanding a truce", "the raids, in a resolution on the war"
                || doc.ends(n + 1, "ing") && doc.verb(n + 1).is_some()
                || i > 0 && doc.is_kind(i - 1, Kind::Comma)
                // "condemned the raids in a resolution on Thursday"
                || doc.has(n + 1, Class::WEEKDAY)
                || doc.is(n + 1, "on") && doc.has(n + 2, Class::WEEKDAY)
                // "asked for her release in an urgent resolution of 24 November"
                || doc.is(n + 1, "of") && (doc.is_kind(n + 2, Kind::Num) || doc.has(n + 2, Class::MONTH))
                || doc.is(i + 1, "its")
                || (i + 2..n).any(|k| doc.any(k, VOTES))
                || doc.is(n, "roll-call")
        })
}

/// `over the fierce objections of`: against whose will it was adopted.
pub(super) fn objected(doc: &Doc<'_>, i: usize) -> bool {
    // "convicted over the Gezi protests": those of somebody only
    let theirs = |k: usize| {
        doc.any(k, &["protest", "protests"])
            && (doc.any(k + 1, &["of", "from", "by"]) || doc.owns(k - 1) || !doc.has(i + 1, Class::DET))
    };
    doc.is(i, "over")
        && (i + 1..i + 5).any(|k| doc.any(k, &["objection", "objections", "opposition"]) || theirs(k))
}

/// `condemning abuses in X, the 20th straight year it has done so`, `strips them of citizenship, the first change of its kind`: what
/// the decision is, behind what it says; not `in Goma, the third city of the land`.
pub(super) fn counts_itself(doc: &Doc<'_>, comma: usize) -> bool {
    // "that called for its end, and the first since the two made peace"
    if doc.is_kind(comma, Kind::Comma) && doc.seq(comma + 1, &["and", "the"]) {
        return crate::number::ordinal(doc, comma + 3).is_some()
            && (comma + 4..comma + 6).any(|k| doc.is(k, "since"));
    }
    let nth = comma + 2;
    let ordinal = crate::number::ordinal(doc, nth).is_some() || doc.any(nth, &["last", "latest"]);
    doc.is_kind(comma, Kind::Comma)
        && doc.is(comma + 1, "the")
        && ordinal
        && (nth + 1..nth + 4).any(|k| {
            doc.any(k, &["year", "time", "such", "vote", "session"])
                || doc.has(k, Class::TEXT)
                || doc.seq(k, &["of", "its", "kind"])
        })
        // ", the first parliament in Europe to do so"
        || doc.is_kind(comma, Kind::Comma)
            && doc.is(comma + 1, "the")
            && ordinal
            && (nth + 1..nth + 8).any(|k| doc.seq(k, &["to", "do", "so"]))
}

/// `expressing concern over the raids | but dropped a call for talks`, `condemning raids | and left out a call for talks`: what the
/// house did to its text, at the link before it.
pub(super) fn cuts(doc: &Doc<'_>, start: usize, link: usize, verb: usize) -> bool {
    const CUTS: &[&str] = &["dropped", "removed", "omitted", "deleted", "softened", "stripped"];
    let out = doc.is(verb, "left") && doc.is(verb + 1, "out");
    let cut = doc.is(link, "but") && doc.any(verb, CUTS) || doc.any(link, &["but", "and"]) && out;
    cut && object(doc, verb + 1 + usize::from(out))
        && !(start..link).any(|k| doc.any(k, &["who", "which", "that"]))
}
