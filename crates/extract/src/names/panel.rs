//! Committees without capitals that decided something: `the committee on overseas workers affairs had endorsed the bill, 15-2`,
//! `the trusteeship committee`, `the community board`. Elsewhere such a phrase names nobody.

use super::{Actor, Names};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Step};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// How many words may tell what a committee is for.
const THEME: usize = 5;

static NOUNS: Words = Words::of(&["committee", "subcommittee", "commission", "board"]);

pub static OPENS: Gate = Gate { words: Words::marks_of(&[&NOUNS]), ..Gate::CLOSED };

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    for i in doc.openings(1, doc.len(), Pass::Panel) {
        if !doc.among(i, &NOUNS) || doc.cap(i) || !names.free(i) || doc.quoted(i) || !decides(doc, i) {
            continue;
        }
        let Some((from, to)) = on_theme(doc, names, i).or_else(|| of_kind(doc, names, i)) else { continue };
        let panel = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(from, to)) };
        names.add_named(doc, (from, to), panel, "name.panel");
    }
    names.sort();
}

/// Does the sentence decide on a text, and does it or what follows in its paragraph count votes?
fn decides(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let near = sent.from.max(i.saturating_sub(30))..sent.to.min(i + 30);
    // "The trusteeship committee tonight called on all states"
    let speaks = |k: usize| k > i && k < i + 4 && doc.verb(k).is_some_and(|v| v.force.is_some());
    let acts = near
        .clone()
        .any(|k| (matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || speaks(k)) && !doc.quoted(k));
    let after = (sent.to..doc.len().min(i + 50)).take_while(|k| doc.para_of(*k) == sent.para);
    let counts = near.chain(after).any(|k| {
        doc.is_kind(k, Kind::Dash)
            && !doc.toks[k].gap
            && doc.is_kind(k.wrapping_sub(1), Kind::Num)
            && doc.is_kind(k + 1, Kind::Num)
            || doc.any(k, &["votes", "unanimously", "against", "abstaining"])
    });
    acts && counts
}

/// A word of a theme: no name, no small word, no verb in use.
fn theme(doc: &Doc<'_>, names: &Names, k: usize) -> bool {
    let small = Class::DET.or(Class::POSS).or(Class::PREP).or(Class::AUX).or(Class::CONJ).or(Class::MODAL);
    let small = small.or(Class::ADVERB).or(Class::WEEKDAY).or(Class::MONTH).or(Class::REL).or(Class::PRON);
    doc.is_kind(k, Kind::Word) && !doc.cap(k) && names.free(k) && !doc.has(k, small) && doc.step(k).is_none()
}

/// `committee on overseas workers affairs`
fn on_theme(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    if !doc.is(i + 1, "on") || !doc.has(i - 1, Class::DET.or(Class::POSS)) {
        return None;
    }
    let mut to = i + 2;
    while to < i + 2 + THEME && (theme(doc, names, to) || doc.is(to, "and") && theme(doc, names, to + 1)) {
        to += 1;
    }
    (to > i + 2).then_some((i, to))
}

/// `the trusteeship committee`, `its foreign affairs committee`
fn of_kind(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    const VAGUE: &[&str] = &[
        "same", "main", "key", "full", "whole", "special", "new", "select", "standing", "joint",
        "parliamentary", "powerful", "house", "senate", "congressional", "executive", "central", "sanctions",
        "organizing", "organising", "steering", "olympic",
    ];
    let mut from = i;
    while from > i.saturating_sub(4)
        && from > 0
        && (theme(doc, names, from - 1) || doc.is(from - 1, "and") && from < i)
    {
        from -= 1;
    }
    let led = from > 0 && doc.has(from - 1, Class::DET.or(Class::POSS)) && !doc.any(from - 1, &["a", "an"]);
    (led && from < i && !doc.any(from, VAGUE) && !doc.is(from, "and")).then_some((from, i + 1))
}
