//! What is done to a text: `adopted`, `was voted down`, `introduced`, `will be sent to the Senate`; and how, where no
//! count is given: `by consensus`, `on a voice vote`.

mod clause;
mod frame;
mod mandate;
mod manner;
mod phrase;
mod waits;

use clause::{careful, concurs, is_denied, is_passive, near_body, near_text, reads};
use mandate::deplored;
pub use mandate::mandated;
pub use phrase::{OPENS, not_to_act, of_veto};
use phrase::{SPOKEN, ahead, phrase, verbal_vote, vote_step};

pub use manner::{Manner, OPENS as MANNERS, RECORDED, manners, recorded};

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form, Step};
use crate::record::{ActorKind, Mode};
use crate::rule::texts::council;
use crate::token::Kind;
use crate::words::Words;

#[derive(Debug, Clone, Copy)]
pub struct Act {
    pub tok: usize,
    pub step: Step,
    pub passive: bool,
    /// Lies ahead, is asked for, or hangs on a condition.
    pub expected: bool,
    /// `voted`: who votes is not always who decides.
    pub votes: bool,
}

/// Verbs that are often said of other things.
static OTHERWISE: Words = Words::of(&[
    "draft", "lead", "move", "file", "present", "put", "bring", "carry", "clear", "agree", "lose", "fail",
    "sign", "delay", "die", "pull", "block", "table", "kill", "scrap", "accept", "lodge",
]);

/// The acts of a sentence, outside quotations.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Act> {
    let mut out = Vec::new();
    for i in doc.openings(from, to, Pass::Act) {
        let word = !doc.quoted(i) && doc.is_kind(i, Kind::Word);
        out.extend(doc.gated(i, Pass::Act, || if word { act_at(doc, i, from, to) } else { None }));
    }
    out
}

