//! Whether a verb and its subject can be a text and what it says.

use super::at::At;
use super::carried;
use super::frame::object;
use super::house::{blames_deed, decides_work, holds, rejects_a_claim, rules_in_lead};
use super::subject::{self, before};
use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::rule::texts::act::mandated;
use crate::token::Kind;

/// `"The document condemns`: the text is the subject right at a quotation's start.
pub(super) fn text_opens(doc: &Doc<'_>, texts: &Texts, p: usize) -> bool {
    subject::text_at(doc, texts, p).is_some()
        && (p.saturating_sub(3)..p).any(|k| doc.is_kind(k, Kind::Mark))
        && !doc.any(p - 1, &["this", "that", "your", "our"])
}

/// Verbs of what is done to texts are no provisions: `the Council adopted`, `the bill passed`.
pub(super) fn verb_acts(doc: &Doc<'_>, i: usize, modal: bool) -> bool {
    // "The motion proposed that a letter be sent"
    let proposes = doc.any(i, &["propose", "proposes", "proposed"]) && doc.is(i + 1, "that");
    // "It had rejected, 20-24, an amendment that would have": what a house does
    let change = || {
        let next = super::start::over(doc, i + 1, doc.sent_of(i).to);
        // "was put to the vote and rejected on Tuesday in the Senate": what was done to the text
        let passive = || (i.saturating_sub(8)..i).any(|k| doc.has(k, Class::AUX));
        doc.has(next, Class::PREP) && i > 0 && doc.is(i - 1, "and") && passive()
            || (next..next + 4).any(|k| doc.any(k, &["amendment", "amendments"]))
    };
    let rejects = doc.verb(i).is_some_and(|v| v.lemma == "reject") && doc.form(i).has(Form::PAST) && change();
    doc.verb(i).is_some_and(|v| v.step.is_some() && (v.force.is_none() || rejects)) && !modal && !proposes
}

/// What is laid on somebody: `places on companies a burden of proof`.
const LAYS: &[&str] = &[
    "impose", "imposes", "imposed", "place", "places", "placed", "lay", "lays", "laid", "confer", "confers",
    "conferred", "bestow", "bestows", "bestowed", "put", "puts",
];

/// What is given, told behind whom it is given to.
const HANDS: &[&str] = &[
    "restore", "restores", "restored", "return", "returns", "returned", "grant", "grants", "granted", "give",
    "gives", "gave", "hand", "hands", "handed", "extend", "extends", "extended", "transfer", "transfers",
    "transferred", "guarantee", "guarantees", "allot", "allots",
];

/// What is done to somebody, told behind what it keeps them from.
const FREES: &[&str] = &[
    "shield", "shields", "exempt", "exempts", "exclude", "excludes", "remove", "removes", "protect",
    "protects", "bar", "bars", "delete", "deletes",
];

/// May a verb that texts do not speak with stand for what the text at its left does?
pub(super) fn weak_fits(doc: &Doc<'_>, i: usize, verb: Verb, form: Form, modal: bool, perfect: bool) -> bool {
    // "establishes, moreover, that", "would establish, for one year, a group"
    let word = doc.is_kind(i + 1, Kind::Comma) && doc.is_kind(i + 3, Kind::Comma);
    let aside = if word { Some(i + 4) } else { super::start::aside(doc, i + 1, doc.sent_of(i).to) };
    let first = aside.unwrap_or(i + 1);
    let next = after_span(doc, first);
    let object = object(doc, next)
        || doc.any(first, &["that", "for", "up", "aside", "out", "off", "away", "as"])
        // "imposes on officials the duty to"
        || doc.any(i + 1, &["on", "upon"]) && doc.any(i, LAYS)
        // "would restore to villages the land that", "grants to women a third of the seats"
        || doc.is(i + 1, "to") && doc.any(i, HANDS)
        // "would shield from prosecution soldiers who"
        || doc.is(i + 1, "from") && doc.any(i, FREES)
        // "punishes with a fine whoever"
        || doc.is(i + 1, "with") && doc.any(i, &["punish", "punishes"])
        || doc.is_kind(i + 1, Kind::Mark);
    let plain = doc.is_kind(i + 1, Kind::Word) && !doc.has(i + 1, Class::PREP.or(Class::CONJ).or(Class::AUX));
    if carried::told(doc, i) || carried::counted(doc, i) {
        return false;
    }
    match (modal, perfect) {
        (true, _) => object || plain,
        (false, true) => false,
        _ if verb.known => {
            let tense = form.0 & (Form::THIRD.0 | Form::BASE.0) != 0;
            object || (plain || doc.is(i + 1, "to")) && tense
        }
        _ => object && doc.ends(i, "s") && !doc.ends(i, "ss"),
    }
}

