//! Attributions without a verb of saying: `according to Kim`, `in the words of Kim`, `Kim's position is that`, `her answer was "..."`.

use super::cue::Cue;
use super::memory::Memory;
use super::right;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue as Frame, Form, Tone};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// What a view, an account or a count is taken from: `in the view of`, `by his count`.
const VIEWS: &[&str] = &[
    "view", "opinion", "words", "account", "accounts", "count", "telling", "reading", "estimate",
    "estimation", "judgment", "judgement", "assessment", "eyes", "reckoning", "mind", "version", "phrase",
    "description", "interpretation", "evaluation", "appraisal", "analysis", "calculation", "recollection",
    "testimony", "perception", "conviction", "belief", "experience", "lights", "book", "verdict",
];

/// What things go by, and no one's words: `according to the terms of the deal`.
const TERMS: &[&str] = &[
    "terms", "provisions", "rules", "agenda", "schedule", "timetable", "tally", "procedure", "plan",
    "calendar", "custom", "tradition", "need", "merit", "copy", "copies", "scoreboard",
];

/// What stands before a number that is not sure.
const ABOUT: &[&str] = &["some", "about", "nearly", "around", "almost", "roughly", "up", "over"];

/// Nouns that a clause or a quotation spells out: `his argument is that`.
pub(super) static SAYINGS: Words = Words::of(&[
    "view", "opinion", "position", "argument", "answer", "reply", "response", "message", "verdict", "stance",
    "contention", "belief", "explanation", "complaint", "point", "claim", "conclusion", "comment",
    "reaction", "conviction", "defence", "defense", "retort", "objection", "warning", "assessment", "line",
    "advice", "hope", "fear", "concern", "worry", "caveat", "proviso", "question", "reservation", "reminder",
    "regret", "plea", "excuse", "justification", "reasoning", "rationale", "theory", "comparison", "refrain",
    "diagnosis", "prediction", "promise", "rebuttal", "rejoinder", "refusal", "suggestion", "summary",
    "impression", "hunch", "suspicion", "guess", "feeling", "instinct", "observation", "remark", "word",
    "talk", "rumour", "rumor", "judgment", "judgement", "accusation", "allegation", "doubt", "appeal",
]);

/// Farther than this from its preposition no such noun is looked for.
const REACH: usize = 14;

/// What attributions of these start with, or with a colon or a quotation.
pub static OPENS: Words = Words::of(&[
    "according", "to", "in", "by", "as", "for", "that", "is", "was", "ran", "runs", "goes", "went", "came",
]);

pub fn may_open(doc: &Doc<'_>, i: usize) -> bool {
    doc.may_be(i, &OPENS) || matches!(doc.kind(i), Some(Kind::Colon | Kind::Mark))
}

pub fn find(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    quoted_from(scene, memory, unit, i)
        .or_else(|| viewed(scene, memory, unit, i))
        .or_else(|| nominal(scene, memory, unit, i))
        .or_else(|| minded(scene, memory, unit, i))
        .or_else(|| trailing(scene, memory, unit, i))
}

