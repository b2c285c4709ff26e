//! What is named nearest to an office, before it or in the rest of its sentence.

use super::super::super::{Mention, Names};
use crate::doc::Doc;
use crate::record::ActorKind;
use crate::token::Kind;

pub fn nearest(names: &Names, at: usize, within: usize, fits: impl Fn(ActorKind) -> bool) -> Option<usize> {
    last(names, at, within, |a| fits(names.actors[a].kind)).map(|m| m.actor)
}

/// The last fitting mention before a token, at most so many tokens away and so many mentions back.
pub fn last(names: &Names, at: usize, within: usize, fits: impl Fn(usize) -> bool) -> Option<&Mention> {
    let end = names.mentions.partition_point(|m| m.from < at);
    names.mentions[..end]
        .iter()
        .rev()
        .take(40)
        .take_while(|m| m.from <= at && at - m.from <= within)
        .find(|m| fits(m.actor))
}

/// The first fitting actor that the rest of the sentence names.
pub fn next_in_sentence(
    doc: &Doc<'_>,
    names: &Names,
    at: usize,
    fits: impl Fn(ActorKind) -> bool,
) -> Option<usize> {
    let sent = doc.sent_of(at);
    names.within(at, sent.to).iter().take(12).map(|m| m.actor).find(|a| fits(names.actors[*a].kind))
}

/// `President Ilona Markkanen (Finland)`: the land that one comes from.
pub fn home_in_brackets(doc: &Doc<'_>, names: &Names, at: usize) -> bool {
    let open = (at + 1..at + 6).find(|k| doc.is_kind(*k, Kind::Open));
    let land = open.and_then(|k| names.mention_at(k + 1));
    land.is_some_and(|m| names.actors[m.actor].is(ActorKind::State) && doc.is_kind(m.to, Kind::Close))
}
