//! Where what is said begins after its verb: over the addressee (`told reporters`), adverbials (`on Thursday`, `in a
//! statement`) and the complementiser.

mod way;

use super::scene::Scene;
use crate::doc::Doc;
use crate::gate::{Gate, Shapes};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;
use way::Way;

/// What follows an inverted attribution: `said Kim, "..."`, `said Kim: "..."`.
pub fn said_after(scene: &Scene<'_, '_>, from: usize, end: usize) -> Option<(usize, bool)> {
    let doc = scene.doc;
    let mut i = from;
    while i < end && i < from + 40 {
        if scene.opens(i).is_some() {
            return Some((i, true));
        }
        if doc.is_kind(i, Kind::Colon) {
            return Some((i + 1, true));
        }
        if matches!(doc.kind(i), Some(Kind::Stop | Kind::Semicolon))
            || doc.ends(i, "ing") && doc.cue(i).is_some()
        {
            return None;
        }
        if doc.cue(i) == Some(Frame::Say) {
            return None;
        }
        i += 1;
    }
    None
}

/// Verbs that ask with `to know`.
pub static KNOWING: Words =
    Words::of(&["wanted", "wants", "demanded", "demands", "sought", "seeks", "asked", "asks", "begged"]);

/// Verbs that say something with a noun of saying: `gave notice that`, `made the point that`.
pub static LIGHT: Words = Words::of(&[
    "gave", "gives", "giving", "given", "expressed", "expresses", "expressing", "voiced", "voices",
    "voicing", "made", "makes", "making", "took", "takes", "taking", "issued", "issuing", "raised",
    "raising", "repeated", "repeats", "shared", "shares", "conveyed", "reiterated", "put", "advanced",
    "sent", "sends", "served", "serves", "held", "holds", "left", "leaves", "offered", "drew", "draws",
    "drawing", "defended",
]);

/// Those of `let it be known that`, `had it that`.
pub static LETS: Words = Words::of(&["let", "lets", "letting", "had", "has"]);

/// Verbs that report only a clause with `that`: `the Speaker ruled that it was in order`, `He allowed that it was late`.
pub static RULES: Words =
    Words::of(&["ruled", "suspected", "suspects", "allowed", "reasoned", "evaluated", "assessed", "judged"]);

/// What somebody thinks: beside `that` and a subject only, for `the clause it expected that day` is no speech.
static SUPPOSES: Words = Words::of(&[
    "trusts", "trusted", "assumes", "assumed", "anticipates", "anticipated", "expects", "expected", "judges",
    "recollected", "supposes", "supposed",
]);

/// Words that say something with others: the light one of `gave notice that`.
static SAYS: Words = Words::marks_of(&[&LIGHT, &LETS, &RULES, &SUPPOSES, &KNOWING, &super::phrasal::VERBS]);

/// Can the word say something: a verb, or one of these?
pub fn may_say(doc: &Doc<'_>, i: usize) -> bool {
    doc.verb(i).is_some() || doc.may_be(i, &SAYS)
}

/// An attribution is read at a verb, at the words of those that have none, and before what it introduces.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&super::source::OPENS, &super::reported::OPENS, &SAYS]),
    verbs: true,
    shapes: Shapes::COLON.or(Shapes::MARK),
    ..Gate::CLOSED
};

pub struct Said {
    pub start: Option<usize>,
    pub that: bool,
    pub to: usize,
}

impl Said {
    fn at(start: usize, that: bool) -> Self {
        Self { start: Some(start), that, to: start }
    }

    fn nothing(to: usize) -> Self {
        Self { start: None, that: false, to }
    }
}