/// `Kim was brief: the text helps nobody`, `Kim sees it differently: it is late`: who is said to be of a mind before the
/// colon at `i`, which what he thinks follows.
fn minded(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    let from = doc.sent_of(i).from.max(unit.from);
    let follows = doc.is_kind(i, Kind::Colon)
        && i > from + 2
        && i < from + 60
        && !doc.is_kind(i + 1, Kind::Num)
        && scene.opens(i + 1).is_none()
        && (!doc.cap(i + 1) || doc.names.mention_at(i + 1).is_some())
        && scene.finite(i + 1, unit.to.min(i + 2 * REACH));
    if !follows {
        return None;
    }
    let other = (i + 1..unit.to.min(i + 40)).any(|k| doc.cue(k) == Some(Frame::Say) && scene.verbal(k));
    if other {
        return None;
    }
    let v = (from + 1..i)
        .rev()
        .take(9)
        .find(|k| scene.verbal(*k) || doc.any(*k, &["sees", "see", "puts", "put"]))?;
    let bare = |k: usize| !doc.has(k, Class::DET.or(Class::NUMBER)) && !doc.is_kind(k, Kind::Num);
    let be = doc.any(v, &["is", "was", "were", "are", "sounded", "sounds", "remained", "remains", "seemed"]);
    let manner = doc.any(
        v,
        &[
            "sees", "saw", "see", "put", "puts", "spoke", "speaks", "disagreed", "disagrees", "differed",
            "demurred", "dissented",
        ],
    );
    let noun = doc.among(i - 1, &SAYINGS)
        && doc.any(
            v,
            &[
                "had", "has", "added", "offered", "gave", "gives", "accepted", "supported", "backed",
                "entered", "made", "raised", "issued", "ended", "closed", "opened", "began", "voted",
            ],
        );
    let of_mind =
        be && (v + 1..i).all(bare) && i > v + 1 && !doc.names.mention_at(i - 1).is_some() || manner || noun;
    if !of_mind {
        return None;
    }
    let (np, appositions) = super::subject::opening(scene, unit, v)?;
    let subject = memory.who(scene, unit, np.0, np.1, &appositions);
    // "A young miller puts it so: the dam holds the valley": nobody named
    let puts = doc.any(v, &["puts", "put"]) && doc.is(v + 1, "it") && doc.has(np.0, Class::INDEF);
    let Subject::Who(who, _) = subject else { return None };
    let person = who.map_or(puts, |who| doc.names.actors[who].is(ActorKind::Person));
    person.then(|| cue(v, i + 1, subject, Some(i + 1)))
}

/// `is how Kim | puts it`; but `That, on Tuesday, is how the commission came by a new mandate`
fn puts_it(doc: &Doc<'_>, at: usize) -> bool {
    (at..at + 9).any(|k| doc.any(k, &["put", "puts", "sees", "saw"]) || doc.cue(k) == Some(Frame::Say))
}

/// `"...", is the comment of Kim`, `It is late, is how Kim puts it`
fn trailing(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    let before = i.checked_sub(1).filter(|b| *b > unit.from)?;
    let behind = doc.is_kind(before, Kind::Comma) || scene.closed(i).is_some();
    if !behind || !doc.any(i, &["is", "was", "ran", "runs", "goes", "went", "came"]) {
        return None;
    }
    let start = if doc.is(i + 1, "the") && doc.among(i + 2, &SAYINGS) && doc.any(i + 3, &["of", "from", "by"])
    {
        i + 4
    } else if doc.is(i + 1, "how") && (scene.closed(i).is_some() || puts_it(doc, i + 3)) {
        i + 2
    } else if doc.any(i + 1, &["all", "what"])
        && let Some(v) = (i + 3..i + 9).find(|k| doc.cue(*k) == Some(Frame::Say) && scene.verbal(*k))
    {
        // "...” was all he said"
        let subject = memory.who(scene, unit, i + 2, v, &[]);
        return matches!(subject, Subject::Who(Some(_), _)).then(|| cue(i, v + 1, subject, None));
    } else {
        return None;
    };
    let right = right::right(scene, start, unit.to, false);
    // "is how Kim puts it", "was how Kim, who heads the agency, put it"
    let verb = (start..right.np.1).find(|k| scene.verbal(*k));
    let end = if start == i + 2 { verb.unwrap_or(right.np.1) } else { right.np.1 };
    let subject = memory.who(scene, unit, right.np.0, end, &right.appositions);
    matches!(subject, Subject::Who(Some(_), _)).then(|| cue(i, right.to.max(end), subject, None))
}

