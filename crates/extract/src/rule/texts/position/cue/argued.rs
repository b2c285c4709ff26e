//! A stand taken in the debate, which is no vote.

use crate::doc::Doc;
use crate::record::ActorKind;
use crate::token::Kind;

/// `Ann Roe opposed the bill, warning that clinics would close`: is the verb at `i` what a member said?
pub(super) fn argued(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let comma = (i + 2..to.min(i + 7)).find(|k| doc.is_kind(*k, Kind::Comma));
    let says = comma.is_some_and(|c| doc.ends(c + 1, "ing") && doc.cue(c + 1).is_some());
    let person = |m: &crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    says && doc.names.within(from, i).iter().any(person)
}
