//! Does a whole clause begin here, with a finite verb of its own however far from its subject?

use super::super::said;
use super::super::scene::{FINITE, Scene};
use super::first::{no_noun, past, past_quantity, present};
use crate::lexicon::{Class, Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// How far a subject with all that belongs to it may reach before its verb.
const SUBJECT: usize = 40;

/// Words that begin a clause of their own inside a phrase: what follows is not the phrase's verb.
const JOINED: &[&str] = &[
    "after", "before", "when", "because", "while", "as", "if", "until", "since", "although", "though",
    "once", "why", "how", "whether", "unless", "than",
];

/// Subjects beside the pronouns, of one word.
const ANYBODY: &[&str] =
    &["nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone", "nothing", "everything"];

/// `the number of those held for their views had climbed`, `families who had appealed were`, `his country, which had lost,
/// could not`; not `the progress made by states that had signed`, `the rule the House had set`.
pub fn whole_clause(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    // "worried about how it would be enforced"
    let about = from > 0 && doc.any(from - 1, &["about", "over"]);
    let from = from + usize::from(about && said::questions(scene, from));
    if pronoun_first(scene, from) {
        return true;
    }
    let end = to.min(from + SUBJECT);
    // Verbs still to come of relative clauses; may the word before be the head of a phrase?
    let (mut owed, mut noun) = (0, false);
    let mut i = past_quantity(scene, from);
    while i < end {
        if scene.is_break(i) || doc.any(i, JOINED) || doc.has(i, Class::CONJ) && scene.verbal(i + 1) {
            return false;
        }
        if doc.is_kind(i, Kind::Comma) {
            let close = (i + 1..end.min(i + 20)).find(|k| doc.is_kind(*k, Kind::Comma));
            return owed == 0 && close.is_some_and(|c| verb_at(scene, from, past_adverbs(scene, c + 1)));
        }
        let relative = doc.has(i, Class::REL) || doc.is(i, "that");
        // "the letter Chad sent the council"
        let state = || {
            let named = doc.names.mention_at(i);
            named.is_some_and(|m| m.from == i && doc.names.actors[m.actor].is(ActorKind::State))
                && doc.has(from, Class::DET.or(Class::POSS))
        };
        let contact = || doc.has(i, Class::DET.or(Class::POSS).or(Class::SUBJ)) || state();
        if noun && (relative || contact()) {
            (owed, noun) = (owed + 1, false);
        } else if i > from && (verb_at(scene, from, i) || owed > 0 && scene.verbal(i)) {
            if owed == 0 {
                return true;
            }
            (owed, noun) = (owed - 1, false);
            while i + 1 < end && (scene.adverb(i + 1) || grouped(scene, i + 1)) {
                i += 1;
            }
        } else {
            let open = Class::DET.or(Class::POSS).or(Class::PREP).or(Class::CONJ).or(Class::NUMBER);
            noun = doc.is_kind(i, Kind::Word) && !doc.has(i, open) && !scene.adverb(i);
        }
        i += 1;
    }
    false
}

/// `he intends to`, `it strongly condemned`, `she's not done`, `everyone pays`
fn pronoun_first(scene: &Scene<'_, '_>, from: usize) -> bool {
    let doc = scene.doc;
    let shortened = doc.low(from).split_once('\'').is_some_and(|(who, verb)| {
        matches!(who, "i" | "he" | "she" | "it" | "we" | "you" | "they" | "there" | "that")
            && matches!(verb, "s" | "d" | "ll" | "re" | "ve" | "m")
    });
    let verb = past_adverbs(scene, from + 1);
    let finite = || {
        let base = doc.any(from, &["i", "we", "you", "they"]) && doc.form(verb).has(Form::BASE);
        let third = doc.ends(verb, "s") && !doc.has(verb, Class::DET.or(Class::POSS).or(Class::PREP));
        base || third || scene.verbal(verb) || doc.form(verb).has(Form::THIRD.or(Form::PAST))
    };
    let two = doc.seq(from, &["no", "one"]) && scene.verbal(from + 2);
    shortened || two || (doc.has(from, Class::SUBJ) || doc.any(from, ANYBODY)) && finite()
}

fn past_adverbs(scene: &Scene<'_, '_>, from: usize) -> usize {
    (from..from + 3).find(|k| !scene.adverb(*k)).unwrap_or(from)
}

/// The rest of a group of verbs: `had been made`
fn grouped(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    doc.any(i, &["be", "been", "being", "have"]) || doc.form(i).has(Form::PARTICIPLE.or(Form::ING))
}

/// Is the word a finite verb of what stands before it, and neither its participle nor a noun?
fn verb_at(scene: &Scene<'_, '_>, from: usize, i: usize) -> bool {
    let doc = scene.doc;
    if doc.has(i, Class::AUX.or(Class::MODAL)) {
        let part = doc.any(i, &["being", "having", "be", "been"]);
        return !part && !doc.is(i - 1, "to") && !doc.has(i - 1, Class::AUX.or(Class::MODAL));
    }
    doc.among(i, &FINITE)
        || present(scene, i)
        || past(scene, from, i)
        || plural(scene, i)
        || with_object(scene, i)
}

/// `the donors pay for most of it`, `the changes bring the law into line`
fn plural(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let many = doc.ends(i - 1, "s") && !doc.ends(i - 1, "ss") && doc.names.mention_at(i - 1).is_none();
    let object = doc.has(i + 1, Class::DET.or(Class::POSS).or(Class::PRON).or(Class::INDEF));
    many && doc.form(i).has(Form::BASE) && !doc.cap(i) && (object || doc.any(i + 1, &["for", "to"]))
}

/// `volunteers from Fresno made 900 calls`, `the work begins now`; not `a text tabled the day before`
fn with_object(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    if doc.cap(i) || doc.names.mention_at(i).is_some() {
        return false;
    }
    let form = doc.form(i);
    let counted = past_quantity(scene, i + 1) > i + 1;
    let lead = Class::DET.or(Class::POSS).or(Class::NUMBER).or(Class::INDEF);
    let object = || counted || doc.has(i + 1, lead) || doc.is_kind(i + 1, Kind::Num);
    let time = || (i + 1..i + 5).any(|k| doc.any(k, TIMES)) || doc.dates_in(i + 1, i + 4).next().is_some();
    let goes_on = || counted || scene.adverb(i + 1) || doc.is(i + 1, "now");
    form.has(Form::PAST) && object() && !time() || form.has(Form::THIRD) && goes_on() && no_noun(scene, i)
}

const TIMES: &[&str] = &[
    "day", "days", "week", "weeks", "month", "months", "year", "years", "night", "hour", "hours", "morning",
];
