//! Verbs that open a clause which says nothing of a text's own: `says nothing of the raids`, `decides whether`.

use super::verb::Verb;
use super::{carried, fits, part, verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::record::Force;
use crate::token::Kind;

/// What is done to the words of a text.
const EDITS: &[&str] = &[
    "expunge", "expunged", "drop", "dropped", "dropping", "add", "added", "adding", "insert", "inserted",
    "inserting", "delete", "deleted", "deleting", "remove", "removed", "removing", "strike", "struck",
    "striking", "restore", "restored", "soften", "softened",
];

/// `says | the Council | “stands with them”`: does nothing but the name of a house stand in the tokens?
pub(super) fn only_house(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).all(|k| {
        doc.has(k, Class::DET.or(Class::BODYNOUN).or(Class::ADVERB))
            || doc.is_kind(k, Kind::Mark)
            || doc.names.mention_at(k).is_some()
    })
}

/// `It says nothing of the raids`, `decides whether`: nothing that the text says.
pub(super) fn silent(doc: &Doc<'_>, i: usize, start: usize, verb: Verb, force: Force) -> bool {
    doc.any(start, &["nothing", "so"])
        || force == Force::Decides && doc.is(start, "whether")
        || force == Force::Notes && doc.is(start, "little")
        || !verb.speaks && doc.any(start, &["no", "nobody", "none", "neither"]) && !doc.is(start - 1, "that")
        || carried::told(doc, i)
        || fits::of_order(doc, start)
        || of_sitting(doc, i, start)
        || of_veto(doc, i, start)
        || of_proposal(doc, i, start)
        || no_verb(doc, i, start)
        || a_bid(doc, i, start)
        || outcome(doc, i, start)
        // "set aside the advice of its committee", "would have made Chad the first to"
        || doc.is(start - 1, "aside") && doc.any(start + 1, &["advice", "recommendation", "objections", "objection", "ruling"])
        || doc.any(i, &["make", "makes", "made", "making"])
            && (start + 1..start + 6).any(|k| doc.is(k, "the") && doc.any(k + 1, &["first", "second", "third", "only", "latest"]))
        // "dropped the reference to the court", "add a paragraph": what is done to the wording
        || doc.any(i, EDITS) && (start..start + 4).any(|k| doc.any(k, &["reference", "references", "mention", "paragraph", "wording", "language"]))
        // "includes a provision that bars", "contains language calling for": what it says follows
        || doc.any(i, part::HOLDS) && (start..start + 4).any(|k| {
            part::named(doc, k) && (doc.any(k + 1, &["that", "which"]) || doc.ends(k + 1, "ing"))
        })
        || doc.verb(i).is_some_and(|v| v.lemma == "refer") && !to_court(doc, start)
        // "did not find its way into the text, the sponsors insisting that": what people say
        || i > 3 && doc.form(i).has(Form::ING) && doc.is_kind(i - 3, Kind::Comma) && doc.has(i - 2, Class::DET)
            && (doc.has(i - 1, Class::MEMBER) || doc.any(i - 1, &["sponsors", "authors", "drafters", "backers", "delegates", "envoys"]))
        // "slams a door on the exiles"
        || doc.any(i, &["slam", "slams", "slammed", "slamming"]) && (start..start + 2).any(|k| doc.any(k, &["door", "doors"]))
        // "observed a minute's silence"
        || (start..start + 4).any(|k| doc.is(k, "silence")) && doc.any(i, &["observed", "observes", "observing", "held", "kept"])
}

/// The first words of an object, up to what a preposition adds to it.
fn object(doc: &Doc<'_>, start: usize) -> impl Iterator<Item = usize> {
    let small = Class::PREP.or(Class::CONJ).or(Class::REL);
    (start..start + 4).take_while(move |k| !doc.has(*k, small))
}

/// `closed its spring term`, `nine hands for adjourning the debate`: of the sitting.
fn of_sitting(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    const MATTERS: &[&str] = &[
        "session", "sitting", "meeting", "debate", "discussion", "matter", "item", "term", "plenary", "case",
    ];
    let ends = doc
        .any(i, &["close", "closes", "closed", "closing", "adjourn", "adjourned", "adjourning", "examining"]);
    // but "closed its session by giving Peru until May"
    let by = |k: usize| doc.is(k, "by") && doc.ends(k + 1, "ing") && doc.step(k + 1).is_none();
    let matter = object(doc, start).find(|k| ends && doc.any(*k, MATTERS));
    matter.is_some_and(|noun| !(noun + 1..doc.sent_of(i).to.min(noun + 8)).any(by))
}

