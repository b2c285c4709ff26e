//! Sides told by what was done to the text in passing: who moves that it be put off, who crosses the floor, who is one of those that
//! voted no.

use super::super::super::scene::Scene;
use super::Deed;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::reading::Vote;
use crate::record::{ActorKind, Scope, Stage, VoteOption};
use crate::token::Kind;
use crate::words::Words;

/// What opens `one of the 22`, `among the eleven`.
pub static COUNTED: Words = Words::of(&["one", "among"]);

/// What one does with a text who does not want it.
const STOPS: &[&str] = &[
    "adjourn", "adjourned", "shelve", "shelved", "postpone", "postponed", "defer", "deferred", "recommit",
    "recommitted", "remit", "remitted", "inadmissible", "tabled",
];

/// `moved to adjourn the debate`, `moved that no action be taken on it`, `asked for the motion to be put off`, `forced a vote on the
/// text`: the side of who does it.
pub(super) fn stops(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let end = (i + 14).min(doc.sent_of(i).to);
    let ends = |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.is_kind(*k, Kind::Semicolon);
    let mut clause = (i + 1..end).take_while(|k| !ends(k));
    if doc.is(i, "forced") {
        let vote = doc.any(i + 1, &["a", "the"]) && doc.any(i + 2, &["vote", "division", "ballot"]);
        // A member who forces a vote mostly wants the text to come up.
        return (vote && person_before(scene, doc.sent_of(i).from, i).is_none()).then_some(-1.5);
    }
    // "to lay the amendment on the table", "to defer a decision on another matter": of the text alone
    let other = clause.clone().any(|k| doc.any(k, &["amendment", "amendments", "paragraph", "meeting"]));
    let takes = doc.any(i + 1, &["to", "that", "for", "the"]);
    let text = |from: usize| {
        (from..end).any(|k| scene.is_text(k) || doc.any(k, &["it", "debate", "matter", "vote"]))
    };
    let stop = clause
        .any(|k| doc.among(k, &STOPPING) || doc.seq(k, &["no", "action"]) || doc.seq(k, &["put", "off"]));
    // "asked for the elections to be put off": nothing that is voted on
    (takes && stop && !other && text(i + 1)).then_some(-2.0)
}

static STOPPING: Words = Words::of(STOPS);

/// `left the hall before the vote`
pub(super) fn left(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    // "left no room for doubt before the vote"
    let own = doc.any(i + 1, &["the", "their", "its", "his", "her"]);
    let place = (i + 1..i + 4).find(|k| own && doc.any(*k, &["hall", "chamber", "room", "plenary"]));
    place.is_some_and(|p| {
        (p + 1..(p + 8).min(doc.sent_of(i).to)).any(|k| doc.any(k, &["vote", "ballot", "division", "voting"]))
    })
}

/// `Her party, the Greens and the Left opposed the text`: whose party did it too.
pub(super) fn of_their_party(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = doc.sent_of(i).from;
    let party = |k: &usize| {
        doc.any(*k, &["her", "his"])
            && doc.any(k + 1, &["party", "group", "caucus", "bloc", "faction", "benches"])
    };
    let whose = (from..from + 2).filter(|k| *k < i).find(party).filter(|k| !scene.spoken(*k))?;
    // "Her party had a text of its own, which the Greens opposed": what others did
    let listed = |k: usize| {
        !doc.names.free(k)
            || doc.is_kind(k, Kind::Comma)
            || doc.any(k, &["and", "the", "then", "also", "both"])
            || doc.has(k, Class::AUX.or(Class::ADVERB))
    };
    if !(whose + 2..i).all(listed) {
        return None;
    }
    person_before(scene, whose.saturating_sub(50), whose)
}

/// The last person whom the article itself names between two tokens.
pub(super) fn person_before(scene: &Scene<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let names = &scene.doc.names;
    let person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person) && !scene.spoken(m.from);
    names.within(from, to).iter().rev().find(person).map(|m| m.actor)
}

