//! What leaves a text waiting, in the many words that houses have for it: `never reached a vote`, `could not be taken up`, `was
//! continued to May 5`, `leave was refused`; and what a state alone can do: `Moscow killed the draft` in the Security Council.

use super::*;

/// The step told here, if the words are about a text at hand.
pub fn waits(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Step> {
    let before = |words: &[&str]| (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, words));
    let undone = before(&["never", "not", "nor", "cannot", "hardly"]) || is_denied(doc, i, from);
    let next = |k: usize, words: &[&str]| doc.any(k, words);
    let step = match doc.low(i) {
        // "The Mali draft was never put."
        "put" if undone && is_passive(doc, i, from) && doc.is_kind(i + 1, Kind::Stop) => Some(Step::Defer),
        "reach" | "reached" | "come" | "came" | "got" | "get" | "put" | "brought" if undone => {
            let at = i + 1 + usize::from(next(i + 1, &["to"]));
            (next(at, &["a", "the"]) && next(at + 1, &["vote", "ballot", "floor"]) || next(at, &["vote"]))
                .then_some(Step::Defer)
        }
        "taken" | "take" | "called" if undone => next(i + 1, &["up"]).then_some(Step::Defer),
        "hold" | "held" | "holds" => {
            let over = (i + 2..to.min(i + 8)).find(|k| doc.is(*k, "over"))?;
            let text = (i + 1..over).any(|k| doc.has(k, Class::TEXT));
            (text && next(over + 1, &["until", "till", "to", "for"])).then_some(Step::Defer)
        }
        "continued" | "tabled" => {
            let day = doc.dates_in(i + 1, to.min(i + 5)).next().is_some();
            (is_passive(doc, i, from) && next(i + 1, &["to", "until", "till"]) && day).then_some(Step::Defer)
        }
        // "a tougher draft was dropped", but "charges were dropped"
        "dropped" | "abandoned" => {
            let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB));
            let noun = (from..i).rev().find(|k| !small(k))?;
            (noun + 1 < i && doc.has(noun, Class::TEXT)).then_some(Step::Withdraw)
        }
        _ => None,
    }?;
    let text = from.max(i.saturating_sub(26))..to.min(i + 8);
    text.into_iter().any(|k| doc.has(k, Class::TEXT) && !doc.quoted(k)).then_some(step)
}

/// `held the draft resolution over until Wednesday`: the text follows its verb.
pub fn of_object(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    doc.any(i, &["hold", "held", "holds"]) && (i + 1..to.min(i + 8)).any(|k| doc.has(k, Class::TEXT))
}

/// `the Soviet Union killed a resolution`, `Moscow and Beijing sank the draft`, where the Security Council is spoken of.
pub fn vetoes(doc: &Doc<'_>, i: usize, from: usize) -> Option<Step> {
    let kills = doc.any(i, &["killed", "kills", "sank", "sunk", "torpedoed", "scuttled", "doomed"]);
    let council = || doc.lex.known_by_key("UNSC").and_then(|k| doc.names.known(k));
    if !kills || council().is_none() || (from.max(i.saturating_sub(4))..i).any(|k| doc.has(k, Class::NEG)) {
        return None;
    }
    let state = |a: usize| doc.names.actors[a].is(ActorKind::State);
    let after = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let agent = if doc.is(i + 1, "by") {
        doc.names.actor_at(after)
    } else {
        super::super::sponsor::subject(doc, i, from).map(|s| s.0)
    };
    agent.filter(|a| state(*a)).map(|_| Step::Veto)
}
