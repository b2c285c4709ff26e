//! Capitals beside a name that are none of it: who holds a house, an outlet, the title of a law.

use crate::doc::Doc;
use crate::token::Kind;

/// `the Republican-controlled Senate`, `the Republican Senate`: who has the majority there is no part of its name.
pub fn holds_house(doc: &Doc<'_>, i: usize) -> bool {
    let house = || {
        doc.any(i, &["republican", "democratic", "gop", "democrat"])
            && doc.any(i + 1, &["senate", "house", "congress", "legislature"])
            && !doc.cap(i + 2)
    };
    ["-controlled", "-dominated", "-led", "-run", "-held", "-majority"].iter().any(|end| doc.ends(i, end))
        || house()
}

/// `told Asia Church News`: does the run end in what newspapers and agencies are called?
pub fn outlet(doc: &Doc<'_>, last: usize) -> bool {
    const OUTLETS: &[&str] = &[
        "news", "times", "herald", "post", "tribune", "gazette", "weekly", "dispatch", "courier",
        "chronicle", "telegraph", "inquirer", "examiner", "sentinel",
    ];
    doc.any(last, OUTLETS)
}

/// `the Fighting Against Forced Labour and Child Labour Act`: do the capitals from an `-ing` on, with small words between them, end
/// as a law's title does?
pub(super) fn opens_law(doc: &Doc<'_>, from: usize, end: usize) -> bool {
    if !doc.ends(from, "ing") {
        return false;
    }
    let small = |k: usize| doc.any(k, &["and", "of", "in", "on", "for", "the", "against", "to", "from"]);
    let stop = doc.sent_of(from).to.min(end + 12);
    let mut words = (end..stop).take_while(|k| doc.is_kind(*k, Kind::Word) && (doc.cap(*k) || small(*k)));
    words.any(|k| doc.cap(k) && doc.any(k, &["act", "bill", "law"]))
}
