//! The main clause behind a fronted one: `When the house called it genocide, | it was following others`.

use super::*;

/// How far into its sentence the word that opens a fronted clause stands: `More than a year after`.
const LEAD: usize = 6;

/// Does a clause that opens its sentence by `when`, `as`, `a year after` end at the comma `t`, because somebody speaks or something is
/// done behind it: `, survivors in Germany say`, `, it was following others`?
pub fn main_clause(doc: &Doc<'_>, t: usize, to: usize) -> bool {
    doc.is_kind(t, Kind::Comma)
        && (goes_on(doc, t) && opens(doc, doc.sent_of(t).from) || speaks(doc, t, to) && is_fronted(doc, t))
}

fn opens(doc: &Doc<'_>, from: usize) -> bool {
    doc.any(from, &["when", "as", "while", "after", "by", "in", "although", "though", "since", "before"])
}

/// `When the Senate voted`, `Two days after the Senate voted`
fn is_fronted(doc: &Doc<'_>, t: usize) -> bool {
    let from = doc.sent_of(t).from;
    opens(doc, from) && !doc.is(from, "in")
        || (from + 1..t.min(from + LEAD))
            .take_while(|k| doc.is_kind(*k, Kind::Word))
            .any(|k| doc.any(k, &["after", "before", "since"]) && doc.verb(k - 1).is_none())
}

/// `, it was following others`, `, it passed`
fn goes_on(doc: &Doc<'_>, t: usize) -> bool {
    let is = doc.any(t + 2, &["was", "is", "had", "has", "did", "became"]);
    doc.has(t + 1, Class::SUBJ) && (is || doc.step(t + 2).is_some() && doc.form(t + 2).has(Form::PAST))
}

/// `, survivors in Germany say little has followed`: a subject and its verb of saying.
fn speaks(doc: &Doc<'_>, t: usize, to: usize) -> bool {
    let inner = Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::CONJ);
    let plain = |k: &usize| {
        matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss)) && !doc.has(*k, inner) && !doc.is(*k, "to")
    };
    let says = |k: usize| {
        let told =
            doc.form(k).has(Form::PAST) || doc.any(k, &["say", "says", "warn", "argue", "insist", "fear"]);
        doc.cue(k) == Some(Cue::Say) && told && !doc.has(k - 1, Class::DET.or(Class::POSS).or(Class::PREP))
    };
    (t + 2..to.min(t + 10)).take_while(plain).any(says)
}