/// `would extend through 2028 the authorities`: over how long.
fn after_span(doc: &Doc<'_>, i: usize) -> usize {
    if !doc.any(i, &["through", "until", "for", "by", "to"]) {
        return i;
    }
    let time = Class::YEAR.or(Class::MONTH).or(Class::NUMBER).or(Class::INDEF);
    let spans = |k: &usize| {
        doc.has(*k, time) || doc.is_kind(*k, Kind::Num) || doc.any(*k, &["months", "days", "weeks"])
    };
    (i + 1..i + 6).take_while(spans).last().map_or(i, |k| k + 1)
}

/// What is feared or hoped of a text.
const FEARS: &[&str] = &["fear", "fears", "worry", "worries", "hope", "hopes", "warning", "warnings", "view"];

/// Does a speaker stand before the token: `Kim said the measure would`?
pub(super) fn spoken(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let opines = |k: usize| {
        let lemma = doc.verb(k).map_or("", |v| v.lemma);
        let says = matches!(
            lemma,
            "say"
                | "tell"
                | "argue"
                | "warn"
                | "insist"
                | "claim"
                | "contend"
                | "believe"
                | "fear"
                | "think"
                | "write"
                | "add"
                | "maintain"
                | "predict"
                | "assert"
                | "complain"
                | "hope"
                | "explain"
                | "declare"
                | "reply"
                | "answer"
                | "counter"
                | "retort"
                | "respond"
                | "allege"
                | "admit"
                | "concede"
                | "caution"
                | "stress"
                | "emphasise"
                | "emphasize"
                | "suggest"
                | "lament"
                | "remark"
                | "observe"
        );
        let says = says && before(doc, k).is_none_or(|s| !doc.has(s, Class::TEXT));
        // "rejected the charge that it would"
        (says || (doc.has(k, Class::CHARGE) || doc.any(k, FEARS)) && doc.is(k + 1, "that")) && !doc.quoted(k)
    };
    // "According to its text, the bill bars": nobody's opinion.
    let mut named = (from + 2..from + 6).take_while(|k| !doc.is_kind(*k, Kind::Comma));
    let told = doc.is(from, "according") && !named.any(|k| doc.has(k, Class::TEXT));
    (from.max(i.saturating_sub(25))..i).any(opines) || told
}

pub(super) fn texts_plural(doc: &Doc<'_>, p: usize, relative: bool) -> bool {
    relative
        || doc.has(p, Class::TEXTS)
        || doc.any(p, &["paragraphs", "clauses", "sections", "articles", "conclusions"])
        || (p.saturating_sub(4)..p).any(|k| doc.any(k, &["provisions", "terms"]))
}

/// `An early draft had condemned`: words that the text no longer has.
pub(super) fn former(doc: &Doc<'_>, start: usize) -> bool {
    (start.saturating_sub(2)..start + 4)
        .any(|k| doc.any(k, &["early", "earlier", "previous", "original", "initial", "first"]))
}

