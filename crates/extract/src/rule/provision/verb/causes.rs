//! What a text would have others do: `would have the treasurer sell the shares`, `would have had the envoy report`.

use super::SMALL;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// How many words tell who is to do it.
const WHO: usize = 9;

/// `would | have the treasurer sell`: does the verb at `i` have somebody do something? A house that is to speak does so itself
/// (`would have the Assembly condemn`).
pub fn others(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.any(i, &["have", "had"]) || i == 0 {
        return false;
    }
    let also = usize::from(i > 1 && doc.any(i - 1, &["also", "further", "only"]));
    let aux = i - 1 - also;
    let modal = doc.any(aux, &["would", "will"]);
    let lost = doc.is(i, "had") && (doc.is(aux, "have") || doc.is(aux, "and"));
    if !(modal && doc.is(i, "have") || lost) {
        return false;
    }
    let Some(verb) = deed(doc, i + 1) else { return false };
    let house = |k: usize| {
        let named = doc.names.mention_at(k).map(|m| doc.names.actors[m.actor].kind);
        named.map_or(doc.has(k, Class::BODYNOUN), |kind| kind == ActorKind::Body)
    };
    let adverb = |k: usize| {
        doc.has(k, Class::ADVERB) || doc.ends(k, "ly") && !doc.cap(k) || doc.any(k, &["once", "again"])
    };
    let who = (i + 1..verb).rev().find(|k| !adverb(*k)).unwrap_or(verb);
    // "would have the Assembly voice deep concern"
    let voices = (i + 1..verb).any(|k| house(k) && (doc.toks[k + 1].phrasal || doc.verb(k + 1).is_some()));
    !voices && !house(who) && !doc.any(who, &["city", "county", "town", "synod", "it"])
}

/// `send monitors to Chad`, `sends a delegation`: people or goods, where a paper that is sent on is a matter of the house.
pub(super) fn sends(doc: &Doc<'_>, i: usize) -> bool {
    const SENT: &[&str] = &[
        "mission", "missions", "monitors", "observers", "troops", "soldiers", "police", "peacekeepers",
        "envoy", "envoys", "delegation", "delegations", "team", "teams", "experts", "force", "forces",
        "inspectors", "investigators", "aid", "relief", "weapons", "arms", "doctors", "judges", "ships",
        "warships",
    ];
    const SMALL_WORDS: Class = Class::CONJ.or(Class::REL).or(Class::PREP);
    doc.any(i, &["send", "sends", "sent", "sending"])
        && (i + 1..doc.sent_of(i).to.min(i + 6))
            .take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, SMALL_WORDS))
            .any(|k| doc.any(k, SENT))
}

/// `the treasurer | sell the shares`: the infinitive behind who is to do it, from `from` on.
fn deed(doc: &Doc<'_>, from: usize) -> Option<usize> {
    let opens = doc.has(from, Class::DET.or(Class::POSS).or(Class::INDEF))
        || doc.names.mention_at(from).is_some()
        || doc.any(from, &["it", "them"])
        || doc.ends(from, "s") && doc.is_kind(from, Kind::Word);
    let stops = Class::SUBJ.or(Class::REL).or(Class::MODAL).or(Class::AUX).or(Class::CONJ).or(Class::NEG);
    let goes_on = |k: &usize| {
        matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss))
            && (*k == from || !doc.has(*k, stops))
            && !doc.any(*k, &["to", "been", "for", "on"])
    };
    let near = || (from..doc.sent_of(from).to.min(from + WHO)).take_while(goes_on);
    let head =
        |k: usize| !doc.has(k, SMALL.or(Class::ORDINAL).or(Class::NUMBER)) || doc.any(k, &["it", "them"]);
    let object =
        |k: usize| doc.has(k, Class::DET.or(Class::POSS).or(Class::INDEF)) || doc.any(k, &["it", "them"]);
    let does = |k: usize| {
        let free = k > from && head(k - 1) && doc.names.mention_at(k).is_none() && !doc.cap(k);
        // "the ministry pave the road": nothing but a verb stands between two nouns
        let shown = || {
            let plain = !["s", "ed", "ly", "ing"].iter().any(|e| doc.ends(k, e)) || doc.ends(k, "ss");
            plain
                && !doc.has(k, SMALL.or(Class::ADVERB))
                && (k > from + 1 || !doc.has(from, Class::DET))
                && object(k + 1)
        };
        let known = || doc.form(k) == Form::BASE || doc.toks[k].effect && super::form(doc, k) == Form::BASE;
        let goes = || {
            object(k + 1)
                || doc.names.mention_at(k + 1).is_some()
                || !doc.is_kind(k + 1, Kind::Word)
                || doc.ends(k + 1, "s")
                || doc.has(k + 1, Class::PREP.or(Class::ADVERB)) && !doc.is(k + 1, "of")
                || doc.any(
                    k + 1,
                    &["once", "twice", "that", "next", "each", "every", "again", "back", "out", "up"],
                )
        };
        free && (shown() || known() && goes())
    };
    opens.then(|| near().find(|k| does(*k))).flatten()
}
