//! Judgements by negation of what a text does or is worth: `The text served no prisoner`, `a gesture that frees nobody`, `The
//! vote is of no value`, `It falls outside the mandate of the council`. Of anybody else the same words say nothing of a text:
//! `The guards fed nobody`; nor is what harms nobody any worse for it.

use super::super::Draft;
use super::super::scene::Scene;
use crate::lexicon::{Class, Cue};
use crate::token::Kind;
use crate::words::Words;

/// What a text that is any good does for those who wait for it.
static RELIEVES: Words = Words::of(&[
    "serve", "serves", "served", "free", "frees", "freed", "help", "helps", "helped", "save", "saves",
    "saved", "feed", "feeds", "fed", "release", "releases", "released", "stop", "stops", "stopped", "heal",
    "heals", "healed", "comfort", "comforts", "comforted", "shelter", "shelters", "sheltered", "reach",
    "reaches", "reached", "convince", "persuade", "fix", "solve",
]);

/// What else it does.
static DOES: Words = Words::of(&[
    "protect", "protects", "protected", "bring", "brings", "brought", "offer", "offers", "offered", "change",
    "changes", "changed", "achieve", "achieves", "achieved", "solves", "solved", "add", "adds", "added",
    "give", "gives", "gave", "given", "provide", "provides", "provided", "deliver", "delivers", "delivered",
    "improve", "improves", "improved", "convinces", "convinced", "prevent", "prevents", "prevented",
    "benefit", "benefits", "benefited", "advance", "advances", "advanced", "persuades", "persuaded", "cure",
    "cures", "cured", "deter", "deters", "deterred", "open", "opens", "opened", "fixes", "fixed",
]);

/// What `worth_of` reads from.
pub static OPENS: Words = Words::marks_of(&[
    &RELIEVES,
    &DOES,
    &OUTSIDE,
    &Words::of(&["within", "of", "no", "nobody", "nothing", "none", "neither"]),
]);

/// How something is said to lie outside of what one asks of a body.
static OUTSIDE: Words =
    Words::of(&["outside", "beyond", "exceeds", "exceeded", "exceeding", "overstepped", "oversteps"]);

/// What it has, or is of: `has no value`, `is of no use`, `had no place in the committee`.
static WORTH: Words = Words::of(&[
    "value", "use", "help", "merit", "worth", "meaning", "weight", "force", "basis", "foundation", "purpose",
    "place", "legitimacy", "relevance", "validity", "substance", "consequence", "credibility", "interest",
    "benefit", "point", "justification", "effect", "avail", "standing",
]);

/// What is no loss where a text brings none of it.
static ILLS: Words = Words::of(&[
    "harm", "hurt", "damage", "excuse", "excuses", "pretext", "impunity", "amnesty", "shelter", "quarter",
    "cover", "comfort", "doubt", "threat", "burden", "burdens", "cost", "costs", "sanctions", "privilege",
    "privileges", "licence", "license", "powers", "obligations",
]);

/// What one asks of a body.
static MANDATE: Words = Words::of(&[
    "mandate", "mandates", "competence", "competences", "competency", "remit", "scope", "jurisdiction",
    "purview",
]);

static BY_ITSELF: Words = Words::of(&[
    "law", "measure", "vote", "decision", "proposal", "legislation", "exercise", "debate", "initiative",
    "move",
]);

/// So far before a verb its subject stands.
const REACH: usize = 14;

/// What is said of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    Some,
    None,
    /// `It will not free anyone`: of no use yet
    Idle,
    /// `A resolution opens no cell by itself, but the guards read it`: none, and yet
    Conceded,
}

