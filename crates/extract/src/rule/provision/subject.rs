//! The subject of a verb, read backwards from it: a text, a body, its members, or a pronoun for one of them.
//!
//! Between subject and verb may stand a date, what completes the noun (`The resolution on Iran condemns`), or an
//! apposition between commas, dashes or brackets (`The draft, submitted by Fiji, urges`). The noun phrase must open its
//! clause: `backers of the resolution urge` and `the envoy who tabled the draft urges` have another subject.

mod itself;
mod phrase;
mod text;

use super::whose::{antecedent, organ};
use super::{fate, part, verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::holds;
use itself::said_of_itself;
use phrase::{LAST, before_phrase};
pub use text::{NOUNS as TEXT_NOUNS, is_bill, text_at};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Text(usize),
    /// The actor.
    Body(usize),
    /// `MEPs`, `lawmakers`
    Members,
    It,
    They,
}

/// A subject and the token its noun phrase starts at.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    pub subject: Subject,
    pub start: usize,
    /// In a relative clause: `a resolution that condemns`.
    pub relative: bool,
}

/// Parts of a text, and forms of it, that speak for the whole.
const PARTS: &[&str] = &[
    "provision", "section", "clause", "paragraph", "article", "part", "chapter", "passage", "version",
    "wording", "line", "sentence", "paragraphs", "clauses", "sections", "parts",
];

/// How far an apposition may reach.
pub const APPOSITION: usize = 40;
/// How far what completes a noun may reach.
const COMPLEMENT: usize = 14;

/// The token before a verb, over adverbs, quotation marks and brackets.
pub fn before(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut p = i.checked_sub(1)?;
    while p > 0
        && (doc.has(p, Class::ADVERB)
            // "the Assembly itself urged"
            || doc.any(p, &["itself", "themselves"])
            // "The bill both bans torture and"
            || doc.is(p, "both") && doc.form(p + 1).has(Form::THIRD)
            || doc.is_kind(p, Kind::Mark)
            || doc.ends(p, "ly") && doc.verb(p).is_none() && doc.names.mention_at(p).is_none())
    {
        p -= 1;
    }
    if doc.may_be(p, &LAST) {
        p = before_phrase(doc, p);
    }
    if doc.is_kind(p, Kind::Close)
        && let Some(open) = (p.saturating_sub(12)..p).rev().find(|k| doc.is_kind(*k, Kind::Open))
    {
        return open.checked_sub(1);
    }
    Some(p)
}

