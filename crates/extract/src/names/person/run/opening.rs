//! Where a name begins behind the words of an office, of a party or of a people.

use super::super::{common, shown};
use super::{OFFICES, PORTFOLIOS};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// How compounds end that name an office.
const OFFICE_ENDS: &[&str] =
    &["warden", "master", "mistress", "keeper", "bearer", "woman", "person", "general"];

/// `Minister for Women and | Social Protection X`: more of what a minister is for.
fn further(doc: &Doc<'_>, from: usize, sent: usize) -> bool {
    let links = |i: &usize| doc.cap(*i) || doc.any(*i, &["and", "the", "&"]) || doc.is_kind(*i, Kind::Comma);
    let floor = from.saturating_sub(9).max(sent + 1);
    let first = (floor..from).rev().take_while(links).last().unwrap_or(from);
    let minister = || doc.any(first - 2, &["minister", "secretary", "ministers", "ministry", "state"]);
    first > sent + 1
        && first < from
        && doc.any(from - 1, &["and", "&"])
        && doc.any(first - 1, &["for", "of"])
        && minister()
}

/// A sentence's first word with a common reading opens no name unless it is a given name.
pub(super) fn opening(doc: &Doc<'_>, from: usize, end: usize, sent: usize) -> usize {
    let from = behind_office(doc, from, end);
    let opens = from == sent || doc.is_kind(from - 1, Kind::Mark);
    if opens && end - from > 1 && !doc.has(from, Class::GIVEN.or(Class::FAMILY)) && common(doc, from) {
        // "What do Uyghurs say?"
        return from + 1 + usize::from(doc.is(from + 1, "do"));
    }
    // "Minister for External Affairs X": the words of the office are none of the name.
    // "Opposition Spokesman on National Security X"
    let on = || doc.is(from - 1, "on") && from > sent + 1 && doc.any(from - 2, OFFICES);
    let portfolio =
        from > sent && (doc.any(from - 1, &["for", "of", "from"]) || on() || further(doc, from, sent));
    if portfolio {
        let last = (from..end.saturating_sub(1)).take_while(|i| doc.among(*i, &PORTFOLIOS)).last();
        if let Some(last) = last {
            return last + 1;
        }
        // "Minister for Devaswoms K. Narayanan X": up to a given name or an initial
        let minister =
            from > sent + 1 && doc.any(from - 2, &["minister", "secretary", "commissioner", "envoy"]);
        let given = |i: &usize| {
            doc.has(*i, Class::GIVEN.or(Class::FAMILY)) || doc.width(*i) == 2 && doc.ends(*i, ".")
        };
        // "the deputy from Bouches-du-Rhône Gaspard Millerot"
        let seat = from > sent + 1
            && doc.is(from - 1, "from")
            && doc.has(from - 2, Class::MEMBER.or(Class::OFFICIAL));
        if let Some(given) = (from..end.saturating_sub(1)).find(given).filter(|_| minister || seat) {
            return given;
        }
    }
    let title =
        |i: &usize| ["-designate", "-elect", "-based", "-born"].iter().any(|s| doc.low(*i).ends_with(s));
    // "International Relations Deputy Minister X": an office that capitals have drawn in.
    let office = |i: &usize| doc.any(*i, OFFICES);
    let within = || from..end.saturating_sub(1);
    within().take(4).find(title).or_else(|| within().rev().find(office)).map_or(from, |i| i + 1)
}

/// `Churchwarden Alfred Munt`, `CS Salim Baraka`, `Majority Elijah Rotich`: words of an office before a given name that a
/// surname follows.
fn behind_office(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    // "the Finn Olli Haapasaari", "Landlord Ada Mills"
    let one = if from > 0 && doc.has(from - 1, Class::DET) {
        shown::one_of(doc, from)
    } else {
        doc.has(from, Class::PERSON) && !doc.has(from, Class::GIVEN)
    };
    if end > from + 2 && one {
        return from + 1;
    }
    let office = |i: &usize| {
        let low = doc.low(*i);
        !doc.has(*i, Class::GIVEN.or(Class::FAMILY))
            && (doc.toks[*i].caps && (2..4).contains(&low.len())
                || doc.any(*i, &["majority", "minority", "pro", "tem", "tempore"])
                || OFFICE_ENDS.iter().any(|e| low.len() > e.len() + 1 && low.ends_with(e)))
    };
    let words = (from..end.saturating_sub(2)).take(3).take_while(office).count();
    // "Speaker pro Tem Ada Mills"
    if words > 0 && doc.any(from + words - 1, &["tem", "tempore"]) {
        return from + words;
    }
    // "CS Salim Baraka", whatever Salim is; "JD Vance" has two words only.
    let letters = words == 1 && doc.toks[from].caps && !doc.toks[from + 1].caps;
    if words > 0 && (letters || doc.has(from + words, Class::GIVEN)) { from + words } else { from }
}
