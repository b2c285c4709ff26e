//! Where a capital or a palace stands for its government: `Moscow said`, `Tehran's envoy`, `They asked Islamabad to act`.

use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Cue, Target};
use crate::names::Names;
use crate::names::gazetteer::{self, Hit};
use crate::record::{ActorKind, Force};
use crate::token::Kind;

/// A capital stands for its government where it acts: before a verb, as a possessor, or with those who act for it.
pub(super) fn acts(doc: &Doc<'_>, names: &Names, hit: &Hit) -> bool {
    if located(doc, hit) {
        return false;
    }
    let mut at = hit.to;
    if doc.is_kind(at, Kind::Poss) {
        return true;
    }
    // "Kremlin spokesman", "Tehran envoy"; the mayor is the city's.
    if let Some(role) = names.role_at(at).filter(|r| r.from == at) {
        let acts_for = doc.lex.roles[role.role as usize].acts_for;
        return matches!(acts_for, ActsFor::State | ActsFor::Organization)
            && !doc.any(at, &["mayor", "governor"]);
    }
    if bidden(doc, hit) || dealt_with(doc, hit) || quoted(doc, hit) || agent(doc, hit) {
        return true;
    }
    at = abreast(doc, hit);
    // "Beijing voted no, as did Havana and Asmara"
    let did = |k: usize| k > 1 && doc.is(k - 1, "did") && doc.any(k - 2, &["as", "so"]);
    if did(hit.from)
        || hit.from > 3 && doc.is(hit.from - 1, "and") && doc.cap(hit.from - 2) && did(hit.from - 2)
    {
        return true;
    }
    // "Beijing and its allies voted no"
    if doc.seq(at, &["and", "its"]) && doc.any(at + 2, &["allies", "partners", "friends"]) {
        at += 3;
    }
    while doc.has(at, Class::ADVERB) {
        at += 1;
    }
    // "Moscow, for its part, said", "Lima, through its envoy, made plain"
    if comma(doc, at)
        && (doc.has(at + 1, Class::PREP.or(Class::ADVERB))
            || doc.any(at + 1, &["meanwhile", "however", "too"]))
    {
        let close = (at + 2..at + 8).find(|k| !doc.is_kind(*k, Kind::Word)).filter(|k| comma(doc, *k));
        at = close.map_or(at, |k| k + 1);
    }
    doc.has(at, Class::VERB.or(Class::AUX).or(Class::MODAL)) && !doc.is(at, "being")
        || doc.any(at, DOES)
        || did_something(doc, hit, at)
}

/// `drafted by Colombo`, `vetoed by Moscow`: what only governments do to texts.
fn agent(doc: &Doc<'_>, hit: &Hit) -> bool {
    const DONE: &[&str] = &[
        "drafted", "sponsored", "tabled", "written", "proposed", "backed", "supported", "vetoed", "opposed",
        "blocked", "brought", "circulated", "presented", "submitted", "introduced",
    ];
    // "introduced by Washington Democrat Jane Roe"
    let ends = !doc.is_kind(hit.to, Kind::Word)
        || doc.has(hit.to, Class::PREP.or(Class::CONJ).or(Class::AUX))
        || doc.is(hit.to, "itself");
    let by = hit.from.checked_sub(1).filter(|by| ends && doc.is(*by, "by"));
    by.and_then(|by| by.checked_sub(1)).is_some_and(|verb| doc.any(verb, DONE))
}

/// `"It changes nothing," said the Kremlin`, `according to Beijing`
fn quoted(doc: &Doc<'_>, hit: &Hit) -> bool {
    let lead = hit.from - usize::from(hit.from > 0 && doc.has(hit.from - 1, Class::DET));
    let Some(verb) = lead.checked_sub(1).filter(|v| *v > doc.sent_of(hit.from).from) else { return false };
    let ends = !doc.is_kind(hit.to, Kind::Word) || doc.has(hit.to, Class::PREP.or(Class::CONJ));
    let inverted =
        doc.cue(verb) == Some(Cue::Say) && matches!(doc.kind(verb - 1), Some(Kind::Mark | Kind::Comma));
    ends && (doc.seq(verb - 1, &["according", "to"]) || inverted)
}

