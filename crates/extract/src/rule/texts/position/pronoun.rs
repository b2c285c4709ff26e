//! Whom a pronoun beside a vote stands for.

use super::cue::{Cue, says};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::{Mention, turn};
use crate::record::ActorKind;
use crate::rule::texts::list::Named;
use crate::text::Role;
use crate::token::Kind;

/// The one a pronoun stands for: the person named last before this sentence or in it.
pub fn anchor(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    other_than(doc, tok, &[])
}

/// `Council Members A and B joined him`: he is neither.
pub(super) fn other_than(doc: &Doc<'_>, tok: usize, these: &[Named]) -> Option<usize> {
    let i = doc.names.mentions.partition_point(|m| m.from < tok);
    let female = doc.has(tok, Class::FEMALE);
    let male = doc.has(tok, Class::MALE);
    let para = doc.para_of(tok);
    if doc.is(tok, "it") {
        return state(doc, tok);
    }
    // "A: We did not join the consensus": those whose view was asked
    if doc.is(tok, "we") && turn::answer(doc, doc.opening_of(tok)).is_some() {
        return turn::hosts(doc, &doc.names);
    }
    doc.names.mentions[i.saturating_sub(12)..i]
        .iter()
        .rev()
        .take_while(|m| doc.para_of(m.from) + 1 >= para)
        .find(|m| {
            let a = &doc.names.actors[m.actor];
            a.is(ActorKind::Person)
                && !(female && a.gender == 2 || male && a.gender == 1)
                && !doc.is_kind(m.to, Kind::Poss)
                && subject_like(doc, m.from)
                && these.iter().all(|n| n.actor != m.actor)
        })
        .map(|m| m.actor)
}

/// `Eritrea said it was no judge. It voted no`: the state or party that the sentence before begins with.
fn state(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let sent = (doc.toks[tok].sent as usize).checked_sub(1).map(|s| doc.sents[s])?;
    // Neither a headline nor what was told paragraphs back.
    let heading = matches!(doc.role_of(sent.from), Role::Headline | Role::Subhead | Role::Heading);
    if heading || sent.para + 1 < doc.para_of(tok) {
        return None;
    }
    let at = sent.from + usize::from(doc.is(sent.from, "the"));
    let m = doc.names.mention_at(at).filter(|_| tok < doc.sent_of(tok).from + 3)?;
    let kind = &doc.names.actors[m.actor];
    let voter = kind.is(ActorKind::State) || kind.is(ActorKind::Organization);
    (voter && !doc.is_kind(m.to, Kind::Poss)).then_some(m.actor)
}

/// Does the sentence begin with this name, titles aside?
fn subject_like(doc: &Doc<'_>, at: usize) -> bool {
    let mut k = at;
    let from = doc.sent_of(at).from;
    // "Council President Dunn"
    let body =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    while k > from
        && (doc.names.role_at(k - 1).is_some()
            || doc.has(k - 1, Class::DET)
            || doc.kind(k - 1) != Some(Kind::Word)
            || body(k - 1))
    {
        k -= 1;
    }
    k == from
}

/// `“We abstained,” Indian ambassador A said`, `“We abstained,” said A`: whom the words behind a quotation name as its speaker.
pub fn quoted_by(doc: &Doc<'_>, verb: usize) -> Option<(usize, usize)> {
    let to = doc.sent_of(verb).to;
    let close = (verb..to).find(|k| !doc.quoted(*k))?;
    let say = (close..to.min(close + 24)).find(|k| says(doc, *k))?;
    let person = |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let before = doc.names.within(close, say).iter().rev().find(person);
    let m = before.or_else(|| doc.names.within(say, to.min(say + 12)).iter().find(person))?;
    Some((m.actor, m.from))
}

/// `“We abstained”`, `“My delegation voted against the text”`: what is said of oneself, and of a text.
pub fn own(doc: &Doc<'_>, cue: &Cue, from: usize) -> bool {
    let who = (from..cue.from).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::NEG)));
    let own = who.is_some_and(|k| {
        let ours = k > from && doc.any(k - 1, &["my", "our"]);
        doc.is(k, "we") || ours && doc.any(k, &["delegation", "country", "government"])
    });
    let text = (cue.to..cue.to + 5).any(|k| doc.has(k, Class::TEXT));
    let plain = !doc.is_kind(cue.to, Kind::Word)
        || doc.any(cue.to, &["it", "this", "because", "on", "as", "since", "today", "itself", "ourselves"]);
    own && (text || plain)
}
