//! The subject of a verb, read backwards from it: a text, a body, its members, or a pronoun for one of them.
//!
//! Between subject and verb may stand a date, what completes the noun (`The resolution on Iran condemns`), or an
//! apposition between commas, dashes or brackets (`The draft, submitted by Fiji, urges`). The noun phrase must open its
//! clause: `backers of the resolution urge` and `the envoy who tabled the draft urges` have another subject.

use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::{ActorKind, ResolutionKind, Stage};
use crate::token::Kind;

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

/// How far an apposition may reach.
const APPOSITION: usize = 40;
/// How far what completes a noun may reach.
const COMPLEMENT: usize = 14;

/// The token before a verb, over adverbs, quotation marks and brackets.
pub fn before(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut p = i.checked_sub(1)?;
    while p > 0
        && (doc.has(p, Class::ADVERB)
            || doc.is_kind(p, Kind::Mark)
            || doc.low(p).ends_with("ly") && doc.verb(p).is_none() && doc.names.mention_at(p).is_none())
    {
        p -= 1;
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
    if doc.any(p, &["that", "which"]) {
        return antecedent(doc, texts, p, from).map(|(text, start)| Found {
            subject: Subject::Text(text),
            start,
            relative: true,
        });
    }
    let p = before_date(doc, p, from);
    if let Some(found) = phrase(doc, texts, p, from) {
        return Some(found);
    }
    if !matches!(doc.kind(p), Some(Kind::Comma | Kind::Close | Kind::Dash)) {
        return None;
    }
    // An apposition: the phrase before the comma, dash or bracket that opens it.
    let floor = from.max(p.saturating_sub(APPOSITION));
    for k in (floor + 1..p).rev() {
        if doc.is_kind(k, Kind::Semicolon) {
            return None;
        }
        if matches!(doc.kind(k), Some(Kind::Comma | Kind::Open | Kind::Dash))
            && let Some(found) = phrase(doc, texts, before_date(doc, k - 1, from), from)
        {
            return Some(found);
        }
    }
    // "Lithuania's parliament, the Seimas, had recognised"
    let named =
        |f: &Found| matches!(f.subject, Subject::Body(_)) && doc.has(f.start.saturating_sub(1), Class::DET);
    if doc.is_kind(p, Kind::Comma) { phrase(doc, texts, p - 1, from).filter(named) } else { None }
}

/// A noun phrase of a text or a body that ends at `p` and opens its clause.
fn phrase(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<Found> {
    let found = |subject, start| Some(Found { subject, start, relative: false });
    if doc.is(p, "it") {
        // "In its preamble it reaffirms"
        let part = doc.is(from, "in") && doc.is(from + 1, "its") && p < from + 6;
        return (p == from || part || clause_opens(doc, p, from)).then_some(Found {
            subject: Subject::It,
            start: p,
            relative: false,
        });
    }
    if doc.is(p, "they") && (p == from || clause_opens(doc, p, from)) {
        return found(Subject::They, p);
    }
    let floor = from.max(p.saturating_sub(COMPLEMENT));
    let mut k = p + 1;
    while k > floor {
        k -= 1;
        let head = k == p
            || doc.has(k + 1, Class::PREP)
            || matches!(doc.kind(k + 1), Some(Kind::Open | Kind::Num))
            || doc.any(k + 1, &["no.", "number", "no"])
            || doc.step(k + 1).is_some() && doc.form(k + 1).has(Form::PARTICIPLE)
            || doc.any(
                k + 1,
                &["put", "backed", "aimed", "calling", "titled", "entitled", "known", "sponsored"],
            );
        if head && let Some((subject, start)) = noun(doc, texts, k) {
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
            || doc.verb(k).is_some() && doc.form(k).has(Form::THIRD)
            || doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none();
        if stops {
            return None;
        }
    }
    None
}

/// The noun at `k` that may speak in a provision, and the start of its mention.
fn noun(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<(Subject, usize)> {
    if let Some((text, start)) = text_at(doc, texts, k) {
        return Some((Subject::Text(text), start));
    }
    if let Some(m) = doc.names.mention_at(k) {
        return doc.names.actors[m.actor].is(ActorKind::Body).then_some((Subject::Body(m.actor), m.from));
    }
    let members = doc.any(
        k,
        &[
            "meps", "lawmakers", "members", "deputies", "senators", "legislators", "parliamentarians",
            "councillors", "councilors",
        ],
    );
    let met =
        doc.any(k, &["ministers", "leaders", "delegates", "judges"]) && doc.is(k.wrapping_sub(1), "the");
    (members || met).then_some((Subject::Members, k))
}

/// The text named at `k`, and where its mention starts. Amendments and laws that are only cited do not speak.
pub fn text_at(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<(usize, usize)> {
    // "The law requires" of a bill that has been signed.
    let in_force = || {
        texts.before(k + 1).is_some_and(|r| {
            let r = &texts.resolutions[r];
            r.stage == Stage::Enacted && matches!(r.kind, ResolutionKind::Act | ResolutionKind::Bill)
        })
    };
    let law = doc.is(k, "law") && k > 0 && doc.any(k - 1, &["the", "this"]) && in_force();
    if doc.any(k, &["amendment", "amendments", "law", "laws"]) && !law || of_amendment(doc, k) {
        return None;
    }
    if let Some(text) = texts.at(k) {
        let start = texts.mentions[texts.mentions.partition_point(|m| m.1 <= k)].0;
        return Some((text, start));
    }
    let message = doc.is(k, "text") && doc.any(k + 1, &["message", "messages"]);
    // "The paragraph reaffirms": a part speaks for the whole.
    let part = doc.any(k, &["paragraph", "preamble", "clause"]) && k > 0 && doc.has(k - 1, Class::DET);
    let noun = (doc.has(k, Class::TEXT) || part)
        && !message
        && !doc.has(k, Class::TEXTS)
        && !doc.is(k, "proposal")
        && (!doc.cap(k) || k > 0 && doc.has(k - 1, Class::DET));
    noun.then(|| texts.before(k + 1)).flatten().map(|t| (t, k))
}

/// `an amendment tabled by Cuba (document A/C.3/69/L.63)`: the number is the amendment's.
fn of_amendment(doc: &Doc<'_>, k: usize) -> bool {
    (k > 0 && doc.any(k - 1, &["document", "draft"]) || k > 0 && doc.is_kind(k - 1, Kind::Open))
        && (k.saturating_sub(10)..k)
            .rev()
            .find(|t| doc.has(*t, Class::TEXT) && !doc.any(*t, &["document", "draft"]))
            .is_some_and(|t| doc.any(t, &["amendment", "amendments"]))
}

/// Does a noun phrase that starts at `start` open a clause? Over articles, adjectives and owners to what stands before.
fn initial(doc: &Doc<'_>, start: usize, from: usize) -> bool {
    let mut t = start;
    for _ in 0..9 {
        if t == from || clause_opens(doc, t, from) {
            return true;
        }
        let w = t - 1;
        // "For the fourth straight year the draft encourages"
        if w == from
            && doc.has(w, Class::PREP)
            && (w..start).any(|k| doc.has(k, Class::YEAR.or(Class::MONTH).or(Class::WEEKDAY)))
        {
            return true;
        }
        let inside = doc.names.mention_at(w).is_some()
            || doc.has(w, Class::DET.or(Class::POSS).or(Class::ORDINAL).or(Class::NUMBER).or(Class::INDEF))
            || matches!(doc.kind(w), Some(Kind::Poss | Kind::Num))
            || doc.is_kind(w, Kind::Word)
                && !doc.has(w, Class::PREP.or(Class::AUX).or(Class::MODAL).or(Class::REL))
                && (doc.verb(w).is_none()
                    || doc.form(w).has(Form::PARTICIPLE) && !doc.form(w).has(Form::BASE));
        if !inside {
            return false;
        }
        t = w;
    }
    false
}

/// Does a clause open at `t`: after punctuation, a conjunction, or a verb of saying?
fn clause_opens(doc: &Doc<'_>, t: usize, from: usize) -> bool {
    let Some(w) = t.checked_sub(1).filter(|w| *w >= from) else { return true };
    if doc.is(w, "that") && w > from && doc.has(w - 1, Class::YEAR) {
        return false;
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
            "where", "whereby", "after", "before", "if", "what", "all",
        ],
    ) || doc.cue(w) == Some(Cue::Say)
}

/// Over when and how: `a resolution last night voicing`, `the Council on Thursday urged`, `the text adopted Wednesday urges`.
fn before_date(doc: &Doc<'_>, p: usize, from: usize) -> usize {
    let mut k = p;
    let mut dated = false;
    while k > from && k + 8 > p {
        let day =
            doc.has(k, Class::WEEKDAY.or(Class::MONTH)) || doc.any(k, &["today", "yesterday", "tonight"]);
        let passes = day
            || doc.is_kind(k, Kind::Num)
            || doc.has(k, Class::TIMEAGO) && dated
            || doc.any(
                k,
                &["night", "week", "month", "year", "evening", "morning", "afternoon", "on", "in", "the"],
            ) && (dated || doc.has(k.saturating_sub(1), Class::TIMEAGO))
            || doc.any(k, &["night", "week", "month", "year"]) && doc.has(k - 1, Class::TIMEAGO)
            || doc.step(k).is_some() && doc.form(k).has(Form::PARTICIPLE) && dated;
        if !passes {
            break;
        }
        dated |= day || doc.has(k, Class::TIMEAGO) || doc.is_kind(k, Kind::Num);
        k -= 1;
    }
    if dated { k } else { p }
}

/// The text that `that` or `which` at `p` goes back to: `a resolution that`, `the bill, introduced by X, which`.
pub fn antecedent(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<(usize, usize)> {
    let floor = from.max(p.saturating_sub(APPOSITION));
    // "a step that condemns": a person or a state right before it takes the clause.
    let last = p.checked_sub(1)?;
    let own = doc.names.mention_at(last).is_some_and(|m| {
        m.from > floor
            && !doc.has(m.from - 1, Class::PREP.or(Class::DET).or(Class::CONJ))
            && texts.at(last).is_none()
    });
    if own && !doc.is_kind(last, Kind::Comma) && !author(doc, last, floor) {
        return None;
    }
    for k in (floor..p).rev() {
        if let Some(found) = text_at(doc, texts, k) {
            return Some(found);
        }
        if doc.has(k, Class::TEXT) && doc.any(k, &["amendment", "amendments"]) {
            return None;
        }
        if doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none() || doc.is_kind(k, Kind::Semicolon) {
            return None;
        }
    }
    None
}

/// `a motion from Labor's X that expresses`: the name tells whose text it is.
fn author(doc: &Doc<'_>, last: usize, floor: usize) -> bool {
    let mut k = doc.names.mention_at(last).map_or(last, |m| m.from);
    while k > floor
        && (doc.names.mention_at(k - 1).is_some()
            || doc.names.role_at(k - 1).is_some()
            || doc.is_kind(k - 1, Kind::Poss)
            || doc.has(k - 1, Class::DET.or(Class::MEMBER)))
    {
        k -= 1;
    }
    k > floor + 1 && doc.any(k - 1, &["by", "from", "of"]) && doc.has(k - 2, Class::TEXT)
}

/// The text of a body that speaks: the one last named that it adopts, before or in the sentence; else its only one.
pub fn text_of(
    doc: &Doc<'_>,
    texts: &Texts,
    actor: usize,
    i: usize,
    to: usize,
    section: (usize, usize),
) -> Option<usize> {
    let told = doc.form(i).has(Form::PAST);
    let fits = |r: usize| texts.resolutions[r].body.map_or(!told, |b| b == actor || related(doc, b, actor));
    let sent = doc.sent_of(i).from;
    let here = texts.within(sent, i).iter().rev().chain(texts.within(i, to)).map(|m| m.2).find(|r| fits(*r));
    here.or_else(|| in_section(texts, i, section).filter(|r| fits(*r)))
        .or_else(|| texts.before(i).filter(|r| fits(*r)))
        .or_else(|| (0..texts.resolutions.len().min(8)).find(|r| texts.resolutions[*r].body == Some(actor)))
}

/// The text that a section between two headings is about: named before the token, else after it.
pub fn in_section(texts: &Texts, i: usize, section: (usize, usize)) -> Option<usize> {
    let before = texts.within(section.0, i).last();
    before.or_else(|| texts.within(i, section.1).first()).map(|m| m.2)
}

/// The Assembly speaks in the text that its committee approves.
fn related(doc: &Doc<'_>, a: usize, b: usize) -> bool {
    let parent = |x: usize| doc.names.entry(doc.lex, x).and_then(|k| k.parent);
    let known = |x: usize| doc.names.actors[x].known;
    parent(a).is_some() && (parent(a) == known(b) || parent(a) == parent(b))
        || parent(b).is_some() && parent(b) == known(a)
}