/// Where what is said begins after the verb at `v`, over its addressee and adverbials.
pub fn said(scene: &Scene<'_, '_>, v: usize, frame: Frame, end: usize) -> Said {
    let doc = scene.doc;
    let lemma = doc.verb(v).map_or("", |v| v.lemma);
    if let Some(that) = noun_that(scene, v) {
        return Said::at(that + 1, true);
    }
    let mut k = v + 1;
    if asks_to_know(scene, v) {
        k += 2;
        if questions(scene, k) {
            return Said::at(k, false);
        }
    }
    let phrasal = super::phrasal::phrasal(scene, v);
    if phrasal || doc.any(k, &["out", "back", "aloud"]) || lemma == "put" && doc.is(k, "it") {
        k += 1;
    }
    match frame {
        Frame::Ask => return Said::at(asked_for(scene, v, k, lemma), false),
        Frame::As | Frame::Bare => return Said::at(k, false),
        Frame::Say => {}
    }
    let addressed = addresses(scene, lemma, k);
    if addressed && !told_at_once(scene, lemma, k) {
        k = addressee(scene, k, end);
        // "asked the chamber why"
        if lemma == "ask" && questions(scene, k) {
            return Said::at(k, false);
        }
    }
    // "answered him that"
    if doc.any(k, &["him", "her", "them", "me", "us"]) && doc.is(k + 1, "that") {
        k += 1;
    }
    let said = Way { scene, verb: v, lemma, addressed, end }.from(k);
    // "said that was a matter for others": no conjunction
    let pronoun = |s: &usize| {
        *s > v + 1
            && doc.is(*s - 1, "that")
            && doc.any(
                *s,
                &["is", "was", "would", "will", "had", "has", "could", "did", "does", "wasn't", "isn't"],
            )
    };
    match said.start.filter(pronoun) {
        Some(start) => Said::at(start - 1, false),
        None => said,
    }
}

/// `called on the government to`, `appealed to members to`, `asked that it be`: where it begins what is asked.
fn asked_for(scene: &Scene<'_, '_>, v: usize, k: usize, lemma: &str) -> usize {
    let doc = scene.doc;
    if let Some(start) = super::infinitive::appealed(scene, v) {
        return start;
    }
    let particle = doc.any(k, &["on", "upon", "for"])
        || doc.is(k, "to") && lemma == "appeal"
        || doc.is(k, "with") && lemma == "plead";
    let k = k + usize::from(particle);
    k + usize::from(doc.is(k, "that"))
}

/// Verbs that name whom they speak to.
fn addresses(scene: &Scene<'_, '_>, lemma: &str, k: usize) -> bool {
    match lemma {
        "tell" | "inform" | "remind" | "assure" | "reassure" | "warn" | "notify" | "advise" | "ask"
        | "brief" | "caution" | "promise" => true,
        // "wrote members that"
        "write" | "cable" | "wire" | "email" | "telegraph" | "signal" => {
            (k + 1..k + 4).any(|i| scene.doc.is(i, "that"))
        }
        _ => false,
    }
}

/// `told that`, `told: "..."`, `warned the law threatened the press`: no one addressed.
fn told_at_once(scene: &Scene<'_, '_>, lemma: &str, k: usize) -> bool {
    let doc = scene.doc;
    doc.is(k, "that")
        || scene.opens(k).is_some()
        || matches!(doc.kind(k), Some(Kind::Comma | Kind::Colon))
        || doc.has(k, Class::PREP.or(Class::AUX).or(Class::MODAL))
        || questions(scene, k)
        || matches!(lemma, "warn" | "caution")
            && ((k + 1..k + 6).any(|i| super::clause::past(scene, k, i)) || modal(scene, k))
}

/// `warned the law would drive them out`, `warned it was too early`: one noun phrase and its modal; not `warned members they would regret it`.
fn modal(scene: &Scene<'_, '_>, k: usize) -> bool {
    let doc = scene.doc;
    let other = Class::SUBJ.or(Class::REL).or(Class::PREP);
    let start = super::clause::past_quantity(scene, k);
    // "warned it was too early": no one is warned
    if doc.any(k, &["it", "this"]) && doc.has(k + 1, Class::AUX.or(Class::MODAL)) {
        return true;
    }
    let modal = (k + 1..k + 6).find(|i| doc.has(*i, Class::MODAL.or(Class::AUX)));
    modal.is_some_and(|m| {
        (start..m).all(|i| {
            (i == start || doc.is_kind(i, Kind::Word)) && (i == k || !doc.has(i, other.or(Class::DET)))
        })
    })
}

