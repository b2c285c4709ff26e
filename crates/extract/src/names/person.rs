//! Persons: full names first, each with what shows that a run of capitals is a person; then the short forms that go
//! back to them.
//!
//! `run` cuts the text into runs of words that may be a name, `shown` weighs what speaks for a person (a given name, a
//! title, an office beside it, a verb of saying), `register` keeps who is known by which words. To teach a further
//! sign, add it to `shown`; names and titles are rows of the data tables.

mod causes;
mod posted;
mod register;
mod roll;
mod run;
mod shown;
mod states;
mod title;

use rustc_hash::FxHashMap;

use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue};
use crate::text::Role;
use register::Register;
pub use register::SUFFIXES;
pub use roll::rolled;
pub use run::{OFFICES, PORTFOLIOS};
pub use shown::{NATIONALS, SEATS, gives_name};

/// Lower-case words inside names.
const PARTICLES: &[&str] = &[
    "de", "da", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "bin", "binti", "ibn", "al",
    "el", "la", "le", "los", "las", "dos", "das", "do", "y", "e", "i", "zu", "af", "av", "ben", "ould",
    "mint", "ap", "bint", "abu", "ul", "ur", "uz", "dela",
];

/// A run of words that may be a person's name.
#[derive(Debug, Clone, Copy)]
struct Run {
    from: usize,
    to: usize,
    /// Stands in a line whose capitals mean nothing (a headline in title case, a line in capitals).
    loud: bool,
}

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut runs = run::all(doc, names);
    let lone = lone_words(doc, names, &runs);
    // As many persons as most articles have.
    let mut register = Register::with_capacity(12);
    let mut last: Option<usize> = None;
    for (i, run) in runs.iter().enumerate() {
        let joined = last.is_some_and(|l| shown::joined(doc, names, l, run.from));
        let shown = |joined: bool| shown::is_person(doc, names, *run, joined, &lone);
        // "X, Y and Z of the Reform Party": the last of a list may show what the first are.
        let leads = || roll::leads_list(doc, names, &runs[i..], &lone);
        if !run.loud && (shown(joined) || !joined && leads() && shown(true)) {
            register.full(doc, names, *run);
            last = Some(run.to);
        } else if !run.loud && shown::is_mononym(doc, names, *run, &register) {
            register.single(doc, names, *run, 0.6);
        }
    }
    names.sort();
    run::titled_surnames(doc, names, &mut runs);
    for run in runs {
        if run.loud {
            register.in_headline(doc, names, run);
        } else {
            match names.actor_at(run.from) {
                Some(actor) => register.seen(actor, run.from),
                None => register.short(doc, names, run),
            }
        }
    }
    register::initials(doc, names);
    names.sort();
}

/// Words that stand alone somewhere, as a surname does when a person is named again; twice counted where they speak, or have a
/// title.
fn lone_words<'d>(doc: &'d Doc<'_>, names: &Names, runs: &[Run]) -> FxHashMap<&'d str, u8> {
    let mut lone: FxHashMap<&str, u8> = FxHashMap::default();
    for run in runs.iter().filter(|r| r.to - r.from == 1 && !r.loud) {
        let speaks = says(doc, run.to)
            || run.from > 0 && says(doc, run.from - 1)
            || shown::title(names, run.from).is_some();
        let count = lone.entry(doc.low(run.from)).or_default();
        *count = (*count).max(1 + u8::from(speaks));
    }
    lone
}

fn says(doc: &Doc<'_>, i: usize) -> bool {
    doc.cue(i).is_some_and(|c| matches!(c, Cue::Say)) && !doc.form(i).has(crate::lexicon::Form::ING)
}

fn is_particle_name(low: &str, raw: &str) -> bool {
    // al-Tijani, el-Sisi, ul-Haq
    let Some((head, _)) = low.split_once('-') else { return false };
    head.len() <= 3
        && raw[head.len() + 1..].starts_with(char::is_uppercase)
        && raw.starts_with(char::is_lowercase)
}

/// Classes whose words may be names.
const NAMES: Class =
    Class::VERB.or(Class::GIVEN).or(Class::FAMILY).or(Class::PERSON).or(Class::KIN).or(Class::FIRM);

/// A word with another reading than a name.
fn common(doc: &Doc<'_>, i: usize) -> bool {
    doc.class(i).without(NAMES) != Class(0)
        || doc.has(i, Class::VERB)
        || doc.ends(i, "ing")
        || doc.ends(i, "ly")
}

fn in_prose(doc: &Doc<'_>, i: usize) -> bool {
    doc.role_of(i) == Role::Prose
}

fn mention(doc: &Doc<'_>, run: Run, actor: usize, sense: Sense, rule: &'static str) -> Mention {
    let (start, end) = doc.bytes(run.from, run.to);
    Mention { from: run.from, to: run.to, start, end, actor, sense, rule }
}
