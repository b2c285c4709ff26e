//! The words that an attribution reports: a clause, a request, the parts of a coordination.

mod first;
mod whole;

pub use first::{clause_first, past, past_quantity};
use whole::whole_clause;

use super::cue::Cue;
use super::scene::Scene;
use super::span::Span;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::rule::provision::main_clause;
use crate::token::Kind;

/// `a country where, its critics say, texts die`: in a relative clause the word of nobody named is the article's own.
fn own_account(doc: &Doc<'_>, verb: usize) -> bool {
    let comma = (verb.saturating_sub(5)..verb).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    comma.is_some_and(|c| {
        c > 0 && doc.has(c - 1, Class::REL) && (c + 1..verb).any(|k| doc.any(k, super::speaker::CAMPS))
    })
}

/// The clause that a verb of saying reports.
pub fn said_piece(scene: &Scene<'_, '_>, cue: &Cue, span: &Span) -> Option<(usize, usize)> {
    let doc = scene.doc;
    // "There has long been discord, with China arguing against a text"
    let argues = doc.form(cue.at).has(Form::ING) && doc.any(cue.at + 1, &["against", "over"]);
    if own_account(doc, cue.at) || argues {
        return None;
    }
    // "When he told her, she thanked him": on which she does
    let sent = doc.sent_of(cue.at).from;
    let comma =
        cue.said.is_some_and(|s| s > 0 && doc.is_kind(s - 1, Kind::Comma) || doc.is_kind(s, Kind::Comma));
    if comma && !cue.that && doc.any(sent, &["when", "once", "after", "if"]) && cue.from == sent + 1 {
        return None;
    }
    if cue.said.is_some() {
        let (mut from, to) = span.after?;
        from += usize::from(doc.is_kind(from, Kind::Comma));
        let starts = (!doc.has(from, Class::PREP) || cue.that || past_quantity(scene, from) > from)
            && (cue.that || !thing_said(scene, cue, from));
        let sure =
            cue.that || basic(scene, cue) && (scene.finite(from, to) || trim(scene, from, to) > from + 3);
        let clause = || {
            question(scene, cue, from) && from + 3 < to
                || whole_clause(scene, from, to)
                || bare(scene, cue) && (scene.finite(from, to) || clause_first(scene, from))
        };
        return (starts && (sure || clause())).then_some((from, to));
    }
    // "One of its sponsors, Ann Roe, told the House about a visit": what is told stands behind
    let told = doc.any(cue.at, &["told", "tells"]);
    let silent = || span.before.is_none_or(|(a, b)| !scene.finite(a, b) || doc.seq(a, &["one", "of"]));
    if told && silent() && (cue.at + 2..cue.to).any(|k| doc.is(k, "about")) {
        return None;
    }
    let Some((mut from, to)) = span.before else {
        return span.after.filter(|(a, b)| scene.finite(*a, *b));
    };
    // "the committee where, she said, texts go to die", but "officials who, Washington claims, are involved"
    if let Some(relative) = to.checked_sub(2).filter(|r| *r >= from && doc.is_kind(to - 1, Kind::Comma))
        && (doc.has(relative, Class::REL) || doc.any(relative, JOINING))
    {
        // "They backed it because, she said, the families had waited"
        let own = doc.is(relative, "where") || doc.any(relative, JOINING);
        return span.after.filter(|(a, b)| own && scene.finite(*a, *b));
    }
    from = narrated(scene, cue, from, to);
    while from < to
        && (scene.adverb(from)
            || doc.is_kind(from, Kind::Comma)
            || scene.closed(from + 1).is_some()
            || doc.any(from, &["but", "and", "yet"]))
    {
        from += 1;
    }
    // "From her party's point of view, as its leader explained, sanctions fail"
    if doc.is(to - 1, "as") || doc.is(cue.from, "as") {
        let clause = span.after.filter(|(a, b)| a + 2 < *b);
        let phrase = doc.has(from, Class::PREP);
        if let Some(clause) = clause.filter(|_| phrase) {
            return Some(clause);
        }
    }
    // "On the first, he confessed, the house had been braver"
    // "Since May, according to Kim, 61 judges have fled", "In ten years, Kim noted, nobody had been tried"
    let aside = doc.is_kind(cue.to, Kind::Comma);
    if let Some(clause) = span.after.filter(|(a, b)| {
        aside
            && doc.has(from, Class::PREP)
            && !scene.finite(from, to)
            && clause_first(scene, *a)
            && scene.finite(*a, *b)
    }) {
        return Some(clause);
    }
    // "Asked why, he said", "When the vote came, he objected to it that": a leading phrase is nothing said.
    if doc.any(from, &["asked", "pressed", "questioned"])
        || super::reported::leads_in(scene, cue, from, to)
        || doc.has(from, Class::PREP) && !scene.finite(from, to) && !infinitive_subject(scene, from)
    {
        return None;
    }
    // "It was no accident, he noted, that six voted no"
    let after = span.after.map(|(a, b)| (a + usize::from(doc.is(a, "that")), b));
    let after = after.filter(|(a, _)| goes_on(scene, cue, *a) && !doc.is_kind(a - 1, Kind::Semicolon));
    // "it was kept by 42 votes, and after that, he said, no other course was left": the clause that he breaks into
    // "the school was closed and there was, she says, nothing else to do"
    let end = to - usize::from(doc.is_kind(to - 1, Kind::Comma));
    let is = end > from && doc.any(end - 1, &["was", "is", "were", "are"]);
    let joins = |k: &usize| {
        doc.any(*k, &["and", "but"]) && (is || matches!(doc.kind(k - 1), Some(Kind::Comma | Kind::Semicolon)))
    };
    let open = (to.saturating_sub(5).max(from + 1)..to).rev().find(joins);
    let breaks = |(a, b): &(usize, usize)| is && a + 2 < *b || scene.finite(*a, *b);
    let begun = |k: usize| is && k + 2 == end - 1 || !scene.finite(k + 1, to);
    if let Some(clause) = after.filter(|c| breaks(c) && open.is_some_and(begun)) {
        return Some(clause);
    }
    match after {
        // The longer unbroken piece.
        Some((a, b)) if b - a > to - from => Some((a, b)),
        // "A delay, he said, would cost lives", but "Any firm that sells them a fourth time, it warned, will be fined"
        Some((a, b))
            if !scene.finite(from, to) && scene.finite(a, b) && (to - from < b - a + 2 || b < a + 4) =>
        {
            Some((a, b))
        }
        _ if scene.finite(from, to) || after.is_some() || closes(scene, cue, from, to) => Some((from, to)),
        _ => None,
    }
}

