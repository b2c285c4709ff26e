//! Where the sentence goes on after a clause that stands inside it: `A text demanding that X free Y | was knocked down`,
//! `The draft calling for a truce | collected six votes`, `the envoy, who withdrew his draft asking for Z, | told`.
//!
//! What a text says in a relative clause or by a participle ends before the verb of the text itself. A clause may hold
//! finite verbs of its own, one for each `who`, `that` or `when` in it: they are owed before the text's comes.

use super::frame::object;
use super::verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::token::Kind;

/// Verbs of what becomes of texts, which no other noun of a provision is likely to take.
const FATES: &[&str] = &[
    "passed", "failed", "fell", "cleared", "drew", "garnered", "carried", "collected", "gathered",
    "mustered", "fared", "obtained", "sailed", "scraped", "sank", "squeaked", "survived", "stalled",
    "attracted", "prevailed", "languished", "perished",
];

/// Pasts of what a text is and does in the world, which are no participles behind a comma.
const STOOD: &[&str] = &[
    "belonged", "enjoyed", "angered", "came", "went", "stemmed", "infuriated", "enraged", "prompted",
    "caused", "sparked", "triggered", "provoked", "marked", "headed", "faced", "needed", "took", "won",
    "met",
];

/// Verbs that texts share with everybody: theirs beside a word of votes and committees.
const SHARED: &[&str] = &["won", "received", "lost", "died", "got", "secured", "went", "gained"];

/// What texts win and lose, and where they go.
const PRIZES: &[&str] = &[
    "votes", "vote", "majority", "support", "backing", "approval", "assent", "committee", "committees",
    "floor", "through", "down", "nowhere", "unanimously", "narrowly", "plenary",
];

/// Finite verbs that the clause at `start` owes before its first word: `demands that X were freed`.
pub fn owed(doc: &Doc<'_>, start: usize) -> usize {
    // "demanding that Russia withdraw", "a motion that it be shut": the subjunctive is no finite verb.
    let lemma = |k: usize| doc.verb(k).map_or("", |v| v.lemma);
    let wants = |k: usize| {
        matches!(lemma(k), "demand" | "request" | "ask" | "urge" | "recommend" | "propose")
            || doc.has(k, Class::TEXT)
    };
    let that = start > 1 && doc.is(start - 1, "that") && !wants(start - 2);
    // "a text that says the vote was neither free nor fair"; but "says nothing on torture"
    let says =
        start > 0 && doc.any(start - 1, &["says", "states"]) && doc.has(start, Class::DET.or(Class::SUBJ));
    usize::from(that || says || doc.any(start, &["what", "who", "that", "which"]))
}

/// `was knocked down`, `failed`, `fell by`, `is on its way`: is the token at `t` the verb of the text that an embedded
/// clause belongs to? Verbs of the clause's own are taken off what is owed.
pub fn own_verb(doc: &Doc<'_>, t: usize, owed: &mut usize) -> bool {
    // "the genocide by IS"
    if doc.toks[t].caps {
        return false;
    }
    if opens_clause(doc, t) {
        *owed += 1;
        return false;
    }
    // "A bill that would ban torture must return to the Senate"
    let must = *owed == 0
        && doc.is(t, "must")
        && doc.any(t + 1, &["return", "go", "now", "still", "pass", "be"])
        && !doc.has(t - 1, Class::SUBJ);
    let goes_on = must || told(doc, t) || is_finite(doc, t);
    if *owed == 0 {
        return goes_on;
    }
    if goes_on || pays(doc, t) {
        *owed -= 1;
    }
    false
}

/// `that Iran must`, `who run`, `that it flouts`: is it the verb of a clause inside the clause?
fn pays(doc: &Doc<'_>, t: usize) -> bool {
    let form = verb::form(doc, t);
    doc.has(t, Class::MODAL)
        || doc.any(t - 1, &["who", "which", "that"]) && form.0 != 0
        || form.has(Form::THIRD) && !doc.has(t - 1, Class::DET.or(Class::POSS).or(Class::PREP))
}

/// `who`, `that`, `after`: a clause with a finite verb of its own opens.
fn opens_clause(doc: &Doc<'_>, t: usize) -> bool {
    doc.any(
        t,
        &["who", "which", "where", "when", "while", "because", "although", "though", "unless", "if", "what"],
    ) || doc.is(t, "that") && (doc.has(t + 1, Class::AUX.or(Class::MODAL)) || verb::form(doc, t + 1).0 == 0)
}

/// `A bill banning masks | was rejected`: one word is what the text bans.
pub fn of_one_word(doc: &Doc<'_>, start: usize, t: usize) -> bool {
    t == start + 1
        && start > 0
        && !doc.is(start - 1, "that")
        && (told(doc, t) || doc.seq(t, &["has", "been"]))
}

