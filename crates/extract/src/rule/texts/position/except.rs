//! Those left out of a side: `every Democrat but A voted for it`, `all groups except B, which abstained`.

use super::cue::{self, Choice};
use super::voters;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;

/// `every Democrat but A voted for it`: the other option.
pub(super) fn excepted(doc: &Doc<'_>, tok: usize, from: usize, choice: &Choice) -> Option<Choice> {
    match choice {
        Choice::Option(option) if of_a_whole(doc, tok, from)? => cue::opposite(*option).map(Choice::Option),
        _ => None,
    }
}

/// Is the voter at `tok` left out, and of a whole: `all but A`, not `most members apart from A`?
pub(super) fn of_a_whole(doc: &Doc<'_>, tok: usize, from: usize) -> Option<bool> {
    // "all lawmakers but the X's lone member, A"
    let party = |k: usize| {
        let poss = usize::from(doc.is_kind(k, Kind::Poss));
        k > from + poss
            && doc
                .names
                .mention_at(k - poss)
                .is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Organization))
    };
    let mut k = tok;
    while k > from
        && (doc.names.role_at(k - 1).is_some()
            || doc.has(k - 1, Class::DET.or(Class::MEMBER))
            || doc.any(k - 1, &["lone", "sole", "single", "only"])
            || party(k - 1))
    {
        k -= 1;
    }
    let but = (from.max(k.saturating_sub(3))..k).find(|b| voters::left_out(doc, *b) == Some(k))?;
    let whole = |w: usize| doc.any(w, &["every", "all", "each", "everyone", "everybody"]);
    Some((from.max(but.saturating_sub(8))..but).any(whole))
}

/// `A (B), which`: where a clause of its own that follows the name at `tok` begins.
pub(super) fn relative(doc: &Doc<'_>, tok: usize, to: usize) -> Option<usize> {
    let end = doc.names.mention_at(tok).map_or(tok + 1, |m| m.to);
    let comma = (end..to.min(end + 6)).find(|k| doc.is_kind(*k, Kind::Comma))?;
    doc.any(comma + 1, &["which", "who"]).then_some(comma + 1)
}