/// `moved to override the mayor`, `sustained the veto`: what becomes of a veto.
fn of_veto(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    let judged = doc.any(i, &["sustain", "sustains", "sustained", "sustaining", "override", "overriding"]);
    // "to keep the veto", but "would keep the president from sending troops"
    let kept = doc.any(i, &["keep", "keeping"]) && object(doc, start).any(|k| doc.is(k, "veto"));
    kept || judged && object(doc, start).any(|k| doc.any(k, &["governor", "veto", "president", "mayor"]))
}

/// `rejected, 44 to 51, | a British proposal to`: what becomes of another text.
fn of_proposal(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    let ends = matches!(doc.step(i), Some(Step::Adopt | Step::Reject)) && doc.form(i).has(Form::PAST);
    // "The resolution rejected proposals to": it says so itself
    let of_text = i > 0 && doc.has(i - 1, Class::TEXT);
    ends && !of_text
        && object(doc, start)
            .any(|k| doc.any(k, &["proposal", "proposals", "amendment", "amendments", "request"]))
}

/// `a motion on reef dredging, lost`: a noun, and a comma ends its phrase.
fn no_verb(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    let past = doc.form(start).has(Form::PAST)
        || verb::form(doc, start).has(Form::PAST)
        || doc.any(start, &["got", "won", "drew"]);
    doc.ends(i, "ing") && doc.is_kind(i + 1, Kind::Comma) && past && !doc.quoted(i)
}

/// `refers | the raids to the court's prosecutor`, but `refers to the accord`, `be referred back to the panel`
fn to_court(doc: &Doc<'_>, start: usize) -> bool {
    const COURTS: &[&str] = &["court", "icc", "prosecutor", "tribunal", "prosecutors", "prosecution"];
    let end = doc.sent_of(start).to.min(start + 18);
    let to = (start + 1..end).find(|k| doc.is(*k, "to") && !doc.form(*k + 1).has(Form::BASE));
    to.is_some_and(|to| (to + 1..end.min(to + 7)).any(|k| doc.any(k, COURTS)))
}

/// `extended the mandate, rejecting a bid by Eritrea to end it`, `after rejecting, 20-28, an amendment`
fn a_bid(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    let rejects = doc.any(i, &["rejecting", "defeating", "beating"])
        || doc.is(i, "turning") && doc.any(i + 1, &["back", "down", "away"]);
    let parts = |k: &usize| doc.has(*k, Class::PREP.or(Class::REL).or(Class::SUBJ)) || doc.is(*k, "that");
    let mut near = (start..start + 5).take_while(|k| !parts(k));
    // "voted to sell, rejecting arguments that", but "a resolution rejecting claims to the reef"
    const PLEAS: &[&str] = &["arguments", "pleas", "appeals", "objections", "warnings", "claims", "protests"];
    let by_house = i > 0 && doc.is_kind(i - 1, Kind::Comma);
    let plea = |k: usize| by_house && doc.any(k, PLEAS) && doc.any(k + 1, &["that", "from", "by"]);
    if rejects && near.any(|k| doc.any(k, &["amendment", "amendments"]) || plea(k)) {
        return true;
    }
    let bid = |k: usize| doc.any(k, &["bid", "attempt", "effort", "proposal", "call", "request", "move"]);
    doc.any(i, &["rejecting", "rejected", "rejects"])
        && doc.any(start, &["a", "an"])
        && (start + 1..start + 3).any(|k| bid(k) && doc.any(k + 1, &["by", "from"]))
}

/// `rejected it, handing Oslo a stinging defeat`, `overrode the veto, making it law`: how it ended.
fn outcome(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    const ENDS: &[&str] =
        &["defeat", "defeats", "victory", "blow", "setback", "win", "rebuke", "boost", "triumph", "snub"];
    let gives = doc.any(
        i,
        &[
            "handing", "dealing", "giving", "delivering", "inflicting", "marking", "handed", "dealt",
            "delivered",
        ],
    );
    gives && (start + 1..start + 6).any(|k| doc.any(k, ENDS))
        || doc.is(i, "making") && doc.seq(start, &["it", "law"])
}

/// `adopted it, making Oslo the largest city to do so`: what the deed makes of who did it.
pub(super) fn ranks(doc: &Doc<'_>, i: usize) -> bool {
    const PLACES: &[&str] = &["largest", "biggest", "latest", "smallest", "last", "only", "newest", "next"];
    let place = |k: usize| doc.any(k, PLACES) || crate::number::ordinal(doc, k).is_some_and(|n| n < 100);
    doc.any(i, &["making", "becoming"])
        && (i + 1..i + 8).any(|k| {
            let stands = doc.any(k, &["the", "its"]) && place(k + 1);
            stands && (k + 2..k + 9).any(|t| doc.any(t, &["to", "that", "in", "with"]))
        })
}
