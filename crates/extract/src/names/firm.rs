//! Companies by what they make or trade in: `Automaker Ostwerk`, `the textile retailer Halden & Sons`, `Mining giant Rio Verde`.
//!
//! Near misses: a person of such a trade (`Trader Ada Mills`), and what a company makes (`the Ostwerk brand`).

use super::Names;
use super::affiliation::everywhere;
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

/// Words of a company's name at most.
const LONGEST: usize = 4;

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let named = |i: usize| match doc.has(i, Class::FIRM) {
        true => name(doc, names, i),
        false => incorporated(doc, names, i),
    };
    let found: Vec<_> = doc.openings(0, doc.len(), Pass::Staff).filter_map(named).collect();
    if !found.is_empty() {
        everywhere(doc, names, &found, "name.firm");
        names.sort();
    }
}

/// The name right behind the noun at `noun`.
fn name(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<(usize, usize)> {
    let opens = noun == doc.sent_of(noun).from;
    let from = noun + 1;
    // "The company Ostwerk built": no article of one among many
    let one = noun > 0 && doc.any(noun - 1, &["a", "an", "every", "no", "any"]);
    if doc.cap(noun) && !opens || one || doc.quoted(noun) || doc.toks.get(from)?.sent != doc.toks[noun].sent {
        return None;
    }
    let part = |i: usize| doc.is_kind(i, Kind::Word) && doc.cap(i) && names.free(i);
    let tied = |i: usize| doc.any(i, &["&"]) && part(i + 1);
    let to = from + (from..from + LONGEST).take_while(|i| part(*i) || *i > from && tied(*i)).count();
    let small =
        Class::MONTH.or(Class::WEEKDAY).or(Class::DET).or(Class::PRON).or(Class::PREP).or(Class::TEXT);
    let other = doc.has(from, small.or(Class::GIVEN).or(Class::BODYNOUN))
        || names.role_at(from).is_some()
        || names.demonym_at(from).is_some()
        || (from..to).all(|i| names.place_at(i));
    (to > from && !other).then_some((from, to))
}

/// What a company's name ends with.
pub static SUFFIXES: Words =
    Words::of(&["inc.", "inc", "corp.", "corp", "co.", "ltd.", "ltd", "plc", "llc", "gmbh"]);

/// `General Foods Corp.`, `Procter & Gamble Co.`: the words before what a company's name ends with; not `Orange Co.`, a county.
fn incorporated(doc: &Doc<'_>, names: &Names, last: usize) -> Option<(usize, usize)> {
    if !doc.among(last, &SUFFIXES) || !doc.cap(last) && !doc.is(last, "plc") || doc.quoted(last) {
        return None;
    }
    let floor = doc.sent_of(last).from.max(last.saturating_sub(LONGEST));
    let part = |i: usize| {
        doc.is_kind(i, Kind::Word)
            && doc.cap(i)
            && names.free(i)
            && !doc.has(i, Class::DET.or(Class::PREP).or(Class::PRON))
    };
    let tied = |i: usize| doc.any(i, &["&", "and"]) && i > floor && part(i - 1);
    let from = last - (floor..last).rev().take_while(|i| part(*i) || tied(*i)).count();
    let alone = last == from + 1 && doc.is(last, "co.");
    (from < last && !alone && !doc.any(from, &["&", "and"])).then_some((from, last + 1))
}