/// Is the embedded text the subject of its sentence (`A bill that would bar X passed`)?
pub(super) fn subject_opens(doc: &Doc<'_>, start: usize, from: usize) -> bool {
    // "They had agreed before: the text of May, urging"; "It was in June, when a motion asking", "Were they to sue, the text that"
    let np = start - usize::from(start > from && doc.has(start - 1, Class::DET.or(Class::INDEF)));
    let fronts = np > from
        && (doc.any(np - 1, &["when", "where", "while", "after", "before", "because"])
            || doc.is_kind(np - 1, Kind::Comma)
                && (doc.any(from, &["were", "had", "if", "when", "should"])
                    // "With a vote of 30 for and 4 against, the motion calling for talks was carried"
                    || doc.any(from, &["with", "by"])
                        && (from..np).all(|k| !doc.form(k).has(Form::PAST) && !doc.has(k, Class::AUX))));
    let parts = |k: &usize| matches!(doc.kind(*k), Some(Kind::Colon | Kind::Semicolon));
    let from = if fronts {
        np
    } else {
        (from.max(start.saturating_sub(12))..start).rev().find(parts).unwrap_or(from)
    };
    (from..start).all(|k| {
        !doc.has(k, Class::VERB.or(Class::AUX).or(Class::MODAL))
            || doc.form(k) == Form::PARTICIPLE
            || doc.form(k).has(Form::PARTICIPLE)
                && k > from
                // "The U.S.-drafted measure"
                && (doc.has(k - 1, Class::DET) || doc.is_kind(k - 1, Kind::Dash) || doc.toks[k].hyphen)
    })
}

/// Does a body speak through its text here? Not where it decides about one, nor in reported speech of its own.
pub(super) fn body_speaks(at: &At<'_>, actor: Option<usize>, form: Form, modal: bool) -> bool {
    let At { doc, texts, i, verb, .. } = *at;
    if reacts(doc, i, at.to) || often(doc, i, at.to) || bygone(doc, i) || modal && spoken(doc, at.from, i) {
        return false;
    }
    // "recommended on 3 May that the draft be adopted": whosever it is.
    let recommends = doc.verb(i).is_some_and(|v| v.lemma == "recommend");
    // "recommended five texts for adoption"
    let named = |k: usize| doc.has(k, Class::TEXT) && (texts.at(k).is_some() || k < i + 4);
    if recommends && (i + 1..i + 10).any(named) {
        return false;
    }
    // "extended the mandate of its envoy to Mali": what is extended is all that names the text
    let mandate = |k: usize| {
        mandated(doc, i)
            && texts.mention_at(k).is_some_and(|m| (m.0..m.1).any(|t| doc.any(t, &["mandate", "mandates"])))
    };
    // "condemned the raids in a resolution": the text is no object.
    let on_text = (i..i + 5).take_while(|k| !doc.is(*k, "in")).filter(|k| !mandate(*k)).any(|k| {
        // Another body's text is an object like any: "The Parliament condemned Uganda's bill".
        texts
            .at(k)
            .is_some_and(|r| texts.resolutions[r].body.is_none_or(|b| Some(b) == actor || actor.is_none()))
            && !blames_deed(doc, texts, verb, k)
    });
    // "The Senate is considering an identical bill"
    let on_text = on_text
        || doc.verb(i).is_some_and(|v| v.lemma == "consider")
            && (i + 1..i + 5).take_while(|k| !doc.is(*k, "that")).any(|k| doc.has(k, Class::TEXT));
    // "declared, by 38 votes to none, that"
    let next = super::start::over(doc, i + 1, doc.sent_of(i).to);
    let that = doc.is(next, "that");
    if decides_work(doc, i, next) {
        return false;
    }
    // "called the legislators dogs"
    if doc.verb(i).is_some_and(|v| v.lemma == "call")
        && !doc.any(next, &["on", "upon", "for"])
        && !doc.is_kind(i + 1, Kind::Comma)
    {
        return false;
    }
    let Some(v) = doc.verb(i) else {
        // "The council resolved to boycott such goods"
        let resolves = || doc.any(i, &["resolved", "resolves"]) && doc.is(next, "to");
        return verb.known
            && !on_text
            && (modal || verb.speaks || that || resolves() || decides(at, form) || rules_in_lead(at, actor));
    };
    let decides = v.step.is_some() && v.lemma != "decide" && !that && !rejects_a_claim(doc, i);
    let holds = holds(at, form);
    if on_text || decides || !holds && (v.force.is_none() && !verb.speaks && !that || v.lemma == "say") {
        return false;
    }
    let told = v.cue == Some(Cue::Say) && !form.has(Form::THIRD) && !form.has(Form::BASE);
    let speech =
        told && !matches!(
            v.lemma,
            "ask"
                | "tell"
                | "demand"
                | "request"
                | "note"
                | "stress"
                | "reaffirm"
                | "recognise"
                | "recognize"
                | "regret"
                | "underline"
                | "underscore"
                | "emphasise"
                | "emphasize"
                | "affirm"
                | "reiterate"
                | "recommend"
                | "acknowledge"
        ) && !(that && matches!(v.lemma, "declare" | "proclaim" | "consider" | "find"))
            && !(matches!(v.lemma, "declare" | "proclaim")
                && object(doc, i + 1)
                && !doc.is_kind(i + 1, Kind::Mark));
    !speech
}

