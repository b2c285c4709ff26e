//! Words that are verbs of the tables and yet tell nothing here of what a text says.

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::rule::provision::moved::has_parent_say;
use crate::rule::provision::start;
use crate::rule::texts::act::undoes_veto;
use crate::token::Kind;

/// `The committee recommended its adoption`: no word of the text's own.
fn its_adoption(doc: &Doc<'_>, i: usize) -> bool {
    let noun = &["adoption", "approval", "passage", "rejection", "enactment", "defeat"];
    doc.has(i + 1, Class::POSS) && doc.any(i + 2, noun)
}

/// Those whom a person tells what was decided, and no text.
const HEARERS: &[&str] = &["conference", "reporters", "journalists", "briefing", "correspondents"];

/// A verb of the tables that here tells nothing of what a text says: `found guilty`, `set off protests`.
pub(super) fn tells_nothing(doc: &Doc<'_>, i: usize) -> bool {
    // "urging its member states, employers and workers to act": a noun
    const WHICH: &[&str] = &[
        "member", "other", "participating", "contracting", "observer", "neighbouring", "neighboring", "some",
        "many", "several", "most",
    ];
    let noun = || {
        doc.any(i - 1, WHICH)
            || doc.has(i - 1, Class::DET.or(Class::NUMBER))
            || doc.names.demonym_at(i - 1).is_some()
    };
    // "a bill that state lawmakers passed"
    let whose = || doc.has(i + 1, Class::MEMBER.or(Class::BODYNOUN).or(Class::OFFICIAL));
    if doc.is(i, "states") && i > 0 && noun() || doc.is(i, "state") && whose() {
        return true;
    }
    // "The Senate confirmed Jane Roe as ambassador"
    let person = |k: usize| {
        doc.names
            .mention_at(k)
            .is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Person))
    };
    if doc.begins(i, "confirm") && (i + 1..i + 3).any(person) {
        return true;
    }
    // "The text states that": it tells.
    if doc.is(i, "states")
        && (!doc.any(i + 1, &["that"])
            && !doc.is_kind(i + 1, Kind::Comma)
            && !doc.is_kind(i + 1, Kind::Mark)
            && !doc.is_kind(i + 1, Kind::Colon))
        || doc.any(i, &["reading", "meeting", "sitting", "voting", "voted", "abstaining", "including"])
        // "overturned the veto"
        || undoes_veto(doc, i, doc.sent_of(i).to)
    {
        return true;
    }
    // "Officials found guilty of torture": who they are
    if doc.is(i, "found")
        && doc.any(i + 1, &["guilty", "liable", "responsible", "in", "at", "near", "on", "favour", "favor"])
    {
        return true;
    }
    // "from the internationally recognized territory"
    let told_of = doc.any(i, &["recognized", "recognised", "accepted", "agreed"]);
    if told_of && i > 0 && doc.any(i - 1, &["internationally", "universally", "widely"]) {
        return true;
    }
    // "in the widely condemned Borders Bill", "the much criticised law"
    let attribute = || {
        // "the Assembly condemned", "the family urged": no adverbs
        let adverb = doc.ends(i - 1, "ly")
            && !doc.cap(i - 1)
            && !doc.has(i - 1, Class::BODYNOUN)
            && !doc.any(i - 1, &["family", "ally", "monopoly", "italy", "anomaly"]);
        (adverb || doc.any(i - 1, &["much", "long", "oft"]))
            && doc.any(i - 2, &["the", "a", "this", "its", "their"])
            && !doc.has(i + 1, Class::PREP)
    };
    if i > 1 && doc.form(i).has(Form::PARTICIPLE) && attribute() {
        return true;
    }
    if doc.verb(i).is_some_and(|v| v.lemma == "recommend") && (has_parent_say(doc, i) || its_adoption(doc, i))
    {
        return true;
    }
    // "..., reports City News", ", reported the Armenian Club": who brings it
    if doc.any(i, &["reports", "reported"]) && i > 0 && doc.is_kind(i - 1, Kind::Comma) {
        let who = i + 1 + usize::from(doc.is(i + 1, "the"));
        return doc.cap(who) || doc.names.mention_at(who).is_some();
    }
    // "deplores what it names “violent repression”": what that is called
    let what = |k: usize| doc.is(k, "what") && k + 5 > i;
    let sent = doc.sent_of(i);
    if doc.any(i, start::NAMES) && (sent.from..i).rev().take(4).any(|k| what(k) && k > sent.from) {
        return true;
    }
    // "What the text gives it also takes away", but "What it demands is an end to the raids"
    let be = |k: usize| doc.any(k, &["is", "was", "are", "were"]);
    let label = || (sent.from..i).any(|k| doc.is_kind(k, Kind::Colon));
    if doc.is(sent.from, "what") && i < sent.from + 5 && !(i..sent.to.min(i + 12)).any(be) && !label() {
        return true;
    }
    // "decided the matter in 2016"
    if doc.begins(i, "decide") || doc.begins(i, "settle") {
        let noun = i + 1 + usize::from(doc.has(i + 1, Class::DET));
        if noun > i + 1 && doc.any(noun, &["matter", "question", "issue", "affair", "case", "dispute", "row"])
        {
            return true;
        }
    }
    // "took both decisions by consensus, its chairman told a news conference": whom one speaks to
    if doc.is(i, "told") && (i + 1..i + 4).any(|k| doc.any(k, HEARERS) && !doc.is(k + 1, "to")) {
        return true;
    }
    // "lawmakers accused of corruption"
    if doc.is(i, "accused") && doc.is(i + 1, "of") {
        return true;
    }
    // "The decision set off protests"
    if doc.any(i, &["set", "sets", "setting"]) && doc.is(i + 1, "off") {
        return true;
    }
    false
}
