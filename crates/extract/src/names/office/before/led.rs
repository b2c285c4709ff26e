//! Whom one speaks for by what one leads: `The head of the Israeli delegation, X`, `the committee, chaired by X`.

use super::super::super::Names;
use super::super::owner;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue};
use crate::record::ActorKind;
use crate::token::Kind;

/// `The head of the Israeli delegation, Knesset vice-speaker X`: whose delegation is led, told before the comma at `comma`.
pub(super) fn leads_delegation(doc: &Doc<'_>, names: &Names, sent: usize, comma: usize) -> Option<usize> {
    delegation(doc, names, sent, comma.checked_sub(1).filter(|_| doc.is_kind(comma, Kind::Comma))?)
}

/// `Head of the Moldovan | delegation X`: whose it is.
pub(super) fn delegation(doc: &Doc<'_>, names: &Names, sent: usize, noun: usize) -> Option<usize> {
    if noun <= sent + 3 {
        return None;
    }
    let of = (noun.saturating_sub(4).max(sent + 1)..noun).find(|k| doc.is(*k, "of"))?;
    let led = doc.any(noun, &["delegation", "mission"]) && doc.any(of - 1, &["head", "leader", "chief"]);
    // "After talks with the head of the Israeli delegation, Chad's envoy": another's
    // "“We do not need threats,” head of the Moldovan delegation X said"
    let quoted = of > sent + 2 && doc.is_kind(of - 2, Kind::Mark);
    let opens = of <= sent + 3 || quoted || doc.cue(of - 3) == Some(Cue::Say);
    (led && opens).then(|| (of + 1..noun).find_map(|k| owner::of(doc, names, k))).flatten()
}

/// What is "led by" the name whose first word or title stands at a token.
pub(super) fn led_by(doc: &Doc<'_>, names: &Names, sent: usize, at: usize) -> Option<usize> {
    let verb = at.checked_sub(2).filter(|v| *v > sent)?;
    let led = doc.is(at - 1, "by") && doc.any(verb, &["represented", "led", "headed", "chaired", "fronted"]);
    let floor = sent.max(verb.saturating_sub(4));
    let m = (floor..verb).rev().filter(|_| led).find_map(|i| names.mention_at(i))?;
    // "the Belgian text, led by X"
    // "a bill in the Senate, led by X"
    let place = m.from - usize::from(m.from > sent && doc.has(m.from - 1, Class::DET));
    let inside = place > sent + 1 && doc.any(place - 1, &["in", "before"]) && doc.has(place - 2, Class::TEXT);
    let text = inside || (m.to..verb).any(|i| doc.has(i, Class::TEXT));
    let person = names.actors[m.actor].is(ActorKind::Person);
    (!person && !text).then(|| owner::speaks_for(doc, names, m, None))
}
