//! Phrases that report a clause without a verb of saying: `Kim was adamant that`, `is of the opinion that`, `voted no on
//! the grounds that`, and those whose speaker stands behind `by` or `from`: `was described by Kim as "..."`, `heard from
//! Kim that`, `From Kim came the reply that`.

use super::clause::clause_first;
use super::cue::Cue;
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::shared::main_subject;
use super::speaker::Subject;
use super::subject::{self, Left};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue as Frame};
use crate::token::Kind;
use crate::words::Words;

/// What somebody is who holds that something is so.
static MINDS: Words = Words::of(&[
    "adamant", "clear", "confident", "convinced", "certain", "sure", "insistent", "emphatic", "categorical",
    "unequivocal", "positive", "hopeful", "optimistic", "pessimistic", "sceptical", "skeptical", "doubtful",
    "sorry", "glad", "pleased", "relieved", "grateful", "disappointed", "dismayed", "concerned", "worried",
    "afraid", "alarmed", "angry", "furious", "surprised", "astonished", "appalled", "proud", "satisfied",
    "mindful", "conscious", "unconvinced", "persuaded", "delighted", "saddened", "incensed", "outraged",
    "livid", "thankful", "encouraged", "heartened", "troubled", "frustrated", "shocked",
]);

/// Farther than this the `that` or `as` behind a speaker is not looked for.
const REACH: usize = 14;

const BE: &[&str] =
    &["is", "are", "was", "were", "been", "remains", "remained", "felt", "feels", "sounded", "seemed"];

/// What these phrases are read at, beside verbs of saying.
pub static OPENS: Words = Words::marks_of(&[
    &MINDS,
    &Words::of(&[
        "opinion", "view", "belief", "conviction", "impression", "mind", "grounds", "ground", "words",
        "remark", "observation", "heard", "hears", "learned", "learnt", "came", "comes",
    ]),
]);

pub fn may_open(doc: &Doc<'_>, i: usize) -> bool {
    doc.may_be(i, &OPENS)
        || matches!(doc.cue(i), Some(Frame::Say | Frame::As))
        || other_speaker(doc, i).is_some()
}

pub fn find(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize, before: &[Cue]) -> Option<Cue> {
    minded(scene, memory, unit, i)
        .or_else(|| grounded(scene, memory, unit, i, before))
        .or_else(|| behind(scene, memory, unit, i))
        .or_else(|| came(scene, memory, unit, i))
        .or_else(|| gapped(scene, i, before))
}

/// `, Peru that it would abstain`: who is named before a `that`, after a comma, and where that begins.
fn other_speaker(doc: &Doc<'_>, i: usize) -> Option<(usize, usize)> {
    let m = doc.names.mention_at(i.checked_sub(1)?).filter(|m| doc.is(i, "that") && m.to == i)?;
    let bare = |at: usize| at - usize::from(at > 0 && doc.has(at - 1, Class::DET));
    // "the representative of Peru"
    let envoy = |k: usize| doc.names.role_at(k).is_some() || doc.has(k, Class::OFFICIAL);
    let of = bare(m.from).checked_sub(2).filter(|k| doc.is(k + 1, "of") && envoy(*k));
    let lead = bare(of.unwrap_or(m.from)).checked_sub(1)?;
    let comma = lead.checked_sub(usize::from(doc.any(lead, &["and", "but", "while"])))?;
    matches!(doc.kind(comma), Some(Kind::Comma | Kind::Semicolon)).then_some((m.actor, lead + 1))
}

/// `Chile said it would vote in favour, Peru that it would abstain`: the verb of the one before is left out.
fn gapped(scene: &Scene<'_, '_>, i: usize, before: &[Cue]) -> Option<Cue> {
    let (who, from) = other_speaker(scene.doc, i)
        .filter(|_| scene.doc.has(i + 1, Class::SUBJ) || clause_first(scene, i + 1))?;
    let said =
        before.last().filter(|c| c.said.is_some_and(|s| s < from) && c.frame == Frame::Say && !c.nested)?;
    let subject = Subject::Who(Some(who), 1.0);
    Some(Cue { rule: said.rule, ..cue(i, from, i + 1, subject) })
}

/// `Kim was adamant that`, `Kim is of the view that`, `Kim was sure the bill would return`
fn minded(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    let opinion = doc.any(i, &["opinion", "view", "belief", "conviction", "impression", "mind"])
        && doc.any(i.checked_sub(2)?, &["of", "under"])
        && doc.is(i - 1, "the");
    if !opinion && !doc.among(i, &MINDS) {
        return None;
    }
    let that = doc.is(i + 1, "that");
    if !that && (opinion || doc.has(i + 1, Class::PREP) || !clause_first(scene, i + 1)) {
        return None;
    }
    let last = if opinion { i - 2 } else { i };
    let be = (last.saturating_sub(4).max(unit.from + 1)..last)
        .rev()
        .take_while(|k| {
            scene.adverb(*k) || doc.any(*k, BE) || doc.any(*k, &["firmly", "very", "so", "quite"])
        })
        .find(|k| doc.any(*k, BE))?;
    let group = subject::verb_group(scene, unit, be);
    if group.refused {
        return None;
    }
    let Left::Phrase { from, np, appositions, nested, .. } = subject::left(scene, unit, group.from)? else {
        return None;
    };
    if doc.any(np.0, &["it", "there", "this", "that", "what", "i", "we"]) {
        return None;
    }
    let subject = memory.who(scene, unit, np.0, np.1, &appositions);
    let said = i + 1 + usize::from(that);
    matches!(subject, Subject::Who(Some(_), _)).then(|| Cue { nested, ..cue(be, from, said, subject) })
}

