//! Sentences that name their text at the front, and what others must do by it: `By its terms, the Assembly would condemn`,
//! `Under the bill, firms must prove`, `States would be urged to`; and bodies that a text would have speak.

use super::fits::spoken;
use super::frame::{Frame, object};
use super::subject;
use super::things::POWERS;
use super::verb::{Verb, causes};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::ActorKind;
use crate::token::{Kind, Sent};

/// `The text would have the Assembly condemn`: the body is the object of `have`.
pub fn causative(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<usize> {
    let start = doc.names.mention_at(p).map_or(p, |m| m.from);
    let have = start.checked_sub(1 + usize::from(doc.has(start.saturating_sub(1), Class::DET)))?;
    // "The commission will have a mandate of one year": a thing it has.
    // "would have replaced jail terms": nor is a participle one whom it has do so.
    let done = !doc.cap(have + 1) && doc.ends(have + 1, "ed");
    let thing = || done || doc.has(have + 1, Class::INDEF);
    // "The draft would have had the Assembly call upon Minsk", had it not been lost
    let body = || {
        let named = doc.names.mention_at(p).map(|m| doc.names.actors[m.actor].kind);
        named.map_or(doc.has(p, Class::BODYNOUN), |kind| kind == ActorKind::Body)
    };
    let have = if doc.is(have, "had") && body() { subject::before(doc, have)? } else { have };
    let modal = subject::before(doc, have).filter(|m| doc.is(have, "have") && doc.has(*m, Class::MODAL))?;
    if modal <= from || thing() || causes::others(doc, have) {
        return None;
    }
    let found = subject::before(doc, modal).and_then(|s| subject::ending(doc, texts, s, from));
    match found.map(|f| f.subject) {
        Some(subject::Subject::Text(r)) => Some(r),
        _ => texts.before(have),
    }
}

/// `By its terms, ...`, `In the resolution, ...`, `Under the bill, ...`: the text that a sentence's opening names, and
/// whether what follows are its rules.
pub fn fronted(doc: &Doc<'_>, texts: &Texts, from: usize, p: usize) -> Option<(usize, bool)> {
    // "Unanimously adopting resolution 2769, the Council also decided"
    let open = from + usize::from(doc.any(from, &["also", "further", "and"]) || doc.has(from, Class::ADVERB));
    if !doc.any(
        open,
        &["by", "in", "under", "through", "with", "per", "according", "adopting", "approving", "to"],
    ) {
        return None;
    }
    let comma = (open + 1..p.min(open + 30)).find(|k| {
        doc.is_kind(*k, Kind::Comma)
            || (texts.at(*k).is_none() && object(doc, *k) || doc.is(*k, "it"))
                && (subject::text_at(doc, texts, *k - 1).is_some()
                    || doc.any(*k - 1, &["terms", "provisions"]))
    })?;
    let law = doc.any(open, &["under", "by"]);
    let noun = open + 1 + usize::from(doc.is(open, "according"));
    let own = doc.is(noun, "it") && noun + 1 == comma
        || (noun..comma).any(|k| doc.any(k, &["terms", "provisions"]))
            && texts.within(open, comma).is_empty();
    if own {
        return texts.before(from).filter(|_| !after_letter(doc, from)).map(|t| (t, law));
    }
    (noun..comma.min(noun + 8))
        .find_map(|k| subject::text_at(doc, texts, k))
        .filter(|t| {
            !(noun..t.1).any(|k| doc.is_kind(k, Kind::Num) || doc.has(k, Class::MONTH.or(Class::WEEKDAY)))
        })
        // "According to the bill's sponsor"
        .filter(|t| noun == open + 1 || !(t.1..comma).any(|k| doc.is_kind(k, Kind::Poss)))
        .filter(|t| t.1 <= noun + 4 && !(noun..t.1).any(|k| doc.any(k, &["vote", "debate", "on"])))
        .map(|t| (t.0, law))
}

/// `Lawmakers condemned the bill in a letter. In it, they urged`: the letter is meant.
fn after_letter(doc: &Doc<'_>, from: usize) -> bool {
    let Some(before) = (doc.toks[from].sent as usize).checked_sub(1) else { return false };
    let Sent { from, to, .. } = doc.sents[before];
    let letter = |k: usize| doc.any(k, &["letter", "petition", "statement", "report", "brief", "submission"]);
    (from + 1..to).any(|k| letter(k) && (k.saturating_sub(3)..k).any(|d| doc.has(d, Class::INDEF)))
}

/// `Under the new law, which the president is to sign, anyone who marries a child`: the comma that ends the phrase and its
/// aside.
pub fn phrase_end(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let comma = |k: usize, reach: usize| (k..to.min(k + reach)).find(|c| doc.is_kind(*c, Kind::Comma));
    let first = comma(from + 2, 7)?;
    let aside = doc.has(first + 1, Class::REL)
        || doc.seq(first + 1, &["a", "copy"])
        || doc.step(first + 1).is_some() && doc.form(first + 1).has(Form::PARTICIPLE);
    if aside { comma(first + 2, 16) } else { Some(first) }
}

/// `Companies would have to report their dealings under the bill`: the text that the sentence names after the verb at `i`.
pub fn trailing(doc: &Doc<'_>, texts: &Texts, i: usize, to: usize) -> Option<usize> {
    let under = (i + 1..to.min(i + 40)).find(|k| under_text(doc, *k) && !doc.quoted(*k))?;
    let named = texts.within(under + 1, under + 4).first().map(|m| m.2);
    named.or_else(|| subject::text_at(doc, texts, under + 2).map(|t| t.0))
}

/// `under the bill`, `under legislation passed on Tuesday`
pub fn under_text(doc: &Doc<'_>, k: usize) -> bool {
    doc.is(k, "under")
        && (k + 1..k + 4).any(|t| {
            doc.has(t, Class::TEXT)
                && (t == k + 1 || doc.has(k + 1, Class::DET.or(Class::INDEF).or(Class::NUMBER)))
        })
}

/// `would have to`, `would be able to`, `are to`: the token before the auxiliary of a duty or a right whose `to` is at `p`.
pub fn duty(doc: &Doc<'_>, p: usize, from: usize) -> Option<usize> {
    let aux = if doc.any(p.checked_sub(1)?, &["have", "need"]) {
        p.checked_sub(2)?
    } else if p > 3 && doc.any(p - 1, POWERS) && doc.seq(p - 3, &["have", "the"]) {
        p - 4
    } else if doc.any(p - 1, &["able", "free", "entitled"]) && p > 2 && doc.is(p - 2, "be") {
        p - 3
    } else {
        let now = doc.any(p - 1, &["is", "are"]);
        return (now && p > from + 1).then(|| p - 2);
    };
    (aux > from && doc.has(aux, Class::MODAL)).then(|| aux - 1)
}

pub fn fronted_law(doc: &Doc<'_>, texts: &Texts, from: usize, p: usize) -> bool {
    fronted(doc, texts, from, p).is_some_and(|f| f.1)
}

/// Is what ends at `p` the short subject of a clause: few words, no verb, after a comma, a link or the sentence's start?
pub fn clause_subject(doc: &Doc<'_>, texts: &Texts, from: usize, p: usize) -> bool {
    // "Under the text, the rapporteur, Mohamed Abdou of Sudan, will report": past who that is
    let aside = |c: usize| (from.max(c.saturating_sub(10))..c).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    let open = if doc.is_kind(p, Kind::Comma) { aside(p) } else { None };
    let p = open.filter(|o| *o > from && !doc.names.within(*o, p).is_empty()).map_or(p, |o| o - 1);
    let floor = from.max(p.saturating_sub(10));
    for k in (floor..=p).rev() {
        if doc.is_kind(k, Kind::Comma) || doc.any(k, &["and", "while"]) && k < p || texts.at(k).is_some() {
            return k < p;
        }
        if doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::CONJ)) && !doc.is(k, "than") {
            return false;
        }
        if k == from {
            return true;
        }
    }
    false
}

