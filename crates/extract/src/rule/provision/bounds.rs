//! Where a provision's words begin and end.

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::Force;
use crate::token::Kind;

/// Nouns of worry that `express` and `voice` take.
const WORRY: &[&str] = &[
    "concern", "alarm", "dismay", "regret", "anguish", "disquiet", "outrage", "indignation", "sorrow",
    "worry", "unease", "consternation",
];

/// First token of the clause after a verb, and the force in this use.
pub fn start(doc: &Doc<'_>, verb: usize, to: usize, force: Force) -> (usize, Force) {
    let mut i = verb + 1;
    let mut force = force;
    let lemma = doc.verb(verb).map_or("", |v| v.lemma);
    if matches!(lemma, "express" | "voice") {
        // "expresses deep concern at", "voiced “grave concern” over": the worry is the verb's, unless it is quoted.
        let noun = (i..to.min(i + 6)).find(|k| WORRY.contains(&doc.low(*k)));
        match noun {
            Some(n) if doc.quoted(n) && !doc.quoted(verb) => {
                return (i, Force::Concerned);
            }
            Some(n) => {
                i = n + 1;
                force = Force::Concerned;
            }
            None => force = Force::Other,
        }
    }
    if doc.any(verb, &["draws", "draw", "drew", "takes", "took", "take"]) {
        i += 1;
    }
    if lemma == "call" {
        force = if doc.any(i, &["on", "upon", "for"]) { Force::Calls } else { Force::Condemns };
    }
    if lemma == "ask" && doc.is(i, "for") {
        i += 1;
    }
    while i < to
        && (doc.any(i, &["on", "upon", "for", "at", "about", "over", "that", "of", "with", "against"])
            && i < verb + 9
            || doc.has(i, Class::ADVERB) && !doc.any(i, &["only"]))
    {
        let stop = doc.is(i, "that");
        i += 1;
        if stop {
            break;
        }
    }
    // "condemns what it describes as", "this Friday that"
    if doc.seq(i, &["what", "it"])
        && let Some(k) = (i..to.min(i + 7))
            .find(|k| doc.is(*k, "as") || doc.form(*k).has(Form::THIRD) && doc.is_kind(k + 1, Kind::Mark))
    {
        i = k + 1;
    }
    if doc.is(i, "this") && doc.has(i + 1, Class::WEEKDAY) && doc.is(i + 2, "that") {
        i += 3;
    }
    (i, force)
}

/// What a text would do: rules of law are decisions, the rest is effect.
pub fn effect(doc: &Doc<'_>, i: usize) -> Force {
    if doc.any(
        i,
        &[
            "authorize", "authorise", "freeze", "frozen", "extend", "impose", "imposed", "keep", "establish",
            "create", "renew", "clamped", "slapped", "ban",
        ],
    ) {
        Force::Decides
    } else {
        Force::Other
    }
}

/// The end of a clause before the verb that follows it: without the comma, `and` and adverbs between.
pub fn connector(doc: &Doc<'_>, start: usize, next: usize) -> usize {
    let mut end = next;
    while end > start
        && (doc.any(end - 1, &["and", "or", "but", "to", "also", "would", "have"])
            || doc.is_kind(end - 1, Kind::Comma)
            || doc.is_kind(end - 1, Kind::Semicolon)
            || doc.has(end - 1, Class::ADVERB)
            || doc.is_kind(end - 1, Kind::Mark)
                && doc.toks[end - 1].gap
                && !doc.toks[end.min(doc.len() - 1)].gap)
    {
        end -= 1;
    }
    end
}

/// Cuts what no longer belongs to the clause: the closing stop, asides after a comma, attributions.
pub fn end(doc: &Doc<'_>, from: usize, to: usize) -> usize {
    let mut end = to.min(from + 70);
    let mut i = from + 2;
    while i < end {
        let comma = doc.is_kind(i, Kind::Comma);
        let aside = comma
            && !doc.quoted(i)
            && (doc.low(i + 1).ends_with("ing")
                && doc.verb(i + 1).is_none_or(|v| v.force.is_none())
                && !doc.any(i + 1, &["including", "during"])
                || doc.any(
                    i + 1,
                    &[
                        "after", "which", "while", "with", "although", "though", "as", "wording", "a",
                        "whose", "brushing", "but", "saying", "according", "or", "amid",
                    ],
                ) && i > from + 4
                || doc.cue(i + 1) == Some(crate::lexicon::Cue::Say) && doc.form(i + 1).has(Form::PAST));
        let dash = doc.is_kind(i, Kind::Dash) && doc.toks[i].gap;
        if aside || dash || doc.is_kind(i, Kind::Semicolon) {
            end = i;
            break;
        }
        i += 1;
    }
    while end > from + 1 && matches!(doc.kind(end - 1), Some(Kind::Stop | Kind::Comma | Kind::Colon)) {
        end -= 1;
    }
    // A closing mark whose opening one stands before the clause.
    if doc.is_kind(end - 1, Kind::Mark) {
        let inner = doc.toks[end.saturating_sub(2)].quote;
        let opened = (from..end - 1)
            .any(|k| doc.is_kind(k, Kind::Mark) && doc.toks.get(k + 1).is_some_and(|t| t.quote == inner));
        if inner > 0 && !opened {
            end -= 1;
        }
        while end > from + 1 && matches!(doc.kind(end - 1), Some(Kind::Stop | Kind::Comma)) {
            end -= 1;
        }
    }
    end
}