/// Nouns that report with a verb before them.
static SAYINGS: Words = Words::of(&[
    "assurance", "assurances", "view", "hope", "fear", "concern", "concerns", "belief", "point", "regret",
    "opinion", "warning", "conviction", "wish", "position", "accusation", "allegation", "claim",
    "confidence", "doubt", "doubts", "disappointment", "surprise", "alarm", "guarantee", "complaint",
    "argument", "statement", "suspicion", "dismay", "satisfaction", "word", "notice", "promise", "theory",
    "line", "case", "caveat", "prediction", "secret", "reminder", "fact", "fears", "hopes", "worry",
    "worries", "anger", "relief", "frustration", "anxiety", "optimism", "reservations", "objections",
    "suggestion", "impression", "feeling", "outrage", "conclusion", "contention", "pledge", "scepticism",
    "skepticism", "claims", "warnings", "insistence", "sentiment", "certainty", "reason", "excuse",
    "justification", "explanation",
]);

/// `gave the assurance that`, `expressed the view that`: the token of `that`.
pub fn noun_that(scene: &Scene<'_, '_>, v: usize) -> Option<usize> {
    let doc = scene.doc;
    // "let it be known that", "made clear that"
    if doc.any(v, &["let", "lets", "made", "makes", "making", "letting"])
        && let Some(known) = (v + 1..v + 5).find(|i| {
            doc.any(*i, &["known", "clear", "plain", "public", "slip", "on", "understood", "felt"])
                || doc.is(*i, "know") && doc.any(v, &["let", "lets", "letting"])
        })
    {
        // "let it be known Sunday, through its radio, that"
        let passes = |i: &usize| matches!(doc.kind(*i), Some(Kind::Word | Kind::Num | Kind::Comma));
        return (known + 1..known + 12)
            .take_while(passes)
            .find(|i| doc.is(*i, "that"))
            // "made plain it would": without "that"
            .or_else(|| super::clause::clause_first(scene, known + 1).then_some(known));
    }
    // "left it on record that he was not joining", "put on record that"
    if doc.any(v, &["left", "leaves", "put", "puts", "placed"]) {
        let record = (v + 1..v + 5).find(|i| doc.is(*i, "record") && doc.any(i - 1, &["on", "the"]));
        if let Some(record) = record.filter(|r| doc.is(r + 1, "that")) {
            return Some(record + 1);
        }
    }
    // "explained the result by the fact that ten were away"
    if doc.any(v, &["explained", "explains", "justified", "justifies"])
        && let Some(fact) = (v + 2..v + 14)
            .take_while(|i| matches!(doc.kind(*i), Some(Kind::Word | Kind::Poss)))
            .find(|i| doc.is(*i, "fact") && doc.any(i - 2, &["by", "with"]))
        && doc.is(fact + 1, "that")
    {
        return Some(fact + 1);
    }
    // "Kim had it that", "Kim has it on good authority that"
    if doc.any(v, &["had", "has", "took", "takes"])
        && doc.is(v + 1, "it")
        && doc.any(v + 2, &["that", "on", "from", "as"])
    {
        return (v + 2..v + 7).take_while(|i| doc.is_kind(*i, Kind::Word)).find(|i| doc.is(*i, "that"));
    }
    // "ruled that it could wait", but "ruled that the ayes had it"
    if doc.among(v, &RULES) && doc.is(v + 1, "that") && !super::refuse::ayes_have_it(scene, v) {
        return Some(v + 1);
    }
    // "trusts that the text will be heeded"
    let clause = Class::DET.or(Class::POSS).or(Class::SUBJ).or(Class::INDEF);
    let clause = || doc.has(v + 2, clause) || doc.names.mention_at(v + 2).is_some();
    if doc.among(v, &SUPPOSES) && doc.is(v + 1, "that") && clause() {
        return Some(v + 1);
    }
    if !doc.among(v, &LIGHT) {
        return None;
    }
    let noun = (v + 1..v + 6).find(|i| doc.among(*i, &SAYINGS))?;
    // "issued a statement that called it a farce": what the statement did
    let relative = doc.cue(noun + 2).is_some() && doc.form(noun + 2).has(Form::PAST);
    (doc.is(noun + 1, "that") && !relative).then_some(noun + 1)
}

