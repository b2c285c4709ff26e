//! Verbs that speak with a word of their own: `draws attention to`, `lays down that`, `views with concern`,
//! `goes on record against`, `raises the alarm over`.

use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{After, Class, Phrase, WordId};
use crate::record::Force;
use crate::token::Kind;
use crate::words::Words;

/// Nouns of worry that `express` and its like take.
pub const WORRY: &[&str] = &[
    "concern", "concerns", "alarm", "dismay", "regret", "anguish", "disquiet", "outrage", "indignation",
    "sorrow", "worry", "unease", "consternation", "preoccupation", "fear", "fears", "distress", "shock",
    "horror",
];

/// Other feelings.
const FEELING: &[&str] =
    &["satisfaction", "appreciation", "gratitude", "interest", "approval", "sadness", "sympathy", "pride"];

/// What is no speaker.
const LAWS: &[&str] =
    &["bill", "bills", "law", "laws", "act", "legislation", "decision", "vote", "move", "amendments"];

/// The verb at `i`, if it is one of these: how it counts, and how many words after it are its own.
pub fn at(doc: &Doc<'_>, i: usize) -> Option<(Verb, usize)> {
    doc.phrases(i).iter().find_map(|p| {
        let (force, own) = match &p.after {
            After::Words(words) => {
                let fits = |(k, word): (usize, &Option<WordId>)| match word {
                    Some(word) => doc.toks.get(i + 1 + k).is_some_and(|t| t.word == *word),
                    None => doc.has(i + 1 + k, Class::POSS),
                };
                let fits = words.iter().enumerate().all(fits);
                let (force, own) = fits.then(|| side(doc, i + 1, words.len(), p))?;
                // "takes note with concern of": the feeling is the verb's.
                match feeling(doc, i + own).filter(|_| p.lemma == "take") {
                    Some((more, true)) => (Force::Concerned, own + more),
                    Some((more, false)) => (force, own + more),
                    None => (force, own),
                }
            }
            After::Feeling => (p.force, feeling(doc, i)?.0),
            After::Worry => (p.force, worry(doc, i)? - i),
        };
        Some((Verb { force, form: p.form, speaks: true, known: true }, own))
    })
}

/// `notes with regret and concern`: how many words after the verb, and whether it is worry.
fn feeling(doc: &Doc<'_>, i: usize) -> Option<(usize, bool)> {
    if !doc.is(i + 1, "with") {
        return None;
    }
    let n = (i + 2..i + 5).find(|k| doc.any(*k, WORRY) || doc.any(*k, FEELING))?;
    let last = if doc.is(n + 1, "and") && doc.any(n + 2, WORRY) { n + 2 } else { n };
    Some((last - i, doc.any(last, WORRY)))
}

/// `raises the alarm over`: the noun of worry between the verb and its preposition. A law worries others: `the bill raises
/// concerns about free speech`.
fn worry(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if i > 0 && doc.any(i - 1, LAWS) {
        return None;
    }
    let n = (i + 1..i + 5).find(|k| doc.any(*k, WORRY))?;
    let plain = (i + 1..n).all(|k| doc.is_kind(k, Kind::Word) && !doc.has(k, Class::PREP.or(Class::CONJ)));
    (plain && doc.any(n + 1, &["about", "at", "over", "that", "regarding"])).then_some(n)
}

/// `went on record tonight against torture`, `goes on record as opposing`: which side, and the words to it.
fn side(doc: &Doc<'_>, from: usize, len: usize, phrase: &Phrase) -> (Force, usize) {
    if phrase.lemma != "go" {
        return (phrase.force, len);
    }
    let at = from + len + usize::from(doc.has(from + len, Class::ADVERB));
    match doc.low(at) {
        "against" => (Force::Condemns, at + 1 - from),
        "as" => (Force::Other, at + 1 - from),
        _ => (phrase.force, len),
    }
}

/// `threatens sanctions if the raids go on`, `threatens to suspend aid`, but `the bill threatens the press`: what a text itself can do.
pub fn measures(doc: &Doc<'_>, i: usize) -> bool {
    static DONE: Words = Words::of(&[
        "sanctions", "measures", "action", "consequences", "steps", "impose", "suspend", "freeze", "refer",
        "expel", "withhold", "cut",
    ]);
    let next = i + 1 + usize::from(doc.is(i + 1, "to"));
    (next..next + 3).take_while(|k| doc.is_kind(*k, Kind::Word)).any(|k| doc.among(k, &DONE))
}
