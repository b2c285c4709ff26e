//! Where what is said ends before the words of the article go on.

use super::cue::Cue;
use super::scene::Scene;
use super::shared::{another_sides, sides_before};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::token::Kind;
use crate::words::Words;

/// `a bill that critics say will muzzle the press by 135 votes to 41`, `, and sent it to the president`: what is said in a relative
/// clause ends before the count, and before what else was done to the text; what the speaker did beside it: `saying it would do harm,
/// but did not force a vote`.
pub(super) fn before_aside(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let counts = |k: &usize| {
        doc.is(*k, "by")
            && doc.is_kind(k + 1, Kind::Num)
            && (doc.any(k + 2, &["votes", "to"]) || doc.is_kind(k + 2, Kind::Dash))
    };
    let relative = cue.from > 0 && doc.any(cue.from - 1, &["that", "which"]);
    // ", and returned it to the house"
    let done = |k: &usize| {
        let verb = k + 2 + usize::from(doc.has(k + 2, Class::ADVERB));
        doc.is_kind(*k, Kind::Comma)
            && doc.any(k + 1, &["and", "but"])
            && (doc.form(verb).has(Form::PAST) || doc.ends(verb, "ed") || doc.is(verb, "sent"))
            && doc.any(verb + 1, &["it", "them"])
    };
    let besides = |k: &usize| {
        doc.is_kind(*k, Kind::Comma)
            && doc.any(k + 1, &["and", "but"])
            && (cue.adjunct && (doc.seq(k + 2, &["did", "not"]) || doc.any(k + 2, &["didn't", "didn’t"]))
                || doc.any(k + 2, &["abstained", "voted", "declined", "refused"]))
    };
    let said = cue.said.is_some();
    // "asked for the vote to be put off; nobody agreed"
    let asked = |k: &usize| {
        let goes_on = || doc.any(k + 1, &["to", "and"]);
        cue.frame == Frame::Ask && doc.is_kind(*k, Kind::Semicolon) && !scene.spoken(*k) && !goes_on()
    };
    // "said the cost had not been budgeted; the motion was lost by 25 votes to 16", "said it was late; it voted no"
    let decided = |k: &usize| {
        let counted = || (k + 3..to.min(k + 24)).any(|n| counts(&n));
        let voted = || doc.any(k + 2, &["voted", "abstained"]) && doc.has(k + 1, Class::PRON);
        doc.is_kind(*k, Kind::Semicolon) && !scene.spoken(*k) && (counted() || voted())
    };
    // "said the text was a stain and walked out"
    let left = |k: &usize| {
        const OUT: &[&str] = &["walked", "stormed", "marched", "strode"];
        said && doc.is(*k, "and")
            && !scene.spoken(*k)
            && doc.any(k + 1, OUT)
            && doc.any(k + 2, &["out", "off"])
    };
    let ends = |k: &usize| {
        asked(k)
            || decided(k)
            || left(k)
            || relative && (counts(k) || done(k))
            || (cue.adjunct || said) && besides(k)
            || cue.adjunct && another_sides(scene, *k) && sides_before(scene, cue.at)
            || said && told_of_it(scene, *k)
            || withholds(scene, cue, *k)
    };
    (from + 2..to).find(ends).or_else(|| before_channel(scene, cue, from, to)).unwrap_or(to)
}

/// `said it was late, | citing a report`, `, | to applause from the gallery`, `, | a claim that Chad denies`: how it was said, and
/// what is made of it.
fn told_of_it(scene: &Scene<'_, '_>, k: usize) -> bool {
    const CITES: &[&str] = &["citing", "quoting", "referring", "alluding", "pointing", "gesturing"];
    const SOUNDS: &[&str] = &["applause", "cheers", "jeers", "boos", "laughter", "heckling"];
    const CLAIMS: &[&str] =
        &["claim", "charge", "accusation", "allegation", "assertion", "suggestion", "view", "argument"];
    let doc = scene.doc;
    let claim = || doc.has(k + 1, Class::INDEF) && (k + 2..k + 4).any(|n| doc.any(n, CLAIMS));
    doc.is_kind(k, Kind::Comma)
        && !scene.spoken(k)
        && (doc.any(k + 1, CITES)
            || doc.is(k + 1, "to") && (k + 2..k + 4).any(|n| doc.any(n, SOUNDS))
            || claim())
}