/// The person told: `reporters`, `the council`, `state television`.
fn addressee(scene: &Scene<'_, '_>, from: usize, end: usize) -> usize {
    let doc = scene.doc;
    if doc.has(from, Class::PRON) && !doc.has(from, Class::POSS) {
        return from + 1;
    }
    let mut i = doc.names.mention_at(from).map_or(from + 1, |m| m.to.max(from + 1));
    if doc.has(from, Class::DET.or(Class::POSS)) {
        i = doc.names.mention_at(i).map_or(i + 1, |m| m.to.max(i + 1));
    }
    while i < end {
        // "told the BBC's breakfast programme"
        if doc.is_kind(i, Kind::Poss) {
            i += 1;
            continue;
        }
        let m = doc.names.mention_at(i);
        let stops = !doc.is_kind(i, Kind::Word)
            || doc.has(
                i,
                Class::DET
                    .or(Class::POSS)
                    .or(Class::SUBJ)
                    .or(Class::PREP)
                    .or(Class::CONJ)
                    .or(Class::AUX)
                    .or(Class::MODAL)
                    .or(Class::WEEKDAY),
            )
            || doc.any(i, &["that", "there", "why", "how", "whether", "what", "which", "when"])
            || scene.adverb(i);
        if i > from && subject_next(scene, i) {
            break;
        }
        if stops && m.is_none() || scene.opens(i).is_some() {
            break;
        }
        // "told lawmakers China would": the next name is the clause's
        if m.is_some_and(|m| {
            (m.to..m.to + 2).any(|k| doc.has(k, Class::AUX.or(Class::MODAL)) || scene.verbal(k))
        }) {
            break;
        }
        i = m.map_or(i + 1, |m| m.to.max(i + 1));
    }
    i
}

/// Whom one speaks to, and on what occasion: the last word before a clause without `that`.
static HEARERS: Words = Words::of(&[
    "reporters", "journalists", "lawmakers", "legislators", "mps", "meps", "deputies", "members", "senators",
    "colleagues", "delegates", "delegations", "diplomats", "ministers", "supporters", "protesters", "voters",
    "students", "relatives", "families", "parliament", "congress", "chamber", "assembly", "council",
    "committee", "commission", "house", "senate", "court", "hearing", "rally", "crowd", "session", "meeting",
    "conference", "briefing", "debate", "audience", "television", "radio", "tv", "newspaper", "daily",
    "agency", "station", "channel", "broadcaster", "network", "statement", "interview", "speech", "letter",
    "email", "tweet", "vote", "post", "press", "media", "outlet", "website", "magazine", "correspondent",
    "countries", "nations", "states", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "yesterday",
]);

/// `told reporters police had`, `said in a statement thousands of people were`: does a clause without an article begin at `i`,
/// behind the hearer or the occasion?
fn subject_next(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let hearer = doc.among(i - 1, &HEARERS)
        || doc
            .names
            .mention_at(i - 1)
            .is_some_and(|m| m.to == i && doc.names.actors[m.actor].is(ActorKind::Media));
    hearer
        && doc.is_kind(i, Kind::Word)
        && !doc.has(i, Class::PREP.or(Class::AUX).or(Class::MODAL).or(Class::CONJ).or(Class::REL))
        && !doc.any(i, &["that", "there", "present"])
        && !doc.ends(i, "ing")
        && (super::clause::past_quantity(scene, i) > i || bare_noun(scene, i))
        && super::clause::clause_first(scene, i)
}

/// `police had`, `young people were`: few plain words before the verb.
fn bare_noun(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let verb = (i + 1..i + 5).find(|k| doc.has(*k, Class::AUX.or(Class::MODAL)) || scene.verbal(*k));
    let outside = Class::DET.or(Class::SUBJ).or(Class::PREP).or(Class::CONJ).or(Class::REL).or(Class::PRON);
    verb.is_some_and(|v| (i..v).all(|k| doc.is_kind(k, Kind::Word) && !doc.has(k, outside)))
        && !scene.verbal(i)
        && !scene.adverb(i)
}

/// `wanted to know why`, `demanded to know who`
pub fn asks_to_know(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    doc.among(v, &KNOWING) && doc.seq(v + 1, &["to", "know"])
}

/// `asked why`, `asked the chamber how`: where the question begins.
pub fn asked(scene: &Scene<'_, '_>, v: usize) -> Option<usize> {
    let doc = scene.doc;
    (v + 1..v + 6)
        .take_while(|i| doc.is_kind(*i, Kind::Word) && !doc.any(*i, &["to", "for", "that", "about"]))
        .find(|i| questions(scene, *i))
}

/// Does a question begin here?
pub fn questions(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene
        .doc
        .any(i, &["whether", "why", "how", "what", "if", "who", "which", "when", "where", "whose", "whom"])
}