/// `according to X`, `in the words of X`, `as noted by X`
fn quoted_from(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    let start = if doc.seq(i, &["according", "to"]) || doc.seq(i, &["to", "quote"]) {
        i + 2
    } else if doc.any(i, &["in", "by", "to"])
        && doc.is(i + 1, "the")
        && doc.any(i + 2, VIEWS)
        && doc.is(i + 3, "of")
    {
        i + 4
    } else if doc.is(i, "as")
        // "reflected the facts as documented by the agency": part of the clause
        && (leads(scene, unit, i) || doc.is_kind(i - 1, Kind::Comma) || scene.closed(i).is_some())
        && doc.form(i + 1).has(Form::PARTICIPLE)
        && doc.cue(i + 1) == Some(Frame::Say)
        && doc.is(i + 2, "by")
    {
        i + 3
    } else if doc.any(i, &["for", "to"]) && i == unit.from {
        i + 1
    } else {
        return None;
    };
    let right = right::right(scene, start, unit.to, i == unit.from);
    // "according to the terms of the draft": a paper's words are nobody's view.
    let papers = |k: usize| doc.any(k, TERMS) && !doc.is_kind(k.wrapping_sub(1), Kind::Poss);
    if doc.is(i, "according") && (start..right.np.1.min(start + 4)).any(papers) {
        return None;
    }
    // "votes according to its population"
    let thing = doc.any(start, &["its", "their"])
        && doc.names.within(right.np.0, right.np.1).is_empty()
        // "according to their co-leader, Ann Roe"
        && right.appositions.iter().all(|(a, b)| doc.names.within(*a, *b).is_empty())
        && !(right.np.0..right.np.1)
            .any(|k| doc.has(k, Class::OFFICIAL.or(Class::ORGNOUN).or(Class::AGENCYNOUN)))
        && !(right.np.0..right.np.1).any(|k| super::memory::offices_at(doc, k) != 0);
    if thing {
        return None;
    }
    // "left, by the count of rights groups, more than 150 dead": the number is theirs.
    let figure = |k: usize| {
        let at = k + if doc.any(k + 1, &["than", "least"]) { 2 } else { usize::from(doc.any(k, ABOUT)) };
        doc.is_kind(k - 1, Kind::Comma) && crate::number::cardinal(doc, at).is_some()
    };
    let bare = |k: usize| figure(k) && !scene.finite(k, unit.to.min(k + REACH));
    if i > unit.from && doc.is(i, "by") && bare(right.np.1 + 1) {
        return None;
    }
    let subject = memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
    if start == i + 1 && !holds(scene, unit, subject, past_relative(scene, unit, right.to)) {
        return None;
    }
    let next = right.to;
    // "In the opinion of Amnesty the text was a gift"
    if leads(scene, unit, i)
        && start > i + 2
        && !doc.is_kind(next, Kind::Comma)
        && let Some(m) = doc
            .names
            .within(start, start + 10)
            .iter()
            .find(|m| m.to < next && !doc.is_kind(m.to, Kind::Poss) && scene.finite(m.to, next))
    {
        let subject = memory.who(scene, unit, start, m.to, &[]);
        return matches!(subject, Subject::Who(..)).then(|| cue(i, m.to, subject, Some(m.to)));
    }
    let said = if super::relative::broken(scene, unit, i) && doc.is_kind(next, Kind::Comma) {
        // "The reform, according to the minister, merely lowers the age"
        let acts = doc.form(next + 1 + usize::from(scene.adverb(next + 1))).has(Form::THIRD);
        Some(Some(next + 1).filter(|s| acts || scene.finite(*s, unit.to.min(s + REACH)))?)
    } else if leads(scene, unit, i) {
        // "According to a report published in March, the guards"
        let dated = doc.dates_in(next, next + 3).find(|d| d.from == next).map_or(next, |d| d.to);
        let next = past_relative(scene, unit, dated);
        (doc.is_kind(next, Kind::Comma) || doc.is_kind(next, Kind::Colon))
            .then_some(next + 1)
            .filter(|n| *n < unit.to)
    } else {
        // "..., according to Kim. “...” he said": the next sentence is another's.
        let behind = || scene.opens(next + 1).filter(|_| !doc.is_kind(next, Kind::Stop));
        // "thought, in the words of Kim, that “it is late”"
        let that =
            || scene.opens(next + 2).filter(|_| doc.is_kind(next, Kind::Comma) && doc.is(next + 1, "that"));
        scene.opens(next).or_else(behind).or_else(that).map(|q| doc.quotes[q].open)
    };
    Some(cue(i, next, subject, said))
}