/// What one keeps to himself.
static TELLS: Words = Words::of(&[
    "say", "comment", "elaborate", "specify", "name", "identify", "explain", "disclose", "discuss",
    "provide", "give", "confirm", "answer", "respond", "speculate", "reveal",
]);

/// `said the vote mattered | but declined to comment on the draft`, `| and would not say why`, `| without elaborating`: what the
/// speaker leaves unsaid; not `said the police had taken him and refused to say where`.
fn withholds(scene: &Scene<'_, '_>, cue: &Cue, k: usize) -> bool {
    let doc = scene.doc;
    if cue.said.is_none() || scene.spoken(k) {
        return false;
    }
    if doc.seq(k, &["without", "elaborating"]) {
        return true;
    }
    let verb = k + 1 + usize::from(doc.is_kind(k, Kind::Comma));
    if !doc.any(verb - 1, &["and", "but"]) {
        return false;
    }
    let refuses = doc.seq(verb, &["declined", "to"]);
    let does_not = doc.any(verb, &["did", "would", "could"]) && doc.is(verb + 1, "not");
    let gave_no = doc.any(verb, &["gave", "offered", "provided"]) && doc.is(verb + 1, "no");
    (refuses || does_not) && doc.among(verb + 2, &TELLS)
        || gave_no
            && (verb + 2..verb + 4)
                .any(|n| doc.any(n, &["details", "detail", "reason", "date", "explanation"]))
}

/// What carries words.
static CARRIERS: Words = Words::of(&[
    "statement", "post", "tweet", "email", "e-mail", "interview", "release", "conference", "briefing",
    "letter", "message", "speech", "remarks", "comments", "communique", "communiqué", "editorial", "blog",
]);

/// `urged Chad to free them all, in a joint statement read out by Peru`, `said it was late in a statement on Friday`: what is said
/// ends before the paper that carries it; not `said the minister had apologised in a letter`.
fn before_channel(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> Option<usize> {
    let doc = scene.doc;
    if cue.said.is_none() || to != doc.sent_of(cue.at).to && !matches!(doc.kind(to), None | Some(Kind::Stop))
    {
        return None;
    }
    let carrier = |k: usize| {
        let noun = (k + 2..k + 6).find(|n| doc.among(*n, &CARRIERS))?;
        let led = doc.has(k + 1, Class::INDEF.or(Class::POSS)) || doc.any(k + 1, &["a", "an"]);
        let plain = (k + 2..noun).all(|w| doc.is_kind(w, Kind::Word) && !doc.has(w, Class::PREP));
        (led && plain && noun < to).then_some(noun)
    };
    let other = |k: usize| doc.is_kind(k, Kind::Comma) || doc.has(k, Class::CONJ) || scene.spoken(k);
    let at = (from + 3..to).find(|k| doc.is(*k, "in") && carrier(*k).is_some())?;
    let noun = carrier(at)?;
    if (noun + 1..to).any(other) {
        return None;
    }
    let told = (from..at).any(|k| {
        scene.verbal(k) && doc.cue(k).is_some()
            || doc.any(k, &["apologised", "apologized", "signed", "published", "made"])
    });
    let apart = doc.is_kind(at - 1, Kind::Comma);
    let next = noun + 1;
    let dated = doc.any(next, &["on", "to", "issued", "released", "posted", "published", "late"])
        || doc.dates_in(next, next + 1).next().is_some()
        || next + 1 >= to;
    (apart || dated && !told).then(|| at - usize::from(apart))
}
