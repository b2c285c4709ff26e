//! Lines that tell who voted how, and who stands behind a bill: `Voting yes: Ann Roe, R-1; Bo Low, D-2`, `Absent: Ann Roe`,
//! `Sponsor: Rep. Ann Roe (D-WA)`.

use rustc_hash::FxHashMap;

use super::{Run, shown};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Names;
use crate::token::Kind;

/// What the label before the colon is made of.
const LABEL: &[&str] = &[
    "voting", "voted", "votes", "vote", "yes", "no", "aye", "ayes", "nay", "nays", "yea", "yeas", "noes",
    "not", "for", "against", "in", "favor", "favour", "abstaining", "abstained", "abstentions", "abstain",
    "absent", "excused", "present", "recused",
];

/// The same before those who stand behind a bill.
const BEHIND: &[&str] = &[
    "sponsor", "sponsors", "sponsored", "co-sponsors", "cosponsors", "author", "authors", "primary", "lead",
    "by",
];

/// The colon behind the label of a sentence that lists voters or sponsors.
pub fn label(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let colon = (from + 1..to.min(from + 8)).find(|k| doc.is_kind(*k, Kind::Colon))?;
    let count = |k: usize| matches!(doc.kind(k), Some(Kind::Open | Kind::Close | Kind::Num));
    let voters = || doc.any(from, LABEL) && (from..colon).all(|k| doc.any(k, LABEL) || count(k));
    (voters() || (from..colon).all(|k| doc.any(k, BEHIND))).then_some(colon)
}

/// Is a run of words an item of such a list: right behind its label or a mark, and a mark or the end behind it?
pub fn item(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let sent = doc.sent_of(from);
    let mark = |k: usize| matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Colon));
    let ends = to >= sent.to
        || mark(to)
        || doc.is(to, "and")
        || matches!(doc.kind(to), Some(Kind::Stop | Kind::Open));
    let opens = from > sent.from && (mark(from - 1) || doc.is(from - 1, "and"));
    let words = || (from..to).all(|k| doc.is_kind(k, Kind::Word));
    opens && ends && words() && label(doc, sent.from, sent.to).is_some_and(|colon| colon < from)
}

/// Is the sentence such a list?
pub fn rolled(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    label(doc, from, to).is_some()
}

/// The first of a list of names of two words whose next one is a person: `X, Y and Z of the Reform Party crossed the floor`.
pub fn leads_list(doc: &Doc<'_>, names: &Names, runs: &[Run], lone: &FxHashMap<&str, u8>) -> bool {
    // "the consul in the Twin Cities, X"
    let first = runs[0].from;
    if first > 0 && doc.has(first - 1, Class::DET) || first > 1 && doc.any(first - 1, &["in", "at", "near"]) {
        return false;
    }
    let near = runs.iter().take(8).position(|r| r.from > runs[0].from + 16).unwrap_or(runs.len().min(8));
    let mut last = runs[0];
    for run in runs[..near].iter().skip(1).filter(|r| !r.loud) {
        let next = doc.is_kind(last.to, Kind::Comma) && run.from == last.to + 1
            || doc.is(run.from - 1, "and") && run.from <= last.to + 2;
        if !next || run.to != run.from + 2 || last.to != last.from + 2 {
            return false;
        }
        if shown::is_person(doc, names, *run, false, lone) {
            return true;
        }
        last = *run;
    }
    false
}