/// `According to Kim, who met them last month, the guards`: the comma that ends what is told of the source.
fn past_relative(scene: &Scene<'_, '_>, unit: Unit, comma: usize) -> usize {
    let doc = scene.doc;
    if !doc.is_kind(comma, Kind::Comma) || !doc.any(comma + 1, &["who", "which", "whose"]) {
        return comma;
    }
    (comma + 2..unit.to.min(comma + 30)).find(|k| doc.is_kind(*k, Kind::Comma)).unwrap_or(comma)
}

/// `For Kim, "it was..."`, `For Kim, it was a mistake`: does the sentence tell what somebody holds? Without a quotation
/// only where nobody else says it.
fn holds(scene: &Scene<'_, '_>, unit: Unit, subject: Subject, next: usize) -> bool {
    let doc = scene.doc;
    let Subject::Who(Some(who), _) = subject else { return false };
    let end = unit.to.min(next + 40);
    // "For the network, the resolution was overdue": of a group only praise or blame of a text is a view
    let judged = || {
        (next + 1..end.min(next + 8)).any(|i| scene.is_text(i) || doc.is(i, "vote"))
            && (next + 3..end).any(|i| doc.tone(i, end, &[Tone::Pro, Tone::Con, Tone::Mixed]).is_some())
    };
    let clause = (doc.names.actors[who].is(ActorKind::Person) || judged())
        && doc.is_kind(next, Kind::Comma)
        && !doc.has(next + 1, Class::REL)
        && scene.finite(next + 1, end);
    let other = |i: usize| scene.verbal(i) && doc.cue(i).is_some_and(|c| c != Frame::Bare);
    let spoken = (next + 1..end).any(other);
    // "For the Greens, Kim said her group": Kim speaks.
    let person =
        doc.names.within(next + 1, next + 8).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    let quoted = doc.is(unit.from, "for") && scene.quotes(unit.from, unit.to).next().is_some();
    !person && (quoted || clause && !spoken)
}

/// `in her view the text is`, `by the envoy's account, they were`
fn viewed(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    if !doc.any(i, &["in", "by", "to"]) {
        return None;
    }
    let end = unit.to.min(i + REACH);
    // "backed by Kim, in whose words the text was late"
    if doc.any(i + 2, VIEWS)
        && let Some(who) = super::relative::whose(scene, unit, i + 1)
    {
        return Some(cue(i, i + 3, Subject::Who(Some(who), 0.8), Some(i + 3)));
    }
    let (np, noun) = if doc.has(i + 1, Class::POSS) {
        ((i + 1, i + 2), i + 2)
    } else {
        let owner = (i + 2..end)
            .take_while(|k| {
                doc.is_kind(*k, Kind::Poss) || !scene.is_break(*k) && !doc.is_kind(*k, Kind::Comma)
            })
            .find(|k| doc.is_kind(*k, Kind::Poss))?;
        ((i + 1, owner), owner + 1)
    };
    // "in its own words"
    let noun = noun + usize::from(doc.is(noun, "own"));
    if !doc.any(noun, VIEWS) || doc.is(noun + 1, "of") {
        return None;
    }
    let subject = memory.who(scene, unit, np.0, np.1, &[]);
    let next = noun + 1;
    let said = next + usize::from(doc.is_kind(next, Kind::Comma));
    let said = if super::relative::broken(scene, unit, i) {
        Some(Some(said).filter(|s| scene.finite(*s, unit.to.min(s + REACH)))?)
    } else {
        leads(scene, unit, i).then_some(said).filter(|s| *s < unit.to)
    };
    matches!(subject, Subject::Who(..)).then(|| cue(i, next, subject, said))
}

