//! Every span must be what it says it is.

use plenary_extract::Extraction;

use super::head;
use crate::tally::Tally;

pub fn score(name: &str, found: &Extraction, text: &str, tally: &mut Tally) {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut check = |start: u32, end: u32, exact: &str| {
        // An end behind the text stops at its end, an end before the start is nothing.
        let at = |n: u32| starts[(n as usize).min(starts.len() - 1)];
        let surface = text.get(at(start)..at(end)).unwrap_or("");
        tally.judge("spans.exact", surface == exact, name, || {
            format!("gold {:?}, got {:?}", head(surface, 40), head(exact, 40))
        });
    };
    for span in found.actors.iter().flat_map(|a| &a.mentions) {
        check(span.start, span.end, &span.exact);
    }
    for span in found.statements.iter().flat_map(|s| &s.segments) {
        check(span.start, span.end, &span.exact);
    }
    let evidence = (found.actors.iter().flat_map(|r| &r.evidence))
        .chain(found.resolutions.iter().flat_map(|r| &r.evidence))
        .chain(found.votes.iter().flat_map(|r| &r.evidence))
        .chain(found.statements.iter().flat_map(|r| &r.evidence))
        .chain(found.provisions.iter().flat_map(|r| &r.evidence));
    for e in evidence {
        check(e.start, e.end, &e.exact);
    }
}