/// What the word at `i` denies of a text's worth; `from` is where the words begin.
pub fn worth_of(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<Worth> {
    let doc = scene.doc;
    if let Some(worth) = beyond(scene, i, from) {
        return Some(worth);
    }
    // "of no value", "of little practical use"
    if doc.is(i, "of") && doc.any(i + 1, &["no", "little"]) && worth(scene, i + 2) {
        return (i == from || i == from + 1 || said_of_text(scene, i, from)).then_some(Worth::None);
    }
    let does = |k: usize| doc.among(k, &RELIEVES) || doc.among(k, &DOES);
    let nothing = doc.any(i, &["no", "nobody", "nothing", "none", "neither"]);
    // "will not free a single prisoner", "has never fed anyone"
    let never = !nothing && does(i) && i > 0 && not(scene, i - 1);
    if !(nothing || never) {
        return None;
    }
    let verb = if never { i } else { i.saturating_sub(1 + usize::from(i > 1 && scene.adverb(i - 1))) };
    if verb < from.min(doc.sent_of(i).from) || verb == i && nothing {
        return None;
    }
    let has = doc.any(verb, &["has", "had", "have", "carries", "carried", "holds"]);
    let worthless = nothing && has && worth(scene, i + 1);
    let acts = never || nothing && does(verb) && !not(scene, verb.wrapping_sub(1));
    if !(worthless || acts) {
        return None;
    }
    // "does nothing but state the facts", "opens no door to impunity"
    let end = (i + 6).min(doc.sent_of(i).to);
    let spares = (i + 1..end)
        .take_while(|k| !doc.is_kind(*k, Kind::Comma))
        .any(|k| doc.among(k, &ILLS) && !worthless || doc.any(k, &["but", "except", "unless", "until"]));
    let any = (!spares).then(|| subject(scene, verb, from)).flatten()?;
    if acts && (any || turns(scene, i)) {
        return Some(Worth::Conceded);
    }
    // "The resolution does not change our laws" puts minds at rest.
    match (never, doc.among(i, &RELIEVES)) {
        (false, _) => Some(Worth::None),
        (true, true) => Some(Worth::Idle),
        (true, false) => None,
    }
}

/// `by itself`, `, but the guards read it`: what takes back some of what was said before it.
fn turns(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let end = doc.sent_of(i).to;
    let by_itself = |k: usize| doc.any(k, &["by", "on"]) && doc.any(k + 1, &["itself", "its", "their"]);
    let but = |k: usize| doc.any(k, &["but", "yet", "still", "nevertheless"]);
    (i + 1..end.min(i + 16)).any(|k| by_itself(k) || doc.is(k, "alone") || but(k))
}

/// `value`, `practical value`
fn worth(scene: &Scene<'_, '_>, k: usize) -> bool {
    scene.doc.among(k, &WORTH) || scene.doc.among(k + 1, &WORTH) && scene.doc.is_kind(k, Kind::Word)
}

fn not(scene: &Scene<'_, '_>, k: usize) -> bool {
    scene.doc.has(k, Class::NEG) || scene.doc.denied(k).is_some()
}

/// `outside the mandate of the council`, `exceeds its remit`, `not within our competence`
fn beyond(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<Worth> {
    let doc = scene.doc;
    let out = doc.among(i, &OUTSIDE);
    let within = doc.is(i, "within");
    if !(out || within) {
        return None;
    }
    let stop = |k: &usize| doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Poss);
    let noun = (i + 1..(i + 7).min(doc.sent_of(i).to))
        .take_while(stop)
        .take_while(|k| !doc.has(*k, Class::CONJ.or(Class::REL)))
        .find(|k| doc.among(*k, &MANDATE))?;
    // "did not fall within the scope of the motion": of what may be said to it
    if (noun + 1..noun + 4).any(|k| scene.is_text(k)) {
        return None;
    }
    let floor = from.min(doc.sent_of(i).from);
    let denied = (i.saturating_sub(4).max(floor)..i).any(|k| not(scene, k));
    Some(if out == denied { Worth::Some } else { Worth::None })
}

/// Is the text, or what stands for it, named right before `of no value`?
fn said_of_text(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let floor = i.saturating_sub(8).max(from.min(scene.doc.sent_of(i).from));
    (floor..i).rev().take_while(|k| !scene.doc.is_kind(*k, Kind::Comma)).any(|k| is_text(scene, k, from))
}

fn is_text(scene: &Scene<'_, '_>, k: usize, from: usize) -> bool {
    let doc = scene.doc;
    let stands = || doc.any(k, &["it", "this", "that"]) && k < from + 3;
    scene.is_text(k) || doc.among(k, &BY_ITSELF) || stands()
}

/// Is a text the subject of the verb: `The text serves`, `It is a ritual that serves`, `"a gesture that frees nobody"`? Then
/// whether it may be any: `A resolution opens no cell`.
fn subject(scene: &Scene<'_, '_>, verb: usize, from: usize) -> Option<bool> {
    let doc = scene.doc;
    let floor = verb.saturating_sub(REACH).max(from.min(doc.sent_of(verb).from));
    let helper = |k: usize| {
        doc.has(k, Class::AUX.or(Class::MODAL).or(Class::ADVERB).or(Class::NEG))
            || scene.adverb(k)
            || doc.is_kind(k, Kind::Mark)
    };
    let head = (floor..verb).rev().find(|k| !helper(*k))?;
    let any = |k: usize| is_text(scene, k, from).then(|| k > 0 && doc.has(k - 1, Class::INDEF));
    // "the vote was empty and freed nobody": the verb before it has the same subject
    let both = doc.any(head, &["and", "but"]);
    if !(both || doc.any(head, &["that", "which"]) && head > floor) {
        return any(head);
    }
    let plain =
        |k: &usize| (doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Mark)) && !doc.has(*k, Class::REL);
    let is = |k: usize| doc.any(k, &["is", "was", "are", "were", "be", "been", "remains", "remained"]);
    let start = (floor..head).rev().take_while(plain).last().unwrap_or(head);
    if let Some(be) = (start..head).rev().find(|k| is(*k)) {
        let told = (start..be).rev().find(|k| !helper(*k));
        return told.and_then(any);
    }
    // What somebody calls the text
    (!both && doc.has(from, Class::INDEF) && start <= from).then_some(false)
}

/// `said her country could not accept "a text about an absent state"`: what leads to quoted words in the clause that is
/// reported.
pub fn around_quote(scene: &Scene<'_, '_>, draft: &Draft) -> Option<(usize, usize)> {
    let (doc, first) = (scene.doc, draft.pieces[0].0);
    let verb = draft.verb.filter(|v| *v < first && first < v + 16 && doc.cue(*v) == Some(Cue::Say))?;
    let whole = (verb + 1..first).all(|k| !scene.spoken(k) && !doc.is_kind(k, Kind::Comma));
    let that = verb + 1 + usize::from(doc.is(verb + 1, "that"));
    let refuses = (that + 1..first).find(|k| doc.has(*k, Class::NEG))?;
    (whole && doc.sent_of(verb).from == doc.sent_of(first).from).then_some((refuses - 1, first))
}
