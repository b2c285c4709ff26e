//! Those who have words for a text, and no vote.

use super::*;

/// `voted against`, `the noes came from`: words of a ballot, not only of an opinion.
pub(super) fn balloted(doc: &Doc<'_>, cue: &Cue) -> bool {
    (cue.from..cue.to).any(|k| doc.any(k, &["voted", "voting", "cast", "noes", "nays", "ayes", "abstainers"]))
        || doc.has(cue.from, Class::ABSTAIN)
}

/// `The permanent secretary, who had been heard before, opposed the bill`, `Mayor Jo Pike took no position`: one who has words for it,
/// and no vote.
pub(super) fn official(doc: &Doc<'_>, actor: usize, cue: &Cue) -> bool {
    const WORDS: &[&str] = &["opposed", "backed", "supported", "endorsed", "position", "stance"];
    let names = &doc.names;
    let person = &names.actors[actor];
    let outside = person.represents.map(|r| &names.actors[r]).is_some_and(|r| match r.kind {
        ActorKind::State | ActorKind::Agency => true,
        ActorKind::Organization => !r.entry(doc.lex).is_some_and(crate::lexicon::Known::is_party),
        _ => false,
    });
    let seated = person.represents.is_some_and(|r| names.actors[r].is(ActorKind::Body));
    // "It passed 4-1, with Mayor Jo Pike opposed": a vote
    let apart =
        doc.is(cue.from, "opposed") && matches!(doc.kind(cue.to), None | Some(Kind::Stop | Kind::Comma));
    let rules = |(from, to): (usize, usize)| {
        (from..to).any(|k| doc.any(k, &["mayor", "governor", "president", "gov"]))
            && !(from.saturating_sub(1)..to).any(|k| doc.any(k, &["council", "senate", "vice", "pro"]))
    };
    person.is(ActorKind::Person)
        && (outside || !seated && !apart && person.role.is_some_and(rules))
        && (cue.from..cue.to).any(|k| doc.any(k, WORDS))
}

/// `The sheriff opposed the resolution in a letter to the board`: with words.
pub(super) fn in_writing(doc: &Doc<'_>, cue: &Cue) -> bool {
    const PAPERS: &[&str] = &[
        "letter", "letters", "statement", "op-ed", "interview", "email", "e-mail", "tweet", "post", "column",
        "memo", "testimony", "editorial", "petition",
    ];
    let written = |k: usize| doc.is(k, "in") && (k + 1..k + 4).any(|n| doc.any(n, PAPERS));
    !doc.is(cue.from, "voted") && (cue.to..doc.sent_of(cue.from).to.min(cue.to + 5)).any(written)
}
