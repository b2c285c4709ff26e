//! Direct speech without quotation marks: transcripts (`Ms. Holt (Canada): I thank the chair.`), speech after a colon
//! (`The envoy said: We have nothing to hide.`) and after a paragraph's dash (`– I pressed the button, says Kim.`).

use super::Draft;
use super::cue::Cue;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use crate::lexicon::{Class, Cue as Frame};
use crate::names::turn;
use crate::record::{ActorKind, StatementKind};
use crate::token::Kind;

/// How far into its paragraph the name of who speaks may stand.
const REACH: usize = 12;

/// `Ms. Holt (Canada): I thank the chair.`: the speaker, and where the speech begins.
pub fn transcript(scene: &Scene<'_, '_>, unit: Unit) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let names = &doc.names;
    let is_person = |a: usize| names.actors[a].is(ActorKind::Person);
    let first_of = || names.within(unit.from, unit.from + REACH).iter().find(|m| is_person(m.actor));
    // "Oman: We ask for a ferry.": a paragraph that a land's name opens
    let land = names.mention_at(unit.from).filter(|m| {
        names.actors[m.actor].is(ActorKind::State)
            && doc.is_kind(m.to, Kind::Colon)
            && spoken_by_land(scene, unit, m.to)
    });
    let m = land.or_else(first_of)?;
    // "Indian ambassador X:", "Whereupon the Left's spokesman X:"
    let titled = (unit.from..m.from).all(|i| {
        matches!(doc.kind(i), Some(Kind::Word | Kind::Poss)) && !scene.verbal(i) && !doc.has(i, Class::PREP)
    });
    let first = unit.from == 0 || doc.para_of(unit.from - 1) != unit.para;
    let colon = (m.to..unit.to.min(m.to + 6)).find(|i| doc.is_kind(*i, Kind::Colon))?;
    let bare = colon == m.to || doc.is_kind(m.to, Kind::Open) && doc.is_kind(colon - 1, Kind::Close);
    let goes_on = unit.to < doc.toks.len() && doc.para_of(unit.to) == unit.para;
    let speech = (colon + 4 < unit.to || goes_on) && doc.cap(colon + 1) && scene.opens(colon + 1).is_none();
    (titled && first && bare && speech).then_some((m.actor, colon + 1))
}

/// `Oman: | We ask for a ferry.`: words of a sentence in the present, or of those who speak of themselves, that end
/// the paragraph.
fn spoken_by_land(scene: &Scene<'_, '_>, unit: Unit, colon: usize) -> bool {
    let doc = scene.doc;
    let own = own_voice(scene, colon + 1, unit.to);
    let ends = doc.is_kind(unit.to - 1, Kind::Stop) || doc.any(unit.to - 1, &["!", "?"]);
    let said = scene.finite(colon + 1, unit.to);
    let reported =
        (colon + 1..unit.to.min(colon + 40)).any(|i| doc.cue(i) == Some(Frame::Say) && scene.verbal(i));
    own && ends && said && !reported && scene.quotes(unit.from, unit.to).next().is_none()
}

/// `A. I think it is late.`: where the answer begins, and whose it is. Where nobody is asked and nobody speaks of himself, the outlet
/// explains.
pub fn answer(scene: &Scene<'_, '_>, unit: Unit) -> Option<(Option<usize>, usize)> {
    let doc = scene.doc;
    let from = turn::answer(doc, unit.from).filter(|from| *from + 2 < unit.to)?;
    let who = turn::asked(doc, unit.from).and_then(|q| interviewed(scene, q));
    // "A: The text ignores the facts. We deplore it."
    let end =
        || doc.sents[..doc.sents.partition_point(|s| s.para <= unit.para)].last().map_or(unit.to, |s| s.to);
    (who.is_some() || own_voice(scene, from, end())).then_some((who, from))
}

/// Who answers: the person that the article introduces before it asks, or the state that the question at `q` asks for its view.
fn interviewed(scene: &Scene<'_, '_>, q: usize) -> Option<usize> {
    let doc = scene.doc;
    let names = &doc.names;
    let is = |m: &&crate::names::Mention, kind: ActorKind| names.actors[m.actor].is(kind);
    let turn = |m: &&crate::names::Mention| turn::is_mark(doc, doc.opening_of(m.from));
    let before = &names.mentions[..names.mentions.partition_point(|m| m.from < q)];
    let person = before.iter().take(LOOK).find(|m| is(m, ActorKind::Person) && !turn(m)).map(|m| m.actor);
    person.or_else(|| turn::viewed(doc, names, q.saturating_sub(400), (q + 400).min(doc.len())))
}