fn act_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Act> {
    // Small words tell no act.
    let small = Class::DET.or(Class::PREP).or(Class::PRON).or(Class::CONJ).or(Class::AUX).or(Class::MODAL);
    if doc.has(i, small) && doc.step(i).is_none() {
        return None;
    }
    let low = doc.low(i);
    let form = doc.form(i);
    // "the killings carried out in December"
    if low == "carried" && doc.any(i + 1, &["out", "on", "off", "away"]) {
        return None;
    }
    // "the vetoed resolution", "a rejected draft": a word on the text.
    let adjective = i > from
        && doc.any(i - 1, &["the", "a", "an", "this", "its"])
        && form.has(Form::PARTICIPLE)
        && (i + 1..i + 3).any(|k| doc.has(k, Class::TEXT))
        && !doc.has(i + 1, Class::DET.or(Class::PREP));
    if adjective {
        return None;
    }
    if let Some(told) = frame::frame(doc, i, from, to) {
        return told;
    }
    if phrase::backs(doc, i, from, to) {
        return Some(Act { tok: i, step: Step::Adopt, passive: false, expected: false, votes: false });
    }
    if let Some((step, undone)) = doc.opening(i, &waits::WAITS, || waits::waits(doc, i, from, to)) {
        let passive = !waits::of_object(doc, i, to);
        let expected = !undone && ahead(doc, i, from);
        return Some(Act { tok: i, step, passive, expected, votes: false });
    }
    let make =
        |step, passive| Some(Act { tok: i, step, passive, expected: ahead(doc, i, from), votes: false });
    if let Some(step) = waits::vetoes(doc, i, from, to) {
        return make(step, is_passive(doc, i, from));
    }
    if mandate::decides(doc, i, from, to) {
        return make(Step::Adopt, false).map(|a| Act { votes: true, ..a });
    }
    if let Some(told) = phrase(doc, i, from, to) {
        return told.and_then(|(step, passive)| make(step, passive));
    }
    match if doc.may_be(i, &SPOKEN) { low } else { "" } {
        "voted" | "votes" | "vote" if verbal_vote(doc, i, from) => {
            let step = vote_step(doc, i, to)?;
            return Some(Act { tok: i, step, passive: false, expected: ahead(doc, i, from), votes: true });
        }
        "put" | "pushed" | "waved" | "nodded" | "rammed" | "voted" | "forced" | "steered"
            if doc.is(i + 1, "through") && !doc.has(i + 2, Class::DET) =>
        {
            return make(Step::Adopt, is_passive(doc, i, from));
        }
        "light" | "approval" | "passage" | "nod" | "blessing" | "assent" | "go-ahead" | "backing"
            if (i.saturating_sub(9).max(from)..i)
                .any(|k| doc.any(k, &["gave", "given", "give", "gives", "giving"]))
                && (low != "light" || doc.is(i - 1, "green")) =>
        {
            return make(Step::Adopt, false);
        }
        // "came out of the Committee on Labor"
        "came" | "emerged" if doc.seq(i + 1, &["out", "of"]) && near_body(doc, i + 3, to) => {
            return make(Step::Adopt, false);
        }
        "went" | "gone" | "sailed" | "scraped" | "squeaked" | "passes" | "sails" | "scrapes"
            if doc.is(i + 1, "through") =>
        {
            return make(Step::Adopt, false);
        }
        "went" | "goes" | "going" if doc.is(i + 1, "down") => return make(Step::Reject, false),
        "fell" | "falls"
            if !doc.any(i + 1, &["on", "to", "from", "in", "by", "silent", "ill"])
                || doc.seq(i + 1, &["by", "a"])
                || doc.is(i + 1, "by") && phrase::counted_votes(doc, i + 2) =>
        {
            return if doc.any(i + 1, &["short"]) || near_text(doc, i, from) {
                make(Step::Reject, false)
            } else {
                None
            };
        }
        "put" | "puts"
            if (doc.is(i + 1, "off") || doc.is(i + 2, "off"))
                && ((i + 2..to.min(i + 12)).any(|k| doc.has(k, Class::TEXT)) || near_text(doc, i, from)) =>
        {
            return make(Step::Defer, is_passive(doc, i, from));
        }
        "beaten"
            if is_passive(doc, i, from) && (i + 1..to.min(i + 5)).any(|k| phrase::counted_votes(doc, k)) =>
        {
            return make(Step::Reject, true);
        }
        "shot" | "knocked" | "voted" | "struck" | "howled" | "shouted" if doc.is(i + 1, "down") => {
            // "Bulldozers knocked down a memorial"
            let thing = doc.any(i, &["shot", "knocked", "struck"])
                && doc.has(i + 2, Class::DET.or(Class::POSS))
                && !(i + 3..to.min(i + 9)).any(|k| doc.has(k, Class::TEXT) || doc.has(k, Class::VOTENOUN))
                && !(i + 3..to).any(|k| doc.is_kind(k, Kind::Num) && doc.is_kind(k + 1, Kind::Dash));
            if thing {
                return None;
            }
            // "It voted down a bill", but "the bill voted down"
            let object = doc.is(i, "voted") && doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS));
            return make(Step::Reject, !object || is_passive(doc, i, from));
        }
        "turned" | "threw" | "thrown" | "voted"
            if doc.any(i + 1, &["down", "out"])
                || doc.is(i, "turned") && doc.any(i + 1, &["away", "aside"]) && near_text(doc, i, from)
                || doc.any(i + 1, &["it", "that", "them"]) && doc.any(i + 2, &["down", "out"]) =>
        {
            return make(Step::Reject, false);
        }
        // "sent it on to a committee", "was sent back to the panel"
        "sent" | "send" | "sends"
            if (i + 1..i + 5).any(|k| doc.is(k, "to") && near_body(doc, k + 1, to + 3))
                && (doc.any(i + 1, &["it", "them"]) || near_text(doc, i, from))
                || (i + 1..to.min(i + 5)).any(|k| doc.has(k, Class::TEXT))
                    && (i + 3..to.min(i + 10)).any(|k| {
                        doc.is(k, "back")
                            && doc.is(k + 1, "to")
                            && doc.any(k + 2, &["committee", "the", "its"])
                    }) =>
        {
            return make(Step::Refer, is_passive(doc, i, from));
        }
        // "was returned to the commission"
        "returned" | "remitted" | "recommitted"
            if is_passive(doc, i, from)
                && doc.is(i + 1, "to")
                && near_body(doc, i + 2, to + 3)
                && near_text(doc, i, from) =>
        {
            return make(Step::Refer, true);
        }
        // "It was taken up on Monday and sent to the floor, 12-7"
        "sent" | "send" | "sends"
            if (i + 1..to.min(i + 7))
                .any(|k| doc.is(k, "to") && (k + 1..k + 4).any(|f| doc.is(f, "floor")))
                && (i + 3..to.min(i + 10)).any(|k| doc.is_kind(k, Kind::Num)) =>
        {
            return make(Step::Adopt, is_passive(doc, i, from) || doc.is(i + 1, "to"));
        }
        // "gave third reading to Bill 104"
        "reading" if (i.saturating_sub(4).max(from)..i).any(|k| doc.any(k, &["gave", "given", "gives"])) => {
            return make(
                reads(doc, i - 1)?,
                (from..i).any(|k| doc.is(k, "given") && is_passive(doc, k, from)),
            );
        }
        // "was read a first time in the Commons on 3 June"
        "read" if doc.any(i + 1, &["a", "for"]) && is_passive(doc, i, from) => {
            let time = i + 2 + usize::from(doc.any(i + 2, &["a", "the"]));
            return if doc.is(time + 1, "time") { make(reads(doc, time)?, true) } else { None };
        }
        "overrode" if of_veto(doc, i, to) => {
            return Some(Act { tok: i, step: Step::Adopt, passive: false, expected: false, votes: true });
        }
        // "failed Monday to override the vetoes"
        "failed" if (i + 1..to.min(i + 5)).any(|k| doc.seq(k, &["to", "override"])) => {
            return Some(Act { tok: i, step: Step::Reject, passive: false, expected: false, votes: true });
        }
        "overridden" if is_passive(doc, i, from) && of_veto(doc, from, to) => {
            return make(Step::Adopt, true);
        }
        // "marked up H.R. 2635 and ordered it reported favorably"
        "reported" if (i.saturating_sub(7).max(from)..i).any(|k| doc.any(k, &["ordered", "order"])) => {
            return make(Step::Adopt, is_passive(doc, i, from));
        }
        // "The House concurred in a Senate change, 51-6"
        "concurred" | "concurs" if doc.any(i + 1, &["in", "with", "on"]) && concurs(doc, i + 2, to) => {
            return make(Step::Adopt, false);
        }
        "sank" | "foundered"
            if near_text(doc, i, from) || doc.is(i, "sank") && phrase::of_house(doc, i, from, to) =>
        {
            return make(Step::Reject, false);
        }
        "prevailed" if near_text(doc, i, from) => return make(Step::Adopt, false),
        "quashed" | "scuttled" | "torpedoed" | "spurned" => {
            return make(Step::Reject, is_passive(doc, i, from));
        }
        "retained" | "kept" | "inserted" if doc.any(i + 1, &["by", "with"]) => {
            return make(Step::Adopt, true);
        }
        "struck" if doc.is(i + 1, "out") => return make(Step::Adopt, true),
        // "was tabled in committee on a 10-5 vote"
        "tabled"
            if is_passive(doc, i, from)
                && !doc.is(i + 1, "by")
                && (i + 1..to).any(|k| doc.is_kind(k, Kind::Num) && doc.is_kind(k + 1, Kind::Dash)) =>
        {
            return make(Step::Defer, true);
        }
        // "tabled a resolution by a 5-3 vote"
        "tabled" if !is_passive(doc, i, from) && phrase::put_aside(doc, i, to) => {
            return make(Step::Defer, false);
        }
        "tabled" if doc.is_kind(i + 1, Kind::Comma) || doc.is(i + 1, "that") => {
            return make(Step::Defer, true);
        }
        // "The draft agreement had been refused on the 12th"
        "refused" if is_passive(doc, i, from) && near_text(doc, i, from) && !phrase::leave(doc, i, from) => {
            return make(Step::Reject, true);
        }
        "refused" | "refuses" if doc.is_kind(i + 1, Kind::Comma) => return make(Step::Reject, false),
        "refused" | "refuses"
            if doc.is(i + 1, "to")
                && !doc.has(i.saturating_sub(1), Class::REL)
                && doc.any(
                    i + 2,
                    &[
                        "adopt", "pass", "approve", "endorse", "back", "support", "accept", "ratify",
                        "condemn", "censure", "recognise", "recognize", "label", "declare", "agree",
                        "consider", "debate", "hear", "extend", "renew", "lift", "grant", "carry", "put",
                        "give",
                    ],
                ) =>
        {
            return make(Step::Reject, false);
        }
        "okays" | "oks" | "okayed" => return make(Step::Adopt, false),
        "veto" | "vetoes" if doc.any(i + 1, &["from", "by"]) => return make(Step::Veto, true),
        // "used its veto to block a resolution"
        "veto" | "vetoes"
            if (i.saturating_sub(4).max(from)..i)
                .any(|k| doc.any(k, &["used", "cast", "exercised", "wielded", "uses", "casts"])) =>
        {
            return make(Step::Veto, false);
        }
        "agreed" if doc.is_kind(i + 1, Kind::Comma) && crate::number::cardinal(doc, i + 2).is_some() => {
            return make(Step::Adopt, false);
        }
        "notice"
            if doc.is(i + 1, "of") && i > from && doc.any(i - 1, &["given", "gave", "giving", "gives"]) =>
        {
            return make(Step::Introduce, false);
        }
        // "a tied question passes in the negative"
        "passes" | "pass" | "passed" | "resolved" if doc.seq(i + 1, &["in", "the", "negative"]) => {
            return make(Step::Reject, false);
        }
        "passed" | "passes" | "pass" | "passing"
            if doc.any(i + 1, &["over", "away", "down", "along", "judgment", "judgement", "sentence"]) =>
        {
            return None;
        }
        "became" if doc.is(i + 1, "law") => return make(Step::Enact, false),
        "took" if doc.any(i + 1, &["effect"]) => return make(Step::Enact, false),
        "passage" | "adoption" | "approval" if deplored(doc, i) => return None,
        "passage" | "adoption" | "approval" if doc.any(i + 1, &["of", "by"]) => {
            return make(Step::Adopt, true);
        }
        "rejection" | "defeat" if doc.any(i + 1, &["of"]) => return make(Step::Reject, true),
        _ => {}
    }
    let verb = doc.verb(i)?;
    // "her party agreed with the aim of the motion"
    if verb.lemma == "agree" && doc.is(i + 1, "with") {
        return None;
    }
    // "It decided to postpone the item": what was decided is told by the second verb.
    if doc.is(i, "decided") && doc.is(i + 1, "to") && doc.step(i + 2).is_some_and(|s| s != Step::Adopt) {
        return None;
    }
    if phrase::speaks_in_text(doc, i, from, to) {
        return make(Step::Adopt, false);
    }
    if phrase::declares(doc, i, from, to) {
        return Some(Act { tok: i, step: Step::Adopt, passive: false, expected: false, votes: true });
    }
    let step = verb.step?;
    // "adopted children", "approved drafts", "draft resolution", "lead sponsor": only verbs in use.
    if OTHERWISE.has(verb.lemma.as_bytes())
        && !(verb.lemma == "fail"
            && (i + 1 < to && doc.is_kind(i + 1, Kind::Num)
                || (i + 1..(i + 8).min(to)).any(|k| doc.any(k, &["vote", "votes"]))))
        && !careful(doc, i, from)
    {
        return None;
    }
    let finite = form.has(Form::PAST) || form.has(Form::THIRD) || form.has(Form::PARTICIPLE);
    let base = form.has(Form::BASE) && !finite;
    if base
        && !(i > from && (doc.is(i - 1, "to") || doc.has(i - 1, Class::MODAL))
            || doc.role_of(i) == crate::text::Role::Headline)
        && !matches!(verb.lemma, "adopt" | "approve" | "condemn")
    {
        return None;
    }
    if form.has(Form::ING)
        && !form.has(Form::BASE)
        && !(i > from
            && (doc.is_kind(i - 1, Kind::Comma)
                || doc.any(i - 1, &["was", "were", "is", "are", "after", "before"])
                || i > from + 1 && doc.seq(i - 2, &["ended", "up"])))
        && step != Step::Introduce
    {
        return None;
    }
    if verb.lemma == "fail"
        && !doc.is_kind(i + 1, Kind::Num)
        && !doc.is_kind(i + 1, Kind::Stop)
        && !doc.is_kind(i + 1, Kind::Comma)
        && !doc.any(
            i + 1,
            &["by", "in", "with", "on", "to", "before", "after", "narrowly", "last", "earlier", "against"],
        )
    {
        return None;
    }
    // "failed to agree on any text" tells of none.
    if verb.lemma == "fail" && doc.is(i + 2, "agree") && doc.any(i + 4, &["any", "anything"]) {
        return None;
    }
    // "failed to topple him" is no vote.
    if verb.lemma == "fail"
        && doc.is(i + 1, "to")
        && !doc.any(
            i + 2,
            &[
                "pass", "win", "get", "muster", "gain", "clear", "reach", "secure", "garner", "advance",
                "obtain", "be", "carry", "attract", "receive", "agree", "adopt", "approve", "override",
                "overcome", "make", "find",
            ],
        )
    {
        return None;
    }
    // "failed on Monday to agree on a declaration": told by the first verb.
    let undone = base && (from.max(i.saturating_sub(5))..i).any(|k| doc.any(k, &["failed", "fails", "fail"]));
    if undone {
        return None;
    }
    let passive = form.has(Form::PARTICIPLE) && is_passive(doc, i, from);
    let before = from.max(i.saturating_sub(4))..i;
    if (from.max(i.saturating_sub(7))..i).any(|k| {
        let apart = |c: usize| doc.is_kind(c, Kind::Comma) || doc.any(c, &["but", "and", "then"]);
        doc.is(k, "without") && !(k..i).any(apart)
    }) {
        return None;
    }
    // "was not adopted", "wasn’t adopted": rejected.
    let not = before.clone().any(|k| doc.any(k, &["not", "never"])) || is_denied(doc, i, from);
    if not {
        return if step == Step::Adopt && passive { make(Step::Reject, passive) } else { None };
    }
    make(step, passive)
}
