//! Those behind a text, as its record names them.

use super::super::*;

/// Among states an envoy stands for the state; a national house's texts are its members'.
pub(super) fn behind(doc: &Doc<'_>, body: Option<usize>, sponsors: &mut Vec<usize>, lent: &[usize]) {
    let Some(mut entry) = body.and_then(|b| doc.names.entry(doc.lex, b)) else { return };
    if entry.domestic() {
        sponsors.retain(|s| !doc.names.actors[*s].is(ActorKind::State));
        // "A Greens motion ... Senator X, who moved it": the one who moved it.
        let parties: Vec<usize> = sponsors.iter().filter_map(|s| doc.names.actors[*s].represents).collect();
        sponsors.retain(|s| !(parties.contains(s) && lent.contains(s)));
        return;
    }
    while let ("committee", Some(parent)) = (entry.role, entry.parent) {
        entry = &doc.lex.known[parent as usize];
    }
    if matches!(entry.role, "plenary" | "council") && !entry.name.contains("Parliament") {
        for s in sponsors.iter_mut() {
            *s = doc.names.nation(*s).unwrap_or(*s);
        }
        let mut seen = Vec::new();
        sponsors.retain(|s| {
            !seen.contains(s) && {
                seen.push(*s);
                true
            }
        });
    }
}
