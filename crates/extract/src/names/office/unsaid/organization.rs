//! The organization or agency that an office is of, where only what was named last tells.

use super::*;

/// `Spokesperson X said`, `the director, X`: of the organization or agency last named.
pub(super) fn organization(
    doc: &Doc<'_>,
    names: &Names,
    at: usize,
    office: Office,
    voice: bool,
) -> Option<usize> {
    // "The employers' spokesperson, X": of those who own the office, not of who was named last
    let whose = office.role.and_then(|(from, _)| from.checked_sub(1));
    let plural = |mark: usize| {
        doc.is_kind(mark, Kind::Mark)
            && mark > 1
            && !doc.toks[mark].gap
            && doc.ends(mark - 1, "s")
            && !doc.cap(mark - 1)
            && !doc.quoted(mark - 1)
            && names.free(mark - 1)
    };
    if whose.is_some_and(plural) {
        return None;
    }
    let form = office.word.map_or("", |w| doc.lex.roles[w as usize].form.as_str());
    let free = ["activist", "campaigner", "analyst", "advocate", "expert", "defender"]
        .iter()
        .any(|w| form.contains(w));
    // "The Greens backed it. Campaigner X said": no party has one.
    let fits = |a: usize| match names.actors[a].kind {
        ActorKind::Organization => voice || !is_party(doc, names, a),
        // "The ministry welcomed it. Human rights activist X": nobody's of a ministry
        ActorKind::Agency => voice || !free,
        ActorKind::State => voice,
        _ => false,
    };
    last(names, at, NEAR, fits).map(|m| owner::speaks_for(doc, names, m, office.word))
}