/// `has condemned Cambodia repeatedly since 2015`: what a body did more than once is in no one text.
fn often(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    const TIMES: &[&str] = &["repeatedly", "often", "twice", "regularly", "routinely", "frequently", "times"];
    let before = (i.saturating_sub(3)..i).any(|k| doc.any(k, TIMES));
    let perfect = (i.saturating_sub(3)..i).any(|k| doc.any(k, &["has", "have"]));
    let since = |k: usize| doc.has(k + 1, Class::YEAR) || doc.is_kind(k + 1, Kind::Num);
    let after = || {
        (i + 1..to.min(i + 10))
            .any(|k| !doc.quoted(k) && (doc.any(k, TIMES) || doc.is(k, "since") && since(k)))
    };
    perfect && (before || after())
}

/// `decided in 2019 to set up the mission`, `renewed it in 2020`, `voted in 2009 to divest`: in a text of another year.
pub(super) fn bygone(doc: &Doc<'_>, i: usize) -> bool {
    let at = i + 1 + usize::from(doc.any(i + 1, &["it", "them"]));
    let behind = doc.dates_in(at + 1, at + 2).next().filter(|_| doc.is(at, "in"));
    let before = || {
        let to = i.checked_sub(1).filter(|k| doc.is(*k, "to"))?;
        doc.dates_in(to.saturating_sub(1), to).next().filter(|d| d.from > 0 && doc.is(d.from - 1, "in"))
    };
    let date = behind.or_else(before).filter(|d| d.past.month.is_none());
    date.is_some_and(|d| doc.meta.published.is_none_or(|now| d.past.year < now.year()))
}

/// `hailed the outcome`, `wanted to speak`, `pressed the green button`: what somebody of a body's kind does.
fn reacts(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    const NEWS: &[&str] = &["outcome", "result", "results", "vote", "adoption", "passage", "news", "defeat"];
    let lemma = doc.verb(i).map_or("", |v| v.lemma);
    let effect = || doc.lex.effect(doc.toks[i].word).map_or("", |e| e.lemma);
    match lemma {
        // "applauded when the result was announced"
        "welcome" | "hail" | "applaud" | "praise" => {
            doc.any(i + 2, NEWS) && doc.has(i + 1, Class::DET) || doc.any(i + 1, &["when", "as", "after"])
        }
        "press" => !(i + 1..to.min(i + 14)).any(|k| doc.any(k, &["to", "for", "that"])),
        "decide" => doc.is(i + 1, "by") && super::start::over(doc, i + 1, to) == i + 1,
        _ => doc.is(i + 1, "to") && effect() == "want",
    }
}

/// Verbs too vague for a body's decision: `the Senate let it lapse`, `the House gave him the floor`.
const VAGUE: &[&str] = &[
    "let", "lets", "made", "gave", "given", "put", "added", "hit", "raised", "lowered", "described",
    "refused", "declined", "suggested", "proposed", "promised", "vowed", "pledged", "provided", "held",
    "stopped", "treated", "named", "rejected", "heard", "kept",
];

