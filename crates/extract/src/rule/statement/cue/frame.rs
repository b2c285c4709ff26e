//! What a verb of saying takes, and whether it is one where it stands.

use super::super::scene::Scene;
use super::super::speaker::PAPERS;
use super::super::{infinitive, phrasal, said};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::token::Kind;

/// What the verb takes; two-word verbs that the table cannot hold.
pub(super) fn frame_of(scene: &Scene<'_, '_>, v: usize) -> Option<Frame> {
    let doc = scene.doc;
    if said::noun_that(scene, v).is_some() {
        return Some(Frame::Say);
    }
    if said::asks_to_know(scene, v) || phrasal::phrasal(scene, v) {
        return Some(Frame::Say);
    }
    let verb = doc.verb(v)?;
    // "the cabinet will continue in power", "As tensions continue to rise"
    let goes_on =
        || doc.is(v + 1, "that") || doc.is_kind(v + 1, Kind::Comma) || v > 0 && scene.closed(v - 1).is_some();
    // "those who protested after the vote", but "It was late, she protested."
    let marched = || v > 0 && doc.has(v - 1, Class::REL) && !goes_on();
    let bare = match verb.lemma {
        "begin" => true,
        "continue" => !goes_on(),
        "protest" => marched(),
        _ => false,
    };
    // "whose members had testified against the bill": a side taken
    if verb.lemma == "testify" && doc.any(v + 1, &["against", "for"]) {
        return None;
    }
    // "It is worth mentioning that": the article does
    if v > 0 && doc.is(v - 1, "worth") {
        return None;
    }
    if bare {
        let beside = scene.closed(v).or(scene.opens(v + 1)).or(scene.opens(v + 2)).is_some();
        let after = (v.saturating_sub(8)..v).any(|i| scene.closed(i).is_some());
        return (beside || after).then_some(Frame::Say);
    }
    // "submitted that the text was void", "described how it had been lost", "questioned whether it was"
    if verb.lemma == "submit" && doc.is(v + 1, "that") || verb.lemma == "describe" && doc.is(v + 1, "how") {
        return Some(Frame::Say);
    }
    if infinitive::clausal(scene, v) {
        return Some(Frame::Say);
    }
    if infinitive::appealed(scene, v).is_some() {
        return Some(Frame::Ask);
    }
    // "advised members to hand them back", "warned Chad not to meddle"
    let told = match verb.lemma {
        "advise" => infinitive::to_do(scene, v + 1),
        "warn" | "caution" => infinitive::not_to_do(scene, v + 1),
        _ => false,
    };
    if told || promises(scene, v) {
        return Some(Frame::Ask);
    }
    if verb.lemma == "question" {
        return doc.any(v + 1, &["whether", "why", "how", "who", "what"]).then_some(Frame::Say);
    }
    if verb.lemma == "call" && doc.any(v + 1, &["on", "upon", "for"]) {
        return Some(Frame::Ask);
    }
    // "pressed the yellow button"
    if verb.lemma == "press" && (v + 2..v + 6).any(|i| doc.any(i, &["button", "buttons"])) {
        return None;
    }
    // "The law lets parents ask the school for a report"
    let lets = |i: usize| doc.any(i, &["let", "lets", "letting", "helps"]);
    if verb.lemma == "ask" && doc.form(v) == Form::BASE && (doc.sent_of(v).from..v).rev().take(24).any(lets) {
        return None;
    }
    // "The year that Oman held a chair there was": a clause needs its "that", or marks
    let beside = || doc.is(v + 1, "that") || scene.opens(v + 1).or(scene.opens(v + 2)).is_some();
    if verb.lemma == "hold" && doc.any(v + 1, &["a", "an", "its", "their", "his", "her", "no"]) && !beside() {
        return None;
    }
    // "people who identify as gay"
    if verb.lemma == "identify" && doc.is(v + 1, "as") {
        return None;
    }
    // "no one who had read the confession could believe that"
    let relative = || (v.saturating_sub(3)..v).any(|i| doc.has(i, Class::REL));
    if verb.lemma == "read" && doc.has(v + 1, Class::DET.or(Class::POSS)) && relative() {
        return None;
    }
    // "read out the names of the dead"
    if verb.lemma == "read"
        && doc.is(v + 1, "out")
        && doc.has(v + 2, Class::DET.or(Class::POSS).or(Class::INDEF))
    {
        return None;
    }
    // "they christened the tunnel “a raffle that landlords always win”": marks right behind a short object
    let marks = || (v + 2..v + 7).take_while(|i| !scene.verbal(*i)).any(|i| scene.opens(i).is_some());
    if doc.any(v, &["named", "christened", "nicknamed"]) && !doc.is(v + 1, "after") && marks() {
        return Some(Frame::As);
    }
    // "Anyone found guilty is liable to a fine"
    if verb.lemma == "find" && doc.any(v + 1, &["guilty", "liable", "responsible"]) {
        return None;
    }
    if matches!(verb.lemma, "propose" | "recommend") {
        let by_text = v > 0 && doc.any(v - 1, &["and", "also"]);
        // "had proposed that the draft return to the committee": a motion
        let back = |i: usize| {
            doc.any(i, &["return", "returned", "referred", "sent", "go"])
                && (i + 1..i + 5).any(|k| doc.has(k, Class::BODYNOUN))
        };
        // "proposed that the words “at once” be deleted": a change
        let change = |i: usize| {
            doc.is(i, "be")
                && doc.any(i + 1, &["deleted", "replaced", "inserted", "struck", "removed", "substituted"])
        };
        let motion = (v + 2..v + 9).any(back) || (v + 2..v + 16).any(change);
        // "proposed in a memo to the harbour board that the ferry be sold"
        let paper = |i: usize| {
            doc.is(i, "in") && doc.has(i + 1, Class::INDEF) && (i + 2..i + 4).any(|k| doc.among(k, &PAPERS))
        };
        let reach = if paper(v + 1) { v + 12 } else { v + 4 };
        let plain = |i: &usize| doc.is_kind(*i, Kind::Word) || doc.is_kind(*i, Kind::Poss);
        let that = (v + 1..reach).take_while(plain).any(|i| doc.is(i, "that"));
        return (that && !by_text && !motion).then_some(Frame::Say);
    }
    let question = || {
        doc.is(doc.sent_of(v).to - 1, "?") && (v.saturating_sub(8)..v).any(|i| doc.is_kind(i, Kind::Comma))
    };
    if verb.lemma == "ask"
        && (said::asked(scene, v).is_some() || doc.is_kind(v + 1, Kind::Colon) || question())
    {
        return Some(Frame::Say);
    }
    if verb.lemma == "ask" {
        let after = v > 0 && (scene.closed(v).is_some() || doc.is_kind(v - 1, Kind::Mark));
        let before = scene.opens(v + 1).or(scene.opens(v + 2)).is_some();
        return Some(if after || before { Frame::Say } else { Frame::Ask });
    }
    if verb.lemma == "put" && doc.is(v + 1, "it") {
        return Some(Frame::Say);
    }
    // "They agreed to it", "The votes reflect world opinion"
    if matches!(verb.lemma, "agree" | "reflect") && !doc.is(v + 1, "that") {
        return scene.opens(v + 1).or(scene.opens(v + 2)).map(|_| Frame::Say);
    }
    if verb.cue == Some(Frame::Bare)
        && (verb.step.is_some() || matches!(verb.lemma, "vote" | "abstain" | "cast"))
    {
        return None;
    }
    verb.cue
}

pub(super) fn finite(scene: &Scene<'_, '_>, v: usize, auxiliary: bool) -> bool {
    let form = scene.doc.form(v);
    if said::asks_to_know(scene, v) || phrasal::phrasal(scene, v) {
        return true;
    }
    form.has(Form::PAST)
        || form.has(Form::THIRD)
        || form.has(Form::BASE)
        || auxiliary && form.has(Form::PARTICIPLE.or(Form::ING))
        || said::noun_that(scene, v).is_some()
}

/// `vowed to carry on the fight`, `pledged to table it again`: what somebody says he will do; not `who had vowed to`, `has promised to`.
pub(super) fn promises(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    let vows = doc.verb(v).is_some_and(|v| matches!(v.lemma, "vow" | "pledge" | "promise"));
    let before = v.saturating_sub(1);
    let plain = !doc.has(before, Class::REL.or(Class::AUX).or(Class::MODAL)) && !doc.is(before, "'ve");
    vows && plain && doc.is(v + 1, "to") && doc.form(v).has(Form::PAST) && infinitive::to_do(scene, v + 1)
}