/// The subject that ends at token `p`.
pub fn ending(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<Found> {
    let relative = |(text, start)| Found { subject: Subject::Text(text), start, relative: true };
    if doc.any(p, &["that", "which"]) {
        return antecedent(doc, texts, p, from).map(relative);
    }
    if let Some(found) = carried_by(doc, texts, p, from) {
        return Some(found);
    }
    let p = before_date(doc, p, from);
    // "said it respected the laws but was concerned": no noun phrase ends with a link.
    if doc.any(p, &["and", "but"]) {
        return None;
    }
    if let Some(found) = phrase(doc, texts, p, from).or_else(|| emerged(doc, texts, p, from)) {
        return Some(found);
    }
    if !matches!(doc.kind(p), Some(Kind::Comma | Kind::Close | Kind::Dash)) {
        return None;
    }
    // An apposition or an aside: what stands before the comma, dash or bracket that opens it.
    let floor = from.max(p.saturating_sub(APPOSITION));
    for k in (floor + 1..p).rev() {
        if doc.is_kind(k, Kind::Semicolon) {
            return None;
        }
        if !matches!(doc.kind(k), Some(Kind::Comma | Kind::Open | Kind::Dash)) {
            continue;
        }
        let Some(q) = before(doc, k).filter(|q| *q >= from) else { continue };
        if doc.any(q, &["that", "which"]) && k > p.saturating_sub(10) {
            return antecedent(doc, texts, q, from).map(relative);
        }
        let q = before_date(doc, q, from);
        if let Some(found) = phrase(doc, texts, q, from).or_else(|| emerged(doc, texts, q, from)) {
            return Some(found);
        }
    }
    // "Lithuania's parliament, the Seimas, had recognised"
    // "Chad, which rejoined the council, urged": no apposition.
    let named = |f: &Found| {
        matches!(f.subject, Subject::Body(_))
            && doc.has(f.start.saturating_sub(1), Class::DET)
            && doc.is_kind(f.start.saturating_sub(2), Kind::Comma)
    };
    // "The resolution moved by Secretary Roe, reiterated"
    let moved = |f: &Found| {
        matches!(f.subject, Subject::Text(_))
            && (f.start..p)
                .any(|k| doc.step(k).is_some() && doc.form(k).has(Form::PARTICIPLE) && doc.is(k + 1, "by"))
    };
    let beside = || phrase(doc, texts, p - 1, from).filter(|f| named(f) || moved(f));
    if p > from && doc.is_kind(p, Kind::Comma) { beside() } else { None }
}

/// `The resolution that emerged on Friday asks`, `The text that passed Monday — after a long debate — asks`: the text before
/// what became of it.
fn emerged(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<Found> {
    if doc.is_kind(p, Kind::Comma) {
        return None;
    }
    let that = (from.max(p.saturating_sub(8))..=p).rev().find(|k| doc.any(*k, &["that", "which"]))?;
    if that == from || !fate::tells(doc, that + 1) {
        return None;
    }
    phrase(doc, texts, that - 1, from)
}

/// `The text that the Senate passed on Monday | asks`, `A motion MPs carried by 40 votes to 2 | asks`: the text before the clause
/// that tells who carried it.
fn carried_by(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<Found> {
    let acts = |k: &usize| doc.step(*k).is_some() && doc.form(*k).has(Form::PAST) && !takes(doc, k + 1);
    let verb = (from + 2..=p).rev().take(9).find(acts)?;
    let who = (from + 1..verb).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)))?;
    let named = doc.names.mention_at(who).filter(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    let noun = doc.has(who, Class::BODYNOUN.or(Class::MEMBER).or(Class::SUBJ));
    let first = named.map(|m| m.from).or(noun.then_some(who))?;
    let first = first - usize::from(first > from && doc.has(first - 1, Class::DET));
    let that = first > from && doc.any(first - 1, &["that", "which"]);
    let text = first.checked_sub(1 + usize::from(that)).filter(|k| *k >= from)?;
    let apart = |k: usize| {
        let verb = doc.verb(k).is_some() && !doc.has(k, Class::VOTENOUN);
        doc.is_kind(k, Kind::Comma) || doc.has(k, Class::CONJ.or(Class::REL)) || verb
    };
    if (verb + 1..=p).any(apart) || text_at(doc, texts, text).is_none() {
        return None;
    }
    phrase(doc, texts, text, from).filter(|found| matches!(found.subject, Subject::Text(_)))
}

/// A noun phrase of a text or a body that ends at `p` and opens its clause.
fn phrase(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<Found> {
    let found = |subject, start| Some(Found { subject, start, relative: false });
    if doc.is(p, "it") {
        // ", and for the first time it voiced"
        let timed = || {
            let open = before_phrase(doc, p.saturating_sub(1));
            open + 1 < p && open > from && (doc.any(open, &["and", "but"]) || doc.is_kind(open, Kind::Comma))
        };
        // "Elsewhere it asks"
        let led =
            || p == from + 1 && doc.any(from, &["elsewhere", "separately", "finally", "further", "also"]);
        if said_of_itself(doc, texts, p, from) {
            return None;
        }
        let opens = p == from || clause_opens(doc, p, from) || after_phrase(doc, p, from) || led();
        return (opens || timed()).then_some(Found { subject: Subject::It, start: p, relative: false });
    }
    if doc.is(p, "they") && (p == from || clause_opens(doc, p, from)) {
        return found(Subject::They, p);
    }
    let floor = from.max(p.saturating_sub(COMPLEMENT));
    let mut k = p + 1;
    while k > floor {
        k -= 1;
        let head = || {
            k == p
                || doc.has(k + 1, Class::PREP)
                || matches!(doc.kind(k + 1), Some(Kind::Open | Kind::Num | Kind::Other))
                || doc.any(k + 1, &["no.", "number", "no"])
                || k + 1 == p && part::lettered(doc, k)
                || doc.step(k + 1).is_some() && doc.form(k + 1).has(Form::PARTICIPLE)
                || doc.any(
                    k + 1,
                    &[
                        "put", "backed", "aimed", "titled", "entitled", "known", "sponsored", "seen",
                        "obtained", "pending", "now",
                    ],
                )
                || verb::form(doc, k + 1) == Form::ING && verb::at(doc, k + 1).is_some()
        };
        // "The Senate passed a bill after the administration declared": its verb takes an object
        let acts = |subject: &Subject| {
            k < p && matches!(subject, Subject::Body(_)) && doc.step(k + 1).is_some() && takes(doc, k + 2)
        };
        if let Some((subject, start)) = noun(doc, texts, k).filter(|found| head() && !acts(&found.0)) {
            if initial(doc, start, from) {
                return found(subject, start);
            }
            if k == p {
                // "members of the Council urge": look on for the head, but an object is no subject.
                if doc.has(start.saturating_sub(1), Class::VERB) {
                    return None;
                }
            }
        }
        let stops = matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop))
            || doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL))
            || doc.verb(k).is_some() && doc.form(k).has(Form::THIRD) && !doc.has(k, Class::VOTENOUN)
            || doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none();
        if stops {
            return None;
        }
    }
    None
}