/// `To delete the words, she said, would be wrong`
fn infinitive_subject(scene: &Scene<'_, '_>, from: usize) -> bool {
    scene.doc.is(from, "to") && (scene.doc.form(from + 1).has(Form::BASE) || infinitive(scene, from + 1))
}

/// `All of the convicts enjoy the care of doctors, he said.`: the attribution closes the sentence, and what stands before it
/// is told as a clause whatever its verb is.
fn closes(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    let ends = matches!(doc.kind(cue.to), None | Some(Kind::Stop)) && cue.from > from;
    let opens = doc.cap(from) && from == doc.sent_of(from).from;
    let thing = doc.any(from, THINGS);
    let phrase = doc.ends(from, "ing") && !thing || doc.form(from).has(Form::PARTICIPLE);
    ends && opens && !phrase && to > from + 5 && cue.frame == crate::lexicon::Cue::Say && !cue.adjunct
}

/// `Kim called it a surrender: it was written, she said, abroad`: a clause that tells of the speaker himself, before a
/// colon or semicolon, is the article's. Where what is said begins.
fn narrated(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let super::speaker::Subject::Who(Some(who), _) = cue.subject else { return from };
    let stops = |i: &usize| matches!(doc.kind(*i), Some(Kind::Colon | Kind::Semicolon)) && !scene.spoken(*i);
    let Some(stop) = (from..to).rev().take(60).find(stops) else { return from };
    let told = doc.names.within(from.max(stop.saturating_sub(60)), stop).iter().any(|m| m.actor == who);
    if told { stop + 1 } else { from }
}

/// Words before an attribution that join a clause: what is said follows it.
const JOINING: &[&str] =
    &["because", "although", "though", "since", "while", "whereas", "unless", "until", "that"];

/// Do the words after an attribution belong to what is said, not to its speaker?
fn goes_on(scene: &Scene<'_, '_>, cue: &Cue, a: usize) -> bool {
    let doc = scene.doc;
    // "“Never,” she said, as members filed out": when she did
    let when = doc.is(a, "as") && !doc.is(a + 1, "well");
    let participle = doc.ends(a, "ing") && !doc.any(a, THINGS);
    cue.said.is_some() || !doc.has(a, Class::REL) && !when && !participle && doc.cue(a).is_none()
}

/// Words that only look like participles.
const THINGS: &[&str] = &["nothing", "everything", "anything", "something"];