/// How many names before a question may tell who answers it.
const LOOK: usize = 40;

/// Is the clause that an attribution reports speech as it was spoken? Where it ends.
pub fn speech(scene: &Scene<'_, '_>, unit: Unit, cue: &Cue, from: usize, to: usize) -> Option<usize> {
    let doc = scene.doc;
    if cue.frame != Frame::Say || scene.quotes(from, unit.to).next().is_some() {
        return None;
    }
    // "– I pressed the button, says Kim, one of four."
    if from == unit.from && to <= cue.from && dialogue(scene, from) {
        let own = own_voice(scene, from, to) || matches!(cue.rule, "statement.inverted" | "statement.source");
        return own.then(|| super::clause::trim(scene, from, to)).filter(|to| from + 2 < *to);
    }
    let colon = from > unit.from && doc.is_kind(from - 1, Kind::Colon) && cue.to <= from && to == unit.to;
    // "Kim countered: The wolf always complains." A name after the colon may open a clause of the article's.
    let opens = doc.cap(from) && doc.names.mention_at(from).is_none() || own_voice(scene, from, to);
    let said = opens && scene.finite(from, to) && matches!(cue.subject, Subject::Who(Some(_), _));
    (colon && said && from + 2 < to).then_some(to)
}

/// Does the paragraph open with the dash of a dialogue, and the dialogue at `i`? A hyphen is a list's.
fn dialogue(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let para = doc.paras[doc.para_of(i)];
    doc.opening_of(i) == i
        && para.body > para.start
        && doc.text[para.start..para.body].starts_with(['–', '—'])
}

/// Does somebody speak of himself: `I`, `we`, `our`?
fn own_voice(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    (from..to.min(from + 40)).any(|i| {
        doc.any(
            i,
            &[
                "we", "our", "ours", "us", "my", "me", "mine", "you", "your", "let's", "i'm", "i've", "i'd",
                "we're", "we've",
            ],
        ) && doc.raw(i) != "US"
            || doc.is(i, "i")
    })
}

/// Does unquoted speech go on with this sentence?
pub fn goes_on(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    scene.quotes(unit.from, unit.to).next().is_none()
        && !(unit.from..unit.to.min(unit.from + 40)).any(|i| doc_cue(scene, i))
        || own_voice(scene, unit.from, unit.to)
}

fn doc_cue(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.cue(i) == Some(Frame::Say) && scene.verbal(i)
}

/// `She said the text was late. Her party would back it.`: does the sentence go on with what somebody was reported to say,
/// as only its tense shows? The words.
pub fn goes_on_indirectly(scene: &Scene<'_, '_>, unit: Unit, last: &Draft) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let told = last.kind == StatementKind::Indirect && last.speaker.is_some() && last.by.is_some();
    let end = unit.to.min(unit.from + 8);
    let modal =
        (unit.from + 1..end).find(|i| scene.verbal(*i) || doc.has(*i, Class::MODAL.or(Class::AUX)))?;
    let shifted = doc.any(modal, &["would", "could", "might"]);
    let own = doc.has(unit.from, Class::SUBJ) || doc.any(unit.from, &["his", "her", "their", "its"]);
    let silent = (modal + 1..unit.to.min(modal + 5))
        .any(|i| doc.cue(i) == Some(Frame::Say) || doc.any(i, &["comment", "speak", "drawn"]));
    let other = doc
        .names
        .within(unit.from, modal)
        .iter()
        .any(|m| matches!(doc.names.actors[m.actor].kind, ActorKind::Person | ActorKind::Body));
    let text = (unit.from..modal).any(|i| scene.is_text(i));
    // "It was late, she said. Besides, the hall was empty."
    let added = told
        && !other
        && doc.any(unit.from, &["besides", "moreover", "furthermore", "anyway"])
        && doc.is_kind(unit.from + 1, Kind::Comma);
    (added || told && shifted && own && !silent && !other && !text)
        .then(|| (unit.from, super::clause::trim(scene, unit.from, unit.to)))
}

/// Is a unit nothing but quotation?
pub fn only_quotes(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    (unit.from..unit.to)
        .all(|i| scene.spoken(i) || !matches!(scene.doc.kind(i), Some(Kind::Word | Kind::Num)))
}

/// The first quotation of a unit.
pub fn first_in(scene: &Scene<'_, '_>, unit: Unit) -> usize {
    scene.quotes(unit.from, unit.to).next().unwrap_or(usize::MAX)
}