/// `voted no on the grounds that the text was late`
fn grounded(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize, before: &[Cue]) -> Option<Cue> {
    let doc = scene.doc;
    let grounds = doc.any(i, &["grounds", "ground"]) && doc.is(i.checked_sub(2)?, "on")
        || doc.any(i, &["belief", "conviction"]) && doc.is(i.checked_sub(2)?, "in")
        // "announced the abstention with the words that"
        || doc.any(i, &["words", "remark", "observation"]) && doc.is(i.checked_sub(2)?, "with");
    if !grounds || !doc.is(i - 1, "the") || !doc.is(i + 1, "that") {
        return None;
    }
    let subject = main_subject(scene, memory, unit, i - 2, before);
    let cue = Cue { adjunct: true, ..cue(i, i - 2, i + 2, subject) };
    matches!(subject, Subject::Who(Some(_), _)).then_some(cue)
}

/// `was described by Kim as "..."`, `It was pointed out by Kim that`, `members were told by Kim that`, `heard from Kim that`
fn behind(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    let heard = doc.any(i, &["heard", "hears", "learned", "learnt"]) && doc.is(i + 1, "from");
    let by = if heard { i + 1 } else { (i + 1..i + 3).find(|k| doc.is(*k, "by"))? };
    let frame = doc.cue(i).filter(|f| matches!(f, Frame::Say | Frame::As));
    if !heard && (frame.is_none() || !subject::verb_group(scene, unit, i).passive) {
        return None;
    }
    let end = unit.to.min(by + REACH);
    let said = (by + 2..end)
        .take_while(|k| !scene.is_break(*k) && !scene.spoken(*k))
        .find(|k| doc.any(*k, &["that", "as"]) || scene.opens(*k).is_some())?;
    let quoted = scene.opens(said).or(scene.opens(said + 1)).is_some();
    let that = doc.is(said, "that");
    if !that && !quoted {
        return None;
    }
    let np_end = (by + 1..said).find(|k| doc.is_kind(*k, Kind::Comma)).unwrap_or(said);
    let apposed: Vec<(usize, usize)> = if np_end + 1 < said {
        vec![(np_end + 1, said - usize::from(doc.is_kind(said - 1, Kind::Comma)))]
    } else {
        Vec::new()
    };
    let subject = memory.who(scene, unit, by + 1, np_end, &apposed);
    let start = if scene.opens(said).is_some() { said } else { said + 1 };
    let frame = if that || heard { Frame::Say } else { Frame::As };
    matches!(subject, Subject::Who(Some(_), _)).then(|| Cue { frame, that, ..cue(i, i, start, subject) })
}

/// `From Tehran came the reply that`, `From Kim came word that`
fn came(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize) -> Option<Cue> {
    let doc = scene.doc;
    if !doc.any(i, &["came", "comes"]) || !doc.is(unit.from, "from") || i > unit.from + 8 {
        return None;
    }
    let that = (i + 1..unit.to.min(i + 7)).find(|k| doc.is(*k, "that"))?;
    let subject = memory.who(scene, unit, unit.from + 1, i, &[]);
    matches!(subject, Subject::Who(Some(_), _)).then(|| cue(i, unit.from, that + 1, subject))
}

fn cue(at: usize, from: usize, said: usize, subject: Subject) -> Cue {
    Cue {
        at,
        from,
        to: said,
        frame: Frame::Say,
        subject,
        said: Some(said),
        that: true,
        adjunct: false,
        nested: false,
        shared: false,
        rule: "statement.held",
    }
}

/// `Addressing the sponsors, she added`, `When the session began, he objected to it`: words that say when or on what occasion
/// somebody speaks, whose words follow.
pub(super) fn leads_in(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    let closes = matches!(doc.kind(cue.to), None | Some(Kind::Stop | Kind::Comma | Kind::Semicolon));
    let opens = from == doc.sent_of(from).from && !closes && scene.closed(to).is_none();
    let object = doc.has(from + 1, Class::DET.or(Class::POSS).or(Class::PREP))
        || doc.names.mention_at(from + 1).is_some();
    let doing = doc.ends(from, "ing") && object;
    let when = doc.any(from, &["when", "after", "before", "while", "as", "once", "during", "since"]);
    opens && (when || doing && !(from + 1..to).any(|i| doc.has(i, Class::AUX.or(Class::MODAL))))
}
