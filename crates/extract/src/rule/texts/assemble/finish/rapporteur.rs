//! In the assembly of the Council of Europe the rapporteur writes the text: `The rapporteur, Latvia's A, said`.

use super::super::*;

/// The one text that the assembly adopts and nobody is said to stand behind gets the one rapporteur that is named.
pub(super) fn credit(doc: &Doc<'_>, resolutions: &mut [Resolution]) {
    let Some(assembly) = doc.lex.known_by_key("COE.PACE").and_then(|k| doc.names.known(k)) else { return };
    let reports = |role: Option<(usize, usize)>| {
        // "the special rapporteur on torture", "co-rapporteur of the Monitoring Committee": of no text
        role.is_some_and(|(from, to)| doc.is(from, "rapporteur") && !doc.is(to, "of"))
    };
    let mut found = doc.names.actors.iter().enumerate().filter(|(_, a)| reports(a.role));
    let (Some((person, _)), None) = (found.next(), found.next()) else { return };
    let mut open = resolutions.iter_mut().filter(|r| r.body == Some(assembly) && !r.kind.is_bill());
    if let (Some(text), None) = (open.next(), open.next())
        && text.sponsors.is_empty()
    {
        text.sponsors.push(person);
    }
}
