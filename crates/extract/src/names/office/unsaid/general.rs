//! Of which organization a Secretary-General, a general secretary or a Director-General is.

use super::super::super::{Mention, Names};
use super::{NEAR, last, owner, subject_before};
use crate::doc::Doc;
use crate::record::ActorKind;
use crate::text::Role;

/// `Secretary-General X said`, `The General Secretary, X,`, where the organization that did something heads the article: not
/// of the one that it sends somebody to, or writes to.
pub(super) fn organization(doc: &Doc<'_>, names: &Names, at: usize, form: &str) -> Option<usize> {
    let directs = matches!(form, "director-general" | "director general");
    let general = matches!(form, "secretary-general" | "secretary general" | "general secretary");
    if !general && !directs {
        return None;
    }
    let fits = |m: &&Mention| {
        let actor = &names.actors[m.actor];
        let union = actor.entry(doc.lex).is_some_and(|k| k.key == "EU");
        // "the annual conference of the Teachers' Union"
        let met = ["conference", "convention", "congress", "meeting"];
        let theirs = m.rule == "name.panel" && met.iter().any(|w| actor.name.contains(w));
        (actor.is(ActorKind::Organization) || theirs) && !union && !super::is_party(doc, names, m.actor)
    };
    if let Some(m) = subject_before(doc, names, at).filter(fits).filter(|_| general) {
        return Some(m.actor);
    }
    let near = last(names, at, NEAR, |a| names.actors[a].is(ActorKind::Organization));
    if near.is_some_and(|m| owner::is_un(doc, names, m.actor)) {
        return None;
    }
    let lead = doc
        .paras
        .iter()
        .filter(|p| p.role == Role::Prose)
        .nth(1)
        .map_or(doc.len(), |p| doc.toks.partition_point(|t| (t.start as usize) < p.start));
    let first = names.within(0, lead.min(at)).iter().find(fits)?;
    // "The UN's Secretary-General" has been left to what the article knows.
    (!owner::is_un(doc, names, first.actor)).then_some(first.actor)
}
