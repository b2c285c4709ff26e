//! What the brackets behind a name tell.

use super::*;

/// `X (PT-CE)`, `KIM SONG (Country)`: what the brackets at `at` tell, or where the apposition after them begins.
pub(super) fn bracketed(
    doc: &Doc<'_>,
    names: &Names,
    at: usize,
    sent_end: usize,
) -> ControlFlow<Option<Office>, usize> {
    if !doc.is_kind(at, Kind::Open) {
        return ControlFlow::Continue(at);
    }
    let Some(close) = (at..sent_end.min(at + 10)).find(|i| doc.is_kind(*i, Kind::Close)) else {
        return ControlFlow::Break(None);
    };
    let of = |owner| ControlFlow::Break(Some(Office { owner, ..Office::default() }));
    // `(PT-CE)`, `(Belgium, ALDE)`
    let second = || (at + 2..close).find(|i| doc.is_kind(*i, Kind::Comma)).map(|c| c + 1);
    let party =
        owner::party(doc, names, at + 1).or_else(|| second().and_then(|i| owner::party(doc, names, i)));
    if party.is_some() {
        return of(party);
    }
    // "Ann Roe (Leeds North) (Lab)": the party behind the seat
    if doc.is_kind(close + 1, Kind::Open)
        && let Some(party) = owner::party(doc, names, close + 2)
    {
        return of(Some(party));
    }
    // `KIM SONG (Democratic People's Republic of Korea)`: how the United Nations names those who speak.
    let state = owner::state_in_brackets(doc, names, at);
    // "Mr. van Rhenen (Netherlands) on behalf of the Political Committee"
    if state.is_some()
        && (doc.seq(close + 1, &["on", "behalf", "of"]) || doc.is(close + 1, "for"))
        && let Some(owner) = affiliation(doc, names, close + 1, sent_end)
    {
        return of(Some(owner));
    }
    let shouted = at > 0 && doc.toks[at - 1].caps && doc.width(at - 1) > 2;
    if state.is_some() && (shouted || !doc.is_kind(close + 1, Kind::Comma)) {
        return of(state);
    }
    ControlFlow::Continue(close + 1)
}