/// Verbs that report a clause without `that`.
fn bare(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let doc = scene.doc;
    let lemma = doc.verb(cue.at).map_or("", |v| v.lemma);
    let from = cue.said.unwrap_or(cue.to);
    // "which campaigners warned had put thousands at risk"
    let gap = from == cue.at + 1
        && doc.form(cue.at).has(Form::PAST)
        && doc.has(from, Class::AUX.or(Class::MODAL))
        && (doc.any(cue.from.saturating_sub(1), &["which", "who", "that"]) || doc.is(cue.from, "that"));
    basic(scene, cue) || lemma == "ask" || gap
}

/// `asked the chamber why it never tires`, `wanted to know where they were`
fn question(scene: &Scene<'_, '_>, cue: &Cue, from: usize) -> bool {
    let doc = scene.doc;
    let asks = doc.verb(cue.at).is_some_and(|v| {
        matches!(
            v.lemma,
            "ask"
                | "wonder"
                | "inquire"
                | "enquire"
                | "query"
                | "question"
                | "describe"
                | "recount"
                | "demand"
                | "seek"
                | "beg"
        )
    });
    (asks || doc.any(cue.at, &["wanted", "wants"])) && super::said::questions(scene, from)
}

/// `said nothing of the crossing`, `said no to it`, `says good morning`: words that are said, but no clause.
fn thing_said(scene: &Scene<'_, '_>, cue: &Cue, from: usize) -> bool {
    let doc = scene.doc;
    // `answered "Yes" when the roll was called`
    let marked = doc.is_kind(from, Kind::Mark) && doc.is_kind(from + 2, Kind::Mark);
    if marked && doc.any(from + 1, &["yes", "no", "aye", "nay", "content", "present"]) {
        return true;
    }
    let word = doc.any(
        from,
        &[
            "nothing", "no", "yes", "little", "much", "amen", "hello", "goodbye", "farewell", "sorry",
            "thanks", "something", "anything", "aye", "nay", "so", "enough", "otherwise",
        ],
    );
    let alone = doc.has(from + 1, Class::PREP) && !doc.is(from + 1, "than")
        || scene.is_break(from + 1)
        || matches!(doc.kind(from + 1), Some(Kind::Comma | Kind::Semicolon))
        || scene.adverb(from + 1)
        || doc.any(from + 1, &["when", "yesterday", "today", "tonight", "as", "too"])
        // "12 members said yes and three abstained"
        || doc.any(from, &["yes", "no"]) && doc.any(from + 1, &["and", "while"])
        || doc.dates_in(from + 1, from + 2).next().is_some();
    let greeting = doc.is(from, "good")
        && doc.any(from + 1, &["morning", "evening", "night", "day", "bye", "afternoon"]);
    // "We told the miller the same in spring", "says the same of the text"
    let same = doc.seq(from, &["the", "same"])
        && (!doc.is_kind(from + 2, Kind::Word) || doc.has(from + 2, Class::PREP));
    if same && cue.frame == crate::lexicon::Cue::Say {
        return true;
    }
    doc.verb(cue.at).is_some_and(|v| v.lemma == "say") && (word && alone || greeting)
}

/// Verbs that take nothing but what is said.
fn basic(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let lemma = scene.doc.verb(cue.at).map_or("", |v| v.lemma);
    cue.rule == "statement.source" || matches!(lemma, "say" | "tell" | "add")
}

/// `urged X to do`, `called for X to be done`, `demanded that X do`
pub fn asks(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> bool {
    let doc = scene.doc;
    if doc.is(from.saturating_sub(1), "that") {
        return true;
    }
    // "vowed | to carry on the fight"
    if doc.is(from, "to") && (doc.form(from + 1).has(Form::BASE) || infinitive(scene, from + 1)) {
        return true;
    }
    // "requested two more ferries, would not wait to": another verb than what is asked
    let verb = |i: usize| scene.verbal(i) || doc.has(i, Class::AUX.or(Class::MODAL));
    let ends = |i: &usize| doc.is_kind(*i, Kind::Comma) && verb(i + 1);
    (from + 1..to.min(from + 30)).take_while(|i| !ends(i)).any(|i| {
        // "urged the town to “stop pushing it”"
        let next = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark));
        doc.is(i, "to")
            && (doc.form(next).has(Form::BASE) || doc.has(next, Class::AUX) || infinitive(scene, next))
    })
}

