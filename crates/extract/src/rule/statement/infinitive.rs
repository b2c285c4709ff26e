//! Verbs of saying in the infinitive: `rose to ask whether`, `prompting the party to accuse both of "..."`.

use super::clause::clause_first;
use super::cue::{Cue, by_who};
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::subject::{self, Left};
use super::{phrasal, right, said};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::token::Kind;

/// `prompting the ruling party to accuse both of "..."`, `leading Norway to say that`: who is moved to say it.
pub fn prompted(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    v: usize,
    group: usize,
    frame: Frame,
) -> Option<Cue> {
    let doc = scene.doc;
    let quoted = scene.quotes(v, unit.to.min(v + 16)).next().is_some();
    if !quoted && !clause(scene, unit, v, frame) {
        return None;
    }
    let to = group.checked_sub(1)?;
    let floor = to.saturating_sub(14).max(unit.from);
    // "who led the delegation, told us she saw no need to repeat": no comma parts the mover from the moved
    let mover = (floor..to).rev().take_while(|i| !doc.is_kind(*i, Kind::Comma)).find(|i| {
        doc.any(
            *i,
            &["prompting", "prompted", "leading", "led", "causing", "caused", "moving", "moved", "provoking"],
        )
    });
    let Some(mover) = mover else { return left_to(scene, memory, unit, (v, to), frame) };
    let subject = memory.who(scene, unit, mover + 1, to, &[]);
    by_who(scene, unit, v, mover, frame, subject)
}

/// `It was left to Kim, the envoy of Chad, to point out that`, `It fell to Kim to say that`, `It took Kim to ask whether`: on whom it
/// has come to say it.
fn left_to(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    (v, to): (usize, usize),
    frame: Frame,
) -> Option<Cue> {
    let doc = scene.doc;
    let floor = to.saturating_sub(24).max(unit.from + 1);
    let takes = |i: usize| if doc.any(i, &["took", "takes"]) { i + 1 } else { i + 2 };
    let falls = (floor..to).rev().find(|i| {
        let it = || (i.saturating_sub(2)..*i).any(|k| doc.is(k, "it"));
        (doc.any(*i, &["left", "fell", "falls", "up", "down"]) && doc.is(i + 1, "to")
            || doc.any(*i, &["took", "takes"]))
            && it()
    })?;
    let to = to - usize::from(doc.is_kind(to - 1, Kind::Comma));
    let (np, appositions) = right::apposed(scene, takes(falls), to);
    // "It fell to a guest to say what a motion could do": that she spoke, not what she said
    let told =
        said::said(scene, v, frame, unit.to).that || scene.quotes(v, unit.to.min(v + 24)).next().is_some();
    if !told || np.0 >= np.1 || scene.finite(np.0, np.1) {
        return None;
    }
    let subject = memory.who(scene, unit, np.0, np.1, &appositions);
    by_who(scene, unit, v, falls, frame, subject)
}

/// `Kim, rising late, went on to accuse the sponsors of "..."`: what was done to say it has the subject.
pub fn performed(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    v: usize,
    group: usize,
    frame: Frame,
) -> Option<Cue> {
    let clause = clause(scene, unit, v, frame);
    let said = clause || scene.quotes(v, unit.to.min(v + 24)).next().is_some();
    let act = phrasal::performed(scene, unit, group.checked_sub(1)?).filter(|_| said)?;
    let Left::Phrase { from, np, appositions, .. } =
        subject::left(scene, unit, subject::verb_group(scene, unit, act).from)?
    else {
        return None;
    };
    let subject = memory.who(scene, unit, np.0, np.1, &appositions);
    by_who(scene, unit, v, from, frame, subject)
}

/// Does a verb in the infinitive report a clause: `to ask whether`, `to stress, however, that`, `to say it was late`?
fn clause(scene: &Scene<'_, '_>, unit: Unit, v: usize, frame: Frame) -> bool {
    let told = said::said(scene, v, frame, unit.to);
    let plain = |i: usize| {
        said::questions(scene, i)
            || scene.doc.verb(v).is_some_and(|v| v.lemma == "say") && clause_first(scene, i)
    };
    frame == Frame::Say && (told.that || told.start.is_some_and(plain))
}

/// `renewed her call on the ministry to publish`, `made a plea to members to wait`: a noun asks; where what it asks begins.
pub fn appealed(scene: &Scene<'_, '_>, v: usize) -> Option<usize> {
    let doc = scene.doc;
    if !doc.any(
        v,
        &["made", "makes", "renewed", "renews", "repeated", "repeats", "reiterated", "issued", "issues"],
    ) {
        return None;
    }
    let noun =
        (v + 1..v + 5).find(|i| doc.any(*i, &["call", "calls", "appeal", "appeals", "plea", "pleas"]))?;
    let whom = doc.any(noun + 1, &["on", "upon", "to", "for"]).then_some(noun + 2)?;
    to_do(scene, whom).then_some(whom)
}

/// `not to meddle`: does it follow in the same phrase?
pub fn not_to_do(scene: &Scene<'_, '_>, from: usize) -> bool {
    let doc = scene.doc;
    let not = (from + 1..from + 8).take_while(|i| doc.is_kind(*i, Kind::Word)).find(|i| doc.is(*i, "not"));
    not.is_some_and(|n| doc.is(n + 1, "to")) && to_do(scene, from)
}

/// Does `to` with a verb follow in the same phrase?
pub fn to_do(scene: &Scene<'_, '_>, from: usize) -> bool {
    let doc = scene.doc;
    (from..from + 8)
        .take_while(|i| {
            matches!(doc.kind(*i), Some(Kind::Word | Kind::Poss)) && !scene.verbal(*i) && !doc.is(*i, "that")
        })
        .any(|i| {
            doc.is(i, "to") && (doc.form(i + 1).has(Form::BASE) || super::clause::infinitive(scene, i + 1))
        })
}

/// `decried that the hall was empty`, `accepted that she had erred`: verbs of a noun that take a clause too; not `that text`.
pub fn clausal(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    doc.verb(v).is_some_and(|v| matches!(v.lemma, "accept" | "decry" | "deplore" | "denounce"))
        && doc.is(v + 1, "that")
        && (doc.has(v + 2, Class::DET.or(Class::POSS).or(Class::SUBJ))
            || doc.names.mention_at(v + 2).is_some())
}