/// `passed | a bill`, `passed | all three`: what a verb takes.
fn takes(doc: &Doc<'_>, k: usize) -> bool {
    doc.has(k, Class::DET.or(Class::INDEF).or(Class::POSS)) || doc.any(k, &["all", "both"])
}

/// The noun at `k` that may speak in a provision, and the start of its mention.
fn noun(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<(Subject, usize)> {
    if let Some((text, start)) = text_at(doc, texts, k) {
        return Some((Subject::Text(text), start));
    }
    if let Some(m) = doc.names.mention_at(k) {
        return may_adopt(doc, texts, m.actor).then_some((Subject::Body(m.actor), m.from));
    }
    if doc.is(k, "body") {
        return the_body(doc, texts, k).map(|b| (Subject::Body(b), k));
    }
    let members = doc.any(
        k,
        &[
            "meps", "lawmakers", "members", "deputies", "senators", "legislators", "parliamentarians",
            "councillors", "councilors", "mps", "msps", "tds", "councilmembers", "aldermen",
        ],
    );
    let met = doc.any(k, &["ministers", "leaders", "delegates", "judges"])
        && (doc.is(k.wrapping_sub(1), "the") || doc.is(k + 1, "of"));
    (members || met).then_some((Subject::Members, k))
}

/// `The continental body deplores`, `The rights body urged`: that of the text told of before, where no group is named beside it.
fn the_body(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    let called = |d: usize| doc.is(d, "the") && (d + 1..k).all(|a| doc.is_kind(a, Kind::Word));
    if !(k.saturating_sub(2)..k.saturating_sub(1)).any(called) {
        return None;
    }
    let last = texts.before(k)?;
    let body = texts.resolutions[last].body;
    let group = |a: usize| doc.names.actors[a].is(ActorKind::Organization) && !may_adopt(doc, texts, a);
    let beside = doc.names.within(k.saturating_sub(30), k).iter().any(|m| group(m.actor));
    // Of several texts of one body nobody knows which.
    let mut told = texts.within(k.saturating_sub(400), k).iter().rev().take(24);
    let one = told.all(|m| m.2 == last || texts.resolutions[m.2].body != body);
    body.filter(|_| one && !beside)
}

/// A body, or what stands for one: `the Arab League`, where it adopts a text.
pub fn may_adopt(doc: &Doc<'_>, texts: &Texts, actor: usize) -> bool {
    doc.names.actors[actor].is(ActorKind::Body) && !judges(doc, actor)
        || texts.resolutions.iter().take(8).filter_map(|r| r.body).any(|b| b == actor || organ(doc, b, actor))
}

/// Those who judge adopt nothing: `The court found that`, `The commission of inquiry concluded that`.
fn judges(doc: &Doc<'_>, actor: usize) -> bool {
    let a = &doc.names.actors[actor];
    if a.entry(doc.lex).is_some_and(|known| known.role == "legislature") {
        return false;
    }
    a.entry(doc.lex).is_some_and(|known| known.role == "court")
        || ["Court", "court", "ribunal", "nquiry"].iter().any(|w| holds(&a.name, w))
}

/// Does a noun phrase that starts at `start` open a clause? Over articles, adjectives and owners to what stands before.
fn initial(doc: &Doc<'_>, start: usize, from: usize) -> bool {
    let mut t = start;
    for _ in 0..9 {
        if t == from || clause_opens(doc, t, from) {
            return true;
        }
        let w = t - 1;
        let np = doc.has(t, Class::DET) || doc.names.mention_at(t).is_some_and(|m| m.from == t);
        if np && after_phrase(doc, t, from) {
            return true;
        }
        // "a joint sitting of Parliament"
        let met = &[
            "sitting", "session", "meeting", "plenary", "gathering", "provisions", "terms", "majority",
            "copy", "text", "one",
        ];
        if doc.is(w, "of") && w > from && doc.any(w - 1, met) {
            t = w - 1;
            continue;
        }
        // "a provision in the bill", "the Senate version of the bill"
        if doc.any(w, &["of", "in"]) && w > from && doc.any(w - 1, PARTS) {
            t = w - 1;
            continue;
        }
        let inside = doc.names.mention_at(w).is_some()
            || doc.has(w, Class::DET.or(Class::POSS).or(Class::ORDINAL).or(Class::NUMBER).or(Class::INDEF))
            || matches!(doc.kind(w), Some(Kind::Poss | Kind::Num))
            || doc.is_kind(w, Kind::Word)
                && !doc.has(w, Class::PREP.or(Class::AUX).or(Class::MODAL).or(Class::REL))
                && (doc.verb(w).is_none()
                    // "Jane Roe described the bill as": before an article it has an object
                    || doc.form(w).has(Form::PARTICIPLE) && !doc.form(w).has(Form::BASE) && !doc.has(t, Class::DET));
        // "Seconding the motion, A said"
        if !inside || doc.has(t, Class::DET) && doc.ends(w, "ing") && w == from {
            return false;
        }
        t = w;
    }
    false
}

/// `In its operative part the text condemns`, `For the fourth straight year the draft urges`, `In 2021 it deplored`: a phrase
/// of time or place opens the sentence and no comma ends it.
fn after_phrase(doc: &Doc<'_>, t: usize, from: usize) -> bool {
    // "had been bolder: In August it decided"
    let from = (from.max(t.saturating_sub(10))..t)
        .rev()
        .find(|k| doc.is_kind(*k, Kind::Colon))
        .map_or(from, |k| k + 1);
    doc.has(from, Class::PREP)
        && t > from + 1
        && t < from + 10
        && !doc.has(t - 1, Class::PREP.or(Class::DET))
        && (from + 1..t).all(|k| {
            !doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::CONJ))
                && !matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Poss))
                && (doc.verb(k).is_none() || doc.form(k).has(Form::PARTICIPLE) || doc.has(k, Class::VOTENOUN))
        })
}