/// Does what is said follow the phrase at `i`?
fn leads(scene: &Scene<'_, '_>, unit: Unit, i: usize) -> bool {
    let doc = scene.doc;
    let Some(before) = i.checked_sub(1).filter(|b| *b >= unit.from) else { return true };
    doc.is_kind(before, Kind::Mark) && before == unit.from
        || matches!(doc.kind(before), Some(Kind::Colon | Kind::Semicolon))
        || doc.any(before, &["but", "and", "yet", "still"]) && before == unit.from
}

/// `Kim's position is that`, `the message from Kyiv was "..."`, `it is the view of Kim that`: `i` is what it ends with.
fn nominal(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    // "Her message: the session is an insult"
    if doc.is_kind(i, Kind::Colon) {
        // "Roe's message was a short one: the ferry pays"
        let was = (i.saturating_sub(5).max(unit.from + 1)..i)
            .find(|k| doc.any(*k, &["was", "is"]) && doc.among(k - 1, &SAYINGS) && *k + 1 < i);
        let noun =
            was.map_or(i, |k| k).checked_sub(1).filter(|n| *n > unit.from && doc.among(*n, &SAYINGS))?;
        let from = doc.sent_of(i).from.max(unit.from);
        let owned = doc.has(from, Class::POSS) || (from..noun).any(|k| doc.is_kind(k, Kind::Poss));
        if !owned || noun > from + 6 || i + 3 >= unit.to || scene.opens(i + 1).is_some() {
            return None;
        }
        let subject = if doc.any(from, &["his", "her"]) {
            Subject::Who(memory.person(scene, unit, from, if doc.is(from, "his") { 2 } else { 1 }), 0.8)
        } else {
            memory.who(scene, unit, from, noun + 1, &[])
        };
        return matches!(subject, Subject::Who(Some(_), _)).then(|| cue(i, i + 1, subject, Some(i + 1)));
    }
    let opens = scene.opens(i).is_some();
    if !opens && !doc.is(i, "that") {
        return None;
    }
    let be = i.checked_sub(1).filter(|b| *b > unit.from)?;
    let floor = be.saturating_sub(REACH).max(unit.from);
    // "voted no, his argument being that it was late"
    let (from, to, at) = if doc.any(be, &["is", "was", "remains", "remained", "being"]) {
        let from = (floor..be)
            .rev()
            .take_while(|k| !scene.is_break(*k) && !doc.is_kind(*k, Kind::Comma) && !doc.has(*k, Class::CONJ))
            .last()?;
        (from, be, be)
    } else {
        // "it is the view of Kim that"
        let it = (floor..be).find(|k| {
            doc.is(*k, "it")
                && doc.any(k + 1, &["is", "was", "remains"])
                && (doc.has(k + 2, Class::POSS)
                    || doc.is(k + 2, "the")
                    || (k + 2..i).any(|p| doc.is_kind(p, Kind::Poss)))
        })?;
        (it + 2, i, it + 1)
    };
    let noun = (from..to).find(|k| doc.among(*k, &SAYINGS))?;
    let owned = doc.has(from, Class::POSS)
        || doc.is_kind(noun - usize::from(noun > from), Kind::Poss)
        || (from..noun).any(|k| doc.is_kind(k, Kind::Poss))
        || doc.any(noun + 1, &["of", "from"]);
    if !owned || (from..to).any(|k| scene.spoken(k) || doc.has(k, Class::REL)) {
        return None;
    }
    // "her view is that"
    let end = if doc.has(from, Class::POSS) { from + 1 } else { to };
    let subject = memory.who(scene, unit, from, end, &[]);
    let said = if opens { i } else { i + 1 };
    matches!(subject, Subject::Who(Some(_), _)).then(|| Cue {
        from: if at > to { from } else { from.min(at) },
        that: !opens,
        ..cue(at, i, subject, Some(said))
    })
}

fn cue(at: usize, to: usize, subject: Subject, said: Option<usize>) -> Cue {
    Cue {
        at,
        from: at,
        to,
        frame: Frame::Say,
        subject,
        said,
        that: true,
        adjunct: false,
        nested: false,
        shared: false,
        rule: "statement.source",
    }
}
