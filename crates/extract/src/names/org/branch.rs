//! Branches that are called after a land: `Amnesty International Kenya`, `the Civil Liberties Union of Connecticut`.

use super::*;

/// `Amnesty International Kenya`: the branch speaks for the organization; where its name ends.
pub(super) fn branch(doc: &Doc<'_>, names: &mut Names, from: usize) -> Option<usize> {
    let whole = names.mention_at(from).filter(|m| {
        m.from == from && (m.sense == Sense::Name || m.sense == Sense::Short && doc.toks[from].caps)
    });
    let whole = *whole?;
    let known = &doc.lex.known[names.actors[whole.actor].known? as usize];
    // "the Civil Liberties Union of Connecticut"
    let of = usize::from(doc.is(whole.to, "of") && doc.toks[from].cap);
    let to = land_at(names, whole.to + of)?;
    let spans =
        known.kind() == ActorKind::Organization && !known.is_party() && (known.state.is_none() || of > 0);
    if !spans || doc.toks[to - 1].sent != doc.toks[from].sent {
        return None;
    }
    names.add(Mention { to, end: doc.bytes(from, to).1, ..whole });
    Some(to)
}

/// `The Lex Humana institute has announced`: a name in another language before the noun that says what it is; where it ends.
pub(super) fn foreign(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    if i == 0 || !doc.cap(i) || !doc.is(i - 1, "the") {
        return None;
    }
    let plain = |k: &usize| {
        is_name_word(doc, *k)
            && names.free(*k)
            && !doc.has(*k, Class::GIVEN)
            && names.demonym_at(*k).is_none()
    };
    let to = i + (i..i + 4).take_while(plain).count();
    let noun = doc.any(to, &["institute", "think-tank", "foundation", "charity", "ngo"]) && !doc.cap(to);
    let acts = doc.has(to + 1, Class::AUX) || doc.cue(to + 1).is_some();
    (to > i + 1 && noun && acts).then_some(to)
}

/// The state that is named at `i`: where its name ends.
pub(super) fn state_at(names: &Names, i: usize) -> Option<usize> {
    let state = names.mention_at(i).filter(|m| m.from == i && names.actors[m.actor].is(ActorKind::State));
    state.map(|m| m.to)
}

/// The state or the region.
pub(super) fn land_at(names: &Names, i: usize) -> Option<usize> {
    let place = || names.places.get(names.places.partition_point(|p| p.1 <= i)).filter(|p| p.0 == i);
    state_at(names, i).or_else(|| place().map(|p| p.1))
}

/// `the Government of Kenya`, `the Government of the Republic of Chad`: the state.
pub(super) fn of_a_land(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    const REALMS: &[&str] =
        &["the", "republic", "kingdom", "state", "union", "federation", "islamic", "people", "of"];
    let land = (i + 2..i + 8).find(|k| state_at(names, *k).is_some() || !doc.any(*k, REALMS));
    doc.any(i, &["government", "governments"])
        && doc.is(i + 1, "of")
        && land.is_some_and(|k| state_at(names, k).is_some())
}

/// The state or people that a name opens with.
pub(super) fn state_before(names: &Names, from: usize, to: usize) -> Option<usize> {
    (from..to)
        .find(|k| names.demonym_at(*k).is_some() || names.mention_at(*k).is_some() || names.place_at(*k))
}