/// `It widened the mandate, 24 to 8`, `The Assembly tonight ended the right, by 114 votes to two`: what a body did by a vote that
/// the sentence tells is what its text does.
pub(super) fn decides(at: &At<'_>, form: Form) -> bool {
    let At { doc, i, verb, to, ruled, .. } = *at;
    let next = super::start::over(doc, i + 1, to);
    // "set up an inquiry, 25-6"
    let next = next + usize::from(doc.any(next, &["up", "aside", "out", "off"]));
    ruled.is_some()
        && form.has(Form::PAST)
        && verb.known
        && (doc.step(i).is_none()
            || doc.is(i, "decided") && doc.is(next, "to") && !decides_work(doc, i, next))
        && !doc.any(i, VAGUE)
        && (object(doc, next) || doc.any(next, &["that", "for", "on", "upon", "to"]))
}

/// `The resolution, he said, "seeks a culprit"`: the verb opens a quotation that somebody is said to have spoken.
pub(super) fn said_aside(doc: &Doc<'_>, i: usize) -> bool {
    if i < 4 || !doc.is_kind(i - 1, Kind::Mark) || !doc.quoted(i) || !doc.is_kind(i - 2, Kind::Comma) {
        return false;
    }
    (i - 4..i - 2).any(|k| {
        doc.cue(k) == Some(Cue::Say)
            && doc.form(k).has(Form::PAST)
            && (k == 0 || !doc.has(k - 1, Class::TEXT))
    })
}

/// `the confessions which it says were forced`, `The text, it says, is meant to`: who says it is no more than an aside.
pub(super) fn said_between(doc: &Doc<'_>, i: usize, p: usize, from: usize) -> bool {
    let relative = || p > from && doc.is(p, "it") && doc.any(p - 1, &["which", "that", "who"]);
    // "The treaties should lapse, the text says, and"
    let told = p > from && doc.has(p, Class::TEXT) && doc.has(p - 1, Class::DET) && doc.is(i + 2, "and");
    let first = p - usize::from(told);
    let parted = || doc.is_kind(i + 1, Kind::Comma) && doc.is_kind(first.saturating_sub(1), Kind::Comma);
    doc.any(i, &["says", "said"]) && relative() || doc.any(i, &["says", "states"]) && parted()
}

/// `calling for a division`: what members ask of the chair.
pub(super) fn of_order(doc: &Doc<'_>, start: usize) -> bool {
    let asked = &["division", "vote", "roll-call", "quorum", "recess", "ballot", "headcount"];
    doc.has(start, Class::INDEF)
        && (start + 1..start + 4)
            .any(|k| doc.any(k, asked) && (doc.any(k + 1, &["and", "on"]) || !doc.is_kind(k + 1, Kind::Word)))
}

/// `would deny them visas`, `would block the sale`: what a law is yet to keep from others.
pub(super) fn hinders(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["block", "deny", "restrict", "blocked", "denied", "restricted"])
}

/// `called the bill "a feel-good exercise" that would hurt shops`: is the relative clause of the verb at `i` one of the name
/// that somebody gives a text?
pub fn dubbed(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let Some(rel) = (from + 3..i).rev().take(8).find(|k| doc.any(*k, &["that", "which"])) else {
        return false;
    };
    let quoted = doc.is_kind(rel - 1, Kind::Mark) && doc.quoted(rel - 2);
    let open = || (from + 1..rel - 1).rev().take(24).find(|k| !doc.quoted(*k)).unwrap_or(from);
    let calls = |k: usize| doc.verb(k).is_some_and(|v| v.cue == Some(Cue::As));
    quoted && (open().saturating_sub(6).max(from)..open()).any(calls)
}

/// `The bill would bar`, `makes it a crime`: what a bill does is decided, but what it tells of is not (`describes`), nor
/// what it asks of others (`would require`).
pub(super) fn rules(doc: &Doc<'_>, texts: &Texts, i: usize, verb: Verb, resolution: usize) -> bool {
    const TELLS: &[&str] = &["name", "honor", "honour", "mourn", "commemorate", "refuse", "decline"];
    let bill = texts.resolutions[resolution].kind.is_bill();
    let tells = || doc.lex.effect(doc.toks[i].word).is_some_and(|e| TELLS.contains(&e.lemma));
    bill && !verb.speaks && doc.verb(i).is_none() && !tells()
}
