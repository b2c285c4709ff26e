//! A day that only bounds or opens the time meant: `in the week of 17 December`, `before the house rises on June 9`.

use super::When;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::Date;
use crate::token::Kind;
use crate::words::Words;

/// What a house does at the end or at the beginning of its sittings.
pub static SITS: Words = Words::of(&[
    "adjourn", "adjourns", "begin", "begins", "break", "breaks", "close", "closes", "dissolves", "end",
    "ends", "open", "opens", "prorogues", "recess", "recesses", "rise", "rises", "start", "starts",
]);

/// The same date to the month where its day is not that of what is told.
pub(super) fn only_about(doc: &Doc<'_>, when: When) -> When {
    if !(week_of(doc, when.from) || bound(doc, when.from)) {
        return when;
    }
    let month = |d: Date| Date { day: None, ..d };
    When { past: month(when.past), future: month(when.future), ..when }
}

/// `the week of 17 December`, `in the week beginning on March 4`
fn week_of(doc: &Doc<'_>, from: usize) -> bool {
    let at = from.saturating_sub(usize::from(from > 0 && doc.is(from - 1, "on")));
    at > 1
        && doc.any(at - 1, &["of", "beginning", "starting", "commencing", "begins", "starts"])
        && (doc.is(at - 2, "week") || at > 2 && doc.is(at - 2, "that") && doc.is(at - 3, "week"))
}

/// `before the summer recess begins on 20 July`, `in the session that opens on March 7`
fn bound(doc: &Doc<'_>, from: usize) -> bool {
    let at = from.saturating_sub(usize::from(from > 0 && doc.is(from - 1, "on")));
    if at < 2 || !doc.among(at - 1, &SITS) {
        return false;
    }
    let lo = doc.sent_of(from).from.max(at.saturating_sub(9));
    let session = |k: usize| doc.any(k, &["session", "sitting", "sittings", "meeting", "recess", "term"]);
    (lo..at - 1).any(|k| {
        doc.any(k, &["before", "until", "when", "once"]) || session(k) && doc.any(k + 1, &["that", "which"])
    })
}

/// `the 1983 | synod voted`, `at the 2015 | summit in Honiara`: what sat in a year, and no `1983 | assembly elections`.
pub fn sitting(doc: &Doc<'_>, i: usize) -> bool {
    let general = usize::from(doc.any(i, &["general", "national", "annual"]));
    let noun = i + general;
    let plain = Class::AUX.or(Class::PREP).or(Class::VERB).or(Class::CONJ).or(Class::ADVERB).or(Class::REL);
    doc.any(noun, &["synod", "convention", "conference", "congress", "summit", "assembly", "plenary"])
        && (!doc.is_kind(noun + 1, Kind::Word) || doc.has(noun + 1, plain) && !doc.ends(noun + 1, "s"))
}
