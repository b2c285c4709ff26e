//! What a name does in a list, by the words before it: an item, a home (`A of X`), a part that names nobody (`parts of the X`).

use super::edge::{PARTS, apart, whole};
use super::*;

/// What a name does in a list.
pub(super) enum Place {
    /// An item that starts here.
    Item(usize),
    /// Tells where the one named before comes from; the preposition's place.
    Home(usize),
    /// `parts of the X`: an item that starts here, and names nobody.
    Part(usize),
    /// `the capital of X`: no item.
    Governed,
}

/// `the envoys of X`, `Jane Roe of the X`, `parts of the X`, `the capital of X`: what stands before a name tells what it does there.
pub(super) fn place_in(doc: &Doc<'_>, m: &Mention, floor: usize) -> Place {
    let mut lead = m.from;
    while lead > floor
        && (doc.has(lead - 1, Class::DET) && !doc.any(lead - 1, &["those", "that"])
            || doc.names.role_at(lead - 1).is_some() && doc.names.actors[m.actor].is(ActorKind::Person))
    {
        lead -= 1;
    }
    let party = doc.names.actors[m.actor].is(ActorKind::Organization);
    // "members of the small rural X"
    if party {
        let mut d = lead;
        while d > floor + 2 && lead < d + 4 && (describes(doc, d - 1) || doc.has(d - 1, Class::DET)) {
            d -= 1;
        }
        // "Legislators from the ruling X"
        let of = d > floor + 1 && doc.any(d - 1, &["of", "from"]);
        // "The nine deputies of the liberal X" are all of them.
        let all = || d > floor + 3 && (doc.has(d - 4, Class::DET.or(Class::POSS)) || doc.is(d - 4, "all"));
        let members = || envoy(doc, d - 2) && (!quantity(doc, d.saturating_sub(3)) || all());
        // "Jane Roe of the ruling X"
        let person = |n: &Mention| doc.names.actors[n.actor].is(ActorKind::Person);
        if of && (members() || doc.names.mention_at(d - 2).is_some_and(person)) {
            lead = d;
        }
    }
    if lead <= floor || !doc.any(lead - 1, &["of", "from", "for"]) {
        return Place::Item(m.from);
    }
    let of = lead - 1;
    if apart(doc, of, floor) {
        return Place::Item(m.from);
    }
    if of == floor {
        return Place::Governed;
    }
    if let Some(start) = whole(doc, of, floor).filter(|_| party) {
        return Place::Item(start);
    }
    let head = of - 1;
    if envoy(doc, head) || doc.names.role_at(head).is_some() && !doc.names.actors[m.actor].is(ActorKind::Body)
    {
        let mut start = doc.names.role_at(head).map_or(head, |r| r.from).max(floor);
        while start > floor
            && (doc.has(start - 1, Class::DET.or(Class::OFFICIAL)) || doc.is(start - 1, "permanent"))
            && !doc.any(start - 1, &["that"])
        {
            start -= 1;
        }
        // "the representatives of A and B": the list of the genitive is the list.
        let governed = start > floor
            && doc.has(start - 1, Class::PREP)
            && !doc.any(start - 1, &["with", "after", "before", "since", "until"]);
        return if governed { Place::Governed } else { Place::Item(start) };
    }
    if doc.names.mention_at(head).is_some() || doc.is_kind(head, Kind::Close) || doc.tags(head) {
        return Place::Home(of);
    }
    if doc.any(head, PARTS) && party {
        return Place::Part(head - usize::from(head > floor && doc.has(head - 1, Class::DET)));
    }
    Place::Governed
}
