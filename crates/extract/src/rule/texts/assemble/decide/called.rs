//! The state that a decision is told by where its text has no noun: `Chad's was adopted`, `The vote on Chad was`.

use super::*;

/// `North Korea was condemned, 28-10`, `Chad's was adopted by 30 to 4`: no text that is on another state.
pub(super) fn blamed_state(doc: &Doc<'_>, c: &Case<'_>) -> Option<usize> {
    let alone = c.linked.is_none() && c.scope == Scope::Final;
    if let Some(own) = possessed(doc, c).filter(|_| alone) {
        return Some(own);
    }
    let bare = alone && c.decision.act.is_none();
    let tally = c.tally.filter(|_| bare)?;
    blamed(doc, c.from, tally.from).or_else(|| subject::fronted(doc, c.from).first().copied())
}

/// `The text on Mali passed 30-4, | Chad's 28-9`, `Chad's was carried`: the state that a text is called by, its noun left out.
fn possessed(doc: &Doc<'_>, c: &Case<'_>) -> Option<usize> {
    let at = c.tally.map_or(c.tok, |t| t.from.min(c.tok));
    let small = |k: usize| {
        doc.has(k, Class::AUX.or(Class::ADVERB)) || doc.step(k).is_some() || doc.any(k, &["by", "with"])
    };
    let owner = (c.from + 1..at).rev().find(|k| !small(*k)).filter(|k| doc.is_kind(*k, Kind::Poss))?;
    let m = doc.names.mention_at(owner - 1).filter(|m| m.to == owner)?;
    let first = m.from - usize::from(m.from > c.from && doc.has(m.from - 1, Class::DET));
    let opens = first == c.from
        || matches!(doc.kind(first - 1), Some(Kind::Comma | Kind::Semicolon | Kind::Dash))
        || doc.any(first - 1, &["and", "but", "while", "whereas"]);
    (opens && doc.names.actors[m.actor].is(ActorKind::State)).then_some(m.actor)
}

/// `The annual vote on Mali was`, `the ballot on Mali`, `and that on Mali 30 to 6`: the state whose text a decision that names none was taken on.
pub(super) fn vote_on(doc: &Doc<'_>, c: &Case<'_>) -> Option<usize> {
    if let Some(own) = possessed(doc, c) {
        return Some(own);
    }
    let votes = |k: &usize| doc.any(*k, &["vote", "ballot", "tally"]) && doc.is(*k + 1, "on");
    let that = |k: &usize| doc.any(*k, &["that", "one"]) && doc.is(*k + 1, "on");
    let near = (c.tok.saturating_sub(6).max(c.from)..c.tok).rev().find(that);
    let on = near.or_else(|| (c.from..c.tok).find(votes))? + 2;
    let m = doc.names.mention_at(on + usize::from(doc.has(on, Class::DET)))?;
    doc.names.actors[m.actor].is(ActorKind::State).then_some(m.actor)
}
