//! A motion that an organ of a gathering brings before it.

use crate::doc::Doc;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::{Words, holds_in_any_case};

static ORGANS: Words =
    Words::of(&["council", "board", "committee", "commission", "executive", "group", "secretariat"]);

/// What meets to decide, and has organs that bring it motions.
const GATHERINGS: &[&str] =
    &["synod", "congress", "conference", "convention", "assembly", "gathering", "union"];

/// How far back the gathering may be named.
const REACH: usize = 48;

/// `The Synod met. The Board's | motion`: an organ brings it, and the gathering that the article tells of decides.
pub fn brings_motion(doc: &Doc<'_>, whose: &Mention, noun: usize) -> bool {
    let gathers = |m: &Mention| {
        let a = &doc.names.actors[m.actor];
        m.actor != whose.actor
            && matches!(a.kind, ActorKind::Body | ActorKind::Organization)
            && !doc.among(m.to - 1, &ORGANS)
            && holds_in_any_case(&a.name, GATHERINGS)
    };
    let before = doc.names.mentions.partition_point(|m| m.from < whose.from);
    doc.any(noun, &["motion", "motions"])
        && doc.is_kind(whose.to, Kind::Poss)
        && doc.names.actors[whose.actor].is(ActorKind::Body)
        && doc.among(whose.to - 1, &ORGANS)
        && doc.names.mentions[..before].iter().rev().take(REACH).any(gathers)
}
