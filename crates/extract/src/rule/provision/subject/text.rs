//! Which text a noun phrase names: a mention, a part that speaks for the whole, another word for a bill.

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Cue};
use crate::reading::Texts;
use crate::record::{ResolutionKind, Scope, Stage};
use crate::rule::provision::{amend, items, part};
use crate::rule::texts::spoken::by_heading;
use crate::token::Kind;
use crate::words::Words;

static BILLS: Words = Words::of(&[
    "initiative", "project", "reform", "package", "proposals", "changes", "reforms", "rules", "overhaul",
    "code", "change", "revision", "revisions",
]);

/// Other words for what a house declares.
static PAPERS: Words = Words::of(&[
    "paper", "recommendation", "pronouncement", "initiative", "appeal", "statement", "proclamation",
    "letter", "communique", "communiqué", "project", "conclusions",
]);

/// How far back a declaration is told of that goes by another word for it.
const DECLARED: usize = 300;

/// How far back another one of that name may be told of.
const NEAR: usize = 60;

/// Nouns that can stand for a text without naming it.
pub static NOUNS: Gate =
    Gate { words: Words::marks_of(&[&part::NOUNS, &BILLS, &PAPERS]), class: Class::TEXT, ..Gate::CLOSED };

/// The text named at `k`, and where its mention starts. Amendments and laws that are only cited do not speak.
pub fn text_at(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<(usize, usize)> {
    let named = texts.mention_at(k);
    if named.is_none() && !doc.opens(k, Pass::TextNoun) {
        return None;
    }
    // "the failure of states to act"
    if named.is_none() && k > 0 && doc.is(k - 1, "to") {
        return None;
    }
    // "The paragraph reaffirms": a part speaks for the whole.
    let part = part::at(doc, k);
    if named.is_none() && !part && !doc.has(k, Class::TEXT) {
        // "Under the initiative, inmates could", "The reform also bans": other words for a bill.
        if k == 0 || !spoken_of(doc, k) {
            return None;
        }
        let fits = |r: &usize| renamed(doc, texts, k, *r);
        // "a resolution and a joint communique. ... In the communique, the ministers": the one of that kind
        let kind = |r: &usize| texts.resolutions[*r].kind == ResolutionKind::Declaration && fits(r);
        let told = || texts.within(k.saturating_sub(DECLARED), k).iter().rev().map(|m| m.2).find(kind);
        return texts.before(k).filter(fits).or_else(told).map(|r| (r, k));
    }
    // "The law requires" of a bill that has been signed.
    if doc.is(k, "law")
        && k > 0
        && (doc.any(k - 1, &["the", "this", "proposed", "planned"]) || doc.among(k - 1, &MADE))
    {
        // "If signed, the law would bar"
        let ahead = || {
            let told = texts.before(k).filter(|r| is_bill(texts, *r));
            let would = doc.any(k + 1, &["would", "will"]);
            told.and_then(|r| only_bill(texts).or_else(|| passed_bill(texts)).or(Some(r).filter(|_| would)))
        };
        let signed = in_force(texts).filter(|_| !doc.any(k - 1, &["proposed", "planned"]));
        return signed.or(named.map(|m| m.2)).or_else(ahead).map(|r| (r, k));
    }
    // "shelved a law that would have banned"
    if named.is_none()
        && doc.is(k, "law")
        && k > 0
        && doc.has(k - 1, Class::INDEF)
        && doc.is(k + 1, "that")
        && doc.is(k + 2, "would")
    {
        return only_bill(texts).map(|r| (r, k));
    }
    if let Some(text) = amend::speaks(doc, texts, k).or_else(|| package(doc, texts, k)) {
        return Some((text, k));
    }
    // "gave final approval to a law that bars", "adopted amendments that ban": what is passed here.
    let whole = doc.is(k, "law") || doc.any(k, &["amendment", "amendments"]) && !changed(texts);
    let passed = whole && named.is_some_and(|r| texts.resolutions[r.2].kind == ResolutionKind::Bill);
    if doc.any(k, &["amendment", "amendments", "law", "laws"]) && !passed || of_amendment(doc, k) {
        return None;
    }
    // "support for any bill that would grant"
    if k > 0 && doc.any(k - 1, &["any", "no", "every"]) {
        return None;
    }
    if let Some((start, _, text)) = named {
        return Some((text, start));
    }
    if let Some(first) = items::twins(doc, texts, k).filter(|_| named.is_none()) {
        return Some((first, k - 1));
    }
    let message = doc.is(k, "text") && doc.any(k + 1, &["message", "messages"]);
    let noun = (doc.has(k, Class::TEXT) || part)
        && !message
        && !doc.has(k, Class::TEXTS)
        && !doc.is(k, "proposal")
        && (!doc.cap(k) || part || k > 0 && doc.has(k - 1, Class::DET));
    // "a rival draft calling for": a text that nothing else is told of.
    let other = &[
        "another", "rival", "separate", "competing", "alternative", "second", "third", "milder", "weaker",
        "stronger", "harsher",
    ];
    let strange = !part
        && (k.saturating_sub(2)..k).any(|t| doc.any(t, other))
        && doc.has(k.saturating_sub(2), Class::INDEF);
    let section =
        || if part { by_heading(doc, texts, k).or_else(|| part::of_own(doc, texts, k)) } else { None };
    // "imposed in 2017 in a resolution that also created": of another year
    let det = k.saturating_sub(1 + usize::from(!doc.has(k.saturating_sub(1), Class::INDEF)));
    let bygone = !part
        && doc.has(det, Class::INDEF)
        && doc.is(det.wrapping_sub(1), "in")
        && doc.is_kind(det.wrapping_sub(2), Kind::Num)
        && doc.width(det.wrapping_sub(2)) == 4;
    if !noun || strange || bygone {
        return None;
    }
    let new = || told_next(doc, texts, k).filter(|_| !part);
    section().or_else(new).or_else(|| texts.before(k + 1)).map(|t| (t, k))
}

/// `Last May the ministers contented themselves with a text asking for talks. It passed, 21 to 0`, `A twin bill by Roe would bar loans.
/// Senate Bill 12 cleared the panel`: the new text at `k` is the one of which the next sentence is the first to tell.
fn told_next(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    let sent = doc.sent_of(k);
    // "It is a text that condemns torture": what one was called
    let article = (k.saturating_sub(3).max(sent.from)..k).find(|d| doc.has(*d, Class::INDEF));
    let new = article.is_some_and(|a| !doc.any(a.wrapping_sub(1), &["is", "was", "it", "as"]));
    let next = doc.sents.get(doc.toks[k].sent as usize + 1).filter(|s| new && s.para <= sent.para + 1)?;
    let text = texts.first_told(next.from, next.to)?;
    // "A second text passed", "It rejected another": a new one again
    let again = |m: &(usize, usize, usize)| {
        let lead = m.0.saturating_sub(1)..m.0 + 2;
        m.2 == text && lead.into_iter().any(|d| doc.has(d, Class::INDEF.or(Class::ORDINAL)))
    };
    let bill = texts.resolutions[text].kind == ResolutionKind::Bill;
    let same = doc.any(k, &["text", "draft"]) || doc.is(k, "bill") == bill;
    (same && !texts.within(next.from, next.to).iter().any(again)).then_some(text)
}

/// What a law is by its bill.
static MADE: Words =
    Words::of(&["new", "amended", "revised", "updated", "reformed", "modified", "changed", "rewritten"]);

/// `the reform`, `the new rules`, `the amended code`
fn spoken_of(doc: &Doc<'_>, k: usize) -> bool {
    let the = |t: usize| doc.any(t, &["the", "this", "these"]);
    // "the 10-point communique"
    let points = |t: usize| doc.is_kind(t, Kind::Num) || doc.ends(t, "point");
    let counted = doc.ends(k - 1, "point")
        && (k.saturating_sub(4)..k - 1)
            .any(|t| the(t) && (t + 1..k - 1).all(|n| points(n) || doc.is_kind(n, Kind::Dash)));
    // "the code", "the rules": those that are in force
    the(k - 1) && !doc.any(k, &["code", "rules", "change"])
        || counted
        || k > 1 && doc.among(k - 1, &MADE) && the(k - 2)
}

/// `The initiative`, `The paper`, `The statement`: may the noun at `k` be another word for the text? A statement is none of a
/// resolution, and `The paper said` a newspaper.
fn renamed(doc: &Doc<'_>, texts: &Texts, k: usize, r: usize) -> bool {
    let kind = texts.resolutions[r].kind;
    let own = match doc.low(k) {
        "statement" | "communique" | "communiqué" | "proclamation" | "conclusions" => {
            kind == ResolutionKind::Declaration
        }
        "letter" => k > 1 && doc.is(k - 1, "opinion") && !kind.is_bill(),
        _ => !kind.is_bill(),
    };
    // "In a statement, the ministry regretted the vote. The statement": another
    let other = |t: usize| {
        doc.low(t) == doc.low(k)
            && texts.at(t).is_none()
            && (t.saturating_sub(3)..t).any(|d| doc.has(d, Class::INDEF))
    };
    if !doc.any(k, &["recommendation", "initiative", "project"]) && (k.saturating_sub(NEAR)..k).any(other) {
        return false;
    }
    kind.is_bill() && doc.among(k, &BILLS)
        || doc.among(k, &PAPERS)
            && own
            // "The paper said", but "The conclusions say", "The statement underlines"
            && (doc.cue(k + 1) != Some(Cue::Say) || doc.any(k, &["conclusions", "statement", "communique", "communiqué"]))
            && !doc.any(k + 1, &["of", "by", "from"])
}

/// The bill of the article that is law by now.
fn in_force(texts: &Texts) -> Option<usize> {
    let stages = [Stage::Enacted, Stage::PassedLegislature];
    (0..texts.resolutions.len().min(8))
        .find(|r| stages.contains(&texts.resolutions[*r].stage) && is_bill(texts, *r))
}

/// The bill of an article that tells of no other.
fn only_bill(texts: &Texts) -> Option<usize> {
    let mut bills = (0..texts.resolutions.len().min(8)).filter(|r| is_bill(texts, *r));
    bills.next().filter(|_| bills.next().is_none())
}

/// The bill of an article in which all others have failed.
fn passed_bill(texts: &Texts) -> Option<usize> {
    let failed = |r: usize| {
        matches!(
            texts.resolutions[r].stage,
            Stage::Rejected | Stage::Lapsed | Stage::Withdrawn | Stage::Vetoed
        )
    };
    let mut bills = (0..texts.resolutions.len().min(8)).filter(|r| is_bill(texts, *r) && !failed(*r));
    bills.next().filter(|_| bills.next().is_none())
}

/// `The laws ban`, `The amendments also let the police`, `The changes oblige`: what was passed together, where the article
/// tells of no other bill and nothing is voted on as a change to it.
fn package(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    let noun = doc.any(k, &["laws", "bills", "amendments", "changes", "reforms"]);
    if !noun || !(k.saturating_sub(3)..k).any(|t| doc.any(t, &["the", "these"])) {
        return None;
    }
    let changed = doc.any(k, &["amendments", "changes"]) && changed(texts);
    let known = texts.mention_at(k).map(|m| m.2).or_else(|| texts.before(k));
    only_bill(texts).filter(|only| !changed && known == Some(*only))
}

/// Is anything voted on as a change to a text?
fn changed(texts: &Texts) -> bool {
    texts.votes.iter().take(8).any(|v| v.scope == Scope::Amendment)
}

pub fn is_bill(texts: &Texts, r: usize) -> bool {
    texts.resolutions[r].kind.is_bill()
}

/// `an amendment tabled by Cuba (document A/C.3/69/L.63)`: the number is the amendment's.
fn of_amendment(doc: &Doc<'_>, k: usize) -> bool {
    (k > 0 && doc.any(k - 1, &["document", "draft"]) || k > 0 && doc.is_kind(k - 1, Kind::Open))
        && (k.saturating_sub(10)..k)
            .rev()
            .find(|t| doc.has(*t, Class::TEXT) && !doc.any(*t, &["document", "draft"]))
            .is_some_and(|t| doc.any(t, &["amendment", "amendments"]))
}
