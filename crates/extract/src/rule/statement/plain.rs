//! Direct speech without quotation marks: transcripts (`Ms. Holt (Canada): I thank the chair.`), speech after a colon
//! (`The envoy said: We have nothing to hide.`) and after a paragraph's dash (`– I pressed the button, says Kim.`).

use super::cue::Cue;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use crate::lexicon::{Class, Cue as Frame};
use crate::record::ActorKind;
use crate::token::Kind;

/// How far into its paragraph the name of who speaks may stand.
const REACH: usize = 12;

/// `Ms. Holt (Canada): I thank the chair.`: the speaker, and where the speech begins.
pub fn transcript(scene: &Scene<'_, '_>, unit: Unit) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let names = &doc.names;
    let is_person = |a: usize| names.actors[a].is(ActorKind::Person);
    let m = names.within(unit.from, unit.from + REACH).iter().find(|m| is_person(m.actor))?;
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

/// Is the clause that an attribution reports speech as it was spoken? Where it ends.
pub fn speech(scene: &Scene<'_, '_>, unit: Unit, cue: &Cue, from: usize, to: usize) -> Option<usize> {
    let doc = scene.doc;
    if cue.frame != Frame::Say || scene.quotes(from, unit.to).next().is_some() {
        return None;
    }
    let before = from.checked_sub(1).filter(|b| *b >= unit.from)?;
    // "Kim countered: The wolf always complains." A name after the colon may open a clause of the article's.
    let opens = doc.cap(from) && doc.names.mention_at(from).is_none() || own_voice(scene, from, to);
    if doc.is_kind(before, Kind::Colon) && cue.to <= from && opens && to == unit.to {
        let said = from + 2 < to && scene.finite(from, to) && matches!(cue.subject, Subject::Who(Some(_), _));
        return said.then_some(to);
    }
    // "– I pressed the button, says Kim, one of four."
    let dash = before == unit.from && dialogue(scene, before);
    (dash && to <= cue.from && (own_voice(scene, from, to) || cue.rule == "statement.inverted"))
        .then(|| super::clause::trim(scene, from, to))
        .filter(|to| from + 2 < *to)
}

/// The dash of a dialogue: the first token of a paragraph, no hyphen of a list.
fn dialogue(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    doc.is_kind(i, Kind::Dash) && doc.any(i, &["–", "—"]) && (i == 0 || doc.para_of(i - 1) != doc.para_of(i))
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