/// `States would be urged to`, `the president would be required to`: what the text of the frame before asks.
pub fn passive(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    p: usize,
    read: Verb,
    last: Option<Frame>,
) -> Option<usize> {
    let asks = matches!(
        doc.verb(i).map_or(doc.low(i), |v| v.lemma),
        "urge"
            | "request"
            | "ask"
            | "invite"
            | "require"
            | "encourage"
            | "recommend"
            | "order"
            | "direct"
            | "instruct"
            | "tell"
            | "oblige"
            | "call"
            | "barred"
            | "allowed"
            | "forbidden"
            | "obliged"
    );
    let from = doc.sent_of(i).from;
    // "In the declaration it was noted that", "In it, it is stressed that"
    let told =
        read.known && (read.speaks || doc.cue(i) == Some(Cue::Say)) && doc.is(p.saturating_sub(1), "it");
    if told && doc.any(p, &["was", "is"]) && doc.is(i + 1, "that") {
        return fronted(doc, texts, from, p).map(|f| f.0);
    }
    // "Tehran is urged in the text to free"
    let inside = doc.any(i + 1, &["in", "by"]).then(|| texts.within(i + 2, i + 4).first()).flatten();
    let inside = inside.filter(|m| doc.is(m.1, "to"));
    let next = inside.map_or(i + 1, |m| m.1);
    let fronted = fronted(doc, texts, from, p).map(|f| f.0).or(inside.map(|m| m.2));
    let to = doc.any(next, &["to", "not", "upon", "on", "from"]);
    // "The secretary-general is requested to report": told in the present of a text spoken of.
    let called = usize::from(doc.any(i + 1, &["on", "upon"]));
    // "Members are asked not to recognise it"
    let bid = i + 1 + called + usize::from(doc.is(i + 1 + called, "not") && !doc.is(i, "told"));
    let now = doc.any(p, &["is", "are"]) && doc.is(bid, "to") && last.is_some();
    // "Citizens of Iran will be barred from buying land under the bill"
    let fronted = fronted.or_else(|| trailing(doc, texts, i, doc.sent_of(i).to));
    // "Others are called upon to report. Those that have done so have been urged to go further."
    let asked = last.is_some_and(|f| f.rule == "provision.passive");
    // "It condemned the raids. Both sides were urged to talk."
    let then = doc.any(p, &["was", "were"]) && doc.is(bid, "to") && !doc.is(i, "told");
    let near = |f: Frame| doc.sents[f.sent].para == doc.sent_of(i).para;
    let then = then && p > from && last.is_some_and(near);
    let then = then && clause_subject(doc, texts, from, p - 1) && addressed(doc, from, p);
    let now = now || then || asked && doc.is(p, "been") && doc.any(p - 1, &["has", "have"]);
    if !doc.is(p, "be") && fronted.is_none() && !now {
        return None;
    }
    if !asks || !to || !read.known || spoken(doc, from, i) && fronted.is_none() {
        return None;
    }
    fronted.or(last.map(|f| f.resolution))
}

