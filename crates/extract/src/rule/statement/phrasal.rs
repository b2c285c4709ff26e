//! Verbs of saying that are more than one word: `he went on`, `she shot back`, `went on to accuse X of`, `rose to say`.

use super::scene::{Scene, Unit};
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

/// Verb and particle. Beside a quotation, or between commas, they say what stands around them.
const PHRASAL: &[(&[&str], &str)] = &[
    (&["went", "goes", "carried", "carries", "pressed", "presses"], "on"),
    (
        &["shot", "shoots", "fired", "fires", "hit", "hits", "struck", "came", "wrote", "bit", "barked"],
        "back",
    ),
    (&["lashed", "lashes", "called", "cried", "burst", "spelled", "spelt", "rang"], "out"),
    (&["chimed", "chipped", "weighed", "cut", "broke", "butted", "threw", "jumped"], "in"),
    (&["summed", "piped", "wound", "finished"], "up"),
    (&["signed", "led", "kicked"], "off"),
];

/// All verbs of these constructions.
pub static VERBS: Words = Words::of(&[
    "went", "goes", "carried", "carries", "pressed", "presses", "shot", "shoots", "fired", "fires", "hit",
    "hits", "struck", "came", "wrote", "bit", "barked", "lashed", "lashes", "called", "cried", "burst",
    "spelled", "spelt", "rang", "chimed", "chipped", "weighed", "cut", "broke", "butted", "threw", "jumped",
    "summed", "piped", "wound", "finished", "signed", "led", "kicked", "sees", "saw", "tells", "has", "had",
    "named", "christened", "nicknamed",
]);

/// Verbs before `to` that tell that something was said: `rose to say`, `was quick to call`, `used his reply to accuse`.
static PERFORMED: Words = Words::of(&[
    "went", "goes", "rose", "rises", "stood", "took", "takes", "used", "uses", "returned", "proceeded",
    "continued", "paused", "stopped", "stepped", "came", "intervened", "interrupted", "broke", "hastened",
    "hurried", "quick", "first", "spoke", "wrote", "tweeted", "posted", "telephoned", "got", "keen",
    "careful", "eager", "anxious", "swift", "prompt", "pains", "last", "interjected", "chose", "turned",
    "leapt", "jumped", "sprang", "dared", "ventured", "bothered", "managed", "obliged", "compelled", "moved",
    "rushed", "phoned", "called", "rang", "written", "spoken", "risen",
]);

/// How far from its verb the quotation or the comma may stand.
const NEAR: usize = 8;

/// `"...," he went on, "..."`, `It was, she went on, a start`
pub fn phrasal(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    if !doc.among(v, &VERBS) {
        return false;
    }
    // "As Kim sees it, the text was late"
    let sees = doc.any(v, &["sees", "saw", "tells", "has", "had"]) && doc.is(v + 1, "it");
    let opens = doc.sent_of(v).from;
    if sees && doc.is(opens, "as") && doc.is_kind(v + 2, Kind::Comma) && v < opens + NEAR {
        return true;
    }
    // "saw in the text “a gift to the generals”"
    let quote = || (v + 3..v + 10).take_while(|i| !scene.verbal(*i)).find(|i| scene.opens(*i).is_some());
    if doc.any(v, &["saw", "sees", "see"]) && doc.is(v + 1, "in") && quote().is_some() {
        return true;
    }
    let known = doc.any(v + 1, &["on", "back", "out", "in", "up", "off"])
        && PHRASAL.iter().any(|(verbs, particle)| doc.spelt(v + 1, particle) && doc.spelt_any(v, verbs));
    // "shot back that it was late"
    known && (doc.is(v + 2, "that") || aside(scene, v, v + 2))
}

/// Does a quotation stand beside the verb `v..to`, or does the verb stand between commas?
fn aside(scene: &Scene<'_, '_>, v: usize, to: usize) -> bool {
    let doc = scene.doc;
    let floor = v.saturating_sub(NEAR).max(doc.sent_of(v).from);
    let opens = (to..to + 3).any(|i| scene.opens(i).is_some());
    let closed = (floor..=v).any(|i| scene.closed(i).is_some());
    let comma = (floor..v).rev().find(|i| doc.is_kind(*i, Kind::Comma)).is_some_and(|c| c + 1 < v);
    let ends = (to..to + NEAR)
        .take_while(|i| !doc.has(*i, Class::CONJ) && !scene.verbal(*i))
        .any(|i| matches!(doc.kind(i), None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon)));
    opens || closed || comma && ends
}

/// `Kim went on to accuse`: the verb that tells that what follows `to` was said; `to` is its token.
pub fn performed(scene: &Scene<'_, '_>, unit: Unit, to: usize) -> Option<usize> {
    let doc = scene.doc;
    let floor = to.saturating_sub(NEAR).max(unit.from);
    (floor..to)
        .rev()
        .take_while(|i| matches!(doc.kind(*i), Some(Kind::Word | Kind::Poss)) && !scene.spoken(*i))
        .find(|i| doc.among(*i, &PERFORMED) || scene.verbal(*i) && !doc.has(*i, Class::AUX))
        // "called on members to remember that": what they are asked
        .filter(|i| {
            doc.among(*i, &PERFORMED) && !(doc.is(*i, "called") && doc.any(i + 1, &["on", "upon", "for"]))
        })
}

/// `refused to say that`, `wants to say that`: what was not said, or not yet.
pub fn unwilling(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.any(
        i,
        &[
            "refused", "refuses", "refusing", "declined", "declines", "declining", "failed", "fails",
            "failing", "hesitated", "hesitates", "forgot", "neglected", "reluctant", "unwilling", "able",
            "unable", "ready", "wanted", "wants", "hoped", "hopes", "expected", "expects", "plans",
            "planned", "threatened", "likely",
        ],
    )
}