/// The votes on a text as a whole.
fn final_votes<'a>(scene: &'a Scene<'_, '_>, text: usize) -> impl Iterator<Item = &'a Vote> {
    scene.texts.votes.iter().filter(move |v| v.resolution == text && v.scope == Scope::Final)
}

/// `one of 11 Republicans to cross over`, `crossed the aisle`, and no ballot told with it: to where the day was carried.
pub(super) fn crossed(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let end = (i + 10).min(doc.sent_of(i).to);
    // "crossed over the river", "crossed picket lines"
    let over = doc.is(i + 1, "over") && !doc.has(i + 2, Class::DET);
    let over = over || doc.any(i + 2, &["aisle", "floor"]) || (i + 1..i + 3).any(|k| doc.is(k, "party"));
    let told =
        (i + 2..end).any(|k| doc.any(k, &["vote", "oppose", "support", "back", "join", "reject", "against"]));
    if !over || told {
        return None;
    }
    let text = scene.texts.before(i)?;
    // Away from the party's own side, where that is told.
    let who = person_before(scene, i.saturating_sub(24).max(doc.sent_of(i).from), i);
    let party = who.and_then(|a| doc.names.actors[a].represents);
    let voted = |p: usize| {
        let mut positions = final_votes(scene, text).flat_map(|v| &v.positions);
        positions.find(|(actor, _)| *actor == p).map(|(_, option)| *option)
    };
    match party.and_then(voted) {
        Some(VoteOption::Yes) => return Some(-2.0),
        Some(VoteOption::No) => return Some(2.0),
        _ => {}
    }
    let done = scene.texts.resolutions[text].events.iter();
    let rejected = done.filter(|e| !e.expected).any(|e| e.stage == Stage::Rejected);
    Some(if rejected { -1.5 } else { 1.5 })
}

/// `Sen. Paul Orr, one of the 22, said`, `Ann Roe, among the eleven who did not`: the side whose count that was.
pub(super) fn one_of(scene: &Scene<'_, '_>, i: usize) -> Option<Deed> {
    let doc = scene.doc;
    let the = i + 1 + usize::from(doc.is(i, "one"));
    if !doc.among(i, &COUNTED) || doc.is(i, "one") && !doc.is(i + 1, "of") || !doc.is(the, "the") {
        return None;
    }
    let (count, len) = crate::number::cardinal(doc, the + 1).filter(|n| n.0 > 1)?;
    // "one of the 22 countries": of another count
    if !matches!(doc.kind(the + 1 + len), None | Some(Kind::Comma | Kind::Stop)) {
        return None;
    }
    let who = person_before(scene, i.saturating_sub(12).max(doc.sent_of(i).from), i)?;
    let text = scene.texts.before(i)?;
    let weight = final_votes(scene, text).find_map(|v| {
        let is = |n: Option<u32>| n.is_some_and(|n| u64::from(n) == u64::from(count));
        match (is(v.yes), is(v.no), is(v.abstain)) {
            (true, false, false) => Some(2.0),
            (false, true, false) => Some(-2.0),
            (false, false, true) => Some(0.0),
            _ => None,
        }
    })?;
    Some(Deed { actors: vec![who], weight, text: Some(text) })
}

/// `thanked the council`, `thanked the sponsors`; not `thanked those who voted no`.
pub(super) fn thanks(scene: &Scene<'_, '_>, i: usize) -> bool {
    const WHOM: &[&str] = &[
        "council", "assembly", "committee", "commission", "sponsors", "co-sponsors", "supporters", "expert",
        "authors", "group", "lawmakers", "deputies", "senators", "parliament",
    ];
    let doc = scene.doc;
    if doc.verb(i).is_none_or(|v| v.lemma != "thank") {
        return false;
    }
    let to = doc.sent_of(i).to;
    let whom = (i + 1..to.min(i + 8)).find(|k| doc.any(*k, WHOM));
    let no = |k: usize| doc.any(k, &["against", "no", "opposed", "abstained", "not", "rejected", "who"]);
    whom.is_some_and(|w| !(w..to.min(w + 8)).any(no))
}
