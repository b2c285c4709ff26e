//! Who stands behind a text, or takes a side on it, and is not whom it is about.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// `drafted by X`, `on behalf of X`, `occupied X`: named, but not as the one addressed.
pub(super) fn author(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let start = doc.sent_of(i).from;
    let past = |i: usize| (start..i).rev().find(|k| !doc.has(*k, Class::DET) || doc.is(*k, "that"));
    let Some(before) = past(i) else { return false };
    // "introduced by the representatives of X"
    let acts =
        doc.is(before, "of") && before > start && doc.among(before - 1, &crate::rule::texts::list::ENVOYS);
    let before = past(before - usize::from(acts)).filter(|_| acts).unwrap_or(before);
    // "the document, which Germany tabled"
    let active = doc.any(before, &["which", "that"])
        && (i..i + 9)
            .take_while(|k| !doc.has(*k, Class::REL))
            .any(|k| doc.any(k, MADE) && !doc.is(k + 1, "by"));
    // "which Germany tabled jointly with Iceland", "presented by Chad with the cosponsorship of Mali"
    let joined = doc.is(before, "with") && {
        let lead = before.saturating_sub(1);
        // "that Norway tabled last week, with Ghana"
        doc.is_kind(lead, Kind::Comma) && (from..lead).any(|k| doc.any(k, MADE))
            || doc
                .any(lead.saturating_sub(usize::from(doc.any(lead, &["jointly", "together", "along"]))), MADE)
    };
    let joined = joined
        || doc.is(before, "of")
            && doc.any(before.saturating_sub(1), &["cosponsorship", "co-sponsorship", "sponsorship"]);
    // "won nine votes but was vetoed by Russia and China"
    let decided = doc.is(before, "by") && before > 0 && doc.step(before - 1).is_some();
    active
        || joined
        || decided
        || doc.any(before, &["by", "from"]) && (from..i).any(|k| doc.any(k, MADE))
        // "which was strongly opposed by Chad"
        || doc.is(before, "by") && before > from && sided(doc, before - 1)
        || doc.is(before, "of") && before > 0 && doc.is(before - 1, "behalf")
        || doc.is(before, "occupied")
}

/// `opposed by`, `backed by`: who takes a side is not whom a text is about.
fn sided(doc: &Doc<'_>, verb: usize) -> bool {
    doc.any(
        verb,
        &["opposed", "backed", "supported", "endorsed", "criticised", "criticized", "denounced", "welcomed"],
    )
}

/// What is done by those who put a text forward.
pub(super) const MADE: &[&str] = &[
    "drafted", "introduced", "sponsored", "tabled", "submitted", "led", "put", "brought", "presented",
    "proposed", "written", "moved", "filed", "authored", "drawn", "drew", "negotiated", "circulated",
    "co-sponsored", "cosponsored", "coauthored", "prepared", "crafted", "championed", "piloted", "laid",
    "wrote", "initiated",
];