/// What is asked for ends where the asker's sentence goes on: `called on X to seek an embargo and is the author of`, `asked
/// for schools to be included, and Mayor Kim accepted`.
pub fn ask_end(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> usize {
    let doc = scene.doc;
    let another = |i: usize| {
        let name = doc.names.role_at(i + 1).map_or(i + 1, |r| r.to);
        let verb = doc.names.mention_at(name).filter(|m| m.from == name).map(|m| m.to);
        doc.is_kind(i - 1, Kind::Comma) && verb.is_some_and(|v| doc.form(v).has(Form::PAST))
    };
    // ", but their proposals were rejected by voice vote"
    let fate = |i: usize| {
        (doc.is_kind(i - 1, Kind::Comma) && doc.has(i + 1, Class::DET.or(Class::POSS)))
            && (i + 3..i + 5).any(|v| doc.any(v, &["was", "were"]) && doc.step(v + 1).is_some())
    };
    let goes_on =
        |i: &usize| doc.any(*i, &["and", "but"]) && (doc.has(i + 1, Class::AUX) || another(*i) || fate(*i));
    let ends = |i: &usize| goes_on(i) || main_clause(doc, *i, to);
    (from + 1..to).find(ends).map_or(to, |end| trim(scene, from, end))
}

pub(super) fn infinitive(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    doc.is_kind(i, Kind::Word)
        && !doc.cap(i)
        && !doc.any(i, &["much", "more", "such", "most"])
        && !doc.has(i, Class::DET.or(Class::POSS).or(Class::PREP).or(Class::PRON).or(Class::NUMBER))
        && doc.names.mention_at(i).is_none()
}

/// Coordinate parts of what is said: `A and that B`, `A: "B"`.
pub fn clauses(scene: &Scene<'_, '_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let doc = scene.doc;
    let mut out = Vec::new();
    let mut start = from;
    let mut i = from;
    while i < to {
        if scene.spoken(i) {
            i += 1;
            continue;
        }
        if doc.any(i, &["and", "but"]) && doc.is(i + 1, "that") {
            out.push((start, i));
            start = i + 2;
            i += 2;
            continue;
        }
        if doc.is_kind(i, Kind::Colon) && scene.opens(i + 1).is_some() {
            out.push((start, i));
            start = i + 1;
        }
        i += 1;
    }
    out.push((start, to));
    out
}

pub fn trim(scene: &Scene<'_, '_>, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let mut to = to;
    while to > from + 1
        && (matches!(
            doc.kind(to - 1),
            Some(Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Colon)
        ) || doc.any(to - 1, &["and", "but"]))
    {
        to -= 1;
    }
    to
}

/// `the text was null and “written in a basement”`: where the clause ends that a quotation is joined to, which opens in
/// `from..to`.
pub fn joined(scene: &Scene<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let doc = scene.doc;
    let open = to.checked_sub(1).filter(|o| scene.opens(*o).is_some())?;
    // "told members that nobody wanted war, “but nobody wants to be lectured”"
    let comma = doc.is_kind(open.wrapping_sub(1), Kind::Comma)
        && doc.any(open + 1, &["but", "and", "nor", "yet"])
        && open > from + 4;
    if comma && scene.finite(from, open - 1) && scene.quotes(from, open - 1).next().is_none() {
        return Some(trim(scene, from, open - 1));
    }
    let and = (open.saturating_sub(4)..open).rev().find(|i| doc.any(*i, &["and", "but"]))?;
    let linked = (and + 1..open)
        .all(|i| doc.has(i, Class::AUX.or(Class::MODAL)) || scene.verbal(i) || scene.adverb(i));
    // "said the killing was an outrage but the council “has no business”"
    let linked = linked
        || doc.is(and, "but")
            && doc.has(and + 1, Class::DET.or(Class::POSS).or(Class::SUBJ))
            && !doc.is(and + 1, "that")
            && (and + 1..open).all(|i| doc.is_kind(i, Kind::Word) && !doc.has(i, Class::PREP));
    let clause =
        linked && and > from + 3 && scene.finite(from, and) && scene.quotes(from, and).next().is_none();
    clause.then(|| trim(scene, from, and))
}

/// `He would have liked her on board, he said; she had asked too much.`: the clause behind the semicolon is said too.
pub fn second(scene: &Scene<'_, '_>, cue: &Cue, span: &Span, first: usize) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let (from, to) = span.after.filter(|(from, _)| {
        cue.said.is_none() && first < cue.from && *from > cue.at && doc.is_kind(from - 1, Kind::Semicolon)
    })?;
    let to = trim(scene, from, to);
    (from + 3 < to && scene.quotes(from, to).next().is_none()).then_some((from, to))
}

/// `asked members to vote no | because the text “will not feed a child”`: where what is asked ends before why.
pub fn before_reason(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let subject = Class::DET.or(Class::POSS).or(Class::SUBJ).or(Class::INDEF);
    let why = (from + 3..to).find(|i| doc.any(*i, &["because", "since"]) && doc.has(i + 1, subject))?;
    let plain = scene.quotes(from, why).next().is_none() && asks(scene, (from, why));
    plain.then(|| (from, trim(scene, from, why)))
}
