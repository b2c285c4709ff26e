//! Attributions: a verb of saying with its subject, and where what is said begins.
//!
//! `Kim said that`, `Kim, the envoy, said`, `said Kim, the envoy,`, `who said`, `..., adding that`, `according to Kim`, `as
//! Kim noted`. The verbs are rows of `data/verbs.tsv` (`cue`). What a verb is no cue in: nouns (`the claim`), passives (`was
//! told`), refusals (`declined to say`), relative clauses that only mention what others say (`a charge that the group calls
//! untrue`).

mod frame;

use super::refuse::{DECIDERS, NOUNS, noun, procedure, unnamed, weak};
use super::scene::{Scene, Unit};
use super::shared::main_subject;
use super::speaker::Subject;
use super::subject::{self, Left};
use super::{infinitive, memory::Memory, phrasal, reported, right, said, source};
use crate::gate::Pass;
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::token::Kind;
use frame::{finite, frame_of};

#[derive(Debug, Clone, Copy)]
pub struct Cue {
    /// The verb.
    pub at: usize,
    /// First token of the attribution.
    pub from: usize,
    /// First token after it.
    pub to: usize,
    pub frame: Frame,
    pub subject: Subject,
    /// What is said begins here, where it follows.
    pub said: Option<usize>,
    /// It begins after `that` (or a colon).
    pub that: bool,
    /// A participle: `adding`.
    pub adjunct: bool,
    /// Stands inside what another one says.
    pub nested: bool,
    /// Shares the subject of the cue before (`and urged`).
    pub shared: bool,
    pub rule: &'static str,
}

/// Verbs that tell that no more was said: `confined himself to noting`.
const CONFINED: &[&str] = &[
    "limited", "limits", "confined", "confines", "restricted", "restricts", "reduced", "down", "resorted",
    "stuck",
];

/// What a text is made of.
const PARTS: &[&str] =
    &["paragraph", "clause", "article", "section", "subparagraph", "prayer", "amendment", "recital", "point"];

/// The attributions of a unit, in order.
pub fn all(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit) -> Vec<Cue> {
    let doc = scene.doc;
    let mut cues: Vec<Cue> = Vec::new();
    let mut next = unit.from;
    while let Some(i) = doc.next(next, unit.to, Pass::Speech) {
        next = i + 1;
        if let Some(cue) = doc.gated(i, Pass::Speech, || at(scene, memory, unit, i, &cues)) {
            // A noun's attribution is seen at its end, behind its verb: go on in any case.
            next = next.max(cue.at + 1).max(cue.to.min(cue.said.unwrap_or(cue.to)));
            cues.push(cue);
        }
    }
    later_subjects(&mut cues);
    cues
}

/// The attribution at token `i`, outside of quotations.
fn at(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, i: usize, before: &[Cue]) -> Option<Cue> {
    let doc = scene.doc;
    if doc.quoted(i) {
        return None;
    }
    let reported = || reported::find(scene, memory, unit, i, before);
    // "She regretted that the draft, in her words "purely humanitarian", had fallen": part of what she says
    let inside = |cue: &Cue| {
        let open =
            before.last().filter(|c| !c.nested && c.frame == Frame::Say && c.said.is_some_and(|s| s < i));
        let own =
            open.is_some_and(|c| c.subject == cue.subject || doc.any(i + 1, &["his", "her", "its", "their"]));
        own && i > 0
            && doc.is_kind(i - 1, Kind::Comma)
            && doc.any(cue.to.saturating_sub(1), &["words", "phrase"])
    };
    doc.only_if(i, source::may_open(doc, i), || source::find(scene, memory, unit, i).filter(|c| !inside(c)))
        .or_else(|| doc.only_if(i, reported::may_open(doc, i), reported))
        .or_else(|| doc.only_if(i, said::may_say(doc, i), || verb(scene, memory, unit, i, before)))
}