/// `States were | urged`, `the mission was | told`, `the Secretary-General was | asked`: is whom a text speaks to the subject before
/// the auxiliary? `Members were told to rise`, `Jane Roe was asked to leave` tell of a sitting.
fn addressed(doc: &Doc<'_>, from: usize, aux: usize) -> bool {
    const PARTIES: &[&str] = &[
        "states", "countries", "governments", "parties", "sides", "authorities", "government", "mission",
        "commission", "secretariat", "rapporteur", "committee", "ministry",
    ];
    const ROOM: &[&str] = &[
        "those", "members", "delegates", "delegations", "deputies", "lawmakers", "senators", "reporters",
        "ambassadors", "ambassador", "envoy", "envoys", "ministers",
    ];
    let start = (from.max(aux.saturating_sub(10))..aux)
        .rev()
        .find(|k| doc.is_kind(*k, Kind::Comma) || doc.any(*k, &["and", "while"]))
        .map_or(from, |k| k + 1);
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let named = doc.names.within(start, aux);
    let office = || (start..aux).any(|k| doc.any(k, PARTIES) || doc.names.role_at(k).is_some());
    named.iter().all(|m| !person(m.actor))
        && (!named.is_empty() || office())
        && !(start..aux).any(|k| doc.has(k, Class::SUBJ) || doc.any(k, ROOM))
}

/// The auxiliary before an aside that a comma at `p` closes: `has, without dissent, asked`.
pub fn aside_before(doc: &Doc<'_>, p: usize, from: usize) -> Option<usize> {
    if !doc.is_kind(p, Kind::Comma) {
        return None;
    }
    let open = (from.max(p.saturating_sub(12))..p).rev().find(|k| doc.is_kind(*k, Kind::Comma))?;
    let aux = open.checked_sub(1).filter(|k| *k > from)?;
    (doc.any(aux, &["has", "have", "had", "does", "did", "do"]) || doc.has(aux, Class::MODAL)).then_some(aux)
}
