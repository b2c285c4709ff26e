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
    // "Rector X of the Open University": of what the reader does not know
    let end = (at..at + 8).take_while(|k| doc.cap(*k)).last();
    let beyond = |k: usize| doc.seq(k, &["of", "the"]) && doc.cap(k + 2) && names.free(k + 2);
    if end.is_some_and(|k| beyond(k + 1)) {
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
    // "the UN's Basic Principles. Treasurer X said": no office of the United Nations
    let fits = |a: usize| fits(a) && (voice || !owner::is_un(doc, names, a));
    // "China's Foreign Ministry called in the U.S. envoy. Spokesman X said": of the one that acted
    let opens = voice && doc.sent_of(at).from == at;
    let acted = opens.then(|| subject_before(doc, names, at)).flatten();
    let of = acted.filter(|m| fits(m.actor)).or_else(|| last(names, at, NEAR, fits));
    of.map(|m| owner::speaks_for(doc, names, m, office.word))
}

/// The union, church or society whose body the article names first, and no state's.
pub(super) fn own_club(doc: &Doc<'_>, names: &Names) -> Option<usize> {
    let first = names.mentions.iter().find(|m| names.actors[m.actor].is(ActorKind::Body))?;
    let actor = &names.actors[first.actor];
    let club = (first.from..first.to).any(|k| {
        doc.has(k, Class::ORGNOUN) || doc.any(k, &["conference", "convention", "congress", "synod"])
    });
    (club && actor.known.is_none() && names.home.is_none()).then_some(first.actor)
}