/// A participle that opens the sentence has the subject that follows: `Calling it a farce, Kim said`.
fn later_subjects(cues: &mut [Cue]) {
    for i in (0..cues.len().saturating_sub(1)).rev() {
        if cues[i].adjunct && cues[i].subject == Subject::Nobody {
            cues[i].subject = cues[i + 1].subject;
        }
    }
}

fn verb(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, v: usize, before: &[Cue]) -> Option<Cue> {
    let doc = scene.doc;
    let frame = frame_of(scene, v)?;
    if doc.names.mention_at(v).is_some() || doc.names.role_at(v).is_some() && doc.cap(v) {
        return None;
    }
    let form = doc.form(v);
    // "was quoted by the agency as saying"
    let quoted = v.checked_sub(1).filter(|p| *p > unit.from && doc.is(*p, "as")).and_then(|p| {
        let floor = p.saturating_sub(14).max(unit.from);
        (floor..p)
            .rev()
            .find(|i| doc.any(*i, &["quoted", "quotes", "quoting", "cited", "citing", "reported"]))
    });
    let quoted_as = quoted.is_some();
    let group = subject::verb_group(scene, unit, quoted.unwrap_or(v));
    // "Tass quoted the envoy, Kim, as saying": who is quoted stands behind the verb
    if let Some(verb) = quoted.filter(|q| !group.passive && right::may_start(scene, q + 1)) {
        let right = right::right(scene, verb + 1, v - 1, false);
        let subject = memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
        // "...," the agency quoted Kim as saying: from where the quotation ends
        let closed = (verb.saturating_sub(6).max(unit.from)..verb).rev().find(|i| scene.closed(*i).is_some());
        if let Some(cue) = by_who(scene, unit, v, closed.unwrap_or(verb), frame, subject) {
            return Some(cue);
        }
    }
    let prev = group.from.checked_sub(1).filter(|p| *p >= unit.from);
    // "requested by the EU", "asked not to be named"
    let unsaid = frame == Frame::Ask
        && doc.any(v + 1, &["by", "not", "to"])
        && !said::asks_to_know(scene, v)
        && doc.verb(v).is_some_and(|v| v.lemma != "appeal")
        && scene.quotes(v, unit.to.min(v + 40)).next().is_none()
        || frame == Frame::Ask && (unnamed(scene, v, unit.to) || procedure(scene, v, unit.to));
    if group.refused || group.passive && !quoted_as || unsaid {
        return None;
    }
    // "Kim, asked whether she had read it, nodded"
    let asked = doc.any(v, &["asked", "pressed", "questioned"])
        && prev.is_some_and(|p| {
            p > unit.from && doc.is_kind(p, Kind::Comma) && doc.names.mention_at(p - 1).is_some()
        });
    if asked
        && let Some(comma) = (v + 1..unit.to.min(v + 24)).find(|i| doc.is_kind(*i, Kind::Comma))
        && (scene.verbal(comma + 1) || doc.form(comma + 1).has(Form::PAST))
    {
        return None;
    }
    // The infinitive: "called him to say that"
    let saying = form.has(Form::ING) && !form.has(Form::PAST);
    let to_do = prev.is_some_and(|p| doc.is(p, "to")) && !saying;
    if to_do
        && let Some(cue) = infinitive::prompted(scene, memory, unit, v, group.from, frame)
            .or_else(|| infinitive::performed(scene, memory, unit, v, group.from, frame))
    {
        return Some(cue);
    }
    let unwilling = group.from > 1 && phrasal::unwilling(scene, group.from - 2);
    if to_do && (unwilling || !(doc.is(v + 1, "that") && form.has(Form::BASE) && frame == Frame::Say)) {
        return None;
    }
    let ing = form.has(Form::ING) && !form.has(Form::PAST) && !group.auxiliary && !quoted_as;
    // "with Senator Cruz saying that": who stands before the participle
    // "the line was firm, its secretary Anna Lund reminding the hall that", "it was refused, Norway insisting that"
    let stands = |i: usize| {
        doc.has(i + 1, Class::POSS.or(Class::DET))
            || doc.names.mention_at(i + 1).is_some_and(|m| m.to == group.from)
    };
    let with = (group.from.saturating_sub(9).max(unit.from)..group.from)
        .rev()
        .find(|i| doc.is(*i, "with") || doc.is_kind(*i, Kind::Comma) && stands(*i));
    if let Some(with) = with.filter(|w| ing && w + 1 < group.from)
        && (with + 1..group.from)
            .all(|i| matches!(doc.kind(i), Some(Kind::Word | Kind::Poss | Kind::Num)) && !scene.verbal(i))
        && let subject @ Subject::Who(who, _) = memory.who(scene, unit, with + 1, group.from, &[])
        // "the text fell, its sponsors insisting that": those nobody names
        && (who.is_some() || doc.has(group.from - 1, Class::OFFICIAL) || doc.any(group.from - 1, super::speaker::CAMPS))
    {
        return Some(finish(scene, unit, v, with, frame, subject, true, false, false));
    }
    // "Also speaking was the observer of X, who said"
    if ing && doc.any(v + 1, &["was", "were", "is", "are"]) {
        return None;
    }
    if ing || to_do {
        let opens = prev.is_none_or(|p| {
            doc.is_kind(p, Kind::Comma)
                || doc.is_kind(p, Kind::Dash)
                || doc.is_kind(p, Kind::Mark)
                || doc.any(p, &["and", "while", "by", "after", "before"])
                // "limited itself to saying that"
                || doc.is(p, "to") && to_do
                || doc.is(p, "to") && (p.saturating_sub(3)..p).any(|i| doc.any(i, CONFINED))
                || !doc.has(p, Class::PREP.or(Class::DET).or(Class::POSS))
        });
        if !opens {
            return None;
        }
        // "read out a statement saying that": a paper, no text that a body adopts
        let of_text = prev.is_some_and(|p| {
            // "Paragraph 9, inviting the Council to"
            let part = doc.is_kind(p, Kind::Comma)
                && (p.saturating_sub(2)..p).any(|i| doc.any(i, PARTS))
                && p < unit.from + 6;
            part || scene.is_text(p)
                && !(doc.among(p, &super::speaker::PAPERS) && scene.texts.at(p).is_none())
        });
        let subject =
            if of_text { Subject::Text } else { main_subject(scene, memory, unit, group.from, before) };
        return Some(finish(scene, unit, v, group.from, frame, subject, true, false, false));
    }
    if !finite(scene, v, group.auxiliary) {
        return None;
    }
    // After a quotation or a comma, the subject may follow: "...," said Kim.
    let after_speech = prev.is_none_or(|p| {
        scene.closed(p + 1).is_some()
            || doc.is_kind(p, Kind::Comma)
            || doc.is_kind(p, Kind::Dash)
            || doc.is_kind(p, Kind::Mark)
            || doc.is_kind(p, Kind::Stop)
    });
    let left = subject::left(scene, unit, group.from);
    if after_speech
        && !group.auxiliary
        && frame == Frame::Say
        && !matches!(left, Some(Left::Phrase { commas: true, .. }))
        && right::may_start(scene, v + 1)
    {
        let right = right::right(scene, v + 1, unit.to, false);
        let subject = memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
        if matches!(subject, Subject::Who(..) | Subject::Text | Subject::Body(_)) {
            let said = said::said_after(scene, right.to, unit.to);
            return Some(Cue {
                at: v,
                from: group.from,
                to: right.to,
                frame,
                subject,
                said: said.map(|s| s.0),
                that: said.is_some_and(|s| s.1),
                adjunct: false,
                nested: false,
                shared: false,
                rule: "statement.inverted",
            });
        }
    }
    match left? {
        Left::Shared => {
            if form.has(Form::THIRD)
                && NOUNS.contains(&doc.verb(v).map_or("", |v| v.lemma))
                && !prev.is_some_and(|p| doc.has(p, Class::CONJ))
            {
                return None;
            }
            // "that the House mourn the dead and ask the Government to": what a text would have done
            let base = form.has(Form::BASE) && !form.has(Form::PAST) && !group.auxiliary;
            if base && before.iter().rev().take(16).find(|c| !c.nested).is_none_or(|c| doc.form(c.at) != form)
            {
                return None;
            }
            let subject = main_subject(scene, memory, unit, group.from, before);
            Some(finish(scene, unit, v, group.from, frame, subject, false, false, true))
        }
        Left::Phrase { from, np, appositions, nested, .. } => {
            if !quoted_as && noun(scene, v, group.from, np) {
                return None;
            }
            let mut subject = memory.who(scene, unit, np.0, np.1, &appositions);
            // "MPs declared that genocide is taking place": what they decided
            let decides =
                doc.verb(v).is_some_and(|v| matches!(v.lemma, "declare" | "recognise" | "recognize"));
            if decides && doc.any(np.1.saturating_sub(1), DECIDERS) {
                return None;
            }
            // "The committee argued that": no words of a text
            if let Subject::Body(body) = subject
                && doc.verb(v).is_some_and(|v| {
                    matches!(v.lemma, "argue" | "complain" | "explain" | "reply" | "contend")
                })
            {
                subject = Subject::Who(Some(body), 0.7);
            }
            // "The draft condemns what it calls": still the text
            if doc.is(np.0, "it") && before.last().is_some_and(|c| c.subject == Subject::Text) {
                subject = Subject::Text;
            }
            if subject == Subject::Nobody || doc.any(np.0, &["what", "all"]) && doc.has(np.0 + 1, Class::SUBJ)
            {
                return None;
            }
            // "which he described as": what is described is quoted all the same
            let quoted = scene.quotes(v, unit.to.min(v + 40)).next().is_some();
            // "which he said would tie his hands"
            let gap = doc.any(np.0.saturating_sub(1), &["which", "who", "that"]) && scene.verbal(v + 1);
            let nested = nested && !(frame == Frame::As && quoted) && !(gap && frame == Frame::Say);
            let cue = finish(scene, unit, v, from, frame, subject, false, nested, false);
            if cue.said.is_none() && weak(scene, v) && !behind(scene, &cue) {
                return None;
            }
            Some(cue)
        }
    }
}

