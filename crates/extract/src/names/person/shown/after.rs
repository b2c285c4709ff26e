//! What stands behind a run of capitals and shows it to be a person, or rules one out.

use super::super::{Run, says};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::{Kind, Sent};

/// `Maru Tesfalem has sat by the road since 2017. She says`, `Maru Tesfalem was tired. “It is late,” she said`: who a sentence
/// opens with, and the next one calls he or she.
fn told_of(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let sent = doc.sent_of(from);
    let next = doc.sents.get(doc.toks[from].sent as usize + 1).filter(|n| n.para == sent.para);
    let verb = doc.has(to, Class::AUX) || doc.form(to).has(crate::lexicon::Form::PAST) || doc.ends(to, "ed");
    // "In Mekelle, Haben Gebru buried two brothers. She"
    let led = from > sent.from + 1
        && from < sent.from + 6
        && doc.has(sent.from, Class::PREP)
        && doc.is_kind(from - 1, Kind::Comma);
    let pronoun = |k: usize| doc.any(k, &["she", "he"]);
    let said = |k: usize| pronoun(k) && doc.is_kind(k - 1, Kind::Mark) && says(doc, k + 1);
    let called = |n: &Sent| pronoun(n.from) || (n.from + 2..n.to.min(n.from + 40)).any(said);
    let opens = sent.from == from || led;
    opens && verb && to < from + 4 && next.is_some_and(called)
}

/// A party tag, an age, "who", a verb of saying.
pub(super) fn after(doc: &Doc<'_>, Run { from, to, .. }: Run) -> i32 {
    let mut score = 2 * i32::from(told_of(doc, from, to));
    // "Baltic Gas Partners, which is building the line"
    // "An amendment in the name of X, which would"
    let named = from > 2 && doc.seq(from - 2, &["name", "of"]);
    if doc.is_kind(to, Kind::Comma) && doc.is(to + 1, "which") && !named {
        score -= 3;
    }
    let tag =
        doc.is_kind(to, Kind::Open) && (doc.tags(to + 1) || doc.any(to + 1, &["r", "d", "l", "r.", "d."]));
    // "Ada Mills | R-Ind. | Nay"
    let row = doc.raw(to) == "|" && doc.tags(to + 1);
    score += 4 * i32::from(tag || row);
    // "Esnath Chirwa (71)"
    let age = doc.is_kind(to, Kind::Open)
        && doc.is_kind(to + 1, Kind::Num)
        && doc.is_kind(to + 2, Kind::Close)
        && doc.width(to + 1) == 2;
    score += 3 * i32::from(age);
    if doc.is_kind(to, Kind::Comma) {
        score += i32::from(described(doc, to + 1)) + 2 * i32::from(occupied(doc, to + 1));
        let age = doc.is_kind(to + 1, Kind::Num)
            && matches!(doc.kind(to + 2), Some(Kind::Comma | Kind::Stop))
            && doc.width(to + 1) <= 2;
        let who = doc.any(to + 1, &["who", "whose"]);
        score += 3 * i32::from(age || doc.tags(to + 1)) + 2 * i32::from(who);
        score += i32::from(from > 0 && doc.is_kind(from - 1, Kind::Comma));
    }
    // "X - another member of the panel - said"
    let dashed = doc.is_kind(to, Kind::Dash)
        && (to + 2..to + 12).find(|i| doc.is_kind(*i, Kind::Dash)).is_some_and(|d| says(doc, d + 1))
        && doc.toks[from].sent == doc.toks[to].sent;
    // "X MP, author of the motion,"
    let letters =
        doc.toks.get(to).is_some_and(|t| t.caps) && doc.any(to, &["mp", "td", "mla", "msp", "qc", "kc"]);
    let sits = letters && (doc.is_kind(to + 1, Kind::Comma) || says(doc, to + 1));
    let said = says(doc, to)
        || votes(doc, to)
        || dashed
        || sits
        || belongs(doc, to)
        || befallen(doc, to)
        || gestures(doc, to)
        || from > 1 && says(doc, from - 1) && matches!(doc.kind(from - 2), Some(Kind::Mark | Kind::Comma));
    score + 2 * i32::from(said)
}