/// `Hanoi hurried to a ballot`, `Tehran downplayed the vote`: a verb that no table has, behind the capital that opens a sentence.
fn did_something(doc: &Doc<'_>, hit: &Hit, at: usize) -> bool {
    const JOINED: &[&str] = &["based", "backed", "controlled", "sponsored", "funded", "aligned", "related"];
    let opens = hit.from == doc.sent_of(hit.from).from && hit.to == at;
    let takes = Class::PREP.or(Class::DET).or(Class::POSS);
    opens
        && doc.is_kind(at, Kind::Word)
        && doc.ends(at, "ed")
        && !doc.cap(at)
        && !doc.any(at, JOINED)
        && doc.has(at + 1, takes)
}

/// `Havana and Moscow voted against it`: past the governments and capitals that a capital stands abreast with, if it opens the row.
fn abreast(doc: &Doc<'_>, hit: &Hit) -> usize {
    let state = |h: &Hit| {
        gazetteer::fitting(doc, h).any(|e| match e.target {
            Target::Known(k) => doc.lex.known[k as usize].kind == Some(ActorKind::State),
            _ => false,
        })
    };
    let sent = doc.sent_of(hit.from);
    let opens = hit.from == sent.from
        || doc.any(hit.from - 1, &["while", "but", "and", "both"])
        || comma(doc, hit.from - 1);
    let mut at = hit.to;
    while opens && (comma(doc, at) || doc.is(at, "and")) {
        let next = at + 1 + usize::from(comma(doc, at) && doc.is(at + 1, "and"));
        match gazetteer::longest(doc, next, sent.to).filter(state) {
            Some(other) => at = other.to,
            None => return hit.to,
        }
    }
    at
}

fn comma(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i, Kind::Comma)
}

/// What governments do, of verbs that no table has.
const DOES: &[&str] = &[
    "sent", "sends", "issued", "issues", "released", "published", "summoned", "summons", "dispatched",
    "severed", "expelled", "retaliated", "handed", "delivered", "made", "took", "struck", "let", "lets",
    "wants", "gave", "kept", "went",
];

/// `calls upon New Delhi to allow`, `asking Islamabad to summon`, `assured Islamabad that`: who is asked or told.
fn bidden(doc: &Doc<'_>, hit: &Hit) -> bool {
    let Some(before) = hit.from.checked_sub(1) else { return false };
    let verb = if doc.any(before, &["on", "upon"]) { before.saturating_sub(1) } else { before };
    let Some(v) = doc.verb(verb) else { return false };
    let asks = v.cue == Some(Cue::Ask)
        || matches!(v.force, Some(Force::Calls | Force::Urges | Force::Requests | Force::Encourages))
        || doc.any(verb, &["pressed", "presses", "press", "told", "let", "wants", "wanted", "asked", "asks"]);
    let tells = matches!(v.lemma, "tell" | "assure" | "warn" | "inform" | "remind" | "notify");
    doc.is(hit.to, "to") && asks || doc.is(hit.to, "that") && tells
}

/// `loans to Pretoria`, `arms sales to Riyadh`, `ties with Rangoon`, `pressure on Minsk`: what only governments have or get.
fn dealt_with(doc: &Doc<'_>, hit: &Hit) -> bool {
    const TO: &[&str] =
        &["loans", "loan", "aid", "arms", "sales", "weapons", "credits", "exports", "assistance"];
    const WITH: &[&str] =
        &["ties", "relations", "links", "trade", "contacts", "dealings", "cooperation", "co-operation"];
    let Some(before) = hit.from.checked_sub(2) else { return false };
    match doc.low(before + 1) {
        "to" => doc.any(before, TO),
        "with" => doc.any(before, WITH),
        "on" => doc.any(before, &["pressure", "sanctions", "embargo"]),
        "against" => doc.any(before, &["sanctions", "embargo", "boycott"]),
        _ => false,
    }
}

/// `in Seoul`, `from Geneva`, `SEOUL, June 10`: only a place.
pub(super) fn located(doc: &Doc<'_>, hit: &Hit) -> bool {
    hit.from > 0
        && doc.toks[hit.from - 1].sent == doc.toks[hit.from].sent
        && doc.any(
            hit.from - 1,
            &["in", "at", "near", "outside", "around", "across", "into", "through", "throughout", "leaving"],
        )
}