/// `It was for judges, she felt.`: behind its clause even a verb of other uses reports.
fn behind(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let doc = scene.doc;
    let ends = matches!(doc.kind(cue.to), None | Some(Kind::Stop | Kind::Comma));
    let floor = doc.sent_of(cue.at).from + 2;
    ends && cue.from > floor && doc.is_kind(cue.from - 1, Kind::Comma) && doc.has(cue.from, Class::SUBJ)
}

/// The attribution of the verb at `v`, where its subject is known to be somebody.
pub fn by_who(
    scene: &Scene<'_, '_>,
    unit: Unit,
    v: usize,
    from: usize,
    frame: Frame,
    subject: Subject,
) -> Option<Cue> {
    matches!(subject, Subject::Who(Some(_), _))
        .then(|| finish(scene, unit, v, from, frame, subject, false, false, false))
}

#[allow(clippy::too_many_arguments)]
fn finish(
    scene: &Scene<'_, '_>,
    unit: Unit,
    v: usize,
    from: usize,
    frame: Frame,
    subject: Subject,
    adjunct: bool,
    nested: bool,
    shared: bool,
) -> Cue {
    let said = said::said(scene, v, frame, unit.to);
    let rule = if frame == Frame::Ask {
        "statement.ask"
    } else if adjunct {
        "statement.participle"
    } else {
        "statement.subject_verb"
    };
    Cue {
        at: v,
        from,
        to: said.to,
        frame,
        subject,
        said: said.start,
        that: said.that,
        adjunct,
        nested,
        shared,
        rule,
    }
}
