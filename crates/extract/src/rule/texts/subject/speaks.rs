//! States told by those who speak for them, and states at home.

use super::*;

/// Who speaks for a state is not the state: `Nigeria's High Commissioner`, `the U.S. ambassador`.
pub(super) fn envoy(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let noun = to + usize::from(doc.owns(to));
    let start = doc.sent_of(from).from;
    let mut lead = from;
    while lead > start && doc.has(lead - 1, Class::DET) {
        lead -= 1;
    }
    let of = lead > start + 1 && doc.any(lead - 1, &["of", "from", "for"]);
    (noun..noun + 3).any(|i| speaks_for(doc, i)) || of && speaks_for(doc, lead - 2)
}

/// `sanctions on Iranian officials`, `the assets of Iranian officials`: they do not speak here.
pub(super) fn meant(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    from > 0 && (doc.any(from - 1, &["on", "against"]) || doc.is(from - 1, "of") && doc.ends(to, "s"))
}

fn speaks_for(doc: &Doc<'_>, i: usize) -> bool {
    doc.names.role_at(i).is_some()
        || doc.any(
            i,
            &[
                "ambassador", "envoy", "delegate", "delegation", "representative", "diplomat", "mission",
                "commissioner", "senators", "senator", "congressman", "congresswoman", "legislators",
            ],
        )
}

/// Does a body of this state, or of a part of it, speak in the article?
pub fn at_home(doc: &Doc<'_>, state: usize) -> bool {
    let iso = doc.names.actors[state].iso3.as_deref();
    iso.is_some()
        && doc
            .names
            .actors
            .iter()
            .take(64)
            .filter_map(|b| b.entry(doc.lex).filter(|_| b.is(ActorKind::Body)))
            .any(|k| {
                let part_of = k.state.filter(|_| k.regional).map(|s| &doc.lex.known[s as usize]);
                k.iso3 == iso || part_of.is_some_and(|s| s.iso3 == iso)
            })
}