/// `X voted against it`, `X abstained`, `X moved the motion`: what members do, of whom most are told by their names.
fn votes(doc: &Doc<'_>, to: usize) -> bool {
    doc.any(to, &["voted", "abstained", "moved", "seconded"])
}

/// What only persons do.
const GESTURES: &[&str] = &[
    "wept", "nodded", "smiled", "shrugged", "laughed", "grinned", "frowned", "knelt", "fled", "sighed",
    "wore", "clutched", "hugged", "wiped", "coughed", "waved", "winced", "blinked", "bowed", "sobbed",
];

/// `X wept`, `X raised the hand`
fn gestures(doc: &Doc<'_>, to: usize) -> bool {
    let limb = |i: usize| doc.any(i, &["hand", "hands", "head", "fist", "voice", "card", "eyebrow"]);
    doc.any(to, GESTURES) || doc.any(to, &["raised", "shook", "lowered"]) && (to + 1..to + 4).any(limb)
}

/// `, a baker,`, `, a retired miner from Lima.`: what somebody does for a living.
fn occupied(doc: &Doc<'_>, from: usize) -> bool {
    let head =
        |i: &usize| doc.is_kind(*i, Kind::Word) && !doc.has(*i, Class::PREP.or(Class::REL).or(Class::CONJ));
    let end = from + 1 + (from + 1..from + 5).take_while(head).count();
    let closed = matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop)) || doc.has(end, Class::PREP);
    let person = doc.has(end - 1, Class::PERSON.or(Class::KIN)) && !doc.ends(end - 1, "s");
    doc.any(from, &["a", "an"]) && end > from + 1 && closed && person
}

/// `X was asked what she made of it`, `X was born in Bungoma`: what happens to persons only.
fn befallen(doc: &Doc<'_>, to: usize) -> bool {
    let asked = doc.is(to + 1, "asked")
        && doc.any(to + 2, &["what", "how", "why", "whether", "if", "when", "who", "about"]);
    let own = doc.any(
        to + 1,
        &["born", "jailed", "arrested", "sentenced", "imprisoned", "detained", "widowed", "orphaned"],
    );
    doc.any(to, &["was", "were"]) && (asked || own)
}

/// `X of the Harbour Solidarity group said`, `X, of Nurses Abroad, said`, `X of Flagstaff said`: whom a person who speaks belongs to.
fn belongs(doc: &Doc<'_>, to: usize) -> bool {
    let comma = usize::from(doc.is_kind(to, Kind::Comma));
    if !doc.any(to + comma, &["of", "from", "at"]) {
        return false;
    }
    let name = to + comma + 1 + usize::from(doc.is(to + comma + 1, "the"));
    let capital = |i: usize| doc.is_kind(i, Kind::Word) && doc.cap(i);
    // "of the Rule of Law Clinic"
    let inside = |i: usize| capital(i) || i > name && doc.any(i, &["of", "for"]) && capital(i + 1);
    let last = (name..name + 7).take_while(|i| inside(*i)).count() + name;
    let end = last + usize::from(doc.has(last, Class::ORGNOUN) && !doc.cap(last));
    let closed = comma == 0 || doc.is_kind(end, Kind::Comma);
    end > name && closed && says(doc, end + comma)
}

/// `, a Nicaraguan feminist who crossed the border`, `, the bookkeeper whose brother`: the apposition of a person.
fn described(doc: &Doc<'_>, from: usize) -> bool {
    doc.any(from, &["a", "an", "the"])
        && (from + 2..from + 9)
            .take_while(|i| matches!(doc.kind(*i), Some(Kind::Word | Kind::Poss)))
            .any(|i| doc.any(i, &["who", "whose"]) && !doc.has(i - 1, Class::ORGNOUN))
}
