//! Votes given with something left to say: `supported the motion but wanted to know`, `who voted in favour, warned that`, `while
//! backing the text, said`, `voted for it all the same`.

use super::super::Draft;
use super::super::scene::{Scene, Unit};
use crate::lexicon::Class;
use crate::words::Words;

/// What one does for a text.
static FOR: Words = Words::of(&[
    "voted", "votes", "vote", "voting", "backed", "backs", "backing", "supported", "supports", "supporting",
    "support", "welcomed", "welcomes", "welcoming", "favoured", "favored",
]);

/// With what heart.
static HEART: Words = Words::of(&[
    "nonetheless", "nevertheless", "reluctantly", "grudgingly", "misgivings", "reservations", "reluctance",
    "qualms", "unenthusiastically",
]);

/// What those say who have something left to say.
static RUES: Words = Words::of(&[
    "warned", "cautioned", "complained", "lamented", "regretted", "worried", "feared", "deplored",
    "questioned", "wondered", "grumbled", "criticised", "criticized", "faulted", "conceded",
]);

/// Does the article tell, beside the statement, that the speaker stood by the text with something left to say?
pub fn concedes(scene: &Scene<'_, '_>, draft: &Draft, before: Option<Unit>) -> bool {
    // Who says it comes late wanted it sooner.
    let late = |(a, b): &(usize, usize)| {
        (*a..*b).any(|k| scene.doc.any(k, &["late", "sooner", "earlier", "overdue", "ago", "belated"]))
    };
    if draft.pieces.iter().any(late) {
        return false;
    }
    let (from, to) = super::window(draft.unit, draft);
    let own = |unit: &Unit| {
        let named = scene.doc.names.within(unit.from, unit.to);
        named.iter().take(6).any(|m| Some(m.actor) == draft.speaker && !scene.spoken(m.from))
    };
    let last = before.filter(|u| u.para == draft.unit.para && u.to == draft.unit.from && own(u));
    told(scene, draft, from, to) || last.is_some_and(|u| told(scene, draft, u.from, u.to))
}

fn told(scene: &Scene<'_, '_>, draft: &Draft, from: usize, to: usize) -> bool {
    (from..to).any(|v| scene.doc.among(v, &FOR) && !scene.spoken(v) && halfhearted(scene, draft, v))
}

/// Is what the word at `v` does for a text done half-heartedly?
fn halfhearted(scene: &Scene<'_, '_>, draft: &Draft, v: usize) -> bool {
    let doc = scene.doc;
    let sent = doc.sent_of(v);
    let lead = v.saturating_sub(3).max(sent.from);
    if (lead..v).any(|k| doc.has(k, Class::NEG)) || !for_it(scene, v, sent.to) {
        return false;
    }
    let though = (lead..v).any(|k| doc.any(k, &["while", "although", "though", "despite"]));
    let heart = (sent.from..sent.to).any(|k| {
        !scene.spoken(k)
            && (doc.among(k, &HEART) || doc.seq(k, &["all", "the", "same"]) || doc.seq(k, &["even", "so"]))
    });
    if though || heart {
        return true;
    }
    let Some(says) = draft.verb.filter(|s| *s > v && *s < sent.to && !scene.spoken(*s)) else {
        return (v + 1..sent.to.min(v + 14)).any(|k| doc.is(k, "but") && !scene.spoken(k))
            && draft.pieces[0].0 >= sent.to;
    };
    // "supported the motion but wanted to know", "who voted in favour, warned that"
    let but = (v + 1..says).any(|k| doc.any(k, &["but", "yet"]) && says <= k + 6);
    let who = v > sent.from && (lead..v).any(|k| doc.any(k, &["who", "which"])) && doc.among(says, &RUES);
    but || who
}

/// `voted for it`, `voted in favour`, `backed the text`
fn for_it(scene: &Scene<'_, '_>, v: usize, to: usize) -> bool {
    let doc = scene.doc;
    let end = to.min(v + 7);
    if doc.begins(v, "vot") {
        return (v + 1..end).any(|k| doc.any(k, &["for", "favour", "favor", "yes"]))
            && !(v + 1..end).any(|k| doc.any(k, &["against", "no", "amendment"]));
    }
    (v + 1..end).any(|k| scene.is_text(k) || doc.any(k, &["it", "vote", "adoption", "decision", "outcome"]))
}