/// Does a clause open at `t`: after punctuation, a conjunction, or a verb of saying?
fn clause_opens(doc: &Doc<'_>, t: usize, from: usize) -> bool {
    let Some(w) = t.checked_sub(1).filter(|w| *w >= from) else { return true };
    // "Not only does the bill ban"
    if doc.any(w, &["does", "did"]) && w > from && doc.is(w - 1, "only") {
        return true;
    }
    if doc.is(w, "that") && w > from && doc.has(w - 1, Class::YEAR) {
        return false;
    }
    // "which quit Resolution 30/1": a verb follows, no noun phrase.
    if doc.any(w, &["that", "which"]) {
        return doc.has(t, Class::DET.or(Class::POSS).or(Class::SUBJ).or(Class::NUMBER))
            || doc.names.mention_at(t).is_some()
            || doc.cap(t);
    }
    matches!(
        doc.kind(w),
        Some(
            Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Mark | Kind::Open | Kind::Close
        )
    ) || doc.any(
        w,
        &[
            "and", "but", "while", "as", "because", "although", "though", "since", "when", "that", "which",
            "where", "whereby", "whose", "after", "before", "if", "what", "all",
        ],
    ) || doc.cue(w) == Some(Cue::Say)
}

/// Over when and how: `a resolution last night voicing`, `the Council on Thursday urged`, `the text adopted Wednesday urges`.
pub fn before_date(doc: &Doc<'_>, p: usize, from: usize) -> usize {
    let mut k = p;
    let mut dated = false;
    while k > from && k + 8 > p {
        let day =
            doc.has(k, Class::WEEKDAY.or(Class::MONTH)) || doc.any(k, &["today", "yesterday", "tonight"]);
        // "the Council this morning condemned"
        let this = |k: usize| {
            doc.is(k, "this") && doc.any(k + 1, &["week", "month", "year", "morning", "evening", "afternoon"])
        };
        let passes = day
            || this(k)
            || this(k.saturating_sub(1))
            || doc.is_kind(k, Kind::Num)
            || doc.has(k, Class::TIMEAGO) && dated
            || doc.any(
                k,
                &["night", "week", "month", "year", "evening", "morning", "afternoon", "on", "in", "the"],
            ) && (dated || doc.has(k.saturating_sub(1), Class::TIMEAGO))
            || doc.any(k, &["night", "week", "month", "year", "morning", "evening", "afternoon"])
                && doc.has(k - 1, Class::TIMEAGO.or(Class::WEEKDAY))
            || doc.step(k).is_some() && doc.form(k).has(Form::PARTICIPLE) && dated;
        if !passes {
            break;
        }
        // "the Union last night barred"
        dated |= doc.has(k - 1, Class::TIMEAGO) && doc.any(k, &["night", "week", "month", "year"]);
        dated |= day || this(k) || doc.has(k, Class::TIMEAGO) || doc.is_kind(k, Kind::Num);
        k -= 1;
    }
    if dated { k } else { p }
}
