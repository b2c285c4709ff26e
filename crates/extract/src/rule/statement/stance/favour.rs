//! Texts that do a state good: `a proposal to let Taiwan attend`, `a resolution recognising Palestine`, `a motion in solidarity with
//! Ukraine`. Whom such a text is about stands by it.

use super::super::scene::Scene;
use crate::doc::Doc;
use crate::lexicon::Class;

/// So many mentions of a text are looked at.
const LOOKED: usize = 6;

/// So far behind its noun a text tells what it does.
const REACH: usize = 14;

/// What one lets a state do.
const TAKE_PART: &[&str] =
    &["attend", "join", "participate", "sit", "speak", "observe", "observer", "take", "part"];

pub fn favours(scene: &Scene<'_, '_>, text: usize, state: usize) -> bool {
    let doc = scene.doc;
    scene.texts.of(text).take(LOOKED).any(|m| {
        let stop = doc.sent_of(m.0).to.min(m.1 + REACH);
        (m.0..stop).any(|i| favour(doc, i, stop, state))
    })
}

/// Does the word at `i` open what is done for the state?
fn favour(doc: &Doc<'_>, i: usize, stop: usize, state: usize) -> bool {
    let names = |k: usize| doc.names.actor_at(k) == Some(state);
    let near = |from: usize| (from..stop.min(from + 4)).find(|k| names(*k));
    let past = |k: usize| doc.names.mention_at(k).map_or(k + 1, |m| m.to);
    match doc.low(i) {
        "admit" | "admitting" | "admits" | "readmit" | "readmitting" => near(i + 1).is_some(),
        // "recognising the State of Palestine", not "recognising Turkey's genocide"
        "recognise" | "recognising" | "recognises" | "recognize" | "recognizing" | "recognizes" => {
            // "recognizing the famine in Ukraine as a genocide": whose people it was
            let end = stop.min(i + 14);
            let crime =
                (i + 2..end).find(|k| doc.is(*k, "as") && (k + 1..k + 4).any(|g| doc.is(g, "genocide")));
            let there = |k: usize| doc.is(k, "in") && names(k + 1);
            near(i + 1).is_some_and(|k| !doc.owns(past(k)) && !doc.any(past(k), &["as"]))
                || crime.is_some_and(|c| (i + 1..c).any(there))
        }
        "let" | "letting" | "lets" | "allow" | "allowing" | "allows" | "invite" | "inviting" => {
            (i + 2..stop.min(i + 9)).any(|k| doc.any(k, TAKE_PART))
        }
        // "a resolution praising Fiji's efforts"
        "praise" | "praising" | "praises" | "commend" | "commending" | "commends" | "congratulating" => {
            near(i + 1).is_some_and(|k| praised(doc, i + 1, k, past(k)))
        }
        "solidarity" => doc.any(i + 1, &["with"]) && near(i + 2).is_some(),
        // "a resolution on technical assistance to Somalia"
        "assistance" | "capacity-building" => {
            let technical = i > 0 && doc.any(i - 1, &["technical", "humanitarian", "financial", "of"]);
            let to = (i + 1..stop.min(i + 7)).find(|k| doc.any(*k, &["to", "for", "in"]));
            (technical || !doc.is(i, "assistance")) && to.is_some_and(|k| near(k + 1).is_some())
        }
        "bid" | "membership" | "admission" | "accession" | "candidacy" => {
            let before = i > 1 && doc.owns(i - 1) && names(i - 2);
            before || doc.any(i + 1, &["of", "for"]) && near(i + 2).is_some()
        }
        _ => false,
    }
}

/// `praising | Fiji's efforts`, `commending | the government of Fiji`, not `praising | protesters in Iran`: what the state named
/// between two tokens does is good.
fn praised(doc: &Doc<'_>, from: usize, state: usize, end: usize) -> bool {
    const WORK: &[&str] = &[
        "government", "authorities", "efforts", "progress", "cooperation", "co-operation", "steps", "role",
        "commitment", "reforms", "leadership", "contribution", "work", "record", "response", "decision",
        "transition", "generosity", "hospitality", "democracy",
    ];
    let work = |k: usize| doc.any(k, WORK);
    if doc.owns(end) {
        return (end + 1..end + 4).any(work);
    }
    (from..state).all(|k| doc.has(k, Class::DET.or(Class::PREP)) || work(k))
}