/// The fate of a text, told in so many words.
fn told(doc: &Doc<'_>, t: usize) -> bool {
    if doc.any(t - 1, &["who", "which", "that", "and", "not", "they", "he", "she"]) {
        return false;
    }
    if doc.any(t, &["was", "were", "has", "had", "is"]) {
        let next = t + 1 + usize::from(doc.has(t + 1, Class::ADVERB) || doc.any(t + 1, &["been", "not"]));
        let stands = doc
            .any(next, &["knocked", "voted", "put", "struck", "approved", "pending", "awaiting", "stalled"]);
        return doc.step(next).is_some() || stands;
    }
    if doc.any(t, &["will", "would"]) && doc.is(t + 1, "be") {
        return doc.step(t + 2).is_some() || doc.any(t + 2, &["put", "debated", "voted", "discussed"]);
    }
    let after = doc
        .has(t + 1, Class::PREP.or(Class::DET).or(Class::ADVERB).or(Class::WEEKDAY).or(Class::NUMBER))
        || doc.is_kind(t + 1, Kind::Num)
        || doc.has(t + 1, Class::BODYNOUN)
        || doc.cap(t + 1)
        || doc.any(t + 1, &["best", "better", "worse", "nowhere", "unanimously", "down", "through"]);
    let prized = || (t + 1..doc.sent_of(t).to.min(t + 7)).any(|k| doc.any(k, PRIZES));
    let fate = doc.any(t, FATES) || doc.any(t, SHARED) && prized();
    doc.is(t, "fell") || fate && after && !doc.is(t + 1, "by")
}

/// Does the verb at `t` tell what became of a text: `was tabled`, `passed`, `sailed`?
pub fn tells(doc: &Doc<'_>, t: usize) -> bool {
    if doc.any(t, &["was", "is", "has", "had"]) {
        let next = t + 1 + usize::from(doc.has(t + 1, Class::ADVERB) || doc.is(t + 1, "been"));
        return verb::form(doc, next).has(Form::PARTICIPLE) || doc.has(next, Class::PREP.or(Class::DET));
    }
    // "was tabled": its auxiliary has told it.
    if t > 0
        && (doc.has(t - 1, Class::AUX.or(Class::ADVERB))
            || doc.has(t - 1, Class::DET) && !doc.is(t - 1, "that"))
    {
        return false;
    }
    doc.any(t, FATES)
        || doc.any(t, &["emerged", "resulted", "stops", "stopped", "followed"])
        || doc.step(t).is_some() && doc.form(t).has(Form::PAST)
        || way(doc, t) && verb::form(doc, t).0 & (Form::THIRD.0 | Form::PAST.0) != 0
}

/// `and would expire after five years`, `but will take effect in May`: a link at `t` leads to what lies ahead of the text itself.
pub fn ahead(doc: &Doc<'_>, t: usize) -> bool {
    doc.any(t, &["and", "but"])
        && doc.any(t + 1, &["would", "will"])
        && (doc.any(t + 2, &["expire", "lapse", "sunset", "remain"])
            || doc.is(t + 2, "take") && doc.is(t + 3, "effect")
            || doc.any(t + 2, &["come", "go", "enter"]) && doc.is(t + 3, "into")
            || doc.is(t + 2, "become") && doc.is(t + 3, "law"))
}

/// A verb of a text's own way and standing: `needs`, `carries`.
fn way(doc: &Doc<'_>, t: usize) -> bool {
    doc.toks[t].effect && doc.lex.effect(doc.toks[t].word).is_some_and(|e| e.force.is_none())
}

/// A verb that can be nothing but finite: an auxiliary, a past of its own spelling, `goes` and `remains` of a text.
fn is_finite(doc: &Doc<'_>, t: usize) -> bool {
    if doc.any(t, &["is", "was", "has", "had", "will", "would", "could", "did", "does"]) {
        return true;
    }
    if doc.is(t, "never") && verb::form(doc, t + 1).has(Form::PAST) {
        return true;
    }
    let form = verb::form(doc, t);
    form == Form::PAST || way(doc, t) && form == Form::THIRD && !doc.has(t - 1, Class::DET.or(Class::POSS))
}

/// `..., told the Assembly`, `..., then watched`: after a comma the clause around the text goes on. A participle without an
/// object goes with the noun before it: `resolution 2231, adopted unanimously`.
pub fn resumes(doc: &Doc<'_>, t: usize) -> bool {
    // "begins by deploring the raids and | ends by asking"
    let closes = &["ends", "closes", "concludes", "ended", "closed", "concluded"];
    if doc.is(t, "and") && doc.any(t + 1, closes) && doc.any(t + 2, &["by", "with"]) {
        return true;
    }
    if !doc.is_kind(t, Kind::Comma) || doc.quoted(t) {
        return false;
    }
    let v = t + 1 + usize::from(doc.has(t + 1, Class::ADVERB) || doc.is(t + 1, "best"));
    if v >= doc.len() || doc.toks[v].kind != Kind::Word {
        return false;
    }
    let form = verb::form(doc, v);
    // ", belonged to five groups", ", enjoyed broad support"
    let stood = doc.any(v, STOOD);
    let told = stood
        || v > t + 1 && form == Form::THIRD && way(doc, v)
        || doc.any(v, FATES)
        || doc.any(v, SHARED) && doc.any(v + 1, PRIZES)
        || form.has(Form::PAST) && doc.toks[v].verb > 0 && (form == Form::PAST || object(doc, v + 1))
        || form.has(Form::PAST) && doc.is(t + 1, "then");
    let speaks = verb::at(doc, v).is_some_and(|v| v.speaks);
    told && !speaks
        && (stood
            || form == Form::THIRD
            || !doc.any(v + 1, &["by", "in", "on", "at", "since", "from", "as", "to"]))
}
